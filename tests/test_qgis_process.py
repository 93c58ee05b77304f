"""The algorithms from a shell, as scripts run them: each is a QGIS process of its own."""

from __future__ import annotations

import json
import math
import os
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import NULL, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
SUBSIDING = (1437725, 4887683)  # EPSG:3003


@pytest.fixture(scope="module")
def call(tmp_path_factory):
    """Run `scripts/qgis_process run` and give its exit status, its results and what it said of errors."""
    environment = dict(os.environ)
    environment.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))

    def run(algorithm, environment=environment, **parameters):
        command = [ROOT / "scripts" / "qgis_process", "--json", "run", algorithm]
        command += [f"--{name}={value}" for name, value in parameters.items()]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
        results = json.loads(done.stdout).get("results", {}) if done.stdout.startswith("{") else {}
        return done.returncode, results, done.stderr

    return run


@pytest.fixture(scope="module")
def succeed(call):
    """Run an algorithm that must succeed, and give its results."""

    def run(algorithm, **parameters):
        status, results, errors = call(f"insarhotspots:{algorithm}", **parameters)
        assert status == 0, errors
        return results

    return run


@pytest.fixture(scope="module")
def boissano(succeed, tmp_path_factory):
    """Import the Shapefile of Boissano from its zip."""
    path = tmp_path_factory.mktemp("boissano") / "boissano.gpkg"
    succeed("importpoints", INPUT=DATA / "boissano_tre.zip", OUTPUT=path)
    return path


@pytest.fixture(scope="module")
def detected(succeed, boissano, tmp_path_factory):
    """Detect with default parameters, twice."""
    folders = [tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second")]
    for folder in folders:
        files = {name: folder / f"{name.lower()}.gpkg" for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
        succeed("detecthotspots", INPUT=boissano, REPORT=folder / "report.html", **files)
    return folders


def features(path):
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    assert layer.isValid(), path
    return [(feature.attributes(), feature.geometry().asWkb().data()) for feature in layer.getFeatures()]


def test_the_known_hotspot_of_boissano_is_found_with_default_parameters(detected):
    layer = QgsVectorLayer(str(detected[0] / "hotspots.gpkg"), "hotspots", "ogr")
    assert layer.crs().authid() == "EPSG:3003"
    near = [
        (math.dist(SUBSIDING, feature.geometry().centroid().asPoint()), feature["v_mean"])
        for feature in layer.getFeatures()
    ]
    assert any(distance <= 150 and velocity <= -4 for distance, velocity in near), near


def test_the_same_run_twice_gives_identical_layers_and_report(detected):
    first, second = detected
    for name in ("points", "hotspots", "ellipses"):
        assert features(first / f"{name}.gpkg") == features(second / f"{name}.gpkg"), name
    assert len(features(first / "points.gpkg")) == 1372
    report = (first / "report.html").read_text(encoding="utf-8")
    assert report == (second / "report.html").read_text(encoding="utf-8")


def test_every_algorithm_runs_with_a_layer_and_defaults_alone(succeed, tmp_path):
    """Each takes what the one before it made."""
    names = {name: tmp_path / f"{name}.gpkg" for name in ("points", "clusters", "split", "ellipses", "hot", "outlines")}
    succeed("importpoints", INPUT=DATA / "egms_ustica_l2b_300.csv.gz", OUTPUT=names["points"])
    assert succeed("covariogram", INPUT=names["points"])["CORRELATION_LENGTH"] >= 0
    found = succeed("clustertimeseries", INPUT=names["points"], OUTPUT=names["clusters"])
    assert found["N_CLUSTERS_FOUND"] >= 2
    assert succeed("splitclusters", INPUT=names["clusters"], OUTPUT=names["split"])["EPS"] > 0
    succeed("standarddistance", INPUT=names["split"], OUTPUT=names["ellipses"])
    results = succeed("filterhotspots", INPUT=names["split"], POINTS=names["hot"], HOTSPOTS=names["outlines"])
    assert results["N_HOTSPOTS"] == len(features(names["outlines"]))
    assert len(features(names["hot"])) == 300


def table(path, *left_out):
    """Give the features of a file by field, without the fields that are left out, and their outlines."""
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    assert layer.isValid(), path
    return [
        ({name: value for name, value in each.attributeMap().items() if name not in left_out}, each.geometry().asWkt())
        for each in layer.getFeatures()
    ]


def places(folder, *names):
    return {name: folder / f"{name.lower()}.{'html' if 'report' in name.lower() else 'gpkg'}" for name in names}


def test_the_chain_of_single_steps_finds_the_same_hotspots(succeed, boissano, tmp_path):
    names = ("points_with_hotspots", "hotspots", "hotspot_ellipses", "covariogram_report")
    succeed("hotspotsstepbystep", INPUT=boissano, **places(tmp_path, *names))
    whole = tmp_path / "whole"
    whole.mkdir()
    by_clusters = {"SEARCH": 1, "MIN_VELOCITY": 2.5, "PATTERNS": False}
    succeed("detecthotspots", INPUT=boissano, **by_clusters, **places(whole, "POINTS", "HOTSPOTS"))
    found, expected = (table(folder / "hotspots.gpkg") for folder in (tmp_path, whole))
    assert len(found) == 1
    assert found == expected
    assert table(tmp_path / "points_with_hotspots.gpkg") == table(whole / "points.gpkg")
    assert "orrelation length" in (tmp_path / "covariogram_report.html").read_text(encoding="utf-8")


def test_the_chains_with_a_network_give_what_their_steps_give(succeed, boissano, tmp_path):
    """Both with layer and defaults alone; they have their first step in common."""
    names = ("patterns", "moving_points", "figures_of_each_pattern")
    succeed("patternmap", INPUT=boissano, **places(tmp_path, *names))
    patterns = succeed("classifytcn", INPUT=boissano, RELATIVE=True, OUTPUT=tmp_path / "classified.gpkg")
    classified = table(tmp_path / "classified.gpkg")
    assert table(tmp_path / "patterns.gpkg") == classified
    moving = [each for each in classified if each[0]["pattern"] not in (None, NULL, "stable")]
    assert [each["fid"] for each, _ in table(tmp_path / "moving_points.gpkg")] == [each["fid"] for each, _ in moving]
    figures = [each for each, _ in table(tmp_path / "figures_of_each_pattern.gpkg")]
    assert sum(each["n"] for each in figures) == 1372
    assert sum(each["n"] for each in figures if each["pattern"]) == patterns["N_LABELLED"]

    names = ("points_with_hotspots", "hotspots", "hotspot_ellipses", "report")
    succeed("hotspotsbymodel", INPUT=boissano, **places(tmp_path, *names))
    relative = succeed("classifytcn", INPUT=boissano, RELATIVE=True, QUANTITIES=False, OUTPUT=tmp_path / "labels.gpkg")
    files = places(tmp_path, "POINTS", "HOTSPOTS")
    files["HOTSPOTS"] = tmp_path / "expected.gpkg"
    succeed("detecthotspots", INPUT=tmp_path / "labels.gpkg", LABELS=relative["FIELD"], **files)
    found = table(tmp_path / "hotspots.gpkg")
    assert found == table(tmp_path / "expected.gpkg")
    assert any(each["v_mean"] <= -4 for each, _ in found)
    assert "<html" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_qgis_process_speaks_the_language_of_qgis():
    environment = {**os.environ, "LANG": "it_IT.UTF-8", "LC_ALL": "", "LANGUAGE": ""}
    command = [ROOT / "scripts" / "qgis_process", "--json", "help", "insarhotspots:detecthotspots"]
    told = json.loads(subprocess.run(command, capture_output=True, env=environment, check=True, timeout=120).stdout)
    assert told["algorithm_details"]["name"] == "Individua gli hotspot"
    assert told["parameters"]["DATES"]["description"] == "Campi data"


def test_an_error_is_a_sentence_and_an_exit_status(call, boissano, tmp_path):
    status, _, errors = call(
        "insarhotspots:detecthotspots", INPUT=boissano, POINTS=tmp_path / "no" / "p.gpkg", HOTSPOTS=tmp_path / "h.gpkg"
    )
    assert status != 0
    assert f"Points with hotspots: the folder {tmp_path / 'no'} does not exist" in errors
    assert "Traceback" not in errors
    assert list(tmp_path.iterdir()) == []


def test_a_missing_engine_is_a_sentence(call, boissano, tmp_path):
    environment = {**os.environ, "INSAR_HOTSPOTS_PYTHON": "/nowhere/python"}
    status, _, errors = call("insarhotspots:covariogram", environment, INPUT=boissano, REPORT=tmp_path / "report.html")
    assert status != 0
    assert "INSAR_HOTSPOTS_PYTHON names /nowhere/python" in errors
    assert "Traceback" not in errors
    assert list(tmp_path.iterdir()) == []
