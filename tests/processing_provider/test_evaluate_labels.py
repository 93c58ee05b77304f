"""Labels held against the truth through the Toolbox: figures, table, report, what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.evaluate_labels import EvaluateLabels
from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

REAL, TEXT, INTEGER = QMetaType.Type.Double, QMetaType.Type.QString, QMetaType.Type.Int
MEMORY = "TEMPORARY_OUTPUT"
TRUTH = ["step", "step", "step", "linear", "linear", None, "power", "step"]
PREDICTED = ["step", "step", "linear", "linear", "linear", "step", None, "stable"]


@pytest.fixture
def labelled(make_layer):
    def make(truth=TRUTH, predicted=PREDICTED, kinds=(TEXT, TEXT)):
        rows = [((25 * i, 0), *pair) for i, pair in enumerate(zip(truth, predicted))]
        return make_layer(dict(zip(("kind", "label"), kinds)), rows)

    return make


@pytest.fixture
def evaluate(run_algorithm):
    def run(layer, **outputs):
        return run_algorithm(EvaluateLabels, INPUT=layer, TRUTH="kind", PREDICTED="label", **outputs)

    return run


def test_the_table_has_a_row_for_each_class(evaluate, labelled, open_layer, column):
    outputs = evaluate(labelled(), TABLE=MEMORY)
    table = open_layer(outputs["TABLE"])
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert column(table, "class") == ["stable", "linear", "step", "power"]
    assert column(table, "n") == [0, 2, 4, 1]
    assert column(table, "precision") == pytest.approx([0, 2 / 3, 1, None])
    assert column(table, "recall") == pytest.approx([None, 1, 0.5, 0])
    assert column(table, "f1") == pytest.approx([0, 0.8, 2 / 3, 0])
    assert outputs["ACCURACY"] == pytest.approx(4 / 7)


def test_the_log_says_what_counts_as_wrong_and_what_is_left_out(evaluate, labelled, feedback):
    assert set(evaluate(labelled())) == {"ACCURACY"}
    log = "\n".join(feedback.infos)
    assert "57.1 % of 7 points are labelled right." in log
    assert "1 points have no label and count as wrong." in log
    assert "1 points have no true class and are left out." in log


def test_the_report_is_a_page_with_the_picture(evaluate, labelled, tmp_path):
    path = tmp_path / "report.html"
    assert evaluate(labelled(), REPORT=str(path))["REPORT"] == str(path)
    page = Path(path).read_text(encoding="utf-8")
    assert "57.1 % of 7 points are labelled right" in page
    assert "step labelled as stable: 25.0 %, 1 of 4 points" in page
    assert '<th scope="row">Predicted class</th><td>label</td>' in page


@pytest.mark.parametrize("kinds", [(INTEGER, TEXT), (TEXT, INTEGER), (REAL, INTEGER)])
def test_numbers_and_their_text_are_one_class(evaluate, labelled, save_layer, kinds, open_layer, column):
    def as_field(kind, values):
        return [str(value) if kind == TEXT and value is not None else value for value in values]

    columns = [3, 3, 10, -1, None], [3, 10, 10, 3, 3]
    layer = labelled(*map(as_field, kinds, columns), kinds)
    for one in (layer, save_layer(layer)):
        outputs = evaluate(one, TABLE=MEMORY)
        assert column(open_layer(outputs["TABLE"]), "class") == ["3", "10"]
        assert outputs["ACCURACY"] == pytest.approx(2 / 3)


def test_a_model_s_labels_of_the_scene_agree_with_numpy(evaluate, scene, make_layer):
    rng = np.random.default_rng(0)
    predicted = np.where(rng.random(600) < 0.9, scene.patch, rng.integers(-1, 4, 600))
    layer = scene.layer(kind=scene.patch, label=predicted)
    assert evaluate(layer)["ACCURACY"] == pytest.approx((predicted == scene.patch).mean())


# -- bad input


@pytest.mark.parametrize(
    ("truth", "predicted", "says"),
    [
        ([None, "", " "], ["a", "b", "a"], "No point has a true class: field kind is NULL"),
        (["a", "b", None], [None, None, "a"], "No point has a prediction: field label is NULL"),
        (["a", "b", "b"], ["1", "2", "2"], "Fields kind (a, b) and label (1, 2) have no class in common"),
        ([f"P{i}" for i in range(1200)], ["a"] * 1200, "Field kind holds more than 1000 different values"),
    ],
)
def test_fields_that_cannot_be_compared_are_refused(labelled, refusal, old_file, truth, predicted, says):
    sentence = refusal(
        EvaluateLabels, INPUT=labelled(truth, predicted), TRUTH="kind", PREDICTED="label", TABLE=str(old_file)
    )
    assert sentence.startswith(says)


def test_one_class_alone_is_evaluated(evaluate, labelled):
    assert evaluate(labelled(["a", "a", "a"], ["a", "a", None]))["ACCURACY"] == pytest.approx(2 / 3)


def test_a_field_is_not_held_against_itself(labelled, refusal):
    sentence = refusal(EvaluateLabels, INPUT=labelled(), TRUTH="kind", PREDICTED="kind")
    assert sentence.startswith("Field kind is chosen as both")


def test_a_field_of_fractions_is_refused(labelled, refusal):
    layer = labelled([0.5, 1, 2], ["1", "1", "2"], (REAL, TEXT))
    sentence = refusal(EvaluateLabels, INPUT=layer, TRUTH="kind", PREDICTED="label")
    assert sentence.startswith("Field kind holds '0.5', which is not a whole number")


def test_a_field_of_days_is_refused(labelled, refusal):
    layer = labelled(["1", "1", "2"], [None, None, None], (TEXT, QMetaType.Type.QDate))
    sentence = refusal(EvaluateLabels, INPUT=layer, TRUTH="kind", PREDICTED="label")
    assert sentence.startswith("Field label holds neither text nor numbers (Date)")
