"""Trends of one displacement series, as people choose them by eye: polynomials, decays, a yearly season."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .velocity import DAYS_PER_YEAR

__all__ = ["Trend", "TrendKind", "fit_trend"]

_TIME_CONSTANTS = 60  # tried, from a fiftieth of the span to twice the span
_SHORTEST, _LONGEST = 0.02, 2.0


class TrendKind(Enum):
    """The course of a trend."""

    LINEAR = "linear"
    QUADRATIC = "quadratic"
    CUBIC = "cubic"
    EXPONENTIAL = "exponential"
    LOGARITHMIC = "logarithmic"


_DEGREES = {TrendKind.LINEAR: 1, TrendKind.QUADRATIC: 2, TrendKind.CUBIC: 3}


@dataclass(frozen=True)
class Trend:
    """A trend that was fitted to a series of T dates.

    Attributes
    ----------
    curve, residuals : (T,) float64, mm
        Residuals are NaN where the series is.
    rmse : float, mm
        Root mean square of the residuals.
    r_squared : float
        Share of the variance that the trend explains; NaN for a series without any.
    velocity, velocity_std : float, mm/yr
        Of a straight line, with its standard error for independent residuals; None for another course.
    """

    curve: NDArray[np.float64]
    residuals: NDArray[np.float64]
    rmse: float
    r_squared: float
    velocity: float | None = None
    velocity_std: float | None = None


def fit_trend(
    displacement: NDArray[np.floating], days: NDArray[np.float64], kind: TrendKind, annual: bool = False
) -> Trend:
    """Fit a trend by least squares.

    With t the years since the first date, a polynomial is ``sum c_k t^k``; an exponential ``c_0 + c_1 (1 - exp(-t /
    tau))`` and a logarithm ``c_0 + c_1 ln(1 + t / tau)``, with the tau of 60 between a fiftieth and twice the span that
    leaves least; a season ``a cos(2 pi t) + b sin(2 pi t)`` besides.

    Parameters
    ----------
    displacement : (T,) float, mm
        NaN where missing.
    days : (T,) float64
        Increasing.
    kind
        Of the trend.
    annual
        Whether a yearly season is fitted along.

    Raises
    ------
    InputError
        There are no more values than coefficients.
    """
    values = np.asarray(displacement, dtype=np.float64)
    seen = np.isfinite(values)
    years = (days - days[0]) / DAYS_PER_YEAR
    designs = [np.column_stack([columns, _season(years)]) if annual else columns for columns in _columns(years, kind)]
    n_coefficients = designs[0].shape[1] + (kind not in _DEGREES)
    n_seen = int(np.count_nonzero(seen))
    if n_seen <= n_coefficients:
        raise InputError(
            "A trend of {n_coefficients} coefficients needs more than as many dates; there are {n_seen}.",
            n_coefficients=n_coefficients,
            n_seen=n_seen,
        )
    fits = [(design, *np.linalg.lstsq(design[seen], values[seen], rcond=None)[:1]) for design in designs]
    design, coefficients = min(fits, key=lambda fit: float(np.square(values[seen] - fit[0][seen] @ fit[1]).sum()))
    curve = design @ coefficients
    residuals = values - curve
    left = float(np.square(residuals[seen]).sum())
    spread = float(np.square(values[seen] - values[seen].mean()).sum())
    velocity = std = None
    if kind is TrendKind.LINEAR:
        velocity = float(coefficients[1])
        variance = left / (n_seen - n_coefficients)
        std = float(np.sqrt(variance * np.linalg.pinv(design[seen].T @ design[seen])[1, 1]))
    return Trend(
        curve,
        residuals,
        float(np.sqrt(left / n_seen)),
        1.0 - left / spread if spread > 0 else float("nan"),
        velocity,
        std,
    )


def _columns(years: NDArray[np.float64], kind: TrendKind) -> list[NDArray[np.float64]]:
    """Return the designs (T, c) to choose from."""
    if kind in _DEGREES:
        return [np.vander(years, _DEGREES[kind] + 1, increasing=True)]
    span = max(float(years[-1]), 1e-9)
    designs = []
    for tau in np.geomspace(_SHORTEST * span, _LONGEST * span, _TIME_CONSTANTS):
        course = -np.expm1(-years / tau) if kind is TrendKind.EXPONENTIAL else np.log1p(years / tau)
        designs.append(np.column_stack([np.ones_like(years), course]))
    return designs


def _season(years: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.column_stack([np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)])
