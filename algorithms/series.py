"""Displacement series made fit for clustering: gaps filled, velocity estimated, the scene's own motion removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .errors import InputError
from .reporting import SILENT, Reporter

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "DAYS_PER_YEAR",
    "GapReport",
    "PreparedSeries",
    "UsableSeries",
    "check_unit",
    "even_days",
    "fill_gaps",
    "keep_rows",
    "prepare_series",
    "relative_to_scene",
    "resample",
    "scene_motion",
    "smooth",
    "usable_series",
    "usual_speed",
    "velocities",
]

DAYS_PER_YEAR = 365.25

# 8 MB of float32 at 246 dates: large enough for NumPy to be busy, small enough for the working copies of millions.
_BLOCK_ROWS = 1 << 13
_ROUNDING = 1e-5
# Dates are whole days: anything more is an interval of another length.
_IRREGULAR_DAYS = 0.1
# Of the points; the others are outliers to the classes of a map.
_USUAL_PERCENT = 98
# No series of millimetres keeps within it: the noise of InSAR alone is larger.
_SMALLEST_RANGE = 0.1  # mm
# Nor does half of a scene move so far while its phase can still be followed.
_LARGEST_RANGE = 5000.0  # mm


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
    n_filled = n_gappy = 0
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        missing = ~np.isfinite(block)
        n_missing = missing.sum(axis=1)
        fits = (n_missing <= max_gap_share * n_dates) & (n_dates - n_missing >= 2)
        usable[start : start + _BLOCK_ROWS] = fits
        gappy = np.flatnonzero(fits & (n_missing > 0))
        if gappy.size:
            filled = block[gappy]
            n_filled += _interpolate(filled, missing[gappy], days, shared, longest_gap)
            block[gappy] = filled
        n_gappy += gappy.size
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / n))
    return GapReport(usable, n_filled, n_gappy)


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


def check_unit(displacement: NDArray[np.floating], unit: str) -> None:
    """Raise InputError where series would be too small or too large to be of InSAR in millimetres.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing; at least one series with a value.
    unit : str
        They were taken to be in, before they were brought to millimetres.
    """
    present = np.isfinite(displacement)
    highest = displacement.max(axis=1, initial=-np.inf, where=present)
    lowest = displacement.min(axis=1, initial=np.inf, where=present)
    extents = (highest - lowest)[present.any(axis=1)]
    extent = float(np.median(extents))
    if 0 < extent < _SMALLEST_RANGE:
        raise InputError(
            f"Half of the series stay within {extent:.2g} mm, less than the noise of InSAR, so the displacements are "
            f"not in {unit}: choose their unit."
        )
    if extent > _LARGEST_RANGE:
        raise InputError(
            f"Half of the series move by {extent / 1000:.1f} m or more, further than InSAR can follow, so the "
            f"displacements are not in {unit}: choose their unit."
        )


def velocities(
    displacement: NDArray[np.floating], days: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Slope of each series and its standard error, by ordinary least squares.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing: such dates are left out of that series' regression.
    days : (T,) float
        Times in days.

    Returns
    -------
    velocity : (n,) float64, mm/yr
        NaN where a series has fewer than two values.
    velocity_std : (n,) float64, mm/yr
        Standard error of the slope from the residuals; NaN where a series has fewer than three values.

    Raises
    ------
    InputError
        If all dates are the same.
    """
    years = np.asarray(days, dtype=np.float64) / DAYS_PER_YEAR
    if np.ptp(years) == 0:
        raise InputError("A velocity needs at least two different dates; give more dates.")
    n = displacement.shape[0]
    velocity = np.empty(n)
    velocity_std = np.empty(n)
    for start in range(0, n, _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        velocity[rows], velocity_std[rows] = _block_velocities(displacement[rows].astype(np.float64), years)
    return velocity, velocity_std


def usual_speed(velocity: NDArray[np.floating]) -> float:
    """Return the speed that all but two points in a hundred keep below; 0 where no velocity is known.

    Parameters
    ----------
    velocity : (n,) float, mm/yr
        NaN where it is not known.
    """
    known = np.abs(velocity[np.isfinite(velocity)])
    return float(np.percentile(known, _USUAL_PERCENT)) if len(known) else 0.0


def _block_velocities(
    block: NDArray[np.float64], years: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    valid = np.isfinite(block)
    count = valid.sum(axis=1)
    values = np.where(valid, block, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_year = (valid @ years) / count
        mean_value = values.sum(axis=1) / count
        centred_years = np.where(valid, years - mean_year[:, None], 0.0)
        centred_values = np.where(valid, block - mean_value[:, None], 0.0)
        sum_squares = np.einsum("ij,ij->i", centred_years, centred_years)
        slope = np.einsum("ij,ij->i", centred_years, centred_values) / sum_squares
        residuals = centred_values - slope[:, None] * centred_years
        std = np.sqrt(np.einsum("ij,ij->i", residuals, residuals) / (count - 2) / sum_squares)
    slope[(count < 2) | (sum_squares == 0)] = np.nan
    std[(count < 3) | (sum_squares == 0)] = np.nan
    return slope, std


def scene_motion(displacement: NDArray[np.floating], max_series: int = 200_000) -> NDArray[np.float64]:
    """Displacement of the scene as a whole: the median over the points, date by date.

    A reference point that moves, an orbit ramp's mean or plate motion shifts every series alike; a median over many
    points is blind to the few that really move.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing.
    max_series : int
        At most so many, evenly spaced, enter the median.

    Returns
    -------
    (T,) float64, mm
    """
    sample = displacement[:: -(-displacement.shape[0] // max_series)]
    motion = np.zeros(displacement.shape[1])
    # Date by date: no copy of the sample, and a median that need not look for NaN is several times quicker.
    for date in range(displacement.shape[1]):
        values = sample[:, date]
        present = values[np.isfinite(values)]
        if present.size:
            motion[date] = np.median(present)
    return motion


def relative_to_scene(displacement: NDArray[np.floating]) -> NDArray[np.float64]:
    """Remove the scene's motion from every series, in place, and start each series' reading at its own mean.

    The zero of an InSAR series is the noise of its first date or, in EGMS products, a fitted offset; neither carries
    ground motion, so each series is centred in time.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free series; changed in place.

    Returns
    -------
    (T,) float64, mm
        The scene's motion that was removed.
    """
    motion = scene_motion(displacement)
    for start in range(0, displacement.shape[0], _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        block -= motion.astype(block.dtype)
        block -= block.mean(axis=1, keepdims=True)
    return motion


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


@dataclass(frozen=True)
class UsableSeries:
    """Series without gaps.

    Attributes
    ----------
    rows : (m,) int64
        Rows of the layer's arrays that are usable; the other attributes are of these.
    coordinates : (m, 2) float64, m
    displacement : (m, T) float32, mm
    """

    rows: NDArray[np.int64]
    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]


def usable_series(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    max_gap_share: float,
    fewest: int = 1,
    reporter: Reporter = SILENT,
) -> UsableSeries:
    """Fill gaps (`fill_gaps`) and set aside what is too gappy.

    Works in place, and moves the usable series to the front, as a copy of millions may not fit into memory:
    `displacement` is the caller's no more.

    Raises
    ------
    InputError
        If fewer than `fewest` series are usable.
    """
    gaps = fill_gaps(displacement, days, max_gap_share, scene_motion(displacement), reporter)
    rows = np.flatnonzero(gaps.usable)
    set_aside = len(displacement) - rows.size
    if rows.size < fewest:
        lacking = f", as {set_aside} lack more than {max_gap_share:.0%} of their dates" if set_aside else ""
        remedy = " or allow a larger share of missing dates" if set_aside else ""
        raise InputError(
            f"{rows.size} of {len(displacement)} series can be used{lacking}, and at least {fewest} are needed: "
            f"choose a layer with more points{remedy}."
        )
    reporter.log(
        f"{rows.size} series used; {gaps.n_filled_values} values interpolated in {gaps.n_gappy_series} of them; "
        f"{set_aside} set aside for lacking more than {max_gap_share:.0%} of the dates."
    )
    if set_aside:
        coordinates, displacement = coordinates[rows], keep_rows(displacement, rows)
    return UsableSeries(rows, coordinates, displacement)


def keep_rows(displacement: NDArray[np.float32], rows: NDArray[np.integer]) -> NDArray[np.float32]:
    """Move some rows, in increasing order, to the front of an array (n, T), in place, and return them as a view."""
    for start in range(0, rows.size, _BLOCK_ROWS):
        block = rows[start : start + _BLOCK_ROWS]
        displacement[start : start + len(block)] = displacement[block]
    return displacement[: rows.size]


@dataclass(frozen=True)
class PreparedSeries(UsableSeries):
    """Series made fit for clustering: centred in time, and relative to the scene where that was asked for.

    Attributes
    ----------
    velocity : (m,) float64, mm/yr
        Relative to the scene's median velocity.
    scene_velocity : float, mm/yr
        That median.
    scene_motion : (T,) float64, mm
        The scene's motion, as `scene_motion` gives it.
    """

    velocity: NDArray[np.float64]
    scene_velocity: float
    scene_motion: NDArray[np.float64]


def prepare_series(
    usable: UsableSeries, days: NDArray[np.float64], relative: bool = True, reporter: Reporter = SILENT
) -> PreparedSeries:
    """Measure velocities and, where `relative`, remove the scene's motion in place.

    Raises
    ------
    InputError
        If all series are the same.
    """
    displacement = usable.displacement
    velocity, _ = velocities(displacement, days)
    scene_velocity = float(np.median(velocity))
    largest = max(float(displacement.max()), -float(displacement.min()))
    motion = relative_to_scene(displacement) if relative else scene_motion(displacement)
    if relative:
        reporter.log(f"Series are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).")
    # Constant series that differ by an offset leave rounding noise once they are centred.
    if float((displacement.max(axis=0) - displacement.min(axis=0)).max()) <= _ROUNDING * largest:
        raise InputError(
            "Every point has the same series, so nothing can be told apart; check the displacement columns."
        )
    return PreparedSeries(
        usable.rows, usable.coordinates, displacement, velocity - scene_velocity, scene_velocity, motion
    )
