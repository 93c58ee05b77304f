"""The map in the report of `assessassets`: assets by level, over points and land."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QSize

from ...engine.requests import Assessed
from ...translation import tr
from ..layers.metric_crs import transform_points
from ..layers.point_layer import PointLayer
from ..report.content import MapPicture
from ..report.map_picture import MM_PER_INCH, draw_map, ground_around, local_crs, memory_layer, padded, png, thinned
from ..report.words import number
from ..styles.assets import style_assets
from ..styles.symbols import noise_marker
from .asset_layer import AssetLayer

__all__ = ["asset_picture"]

_WIDTH_MM, _DPI = 178.0, 190.0
_WIDTH = round(_WIDTH_MM / MM_PER_INCH * _DPI)
_PROPORTIONS = 0.45, 0.75
_ROOM = 1.12
_PIXELS_APART = 5
_MOST_ASSETS = 20_000


def asset_picture(
    source: QgsProcessingFeatureSource,
    points: PointLayer,
    assets: AssetLayer,
    found: Assessed,
    levels: Sequence[str],
    context: QgsCoordinateTransformContext,
) -> MapPicture:
    """Draw assets, in the thread that calls it; of very many those of the highest levels.

    Parameters
    ----------
    source
        Of the assets.
    points, assets
        What was read.
    found
        By the engine.
    levels
        What they are called.
    context
        How coordinates are transformed.
    """
    level = found.assets.class_of
    low, high = assets.shapes.vertices.min(axis=0), assets.shapes.vertices.max(axis=0)
    whole = QgsRectangle(*low.tolist(), *high.tolist())
    view_crs = local_crs(whole.center(), points.metric_crs, context)
    extent = QgsCoordinateTransform(points.metric_crs, view_crs, context).transformBoundingBox(whole)
    proportion = float(np.clip(extent.height() / max(extent.width(), 1.0), *_PROPORTIONS))
    view = padded(extent, proportion, _ROOM)
    near = ((points.coordinates >= low - 500) & (points.coordinates <= high + 500)).all(axis=1)
    shown = points.coordinates[near]
    shown = shown[thinned(shown, _PIXELS_APART * view.width() / _WIDTH)] if len(shown) else shown
    places = transform_points(shown, points.metric_crs, view_crs, context)
    drawn = np.sort(np.argsort(-level, kind="stable")[:_MOST_ASSETS])
    layers = [_dots(places, view_crs)]
    if found.stations is None:
        layers.insert(0, _asset_layer(source, assets.feature_ids[drawn], level[drawn], levels))
    else:
        # A line is not of one level all along: its stations are drawn, on a line that is of none.
        stations = transform_points(found.stations.xy, points.metric_crs, view_crs, context)
        unknown = np.full(len(drawn), -1)
        layers.insert(0, _station_layer(stations, found.stations.class_of, levels, view_crs))
        layers.insert(1, _asset_layer(source, assets.feature_ids[drawn], unknown, levels))
    land = ground_around(places, view_crs, view, context) if len(places) else None
    image = draw_map(
        [*layers, *([land] if land else [])], view_crs, view, QSize(_WIDTH, round(_WIDTH * proportion)), _DPI, context
    )
    told = tr("Map of {n} assets, {known} of them coloured by level and {unknown} not known.").format(
        n=number(len(level)), known=number(int((level >= 0).sum())), unknown=number(int((level < 0).sum()))
    )
    return MapPicture(png(image), image.width(), image.height(), told)


def _asset_layer(
    source: QgsProcessingFeatureSource, ids: NDArray[np.int64], level: NDArray[np.int64], levels: Sequence[str]
) -> QgsVectorLayer:
    fields = QgsFields()
    fields.append(QgsField("level", QMetaType.Type.Int))
    level_of = dict(zip(ids.tolist(), level.tolist()))
    features = []
    request = QgsFeatureRequest().setNoAttributes()
    for given in source.getFeatures(request):
        known = level_of.get(given.id())
        if known is None:
            continue
        feature = QgsFeature(fields)
        feature.setGeometry(given.geometry())
        feature.setAttributes([None if known < 0 else known])
        features.append(feature)
    kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(QgsWkbTypes.flatType(source.wkbType())))
    layer = memory_layer("assets", kind, source.sourceCrs(), features, fields)
    style_assets(layer, levels)
    return layer


def _station_layer(
    places: NDArray[np.float64], level: NDArray[np.int64], levels: Sequence[str], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    fields = QgsFields()
    fields.append(QgsField("level", QMetaType.Type.Int))
    features = []
    for (x, y), known in zip(places.tolist(), level.tolist()):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([None if known < 0 else known])
        features.append(feature)
    layer = memory_layer("stations", "Point", crs, features, fields)
    style_assets(layer, levels)
    return layer


def _dots(places: NDArray[np.float64], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    features = []
    for x, y in places.tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer = memory_layer("points", "Point", crs, features)
    layer.setRenderer(QgsSingleSymbolRenderer(noise_marker()))
    return layer
