"""Displacement covariogram of a whole city, against a plain random gather of the same rows."""

from __future__ import annotations

from statistics import median
from typing import Any

import numpy as np
from numba import njit, prange
from numpy.typing import NDArray
from scipy.spatial.distance import pdist

from ..algorithms.reporting import SILENT
from ..algorithms.space.covariogram import _moments, bin_edges, sample_covariogram
from ..algorithms.space.point_pairs import DrawnPairs, draw_pairs
from .timing import alternate, say, timed

__all__ = ["run"]

TARGET = "at most 1.5 times the gather"

_EXTENT = np.array([92_000.0, 60_000.0])  # m
_STEP = 25.0  # m, of the grid, of which a third of the cells are points
_FULL_POINTS = 3_039_151
_CHECKED_PAIRS = 200_000
_BLOCK = 1024  # rows that one thread gathers in one go


def run(
    n_points: int = _FULL_POINTS, n_dates: int = 246, n_pairs: int = 10_000_000, repeats: int = 7
) -> dict[str, Any]:
    """Time `sample_covariogram` as a whole and a gather of the rows of as many of its pairs, in random order, in turn.

    The peer is a parallel loop that reads each row and adds up its values, nothing else.
    """
    say(f"{n_points} points with {n_dates} dates")
    coordinates = _grid_points(n_points)
    displacement = _noise(n_points, n_dates)
    edges = bin_edges(coordinates)
    rows = np.concatenate(_ends(draw_pairs(coordinates, edges, n_pairs, seed=0)))
    np.random.default_rng(0).shuffle(rows)
    sample_covariogram(coordinates[:1000], displacement[:1000], n_pairs=1000)
    _gather(displacement, rows[:1000])

    timing = alternate(
        lambda: sample_covariogram(coordinates, displacement, edges, n_pairs=n_pairs),
        lambda: _gather(displacement, rows),
        repeats,
    )
    drawing_s = median(timed(lambda: draw_pairs(coordinates, edges, n_pairs, seed=0))[1] for _ in range(repeats))
    means_s = median(timed(lambda: _moments(displacement, SILENT))[1] for _ in range(repeats))
    products_s = timing.ours_s - drawing_s - means_s
    row_bytes = displacement.itemsize * n_dates
    return {
        **timing.figures(),
        "ratio": timing.ours_s / timing.peer_s,
        "meaning": "ours_s / peer_s: below 1 is quicker than reading the pairs' rows in random order",
        "agree": _agrees(coordinates, displacement, edges) and _agrees_where_all_pairs_are_taken(),
        "target": TARGET,
        "n_points": n_points,
        "n_dates": n_dates,
        "n_pairs": int(timing.ours.n_pairs.sum()),
        "drawing_s": drawing_s,
        "means_s": means_s,
        "products_s": products_s,
        "numpy_gather_s": timed(lambda: _numpy_gather(displacement, rows))[1],
        "peer_bytes_per_s": len(rows) * row_bytes / timing.peer_s,
        "means_bytes_per_s": n_points * row_bytes / means_s,
        "products_bytes_per_s": len(rows) * row_bytes / products_s,
    }


def _grid_points(n_points: int) -> NDArray[np.float64]:
    """Return cells of a grid drawn at random, row by row; fewer points lie on a coarser grid."""
    step = _STEP * np.sqrt(_FULL_POINTS / n_points)
    width, height = (_EXTENT / step).astype(int)
    cells = np.sort(np.random.default_rng(0).choice(width * height, n_points, replace=False))
    return step * np.column_stack((cells % width, cells // width))


def _noise(n_points: int, n_dates: int) -> NDArray[np.float32]:
    """Return series that repeat after some thousand points, as random numbers for all would take minutes."""
    tile = np.random.default_rng(0).normal(0, 5, (4099, n_dates)).astype(np.float32)
    displacement = np.empty((n_points, n_dates), np.float32)
    for start in range(0, n_points, len(tile)):
        block = displacement[start : start + len(tile)]
        block[:] = tile[: len(block)]
    return displacement


def _ends(pairs: DrawnPairs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    parts = [pairs.part(number) for number in range(pairs.n_parts)]
    return np.concatenate([part.first for part in parts]), np.concatenate([part.second for part in parts])


@njit(parallel=True, nogil=True, fastmath=True)
def _gather(displacement: NDArray[np.float32], rows: NDArray[np.int64]) -> float:
    total = 0.0
    for block in prange((len(rows) + _BLOCK - 1) // _BLOCK):
        part = np.float32(0.0)
        for i in range(block * _BLOCK, min((block + 1) * _BLOCK, len(rows))):
            row = displacement[rows[i]]
            for t in range(len(row)):
                part += row[t]
        total += part
    return total


def _numpy_gather(displacement: NDArray[np.float32], rows: NDArray[np.int64]) -> None:
    for start in range(0, len(rows), _BLOCK):
        displacement[rows[start : start + _BLOCK]].sum()


def _agrees(coordinates: NDArray[np.float64], displacement: NDArray[np.float32], edges: NDArray[np.float64]) -> bool:
    """Compare with NumPy on the same pairs."""
    found = sample_covariogram(coordinates, displacement, edges, n_pairs=_CHECKED_PAIRS)
    first, second = _ends(draw_pairs(coordinates, edges, _CHECKED_PAIRS, seed=0))
    mean = np.zeros(displacement.shape[1])
    for start in range(0, len(displacement), 1 << 16):
        mean += displacement[start : start + (1 << 16)].sum(axis=0, dtype=np.float64)
    mean /= len(displacement)
    r, s = displacement[first] - mean, displacement[second] - mean
    distance = np.hypot(*(coordinates[first] - coordinates[second]).T)
    pair_bin = np.searchsorted(edges, distance) - 1
    n_pairs = np.bincount(pair_bin, minlength=len(edges) - 1)
    with np.errstate(invalid="ignore"):
        covariance = np.bincount(pair_bin, (r * s).mean(axis=1), len(n_pairs)) / n_pairs
        semivariance = np.bincount(pair_bin, ((r - s) ** 2).mean(axis=1) / 2, len(n_pairs)) / n_pairs
    keys = np.minimum(first, second) * len(coordinates) + np.maximum(first, second)
    return bool(
        len(np.unique(keys)) == len(keys)
        and np.array_equal(n_pairs, found.n_pairs)
        and np.allclose(covariance, found.covariance, rtol=1e-9, atol=1e-9 * found.variance, equal_nan=True)
        and np.allclose(semivariance, found.semivariance, rtol=1e-9, equal_nan=True)
    )


def _agrees_where_all_pairs_are_taken() -> bool:
    """Compare with NumPy on a small scene."""
    rng = np.random.default_rng(1)
    coordinates, displacement = rng.uniform(0, 5000, (800, 2)), rng.normal(0, 5, (800, 20))
    found = sample_covariogram(coordinates, displacement, n_pairs=None)
    centred = displacement - displacement.mean(axis=0)
    i, j = np.triu_indices(len(coordinates), 1)
    pair_bin = np.digitize(pdist(coordinates), found.bin_edges, right=True) - 1
    products = (centred[i] * centred[j]).mean(axis=1)
    expected = [products[pair_bin == k].mean() for k in range(len(found.covariance))]
    return bool(np.allclose(found.covariance, expected, rtol=1e-9, atol=1e-9 * found.variance))
