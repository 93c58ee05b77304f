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

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
from insar_hotspots.processing_provider.styles import (
    style_ellipses,
    style_hotspot_points,
    style_hotspots,
)

SEA, LAND, COAST = "#D3E4EE", "#FAF7F0", "#A9B8C2"
INK, QUIET = "#1F2933", "#52606D"
PAGE_WIDTH, PAGE_HEIGHT = 297.0, 200.0
MAP = QRectF(10, 29, 207, 157)
SIDE = QRectF(223, 29, 64, 157)
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
    draw_page(layers, arguments.png, arguments.title, arguments.attribution)
    for name, layer in layers.items():
        layer.saveStyleToDatabase(name, "", True, "")


def hotspot_layers(geopackage: Path) -> dict[str, QgsVectorLayer]:
    """Return the layers `points`, `hotspots` and `ellipses`, dressed and in the project."""
    layers = {}
    for name in ("points", "hotspots", "ellipses"):
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


# --- the ground


def local_crs(centre: QgsPointXY) -> QgsCoordinateReferenceSystem:
    """Return an equal-area projection about a point, in which north is up."""
    return QgsCoordinateReferenceSystem.fromProj(f"+proj=laea +lat_0={centre.y()} +lon_0={centre.x()} +units=m")


def filled(layer: QgsVectorLayer, colour: str, outline: str | None) -> QgsVectorLayer:
    """Give a polygon layer one plain fill and add it to the project."""
    fill = QgsSimpleFillSymbolLayer(QColor(colour))
    fill.setStrokeColor(QColor(outline or colour))
    fill.setStrokeWidth(0.25)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def world_map(outline: str | None) -> QgsVectorLayer:
    """Return the countries of QGIS's own world map."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    return filled(QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr"), LAND, outline)


def world_map_around(ground: QgsVectorLayer, extent: QgsRectangle) -> QgsVectorLayer:
    """Return the lands of the world map in `extent`, less the islands that `ground` shows in finer detail."""
    finer = next(ground.getFeatures()).geometry()
    source = world_map(None)
    transform = QgsCoordinateTransform(source.crs(), ground.crs(), QgsProject.instance())
    seen = transform.transformBoundingBox(extent, Qgis.TransformDirection.Reverse)
    lands = []
    for country in source.getFeatures(QgsFeatureRequest(seen)):
        for part in country.geometry().asGeometryCollection():
            if seen.intersects(part.boundingBox()):
                part.transform(transform)
                if part.intersection(finer).area() < part.area() / 2:
                    lands.append(part)
    return filled(memory_layer("lands", "MultiPolygon", ground.crs(), lands), LAND, None)


def memory_layer(
    name: str, kind: str, crs: QgsCoordinateReferenceSystem, geometries: list[QgsGeometry]
) -> QgsVectorLayer:
    """Return a layer of these geometries without attributes."""
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(crs)
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def ground_of(points: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return the ground that the points stand on: the world map has no coast as fine as theirs."""
    transform = QgsCoordinateTransform(points.crs(), crs, QgsProject.instance())
    places = []
    for feature in points.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        places.append(geometry)
    outline = QgsGeometry.unaryUnion([place.buffer(170, 6) for place in places]).buffer(-135, 6)
    rings = outline.asMultiPolygon() if outline.isMultipart() else [outline.asPolygon()]
    ground = QgsGeometry.fromMultiPolygonXY([[rings_of_part[0]] for rings_of_part in rings]).smooth(2)
    return filled(memory_layer("ground", "MultiPolygon", crs, [ground]), LAND, COAST)


def pin(crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Return a ring at the centre of a local projection."""
    layer = memory_layer("here", "Point", crs, [QgsGeometry.fromPointXY(QgsPointXY(0, 0))])
    ring = {"name": "circle", "size": "4", "color": "0,0,0,0", "outline_color": "#A50F26", "outline_width": "0.9"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(ring)))
    QgsProject.instance().addMapLayer(layer, False)
    return layer


# --- the page


def draw_page(layers: dict[str, QgsVectorLayer], png: Path, title: str, attribution: str) -> None:
    """Lay the page out and write it."""
    points = layers["points"]
    to_geographic = QgsCoordinateTransform(
        points.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    crs = local_crs(to_geographic.transform(points.extent().center()))
    to_local = QgsCoordinateTransform(points.crs(), crs, QgsProject.instance())
    extent = to_local.transformBoundingBox(points.extent())

    layout = QgsLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(PAGE_WIDTH, PAGE_HEIGHT))

    hotspots = [layers["hotspots"], layers["ellipses"], points]
    view = padded(extent, MAP, 1.08)
    if max(extent.width(), extent.height()) < 50_000:
        ground = ground_of(points, crs)
        lands = [ground, world_map_around(ground, view)]
    else:
        lands = [world_map(COAST)]
    main_map = add_map(layout, MAP, crs, view, [*hotspots, *lands])
    add_heading(layout, title, points.featureCount(), layers["hotspots"].featureCount())

    add_legend(layout, main_map, hotspots)
    around = QgsRectangle.fromCenterAndSize(QgsPointXY(0, 0), 1_500_000, 1_100_000)
    locator = QRectF(SIDE.left(), SIDE.bottom() - 47, SIDE.width(), 47)
    add_map(layout, locator, crs, padded(around, locator, 1.0), [pin(crs), world_map(COAST)])
    add_text(layout, LINE_OF_SIGHT, QRectF(SIDE.left(), locator.top() - 16, SIDE.width(), 14), 8, colour=QUIET)
    add_scale_bar(layout, main_map)
    add_north_arrow(layout, main_map)
    add_text(layout, attribution + ". Land: Natural Earth.", QRectF(10, 189, 277, 6), 7.5, colour=QUIET)

    if not QgsLayoutExporter(layout).renderPageToImage(0, dpi=120).save(str(png)):
        raise SystemExit(f"{png} could not be written.")


def padded(extent: QgsRectangle, frame: QRectF, factor: float) -> QgsRectangle:
    """Return the extent with room around it, in the proportions of its frame."""
    height = max(extent.height(), extent.width() * frame.height() / frame.width()) * factor
    return QgsRectangle.fromCenterAndSize(extent.center(), height * frame.width() / frame.height(), height)


def place(item: QgsLayoutItem, frame: QRectF) -> None:
    """Put an item on the page, millimetres from the top left."""
    item.attemptMove(QgsLayoutPoint(frame.left(), frame.top()))
    item.attemptResize(QgsLayoutSize(frame.width(), frame.height()))


def add_map(
    layout: QgsLayout,
    frame: QRectF,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    layers: list[QgsVectorLayer],
) -> QgsLayoutItemMap:
    """Add a map with a thin frame on a sea-blue ground."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place(item, frame)
    item.setCrs(crs)
    item.setLayers(layers)
    item.setExtent(extent)
    item.setBackgroundColor(QColor(SEA))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(COAST))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
    return item


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Return a text format in points."""
    font = QFont()
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    return text


def add_text(layout: QgsLayout, text: str, frame: QRectF, size: float, bold: bool = False, colour: str = INK) -> None:
    """Add a line of text."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(text_format(size, bold, colour))
    layout.addLayoutItem(item)
    place(item, frame)


def add_heading(layout: QgsLayout, title: str, points: int, hotspots: int) -> None:
    """Add the title and the answer in one line."""
    found = {0: "No hotspot", 1: "1 hotspot"}.get(hotspots, f"{hotspots} hotspots")
    answer = f"{found} among {points:,} measurement points; velocities relative to the whole scene.".replace(
        ",", " ", 1
    )
    add_text(layout, title, QRectF(10, 7, 277, 11), 20, bold=True)
    add_text(layout, answer, QRectF(10, 18, 277, 7), 11, colour=QUIET)


def add_legend(layout: QgsLayout, main_map: QgsLayoutItemMap, layers: list[QgsVectorLayer]) -> None:
    """Add the legend of what the map shows, in words."""
    names = ("Hotspots", "Spread of its points (ellipse)", "Points")
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(main_map)
    legend.setAutoUpdateModel(False)
    for layer, name in zip(layers, names):
        layer.setName(name)
        legend.model().rootGroup().addLayer(layer)
    legend.setLegendFilterByMapEnabled(True)
    legend.setMinimumSymbolSize(1.4)
    legend.setSymbolWidth(6)
    styles = {QgsLegendStyle.Style.Subgroup: (9, True), QgsLegendStyle.Style.SymbolLabel: (8.5, False)}
    for component, (size, bold) in styles.items():
        style = legend.style(component)
        style.setTextFormat(text_format(size, bold))
        legend.setStyle(component, style)
    legend.style(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 5)
    layout.addLayoutItem(legend)
    place(legend, QRectF(SIDE.left() - 2, SIDE.top() - 2, SIDE.width(), 90))
    legend.adjustBoxSize()


def add_scale_bar(layout: QgsLayout, main_map: QgsLayoutItemMap) -> None:
    """Add a scale bar of about a fifth of the map's width."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(main_map)
    bar.applyDefaultSize()
    bar.setTextFormat(text_format(8.5))
    bar.setHeight(1.6)
    plain = QgsBasicNumericFormat()
    plain.setShowThousandsSeparator(False)
    bar.setNumericFormat(plain)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(MAP.left() + 3, MAP.bottom() - 13))


def add_north_arrow(layout: QgsLayout, main_map: QgsLayoutItemMap) -> None:
    """Add an arrow to the true north of the map."""
    arrow = QgsLayoutItemPicture(layout)
    for folder in QgsApplication.svgPaths():
        path = Path(folder) / "arrows" / "NorthArrow_02.svg"
        if path.exists():
            arrow.setPicturePath(str(path))
    arrow.setLinkedMap(main_map)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    arrow.setSvgFillColor(QColor(INK))
    layout.addLayoutItem(arrow)
    place(arrow, QRectF(MAP.right() - 15, MAP.top() + 4, 11, 14))


if __name__ == "__main__":
    main()
