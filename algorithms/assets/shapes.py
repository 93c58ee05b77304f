"""Assets as arrays: places, lines and polygons, their axes, and the places that stand for a footprint."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["LINE", "POINT", "POLYGON", "Axes", "Shapes", "axes_of"]

POINT, LINE, POLYGON = range(3)
"""Kinds of assets: places, lines, areas."""

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Shapes:
    """Geometries of one kind, of any number of parts each.

    Attributes
    ----------
    kind : int
        `POINT`, `LINE` or `POLYGON`.
    vertices : (m, 2) float64, m
    parts : (p + 1,) int64
        Where each part begins among the vertices: a place, a line, or a ring, whose last vertex is its first. Shells
        turn left and holes right, in any order: inside is what an odd number of rings surround.
    shapes : (a + 1,) int64
        Where each of the assets begins among the parts.
    """

    kind: int
    vertices: Floats
    parts: Integers
    shapes: Integers

    def __len__(self) -> int:
        """Return the number of assets."""
        return len(self.shapes) - 1

    @property
    def first_vertices(self) -> Integers:
        """Where each asset begins among the vertices, (a + 1,)."""
        return self.parts[self.shapes]

    def taken(self, start: int, stop: int) -> Shapes:
        """Return the assets from `start` up to `stop`."""
        parts = self.parts[self.shapes[start] : self.shapes[stop] + 1]
        vertices = self.vertices[parts[0] : parts[-1]]
        return Shapes(self.kind, vertices, parts - parts[0], self.shapes[start : stop + 1] - self.shapes[start])


@dataclass(frozen=True)
class Axes:
    """The box along the principal axes of each footprint.

    Attributes
    ----------
    centre : (a, 2) float64, m
    along : (a, 2) float64
        Unit vector of the longer side.
    length, width : (a,) float64, m
    area : (a,) float64, m²
    """

    centre: Floats
    along: Floats
    length: Floats
    width: Floats
    area: Floats


def axes_of(polygons: Shapes) -> Axes:
    """Return the boxes of polygons, by the second moments of their areas (Green's theorem).

    The direction of a square is that of its first side: no moment tells one.
    """
    first = polygons.first_vertices
    # Near the origin, as squares of map coordinates would lose the metres.
    origin = polygons.vertices[first[:-1]] if len(polygons) else np.empty((0, 2))
    owner = np.repeat(np.arange(len(polygons)), np.diff(first))
    x, y = (polygons.vertices - origin[owner]).T
    start = np.ones(len(x), dtype=bool)
    start[polygons.parts[1:] - 1] = False  # the last vertex of a ring begins no edge
    edges = np.flatnonzero(start)
    of, x0, y0, x1, y1 = owner[edges], x[edges], y[edges], x[edges + 1], y[edges + 1]
    cross = x0 * y1 - x1 * y0

    def total(values: Floats) -> Floats:
        return np.asarray(np.bincount(of, values, minlength=len(polygons)), dtype=np.float64)

    area = total(cross) / 2
    safe = np.where(area == 0, 1.0, area)
    mean_x, mean_y = total((x0 + x1) * cross) / (6 * safe), total((y0 + y1) * cross) / (6 * safe)
    xx = total((x0 * x0 + x0 * x1 + x1 * x1) * cross) / (12 * safe) - mean_x**2
    yy = total((y0 * y0 + y0 * y1 + y1 * y1) * cross) / (12 * safe) - mean_y**2
    xy = total((x0 * (2 * y0 + y1) + x1 * (y0 + 2 * y1)) * cross) / (24 * safe) - mean_x * mean_y
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    evenly = np.hypot(2 * xy, xx - yy) <= 0.02 * (np.abs(xx) + np.abs(yy))
    side = np.zeros((len(polygons), 2))
    side[of[::-1]] = np.column_stack([x1 - x0, y1 - y0])[::-1]
    angle = np.where(evenly | (area == 0), np.arctan2(side[:, 1], side[:, 0]), angle)
    along = np.column_stack([np.cos(angle), np.sin(angle)])
    reach = x * along[owner, 0] + y * along[owner, 1]
    across = y * along[owner, 0] - x * along[owner, 1]
    (low_u, high_u), (low_v, high_v) = (
        (np.minimum.reduceat(each, first[:-1]), np.maximum.reduceat(each, first[:-1]))
        if len(polygons)
        else (each, each)
        for each in (reach, across)
    )
    length, width = high_u - low_u, high_v - low_v
    u, v = (low_u + high_u) / 2, (low_v + high_v) / 2
    centre = origin + np.column_stack([u * along[:, 0] - v * along[:, 1], u * along[:, 1] + v * along[:, 0]])
    turned = width > length
    along = np.where(turned[:, None], np.column_stack([-along[:, 1], along[:, 0]]), along)
    return Axes(centre, along, np.maximum(length, width), np.minimum(length, width), np.abs(area))
