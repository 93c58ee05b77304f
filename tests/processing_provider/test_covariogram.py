"""The covariogram through the Toolbox: table, correlation length, report, what is refused."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.covariogram import Covariogram
from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture(scope="module")
def measured(run_once, scene, tmp_path_factory):
    """Measure the scene up to 400 m: all its pairs, as there are fewer than are drawn."""
    folder = tmp_path_factory.mktemp("covariogram")
    outputs, log = run_once(
        Covariogram,
        INPUT=scene.layer(),
        MAX_DISTANCE=400,
        OUTPUT=str(folder / "table.gpkg"),
        REPORT=str(folder / "report.html"),
    )
    return outputs, log


def pairwise(scene):
    """Return distance and mean product over the dates, relative to each date's mean, of every pair."""
    first, second = np.triu_indices(600, k=1)
    distance = np.hypot(*(scene.coordinates[first] - scene.coordinates[second]).T)
    relative = scene.series - scene.series.mean(axis=0)
    return distance, (relative[first] * relative[second]).mean(axis=1)


def test_the_table_holds_the_covariance_of_all_pairs(measured, scene, open_layer, column):
    table = open_layer(measured[0]["OUTPUT"])
    rows = list(zip(*(column(table, name) for name in ("distance", "covariance", "n_pairs"))))
    filled = np.array([row for row in rows if row[2]], dtype=float)
    assert len(rows) == 20
    assert all(row[:2] == (None, None) for row in rows if not row[2])
    distance, product = pairwise(scene)
    start = 0.0
    for mean_distance, covariance, n_pairs in filled:
        # Classes follow one another: the next n pairs by distance are this one's.
        end = np.sort(distance)[int(filled[filled[:, 0] <= mean_distance, 2].sum()) - 1]
        inside = (distance > start) & (distance <= end)
        assert inside.sum() == n_pairs
        assert mean_distance == pytest.approx(distance[inside].mean())
        assert covariance == pytest.approx(product[inside].mean(), rel=1e-5)
        start = end
    assert filled[:, 0].max() <= 400


def test_the_table_has_no_geometry_and_short_names(measured, open_layer):
    table = open_layer(measured[0]["OUTPUT"])
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    real, whole = QMetaType.Type.Double, QMetaType.Type.LongLong
    assert {field.name(): field.type() for field in table.fields()} == {
        "fid": whole,
        "distance": real,
        "covariance": real,
        "model": real,
        "n_pairs": whole,
    }


def test_the_correlation_length_is_that_of_the_patches_and_the_model_falls_to_it(measured, open_layer, column):
    outputs, log = measured
    length = outputs["CORRELATION_LENGTH"]
    assert 100 < length < 250  # patches of 125 m
    assert 0 < outputs["CORRELATION_LENGTH_STD"] < 50
    assert any(f"correlation length {length:.0f}" in line for line in log)
    table = open_layer(outputs["OUTPUT"])
    model = [value for value in column(table, "model") if value is not None]
    assert model == sorted(model, reverse=True)


def test_the_report_is_one_page_that_parses_although_distance_classes_are_empty(measured, open_layer, column):
    outputs, _ = measured
    assert None in column(open_layer(outputs["OUTPUT"]), "distance")
    text = Path(outputs["REPORT"]).read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert text.rstrip().endswith("</html>")
    svg = ElementTree.fromstring(text[text.index("<svg") : text.index("</svg>") + 6])
    assert "nan" not in ElementTree.tostring(svg, encoding="unicode").lower()
    assert f"{outputs['CORRELATION_LENGTH']:.0f} m" in text


def test_noise_has_no_correlation_length_and_still_a_report(run_algorithm, make_layer, date_names, tmp_path):
    rng = np.random.default_rng(0)
    rows = [((500000 + 25 * (i % 20), 4300000 + 25 * (i // 20)), *rng.normal(0, 1, 12).tolist()) for i in range(200)]
    layer = make_layer(dict.fromkeys(date_names(12), QMetaType.Type.Double), rows)
    outputs = run_algorithm(Covariogram, INPUT=layer, REPORT=str(tmp_path / "noise.html"))
    assert outputs["CORRELATION_LENGTH"] == outputs["CORRELATION_LENGTH_STD"] == 0
    assert "No correlation length" in (tmp_path / "noise.html").read_text(encoding="utf-8")


def test_outputs_that_are_not_asked_for_are_not_made(run_algorithm, scene):
    assert set(run_algorithm(Covariogram, INPUT=scene.layer())) == {"CORRELATION_LENGTH", "CORRELATION_LENGTH_STD"}


def test_degrees_and_metres_give_one_covariogram(run_algorithm, measured, scene):
    outputs = run_algorithm(Covariogram, INPUT=scene.layer(crs="EPSG:4326"), MAX_DISTANCE=400)
    assert outputs["CORRELATION_LENGTH"] == pytest.approx(measured[0]["CORRELATION_LENGTH"], rel=0.01)


def test_points_at_one_place_are_refused(refusal, make_layer, date_names, old_file):
    rows = [((500000, 4300000), i, 2 * i, 0) for i in range(40)]
    layer = make_layer(dict.fromkeys(date_names(3), QMetaType.Type.Double), rows)
    assert "All points lie at one place" in refusal(Covariogram, INPUT=layer, OUTPUT=str(old_file))


def test_a_constant_scene_is_refused(refusal, make_series_layer, old_file):
    sentence = refusal(Covariogram, INPUT=make_series_layer([[0.0, 1.0, 2.0]] * 40), OUTPUT=str(old_file))
    assert "same at every point" in sentence


def test_three_points_are_refused(refusal, make_series_layer, old_file):
    refusal(Covariogram, INPUT=make_series_layer([[0, 1], [1, 3], [0, -2]]), OUTPUT=str(old_file))


def test_a_report_that_has_no_folder_is_refused_before_anything_runs(refusal, scene, old_file):
    missing = old_file.parent / "missing" / "report.html"
    sentence = refusal(Covariogram, INPUT=scene.layer(), OUTPUT=str(old_file), REPORT=str(missing))
    assert f"the folder {missing.parent} does not exist" in sentence
