"""A hotspot as its layer describes it: the one description that list, plot and map share.

What it has in common with an asset (`asset_record`) is a `Record`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Literal, Union

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
)

from ..algorithms.comparison.verdict import HAPPENED
from ..algorithms.days import days_of
from ..algorithms.hotspots.hotspot import LASTING_NOTHING
from ..algorithms.hotspots.row import HotspotField, read_course
from ..algorithms.series.velocity import DAYS_PER_YEAR
from ..processing_provider.report.hotspot_words import motion_in_brief
from ..processing_provider.sheets.covered import plain_values
from ..translation import tr

__all__ = ["Frame", "HotspotRecord", "Record", "RecordField", "lists_hotspots", "read_hotspots"]

RecordField = Union[
    HotspotField,
    Literal["happened", "v_then", "v_now", "sure"],
    Literal["name", "level_is", "difference", "tilt", "beta", "deflection", "strain_h", "bare_pct", "why_not"],
]
"""Fields of a hotspot layer, of a comparison's, and of an asset layer's as `asset_record` calls them."""

_NEEDED = {"hotspot", "n_points", "v_mean"}
_VELOCITIES: set[RecordField] = {"v_mean", "v_min", "v_max", "v_before", "v_after"}


class Frame(Enum):
    """What motion is told against."""

    RELATIVE = "relative"
    """The motion of the whole scene."""
    MEASURED = "measured"
    """The reference of the data."""


@dataclass(frozen=True)
class Record:
    """A feature that the dock lists.

    Attributes
    ----------
    number
        What tells it from others of its layer.
    values
        By field, velocities relative to the scene; None where NULL.
    outline
        In the layer's CRS; may be null.
    """

    number: int
    values: dict[RecordField, Any]
    outline: QgsGeometry

    @property
    def title(self) -> str:
        """What it is called."""
        raise NotImplementedError

    @property
    def label(self) -> int | None:
        """The value of the points' field `hotspot` that says which are its own; None where their place alone does."""
        return None

    @property
    def words(self) -> str:
        """What is said of it beside numbers; may be empty."""
        return ""

    @property
    def level(self) -> str:
        """Which class it is of, in words; may be empty."""
        return ""

    def area(self, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:  # noqa: ARG002  of those with a reach
        """Return where its points lie, in the layer's CRS, which is given; null where it has no place."""
        return self.outline

    def is_of(self, n_points: int | None) -> bool:
        """Say whether it can have been made of so many points."""
        return n_points == self.values["n_points"]

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

    def curve(self, days: NDArray[np.float64], frame: Frame) -> NDArray[np.float64] | None:
        """Return the motion, as the run found it, at ordinal days: (T,) mm from 0 at the first; None for none."""
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


class HotspotRecord(Record):
    """A hotspot; of a comparison also one that is no more, whose number is that of before, negative."""

    @property
    def title(self) -> str:
        """What it is called."""
        if self.number < 0:
            return tr("Hotspot {n} of before").format(n=-self.number)
        return tr("Hotspot {n}").format(n=self.number)

    @property
    def label(self) -> int | None:
        """Its number; of one that is no more all points of its place count."""
        return self.number if self.number > 0 else None

    def is_of(self, n_points: int | None) -> bool:
        """Say whether it can have been made of so many points."""
        return self.number < 0 or super().is_of(n_points)

    def curve(self, days: NDArray[np.float64], frame: Frame) -> NDArray[np.float64] | None:
        """Return its motion as above; of one that is no more none, as what is told is that of before."""
        return None if self.number < 0 else super().curve(days, frame)


def lists_hotspots(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of hotspots."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Polygon
        and set(layer.fields().names()) >= _NEEDED
    )


def read_hotspots(layer: QgsVectorLayer) -> list[HotspotRecord]:
    """Return the hotspots of a layer by rank, of a comparison by what happened; those without a number are left out."""
    records = []
    for feature in layer.getFeatures(QgsFeatureRequest()):
        values: dict[Any, Any] = plain_values(feature)
        number = _number(values)
        if number is not None:
            records.append(HotspotRecord(number, values, QgsGeometry(feature.geometry())))
    return sorted(records, key=_rank)


def _number(values: Mapping[str, Any]) -> int | None:
    own, before = values.get("hotspot"), str(values.get("hotspot_b") or "").split(",")[0]
    if isinstance(own, (int, float)):
        return int(own)
    return -int(before) if before.isdecimal() else None


def _rank(record: HotspotRecord) -> tuple[int, int]:
    happened = record.values.get("happened")
    return HAPPENED.index(happened) if happened in HAPPENED else len(HAPPENED), abs(record.number)
