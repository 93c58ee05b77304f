"""DBSCAN of many points with large neighbourhoods, against scikit-learn's and the package dbscan: time and memory."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from sklearn.cluster import DBSCAN

from ..algorithms.settings import SplitParameters
from ..algorithms.space.dbscan import NOISE, DensityClusters, dbscan
from .timing import alternate, in_fresh_process, say

__all__ = ["run"]

TARGET = "40 times faster, equal cores and noise, memory O(n)"


def run(n_points: int = 100_000, neighbours: int = 1000, repeats: int = 5, seed: int = 0) -> dict[str, Any]:
    """Time ours and each peer in turn, compare their results, and measure the memory of each in a process of its own.

    Half of the points have at least `neighbours` within `eps`; a core point needs half as many.
    """
    coordinates, eps = patches(n_points, neighbours, seed)
    arguments = coordinates, eps, max(2, neighbours // 2)
    _ours(*arguments)
    timing = alternate(lambda: _ours(*arguments), lambda: _sklearn(*arguments), repeats)
    other = alternate(lambda: _ours(*arguments), lambda: _package(*arguments), repeats)
    ours, peer = timing.ours, timing.peer
    say("memory")
    memory = {}
    for name, function in (("ours", _ours), ("peer", _sklearn), ("package", _package)):
        for n in (n_points // 2, n_points):
            part, reach = patches(n, neighbours, seed)
            fresh = in_fresh_process(function, part, reach, arguments[2])
            memory[f"{name}_bytes_per_point_at_{n}"] = (fresh.peak_bytes - fresh.start_bytes) / n
    return {
        **timing.figures(),
        "package": f"dbscan {version('dbscan')}",
        "package_s": other.peer_s,
        "package_ratio": other.peer_s / other.ours_s,
        "agree": _agree(ours, peer),
        "package_agrees": _agree(ours, other.peer),
        "target": TARGET,
        # A border point in reach of two groups belongs to either: implementations differ by their order.
        "border_points_placed_otherwise": int(np.count_nonzero(_placed_otherwise(ours, peer))),
        "n_points": n_points,
        "n_groups": int(peer.labels.max()) + 1,
        "core_share": float(peer.cores.mean()),
        "noise_share": float((peer.labels == NOISE).mean()),
        "eps": eps,
        "min_points": arguments[2],
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


def _ours(coordinates: NDArray[np.float64], eps: float, least: int) -> DensityClusters:
    return dbscan(coordinates, SplitParameters(eps, least))


def _sklearn(coordinates: NDArray[np.float64], eps: float, least: int) -> DensityClusters:
    found = DBSCAN(eps=eps, min_samples=least).fit(coordinates)
    cores = np.zeros(len(coordinates), dtype=bool)
    cores[found.core_sample_indices_] = True
    return DensityClusters(found.labels_.astype(np.int64), cores)


def _package(coordinates: NDArray[np.float64], eps: float, least: int) -> DensityClusters:
    from dbscan import DBSCAN as fit  # noqa: N811  a function

    labels, cores = fit(coordinates, eps=eps, min_samples=least)
    return DensityClusters(labels.astype(np.int64), cores)


def _agree(ours: DensityClusters, peer: DensityClusters) -> bool:
    """Say whether core points are the same and grouped alike, and the noise is the same."""
    if not np.array_equal(ours.cores, peer.cores):
        return False
    a, b = ours.labels[ours.cores], peer.labels[peer.cores]
    pairs = np.unique(np.column_stack([a, b]), axis=0)
    alike = len(pairs) == len(np.unique(a)) == len(np.unique(b))
    return alike and np.array_equal(ours.labels == NOISE, peer.labels == NOISE)


def _placed_otherwise(ours: DensityClusters, peer: DensityClusters) -> NDArray[np.bool_]:
    """Return which points are in other groups, as core points match the groups."""
    match = np.full(int(peer.labels.max()) + 2, NOISE, dtype=np.int64)
    match[peer.labels[peer.cores]] = ours.labels[peer.cores]
    return ours.labels != match[peer.labels]
