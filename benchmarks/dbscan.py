"""DBSCAN of many points with large neighbourhoods, against scikit-learn's: time, partition and memory."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from sklearn.cluster import DBSCAN

from ..algorithms.settings import SplitParameters
from ..algorithms.space.spatial_split import NOISE, split_clusters
from .timing import alternate, in_fresh_process, say

__all__ = ["run"]

TARGET = "30 times faster, equal partition, memory O(n)"


def run(n_points: int = 100_000, neighbours: int = 1000, repeats: int = 3, seed: int = 0) -> dict[str, Any]:
    """Time both in turn, compare their groups, and measure the memory of each in a process of its own.

    Half of the points have at least `neighbours` within `eps`; a core point needs half as many.
    """
    coordinates, eps = patches(n_points, neighbours, seed)
    least = max(2, neighbours // 2)
    _ours(coordinates, eps, least)
    timing = alternate(
        lambda: _ours(coordinates, eps, least), lambda: DBSCAN(eps=eps, min_samples=least).fit(coordinates), repeats
    )
    core = np.zeros(n_points, dtype=bool)
    core[timing.peer.core_sample_indices_] = True
    labels = timing.peer.labels_
    same_core = _same_partition(timing.ours[core], labels[core])
    same_noise = bool(np.array_equal(timing.ours == NOISE, labels == NOISE))
    say("memory")
    memory = {}
    for name, function in (("ours", _ours), ("peer", _peer)):
        for n in (n_points // 2, n_points):
            part, reach = patches(n, neighbours, seed)
            fresh = in_fresh_process(function, part, reach, least)
            memory[f"{name}_bytes_per_point_at_{n}"] = (fresh.peak_bytes - fresh.start_bytes) / n
    return {
        **timing.figures(),
        "agree": same_core and same_noise,
        "target": TARGET,
        # A border point in reach of two groups belongs to either: implementations differ by their order.
        "border_points_placed_otherwise": int(np.count_nonzero(~_agreeing(timing.ours, labels, core))),
        "n_points": n_points,
        "n_groups": int(labels.max()) + 1,
        "core_share": float(core.mean()),
        "noise_share": float((labels == NOISE).mean()),
        "eps": eps,
        "min_points": least,
        **memory,
    }


def patches(n_points: int, neighbours: int, seed: int) -> tuple[NDArray[np.float64], float]:
    """Return points (n, 2), most in patches and the others spread evenly, and half of their reaches (m)."""
    rng = np.random.default_rng(seed)
    n_patches = 20
    centres = rng.uniform(0, 40_000, (n_patches, 2))
    n_inside = n_points * 4 // 5
    inside = centres[rng.integers(n_patches, size=n_inside)] + rng.normal(0, 1500, (n_inside, 2))
    points = np.vstack([inside, rng.uniform(0, 40_000, (n_points - n_inside, 2))])
    nearest, _ = cKDTree(points).query(points[:: max(1, n_points // 1000)], k=[neighbours])
    return points, float(np.median(nearest))


def _ours(coordinates: NDArray[np.float64], eps: float, least: int) -> NDArray[np.int64]:
    return split_clusters(coordinates, np.zeros(len(coordinates), dtype=np.int64), SplitParameters(eps, least))


def _peer(coordinates: NDArray[np.float64], eps: float, least: int) -> NDArray[np.int64]:
    return DBSCAN(eps=eps, min_samples=least).fit_predict(coordinates)


def _same_partition(a: NDArray[np.int64], b: NDArray[np.int64]) -> bool:
    pairs = np.unique(np.column_stack([a, b]), axis=0)
    return len(pairs) == len(np.unique(a)) == len(np.unique(b))


def _agreeing(ours: NDArray[np.int64], peer: NDArray[np.int64], core: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which points are in the same group, as core points match the groups."""
    match = np.full(int(peer.max()) + 2, NOISE, dtype=np.int64)
    match[peer[core]] = ours[core]
    return ours == match[peer]
