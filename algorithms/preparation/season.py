"""The seasonal part of displacement series, estimated together with their trend."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..series.velocity import DAYS_PER_YEAR

__all__ = ["SHORTEST_SPAN", "SeasonReport", "fit_in_time", "remove_season", "time_design"]

SHORTEST_SPAN = 1.0
"""Years of dates from which a season can be told from a trend."""

_BLOCK_ROWS = 1 << 12
_TREND_COLUMNS = 2
# Of the information that all dates carry about a coefficient, what must be left of it where some are missing.
_LEAST_INFORMATION = 0.05
# Least singular value of the design's columns, each of length 1.
_TOLD_APART = 1e-3


@dataclass(frozen=True)
class SeasonReport:
    """What was removed.

    Attributes
    ----------
    amplitude : float, mm
        Median over the series of half the range of the season; NaN where none was estimated.
    n_left : int
        Series left as they were: too few dates, or too unevenly spread over the year.
    """

    amplitude: float
    n_left: int


def time_design(days: NDArray[np.float64], harmonics: int) -> NDArray[np.float64]:
    """Return the columns 1, t, and cos and sin of the first harmonics of the year: (T, 2 + 2 harmonics)."""
    years = (days - days.mean()) / DAYS_PER_YEAR
    turns = [2 * np.pi * number * years for number in range(1, harmonics + 1)]
    waves = [wave(turn) for turn in turns for wave in (np.cos, np.sin)]
    return np.column_stack([np.ones_like(years), years, *waves])


def fit_in_time(displacement: NDArray[np.floating], design: NDArray[np.float64]) -> NDArray[np.float64]:
    """Least squares of each series on the columns of a design, missing dates left out.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing.
    design : (T, p) float
        Of full rank.

    Returns
    -------
    (n, p) float64
        Coefficients; NaN where a series' dates do not determine them.
    """
    # In an orthonormal basis the normal matrices of series with gaps are well conditioned.
    basis, triangle = np.linalg.qr(design)
    p = design.shape[1]
    present = np.isfinite(displacement)
    complete = present.all(axis=1)
    right = np.where(present, displacement, 0.0).astype(np.float64) @ basis
    gappy = np.flatnonzero(~complete)
    products = (basis[:, :, None] * basis[:, None, :]).reshape(len(design), -1)
    normal = (present[gappy].astype(np.float64) @ products).reshape(-1, p, p)
    told = np.linalg.eigvalsh(normal)[:, 0] > _LEAST_INFORMATION
    right[gappy[~told]] = np.nan
    right[gappy[told]] = np.linalg.solve(normal[told], right[gappy[told], :, None])[:, :, 0]
    coefficients: NDArray[np.float64] = np.linalg.solve(triangle, right.T).T
    return coefficients


def remove_season(
    displacement: NDArray[np.floating],
    days: NDArray[np.float64],
    harmonics: int = 1,
    reporter: Reporter = SILENT,
) -> SeasonReport:
    """Remove an annual term, and a semi-annual one with two harmonics, from each series, in place.

    d(t) = a + v t + sum_k (c_k cos 2 pi k t + s_k sin 2 pi k t), t in years, is fitted by least squares and the sum is
    taken off, so that the trend stays.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing, which stays so; changed in place.
    days : (T,) float
        Increasing times in days.
    harmonics : int
        1 = annual, 2 = annual and semi-annual.
    reporter : Reporter
        Receives progress.

    Raises
    ------
    InputError
        If the dates span less than a year, or cannot tell the terms apart.
    """
    span = float(days[-1] - days[0]) / DAYS_PER_YEAR
    if span < SHORTEST_SPAN:
        raise InputError(
            "The dates span {span:.1f} years, and a season cannot be told from a trend in less than a year: use "
            "more dates or leave the season in.",
            span=span,
        )
    design = time_design(days, harmonics)
    lengths = np.linalg.norm(design, axis=0)
    if len(days) <= design.shape[1] or np.linalg.svd(design / lengths, compute_uv=False)[-1] < _TOLD_APART:
        raise InputError(
            "The {n_days} dates are too few, or too alike in their time of year, for a seasonal term: use more "
            "dates or leave the season in.",
            n_days=len(days),
        )
    n = len(displacement)
    waves = design[:, _TREND_COLUMNS:]
    amplitudes = np.empty(n)
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        season = fit_in_time(block, design)[:, _TREND_COLUMNS:] @ waves.T
        amplitudes[start : start + _BLOCK_ROWS] = np.ptp(season, axis=1) / 2
        block -= np.nan_to_num(season).astype(block.dtype)
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / n))
    estimated = amplitudes[np.isfinite(amplitudes)]
    return SeasonReport(float(np.median(estimated)) if estimated.size else np.nan, n - estimated.size)
