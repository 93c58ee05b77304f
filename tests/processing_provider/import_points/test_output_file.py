"""The output of an import is complete, or as it was before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.import_points import ImportPoints
from qgis.core import Qgis, QgsProcessingException

DATA = Path(__file__).resolve().parents[2] / "data"
L2B = DATA / "egms_ustica_l2b_300.csv.gz"
L3 = DATA / "egms_ustica_l3_300.csv.gz"
BOISSANO = DATA / "boissano_tre.zip"


def test_a_failed_import_leaves_an_existing_output_as_it_was(run, write, tmp_path, monkeypatch, small):
    output = tmp_path / "out.gpkg"
    run(write(small), output)
    before = output.read_bytes()
    with pytest.raises(QgsProcessingException):
        run(write("lon,lat,20200103,20200109\n"), output)
    assert output.read_bytes() == before

    _fail_on_second_block(monkeypatch)
    with pytest.raises(QgsProcessingException, match=r"disk .* is full"):
        run(L2B, output)
    assert output.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "points.csv"]


@pytest.mark.parametrize("name", ["new.gpkg", "new.csv", "new.geojson"])
def test_a_failed_import_leaves_no_half_written_file(run, tmp_path, monkeypatch, name):
    _fail_on_second_block(monkeypatch)
    with pytest.raises(QgsProcessingException):
        run(L2B, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def _fail_on_second_block(monkeypatch):
    module = "insar_hotspots.processing_provider.import_points.clean_rows"
    original = ImportPoints._rows.__globals__["clean_rows"]
    calls = []

    def fail(plan, block, outcome):
        calls.append(block)
        if len(calls) > 1:
            raise OSError(28, os.strerror(28))
        return original(plan, block, outcome)

    monkeypatch.setattr(module, fail)
    monkeypatch.setattr("insar_hotspots.processing_provider.files.text_table._CHUNK_BYTES", 100_000)


def test_points_that_a_full_disk_swallowed_are_noticed(run, tmp_path, monkeypatch):
    class NoFile:
        def GetLayer(self, _):
            return self

        def GetFeatureCount(self):
            return 299

    monkeypatch.setattr("insar_hotspots.processing_provider.files.output_file.open_vector", lambda *_, **__: NoFile())
    with pytest.raises(QgsProcessingException, match=r"Only 299 of 300 features reached out\.gpkg"):
        run(L2B)
    assert list(tmp_path.iterdir()) == []


def test_cancel_ends_the_import_and_leaves_nothing(context, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr("insar_hotspots.processing_provider.files.text_table._CHUNK_BYTES", 50_000)
    feedback.progressChanged.connect(lambda percent: percent > 30 and feedback.cancel())
    parameters = {"INPUT": str(L2B), "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        ImportPoints().create({}).run(parameters, context, feedback, {}, False)
    assert list(tmp_path.iterdir()) == []


def test_progress_rises_to_the_end(run, feedback):
    run(L2B)
    assert feedback.percentages == sorted(feedback.percentages)
    assert feedback.percentages[-1] == pytest.approx(100)


def test_the_file_to_import_is_not_overwritten(run, tmp_path):
    first = tmp_path / "first.gpkg"
    run(L2B, first)
    before = first.read_bytes()
    with pytest.raises(QgsProcessingException, match=r"first\.gpkg is the file to import"):
        run(first, first)
    assert first.read_bytes() == before


def test_a_shapefile_that_cannot_hold_the_fields_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="255 fields at most, and this output needs 308"):
        run(L3, tmp_path / "out.shp")
    assert run(L2B, tmp_path / "out.shp").fields().count() == 219


def test_a_folder_that_is_not_there_is_said_before_anything_runs(context, tmp_path):
    parameters = {"INPUT": str(L2B), "OUTPUT": str(tmp_path / "missing" / "out.gpkg")}
    fine, message = ImportPoints().create({}).checkParameterValues(parameters, context)
    assert not fine
    assert f"the folder {tmp_path / 'missing'} does not exist" in message


def test_a_memory_output_works(run):
    layer = run(L2B, "TEMPORARY_OUTPUT")
    assert layer.featureCount() == 300
    assert layer.wkbType() == Qgis.WkbType.Point


def test_nothing_is_left_beside_the_input(run, write, tmp_path, small):
    run(write(small, "points.csv.gz"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "points.csv.gz"]


def test_importing_needs_no_engine():
    assert ImportPoints().canExecute() == (True, "")
