"""What series have in common: their median and the range of them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Envelope", "envelope"]


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
