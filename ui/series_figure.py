"""What the dock's plot shows, in numbers: series, their median and range, a fitted curve and dates of change."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..algorithms.days import date_of
from ..algorithms.patterns.quantities import fit_curve
from ..algorithms.series.gaps import fill_gaps
from ..algorithms.series.summary import Envelope, envelope
from ..processing_provider.report.words import number, pattern_word, velocity, with_error
from ..translation import tr

__all__ = ["FittedPattern", "Mark", "SeriesFigure", "SeriesGroup", "group", "told_group", "write_csv"]

# Quantities of `fit_curve` that are dates of change, with their errors.
_CHANGES = (("step_day", "step_day_std"), ("break_1_day", "break_1_std"), ("break_2_day", "break_2_std"))


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
        iso = date_of(round(self.day)).isoformat()
        return iso if np.isnan(self.std) else tr("{date} ± {days} days").format(date=iso, days=number(self.std))


@dataclass(frozen=True)
class FittedPattern:
    """The model of a pattern.

    Attributes
    ----------
    curve : (T,) float64, mm
    text
        What it says, in words.
    """

    curve: NDArray[np.float64]
    text: str


@dataclass(frozen=True)
class SeriesGroup:
    """Series drawn in one colour: those of a hotspot, of a box, or of one point.

    Attributes
    ----------
    name
        As in the legend.
    note
        What the legend says of it besides.
    colour
        As `#RRGGBB`.
    displacement : (n, T) float32, mm
        NaN where missing.
    envelope
        Of these series.
    velocity
        Slope of their median, in words, with its error; empty where it cannot be told.
    fitted
        To their median, where they have a pattern.
    marks
        Dates of change.
    days : (T,) float64, optional
        Ordinal days, where they are not those of the figure.
    """

    name: str
    note: str
    colour: str
    displacement: NDArray[np.float32]
    envelope: Envelope
    velocity: str
    fitted: FittedPattern | None
    marks: tuple[Mark, ...]
    days: NDArray[np.float64] | None = None


@dataclass(frozen=True)
class SeriesFigure:
    """One plot.

    Attributes
    ----------
    title
        What is shown.
    remark
        What is to be known of it besides; may be empty.
    days : (T,) float64
        Ordinal days of the dates.
    groups
        In the order in which they are drawn.
    axis
        What the displacement is told against, for the axis.
    replica : float, mm
        Distance of the copies drawn above and below; 0 for none.
    """

    title: str
    remark: str
    days: NDArray[np.float64]
    groups: Sequence[SeriesGroup]
    axis: str = ""
    replica: float = 0.0

    def days_of(self, each: SeriesGroup) -> NDArray[np.float64]:
        """Return the ordinal days of a group."""
        return self.days if each.days is None else each.days


def group(
    name: str,
    colour: str,
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    pattern: str | None = None,
) -> SeriesGroup:
    """Return series (n, T) as a group, with the model of its pattern where it has one, and the changes it finds."""
    found = envelope(displacement)
    told: Mapping[str, float] = {}
    fitted = None
    filled = found.median[None].copy()
    if fill_gaps(filled, days, 1.0).usable[0]:
        curve = fit_curve(filled[0], days, pattern or "linear")
        told = curve.quantities
        if pattern and np.isfinite(curve.displacement).all():
            fitted = FittedPattern(curve.displacement, _in_words(pattern, told))
    marks = tuple(Mark(told[day], told.get(std, np.nan)) for day, std in _CHANGES if day in told)
    return SeriesGroup(name, "", colour, displacement, found, _speed(told, "velocity"), fitted, marks)


def told_group(
    name: str,
    colour: str,
    displacement: NDArray[np.float32],
    velocity_text: str,
    fitted: FittedPattern | None,
    marks: tuple[Mark, ...] = (),
) -> SeriesGroup:
    """Return series (n, T) as a group whose motion is known already; nothing is fitted but the curve's height."""
    found = envelope(displacement)
    if fitted is not None:
        seen = np.isfinite(found.median)
        height = float((found.median - fitted.curve)[seen].mean()) if seen.any() else 0.0
        fitted = replace(fitted, curve=fitted.curve + height)
    return SeriesGroup(name, "", colour, displacement, found, velocity_text, fitted, marks)


def write_csv(figure: SeriesFigure, path: Path) -> None:
    """Write all dates and the drawn curves, one column each, in mm.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    days = sorted({int(day) for each in figure.groups for day in figure.days_of(each)})
    columns = {"date": [date_of(day).isoformat() for day in days]}
    for each in figure.groups:
        place = {int(day): at for at, day in enumerate(figure.days_of(each))}
        if len(each.displacement) == 1:
            curves = {each.name: each.envelope.median}
        else:
            found = each.envelope
            named = {tr("median"): found.median, tr("minimum"): found.low, tr("maximum"): found.high}
            curves = {f"{each.name}, {what}": values for what, values in named.items()}
        if each.fitted:
            curves[tr("{name}, fitted").format(name=each.name)] = each.fitted.curve
        for name, values in curves.items():
            at_days = (values[place[day]] if day in place else np.nan for day in days)
            columns[name] = ["" if np.isnan(value) else f"{value:.3f}" for value in at_days]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(zip(*columns.values()))


def _in_words(pattern: str, told: Mapping[str, float]) -> str:
    if pattern == "step" and "step_mm" in told:
        return tr("step of {size} mm").format(size=_with_error(told, "step_mm"))
    if pattern == "piecewise linear" and "velocity_1" in told:
        names = [name for name in ("velocity_1", "velocity_2", "velocity_3") if name in told]
        speeds = [_with_error(told, name) for name in names]
        return tr("piecewise linear: {speeds} mm/yr").format(speeds=tr(", then ").join(speeds))
    if pattern == "power" and "power_mm" in told:
        return tr("power: {size} mm in all").format(size=_with_error(told, "power_mm"))
    return pattern_word(pattern)


def _speed(told: Mapping[str, float], name: str) -> str:
    return velocity(told[name], told.get(f"{name}_std")) if name in told else ""


def _with_error(told: Mapping[str, float], name: str) -> str:
    return with_error(told[name], told.get(f"{name}_std"))
