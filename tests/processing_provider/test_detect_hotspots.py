"""The whole chain through the Toolbox: results, report, bad input, a worker that dies, Cancel."""

from __future__ import annotations

import os
import signal
import threading
import time
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider import detect_hotspots
from insar_hotspots.processing_provider.detect_hotspots import DetectHotspots
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, write_model
from qgis.core import (
    NULL,
    QgsField,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"
QUICK = {"METRIC": 2, "N_CLUSTERS": 3}
IN_MEMORY = {"POINTS": MEMORY, "HOTSPOTS": MEMORY}
COURSE = np.array([0, 1, 1, 2])  # of each patch: still, sinking, sinking, rising


@pytest.fixture(scope="module")
def detected(run_once, scene, tmp_path_factory):
    """Run with default parameters, everything asked for."""
    folder = tmp_path_factory.mktemp("detected")
    files = {name: str(folder / f"{name.lower()}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    return run_once(DetectHotspots, INPUT=scene.layer(), REPORT=str(folder / "report.html"), **files)


@pytest.fixture
def labels(open_layer, column):
    """Give a label of the points by their number in the scene."""

    def read(outputs, name):
        layer = open_layer(outputs["POINTS"])
        found = dict(zip(column(layer, "pid"), column(layer, name)))
        return np.array([found[i] for i in sorted(found)])

    return read


def test_what_moves_is_found_with_default_parameters_and_nothing_else(detected, scene, labels):
    outputs, _ = detected
    assert outputs["N_HOTSPOTS"] == 3
    hotspots = labels(outputs, "hotspot")
    np.testing.assert_array_equal(labels(outputs, "tcluster") >= 0, hotspots > 0)
    assert len(set(zip(scene.patch.tolist(), hotspots.tolist()))) == 4
    np.testing.assert_array_equal(hotspots > 0, scene.patch > 0)
    # Twins get clusters of their own.
    assert len(np.unique(labels(outputs, "cluster"))) == 4
    np.testing.assert_allclose(labels(outputs, "v_rel").astype(float), scene.velocity, atol=0.05)


def test_the_layers_agree_with_one_another(detected, open_layer, column, labels):
    outputs, _ = detected
    points, hotspots, ellipses = (open_layer(outputs[name]) for name in ("POINTS", "HOTSPOTS", "ELLIPSES"))
    names = ["tcluster", "cluster", "pattern", "pattern_p", "hotspot", "v_rel"]
    assert points.fields().names()[-len(names) :] == names
    assert column(hotspots, "hotspot") == column(ellipses, "hotspot") == [1, 2, 3]
    counts = np.bincount(labels(outputs, "hotspot"))[1:].tolist()
    assert column(hotspots, "n_points") == column(ellipses, "n_points") == counts == [25, 25, 25]
    speeds = np.abs(column(hotspots, "v_mean"))
    assert (np.diff(speeds) < 0).all()
    assert column(hotspots, "std_dist") == column(ellipses, "std_dist")


class Page(HTMLParser):
    """Checks that every element that opens is closed, and keeps the text."""

    def __init__(self):
        super().__init__()
        self.open, self.text = [], []

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_report_parses_and_tells_what_was_found_and_decided(detected):
    outputs, log = detected
    source = Path(outputs["REPORT"]).read_text(encoding="utf-8")
    page = Page()
    page.feed(source)
    assert page.open == []
    text = " ".join(page.text)
    assert "nan" not in source.lower().split()
    for line in log:
        if line.startswith(("Chosen:", "DBSCAN:", "Covariogram:", "Fitting on")):
            assert line in text
    assert "://" not in source.replace("http://www.w3.org/2000/svg", "")  # nothing is fetched


def test_hotspots_say_how_sure_their_velocity_is_and_few_dates_no_change(detected, open_layer, column):
    outputs, log = detected
    hotspots = open_layer(outputs["HOTSPOTS"])
    errors = np.array(column(hotspots, "v_err"))
    planted = np.array([-10.0, -10.0, 7.0])
    assert (np.abs(np.array(column(hotspots, "v_mean")) - planted) < 3 * errors).all()
    assert (errors < 1).all()
    assert column(hotspots, "confidence") == ["high"] * 3
    assert column(hotspots, "changed") == [None] * 3
    assert "Changes of motion are looked for in 60 dates or more; there are 24." in log


@pytest.fixture(scope="module")
def changing(run_once, scene, tmp_path_factory):
    """Run on 90 dates; the first patch sinks from the middle on, 60 dates in."""
    folder = tmp_path_factory.mktemp("changing")
    rng = np.random.default_rng(3)
    years = 12.0 * np.arange(90) / 365.25
    before = scene.series
    scene.series = rng.normal(0, 0.5, (600, 90))
    scene.series[scene.patch == 1] -= 12 * np.maximum(years - years[45], 0)
    scene.series[scene.patch == 3] += 7 * years
    try:
        layer = scene.layer(names=[f"D{(date(2020, 1, 5) + timedelta(12 * i)):%Y%m%d}" for i in range(90)])
    finally:
        scene.series = before
    files = {name: str(folder / f"{name.lower()}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}

    def run(**more):
        report = str(folder / f"report{len(more)}.html")
        return run_once(DetectHotspots, INPUT=layer, REPORT=report, PATTERNS=False, **files, **QUICK, **more)[0]

    return run


def test_a_hotspot_says_since_when_it_moves_as_it_does(changing, open_layer):
    sinking, rising = sorted(open_layer(changing()["HOTSPOTS"]).getFeatures(), key=lambda each: each["v_mean"])
    begun = date(2020, 1, 5) + timedelta(12 * 45)
    assert abs(date.fromisoformat(sinking["changed"]) - begun).days < 3 * sinking["changed_e"] + 12
    assert sinking["changed_e"] < 30
    assert (sinking["v_before"], sinking["v_after"]) == (pytest.approx(0, abs=1), pytest.approx(-12, abs=1))
    assert rising["changed"] == NULL


@pytest.mark.parametrize(
    ("direction", "says"),
    [
        ({}, "moving away from the satellite, or down, by"),
        ({"DIRECTION": 1}, "moving away from the satellite by"),
        ({"DIRECTION": 2}, "sinking"),
    ],
)
def test_the_report_says_what_the_user_says_the_displacement_is(changing, direction, says):
    page = Page()
    page.feed(Path(changing(**direction)["REPORT"]).read_text(encoding="utf-8"))
    text = " ".join(page.text).replace("\u202f", " ")
    assert f"25 points over 140 m, {says}" in text
    assert "begun in" in text


def test_a_layer_with_an_incidence_angle_is_along_the_line_of_sight(run_algorithm, scene, tmp_path):
    report = tmp_path / "report.html"
    layer = scene.layer(incidence=np.full(600, 37))
    run_algorithm(DetectHotspots, INPUT=layer, REPORT=str(report), **IN_MEMORY, **QUICK)
    text = report.read_text(encoding="utf-8")
    assert "moving away from the satellite by" in text
    assert "sinking by" not in text
    assert 'src="data:image/png;base64,' in text


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3035"])
def test_the_same_layer_in_another_crs_gives_the_same_clusters_and_hotspots(
    detected, run_algorithm, scene, labels, open_layer, crs
):
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(crs=crs), **IN_MEMORY, **QUICK)
    for name in ("cluster", "hotspot"):
        np.testing.assert_array_equal(labels(outputs, name), labels(detected[0], name), err_msg=name)
    moved, metres = (open_layer(each["HOTSPOTS"]) for each in (outputs, detected[0]))
    assert moved.crs().authid() == crs
    for one, other in zip(moved.getFeatures(), metres.getFeatures()):
        assert one["std_dist"] == pytest.approx(other["std_dist"], rel=2e-3)
        assert one["area_m2"] == pytest.approx(other["area_m2"], rel=0.02)


def test_the_same_seed_gives_the_same_layers(detected, run_algorithm, scene, labels, open_layer):
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(), **IN_MEMORY)
    for name in ("tcluster", "cluster", "hotspot", "v_rel"):
        np.testing.assert_array_equal(labels(outputs, name), labels(detected[0], name))
    again, before = (open_layer(each["HOTSPOTS"]) for each in (outputs, detected[0]))
    for one, other in zip(again.getFeatures(), before.getFeatures()):
        assert one.attributes() == other.attributes()[1:]  # without the file's fid
        assert one.geometry().asWkb() == other.geometry().asWkb()


def test_only_selected_features_are_used(run_algorithm, scene, context, labels):
    layer = scene.layer()
    context.project().addMapLayer(layer)
    chosen = np.flatnonzero(scene.patch != 2)
    layer.selectByIds([int(i) + 1 for i in chosen])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    outputs = run_algorithm(DetectHotspots, INPUT=source, **IN_MEMORY, **QUICK)
    np.testing.assert_array_equal(labels(outputs, "hotspot") > 0, scene.patch[chosen] > 0)
    assert outputs["N_HOTSPOTS"] == 2


def test_shapefiles_hold_what_geopackages_do(detected, run_algorithm, scene, tmp_path, column):
    files = {name: str(tmp_path / f"{name.lower()}.shp") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    run_algorithm(DetectHotspots, INPUT=scene.layer(), **files, **QUICK)
    for name, path in files.items():
        written, expected = (QgsVectorLayer(place, name, "ogr") for place in (path, detected[0][name]))
        assert written.fields().names() == expected.fields().names()[1:]
        assert written.featureCount() == expected.featureCount()
    assert column(QgsVectorLayer(files["HOTSPOTS"], "", "ogr"), "label")[0] == "1: -10.1 mm/yr"


def test_quiet_ground_has_no_hotspot_and_a_report(run_algorithm, scene, open_layer, tmp_path):
    layer = scene.layer(rows=scene.patch == 0)
    report = str(tmp_path / "report.html")
    outputs = run_algorithm(DetectHotspots, INPUT=layer, REPORT=report, ELLIPSES=MEMORY, METRIC=2, **IN_MEMORY)
    assert outputs["N_HOTSPOTS"] == 0
    assert open_layer(outputs["HOTSPOTS"]).featureCount() == 0
    page = Page()
    page.feed(Path(report).read_text(encoding="utf-8"))
    assert page.open == []


def test_the_parameters_of_dbscan_may_be_given(run_algorithm, scene, feedback):
    run_algorithm(DetectHotspots, INPUT=scene.layer(), **IN_MEMORY, **QUICK, SEARCH=1, EPS=40, MIN_POINTS=7)
    assert [line for line in feedback.infos if "DBSCAN" in line] == [
        "DBSCAN: neighbours within 40.0 m (as given), at least 7 points."
    ]


# -- labels in place of temporal clusters


def labelled(scene, values, kind=QMetaType.Type.Int):
    """Make the scene's layer with a field `label` of these values."""
    layer = scene.layer(label=np.zeros(600, dtype=int))
    if kind != QMetaType.Type.Int:
        layer.dataProvider().deleteAttributes([layer.fields().lookupField("label")])
        layer.dataProvider().addAttributes([QgsField("label", kind)])
        layer.updateFields()
    position = layer.fields().lookupField("label")
    layer.dataProvider().changeAttributeValues({i + 1: {position: value} for i, value in enumerate(values)})
    return layer


@pytest.mark.parametrize("kind", ["numbers", "text"])
def test_labels_take_the_place_of_temporal_clusters(run_algorithm, scene, labels, feedback, open_layer, tmp_path, kind):
    names = ["quiet", "sinking", "sinking", "rising"] if kind == "text" else [11, 4, 4, 7]
    values = [names[patch] for patch in scene.patch]
    values[0], values[1] = None, "" if kind == "text" else -1
    values[300] = names[1]  # a stray
    layer = labelled(scene, values, QMetaType.Type.QString if kind == "text" else QMetaType.Type.Int)
    report = str(tmp_path / "report.html")
    outputs = run_algorithm(DetectHotspots, INPUT=layer, LABELS="label", REPORT=report, **IN_MEMORY)
    assert outputs["N_HOTSPOTS"] == 3
    np.testing.assert_array_equal(labels(outputs, "hotspot") > 0, scene.patch > 0)
    clusters = labels(outputs, "cluster")
    assert (clusters[[0, 1, 300]] == -1).all()
    assert len(np.unique(clusters[clusters >= 0])) == 4  # alike at two places, split in space
    assert "tcluster" not in open_layer(outputs["POINTS"]).fields().names()
    sentence = "Labels of field label take the place of temporal clusters: 3 different ones at 598 of 600 points."
    assert sentence in feedback.infos
    assert not any("temporal clusters by" in line or line.startswith("Fitting on") for line in feedback.infos)
    page = Page()
    page.feed(Path(report).read_text(encoding="utf-8"))
    assert page.open == []
    text = " ".join(page.text)
    assert sentence in text
    assert "Points are grouped by their labels, those of field label;" in text
    assert "Temporal clusters" not in text
    assert "Number of clusters" not in text


@pytest.mark.parametrize("values", [[None] * 600, [-1] * 600], ids=["NULL", "negative"])
def test_a_field_without_any_label_is_refused(refusal, scene, old_file, values):
    sentence = refusal(
        DetectHotspots, INPUT=labelled(scene, values), LABELS="label", POINTS=str(old_file), HOTSPOTS=MEMORY
    )
    assert "field label is NULL, blank or negative there" in sentence


def test_a_field_that_cannot_hold_labels_is_refused(refusal, scene, old_file):
    layer = labelled(scene, [None] * 600, QMetaType.Type.QDate)
    sentence = refusal(DetectHotspots, INPUT=layer, LABELS="label", POINTS=str(old_file), HOTSPOTS=MEMORY)
    assert sentence.startswith("Field label holds neither text nor numbers")


# -- patterns


@pytest.fixture
def bundled(monkeypatch, tmp_path):
    """Put a model in the place of the bundled one: linear where the last date is below the first, else step."""

    def put(**changes):
        weights = [[0, 1, -1, 0, 0, 0], [0, -1, 1, 0, 0, 0]]
        card = {**PATTERNS_CARD, **changes}
        write_model(tmp_path / "tcn_patterns_int8.onnx", card, [0, -1], weights, bias=[-99, 0, 0, -99, -99, -99])
        monkeypatch.setattr(detect_hotspots, "MODELS", tmp_path)

    return put


def test_hotspots_get_the_name_of_their_pattern(
    bundled, run_algorithm, scene, labels, open_layer, column, feedback, tmp_path
):
    bundled()
    report = str(tmp_path / "report.html")
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(), REPORT=report, **IN_MEMORY, **QUICK)
    np.testing.assert_array_equal(labels(outputs, "pattern"), np.array([None, "linear", "linear", "step"])[scene.patch])
    probability = labels(outputs, "pattern_p")
    assert all((value is None) == (patch == 0) for value, patch in zip(probability, scene.patch))
    hotspots = open_layer(outputs["HOTSPOTS"])
    assert hotspots.fields().names()[-3:] == ["pattern", "pattern_p", "pat_share"]
    # The last one's points are called steps, and it moves steadily.
    assert column(hotspots, "pattern") == ["linear", "linear", None]
    assert column(hotspots, "pat_share")[:2] == [1, 1]
    inside = labels(outputs, "hotspot") == 1
    assert column(hotspots, "pattern_p")[0] == pytest.approx(probability[inside].astype(float).mean(), abs=1e-4)
    assert any(line.startswith("Tiny 0.1 (tcn): 75 of 75 points labelled") for line in feedback.infos)
    text = Path(report).read_text(encoding="utf-8")
    assert "Pattern, that of 100 % of its points: linear." in text.replace("\u202f", " ")


def test_patterns_are_left_out_where_they_are_not_wanted(bundled, run_algorithm, scene, open_layer):
    bundled()
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(), PATTERNS=False, **IN_MEMORY, **QUICK)
    for name in IN_MEMORY:
        assert not [field for field in open_layer(outputs[name]).fields().names() if field.startswith("pat")]


def test_too_few_dates_for_the_model_leave_hotspots_without_a_pattern(
    bundled, run_algorithm, scene, labels, open_layer, column, feedback
):
    bundled(dates='{"fewest": 60, "most": 320}')
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(), **IN_MEMORY, **QUICK)
    assert outputs["N_HOTSPOTS"] == 3
    assert set(labels(outputs, "pattern")) == set(labels(outputs, "pattern_p")) == {None}
    assert column(open_layer(outputs["HOTSPOTS"]), "pattern") == [None] * 3
    (said,) = (line for line in feedback.infos if "patterns are not named" in line)
    assert "needs at least 60 dates, and the layer has 24" in said


def test_a_bundled_model_that_is_missing_leaves_hotspots_without_a_pattern(
    run_algorithm, scene, labels, feedback, monkeypatch, tmp_path
):
    monkeypatch.setattr(detect_hotspots, "MODELS", tmp_path)
    outputs = run_algorithm(DetectHotspots, INPUT=scene.layer(), **IN_MEMORY, **QUICK)
    assert outputs["N_HOTSPOTS"] == 3
    assert set(labels(outputs, "pattern")) == {None}
    refusal = "patterns are not named: The model tcn_patterns_int8.onnx cannot be read"
    assert any(refusal in line for line in feedback.infos)


def test_labels_that_are_patterns_name_the_hotspots_themselves(
    bundled, run_algorithm, scene, open_layer, column, feedback
):
    bundled()
    values = np.array(["stable", "power", "power", "piecewise linear"])[scene.patch].tolist()
    layer = labelled(scene, values, QMetaType.Type.QString)
    outputs = run_algorithm(DetectHotspots, INPUT=layer, LABELS="label", **IN_MEMORY)
    hotspots = open_layer(outputs["HOTSPOTS"])
    assert column(hotspots, "pattern") == ["power", "power", "piecewise linear"]
    assert column(hotspots, "pattern_p") == [None] * 3
    assert column(hotspots, "pat_share") == [1, 1, 1]
    assert column(open_layer(outputs["POINTS"]), "label") == values
    assert "pattern" not in open_layer(outputs["POINTS"]).fields().names()
    assert not any("Tiny" in line for line in feedback.infos)


# -- series with flaws


def changed(scene, change):
    """Make the scene's layer with other series."""
    before = scene.series
    scene.series = before.copy()
    try:
        change(scene.series)
        return scene.layer()
    finally:
        scene.series = before


def test_points_with_nan_and_infinity_are_set_aside_and_the_rest_is_found(run_algorithm, scene, labels, feedback):
    def spoil(series):
        series[0] = np.nan
        series[1, 4] = np.inf
        series[2, 4] = np.nan

    outputs = run_algorithm(DetectHotspots, INPUT=changed(scene, spoil), **IN_MEMORY, **QUICK)
    hotspots = labels(outputs, "hotspot")
    np.testing.assert_array_equal(hotspots > 0, scene.patch > 0)
    assert labels(outputs, "tcluster")[:2].tolist() == [-1, -1]
    assert labels(outputs, "cluster")[:2].tolist() == [-1, -1]
    assert hotspots[:2].tolist() == [0, 0]
    assert "1 with an infinite displacement; 1 without any displacement value" in feedback.infos[0]


def test_series_without_any_noise_work(run_algorithm, scene, labels):
    """Their velocities have no standard error, and quiet ground no scatter."""

    def still(series):
        series[:] = 0
        series[scene.patch == 1] = -0.5 * np.arange(24)

    outputs = run_algorithm(DetectHotspots, INPUT=changed(scene, still), METRIC=2, **IN_MEMORY)
    np.testing.assert_array_equal(labels(outputs, "hotspot") > 0, scene.patch == 1)


def test_text_in_a_column_sets_its_points_aside(run_algorithm, scene, make_layer, date_names, feedback):
    names = date_names(24)
    fields = {"pid": QMetaType.Type.Int, **dict.fromkeys(names, QMetaType.Type.QString)}
    rows = [
        (tuple(place), i, *("n/a" if i < 3 else str(value) for value in series))
        for i, (place, series) in enumerate(zip(scene.coordinates.tolist(), scene.series.tolist()))
    ]
    outputs = run_algorithm(DetectHotspots, INPUT=make_layer(fields, rows), **IN_MEMORY, **QUICK)
    assert outputs["N_HOTSPOTS"] == 3
    assert "3 with something other than a number in a displacement column (for example 'n/a'" in feedback.infos[0]


# -- what is refused


def line_of(n, series=(0.0, 1.0, 3.0)):
    return [[value * (i + 1) for value in series] for i in range(n)]


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["a", "b", "c"], "no displacement columns"),
        (["D20200105", "b", "c"], "only one date, 2020-01-05"),
        (["D20200105", "D20200230", "D20200301"], "D20200230"),
        (["D20200105", "D_20200105", "D20200301"], "D20200105 and D_20200105 stand for the same date"),
    ],
)
def test_date_columns_that_are_wrong_are_named(refusal, make_series_layer, old_file, names, says):
    layer = make_series_layer(line_of(30), names)
    assert says in refusal(DetectHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)


@pytest.mark.parametrize(
    ("series", "kind", "says"),
    [
        ([["a", "b", "c"]] * 30, QMetaType.Type.QString, "something other than a number"),
        ([[None] * 3] * 30, QMetaType.Type.Double, "30 without any displacement value"),
        ([[float("inf")] * 3] * 30, QMetaType.Type.Double, "30 with an infinite displacement"),
        ([[0.0, 1.0, 2.0]] * 30, QMetaType.Type.Double, "same at every point"),
        (line_of(3), QMetaType.Type.Double, "3 of 3 series can be used"),
        ([[1.0 * i, None, None] for i in range(30)], QMetaType.Type.Double, "Only field D20200105 holds any value"),
    ],
    ids=["text", "NULL", "infinite", "constant", "three points", "one date with values"],
)
def test_series_that_cannot_be_used_are_refused(refusal, make_series_layer, old_file, series, kind, says):
    layer = make_series_layer(series, kind=kind)
    assert says in refusal(DetectHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY, **QUICK)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"geometry": "Polygon"}, "polygon layer"),
        ({"crs": ""}, "no coordinate reference system"),
        ({}, "has no points"),
    ],
)
def test_a_layer_that_cannot_hold_points_is_refused(refusal, make_layer, date_names, old_file, how, says):
    layer = make_layer(dict.fromkeys(date_names(3), QMetaType.Type.Double), [], **how)
    assert says in refusal(DetectHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)


def test_points_at_one_place_are_refused(refusal, make_layer, date_names, old_file):
    rows = [((500000, 4300000), *series) for series in line_of(30)]
    layer = make_layer(dict.fromkeys(date_names(3), QMetaType.Type.Double), rows)
    assert "All points lie at one place" in refusal(DetectHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)


def test_degrees_taken_for_metres_are_refused(refusal, make_layer, date_names, old_file):
    rows = [((500000.0 + i, 4300000.0), *series) for i, series in enumerate(line_of(30))]
    layer = make_layer(dict.fromkeys(date_names(3), QMetaType.Type.Double), rows, crs="EPSG:4326")
    assert "do not fit the layer's CRS" in refusal(DetectHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)


def test_one_file_for_points_and_hotspots_is_refused(refusal, scene, old_file):
    sentence = refusal(DetectHotspots, INPUT=scene.layer(), POINTS=str(old_file), HOTSPOTS=str(old_file))
    assert sentence == "Points with hotspots and Hotspots are to be written to the same place: give each its own."


# -- the engine


@pytest.fixture
def dies(scene, context, old_file):
    """Run with an engine or a user that ends it; give what the user reads."""

    def run(feedback):
        parameters = {"INPUT": scene.layer(), "POINTS": str(old_file), "HOTSPOTS": MEMORY}
        # An exception's frames keep the layer, which must not outlive QGIS.
        try:
            DetectHotspots().create({}).run(parameters, context, feedback, {}, False)
        except QgsProcessingException as error:
            message = str(error)
        else:
            pytest.fail("It went on.")
        assert list(Path(QgsProcessingUtils.tempFolder()).glob("insar_hotspots_*")) == []
        return message

    return run


def workers():
    """Process ids of running workers of ours."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes()
            parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[1]
        except OSError:
            continue
        if b"__main__.py" in command and b"insar_hotspots_" in command and int(parent) == os.getpid():
            found.append(int(folder.name))
    return found


def when_clustering(feedback, action):
    """Do something from another thread once the worker is in the midst of its work."""

    def watch(info):
        feedback.infos.append(info)
        if info.startswith("Fitting on"):
            threading.Timer(0.2, action).start()

    feedback.pushInfo = watch


def test_a_missing_engine_is_named_before_and_in_the_run(dies, feedback, monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/nowhere/python")
    fine, message = DetectHotspots().create({}).canExecute()
    assert not fine
    assert message == (
        "The environment variable INSAR_HOTSPOTS_PYTHON names /nowhere/python as the engine's Python, "
        "which is not there; correct it."
    )
    assert dies(feedback) == message


def test_an_interpreter_without_the_libraries_is_reported(dies, feedback, monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/usr/bin/python3")
    message = dies(feedback)
    assert "cannot load a library that the plugin needs" in message.splitlines()[0]
    assert "Traceback" not in message


def test_a_worker_killed_in_mid_run_is_reported_in_one_sentence_with_the_tail_of_its_log(dies, feedback):
    when_clustering(feedback, lambda: [os.kill(pid, signal.SIGKILL) for pid in workers()])
    sentence, heading, *tail = dies(feedback).splitlines()
    assert "The engine was killed from outside" in sentence
    assert heading == "The log ends with:"
    assert any(line.startswith("Fitting on") for line in tail)
    assert not any("Traceback" in line for line in tail)


def test_cancel_in_mid_run_ends_it_within_a_second(dies, feedback):
    cancelled = []

    def cancel():
        cancelled.append(time.monotonic())
        feedback.cancel()

    when_clustering(feedback, cancel)
    message = dies(feedback)
    assert time.monotonic() - cancelled[0] < 1
    assert message == "The run was cancelled."
    assert workers() == []
