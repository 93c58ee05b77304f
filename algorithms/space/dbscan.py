"""DBSCAN of points in the plane, exactly, on a grid of cells in which all points are neighbours.

Ester, Kriegel, Sander & Xu (1996); the grid as in Gunawan (2013) and Gan & Tao (2015, section 2.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ..errors import InputError
from ..parallel import in_parts, parts_of
from ..settings import SplitParameters

__all__ = ["NOISE", "DensityClusters", "dbscan"]

NOISE = -1

_SIDE = 0.7071  # of a cell, in eps: just below 1 / sqrt(2), so that its diagonal is within eps
_REACH = 2  # cells: those further away along an axis hold no neighbours
_ROWS = (0, -1, 1, -2, 2)  # of cells around one, the nearest first
_MOST_CELLS = 2**30  # along an axis; beyond, cells are larger, and cut where points are too far apart
_FEW = 4  # points that are looked at sooner than the box around them

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class DensityClusters:
    """Clusters of points, and what makes them.

    Attributes
    ----------
    labels : (n,) int64
        Cluster of each point, numbered from 0 in the order of their first points; `NOISE` for none.
    cores : (n,) bool
        Points that have enough neighbours to make a cluster.
    """

    labels: Integers
    cores: Flags


class _Grid(NamedTuple):
    """Points in the order of their cells' `key`: row times `pitch`, plus column.

    `x`, `y`, (m,) in m. Cell k holds the points from ``start[k]`` to before ``start[k + 1]``, which are within eps of
    each other and fill the box from `west[k]`, `south[k]` to `east[k]`, `north[k]`. Cells that were cut share a key.
    """

    x: Floats
    y: Floats
    start: Integers
    key: Integers
    west: Floats
    east: Floats
    south: Floats
    north: Floats
    pitch: int


def dbscan(coordinates: Floats, parameters: SplitParameters) -> DensityClusters:
    """Group points that are dense in space.

    A core point has at least `min_points` within `eps`, itself included. Core points within `eps` of each other are of
    one cluster. Any other point within `eps` of a core point is of the cluster of the nearest one; of several as near,
    of the westernmost, and of those of the southernmost. Distances are compared as squares, in float64, from the
    coordinates as they are. So neither the order of the points matters, nor points further away: whether a point is a
    core, and which core it follows, is decided within twice `eps` of it, in a tile as in the whole.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    parameters : SplitParameters

    Raises
    ------
    InputError
        If a coordinate is not a finite number.

    Notes
    -----
    Cells are so small that all points in one are neighbours: where one holds enough, all are core points, and the core
    points of one are always of one cluster. Of cells near by, the boxes around their points mostly tell whether all or
    none are in reach; as rounding keeps the order of numbers, a box never tells anything else than its points do.
    Memory: some 150 bytes a point, however many neighbours each has.
    """
    points = np.asarray(coordinates, dtype=np.float64)
    if not np.isfinite(points).all():
        raise InputError("A coordinate is not a finite number; check the points' geometries.")
    n = len(points)
    if not n:
        return DensityClusters(np.empty(0, dtype=np.int64), np.empty(0, dtype=bool))
    eps2 = float(parameters.eps) * float(parameters.eps)
    key, pitch = _keys(points, _SIDE * parameters.eps)
    order = np.argsort(key)
    key = key[order]
    is_core = np.zeros(n, dtype=bool)
    cell = np.full(n, NOISE, dtype=np.int64)
    grid = _grid(points[order, 0], points[order, 1], key, pitch, eps2)
    in_parts(len(grid.key), _find_cores, grid, eps2, parameters.min_points, is_core)
    cores = _grid(grid.x[is_core], grid.y[is_core], key[is_core], pitch, eps2)
    parent = np.arange(len(cores.key))
    in_parts(len(parent), _link_within, cores, eps2, parent)
    for begin, stop in parts_of(len(parent)).T:
        _link(cores, eps2, parent, 0, begin, stop)
    in_parts(n, _follow, cores, grid.x, grid.y, key, is_core, eps2, cell)
    return DensityClusters(*_numbered(cores.start, parent, order, is_core, cell))


def _keys(points: Floats, side: float) -> tuple[Integers, int]:
    """Return the key of each point's cell, (n,), and the pitch, with room for neighbours at the ends of a row."""
    west, east, south, north = (extreme for axis in points.T for extreme in (axis.min(), axis.max()))
    side = max(side, max(east - west, north - south) / _MOST_CELLS)
    pitch = int((east - west) / side) + 2 * _REACH + 1
    return _key_of_points(points, west, south, side, pitch), pitch


@njit(cache=True)
def _key_of_points(points: Floats, west: float, south: float, side: float, pitch: int) -> Integers:
    key = np.empty(len(points), np.int64)
    for i in range(len(points)):
        key[i] = np.int64((points[i, 1] - south) / side) * pitch + np.int64((points[i, 0] - west) / side) + _REACH
    return key


@njit(cache=True, nogil=True)
def _grid(x: Floats, y: Floats, key: Integers, pitch: int, eps2: float) -> _Grid:
    """Put points that are sorted by key into cells."""
    m = len(key)
    start, keys = np.empty(m + 1, np.int64), np.empty(m, np.int64)
    west, east, south, north = np.empty(m), np.empty(m), np.empty(m), np.empty(m)
    k = -1
    for i in range(m):
        if k >= 0 and key[i] == keys[k]:
            w, e = min(west[k], x[i]), max(east[k], x[i])
            s, n = min(south[k], y[i]), max(north[k], y[i])
            if (e - w) * (e - w) + (n - s) * (n - s) <= eps2:
                west[k], east[k], south[k], north[k] = w, e, s, n
                continue
        k += 1
        start[k], keys[k] = i, key[i]
        west[k] = east[k] = x[i]
        south[k] = north[k] = y[i]
    k += 1
    start[k] = m
    return _Grid(
        x,
        y,
        start[: k + 1].copy(),
        keys[:k].copy(),
        west[:k].copy(),
        east[:k].copy(),
        south[:k].copy(),
        north[:k].copy(),
        pitch,
    )


@njit
def _nearest2(west: float, east: float, south: float, north: float, cells: _Grid, j: int) -> float:
    """Return the square of the least distance that points in a box and in cell j can have."""
    dx = max(west - cells.east[j], cells.west[j] - east, 0.0)
    dy = max(south - cells.north[j], cells.south[j] - north, 0.0)
    return dx * dx + dy * dy


@njit
def _furthest2(west: float, east: float, south: float, north: float, cells: _Grid, j: int) -> float:
    """Return the square of the largest distance that points in a box and in cell j can have."""
    dx = max(east - cells.west[j], cells.east[j] - west)
    dy = max(north - cells.south[j], cells.north[j] - south)
    return dx * dx + dy * dy


@njit
def _count_near(x: Floats, y: Floats, begin: int, stop: int, px: float, py: float, eps2: float) -> int:
    count = 0
    for q in range(begin, stop):
        dx, dy = x[q] - px, y[q] - py
        count += dx * dx + dy * dy <= eps2
    return count


@njit(cache=True, nogil=True)
def _find_cores(grid: _Grid, eps2: float, least: int, is_core: Flags, begin: int, stop: int) -> None:
    """Mark the core points in a part of the cells."""
    x, y, start, key = grid.x, grid.y, grid.start, grid.key
    low = np.empty(len(_ROWS), np.int64)
    for r in range(len(_ROWS)):
        low[r] = np.searchsorted(key, key[begin] + _ROWS[r] * grid.pitch - _REACH)
    room = 32
    near = np.empty(room, np.int64)
    for k in range(begin, stop):
        w, e, s, n = grid.west[k], grid.east[k], grid.south[k], grid.north[k]
        sure, perhaps, m = 0, 0, 0
        for r in range(len(_ROWS)):
            middle = key[k] + _ROWS[r] * grid.pitch
            while low[r] < len(key) and key[low[r]] < middle - _REACH:
                low[r] += 1
            j = low[r]
            while j < len(key) and key[j] <= middle + _REACH:
                if _nearest2(w, e, s, n, grid, j) <= eps2:
                    size = start[j + 1] - start[j]
                    if j == k or _furthest2(w, e, s, n, grid, j) <= eps2:
                        sure += size
                    else:
                        perhaps += size
                        if m == room:
                            room *= 2
                            near = np.append(near, np.empty(room - m, np.int64))
                        near[m] = j
                        m += 1
                j += 1
        if sure >= least:
            is_core[start[k] : start[k + 1]] = True
            continue
        if sure + perhaps < least:
            continue
        for i in range(start[k], start[k + 1]):
            px, py = x[i], y[i]
            count, left = sure, perhaps
            for c in range(m):
                j = near[c]
                size = start[j + 1] - start[j]
                left -= size
                if size <= _FEW:
                    count += _count_near(x, y, start[j], start[j + 1], px, py, eps2)
                elif _nearest2(px, px, py, py, grid, j) <= eps2:
                    if _furthest2(px, px, py, py, grid, j) <= eps2:
                        count += size
                    else:
                        count += _count_near(x, y, start[j], start[j + 1], px, py, eps2)
                if count >= least or count + left < least:
                    break
            is_core[i] = count >= least


@njit
def _root(parent: Integers, k: int) -> int:
    while parent[k] != k:
        parent[k] = parent[parent[k]]
        k = parent[k]
    return k


@njit
def _touch(cells: _Grid, eps2: float, k: int, j: int) -> bool:
    """Say whether a point of cell k is within eps of one of cell j."""
    w, e, s, n = cells.west[k], cells.east[k], cells.south[k], cells.north[k]
    if _nearest2(w, e, s, n, cells, j) > eps2:
        return False
    if _furthest2(w, e, s, n, cells, j) <= eps2:
        return True
    x, y, start = cells.x, cells.y, cells.start
    for i in range(start[k], start[k + 1]):
        px, py = x[i], y[i]
        reachable = _nearest2(px, px, py, py, cells, j) <= eps2
        if reachable and _count_near(x, y, start[j], start[j + 1], px, py, eps2):
            return True
    return False


@njit(cache=True, nogil=True)
def _link(cells: _Grid, eps2: float, parent: Integers, first: int, begin: int, stop: int) -> None:
    """Link a part of the cells with earlier ones: those from `first` on, or else those before the part."""
    key = cells.key
    before = first < begin
    low = np.empty(_REACH + 1, np.int64)
    for r in range(_REACH + 1):
        low[r] = max(first, np.searchsorted(key, key[begin] - r * cells.pitch - _REACH))
    for k in range(begin, stop):
        last = begin if before else k
        if before and key[begin - 1] < key[k] - _REACH * cells.pitch - _REACH:
            return
        for r in range(_REACH + 1):
            middle = key[k] - r * cells.pitch
            while low[r] < last and key[low[r]] < middle - _REACH:
                low[r] += 1
            j = low[r]
            while j < last and key[j] <= middle + _REACH:
                a, b = _root(parent, k), _root(parent, j)
                if a != b and _touch(cells, eps2, k, j):
                    parent[max(a, b)] = min(a, b)
                j += 1


@njit(cache=True, nogil=True)
def _link_within(cells: _Grid, eps2: float, parent: Integers, begin: int, stop: int) -> None:
    """Link the cells of a part with each other: no other part's entries of `parent` are looked at."""
    _link(cells, eps2, parent, begin, begin, stop)


@njit(fastmath={"nnan", "nsz"})
def _least2(x: Floats, y: Floats, begin: int, stop: int, px: float, py: float) -> float:
    """Return the square of the distance of the nearest point."""
    least = np.inf
    for q in range(begin, stop):
        dx, dy = x[q] - px, y[q] - py
        d = dx * dx + dy * dy
        least = d if d < least else least
    return least


@njit(cache=True, nogil=True)
def _follow(
    cores: _Grid,
    x: Floats,
    y: Floats,
    key: Integers,
    is_core: Flags,
    eps2: float,
    cell: Integers,
    begin: int,
    stop: int,
) -> None:
    """Find the cell of the core point that each other point of a part follows."""
    cx, cy, start, keys = cores.x, cores.y, cores.start, cores.key
    low = np.empty(len(_ROWS), np.int64)
    for r in range(len(_ROWS)):
        low[r] = np.searchsorted(keys, key[begin] + _ROWS[r] * cores.pitch - _REACH)
    for i in range(begin, stop):
        if is_core[i]:
            continue
        px, py = x[i], y[i]
        best, best_x, best_y, found = eps2, np.inf, np.inf, NOISE
        for r in range(len(_ROWS)):
            middle = key[i] + _ROWS[r] * cores.pitch
            while low[r] < len(keys) and keys[low[r]] < middle - _REACH:
                low[r] += 1
            j = low[r]
            while j < len(keys) and keys[j] <= middle + _REACH:
                if _nearest2(px, px, py, py, cores, j) <= best:
                    least = _least2(cx, cy, start[j], start[j + 1], px, py)
                    if least < best:
                        best, best_x, best_y = least, np.inf, np.inf
                    if least == best:
                        for q in range(start[j], start[j + 1]):
                            dx, dy = cx[q] - px, cy[q] - py
                            if dx * dx + dy * dy == best and (cx[q] < best_x or (cx[q] == best_x and cy[q] < best_y)):
                                best_x, best_y, found = cx[q], cy[q], j
                j += 1
        cell[i] = found


@njit(cache=True)
def _numbered(
    start: Integers, parent: Integers, order: Integers, is_core: Flags, cell: Integers
) -> tuple[Integers, Flags]:
    """Return clusters, numbered by their first points, and core points, both in the points' own order."""
    n = len(order)
    labels, cores = np.empty(n, np.int64), np.empty(n, np.bool_)
    k, seen = 0, 0
    for i in range(n):
        if is_core[i]:
            while start[k + 1] <= seen:
                k += 1
            seen += 1
            cell[i] = k
        labels[order[i]] = NOISE if cell[i] == NOISE else _root(parent, cell[i])
        cores[order[i]] = is_core[i]
    number = np.full(len(parent), NOISE)
    count = 0
    for i in range(n):
        if labels[i] != NOISE:
            if number[labels[i]] == NOISE:
                number[labels[i]] = count
                count += 1
            labels[i] = number[labels[i]]
    return labels, cores
