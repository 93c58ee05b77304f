"""QGIS's side of `dock`, for QGIS's Python: `-m insar_hotspots.benchmarks.dock_choices POINTS.gpkg REPEATS SEED`."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow

from ..ui.hotspot_dock import HotspotDock

_BOX_M = 1000.0


def main(path: str, repeats: int, seed: int) -> None:
    """Open the dock on the layer, choose at random, and print as JSON the seconds until the plot is painted.

    Each is a pair: on the clock, and of the processor, which other work on the machine hardly changes.
    """
    application = QgsApplication([], True)
    application.initQgis()
    points = QgsVectorLayer(path, "points", "ogr")
    if points.hasSpatialIndex() != Qgis.SpatialIndexPresence.Present:
        points.dataProvider().createSpatialIndex()
        points = QgsVectorLayer(path, "points", "ogr")
    window = QMainWindow()
    canvas = QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(1600, 1000)
    window.show()
    canvas.setDestinationCrs(points.crs())
    canvas.setRenderFlag(False)  # the map's own drawing is not timed
    QgsProject.instance().addMapLayers([points, _outlines(points)])
    parts = {"mainWindow": lambda: window, "mapCanvas": lambda: canvas, "removeDockWidget": window.removeDockWidget}
    dock = HotspotDock(SimpleNamespace(**parts))
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.show()
    application.processEvents()

    rng = np.random.default_rng(seed)
    fids = rng.integers(1, points.featureCount(), repeats).tolist()
    places = [points.getFeature(fid).geometry().asPoint() for fid in fids]
    moving = [feature.geometry().asPoint() for feature in _moving(points)]
    moving = [moving[i] for i in np.linspace(0, len(moving) - 1, repeats).astype(int)]
    rows = rng.integers(0, dock.table.model().rowCount(), repeats).tolist()
    seconds: dict[str, list[tuple[float, float]]] = {"point": [], "point in a hotspot": [], "box": [], "hotspot": []}

    def timed(what: str, choose: Callable[[], None]) -> None:
        dock.table.clearSelection()
        application.processEvents()
        start, start_cpu = time.perf_counter(), time.process_time()
        choose()
        dock.plot.viewport().repaint()
        seconds[what].append((time.perf_counter() - start, time.process_time() - start_cpu))

    def click(place: QgsPointXY) -> None:
        canvas.setExtent(QgsRectangle.fromCenterAndSize(place, 8000, 5000))
        dock.tool.clicked.emit(QgsPointXY(place.x() + 5, place.y()))

    def box(place: QgsPointXY) -> None:
        dock.tool.boxed.emit(QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(place, _BOX_M, _BOX_M)))

    for place, inside, row in zip(places, moving, rows):
        timed("point", lambda place=place: click(place))
        timed("point in a hotspot", lambda place=inside: click(place))
        timed("box", lambda place=place: box(place))
        timed("hotspot", lambda row=row: dock.table.selectRow(row))
    print(json.dumps(seconds))
    sys.stdout.flush()
    dock.shut()
    QgsProject.instance().clear()


def _moving(points: QgsVectorLayer) -> Iterator[QgsFeature]:
    """Yield the features in hotspots."""
    request = QgsFeatureRequest().setFilterExpression('"hotspot" > 0')
    yield from points.getFeatures(request.setSubsetOfAttributes(["hotspot"], points.fields()))


def _outlines(points: QgsVectorLayer) -> QgsVectorLayer:
    """Return a layer of rectangles around the points of each hotspot."""
    fields = "field=hotspot:int&field=n_points:int&field=v_mean:double"
    layer = QgsVectorLayer(f"Polygon?crs={points.crs().authid()}&{fields}", "hotspots", "memory")
    boxes: dict[int, tuple[QgsRectangle, int]] = {}
    for feature in _moving(points):
        box, n = boxes.setdefault(feature["hotspot"], (QgsRectangle(), 0))
        box.combineExtentWith(feature.geometry().boundingBox())
        boxes[feature["hotspot"]] = (box, n + 1)
    for number, (box, n) in boxes.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, n, -5.0])
        feature.setGeometry(QgsGeometry.fromRect(box.buffered(10)))
        layer.dataProvider().addFeature(feature)
    return layer


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
