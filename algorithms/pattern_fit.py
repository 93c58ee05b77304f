"""What the pattern of a series leaves to ask: dates, sizes and velocities of its parts, each with its error.

The pattern of each series (Yang et al. 2024, section 2.1) names a model, a shape in time besides an offset and a yearly
season, which is fitted by least squares. All series share their dates, so the designs of a grid of dates, exponents or
decay times are made orthonormal once; what a design explains of every series is then a matrix product, the best is
where Gauss-Newton steps begin, and a million series take minutes.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from .errors import InputError
from .patterns import PATTERNS
from .reporting import SILENT, Reporter
from .series import DAYS_PER_YEAR

__all__ = ["PatternQuantities", "fit_patterns"]

_BLOCK_ROWS = 128  # their designs, of up to eight columns, stay in the processor's cache
_SEASON_SPAN = 0.9  # yr, the least from which a yearly season can be told from a trend
_SEASON_TOLD = 1e-3  # least singular value of offset, season and line, each of length 1
_LEAST_SEGMENT = 0.15  # of the span, between breaks
_STEP_MARGIN = 0.05  # of the dates, on either side of a step
_STEP_DATES = 3  # at least, on either side
_BREAK_GRID = 80  # candidates of one break over the whole span
_PAIR_GRID = 40  # and of each of two
_CURVE_GRID = 48
_EXPONENTS = 0.1, 8.0
_DECAY_TIMES = 0.01, 10.0  # of the span
_REACH = 2.0  # of a grid's intervals, how far Gauss-Newton steps lead from the best candidate
_GAUSS_NEWTON_STEPS = 5
_OUTLIER = 4.0  # robust standard deviations
_MAD_TO_STD = 1.4826
_FLOAT32_ROUNDING = 1e-6  # of the largest value
_DEPENDENT = 1e-5  # of a column's length: what is left of it beside the others
_RIDGE = 1e-13  # keeps a scaled normal matrix invertible, and changes no digit that float32 has

Floats = NDArray[np.float64]


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
    decay_days, decay_days_std : days
        tau of A log(1 + t/tau) or A (1 - exp(-t/tau)), where one of them does.
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
    decay_days: Floats
    decay_days_std: Floats
    power_mm: Floats
    power_mm_std: Floats
    rmse: Floats


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
    the model is fitted again. Errors are those of the linearised problem, with the residuals' variance, and times
    sqrt((1 + r) / (1 - r)), r >= 0 the residuals' correlation from date to date: of AR(1) noise, only a share
    (1 - r) / (1 + r) of the dates counts. The error of a step's date is the spread of the likelihood over the
    intervals between dates.

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
    if len(days) < 2:
        raise InputError("The quantities of a pattern need at least two dates; give more dates.")
    n = len(displacement)
    found = {field.name: np.full(n, np.nan) for field in fields(PatternQuantities)}
    models = _Models(np.asarray(days, dtype=np.float64))
    blocks = list(_blocks(pattern))

    def fit(block: tuple[str, NDArray[np.intp]]) -> None:
        name, rows = block
        series = displacement[rows].astype(np.float64)
        if not np.isfinite(series).all():
            raise InputError("A displacement is missing or not finite; fill the gaps of the series first.")
        for quantity, values in models.quantities(name, series).items():
            found[quantity][rows] = values

    done = 0
    # Blocks side by side keep all cores busy, where threads inside small products would only wait for each other.
    with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(os.cpu_count()) as pool:
        for (_, rows), _ in zip(blocks, pool.map(fit, blocks)):
            done += rows.size
            reporter.progress(done / n)
    return PatternQuantities(**found)


def _blocks(pattern: NDArray[np.integer]) -> Iterator[tuple[str, NDArray[np.intp]]]:
    """Yield blocks of rows that share a model, and the pattern that names it."""
    for number in range(-1, len(PATTERNS)):
        name = PATTERNS[number] if number >= 0 else "undefined"
        model = "linear" if name == "undefined" else name
        rows = np.flatnonzero(pattern == number)
        for start in range(0, rows.size, _BLOCK_ROWS):
            yield model, rows[start : start + _BLOCK_ROWS]


# -- the shapes of motion ---------------------------------------------------------------------------------------------


class _Shape(ABC):
    """Motion in time that depends on a few parameters theta and is linear in some coefficients.

    Attributes
    ----------
    candidates : (c, q) float
        Grid of theta.
    reach : float
        How far a fit may go from its candidate.
    """

    candidates: Floats
    reach = 0.0

    def __init__(self, days: Floats) -> None:
        self._first_day = days[0]
        self._years = (days - days[0]) / DAYS_PER_YEAR

    @abstractmethod
    def columns(self, theta: Floats) -> Floats:
        """Return the columns (m, k, T) of the design at `theta` (m, q)."""

    def tangents(self, theta: Floats) -> Floats:
        """Return the derivatives (m, q, T) of the motion by theta, but for the factors of `scale`."""
        raise NotImplementedError

    def scale(self, coefficients: Floats) -> Floats:
        """Return the factors (m, q) of the tangents from the coefficients (m, k)."""
        raise NotImplementedError

    def confine(self, theta: Floats) -> Floats:
        """Return `theta` (m, q) within its limits."""
        raise NotImplementedError

    def describe(self, fit: _Fit) -> dict[str, Floats]:  # noqa: ARG002  one signature for all
        """Return the quantities of this shape alone, (m,) each, as `PatternQuantities` names them."""
        return {}


class _Rest(_Shape):
    """No motion."""

    def __init__(self, days: Floats) -> None:
        super().__init__(days)
        self.candidates = np.empty((1, 0))

    def columns(self, theta: Floats) -> Floats:
        return np.empty((len(theta), 0, len(self._years)))


class _Line(_Rest):
    """Motion at one velocity."""

    def columns(self, theta: Floats) -> Floats:
        return np.broadcast_to(self._years, (len(theta), 1, len(self._years)))


class _Step(_Shape):
    """A jump: theta, in years, midway between two dates; velocity before, velocity after, size."""

    def __init__(self, days: Floats) -> None:
        super().__init__(days)
        margin = max(_STEP_DATES, int(np.ceil(_STEP_MARGIN * len(days))))
        before = np.arange(margin - 1, len(days) - margin)
        self._intervals = np.diff(self._years)[before]
        self.candidates = (self._years[before] + self._intervals / 2)[:, None]

    def columns(self, theta: Floats) -> Floats:
        since = self._years - theta
        return np.stack([np.minimum(since, 0.0), np.maximum(since, 0.0), since > 0], axis=1)

    def describe(self, fit: _Fit) -> dict[str, Floats]:
        # The date is one of few, so its error is no matter of derivatives but of how likely each interval is to hold
        # the jump; which, within, is as likely anywhere.
        excess = fit.profile - fit.profile.min(axis=1, keepdims=True)
        unit = 2 * (fit.variance * fit.inflation)[:, None]
        improbable = np.divide(excess, unit, out=np.where(excess > 0, np.inf, 0.0), where=unit > 0)
        likelihood = self._intervals * np.exp(-improbable)
        spread = likelihood * (np.square(self.candidates[:, 0] - fit.theta) + self._intervals**2 / 12)
        std = np.sqrt(spread.sum(axis=1) / likelihood.sum(axis=1))
        return {
            "step_day": self._first_day + DAYS_PER_YEAR * fit.theta[:, 0],
            "step_day_std": DAYS_PER_YEAR * std,
            **fit.named("velocity_1", "velocity_2", "step_mm"),
        }


class _Segments(_Shape):
    """Segments that join: theta, in years, where; the velocities."""

    def __init__(self, days: Floats, n_breaks: int) -> None:
        super().__init__(days)
        span = self._years[-1]
        self._least = _LEAST_SEGMENT * span
        self._ends = self._least * np.arange(1, n_breaks + 1), span - self._least * np.arange(n_breaks, 0, -1)
        size = round((_BREAK_GRID if n_breaks == 1 else _PAIR_GRID) * (1 - 2 * _LEAST_SEGMENT))
        grid, width = np.linspace(self._least, span - self._least, size, retstep=True)
        self.reach = _REACH * float(width)
        if n_breaks == 1:
            self.candidates = grid[:, None]
        else:
            pairs = grid[np.column_stack(np.triu_indices(size, 1))]
            self.candidates = pairs[pairs[:, 1] - pairs[:, 0] >= self._least]

    def columns(self, theta: Floats) -> Floats:
        since = np.maximum(self._years - theta[:, :, None], 0.0)
        columns = np.empty((len(theta), theta.shape[1] + 1, len(self._years)))
        columns[:, 0] = self._years
        columns[:, 1:] = since
        columns[:, :-1] -= since
        return columns

    def tangents(self, theta: Floats) -> Floats:
        after: Floats = (self._years > theta[:, :, None]).astype(np.float64)
        return after

    def scale(self, coefficients: Floats) -> Floats:
        return -np.diff(coefficients, axis=1)

    def confine(self, theta: Floats) -> Floats:
        inside = np.clip(theta, *self._ends)
        inside[:, 1:] = np.maximum(inside[:, 1:], inside[:, :-1] + self._least)
        return inside

    def describe(self, fit: _Fit) -> dict[str, Floats]:
        found = fit.named("velocity_1", "velocity_2", "velocity_3")
        for number, (year, std) in enumerate(zip(fit.theta.T, fit.theta_std.T), 1):
            found[f"break_{number}_day"] = self._first_day + DAYS_PER_YEAR * year
            found[f"break_{number}_std"] = DAYS_PER_YEAR * std
        return found


class _Curve(_Shape):
    """A curve from 0 to 1 over the span: theta, the logarithm of its parameter; the motion over the span."""

    def __init__(self, days: Floats, limits: tuple[float, float]) -> None:
        super().__init__(days)
        self._span = days[-1] - days[0]
        self._share = self._years / self._years[-1]
        least, most = np.log(limits)
        grid, width = np.linspace(least, most, _CURVE_GRID, retstep=True)
        self._limits = least, most
        self.reach = _REACH * float(width)
        self.candidates = grid[:, None]

    @abstractmethod
    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        """Return a curve and its derivative by the logarithm of its parameter (m, 1); (m, T) each."""

    def columns(self, theta: Floats) -> Floats:
        course, _ = self._course(np.exp(theta))
        return (course / course[:, -1:])[:, None]

    def tangents(self, theta: Floats) -> Floats:
        course, change = self._course(np.exp(theta))
        total, total_change = course[:, -1:], change[:, -1:]
        return ((change - course * (total_change / total)) / total)[:, None]

    def scale(self, coefficients: Floats) -> Floats:
        return coefficients

    def confine(self, theta: Floats) -> Floats:
        return np.clip(theta, *self._limits)

    def describe(self, fit: _Fit) -> dict[str, Floats]:
        share = np.exp(fit.theta[:, 0])
        return {
            "decay_days": self._span * share,
            "decay_days_std": self._span * share * fit.theta_std[:, 0],
            **fit.named("power_mm"),
        }


class _Power(_Curve):
    """share^p of the span."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        exponent = parameter * np.log(np.maximum(self._share, np.finfo(np.float64).tiny))
        course = np.exp(exponent)
        return course, exponent * course

    def describe(self, fit: _Fit) -> dict[str, Floats]:
        exponent = np.exp(fit.theta[:, 0])
        return {"exponent": exponent, "exponent_std": exponent * fit.theta_std[:, 0], **fit.named("power_mm")}


class _Logarithm(_Curve):
    """log(1 + t / tau)."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        ratio = self._share / parameter
        return np.log1p(ratio), -ratio / (1.0 + ratio)


class _Exponential(_Curve):
    """1 - exp(-t / tau)."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        ratio = self._share / parameter
        return -np.expm1(-ratio), -ratio * np.exp(-ratio)


# -- fitting a shape --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Fit:
    """A shape fitted to m series.

    Attributes
    ----------
    theta, theta_std : (m, q)
    coefficients, coefficients_std : (m, k)
    season, season_std : (m,) mm
        NaN where none is fitted.
    squares : (m,) mm²
        Sum of the squared residuals, outliers left out.
    rmse : (m,) mm
        Outliers included.
    variance : (m,) mm²
        Of the residuals.
    inflation : (m,)
        How many of the dates count as one, as their residuals are correlated.
    profile : (m, c) mm²
        Sum of the squared residuals of each candidate; infinite where these dates cannot tell its columns apart.
    """

    theta: Floats
    theta_std: Floats
    coefficients: Floats
    coefficients_std: Floats
    season: Floats
    season_std: Floats
    squares: Floats
    rmse: Floats
    variance: Floats
    inflation: Floats
    profile: Floats

    def named(self, *names: str) -> dict[str, Floats]:
        """Return the coefficients, in their order, and their errors by the names of quantities."""
        values = dict(zip(names, self.coefficients.T))
        return {**values, **{f"{name}_std": std for name, std in zip(names, self.coefficients_std.T)}}


class _LeastSquares(NamedTuple):
    """Least squares of m series.

    Attributes
    ----------
    theta : (m, q)
    linear : (m, p)
        Coefficients of the offset and season, then the shape's.
    normal : (m, p + q, p + q)
        Normal matrix of the columns and tangents.
    residual : (m, T) mm
    profile : (m, c) mm²
        As in `_Fit`.
    """

    theta: Floats
    linear: Floats
    normal: Floats
    residual: Floats
    profile: Floats


class _Fitter:
    """Fits one shape, besides an offset and, where it can be told, a season."""

    def __init__(self, shape: _Shape, common: Floats) -> None:
        columns = shape.columns(shape.candidates)
        self.shape = shape
        self._common = common
        self._basis_of_common = np.linalg.qr(common.T)[0]
        self._n_linear = len(common) + columns.shape[1]
        self.n_parameters = self._n_linear + shape.candidates.shape[1]
        length = np.linalg.norm(columns, axis=2, keepdims=True)
        columns = self._beside_common(np.divide(columns, length, out=np.zeros(columns.shape), where=length > 0))
        basis, triangle = np.linalg.qr(columns.transpose(0, 2, 1))
        self._told = (np.abs(np.diagonal(triangle, axis1=1, axis2=2)) > _DEPENDENT).all(axis=1)
        # (T, k c): the first columns of all candidates, then their second ones, and so on.
        self._basis = basis[self._told].transpose(1, 2, 0).reshape(common.shape[1], -1)

    @property
    def possible(self) -> bool:
        """Whether there are dates enough for the parameters and their errors."""
        return bool(self._told.any()) and self._common.shape[1] > self.n_parameters

    def fit(self, series: Floats) -> _Fit:
        """Fit to gap-free series (m, T), twice: the second time without outliers."""
        series = series - series[:, :1]
        first = self._least_squares(series)
        size = np.abs(first.residual)
        threshold = np.maximum(
            _OUTLIER * _MAD_TO_STD * np.median(size, axis=1), _FLOAT32_ROUNDING * np.abs(series).max(axis=1)
        )
        outlying = size > threshold[:, None]
        # Held at the fit, outliers hardly draw on it, and all series keep the same designs.
        clean = np.where(outlying, series - first.residual, series)
        return self._judge(self._least_squares(clean), series - clean, np.count_nonzero(outlying, axis=1))

    def _least_squares(self, series: Floats) -> _LeastSquares:
        beside = self._beside_common(series)
        n_told = np.count_nonzero(self._told)
        explained = np.square(beside @ self._basis).reshape(len(series), -1, n_told).sum(axis=1)
        profile = np.full((len(series), len(self._told)), np.inf)
        profile[:, self._told] = np.einsum("ij,ij->i", beside, beside)[:, None] - explained
        theta = self.shape.candidates[profile.argmin(axis=1)]
        if self.shape.reach:
            theta = self._refine(theta, series)
        design, normal, right = self._normal_equations(theta, series)
        linear = self._solve_linear(normal, right)
        residual = series - (linear[:, None] @ design[:, : self._n_linear])[:, 0]
        return _LeastSquares(theta, linear, normal, residual, profile)

    def _refine(self, start: Floats, series: Floats) -> Floats:
        """Improve theta by Gauss-Newton steps, of which the best counts."""
        total = np.einsum("ij,ij->i", series, series)
        theta = best = start
        least = np.full(len(start), np.inf)
        for _ in range(_GAUSS_NEWTON_STEPS):
            _, normal, right = self._normal_equations(theta, series)
            linear = self._solve_linear(normal, right)
            squares = total - np.einsum("ij,ij->i", linear, right[:, : self._n_linear])
            # Of two that rounding cannot tell apart, the later.
            better = squares <= least + 1e-13 * total
            best = np.where(better[:, None], theta, best)
            least = np.where(better, squares, least)
            # The tangents' coefficients are the changes of theta (Muggeo 2003), times their factors.
            change = (_inverse(normal) @ right[:, :, None])[:, self._n_linear :, 0]
            scale = self.shape.scale(linear[:, len(self._common) :])
            change = np.divide(change, scale, out=np.zeros_like(change), where=scale != 0)
            reach = self.shape.reach
            theta = self.shape.confine(np.clip(theta + change, start - reach, start + reach))
        return best

    def _normal_equations(self, theta: Floats, series: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the design with the tangents (m, p + q, T), its normal matrix and right-hand side (m, p + q)."""
        common = np.broadcast_to(self._common, (len(theta), *self._common.shape))
        parts = [common, self.shape.columns(theta)]
        if self.shape.reach:
            parts.append(self.shape.tangents(theta))
        design = np.concatenate(parts, axis=1)
        return design, design @ design.transpose(0, 2, 1), (design @ series[:, :, None])[:, :, 0]

    def _solve_linear(self, normal: Floats, right: Floats) -> Floats:
        p = self._n_linear
        linear: Floats = (_inverse(normal[:, :p, :p]) @ right[:, :p, None])[:, :, 0]
        return linear

    def _judge(self, found: _LeastSquares, removed: Floats, n_outliers: NDArray[np.intp]) -> _Fit:
        """Add errors and the size of the season; `removed` (m, T) is what outliers exceed the fit by."""
        residual = found.residual
        n_dates, n_common = residual.shape[1], len(self._common)
        squares = np.einsum("ij,ij->i", residual, residual)
        variance = squares / np.maximum(n_dates - n_outliers - self.n_parameters, 1)
        inflation = _inflation(residual, squares, self.n_parameters)
        counting = n_dates - n_outliers
        covariance = _inverse(found.normal) * (variance * inflation * n_dates / counting)[:, None, None]
        std = np.sqrt(np.diagonal(covariance, axis1=1, axis2=2))
        coefficients = found.linear[:, n_common:]
        theta_std = np.zeros_like(found.theta)
        if self.shape.reach:
            scale = np.abs(self.shape.scale(coefficients))
            theta_std = np.divide(std[:, self._n_linear :], scale, out=np.full(scale.shape, np.nan), where=scale > 0)
        season, season_std = np.full((2, len(residual)), np.nan)
        if n_common > 1:
            wave = found.linear[:, 1:n_common]
            season = np.hypot(*wave.T)
            phase = np.arctan2(wave[:, 1], wave[:, 0])
            along = np.column_stack([np.cos(phase), np.sin(phase)])
            season_std = np.sqrt(np.einsum("mi,mij,mj->m", along, covariance[:, 1:n_common, 1:n_common], along))
        return _Fit(
            theta=found.theta,
            theta_std=theta_std,
            coefficients=coefficients,
            coefficients_std=std[:, n_common : self._n_linear],
            season=season,
            season_std=season_std,
            squares=squares,
            rmse=np.sqrt(np.mean(np.square(residual + removed), axis=1)),
            variance=variance,
            inflation=inflation,
            profile=found.profile,
        )

    def _beside_common(self, values: Floats) -> Floats:
        """Return rows (..., T) less what the offset and season explain of them."""
        beside: Floats = values - (values @ self._basis_of_common) @ self._basis_of_common.T
        return beside


def _common_columns(years: Floats) -> Floats:
    """Return the columns (1 or 3, T) of an offset and, where these dates tell it from a line, of a yearly season."""
    columns = np.stack([np.ones_like(years), np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)])
    with_line = np.vstack([columns, years])
    if years[-1] >= _SEASON_SPAN and len(years) > len(with_line):
        with_line /= np.linalg.norm(with_line, axis=1, keepdims=True)
        if np.linalg.svd(with_line, compute_uv=False)[-1] > _SEASON_TOLD:
            return columns
    return columns[:1]


def _inflation(residual: Floats, squares: Floats, n_parameters: int) -> Floats:
    """Return (1 + r) / (1 - r), the number of dates that count as one where noise is AR(1) of correlation r >= 0.

    The residuals' own lag-1 correlation falls short of r by (p + 3 r) / T: Marriott & Pope (1954) for p = 1, the mean
    alone. All dates together count as one at least.
    """
    n_dates = residual.shape[1]
    lagged = np.einsum("ij,ij->i", residual[:, 1:], residual[:, :-1])
    correlation = np.divide(lagged, squares, out=np.zeros_like(lagged), where=squares > 0)
    correlation += (n_parameters + 3 * correlation) / n_dates
    correlation = np.clip(correlation, 0.0, (n_dates - 1) / (n_dates + 1))
    return (1 + correlation) / (1 - correlation)


def _inverse(normal: Floats) -> Floats:
    """Invert symmetric matrices (m, p, p) that may be singular; a parameter that nothing tells of gets row 0."""
    size = np.sqrt(np.diagonal(normal, axis1=1, axis2=2))
    size = np.divide(1.0, size, out=np.zeros_like(size), where=size > 0)
    scale = size[:, :, None] * size[:, None, :]
    inverse: Floats = np.linalg.inv(normal * scale + _RIDGE * np.eye(normal.shape[1])) * scale
    return inverse


# -- the models of the patterns ---------------------------------------------------------------------------------------


class _Models:
    """The models of all patterns, for series of the same dates."""

    def __init__(self, days: Floats) -> None:
        shapes: dict[str, list[_Shape]] = {
            "stable": [_Rest(days)],
            "linear": [_Line(days)],
            "step": [_Step(days)],
            "piecewise linear": [_Segments(days, 1), _Segments(days, 2)],
            "power": [_Power(days, _EXPONENTS), _Logarithm(days, _DECAY_TIMES), _Exponential(days, _DECAY_TIMES)],
        }
        common = _common_columns((days - days[0]) / DAYS_PER_YEAR)
        self._fitters = {
            name: [fitter for fitter in (_Fitter(shape, common) for shape in those) if fitter.possible]
            for name, those in shapes.items()
        }

    def quantities(self, pattern: str, series: Floats) -> dict[str, Floats]:
        """Return what can be told of gap-free series (m, T) by the model of a pattern, (m,) each."""
        found: dict[str, Floats] = {}
        lines = [fitter.fit(series) for fitter in self._fitters["linear"]]
        for line in lines:
            found |= line.named("velocity")
        fitters = self._fitters[pattern]
        if not fitters:
            return found
        fits = lines if pattern == "linear" else [fitter.fit(series) for fitter in fitters]
        choice = _least_bic(fits, [fitter.n_parameters for fitter in fitters], series)
        for number, (fitter, fit) in enumerate(zip(fitters, fits)):
            chosen = choice == number
            own = {"season_mm": fit.season, "season_mm_std": fit.season_std, "rmse": fit.rmse}
            for name, values in {**own, **fitter.shape.describe(fit)}.items():
                found.setdefault(name, np.full(len(series), np.nan))[chosen] = values[chosen]
        return found


def _least_bic(fits: list[_Fit], n_parameters: list[int], series: Floats) -> NDArray[np.intp]:
    """Return which fit has the least Bayesian information criterion (Schwarz 1978), (m,).

    The likelihood is that of as many dates as the correlation of the last, most flexible fit's residuals leaves: to
    white noise, what correlated noise does looks like breaks.
    """
    n_dates = series.shape[1]
    counting = n_dates / fits[-1].inflation
    rounding = np.square(_FLOAT32_ROUNDING * np.ptp(series, axis=1)) + np.finfo(np.float64).tiny
    criteria = [
        counting * np.log(fit.squares / n_dates + rounding) + p * np.log(n_dates) for fit, p in zip(fits, n_parameters)
    ]
    return np.argmin(criteria, axis=0)
