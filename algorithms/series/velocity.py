"""Velocities by regression, and the speed that a map's colours reach to."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .blocks import each_block

__all__ = ["DAYS_PER_YEAR", "usual_speed", "velocities"]

DAYS_PER_YEAR = 365.25
# Of the points; the others are outliers to the classes of a map.
_USUAL_PERCENT = 98


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

    def measure(rows: slice) -> None:
        velocity[rows], velocity_std[rows] = _block_velocities(displacement[rows].astype(np.float64), years)

    each_block(n, measure)
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
    if valid.all() and len(years) > 2:
        return _complete_velocities(block, years)
    count = valid.sum(axis=1)
    values = np.where(valid, block, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_year = (valid * years).sum(axis=1) / count
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


def _complete_velocities(
    block: NDArray[np.float64], years: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Do the same without gaps, where times are the same for all: several times as fast."""
    centred_years = years - years.mean()
    sum_squares = centred_years @ centred_years
    # No product of matrices: its rounding depends on which rows come together.
    slope = np.einsum("ij,j->i", block, centred_years) / sum_squares
    residuals = block - block.mean(axis=1, keepdims=True)
    residuals -= slope[:, None] * centred_years
    std = np.sqrt(np.einsum("ij,ij->i", residuals, residuals) / (len(years) - 2) / sum_squares)
    return slope, std
