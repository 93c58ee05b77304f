"""How much each series has changed from the first date to the last, and how sure that is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..series.blocks import BLOCK_ROWS
from ..series.velocity import DAYS_PER_YEAR

__all__ = ["changes", "weights_of_change"]

Floats = NDArray[np.float64]

_END = 1.3  # years: the shortest time that tells a yearly wave from a line well
_FEWEST_OF_WAVE = 8
_END_SHARE = 0.15  # of the dates, where there are no years
_FEWEST_AT_END = 4


def weights_of_change(days: Floats) -> Floats:
    """Return the weights (T,) of the dates in the change: that of a series (T,) is their sum with its values.

    A line with a yearly wave through the first 1.3 years, and one through the last, say where the series begins and
    ends without its season: exact of steady motion, and of any jump or change between. Where there is no time for two
    such ends, each is a line through a sixth or so of the dates, and the season stays; or all is one line.
    """
    years = (days - days[0]) / DAYS_PER_YEAR
    first, last = years <= _END, years >= years[-1] - _END
    if years[-1] >= 2 * _END and min(first.sum(), last.sum()) >= _FEWEST_OF_WAVE:
        return _end(years, last, years[-1], True) - _end(years, first, 0.0, True)
    size = max(_FEWEST_AT_END, round(_END_SHARE * len(days)))
    first, last = (np.arange(len(days)) < size), (np.arange(len(days)) >= len(days) - size)
    if 2 * size > len(days):
        first = last = np.ones(len(days), dtype=bool)
    return _end(years, last, years[-1], False) - _end(years, first, 0.0, False)


def _end(years: Floats, window: NDArray[np.bool_], at: float, wave: bool) -> Floats:
    """Return the weights by which the values of a window give the line through them, at a time."""
    since = years[window] - at
    turn = 2 * np.pi * since
    design = [np.ones_like(since), since, *((np.cos(turn), np.sin(turn)) if wave else ())]
    weights = np.zeros(len(years))
    weights[window] = np.linalg.pinv(np.column_stack(design))[0]
    return weights


def changes(displacement: NDArray[np.floating], days: Floats) -> tuple[Floats, Floats]:
    """Return the change of each series and its standard error.

    The noise of a series is that of its steps from date to date over the square root of 2: what is correlated in time
    is not in it, as neighbours share most of that.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free.
    days : (T,) float
        Increasing.

    Returns
    -------
    change, error : (n,) float64, mm
    """
    weights = weights_of_change(days)
    change, error = np.empty(len(displacement)), np.empty(len(displacement))
    for start in range(0, len(displacement), BLOCK_ROWS):
        rows = slice(start, start + BLOCK_ROWS)
        block = displacement[rows].astype(np.float64)
        change[rows] = (block - block[:, :1]) @ weights
        steps = np.diff(block, axis=1)
        error[rows] = np.sqrt(np.einsum("ij,ij->i", steps, steps) / (2 * steps.shape[1]))
    return change, error * float(np.linalg.norm(weights))
