"""TSKM against tslearn's, and the laws of k-means."""

from __future__ import annotations

import warnings
from operator import itemgetter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

pytest.importorskip("numba")

from insar_hotspots.algorithms.clustering.time_series_kmeans import TimeSeriesKMeans, noise_gamma
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.tests.recorder import Recorder
from sklearn.metrics import adjusted_rand_score

METRICS = ["softdtw", "dtw", "euclidean"]
TRUTH = np.repeat([0, 1, 2, 3], 6)
ONE_OF_EACH = itemgetter((slice(None, None, 6), slice(None), None))
"""Where tslearn begins: it takes seconds an iteration, and minutes from a random start."""


@pytest.fixture(scope="module")
def tslearn():
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="h5py not installed", category=UserWarning)
        clustering = pytest.importorskip("tslearn.clustering")
        from tslearn import metrics
    return clustering, metrics


def courses(noise: float = 1.0, seed: int = 0) -> np.ndarray:
    """Quiet, sinking, rising and stepping ground, 6 series each, mm."""
    time = np.linspace(0, 1, 16)
    shapes = np.stack([0 * time, -40 * time, 25 * time, np.where(time > 0.5, -15.0, 15.0)])
    return shapes[TRUTH] + np.random.default_rng(seed).normal(0, noise, (len(TRUTH), 16))


@pytest.mark.parametrize("metric", METRICS)
def test_the_partition_of_a_small_set_is_tslearns(tslearn, metric):
    clustering, _ = tslearn
    series = courses()
    ours = TimeSeriesKMeans(4, metric, gamma=1.0, n_init=3, random_state=1).fit(series)
    theirs = clustering.TimeSeriesKMeans(
        4,
        metric=metric,
        metric_params={"gamma": 1.0} if metric == "softdtw" else None,
        init=ONE_OF_EACH(series),
        max_iter=3,
        max_iter_barycenter=20,
    ).fit(series[:, :, None])
    assert adjusted_rand_score(ours.labels_, theirs.labels_) == 1.0
    assert adjusted_rand_score(ours.labels_, TRUTH) == 1.0


@pytest.mark.parametrize("metric", METRICS)
def test_the_centres_cost_no_more_than_tslearns_by_tslearns_own_measure(tslearn, metric):
    clustering, metrics = tslearn
    series = courses(noise=4.0)
    measure = {
        "softdtw": lambda centres: metrics.cdist_soft_dtw(series, centres, gamma=4.0),
        "dtw": lambda centres: metrics.cdist_dtw(series, centres) ** 2,
        "euclidean": lambda centres: ((series[:, None] - centres) ** 2).sum(axis=-1),
    }[metric]
    ours = TimeSeriesKMeans(4, metric, gamma=4.0, n_init=3, tol=1e-6).fit(series)
    theirs = clustering.TimeSeriesKMeans(
        4,
        metric=metric,
        metric_params={"gamma": 4.0} if metric == "softdtw" else None,
        init=ONE_OF_EACH(series),
        max_iter=5,
    ).fit(series[:, :, None])
    our_cost = measure(ours.cluster_centers_).min(axis=1).mean()
    their_cost = measure(theirs.cluster_centers_[:, :, 0]).min(axis=1).mean()
    # Soft costs may be negative, so the allowance is a share of the data's own scale.
    assert our_cost <= their_cost + 0.01 * np.ptp(measure(series), axis=1).mean()
    assert ours.inertia_ == pytest.approx(our_cost, rel=1e-3, abs=1e-2)


@pytest.mark.parametrize("metric", METRICS)
def test_every_series_has_the_label_of_its_nearest_centre(metric):
    series = courses(noise=6.0)
    model = TimeSeriesKMeans(5, metric).fit(series)
    costs = model.transform(series)
    np.testing.assert_array_equal(model.labels_, costs.argmin(axis=1))
    np.testing.assert_array_equal(model.predict(series), model.labels_)
    assert model.inertia_ == pytest.approx(costs.min(axis=1).mean(), rel=1e-5)


def test_euclidean_centres_are_the_means_of_their_members():
    series = courses(noise=6.0)
    model = TimeSeriesKMeans(4, "euclidean", tol=0.0, max_iter=100).fit(series)
    for k, centre in enumerate(model.cluster_centers_):
        np.testing.assert_allclose(centre, series[model.labels_ == k].mean(axis=0), atol=1e-5)


@pytest.mark.parametrize("metric", METRICS)
@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), k=st.integers(1, 6))
def test_the_inertia_never_rises_from_one_iteration_to_the_next(metric, seed, k):
    series = np.random.default_rng(seed).normal(0, 3, (40, 10)).cumsum(axis=1)
    inertias = [
        TimeSeriesKMeans(k, metric, gamma=2.0, tol=0.0, max_iter=n, random_state=seed).fit(series).inertia_
        for n in range(7)
    ]
    assert (np.diff(inertias) <= 1e-4 * np.abs(inertias[0]) + 1e-3).all()


@pytest.mark.parametrize("metric", METRICS)
@settings(max_examples=40)
@given(series=arrays("i1", (6, 3), elements=st.integers(0, 3)), k=st.integers(1, 6), seed=st.integers(0, 5))
def test_ties_and_doubles_leave_no_centre_undefined(metric, series, k, seed):
    k = min(k, len(np.unique(series, axis=0)))
    model = TimeSeriesKMeans(k, metric, max_iter=10, random_state=seed).fit(series)
    assert np.isfinite(model.cluster_centers_).all()
    assert np.isfinite(model.inertia_)
    assert set(model.labels_) <= set(range(k))


@pytest.mark.parametrize("seed", range(8))
def test_an_empty_cluster_does_not_take_the_only_series_of_another(seed):
    # DTW holds the last two for equal, so that one of them cannot keep a cluster of its own.
    series = np.array([[50.0, 60.0, 70.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]])
    labels = TimeSeriesKMeans(3, "dtw", random_state=seed).fit(series).labels_
    assert labels[0] not in labels[1:]


@pytest.mark.parametrize("metric", METRICS)
def test_permuted_series_are_labelled_alike(metric):
    series = courses(noise=6.0)
    order = np.random.default_rng(0).permutation(len(series))
    model = TimeSeriesKMeans(4, metric).fit(series)
    np.testing.assert_array_equal(model.predict(series[order]), model.labels_[order])
    fitted_anew = TimeSeriesKMeans(4, metric, n_init=3).fit(courses()[order])
    assert adjusted_rand_score(fitted_anew.labels_, TRUTH[order]) == 1.0


def test_the_seed_decides_the_result():
    series = np.random.default_rng(0).normal(0, 3, (60, 10)).cumsum(axis=1)
    one, again, other = (TimeSeriesKMeans(6, random_state=seed).fit(series) for seed in (3, 3, 4))
    np.testing.assert_array_equal(one.cluster_centers_, again.cluster_centers_)
    assert not np.array_equal(one.cluster_centers_, other.cluster_centers_)


def test_of_several_runs_the_one_of_least_inertia_is_kept():
    series = np.random.default_rng(0).normal(0, 3, (60, 10)).cumsum(axis=1)
    for seed in range(6):
        first = TimeSeriesKMeans(6, "euclidean", random_state=seed).fit(series)
        best = TimeSeriesKMeans(6, "euclidean", random_state=seed, n_init=4).fit(series)
        assert best.inertia_ <= first.inertia_
        assert best.inertia_ == pytest.approx(best.transform(series).min(axis=1).mean(), rel=1e-5)


def test_soft_dtw_forgives_a_shift_in_time_that_euclidean_cost_does_not():
    time = np.arange(40)
    shift = np.repeat([0, 6], 10)
    steps = np.where(time < 12 + shift[:, None], 0.0, -20.0)
    series = np.concatenate([steps, -20.0 * time[None].repeat(10, axis=0) / 39])
    series += np.random.default_rng(0).normal(0, 0.3, series.shape)
    by_course = np.repeat([0, 1], [20, 10])
    assert adjusted_rand_score(TimeSeriesKMeans(2, "softdtw", n_init=3).fit(series).labels_, by_course) == 1.0
    assert adjusted_rand_score(TimeSeriesKMeans(2, "euclidean", n_init=3).fit(series).labels_, by_course) < 1.0


@pytest.mark.parametrize("metric", METRICS)
def test_as_many_clusters_as_series_give_each_its_own(metric):
    series = courses()[::6]
    assert len(set(TimeSeriesKMeans(len(series), metric, random_state=2).fit(series).labels_)) == len(series)


@pytest.mark.parametrize("metric", METRICS)
def test_dissimilarities_are_symmetric_zero_for_equal_series_and_never_negative(metric):
    series = courses(noise=3.0)
    series[5] = series[4]
    pairwise = TimeSeriesKMeans(3, metric).fit(series).divergences(series)
    np.testing.assert_array_equal(pairwise, pairwise.T)
    assert (np.diag(pairwise) == 0).all()
    assert (pairwise >= 0).all()
    assert pairwise[4, 5] == pytest.approx(0, abs=2e-2)
    assert pairwise[0, 15] > 1


@pytest.mark.parametrize("metric", ["dtw", "euclidean"])
def test_dissimilarities_are_distances_in_millimetres(tslearn, metric):
    _, metrics = tslearn
    series = courses(noise=3.0)
    expected = metrics.cdist_dtw(series) if metric == "dtw" else np.linalg.norm(series[:, None] - series, axis=-1)
    found = TimeSeriesKMeans(3, metric).fit(series).divergences(series)
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=5e-3)


def test_more_clusters_than_different_series_are_refused_with_both_numbers():
    series = np.repeat(courses()[:3], 5, axis=0)
    with pytest.raises(InputError, match="4 clusters cannot be made of 3 different series"):
        TimeSeriesKMeans(4).fit(series)
    with pytest.raises(InputError, match="0 clusters"):
        TimeSeriesKMeans(0).fit(series)


def test_an_unknown_metric_is_refused():
    with pytest.raises(ValueError, match="cosine"):
        TimeSeriesKMeans(3, "cosine").fit(courses())


def test_gamma_is_the_noise_variance_of_one_date_whatever_the_trend():
    rng = np.random.default_rng(0)
    noise = rng.normal(0, 3.0, (400, 100))
    trend = np.outer(rng.normal(0, 30, 400), np.linspace(0, 1, 100))
    assert noise_gamma(noise + trend) == pytest.approx(9.0, rel=0.05)
    assert noise_gamma(10 * (noise + trend)) == pytest.approx(100 * noise_gamma(noise + trend))


def test_gamma_is_blind_to_a_few_wild_series_and_positive_where_most_are_constant():
    series = np.random.default_rng(0).normal(0, 1.0, (100, 50))
    series[:10] *= 1000
    assert noise_gamma(series) == pytest.approx(1.0, rel=0.1)
    mostly_constant = np.zeros((100, 50))
    mostly_constant[:20] = series[20:40]
    assert 0 < noise_gamma(mostly_constant) < 1
    assert noise_gamma(np.zeros((5, 4))) == 1.0


def test_gamma_given_is_used_and_gamma_not_given_comes_from_the_series():
    series = courses(noise=2.0)
    assert TimeSeriesKMeans(2, gamma=7.0).fit(series).gamma_ == 7.0
    assert TimeSeriesKMeans(2).fit(series).gamma_ == noise_gamma(series.astype(np.float32))


def test_progress_rises_to_no_more_than_one_over_all_runs():
    recorder = Recorder()
    TimeSeriesKMeans(4, n_init=3).fit(courses(noise=5.0), reporter=recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] > 2 / 3
    assert max(recorder.fractions) <= 1
