"""Broad motion, a city that consolidates or an aquifer that breathes: cells that move against the quiet ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..grouping import rows_by_label
from ..parallel import in_parts
from ..series.medians import medians_of_rows
from ..series.sampling import every
from ..space.connected import connected
from ..space.neighbourhoods import Cells

__all__ = [
    "FEWEST_CELLS",
    "Slope",
    "are_quiet",
    "bar_of",
    "broad_groups",
    "broad_motion",
    "cells_alongside",
    "n_alike",
    "quiet_ground",
    "reach_of_quiet",
    "share_of_candidates",
    "slope_of",
    "smooth",
]

_SMOOTHED_OVER = 9  # cells
_SMOOTHED_WITHIN = 2.5  # sizes of a cell
_LINKED_WITHIN = 2.25
_ALIKE = 0.5  # cosine of two courses
FEWEST_CELLS = 15
_ABOVE_NOISE = 1.5
_NOISE_QUANTILE = 0.98
_AROUND_MODE = 1.5
_MOST_CANDIDATES = 4000
_SIDE_BY_SIDE = 512  # cells, whose courses stay in the processor's cache
_SLOPE_ROUNDS = 10
_ON_SLOPE = 2.0  # times the usual noise, within which a plane meets cells
_LEFT_BY_SLOPE = 0.25  # of the cells that move


def quiet_ground(
    medians: NDArray[np.float64], noise: list[NDArray[np.float64]], least: float
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Return the cells of quiet ground, (c,) bool, and their median course, (K,) in mm.

    Quiet is what most cells do alike: the course with most others within the least motion of it, or within the noise
    where that is larger. A median is not, where half of the scene moves.

    Parameters
    ----------
    medians : (c, K) float64, mm
        Courses of the cells.
    noise : list of (c, K) float64, mm
        The same of bands in which nothing moves.
    least : float, mm
        Norm of the coefficients of the least motion that counts.
    """
    within = reach_of_quiet([every(np.linalg.norm(each, axis=1)) for each in noise], least)
    candidates = share_of_candidates(medians, 0, len(medians))
    middle = candidates[int(np.argmax(n_alike(medians, candidates, within)))]
    is_quiet = are_quiet(medians, middle, within)
    return is_quiet, np.median(every(medians[is_quiet]), axis=0)


def reach_of_quiet(sizes: list[NDArray[np.float64]], least: float) -> float:
    """Return how far courses of quiet ground are from their middle, mm, from the sizes of noise in cells of bands."""
    usual = max((float(np.median(each)) for each in sizes), default=0.0)
    return max(least, _AROUND_MODE * usual, float(np.finfo(np.float32).tiny))


def share_of_candidates(medians: NDArray[np.float64], first: int, total: int) -> NDArray[np.float64]:
    """Return which of the courses of cells may be the middle, of a part of all cells from `first` on."""
    step = -(-total // _MOST_CANDIDATES)
    return medians[-first % step :: step]


def n_alike(medians: NDArray[np.float64], candidates: NDArray[np.float64], within: float) -> NDArray[np.int64]:
    """Return how many of the courses of cells (c, K) are alike to each candidate."""
    alike = np.zeros(len(candidates), dtype=np.int64)
    by_coefficient = np.ascontiguousarray(medians.T)
    in_parts(len(candidates), _count_alike, by_coefficient, np.ascontiguousarray(candidates), within * within, alike)
    return alike


@njit(cache=True, nogil=True)
def _count_alike(
    medians: NDArray[np.float64],
    candidates: NDArray[np.float64],
    within2: float,
    alike: NDArray[np.int64],
    begin: int,
    stop: int,
) -> None:
    """One by one, many cells in one instruction: with so many coefficients a tree looks at nearly all, too."""
    n = medians.shape[1]
    apart = np.empty(_SIDE_BY_SIDE)
    for start in range(0, n, _SIDE_BY_SIDE):
        count = min(_SIDE_BY_SIDE, n - start)
        for c in range(begin, stop):
            apart[:] = 0.0
            for k in range(medians.shape[0]):
                for m in range(count):
                    difference = medians[k, start + m] - candidates[c, k]
                    apart[m] += difference * difference
            for m in range(count):
                alike[c] += apart[m] <= within2


def are_quiet(medians: NDArray[np.float64], middle: NDArray[np.float64], within: float) -> NDArray[np.bool_]:
    """Return which courses of cells (c, K) are those of quiet ground."""
    return np.asarray(np.linalg.norm(medians - middle, axis=1) <= within)


def broad_motion(
    cells: Cells, courses: NDArray[np.float64], noise: list[NDArray[np.float64]], least: float
) -> tuple[NDArray[np.int64], NDArray[np.float64], Slope]:
    """Find broad motion, beyond a slope of the whole scene.

    Parameters
    ----------
    cells
    courses : (c, K) float64, mm
        Of the cells, relative to quiet ground.
    noise : list of (c, K) float64, mm
        The same of bands in which nothing moves: what is no larger than theirs is atmosphere.
    least : float, mm
        Norm of the coefficients of the least motion that counts.

    Returns
    -------
    number : (c,) int64
        Of the broad motion that each cell has part in, from 1; 0 for none.
    excess : (b,) float64
        By number: how many times the size that noise usually has the motion is, in the median over its cells.
    slope : Slope
    """
    if len(courses) < FEWEST_CELLS:
        return np.zeros(len(courses), dtype=np.int64), np.empty(0), _flat(courses.shape[1])
    alongside = cells_alongside(cells.centre, cells.nearest, cells.size)
    smoothed = smooth(courses, alongside)
    of_noise = [every(np.linalg.norm(smooth(each, alongside), axis=1)) for each in noise] or [
        every(np.linalg.norm(smoothed, axis=1))
    ]
    bar, usual = bar_of(of_noise, least)
    slope = slope_of(every(cells.centre), every(smoothed), bar, usual)
    smoothed -= slope.at(cells.centre)
    moving = np.flatnonzero(np.linalg.norm(smoothed, axis=1) >= bar)
    number = np.zeros(len(courses), dtype=np.int64)
    number[moving], excess = broad_groups(cells.centre[moving], smoothed[moving], cells.size, usual)
    return number, excess, slope


def cells_alongside(centre: NDArray[np.float64], nearest: NDArray[np.int32], size: float) -> NDArray[np.int32]:
    """Return the cells that each is smoothed with, (m, 9), itself in place of those too far away.

    `nearest` is `Cells.nearest` of some of the cells, `centre` of all.
    """
    own, nearest = nearest[:, :1], nearest[:, :_SMOOTHED_OVER]
    nearest = np.where(nearest < 0, own, nearest)
    distance = np.hypot(*np.moveaxis(centre[nearest] - centre[own], 2, 0))
    return np.where(distance <= _SMOOTHED_WITHIN * size, nearest, own)


def smooth(courses: NDArray[np.float64], alongside: NDArray[np.int32]) -> NDArray[np.float64]:
    """Return courses of cells smoothed over those alongside, (c, K)."""
    return medians_of_rows(courses, alongside)


def bar_of(of_noise: list[NDArray[np.float64]], least: float) -> tuple[float, float]:
    """Return the least size of smoothed courses of broad motion and the usual size of noise, mm, from that of bands."""
    bar = max(least, _ABOVE_NOISE * max(float(np.quantile(each, _NOISE_QUANTILE)) for each in of_noise))
    return bar, max(float(np.median(each)) for each in of_noise)


@dataclass(frozen=True)
class Slope:
    """What a plane over the whole scene does.

    Attributes
    ----------
    origin : (2,) float64, m
    course : (3, K) float64, mm
        At the origin, and a kilometre east and north of it how much more.
    """

    origin: NDArray[np.float64]
    course: NDArray[np.float64]

    def at(self, place: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return courses, (m, K) in mm, at places (m, 2) in m."""
        east, north = ((place - self.origin) / 1000.0).T
        level, per_east, per_north = self.course
        # Number by number, so that a part of the places has what all have.
        return np.asarray(level + east[:, None] * per_east + north[:, None] * per_north)


def slope_of(centre: NDArray[np.float64], smoothed: NDArray[np.float64], bar: float, usual: float) -> Slope:
    """Return the slope that a scene has as a whole; a flat one where what moves is none.

    Orbits, a reference and the earth's crust tilt a scene. A plane is laid through quiet ground, and on through what it
    meets there. Where it leaves next to nothing of what moves, that is a slope, and no broad motion: of a part of the
    scene that moves the other part knows nothing.

    Parameters
    ----------
    centre : (c, 2) float64, m
    smoothed : (c, K) float64, mm
        Courses of cells, relative to quiet ground.
    bar, usual : float, mm
        As of `bar_of`.
    """
    slope = flat = _flat(smoothed.shape[1])
    left = np.linalg.norm(smoothed, axis=1)
    n_moving = np.count_nonzero(left >= bar)
    if n_moving < FEWEST_CELLS:
        return flat
    origin = centre.mean(axis=0)
    plane = np.column_stack([np.ones(len(centre)), (centre - origin) / 1000.0])
    for _ in range(_SLOPE_ROUNDS):
        on = left < min(bar, _ON_SLOPE * usual)
        if np.count_nonzero(on) < FEWEST_CELLS:
            break
        slope = Slope(origin, np.linalg.lstsq(plane[on], smoothed[on], rcond=None)[0])
        left = np.linalg.norm(smoothed - slope.at(centre), axis=1)
    return slope if np.count_nonzero(left >= bar) <= _LEFT_BY_SLOPE * n_moving else flat


def _flat(count: int) -> Slope:
    return Slope(np.zeros(2), np.zeros((3, count)))


def broad_groups(
    centre: NDArray[np.float64], smoothed: NDArray[np.float64], size: float, usual: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the numbers of cells that move, (m,), and the excess, as `broad_motion`."""
    if len(centre) < FEWEST_CELLS:
        return np.zeros(len(centre), dtype=np.int64), np.empty(0)
    norm = np.linalg.norm(smoothed, axis=1)
    pairs = cKDTree(centre).query_pairs(_LINKED_WITHIN * size, output_type="ndarray")
    directions = smoothed / norm[:, None]
    pairs = pairs[np.einsum("ij,ij->i", directions[pairs[:, 0]], directions[pairs[:, 1]]) > _ALIKE]
    group = connected(len(centre), *pairs.T)
    sizes = np.bincount(group)
    kept = np.flatnonzero(sizes >= FEWEST_CELLS)
    rank = np.zeros(len(sizes), dtype=np.int64)
    rank[kept[np.argsort(-sizes[kept], kind="stable")]] = np.arange(1, len(kept) + 1)
    number = rank[group]
    return number, np.array([np.median(norm[rows]) / usual for rows in rows_by_label(number - 1, len(kept))])
