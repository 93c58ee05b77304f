#!/usr/bin/python3
"""Render the layers of a `hotspots.gpkg` as a map page, over the world map that QGIS ships.

Run with QGIS's own Python, the plugins directory on QGIS_PLUGINPATH:

    render_map.py hotspots.gpkg map.png --title "Ustica, Italy"

The styles are kept in the GeoPackage too, so that QGIS shows the layers alike when it opens it.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
from insar_hotspots.processing_provider.report.map_picture import (
    COAST,
    MM_PER_INCH,
    draw_map,
    ground_around,
    local_crs,
    memory_layer,
    padded,
    text_font,
    world_map,
)
from insar_hotspots.processing_provider.styles.palette import AWAY, INK
from insar_hotspots.processing_provider.styles.renderers import style_ellipses, style_hotspot_points, style_hotspots

QUIET = "#52606D"
DPI = 120
MM = DPI / MM_PER_INCH
PAGE = QSizeF(297, 200)
MAP = QRectF(10, 29, 207, 157)
SIDE = QRectF(223, 29, 64, 157)
LOCATOR = QRectF(223, 139, 64, 47)
ATTRIBUTION = "Generated using European Union's Copernicus Land Monitoring Service information"
LINE_OF_SIGHT = "Away and towards are seen from the satellite, which looks down at a slant."


def main() -> None:
    """Read the arguments, dress the layers, draw the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("geopackage", type=Path)
    parser.add_argument("png", type=Path)
    parser.add_argument("--title", default="Deformation hotspots")
    parser.add_argument("--attribution", default=ATTRIBUTION)
    arguments = parser.parse_args()
    application = QgsApplication([os.fsencode(sys.argv[0])], True)
    application.initQgis()
    layers = hotspot_layers(arguments.geopackage)
    if not page(layers, arguments.title, arguments.attribution).save(str(arguments.png)):
        raise SystemExit(f"{arguments.png} could not be written.")
    for name, layer in layers.items():
        layer.saveStyleToDatabase(name, "", True, "")


def hotspot_layers(geopackage: Path) -> dict[str, QgsVectorLayer]:
    """Return the layers `hotspots`, `ellipses` and `points`, dressed and in the project."""
    layers = {}
    for name in ("hotspots", "ellipses", "points"):
        layer = QgsVectorLayer(f"{geopackage}|layername={name}", name, "ogr")
        if not layer.isValid():
            raise SystemExit(f"{geopackage} has no layer {name}.")
        layers[name] = layer
    speeds = [abs(feature[name]) for feature in layers["hotspots"].getFeatures() for name in ("v_min", "v_max")]
    style_hotspot_points(layers["points"], max(speeds, default=0.0))
    style_hotspots(layers["hotspots"])
    style_ellipses(layers["ellipses"])
    QgsProject.instance().addMapLayers(list(layers.values()), False)
    return layers


def page(layers: dict[str, QgsVectorLayer], title: str, attribution: str) -> QImage:
    """Return the page: heading, map, legend, where in the world it is."""
    points, context = layers["points"], QgsProject.instance().transformContext()
    crs = local_crs(points.extent().center(), points.crs(), context)
    to_local = QgsCoordinateTransform(points.crs(), crs, context)
    view = padded(to_local.transformBoundingBox(points.extent()), MAP.height() / MAP.width(), 1.08)
    geometries = (to_local.transform(feature.geometry().asPoint()) for feature in points.getFeatures())
    land = ground_around(np.array([(place.x(), place.y()) for place in geometries]), crs, view, context)
    around = padded(QgsRectangle(-750_000, -550_000, 750_000, 550_000), LOCATOR.height() / LOCATOR.width(), 1.0)

    image = QImage(pixels(PAGE), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for frame, extent, shown in (
        (MAP, view, [*layers.values(), land]),
        (LOCATOR, around, [pin(crs), world_map(COAST)]),
    ):
        drawn = draw_map(shown, crs, extent, pixels(frame.size()), DPI, context, furniture=frame == MAP)
        painter.drawImage(round(frame.left() * MM), round(frame.top() * MM), drawn)
    found = {0: "No hotspot", 1: "1 hotspot"}.get(count := layers["hotspots"].featureCount(), f"{count} hotspots")
    n_points = f"{points.featureCount():,}".replace(",", " ")
    answer = f"{found} among {n_points} measurement points; velocities relative to the whole scene."
    write(painter, title, QRectF(10, 7, 277, 11), 7.1, bold=True)
    write(painter, answer, QRectF(10, 18, 277, 7), 3.9, QUIET)
    write(painter, LINE_OF_SIGHT, QRectF(SIDE.left(), LOCATOR.top() - 16, SIDE.width(), 14), 2.8, QUIET)
    write(painter, attribution + ". Land: Natural Earth.", QRectF(10, 189, 277, 6), 2.6, QUIET)
    draw_legend(painter, layers)
    painter.end()
    return image


def pixels(size: QSizeF) -> QSize:
    """Return a size in pixels from one in millimetres."""
    return QSize(round(size.width() * MM), round(size.height() * MM))


def write(painter: QPainter, words: str, frame: QRectF, height: float, colour: str = INK, bold: bool = False) -> None:
    """Write words into a frame; lengths in millimetres."""
    painter.setFont(text_font(height * MM, bold))
    painter.setPen(QColor(colour))
    box = QRectF(frame.left() * MM, frame.top() * MM, frame.width() * MM, frame.height() * MM)
    painter.drawText(box, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, words)


def pin(crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return a ring at the centre of a local projection."""
    here = QgsFeature()
    here.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    layer = memory_layer("here", "Point", crs, [here])
    ring = {"name": "circle", "size": "4", "color": "0,0,0,0", "outline_color": AWAY[-1], "outline_width": "0.9"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(ring)))
    return layer


def draw_legend(painter: QPainter, layers: dict[str, QgsVectorLayer]) -> None:
    """Draw the legend of what the map shows, in words."""
    tree = QgsLayerTree()
    for layer, name in zip(layers.values(), ("Hotspots", "Spread of its points (ellipse)", "Points")):
        tree.addLayer(layer).setName(name)
    settings = QgsLegendSettings()
    settings.setSymbolSize(QSizeF(6, 4))
    for component, height, bold in (
        (QgsLegendStyle.Style.Subgroup, 3.2, True),
        (QgsLegendStyle.Style.SymbolLabel, 3.0, False),
    ):
        style = settings.style(component)
        words = QgsTextFormat()
        words.setFont(text_font(height, bold))
        words.setSize(height)
        words.setSizeUnit(Qgis.RenderUnit.Millimeters)
        words.setColor(QColor(INK))
        style.setTextFormat(words)
        settings.setStyle(component, style)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(MM)
    painter.save()
    painter.scale(MM, MM)
    painter.translate(SIDE.left() - 2, SIDE.top() - 2)
    model = QgsLayerTreeModel(tree)  # the renderer does not keep it
    QgsLegendRenderer(model, settings).drawLegend(context)
    painter.restore()


if __name__ == "__main__":
    main()
