"""What the worker can be asked to do; each task imports its heavy libraries itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..algorithms.reporting import Reporter
from .errors import EngineError
from .job import TaskResult

__all__ = ["TASKS", "Task", "TaskResult"]

Task = Callable[[dict[str, Any], Mapping[str, np.ndarray], Reporter], TaskResult]


def check(parameters: dict[str, Any], arrays: Mapping[str, np.ndarray], reporter: Reporter) -> TaskResult:  # noqa: ARG001
    """Cluster a tiny set with every library the engine is made of, and return their versions.

    Versions of libraries can fit on paper and break at the first call, so they are called.
    """
    from importlib.metadata import version

    from dbscan import DBSCAN
    from sklearn.metrics import silhouette_score
    from tslearn.clustering import TimeSeriesKMeans

    rng = np.random.default_rng(0)
    truth = np.repeat([0, 1], 10)
    days = np.linspace(0.0, 1.0, 12)
    series = np.where(truth[:, None] == 0, 0.0, -10.0 * days) + rng.normal(0.0, 0.1, (20, 12))
    reporter.log("Cluster 20 series by soft-DTW.")
    labels = TimeSeriesKMeans(n_clusters=2, metric="softdtw", max_iter=3, random_state=0).fit_predict(series)
    reporter.progress(0.5)
    silhouette_score(series, labels)
    reporter.log("Cluster 20 points in space.")
    places = np.column_stack([1000.0 * truth, np.zeros(20)]) + rng.normal(0.0, 1.0, (20, 2))
    patches, _ = DBSCAN(places, eps=50.0, min_samples=3)
    if not (_same_partition(labels, truth) and _same_partition(patches, truth)):
        raise EngineError(
            f"The engine's libraries under {sys.prefix} run but give wrong clusters; make the engine anew."
        )
    names = ["numpy", "scipy", "scikit-learn", "tslearn", "numba", "dbscan"]
    versions = {"python": sys.version.split()[0], **{name: version(name) for name in names}}
    reporter.log(", ".join(f"{name} {number}" for name, number in versions.items()))
    return TaskResult({"versions": versions, "python": sys.executable})


def _same_partition(a: np.ndarray, b: np.ndarray) -> bool:
    return len(set(zip(a.tolist(), b.tolist()))) == len(set(a.tolist())) == len(set(b.tolist()))


TASKS: dict[str, Task] = {"check": check}
