"""How the noise of series is correlated in time, from what fits leave of many series of one scene.

One series cannot tell its slowest noise from its motion: a fit takes it for the shape, and what is left looks quick.
Many series of one scene have the same kind of noise. What a fit leaves of noise of a known kind can be computed; the
kind whose remains are like those of the series is taken.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .fitted import Floats

__all__ = ["FEWEST_SERIES", "pooled_correlation"]

FEWEST_SERIES = 50
"""Fewer series do not tell how slow their noise is."""

_MOST_COMPARED = 40  # designs, for what fits leave of noise of each kind
_LAGS = 0.4  # of the dates
_FACTORS = (0.3, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)  # of AR(1), from date to date
_EXPONENTS = (0.5, 0.8, 1.0, 1.2, 1.5, 1.8)  # of a spectrum f^-p; 1 is flicker noise
_SHARES = np.linspace(0.0, 1.0, 41)
_PERIODS = 4  # of the dates, in the longest wave of such a spectrum


def pooled_correlation(residuals: Sequence[Floats], designs: Sequence[Floats]) -> Floats | None:
    """Return the correlation matrix (T, T) of noise; None where there are too few series.

    Parameters
    ----------
    residuals : sequence of (m, T)
        What fits left of series, block by block.
    designs : sequence of (m, k, T)
        The columns that were fitted to each.

    Notes
    -----
    Kinds of noise are white with AR(1), or with a power law, in any shares. If M is what makes the residuals of series,
    and C the covariance of noise, theirs is M C M: its sums along each diagonal are what the products of residuals k
    dates apart sum up to.
    """
    n_dates = residuals[0].shape[1]
    n_lags = max(1, int(_LAGS * n_dates))
    if sum(map(len, residuals)) < FEWEST_SERIES or n_dates < 3:
        return None
    seen = np.concatenate([_lagged_shares(block, n_lags) for block in residuals])
    seen = seen[np.isfinite(seen).all(axis=1)]
    if len(seen) < FEWEST_SERIES:
        return None
    chosen = [design for block in designs for design in block[:: -(-len(block) // _MOST_COMPARED)]]
    bases = [np.linalg.svd(design, full_matrices=False)[2] for design in chosen[:: -(-len(chosen) // _MOST_COMPARED)]]
    mean_seen = seen.mean(axis=0)
    best, least = np.eye(n_dates), np.inf
    white = np.stack([_left(np.eye(n_dates), basis, n_lags) for basis in bases])
    kinds = [_ar1(factor, n_dates) for factor in _FACTORS] + [_power_law(exponent, n_dates) for exponent in _EXPONENTS]
    for slow in kinds:
        left = np.stack([_left(slow, basis, n_lags) for basis in bases])
        for share in _SHARES:
            sums = (1 - share) * white + share * left
            expected = np.mean(sums[:, 1:] / sums[:, :1], axis=0)
            distance = float(np.square(expected - mean_seen).sum())
            if distance < least:
                best, least = (1 - share) * np.eye(n_dates) + share * slow, distance
    return best


def _lagged_shares(residual: Floats, n_lags: int) -> Floats:
    """Return the sums of products of residuals 1, 2, ... dates apart, as shares of the sum of squares: (m, lags)."""
    squares = np.einsum("ij,ij->i", residual, residual)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.stack(
            [np.einsum("ij,ij->i", residual[:, lag:], residual[:, :-lag]) / squares for lag in range(1, n_lags + 1)],
            axis=1,
        )


def _left(covariance: Floats, basis: Floats, n_lags: int) -> Floats:
    """Return the sums along the diagonals 0, 1, ... of what fits leave of a covariance: (lags + 1,)."""
    along = basis @ covariance
    left = covariance - basis.T @ along - along.T @ basis + basis.T @ (along @ basis.T) @ basis
    return np.array([np.trace(left, lag) for lag in range(n_lags + 1)])


def _ar1(factor: float, n_dates: int) -> Floats:
    dates = np.arange(n_dates)
    covariance: Floats = factor ** np.abs(dates[:, None] - dates)
    return covariance


def _power_law(exponent: float, n_dates: int) -> Floats:
    """Return the correlation of noise with a spectrum f^-p, the longest wave of which is four times the dates."""
    length = _PERIODS * n_dates
    power = np.zeros(length // 2 + 1)
    power[1:] = np.fft.rfftfreq(length)[1:] ** -exponent
    correlation = np.fft.irfft(power, length)[:n_dates]
    dates = np.arange(n_dates)
    covariance: NDArray[np.float64] = (correlation / correlation[0])[np.abs(dates[:, None] - dates)]
    return covariance
