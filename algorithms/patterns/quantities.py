"""What the pattern of a series leaves to ask: dates, sizes and velocities of its parts, each with its error.

The pattern of each series (Yang et al. 2024, section 2.1) names a model, a shape in time besides an offset and a yearly
season, which is fitted by least squares (`shapes`, `least_squares`); a million series take minutes.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..series.sampling import every
from ..series.velocity import DAYS_PER_YEAR
from .fitted import FLOAT32_ROUNDING, Floats, ShapeFit
from .least_squares import ShapeFitter, common_columns
from .names import PATTERNS
from .noise import MOST_SERIES, Explained, pooled_correlation
from .shapes import Exponential, Line, Logarithm, Power, Rest, Segments, Shape, Step

__all__ = ["FittedCurve", "PatternQuantities", "criteria", "fit_curve", "fit_patterns", "information"]

_BEYOND_DOUBT = 20.0  # of the criterion
_UNTOLD = ("undefined",)  # what a line leaves of it is no noise
_BLOCK_ROWS = 128  # their designs, of up to eight columns, stay in the processor's cache
_EXPONENTS = 0.1, 8.0
_DECAY_TIMES = 0.01, 10.0  # of the span
_LINES = ("linear", "undefined")  # patterns whose model is a line


@dataclass(frozen=True)
class PatternQuantities:
    """Quantities of the recognised patterns, (n,) float64 each, NaN where they do not apply or cannot be told.

    Standard errors (`_std`) are those of least squares, scaled by the residuals and widened for their correlation in
    time.

    Attributes
    ----------
    velocity, velocity_std : mm/yr
        Slope of a line with a yearly season, whatever the pattern.
    season_mm, season_mm_std : mm
        Amplitude of the yearly season, fitted together with the pattern's own model.
    step_day, step_day_std : days
        Midway between the two dates around the jump.
    step_mm, step_mm_std : mm
        The jump.
    break_1_day, break_1_std, break_2_day, break_2_std : days
        Where the velocity of a piecewise linear series changes; the second where there is one.
    velocity_1, velocity_1_std, velocity_2, velocity_2_std, velocity_3, velocity_3_std : mm/yr
        Before and after a step, or of the segments.
    exponent, exponent_std
        p of a motion A (t/span)^p, t from the first date, where that explains the series best.
    log_days, log_days_std : days
        tau of A log(1 + t/tau), where that does.
    exp_days, exp_days_std : days
        tau of A (1 - exp(-t/tau)), where that does.
    power_mm, power_mm_std : mm
        Motion of that curve from the first date to the last.
    rmse : mm
        Root mean square of the series less the pattern's model.
    """

    velocity: Floats
    velocity_std: Floats
    season_mm: Floats
    season_mm_std: Floats
    step_day: Floats
    step_day_std: Floats
    step_mm: Floats
    step_mm_std: Floats
    break_1_day: Floats
    break_1_std: Floats
    break_2_day: Floats
    break_2_std: Floats
    velocity_1: Floats
    velocity_1_std: Floats
    velocity_2: Floats
    velocity_2_std: Floats
    velocity_3: Floats
    velocity_3_std: Floats
    exponent: Floats
    exponent_std: Floats
    log_days: Floats
    log_days_std: Floats
    exp_days: Floats
    exp_days_std: Floats
    power_mm: Floats
    power_mm_std: Floats
    rmse: Floats


@dataclass(frozen=True)
class FittedCurve:
    """The model of a pattern, fitted to one series.

    Attributes
    ----------
    displacement : (T,) float64, mm
        Of the model, season included; NaN where the dates are too few for it.
    quantities : dict of float
        By the names and in the units of `PatternQuantities`; only what can be told.
    """

    displacement: Floats
    quantities: dict[str, float]


def fit_curve(series: Floats, days: Floats, pattern: str) -> FittedCurve:
    """Fit to one series the model of a pattern, as `fit_patterns` does to many; needs NumPy alone.

    Parameters
    ----------
    series : (T,) float, mm
        Without gaps.
    days : (T,) float
        Increasing times in days.
    pattern : str
        One of `PATTERNS`.

    Raises
    ------
    InputError
        If there are fewer than two dates.
    """
    if len(days) < 2:
        raise InputError("A curve needs at least two dates; give more dates.")
    quantities, curve = _Models(np.asarray(days, dtype=np.float64), [pattern]).fit(pattern, series[None])
    told = {name: float(values[0]) for name, values in quantities.items() if np.isfinite(values[0])}
    return FittedCurve(curve[0], told)


def fit_patterns(
    displacement: NDArray[np.floating], days: Floats, pattern: NDArray[np.integer], reporter: Reporter = SILENT
) -> PatternQuantities:
    """Fit to every series the model of its pattern, by least squares.

    | pattern | model, besides an offset and, where the dates span 0.9 yr, cosine and sine of a year |
    |---|---|
    | stable | none |
    | linear, undefined, not known | v t |
    | step | v1 (t - s) before s, d + v2 (t - s) after it; s midway between two dates |
    | piecewise linear | two or three segments that join, each at least 15 % of the span; the number by BIC |
    | power | the best of A (t/span)^p, A log(1 + t/tau) and A (1 - exp(-t/tau)); p in 0.1-8, tau in 0.01-10 spans |

    A value further from the first fit than four robust standard deviations is an outlier: it gives way to that fit, and
    the model is fitted again. Errors are those of the linearised problem, with the residuals' variance and the
    correlation of the scene's noise (`pooled_correlation`); of fewer than 50 series, each with what its own residuals
    tell: of AR(1) noise of correlation r, only a share (1 - r) / (1 + r) of the dates counts. The date of a single
    break, and the parameter of a curve, are as unsure at least as the likelihood in such noise is spread over the
    candidates, and velocities and sizes as they are from one candidate to the other (the law of total variance). The
    error of a step's date is the spread of that likelihood over the intervals between dates.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free series.
    days : (T,) float
        Increasing times in days, at any intervals.
    pattern : (n,) int
        Index into `PATTERNS`, or -1 where it is not known.
    reporter : Reporter
        Receives progress.

    Raises
    ------
    InputError
        If there are fewer than two dates, or a displacement is not a finite number.
    """
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # QGIS lacks it, and fits curves

    if len(days) < 2:
        raise InputError("The quantities of a pattern need at least two dates; give more dates.")
    n = len(displacement)
    found = {field.name: np.full(n, np.nan) for field in fields(PatternQuantities)}
    days = np.asarray(days, dtype=np.float64)
    blocks = list(_blocks(pattern))
    models = _Models(days, PATTERNS)

    def fit(block: tuple[str, NDArray[np.intp]]) -> None:
        name, rows = block
        series = displacement[rows].astype(np.float64)
        if not np.isfinite(series).all():
            raise InputError("A displacement is missing or not finite; fill the gaps of the series first.")
        for quantity, values in models.fit(name, series)[0].items():
            found[quantity][rows] = values

    done = 0
    # Blocks side by side keep all cores busy, where threads inside small products would only wait for each other.
    with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(os.cpu_count()) as pool:
        models.know_noise(_noise_of(displacement, pattern, models))
        for (_, rows), _ in zip(blocks, pool.map(fit, blocks)):
            done += rows.size
            reporter.progress(done / n)
    return PatternQuantities(**found)


def _noise_of(displacement: NDArray[np.floating], pattern: NDArray[np.integer], models: _Models) -> Floats | None:
    """Return the correlation of the scene's noise, from a part of its series; None where they are too few."""
    told = [number for number, name in enumerate(PATTERNS) if name not in _UNTOLD]
    rows = every(np.flatnonzero(np.isin(pattern, told)), MOST_SERIES)
    rows = rows[np.isfinite(displacement[rows]).all(axis=1)]
    samples: list[Explained] = []
    for name, block in _blocks(pattern[rows]):
        samples += models.explained(name, displacement[rows[block]].astype(np.float64))
    return pooled_correlation(samples)


def _blocks(pattern: NDArray[np.integer]) -> Iterator[tuple[str, NDArray[np.intp]]]:
    """Yield blocks of rows that share a pattern, and its name."""
    for number in range(-1, len(PATTERNS)):
        name = PATTERNS[number] if number >= 0 else "undefined"
        rows = np.flatnonzero(pattern == number)
        for start in range(0, rows.size, _BLOCK_ROWS):
            yield name, rows[start : start + _BLOCK_ROWS]


class _Models:
    """The models of some patterns, for series of the same dates."""

    def __init__(self, days: Floats, patterns: Collection[str]) -> None:
        common = common_columns((days - days[0]) / DAYS_PER_YEAR)
        # A line's slope is the velocity, whatever the pattern.
        self._fitters = {
            pattern: [fitter for shape in _shapes(pattern, days) if (fitter := ShapeFitter(shape, common)).possible]
            for pattern in {*patterns, "linear"}
        }

    def know_noise(self, correlation: Floats | None) -> None:
        """Make errors of the noise's correlation (T, T), where there is one."""
        for fitters in self._fitters.values():
            for fitter in fitters:
                fitter.know_noise(correlation)

    def explained(self, pattern: str, series: Floats) -> Iterator[Explained]:
        """Yield what the pattern's shapes may explain of series, each of which has one of them.

        The first shape has them unless another is better beyond doubt: what noise does looks like breaks.
        """
        fitters = self._fitters[pattern]
        if not fitters:
            return
        values = criteria([each.fit(series) for each in fitters], [each.n_parameters for each in fitters], series)
        best = np.argmin(values, axis=0)
        choice = np.where(values[0] - values.min(axis=0) > _BEYOND_DOUBT, best, 0)
        for number, fitter in enumerate(fitters):
            if (choice == number).any():
                yield from fitter.explained(series[choice == number])

    def fit(self, pattern: str, series: Floats) -> tuple[dict[str, Floats], Floats]:
        """Return what can be told of gap-free series (m, T) by the model of a pattern, (m,) each, and its curves.

        The curves (m, T) are NaN where the dates are too few for the model.
        """
        found: dict[str, Floats] = {}
        curves = np.full(series.shape, np.nan)
        lines = [fitter.fit(series) for fitter in self._fitters["linear"]]
        for line in lines:
            found |= line.named("velocity")
        fitters = self._fitters[pattern]
        if not fitters:
            return found, curves
        fits = lines if pattern in _LINES else [fitter.fit(series) for fitter in fitters]
        choice = np.argmin(criteria(fits, [fitter.n_parameters for fitter in fitters], series), axis=0)
        for number, (fitter, fit) in enumerate(zip(fitters, fits)):
            chosen = choice == number
            curves[chosen] = fit.curve[chosen]
            own = {"season_mm": fit.season, "season_mm_std": fit.season_std, "rmse": fit.rmse}
            for name, values in {**own, **fitter.shape.describe(fit)}.items():
                found.setdefault(name, np.full(len(series), np.nan))[chosen] = values[chosen]
        return found, curves


def _shapes(pattern: str, days: Floats) -> list[Shape]:
    """Return the shapes among which a pattern's model is chosen."""
    if pattern == "stable":
        return [Rest(days)]
    if pattern == "step":
        return [Step(days)]
    if pattern == "piecewise linear":
        return [Segments(days, 1), Segments(days, 2)]
    if pattern == "power":
        return [Power(days, _EXPONENTS), Logarithm(days, _DECAY_TIMES), Exponential(days, _DECAY_TIMES)]
    return [Line(days)]


def criteria(fits: list[ShapeFit], n_parameters: list[int], series: Floats) -> Floats:
    """Return the Bayesian information criterion (Schwarz 1978) of k fits to series (m, T): (k, m).

    The likelihood is that of as many dates as the correlation of the last, most flexible fit's residuals leaves: to
    white noise, what correlated noise does looks like breaks.
    """
    return information([fit.squares for fit in fits], n_parameters, series, series.shape[1] / fits[-1].inflation)


def information(squares: list[Floats], n_parameters: list[int], series: Floats, counting: Floats | int) -> Floats:
    """Return the criterion from k sums of squares (m,), where so many dates of the series (m, T) count: (k, m)."""
    n_dates = series.shape[1]
    rounding = np.square(FLOAT32_ROUNDING * np.ptp(series, axis=1)) + np.finfo(np.float64).tiny
    return np.array(
        [counting * np.log(left / n_dates + rounding) + p * np.log(n_dates) for left, p in zip(squares, n_parameters)]
    )
