"""The long tasks of the engine on points that all lie at one place: seconds of processor and memory of each.

By the engine's Python: build/engine/bin/python tests/tries/one_place.py [POINTS]
"""

# ruff: noqa: E402  the package can be imported only once it is registered

from __future__ import annotations

import os
import runpy
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
runpy.run_path(str(ROOT / "engine" / "__main__.py"))["prepare"]()

import numpy as np
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.reporting import SILENT
from insar_hotspots.engine import requests
from insar_hotspots.engine.worker_side.tasks.registry import TASKS

N_DATES = 30
MAX_GAP_SHARE = 0.2
_MODEL = "exponential"


def tries(n: int, n_elsewhere: int) -> dict[str, Callable[[], requests.Request]]:
    """Return what is asked, by name, of points of which some lie elsewhere."""
    draw = np.random.default_rng(17)
    xy = np.tile([500_000.0, 4_500_000.0], (n, 1))
    xy[n - n_elsewhere :] += draw.uniform(-2000, 2000, (n_elsewhere, 2))
    displacement = draw.normal(0, 2, (n, N_DATES)).astype(np.float32)
    displacement[: n // 3] -= np.linspace(0, 40, N_DATES, dtype=np.float32)
    days = [date(2020, 1, 1) + timedelta(days=30 * i) for i in range(N_DATES)]
    cluster = np.zeros(n, dtype=np.int64)

    def series() -> requests.Series:
        return requests.Series(xy.copy(), displacement.copy(), days)

    return {
        "detecthotspots": lambda: requests.DetectHotspots(
            series(),
            requests.DetectionSettings(
                max_gap_share=MAX_GAP_SHARE,
                clustering=requests.ClusterSettings(),
                n_pairs=100_000,
                max_standard_distance=None,
                min_velocity=2.0,
                min_significance=4.0,
            ),
        ),
        "clustertimeseries": lambda: requests.ClusterTimeSeries(
            series(), MAX_GAP_SHARE, requests.ClusterSettings(n_clusters=3)
        ),
        "covariogram": lambda: requests.MeasureCovariogram(
            series(),
            MAX_GAP_SHARE,
            n_pairs=100_000,
            n_bins=20,
            max_distance=0.0,
            as_printed=False,
            model=_MODEL,
            seed=0,
        ),
        "splitclusters": lambda: requests.SplitClusters(xy, cluster, None, None),
        "filterhotspots": lambda: requests.FilterHotspots(series(), cluster, MAX_GAP_SHARE, requests.HotspotRules()),
    }


def main() -> None:
    """Print a row for each task, which runs in a process of its own."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(
        "| points at one place, elsewhere | task | ended | seconds of processor | MB |\n|---|---|---|---|---|",
        flush=True,
    )
    for n_elsewhere in (0, n // 50):
        for name, request in tries(n, n_elsewhere).items():
            words, seconds, megabytes = ending(request)
            row = (f"{n - n_elsewhere}, {n_elsewhere}", f"`{name}`", words, seconds, f"{megabytes:.0f}")
            print(f"| {' | '.join(row)} |", flush=True)


def ending(request: Callable[[], requests.Request]) -> tuple[str, str, float]:
    """Return how a task ended in a process of its own, its seconds of processor, and its memory in MB."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        began = time.process_time()
        try:
            asked = request()
            TASKS[type(asked)](asked, SILENT)
            words = "done"
        except InputError as error:
            words = str(error.sentence)
        except BaseException as error:  # what is looked for
            words = f"LOST: {type(error).__name__}: {error}"
        os.write(write, f"{words}|{time.process_time() - began:.1f}".encode())
        os._exit(0)
    os.close(write)
    _, _, used = os.wait4(child, 0)
    with os.fdopen(read, "rb") as pipe:
        words, _, seconds = pipe.read().decode().rpartition("|")
    return words or "LOST: it died", seconds, used.ru_maxrss / 1024


if __name__ == "__main__":
    main()
