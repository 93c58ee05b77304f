"""Bad acquisitions: dates at which the points scatter far more than at others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..series.robust import spread

__all__ = ["OutlierDates", "find_outlier_dates"]

_MOST_POINTS = 20_000
_FEWEST_POINTS = 10
_FEWEST_DATES = 5
_MOST_SHARE = 0.25
# Spreads of the dates that differ by less than this share are alike, however alike the others are.
_LEAST_DIFFERENCE = 0.05


@dataclass(frozen=True)
class OutlierDates:
    """How the points scatter at each date.

    Attributes
    ----------
    scatter : (T,) float64, mm
        Robust standard deviation over the points of the departure from the neighbouring dates, per unit of a single
        value's noise; NaN where too few points have values.
    score : (T,) float64
        Robust z score of the scatter among the dates that are no outliers.
    outlying : (T,) bool
    """

    scatter: NDArray[np.float64]
    score: NDArray[np.float64]
    outlying: NDArray[np.bool_]


def find_outlier_dates(displacement: NDArray[np.floating], days: NDArray[np.float64], threshold: float) -> OutlierDates:
    """Find the dates whose spatial scatter has a robust z score above a threshold.

    A date's scatter is that of the departure of its values from the line through the dates before and after, so that
    motion that builds up does not count. A bad date spoils its neighbours' departures as well: the worst is taken out
    and the others are looked at again, until none is left or a quarter of the dates is out.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing.
    days : (T,) float
        Increasing times in days.
    threshold : float
        Largest z score of a good date.

    Raises
    ------
    InputError
        If there are fewer than five dates.
    """
    n, n_dates = displacement.shape
    if n_dates < _FEWEST_DATES:
        raise InputError(
            "{n_dates} dates are too few to find bad ones among them: at least {fewest_dates} are needed; leave "
            "outlier dates alone.",
            n_dates=n_dates,
            fewest_dates=_FEWEST_DATES,
        )
    sample = np.array(displacement[:: -(-n // _MOST_POINTS)])
    outlying = np.zeros(n_dates, dtype=bool)
    scatter = _scatter(sample, days, np.arange(n_dates))
    score = _scores(scatter, outlying)
    while outlying.sum() < int(_MOST_SHARE * n_dates):
        worst = int(np.argmax(np.where(outlying | np.isnan(score), -np.inf, score)))
        if not score[worst] > threshold:
            break
        outlying[worst] = True
        good = np.flatnonzero(~outlying)
        scatter[good] = _scatter(sample, days, good)
        score = _scores(scatter, outlying)
    return OutlierDates(scatter, score, outlying)


def _scatter(
    sample: NDArray[np.floating], days: NDArray[np.float64], dates: NDArray[np.integer]
) -> NDArray[np.float64]:
    """Return the scatter of some dates among themselves."""
    result = np.full(len(dates), np.nan)
    for place, date in enumerate(dates):
        if 0 < place < len(dates) - 1:
            neighbours = dates[[place - 1, place + 1]]
            share = (days[date] - days[neighbours[0]]) / (days[neighbours[1]] - days[neighbours[0]])
            weights = np.array([1 - share, share])
        else:
            neighbours, weights = dates[[1 if place == 0 else place - 1]], np.ones(1)
        departure = sample[:, date] - sample[:, neighbours] @ weights
        departure = departure[np.isfinite(departure)]
        if departure.size >= _FEWEST_POINTS:
            result[place] = spread(departure) / np.sqrt(1 + weights @ weights)
    return result


def _scores(scatter: NDArray[np.float64], outlying: NDArray[np.bool_]) -> NDArray[np.float64]:
    good = scatter[~outlying & np.isfinite(scatter)]
    if not good.size:
        return np.full(len(scatter), np.nan)
    middle = float(np.median(good))
    unit = max(spread(good), _LEAST_DIFFERENCE * middle)
    # The departures of constant series are none, at every date.
    return (scatter - middle) / unit if unit > 0 else np.where(scatter > middle, np.inf, 0.0)
