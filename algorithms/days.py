"""Dates as numbers, and back: days as `date.toordinal` counts them, in float64."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
from numpy.typing import NDArray

__all__ = ["date_of", "days_of"]


def days_of(dates: Iterable[date]) -> NDArray[np.float64]:
    """Return the days of dates, (T,)."""
    return np.array([each.toordinal() for each in dates], dtype=np.float64)


def date_of(day: float) -> date:
    """Return the date that a moment lies in."""
    return date.fromordinal(int(day))
