"""The steps that make displacement series fit to be clustered, each on request, in one fixed order.

What dates and the scene as a whole do comes first, as it hides what single series do; then jumps, before single values
are judged that may belong to one; then gaps; and last what needs true times (the season), even times, and the filter
that needs even times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..days import date_of
from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import Sentence, shortened
from ..series.gaps import fill_gaps
from ..series.resampling import resample, smooth
from ..series.scene import scene_motion
from ..series.velocity import velocities
from ..settings import PreparationSettings
from .figures import figures
from .outlier_dates import find_outlier_dates
from .outlier_values import remove_outliers
from .ramp import remove_ramps
from .reference import refer_to, reference_motion, stable_points
from .season import remove_season
from .unwrapping import repair_jumps

__all__ = ["PreparedSeries", "even_steps", "prepare_series"]


_BLOCK_ROWS = 1 << 13
_MOST_NAMES = 5


@dataclass(frozen=True)
class PreparedSeries:
    """Series after the steps.

    Attributes
    ----------
    days : (S,) float64
        Of the dates there are now.
    displacement : (n, S) float32, mm
        A view of an array that was handed over.
    n_steps : int
        Without any the series are as they were.
    """

    days: NDArray[np.float64]
    displacement: NDArray[np.float32]
    n_steps: int


def even_steps(days: NDArray[np.float64], step: int) -> NDArray[np.float64]:
    """Return times from the first day on, every `step` days, up to the last."""
    return np.arange(days[0], days[-1] + 0.5, step)


def prepare_series(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    settings: PreparationSettings,
    *,
    coherence: NDArray[np.float64] | None = None,
    reference: NDArray[np.bool_] | None = None,
    resampled: NDArray[np.float32] | None = None,
    reporter: Reporter = SILENT,
) -> PreparedSeries:
    """Run the steps asked for and log each with what it did and the series' figures before and after.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
        NaN where missing; changed in place.
    days : (T,) float64
        Increasing ordinals of the dates (1 = 1 January of year 1).
    settings : PreparationSettings
    coherence : (n,) float64, optional
        For stable points.
    reference : (n,) bool, optional
        The points referred to, where the reference is `points`.
    resampled : (n, S) float32, optional
        Gets the interpolated series, where there is a step, and may be wider than they are; made where not given.
    reporter : Reporter
        Receives the log and progress.

    Raises
    ------
    InputError
        If a step cannot be done with these dates or points.
    """
    table = _Table(coordinates, displacement, days, coherence, reference, resampled)
    steps = table.steps(settings)
    if not steps:
        reporter.log("No step was asked for: the series are as they were.")
    before = figures(table.displacement, table.days)
    reporter.log("At first: {state}.", state=before.words())
    for number, step in enumerate(steps):
        said = step(reporter.part(number / len(steps), (number + 1) / len(steps)))
        after = figures(table.displacement, table.days)
        reporter.log(
            "{done} Now {after}; before, {before}.",
            done=said,
            after=after.words(),
            before=before.words(),
        )
        before = after
    return PreparedSeries(table.days, table.displacement, len(steps))


class _Table:
    """The series on their way through the steps; each step changes them and says what it did."""

    def __init__(
        self,
        coordinates: NDArray[np.float64],
        displacement: NDArray[np.float32],
        days: NDArray[np.float64],
        coherence: NDArray[np.float64] | None,
        reference: NDArray[np.bool_] | None,
        resampled: NDArray[np.float32] | None,
    ) -> None:
        self.coordinates, self.displacement, self.days = coordinates, displacement, days
        self._coherence, self._reference, self._resampled = coherence, reference, resampled

    def steps(self, settings: PreparationSettings) -> list[Callable[[Reporter], str]]:
        """Return the steps asked for, in their order."""
        steps: list[Callable[[Reporter], str]] = []
        if settings.most_missing is not None:
            steps.append(partial(self._drop_dates, settings.most_missing))
        if settings.ramps:
            steps.append(self._remove_ramps)
        if settings.outlier_date_score is not None:
            steps.append(partial(self._remove_outlier_dates, settings.outlier_date_score))
        if settings.reference != "none":
            steps.append(partial(self._refer, settings))
        if settings.wavelength is not None:
            steps.append(partial(self._repair_jumps, settings.wavelength))
        if settings.outlier_score is not None:
            steps.append(partial(self._remove_outliers, settings.outlier_window, settings.outlier_score))
        if settings.longest_gap is not None:
            steps.append(partial(self._fill_gaps, settings.longest_gap))
        if settings.harmonics:
            steps.append(partial(self._remove_season, settings.harmonics))
        if settings.step is not None:
            steps.append(partial(self._resample, settings.step))
        if settings.smoothing_window is not None:
            steps.append(partial(self._smooth, settings.smoothing_window, settings.smoothing_order))
        return steps

    def _drop_dates(self, most: float, reporter: Reporter) -> Sentence:
        missing = _missing_share(self.displacement)
        kept, n_dates = np.flatnonzero(missing <= most), len(self.days)
        if kept.size < 2:
            raise InputError(
                "Only {n_kept} of {n_dates} dates are missing at no more than {most:.0%} of the points, and a "
                "series needs two: allow dates to be missing at a larger share of the points.",
                n_kept=kept.size,
                n_dates=n_dates,
                most=most,
            )
        if kept.size == n_dates:
            return Sentence(
                "Common dates: all {n_dates} kept, none is missing at more than {most:.0%} of the points.",
                n_dates=n_dates,
                most=most,
            )
        dropped = self._names(np.flatnonzero(missing > most))
        for rows in _blocks(self.displacement, reporter):
            self.displacement[rows, : kept.size] = self.displacement[rows][:, kept]
        self.displacement, self.days = self.displacement[:, : kept.size], self.days[kept]
        return Sentence(
            "Common dates: {n_dropped} of {n_dates} dropped, as they are missing at more than {most:.0%} of the "
            "points ({dropped}).",
            n_dropped=n_dates - kept.size,
            n_dates=n_dates,
            most=most,
            dropped=dropped,
        )

    def _remove_ramps(self, reporter: Reporter) -> Sentence:
        found = remove_ramps(self.coordinates, self.displacement, self.days, reporter)
        return Sentence(
            "Ramps: a plane removed from each date, fitted to {n_fitted} points ({n_moving} left out, as they "
            "move); median slope {median:.3g} mm/km, largest {largest:.3g} mm/km.",
            n_fitted=found.n_fitted,
            n_moving=found.n_moving,
            median=np.median(found.slope),
            largest=found.slope.max(),
        )

    def _remove_outlier_dates(self, threshold: float, reporter: Reporter) -> Sentence:
        found = find_outlier_dates(self.displacement, self.days, threshold)
        dates = np.flatnonzero(found.outlying)
        if not dates.size:
            return Sentence("Outlier dates: none has a score above {threshold:g}.", threshold=threshold)
        for rows in _blocks(self.displacement, reporter):
            self.displacement[rows, dates] = np.nan
        return Sentence(
            "Outlier dates: {n_outlying} of {n_days} made missing, at which the points scatter by up to {most:.1f} mm, "
            "usually by {usual:.1f} mm ({names}).",
            n_outlying=dates.size,
            n_days=len(self.days),
            most=found.scatter[dates].max(),
            usual=np.nanmedian(found.scatter[~found.outlying]),
            names=self._names(dates),
        )

    def _refer(self, settings: PreparationSettings, reporter: Reporter) -> Sentence:
        rows, what = self._reference_points(settings)
        motion = reference_motion(self.displacement, rows)
        lost = np.flatnonzero(np.isnan(motion) & (_missing_share(self.displacement) < 1))
        reporter.progress(0.5)
        refer_to(self.displacement, motion)
        rate = velocities(motion[None], self.days)[0][0]
        return Sentence(
            "Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed. Missing now, as "
            "none has a value there: {lost}."
            if lost.size
            else "Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed.",
            n=rows.size,
            which=what,
            rate=rate,
            lost=self._names(lost),
        )

    def _reference_points(self, settings: PreparationSettings) -> tuple[NDArray[np.int64], Sentence]:
        if settings.reference == "scene":
            return np.arange(len(self.displacement)), Sentence("all there are")
        if settings.reference == "points" and self._reference is not None:
            rows = np.flatnonzero(self._reference)
            if not rows.size:
                raise InputError("No point lies inside the reference area: choose another area, or check its CRS.")
            return rows, Sentence("those inside the area")
        velocity, _ = velocities(self.displacement, self.days)
        most, least = settings.stable_velocity, settings.stable_coherence
        return stable_points(velocity, self._coherence, most, least), Sentence(
            "those that move by {most:g} mm/yr or less against the scene"
            if self._coherence is None
            else "those that move by {most:g} mm/yr or less against the scene and have a coherence of {least:g} or "
            "more",
            most=most,
            least=least,
        )

    def _repair_jumps(self, wavelength: float, reporter: Reporter) -> Sentence:
        found = repair_jumps(self.coordinates, self.displacement, wavelength, reporter)
        n_jumps = found.n_returning + found.n_standing_out
        return Sentence(
            "Unwrapping: {n_jumps} jumps by multiples of {wavelength:.2f} mm repaired in {n_series} of "
            "{n} series, of which {n_returning} lead away and back and {n_standing_out} stood out "
            "against the nearest points.",
            n_jumps=n_jumps,
            wavelength=wavelength / 2,
            n_series=found.n_series,
            n=len(self.displacement),
            n_returning=found.n_returning,
            n_standing_out=found.n_standing_out,
        )

    def _remove_outliers(self, window: int, threshold: float, reporter: Reporter) -> Sentence:
        found = remove_outliers(self.displacement, window, threshold, reporter)
        return Sentence(
            "Outliers: {n_values} values made missing in {n_series} series.",
            n_values=found.n_values,
            n_series=found.n_series,
        )

    def _fill_gaps(self, longest: float, reporter: Reporter) -> Sentence:
        common = scene_motion(self.displacement)
        seen = _missing_share(self.displacement) < 1
        # The scene moves on where it was not seen.
        common = np.interp(self.days, self.days[seen], common[seen])
        found = fill_gaps(self.displacement, self.days, 1.0, common, reporter, longest)
        return Sentence(
            "Gaps: {n_filled_values} values interpolated, in gaps of {longest:g} days at most.",
            n_filled_values=found.n_filled_values,
            longest=longest,
        )

    def _remove_season(self, harmonics: int, reporter: Reporter) -> Sentence:
        found = remove_season(self.displacement, self.days, harmonics, reporter)
        return Sentence(
            "Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm; {n_left} series left "
            "alone, whose dates do not determine it."
            if found.n_left
            else "Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm.",
            terms=Sentence("annual and semi-annual term") if harmonics > 1 else Sentence("annual term"),
            amplitude=found.amplitude,
            n_left=found.n_left,
        )

    def _resample(self, step: int, reporter: Reporter) -> Sentence:
        wanted = even_steps(self.days, step)
        if len(wanted) < 2:
            raise InputError(
                "Dates {step} days apart are fewer than two within the span of {days:.0f} days: choose a shorter step.",
                step=step,
                days=self.days[-1] - self.days[0],
            )
        shape = len(self.displacement), len(wanted)
        target = np.empty(shape, dtype=np.float32) if self._resampled is None else self._resampled[:, : shape[1]]
        for rows in _blocks(self.displacement, reporter):
            filled, missing = _filled(self.displacement[rows], self.days)
            target[rows] = resample(filled, self.days, wanted)
            target[rows][resample(missing.astype(np.float32), self.days, wanted) > 0] = np.nan
        n_before, self.displacement, self.days = len(self.days), target, wanted
        return Sentence(
            "Even dates: {n_wanted}, {step} days apart, interpolated between {n_before}.",
            n_wanted=len(wanted),
            step=step,
            n_before=n_before,
        )

    def _smooth(self, window: int, order: int, reporter: Reporter) -> Sentence:
        if window > len(self.days):
            raise InputError(
                "The filter's window of {window} dates is longer than the series of {n_days}: choose a shorter one.",
                window=window,
                n_days=len(self.days),
            )
        for rows in _blocks(self.displacement, reporter):
            filled, missing = _filled(self.displacement[rows], self.days)
            smoothed = smooth(filled, window, order)
            smoothed[missing] = np.nan
            self.displacement[rows] = smoothed
        said = Sentence(
            "Savitzky-Golay: smoothed over {window} dates by polynomials of order {order}.", window=window, order=order
        )
        intervals = np.diff(self.days)
        if np.ptp(intervals) < 1:
            return said
        return Sentence(
            "{smoothed} The filter takes dates as even, and they are {shortest:.0f} to {longest:.0f} days apart: "
            "better resample them as well.",
            smoothed=said,
            shortest=intervals.min(),
            longest=intervals.max(),
        )

    def _names(self, dates: NDArray[np.integer]) -> Sentence:
        return shortened([date_of(day).isoformat() for day in self.days[dates]], _MOST_NAMES)


def _blocks(displacement: NDArray[np.float32], reporter: Reporter) -> Iterator[slice]:
    """Give the rows of a table block by block, and report how far it is."""
    n = len(displacement)
    for start in range(0, n, _BLOCK_ROWS):
        yield slice(start, start + _BLOCK_ROWS)
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / n))


def _missing_share(displacement: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the share of points (T,) without a value at each date."""
    missing = np.zeros(displacement.shape[1])
    for rows in _blocks(displacement, SILENT):
        missing += np.count_nonzero(~np.isfinite(displacement[rows]), axis=0)
    return missing / len(displacement)


def _filled(block: NDArray[np.float32], days: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return series (m, T) without gaps, for a filter that knows none, and where the gaps were."""
    missing = ~np.isfinite(block)
    filled = np.array(block)
    fill_gaps(filled, days, 1.0)
    return np.nan_to_num(filled), missing
