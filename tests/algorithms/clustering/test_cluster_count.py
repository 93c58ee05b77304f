"""The choice of k: its silhouettes against the oracles, and what decides."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.clustering import cluster_count
from insar_hotspots.algorithms.clustering.cluster_count import Judges, choose_count, local_rows
from insar_hotspots.algorithms.clustering.count_trial import CountTrial
from insar_hotspots.algorithms.clustering.time_series_kmeans import TimeSeriesKMeans, noise_gamma
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.series.resampling import smooth
from insar_hotspots.algorithms.series.sampling import importance_sample
from insar_hotspots.algorithms.settings import SplitParameters
from insar_hotspots.algorithms.space.spatial_split import automatic_parameters
from insar_hotspots.tests.recorder import Recorder
from scipy.spatial import cKDTree
from sklearn.metrics import silhouette_score


def choose(prepared, counts=(2, 3, 4), metric="softdtw", size=120, reporter=None):
    sample = smooth(prepared.displacement[importance_sample(prepared.displacement, size, 0)], 9)
    judges = Judges(
        prepared.coordinates,
        smooth(prepared.displacement, 9),
        prepared.velocity,
        automatic_parameters(prepared.coordinates),
    )
    make = TimeSeriesKMeans(1, metric, noise_gamma(sample))
    return sample, choose_count(sample, judges, counts, make, reporter or Reporter())


@pytest.fixture(scope="module")
def moving_choice(small_scene, prepare):
    return choose(prepare(small_scene))


def test_the_silhouette_is_that_of_sklearn_on_tslearns_soft_dtw_divergence(moving_choice):
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="h5py not installed", category=UserWarning)
        metrics = pytest.importorskip("tslearn.metrics")
    sample, choice = moving_choice
    divergence = metrics.cdist_soft_dtw_normalized(sample, gamma=choice.model.gamma_)
    np.fill_diagonal(divergence, 0.0)
    expected = silhouette_score(np.maximum(divergence, 0), choice.model.labels_, metric="precomputed")
    chosen = next(trial for trial in choice.trials if trial.n_clusters == choice.model.n_clusters)
    assert chosen.silhouette == pytest.approx(expected, abs=1e-3)


def test_the_silhouette_of_euclidean_clusters_is_that_of_sklearn_on_the_series(small_scene, prepare):
    sample, choice = choose(prepare(small_scene), (3,), "euclidean")
    expected = silhouette_score(sample, choice.model.labels_)
    assert choice.trials[0].silhouette == pytest.approx(expected, abs=1e-4)


def test_the_number_chosen_keeps_the_compact_motion_and_the_reason_says_so(moving_choice):
    _, choice = moving_choice
    chosen = next(trial for trial in choice.trials if trial.n_clusters == choice.model.n_clusters)
    most = max(trial.kept_share for trial in choice.trials)
    assert 0 < most <= 1
    assert chosen.kept_share >= 0.98 * most
    assert chosen.n_groups >= 3
    assert f"k = {chosen.n_clusters} keeps" in choice.reason


def test_on_quiet_ground_the_silhouette_decides(quiet_scene, prepare):
    _, choice = choose(prepare(quiet_scene))
    assert [trial.kept_share for trial in choice.trials] == [0, 0, 0]
    best = max(choice.trials, key=lambda trial: trial.silhouette)
    assert choice.model.n_clusters == best.n_clusters
    assert "no number of clusters found compact motion" in choice.reason


@pytest.mark.parametrize(
    ("tried", "chosen"),
    [
        ([(2, 0.9, 0.88), (3, 0.5, 0.98), (4, 0.4, 0.98)], 3),
        ([(2, 0.9, 0.98), (3, 0.5, 1.0)], 2),
        ([(2, 0.2, 0.99), (3, 0.3, 1.0), (4, 0.5, 0.985)], 4),
        ([(2, np.nan, 1.0), (3, 0.1, 1.0)], 3),
        ([(2, np.nan, 0.0), (3, -0.1, 0.0)], 3),
    ],
)
def test_of_those_that_come_within_2_percent_of_the_best_the_highest_silhouette_wins(monkeypatch, tried, chosen):
    made = iter([CountTrial(k, silhouette, 1.0, 1, share) for k, silhouette, share in tried])
    monkeypatch.setattr(cluster_count, "CountTrial", lambda *_: next(made))
    series = np.random.default_rng(0).normal(size=(12, 4)).astype(np.float32)
    places = np.random.default_rng(1).uniform(0, 100, (12, 2))
    judges = Judges(places, series, np.zeros(12), automatic_parameters(places))
    counts = [k for k, _, _ in tried]
    choice = choose_count(series, judges, counts, TimeSeriesKMeans(1, "euclidean"))
    assert choice.model.n_clusters == chosen
    assert f"k = {chosen} " in choice.reason


def test_trials_keep_every_parameter_and_leave_the_callers_estimator_as_it_was():
    rng = np.random.default_rng(2)
    places = rng.uniform(0, 100, (40, 2))
    series = (np.repeat([-5.0, 5.0], 20)[:, None] * np.linspace(0, 1, 16) + rng.normal(0, 0.2, (40, 16))).astype("f4")
    judges = Judges(places, series, np.zeros(40), automatic_parameters(places))
    asked = {"gamma": 1.0, "max_iter": 9, "max_iter_barycenter": 3, "tol": 0.05, "n_init": 2, "random_state": 7}
    make = TimeSeriesKMeans(1, "dtw", sakoe_chiba_radius=4, **asked)
    before = make.get_params()
    kept = choose_count(series, judges, [2, 3], make).model.get_params()
    assert make.get_params() == before
    assert {name: kept[name] for name in ("metric", "sakoe_chiba_radius", *asked)} == {
        "metric": "dtw",
        "sakoe_chiba_radius": 4,
        **asked,
    }


def test_a_small_place_weighs_as_much_as_a_large_one():
    # 400 fast points at one place, 25 slow ones at another: what loses either keeps half.
    places = np.concatenate([np.indices((20, 20)).reshape(2, -1).T, np.indices((5, 5)).reshape(2, -1).T + 100.0])
    velocity = np.where(np.arange(425) < 400, -20.0, 4.0)
    judges = Judges(places, np.zeros((425, 2)), velocity, SplitParameters(1.5, 3))
    both = np.ones(425, dtype=bool)
    shares = cluster_count._kept_shares(judges, np.array([both, velocity < 0, velocity > 0, ~both]))
    np.testing.assert_allclose(shares, [1.0, 0.5, 0.5, 0.0])
    assert not cluster_count._kept_shares(judges, np.array([~both])).any()


def test_touching_ground_that_sinks_and_rises_is_two_places():
    places = np.indices((10, 10)).reshape(2, -1).T.astype(float)
    velocity = np.where(places[:, 0] < 5, -9.0, 3.0)
    judges = Judges(places, np.zeros((100, 2)), velocity, SplitParameters(1.5, 3))
    shares = cluster_count._kept_shares(judges, np.array([velocity != 0, velocity < 0]))
    np.testing.assert_allclose(shares, [1.0, 0.5])


def test_progress_over_all_numbers_rises_to_one(small_scene, prepare):
    recorder = Recorder()
    choose(prepare(small_scene), (2, 3), "euclidean", reporter=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)
    assert [line[:6] for line in recorder.lines] == ["k = 2:", "k = 3:"]


def test_a_small_scene_is_judged_by_all_its_points():
    np.testing.assert_array_equal(local_rows(np.zeros((7, 2)), np.zeros(7)), np.arange(7))


def test_a_large_scene_is_judged_by_whole_neighbourhoods_of_what_moves_and_of_quiet_ground():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 20_000, (120_000, 2)) + np.array([500_000, 4_500_000])
    slow = np.hypot(*(places - [503_000, 4_507_000]).T) < 300
    fast = np.hypot(*(places - [515_000, 4_512_000]).T) < 900
    velocity = rng.normal(0, 0.5, 120_000) + 4.0 * slow - 30.0 * fast
    rows = local_rows(places, velocity)
    assert (np.diff(rows) > 0).all()
    assert len(rows) < 25_000
    # Of slow ground, runs along the curve that lie across its edge are quiet on average.
    assert np.isin(np.flatnonzero(slow), rows).mean() > 0.75
    assert np.isin(np.flatnonzero(fast), rows).mean() > 0.97
    assert (~(slow | fast))[rows].mean() > 0.5
    # Density is what DBSCAN sees: the third neighbour of most points is as near as in the whole scene.
    whole, _ = cKDTree(places).query(places[rows], k=4)
    kept, _ = cKDTree(places[rows]).query(places[rows], k=4)
    assert np.mean(whole[:, 3] == kept[:, 3]) > 0.75


def test_where_all_of_a_large_scene_moves_it_is_thinned_evenly():
    places = np.indices((1000, 600)).reshape(2, -1).T.astype(float)
    rows = local_rows(places, np.full(600_000, -8.0))
    assert 150_000 <= len(rows) <= 200_000
    quarters = np.bincount((2 * (places[rows] // [500, 300])).sum(axis=1).astype(int) // 2)
    assert (np.abs(places[rows].mean(axis=0) - [500, 300]) < 30).all()
    assert len(quarters) == 3


def test_points_on_a_line_have_neighbourhoods_too():
    places = np.column_stack([np.arange(30_000.0), np.zeros(30_000)])
    moving = np.arange(30_000) // 500 == 7
    rows = local_rows(places, -6.0 * moving)
    assert np.isin(np.flatnonzero(moving), rows).all()
