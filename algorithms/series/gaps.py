"""Missing dates: filled in time, or the series set aside."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from .blocks import each_block

__all__ = ["GapReport", "fill_gaps", "n_usable"]

_ROUNDING = 1e-5


@dataclass(frozen=True)
class GapReport:
    """What filling the gaps did.

    Attributes
    ----------
    usable : (n,) bool
        Series whose share of missing dates is within the limit; only these are filled, and gap-free now unless a
        gap was too long.
    n_filled_values : int
        Values that were interpolated in them.
    n_gappy_series : int
        Usable series that had at least one gap.
    """

    usable: NDArray[np.bool_]
    n_filled_values: int
    n_gappy_series: int


def n_usable(displacement: NDArray[np.floating], max_gap_share: float) -> int:
    """Return how many series (n, T), NaN where missing, `fill_gaps` finds usable."""
    n_missing = np.count_nonzero(~np.isfinite(displacement), axis=1)
    return int(np.count_nonzero(_are_usable(n_missing, displacement.shape[1], max_gap_share)))


def _are_usable(n_missing: NDArray[np.integer], n_dates: int, max_gap_share: float) -> NDArray[np.bool_]:
    return (n_missing <= max_gap_share * n_dates) & (n_dates - n_missing >= 2)


def fill_gaps(
    displacement: NDArray[np.floating],
    days: NDArray[np.float64],
    max_gap_share: float,
    common: NDArray[np.float64] | None = None,
    reporter: Reporter = SILENT,
    longest_gap: float = np.inf,
) -> GapReport:
    """Interpolate missing values linearly in time, in place.

    Before the first and after the last value of a series the nearest value holds. What all points share at a date, the
    filled ones share too: it is the departure from `common` that is interpolated.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing; changed in place, in the usable series only.
    days : (T,) float
        Increasing times in days.
    max_gap_share : float
        Largest share of missing dates, 0 to 1, that a usable series may have. A series with fewer than two values is
        never usable.
    common : (T,) float, mm, optional
        Motion of the whole scene, as `scene_motion` gives it; none by default.
    reporter : Reporter
        Receives progress.
    longest_gap : float, days
        Between the values on either side, or from the last one to the end of the dates; longer gaps stay.
    """
    n, n_dates = displacement.shape
    shared = np.zeros(n_dates) if common is None else common
    usable = np.ones(n, dtype=bool)

    def fill(rows: slice) -> tuple[int, int]:
        block = displacement[rows]
        missing = ~np.isfinite(block)
        n_missing = missing.sum(axis=1)
        fits = _are_usable(n_missing, n_dates, max_gap_share)
        usable[rows] = fits
        gappy = np.flatnonzero(fits & (n_missing > 0))
        if not gappy.size:
            return 0, 0
        filled = block[gappy]
        n_filled = _interpolate(filled, missing[gappy], days, shared, longest_gap)
        block[gappy] = filled
        return n_filled, gappy.size

    found = each_block(n, fill, reporter)
    return GapReport(usable, sum(n_filled for n_filled, _ in found), sum(n_gappy for _, n_gappy in found))


def _interpolate(
    block: NDArray[np.floating],
    missing: NDArray[np.bool_],
    days: NDArray[np.float64],
    shared: NDArray[np.float64],
    longest_gap: float,
) -> int:
    """Fill the gaps of series (m, T) that have values, in place; return how many values were filled."""
    last = len(days) - 1
    places = np.arange(len(days))
    before = np.maximum.accumulate(np.where(missing, -1, places), axis=1)
    after = np.minimum.accumulate(np.where(missing, last + 1, places)[:, ::-1], axis=1)[:, ::-1]
    row, date = np.nonzero(missing)
    left, right = before[row, date], after[row, date]
    short = days[np.minimum(right, last)] - days[np.maximum(left, 0)] <= longest_gap
    row, date, left, right = row[short], date[short], left[short], right[short]
    left, right = np.where(left < 0, right, left), np.where(right > last, left, right)
    start = block[row, left] - shared[left]
    rise, span = block[row, right] - shared[right] - start, days[right] - days[left]
    slope = np.divide(rise, span, out=np.zeros_like(rise), where=span > 0)
    block[row, date] = shared[date] + slope * (days[date] - days[left]) + start
    return len(row)
