"""Velocities of two spans of time, and the difference of the two, from series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..hotspots.motion import hotspot_motions
from ..patterns.fitted import Floats
from ..patterns.least_squares import ShapeFitter, common_columns
from ..patterns.shapes import Line, Rest, Shape
from ..series.blocks import BLOCK_ROWS
from ..series.velocity import DAYS_PER_YEAR

__all__ = ["Rates", "bent_rates", "last_motion_from", "line_rates", "point_rates"]

_FEWEST_DATES = 6
_SHORTEST = 0.45 * DAYS_PER_YEAR


@dataclass(frozen=True)
class Rates:
    """A velocity and its standard error in time, mm/yr, (m,) each."""

    value: Floats
    error: Floats


class _Bend(Rest):
    """Motion at one velocity until a day, and at another since: both, or the first and what the other has beyond it."""

    def __init__(self, days: Floats, day: float, as_change: bool = False) -> None:
        super().__init__(days)
        self._since = (days - day) / DAYS_PER_YEAR
        self._as_change = as_change

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        first = self._since if self._as_change else np.minimum(self._since, 0.0)
        design = np.stack([first, np.maximum(self._since, 0.0)])
        return np.broadcast_to(design, (len(theta), *design.shape))


def bent_rates(series: Floats, days: Floats, day: float) -> tuple[Rates, Rates, Rates]:
    """Return velocities until a day, since it, and the difference, of gap-free series (m, T), season apart."""
    common = _common(days)
    both = ShapeFitter(_Bend(days, day), common).fit(series)
    change = ShapeFitter(_Bend(days, day, as_change=True), common).fit(series)
    then, now = (Rates(both.coefficients[:, row], both.coefficients_std[:, row]) for row in (0, 1))
    return then, now, Rates(change.coefficients[:, 1], change.coefficients_std[:, 1])


def line_rates(series: Floats, days: Floats) -> Rates:
    """Return the velocities of gap-free series (m, T), season apart."""
    fit = ShapeFitter(Line(days), _common(days)).fit(series)
    return Rates(fit.coefficients[:, 0], fit.coefficients_std[:, 0])


def last_motion_from(series: Floats, days: Floats) -> NDArray[np.float64]:
    """Return since when each of the series (m, T) moves as it does at the end: its latest change, or the first day.

    A change too near to the end to tell a velocity after it does not count.
    """
    since = np.full(len(series), days[0])
    for row, motion in enumerate(hotspot_motions(series, days, np.zeros(len(series)))):
        day = motion.change_day
        if day is not None and days[-1] - day >= _SHORTEST and np.count_nonzero(days >= day) >= _FEWEST_DATES:
            since[row] = day
    return since


def point_rates(displacement: NDArray[np.floating], days: Floats, bend: float | None = None) -> Floats:
    """Return the velocities of points (n, T): one, or that until and that since a day; (n, 1) or (n, 2) mm/yr."""
    shape: Shape = Line(days) if bend is None else _Bend(days, bend)
    common = _common(days)
    design = np.vstack([common, shape.columns(shape.candidates)[0]])
    operator = np.linalg.pinv(design.T)[len(common) :]
    rates = np.empty((len(displacement), len(operator)))
    for start in range(0, len(displacement), BLOCK_ROWS):
        rows = slice(start, start + BLOCK_ROWS)
        rates[rows] = displacement[rows].astype(np.float64) @ operator.T
    return rates


def _common(days: Floats) -> Floats:
    return common_columns((days - days[0]) / DAYS_PER_YEAR)
