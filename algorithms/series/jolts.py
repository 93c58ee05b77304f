"""Values that leave a series for a date or two and come back: a cycle of the phase lost and found, a wet day."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["without_jolts"]

_FARTHEST = 4.4
"""In mean absolute deviations from the running median: six in a thousand values of white noise lie further."""


@njit(cache=True, nogil=True)
def without_jolts(series: NDArray[np.floating], window: int) -> NDArray[np.float32]:
    """Return series (n, T) whose values lie no further from a running median than those of noise do.

    A step, a season, a pulse that lasts longer than half of the window stay as they are. One date at which a group of
    points is off by a cycle would else hide years of motion: it is restless in all courses, quick and slow.

    Parameters
    ----------
    series : (n, T) float, mm
        Gap-free.
    window : int
        Most dates over which the median runs: 5; 3 or 4 stand for 3, and less leaves all as it is.
    """
    n, n_dates = series.shape
    found = np.empty((n, n_dates), dtype=np.float32)
    middle = np.empty(n_dates, dtype=np.float32)
    for i in range(n):
        for t in range(n_dates):
            found[i, t] = series[i, t]
        row = found[i]
        total = np.float32(0.0)
        for t in range(n_dates):
            # At the ends it runs over fewer, as many on either side, so that a line stays one.
            beside = min((window - 1) // 2, t, n_dates - 1 - t)
            if beside <= 0:
                middle[t] = row[t]
            elif beside == 1:
                middle[t] = _middle_of_3(row[t - 1], row[t], row[t + 1])
            else:
                middle[t] = _middle_of_5(row[t - 2], row[t - 1], row[t], row[t + 1], row[t + 2])
            total += abs(row[t] - middle[t])
        farthest = np.float32(_FARTHEST) * total / np.float32(n_dates)
        for t in range(n_dates):
            row[t] = min(max(row[t], middle[t] - farthest), middle[t] + farthest)
    return found


@njit(inline="always")
def _middle_of_3(a: float, b: float, c: float) -> float:
    return max(min(a, b), min(max(a, b), c))


@njit(inline="always")
def _middle_of_5(a: float, b: float, c: float, d: float, e: float) -> float:
    return _middle_of_3(e, max(min(a, b), min(c, d)), min(max(a, b), max(c, d)))
