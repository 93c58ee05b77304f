"""A shape fitted to series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["FLOAT32_ROUNDING", "Floats", "ShapeFit", "likelihood"]

Floats = NDArray[np.float64]

FLOAT32_ROUNDING = 1e-6
"""Of the largest value."""


@dataclass(frozen=True)
class ShapeFit:
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
        How many of the dates count as one, as their residuals are correlated from date to date.
    inflation_with_slow : (m,)
        The same with what more lags tell of slow noise: errors are made of it. Models are judged by the first, as what
        a model that is too simple leaves looks slow.
    curve : (m, T) mm
        Of the model.
    likely : (m, c)
        How likely each candidate is beside the best.
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
    inflation_with_slow: Floats
    curve: Floats
    likely: Floats

    def named(self, *names: str) -> dict[str, Floats]:
        """Return the coefficients, in their order, and their errors by the names of quantities."""
        values = dict(zip(names, self.coefficients.T))
        return {**values, **{f"{name}_std": std for name, std in zip(names, self.coefficients_std.T)}}


def likelihood(profile: Floats, variance: Floats) -> Floats:
    """Return how likely each candidate is beside the best (m, c), of white noise of a variance (m,), mm².

    `profile` (m, c), mm², is what each leaves of the squares. Where there is no noise, only the best can be.
    """
    excess = profile - profile.min(axis=1, keepdims=True)
    unit = 2 * variance[:, None]
    return np.exp(-np.divide(excess, unit, out=np.where(excess > 0, np.inf, 0.0), where=unit > 0))
