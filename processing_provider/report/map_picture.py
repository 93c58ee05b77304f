"""Pictures of layers over the map of the world that QGIS ships: drawn in any thread, without project or window."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, log10
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from ..layers.metric_crs import transform_geometry
from ..styles.palette import INK
from ..styles.symbols import compose
from .words import number

__all__ = [
    "COAST",
    "MM_PER_INCH",
    "draw_map",
    "ground_around",
    "local_crs",
    "memory_layer",
    "padded",
    "png",
    "text_font",
    "thinned",
    "world_map",
]

SEA, LAND, COAST = "#D3E4EE", "#FAF7F0", "#A9B8C2"
MM_PER_INCH = 25.4

# The world map has no coast finer than a few kilometres: below this width, the points themselves say where land is.
_COARSE = 50_000.0
_GROUND_REACH, _GROUND_MARGIN = 170.0, 35.0
# So many places along the longer side are as good an outline as millions of points.
_GROUND_PLACES = 150
_SCALE_BAR_SHARE = 0.22


def local_crs(
    centre: QgsPointXY, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """Return an equal-area projection in metres about a point, in which north is up."""
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    place = QgsCoordinateTransform(crs, geographic, context).transform(centre)
    return QgsCoordinateReferenceSystem.fromProj(f"+proj=laea +lat_0={place.y()} +lon_0={place.x()} +units=m")


def padded(extent: QgsRectangle, proportion: float, factor: float) -> QgsRectangle:
    """Return the extent with room around it, in the proportion height / width of its frame."""
    height = max(extent.height(), extent.width() * proportion, 1.0) * factor
    return QgsRectangle.fromCenterAndSize(extent.center(), height / proportion, height)


def memory_layer(
    name: str,
    kind: str,
    crs: QgsCoordinateReferenceSystem,
    features: Sequence[QgsFeature],
    fields: QgsFields | None = None,
) -> QgsVectorLayer:
    """Return a layer of these features, in this thread."""
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(crs)
    provider = layer.dataProvider()
    taken = fields is None or provider.addAttributes(fields.toList())
    layer.updateFields()
    if not taken or not provider.addFeatures(list(features))[0]:
        raise ValueError(f"A layer in memory does not take what it is to hold: {provider.lastError()}")
    layer.updateExtents()
    return layer


def thinned(coordinates: NDArray[np.float64], cell: float) -> NDArray[np.intp]:
    """Return one of the points (n, 2) of each cell of a grid, by position."""
    _, first = np.unique(np.floor(coordinates / cell), axis=0, return_index=True)
    return np.sort(first)


# --- the ground


def world_map(outline: str) -> QgsVectorLayer | None:
    """Return the countries of QGIS's own world map, or None where this QGIS has none."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr")
    return _filled(layer, outline) if layer.isValid() else None


def ground_around(
    coordinates: NDArray[np.float64],
    crs: QgsCoordinateReferenceSystem,
    view: QgsRectangle,
    context: QgsCoordinateTransformContext,
) -> QgsVectorLayer | None:
    """Return the land of a view; of a small one, with the ground that its points stand on.

    Parameters
    ----------
    coordinates : (n, 2) float, m
        Of the points, in `crs`.
    crs, view
        Of the picture.
    context
        How coordinates are transformed.
    """
    countries = world_map(COAST)
    if countries is None or max(view.width(), view.height()) > _COARSE:
        return countries
    to_view = QgsCoordinateTransform(countries.crs(), crs, context)
    frame = QgsRectangle(view)
    frame.scale(1.2)
    seen = to_view.transformBoundingBox(frame, Qgis.TransformDirection.Reverse)
    box = QgsGeometry.fromRect(seen)
    finer = _ground_of(coordinates)
    lands = [finer]
    for country in countries.getFeatures(QgsFeatureRequest(seen)):
        for part in country.geometry().asGeometryCollection():
            whole = part.area()
            part = part.intersection(box)
            if part.isEmpty():
                continue
            is_small = part.area() > 0.99 * whole
            part = transform_geometry(part, to_view)
            if part.isNull():
                continue
            # An island that the points show in finer detail.
            if is_small and part.intersection(finer).area() > part.area() / 2:
                continue
            lands.append(part)
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.unaryUnion(lands))
    return _filled(memory_layer("land", "MultiPolygon", crs, [feature]), COAST)


def _ground_of(coordinates: NDArray[np.float64]) -> QgsGeometry:
    """Return the ground within reach of the points, without the gaps between them."""
    cell = max(_GROUND_MARGIN, float(np.ptp(coordinates, axis=0).max()) / _GROUND_PLACES)
    reach = max(_GROUND_REACH, 2 * cell)
    places = coordinates[thinned(coordinates, cell)]
    discs = [QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(reach, 6) for x, y in places.tolist()]
    outline = QgsGeometry.unaryUnion(discs).buffer(_GROUND_MARGIN - reach, 6)
    rings = outline.asMultiPolygon() if outline.isMultipart() else [outline.asPolygon()]
    return QgsGeometry.fromMultiPolygonXY([[part[0]] for part in rings]).smooth(2)


def _filled(layer: QgsVectorLayer, outline: str) -> QgsVectorLayer:
    """Give a polygon layer one plain fill."""
    fill = QgsSimpleFillSymbolLayer(QColor(LAND))
    fill.setStrokeColor(QColor(outline))
    fill.setStrokeWidth(0.25)
    layer.setRenderer(QgsSingleSymbolRenderer(compose(QgsFillSymbol(), fill)))
    return layer


# --- the picture


def draw_map(
    layers: Sequence[QgsVectorLayer],
    crs: QgsCoordinateReferenceSystem,
    view: QgsRectangle,
    size: QSize,
    dpi: float,
    context: QgsCoordinateTransformContext,
    furniture: bool = True,
) -> QImage:
    """Draw layers, the first on top, with a scale bar and north.

    Parameters
    ----------
    layers
        Of this thread, with their styles.
    crs, view
        What is seen; in metres, and north is up.
    size
        In pixels, of the view's proportions.
    dpi
        Pixels per inch on paper.
    context
        How coordinates are transformed.
    furniture
        Whether there are a scale bar and an arrow.
    """
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    settings.setTransformContext(context)
    settings.setOutputSize(size)
    settings.setOutputDpi(dpi)
    settings.setExtent(view)
    settings.setBackgroundColor(QColor(SEA))
    settings.setFlag(Qgis.MapSettingsFlag.Antialiasing, True)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, True)
    # The styles ask for the scale.
    expressions = QgsExpressionContext()
    expressions.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(expressions)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(SEA))
    painter = QPainter(image)
    try:
        # Alone among QGIS's jobs it draws in the thread that calls it, which the layers belong to.
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        del job
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mm = dpi / MM_PER_INCH
        if furniture:
            _draw_scale_bar(painter, view.width() / size.width(), size, mm)
            _draw_north(painter, size, mm)
        painter.setPen(QPen(QColor(COAST), 0.25 * mm))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, 0, size.width() - 1, size.height() - 1))
    finally:
        painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return a picture as a PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


def text_font(height: float, bold: bool = False) -> QFont:
    """Return a font whose letters are so many pixels high."""
    font = QFont()
    font.setPixelSize(max(1, round(height)))
    font.setBold(bold)
    return font


def _draw_scale_bar(painter: QPainter, metres_per_pixel: float, size: QSize, mm: float) -> None:
    """Draw a bar of a round length at the bottom left: half of it black, half white."""
    longest = _SCALE_BAR_SHARE * size.width() * metres_per_pixel
    magnitude = 10.0 ** floor(log10(longest))
    length = max(nice * magnitude for nice in (1, 2, 5) if nice * magnitude <= longest)
    half = length / metres_per_pixel / 2
    left, bottom, height = 5 * mm, size.height() - 5 * mm, 1.4 * mm
    unit, scale = ("km", 1000.0) if length >= 1000 else ("m", 1.0)
    backing = QColor("white")
    backing.setAlphaF(0.75)
    frame = QRectF(left - 3 * mm, bottom - height - 5 * mm, 2 * half + 12 * mm, height + 7 * mm)
    painter.fillRect(frame, backing)
    painter.setPen(QPen(QColor(INK), 0.2 * mm))
    for number_of_half, colour in enumerate((INK, "white")):
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(left + number_of_half * half, bottom - height, half, height))
    painter.setFont(text_font(2.8 * mm))
    for place, words in ((0.0, "0"), (2 * half, f"{number(length / scale)} {unit}")):
        box = QRectF(left + place - 20 * mm, bottom - height - 4.5 * mm, 40 * mm, 4 * mm)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


def _draw_north(painter: QPainter, size: QSize, mm: float) -> None:
    """Draw an arrow and an N at the top right."""
    x, top = size.width() - 8 * mm, 8 * mm
    wing, length = 2.4 * mm, 7 * mm
    painter.setPen(QPen(QColor("white"), 0.4 * mm))
    painter.setBrush(QColor(INK))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, top),
                QPointF(x + wing, top + length),
                QPointF(x, top + 0.75 * length),
                QPointF(x - wing, top + length),
            ]
        )
    )
    painter.setPen(QColor(INK))
    painter.setFont(text_font(3.4 * mm, bold=True))
    painter.drawText(QRectF(x - 5 * mm, top - 5 * mm, 10 * mm, 5 * mm), Qt.AlignmentFlag.AlignCenter, "N")
