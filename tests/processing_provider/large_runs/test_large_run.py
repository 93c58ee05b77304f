"""A run outside QGIS, from the folder that one entry writes to the layers that the other reads."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.detect_hotspots import DetectHotspots
from insar_hotspots.processing_provider.large_runs.prepare_large_run import PrepareLargeRun
from insar_hotspots.processing_provider.large_runs.read_large_run import ReadLargeRun
from insar_hotspots.processing_provider.layers.run_facts import run_of, scene_motion_of
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / "build" / "test-engine" / "bin" / "python"
"""With Dask and pyarrow, as the run's own environment has them."""


@pytest.fixture(scope="module")
def folder(run_once, scene, tmp_path_factory):
    """Prepare a run of a layer, and give its command in a shell."""
    folder = tmp_path_factory.mktemp("a large run")
    outputs, log = run_once(PrepareLargeRun, LAYER=scene.layer(), FOLDER=str(folder))
    assert outputs["COMMAND"] in log
    moved = folder.rename(folder.with_name("elsewhere"))
    command = outputs["COMMAND"].replace(folder.name, "elsewhere")
    environ = {**os.environ, "INSAR_HOTSPOTS_CLUSTER_PYTHON": str(PYTHON)}
    for options in ("--workers 1", "status"):
        done = subprocess.run(f"{command} {options}", shell=True, env=environ, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    assert "At its end." in done.stdout
    return moved


@pytest.fixture(scope="module")
def read(run_once, folder):
    files = {name: str(folder / f"{name.lower()}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    return run_once(
        ReadLargeRun, INPUT=str(folder / "results.gpkg"), REPORT=str(folder / "report.html"), METRIC=2, **files
    )


def test_what_is_read_is_what_detect_hotspots_writes(read, run_once, scene, tmp_path, open_layer, column):
    outputs, _ = read
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    whole, _ = run_once(DetectHotspots, INPUT=scene.layer(), METRIC=2, **files)
    assert outputs["N_HOTSPOTS"] == whole["N_HOTSPOTS"] == 3
    for name in ("HOTSPOTS", "ELLIPSES"):
        mine, its = open_layer(outputs[name]), open_layer(whole[name])
        assert mine.fields().names() == its.fields().names()
        told = [feature.attributes()[1:] for feature in mine.getFeatures()]
        assert told == [feature.attributes()[1:] for feature in its.getFeatures()]
    mine, its = open_layer(outputs["POINTS"]), open_layer(whole["POINTS"])
    for field in ("hotspot", "v_rel", "tcluster", "pattern", "D20200105"):
        found = dict(zip(map(int, column(mine, "id")), column(mine, field)))
        assert found == dict(zip(column(its, "pid"), column(its, field)))


def test_its_layers_belong_together_and_know_the_motion_of_the_scene(read):
    outputs, log = read
    # As QGIS opens them, with their style, which keeps what is known of the run.
    points, hotspots = (QgsVectorLayer(outputs[name], name, "ogr") for name in ("POINTS", "HOTSPOTS"))
    assert run_of(points) == run_of(hotspots) != ""
    n_dates = sum(name[0] == "D" for name in points.fields().names())
    assert scene_motion_of(points, n_dates)
    assert any("3 hotspots" in line for line in log)
    assert "Hotspot 3" in Path(outputs["REPORT"]).read_text(encoding="utf-8")


def test_files_are_named_and_looked_for_beside_the_run(run_algorithm, tmp_path):
    data = ROOT / "tests" / "data" / "egms_ustica_l2b_300.csv.gz"
    file = tmp_path / "EGMS of Ustica.csv.gz"
    shutil.copy(data, file)
    folder = tmp_path / "run"
    folder.mkdir()
    outputs = run_algorithm(PrepareLargeRun, FILES=[str(file)], FOLDER=str(folder), UNIT=1, MIN_VELOCITY=3.5)
    plan = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert plan["sources"] == [str(file)]
    assert plan["tile"] == ["--unit", "mm"]
    assert plan["run"][plan["run"].index("--min-velocity") + 1] == "3.5"
    file.unlink()
    environ = {**os.environ, "INSAR_HOTSPOTS_CLUSTER_PYTHON": str(PYTHON)}

    def start():
        return subprocess.run(outputs["COMMAND"], shell=True, env=environ, capture_output=True, text=True)

    done = start()
    assert done.returncode == 1
    assert done.stderr.strip().startswith(f"There is no {file};")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "Give files of points, or a point layer"),
        ({"FILES": ["/nowhere.zip"]}, "There is no /nowhere.zip"),
    ],
)
def test_what_cannot_be_prepared_is_refused(given, sentence, tmp_path, context):
    algorithm = PrepareLargeRun().create()
    fine, message = algorithm.checkParameterValues({"FOLDER": str(tmp_path), **given}, context)
    assert not fine
    assert sentence in message


def test_a_folder_with_something_in_it_is_left_alone(scene, tmp_path, context):
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    algorithm = PrepareLargeRun().create()
    fine, message = algorithm.checkParameterValues({"FOLDER": str(tmp_path), "LAYER": scene.layer()}, context)
    assert not fine
    assert "something in" in message


def test_what_a_killed_preparation_left_does_not_count(scene, run_algorithm, tmp_path):
    left = tmp_path / ".insar_hotspots-left"
    left.mkdir()
    os.utime(left, (0, 0))  # of a QGIS that is long gone
    run_algorithm(PrepareLargeRun, LAYER=scene.layer(), FOLDER=str(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["insar_hotspots", "points", "run.json", "run.py"]


def test_points_keep_their_identifiers_however_many(make_layer, save_layer, date_names, run_algorithm, tmp_path):
    names = date_names(4)
    kinds = {"pid": QMetaType.Type.QString, **dict.fromkeys(names, QMetaType.Type.Double)}
    identifiers = [f"P{number}" for number in range(1200)]  # more than a field of classes may hold
    rows = [((500000 + 25 * i, 4300000), pid, 0.0, 1.0, -2.0, 3.0) for i, pid in enumerate(identifiers)]
    layer = save_layer(make_layer(kinds, rows))
    folder = tmp_path / "run"
    run_algorithm(PrepareLargeRun, LAYER=layer, FOLDER=str(folder))
    assert np.load(folder / "points" / "ids.npy").tolist() == identifiers


def test_a_layer_of_no_run_and_one_of_another_version_are_refused(folder, scene, save_layer, tmp_path, context):
    algorithm = ReadLargeRun().create()
    other = save_layer(scene.layer(), "other.gpkg")
    fine, message = algorithm.checkParameterValues({"INPUT": other, "HOTSPOTS": "TEMPORARY_OUTPUT"}, context)
    assert not fine
    assert "holds no large run" in message
    newer = tmp_path / "newer.gpkg"
    shutil.copy(folder / "results.gpkg", newer)
    with closing(sqlite3.connect(newer)) as database, database:
        database.execute("""UPDATE run SET told = replace(told, '"version": 1', '"version": 99')""")
    layer = QgsVectorLayer(f"{newer}|layername=points", "newer", "ogr")
    fine, message = algorithm.checkParameterValues({"INPUT": layer, "HOTSPOTS": "TEMPORARY_OUTPUT"}, context)
    assert not fine
    assert "another version" in message


def test_a_run_of_which_points_are_missing_is_refused(folder, refusal, tmp_path):
    part = tmp_path / "part.gpkg"
    shutil.copy(folder / "results.gpkg", part)
    with closing(sqlite3.connect(part)) as database, database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute("DELETE FROM points WHERE fid IN (SELECT fid FROM points WHERE hotspot = 1 LIMIT 1)")
    assert "does not hold all the points" in refusal(
        ReadLargeRun, INPUT=str(part), HOTSPOTS="TEMPORARY_OUTPUT", METRIC=2
    )
