"""Even dates and smoothing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["even_days", "resample", "smooth"]

# Dates are whole days: anything more is an interval of another length.
_IRREGULAR_DAYS = 0.1


def smooth(displacement: NDArray[np.floating], window: int, order: int = 1) -> NDArray[np.float32]:
    """Smooth series by a Savitzky-Golay filter.

    Parameters
    ----------
    displacement : (n, T) float, mm
    window : int
        Dates in the window; made odd and no longer than the series; below 3 nothing is smoothed.
    order : int
        Of the polynomial, less than the window; the first is a running mean that follows the trend at the ends.
    """
    from scipy.signal import savgol_filter

    length = min(window, displacement.shape[1])
    length -= 1 - length % 2
    if length < 3:
        return np.asarray(displacement, dtype=np.float32)
    smoothed: NDArray[np.float32] = savgol_filter(np.asarray(displacement, dtype=np.float32), length, order, axis=1)
    return smoothed


def even_days(days: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """Return evenly spaced times over the span of the given ones.

    Parameters
    ----------
    days : (T,) float
        Increasing times in days.
    most : int
        Times to return at most.

    Returns
    -------
    (S,) float64
        The given times where all intervals are alike; else times at the median interval, or `most` of them.
    """
    intervals = np.diff(days)
    median = float(np.median(intervals))
    alike = bool(np.abs(intervals - median).max() <= _IRREGULAR_DAYS)
    n_even = len(days) if alike else 1 + round(float(days[-1] - days[0]) / median)
    if alike and n_even <= most:
        return days
    return np.linspace(days[0], days[-1], min(n_even, most))


def resample(
    displacement: NDArray[np.floating], days: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Interpolate gap-free series (n, T) linearly in time at the wanted days (S,)."""
    right = np.clip(np.searchsorted(days, wanted), 1, len(days) - 1)
    share = (wanted - days[right - 1]) / (days[right] - days[right - 1])
    share = np.clip(share, 0.0, 1.0).astype(np.float32)
    wanted_displacement = displacement[:, right - 1] * (1 - share) + displacement[:, right] * share
    return wanted_displacement.astype(np.float32, copy=False)
