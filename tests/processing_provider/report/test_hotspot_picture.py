"""The map of a result: hotspots where they are, in their colours, however many points there are."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.point_layer import PointLayer
from insar_hotspots.processing_provider.report.hotspot_picture import hotspot_picture
from insar_hotspots.processing_provider.styles.palette import AWAY, TOWARDS
from insar_hotspots.processing_provider.writing.hotspot_features import (
    HotspotFeatures,
    dispersion_fields,
    hotspot_features,
    hotspot_fields,
)
from insar_hotspots.tests.hotspot_rows import make_row
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtGui import QColor, QImage

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
CONTEXT = QgsCoordinateTransformContext()


def picture(hotspots, n=2000, width=4000.0):
    """Draw points strewn over a square, and (velocity, x, y) of hotspots 300 m wide."""
    places = np.random.default_rng(0).uniform(0, width, (n, 2))
    labels, v_rel = np.zeros(n, dtype=np.int64), np.zeros(n)
    rows, outlines = [], []
    for number, (velocity, x, y) in enumerate(hotspots, 1):
        inside = np.hypot(*(places - [x, y]).T) < 150
        labels[inside], v_rel[inside] = number, velocity
        rows.append(make_row(number, velocity, area_m2=70_000.0))
        outlines.append(QgsGeometry.fromPointXY(QgsPointXY(5e5 + x, 4.3e6 + y)).buffer(150, 12))
    to_layer = QgsCoordinateTransform(UTM, WGS84, QgsProject())
    features = HotspotFeatures(
        rows,
        hotspot_fields(),
        hotspot_features(hotspot_fields(), rows, outlines, to_layer),
        dispersion_fields("hotspot"),
        [],
    )
    points = PointLayer(places + np.array([5e5, 4.3e6]), np.arange(n), [datetime.date(2020, 1, 5)], ["D20200105"], UTM)
    return hotspot_picture(points, labels, v_rel, features, WGS84, CONTEXT)


def where(found, colour):
    """Return the mean place of a colour in a picture, as shares of its width and height."""
    image = QImage.fromData(found.png)
    wanted = QColor(colour).rgb()
    places = [
        (x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2) if image.pixel(x, y) == wanted
    ]
    assert places, colour
    return np.mean(places, axis=0) / [image.width(), image.height()]


def test_hotspots_stand_where_they_are_in_the_colour_of_their_direction():
    found = picture([(-9.0, 1000, 3000), (5.0, 3000, 1000)])
    away, towards = where(found, AWAY[-1]), where(found, TOWARDS[-1])
    assert away[0] < 0.5 < towards[0]
    assert away[1] < 0.5 < towards[1]
    assert found.description == (
        "Map of 2\u202f000 points with 2 hotspots, 1 in red and 1 in blue, each with its number."
    )


def test_it_is_sharp_on_paper_and_small_in_the_page():
    found = picture([(-9.0, 1000, 3000)])
    image = QImage.fromData(found.png)
    assert (image.width(), image.height()) == (found.width, found.height)
    assert image.width() / (178 / 25.4) > 180  # pixels an inch, as wide as the text on A4
    assert len(found.png) < 900_000


def test_half_a_million_points_do_not_matter():
    assert len(picture([(-9.0, 1000, 3000)], n=500_000).png) <= 900_000


@pytest.mark.parametrize("n", [1, 5])
def test_few_points_and_no_hotspot_make_a_map(n):
    assert picture([], n=n).description.endswith("points without hotspots.")
