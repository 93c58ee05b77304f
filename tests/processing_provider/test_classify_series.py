"""Series classified through the Toolbox: fields, what a model asks of the layer, what is refused."""

from __future__ import annotations

import json
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider import classify_series
from insar_hotspots.processing_provider.classify_series import ClassifyLstm, ClassifyTcn
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, clusters_card, write_model
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"
DAYS = [(date(2020, 1, 5) + timedelta(days=12 * i)).isoformat() for i in range(24)]
QUANTITIES = [
    *("fit_v", "fit_v_std", "season_mm", "season_std", "step_date", "step_d_std", "step_mm", "step_std"),
    *("break1", "break1_std", "break2", "break2_std", "v1", "v1_std", "v2", "v2_std", "v3", "v3_std"),
    *("exponent", "expon_std", "log_days", "log_d_std", "exp_days", "exp_d_std", "power_mm", "power_std", "fit_rmse"),
]
COHERENCE = '[{"name": "coherence", "mean": 0.5, "std": 0.1}]'


# The mean of the last six dates less that of the first six.
ENDS, MOTION = [*range(6), *range(-6, 0)], np.repeat([-1 / 6, 1 / 6], 6)[:, None]


def patterns_model(path, card=PATTERNS_CARD):
    """Write a model by motion in mm: linear below -2, step above 2, stable between."""
    return str(write_model(path, card, ENDS, MOTION @ [[0, -8, 8, 0, 0, 0]], bias=[16, 0, 0, -99, -99, -99]))


def site_model(path, days=DAYS, **changes):
    """Write a model by motion in mm: cluster 7 below -2, else 4."""
    return str(write_model(path, clusters_card(days, **changes), ENDS, MOTION @ [[4, -4]], bias=[16, 0]))


@pytest.fixture
def patterns(tmp_path):
    return patterns_model(tmp_path / "patterns.onnx")


@pytest.fixture
def site(tmp_path):
    return site_model(tmp_path / "site.onnx")


@pytest.fixture(scope="module")
def classified(run_once, scene, tmp_path_factory):
    """Classify the scene, one point of which has too many gaps."""
    folder = tmp_path_factory.mktemp("classified")
    layer = scene.layer()
    first = layer.fields().lookupField("D20200105")
    layer.dataProvider().changeAttributeValues({1: {first + i: None for i in range(15)}})
    model = patterns_model(folder / "patterns.onnx")
    outputs, log = run_once(ClassifyTcn, INPUT=layer, MODEL=model, RELATIVE=True, OUTPUT=str(folder / "out.gpkg"))
    return outputs, log


def expected_patterns(scene):
    return np.array(["stable", "linear", "linear", "step"])[scene.patch]


def test_patterns_are_written_in_words_and_the_gappy_point_has_none(classified, scene, open_layer, column):
    outputs, log = classified
    found = column(open_layer(outputs["OUTPUT"]), "pattern")
    assert found[0] is None
    assert outputs["N_LABELLED"] == 599
    assert found[1:] == expected_patterns(scene)[1:].tolist()
    probability = column(open_layer(outputs["OUTPUT"]), "pattern_p")
    assert probability[0] is None
    assert all(0.5 < value <= 1 for value in probability[1:])
    assert any("relative to the scene's own motion" in line for line in log)
    assert any("Tiny 0.1 (tcn): 599 of 599 points labelled" in line for line in log)


def test_fields_have_short_names_and_plain_types(classified, open_layer):
    fields = open_layer(classified[0]["OUTPUT"]).fields()
    names = fields.names()
    assert names[-2 - len(QUANTITIES) :] == ["pattern", "pattern_p", *QUANTITIES]
    assert max(map(len, names)) <= 10
    texts = {"pattern", "step_date", "break1", "break2"}
    kinds = {name: fields.field(name).type() for name in names[-2 - len(QUANTITIES) :]}
    assert {name for name, kind in kinds.items() if kind == QMetaType.Type.QString} == texts
    assert {kind for name, kind in kinds.items() if name not in texts} == {QMetaType.Type.Double}


def test_quantities_are_there_where_they_apply(classified, scene, open_layer, column):
    layer = open_layer(classified[0]["OUTPUT"])
    pattern = np.array(column(layer, "pattern"))
    velocity = np.array(column(layer, "fit_v"), dtype=float)
    assert velocity[pattern == "linear"].mean() == pytest.approx(-10, abs=0.5)
    dates = np.array(column(layer, "step_date"))
    assert set(dates[pattern != "step"]) == {None}
    stepped = dates[pattern == "step"]
    assert all(DAYS[0] < day < DAYS[-1] for day in stepped)
    assert all(date.fromisoformat(day) for day in stepped)


def test_dates_and_words_survive_a_shapefile(run_algorithm, scene, patterns, open_layer, column, tmp_path):
    given = {"INPUT": scene.layer(), "MODEL": patterns, "RELATIVE": True}
    whole = open_layer(run_algorithm(ClassifyTcn, **given, OUTPUT=MEMORY)["OUTPUT"])
    saved = open_layer(run_algorithm(ClassifyTcn, **given, OUTPUT=str(tmp_path / "out.shp"))["OUTPUT"])
    assert saved.fields().names() == whole.fields().names()
    for name in ("pattern", "step_date"):
        assert column(saved, name) == column(whole, name)


def test_a_geopackage_gives_what_memory_gives(run_algorithm, scene, patterns, save_layer, open_layer, column, tmp_path):
    layer = scene.layer()
    outputs = [
        open_layer(run_algorithm(ClassifyTcn, INPUT=given, MODEL=patterns, RELATIVE=True, OUTPUT=where)["OUTPUT"])
        for given, where in ((layer, MEMORY), (save_layer(layer), str(tmp_path / "out.gpkg")))
    ]
    for name in ["pid", "pattern", "pattern_p", *QUANTITIES]:
        assert column(outputs[0], name) == column(outputs[1], name), name


def test_a_site_model_writes_the_users_own_numbers(run_algorithm, scene, site, open_layer, column):
    outputs = run_algorithm(ClassifyLstm, INPUT=scene.layer(), MODEL=site, RELATIVE=True, OUTPUT=MEMORY)
    layer = open_layer(outputs["OUTPUT"])
    assert layer.fields().names()[-2:] == ["label", "label_prob"]
    assert layer.fields().field("label").type() == QMetaType.Type.Int
    assert column(layer, "label") == np.where(np.isin(scene.patch, [1, 2]), 7, 4).tolist()


def test_below_the_threshold_the_label_is_null(run_algorithm, scene, site, open_layer, column):
    given = {"INPUT": scene.layer(), "MODEL": site, "RELATIVE": True, "OUTPUT": MEMORY}
    outputs = run_algorithm(ClassifyLstm, THRESHOLD=1.0, **given)
    layer = open_layer(outputs["OUTPUT"])
    assert set(column(layer, "label")) == {None}
    assert outputs["N_LABELLED"] == 0
    assert all(0.5 <= value <= 1 for value in column(layer, "label_prob"))
    assert run_algorithm(ClassifyLstm, THRESHOLD=-1, **given)["N_LABELLED"] == 600
    assert run_algorithm(ClassifyLstm, THRESHOLD=None, **given)["N_LABELLED"] == 600


def test_without_quantities_only_the_label_is_written(run_algorithm, scene, patterns, open_layer):
    outputs = run_algorithm(ClassifyTcn, INPUT=scene.layer(), MODEL=patterns, QUANTITIES=False, OUTPUT=MEMORY)
    assert open_layer(outputs["OUTPUT"]).fields().names()[-2:] == ["pattern", "pattern_p"]


def test_a_moving_scene_is_mentioned_where_it_is_left(run_algorithm, scene, patterns, feedback):
    run_algorithm(ClassifyTcn, INPUT=scene.layer(), MODEL=patterns, QUANTITIES=False, OUTPUT=MEMORY)
    (place,) = [place for place, line in enumerate(feedback.infos) if "taken as they come" in line]
    assert "have the scene's motion removed" in feedback.infos[place + 1]


@pytest.mark.parametrize(
    ("kind", "choice", "name"),
    [
        (ClassifyTcn, {}, "tcn_patterns_int8.onnx"),
        (ClassifyTcn, {"NETWORK": 1}, "tcn_patterns.onnx"),
        (ClassifyLstm, {}, "lstm_patterns.onnx"),
        (ClassifyLstm, {"NETWORK": 1}, "lstm_perceptron_patterns.onnx"),
    ],
)
def test_each_has_its_bundled_models(run_algorithm, refusal, scene, monkeypatch, tmp_path, kind, choice, name):
    monkeypatch.setattr(classify_series, "MODELS", tmp_path)
    given = {"INPUT": scene.layer(), "QUANTITIES": False, "OUTPUT": MEMORY, **choice}
    assert f"The bundled model {name} is missing" in refusal(kind, **given)
    patterns_model(tmp_path / name)
    assert run_algorithm(kind, **given)["N_LABELLED"] > 0


# -- the report


def test_the_report_counts_what_the_layer_holds(run_algorithm, scene, patterns, tmp_path):
    path = tmp_path / "patterns.html"
    outputs = run_algorithm(
        ClassifyTcn, INPUT=scene.layer(), MODEL=patterns, RELATIVE=True, OUTPUT=MEMORY, REPORT=str(path)
    )
    assert outputs["REPORT"] == str(path)
    page = path.read_text(encoding="utf-8")
    for pattern in ("stable", "linear", "step"):
        count = int((expected_patterns(scene) == pattern).sum())
        assert f'<th scope="row">{pattern}</th><td class="n">{count}</td>' in page
    assert "The layer has no field of coherence" in page
    assert "relative to the scene" in page
    assert "Tiny 0.1" in page


def test_coherence_is_found_by_its_spellings(run_algorithm, make_layer, date_names, patterns, tmp_path):
    layer = coherent_layer(make_layer, date_names, [0.9, 0.1, None, 0.9], name="COHER")
    path = tmp_path / "patterns.html"
    run_algorithm(ClassifyTcn, INPUT=layer, MODEL=patterns, QUANTITIES=False, OUTPUT=MEMORY, REPORT=str(path))
    assert "Coherence by group: stable median 0.90." in path.read_text(encoding="utf-8")


def test_a_site_model_has_no_report(run_algorithm, scene, site, feedback, tmp_path):
    path = tmp_path / "patterns.html"
    outputs = run_algorithm(ClassifyLstm, INPUT=scene.layer(), MODEL=site, OUTPUT=MEMORY, REPORT=str(path))
    assert "REPORT" not in outputs
    assert not path.exists()
    assert "There is no report, as the model is not one of patterns." in feedback.infos


# -- static predictors and units


@pytest.fixture
def static_model(tmp_path):
    card = {**PATTERNS_CARD, "static_predictors": COHERENCE, "network": "lstm_perceptron"}
    weights = np.zeros((1, 6))
    return str(write_model(tmp_path / "static.onnx", card, [0], weights, static_weights=[[9, -9, 0, 0, 0, 0]]))


def coherent_layer(make_layer, date_names, values, name="temporal_coherence"):
    fields = {name: QMetaType.Type.Double, **dict.fromkeys(date_names(24), QMetaType.Type.Double)}
    series = np.random.default_rng(1).normal(0, 2, (len(values), 24)).tolist()
    return make_layer(fields, [((25 * i, 0), value, *row) for i, (value, row) in enumerate(zip(values, series))])


def test_static_predictors_are_found_in_the_layer(
    run_algorithm, make_layer, date_names, static_model, open_layer, column, feedback
):
    layer = coherent_layer(make_layer, date_names, [0.9, 0.1, None, 0.9])
    outputs = run_algorithm(ClassifyLstm, INPUT=layer, MODEL=static_model, QUANTITIES=False, OUTPUT=MEMORY)
    assert column(open_layer(outputs["OUTPUT"]), "pattern") == ["stable", "linear", None, "stable"]
    assert "1 points have no label for want of a value of coherence." in feedback.infos


def test_missing_static_predictors_are_named(refusal, make_layer, date_names, static_model, tmp_path):
    layer = coherent_layer(make_layer, date_names, [0.9, 0.1], name="quality")
    sentence = refusal(ClassifyLstm, INPUT=layer, MODEL=static_model, OUTPUT=MEMORY)
    assert "The model needs coherence of every point, and the layer has no such field" in sentence


def test_displacement_in_metres_needs_its_unit(run_algorithm, refusal, make_series_layer, scene, patterns):
    layer = make_series_layer((scene.series / 1000).tolist())
    given = {"INPUT": layer, "MODEL": patterns, "QUANTITIES": False, "OUTPUT": MEMORY}
    assert "the displacements are not in mm: choose their unit" in refusal(ClassifyTcn, **given)
    expected = run_algorithm(ClassifyTcn, **{**given, "INPUT": make_series_layer(scene.series.tolist())})
    assert run_algorithm(ClassifyTcn, UNIT=2, **given)["N_LABELLED"] == expected["N_LABELLED"]


# -- what is refused


def test_a_file_that_is_no_model_is_refused_before_the_layer_is_read(refusal, scene, old_file, tmp_path_factory):
    other = tmp_path_factory.mktemp("models") / "notes.onnx"
    other.write_text("not a model")
    sentence = refusal(ClassifyTcn, INPUT=scene.layer(), MODEL=str(other), OUTPUT=str(old_file))
    assert "notes.onnx is not an ONNX model" in sentence


def test_a_model_file_that_is_not_there_is_refused(refusal, scene, tmp_path):
    sentence = refusal(ClassifyTcn, INPUT=scene.layer(), MODEL=str(tmp_path / "gone.onnx"), OUTPUT=MEMORY)
    assert "gone.onnx: choose another" in sentence


def test_dates_that_do_not_span_a_site_models_are_refused(refusal, scene, tmp_path):
    days = [(date.fromisoformat(day) + timedelta(days=400)).isoformat() for day in DAYS]
    model = site_model(tmp_path / "site.onnx", days)
    sentence = refusal(ClassifyLstm, INPUT=scene.layer(), MODEL=model, OUTPUT=MEMORY)
    assert "needs displacement from 2021-02-08 to 2021-11-11" in sentence
    assert "from 2020-01-05 to 2020-10-07" in sentence


def test_too_few_dates_are_refused_with_both_numbers(refusal, scene, tmp_path):
    card = {**PATTERNS_CARD, "dates": json.dumps({"fewest": 60, "most": 320})}
    model = patterns_model(tmp_path / "patterns.onnx", card)
    sentence = refusal(ClassifyTcn, INPUT=scene.layer(), MODEL=model, OUTPUT=MEMORY)
    assert "needs at least 60 dates, and the layer has 24" in sentence


@pytest.mark.parametrize("kind", [ClassifyLstm, ClassifyTcn])
def test_layer_and_defaults_are_enough_to_be_accepted(kind, scene, monkeypatch, tmp_path):
    monkeypatch.setattr(classify_series, "MODELS", tmp_path)
    algorithm = kind().create({})
    for name in ("tcn_patterns_int8.onnx", "lstm_patterns.onnx"):
        patterns_model(tmp_path / name)
    given = {"INPUT": scene.layer(), "OUTPUT": MEMORY}
    assert algorithm.checkParameterValues(given, QgsProcessingContext()) == (True, "")
