"""Training sets through the Toolbox: what is in the file, which points, and what is refused."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.networks import training_set
from insar_hotspots.algorithms.networks.training_set import read_training_set
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.processing_provider.export_training_set import ExportTrainingSet
from qgis.core import NULL, QgsProcessingException
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

REAL, TEXT, INTEGER = QMetaType.Type.Double, QMetaType.Type.QString, QMetaType.Type.Int
AUTOMATIC, YES, NO = range(3)
DATES = [date(2020, 1, 5) + timedelta(days=12 * i) for i in range(24)]
DAYS = np.array([float(day.toordinal()) for day in DATES])
CLUSTERS = [3, 10, 7, -1]
PATTERN_OF_PATCH = ["stable", "linear", "linear", None]


@pytest.fixture
def old_file(tmp_path):
    """Give a training set that stands at the output's place and must survive what fails."""
    path = tmp_path / "old.npz"
    path.write_bytes(b"what was there before")
    yield path
    assert path.read_bytes() == b"what was there before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def labelled(scene, make_layer, date_names):
    """Make the scene with a cluster number, a pattern, coherence and incidence at each point; some are NULL."""

    def make(**change):
        rows = []
        for i in range(600):
            patch = scene.patch[i]
            row = {
                "tcluster": CLUSTERS[patch],
                "kind": PATTERN_OF_PATCH[patch],
                "temporal_coherence": 0.5 + i / 2000 if i % 50 else None,
                "inc_angle": 35.0 + i / 100,
                **{name: values[i] for name, values in change.items()},
            }
            place = tuple(scene.coordinates[i].tolist())
            rows.append((place, *row.values(), *scene.series[i].tolist()))
        kinds = {"tcluster": INTEGER, "kind": TEXT, "temporal_coherence": REAL, "inc_angle": REAL}
        kinds.update({name: TEXT if isinstance(values[0], str) else REAL for name, values in change.items()})
        return make_layer({**kinds, **dict.fromkeys(date_names(24), REAL)}, rows)

    return make


@pytest.fixture
def export(run_algorithm, tmp_path, feedback):
    def run(layer, field, **how):
        path = tmp_path / "set.npz"
        outputs = run_algorithm(ExportTrainingSet, INPUT=layer, FIELD=field, OUTPUT=str(path), **how)
        assert outputs == {"OUTPUT": str(path)}
        assert list(tmp_path.iterdir()) == [path]
        return read_training_set(path), "\n".join(feedback.infos)

    return run


def relative(series):
    found = series - np.median(series, axis=0)
    return found - found.mean(axis=1, keepdims=True)


def test_clusters_are_exported_relative_to_the_scene_with_the_predictors_found(labelled, scene, export):
    found, log = export(labelled(), "tcluster")
    rows = np.flatnonzero((scene.patch != 3) & (np.arange(600) % 50 != 0))
    assert found.classes == ["3", "7", "10"]
    assert (found.task, found.reference) == ("clusters", "scene")
    np.testing.assert_array_equal(found.labels, np.array([0, 2, 1, -1])[scene.patch[rows]])
    np.testing.assert_allclose(found.displacement, relative(scene.series)[rows], atol=1e-4)
    assert found.dates == DATES
    assert found.static_names == ["velocity", "v_std", "coherence", "incidence"]
    np.testing.assert_allclose(found.static[:, :2], np.column_stack(velocities(found.displacement, DAYS)))
    np.testing.assert_allclose(found.static[:, 2:], np.column_stack([0.5 + rows / 2000, 35 + rows / 100]))
    np.testing.assert_allclose(found.coordinates, scene.coordinates[rows], atol=1e-6)
    n_noise = int((scene.patch == 3).sum())
    n_incoherent = int((scene.patch[::50] != 3).sum())
    assert f"{n_noise} points have no class in field tcluster" in log
    assert f"{n_incoherent} points without coherence are set aside" in log
    counts = ", ".join(f"{name} {(found.labels == i).sum()}" for i, name in enumerate(found.classes))
    assert f"{len(rows)} points of 3 classes: {counts}." in log
    assert "24 dates from 2020-01-05 to 2020-10-07" in log
    assert "Static predictors: velocity, v_std, coherence, incidence. Series are relative to the scene." in log


def test_patterns_are_exported_as_they_are_in_the_layer(labelled, scene, export):
    found, log = export(labelled(), "kind")
    rows = np.flatnonzero((scene.patch != 3) & (np.arange(600) % 50 != 0))
    assert found.classes == ["stable", "linear"]
    assert (found.task, found.reference) == ("patterns", "none")
    np.testing.assert_array_equal(found.displacement, scene.series[rows].astype(np.float32))
    assert "Series are as they are in the layer." in log


@pytest.mark.parametrize(("field", "choice", "reference"), [("kind", YES, "scene"), ("tcluster", NO, "none")])
def test_the_reference_may_be_chosen(labelled, export, field, choice, reference):
    found, _ = export(labelled(), field, RELATIVE=choice)
    assert found.reference == reference
    assert (abs(found.displacement.mean(axis=1)).max() < 1e-4) == (reference == "scene")


def test_chosen_predictors_are_named_as_models_know_them(labelled, export):
    slope = np.linspace(0, 9, 600).tolist()
    found, _ = export(labelled(slope=slope), "tcluster", STATIC=["slope", "inc_angle"])
    assert found.static_names == ["velocity", "v_std", "slope", "incidence"]
    assert len(found.labels) > 540  # coherence was not asked for, and is missing from nobody


def test_a_predictor_that_was_found_but_is_empty_is_left_out(labelled, export):
    found, log = export(labelled(inc_angle=[None] * 600), "tcluster")
    assert found.static_names == ["velocity", "v_std", "coherence"]
    assert "Predictor incidence is left out" in log


def test_gaps_are_filled_and_series_of_gaps_are_set_aside(labelled, scene, export):
    layer = labelled()
    first = layer.fields().lookupField("D20200105")
    gone, gappy = np.flatnonzero(scene.patch == 1)[[3, 5]].tolist()
    layer.dataProvider().changeAttributeValues(
        {
            gone + 1: {first + date: NULL for date in range(20)},
            gappy + 1: {first + date: NULL for date in range(3, 6)},
        }
    )
    found, log = export(layer, "kind", STATIC=["inc_angle"])
    incidence = found.static[:, 2]
    assert not np.isclose(incidence, 35 + gone / 100, atol=1e-6).any()
    assert np.isclose(incidence, 35 + gappy / 100, atol=1e-6).sum() == 1
    assert "1 set aside for lacking more than 20% of the dates" in log


def test_a_table_and_a_layer_in_memory_give_one_file(labelled, save_layer, run_algorithm, tmp_path):
    layer = labelled()
    one, other = tmp_path / "one.npz", tmp_path / "other.npz"
    run_algorithm(ExportTrainingSet, INPUT=layer, FIELD="kind", OUTPUT=str(one))
    run_algorithm(ExportTrainingSet, INPUT=save_layer(layer), FIELD="kind", OUTPUT=str(other))
    assert one.read_bytes() == other.read_bytes()


def test_without_a_place_the_file_is_temporary(labelled, run_algorithm):
    outputs = run_algorithm(ExportTrainingSet, INPUT=labelled(), FIELD="kind", OUTPUT="TEMPORARY_OUTPUT")
    assert Path(outputs["OUTPUT"]).suffix == ".npz"
    assert read_training_set(Path(outputs["OUTPUT"])).classes == ["stable", "linear"]


# -- bad input


@pytest.mark.parametrize(
    ("labels", "says"),
    [
        (["step"] * 600, "Field label has one class only, step, at 588 points"),
        ([*[""] * 599, " "], "No point that can be used has a class: field label is NULL"),
        ([f"class {i}" for i in range(600)], "600 of the 600 classes of field label have fewer than 2 points"),
        ([*["a"] * 300, *["b"] * 299, "rare"], r"1 of the 3 classes of field label have fewer than 2 points that can"),
        ([i + 0.5 for i in range(600)], "Field label holds '0.5', which is not a whole number"),
        ([float(-1 - i) for i in range(600)], "No point that can be used has a class: field label is NULL"),
    ],
)
def test_labels_that_nothing_can_be_learnt_from_are_refused(labelled, refusal, old_file, labels, says):
    sentence = refusal(ExportTrainingSet, INPUT=labelled(label=labels), FIELD="label", OUTPUT=str(old_file))
    assert sentence.startswith(says)


def test_more_classes_than_points_can_have_are_refused(refusal, make_layer, date_names, old_file):
    fields = {"pid": TEXT, **dict.fromkeys(date_names(3), REAL)}
    layer = make_layer(fields, [((25 * i, 0), f"P{i}", 0, i % 7, 2 * i) for i in range(1200)])
    sentence = refusal(ExportTrainingSet, INPUT=layer, FIELD="pid", OUTPUT=str(old_file))
    assert "Field pid holds more than 1000 different values" in sentence


def test_a_chosen_predictor_that_most_points_lack_is_refused_by_name(labelled, refusal, old_file):
    coherence = [0.5 if i % 3 == 0 else None for i in range(600)]
    layer = labelled(temporal_coherence=coherence)
    sentence = refusal(
        ExportTrainingSet, INPUT=layer, FIELD="kind", STATIC=["temporal_coherence"], OUTPUT=str(old_file)
    )
    assert sentence.startswith("Predictor coherence is missing at ")


@pytest.mark.parametrize(
    ("static", "says"),
    [
        (["tcluster"], "Field tcluster is the class itself"),
        (["vel"], "Field vel is computed from the series"),
    ],
)
def test_predictors_that_cannot_be_are_refused(labelled, refusal, old_file, static, says):
    layer = labelled(vel=[1.0] * 600)
    sentence = refusal(ExportTrainingSet, INPUT=layer, FIELD="tcluster", STATIC=static, OUTPUT=str(old_file))
    assert sentence.startswith(says)


def test_a_class_field_of_days_is_refused(refusal, make_layer, date_names, old_file):
    fields = {"seen": QMetaType.Type.QDate, **dict.fromkeys(date_names(3), REAL)}
    layer = make_layer(fields, [((25 * i, 0), None, 0, i % 7, 2 * i) for i in range(10)])
    sentence = refusal(ExportTrainingSet, INPUT=layer, FIELD="seen", OUTPUT=str(old_file))
    assert sentence.startswith("Field seen holds neither text nor numbers (Date)")


def test_a_file_in_no_folder_is_refused(labelled, refusal, tmp_path):
    path = tmp_path / "missing" / "set.npz"
    sentence = refusal(ExportTrainingSet, INPUT=labelled(), FIELD="kind", OUTPUT=str(path))
    assert f"the folder {path.parent} does not exist" in sentence


def test_cancelling_the_writing_leaves_the_old_file(labelled, run_algorithm, old_file, feedback, monkeypatch):
    monkeypatch.setattr(training_set, "_BLOCK_ROWS", 64)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel() if percentage > 67 else None)
    with pytest.raises(QgsProcessingException, match="ancelled"):
        run_algorithm(ExportTrainingSet, INPUT=labelled(), FIELD="kind", OUTPUT=str(old_file))
