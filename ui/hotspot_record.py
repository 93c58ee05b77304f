"""A hotspot as its layer describes it: the one description that list, plot and map share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Literal, Union

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsFeatureRequest, QgsGeometry, QgsMapLayer, QgsVariantUtils, QgsVectorLayer

from ..algorithms.days import days_of
from ..algorithms.hotspots.hotspot import LASTING_NOTHING
from ..algorithms.hotspots.row import HotspotField, read_course
from ..algorithms.series.velocity import DAYS_PER_YEAR
from ..processing_provider.report.hotspot_words import motion_in_brief

__all__ = ["Frame", "HotspotRecord", "RecordField", "lists_hotspots", "read_hotspots"]

RecordField = Union[HotspotField, Literal["happened"]]
"""Fields of a hotspot layer, and of a comparison's."""

_NEEDED = {"hotspot", "n_points", "v_mean"}
_VELOCITIES: set[RecordField] = {"v_mean", "v_min", "v_max", "v_before", "v_after"}


class Frame(Enum):
    """What motion is told against."""

    RELATIVE = "relative"
    """The motion of the whole scene."""
    MEASURED = "measured"
    """The reference of the data."""


@dataclass(frozen=True)
class HotspotRecord:
    """A feature of a hotspot layer.

    Attributes
    ----------
    number
        From 1, the rank.
    values
        By field, velocities relative to the scene; None where NULL.
    outline
        In the layer's CRS; may be null.
    """

    number: int
    values: dict[RecordField, Any]
    outline: QgsGeometry

    def value(self, field: RecordField, frame: Frame) -> Any:
        """Return the value of a field, velocities in a frame."""
        value = self.values.get(field)
        if field in _VELOCITIES and value is not None and frame is Frame.MEASURED:
            return value + self.scene_velocity
        return value

    @property
    def scene_velocity(self) -> float:
        """Velocity of the whole scene, mm/yr; 0 where the layer does not know it."""
        return float(self.values.get("v_scene") or 0.0)

    @property
    def changed(self) -> date | None:
        """Date of the latest change of motion."""
        try:
            return date.fromisoformat(str(self.values.get("changed")))
        except ValueError:
            return None

    @property
    def lasts_nothing(self) -> bool:
        """Whether its motion came back, or is that of the seasons."""
        return self.values.get("kind") in LASTING_NOTHING

    def motion_in_brief(self, frame: Frame) -> str:
        """Return how it moves, in a few words."""
        before, after = self.value("v_before", frame), self.value("v_after", frame)
        kind = str(self.values.get("kind") or "")
        return motion_in_brief(kind, self.changed, before, after, self.values.get("jump_mm"))

    @property
    def bends(self) -> list[date]:
        """Dates at which the motion changes, the latest last."""
        course = read_course(str(self.values.get("course") or ""))
        found = {day for day, _ in course[1:-1]}
        return sorted(found | ({self.changed} if self.changed is not None else set()))

    def curve(self, days: NDArray[np.float64], frame: Frame) -> NDArray[np.float64]:
        """Return the motion, as the run found it, at ordinal days: (T,) mm from 0 at the first."""
        years = (days - days[0]) / DAYS_PER_YEAR
        course = read_course(str(self.values.get("course") or ""))
        if len(course) < 2:
            return float(self.value("v_mean", frame) or 0.0) * years
        # A jump is two places on one day: the second is a moment later.
        at = days_of(day for day, _ in course)
        at += np.arange(len(at)) * 1e-3
        scene = self.scene_velocity if frame is Frame.MEASURED else 0.0
        motion: NDArray[np.float64] = np.interp(days, at, [displacement for _, displacement in course]) + scene * years
        return motion


def lists_hotspots(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of hotspots."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Polygon
        and set(layer.fields().names()) >= _NEEDED
    )


def read_hotspots(layer: QgsVectorLayer) -> list[HotspotRecord]:
    """Return the hotspots of a layer by rank; features without a number are left out."""
    names = layer.fields().names()
    records = []
    for feature in layer.getFeatures(QgsFeatureRequest()):
        attributes = [None if QgsVariantUtils.isNull(value) else value for value in feature.attributes()]
        values = dict(zip(names, attributes))
        if isinstance(values.get("hotspot"), (int, float)):
            records.append(HotspotRecord(int(values["hotspot"]), values, QgsGeometry(feature.geometry())))
    return sorted(records, key=lambda record: record.number)
