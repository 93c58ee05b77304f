"""A scene with two hotspots as layers of a project, QGIS's window around the map, and the dock in it."""

from __future__ import annotations

import datetime
import os
import sys
import time
import traceback
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parent.parent.parent
CRS = "EPSG:32633"
CORNER = np.array([500_000.0, 4_300_000.0])
DAYS = np.array([datetime.date(2020, 1, 5).toordinal() + 12 * i for i in range(60)], dtype=float)
NAMES = [f"D{datetime.date.fromordinal(int(day)):%Y%m%d}" for day in DAYS]
YEARS = (DAYS - DAYS[0]) / 365.25


class UiScene:
    """400 points 25 m apart, 60 dates: hotspot 1 sinks by 10 mm/yr, hotspot 2 drops by 20 mm, all else is still.

    Attributes
    ----------
    places : (400, 2) m
    hotspot : (400,) 1 for 25 points, 2 for 16, 0 for the rest
    series : (400, 60) mm, as the layer holds them
    """

    def __init__(self):
        row, column = np.divmod(np.arange(400), 20)
        self.places = CORNER + 25.0 * np.column_stack([column, row])
        self.hotspot = np.zeros(400, dtype=int)
        self.hotspot[(row < 5) & (column < 5)] = 1
        self.hotspot[(row >= 14) & (row < 18) & (column >= 14) & (column < 18)] = 2
        motion = np.stack([0 * YEARS, -10 * YEARS, np.where(YEARS > 1.0, -20.0, 0.0)])
        self.series = (motion[self.hotspot] + np.random.default_rng(1).normal(0, 0.8, (400, 60))).round(2)

    def points(self, crs=CRS, name="Points", **extra):
        """Make the layer of the points, with further fields where asked for: name = (type, values)."""
        patterns = np.array(["stable", "linear", "step"])[self.hotspot].tolist()
        columns = {
            "pid": (QMetaType.Type.QString, [f"P{i}" for i in range(400)]),
            "hotspot": (QMetaType.Type.Int, self.hotspot.tolist()),
            "pattern": (QMetaType.Type.QString, patterns),
            **extra,
            **{name: (QMetaType.Type.Double, self.series[:, i].tolist()) for i, name in enumerate(NAMES)},
        }
        geometries = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in self.places]
        return _layer("Point", name, crs, columns, geometries)

    def outlines(self, crs=CRS, name="Hotspots", **extra):
        """Make the layer of the hotspots."""
        velocity = QMetaType.Type.Double
        columns = {
            "hotspot": (QMetaType.Type.Int, [1, 2]),
            "n_points": (QMetaType.Type.Int, [25, 16]),
            "area_m2": (velocity, [15_625.0, 10_000.0]),
            "v_mean": (velocity, [-10.0, -6.2]),
            "v_std": (velocity, [0.2, 0.3]),
            "pattern": (QMetaType.Type.QString, ["linear", "step"]),
            **extra,
        }
        boxes = [self.places[self.hotspot == number] for number in (1, 2)]
        rectangles = [QgsRectangle(*(box.min(axis=0) - 10), *(box.max(axis=0) + 10)) for box in boxes]
        return _layer("MultiPolygon", name, crs, columns, [QgsGeometry.fromRect(each) for each in rectangles])


def _layer(kind, name, crs, columns, geometries):
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    layer.dataProvider().addAttributes([QgsField(field, kind) for field, (kind, _) in columns.items()])
    layer.updateFields()
    features = []
    for geometry, *values in zip(geometries, *(values for _, values in columns.values())):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


@pytest.fixture(autouse=True)
def nothing_raises(monkeypatch):
    """Fail where a slot or an event of Qt raises, which Qt only prints."""
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append("".join(traceback.format_exception(*error))))
    yield
    assert not raised, "\n".join(raised)


@pytest.fixture(scope="session")
def ui_scene():
    return UiScene()


@pytest.fixture(scope="session")
def _plots():
    """Let the dock find pyqtgraph beside the checkout's engine."""
    python = os.environ.get("INSAR_HOTSPOTS_PYTHON") or str(ROOT / "build" / "engine" / "bin" / "python")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INSAR_HOTSPOTS_PYTHON", python)
        yield


@pytest.fixture
def window(qgis_iface, qgis_canvas, monkeypatch):
    """A main window with the map in its middle, which docks can be added to."""
    window = QMainWindow()
    parent = qgis_canvas.parentWidget()
    window.setCentralWidget(qgis_canvas)
    window.resize(1100, 900)
    window.show()
    qgis_canvas.show()
    monkeypatch.setattr(qgis_iface, "mainWindow", lambda: window)
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget)
    monkeypatch.setattr(qgis_iface, "removeDockWidget", window.removeDockWidget)
    yield window
    QgsProject.instance().clear()
    window.takeCentralWidget()
    qgis_canvas.setParent(parent)
    window.close()
    window.deleteLater()


@pytest.fixture
def project(ui_scene, window, qgis_canvas):
    """The project with both layers, and the map on them."""
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    project.addMapLayers([ui_scene.points(), ui_scene.outlines()])
    look_at_all(qgis_canvas)
    return project


@pytest.fixture
def open_dock(qgis_iface, window, _plots):
    """Open a dock; closed at the end."""
    from insar_hotspots.ui.hotspot_dock import HotspotDock

    docks = []

    def make():
        dock = HotspotDock(qgis_iface)
        docks.append(dock)
        qgis_iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.setUserVisible(True)
        QCoreApplication.processEvents()
        return dock

    yield make
    for dock in docks:
        dock.shut()
    QCoreApplication.processEvents()


@pytest.fixture
def dock(project, open_dock, qgis_canvas):
    """The dock, open in the project of both layers."""
    dock = open_dock()
    look_at_all(qgis_canvas)
    return dock


def look_at_all(canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    canvas.setExtent(QgsRectangle(*(CORNER - 50), *(CORNER + 525)))
    QCoreApplication.processEvents()


def settle(seconds=0.3):
    """Let what was put off happen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)


def pixel(canvas, place) -> QPoint:
    return canvas.getCoordinateTransform().transform(QgsPointXY(*place)).toQPointF().toPoint()


def click(canvas, place):
    """Click a place on the map, as a user does."""
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel(canvas, place))
    QCoreApplication.processEvents()


def drag(canvas, start, stop):
    """Drag a box on the map from one place to another."""
    viewport, button, modifier = canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, button, modifier, pixel(canvas, start))
    QTest.mouseMove(viewport, (pixel(canvas, start) + pixel(canvas, stop)) / 2)
    QTest.mouseRelease(viewport, button, modifier, pixel(canvas, stop))
    QCoreApplication.processEvents()


@pytest.fixture
def user(qgis_canvas):
    """What a user does: click, drag, wait, look at all."""

    class User:
        @staticmethod
        def click(place):
            click(qgis_canvas, place)

        @staticmethod
        def drag(start, stop):
            drag(qgis_canvas, start, stop)

        @staticmethod
        def look_at_all():
            look_at_all(qgis_canvas)

        settle = staticmethod(settle)

    return User
