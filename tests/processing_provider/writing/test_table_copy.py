"""Rows copied by GDAL are the features that QGIS would have written."""

from __future__ import annotations

from contextlib import closing
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.files import output_file
from insar_hotspots.processing_provider.files.vector import open_vector
from insar_hotspots.processing_provider.geopackage import columns
from insar_hotspots.processing_provider.geopackage.table import connect, open_table
from insar_hotspots.processing_provider.layers.new_fields import NewField
from insar_hotspots.processing_provider.running.run import Run
from insar_hotspots.processing_provider.split_clusters import SplitClusters
from insar_hotspots.processing_provider.writing import outputs, table_copy
from insar_hotspots.processing_provider.writing.outputs import safe_outputs, write_labelled_points
from qgis.core import QgsField, QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

KINDS = {
    "pid": QMetaType.Type.QString,
    "Cluster": QMetaType.Type.QString,
    "count": QMetaType.Type.Int,
    "large": QMetaType.Type.LongLong,
    "v1": QMetaType.Type.Double,  # as `classifytcn` writes it
    "sure": QMetaType.Type.Bool,
    "day": QMetaType.Type.QDate,
    "at": QMetaType.Type.QDateTime,
    'odd "name"; x': QMetaType.Type.Double,
}
ROWS = [
    ((10, 20), "p0", "old", 1, 2**40, 0.1, True, "2020-01-05", "2020-01-05T06:07:08", 1.5),
    ((30, 40), "p1 'é'", None, -2, 0, None, False, None, None, None),
    (None, "", "old", None, None, -1e300, None, "2020-01-17", "2020-01-17T00:00:00", 2.5),
    ("POINT EMPTY", "p3", "x", 4, 5, 0.0, True, None, None, -0.0),
    ((50, 60), None, "y", 5, 6, 7.0, True, "2021-01-17", None, 3.5),
]


@pytest.fixture
def saved(make_layer, save_layer):
    """Save five points, the third and fourth without a place, with ids 1, 2, 3, 40 and 50."""
    layer = save_layer(make_layer(KINDS, ROWS))
    dataset = open_vector(str(open_table(layer.source()).path), update=True)
    dataset.ExecuteSQL("UPDATE saved SET fid = 10 * fid WHERE fid > 3")
    del dataset
    return QgsVectorLayer(layer.source(), "points", "ogr")


@pytest.fixture
def run_to(context, feedback):
    """Give a run whose output goes to a place."""
    return lambda target: Run(SplitClusters().create({}), {"OUTPUT": target}, context, feedback)


@pytest.fixture
def write(as_source, table_of, run_to, monkeypatch):
    """Write a layer with new fields as a table is copied, or feature by feature, and by no other way; give where."""

    def write_layer(layer, target, way, ids=(1, 2, 50)):
        table = table_of(layer)
        assert table is not None
        points = SimpleNamespace(feature_ids=np.array(ids), table=table if way == "table" else None)
        n = len(ids)
        new = [
            NewField(QgsField("cluster", QMetaType.Type.Int), np.arange(7, 7 + n), -1),
            NewField(QgsField("v_rel", QMetaType.Type.Double), np.array([0.5, np.nan, -2.25, 1.0][:n])),
        ]
        with monkeypatch.context() as patch:
            patch.delattr(outputs, "write_points" if way == "table" else "copy_points")
            run = run_to(target)
            with safe_outputs(run, "OUTPUT"):
                return write_labelled_points(run, "OUTPUT", as_source(layer), new, points)

    return write_layer


def content(destination):
    """Give all that a reader of a layer can see."""
    path, _, name = destination.partition("|layername=")
    dataset = open_vector(path)
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    geometry = layer.GetGeometryColumn()
    index = dataset.ExecuteSQL(f"SELECT HasSpatialIndex('{layer.GetName()}', '{geometry}')")
    rows = [(f.GetFID(), str(f.geometry()), [f.GetField(i) for i in range(len(fields))]) for f in layer]
    layer.SetSpatialFilterRect(5, 15, 35, 45)
    seen = {
        "fields": [(f.GetName(), f.GetTypeName(), f.GetSubType(), f.GetWidth()) for f in fields],
        "geometry": (geometry, layer.GetGeomType(), layer.GetSpatialRef().ExportToWkt()),
        "fid": layer.GetFIDColumn(),
        "rows": rows,
        "extent": layer.GetExtent(),
        "indexed": index.GetNextFeature().GetField(0),
        "inside": [feature.GetFID() for feature in layer],
    }
    dataset.ReleaseResultSet(index)
    return seen


def schema(path):
    """Give everything that is not a point: all tables of the GeoPackage, and how they are declared."""
    with closing(connect(open_table(path).path)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        declared = database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        rows = {
            name: database.execute(f"SELECT * FROM {name}").fetchall()
            for name in tables
            if name.startswith("gpkg_") and name != "gpkg_contents"
        }
        extent = database.execute("SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents").fetchall()
    return declared, rows, extent


@pytest.mark.parametrize("block", [1, 2, 10_000])
def test_a_copied_table_is_what_qgis_writes(saved, write, tmp_path, monkeypatch, block):
    monkeypatch.setattr(table_copy, "_BLOCK_ROWS", block)
    copied, written = tmp_path / "copied" / "out.gpkg", tmp_path / "written" / "out.gpkg"
    for path, way in ((copied, "table"), (written, "features")):
        path.parent.mkdir()
        assert write(saved, str(path), way) == str(path)
    seen = content(str(copied))
    assert seen == content(str(written))
    assert schema(str(copied)) == schema(str(written))
    assert len(seen["rows"]) == 5
    assert seen["inside"] == [1, 2]
    assert seen["indexed"] == 1


def test_points_set_aside_get_the_value_for_it(saved, write, tmp_path, column):
    layer = QgsVectorLayer(write(saved, str(tmp_path / "out.gpkg"), "table"), "out", "ogr")
    assert column(layer, "fid") == [1, 2, 3, 40, 50]
    assert column(layer, "cluster") == [7, 8, -1, -1, 9]
    assert column(layer, "v_rel") == [0.5, None, None, None, -2.25]
    assert layer.fields().names() == ["fid", *(name.replace("Cluster", "cluster") for name in KINDS), "v_rel"]


def test_every_digit_arrives_also_after_a_null(saved, as_source, table_of, run_to, tmp_path, column):
    values = np.array([np.nan, 75.5540077078288, 0.1 + 0.2])
    points = SimpleNamespace(feature_ids=np.array([1, 2, 3]), table=table_of(saved))
    new = NewField(QgsField("v_rel", QMetaType.Type.Double), values)
    written = write_labelled_points(run_to(str(tmp_path / "out.gpkg")), "OUTPUT", as_source(saved), [new], points)
    assert column(QgsVectorLayer(written, "out", "ogr"), "v_rel") == [None, values[1], values[2], None, None]


def test_a_layer_beside_others_is_copied_alone(saved, write, tmp_path):
    target = "ogr:dbname='{}' table=\"{}\" (geom)"
    for folder, way in (("copied", "table"), ("written", "features")):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "both.gpkg"
        for name in ("first", "it''s second", "first"):
            destination = write(saved, target.format(path, name.replace("''", "'")), way)
            assert destination.endswith("|layername=" + name.replace("''", "'"))
    copied, written = (
        content(f"{tmp_path / folder / 'both.gpkg'}|layername=first") for folder in ("copied", "written")
    )
    for _, _, values in written["rows"]:
        at = list(KINDS).index("at")
        values[at] = values[at] and values[at].removesuffix("+00")  # QGIS adds a time zone; the copy has it as it was
    assert copied == written


def test_a_table_without_index_stays_without(make_layer, save_layer, table_of, feedback):
    table = table_of(save_layer(make_layer({"pid": QMetaType.Type.Int}, [((i, i), i) for i in range(5)])))
    empty = make_layer({"pid": QMetaType.Type.Int, "cluster": QMetaType.Type.Int}, [])
    made = save_layer(empty, "out.gpkg", layerOptions=["SPATIAL_INDEX=NO"])
    new = NewField(QgsField("cluster", QMetaType.Type.Int), np.array([7]), -1)
    target = table_copy.copy_target(table, made.source(), made.fields())
    assert table_copy.copy_points(table, target, [new], np.array([2]), feedback) == 5
    seen = content(made.source())
    assert seen["indexed"] == 0
    assert [values for _, _, values in seen["rows"]] == [[0, -1], [1, 7], [2, -1], [3, -1], [4, -1]]


def test_rows_have_pages_that_hold_several(saved, write, tmp_path):
    for way in ("table", "features"):
        with closing(connect(open_table(write(saved, str(tmp_path / f"{way}.gpkg"), way)).path)) as database:
            assert database.execute("PRAGMA page_size").fetchone() == (16384,)


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "{}/out.shp", "{}/out.geojson"])
def test_another_kind_of_output_is_written_feature_by_feature(
    saved, as_source, table_of, run_to, tmp_path, target, open_layer
):
    points = SimpleNamespace(feature_ids=np.array([1, 2]), table=table_of(saved))
    new = NewField(QgsField("cluster", QMetaType.Type.Int), np.array([7, 8]), -1)
    destination = write_labelled_points(run_to(target.format(tmp_path)), "OUTPUT", as_source(saved), [new], points)
    assert open_layer(destination).featureCount() == 5


def test_a_layer_of_the_input_file_is_written_feature_by_feature(saved, as_source, table_of, run_to):
    points = SimpleNamespace(feature_ids=np.array([1, 2]), table=table_of(saved))
    new = NewField(QgsField("cluster", QMetaType.Type.Int), np.array([7, 8]), -1)
    destination = write_labelled_points(
        run_to(f"ogr:dbname='{points.table.path}' table=\"other\" (geom)"), "OUTPUT", as_source(saved), [new], points
    )
    assert QgsVectorLayer(destination, "other", "ogr").featureCount() == 5
    assert QgsVectorLayer(points.table.uri, "input", "ogr").featureCount() == 5


def test_a_table_of_another_shape_is_no_target(saved, table_of, write, tmp_path):
    table = table_of(saved)
    assert table_copy.copy_target(table, str(tmp_path / "absent.gpkg"), saved.fields()) is None
    written = write(saved, str(tmp_path / "out.gpkg"), "features")
    fields = QgsVectorLayer(written, "out", "ogr").fields()
    assert table_copy.copy_target(table, written, fields) is not None
    assert table_copy.copy_target(table, written, saved.fields()) is None
    assert table_copy.copy_target(table, table.uri, saved.fields()) is None


def test_cancel_while_rows_are_copied_leaves_the_old_file(saved, write, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr(table_copy, "_BLOCK_ROWS", 2)
    target = tmp_path / "out.gpkg"
    target.write_bytes(b"what was there before")
    feedback.progressChanged.connect(lambda percentage: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        write(saved, str(target), "table")
    assert target.read_bytes() == b"what was there before"
    assert feedback.percentages == [pytest.approx(100 * 2 / 3)]  # of the three points that were read
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("out")) == ["out.gpkg"]


def test_a_disk_that_fills_up_is_a_sentence(saved, as_source, table_of, run_to, tmp_path, monkeypatch):
    copy_rows = table_copy._copy_rows

    def copy_where_no_page_is_free(rows, database, *rest):
        database.execute("PRAGMA main.max_page_count = 1")
        copy_rows(rows, database, *rest)

    monkeypatch.setattr(table_copy, "_copy_rows", copy_where_no_page_is_free)
    points = SimpleNamespace(feature_ids=np.array([1]), table=table_of(saved))
    new = NewField(QgsField("long", QMetaType.Type.QString), np.array(["long" * 1_000_000]))
    run, source = run_to(str(tmp_path / "out.gpkg")), as_source(saved)
    with (
        pytest.raises(
            QgsProcessingException, match=r"^The output out\.gpkg cannot be written: database or disk is full"
        ),
        safe_outputs(run, "OUTPUT"),
    ):
        write_labelled_points(run, "OUTPUT", source, [new], points)
    assert not (tmp_path / "out.gpkg").exists()


def test_ids_far_from_each_other_are_copied_too(make_layer, save_layer, table_of, feedback, monkeypatch):
    """As they are in a GeoPackage whose ids are made of names."""
    layer = save_layer(make_layer({"pid": QMetaType.Type.Int}, [((i, i), i) for i in range(5)]))
    table = table_of(layer)
    dataset = open_vector(str(table.path), update=True)
    dataset.ExecuteSQL("UPDATE saved SET fid = 1000000007 * (fid - 3)")
    del dataset
    made = save_layer(make_layer({"pid": QMetaType.Type.Int, "cluster": QMetaType.Type.Int}, []), "out.gpkg")
    ids = 1_000_000_007 * np.arange(-2, 3)
    for most, ranges in ((2, 3), (10_000, 1)):
        found = list(columns.id_ranges(table, most))
        assert len(found) == ranges
        counts = [np.count_nonzero((ids > after) & (ids <= last)) for after, last in found]
        assert sum(counts) == 5
        assert max(counts) <= most
    new = NewField(QgsField("cluster", QMetaType.Type.Int), np.arange(1, 6), -1)
    target = table_copy.copy_target(table, made.source(), made.fields())
    monkeypatch.setattr(table_copy, "_BLOCK_ROWS", 2)
    assert table_copy.copy_points(table, target, [new], ids, feedback) == 5
    assert [values for _, _, values in content(made.source())["rows"]] == [[i, i + 1] for i in range(5)]


# -- temporary layers


@pytest.mark.parametrize("given", ["TEMPORARY_OUTPUT", "memory:Some points"])
@pytest.mark.parametrize("defined", [False, True])
def test_a_temporary_layer_too_large_for_memory_is_a_file(saved, write, feedback, context, monkeypatch, given, defined):
    target = given
    if defined:
        target = QgsProcessingOutputLayerDefinition(given, context.project())
        target.destinationName = "My points"
    monkeypatch.setattr(output_file, "_MOST_VALUES_IN_MEMORY", 10)
    destination = write(saved, target, "table")
    assert destination.endswith("output.gpkg")
    assert QgsVectorLayer(destination, "out", "ogr").featureCount() == 5
    assert destination in feedback.infos[-1]
    if defined:
        assert context.layerToLoadOnCompletionDetails(destination).name == "My points"


def test_a_small_temporary_layer_is_in_memory(saved, write, open_layer):
    assert open_layer(write(saved, "TEMPORARY_OUTPUT", "features")).providerType() == "memory"
