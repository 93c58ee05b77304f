"""What kind of motion a hotspot has: steady, changed, gone again, or with the seasons only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..series.resampling import smooth
from ..series.slow_courses import slow_courses
from ..series.velocity import DAYS_PER_YEAR
from .hotspot import HotspotMotion

__all__ = ["change_kind", "with_kinds"]

# Slower than this share of the other side of a change is rest.
_REST = 0.2
_SEASONS_FROM = 1.5  # years
_LEFT_BY_SEASONS = 0.5  # of the motion
_LEFT_WITHOUT_TREND = 0.75
_SMOOTHED_OVER = 0.08  # of the dates
_LASTING = 0.3  # of the largest displacement


def change_kind(before: float, after: float, jump: float | None) -> str:
    """Return what a change of motion is: `jump`, `begun`, `stopped`, `reversed`, `faster` or `slower`."""
    slow, fast = abs(before), abs(after)
    if jump is not None:
        return "jump"
    if slow < _REST * fast:
        return "begun"
    if fast < _REST * slow:
        return "stopped"
    if before * after < 0:
        return "reversed"
    return "faster" if fast > slow else "slower"


def with_kinds(
    motions: Sequence[HotspotMotion],
    is_told: NDArray[np.bool_],
    series: NDArray[np.float64],
    days: NDArray[np.float64],
    least_rate: float,
) -> list[HotspotMotion]:
    """Return the motions with their kinds.

    Parameters
    ----------
    motions
        By hotspot.
    is_told : (h,) bool
        Whose velocity is beyond its error. What has neither that nor a change came back, or is seasonal.
    series : (h, T) float, mm
        Mean series relative to the scene.
    days : (T,) float64
    least_rate : float, mm/yr
        Least motion: what has less, once a yearly season is taken out, is seasonal; 0 = half of what there was.
    """
    if not len(motions):
        return []
    unseasoned = _without_season(series, days)
    whole, left = (slow_courses(each, days, 0) for each in (series, unseasoned))
    whole_rate, left_rate = whole.rate_of(whole.slow), left.rate_of(left.slow)
    bar = least_rate if least_rate > 0 else _LEFT_BY_SEASONS * whole_rate
    is_seasonal = (left_rate < bar) & (left_rate < _LEFT_BY_SEASONS * whole_rate)
    window = max(3, int(_SMOOTHED_OVER * len(days)) | 1)
    course = smooth(unseasoned.astype(np.float32), window)
    net = course[:, -window:].mean(axis=1) - course[:, :window].mean(axis=1)
    came_back = np.abs(net) < _LASTING * np.ptp(course, axis=1)
    is_steady = np.array([motion.change_day is None for motion in motions])
    lasts_nothing = is_steady & ~is_told
    is_seasonal |= lasts_nothing & (left_rate < _LEFT_WITHOUT_TREND * whole_rate)
    kinds = []
    for motion, seasonal, back in zip(motions, is_seasonal, came_back | lasts_nothing):
        if seasonal:
            kind = "seasonal"
        elif back:
            kind = "came back"
        elif motion.v_before is None or motion.v_after is None:
            kind = "steady"
        else:
            kind = change_kind(motion.v_before, motion.v_after, motion.jump_mm)
        kinds.append(replace(motion, kind=kind))
    return kinds


def _without_season(series: NDArray[np.float64], days: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return series without their yearly wave; as they are where they are too short to tell it from a trend."""
    years = (days - days[0]) / DAYS_PER_YEAR
    if years[-1] < _SEASONS_FROM:
        return series
    wave = np.column_stack([np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)])
    slow = np.column_stack([years**power for power in range(3)])
    fitted, *_ = np.linalg.lstsq(np.hstack([slow, wave]), series.T, rcond=None)
    return np.asarray(series - (wave @ fitted[3:]).T)
