"""Maps drawn without project or window: what lies where, its scale, land, and in any thread."""

from __future__ import annotations

import threading

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.report import map_picture
from insar_hotspots.processing_provider.report.map_picture import (
    LAND,
    SEA,
    draw_map,
    ground_around,
    local_crs,
    memory_layer,
    padded,
    png,
    thinned,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

CONTEXT = QgsCoordinateTransformContext()
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
SIZE, DPI = QSize(600, 400), 100
KILOMETRES = QgsRectangle(-3000, -2000, 3000, 2000)


def here(longitude=13.17, latitude=38.7):
    return local_crs(QgsPointXY(longitude, latitude), WGS84, CONTEXT)


def square(crs, side, centre=(0, 0)):
    """A red square, `side` metres wide."""
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(QgsPointXY(*centre), side, side)))
    layer = memory_layer("square", "Polygon", crs, [feature])
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff0000", "outline_style": "no"})))
    return layer


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    blue, green, red, _ = np.moveaxis(np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4), 2, 0)
    return np.stack([red, green, blue], axis=2).astype(int)


def share_of(image, colour):
    wanted = np.array(QColor(colour).getRgb()[:3])
    return np.mean(np.abs(pixels(image) - wanted).max(axis=2) <= 2)


def is_red(image):
    return (pixels(image) == [255, 0, 0]).all(axis=2)


def test_lengths_and_places_are_true():
    crs = here()
    image = draw_map([square(crs, 1000, (1500, 500))], crs, KILOMETRES, SIZE, DPI, CONTEXT, furniture=False)
    rows, columns = np.nonzero(is_red(image))
    assert (np.ptp(columns) + 1, np.ptp(rows) + 1) == (pytest.approx(100, abs=2), pytest.approx(100, abs=2))
    assert columns.mean() == pytest.approx(300 + 150, abs=1), "east is right"
    assert rows.mean() == pytest.approx(200 - 50, abs=1), "north is up"
    assert share_of(image, SEA) > 0.9


def test_the_scale_bar_has_the_length_it_says(monkeypatch):
    said = []
    monkeypatch.setattr(map_picture, "number", lambda value: said.append(value) or f"{value:g}")
    crs = here()
    plain, furnished = (
        pixels(draw_map([], crs, KILOMETRES, SIZE, DPI, CONTEXT, furniture=furniture)) for furniture in (False, True)
    )
    assert said == [1]
    changed = np.nonzero((plain != furnished).any(axis=2))
    assert (changed[0].min(), changed[1].max()) < (50, 600), "north stands at the top"
    ink = (furnished[300:] == np.array(QColor(map_picture.INK).getRgb()[:3])).all(axis=2)
    row = ink[ink.sum(axis=1).argmax()]
    assert np.ptp(np.flatnonzero(row)) == pytest.approx(50, abs=3), "half of it is dark"


def test_it_is_drawn_in_a_thread_without_the_project():
    crs = here()
    alone, drawn = draw_map([square(crs, 1000)], crs, KILOMETRES, SIZE, DPI, CONTEXT), []
    before = set(QgsProject.instance().mapLayers())

    def draw():
        drawn.append(png(draw_map([square(crs, 1000)], crs, KILOMETRES, SIZE, DPI, CONTEXT)))

    thread = threading.Thread(target=draw)
    thread.start()
    thread.join()
    assert drawn == [png(alone)]
    assert set(QgsProject.instance().mapLayers()) == before


def points_of(n, width):
    return np.random.default_rng(0).uniform(-width / 2, width / 2, (n, 2))


def test_an_island_too_small_for_the_world_map_has_the_ground_of_its_points():
    crs = here(-30.0, 40.0)  # in the Atlantic
    land = ground_around(points_of(500, 2000), crs, KILOMETRES, CONTEXT)
    assert land.featureCount() == 1
    ground = next(land.getFeatures()).geometry()
    assert ground.area() == pytest.approx(2000**2, rel=0.1)
    image = draw_map([land], crs, KILOMETRES, SIZE, DPI, CONTEXT, furniture=False)
    assert share_of(image, LAND) == pytest.approx(ground.area() / KILOMETRES.area(), abs=0.02)


def test_inland_everything_is_land_and_the_points_draw_no_coast():
    crs = here(11.0, 49.0)  # in Bavaria
    land = ground_around(points_of(500, 2000), crs, KILOMETRES, CONTEXT)
    image = draw_map([land], crs, KILOMETRES, SIZE, DPI, CONTEXT, furniture=False)
    assert share_of(image, LAND) > 0.98


def test_without_a_world_map_there_is_no_land(monkeypatch):
    monkeypatch.setattr(QgsApplication, "pkgDataPath", lambda: "/nowhere")
    assert ground_around(points_of(9, 2000), here(), KILOMETRES, CONTEXT) is None


def test_a_wide_view_has_the_countries_of_the_world():
    crs = here()
    view = QgsRectangle(-750_000, -500_000, 750_000, 500_000)
    land = ground_around(points_of(9, 1e6), crs, view, CONTEXT)
    image = draw_map([land], crs, view, SIZE, DPI, CONTEXT, furniture=False)
    assert 0.2 < share_of(image, LAND) < 0.6
    assert 0.3 < share_of(image, SEA) < 0.8


def test_the_ground_of_many_points_is_made_of_few():
    crs = here(-30.0, 40.0)
    many = ground_around(points_of(200_000, 40_000), crs, QgsRectangle(-24_000, -24_000, 24_000, 24_000), CONTEXT)
    assert next(many.getFeatures()).geometry().area() == pytest.approx(40_000**2, rel=0.05)


@pytest.mark.parametrize("proportion", [0.4, 0.75, 2.0])
def test_a_padded_extent_has_its_proportion_and_holds_what_it_held(proportion):
    extent = QgsRectangle(10, 20, 40, 50)
    wide = padded(extent, proportion, 1.1)
    assert wide.contains(extent)
    assert wide.height() / wide.width() == pytest.approx(proportion)


def test_one_point_of_each_cell_stays_the_first():
    places = np.array([[0.1, 0.1], [0.9, 0.2], [1.5, 0.5], [-0.1, 0.1], [1.6, 0.4]])
    assert thinned(places, 1.0).tolist() == [0, 2, 3]
