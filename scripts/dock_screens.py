"""Run by QGIS (`--code`): open the dock on Ustica, choose in it as a user does, and keep pictures of the window."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from insar_hotspots import classFactory
from insar_hotspots.processing_provider.styles import style_hotspot_points, style_hotspots
from qgis.core import QgsApplication, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QPointF, QTimer
from qgis.utils import iface

FOLDER = Path(os.environ["SCREEN_FOLDER"])
NAME = os.environ["SCREEN_NAME"]
SIZE = 1500, 940


def wait(milliseconds: int = 400) -> None:
    """Let QGIS draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    iface.mapCanvas().waitWhileRendering()
    QCoreApplication.processEvents()


def keep(what: str) -> None:
    """Keep a picture of the window."""
    wait()
    iface.mainWindow().grab().save(str(FOLDER / f"{NAME}_{what}.png"))


def show() -> None:
    """Go through what the dock shows."""
    QgsApplication.setUITheme(os.environ["SCREEN_THEME"])
    window = iface.mainWindow()
    window.showNormal()
    window.resize(*SIZE)
    for dock in ("Browser", "Layers", "LayerOrder"):
        found = window.findChild(object, dock)
        if found is not None and dock != "Layers":
            found.close()
    iface.messageBar().clearWidgets()
    plugin = classFactory(iface)
    plugin.initGui()
    plugin._dock_action.trigger()
    keep("empty")
    points = QgsVectorLayer(str(FOLDER / "data" / "points.gpkg"), "Hotspot points", "ogr")
    hotspots = QgsVectorLayer(str(FOLDER / "data" / "hotspots.gpkg"), "Hotspots", "ogr")
    style_hotspot_points(points)
    style_hotspots(hotspots)
    project = QgsProject.instance()
    project.addMapLayers([points, hotspots])
    iface.mapCanvas().zoomToFullExtent()
    dock = plugin._dock
    window.resizeDocks([dock], [430], dock_side())
    keep("invitation")
    dock.table.selectRow(1)
    keep("hotspot")
    ask_nearest(dock, hotspots)
    place = dock.plot.plot.vb.sceneBoundingRect().center()
    dock.plot.scene().sigMouseMoved.emit(QPointF(place))
    keep("point")
    dock._box(QgsGeometry.fromRect(iface.mapCanvas().extent().buffered(-60)))
    keep("box")
    flags = dock.table.selectionModel().SelectionFlag
    for row in range(min(4, dock.table.model().rowCount())):
        dock.table.selectionModel().select(dock.table.model().index(row, 0), flags.Select | flags.Rows)
    keep("compared")
    for suffix in ("png", "svg", "csv"):
        dock.export(FOLDER / f"{NAME}_export.{suffix}")
    plugin.unload()
    keep("unloaded")


def dock_side():
    """Return the direction in which a dock at the bottom is resized."""
    from qgis.PyQt.QtCore import Qt

    return Qt.Orientation.Vertical


def ask_nearest(dock, hotspots: QgsVectorLayer) -> None:
    """Click into the middle of the first hotspot, as far as that leads to a point."""
    from qgis.core import QgsCoordinateTransform

    crs = iface.mapCanvas().mapSettings().destinationCrs()
    middle = next(hotspots.getFeatures()).geometry().pointOnSurface().asPoint()
    place = QgsCoordinateTransform(hotspots.crs(), crs, QgsProject.instance()).transform(middle)
    dock._show(lambda: dock._point(QgsPointXY(place), crs, 500.0))


def main() -> None:
    """Show, and end QGIS whatever happens."""
    try:
        show()
    except Exception:
        traceback.print_exc(file=sys.stderr)
        (FOLDER / f"{NAME}_error.txt").write_text(traceback.format_exc())
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2000, main)
