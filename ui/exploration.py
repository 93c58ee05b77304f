"""What the user lays over the dock's plot: kept series beside it, a reference taken off, a trend, replicas.

An `Exploration` makes one figure of another: the dock's answers know nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ..algorithms.errors import InputError
from ..algorithms.series.trend import Trend, TrendKind, fit_trend
from ..processing_provider.report.words import number, velocity
from ..translation import tr
from .series_figure import FittedPattern, SeriesFigure, SeriesGroup, group, told_group

__all__ = ["Exploration", "KeptSeries", "Reference", "reference_of"]

Outline = tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]


@dataclass
class KeptSeries:
    """Series that the user kept, of any layer.

    Attributes
    ----------
    name, colour
        As in the list; the colour as `#RRGGBB`.
    days : (T,) float64
        Ordinal days of its dates.
    displacement : (n, T) float32, mm
        As it was drawn when it was kept.
    outline
        Where it is.
    is_shown
        Whether it is drawn.
    """

    name: str
    colour: str
    days: NDArray[np.float64]
    displacement: NDArray[np.float32]
    outline: Outline
    is_shown: bool = True


@dataclass(frozen=True)
class Reference:
    """A series that is taken off all others.

    Attributes
    ----------
    name
        In words.
    days, displacement : (T,) float64, mm
        Median of its points.
    velocity : float, mm/yr
        Of its line.
    """

    name: str
    days: NDArray[np.float64]
    displacement: NDArray[np.float64]
    velocity: float

    def at(self, days: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the displacement at other days, NaN outside its span: (T,) mm."""
        seen = np.isfinite(self.displacement)
        return np.interp(days, self.days[seen], self.displacement[seen], left=np.nan, right=np.nan)


@dataclass
class Exploration:
    """What is laid over the plot.

    Attributes
    ----------
    kept
        In the order in which they were kept.
    reference
        What is taken off; None for nothing.
    trend
        What is fitted to series that are chosen or kept; None for what the dock itself fits.
    annual
        Whether a season is fitted along.
    residuals
        Whether the series are shown less their trend.
    replica_mm
        Distance of the copies above and below; 0 for none.
    """

    kept: list[KeptSeries] = field(default_factory=list)
    reference: Reference | None = None
    trend: TrendKind | None = None
    annual: bool = False
    residuals: bool = False
    replica_mm: float = 0.0

    def applied(self, figure: SeriesFigure | None) -> SeriesFigure | None:
        """Return a figure with all that is laid over it; of kept series alone where there is none."""
        shown = [each for each in self.kept if each.is_shown]
        if figure is None and not shown:
            return None
        drawn = figure or SeriesFigure(tr("Kept series"), "", shown[0].days, [])
        groups = [self._referred(each, drawn.days) for each in drawn.groups]
        for each in shown:
            own = told_group(each.name, each.colour, each.displacement, "", None)
            groups.append(self._referred(replace(own, days=each.days), drawn.days))
        groups = [self._with_trend(each, drawn.days) for each in groups]
        axis, title = drawn.axis, drawn.title
        if self.reference is not None:
            axis = ", ".join(filter(None, [axis, tr("less {reference}").format(reference=self.reference.name)]))
            title = " · ".join(f"{each.name} {each.velocity}".strip() for each in groups)
        if self.residuals and self.trend is not None:
            axis = ", ".join(filter(None, [axis, tr("residuals")]))
        return replace(drawn, groups=groups, axis=axis, title=title, replica=self.replica_mm)

    def _referred(self, each: SeriesGroup, days: NDArray[np.float64]) -> SeriesGroup:
        """Return a group less the reference; what was told of its motion is told anew."""
        if self.reference is None:
            return each
        own = days if each.days is None else each.days
        displacement = (each.displacement - self.reference.at(own)).astype(np.float32)
        return replace(group(each.name, each.colour, displacement, own), days=each.days, note="")

    def _with_trend(self, each: SeriesGroup, days: NDArray[np.float64]) -> SeriesGroup:
        if self.trend is None:
            return each
        own = days if each.days is None else each.days
        try:
            found = fit_trend(each.envelope.median, own, self.trend, self.annual)
        except InputError as problem:
            return replace(each, fitted=None, marks=(), note=str(problem))
        told = "" if found.velocity is None else velocity(found.velocity, found.velocity_std)
        if self.residuals:
            displacement = (each.displacement - found.curve).astype(np.float32)
            left = told_group(each.name, each.colour, displacement, told, None)
            return replace(left, days=each.days, note=_quality(found, self.trend))
        return replace(
            each,
            fitted=FittedPattern(found.curve, _quality(found, self.trend)),
            marks=(),
            velocity=told or each.velocity,
        )


def _quality(found: Trend, kind: TrendKind) -> str:
    words = {
        TrendKind.LINEAR: tr("linear trend"),
        TrendKind.QUADRATIC: tr("quadratic trend"),
        TrendKind.CUBIC: tr("cubic trend"),
        TrendKind.EXPONENTIAL: tr("exponential trend"),
        TrendKind.LOGARITHMIC: tr("logarithmic trend"),
    }
    told = [words[kind]]
    if found.velocity is not None:
        told.append(velocity(found.velocity, found.velocity_std))
    told.append(f"RMSE {number(found.rmse, 1)} mm")
    if np.isfinite(found.r_squared):
        told.append(f"R² {number(found.r_squared, 2)}")
    return ", ".join(told)


def reference_of(groups: Sequence[SeriesGroup], days: NDArray[np.float64]) -> Reference | None:
    """Return what is drawn last as a reference: the point or box that was chosen."""
    if not groups:
        return None
    chosen = groups[-1]
    own = days if chosen.days is None else chosen.days
    median = np.asarray(chosen.envelope.median, dtype=np.float64)
    try:
        line = fit_trend(median, own, TrendKind.LINEAR)
    except InputError:
        return None
    return Reference(chosen.name, own, median, float(line.velocity or 0.0))
