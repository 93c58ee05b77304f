"""The points around each point, as near as the points' own density has them, and the ground around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

__all__ = ["Cells", "Neighbourhoods", "cells_of", "nearest_others", "neighbourhoods"]

_NEIGHBOURS = 16
_SPACED_BY = 4  # the distance of this neighbour tells how dense the points are
_REACH = 1.5  # of that distance
_SHORTEST, _LONGEST = 60.0, 250.0  # m

_LONGEST_SPACINGS = 2.0  # of the usual fourth neighbour, where that is more: coarse grids

_CELL = 200.0  # m
_CELLS_AROUND = 150  # of 200 m: 1.4 km around where points are everywhere, more where they are sparse
_BLOCK_CELLS = 2048


@dataclass(frozen=True)
class Neighbourhoods:
    """Neighbours of n points.

    Attributes
    ----------
    nearest : (n, k) int32
        Rows of the nearest others, the nearest first.
    near : (n, k) bool
        Whether they are within reach of the point, or it is within theirs.
    reach : (n,) float64, m
        1.5 times the distance of the fourth neighbour, between 60 and 250 m: short in a town, long in fields. On a
        coarse grid it is up to twice the usual such distance.
    longest : float, m
        That upper bound.
    """

    nearest: NDArray[np.int32]
    near: NDArray[np.bool_]
    reach: NDArray[np.float64]
    longest: float


def neighbourhoods(coordinates: NDArray[np.float64]) -> Neighbourhoods:
    """Return the neighbourhoods of points (n, 2) in m, n > 1. Equal distances are told apart by the order of rows."""
    n = len(coordinates)
    count = min(_NEIGHBOURS, n - 1)
    distance, found = nearest_others(coordinates, np.arange(n), count)
    nearest = found.astype(np.int32)  # of millions of points: in the precision that they need
    spacing = distance[:, min(_SPACED_BY, count) - 1]
    longest = max(_LONGEST, _LONGEST_SPACINGS * float(np.median(spacing)))
    reach = np.clip(_REACH * spacing, _SHORTEST, longest)
    return Neighbourhoods(nearest, distance <= np.maximum(reach[:, None], reach[nearest]), reach, longest)


def nearest_others(
    coordinates: NDArray[np.float64], rows: NDArray[np.integer], count: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return distances and rows, (r, count), of the nearest points to some of the points (n, 2), not of themselves."""
    local = coordinates - coordinates.mean(axis=0)
    distance, nearest = cKDTree(local).query(local[rows], k=count + 1, workers=-1)
    others = nearest != rows[:, None]
    # Of several points at one place, the point itself need not come first, or at all: drop it, or else the furthest.
    others[others.all(axis=1), -1] = False
    return distance[others].reshape(len(rows), count), nearest[others].reshape(len(rows), count)


@dataclass(frozen=True)
class Cells:
    """Square cells that hold points.

    Attributes
    ----------
    size : float, m
    of_point : (n,) int64
        The cell of each point.
    members : list of (m,) int64
        The points of each cell.
    centre : (c, 2) float64, m
        Mean place of the points of each.
    nearest : (c, a) int32
        The cells of the ground around each, the cell itself first.
    """

    size: float
    of_point: NDArray[np.int64]
    members: list[NDArray[np.int64]]
    centre: NDArray[np.float64]
    nearest: NDArray[np.int32]

    def medians(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the median in each cell, (c, K), of the values (n, K) of its points."""
        return np.array([np.median(values[rows], axis=0) for rows in self.members], dtype=np.float64)

    def around(self, medians: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what the ground around each cell does, (c, K): the median over the nearest cells that hold points.

        Every cell counts once, so that a dense place that moves does not outvote the fields around it.
        """
        around = np.empty_like(medians)
        for start in range(0, len(medians), _BLOCK_CELLS):
            rows = slice(start, start + _BLOCK_CELLS)
            around[rows] = np.median(medians[self.nearest[rows]], axis=1)
        return around


def cells_of(coordinates: NDArray[np.float64], longest_reach: float) -> Cells:
    """Return the cells that points (n, 2) in m lie in: of 200 m, and larger on coarse grids."""
    size = _CELL * max(1.0, longest_reach / _LONGEST)
    _, of_point = np.unique(np.floor(coordinates / size).astype(np.int64), axis=0, return_inverse=True)
    of_point = of_point.reshape(-1)
    count = np.bincount(of_point)
    centre = np.column_stack([np.bincount(of_point, axis) / count for axis in coordinates.T])
    members = np.split(np.argsort(of_point, kind="stable"), np.cumsum(count)[:-1])
    around = range(1, min(_CELLS_AROUND, len(centre)) + 1)
    _, nearest = cKDTree(centre).query(centre, k=[*around], workers=-1)
    return Cells(size, of_point, members, centre, nearest.astype(np.int32))
