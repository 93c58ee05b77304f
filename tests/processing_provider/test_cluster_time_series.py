"""Temporal clusters through the Toolbox: labels, the saved model, what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.cluster_time_series import ClusterTimeSeries
from qgis.core import NULL, QgsProcessingFeatureSourceDefinition
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

QUICK = {"METRIC": 2, "N_CLUSTERS": 3}
MEMORY = "TEMPORARY_OUTPUT"
COURSE = np.array([0, 1, 1, 2])  # of each patch: still, sinking, sinking, rising


def blank(layer, feature_id, dates):
    """Take the values of some dates from a point."""
    first = layer.fields().lookupField("D20200105")
    layer.dataProvider().changeAttributeValues({feature_id: {first + date: NULL for date in dates}})


@pytest.fixture(scope="module")
def clustered(run_once, scene, tmp_path_factory):
    """Cluster the scene, in which the first point has no series, the second too many gaps and the third two."""
    folder = tmp_path_factory.mktemp("clustered")
    layer = scene.layer()
    for feature_id, dates in ((1, range(24)), (2, range(5, 13)), (3, (4, 20))):
        blank(layer, feature_id, dates)
    return run_once(
        ClusterTimeSeries,
        INPUT=layer,
        OUTPUT=str(folder / "points.gpkg"),
        MODEL_OUTPUT=str(folder / "model.json"),
        REPORT=str(folder / "clusters.html"),
        **QUICK,
    )


@pytest.fixture
def model(clustered):
    return clustered[0]["MODEL_OUTPUT"]


def test_points_that_move_alike_get_one_label_by_size(clustered, scene, open_layer, column):
    outputs, _ = clustered
    labels = np.array(column(open_layer(outputs["OUTPUT"]), "tcluster"))
    np.testing.assert_array_equal(labels[2:], COURSE[scene.patch][2:])
    assert outputs["N_CLUSTERS_FOUND"] == 3


def test_points_set_aside_stay_in_the_layer_as_minus_one(clustered, open_layer, column):
    outputs, log = clustered
    assert column(open_layer(outputs["OUTPUT"]), "tcluster")[:3] == [-1, -1, 0]
    assert "1 without any displacement value" in log[0]
    assert any("598 series used; 2 values interpolated in 1 of them; 1 set aside" in line for line in log)


def test_the_output_is_the_input_with_a_field_of_whole_numbers(clustered, scene, open_layer, column):
    layer = open_layer(clustered[0]["OUTPUT"])
    given = scene.layer()
    assert layer.fields().names() == ["fid", *given.fields().names(), "tcluster"]
    assert layer.fields().field("tcluster").type() == QMetaType.Type.Int
    assert layer.crs() == given.crs()
    assert column(layer, "pid") == list(range(600))
    np.testing.assert_array_equal(column(layer, "D20200210")[3:], scene.series[3:, 3])
    places = np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in layer.getFeatures()])
    np.testing.assert_array_equal(places, scene.coordinates)


def test_the_report_counts_the_points_of_the_layer(clustered, open_layer, column):
    page = Path(clustered[0]["REPORT"]).read_text(encoding="utf-8")
    labels = np.array(column(open_layer(clustered[0]["OUTPUT"]), "tcluster"))
    assert "3 temporal clusters among 598 points" in page
    for number in range(3):
        assert f"Cluster {number}: {(labels == number).sum()} points" in page
    assert "598 series used" in page


def test_a_models_centres_are_the_means_of_its_clusters(clustered, model, scene):
    content = json.loads(Path(model).read_text(encoding="utf-8"))
    assert content["dates"][0] == "2020-01-05"
    series = scene.series - np.median(scene.series, axis=0)
    for number, centre in enumerate(np.array(content["centres"])):
        # The interior of a Savitzky-Golay filter of first order is a running mean; two points more change little.
        mean = series[COURSE[scene.patch] == number].mean(axis=0)
        smoothed = np.convolve(mean - mean.mean(), np.ones(9) / 9, "valid")
        np.testing.assert_allclose(centre[4:-4], smoothed, atol=0.01)


def test_a_model_applied_to_its_own_layer_gives_the_same_labels(
    clustered, model, run_algorithm, open_layer, column, feedback
):
    outputs = run_algorithm(ClusterTimeSeries, INPUT=clustered[0]["OUTPUT"], MODEL=model, OUTPUT=MEMORY)
    assert column(open_layer(outputs["OUTPUT"]), "tcluster") == column(open_layer(clustered[0]["OUTPUT"]), "tcluster")
    assert outputs["N_CLUSTERS_FOUND"] == 3
    assert not any("Fitting" in line for line in feedback.infos)


def test_a_model_applies_to_a_layer_with_more_dates(run_algorithm, scene, open_layer, column, date_names, tmp_path):
    model = str(tmp_path / "model.json")
    early = scene.layer(names=date_names(18))
    run_algorithm(ClusterTimeSeries, INPUT=early, MODEL_OUTPUT=model, OUTPUT=MEMORY, **QUICK)
    output = run_algorithm(ClusterTimeSeries, INPUT=scene.layer(), MODEL=model, OUTPUT=MEMORY)["OUTPUT"]
    np.testing.assert_array_equal(column(open_layer(output), "tcluster"), COURSE[scene.patch])


def test_a_layer_that_does_not_span_a_models_dates_is_refused(refusal, model, scene, date_names, old_file):
    layer = scene.layer(names=date_names(18))
    sentence = refusal(ClusterTimeSeries, INPUT=layer, MODEL=model, OUTPUT=str(old_file))
    assert "from 2020-01-05 to 2020-10-07" in sentence
    assert "to 2020-07-27" in sentence


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "{}",
        '{"format": "insar-hotspots-tskm", "dates": [], "centres": [[]], "gamma": 1, "settings": {}}',
        '{"format": "insar-hotspots-tskm", "dates": ["2020-02-01", "2020-01-20"], "centres": [[1, 2]], "gamma": 1, '
        '"settings": {}}',
        '{"format": "insar-hotspots-tskm", "dates": ["2020-01-20", "2020-02-01"], "centres": [[1, 2]], "gamma": 1, '
        '"settings": {"smoothing": "x"}}',
    ],
    ids=["half", "list", "empty", "no dates", "dates backwards", "text as number"],
)
def test_a_file_that_is_no_model_is_refused(refusal, scene, content, tmp_path):
    (tmp_path / "other.json").write_text(content)
    sentence = refusal(ClusterTimeSeries, INPUT=scene.layer(), MODEL=str(tmp_path / "other.json"), OUTPUT=MEMORY)
    assert "choose another file" in sentence or "choose the .json file" in sentence


def test_only_selected_features_are_clustered_and_written(run_algorithm, scene, context, open_layer, column):
    layer = scene.layer()
    context.project().addMapLayer(layer)
    chosen = np.flatnonzero((scene.patch > 0) | (np.arange(600) % 3 == 0))
    layer.selectByIds([int(i) + 1 for i in chosen])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    output = open_layer(run_algorithm(ClusterTimeSeries, INPUT=source, OUTPUT=MEMORY, **QUICK)["OUTPUT"])
    labels = dict(zip(column(output, "pid"), column(output, "tcluster")))
    assert labels == {int(i): COURSE[scene.patch[i]] for i in chosen}


@pytest.mark.parametrize("metric", [0, 1], ids=["soft-DTW", "DTW"])
def test_the_elastic_distances_find_the_same_clusters_here(run_algorithm, scene, open_layer, column, metric):
    outputs = run_algorithm(ClusterTimeSeries, INPUT=scene.layer(), OUTPUT=MEMORY, METRIC=metric, N_CLUSTERS=3)
    np.testing.assert_array_equal(column(open_layer(outputs["OUTPUT"]), "tcluster"), COURSE[scene.patch])


def test_more_clusters_than_series_in_the_sample_are_refused(refusal, scene, old_file):
    sentence = refusal(
        ClusterTimeSeries, INPUT=scene.layer(), OUTPUT=str(old_file), METRIC=2, N_CLUSTERS=150, SAMPLE=100
    )
    assert "150 clusters cannot be made of 100 different series" in sentence


def test_a_constant_scene_is_refused(refusal, make_series_layer, old_file):
    layer = make_series_layer([[0.0, 1.0, 2.0]] * 40)
    assert "same series" in refusal(ClusterTimeSeries, INPUT=layer, OUTPUT=str(old_file), **QUICK)


def test_gaps_beyond_the_limit_everywhere_are_refused(refusal, make_series_layer, old_file):
    layer = make_series_layer([[0.0, None, None, 1.0 * i] for i in range(40)])
    # No column may be empty, or it would be left out.
    layer.dataProvider().changeAttributeValues({1: {1: 0.0, 3: NULL}, 2: {2: 0.0, 3: NULL}})
    sentence = refusal(ClusterTimeSeries, INPUT=layer, OUTPUT=str(old_file), MAX_GAPS=20, **QUICK)
    assert "40 lack more than 20% of their dates" in sentence
