"""What the dock draws for what is asked of it: a place, a box, or hotspots or assets of the list.

These are told as their layer describes them; only of points that the user chose is a motion fitted here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..algorithms.errors import InputError
from ..processing_provider.layers.run_facts import asset_facts_of, mark_of, run_of, scene_motion_of
from ..processing_provider.report.words import number, velocity, with_error
from ..processing_provider.styles.palette import CLUSTERS, NOISE, motion_colour
from ..translation import tr
from .hotspot_record import Frame, Record
from .layer_series import LayerSeries, PointSeries, Sample
from .series_figure import FittedPattern, Mark, SeriesFigure, SeriesGroup, group, told_group

__all__ = ["Answer", "HotspotAnswers", "partner_of"]

_MOST_COMPARED = 8
_MOST_TRIED = 3  # of the list, whose points are counted to find the layer that they are in


@dataclass(frozen=True)
class Answer:
    """What is drawn, and outlined on the map.

    Attributes
    ----------
    figure
        For the plot.
    outlines
        Geometry, CRS and colour of each.
    colours
        Of hotspots in the list, by number.
    """

    figure: SeriesFigure
    outlines: Sequence[tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]]
    colours: dict[int, str]


def partner_of(
    listed: QgsVectorLayer, records: Sequence[Record], layers: Sequence[QgsVectorLayer]
) -> QgsVectorLayer | None:
    """Return the points of hotspots or assets: of the same run, those named, or a layer with as many points in them."""
    facts = asset_facts_of(listed)
    run = run_of(listed) if facts is None else facts.run
    of_run = [layer for layer in layers if run and run_of(layer) == run]
    named = [layer for layer in layers if facts is not None and mark_of(layer) == facts.points]
    if named or of_run:
        return (named or of_run)[-1]
    tried = [record for record in records if not record.outline.isNull()][:_MOST_TRIED]
    for layer in reversed(layers):
        series = LayerSeries(layer)
        if not tried or series.is_slow:
            continue
        labelled = layer.fields().lookupField("hotspot") >= 0
        if all((labelled or each.label is None) and _is_made_of(each, series, listed.crs()) for each in tried):
            return layer
    return None


def _is_made_of(record: Record, series: LayerSeries, crs: QgsCoordinateReferenceSystem) -> bool:
    return record.is_of(series.inside(record.area(crs), crs, record.label).n_points)


class HotspotAnswers:
    """Answers from a layer of points and, where there is one, a layer of hotspots or assets.

    Parameters
    ----------
    points
        Layer of series.
    listed
        Layer of hotspots or assets, or None.
    records
        What of it is listed.
    frame
        What motion is told against; as measured where the layer does not know the scene's motion.

    Raises
    ------
    InputError
        There is no layer of series.
    """

    def __init__(
        self,
        points: QgsVectorLayer | None,
        listed: QgsVectorLayer | None,
        records: Sequence[Record],
        frame: Frame,
    ) -> None:
        if points is None:
            raise InputError(
                tr(
                    "No layer with displacement series yet: add points with one field per date, such as those that "
                    "Import points or Detect hotspots makes."
                )
            )
        self._layer, self._listed_layer, self._records = points, listed, records
        self._series = LayerSeries(points)
        self._days = self._series.days
        scene = scene_motion_of(points, len(self._days))
        self._scene: NDArray[np.float64] | None = np.array(scene) if scene else None
        self._frame = frame if self._scene is not None else Frame.MEASURED

    def point(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius: float) -> Answer:
        """Answer a click: the nearest point, over those of its hotspot or cluster."""
        nearest = self._series.nearest(place, crs, radius)
        if nearest is None:
            raise InputError(
                tr("No point of {layer} there: click nearer to one, or drag a box around some.").format(
                    layer=self._layer.name()
                )
            )
        feature, there = nearest
        point = self._read([feature])
        name = tr("Point {name}").format(name=point.names[0])
        own = group(name, CLUSTERS[0], point.displacement, self._days, point.patterns[0])
        groups = [own]
        member = self._series.group_of(feature)
        if member is not None:
            groups.insert(0, self._around(member, there, crs, radius))
        outlines = [(QgsGeometry.fromPointXY(there), crs, own.colour)]
        return Answer(self._figure(_dotted(name, own.velocity), groups), outlines, {})

    def points_in(self, box: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Answer:
        """Answer a box: the points in it."""
        sample = self._series.inside(box, crs)
        if not sample.ids:
            raise InputError(
                tr("No point of {layer} in that box: drag it around some.").format(layer=self._layer.name())
            )
        points = self._read(sample.ids)
        drawn = group(_count(sample), CLUSTERS[0], points.displacement, self._days, _shared(points.patterns))
        return Answer(self._figure(_dotted(drawn.name, drawn.velocity), [drawn]), [(box, crs, drawn.colour)], {})

    def records(self, chosen: Sequence[Record]) -> Answer:
        """Answer a choice in the list: one hotspot or asset with its motion, or several side by side."""
        shown = chosen[:_MOST_COMPARED]
        alone = len(shown) == 1
        colours = [motion_colour(shown[0].values["v_mean"] or 0)] if alone else CLUSTERS
        remarks = [shown[0].words] if alone and shown[0].words else []
        groups = [self._record(record, colour, alone, remarks) for record, colour in zip(shown, colours)]
        if alone:
            title = _dotted(groups[0].name, shown[0].level, groups[0].note)
        else:
            title = tr("{n} chosen: median and range of the points of each").format(n=len(shown))
            if len(chosen) > len(shown):
                title = _dotted(title, tr("the first of {n} chosen").format(n=len(chosen)))
        outlines = [(record.outline, self._crs, each.colour) for record, each in zip(shown, groups)]
        marked = {record.number: each.colour for record, each in zip(shown, groups)}
        return Answer(self._figure(title, groups, *remarks), outlines, marked)

    # --- parts

    def _around(
        self, member: tuple[str, int], place: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius: float
    ) -> SeriesGroup:
        """Return the points that a point belongs with, as a quiet ground behind it."""
        field, label = member
        listed = self._hotspot(label) if field == "hotspot" else None
        sample = self._series.around(place, crs, radius, member) if listed is None else self._members(listed)
        points = self._read(sample.ids)
        drawn = told_group(_group_title(field, label), NOISE, points.displacement, "", None)
        count = _count(sample)
        return replace(drawn, note=tr("{points} around it").format(points=count) if listed is None else count)

    def _record(self, record: Record, colour: str, alone: bool, remarks: list[str]) -> SeriesGroup:
        sample = self._members(record)
        if not sample.ids:
            raise InputError(
                tr("{title} has no points in {layer}: choose the layer of points that it was made of.").format(
                    title=record.title, layer=self._layer.name()
                )
            )
        if sample.n_points is not None and not record.is_of(sample.n_points):
            remarks.append(
                tr("{title} was made of {listed} points: choose the layer that it was made of.").format(
                    title=record.title, listed=number(record.values["n_points"])
                )
            )
        displacement = self._read(sample.ids).displacement
        speed, error = record.value("v_mean", self._frame), record.values.get("v_err")
        told = "" if speed is None else velocity(speed, error)
        fitted = self._motion(record) if alone else None
        marks = _marks(record) if fitted is not None else ()
        drawn = told_group(record.title, colour, displacement, told, fitted, marks)
        return replace(drawn, note=_dotted(_count(sample), told))

    def _motion(self, record: Record) -> FittedPattern | None:
        """Return the motion that the run found, as a curve and in words; None where there is no curve of it."""
        curve = record.curve(self._days, self._frame)
        if curve is None:
            return None
        before, after = record.value("v_before", self._frame), record.value("v_after", self._frame)
        mean = with_error(record.value("v_mean", self._frame) or 0.0, record.values.get("v_err"))
        if record.lasts_nothing:
            speeds = tr("{speed} mm/yr in the mean").format(speed=mean)
        elif before is not None and after is not None:
            speeds = tr("{before}, then {after} mm/yr").format(before=number(before, 1), after=number(after, 1))
        else:
            return FittedPattern(curve, tr("{speed} mm/yr throughout").format(speed=mean))
        return FittedPattern(curve, f"{record.motion_in_brief(self._frame)}: {speeds}")

    def _figure(self, title: str, groups: Sequence[SeriesGroup], *remarks: str) -> SeriesFigure:
        slow = tr("Slow, as the layer has no spatial index: Layer Properties > Source makes one.")
        said = [*remarks, *([slow] if self._series.is_slow else [])]
        axis = tr("relative to the scene") if self._frame is Frame.RELATIVE else tr("as measured")
        return SeriesFigure(title, " ".join(said), self._days, groups, axis)

    def _read(self, ids: Sequence[int]) -> PointSeries:
        points = self._series.read(ids)
        if not np.isfinite(points.displacement).any():
            raise InputError(tr("There is no displacement: the date fields are NULL, or hold text."))
        if self._frame is Frame.RELATIVE and self._scene is not None:
            return replace(points, displacement=(points.displacement - self._scene).astype(np.float32))
        return points

    def _members(self, record: Record) -> Sample:
        area = record.area(self._crs)
        if area.isNull():
            return Sample([], 0)
        n_points = record.values["n_points"] if record.label is not None else None
        return self._series.inside(area, self._crs, record.label, n_points)

    @property
    def _crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem() if self._listed_layer is None else self._listed_layer.crs()

    def _hotspot(self, number: int) -> Record | None:
        """Return the hotspot of a number, where the list has it with its outline."""
        return next((each for each in self._records if each.label == number and not each.outline.isNull()), None)


def _marks(record: Record) -> tuple[Mark, ...]:
    """Return the dates at which a hotspot's motion changes; the error is that of the latest."""
    error = record.values.get("changed_e")
    std = float(error) if isinstance(error, (int, float)) else np.nan
    return tuple(Mark(day.toordinal(), std if day == record.changed else np.nan) for day in record.bends)


def _group_title(field: str, label: int) -> str:
    titles = {
        "hotspot": tr("Hotspot {n}"),
        "cluster": tr("Cluster {n}"),
        "tcluster": tr("Temporal cluster {n}"),
        "label": tr("Class {n}"),
    }
    return titles[field].format(n=label)


def _count(sample: Sample) -> str:
    if sample.n_points is None:
        return tr("a sample of {n} points").format(n=number(len(sample.ids)))
    if sample.n_points > len(sample.ids):
        total = number(sample.n_points)
        return tr("a sample of {n} of {total} points").format(n=number(len(sample.ids)), total=total)
    return tr("1 point") if sample.n_points == 1 else tr("{n} points").format(n=number(len(sample.ids)))


def _dotted(*texts: str) -> str:
    return " · ".join(text for text in texts if text)


def _shared(patterns: Sequence[str | None]) -> str | None:
    """Return the pattern that at least half of the points share."""
    ((pattern, n),) = Counter(patterns).most_common(1)
    return pattern if 2 * n >= len(patterns) else None
