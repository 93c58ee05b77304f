"""Outlines, ellipses and figures of hotspots, as features."""

from __future__ import annotations

import datetime
from dataclasses import fields
from typing import get_args

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.hotspots.hotspot import Hotspot, HotspotMotion, HotspotPattern
from insar_hotspots.algorithms.hotspots.row import PATTERN_FIELDS, HotspotField, HotspotRow, read_course
from insar_hotspots.algorithms.space.dispersion import dispersion_by_label
from insar_hotspots.processing_provider.layers.point_layer import PointLayer
from insar_hotspots.processing_provider.writing.hotspot_features import (
    dispersion_fields,
    ellipse_features,
    hotspot_features,
    hotspot_fields,
    hotspot_rows,
    to_layer_transform,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

REACH = 60.0
UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def point_layer(coordinates):
    return PointLayer(
        coordinates=coordinates,
        feature_ids=np.arange(len(coordinates)),
        dates=[datetime.date(2020, 1, 5), datetime.date(2021, 2, 3)],
        date_fields=["D20200105", "D20210203"],
        metric_crs=UTM,
    )


def described(number, coordinates, v_mean=-6.24, pattern=None, **motion):
    (dispersion,) = dispersion_by_label(coordinates, np.zeros(len(coordinates), dtype=int))
    return Hotspot(
        number=number,
        n_points=len(coordinates),
        v_mean=v_mean,
        v_min=-9.0,
        v_max=-3.0,
        v_std=1.5,
        significance=-12.0,
        standard_distance=dispersion.standard_distance,
        ellipse=dispersion.ellipse,
        false_share=None,
        is_broad=False,
        inside=0,
        v_around=0.0,
        picked=None,
        v_noise=0.3,
        motion=HotspotMotion(0.4, **motion),
        pattern=pattern,
    )


def outline_of(coordinates, reach=REACH):
    rows, outlines = hotspot_rows(
        point_layer(coordinates), np.ones(len(coordinates), dtype=int), [described(1, coordinates)], reach, -1.5
    )
    return rows[0], outlines[0]


def n_outside(outline, coordinates):
    return sum(not outline.contains(QgsPointXY(*place)) for place in coordinates.tolist())


def grid(shape, step=25.0):
    row, column = np.indices(shape).reshape(2, -1)
    return np.column_stack([5e5 + step * column, 4.3e6 + step * row])


SHAPES = {
    "square": grid((8, 8)),
    "line": grid((1, 20)),
    "corner": grid((12, 12))[(np.indices((12, 12)).reshape(2, -1).min(axis=0) < 3)],
    "ring": (lambda g: g[np.abs(np.hypot(*(g - g.mean(axis=0)).T) - 300) < 40])(grid((30, 30))),
    "dense": np.random.default_rng(0).uniform(0, 200, (2000, 2)) + np.array([5e5, 4.3e6]),
    "one point": grid((1, 1)),
}


@pytest.mark.parametrize("name", SHAPES)
def test_an_outline_contains_its_points_and_hugs_them(name):
    places = SHAPES[name]
    row, outline = outline_of(places)
    assert n_outside(outline, places) == 0
    assert outline.isGeosValid()
    assert row.area_m2 == pytest.approx(outline.area())
    # No further from its points than half of the reach, wherever one looks: not across a corner or a ring's middle.
    within = QgsGeometry.unaryUnion(
        [QgsGeometry.fromPointXY(QgsPointXY(*place)).buffer(REACH / 2, 12) for place in places.tolist()]
    )
    assert outline.difference(within).area() < 0.02 * outline.area()


def test_an_outline_stays_out_of_what_its_points_surround():
    ring = SHAPES["ring"]
    _, outline = outline_of(ring)
    assert not outline.contains(QgsPointXY(*ring.mean(axis=0)))
    assert outline.area() < 0.5 * outline.convexHull().area()


def test_two_far_parts_of_one_hotspot_are_two_parts():
    _, outline = outline_of(np.vstack([grid((4, 4)), grid((4, 4)) + 1000]))
    assert len(outline.asMultiPolygon()) == 2


def test_an_outline_does_not_depend_on_where_the_grid_begins():
    areas = [outline_of(grid((5, 5)) + shift)[1].area() for shift in (0.0, 3.3, 7.7, 12.5)]
    assert np.ptp(areas) < 1e-3 * areas[0]


def test_rows_say_what_the_engine_found():
    places = grid((6, 6))
    row, _ = outline_of(places)
    assert [each.name for each in fields(row)] == hotspot_fields(patterns=True).names()
    assert hotspot_fields().names() == [each.name for each in fields(row)][: -len(PATTERN_FIELDS)]
    assert row.n_points == 36
    assert row.std_dist == pytest.approx(np.sqrt(((places - places.mean(axis=0)) ** 2).sum(axis=1).mean()))
    assert [getattr(row, name) for name in ("v_mean", "v_min", "v_max", "v_std", "signif")] == [-6.24, -9, -3, 1.5, 12]
    assert (row.first_date, row.last_date) == ("2020-01-05", "2021-02-03")
    assert row.label == "1: -6.2 mm/yr"


def test_the_fields_that_the_dock_may_ask_for_are_those_of_the_row():
    assert list(get_args(HotspotField)) == [each.name for each in fields(HotspotRow)]


def test_how_sure_and_since_when_are_in_the_row_where_they_are_known():
    places = grid((6, 6))
    names = ["v_err", "confidence", "changed", "changed_e", "v_before", "v_after", "jump_mm"]
    row, _ = outline_of(places)
    assert [getattr(row, name) for name in names] == [0.4, "high", None, None, None, None, None]
    day = datetime.date(2020, 9, 3).toordinal() + 0.4
    assert (row.course, row.v_scene) == (None, -1.5)
    motion = {"change_day": day, "change_err": 11.0, "v_before": -1.0, "v_after": -9.0, "jump_mm": None}
    motion["course"] = ((day - 240, 0.0), (day, -0.66), (day + 120, -3.61))
    (row,), _ = hotspot_rows(point_layer(places), np.ones(36, dtype=int), [described(1, places, **motion)], REACH, -1.5)
    assert [getattr(row, name) for name in names] == [0.4, "high", "2020-09-03", 11.0, -1.0, -9.0, None]
    assert row.course == "2020-01-07 0.0, 2020-09-03 -0.7, 2021-01-01 -3.6"
    places = [(datetime.date(2020, 1, 7), 0.0), (datetime.date(2020, 9, 3), -0.7), (datetime.date(2021, 1, 1), -3.6)]
    assert read_course(row.course) == places
    assert read_course("") == read_course("2020-01-07") == read_course("2020-01-07 0.0, x") == []


def test_the_pattern_of_a_hotspot_is_in_its_row_where_it_was_asked_for():
    places = grid((3, 3))
    for pattern in ("step", None):
        probability, share = (0.9, 0.75) if pattern else (np.nan, 0.0)
        named = described(1, places, pattern=HotspotPattern(pattern, probability, share))
        (row,), _ = hotspot_rows(point_layer(places), np.ones(9, dtype=int), [named], REACH, -1.5)
        assert (row.pattern, row.pattern_p, row.pat_share) == (pattern, 0.9 if pattern else None, share)
        assert (row.pattern_p, row.pat_share) == ((0.9, 0.75) if pattern else (None, 0.0))


def test_a_rising_hotspot_is_labelled_with_its_sign():
    places = grid((3, 3))
    rows, _ = hotspot_rows(point_layer(places), np.ones(9, dtype=int), [described(1, places, v_mean=4.96)], REACH, -1.5)
    assert rows[0].label == "1: +5.0 mm/yr"


def test_every_name_fits_a_shapefile():
    names = [*hotspot_fields(patterns=True).names(), *dispersion_fields("hotspot").names()]
    assert max(map(len, names)) <= 10


def test_features_lie_in_the_layers_crs_and_keep_their_figures_in_metres(make_layer, as_source, context):
    places = grid((6, 6))
    source = as_source(make_layer({}, [((15.0, 38.8),)], crs="EPSG:4326"))
    points = point_layer(places)
    rows, outlines = hotspot_rows(points, np.ones(36, dtype=int), [described(1, places)], REACH, -1.5)
    to_layer = to_layer_transform(points, source, context)
    (feature,) = hotspot_features(hotspot_fields(), rows, outlines, to_layer)
    assert feature.geometry().boundingBox().xMaximum() < 180
    assert feature["area_m2"] == pytest.approx(outlines[0].area())
    (ellipse,) = ellipse_features("hotspot", dispersion_by_label(places, np.ones(36, dtype=int)), to_layer)
    assert ellipse.geometry().intersects(feature.geometry())
    assert (ellipse["x_centre"], ellipse["y_centre"]) == pytest.approx((15.0, 38.85), abs=0.1)


def test_points_on_a_line_or_at_one_place_have_no_ellipse(make_layer, as_source, context):
    slant = 5e5 + np.outer(np.arange(9), [3.0, 7.0])
    labels = np.repeat([1, 2], [9, 1])
    places = np.vstack([slant, [[5e5, 4.3e6]]])
    source = as_source(make_layer({}, [((0, 0),)]))
    to_layer = to_layer_transform(point_layer(places), source, context)
    assert ellipse_features("hotspot", dispersion_by_label(places, labels), to_layer) == []
