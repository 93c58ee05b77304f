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
_SLOPE_STEPS = 20
_FAR = 2.0  # times the median distance from the slope, where a cell counts half


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
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Find broad motion.

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
        By number: how many times the size that noise usually has the motion is, in the median over its cells, less a
        slope over the scene: orbits, tides and the ionosphere tilt a scene too.
    """
    if len(courses) < FEWEST_CELLS:
        return np.zeros(len(courses), dtype=np.int64), np.empty(0)
    alongside = cells_alongside(cells.centre, cells.nearest, cells.size)
    smoothed = smooth(courses, alongside)
    size = np.linalg.norm(smoothed, axis=1)
    of_noise = [every(np.linalg.norm(smooth(each, alongside), axis=1)) for each in noise] or [every(size)]
    bar, usual = bar_of(of_noise, least)
    moving = np.flatnonzero(size >= bar)
    number = np.zeros(len(courses), dtype=np.int64)
    slope = Slope.over(every(cells.centre), every(smoothed))
    number[moving], excess = broad_groups(cells.centre[moving], smoothed[moving], cells.size, usual, slope)
    return number, excess


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
    """The plane that the courses of most cells lie along: `origin` (2,) m, offset and change by x and y (3, K)."""

    origin: NDArray[np.float64]
    plane: NDArray[np.float64]

    @classmethod
    def over(cls, centre: NDArray[np.float64], courses: NDArray[np.float64]) -> Slope:
        """Fit it to courses (c, K) of cells: the further one is from the plane, the less it counts (Cauchy)."""
        slope = cls(centre.mean(axis=0), np.zeros((3, courses.shape[1])))
        columns = slope.columns(centre)
        weight = np.ones(len(centre))
        for _ in range(_SLOPE_STEPS):
            weighted = columns * weight[:, None]
            plane = np.linalg.lstsq(weighted.T @ columns, weighted.T @ courses, rcond=None)[0]
            off = np.linalg.norm(courses - columns @ plane, axis=1)
            unit = _FAR * float(np.median(off))
            if unit == 0:
                break
            weight = 1 / (1 + np.square(off / unit))
        return cls(slope.origin, np.asarray(plane, dtype=np.float64))

    def columns(self, centre: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what the plane is made of at cells, (c, 3)."""
        return np.column_stack([np.ones(len(centre)), (centre - self.origin) / 1000.0])

    def at(self, centre: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the courses of the plane at cells, (c, K)."""
        return np.asarray(self.columns(centre) @ self.plane)


def broad_groups(
    centre: NDArray[np.float64], smoothed: NDArray[np.float64], size: float, usual: float, slope: Slope
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the numbers of cells that move, (m,), and the excess, as `broad_motion`, less the slope over the scene."""
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
    left = np.linalg.norm(smoothed - slope.at(centre), axis=1)
    return number, np.array([np.median(left[rows]) / usual for rows in rows_by_label(number - 1, len(kept))])
