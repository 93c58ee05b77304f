"""Decomposing through the Toolbox: where the line of sight comes from, the layers written, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider import decompose as module
from insar_hotspots.processing_provider.cluster_time_series import ClusterTimeSeries
from insar_hotspots.processing_provider.decompose import Decompose
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

REAL, INTEGER = QMetaType.Type.Double, QMetaType.Type.Int
N_DATES = 20
ASCENDING = {"los_east": -0.62, "los_north": -0.11, "los_up": 0.777}
DESCENDING = {"los_e": 0.594, "los_n": -0.12, "los_u": 0.795}
INCIDENCE, TRACK_ANGLE = 37.31, 191.42  # EGMS's own line of sight of these is that of DESCENDING
YEARS = 12.0 * np.arange(N_DATES) / 365.25
V_UP = np.linspace(-20.0, 0.0, 40)
V_EAST = np.linspace(5.0, -5.0, 40)


@pytest.fixture
def seen(make_layer, date_names):
    """Make a layer of two points in each of 40 cells of 100 m, seen along a line of sight."""

    def make(los, fields=None, names=None, crs="EPSG:32633", velocity=True, offset=0.0):
        east, _, up = los.values() if len(los) == 3 else DESCENDING.values()
        fields = {**(los if fields is None else fields)}
        names = names or date_names(N_DATES)
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem(crs), QgsProject()
        )
        rows = []
        for i in range(80):
            row, column = divmod(i // 2, 8)
            place = transform.transform(QgsPointXY(500020 + 100 * column + 40 * (i % 2) + offset, 4300030 + 100 * row))
            speed = east * V_EAST[i // 2] + up * V_UP[i // 2]
            rates = (speed, 0.5) if velocity else ()
            rows.append((place, *fields.values(), *rates, *(speed * YEARS).tolist()))
        kinds = dict.fromkeys([*fields, *(("mean_velocity", "mean_velocity_std") if velocity else ()), *names], REAL)
        return make_layer(kinds, rows, crs=crs, name="layer of " + next(iter(fields), "nothing"))

    return make


@pytest.fixture
def decompose(run_algorithm, open_layer):
    def run(ascending, descending, **how):
        how = {"OUTPUT": "TEMPORARY_OUTPUT", **how}
        outputs = run_algorithm(Decompose, INPUT=ascending, DESCENDING=descending, **how)
        return {name: open_layer(output) for name, output in outputs.items()}

    return run


def cells(layer, *names):
    """Give values by field of the cells, in the order in which they were planted, and their places."""
    features = sorted(layer.getFeatures(), key=lambda each: each.geometry().asPoint().toString(0))
    features.sort(key=lambda each: (round(each.geometry().asPoint().y()), round(each.geometry().asPoint().x())))
    places = [tuple(each.geometry().asPoint()) for each in features]
    return [np.array([each[name] for each in features], dtype=float) for name in names], places


def assert_found(layer):
    (up, east, n_asc, n_desc), _ = cells(layer, "v_up", "v_east", "n_asc", "n_desc")
    np.testing.assert_allclose(up, V_UP, atol=2e-3)
    np.testing.assert_allclose(east, V_EAST, atol=2e-3)
    assert n_asc.tolist() == n_desc.tolist() == [2.0] * 40


def test_vertical_and_east_motion_are_found_with_errors_and_counts(seen, decompose):
    layer = decompose(seen(ASCENDING), seen(DESCENDING))["OUTPUT"]
    assert layer.fields().names() == ["v_up", "v_up_std", "v_east", "v_east_std", "n_asc", "n_desc"]
    assert layer.crs().authid() == "EPSG:32633"
    assert_found(layer)
    (up_std, east_std), places = cells(layer, "v_up_std", "v_east_std")
    assert places[:2] == [(500050.0, 4300050.0), (500150.0, 4300050.0)]
    inverse = np.linalg.inv([[-0.62, 0.777], [0.594, 0.795]])
    east, up = 0.5 / np.sqrt(2) * np.linalg.norm(inverse, axis=1)
    np.testing.assert_allclose(up_std, up, atol=1e-3)
    np.testing.assert_allclose(east_std, east, atol=1e-3)


def test_the_series_are_layers_that_other_algorithms_take(seen, decompose, date_names, run_algorithm):
    found = decompose(seen(ASCENDING), seen(DESCENDING), UP="TEMPORARY_OUTPUT", EAST="TEMPORARY_OUTPUT")
    names = date_names(N_DATES)
    for output, velocity in (("UP", V_UP), ("EAST", V_EAST)):
        assert found[output].fields().names() == ["velocity", "v_std", *names]
        (rate, *series), _ = cells(found[output], "velocity", *names)
        np.testing.assert_allclose(rate, velocity, atol=2e-3)
        np.testing.assert_allclose(np.array(series).T, velocity[:, None] * YEARS, atol=2e-3)
    clustered = run_algorithm(ClusterTimeSeries, INPUT=found["UP"], N_CLUSTERS=2, OUTPUT="TEMPORARY_OUTPUT")
    assert clustered["N_CLUSTERS_FOUND"] == 2


def test_one_series_alone_can_be_asked_for(seen, decompose):
    assert set(decompose(seen(ASCENDING), seen(DESCENDING), EAST="TEMPORARY_OUTPUT")) == {"OUTPUT", "EAST"}


@pytest.mark.parametrize(
    ("fields", "how"),
    [
        ({"incidence": INCIDENCE, "track_angle": TRACK_ANGLE}, {}),
        ({"incidence_angle": INCIDENCE}, {"HEADING_DESCENDING": TRACK_ANGLE}),
        ({"incidence": INCIDENCE, "heading": TRACK_ANGLE}, {}),
        ({**DESCENDING, "incidence": 10.0}, {"HEADING_DESCENDING": 0.0}),
    ],
)
def test_the_line_of_sight_may_come_from_incidence_and_heading(seen, decompose, fields, how):
    layer = decompose(seen(ASCENDING), seen(DESCENDING, fields), **how)["OUTPUT"]
    (up, east), _ = cells(layer, "v_up", "v_east")
    # EGMS rounds angles to 0.01 degrees and vectors to 0.001.
    np.testing.assert_allclose(up, V_UP, atol=0.03)
    np.testing.assert_allclose(east, V_EAST, atol=0.03)


def test_layers_in_other_reference_systems_meet_on_one_grid(seen, decompose):
    layer = decompose(seen(ASCENDING), seen(DESCENDING, crs="EPSG:4326"))["OUTPUT"]
    assert_found(layer)
    assert layer.crs().authid() == "EPSG:32633"


def test_the_output_keeps_the_reference_system_of_degrees(seen, decompose):
    layer = decompose(seen(ASCENDING, crs="EPSG:4326"), seen(DESCENDING))["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.featureCount() == 40
    assert all(14.9 < each.geometry().asPoint().x() < 15.1 for each in layer.getFeatures())


def test_without_velocities_they_are_computed_from_the_series(seen, decompose, feedback):
    layer = decompose(seen(ASCENDING, velocity=False), seen(DESCENDING))["OUTPUT"]
    assert_found(layer)
    assert any("by regression" in line for line in feedback.infos)


def test_a_third_track_is_taken_along(seen, decompose):
    other = seen({"los_e": 0.70, "los_n": -0.13, "los_u": 0.70})
    layer = decompose(seen(ASCENDING), seen(DESCENDING), MORE=[other])["OUTPUT"]
    (up, east, n_desc), _ = cells(layer, "v_up", "v_east", "n_desc")
    np.testing.assert_allclose(up, V_UP, atol=2e-3)
    np.testing.assert_allclose(east, V_EAST, atol=2e-3)
    assert n_desc.tolist() == [4.0] * 40


def test_tables_and_layers_in_memory_give_the_same(seen, decompose, save_layer):
    one = decompose(seen(ASCENDING), seen(DESCENDING))["OUTPUT"]
    other = decompose(save_layer(seen(ASCENDING), "a.gpkg"), save_layer(seen(DESCENDING), "d.gpkg"))["OUTPUT"]
    rows = [[feature.attributes() for feature in layer.getFeatures()] for layer in (one, other)]
    assert rows[0] == rows[1]


def test_progress_moves_and_cancelling_leaves_the_old_file(seen, run_algorithm, feedback, old_file, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK_ROWS", 8)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel() if percentage > 76 else None)
    with pytest.raises(QgsProcessingException, match="ancelled"):
        run_algorithm(Decompose, INPUT=seen(ASCENDING), DESCENDING=seen(DESCENDING), OUTPUT=str(old_file))
    assert feedback.percentages == sorted(feedback.percentages)


# -- bad input


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        (
            {},
            "layer of nothing does not say from where it was seen: it has neither the line of sight (missing: los_e, ",
        ),
        ({"los_up": 0.8}, "(missing: los_e, los_n) nor an incidence angle"),
        ({"incidence_angle": 39.0}, "has an incidence angle (incidence_angle) but no heading"),
    ],
)
def test_a_layer_without_a_line_of_sight_is_refused_by_what_is_missing(seen, refusal, old_file, fields, says):
    sentence = refusal(Decompose, INPUT=seen(ASCENDING), DESCENDING=seen(DESCENDING, fields), OUTPUT=str(old_file))
    assert says in sentence


def test_two_layers_of_one_geometry_are_refused_by_their_angle(seen, refusal, old_file):
    sentence = refusal(Decompose, INPUT=seen(DESCENDING), DESCENDING=seen(DESCENDING), OUTPUT=str(old_file))
    assert "The lines of sight of the layers are 0.0 degrees apart" in sentence


def test_layers_of_other_places_and_other_times_are_refused(seen, refusal, old_file):
    far = seen(DESCENDING, offset=20_000)
    sentence = refusal(Decompose, INPUT=seen(ASCENDING), DESCENDING=far, OUTPUT=str(old_file))
    assert "No cell of 100 m has points of two layers" in sentence
    later = seen(DESCENDING, names=[f"D2023{month:02d}{day:02d}" for month in range(1, 11) for day in (1, 15)])
    sentence = refusal(Decompose, INPUT=seen(ASCENDING), DESCENDING=later, OUTPUT=str(old_file))
    assert "no time in common: one begins on 2023-01-01" in sentence


def test_overwriting_the_second_layer_is_refused(seen, save_layer, refusal):
    descending = save_layer(seen(DESCENDING), "d.gpkg")
    path = descending.source().partition("|")[0]
    sentence = refusal(Decompose, INPUT=seen(ASCENDING), DESCENDING=descending, OUTPUT=path)
    assert "would overwrite the input, d.gpkg" in sentence
