"""Preparing series through the Toolbox: fields, what stays, the reference area, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.prepare_series import PrepareSeries
from insar_hotspots.processing_provider.writing import sinks
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

REAL, TEXT = QMetaType.Type.Double, QMetaType.Type.QString
AS_IT_IS, SCENE, AREA, STABLE = range(4)


@pytest.fixture
def points(scene, make_layer, date_names):
    """Make the scene with a name, velocity, its error and coherence; `change` replaces values of a date field."""

    def make(names=None, **change):
        names = names or date_names(24)
        rows = []
        for i in range(600):
            series = dict(zip(names, scene.series[i].tolist()))
            series.update({name: values[i] for name, values in change.items()})
            rows.append((tuple(scene.coordinates[i].tolist()), f"P{i}", 99.0, 9.0, i / 600, *series.values(), "end"))
        fields = {"pid": TEXT, "VEL": REAL, "V_STDEV": REAL, "coherence": REAL, **dict.fromkeys(names, REAL)}
        return make_layer({**fields, "remark": TEXT}, rows)

    return make


@pytest.fixture
def prepare(run_algorithm, open_layer):
    def run(layer, **how):
        return open_layer(run_algorithm(PrepareSeries, INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", **how)["OUTPUT"])

    return run


def attributes(layer):
    return [feature.attributes() for feature in layer.getFeatures()]


def series(layer, names):
    rows = [[feature[name] for name in names] for feature in layer.getFeatures()]
    return np.array([[np.nan if not isinstance(value, float) else value for value in row] for row in rows])


def square(corner, side, crs="EPSG:32633", empty=False):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    feature = QgsFeature()
    x, y = corner
    feature.setGeometry(
        QgsGeometry.fromWkt(f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))")
    )
    assert layer.dataProvider().addFeatures([] if empty else [feature])[0]
    return layer


@pytest.mark.parametrize("as_table", [False, True])
def test_without_a_step_the_output_is_the_input(points, prepare, save_layer, feedback, as_table):
    layer = points(D20200117=[None] * 300 + [0.123456789] * 300)
    if as_table:
        layer = save_layer(layer)
    output = prepare(layer)
    names = layer.fields().names()
    assert output.fields().names() == names
    assert attributes(output) == attributes(layer)
    assert any("No step was asked for" in line for line in feedback.infos)


@pytest.mark.parametrize("as_table", [False, True])
def test_the_reference_is_taken_off_and_the_rest_stays(points, prepare, save_layer, scene, date_names, as_table):
    layer = points()
    before = attributes(layer)
    if as_table:
        layer = save_layer(layer)
    output = prepare(layer, REFERENCE=SCENE)
    names = date_names(24)
    found = series(output, names)
    np.testing.assert_allclose(found, scene.series - np.median(scene.series, axis=0), atol=6e-4)
    assert [name for name in output.fields().names() if name != "fid"] == [
        "pid",
        "VEL",
        "V_STDEV",
        "coherence",
        *names,
        "remark",
    ]
    rows = [row[1:] if as_table else row for row in attributes(output)]
    assert [row[0] for row in rows] == [row[0] for row in before]
    assert [row[-1] for row in rows] == ["end"] * 600
    velocity = np.array([row[1] for row in rows])
    np.testing.assert_allclose(velocity - np.median(velocity), scene.velocity, atol=0.002)


def test_a_table_becomes_a_table_with_the_same_values(points, run_algorithm, save_layer, tmp_path, open_layer):
    layer = points(D20200117=[None] * 400 + [0.0] * 200)
    how = {"COMMON_DATES": True, "MAX_MISSING": 50, "OUTLIERS": True, "FILL": True}
    one, other = str(tmp_path / "one.gpkg"), str(tmp_path / "other.gpkg")
    run_algorithm(PrepareSeries, INPUT=save_layer(layer), OUTPUT=one, **how)
    run_algorithm(PrepareSeries, INPUT=layer, OUTPUT=other, **how)
    tables = [open_layer(path) for path in (one, other)]
    assert tables[0].fields().names() == tables[1].fields().names()
    assert "D20200117" not in tables[0].fields().names()
    assert attributes(tables[0]) == attributes(tables[1])


def test_even_dates_are_new_fields_at_the_end(points, prepare, scene):
    start = date(2020, 1, 5)
    names = [f"{start + timedelta(days=12 * i):%Y%m%d}" for i in range(24)]
    output = prepare(points(names=names), RESAMPLE=True, STEP=24)
    even = [f"D{start + timedelta(days=24 * i):%Y%m%d}" for i in range(12)]
    assert output.fields().names() == ["pid", "VEL", "V_STDEV", "coherence", "remark", *even]
    np.testing.assert_allclose(series(output, even), scene.series[:, ::2], atol=6e-4)


def test_only_the_dates_that_were_chosen_are_in_the_output(points, prepare, date_names):
    names = date_names(24)
    output = prepare(points(), DATES=names[3:20], REFERENCE=SCENE)
    assert [name for name in output.fields().names() if name.startswith("D2")] == names[3:20]


def test_gaps_and_outliers_are_filled(points, prepare, scene, date_names, feedback):
    name = date_names(24)[10]
    values = scene.series[:, 10].copy()
    values[7] += 60
    given = [None if i == 5 else value for i, value in enumerate(values.tolist())]
    output = prepare(points(**{name: given}), OUTLIERS=True, OUTLIER_SCORE=8, FILL=True)
    found = series(output, date_names(24))
    assert np.isfinite(found).all()
    assert np.abs(found[[5, 7], 10] - scene.series[[5, 7], 10]).max() < 3
    others = np.delete(np.arange(600), [5, 7])
    np.testing.assert_allclose(found[others], scene.series[others], atol=6e-4)
    assert any(line.startswith("Gaps: 2 values interpolated") for line in feedback.infos)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", "EPSG:3035"])
def test_an_area_in_any_reference_system_is_the_reference(points, prepare, scene, date_names, crs, feedback):
    area = square((500000 - 10, 4300000 - 10), 100)
    if crs != "EPSG:32633":
        geometry = next(area.getFeatures()).geometry()
        there = QgsCoordinateReferenceSystem(crs)
        geometry.transform(QgsCoordinateTransform(area.crs(), there, QgsProject()))
        area = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
        feature = QgsFeature()
        feature.setGeometry(geometry)
        area.dataProvider().addFeatures([feature])
    inside = ((scene.coordinates - (500000, 4300000)) < 90).all(axis=1)
    assert inside.sum() == 16
    output = prepare(points(), REFERENCE=AREA, AREA=area)
    expected = scene.series - np.median(scene.series[inside], axis=0)
    np.testing.assert_allclose(series(output, date_names(24)), expected, atol=6e-4)
    assert any("16 points (those inside the area)" in line for line in feedback.infos)


def test_stable_points_use_the_layers_coherence(points, prepare, feedback):
    prepare(points(), REFERENCE=STABLE, STABLE_COHERENCE=0.5)
    assert any("a coherence of 0.5 or more" in line for line in feedback.infos)


def test_features_that_cannot_be_read_have_no_series_and_stay(scene, make_layer, date_names, prepare):
    names = date_names(24)
    rows = [(tuple(scene.coordinates[i].tolist()), i, *scene.series[i].tolist()) for i in range(10)]
    rows[4] = (None, *rows[4][1:])
    output = prepare(make_layer({"pid": REAL, **dict.fromkeys(names, REAL)}, rows), REFERENCE=SCENE)
    found = series(output, names)
    assert len(found) == 10
    assert np.isnan(found[4]).all()
    assert np.isfinite(np.delete(found, 4, axis=0)).all()


def test_progress_moves_and_cancelling_leaves_the_old_file(points, run_algorithm, feedback, old_file, monkeypatch):
    monkeypatch.setattr(sinks, "_BLOCK_ROWS", 64)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel() if percentage > 67 else None)
    with pytest.raises(QgsProcessingException, match="ancelled"):
        run_algorithm(PrepareSeries, INPUT=points(), RAMP=True, OUTPUT=str(old_file))
    assert feedback.percentages == sorted(feedback.percentages)


# -- bad input


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"OUTLIERS": True, "OUTLIER_WINDOW": 6}, "A window of 6 dates has no middle"),
        ({"SMOOTH": True, "WINDOW": 8}, "A window of 8 dates has no middle"),
        ({"SMOOTH": True, "WINDOW": 3, "ORDER": 3}, "A window of 3 dates is too short for order 3"),
        ({"SMOOTH": True, "WINDOW": 25}, "window of 25 dates is longer than the series of 24"),
        ({"RESAMPLE": True, "STEP": 300}, "300 days apart are fewer than two"),
        ({"SEASON": 1}, "The dates span 0.8 years"),
        ({"REFERENCE": AREA}, "The reference is an area, and none is given"),
        ({"REFERENCE": STABLE, "STABLE_COHERENCE": 1.0}, "No point is stable"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(points, refusal, old_file, how, says):
    assert says in refusal(PrepareSeries, INPUT=points(), OUTPUT=str(old_file), **how)


@pytest.mark.parametrize("empty", [False, True])
def test_an_area_without_points_is_refused(points, refusal, old_file, empty):
    area = square((0, 0), 100, empty=empty)
    sentence = refusal(PrepareSeries, INPUT=points(), REFERENCE=AREA, AREA=area, OUTPUT=str(old_file))
    assert "No point lies inside the reference area" in sentence


def test_more_even_dates_than_a_layer_holds_are_refused(make_series_layer, refusal, old_file):
    layer = make_series_layer([[0.0, 1.0], [2.0, 3.0]], names=["D20100101", "D20200101"])
    sentence = refusal(PrepareSeries, INPUT=layer, RESAMPLE=True, STEP=1, OUTPUT=str(old_file))
    assert "makes 3653 dates" in sentence
