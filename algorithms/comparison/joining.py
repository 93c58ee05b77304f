"""Series of a layer that was analysed before, joined with those of new dates or of a new release."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..series.blocks import BLOCK_ROWS
from ..series.velocity import DAYS_PER_YEAR
from .matching import reach_of
from .units import check_units

__all__ = ["Joined", "join_series", "partners", "partners_by_place"]

_FEWEST_COMMON = 5  # dates
_SLOPE_FROM = 1.0  # year in common: from then on the references' velocities are told apart
_MOST_FOR_REFERENCE = 200_000  # points
_MOST_CORRELATED = 0.95
_BY_ID, _AGREE, _SAME_PLACE = 0.5, 0.9, 100.0  # shares of points; m


@dataclass(frozen=True)
class Joined:
    """Series joined.

    Attributes
    ----------
    days : (E,) float64
        Of the earlier layer, before the first of the later.
    error : (m,) float64, mm
        Standard error of the offset between the two; NaN without a partner.
    offset, offset_error : float, mm/yr
        By how much the later layer's reference is faster, which is taken out of the earlier; 0 where the dates in
        common are too few to tell.
    """

    days: NDArray[np.float64]
    error: NDArray[np.float64]
    offset: float
    offset_error: float


def partners(
    before: NDArray[np.float64],
    after: NDArray[np.float64],
    by_id: NDArray[np.int64] | None = None,
    reporter: Reporter = SILENT,
) -> NDArray[np.int64]:
    """Return the row of each of the later layer's points in the earlier one; -1 for none.

    By their ids, where these are given and say the same as the places do, which numbers of rows do not; else by place.

    Parameters
    ----------
    before : (n, 2), after : (m, 2) float64, m
    by_id : (m,) int64
        Rows that have the same id; -1 for none.
    reporter : Reporter
    """
    if by_id is not None:
        rows = np.flatnonzero(by_id >= 0)
        apart = np.hypot(*(after[rows] - before[by_id[rows]]).T)
        if len(rows) >= _BY_ID * min(len(before), len(after)) and np.mean(apart <= _SAME_PLACE) >= _AGREE:
            reporter.log("Points are matched by their ids.")
            return by_id
    reporter.log("Points are matched by place: two that are the nearest to each other.")
    return partners_by_place(before, after)


def partners_by_place(before: NDArray[np.float64], after: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the same by place: two points that are the nearest to each other, within the reach of either, in m."""
    origin = before.mean(axis=0)
    here, there = before - origin, after - origin
    distance, nearest = cKDTree(here).query(there, workers=-1)
    _, back = cKDTree(there).query(here, workers=-1)
    reach = [reach_of(each) for each in (before, after)]
    # Half of it: a point stands for its own ground, not for that of the next.
    near = distance <= np.maximum(reach[0][nearest], reach[1]) / 2
    return np.where(near & (back[nearest] == np.arange(len(after))), nearest, -1)


def join_series(
    before: NDArray[np.floating],
    before_days: NDArray[np.float64],
    after: NDArray[np.floating],
    after_days: NDArray[np.float64],
    partner: NDArray[np.int64],
    earlier: NDArray[np.float32],
    reporter: Reporter = SILENT,
) -> Joined:
    """Join series where they overlap: the later ones as they are, before them the earlier ones moved onto them.

    The offset of a point is the mean difference over the dates that both have, less what the references differ by in
    velocity: the slope of the median difference over all points. Its error is that of the mean, with the correlation
    from date to date of what is left.

    Parameters
    ----------
    before : (n, T), after : (m, S) float, mm
        NaN where missing.
    before_days : (T,), after_days : (S,) float64
    partner : (m,) int64
        Row of each later point in the earlier layer; -1 for none.
    earlier : (m, E) float32, mm
        Filled with the displacement of the later points at the earlier layer's dates before the first of the later, as
        the later series go on from there; NaN where there is none.
    reporter : Reporter

    Raises
    ------
    InputError
        No points or too few dates in common, nothing to add, or the units differ.
    """
    pairs = np.flatnonzero(partner >= 0)
    if not pairs.size:
        raise InputError(
            "No point of the new layer is one of the earlier, neither by its id nor by place: choose layers of the "
            "same place."
        )
    check_units(before, after)
    common, in_before, in_after = np.intersect1d(before_days, after_days, return_indices=True)
    if len(common) < _FEWEST_COMMON:
        raise InputError(
            "The layers have {n} dates in common, and at least {fewest} are needed to join their series: choose a "
            "release that begins before the earlier ends.",
            n=len(common),
            fewest=_FEWEST_COMMON,
        )
    old = np.flatnonzero(before_days < after_days[0])
    years = (common - common.mean()) / DAYS_PER_YEAR
    sample = pairs[:: -(-len(pairs) // _MOST_FOR_REFERENCE)]
    slope = slope_error = 0.0
    if common[-1] - common[0] >= _SLOPE_FROM * DAYS_PER_YEAR:
        slope, slope_error = _slope(_centred(_difference(before, after, partner, sample, in_before, in_after)), years)
    reporter.log(
        "Dates in common: {n}, {n_old} earlier ones are put before. Reference: the new layer is {slope:+.2f} ± "
        "{error:.2f} mm/yr against the earlier, which is taken out.",
        n=len(common),
        n_old=len(old),
        slope=slope,
        error=slope_error,
    )
    earlier[:] = np.nan
    error = np.full(len(after), np.nan)
    shift = slope * (before_days[old] - common.mean()) / DAYS_PER_YEAR
    for start in range(0, len(pairs), BLOCK_ROWS):
        rows = pairs[start : start + BLOCK_ROWS]
        difference = _difference(before, after, partner, rows, in_before, in_after) - slope * years
        offset, error[rows] = _mean_with_error(difference)
        earlier[rows] = before[partner[rows]][:, old] + offset[:, None] + shift
        reporter.progress((start + len(rows)) / len(pairs))
    known = error[np.isfinite(error)]
    reporter.log(
        "{n} of {n_after} points of the new layer are joined, {alone} are new; {lost} of the earlier have no match. "
        "The offset of a point is good to {error:.1f} mm (median).",
        n=len(pairs),
        n_after=len(after),
        alone=len(after) - len(pairs),
        lost=len(before) - len(np.unique(partner[pairs])),
        error=float(np.median(known)) if known.size else 0.0,
    )
    return Joined(before_days[old], error, slope, slope_error)


def _difference(
    before: NDArray[np.floating],
    after: NDArray[np.floating],
    partner: NDArray[np.int64],
    rows: NDArray[np.int64],
    in_before: NDArray[np.intp],
    in_after: NDArray[np.intp],
) -> NDArray[np.float64]:
    """Return the later less the earlier displacement at common dates, (r, C) mm; NaN where one is missing."""
    new, old = after[rows][:, in_after], before[partner[rows]][:, in_before]
    return np.asarray(new.astype(np.float64) - old)


def _centred(difference: NDArray[np.float64]) -> NDArray[np.float64]:
    seen = np.isfinite(difference)
    mean = np.where(seen, difference, 0.0).sum(axis=1) / np.maximum(seen.sum(axis=1), 1)
    return difference - mean[:, None]


def _slope(difference: NDArray[np.float64], years: NDArray[np.float64]) -> tuple[float, float]:
    """Return the slope of the median difference over all points, and its error, mm/yr."""
    middle = np.array(
        [np.median(column[np.isfinite(column)]) if np.isfinite(column).any() else 0.0 for column in difference.T]
    )
    middle -= middle.mean()
    power = float(years @ years)
    slope = float(years @ middle) / power
    left = middle - slope * years
    return slope, float(np.sqrt(left @ left / max(len(years) - 2, 1) / power))


def _mean_with_error(difference: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean of rows (r, C) over what is there, and its standard error; NaN where nothing is."""
    seen = np.isfinite(difference)
    count = seen.sum(axis=1)
    values = np.where(seen, difference, 0.0)
    mean = np.divide(values.sum(axis=1), count, out=np.full(len(count), np.nan), where=count > 0)
    left = np.where(seen, difference - mean[:, None], 0.0)
    squares = np.einsum("ij,ij->i", left, left)
    product = np.einsum("ij,ij->i", left[:, 1:], left[:, :-1])
    first = np.divide(product, squares, out=np.zeros(len(count)), where=squares > 0).clip(0.0, _MOST_CORRELATED)
    variance = np.divide(squares, count - 1, out=np.zeros(len(count)), where=count > 1)
    error = np.sqrt(variance * (1 + first) / (1 - first) / np.maximum(count, 1))
    return mean, np.where(count > 0, error, np.nan)
