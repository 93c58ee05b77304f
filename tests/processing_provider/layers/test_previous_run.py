"""What an update takes from the hotspots of last time: numbers, names, settings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.compared_run import ComparedHotspots, read_hotspot_layer
from insar_hotspots.processing_provider.layers.previous_run import as_last_time, names_of, with_kept_numbers
from insar_hotspots.processing_provider.layers.run_facts import RunFacts, settings_of
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry
from qgis.PyQt.QtCore import QMetaType

COORDINATES = np.array([[x, 0.0] for x in (0, 10, 20, 500, 510, 520, 900)])


@dataclass(frozen=True)
class Found:
    """The part of `Detected` that numbers are in."""

    hotspot: np.ndarray
    hotspots: list = field(default_factory=list)


@dataclass(frozen=True)
class One:
    number: int
    n_points: int
    is_broad: bool = False
    inside: int = 0


FOUND = Found(np.array([1, 1, 1, 2, 2, 2, 0]), [One(1, 3), One(2, 3, inside=1)])
POINTS = SimpleNamespace(coordinates=COORDINATES)


def before(**outlines):
    box = "POLYGON(({0} -5, {1} -5, {1} 5, {0} 5, {0} -5))"
    numbers = {int(name[1:]): box.format(*ends) for name, ends in outlines.items()}
    values = {number: {"n_points": 3, "scale": "place", "name": f"slope {number}"} for number in numbers}
    return ComparedHotspots(values, {number: QgsGeometry.fromWkt(text) for number, text in numbers.items()})


def test_numbers_of_last_time_are_kept_wherever_they_are_told():
    found = with_kept_numbers(FOUND, POINTS, before(n1=(490, 530), n4=(-10, 30)))
    assert found.hotspot.tolist() == [4, 4, 4, 1, 1, 1, 0]
    assert [(one.number, one.inside) for one in found.hotspots] == [(4, 0), (1, 4)]


def test_what_is_new_is_numbered_on():
    found = with_kept_numbers(FOUND, POINTS, before(n3=(490, 530)))
    assert [one.number for one in found.hotspots] == [4, 3]


def test_broad_motion_does_not_take_the_number_of_a_place():
    broad = replace(FOUND, hotspots=[One(1, 3, is_broad=True), One(2, 3)])
    found = with_kept_numbers(broad, POINTS, before(n1=(-10, 30)))
    assert [one.number for one in found.hotspots] == [2, 3]


def test_names_that_people_gave_are_read():
    assert names_of(before(n1=(0, 1), n2=(2, 3))) == {1: "slope 1", 2: "slope 2"}


def test_only_what_is_left_at_its_default_is_as_last_time():
    defaults = {"MIN_VELOCITY": 2.0, "SIGNIFICANCE": 4.0, "PATTERNS": True}
    last = {"MIN_VELOCITY": 1.0, "SIGNIFICANCE": 5.0, "PATTERNS": True, "GONE": 3}
    assert as_last_time({"SIGNIFICANCE": 6.0}, defaults, last) == {"MIN_VELOCITY": 1.0}


def test_a_layer_keeps_the_settings_of_its_run(make_layer):
    layer = make_layer({"hotspot": QMetaType.Type.Int}, [], geometry="Polygon")
    assert settings_of(layer) == {}
    RunFacts(settings={"MIN_VELOCITY": 1.5}).apply(layer)
    assert settings_of(layer) == {"MIN_VELOCITY": 1.5}


def test_dates_that_a_run_took_are_told_by_its_hotspots(make_layer, context):
    text = QMetaType.Type.QString
    fields = {"hotspot": QMetaType.Type.Int, "first_date": text, "last_date": text}
    square = "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))"
    layer = make_layer(fields, [(square, 1, "2020-01-05", "2020-02-01")], geometry="MultiPolygon")
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    from datetime import date

    read = read_hotspot_layer(layer, crs, QgsCoordinateTransformContext())
    columns = [(date(2020, 1, 5), "a"), (date(2020, 2, 1), "b"), (date(2020, 3, 1), "c")]
    assert read.dates_used(columns) == ["a", "b"]
    assert ComparedHotspots({}, {}).dates_used(columns) == ["a", "b", "c"]
