"""The quiet ground of a scene so small that the ground around any place is the scene itself, half of which may move."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..series.sampling import every
from ..space.neighbourhoods import CELLS_AROUND, in_cells, medians_of
from .broad_motion import are_quiet, n_alike, reach_of_quiet, share_of_candidates
from .significance import spread_of

__all__ = ["OwnGround", "is_small", "own_ground"]

_PATCHES = 60
_FEWEST_IN_PATCH = 6  # points, in the mean over patches
_AS_LIKELY = 1 / 3  # of the patches that the most common course has: others as common may be the quiet ground


@dataclass(frozen=True)
class OwnGround:
    """Quiet ground of a small scene.

    Attributes
    ----------
    courses : list of (K,) float64, mm
        Of each band, the slow one first.
    quiet : (n,) bool
        Points on it, which tell the noise.
    """

    courses: list[NDArray[np.float64]]
    quiet: NDArray[np.bool_]


def is_small(n_cells: int) -> bool:
    """Return whether the ground around every cell of a scene is all of it."""
    return n_cells <= CELLS_AROUND


def own_ground(
    coordinates: NDArray[np.float64], bands: list[NDArray[np.float32]], cell: float, least: float
) -> OwnGround:
    """Find the quiet ground of a small scene.

    The scene is parted into patches. What most of them do alike is quiet ground, or what a third as many do, if that is
    less: where most of a slide moves, what stands still beside it is the ground.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
        Along a Morton curve.
    bands : list of (n, K) float32, mm
        Slow courses, and those of bands in which nothing moves.
    cell : float, m
        Side of the cells of ground.
    least : float, mm
        Norm of the coefficients of the least motion that counts.
    """
    of_point, members = _patches(coordinates, cell)
    medians = [medians_of(members, band) for band in bands]
    slow, *quicker = medians
    # Neighbours move alike, so that what tells them apart is noise, of the slow courses, too.
    noise, *of_quicker = (_noise_between(band) for band in bands)
    sizes = [
        np.linalg.norm((each - np.median(each, axis=0)) * (noise / np.maximum(own, 1e-6)), axis=1)
        for each, own in zip(quicker, of_quicker)
    ]
    within = reach_of_quiet(sizes, least)
    candidates = share_of_candidates(slow, 0, len(slow))
    middle = candidates[_quietest(candidates, n_alike(slow, candidates, within), within)]
    middle = np.median(slow[are_quiet(slow, middle, within)], axis=0)
    is_quiet = are_quiet(slow, middle, within)
    return OwnGround([np.median(each[is_quiet], axis=0) for each in medians], is_quiet[of_point])


def _patches(coordinates: NDArray[np.float64], cell: float) -> tuple[NDArray[np.int64], list[NDArray[np.int64]]]:
    """Return the patch of each point, and the points of each: as many as the points allow, up to some dozens."""
    _, of_point, members, _ = in_cells(coordinates, cell)
    while len(members) < _PATCHES:
        cell /= 2
        _, finer, of_finer, _ = in_cells(coordinates, cell)
        if len(coordinates) < _FEWEST_IN_PATCH * len(of_finer) or cell < 1.0:
            break
        of_point, members = finer, of_finer
    return of_point, members


def _noise_between(band: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the spread of each coefficient, (K,), of points that follow each other along a curve."""
    return spread_of(every(np.diff(band, axis=0))) / np.sqrt(2)


def _quietest(candidates: NDArray[np.float64], alike: NDArray[np.int64], within: float) -> int:
    """Return which candidate is the middle of quiet ground: the most common near the least motion of common ones."""
    motion = np.linalg.norm(candidates, axis=1)
    common = alike >= _AS_LIKELY * alike.max()
    middle = int(np.flatnonzero(common)[np.argmin(motion[common])])
    while True:
        near = np.flatnonzero(np.linalg.norm(candidates - candidates[middle], axis=1) <= within)
        best = int(near[np.argmax(alike[near])])
        if alike[best] <= alike[middle]:
            return middle
        middle = best
