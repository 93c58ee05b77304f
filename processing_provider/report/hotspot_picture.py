"""The map in the report of `detecthotspots`: the result in its own styles, over land."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, QSize, Qt

from ...translation import tr
from ..layers.point_layer import PointLayer
from ..styles.changes import style_changes
from ..styles.renderers import style_ellipses, style_hotspot_points, style_hotspots
from ..writing.hotspot_features import HotspotFeatures
from .content import MapPicture
from .hotspot_words import counts_by_way
from .map_picture import MM_PER_INCH, draw_map, ground_around, local_crs, memory_layer, padded, png, thinned
from .words import number

__all__ = ["comparison_picture", "hotspot_picture"]

# As wide as the text of a printed page, sharp on paper.
_WIDTH_MM, _DPI = 178.0, 190.0
_PROPORTIONS = 0.45, 0.62
_WIDTH = round(_WIDTH_MM / MM_PER_INCH * _DPI)
_ROOM = 1.12
_PIXELS_APART = 3
_MOST_OUTSIDE = 500_000
# Inside the page it takes a third more, and the page is to be mailed.
_MOST_BYTES = 900_000


def hotspot_picture(
    points: PointLayer,
    labels: NDArray[np.int64],
    v_rel: NDArray[np.float64],
    hotspots: HotspotFeatures,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> MapPicture:
    """Draw the result, in the thread that calls it.

    The layers drawn hold what the result layers do, but of points that nearly share a pixel only one: so there are
    never more than some hundred thousand.

    Parameters
    ----------
    points
        The layer.
    labels, v_rel : (n,)
        Hotspot of each point, 0 = none, and velocity in mm/yr.
    hotspots
        What the layers of hotspots and ellipses hold.
    crs
        Of those layers.
    context
        How coordinates are transformed.
    """
    return _picture(points, labels, v_rel, _hotspot_layers(hotspots, crs), _described(points, hotspots), context)


def comparison_picture(
    points: PointLayer,
    labels: NDArray[np.int64],
    features: list[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> MapPicture:
    """Draw what changed, as `hotspot_picture` draws hotspots: `features` of the comparison's layer over its points."""
    fields = features[0].fields() if features else QgsFields()
    outlines = memory_layer("changes", "MultiPolygon", crs, features, fields)
    if features:
        style_changes(outlines)
    described = tr("Map of {n} points with {n_hotspots} hotspots, each in the colour of what happened to it.").format(
        n=number(len(points.coordinates)), n_hotspots=number(len(features))
    )
    v_rel = points.numbers.get("v_rel", np.zeros(len(labels)))
    return _picture(points, labels, np.nan_to_num(v_rel), [outlines], described, context)


def _picture(
    points: PointLayer,
    labels: NDArray[np.int64],
    v_rel: NDArray[np.float64],
    drawn: list[QgsVectorLayer],
    description: str,
    context: QgsCoordinateTransformContext,
) -> MapPicture:
    low, high = points.coordinates.min(axis=0), points.coordinates.max(axis=0)
    whole = QgsRectangle(*low.tolist(), *high.tolist())
    view_crs = local_crs(whole.center(), points.metric_crs, context)
    to_view = QgsCoordinateTransform(points.metric_crs, view_crs, context)
    extent = to_view.transformBoundingBox(whole)
    proportion = float(np.clip(extent.height() / max(extent.width(), 1.0), *_PROPORTIONS))
    view = padded(extent, proportion, _ROOM)
    size = QSize(_WIDTH, round(_WIDTH * proportion))
    inside, outside = np.flatnonzero(labels > 0), np.flatnonzero(labels == 0)
    # Hotspots' points first: of those of a pixel, one of them is kept.
    candidates = np.concatenate([inside, outside[:: max(1, outside.size // _MOST_OUTSIDE)]])
    kept = candidates[thinned(points.coordinates[candidates], _PIXELS_APART * view.width() / _WIDTH)]
    places = _transformed(points.coordinates[kept], to_view)
    layers = [
        *drawn,
        _point_layer(places, labels[kept], v_rel[kept], view_crs),
    ]
    land = ground_around(places, view_crs, view, context)
    image = draw_map([*layers, *([land] if land else [])], view_crs, view, size, _DPI, context)
    data = png(image)
    while len(data) > _MOST_BYTES:
        # Points everywhere are a picture that a PNG cannot make small.
        image = image.scaledToWidth(round(0.8 * image.width()), Qt.TransformationMode.SmoothTransformation)
        data = png(image)
    return MapPicture(data, image.width(), image.height(), description)


def _described(points: PointLayer, hotspots: HotspotFeatures) -> str:
    count = len(hotspots.rows)
    away, towards, passing = counts_by_way(hotspots.rows)
    if not count:
        told = tr("Map of {n} points without hotspots.")
    elif not passing:
        told = tr(
            "Map of {n} points with {n_hotspots} hotspots, {n_red} in red and {n_blue} in blue, each with its number."
        )
    else:
        told = tr(
            "Map of {n} points with {n_hotspots} hotspots, {n_red} in red, {n_blue} in blue and {n_ochre} in ochre, "
            "each with its number."
        )
    return told.format(
        n=number(len(points.coordinates)),
        n_hotspots=number(count),
        n_red=number(away),
        n_blue=number(towards),
        n_ochre=number(passing),
    )


def _hotspot_layers(hotspots: HotspotFeatures, crs: QgsCoordinateReferenceSystem) -> list[QgsVectorLayer]:
    outlines = memory_layer("hotspots", "MultiPolygon", crs, hotspots.outlines, hotspots.outline_fields)
    style_hotspots(outlines)
    ellipses = memory_layer("ellipses", "Polygon", crs, hotspots.ellipses, hotspots.ellipse_fields)
    style_ellipses(ellipses)
    return [outlines, ellipses]


def _point_layer(
    places: NDArray[np.float64],
    labels: NDArray[np.int64],
    v_rel: NDArray[np.float64],
    crs: QgsCoordinateReferenceSystem,
) -> QgsVectorLayer:
    fields = QgsFields()
    fields.append(QgsField("hotspot", QMetaType.Type.Int))
    fields.append(QgsField("v_rel", QMetaType.Type.Double))
    features = []
    for (x, y), label, velocity in zip(places.tolist(), labels.tolist(), v_rel.tolist()):
        feature = QgsFeature(fields)
        feature.setAttributes([label, velocity])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer = memory_layer("points", "Point", crs, features, fields)
    inside = np.abs(v_rel[labels > 0])
    style_hotspot_points(layer, float(inside.max(initial=0.0)))
    return layer


def _transformed(coordinates: NDArray[np.float64], transform: QgsCoordinateTransform) -> NDArray[np.float64]:
    return np.array([(place.x(), place.y()) for place in map(transform.transform, map(QgsPointXY, *coordinates.T))])
