"""What the dock's plot shows, in numbers: series, their median and range, a fitted curve and dates of change."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..algorithms.envelope import Envelope, envelope
from ..algorithms.pattern_fit import fit_curve
from ..algorithms.series import fill_gaps
from ..processing_provider.report.svg import number

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["FittedPattern", "Mark", "SeriesFigure", "SeriesGroup", "fit_pattern", "group", "write_csv"]


@dataclass(frozen=True)
class Mark:
    """A date with its standard error.

    Attributes
    ----------
    day, std : float, days
        `std` is NaN where it is not known.
    """

    day: float
    std: float

    def __str__(self) -> str:
        iso = date.fromordinal(round(self.day)).isoformat()
        return iso if np.isnan(self.std) else _tr("{date} ± {days} days").format(date=iso, days=number(self.std))


@dataclass(frozen=True)
class FittedPattern:
    """The model of a pattern.

    Attributes
    ----------
    curve : (T,) float64, mm
    text
        What it says, in words.
    marks
        Dates of its steps or breaks.
    """

    curve: NDArray[np.float64]
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class SeriesGroup:
    """Series drawn in one colour: those of a hotspot, of a box, or of one point.

    Attributes
    ----------
    name
        As in the legend.
    colour
        As `#RRGGBB`.
    displacement : (n, T) float32, mm
        NaN where missing.
    envelope
        Of these series.
    fitted
        To their median, where they have a pattern.
    changes
        Further dates of change.
    """

    name: str
    colour: str
    displacement: NDArray[np.float32]
    envelope: Envelope
    fitted: FittedPattern | None = None
    changes: tuple[Mark, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Dates to mark: those of its own, or else of the fitted pattern."""
        return self.changes or (self.fitted.marks if self.fitted else ())

    @property
    def velocity(self) -> str:
        """Slope of the median with its error."""
        return _speed(self.envelope.velocity, self.envelope.velocity_std)


@dataclass(frozen=True)
class SeriesFigure:
    """One plot.

    Attributes
    ----------
    title, subtitle
        What is shown, and what is to be known of it.
    days : (T,) float64
        Ordinal days of the dates.
    groups
        In the order in which they are drawn.
    """

    title: str
    subtitle: str
    days: NDArray[np.float64]
    groups: Sequence[SeriesGroup]


def group(
    name: str,
    colour: str,
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    pattern: str | None = None,
    changes: tuple[Mark, ...] = (),
) -> SeriesGroup:
    """Return series (n, T) as a group, with the model of its pattern where it has one."""
    found = envelope(displacement, days)
    fitted = fit_pattern(found.median, days, pattern) if pattern is not None else None
    return SeriesGroup(name, colour, displacement, found, fitted, changes)


def fit_pattern(series: NDArray[np.float64], days: NDArray[np.float64], pattern: str) -> FittedPattern | None:
    """Fit the model of a pattern to a series (T,), its gaps filled; None where the dates are too few."""
    filled = series[None].copy()
    if not fill_gaps(filled, days, 1.0).usable[0]:
        return None
    fitted = fit_curve(filled[0], days, pattern)
    if np.isnan(fitted.displacement).any():
        return None
    told = fitted.quantities
    places = (("step_day", "step_day_std"), ("break_1_day", "break_1_std"), ("break_2_day", "break_2_std"))
    marks = tuple(Mark(told[day], told.get(std, np.nan)) for day, std in places if day in told)
    return FittedPattern(fitted.displacement, _in_words(pattern, told), marks)


def write_csv(figure: SeriesFigure, path: Path) -> None:
    """Write dates and the drawn curves, one column each, in mm.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    columns = {"date": [date.fromordinal(int(day)).isoformat() for day in figure.days]}
    for each in figure.groups:
        if len(each.displacement) == 1:
            curves = {each.name: each.envelope.median}
        else:
            found = each.envelope
            named = {_tr("median"): found.median, _tr("minimum"): found.low, _tr("maximum"): found.high}
            curves = {f"{each.name}, {what}": values for what, values in named.items()}
        if each.fitted:
            curves[_tr("{name}, fitted").format(name=each.name)] = each.fitted.curve
        for name, values in curves.items():
            columns[name] = ["" if np.isnan(value) else f"{value:.3f}" for value in values]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(zip(*columns.values()))


def _in_words(pattern: str, told: Mapping[str, float]) -> str:
    def speed(name: str) -> str:
        return _speed(told.get(name, np.nan), told.get(f"{name}_std", np.nan))

    if pattern == "step" and "step_mm" in told:
        size = f"{number(told['step_mm'], 1)} ± {number(told.get('step_mm_std', np.nan), 1)} mm"
        return _tr("step of {size}").format(size=size)
    if pattern == "piecewise linear":
        speeds = [speed(name) for name in ("velocity_1", "velocity_2", "velocity_3") if name in told]
        return _tr("piecewise linear: {speeds}").format(speeds=_tr(", then ").join(speeds))
    if pattern == "power" and "power_mm" in told:
        size = f"{number(told['power_mm'], 1)} ± {number(told.get('power_mm_std', np.nan), 1)} mm"
        return _tr("power: {size} in all").format(size=size)
    return pattern


def _speed(velocity: float, std: float) -> str:
    if np.isnan(velocity):
        return ""
    error = "" if np.isnan(std) else f" ± {number(std, 1 if std >= 0.05 else 2)}"
    return f"{number(velocity, 1 if not error or std >= 0.05 else 2)}{error} mm/yr"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SeriesFigure", text)
