"""An assessed asset as its layer describes it, for list, plot and map; and the records of whatever can be listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from ..algorithms.errors import InputError
from ..algorithms.series.velocity import DAYS_PER_YEAR
from ..processing_provider.assets.asset_fields import name_field
from ..processing_provider.assets.measures import Measure
from ..processing_provider.layers.metric_crs import metric_crs_of, transform_geometry
from ..processing_provider.layers.run_facts import AssetFacts, asset_facts_of
from ..processing_provider.layers.series_block import as_number
from ..processing_provider.sheets.covered import asset_words, plain_values
from ..processing_provider.styles.assets import level_words
from ..translation import tr
from .hotspot_record import Frame, Record, RecordField, lists_hotspots, read_hotspots

__all__ = ["MOST_LISTED", "AssetRecord", "is_listed", "lists_assets", "read_assets", "read_records"]

MOST_LISTED = 1000
"""More are not listed: a region has a million houses, and those that matter come first."""

_TEXTS = {"measured", "level_is"}
_NEEDED = {"n_points", "v_err", "level", *_TEXTS}
_SIDES = ("up", "los")
_USUAL_REACH = 20.0  # m, where a layer has lost what it knew
_SEGMENTS = 32  # of a quarter of a circle
_MANY_OTHERS = 0.2  # of an asset's points: series with gaps are set aside, and a point on the rim may be in or out
_SAME: tuple[RecordField, ...] = (
    "n_points", "v_err", "hotspot", "changed", "changed_e", "v_before", "v_after", "jump_mm", "level_is", "beta",
    "deflection", "strain_h", "bare_pct", "why_not",
)  # fmt: skip


@dataclass(frozen=True)
class AssetRecord(Record):
    """An asset; its number is its feature's id, and what a hotspot has by another name is found by that.

    Attributes
    ----------
    name
    facts
        How it was held against points.
    row
        All that its layer says of it.
    kind
        Of geometry.
    """

    name: str
    facts: AssetFacts
    row: Mapping[str, Any]
    kind: Qgis.GeometryType

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name

    @property
    def words(self) -> str:
        """What is said of it beside numbers."""
        told = asset_words(self.row, self.name, self.kind != Qgis.GeometryType.Point).words
        if self._is_along_sight:
            told += " " + tr("The series drawn are along the line of sight.")
        return told

    @property
    def level(self) -> str:
        """Its level in words."""
        name = self.values.get("level_is")
        return level_words(str(name)) if name else tr("level not known")

    @property
    def scene_velocity(self) -> float:
        """Velocity of the whole scene, mm/yr; 0 where its own are as measured."""
        return self.facts.scene_velocity

    def area(self, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """Return what lies within its reach, in the layer's CRS, which is given; null where it has no place."""
        if self.outline.isNull():
            return QgsGeometry()
        context = QgsProject.instance().transformContext()
        try:
            metric = metric_crs_of(self.outline, crs, context)
        except InputError:
            return QgsGeometry()
        there = QgsCoordinateTransform(crs, metric, context)
        within = transform_geometry(self.outline, there).buffer(max(self.facts.reach, 0.1), _SEGMENTS)
        back = QgsCoordinateTransform(metric, crs, context)
        return transform_geometry(within, back) if not within.isNull() else QgsGeometry()

    def is_of(self, n_points: int | None) -> bool:
        """Say whether it can have been made of so many points."""
        told = self.values["n_points"] or 0
        return n_points is not None and abs(n_points - told) <= 1 + _MANY_OTHERS * told

    def curve(self, days: NDArray[np.float64], frame: Frame) -> NDArray[np.float64] | None:
        """Return its motion at ordinal days: (T,) mm from 0 at the first; None where two numbers do not say it."""
        of_a_piece = self.kind == Qgis.GeometryType.Line  # its fastest
        if of_a_piece or self._is_along_sight or self.lasts_nothing:
            return None
        before, after = self.value("v_before", frame), self.value("v_after", frame)
        if self.changed is None or before is None or after is None:
            return super().curve(days, frame)
        years = (days - self.changed.toordinal()) / DAYS_PER_YEAR
        since = after * years + float(self.values.get("jump_mm") or 0.0)
        motion: NDArray[np.float64] = np.where(years < 0, before * years, since)
        return motion - motion[0]

    @property
    def _is_along_sight(self) -> bool:
        """Whether its motion is taken for vertical, which the series drawn are not."""
        return self.row.get("measured") == Measure.ASSUMED.value


def lists_assets(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of assessed assets."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    fields = layer.fields()
    names = {field.name() for field in fields if field.isNumeric() or field.name() in _TEXTS}
    return names >= _NEEDED and any(f"v_{side}" in names for side in _SIDES)


def read_assets(layer: QgsVectorLayer) -> list[AssetRecord]:
    """Return the assets of a layer that matter most: of the highest level first, and then the fastest."""
    names = layer.fields().names()
    velocity = next(f"v_{side}" for side in _SIDES if f"v_{side}" in names)
    ranks: dict[int, tuple[float, float]] = {}
    # By the values of two fields the provider sorts, and by what is made of them QGIS, with all of a million features.
    for ascending in (True, False):
        order = [
            QgsFeatureRequest.OrderByClause('"level"', False, False),
            QgsFeatureRequest.OrderByClause(f'"{velocity}"', ascending, False),
        ]
        request = QgsFeatureRequest().setOrderBy(QgsFeatureRequest.OrderBy(order)).setLimit(MOST_LISTED)
        request.setFilterExpression('"n_points" > 0').setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        for feature in layer.getFeatures(request.setSubsetOfAttributes(["level", velocity], layer.fields())):
            level, speed = as_number(feature["level"]), as_number(feature[velocity])
            ranks[feature.id()] = (-level if level >= 0 else 1.0, -abs(speed) if isfinite(speed) else 0.0)
    first = sorted(ranks, key=lambda number: ranks[number])[:MOST_LISTED]
    features = {feature.id(): feature for feature in layer.getFeatures(QgsFeatureRequest(first))}
    facts, kind = asset_facts_of(layer) or AssetFacts(reach=_USUAL_REACH), layer.geometryType()
    return [
        _record(features[number], velocity[2:], name_field(names), facts, kind)
        for number in first
        if number in features
    ]


def is_listed(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of hotspots, of a comparison or of assets."""
    return lists_assets(layer) or lists_hotspots(layer)


def read_records(layer: QgsVectorLayer | None) -> Sequence[Record]:
    """Return what is listed of a layer, what matters most first; of no layer nothing."""
    if layer is None:
        return []
    return read_assets(layer) if lists_assets(layer) else read_hotspots(layer)


def _record(feature: QgsFeature, side: str, name_at: str, facts: AssetFacts, kind: Qgis.GeometryType) -> AssetRecord:
    found: Mapping[Any, Any] = plain_values(feature)
    name = str(found.get(name_at) or tr("Asset {n}").format(n=feature.id()))
    values: dict[RecordField, Any] = {
        "name": name,
        "v_mean": found[f"v_{side}"],
        "difference": found.get(f"diff_{side}"),
        "tilt": found.get("tilt" if side == "up" else "grad_los"),
        "kind": found.get("motion"),
        **{each: found[each] for each in _SAME if each in found},
    }
    return AssetRecord(feature.id(), values, QgsGeometry(feature.geometry()), name, facts, found, kind)
