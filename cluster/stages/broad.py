"""Broad motion: cells against the quiet ground of the scene."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...algorithms.hotspots.broad_motion import (
    FEWEST_CELLS,
    Slope,
    are_quiet,
    bar_of,
    broad_groups,
    cells_alongside,
    n_alike,
    reach_of_quiet,
    share_of_candidates,
    slope_of,
    smooth,
)
from ...algorithms.series.sampling import share_of_every
from ...algorithms.space.neighbourhoods import ground_around
from ..scene import Arrays, Scene
from .ground import around_tile, size_of_cells
from .series import gathered, least_motion

_ALONGSIDE = 3.0  # sides of a cell, that all cells alongside are nearer than


def _bands(scene: Scene, medians: NDArray[np.float32]) -> list[NDArray[np.float64]]:
    """Return the courses of cells band by band, the slow one first."""
    return np.split(medians.astype(np.float64), len(scene.known("noise", "noise")), axis=1)


def cell_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the cells whose noise tells what is alike, and of those that may be the middle."""
    slow, *quicker = _bands(scene, scene.load("cells", "medians", tile))
    first, total = scene.first("cells", "n_cells", tile)
    sizes = [share_of_every(np.linalg.norm(each, axis=1), first, total) for each in quicker]
    return {
        "sizes": np.array(sizes).reshape(len(quicker), -1),
        "candidates": share_of_candidates(slow, first, total),
    }


def alike(scene: Scene) -> Arrays:
    """Measure how far quiet courses are from their middle."""
    sizes = gathered(scene, "cell_sample", "sizes", axis=1)
    return {
        "within": np.array(reach_of_quiet([*sizes], least_motion(scene))),
        "candidates": gathered(scene, "cell_sample", "candidates"),
    }


def votes(scene: Scene, tile: int) -> Arrays:
    """Count the cells of a tile that are alike to each candidate."""
    slow = _bands(scene, scene.load("cells", "medians", tile))[0]
    candidates = np.asarray(scene.known("alike", "candidates"))
    if not len(slow):
        return {"n_alike": np.zeros(len(candidates), dtype=np.int64)}
    return {"n_alike": n_alike(slow, candidates, float(scene.known("alike", "within")))}


def middle(scene: Scene) -> Arrays:
    """Return the course that most cells are alike to."""
    return {"course": scene.known("alike", "candidates")[int(np.argmax(scene.known("votes", "n_alike").sum(axis=0)))]}


def quiet_cells(scene: Scene, tile: int) -> Arrays:
    """Find the quiet cells of a tile."""
    slow = _bands(scene, scene.load("cells", "medians", tile))[0]
    quiet = are_quiet(slow, scene.known("middle", "course"), float(scene.known("alike", "within")))
    return {"quiet": quiet, "n_quiet": np.array(np.count_nonzero(quiet))}


def quiet_cell_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the quiet cells."""
    slow = _bands(scene, scene.load("cells", "medians", tile))[0]
    share = share_of_every(slow[scene.load("quiet_cells", "quiet", tile)], *scene.first("quiet_cells", "n_quiet", tile))
    return {"courses": share}


def quiet_ground(scene: Scene) -> Arrays:
    """Measure the course of quiet ground."""
    if len(own := scene.known("own", "courses")):
        return {"course": own[0]}
    return {"course": np.median(gathered(scene, "quiet_cell_sample", "courses"), axis=0)}


def smoothed(scene: Scene, tile: int) -> Arrays:
    """Smooth the courses of a tile's cells against quiet ground."""
    size, (first, total) = size_of_cells(scene), scene.first("cells", "n_cells", tile)
    part = around_tile(scene, tile, _ALONGSIDE * size)
    own, centre = part.own(tile), part.take("cells", "centre")
    nearest = ground_around(centre, own, size, _ALONGSIDE, total)
    alongside = cells_alongside(centre, nearest, size)
    slow, *quicker = _bands(scene, part.take("cells", "medians"))
    courses = smooth(slow - scene.known("quiet_ground", "course"), alongside)
    of_noise = [np.linalg.norm(smooth(each, alongside), axis=1) for each in quicker] or [
        np.linalg.norm(courses, axis=1)
    ]
    return {
        "courses": courses,
        "sample": share_of_every(courses, first, total),
        "sample_centre": share_of_every(np.asarray(scene.load("cells", "centre", tile)), first, total),
        "of_noise": np.array([share_of_every(each, first, total) for each in of_noise]),
    }


def bar(scene: Scene) -> Arrays:
    """Measure how large broad motion must be, and how large noise usually is."""
    if scene.known("cells", "n_cells").sum() < FEWEST_CELLS:
        return {"bar": np.array(np.inf), "usual": np.array(1.0)}
    least, usual = bar_of([*gathered(scene, "smoothed", "of_noise", axis=1)], least_motion(scene))
    return {"bar": np.array(least), "usual": np.array(usual)}


def slope(scene: Scene) -> Arrays:
    """Measure the slope of the scene as a whole."""
    centre, courses = (gathered(scene, "smoothed", name) for name in ("sample_centre", "sample"))
    return vars(slope_of(centre, courses, float(scene.known("bar", "bar")), float(scene.known("bar", "usual"))))


def moving_cells(scene: Scene, tile: int) -> Arrays:
    """Find the cells of a tile that move."""
    of_scene = Slope(*(np.asarray(scene.known("slope", name)) for name in ("origin", "course")))
    courses = scene.load("smoothed", "courses", tile) - of_scene.at(scene.load("cells", "centre", tile))
    moving = np.flatnonzero(np.linalg.norm(courses, axis=1) >= scene.known("bar", "bar"))
    return {
        "cell": moving + scene.first("cells", "n_cells", tile)[0],
        "courses": courses[moving],
        "centre": scene.load("cells", "centre", tile)[moving],
        "points": scene.load("cells", "points", tile)[moving],
    }


def broad(scene: Scene) -> Arrays:
    """Put cells that touch and are alike into broad motions."""
    courses, centre = (gathered(scene, "moving_cells", name) for name in ("courses", "centre"))
    number, excess = broad_groups(centre, courses, size_of_cells(scene), float(scene.known("bar", "usual")))
    sizes = np.bincount(number, gathered(scene, "moving_cells", "points"), minlength=len(excess) + 1).astype(np.int64)
    return {"cell": gathered(scene, "moving_cells", "cell"), "number": number, "excess": excess, "sizes": sizes}


def broad_of(scene: Scene, cell: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the broad motion, from 1, that each of some cells has part in; 0 for none."""
    moving = np.asarray(scene.known("broad", "cell"))
    if not len(moving):
        return np.zeros(len(cell), dtype=np.int64)
    at = np.minimum(np.searchsorted(moving, cell), len(moving) - 1)
    return np.where(moving[at] == cell, scene.known("broad", "number")[at], 0)
