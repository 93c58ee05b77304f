"""Which points are near which assets: points in strips from south to north, each strip in order from west to east."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .shapes import POLYGON, Axes, Shapes

__all__ = ["Near", "PointStrips", "footprint_places", "points_near", "share_without_points", "strips_of"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_LATTICE = 6
_MOST_STRIPS = 1_000_000


@dataclass(frozen=True)
class PointStrips:
    """Points in the order of strips of the ground.

    Attributes
    ----------
    bottom, height : float, m
        Of the first strip, and of each.
    start : (s + 1,) int64
        Where each strip begins.
    rows : (n,) int64
        The points in this order.
    xy : (n, 2) float64, m
        Their places, in this order.
    """

    bottom: float
    height: float
    start: Integers
    rows: Integers
    xy: Floats


def strips_of(coordinates: Floats, height: float) -> PointStrips:
    """Put points (n, 2) in order, in strips about `height` metres high."""
    bottom = float(coordinates[:, 1].min())
    span = float(np.ptp(coordinates[:, 1]))
    height = max(height, span / _MOST_STRIPS, 1e-3)
    strip = ((coordinates[:, 1] - bottom) / height).astype(np.int64)
    rows = np.lexsort((coordinates[:, 0], strip))
    start = np.searchsorted(strip[rows], np.arange(int(span / height) + 2))
    return PointStrips(bottom, height, start, rows, np.ascontiguousarray(coordinates[rows]))


@dataclass(frozen=True)
class Near:
    """Points within reach of assets.

    Attributes
    ----------
    start : (a + 1,) int64
        Where the points of each asset begin.
    rows : (k,) int64
        Points, as rows of the coordinates that `strips_of` was given.
    distance : (k,) float64, m
        From the asset; 0 inside.
    """

    start: Integers
    rows: Integers
    distance: Floats

    @property
    def counts(self) -> Integers:
        """Number of points of each asset, (a,)."""
        return np.diff(self.start)

    @property
    def owner(self) -> Integers:
        """The asset of each of the points, (k,)."""
        return np.repeat(np.arange(len(self.start) - 1), self.counts)


def points_near(shapes: Shapes, strips: PointStrips, reach: float) -> Near:
    """Return the points within `reach` metres of each asset, in it or not further from its edge."""
    areas = shapes.kind == POLYGON
    counts = np.zeros(len(shapes), dtype=np.int64)
    nothing = np.empty(0, dtype=np.int64), np.empty(0)
    given = shapes.vertices, shapes.parts, shapes.shapes, areas, strips.bottom, strips.height, strips.start, strips.xy
    _near(*given, reach, counts, counts, *nothing, False)
    start = np.concatenate([[0], np.cumsum(counts)])
    found, distance = np.empty(start[-1], dtype=np.int64), np.empty(start[-1])
    _near(*given, reach, counts, start, found, distance, True)
    return Near(start, strips.rows[found], distance)


def footprint_places(polygons: Shapes, axes: Axes) -> tuple[Integers, Floats]:
    """Return places that stand for each footprint: its vertices, and those of a lattice of 6 by 6 that lie in it.

    Returns
    -------
    start : (a + 1,) int64
        Where the places of each begin.
    places : (k, 2) float64, m
    """
    given = polygons.vertices, polygons.parts, polygons.shapes, axes.centre, axes.along, axes.length, axes.width
    counts = np.zeros(len(polygons), dtype=np.int64)
    _lattice(*given, counts, counts, np.empty((0, 2)), False)
    start = np.concatenate([[0], np.cumsum(counts)])
    places = np.empty((start[-1], 2))
    _lattice(*given, counts, start, places, True)
    return start, places


def share_without_points(
    polygons: Shapes, places: tuple[Integers, Floats], near: Near, xy: Floats, reach: float
) -> Floats:
    """Return the share (a,) of each footprint's lattice further than `reach` from any of the points (n, 2)."""
    share = np.empty(len(polygons))
    _share(np.diff(polygons.first_vertices), *places, near.start, near.rows, xy, reach, share)
    return share


@njit(cache=True, nogil=True, error_model="numpy")
def _square_distance(x, y, ax, ay, bx, by):  # type: ignore[no-untyped-def]
    """Return the squared distance of a place from the edge a b."""
    ex, ey = bx - ax, by - ay
    size = ex * ex + ey * ey
    t = 0.0
    if size > 0.0:
        t = min(1.0, max(0.0, ((x - ax) * ex + (y - ay) * ey) / size))
    dx, dy = x - ax - t * ex, y - ay - t * ey
    return dx * dx + dy * dy


@njit(cache=True, nogil=True, error_model="numpy")
def _distance_from(x, y, vertices, parts, first, last, is_area):  # type: ignore[no-untyped-def]
    """Return the squared distance of a place from parts of a shape; 0 inside an area (crossings are odd)."""
    least = np.inf
    inside = False
    for part in range(first, last):
        begin, end = parts[part], parts[part + 1]
        if end - begin == 1:
            dx, dy = x - vertices[begin, 0], y - vertices[begin, 1]
            least = min(least, dx * dx + dy * dy)
        for i in range(begin, end - 1):
            ax, ay, bx, by = vertices[i, 0], vertices[i, 1], vertices[i + 1, 0], vertices[i + 1, 1]
            least = min(least, _square_distance(x, y, ax, ay, bx, by))
            if is_area and (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
    return 0.0 if inside else least


@njit(cache=True, nogil=True, error_model="numpy")
def _bounds(vertices, begin, end):  # type: ignore[no-untyped-def]
    west, south, east, north = np.inf, np.inf, -np.inf, -np.inf
    for i in range(begin, end):
        west, east = min(west, vertices[i, 0]), max(east, vertices[i, 0])
        south, north = min(south, vertices[i, 1]), max(north, vertices[i, 1])
    return west, south, east, north


@njit(cache=True, nogil=True, error_model="numpy")
def _near(  # type: ignore[no-untyped-def]
    vertices, parts, shapes, areas, bottom, height, start, xy, reach, counts, begins, found, distance, fill
):
    """Count the points near each shape, or fill in which they are and how far away."""
    last_strip = len(start) - 2
    for shape in range(len(shapes) - 1):
        first, last = shapes[shape], shapes[shape + 1]
        west, south, east, north = _bounds(vertices, parts[first], parts[last])
        n = 0
        if north + reach >= bottom:
            low = max(0, int(np.floor((south - reach - bottom) / height)))
            high = min(last_strip, int(np.floor((north + reach - bottom) / height)))
            for strip in range(low, high + 1):
                begin, end = start[strip], start[strip + 1]
                place = begin + np.searchsorted(xy[begin:end, 0], west - reach)
                while place < end and xy[place, 0] <= east + reach:
                    x, y = xy[place]
                    if south - reach <= y <= north + reach:
                        square = _distance_from(x, y, vertices, parts, first, last, areas)
                        if square <= reach * reach:
                            if fill:
                                found[begins[shape] + n] = place
                                distance[begins[shape] + n] = np.sqrt(square)
                            n += 1
                    place += 1
        if not fill:
            counts[shape] = n


@njit(cache=True, nogil=True, error_model="numpy")
def _lattice(  # type: ignore[no-untyped-def]
    vertices, parts, shapes, centre, along, length, width, counts, begins, places, fill
):
    """Count the places of each footprint, or fill them in."""
    for shape in range(len(shapes) - 1):
        first, last = shapes[shape], shapes[shape + 1]
        n = parts[last] - parts[first]
        if fill:
            places[begins[shape] : begins[shape] + n] = vertices[parts[first] : parts[last]]
        tx, ty = along[shape]
        for i in range(_LATTICE):
            for j in range(_LATTICE):
                u = ((i + 0.5) / _LATTICE - 0.5) * length[shape]
                v = ((j + 0.5) / _LATTICE - 0.5) * width[shape]
                x, y = centre[shape, 0] + u * tx - v * ty, centre[shape, 1] + u * ty + v * tx
                if _distance_from(x, y, vertices, parts, first, last, True) == 0.0:
                    if fill:
                        places[begins[shape] + n, 0] = x
                        places[begins[shape] + n, 1] = y
                    n += 1
        if not fill:
            counts[shape] = n


@njit(cache=True, nogil=True, error_model="numpy")
def _share(n_vertices, place_start, places, start, rows, xy, reach, share):  # type: ignore[no-untyped-def]
    for asset in range(len(share)):
        first, last = place_start[asset], place_start[asset + 1]
        if first + n_vertices[asset] < last:
            first += n_vertices[asset]  # the lattice; of a sliver without one, its vertices
        bare = 0
        for place in range(first, last):
            x, y = places[place]
            found = False
            for k in range(start[asset], start[asset + 1]):
                dx, dy = xy[rows[k], 0] - x, xy[rows[k], 1] - y
                if dx * dx + dy * dy <= reach * reach:
                    found = True
                    break
            bare += not found
        share[asset] = bare / max(last - first, 1)
