"""Shapes of motion in time: what a pattern's model is besides an offset and a season.

A shape depends on a few parameters theta (dates of breaks, the logarithm of an exponent or decay time) and is linear in
its coefficients (velocities, sizes).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

import numpy as np

from ..series.velocity import DAYS_PER_YEAR
from .fitted import Floats

if TYPE_CHECKING:
    from .fitted import ShapeFit

__all__ = ["Exponential", "Line", "Logarithm", "Power", "Rest", "Segments", "Shape", "Step"]

_LEAST_SEGMENT = 0.15  # of the span, between breaks
_STEP_MARGIN = 0.05  # of the dates, on either side of a step
_STEP_DATES = 3  # at least, on either side
_BREAK_GRID = 80  # candidates of one break over the whole span
_PAIR_GRID = 40  # and of each of two
_CURVE_GRID = 48
_REACH = 2.0  # of a grid's intervals, how far Gauss-Newton steps lead from the best candidate


class Shape(ABC):
    """Motion in time that depends on a few parameters theta and is linear in some coefficients.

    Attributes
    ----------
    candidates : (c, q) float
        Grid of theta.
    reach : float
        How far a fit may go from its candidate.
    """

    candidates: Floats
    reach = 0.0

    def __init__(self, days: Floats) -> None:
        self._first_day = days[0]
        self._years = (days - days[0]) / DAYS_PER_YEAR

    @abstractmethod
    def columns(self, theta: Floats) -> Floats:
        """Return the columns (m, k, T) of the design at `theta` (m, q)."""

    def tangents(self, theta: Floats) -> Floats:
        """Return the derivatives (m, q, T) of the motion by theta, but for the factors of `scale`."""
        raise NotImplementedError

    def scale(self, coefficients: Floats) -> Floats:
        """Return the factors (m, q) of the tangents from the coefficients (m, k)."""
        raise NotImplementedError

    def confine(self, theta: Floats) -> Floats:
        """Return `theta` (m, q) within its limits."""
        raise NotImplementedError

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:  # noqa: ARG002  one signature for all
        """Return the quantities of this shape alone, (m,) each, as `PatternQuantities` names them."""
        return {}


class Rest(Shape):
    """No motion."""

    def __init__(self, days: Floats) -> None:
        super().__init__(days)
        self.candidates = np.empty((1, 0))

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        return np.empty((len(theta), 0, len(self._years)))


class Line(Rest):
    """Motion at one velocity."""

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        return np.broadcast_to(self._years, (len(theta), 1, len(self._years)))


class Step(Shape):
    """A jump: theta, in years, midway between two dates; velocity before, velocity after, size."""

    def __init__(self, days: Floats) -> None:
        super().__init__(days)
        margin = max(_STEP_DATES, int(np.ceil(_STEP_MARGIN * len(days))))
        before = np.arange(margin - 1, len(days) - margin)
        self._intervals = np.diff(self._years)[before]
        self.candidates = (self._years[before] + self._intervals / 2)[:, None]

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        since = self._years - theta
        return np.stack([np.minimum(since, 0.0), np.maximum(since, 0.0), since > 0], axis=1)

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:
        """Return the quantities."""
        # The date is one of few, so its error is no matter of derivatives but of how likely each interval is to hold
        # the jump; which, within, is as likely anywhere.
        weight = self._intervals * fit.likely
        spread = weight * (np.square(self.candidates[:, 0] - fit.theta) + self._intervals**2 / 12)
        std = np.sqrt(spread.sum(axis=1) / weight.sum(axis=1))
        return {
            "step_day": self._first_day + DAYS_PER_YEAR * fit.theta[:, 0],
            "step_day_std": DAYS_PER_YEAR * std,
            **fit.named("velocity_1", "velocity_2", "step_mm"),
        }


class Segments(Shape):
    """Segments that join: theta, in years, where; the velocities."""

    def __init__(self, days: Floats, n_breaks: int) -> None:
        super().__init__(days)
        span = self._years[-1]
        self._least = _LEAST_SEGMENT * span
        self._ends = self._least * np.arange(1, n_breaks + 1), span - self._least * np.arange(n_breaks, 0, -1)
        size = round((_BREAK_GRID if n_breaks == 1 else _PAIR_GRID) * (1 - 2 * _LEAST_SEGMENT))
        grid, width = np.linspace(self._least, span - self._least, size, retstep=True)
        self.reach = _REACH * float(width)
        if n_breaks == 1:
            self.candidates = grid[:, None]
        else:
            pairs = grid[np.column_stack(np.triu_indices(size, 1))]
            self.candidates = pairs[pairs[:, 1] - pairs[:, 0] >= self._least]

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        since = np.maximum(self._years - theta[:, :, None], 0.0)
        columns = np.empty((len(theta), theta.shape[1] + 1, len(self._years)))
        columns[:, 0] = self._years
        columns[:, 1:] = since
        columns[:, :-1] -= since
        return columns

    def tangents(self, theta: Floats) -> Floats:
        """Return the derivatives."""
        after: Floats = (self._years > theta[:, :, None]).astype(np.float64)
        return after

    def scale(self, coefficients: Floats) -> Floats:
        """Return the factors of the tangents."""
        return -np.diff(coefficients, axis=1)

    def confine(self, theta: Floats) -> Floats:
        """Keep within the limits."""
        inside = np.clip(theta, *self._ends)
        inside[:, 1:] = np.maximum(inside[:, 1:], inside[:, :-1] + self._least)
        return inside

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:
        """Return the quantities."""
        found = fit.named("velocity_1", "velocity_2", "velocity_3")
        for number, (year, std) in enumerate(zip(fit.theta.T, fit.theta_std.T), 1):
            found[f"break_{number}_day"] = self._first_day + DAYS_PER_YEAR * year
            found[f"break_{number}_std"] = DAYS_PER_YEAR * std
        return found


class _Curve(Shape):
    """A curve from 0 to 1 over the span: theta, the logarithm of its parameter; the motion over the span."""

    def __init__(self, days: Floats, limits: tuple[float, float]) -> None:
        super().__init__(days)
        self._span = days[-1] - days[0]
        self._share = self._years / self._years[-1]
        least, most = np.log(limits)
        grid, width = np.linspace(least, most, _CURVE_GRID, retstep=True)
        self._limits = least, most
        self.reach = _REACH * float(width)
        self.candidates = grid[:, None]

    @abstractmethod
    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        """Return a curve and its derivative by the logarithm of its parameter (m, 1); (m, T) each."""

    def columns(self, theta: Floats) -> Floats:
        """Return the design."""
        course, _ = self._course(np.exp(theta))
        return (course / course[:, -1:])[:, None]

    def tangents(self, theta: Floats) -> Floats:
        """Return the derivatives."""
        course, change = self._course(np.exp(theta))
        total, total_change = course[:, -1:], change[:, -1:]
        return ((change - course * (total_change / total)) / total)[:, None]

    def scale(self, coefficients: Floats) -> Floats:
        """Return the factors of the tangents."""
        return coefficients

    def confine(self, theta: Floats) -> Floats:
        """Keep within the limits."""
        return np.clip(theta, *self._limits)

    def _time(self, name: str, fit: ShapeFit) -> dict[str, Floats]:
        """Return the parameter in days, with its error, and the motion."""
        time = self._span * np.exp(fit.theta[:, 0])
        return {name: time, f"{name}_std": time * fit.theta_std[:, 0], **fit.named("power_mm")}


class Power(_Curve):
    """share^p of the span."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        exponent = parameter * np.log(np.maximum(self._share, np.finfo(np.float64).tiny))
        course = np.exp(exponent)
        return course, exponent * course

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:
        """Return the quantities."""
        exponent = np.exp(fit.theta[:, 0])
        return {"exponent": exponent, "exponent_std": exponent * fit.theta_std[:, 0], **fit.named("power_mm")}


class Logarithm(_Curve):
    """log(1 + t / tau)."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        ratio = self._share / parameter
        return np.log1p(ratio), -ratio / (1.0 + ratio)

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:
        """Return the quantities."""
        return self._time("log_days", fit)


class Exponential(_Curve):
    """1 - exp(-t / tau)."""

    def _course(self, parameter: Floats) -> tuple[Floats, Floats]:
        ratio = self._share / parameter
        return -np.expm1(-ratio), -ratio * np.exp(-ratio)

    def describe(self, fit: ShapeFit) -> dict[str, Floats]:
        """Return the quantities."""
        return self._time("exp_days", fit)
