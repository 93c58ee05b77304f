"""Files that a run makes are moved into place when it is over: whatever ends it, the old ones are whole."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine import moving
from insar_hotspots.processing_provider.covariogram import Covariogram
from insar_hotspots.processing_provider.running.run import Run
from insar_hotspots.processing_provider.standard_distance import StandardDistance
from insar_hotspots.processing_provider.writing.output_aside import OutputsAside
from insar_hotspots.processing_provider.writing.outputs import write_text
from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

ROWS = [((500000 + x, 4500000 + y), 1) for x, y in ((0, 0), (10, 0), (0, 20), (10, 20))]


@pytest.fixture
def layer(make_layer):
    return make_layer({"cluster": QMetaType.Type.Int}, ROWS)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["out.gpkg", "out.shp", "out.csv", "größe 'x'.geojson"])
def test_results_are_where_they_were_asked_for_and_nothing_is_beside_them(run_algorithm, layer, tmp_path, name):
    target = tmp_path / name
    target.write_text("old")
    target.with_name(target.stem + ".qmd").write_text("of the old")
    outputs = run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    assert outputs["OUTPUT"].startswith(str(target))
    assert QgsVectorLayer(outputs["OUTPUT"], "", "ogr").featureCount() == 1
    assert {path.stem for path in tmp_path.iterdir()} == {target.stem}
    assert "qmd" not in [path.suffix for path in tmp_path.iterdir()]


def test_layers_are_loaded_from_where_they_are_in_the_end(layer, tmp_path, context, feedback):
    context.setFeedback(feedback)
    project = QgsProject.instance()
    target = tmp_path / "out.gpkg"
    definition = QgsProcessingOutputLayerDefinition(str(target), project)
    definition.destinationName = "mine"
    algorithm = StandardDistance().create({})
    parameters = {"INPUT": layer, "FIELD": "cluster", "OUTPUT": definition}
    outputs, fine = algorithm.run(parameters, context, feedback, {}, False)
    assert fine
    loading = context.layersToLoadOnCompletion()
    assert list(loading) == [outputs["OUTPUT"]]
    assert loading[outputs["OUTPUT"]].name == "mine"
    shown = QgsVectorLayer(outputs["OUTPUT"], "", "ogr")
    assert shown.featureCount() == 1
    plain = shown.renderer()
    loading[outputs["OUTPUT"]].postProcessor().postProcessLayer(shown, context, feedback)
    assert shown.renderer() is not plain


def test_several_tables_go_into_one_new_geopackage(run_algorithm, layer, tmp_path):
    target = tmp_path / "both.gpkg"
    outputs = run_algorithm(
        StandardDistance,
        INPUT=layer,
        FIELD="cluster",
        OUTPUT=f"ogr:dbname='{target}' table=\"one\" (geom)",
        TABLE=f"ogr:dbname='{target}' table=\"two\" (geom)",
    )
    assert names(tmp_path) == ["both.gpkg"]
    for name in ("OUTPUT", "TABLE"):
        assert str(target) in outputs[name]
        assert QgsVectorLayer(outputs[name], "", "ogr").featureCount() == 1


def test_a_table_is_added_to_a_geopackage_where_it_lies(run_algorithm, layer, tmp_path):
    target = tmp_path / "some.gpkg"
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    outputs = run_algorithm(
        StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=f"ogr:dbname='{target}' table=\"more\" (geom)"
    )
    assert QgsVectorLayer(f"{target}|layername=some", "", "ogr").featureCount() == 1
    assert QgsVectorLayer(outputs["OUTPUT"], "", "ogr").featureCount() == 1


def test_results_are_on_the_disk_before_they_take_their_place(run_algorithm, layer, tmp_path, monkeypatch):
    steps = []
    fsync, replace = os.fsync, Path.replace

    def flushing(number):
        steps.append(("flushed", Path(f"/proc/self/fd/{number}").readlink().name))
        fsync(number)

    def moving(path, target):
        steps.append(("moved", path.name))
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", flushing)
    monkeypatch.setattr(Path, "replace", moving)
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(tmp_path / "out.gpkg"))
    ours = [step for step, name in steps if name == "out.gpkg"]
    assert ours[-2:] == ["flushed", "moved"]


def test_an_output_behind_a_link_is_replaced_where_it_is(run_algorithm, layer, tmp_path):
    (tmp_path / "there").mkdir()
    real = tmp_path / "there" / "real.csv"
    real.write_text("old")
    (tmp_path / "link.csv").symlink_to(real)
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(tmp_path / "link.csv"))
    assert (tmp_path / "link.csv").is_symlink()
    assert "old" not in real.read_text()


def test_an_output_that_another_program_has_locked_is_replaced_whole(run_algorithm, layer, tmp_path):
    """SQLite's lock is on the old file; its reader keeps that until it lets go."""
    target = tmp_path / "out.gpkg"
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    with closing(sqlite3.connect(target)) as reader:
        reader.execute("BEGIN EXCLUSIVE")
        outputs = run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    assert QgsVectorLayer(outputs["OUTPUT"], "", "ogr").featureCount() == 1


def test_a_locked_geopackage_that_a_table_is_to_be_added_to_is_told_and_stays(run_algorithm, layer, tmp_path):
    target = tmp_path / "some.gpkg"
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    with closing(sqlite3.connect(target)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(QgsProcessingException) as caught:
            run_algorithm(
                StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=f"ogr:dbname='{target}' table=\"more\" (geom)"
            )
    assert "lock" in str(caught.value)
    assert QgsVectorLayer(f"{target}|layername=some", "", "ogr").featureCount() == 1
    assert names(tmp_path) == ["some.gpkg"]


def refuse(monkeypatch, refused):
    """Have Windows refuse to move onto a file that another program has open."""
    replace = Path.replace

    def stand_in(path, target):
        if Path(target) == refused:
            error = PermissionError(13, "in use", str(target))
            error.winerror = 32
            raise error
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", stand_in)
    monkeypatch.setattr(moving.time, "sleep", lambda _: None)


def test_an_output_that_windows_will_not_replace_is_refused_before_the_run(refusal, layer, tmp_path, monkeypatch):
    target = tmp_path / "out.gpkg"
    target.write_text("old")
    refuse(monkeypatch, target)
    assert "out.gpkg is open in another program" in refusal(
        StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target)
    )


def test_a_result_that_cannot_take_its_place_any_more_is_left_beside_it(
    layer, tmp_path, monkeypatch, context, feedback
):
    """The other program opened it during the run; hours of computing are not to be lost."""
    target = tmp_path / "out.csv"
    target.write_text("old")
    (tmp_path / "out (2).csv").write_text("another")
    refuse(monkeypatch, target)
    algorithm = StandardDistance().create({})
    run = Run(algorithm, {"OUTPUT": str(target)}, context, feedback)
    with OutputsAside(run) as aside:
        written = write_text(aside.run.parameters["OUTPUT"], "new")
        outputs = aside.put_in_place({"OUTPUT": written})
    assert outputs["OUTPUT"] == str(tmp_path / "out (3).csv")
    assert (tmp_path / "out (3).csv").read_text() == "new"
    assert target.read_text() == "old"
    assert names(tmp_path) == ["out (2).csv", "out (3).csv", "out.csv"]
    assert any("stays as it was" in warning for warning in feedback.warnings)


KILLED = """
import os, signal, sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], False)
from insar_hotspots.processing_provider.writing.output_aside import OutputsAside
from insar_hotspots.processing_provider.running.run import Run
from insar_hotspots.processing_provider.standard_distance import StandardDistance
run = Run(StandardDistance().create({}), {"OUTPUT": sys.argv[1]}, QgsProcessingContext(), QgsProcessingFeedback(False))
with OutputsAside(run) as aside:
    open(aside.run.parameters["OUTPUT"], "w").write("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_qgis_that_is_killed_leaves_the_old_file_whole_and_the_next_run_clears_up(run_algorithm, layer, tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("old")
    subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False, env=_environment())
    assert target.read_text() == "old"
    assert len(names(tmp_path)) == 2  # and what was half-written, aside
    run_algorithm(StandardDistance, INPUT=layer, FIELD="cluster", OUTPUT=str(target))
    assert names(tmp_path) == ["out.csv"]
    assert "old" not in target.read_text()


def _environment():
    import os

    import insar_hotspots

    paths = [str(Path(insar_hotspots.__file__).parent.parent), *filter(None, sys.path)]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"}


def test_two_runs_to_one_output_leave_one_of_the_two_whole(context, feedback, tmp_path):
    target = tmp_path / "out.txt"
    algorithm = Covariogram().create({})
    run = Run(algorithm, {"REPORT": str(target)}, context, feedback)
    with OutputsAside(run) as first, OutputsAside(run) as second:
        write_text(first.run.output_file("REPORT"), "first" * 1000)
        write_text(second.run.output_file("REPORT"), "second" * 1000)
        second.put_in_place({})
        assert target.read_text() == "second" * 1000
        first.put_in_place({})
        assert target.read_text() == "first" * 1000
    assert names(tmp_path) == ["out.txt"]
    assert time.time() - target.stat().st_mtime < 60
