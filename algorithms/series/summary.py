"""Many series in one curve: their median and range, the mean and range of each group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grouping import rows_by_label

__all__ = ["Envelope", "envelope", "summarise_series"]


@dataclass(frozen=True)
class Envelope:
    """Some series, date by date (Yang et al. 2024, Figs 8 and 10).

    Attributes
    ----------
    median, low, high : (T,) float64, mm
        Of the series that have a value at the date; NaN where none has.
    """

    median: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def envelope(displacement: NDArray[np.floating]) -> Envelope:
    """Return median and range of series (n, T) in mm, NaN where missing."""
    median, low, high = np.full((3, displacement.shape[1]), np.nan)
    seen = np.isfinite(displacement).any(axis=0)
    if seen.any():
        values = np.where(np.isfinite(displacement), displacement, np.nan)[:, seen].astype(np.float64)
        # Without gaps, several times as fast.
        median[seen] = np.nanmedian(values, axis=0) if np.isnan(values).any() else np.median(values, axis=0)
        low[seen], high[seen] = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    return Envelope(median, low, high)


_MOST_SERIES = 5000


def summarise_series(
    displacement: NDArray[np.floating], labels: NDArray[np.integer], numbers: Sequence[int], n_first: int = 0
) -> NDArray[np.float64]:
    """Return the mean, the 10th and the 90th percentile of the series of each label, date by date.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free. Of a label with more than 5000 series, so many of them, evenly spread over the rows, are summarised.
    labels : (n,) int
    numbers : sequence of int
        The labels to summarise.
    n_first : int
        Each series is counted from the mean of so many first dates; 0 = as it is.

    Returns
    -------
    (len(numbers), 3, T) float64, mm
        Zero for a label that no series has.
    """
    result = np.zeros((len(numbers), 3, displacement.shape[1]))
    rows_of = rows_by_label(labels, max(numbers, default=-1) + 1)
    for position, number in enumerate(numbers):
        members = rows_of[number]
        if not members.size:
            continue
        members = members[:: -(-members.size // _MOST_SERIES)]
        block = displacement[members].astype(np.float64)
        if n_first:
            block -= block[:, :n_first].mean(axis=1, keepdims=True)
        result[position] = block.mean(axis=0), *np.percentile(block, (10, 90), axis=0)
    return result
