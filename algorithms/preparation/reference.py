"""What displacement is measured against: the points that stand for stable ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..series.scene import scene_motion

__all__ = ["points_inside", "refer_to", "reference_motion", "stable_points"]

_MOST_POINTS = 200_000
_DATES_AT_ONCE = 32
_BLOCK_ROWS = 1 << 13


def points_inside(coordinates: NDArray[np.float64], rings: Sequence[NDArray[np.float64]]) -> NDArray[np.bool_]:
    """Say which points lie inside a polygon, by the even-odd rule.

    Parameters
    ----------
    coordinates : (n, 2) float
    rings : sequence of (v, 2) float
        Closed outlines of the polygon's parts and holes.
    """
    inside = np.zeros(len(coordinates), dtype=bool)
    if not rings:
        return inside
    corners = np.concatenate(rings)
    near = np.flatnonzero(((coordinates >= corners.min(axis=0)) & (coordinates <= corners.max(axis=0))).all(axis=1))
    x, y = coordinates[near].T
    odd = np.zeros(near.size, dtype=bool)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:]):
            crossed = (y0 > y) != (y1 > y)
            with np.errstate(divide="ignore", invalid="ignore"):  # a level edge is never crossed
                odd ^= crossed & (x < x0 + (x1 - x0) * ((y - y0) / (y1 - y0)))
    inside[near] = odd
    return inside


def stable_points(
    velocity: NDArray[np.float64], coherence: NDArray[np.float64] | None, most_velocity: float, least_coherence: float
) -> NDArray[np.int64]:
    """Return the rows of the points that hold still against the scene and are coherent.

    Parameters
    ----------
    velocity : (n,) float, mm/yr
        NaN where unknown, which is not stable.
    coherence : (n,) float or None
        None where the layer has none: then every point is coherent.
    most_velocity : float, mm/yr
        Largest size of a stable point's velocity relative to the scene's median.
    least_coherence : float

    Raises
    ------
    InputError
        If there is no such point.
    """
    still = np.abs(velocity - np.nanmedian(velocity)) <= most_velocity
    coherent = np.ones(len(velocity), dtype=bool) if coherence is None else coherence >= least_coherence
    rows = np.flatnonzero(still & coherent)
    if not rows.size:
        raise InputError(
            "No point is stable: {n_still} of {n_velocity} move by {most_velocity:g} mm/yr or less, "
            "{n_coherent} have a coherence of at least {least_coherence:g}, and none does both; allow more "
            "motion or less coherence.",
            n_still=np.count_nonzero(still),
            n_velocity=len(velocity),
            most_velocity=most_velocity,
            n_coherent=np.count_nonzero(coherent),
            least_coherence=least_coherence,
        )
    return rows


def reference_motion(displacement: NDArray[np.floating], rows: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return the median of some series date by date.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing.
    rows : (m,) int
        Of more than 200 000, so many evenly spaced ones are taken.

    Returns
    -------
    (T,) float64, mm
        NaN where none of them has a value.
    """
    rows = rows[:: -(-len(rows) // _MOST_POINTS)]
    motion = np.empty(displacement.shape[1])
    for start in range(0, len(motion), _DATES_AT_ONCE):
        dates = slice(start, start + _DATES_AT_ONCE)
        chosen = displacement[rows, dates]
        motion[dates] = np.where(np.isfinite(chosen).any(axis=0), scene_motion(chosen), np.nan)
    return motion


def refer_to(displacement: NDArray[np.floating], motion: NDArray[np.float64]) -> None:
    """Take a motion (T,) off every series (n, T), in place; a date at which it is unknown becomes missing."""
    for start in range(0, len(displacement), _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        block -= motion.astype(block.dtype)
