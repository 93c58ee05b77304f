"""Kind of motion of assets, and since when: of the mean series of their points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..hotspots.hotspot import HotspotMotion
from ..hotspots.kind import with_kinds
from ..hotspots.motion import hotspot_motions, means_of, sum_rows
from .figures import STILL, Motions
from .near import Near

__all__ = ["PointSeries", "motions_of", "no_motions"]

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PointSeries:
    """Series of points.

    Attributes
    ----------
    displacement : (n, T) float32, mm
        Gap-free, relative to the scene where that was wanted.
    days : (T,) float64
    """

    displacement: NDArray[np.float32]
    days: Floats


def no_motions(n_assets: int) -> Motions:
    """Return what is known without series: nothing."""
    return Motions(np.full(n_assets, "", dtype="U12"), *np.full((5, n_assets), np.nan))


def motions_of(near: Near, moving: NDArray[np.bool_], series: PointSeries, errors: Floats) -> Motions:
    """Return the kinds of motion of assets.

    Parameters
    ----------
    near
        Points of each of a assets.
    moving : (a,) bool
        The others are still.
    series
        Of all points.
    errors : (a,) float, mm/yr
        Of the velocities.
    """
    result = no_motions(len(moving))
    result.kind[near.counts > 0] = STILL
    rows = np.flatnonzero(moving & (near.counts > 0))
    if not rows.size:
        return result
    means = _mean_series(near, rows, series.displacement)
    noise = np.nan_to_num(errors[rows])
    motions = with_kinds(
        hotspot_motions(means, series.days, noise), np.ones(rows.size, dtype=bool), means, series.days, 0.0
    )
    for row, motion in zip(rows, motions):
        result.kind[row] = motion.kind
        for name, value in _told(motion).items():
            getattr(result, name)[row] = np.nan if value is None else value
    return result


def _told(motion: HotspotMotion) -> dict[str, float | None]:
    return {
        "change_day": motion.change_day,
        "change_err": motion.change_err,
        "before": motion.v_before,
        "after": motion.v_after,
        "jump": motion.jump_mm,
    }


def _mean_series(near: Near, assets: NDArray[np.intp], displacement: NDArray[np.float32]) -> Floats:
    """Return the mean series (r, T) of the points of some assets, each less its own mean."""
    counts = near.counts[assets]
    owner = np.repeat(np.arange(len(assets)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    points = near.rows[near.start[assets][owner] + within]
    return means_of(sum_rows(displacement, points, owner, len(assets)), counts)
