"""Clusters of a whole scene from a sample, and the model that is kept of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.clustering.temporal_clusters import apply_model, cluster_time_series, model_is_relative
from insar_hotspots.algorithms.clustering.time_series_kmeans import noise_gamma
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.series.usable import ReadySeries, ready_series, usable_series
from insar_hotspots.algorithms.settings import ClusterSettings, Metric
from insar_hotspots.tests.recorder import Recorder
from sklearn.metrics import adjusted_rand_score

QUICK = ClusterSettings(n_clusters=3, sample_size=300)


@pytest.fixture(scope="module")
def scene(small_scene, prepare, dates_of):
    return prepare(small_scene), dates_of(small_scene.days)


@pytest.fixture(scope="module")
def clustered(scene):
    return cluster_time_series(*scene, QUICK)


@pytest.fixture(scope="module")
def model(clustered):
    return json.loads(json.dumps(clustered.model))


def of_points(series: ReadySeries, rows: np.ndarray) -> ReadySeries:
    return replace(
        series,
        rows=series.rows[rows],
        coordinates=series.coordinates[rows],
        displacement=series.displacement[rows],
        velocity=series.velocity[rows],
    )


def test_sinking_rising_and_quiet_ground_get_clusters_of_their_own(clustered, small_scene):
    kind = np.array([0, 1, 1, 2])[small_scene.truth]
    assert adjusted_rand_score(kind, clustered.labels) > 0.85


def test_clusters_are_numbered_by_size(clustered):
    sizes = np.bincount(clustered.labels)
    assert len(sizes) == 3
    assert (np.diff(sizes) <= 0).all()


@pytest.mark.parametrize("metric", ["softdtw", "dtw", "euclidean"])
def test_every_metric_finds_the_bowls(scene, small_scene, metric):
    found = cluster_time_series(*scene, replace(QUICK, metric=metric))
    assert adjusted_rand_score(np.array([0, 1, 1, 2])[small_scene.truth], found.labels) > 0.85
    assert found.model["settings"]["metric"] == metric


def test_the_number_of_clusters_is_chosen_within_the_range_and_the_log_says_why(scene):
    recorder = Recorder()
    found = cluster_time_series(*scene, ClusterSettings(metric="euclidean", max_clusters=4, sample_size=300), recorder)
    assert [trial.n_clusters for trial in found.trials] == [2, 3, 4]
    assert any(line.startswith(f"Chosen: k = {len(found.model['centres'])} ") for line in recorder.lines)
    assert "Fitting on 300 of 1600 series (seed 0)" in recorder.lines[0]
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


def test_where_the_silhouette_decides_it_decides_on_a_share_and_the_centres_are_of_the_whole_sample():
    rng = np.random.default_rng(3)
    t = np.linspace(0, 1, 12)
    courses = np.array([-30 * t, -30 * t**4, 30 * np.sin(6 * t)])
    kinds = rng.integers(0, 3, 1200)
    displacement = (courses[kinds] + rng.normal(0, 2, (1200, 12))).astype(np.float32)
    series = ReadySeries(
        np.arange(1200), rng.uniform(0, 900, (1200, 2)), displacement, np.zeros(1200), 0.0, np.zeros(12)
    )
    settings = ClusterSettings(metric=Metric.EUCLIDEAN, sample_size=1200, smoothing=0, max_clusters=5)
    dates = [date(2020, 1, 1) + timedelta(days=30 * step) for step in range(12)]
    found = cluster_time_series(series, dates, settings, in_space=False)
    assert adjusted_rand_score(kinds, found.labels) == 1.0
    centres = np.array(found.model["centres"])
    for kind in range(3):
        of_all = displacement[kinds == kind].mean(axis=0)
        assert np.abs(centres - of_all).max(axis=1).min() < 1e-4


def test_the_seed_decides_and_the_same_seed_repeats(scene, clustered):
    again = cluster_time_series(*scene, QUICK)
    np.testing.assert_array_equal(again.labels, clustered.labels)
    assert again.model == clustered.model
    assert cluster_time_series(*scene, replace(QUICK, seed=9)).model["centres"] != clustered.model["centres"]


def test_gamma_is_the_noise_before_smoothing_unless_given(scene):
    series, dates = scene
    everything = replace(QUICK, sample_size=1600)
    assert cluster_time_series(series, dates, everything).model["gamma"] == pytest.approx(
        noise_gamma(series.displacement)
    )
    assert cluster_time_series(series, dates, replace(QUICK, gamma=3.5)).model["gamma"] == 3.5


def test_a_model_gives_its_own_layer_the_same_labels_after_a_way_through_json(scene, clustered, model):
    np.testing.assert_array_equal(apply_model(model, *scene), clustered.labels)


def test_a_model_labels_a_part_of_the_points_as_it_labels_the_whole(scene, clustered, model):
    series, dates = scene
    rows = np.random.default_rng(0).permutation(1600)[:100]
    np.testing.assert_array_equal(apply_model(model, of_points(series, rows), dates), clustered.labels[rows])


def test_a_model_applies_to_other_dates_that_span_its_own(small_scene, dates_of, clustered, model):
    # A date in between each two; and an earthquake after the model's dates, of which it must know nothing.
    last = small_scene.days[-1]
    days = np.concatenate([np.arange(0, last + 1, 6.0), last + np.arange(30, 1096, 30.0)])
    finer = np.stack([np.interp(days, small_scene.days, row) for row in small_scene.displacement])
    finer += np.outer(np.random.default_rng(0).choice([-60.0, 0.0, 60.0], len(finer)), days > last)
    usable = usable_series(small_scene.coordinates, finer.astype(np.float32), days, 0.2)
    series = ready_series(usable, days)
    assert np.mean(apply_model(model, series, dates_of(days)) == clustered.labels) > 0.995


@pytest.mark.parametrize("end", ["first", "last"])
def test_dates_that_do_not_span_the_models_are_refused_and_named(scene, model, end):
    series, dates = scene
    shifted = [day + timedelta(days=1 if end == "first" else -1) for day in dates]
    with pytest.raises(InputError) as caught:
        apply_model(model, series, shifted)
    for day in (dates[0], dates[-1], shifted[0], shifted[-1]):
        assert str(day) in str(caught.value)


def test_files_that_are_no_models_are_refused_in_a_sentence(scene, model):
    spoilt = [
        {},
        {"format": "something else"},
        [1, 2],
        {**model, "format": "insar-hotspots-tskm-2"},
        {**model, "centres": []},
        {**model, "centres": [row[:-1] for row in model["centres"]]},
        {**model, "centres": [[float("nan")] * len(model["dates"])]},
        {**model, "centres": "none"},
        {**model, "dates": ["31.12.2020", *model["dates"][1:]]},
        {**model, "settings": {"metric": "cosine"}},
        {**model, "settings": {"colour": "red"}},
        {**model, "gamma": 0.0},
        {**model, "gamma": None},
        {key: value for key, value in model.items() if key != "gamma"},
    ]
    for content in spoilt:
        with pytest.raises(InputError, match=r"not a cluster model written by this plugin; choose the \.json"):
            apply_model(content, *scene)


def test_a_model_remembers_whether_its_series_were_relative(scene):
    found = cluster_time_series(*scene, replace(QUICK, relative=False))
    assert not model_is_relative(found.model)
    assert model_is_relative(cluster_time_series(*scene, replace(QUICK, n_clusters=2)).model)
    assert model_is_relative({"settings": "unreadable"})


def test_more_clusters_than_the_sample_holds_are_refused_with_both_numbers(scene):
    with pytest.raises(InputError, match="31 clusters cannot be made of 30 different series"):
        cluster_time_series(*scene, replace(QUICK, n_clusters=31, sample_size=30))


def test_three_points_are_clustered_when_no_more_than_three_clusters_are_asked_for(scene):
    series, dates = scene
    three = of_points(series, np.array([0, 410, 800]))
    assert set(cluster_time_series(three, dates, replace(QUICK, n_clusters=3)).labels) == {0, 1, 2}
    with pytest.raises(InputError, match="4 clusters cannot be made of 3"):
        cluster_time_series(three, dates, replace(QUICK, n_clusters=4))
    assert len(cluster_time_series(three, dates, ClusterSettings()).labels) == 3


def test_two_dates_are_enough(scene):
    series, _ = scene
    short = replace(series, displacement=np.ascontiguousarray(series.displacement[:, [0, -1]]))
    found = cluster_time_series(short, [date(2020, 1, 1), date(2022, 1, 1)], QUICK)
    assert len(found.model["centres"][0]) == 2
