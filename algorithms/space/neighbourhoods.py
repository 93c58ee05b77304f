"""The points around each point, as near as the points' own density has them, and the ground around it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ..parallel import in_parts
from ..series.medians import group_medians, medians_of_rows
from ..series.sampling import every
from .nearest import nearest_others

__all__ = [
    "CELLS_AROUND",
    "GROUND_WITHIN",
    "NEIGHBOURS",
    "Cells",
    "Neighbourhoods",
    "at_centres",
    "cell_keys",
    "cell_size",
    "cells_of",
    "ground_around",
    "in_cells",
    "longest_reach",
    "medians_around",
    "medians_of",
    "middles_of",
    "neighbourhoods",
    "spacing_of",
]

NEIGHBOURS = 16
"""Most that a point has."""
_SPACED_BY = 4  # the distance of this neighbour tells how dense the points are
_REACH = 1.5  # of that distance
_SHORTEST, _LONGEST = 60.0, 250.0  # m

_LONGEST_SPACINGS = 2.0  # of the usual fourth neighbour, where that is more: coarse grids

_CELL = 200.0  # m
CELLS_AROUND = 150
"""Cells of the ground around one: of 200 m, 1.4 km around where points are everywhere, more where they are sparse."""
GROUND_WITHIN = 100.0
"""Sides of a cell, that the ground around one is nearer than."""


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

    def taken(self, rows: slice) -> Neighbourhoods:
        """Return those of some of the points."""
        return Neighbourhoods(self.nearest[rows], self.near[rows], self.reach[rows], self.longest)


def neighbourhoods(
    coordinates: NDArray[np.float64], longest: float | None = None, n_scene: int | None = None
) -> Neighbourhoods:
    """Return the neighbourhoods of points. Equal distances are told apart by the order of rows.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
        Two or more.
    longest : float, m
        The upper bound of reaches in a scene that these points are a part of; measured by default. Points nearer than
        twice that to the edge of the part know fewer neighbours than they have.
    n_scene : int
        Points of that scene.
    """
    n = len(coordinates)
    count = min(NEIGHBOURS, (n_scene or n) - 1)
    within = np.inf if longest is None else longest
    distance, nearest = nearest_others(coordinates, np.arange(n), count, within)
    if longest is None:
        longest = longest_reach(spacing_of(distance))
    reach = np.clip(_REACH * spacing_of(distance), _SHORTEST, longest)
    return Neighbourhoods(nearest, distance <= np.maximum(reach[:, None], reach[nearest]), reach, longest)


def spacing_of(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far the fourth neighbour is, (n,), from the distances (n, k) of the nearest."""
    return distance[:, min(_SPACED_BY, distance.shape[1]) - 1]


def longest_reach(spacing: NDArray[np.float64]) -> float:
    """Return the upper bound of reaches, in m, of a scene whose points have fourth neighbours so far away, (n,)."""
    return max(_LONGEST, _LONGEST_SPACINGS * float(np.median(every(spacing))))


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
        The cells of the ground around each, the cell itself first; -1 where there are no more.
    """

    size: float
    of_point: NDArray[np.int64]
    members: list[NDArray[np.int64]]
    centre: NDArray[np.float64]
    nearest: NDArray[np.int32]

    def medians(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the median in each cell, (c, K), of the values (n, K) of its points."""
        return medians_of(self.members, values)

    def around(self, medians: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what the ground around each cell does, (c, K): the median over the nearest cells that hold points.

        Every cell counts once, so that a dense place that moves does not outvote the fields around it. At the edge of a
        scene, where the ground around lies to one side, it is carried on to the cell along its slope.
        """
        around = medians_around(medians, self.nearest)
        return at_centres(around, self.centre, middles_of(self.centre, self.nearest), self.nearest, self.size)


def medians_of(members: list[NDArray[np.int64]], values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the median (c, K) of each group of rows of values (n, K)."""
    if not members:
        return np.empty((0, values.shape[1]))
    return group_medians(values, np.concatenate(members), np.cumsum([0, *map(len, members)]))


def medians_around(medians: NDArray[np.float64], nearest: NDArray[np.int32]) -> NDArray[np.float64]:
    """Return the median over the cells around some cells, (m, K), of medians (c, K); `nearest` is that of `Cells`."""
    return medians_of_rows(medians, nearest)


def middles_of(centre: NDArray[np.float64], nearest: NDArray[np.int32]) -> NDArray[np.float64]:
    """Return the middle, (m, 2) in m, of the cells around some cells; `nearest` is that of `Cells`."""
    middles = np.empty((len(nearest), 2))
    in_parts(len(nearest), _middles, centre, nearest, middles)
    return middles


@njit(cache=True, nogil=True)
def _middles(
    centre: NDArray[np.float64], nearest: NDArray[np.int32], middles: NDArray[np.float64], begin: int, stop: int
) -> None:
    for m in range(begin, stop):
        x = y = 0.0
        count = 0
        for cell in nearest[m]:
            if cell >= 0:
                x += centre[cell, 0]
                y += centre[cell, 1]
                count += 1
        middles[m] = x / count, y / count


def at_centres(
    around: NDArray[np.float64],
    centre: NDArray[np.float64],
    middle: NDArray[np.float64],
    nearest: NDArray[np.int32],
    size: float,
) -> NDArray[np.float64]:
    """Return what the ground does at some cells, (m, K), from what it does in the middle of that around each.

    The slope is that of the medians around the cells around, over their middles, by least squares; where these lie
    together within a cell, as in a small scene, there is none.

    Parameters
    ----------
    around : (c, K) float64
        Of all cells.
    centre : (c, 2) float64, m
    middle : (c, 2) float64, m
        As of `middles_of`.
    nearest : (m, a) int32
        That of `Cells`, the cell itself first.
    size : float, m
        Side of a cell.
    """
    level = np.empty((len(nearest), around.shape[1]))
    in_parts(len(nearest), _carry, around, centre, middle, nearest, size * size, level)
    return level


@njit(cache=True, nogil=True)
def _carry(
    around: NDArray[np.float64],
    centre: NDArray[np.float64],
    middle: NDArray[np.float64],
    nearest: NDArray[np.int32],
    cell2: float,
    level: NDArray[np.float64],
    begin: int,
    stop: int,
) -> None:
    n_values = around.shape[1]
    of_x, of_y = np.empty(n_values), np.empty(n_values)
    for m in range(begin, stop):
        own = nearest[m, 0]
        xx = yy = xy = 0.0
        of_x[:] = 0.0
        of_y[:] = 0.0
        for cell in nearest[m]:
            if cell < 0:
                continue
            x, y = middle[cell, 0] - middle[own, 0], middle[cell, 1] - middle[own, 1]
            xx += x * x + cell2
            yy += y * y + cell2
            xy += x * y
            for k in range(n_values):
                rise = around[cell, k] - around[own, k]
                of_x[k] += x * rise
                of_y[k] += y * rise
        x, y = centre[own, 0] - middle[own, 0], centre[own, 1] - middle[own, 1]
        whole = xx * yy - xy * xy
        along_x, along_y = (x * yy - y * xy) / whole, (y * xx - x * xy) / whole
        for k in range(n_values):
            level[m, k] = around[own, k] + along_x * of_x[k] + along_y * of_y[k]


def cells_of(coordinates: NDArray[np.float64], longest_reach: float) -> Cells:
    """Return the cells that points (n, 2) in m lie in: of 200 m, and larger on coarse grids.

    Cells are numbered by their first points. The ground around one is of the nearest 150, but none is further than a
    hundred cells away: what lies there says nothing of the ground here.
    """
    size = cell_size(longest_reach)
    _, of_point, members, centre = in_cells(coordinates, size)
    return Cells(size, of_point, members, centre, ground_around(centre, np.arange(len(centre)), size))


def in_cells(
    coordinates: NDArray[np.float64], size: float
) -> tuple[NDArray[np.int64], NDArray[np.int64], list[NDArray[np.int64]], NDArray[np.float64]]:
    """Return the keys of cells (c,), and `of_point`, `members` and `centre` of `Cells`."""
    keys, first, of_point = np.unique(cell_keys(coordinates, size), return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(first), dtype=np.int64)
    rank[order] = np.arange(len(first))
    of_point = rank[of_point.reshape(-1)]
    count = np.bincount(of_point)
    centre = np.column_stack([np.bincount(of_point, axis) / count for axis in coordinates.T])
    members = np.split(np.argsort(of_point, kind="stable"), np.cumsum(count)[:-1])
    return keys[order], of_point, members, centre


def cell_size(longest_reach: float) -> float:
    """Return the side of cells, m."""
    return _CELL * max(1.0, longest_reach / _LONGEST)


def cell_keys(coordinates: NDArray[np.float64], size: float) -> NDArray[np.int64]:
    """Return a number, (n,), for the cell that each point (n, 2) in m lies in."""
    column, row = np.floor(coordinates / size).astype(np.int64).T
    return np.asarray((column << 32) + row)


def ground_around(
    centre: NDArray[np.float64],
    rows: NDArray[np.integer],
    size: float,
    within: float = GROUND_WITHIN,
    n_scene: int | None = None,
) -> NDArray[np.int32]:
    """Return the cells of the ground around some of the cells, as `Cells.nearest`.

    Parameters
    ----------
    centre : (c, 2) float64, m
    rows : (r,) int
    size : float, m
    within : float
        Sides of a cell.
    n_scene : int
        Cells of the scene that these are a part of.
    """
    count = min(CELLS_AROUND, n_scene or len(centre)) - 1
    distance, nearest = nearest_others(centre, rows, count, within * size)
    return np.column_stack([np.asarray(rows, dtype=np.int32), np.where(np.isfinite(distance), nearest, -1)])
