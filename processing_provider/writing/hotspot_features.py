"""Hotspot polygons and ellipses as features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.grouping import rows_by_label
from ...algorithms.hotspots.hotspot import Hotspot
from ...algorithms.hotspots.row import PATTERN_FIELDS, HotspotRow, hotspot_row
from ...algorithms.space.dispersion import Dispersion, ellipse_outline
from ..layers.metric_crs import transform_geometry
from ..layers.point_layer import PointLayer
from ..layers.previous_run import NAME

__all__ = [
    "HotspotFeatures",
    "as_dispersion",
    "dispersion_fields",
    "dispersion_values",
    "ellipse_features",
    "field_of",
    "hotspot_features",
    "hotspot_fields",
    "hotspot_rows",
    "to_layer_transform",
]


@dataclass(frozen=True)
class HotspotFeatures:
    """What the layers of hotspots and ellipses hold, in the input layer's CRS.

    Attributes
    ----------
    rows
        Attributes of the hotspot layer, by number.
    outline_fields, outlines
        Of the hotspot layer.
    ellipse_fields, ellipses
        Of the ellipse layer.
    """

    rows: list[HotspotRow]
    outline_fields: QgsFields
    outlines: list[QgsFeature]
    ellipse_fields: QgsFields
    ellipses: list[QgsFeature]


_INTEGER, _REAL = QMetaType.Type.Int, QMetaType.Type.Double
_TYPES = {"int": _INTEGER, "float": _REAL, "str": QMetaType.Type.QString}
_DISPERSION_FIELDS = {
    "n_points": _INTEGER,
    "x_centre": _REAL,
    "y_centre": _REAL,
    "std_dist": _REAL,
    "semi_major": _REAL,
    "semi_minor": _REAL,
    "azimuth": _REAL,
}
_QUADRANT_SEGMENTS = 6
# An outline follows its points at a fifth of the distance at which they count as neighbours.
_MARGIN = 0.2
# Below this share of its length an ellipse is a line, but for rounding.
_FLAT = 1e-6


def hotspot_fields(patterns: bool = False, names: bool = False) -> QgsFields:
    """Return the fields of the hotspot layer, with the hotspots' patterns and names where they are asked for."""
    made = QgsFields()
    for each in fields(HotspotRow):
        if patterns or each.name not in PATTERN_FIELDS:
            made.append(field_of(each))
    if names:
        made.append(QgsField(NAME, QMetaType.Type.QString))
    return made


def field_of(attribute: Field[Any]) -> QgsField:
    """Return the field of a layer for a dataclass's attribute: a whole number, a number or text, None being NULL."""
    return QgsField(attribute.name, _TYPES[str(attribute.type).partition(" ")[0]])


def dispersion_fields(label: str) -> QgsFields:
    """Return the fields of the ellipse layer and the dispersion table; `label` names the first."""
    return _fields({label: _INTEGER, **_DISPERSION_FIELDS})


def hotspot_rows(
    points: PointLayer, labels: NDArray[np.int64], hotspots: Sequence[Hotspot], reach: float, scene_velocity: float
) -> tuple[list[HotspotRow], list[QgsGeometry]]:
    """Return the attributes and the outlines (in the metric CRS) of hotspots.

    Parameters
    ----------
    points
        The layer.
    labels : (n,) int
        Hotspot of each point, 0 = none.
    hotspots
        By number.
    reach : float, m
        Distance at which two points count as neighbours.
    scene_velocity : float, mm/yr
        What the velocities of hotspots are relative to.
    """
    outlines = [_outline(points.coordinates[rows], reach) for rows in rows_by_label(labels - 1, len(hotspots))]
    rows = [
        hotspot_row(hotspot, outline.area(), points.dates, scene_velocity)
        for hotspot, outline in zip(hotspots, outlines)
    ]
    return rows, outlines


def hotspot_features(
    fields: QgsFields,
    rows: Sequence[HotspotRow],
    outlines: Sequence[QgsGeometry],
    to_layer: QgsCoordinateTransform,
    names: Mapping[int, str] | None = None,
) -> list[QgsFeature]:
    """Return the features of the hotspot layer, whose fields are given, in the input layer's CRS; names by number."""
    features = []
    for row, outline in zip(rows, outlines):
        values = {**vars(row), NAME: (names or {}).get(row.hotspot)}
        features.append(_feature(fields, [values[name] for name in fields.names()], outline, to_layer))
    return features


def ellipse_features(
    label: str, dispersions: Iterable[Dispersion], to_layer: QgsCoordinateTransform
) -> list[QgsFeature]:
    """Return the deviational ellipses as polygons in the input layer's CRS, with the figures of each.

    The ellipse of a single point, or of points on a line, has no area and no place on the map.
    """
    fields = dispersion_fields(label)
    features = []
    for each in dispersions:
        if each.ellipse.semi_minor <= _FLAT * each.ellipse.semi_major:
            continue
        ring = [QgsPointXY(x, y) for x, y in ellipse_outline(each.ellipse)]
        features.append(
            _feature(fields, dispersion_values(each, to_layer), QgsGeometry.fromPolygonXY([ring]), to_layer)
        )
    return features


def dispersion_values(dispersion: Dispersion, to_layer: QgsCoordinateTransform) -> list[Any]:
    """Return the attributes of `dispersion_fields`; the centre in the input layer's CRS, lengths in metres."""
    ellipse = dispersion.ellipse
    centre = to_layer.transform(QgsPointXY(ellipse.x, ellipse.y))
    return [
        dispersion.label,
        dispersion.n_points,
        centre.x(),
        centre.y(),
        dispersion.standard_distance,
        ellipse.semi_major,
        ellipse.semi_minor,
        ellipse.azimuth,
    ]


def as_dispersion(hotspot: Hotspot) -> Dispersion:
    """Return the dispersion of a hotspot."""
    return Dispersion(hotspot.number, hotspot.n_points, hotspot.standard_distance, hotspot.ellipse)


def to_layer_transform(points: PointLayer, source: Any, context: QgsProcessingContext) -> QgsCoordinateTransform:
    """Return the way from the metric CRS back to the input layer's."""
    return QgsCoordinateTransform(points.metric_crs, source.sourceCrs(), context.transformContext())


def _outline(coordinates: NDArray[np.float64], reach: float) -> QgsGeometry:
    """Return the morphological closing of the points: discs grown by `reach`, joined, and shrunk to a small margin."""
    # Points closer than an eighth of the reach make no difference to the outline, only to the time it takes.
    _, first = np.unique(np.round(coordinates * (8 / reach)), axis=0, return_index=True)
    # The union of discs, pair by pair, is some 25 times quicker than one buffer around all the points.
    discs = [QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(reach, _QUADRANT_SEGMENTS) for x, y in coordinates[first]]
    outline = QgsGeometry.unaryUnion(discs).buffer(-(1 - _MARGIN) * reach, _QUADRANT_SEGMENTS)
    return QgsGeometry.collectGeometry([outline])


def _fields(types: Mapping[str, QMetaType.Type]) -> QgsFields:
    fields = QgsFields()
    for name, kind in types.items():
        fields.append(QgsField(name, kind))
    return fields


def _feature(
    fields: QgsFields, values: list[Any], geometry: QgsGeometry, to_layer: QgsCoordinateTransform
) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(values)
    feature.setGeometry(transform_geometry(geometry, to_layer))
    return feature
