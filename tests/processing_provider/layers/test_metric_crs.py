from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.processing_provider.layers import metric_crs
from insar_hotspots.processing_provider.layers.metric_crs import choose_metric_crs, transform_points
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
)

CONTEXT = QgsCoordinateTransformContext()
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


def chosen(authid, *points):
    return choose_metric_crs(QgsCoordinateReferenceSystem(authid), np.array(points, dtype=float), CONTEXT)


def ground_distance(first, second):
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    return measure.measureLine(QgsPointXY(*first), QgsPointXY(*second))


@pytest.mark.parametrize(
    ("authid", "points"),
    [
        ("EPSG:32633", [(340000, 4285000), (345000, 4290000)]),
        ("EPSG:3003", [(1437000, 4887000), (1438000, 4888000)]),
        ("EPSG:3035", [(4580000, 1730000), (4590000, 1740000)]),  # Ustica, as EGMS gives it
    ],
)
def test_a_projected_crs_in_metres_is_kept(authid, points):
    assert chosen(authid, *points).crs.authid() == authid


@pytest.mark.parametrize(
    ("points", "zone"),
    [
        ([(13.1, 38.6), (13.3, 38.8)], "EPSG:32633"),
        ([(11.9, 45.0), (12.05, 45.1)], "EPSG:32632"),  # the zone of the centre, though it reaches into the next
        ([(-99.2, 19.3), (-99.1, 19.4)], "EPSG:32614"),
        ([(174.7, -41.3), (174.9, -41.2)], "EPSG:32760"),
        ([(179.9, -16.5), (-179.9, -16.4)], "EPSG:32701"),  # across the antimeridian
    ],
)
def test_degrees_give_the_utm_zone_of_the_centre(points, zone):
    metric = chosen("EPSG:4326", *points)
    assert metric.crs.authid() == zone
    assert "in degrees" in metric.reason
    assert zone in metric.reason


@pytest.mark.parametrize(
    ("authid", "why"),
    [("EPSG:2263", "not in metres"), ("EPSG:3857", "Web Mercator"), ("EPSG:3395", "off by")],
)
def test_a_projected_crs_untrue_to_scale_gives_a_local_one(authid, why):
    new_york = np.array([[-74.0, 40.7], [-73.9, 40.8]])
    points = transform_points(new_york, WGS84, QgsCoordinateReferenceSystem(authid), CONTEXT)
    metric = chosen(authid, *points)
    assert metric.crs.authid() == "EPSG:32618"
    assert why in metric.reason


@pytest.mark.parametrize(
    "points",
    [
        [(7.0, 38.0), (18.0, 46.0)],
        [(20.0, 84.5), (21.0, 84.6)],
        [(20.0, -82.0), (21.0, -81.0)],
        [(178.0, -40.0), (-172.0, -39.0)],
    ],
)
def test_beyond_a_zone_distances_from_the_centre_are_true(points):
    metric = chosen("EPSG:4326", *points)
    assert metric.crs.mapUnits() == Qgis.DistanceUnit.Meters
    assert "azimuthal equidistant" in metric.reason
    first, second = transform_points(np.array(points), WGS84, metric.crs, CONTEXT)
    centre = QgsCoordinateTransform(metric.crs, WGS84, CONTEXT).transform(QgsPointXY(0, 0))
    assert np.hypot(*first) == pytest.approx(ground_distance(centre, points[0]), rel=1e-6)
    assert np.hypot(*second) == pytest.approx(ground_distance(centre, points[1]), rel=1e-6)


def test_degrees_and_utm_give_the_same_distances():
    utm = np.array([[340000.0, 4285000.0], [340300.0, 4285400.0]])
    own = QgsCoordinateReferenceSystem("EPSG:32633")
    degrees = transform_points(utm, own, WGS84, CONTEXT)
    metric = choose_metric_crs(WGS84, degrees, CONTEXT)
    back = transform_points(degrees, WGS84, metric.crs, CONTEXT)
    np.testing.assert_allclose(np.linalg.norm(np.diff(back, axis=0)), 500, atol=1e-4)


def test_no_crs_is_an_error():
    with pytest.raises(InputError, match="no coordinate reference system"):
        chosen("", (0, 0), (1, 1))


def test_metres_in_a_layer_said_to_be_in_degrees_are_an_error():
    with pytest.raises(InputError, match="do not fit the layer's CRS"):
        chosen("EPSG:4326", (500000, 4300000), (500025, 4300000))


def test_points_are_transformed_as_one_by_one(monkeypatch):
    monkeypatch.setattr(metric_crs, "_BLOCK_POINTS", 7)
    points = np.random.default_rng(0).uniform((12, 38), (14, 40), (50, 2))
    utm = QgsCoordinateReferenceSystem("EPSG:32633")
    transform = QgsCoordinateTransform(WGS84, utm, CONTEXT)
    expected = [tuple(transform.transform(QgsPointXY(*point))) for point in points]
    np.testing.assert_allclose(transform_points(points, WGS84, utm, CONTEXT), expected, rtol=1e-12)


def test_a_point_without_a_place_does_not_take_others_with_it():
    utm = QgsCoordinateReferenceSystem("EPSG:32633")
    points = np.array([[13.0, 38.0], [13.0, 95.0], [13.1, 38.1]])
    result = transform_points(points, WGS84, utm, CONTEXT)
    assert np.isfinite(result).all(axis=1).tolist() == [True, False, True]
    np.testing.assert_array_equal(result[[0, 2]], transform_points(points[[0, 2]], WGS84, utm, CONTEXT))
