"""Broad motion, a city that consolidates or an aquifer that breathes: cells that move against the quiet ground."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..grouping import rows_by_label
from ..space.connected import connected
from ..space.neighbourhoods import Cells

__all__ = ["broad_motion", "quiet_ground"]

_SMOOTHED_OVER = 9  # cells
_SMOOTHED_WITHIN = 2.5  # sizes of a cell
_LINKED_WITHIN = 2.25
_ALIKE = 0.5  # cosine of two courses
_FEWEST_CELLS = 15
_ABOVE_NOISE = 1.5
_NOISE_QUANTILE = 0.98
_AROUND_MODE = 1.5
_MOST_CANDIDATES = 4000


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
    usual = max((float(np.median(np.linalg.norm(each, axis=1))) for each in noise), default=0.0)
    within = max(least, _AROUND_MODE * usual, np.finfo(np.float32).tiny)
    candidates = medians[:: -(-len(medians) // _MOST_CANDIDATES)]
    alike = cKDTree(medians).query_ball_point(candidates, within, workers=-1, return_length=True)
    middle = candidates[int(np.argmax(alike))]
    is_quiet = np.linalg.norm(medians - middle, axis=1) <= within
    return is_quiet, np.median(medians[is_quiet], axis=0)


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
        By number: how many times the size that noise usually has the motion is, in the median over its cells.
    """
    n = len(courses)
    number = np.zeros(n, dtype=np.int64)
    none = number, np.empty(0)
    if n < _FEWEST_CELLS:
        return none
    nearest = cells.nearest[:, :_SMOOTHED_OVER]
    distance = np.hypot(*np.moveaxis(cells.centre[nearest] - cells.centre[:, None], 2, 0))
    nearest = np.where(distance <= _SMOOTHED_WITHIN * cells.size, nearest, np.arange(n)[:, None])

    def smooth(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.median(values[nearest], axis=1))

    smoothed = smooth(courses)
    size = np.linalg.norm(smoothed, axis=1)
    of_noise = [np.linalg.norm(smooth(each), axis=1) for each in noise] or [size]
    bar = max(least, _ABOVE_NOISE * max(float(np.quantile(each, _NOISE_QUANTILE)) for each in of_noise))
    moving = np.flatnonzero(size >= bar)
    if len(moving) < _FEWEST_CELLS:
        return none
    pairs = cKDTree(cells.centre[moving]).query_pairs(_LINKED_WITHIN * cells.size, output_type="ndarray")
    directions = smoothed[moving] / size[moving, None]
    pairs = pairs[np.einsum("ij,ij->i", directions[pairs[:, 0]], directions[pairs[:, 1]]) > _ALIKE]
    group = connected(len(moving), *pairs.T)
    sizes = np.bincount(group)
    kept = np.flatnonzero(sizes >= _FEWEST_CELLS)
    rank = np.zeros(len(sizes), dtype=np.int64)
    rank[kept[np.argsort(-sizes[kept], kind="stable")]] = np.arange(1, len(kept) + 1)
    number[moving] = rank[group]
    usual = max(float(np.median(each)) for each in of_noise)
    return number, np.array([np.median(size[rows]) / usual for rows in rows_by_label(number - 1, len(kept))])
