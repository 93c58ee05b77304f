"""Partitions of UCR sets against their classes, beside tslearn's from the same starting centres.

Sets: the training parts of ArrowHead, GunPoint and ItalyPowerDemand (tests/data), and of Trace, which tslearn has.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import rand_score
from tslearn.clustering import TimeSeriesKMeans as TslearnKMeans
from tslearn.datasets import CachedDatasets

from ..algorithms.clustering.time_series_kmeans import TimeSeriesKMeans
from .timing import say, timed

__all__ = ["run"]

_FILE = Path(__file__).resolve().parent.parent / "tests" / "data" / "ucr_train.npz"
TARGET = "mean Rand index within 0.01 of tslearn's"


def run(
    n_seeds: int = 5, gamma: float = 1.0, max_iter: int = 10, peer_barycenter_iterations: int = 10, stride: int = 1
) -> dict[str, Any]:
    """Cluster each set into as many clusters as it has classes, from `n_seeds` random draws of centres.

    `gamma` is by default tslearn's; a `stride` above 1 takes part of the series and of their dates.
    """
    few = np.random.default_rng(0).normal(size=(4, 8)).astype(np.float32)
    _ours(few, few[:2], gamma, 1)
    _peer(few, few[:2], gamma, 1, 1)
    rows, ours_total, peer_total = [], 0.0, 0.0
    for name, (data, classes) in load_sets().items():
        series, truth = data[::stride, ::stride], classes[::stride]
        for seed in range(n_seeds):
            start = _start(series, len(np.unique(truth)), seed)
            ours, ours_s = timed(lambda: _ours(series, start, gamma, max_iter))  # noqa: B023  called at once
            peer, peer_s = timed(
                lambda: _peer(series, start, gamma, max_iter, peer_barycenter_iterations)  # noqa: B023
            )
            ours_total, peer_total = ours_total + ours_s, peer_total + peer_s
            rows.append(
                {
                    "set": name,
                    "seed": seed,
                    "ours_rand": float(rand_score(truth, ours)),
                    "peer_rand": float(rand_score(truth, peer)),
                }
            )
            say(f"{rows[-1]}, {ours_s:.3g} s and {peer_s:.3g} s")
    difference = float(np.mean([row["ours_rand"] - row["peer_rand"] for row in rows]))
    return {
        "ours_s": ours_total,
        "peer_s": peer_total,
        "ratio": peer_total / ours_total,
        "agree": abs(difference) <= 0.01,
        "target": TARGET,
        "mean_difference": difference,
        "barycenter_iterations_of_peer": peer_barycenter_iterations,
        "ours_mean_rand": float(np.mean([row["ours_rand"] for row in rows])),
        "peer_mean_rand": float(np.mean([row["peer_rand"] for row in rows])),
        "partitions": rows,
    }


def load_sets() -> dict[str, tuple[NDArray[np.float32], NDArray[np.int8]]]:
    """Return the series (n, T) and classes (n,) of each set."""
    file = np.load(_FILE, allow_pickle=False)
    sets = {name: (file[name], file[f"{name}_classes"]) for name in ("ArrowHead", "GunPoint", "ItalyPowerDemand")}
    trace, trace_classes, _, _ = CachedDatasets().load_dataset("Trace")
    return {**sets, "Trace": (trace[:, :, 0].astype(np.float32), trace_classes.astype(np.int8))}


def _start(series: NDArray[np.float32], n_clusters: int, seed: int) -> NDArray[np.float64]:
    rows = np.random.default_rng(seed).choice(len(series), n_clusters, replace=False)
    return series[rows].astype(np.float64)


def _ours(series: NDArray[np.float32], start: NDArray[np.float64], gamma: float, max_iter: int) -> NDArray[np.int64]:
    return TimeSeriesKMeans(len(start), "softdtw", gamma, max_iter=max_iter, init=start).fit(series).labels_


def _peer(
    series: NDArray[np.float32],
    start: NDArray[np.float64],
    gamma: float,
    max_iter: int,
    barycenter_iterations: int,
) -> NDArray[np.int64]:
    model = TslearnKMeans(
        len(start),
        metric="softdtw",
        metric_params={"gamma": gamma},
        max_iter=max_iter,
        max_iter_barycenter=barycenter_iterations,
        init=start[:, :, None],
    )
    return model.fit(series[:, :, None]).labels_
