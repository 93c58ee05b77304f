"""The estimator is one of scikit-learn's, and takes series as tslearn has them."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.clustering.time_series_kmeans import TimeSeriesKMeans
from insar_hotspots.algorithms.settings import Metric
from sklearn.base import clone
from sklearn.model_selection import ParameterGrid
from sklearn.utils.estimator_checks import parametrize_with_checks

KINDS = [TimeSeriesKMeans(n_clusters=2, metric=metric, max_iter=5) for metric in Metric]


@parametrize_with_checks(KINDS)
def test_it_passes_the_checks_of_scikit_learn(estimator, check):
    check(estimator)


@pytest.fixture(scope="module")
def series():
    rng = np.random.default_rng(3)
    slopes = np.repeat([-8.0, 0.0, 5.0], 20)[:, None]
    return (slopes * np.linspace(0, 1, 30) + rng.normal(0, 0.3, (60, 30))).astype(np.float32)


def test_series_may_have_tslearns_third_axis(series):
    flat = TimeSeriesKMeans(3).fit(series)
    cube = TimeSeriesKMeans(3).fit(series[:, :, None])
    np.testing.assert_array_equal(cube.labels_, flat.labels_)
    np.testing.assert_array_equal(cube.predict(series[:, :, None]), flat.predict(series))
    np.testing.assert_array_equal(cube.transform(series[:, :, None]), flat.transform(series))


def test_a_clone_has_every_parameter_and_nothing_fitted(series):
    asked = {"n_clusters": 4, "metric": "dtw", "gamma": 2.0, "max_iter": 7, "max_iter_barycenter": 3, "tol": 0.1}
    asked |= {"n_init": 2, "random_state": 5, "sakoe_chiba_radius": 6, "init": None}
    fitted = TimeSeriesKMeans(**asked).fit(series)
    assert clone(fitted).get_params() == asked
    assert not hasattr(clone(fitted), "labels_")


def test_fit_predict_and_fit_transform_are_those_of_the_fit(series):
    for how in ParameterGrid({"metric": ["softdtw", "euclidean"]}):
        fitted = TimeSeriesKMeans(3, **how).fit(series)
        np.testing.assert_array_equal(TimeSeriesKMeans(3, **how).fit_predict(series), fitted.labels_)
        np.testing.assert_array_equal(TimeSeriesKMeans(3, **how).fit_transform(series), fitted.transform(series))
