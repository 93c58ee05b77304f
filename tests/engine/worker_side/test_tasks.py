"""The worker's tasks, called with arrays as the job folder hands them over."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.patterns.classes import ClassLabels
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.settings import ClusterSettings, DetectionSettings, HotspotRules, Search, SplitParameters
from insar_hotspots.benchmarks.synthetic_scene import Bowl, make_scene
from insar_hotspots.engine.job import read_answer, write_answer
from insar_hotspots.engine.requests import (
    ClusterTimeSeries,
    Detected,
    DetectHotspots,
    ExportTrainingSet,
    FilterHotspots,
    MeasureCovariogram,
    Series,
    SplitClusters,
)
from insar_hotspots.engine.worker_side.tasks.registry import TASKS
from insar_hotspots.tests.recorder import Recorder

GAPPY = np.array([3, 700, 1599])
GAPS = 0.2
SETTINGS = ClusterSettings(max_clusters=4, sample_size=250)
RULES = HotspotRules(min_velocity=2.5, min_significance=4.0)
DETECTION = DetectionSettings(
    max_gap_share=GAPS,
    clustering=SETTINGS,
    n_pairs=30_000,
    max_standard_distance=0.0,
    min_velocity=RULES.min_velocity,
    min_significance=RULES.min_significance,
)
BY_CLUSTERS = replace(DETECTION, search=Search.CLUSTERS)
COVARIOGRAM = {"n_bins": 20, "max_distance": 0.0, "as_printed": False, "model": "best", "seed": 0}


@pytest.fixture(scope="module")
def scene():
    bowls = Bowl(0.25, 0.25, 110.0, -9.0, "linear"), Bowl(0.70, 0.20, 90.0, 8.0, "step")
    made = make_scene(40, 60, bowls)
    made.displacement[GAPPY, :30] = np.nan
    return made


@pytest.fixture(scope="module")
def series_of(scene):
    """Give the scene's series, which a task may change."""
    dates = [date(2020, 1, 1) + timedelta(days=float(day)) for day in scene.days]
    return lambda: Series(scene.coordinates.copy(), scene.displacement.copy(), dates)


@pytest.fixture
def run(series_of):
    """Have a request about the scene's series answered."""

    def run_task(kind, *given, reporter=None, **parameters):
        return TASKS[kind](kind(series_of(), *given, **parameters), reporter or Reporter())

    return run_task


@pytest.fixture(scope="module")
def detected(series_of):
    return TASKS[DetectHotspots](DetectHotspots(series_of(), DETECTION), Reporter())


@pytest.fixture(scope="module")
def by_clusters(series_of):
    return TASKS[DetectHotspots](DetectHotspots(series_of(), BY_CLUSTERS), Reporter())


@pytest.mark.parametrize("n_hotspots", [2, 0])
def test_answers_pass_the_job_folder_unchanged_also_without_hotspots(detected, run, tmp_path, n_hotspots):
    answer = detected
    if not n_hotspots:
        answer = run(DetectHotspots, replace(DETECTION, min_velocity=1000.0))
    write_answer(tmp_path, answer)
    back = read_answer(tmp_path, Detected)
    assert len(back.hotspots) == n_hotspots
    assert back.hotspots == answer.hotspots
    for name in ("hotspot", "v_rel", "cluster", "hotspot_series", "scene_motion"):
        np.testing.assert_array_equal(getattr(back, name), getattr(answer, name))
    assert (back.clustered is None) == (n_hotspots == 0)
    if back.clustered is not None:
        np.testing.assert_array_equal(back.clustered.tcluster, answer.clustered.tcluster)
        assert back.clustered.trials == answer.clustered.trials


def test_detect_answers_for_every_point_and_gives_gappy_ones_no_label(detected, scene):
    n = len(scene.coordinates)
    tcluster = detected.clustered.tcluster
    for labels, none in ((tcluster, -1), (detected.cluster, -1), (detected.hotspot, 0)):
        assert labels.shape == (n,)
        assert (labels[GAPPY] == none).all()
    assert np.isnan(detected.v_rel[GAPPY]).all()
    assert np.isfinite(np.delete(detected.v_rel, GAPPY)).all()
    assert ((tcluster >= 0) == (detected.hotspot > 0)).all()
    assert detected.n_used == n - len(GAPPY)


def test_detect_finds_the_planted_bowls_and_describes_them(detected, scene):
    hotspots = detected.hotspots
    assert [hotspot.number for hotspot in hotspots] == [1, 2]
    for number in (1, 2):
        assert np.mean(detected.hotspot[scene.truth == number] > 0) > 0.5
    for hotspot in hotspots:
        points = detected.hotspot == hotspot.number
        assert hotspot.n_points == points.sum()
        assert 0 <= hotspot.picked < 0.1
        assert hotspot.v_mean == pytest.approx(detected.v_rel[points].mean() * (1 - hotspot.picked))
        assert hotspot.ellipse.x == pytest.approx(scene.coordinates[points, 0].mean())


def test_summaries_are_mean_and_percentiles_of_the_relative_series(detected, scene):
    summary = detected.hotspot_series
    assert summary.shape == (2, 3, 60)
    mean, low, high = summary[0]
    assert (low <= mean).all()
    assert (mean <= high).all()
    points = detected.hotspot == 1
    relative = scene.displacement - detected.scene_motion
    relative = relative[points] - relative[points].mean(axis=1, keepdims=True)
    np.testing.assert_allclose(mean, relative.mean(axis=0), atol=1e-3)
    np.testing.assert_allclose(high, np.percentile(relative, 90, axis=0), atol=1e-3)
    assert detected.clustered.cluster_series.shape == (len(detected.clustered.model["centres"]), 3, 60)


def test_the_separate_tasks_in_a_chain_give_what_detect_by_clusters_gives(by_clusters, run, scene):
    clustered = run(ClusterTimeSeries, GAPS, SETTINGS)
    np.testing.assert_array_equal(clustered.tcluster, by_clusters.clustered.tcluster)
    length = run(MeasureCovariogram, GAPS, n_pairs=30_000, **COVARIOGRAM).correlation_length
    assert length == by_clusters.covariogram.correlation_length
    split = split_clusters(scene, clustered.tcluster, correlation_length=length)
    rules = replace(RULES, max_standard_distance=length, merge_distance=split.eps)
    found = run(FilterHotspots, split.cluster, GAPS, rules)
    np.testing.assert_array_equal(found.hotspot, by_clusters.hotspot)
    np.testing.assert_array_equal(found.v_rel, by_clusters.v_rel)
    assert found.hotspots == by_clusters.hotspots
    assert found.reach == split.eps


def test_a_model_labels_the_layer_it_came_from_as_it_did(run):
    fitted = run(ClusterTimeSeries, GAPS, replace(SETTINGS, n_clusters=3))
    assert len(fitted.cluster_series) == 3
    assert fitted.trials == []
    applied = run(ClusterTimeSeries, GAPS, model=json.loads(json.dumps(fitted.model)))
    np.testing.assert_array_equal(applied.tcluster, fitted.tcluster)
    assert len(applied.cluster_series) == 3


def test_a_model_of_series_as_they_are_is_applied_to_series_as_they_are(run):
    settings = replace(SETTINGS, n_clusters=3, metric="euclidean")
    fitted = run(ClusterTimeSeries, GAPS, replace(settings, relative=False))
    applied = run(ClusterTimeSeries, GAPS, model=fitted.model)
    np.testing.assert_array_equal(applied.tcluster, fitted.tcluster)
    # The whole scene jumps up and down by many millimetres, which only relative series do not show.
    relative = run(ClusterTimeSeries, GAPS, settings)
    assert np.ptp(fitted.model["centres"][0]) > 5 * np.ptp(relative.model["centres"][0])


def test_a_model_that_is_not_ours_is_refused(run):
    with pytest.raises(InputError, match="not a cluster model"):
        run(ClusterTimeSeries, GAPS, model={"format": "other"})


def split_clusters(scene, tcluster, chosen=None, reporter=None, correlation_length=None):
    request = SplitClusters(scene.coordinates, tcluster, chosen or {}, correlation_length)
    return TASKS[SplitClusters](request, reporter or Reporter())


def test_split_takes_parameters_for_each_cluster(scene):
    tcluster = np.where(scene.coordinates[:, 0] < 500_500, 0, 1)
    chosen = {0: SplitParameters(25.0, 3), 1: SplitParameters(1.0, 2)}
    recorder = Recorder()
    found = split_clusters(scene, tcluster, chosen, recorder)
    assert (found.cluster[tcluster == 0] == 0).all()
    assert (found.cluster[tcluster == 1] == -1).all()
    assert (found.eps, found.n_clusters) == (1.0, 1)
    assert recorder.lines == [
        "Cluster 0: neighbours within 25 m, at least 3 points.",
        "Cluster 1: neighbours within 1 m, at least 2 points.",
    ]


def test_split_refuses_parameters_that_lack_a_cluster(scene):
    with pytest.raises(InputError, match="Cluster 0 has no neighbour distance"):
        split_clusters(scene, np.zeros(1600, dtype=np.int64), {5: SplitParameters(50.0, 3)})


def test_filter_without_a_limit_of_spread_keeps_wide_clusters(run, scene):
    wide = np.where(scene.truth == 1, 0, -1)
    for limit, kept in ((np.inf, 1), (5000.0, 1), (20.0, 0)):
        found = run(FilterHotspots, wide, GAPS, HotspotRules(max_standard_distance=limit))
        assert len(found.hotspots) == kept
        assert found.reach > 0


def test_covariogram_describes_bins_model_and_length(run):
    asked = {**COVARIOGRAM, "model": "exponential", "max_distance": 400.0}
    found = run(MeasureCovariogram, GAPS, n_pairs=20_000, **asked)
    assert found.model == "exponential"
    assert len(found.distance) == len(found.covariance) == len(found.n_pairs) == 20
    assert 10_000 < np.sum(found.n_pairs) <= 20_000
    assert np.nanmax(found.distance) <= 400
    assert 0 < found.correlation_length <= 400


def test_a_training_set_leaves_its_series_at_the_front(series_of, scene):
    label = scene.truth.astype(np.int64)
    label[:50] = -1
    coherence = np.linspace(0, 1, len(label))
    coherence[[100, 700]] = np.nan  # 700 is gappy as well
    recorder = Recorder()
    labels = ClassLabels(label, ["0", "1", "2"], "patch")
    request = ExportTrainingSet(series_of(), labels, GAPS, False, {"coherence": coherence}, optional=True)
    found = TASKS[ExportTrainingSet](request, recorder)
    rows = np.setdiff1d(np.arange(50, len(label)), [100, *GAPPY])
    np.testing.assert_array_equal(found.rows, rows)
    np.testing.assert_array_equal(found.label, scene.truth[rows])
    assert list(found.static) == ["velocity", "v_std", "coherence"]
    np.testing.assert_array_equal(found.static["coherence"], coherence[rows])
    assert found.displacement is request.series.displacement
    np.testing.assert_array_equal(found.displacement[: len(rows)], scene.displacement[rows])
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("kind", [ClusterTimeSeries, FilterHotspots])
def test_progress_only_rises_and_ends_at_one(run, scene, kind):
    recorder = Recorder()
    given = (GAPS, SETTINGS) if kind is ClusterTimeSeries else (scene.truth - 1, GAPS, RULES)
    run(kind, *given, reporter=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


NO_CLUSTER = np.zeros(1600, dtype=np.int64)
OF_GAPS = {
    ClusterTimeSeries: lambda series: ClusterTimeSeries(series, GAPS, SETTINGS),
    DetectHotspots: lambda series: DetectHotspots(series, DETECTION),
    MeasureCovariogram: lambda series: MeasureCovariogram(series, GAPS, n_pairs=1000, **COVARIOGRAM),
    FilterHotspots: lambda series: FilterHotspots(series, NO_CLUSTER, GAPS, RULES),
    ExportTrainingSet: lambda series: ExportTrainingSet(
        series, ClassLabels(NO_CLUSTER, ["0"], "patch"), GAPS, False, {}, optional=True
    ),
}


@pytest.mark.parametrize("kind", OF_GAPS)
def test_series_of_gaps_alone_are_refused_in_a_sentence(kind, series_of):
    series = series_of()
    series.displacement[...] = np.nan
    with pytest.raises(InputError, match="0 of 1600 series can be used, as 1600 lack more than 20%"):
        TASKS[kind](OF_GAPS[kind](series), Reporter())
