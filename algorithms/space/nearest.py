"""The nearest points to a point, told apart where they are equally far: on a grid nearly all are."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..parallel import in_parts

__all__ = ["nearest_others"]

_MORE = 8  # looked at beyond those wanted: as many as stand at one distance on a grid
_BLOCK = 1 << 20  # rows times candidates
_ROUNDING = 1e-6  # m, of the tree


def nearest_others(
    coordinates: NDArray[np.float64], rows: NDArray[np.integer], count: int, within: float = np.inf
) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Return distances and rows of the nearest points to some of the points, not of themselves.

    Of points equally far those of lower rows come first, so that the answer follows from the points around a point,
    and from nothing else.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
    rows : (r,) int
    count : int
    within : float, m
        Largest distance.

    Returns
    -------
    distance : (r, count) float64, m
        Ascending; infinite where there are no more points within reach.
    nearest : (r, count) int32
        The point itself where there are no more.
    """
    distance = np.full((len(rows), count), np.inf)
    nearest = np.repeat(np.asarray(rows, dtype=np.int32)[:, None], count, axis=1)
    if not count or not len(rows):
        return distance, nearest
    middle = coordinates.mean(axis=0)
    tree = cKDTree(coordinates - middle, balanced_tree=False)  # sooner made, and as quick on points of a scene
    unsure, candidates = np.arange(len(rows)), count + 1 + _MORE
    while unsure.size:
        candidates = min(candidates, len(coordinates))
        left = []
        step = max(1, _BLOCK // candidates)
        for start in range(0, unsure.size, step):
            block = unsure[start : start + step]
            _, found = tree.query(
                coordinates[rows[block]] - middle,
                k=[*range(1, candidates + 1)],
                distance_upper_bound=within + _ROUNDING,
                workers=-1,
            )
            sure = np.ones(len(block), dtype=np.bool_)
            in_parts(len(block), _choose, coordinates, rows[block], found, within, block, distance, nearest, sure)
            left.append(block[~sure])
        unsure = np.concatenate(left) if candidates < len(coordinates) else np.empty(0, dtype=np.int64)
        candidates *= 4
    return distance, nearest


@njit(cache=True, nogil=True)
def _choose(
    coordinates: NDArray[np.float64],
    rows: NDArray[np.integer],
    found: NDArray[np.int64],
    within: float,
    places: NDArray[np.int64],
    distance: NDArray[np.float64],
    nearest: NDArray[np.int32],
    sure: NDArray[np.bool_],
    begin: int,
    stop: int,
) -> None:
    """Put the nearest of the points that the tree found in their order; not sure where one not found may be as near."""
    n, count = len(coordinates), distance.shape[1]
    for r in range(begin, stop):
        row, place = rows[r], places[r]
        used = 0
        last = np.inf
        for c in range(found.shape[1]):
            other = found[r, c]
            if other == n:
                last = np.inf
                break
            dx = coordinates[other, 0] - coordinates[row, 0]
            dy = coordinates[other, 1] - coordinates[row, 1]
            apart = np.sqrt(dx * dx + dy * dy)
            last = apart
            if other == row or apart > within:
                continue
            at = used
            while at > 0 and (
                distance[place, at - 1] > apart or (distance[place, at - 1] == apart and nearest[place, at - 1] > other)
            ):
                if at < count:
                    distance[place, at], nearest[place, at] = distance[place, at - 1], nearest[place, at - 1]
                at -= 1
            if at < count:
                distance[place, at], nearest[place, at] = apart, other
                used = min(used + 1, count)
        sure[r] = last > distance[place, count - 1] + _ROUNDING if used == count else last == np.inf
