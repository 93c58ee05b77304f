"""Clusters split in space through the Toolbox: automatic and by table, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.split_clusters import SplitClusters
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"
COURSE = np.array([0, 1, 1, 2])  # of each patch: still, sinking, sinking, rising


@pytest.fixture
def clustered(scene):
    """The scene with its true temporal clusters."""
    return scene.layer(tcluster=COURSE[scene.patch])


@pytest.fixture
def split(run_algorithm, open_layer, column):
    """Split, and give the outputs and the labels."""

    def run(layer, **parameters):
        outputs = run_algorithm(SplitClusters, INPUT=layer, OUTPUT=MEMORY, **parameters)
        return outputs, np.array(column(open_layer(outputs["OUTPUT"]), "cluster"))

    return run


def test_twins_alike_in_time_and_far_apart_get_labels_of_their_own(split, clustered, scene, open_layer, feedback):
    outputs, labels = split(clustered)
    assert set(zip(scene.patch.tolist(), labels.tolist())) == {(0, 0), (1, 1), (2, 2), (3, 3)}
    assert outputs["N_CLUSTERS_FOUND"] == 4
    assert 50 < outputs["EPS"] < 60  # at the scene's edge the twelfth neighbour is 56 m away
    assert any(f"neighbours within {outputs['EPS']:.1f} m" in line for line in feedback.infos)
    layer = open_layer(outputs["OUTPUT"])
    assert layer.fields().names() == [*clustered.fields().names(), "cluster"]
    assert layer.fields().field("cluster").type() == QMetaType.Type.Int
    assert layer.crs() == clustered.crs()


def test_degrees_and_metres_give_the_same_clusters(split, clustered, scene):
    outputs, labels = split(scene.layer(crs="EPSG:4326", tcluster=COURSE[scene.patch]))
    metres, expected = split(clustered)
    np.testing.assert_array_equal(labels, expected)
    assert outputs["EPS"] == pytest.approx(metres["EPS"], rel=1e-6)


def test_the_correlation_length_caps_the_automatic_distance(split, clustered):
    outputs, _ = split(clustered, CORRELATION_LENGTH=30)
    assert outputs["EPS"] == pytest.approx(30)


def test_each_row_of_the_table_is_its_clusters(split, clustered, scene):
    # A step of 20 m reaches no neighbour; 40 m reaches the eight around a point.
    outputs, labels = split(clustered, SETTINGS=[0, 40, 5, "1", "40.0", "5.0", 2, 20, 5])
    assert set(zip(scene.patch.tolist(), labels.tolist())) == {(0, 0), (1, 1), (2, 2), (3, -1)}
    assert outputs["EPS"] == 20
    assert outputs["N_CLUSTERS_FOUND"] == 3


@pytest.mark.parametrize("eps", [1e-9, 0.0005])
def test_a_distance_shorter_than_any_spacing_leaves_noise_only(split, clustered, eps):
    """As one given in degrees would be."""
    outputs, labels = split(clustered, SETTINGS=[0, eps, 5, 1, eps, 5, 2, eps, 5])
    assert set(labels.tolist()) == {-1}
    assert outputs["N_CLUSTERS_FOUND"] == 0


def test_points_without_a_temporal_cluster_are_noise(split, make_layer):
    rows = [((25 * (i % 5), 25 * (i // 5)), None if i < 3 else -1 if i < 5 else 7) for i in range(25)]
    _, labels = split(make_layer({"tcluster": QMetaType.Type.Int}, rows), SETTINGS=[7, 40, 3])
    assert labels.tolist() == [-1] * 5 + [0] * 20


def test_features_without_geometry_are_kept_as_noise(split, make_layer):
    rows = [((25 * (i % 5), 25 * (i // 5)) if i else None, 0) for i in range(25)]
    _, labels = split(make_layer({"tcluster": QMetaType.Type.Int}, rows), SETTINGS=[0, 40, 3])
    assert labels.tolist() == [-1] + [0] * 24


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ([0, 50], "incomplete"),
        # Emptied cells must not make a row of their neighbours'.
        ([0, "", 5, 1, 50, "", "", 7, 3], "incomplete"),
        ([0, "50 m", 5], "row 0, 50 m, 5 of the table"),
        ([0, "nan", 5], "row 0, nan, 5 of the table"),
        ([0.5, 50, 5], "row 0.5, 50, 5 of the table"),
        ([0, 50, 4.5], "row 0, 50, 4.5 of the table"),
        ([0, 0, 5], "distance must be greater than 0"),
        ([0, -50, 5], "distance must be greater than 0"),
        ([0, 50, 0], "number of points at least 1"),
        ([0, 50, 5, 0, 60, 5], "Cluster 0 has more than one row"),
    ],
)
def test_a_table_with_a_wrong_row_is_refused_naming_it(refusal, clustered, old_file, settings, says):
    assert says in refusal(SplitClusters, INPUT=clustered, OUTPUT=str(old_file), SETTINGS=settings)


def test_a_cluster_without_a_row_is_refused(refusal, clustered, old_file):
    sentence = refusal(SplitClusters, INPUT=clustered, OUTPUT=str(old_file), SETTINGS=[0, 50, 5, 2, 50, 5])
    assert "Cluster 1 has no neighbour distance" in sentence


def test_an_empty_row_of_the_table_counts_for_nothing(split, clustered):
    outputs, _ = split(clustered, SETTINGS=["", "", ""])
    assert outputs["N_CLUSTERS_FOUND"] == 4


@pytest.mark.parametrize(
    ("kind", "values", "says"),
    [
        (QMetaType.Type.QString, ["a"] * 9, "Field tcluster holds 'a'"),
        (QMetaType.Type.Double, [0.5] * 9, "Field tcluster holds '0.5'"),
        (QMetaType.Type.Int, [None] * 9, "field tcluster is negative or NULL everywhere"),
        (QMetaType.Type.Int, [-1] * 9, "field tcluster is negative or NULL everywhere"),
    ],
    ids=["text", "fractions", "NULL", "negative"],
)
def test_a_field_that_holds_no_labels_is_refused(refusal, make_layer, old_file, kind, values, says):
    layer = make_layer({"tcluster": kind}, [((25 * i, 0), value) for i, value in enumerate(values)])
    assert says in refusal(SplitClusters, INPUT=layer, OUTPUT=str(old_file))


def test_a_missing_field_is_refused(refusal, scene, old_file):
    assert "no field tcluster" in refusal(SplitClusters, INPUT=scene.layer(), OUTPUT=str(old_file))


def test_points_at_one_place_are_refused(refusal, make_layer, old_file):
    layer = make_layer({"tcluster": QMetaType.Type.Int}, [((500000, 4300000), 0)] * 30)
    assert "All points lie at one place" in refusal(SplitClusters, INPUT=layer, OUTPUT=str(old_file))
