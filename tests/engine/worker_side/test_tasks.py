"""The worker's tasks, called with arrays as the job folder hands them over."""

from __future__ import annotations

import json
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.benchmarks.synthetic_scene import Bowl, make_scene
from insar_hotspots.engine.job import read_result, write_result
from insar_hotspots.engine.worker_side.tasks import TASKS
from insar_hotspots.tests.recorder import Recorder

GAPPY = np.array([3, 700, 1599])
SETTINGS = {"metric": "softdtw", "max_clusters": 4, "sample_size": 250, "seed": 0}
RULES = {"min_velocity": 2.5, "min_significance": 4.0}
DETECTION = {"max_gap_share": 0.2, "n_pairs": 30_000, "max_standard_distance": 0.0, "clustering": SETTINGS, **RULES}
COVARIOGRAM = {"n_bins": 20, "max_distance": 0.0, "as_printed": False, "model": "best", "seed": 0}


@pytest.fixture(scope="module")
def scene():
    bowls = Bowl(0.25, 0.25, 110.0, -9.0, "linear"), Bowl(0.70, 0.20, 90.0, 8.0, "step")
    made = make_scene(40, 60, bowls)
    made.displacement[GAPPY, :30] = np.nan
    return made


@pytest.fixture(scope="module")
def dates(scene):
    return [(date(2020, 1, 1) + timedelta(days=float(day))).isoformat() for day in scene.days]


@pytest.fixture
def arrays(scene):
    return {"coordinates": scene.coordinates.copy(), "displacement": scene.displacement.copy()}


@pytest.fixture
def run(arrays, dates):
    def run_task(task, more_arrays=None, reporter=None, **parameters):
        given = {"coordinates": arrays["coordinates"], "displacement": arrays["displacement"].copy()}
        return TASKS[task](
            {"dates": dates, "max_gap_share": 0.2, **parameters},
            {**given, **(more_arrays or {})},
            reporter or Reporter(),
        )

    return run_task


@pytest.fixture(scope="module")
def detected(scene, dates):
    arrays = {"coordinates": scene.coordinates, "displacement": scene.displacement.copy()}
    return TASKS["detect"]({"dates": dates, "settings": DETECTION}, arrays, Reporter())


@pytest.mark.parametrize("n_hotspots", [2, 0])
def test_results_pass_the_job_folder_unchanged_also_without_hotspots(detected, scene, dates, tmp_path, n_hotspots):
    result = detected
    if not n_hotspots:
        result = TASKS["detect"](
            {"dates": dates, "settings": {**DETECTION, "min_velocity": 1000.0}},
            {"coordinates": scene.coordinates, "displacement": scene.displacement.copy()},
            Reporter(),
        )
    write_result(tmp_path, result)
    back = read_result(tmp_path)
    assert len(back.values["hotspots"]) == n_hotspots
    assert back.values["hotspots"] == result.values["hotspots"]
    assert set(back.arrays) == set(result.arrays)
    for name, array in result.arrays.items():
        np.testing.assert_array_equal(back.arrays[name], array)


def test_detect_answers_for_every_point_and_gives_gappy_ones_no_label(detected, scene):
    n = len(scene.coordinates)
    unlabelled = {"tcluster": -1, "cluster": -1, "hotspot": 0}
    for name, none in unlabelled.items():
        assert detected.arrays[name].shape == (n,)
        assert (detected.arrays[name][GAPPY] == none).all()
    assert np.isnan(detected.arrays["v_rel"][GAPPY]).all()
    assert np.isfinite(np.delete(detected.arrays["v_rel"], GAPPY)).all()
    assert (np.delete(detected.arrays["tcluster"], GAPPY) >= 0).all()
    assert detected.values["n_used"] == n - len(GAPPY)


def test_detect_finds_the_planted_bowls_and_describes_them(detected, scene):
    hotspots = detected.values["hotspots"]
    assert [hotspot["number"] for hotspot in hotspots] == [1, 2]
    for number in (1, 2):
        assert np.mean(detected.arrays["hotspot"][scene.truth == number] > 0) > 0.5
    for hotspot in hotspots:
        points = detected.arrays["hotspot"] == hotspot["number"]
        assert hotspot["n_points"] == points.sum()
        assert hotspot["v_mean"] == pytest.approx(detected.arrays["v_rel"][points].mean())
        assert hotspot["ellipse"]["x"] == pytest.approx(scene.coordinates[points, 0].mean())


def test_summaries_are_mean_and_percentiles_of_the_relative_series(detected, scene):
    summary = detected.arrays["hotspot_series"]
    assert summary.shape == (2, 3, 60)
    mean, low, high = summary[0]
    assert (low <= mean).all()
    assert (mean <= high).all()
    points = detected.arrays["hotspot"] == 1
    relative = scene.displacement - np.nanmedian(np.delete(scene.displacement, GAPPY, axis=0), axis=0)
    relative = relative[points] - relative[points].mean(axis=1, keepdims=True)
    np.testing.assert_allclose(mean, relative.mean(axis=0), atol=1e-3)
    np.testing.assert_allclose(high, np.percentile(relative, 90, axis=0), atol=1e-3)
    assert detected.arrays["cluster_series"].shape == (detected.values["n_clusters"], 3, 60)


def test_the_separate_tasks_in_a_chain_give_what_detect_gives(detected, run):
    clustered = run("cluster", settings=SETTINGS)
    np.testing.assert_array_equal(clustered.arrays["tcluster"], detected.arrays["tcluster"])
    length = run("covariogram", n_pairs=30_000, **COVARIOGRAM).values["covariogram"]["correlation_length"]
    assert length == detected.values["covariogram"]["correlation_length"]
    split = run("split", clustered.arrays, rows=[], correlation_length=length)
    rules = {**RULES, "max_standard_distance": length, "merge_distance": split.values["eps"]}
    found = run("filter", split.arrays, rules=rules)
    np.testing.assert_array_equal(found.arrays["hotspot"], detected.arrays["hotspot"])
    np.testing.assert_array_equal(found.arrays["v_rel"], detected.arrays["v_rel"])
    assert found.values["hotspots"] == detected.values["hotspots"]
    assert found.values["reach"] == split.values["eps"]


def test_a_model_labels_the_layer_it_came_from_as_it_did(run):
    fitted = run("cluster", settings={**SETTINGS, "n_clusters": 3})
    assert fitted.values["n_clusters"] == 3
    assert fitted.values["trials"] == []
    model = json.loads(json.dumps(fitted.values["model"]))
    applied = run("cluster", model=model)
    np.testing.assert_array_equal(applied.arrays["tcluster"], fitted.arrays["tcluster"])
    assert applied.values["n_clusters"] == 3


def test_a_model_of_series_as_they_are_is_applied_to_series_as_they_are(run):
    fitted = run("cluster", settings={**SETTINGS, "n_clusters": 3, "relative": False, "metric": "euclidean"})
    applied = run("cluster", model=fitted.values["model"])
    np.testing.assert_array_equal(applied.arrays["tcluster"], fitted.arrays["tcluster"])
    # The whole scene jumps up and down by many millimetres, which only relative series do not show.
    relative = run("cluster", settings={**SETTINGS, "n_clusters": 3, "metric": "euclidean"})
    assert np.ptp(fitted.values["model"]["centres"][0]) > 5 * np.ptp(relative.values["model"]["centres"][0])


def test_a_model_that_is_not_ours_is_refused(run):
    with pytest.raises(InputError, match="not a cluster model"):
        run("cluster", model={"format": "other"})


def test_split_takes_a_row_of_parameters_for_each_cluster(run, arrays):
    tcluster = np.where(arrays["coordinates"][:, 0] < 500_500, 0, 1)
    rows = [[0, 25.0, 3], [1, 1.0, 2]]
    recorder = Recorder()
    found = run("split", {"tcluster": tcluster}, recorder, rows=rows, correlation_length=0.0)
    assert (found.arrays["cluster"][tcluster == 0] == 0).all()
    assert (found.arrays["cluster"][tcluster == 1] == -1).all()
    assert found.values == {"eps": 1.0, "n_clusters": 1}
    assert recorder.lines == [
        "Cluster 0: neighbours within 25 m, at least 3 points.",
        "Cluster 1: neighbours within 1 m, at least 2 points.",
    ]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([[0, 0.0, 3]], "neighbour distance is 0 m"),
        ([[0, -50.0, 3]], "neighbour distance is -50 m"),
        ([[0, 50.0, 0]], "least number of points is 0"),
        ([[5, 50.0, 3]], "Cluster 0 has no neighbour distance"),
    ],
)
def test_split_refuses_rows_that_cannot_be_used_and_names_the_value(run, rows, message):
    with pytest.raises(InputError, match=message):
        run("split", {"tcluster": np.zeros(1600, dtype=np.int64)}, rows=rows, correlation_length=0.0)


def test_filter_without_a_limit_of_spread_keeps_wide_clusters(run, scene):
    wide = np.where(scene.truth == 1, 0, -1)
    for limit, kept in ((0.0, 1), (5000.0, 1), (20.0, 0)):
        rules = {"max_standard_distance": limit, "min_velocity": 0.0, "min_significance": 0.0, "merge_distance": 0.0}
        found = run("filter", {"cluster": wide}, rules=rules)
        assert len(found.values["hotspots"]) == kept
        assert found.values["reach"] > 0


def test_covariogram_describes_bins_model_and_length(run):
    found = run("covariogram", n_pairs=20_000, **{**COVARIOGRAM, "model": "exponential", "max_distance": 400.0})
    values = found.values["covariogram"]
    assert values["model"] == "exponential"
    assert len(values["distance"]) == len(values["covariance"]) == len(values["n_pairs"]) == 20
    assert 10_000 < np.sum(values["n_pairs"]) <= 20_000
    assert np.nanmax(values["distance"]) <= 400
    assert 0 < values["correlation_length"] <= 400


LABELLED = {"field": "patch", "classes": ["0", "1", "2"], "static_names": ["coherence"], "optional": True}


def test_a_training_set_leaves_its_series_at_the_front(arrays, scene, dates):
    label = scene.truth.astype(np.int64)
    label[:50] = -1
    coherence = np.linspace(0, 1, len(label))
    coherence[[100, 700]] = np.nan  # 700 is gappy as well
    whole = {**arrays, "label": label, "static": coherence[:, None]}
    recorder = Recorder()
    found = TASKS["training_set"](
        {"dates": dates, "max_gap_share": 0.2, "relative": False, **LABELLED}, whole, recorder
    )
    rows = np.setdiff1d(np.arange(50, len(label)), [100, *GAPPY])
    np.testing.assert_array_equal(found.arrays["rows"], rows)
    np.testing.assert_array_equal(found.arrays["label"], scene.truth[rows])
    np.testing.assert_array_equal(found.arrays["static"][:, 2], coherence[rows])
    assert found.values["static_names"] == ["velocity", "v_std", "coherence"]
    np.testing.assert_array_equal(whole["displacement"][: len(rows)], scene.displacement[rows])
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("task", ["cluster", "filter"])
def test_progress_only_rises_and_ends_at_one(run, scene, task):
    recorder = Recorder()
    if task == "cluster":
        run("cluster", reporter=recorder, settings=SETTINGS)
    else:
        rules = {**RULES, "max_standard_distance": 0.0, "merge_distance": 0.0}
        run("filter", {"cluster": scene.truth - 1}, recorder, rules=rules)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("task", ["cluster", "detect", "covariogram", "filter", "training_set"])
def test_series_of_gaps_alone_are_refused_in_a_sentence(task, scene, dates):
    parameters = {
        "dates": dates,
        "max_gap_share": 0.2,
        "settings": DETECTION if task == "detect" else SETTINGS,
        "n_pairs": 1000,
        "rules": {**RULES, "max_standard_distance": 0.0},
        **({} if task == "cluster" else COVARIOGRAM),
    }
    arrays = {
        "coordinates": scene.coordinates,
        "displacement": np.full_like(scene.displacement, np.nan),
        "cluster": np.zeros(1600, dtype=np.int64),
    }
    with pytest.raises(InputError, match="0 of 1600 series can be used, as 1600 lack more than 20%"):
        TASKS[task](parameters, arrays, Reporter())
