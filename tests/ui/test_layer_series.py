"""Which layers have series, and which few points and attributes of them are read."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.ui import layer_series
from insar_hotspots.ui.layer_series import LayerSeries, shows_series
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

UTM = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def points(ui_scene):
    return ui_scene.points()


def test_points_with_two_dates_show_series_and_nothing_else_does(ui_scene):
    assert shows_series(ui_scene.points())
    assert not shows_series(ui_scene.outlines())
    assert not shows_series(None)
    assert not shows_series(QgsVectorLayer("Point?field=D20200103:double", "one date", "memory"))
    assert shows_series(QgsVectorLayer("Point?field=20200103:double&field=20200109:double", "bare", "memory"))
    assert not shows_series(QgsVectorLayer("Polygon?field=D20200103:double&field=D20200109:double", "area", "memory"))
    assert not shows_series(QgsVectorLayer("Point?field=D20200103:double&field=D20209909:double", "bad", "memory"))
    assert not shows_series(QgsVectorLayer("nowhere.gpkg", "gone", "ogr"))


def test_dates_are_in_order_of_time_whatever_that_of_the_fields():
    layer = QgsVectorLayer("Point?field=D20200309:double&field=D20200103:double", "points", "memory")
    days = LayerSeries(layer).days
    np.testing.assert_array_equal(np.diff(days), [66.0])


def test_the_nearest_is_found_among_near_and_far(points, ui_scene):
    series = LayerSeries(points)
    for place, expected in (((7.0, 3.0), 0), ((13.0, 3.0), 1), ((0.0, 30.0), 20)):
        there = QgsPointXY(*(ui_scene.places[0] + place))
        feature, at = series.nearest(there, UTM, 40.0)
        assert series.read([feature]).names == [f"P{expected}"]
        assert (at.x(), at.y()) == tuple(ui_scene.places[expected])
    assert series.nearest(QgsPointXY(*(ui_scene.places[0] - 20)), UTM, 12.0) is None


def test_the_area_may_have_any_shape(points, ui_scene):
    corners = [QgsPointXY(*(ui_scene.places[0] + offset)) for offset in ((-5, -5), (47, -5), (-5, 47))]
    triangle = QgsGeometry.fromPolygonXY([corners])
    sample = LayerSeries(points).inside(triangle, UTM)
    assert sorted(LayerSeries(points).read(sample.ids).names) == ["P0", "P1", "P20"]
    assert sample.n_points == 3


def test_a_sample_of_many_is_spread_over_the_area(points, ui_scene, monkeypatch):
    monkeypatch.setattr(layer_series, "MOST_SERIES", 72)
    monkeypatch.setattr(layer_series, "_MOST_LOOKED_AT", 100)
    box = QgsRectangle(*(ui_scene.places[0] - 1), *(ui_scene.places[399] + 1))
    sample = LayerSeries(points).inside(QgsGeometry.fromRect(box), UTM)
    assert sample.n_points is None
    assert len(sample.ids) <= 72
    rows = [int(name[1:]) for name in LayerSeries(points).read(sample.ids).names]
    quarters = {(row // 20 // 10, row % 20 // 10) for row in rows}
    assert len(quarters) == 4


def test_degrees_serve_as_well(ui_scene):
    project = QgsProject.instance()
    layer = ui_scene.points()
    degrees = QgsVectorLayer("Point?crs=EPSG:4326", "degrees", "memory")
    degrees.dataProvider().addAttributes(layer.fields().toList())
    degrees.updateFields()
    transform = QgsCoordinateTransform(UTM, degrees.crs(), project)
    features = list(layer.getFeatures())
    for feature in features:
        geometry = feature.geometry()
        geometry.transform(transform)
        feature.setGeometry(geometry)
    degrees.dataProvider().addFeatures(features)
    series = LayerSeries(degrees)
    feature, _ = series.nearest(QgsPointXY(*ui_scene.places[42]), UTM, 12.0)
    assert series.read([feature]).names == ["P42"]


def test_joined_dates_are_read_with_the_layers_own(ui_scene):
    points = ui_scene.points()
    later = QgsVectorLayer("NoGeometry?field=code:string&field=D20230101:double", "later", "memory")
    feature = QgsFeature(later.fields())
    feature.setAttributes(["P42", -77.5])
    later.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayers([points, later], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(later)
    join.setJoinFieldName("code")
    join.setTargetFieldName("pid")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    points.addJoin(join)
    series = LayerSeries(points)
    assert len(series.days) == 61
    found, _ = series.nearest(QgsPointXY(*ui_scene.places[42]), UTM, 12.0)
    assert series.read([found]).displacement[0, -1] == -77.5
    QgsProject.instance().clear()


def test_a_geopackage_without_spatial_index_is_called_slow_when_it_is_large(ui_scene, tmp_path, monkeypatch):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerOptions = ["SPATIAL_INDEX=NO"]
    path = str(tmp_path / "points.gpkg")
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(ui_scene.points(), path, context, options)
    layer = QgsVectorLayer(path, "points", "ogr")
    assert not LayerSeries(layer).is_slow
    monkeypatch.setattr(layer_series, "_MANY", 100)
    assert LayerSeries(layer).is_slow
    layer.dataProvider().createSpatialIndex()
    assert not LayerSeries(QgsVectorLayer(path, "points", "ogr")).is_slow


def test_only_a_label_that_stands_for_a_group_gives_one(ui_scene):
    kind = QMetaType.Type.Int
    cluster = (kind, [-1, 5, 5, None] + [0] * 396)
    layer = ui_scene.points(hotspot=(kind, [0, 0, 2, 0] + [None] * 396), cluster=cluster)
    series = LayerSeries(layer)
    groups = [series.group_of(feature.id()) for feature, _ in zip(layer.getFeatures(), range(5))]
    assert groups == [None, ("cluster", 5), ("hotspot", 2), None, ("cluster", 0)]
