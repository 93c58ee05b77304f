"""Cells, and the ground around each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...algorithms.hotspots.find import as_large
from ...algorithms.hotspots.shared_motion import noise_of_courses
from ...algorithms.hotspots.small_scene import is_small, own_ground
from ...algorithms.series.sampling import share_of_every
from ...algorithms.series.slow_courses import SlowCourses, n_waves
from ...algorithms.space.neighbourhoods import (
    GROUND_WITHIN,
    at_centres,
    cell_keys,
    cell_size,
    ground_around,
    in_cells,
    medians_around,
    medians_of,
    middles_of,
)
from ..scene import Arrays, Part, Scene
from .series import courses_at, gathered, least_motion

_FIRST_RADIUS = 12.0  # sides of a cell


def size_of_cells(scene: Scene) -> float:
    """Return the side of cells, m."""
    return cell_size(float(scene.known("density", "longest")))


def cells(scene: Scene, tile: int) -> Arrays:
    """Take the medians of the cells whose first points are a tile's."""
    size = size_of_cells(scene)
    part = Part.of_tile(scene, tile, size)
    own = part.own(tile)
    keys, _, members, centre = in_cells(part.coordinates, size)
    kept = [cell for cell, rows in enumerate(members) if own.start <= rows[0] < own.stop]
    members = [members[cell] for cell in kept]
    coefficients = part.take("series", "coefficients")
    return {
        "key": keys[kept],
        "centre": centre[kept],
        "points": np.array([len(rows) for rows in members], dtype=np.int64),
        "medians": medians_of(members, coefficients).reshape(len(kept), coefficients.shape[1]).astype(np.float32),
        "n_cells": np.array(len(kept)),
    }


class CellPart:
    """Some cells of a scene.

    Attributes
    ----------
    numbers : (c,) int64
        Of all cells, in the order of their first points.
    """

    def __init__(self, scene: Scene, taken: list[tuple[int, NDArray[np.int64]]]) -> None:
        self._scene, self._taken = scene, taken
        numbers = [inside + scene.first("cells", "n_cells", tile)[0] for tile, inside in taken]
        self.numbers = np.concatenate([np.empty(0, dtype=np.int64), *numbers])

    @classmethod
    def within(cls, scene: Scene, low: NDArray[np.float64], high: NDArray[np.float64]) -> CellPart:
        """Return the cells whose centres lie in a box, m."""
        taken = []
        size = size_of_cells(scene)
        for tile in scene.around(low - size, high + size):
            centre = np.asarray(scene.load("cells", "centre", tile))
            taken.append((tile, np.flatnonzero(((centre >= low) & (centre <= high)).all(axis=1))))
        return cls(scene, taken)

    @classmethod
    def of_numbers(cls, scene: Scene, numbers: NDArray[np.int64]) -> CellPart:
        """Return the cells with these numbers, which increase."""
        ends = scene.known("cells", "n_cells").cumsum()
        tiles = np.searchsorted(ends, numbers, side="right")
        return cls(
            scene,
            [(tile, numbers[tiles == tile] - scene.first("cells", "n_cells", tile)[0]) for tile in np.unique(tiles)],
        )

    def take(self, stage: str, name: str) -> NDArray[Any]:
        """Return an array of the cells."""
        return np.concatenate([self._scene.load(stage, name, tile)[inside] for tile, inside in self._taken])

    def own(self, tile: int) -> NDArray[np.int64]:
        """Return where the cells of a tile, all of which are here, lie."""
        first, _ = self._scene.first("cells", "n_cells", tile)
        n_own = int(self._scene.known("cells", "n_cells")[tile])
        return np.searchsorted(self.numbers, first) + np.arange(n_own)


def around_tile(scene: Scene, tile: int, radius: float) -> CellPart:
    """Return a tile's cells and those within so many metres of their centres."""
    low, high = scene.squares[tile].box
    reach = radius + size_of_cells(scene)
    return CellPart.within(scene, low - reach, high + reach)


def _nearest(scene: Scene, tile: int) -> tuple[CellPart, NDArray[np.int32]]:
    """Return cells of the scene, and which of them are the ground around each of a tile's."""
    size, (_, total) = size_of_cells(scene), scene.first("cells", "n_cells", tile)
    radius = _FIRST_RADIUS
    while True:
        radius = min(radius, GROUND_WITHIN)
        part = around_tile(scene, tile, radius * size)
        nearest = ground_around(part.take("cells", "centre"), part.own(tile), size, radius, total)
        if radius == GROUND_WITHIN or (nearest >= 0).all():
            return part, nearest
        radius *= 2


def level(scene: Scene, tile: int) -> Arrays:
    """Take the medians over the ground around each cell, its middle, and which cells it is of."""
    part, nearest = _nearest(scene, tile)
    return {
        "around": medians_around(part.take("cells", "medians").astype(np.float64), nearest),
        "middle": middles_of(part.take("cells", "centre"), nearest),
        "cells": np.where(nearest < 0, -1, part.numbers[nearest]),
    }


def own(scene: Scene) -> Arrays:
    """Find the quiet ground of a scene so small that the ground around any cell is all of it, and points on it."""
    if not is_small(int(scene.known("cells", "n_cells").sum())):
        return {"courses": np.empty(0), "quiet": np.empty(0, dtype=bool)}
    coefficients = gathered(scene, "series", "coefficients")
    bands = np.split(coefficients, coefficients.shape[1] // n_waves(scene.days), axis=1)
    found = own_ground(gathered(scene, "series", "coordinates"), bands, size_of_cells(scene), least_motion(scene))
    return {"courses": np.array(found.courses), "quiet": found.quiet}


def telling(scene: Scene, tile: int) -> tuple[NDArray[np.bool_], int, int]:
    """Return which points of a tile tell the noise, how many do in the tiles before it, and in all."""
    first, total = scene.first("series", "n_points", tile)
    n_points = int(scene.known("series", "n_points")[tile])
    quiet = scene.known("own", "quiet")
    if not len(quiet):
        return np.ones(n_points, dtype=bool), first, total
    return quiet[first : first + n_points], int(quiet[:first].sum()), int(quiet.sum())


def ground(scene: Scene, tile: int) -> Arrays:
    """Carry those medians on to the cells; in a small scene, it is quiet ground everywhere."""
    courses = scene.known("own", "courses")
    if len(courses):
        return {"around": np.tile(courses.ravel().astype(np.float32), (scene.known("cells", "n_cells")[tile], 1))}
    cells = np.asarray(scene.load("level", "cells", tile))
    if not len(cells):
        return {"around": scene.load("level", "around", tile).astype(np.float32)}
    part = CellPart.of_numbers(scene, np.unique(cells[cells >= 0]))
    nearest = np.where(cells < 0, -1, np.searchsorted(part.numbers, cells))
    around, middle = part.take("level", "around"), part.take("level", "middle")
    at_cells = at_centres(around, part.take("cells", "centre"), middle, nearest, size_of_cells(scene))
    return {"around": at_cells.astype(np.float32)}


def beyond_the_ground(scene: Scene, part: Part) -> tuple[SlowCourses, list[NDArray[np.float32]], NDArray[np.int64]]:
    """Return the courses of a part's points, each band of them relative to the ground around, and the points' cells."""
    size = size_of_cells(scene)
    courses = courses_at(scene, part)
    if not len(part.rows):
        return courses, [courses.slow, *courses.quicker], part.rows
    low, high = part.coordinates.min(axis=0) - size, part.coordinates.max(axis=0) + size
    around = CellPart.within(scene, low, high)
    keys = around.take("cells", "key")
    order = np.argsort(keys)
    cell = order[np.searchsorted(keys, cell_keys(part.coordinates, size), sorter=order)]
    ground = np.split(around.take("ground", "around"), 1 + len(courses.quicker), axis=1)
    bands = [band - of_cells[cell] for band, of_cells in zip((courses.slow, *courses.quicker), ground)]
    return courses, bands, around.numbers[cell]


def noise_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the points whose courses tell the noise."""
    tells, first, total = telling(scene, tile)
    share = share_of_every(np.flatnonzero(tells), first, total)
    courses, bands, _ = beyond_the_ground(scene, Part.of_tile_alone(scene, tile))
    return {"courses": np.array([band[share] for band in bands]), "noise": courses.noise[share]}


def noise(scene: Scene) -> Arrays:
    """Measure the noise of each band, (B, K), and the ratios (B, K) that make quicker courses as large as slow ones."""
    slow, *quicker = gathered(scene, "noise_sample", "courses", axis=1)
    of_points = gathered(scene, "noise_sample", "noise")
    own = noise_of_courses(slow, of_points)
    ratios = [own / noise_of_courses(band, of_points) for band in quicker]
    alike = [noise_of_courses(as_large(band, ratio), of_points) for band, ratio in zip(quicker, ratios)]
    return {"noise": np.array([own, *alike]), "ratio": np.array([np.ones_like(own), *ratios])}


def bands_of(scene: Scene, part: Part) -> tuple[SlowCourses, list[NDArray[np.float32]], NDArray[np.int64]]:
    """Return the same as `beyond_the_ground`, with quicker courses as large as slow ones."""
    courses, bands, cell = beyond_the_ground(scene, part)
    ratios = scene.known("noise", "ratio")
    large = [bands[0], *(as_large(band, ratio) for band, ratio in zip(bands[1:], ratios[1:]))]
    return courses, large, cell
