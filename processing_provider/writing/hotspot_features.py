"""Hotspot polygons and ellipses as features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan
from typing import TYPE_CHECKING, Any

import numpy as np
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

from ...algorithms.hotspots.confidence import confidence
from ...algorithms.space.dispersion import DeviationalEllipse, Dispersion, ellipse_outline
from ..layers.point_layer import PointLayer

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "HotspotFeatures",
    "HotspotRow",
    "as_dispersion",
    "course_text",
    "dispersion_fields",
    "dispersion_values",
    "ellipse_features",
    "hotspot_features",
    "hotspot_fields",
    "hotspot_rows",
    "read_course",
    "to_layer_transform",
]

HotspotRow = dict[str, Any]
"""One feature of the hotspot layer, by field name."""


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


_INTEGER, _REAL, _TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
_HOTSPOT_FIELDS = {
    "hotspot": _INTEGER,
    "n_points": _INTEGER,
    "area_m2": _REAL,
    "v_mean": _REAL,
    "v_min": _REAL,
    "v_max": _REAL,
    "v_std": _REAL,
    "v_err": _REAL,
    "signif": _REAL,
    "confidence": _TEXT,
    "changed": _TEXT,
    "changed_e": _REAL,
    "v_before": _REAL,
    "v_after": _REAL,
    "jump_mm": _REAL,
    "course": _TEXT,
    "v_scene": _REAL,
    "std_dist": _REAL,
    "semi_major": _REAL,
    "semi_minor": _REAL,
    "azimuth": _REAL,
    "first_date": _TEXT,
    "last_date": _TEXT,
    "label": _TEXT,
}
_PATTERN_FIELDS = {
    "pattern": _TEXT,
    "pattern_p": _REAL,
    "pat_share": _REAL,
}
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


def hotspot_fields(patterns: bool = False) -> QgsFields:
    """Return the fields of the hotspot layer, with those of the hotspots' patterns where they are asked for."""
    return _fields({**_HOTSPOT_FIELDS, **(_PATTERN_FIELDS if patterns else {})})


def dispersion_fields(label: str) -> QgsFields:
    """Return the fields of the ellipse layer and the dispersion table; `label` names the first."""
    return _fields({label: _INTEGER, **_DISPERSION_FIELDS})


def hotspot_rows(
    points: PointLayer,
    labels: NDArray[np.int64],
    hotspots: Sequence[Mapping[str, Any]],
    reach: float,
    scene_velocity: float,
) -> tuple[list[HotspotRow], list[QgsGeometry]]:
    """Return the attributes and the outlines (in the metric CRS) of hotspots.

    Parameters
    ----------
    points
        The layer.
    labels : (n,) int
        Hotspot of each point, 0 = none.
    hotspots
        As the engine describes them, by number.
    reach : float, m
        Distance at which two points count as neighbours.
    scene_velocity : float, mm/yr
        What the velocities of hotspots are relative to.
    """
    rows, outlines = [], []
    for hotspot in hotspots:
        members = np.flatnonzero(labels == hotspot["number"])
        outline = _outline(points.coordinates[members], reach)
        ellipse, significance = hotspot["ellipse"], abs(hotspot["significance"])
        changed = hotspot["change_day"]
        rows.append(
            {
                "hotspot": hotspot["number"],
                "n_points": hotspot["n_points"],
                "area_m2": outline.area(),
                "v_mean": hotspot["v_mean"],
                "v_min": hotspot["v_min"],
                "v_max": hotspot["v_max"],
                "v_std": hotspot["v_std"],
                "v_err": hotspot["v_err"],
                "signif": significance,
                "confidence": confidence(significance, hotspot["n_points"]),
                "changed": None if changed is None else date.fromordinal(round(changed)).isoformat(),
                "changed_e": hotspot["change_err"],
                "v_before": hotspot["v_before"],
                "v_after": hotspot["v_after"],
                "jump_mm": hotspot["jump_mm"],
                "course": course_text(hotspot["course"]),
                "v_scene": scene_velocity,
                "std_dist": hotspot["standard_distance"],
                "semi_major": ellipse["semi_major"],
                "semi_minor": ellipse["semi_minor"],
                "azimuth": ellipse["azimuth"],
                "first_date": points.dates[0].isoformat(),
                "last_date": points.dates[-1].isoformat(),
                "label": f"{hotspot['number']}: {hotspot['v_mean']:+.1f} mm/yr",
                **_pattern_values(hotspot),
            }
        )
        outlines.append(outline)
    return rows, outlines


def course_text(course: Sequence[Sequence[float]]) -> str | None:
    """Return the course of a hotspot's motion as its field has it: "2020-01-05 0.0, 2021-10-12 -3.1, ..."."""
    places = [f"{date.fromordinal(round(day)).isoformat()} {displacement:.1f}" for day, displacement in course]
    return ", ".join(places) or None


def read_course(text: str) -> list[tuple[date, float]]:
    """Return dates and millimetres of a course as `course_text` writes it; none where it is damaged."""
    try:
        places = [place.split(" ") for place in text.split(", ")]
        return [(date.fromisoformat(day), float(displacement)) for day, displacement in places]
    except ValueError:
        return []


def _pattern_values(hotspot: Mapping[str, Any]) -> HotspotRow:
    if "pattern" not in hotspot:
        return {}
    probability = hotspot["pattern_p"]
    return {
        "pattern": hotspot["pattern"],
        "pattern_p": None if isnan(probability) else probability,
        "pat_share": hotspot["pattern_share"],
    }


def hotspot_features(
    fields: QgsFields, rows: Sequence[HotspotRow], outlines: Sequence[QgsGeometry], to_layer: QgsCoordinateTransform
) -> list[QgsFeature]:
    """Return the features of the hotspot layer, whose fields are given, in the input layer's CRS."""
    return [_feature(fields, list(row.values()), outline, to_layer) for row, outline in zip(rows, outlines)]


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


def as_dispersion(hotspot: Mapping[str, Any]) -> Dispersion:
    """Return the dispersion of a hotspot as the engine describes it."""
    return Dispersion(
        hotspot["number"],
        hotspot["n_points"],
        hotspot["standard_distance"],
        DeviationalEllipse(**hotspot["ellipse"]),
    )


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
    outline.convertToMultiType()
    return outline


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
    placed = QgsGeometry(geometry)
    placed.transform(to_layer)
    feature.setGeometry(placed)
    return feature
