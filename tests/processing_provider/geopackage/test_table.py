"""Which layers are a GeoPackage's table and no more, and that such a table reads as its layer does."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.processing_provider.files.vector import open_vector
from insar_hotspots.processing_provider.geopackage import columns
from insar_hotspots.processing_provider.geopackage.table import connect, is_geopackage, large_pages, open_table, quoted
from insar_hotspots.processing_provider.layers import feature_blocks, point_layer
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

NAN, INF = math.nan, math.inf
REAL, INTEGER, TEXT = QMetaType.Type.Double, QMetaType.Type.Int, QMetaType.Type.QString


# -- which layers are a table


@pytest.fixture
def saved(make_series_layer, save_layer):
    return save_layer(make_series_layer([[0.0, 1.0], [0.0, 2.0], [0.0, 3.0]]))


def test_a_geopackage_layer_is_its_table(saved, table_of, date_names):
    table = table_of(saved)
    assert (table.path.name, table.name, table.fid, table.geometry) == ("saved.gpkg", "saved", "fid", "geom")
    assert table.columns == date_names(2)
    assert (table.geometry_type, table.srs_id) == ("POINT", 32633)
    assert QgsVectorLayer(table.uri, "again", "ogr").featureCount() == 3


@pytest.mark.parametrize("name", ["saved.shp", "saved.fgb", "saved.geojson", "saved.csv"])
def test_another_format_is_no_table(make_series_layer, save_layer, table_of, name):
    assert table_of(save_layer(make_series_layer([[0.0, 1.0], [0.0, 2.0]]), name)) is None


def test_a_layer_in_memory_is_no_table(planted_layer, table_of):
    assert table_of(planted_layer) is None


def filtered(layer):
    assert layer.setSubsetString("fid > 1")


def being_edited(layer):
    assert layer.startEditing()


def with_a_virtual_field(layer):
    layer.addExpressionField("1", QgsField("one", INTEGER))


def joined(layer):
    layer.other = QgsVectorLayer("NoGeometry?field=fid:integer&field=height:double", "heights", "memory")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(layer.other)
    join.setJoinFieldName("fid")
    join.setTargetFieldName("fid")
    assert layer.addJoin(join)


def in_another_crs(layer):
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))


@pytest.mark.parametrize("change", [filtered, being_edited, with_a_virtual_field, joined, in_another_crs])
def test_a_layer_that_is_more_or_less_than_its_table_is_none(saved, table_of, change):
    assert table_of(saved) is not None
    change(saved)
    assert table_of(saved) is None


@pytest.mark.parametrize("how", [{"selectedFeaturesOnly": True}, {"featureLimit": 2}, {"filterExpression": "fid > 1"}])
def test_an_input_of_some_features_is_no_table(saved, table_of, how):
    saved.selectByIds([1, 2])
    assert table_of(saved, featureLimit=-1) is not None
    assert table_of(saved, **how) is None


def alter(layer, *statements):
    """Change a layer's file behind QGIS's back, and open it again."""
    dataset = open_vector(str(open_table(layer.source()).path), update=True)
    for statement in statements:
        assert dataset.ExecuteSQL(statement) is None
    del dataset
    return QgsVectorLayer(layer.source(), "altered", "ogr")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY'",
        "UPDATE gpkg_contents SET data_type = 'attributes'",
        "DROP TABLE gpkg_geometry_columns",
    ],
)
def test_a_table_of_unclear_geometry_is_none(saved, table_of, statement):
    assert table_of(alter(saved, statement)) is None


def test_a_view_is_no_table(saved, table_of):
    view = alter(
        saved,
        "ALTER TABLE saved RENAME TO held",
        "CREATE VIEW saved AS SELECT * FROM held WHERE fid > 1",
    )
    assert view.featureCount() == 2
    assert table_of(view) is None


def test_of_several_layers_the_named_one_is_the_table(saved, make_series_layer, save_layer, table_of, read_both):
    odd = 'it\'s "odd"'
    beside = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    save_layer(make_series_layer([[0.0, 1.0], [0.0, 2.0]]), actionOnExistingFile=beside, layerName=odd)
    assert open_table(saved.source()) is None  # which one?
    layer = QgsVectorLayer(f"{saved.source()}|layername={odd}", "odd", "ogr")
    assert table_of(layer).name == odd
    assert len(read_both(layer)[0].feature_ids) == 2


def test_a_file_that_is_no_geopackage_is_no_table(tmp_path):
    path = tmp_path / "broken.gpkg"
    path.write_bytes(b"nothing of the kind")
    assert is_geopackage(str(path))
    assert open_table(str(path)) is None
    assert not is_geopackage(str(tmp_path / "absent.gpkg"))
    assert not is_geopackage("a_layer_in_memory")


def test_names_are_quoted():
    odd = "a \"b\" c; 'd'"
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE {quoted(odd)} (x)")
        assert database.execute("SELECT name FROM sqlite_master").fetchone() == (odd,)


# -- reading


@pytest.fixture
def read_as(as_source, table_of, read_source, feedback, monkeypatch):
    """Read a layer as a table, or feature by feature, and by no other way."""

    def read(layer, way, **how):
        table = table_of(layer)
        assert table is not None
        feedback.infos, feedback.warnings = [], []
        with monkeypatch.context() as patch:
            patch.delattr(point_layer, "feature_blocks" if way == "table" else "table_blocks")
            given = table if way == "table" else None
            found = read_source(as_source(layer), table=given, **how)
        return found, feedback.infos, feedback.warnings

    return read


@pytest.fixture
def read_both(read_as):
    """Read a layer both ways, and give the points and what was said once they are the same."""

    def read(layer, **how):
        (one, *one_said), (other, *other_said) = (read_as(layer, way, **how) for way in ("table", "features"))
        assert_equal(one, other)
        assert one_said == other_said
        return one, *one_said

    return read


def assert_equal(one, other):
    np.testing.assert_array_equal(one.feature_ids, other.feature_ids)
    np.testing.assert_array_equal(one.coordinates, other.coordinates)
    np.testing.assert_array_equal(one.displacement, other.displacement)
    assert one.feature_ids.dtype == other.feature_ids.dtype == np.int64
    assert list(one.integers) == list(other.integers)
    for name, labels in one.integers.items():
        np.testing.assert_array_equal(labels, other.integers[name])
        assert labels.dtype == other.integers[name].dtype
    assert list(one.numbers) == list(other.numbers)
    for name, numbers in one.numbers.items():
        np.testing.assert_array_equal(numbers, other.numbers[name])
        assert numbers.dtype == other.numbers[name].dtype == np.float64
    assert list(one.classes) == list(other.classes)
    for name, found in one.classes.items():
        assert found.names == other.classes[name].names
        np.testing.assert_array_equal(found.codes, other.classes[name].codes)
        assert found.codes.dtype == other.classes[name].codes.dtype == np.int64
    assert list(one.identifiers) == list(other.identifiers)
    for name, texts in one.identifiers.items():
        assert texts.tolist() == other.identifiers[name].tolist()
    assert (one.dates, one.date_fields, one.n_refused) == (other.dates, other.date_fields, other.n_refused)


@pytest.fixture
def points_file(make_layer, save_layer, date_names):
    """Save rows of (geometry, *values at three dates)."""

    def save(rows, kind=REAL, geometry="Point", **how):
        layer = make_layer(dict.fromkeys(date_names(3), kind), rows, geometry=geometry, **how)
        return save_layer(layer, overrideGeometryType=layer.wkbType())

    return save


@pytest.mark.parametrize("block", [2, 10_000])
def test_numbers_gaps_and_refusals_are_the_same(points_file, read_both, monkeypatch, block):
    monkeypatch.setattr(columns, "_ROWS", block)
    monkeypatch.setattr(feature_blocks, "_BLOCK_ROWS", block)
    rows = [
        ((1, 2), 0.1, -2.5, 1e-40),
        ((3, 4), None, NAN, 7.25),
        ((5, 6), None, None, None),
        ((7, 8), 0.0, INF, 1.0),
        ((7, 8), 0.0, 1e300, 1.0),
        (None, 0.0, 1.0, 2.0),
        ("POINT EMPTY", 0.0, 1.0, 2.0),
        ((INF, 8), 0.0, 1.0, 2.0),
        ((9, 10), 123456.789, None, -0.0),
    ]
    found, infos, _ = read_both(points_file(rows))
    np.testing.assert_array_equal(found.feature_ids, [1, 2, 9])
    for reason in ("2 without geometry", "not finite", "2 with an infinite", "1 without any displacement"):
        assert reason in infos[0]


@pytest.mark.parametrize("kind", [INTEGER, QMetaType.Type.LongLong])
def test_whole_numbers_are_the_same(points_file, read_both, kind):
    found, *_ = read_both(points_file([((1, 2), 0, None, 7), ((3, 4), -5, 16777217, None)], kind))
    assert np.isnan(found.displacement).sum() == 2


@pytest.mark.parametrize(
    ("geometry", "places"),
    [
        ("PointZ", ["POINT Z (1 2 3)", "POINT Z (4 5 6)", None]),
        ("PointM", ["POINT M (1 2 3)", "POINT M (4 5 6)", "POINT M EMPTY"]),
        ("PointZM", ["POINT ZM (1 2 3 4)", "POINT ZM (4 5 6 7)", None]),
        ("MultiPoint", ["MULTIPOINT ((1 2))", "MULTIPOINT ((4 5), (6 7))", "MULTIPOINT ((8 9))"]),
        ("MultiPointZ", ["MULTIPOINT Z ((1 2 3))", "MULTIPOINT Z EMPTY", "MULTIPOINT Z ((8 9 1))"]),
        ("MultiPoint", ["MULTIPOINT ((1 2))", None, "MULTIPOINT ((8 9))"]),
    ],
)
def test_every_kind_of_point_is_the_same(points_file, read_both, geometry, places):
    found, *_ = read_both(points_file([(place, 0, 1, 2) for place in places], geometry=geometry))
    assert len(found.feature_ids) == 2
    assert found.n_refused == 1


def test_ids_with_gaps_keep_their_order(points_file, read_both):
    layer = points_file([((i, i), i, 2 * i, -i) for i in range(20)])
    alter(layer, "DELETE FROM saved WHERE fid % 3 = 0", "UPDATE saved SET fid = 1000 - fid WHERE fid < 8")
    found, *_ = read_both(QgsVectorLayer(layer.source(), "again", "ogr"))
    assert (np.diff(found.feature_ids) > 0).all()
    assert found.feature_ids[-1] == 999
    assert found.displacement[-1, 0] == 0


@pytest.mark.parametrize("n_threads", [1, 3])
@pytest.mark.parametrize("n_points", [1, 9, 10, 11, 95])
def test_rows_come_once_and_in_order_however_many_threads_read_them(
    points_file, read_both, monkeypatch, n_threads, n_points
):
    monkeypatch.setattr(columns, "_ROWS", 10)
    monkeypatch.setattr(columns.os, "cpu_count", lambda: n_threads)
    # The first row that a thread reads is without a geometry, and GDAL knows the column all the same.
    layer = points_file([(None if i in (10, 11) else (i, i), i, 2 * i, -i) for i in range(n_points + 1)])
    alter(layer, "UPDATE saved SET fid = fid - 40 WHERE fid < 20")
    found, *_ = read_both(QgsVectorLayer(layer.source(), "again", "ogr"))
    assert found.n_refused == max(0, min(2, n_points - 9))


def test_a_damaged_table_is_told(points_file, read_as, monkeypatch):
    monkeypatch.setattr(columns, "_ROWS", 100)
    layer = points_file([((i, i), i, i, i) for i in range(2000)])
    path = open_table(layer.source()).path
    page = page_bytes(path)
    with closing(connect(path, "rw")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    start = data.find(np.full(2, 1234.0).tobytes()) // page * page  # where a point is
    data[start : start + page] = bytes(page)
    damaged = path.with_name("damaged.gpkg")
    damaged.write_bytes(data)
    with pytest.raises(InputError, match=r"^damaged.gpkg cannot be read: database disk image is malformed"):
        read_as(QgsVectorLayer(f"{damaged}|layername=saved", "again", "ogr"), "table")


def test_dates_in_any_place_and_chosen_ones_are_the_same(make_layer, save_layer, read_both):
    fields = {"D20200301": REAL, "note": TEXT, "D20200101": REAL, "height": REAL, "D20200201": REAL}
    layer = save_layer(make_layer(fields, [((i, i), i, "x", 2 * i, 3 * i, 4 * i) for i in range(1, 4)]))
    read_both(layer)
    found, *_ = read_both(layer, dates=["D20200301", "D20200101"])
    np.testing.assert_array_equal(found.displacement[0], [2, 1])


@pytest.mark.parametrize("kind", [INTEGER, REAL])
def test_labels_are_the_same(make_layer, save_layer, date_names, read_both, kind):
    fields = {"cluster": kind, "other": QMetaType.Type.LongLong, **dict.fromkeys(date_names(2), REAL)}
    rows = [((0, 0), 3, 1, 0, 1), ((1, 0), 4, 1, None, None), ((2, 0), None, 2, 0, 1), (None, 5, 2, 0, 1)]
    layer = save_layer(make_layer(fields, rows))
    found, *_ = read_both(layer, labels=["cluster", "other"])
    np.testing.assert_array_equal(found.integers["cluster"], [3, -1])
    found, *_ = read_both(layer, labels=["cluster"], with_series=False)
    np.testing.assert_array_equal(found.integers["cluster"], [3, 4, -1])


@pytest.mark.parametrize("block", [2, 10_000])
def test_numbers_and_classes_beside_the_series_are_the_same(
    make_layer, save_layer, date_names, read_both, monkeypatch, block
):
    monkeypatch.setattr(columns, "_ROWS", block)
    monkeypatch.setattr(feature_blocks, "_BLOCK_ROWS", block)
    fields = {"coherence": REAL, "cluster": INTEGER, "kind": TEXT, **dict.fromkeys(date_names(2), REAL)}
    rows = [
        ((0, 0), 0.5, 3, "step", 0, 1),
        ((1, 0), None, 12, " côte d'azur ", 0, 1),
        ((2, 0), INF, None, None, 0, 1),
        (None, 1, 5, "refused", 0, 1),
        ((3, 0), NAN, -1, "", 0, 1),
        ((4, 0), 1e-9, 3, "-1", 0, 1),
        ((5, 0), 0.1, 4, "linear", None, None),
        ((6, 0), 0.1, 4, "linear", 2, 1),
    ]
    layer = save_layer(make_layer(fields, rows))
    chosen = {
        "labels": ["cluster"],
        "numbers": ["coherence", "cluster"],
        "classes": ["kind", "cluster"],
        "identifiers": ["kind"],
    }
    found, *_ = read_both(layer, **chosen)
    np.testing.assert_array_equal(found.numbers["coherence"], [0.5, NAN, NAN, NAN, 1e-9, 0.1])
    assert found.classes["kind"].names == ["linear", "step", "côte d'azur"]
    np.testing.assert_array_equal(found.classes["kind"].codes, [1, 2, -1, -1, -1, 0])
    assert found.classes["cluster"].names == ["3", "4", "12"]
    found, *_ = read_both(layer, with_series=False, **chosen)
    assert len(found.feature_ids) == 7


@pytest.mark.parametrize("value", [1.5, INF])
@pytest.mark.parametrize("way", ["table", "features"])
def test_a_class_that_is_not_whole_is_refused_alike(make_layer, save_layer, read_as, way, value):
    layer = save_layer(make_layer({"cluster": REAL}, [((0, 0), 1), ((1, 0), value)]))
    with pytest.raises(InputError, match=f"^Field cluster holds '{value}', which is not a whole number"):
        read_as(layer, way, classes=["cluster"], with_series=False)


@pytest.mark.parametrize("value", [1.5, INF])
@pytest.mark.parametrize("way", ["table", "features"])
def test_a_label_that_is_not_whole_is_refused_alike(make_layer, save_layer, read_as, way, value):
    layer = save_layer(make_layer({"cluster": REAL}, [((0, 0), 1), ((1, 0), value)]))
    with pytest.raises(InputError, match=f"^Field cluster holds '{value}', which is not a whole number"):
        read_as(layer, way, labels=["cluster"], with_series=False)


def test_text_is_read_feature_by_feature(make_series_layer, save_layer, table_of, as_source, read_source, feedback):
    layer = save_layer(make_series_layer([["0", " 1.5"], ["0", "none"], ["0", ""]], kind=TEXT))
    found = read_source(as_source(layer), table=table_of(layer))
    np.testing.assert_array_equal(found.displacement, [[0, 1.5], [0, NAN]])
    assert "'none' in field" in feedback.infos[0]


def test_cancelling_stops_the_reading_of_a_table(points_file, read_as, feedback, monkeypatch):
    monkeypatch.setattr(columns, "_ROWS", 10)
    layer = points_file([((i, i), i, i, i) for i in range(40)])
    feedback.progressChanged.connect(lambda percentage: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        read_as(layer, "table")
    assert feedback.percentages == [25]


# -- pages


def page_bytes(path):
    with closing(connect(path)) as database:
        return database.execute("PRAGMA page_size").fetchone()[0]


def test_large_pages_are_for_the_files_made_meanwhile(make_series_layer, save_layer, table_of):
    layer = make_series_layer([[0.0, 1.0], [0.0, 2.0]])
    with large_pages():
        large = save_layer(layer, "large.gpkg")
    usual = save_layer(layer, "usual.gpkg")
    assert page_bytes(table_of(large).path) == 16384
    assert page_bytes(table_of(usual).path) == 4096


@pytest.fixture
def small_pages():
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", "page_size=8192")
    yield
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", None)


@pytest.mark.usefixtures("small_pages")
def test_what_the_user_set_for_sqlite_stays(make_series_layer, save_layer, table_of):
    with large_pages():
        saved = save_layer(make_series_layer([[0.0, 1.0], [0.0, 2.0]]))
    assert page_bytes(table_of(saved).path) == 8192
