"""Outputs are complete, or as they were before."""

from __future__ import annotations

import errno
import os
import shutil
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.processing_provider.files import output_file
from insar_hotspots.processing_provider.files.output_file import check_written, complete_or_untouched, output_path
from insar_hotspots.processing_provider.layers.new_fields import NewField
from insar_hotspots.processing_provider.running.run import Run
from insar_hotspots.processing_provider.split_clusters import SplitClusters
from insar_hotspots.processing_provider.standard_distance import StandardDistance
from insar_hotspots.processing_provider.writing import sinks
from insar_hotspots.processing_provider.writing.outputs import (
    safe_outputs,
    write_labelled_points,
    write_table,
    write_text,
)
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType


@pytest.fixture
def algorithm():
    return StandardDistance().create({})


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# -- files


@pytest.mark.parametrize("suffixes", [[".gpkg"], [".shp", ".dbf", ".shx", ".prj"], [".gpkg", ".gpkg-wal"]])
def test_an_error_brings_back_every_file_of_a_data_set(tmp_path, suffixes):
    for suffix in suffixes:
        (tmp_path / f"out{suffix}").write_text(f"old {suffix}")
    target = tmp_path / f"out{suffixes[0]}"
    with pytest.raises(ZeroDivisionError), complete_or_untouched(target):
        target.write_text("half")
        target.with_name(target.name + "-journal").write_text("half")
        raise ZeroDivisionError
    assert names(tmp_path) == sorted(f"out{suffix}" for suffix in suffixes)
    assert all((tmp_path / f"out{suffix}").read_text() == f"old {suffix}" for suffix in suffixes)


def test_a_new_file_is_gone_after_an_error_and_stays_after_success(tmp_path):
    target = tmp_path / "out.gpkg"
    with pytest.raises(KeyboardInterrupt), complete_or_untouched(target):
        target.write_text("half")
        raise KeyboardInterrupt
    assert names(tmp_path) == []
    with complete_or_untouched(target):
        target.write_text("whole")
    assert names(tmp_path) == ["out.gpkg"]


def test_a_disk_too_full_for_a_copy_changes_nothing(tmp_path, monkeypatch):
    target = tmp_path / "out.gpkg"
    target.write_text("old")

    def fill(source, copy):
        copy.write_text("ol")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(shutil, "copy2", fill)
    with pytest.raises(OSError, match="No space"), complete_or_untouched(target):
        pytest.fail("It was written.")
    assert names(tmp_path) == ["out.gpkg"]
    assert target.read_text() == "old"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("{}/out.gpkg", "out.gpkg"),
        ("ogr:dbname='{}/my file.gpkg' table=\"a b\" (geom)", "my file.gpkg"),
        ("TEMPORARY_OUTPUT", None),
        ("memory:Some.thing", None),
        ('postgres://dbname=\'x\' table="a"."b" (geom)', None),
        (None, None),
    ],
)
def test_the_file_of_an_output_is_found_where_it_has_one(algorithm, context, tmp_path, value, expected):
    given = value.format(tmp_path) if value else value
    for one in (given, QgsProcessingOutputLayerDefinition(given)) if given else (given,):
        path = output_path(Run(algorithm, {"OUTPUT": one}, context, QgsProcessingFeedback()), "OUTPUT")
        assert path == (tmp_path / expected if expected else None)


def test_a_text_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    page = tmp_path / "report.html"
    assert write_text(str(page), "Größe") == str(page)
    assert page.read_text(encoding="utf-8") == "Größe"
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
    with pytest.raises(OSError, match="full"):
        write_text(str(page), "new")
    assert names(tmp_path) == ["report.html"]
    assert page.read_text(encoding="utf-8") == "Größe"


# -- features


def rows(n):
    fields = QgsFields()
    fields.append(QgsField("number", QMetaType.Type.Int))
    features = []
    for number in range(n):
        feature = QgsFeature(fields)
        feature.setAttributes([number])
        features.append(feature)
    return fields, features


def write(algorithm, context, target, n=5):
    fields, features = rows(n)
    return write_table(Run(algorithm, {"TABLE": target}, context, QgsProcessingFeedback()), "TABLE", fields, features)


def test_features_reach_the_file(algorithm, context, tmp_path):
    destination = write(algorithm, context, str(tmp_path / "table.gpkg"))
    assert QgsVectorLayer(destination, "table", "ogr").featureCount() == 5


def test_an_output_that_is_not_asked_for_is_none(algorithm, context):
    assert write(algorithm, context, None) == ""


def test_features_that_a_full_disk_swallowed_are_noticed(algorithm, context, tmp_path):
    destination = write(algorithm, context, str(tmp_path / "table.gpkg"))
    check_written(destination, 5)
    with pytest.raises(InputError, match=r"Only 5 of 6 features reached table\.gpkg: check that the disk is not full"):
        check_written(destination, 6)
    (tmp_path / "table.gpkg").write_bytes(b"cut off")
    with pytest.raises(InputError, match="Only 0 of 5"):
        check_written(destination, 5)


def test_the_layer_written_is_counted_and_not_its_neighbour(algorithm, context, tmp_path):
    path = tmp_path / "both.gpkg"
    write(algorithm, context, str(path), n=3)
    destination = write(algorithm, context, f"ogr:dbname='{path}' table=\"second\" (geom)", n=7)
    check_written(destination, 7)


def test_cancel_while_points_are_written_leaves_the_old_file(
    algorithm, scene, as_source, context, feedback, old_file, monkeypatch
):
    monkeypatch.setattr(sinks, "_BLOCK_ROWS", 100)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel())
    run = Run(algorithm, {"OUTPUT": str(old_file)}, context, feedback)
    new = NewField(QgsField("cluster", QMetaType.Type.Int), np.zeros(600, dtype=int), -1)
    source = as_source(scene.layer())
    # An exception's frames keep the layer, which must not outlive QGIS.
    try:
        with safe_outputs(run, "OUTPUT"):
            points = SimpleNamespace(feature_ids=np.arange(1, 601), table=None)
            write_labelled_points(run, "OUTPUT", source, [new], points)
    except QgsProcessingException as error:
        assert str(error) == "Cancelled."
    else:
        pytest.fail("It was not cancelled.")


def test_two_outputs_in_one_file_are_put_back_as_one(algorithm, context, tmp_path):
    path = tmp_path / "both.gpkg"
    path.write_text("old")
    parameters = {name: f"ogr:dbname='{path}' table=\"{name}\" (geom)" for name in ("OUTPUT", "TABLE")}
    run = Run(algorithm, parameters, context, QgsProcessingFeedback())
    with pytest.raises(ZeroDivisionError), safe_outputs(run, "OUTPUT", "TABLE"):
        path.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert names(tmp_path) == ["both.gpkg"]


def test_the_copies_kept_aside_are_gone_afterwards(algorithm, context, tmp_path):
    target = str(tmp_path / "table.gpkg")
    for _ in range(2):
        with safe_outputs(Run(algorithm, {"TABLE": target}, context, QgsProcessingFeedback()), "TABLE", "OUTPUT"):
            write(algorithm, context, target)
    assert [name for name in names(tmp_path) if output_file._ASIDE in name] == []


@pytest.mark.parametrize("how", [{}, {"selectedFeaturesOnly": True}])
def test_an_output_over_the_input_is_refused(scene, save_layer, context, how):
    layer = save_layer(scene.layer(tcluster=scene.patch))
    context.project().addMapLayer(layer)
    given = QgsProcessingFeatureSourceDefinition(layer.id(), **how) if how else layer.id()
    layer.selectByIds([1, 2])
    fine, message = SplitClusters().create({}).checkParameterValues({"INPUT": given, "OUTPUT": layer.source()}, context)
    assert not fine
    assert "would overwrite the input, saved.gpkg" in message
