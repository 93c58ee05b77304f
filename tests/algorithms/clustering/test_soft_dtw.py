"""Soft-DTW and its barycentre's gradient against tslearn, closed forms and laws."""

from __future__ import annotations

import warnings
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

pytest.importorskip("numba")

from insar_hotspots.algorithms.clustering.soft_dtw import (
    DTW_GAMMA,
    align_to_centres,
    nearest_centres,
    soft_dtw_distances,
    soft_dtw_divergences,
)
from insar_hotspots.algorithms.errors import InputError

GAMMAS = [0.05, 1.0, 30.0]
SERIES = arrays("f4", (5, 7), elements=st.floats(-50, 50, width=16))


@pytest.fixture(scope="module")
def tslearn_metrics():
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="h5py not installed", category=UserWarning)
        return pytest.importorskip("tslearn.metrics")


def walks(n: int, n_dates: int, seed: int = 0) -> np.ndarray:
    """Random walks of some millimetres."""
    return np.random.default_rng(seed).normal(0, 2, (n, n_dates)).cumsum(axis=1)


@pytest.mark.parametrize("gamma", GAMMAS)
@pytest.mark.parametrize(("n", "n_dates", "n_columns"), [(1, 1, 1), (127, 20, 20), (129, 12, 17), (257, 17, 12)])
def test_distances_are_tslearns_for_any_number_and_length_of_series(tslearn_metrics, gamma, n, n_dates, n_columns):
    series, centres = walks(n, n_dates), walks(4, n_columns, seed=1)
    expected = tslearn_metrics.cdist_soft_dtw(series, centres, gamma=gamma)
    found = soft_dtw_distances(series, centres, gamma)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-4 * gamma)


def test_distances_of_long_series_keep_their_accuracy(tslearn_metrics):
    series = walks(3, 400)
    np.testing.assert_allclose(
        soft_dtw_distances(series, series, 4.0), tslearn_metrics.cdist_soft_dtw(series, series, gamma=4.0), rtol=1e-5
    )


def test_with_the_smallest_gamma_soft_dtw_is_dtw_squared(tslearn_metrics):
    series, centres = walks(40, 30), walks(5, 30, seed=1)
    expected = tslearn_metrics.cdist_dtw(series, centres) ** 2
    np.testing.assert_allclose(soft_dtw_distances(series, centres, DTW_GAMMA), expected, rtol=1e-4)


def test_motion_of_metres_overflows_nothing():
    series = 5000 * walks(3, 300)
    assert np.isfinite(soft_dtw_distances(series, series[::-1], DTW_GAMMA)).all()


def test_one_epoch_against_many_is_the_sum_of_squares():
    series = walks(6, 9)
    expected = ((series - 2.5) ** 2).sum(axis=1)
    np.testing.assert_allclose(soft_dtw_distances(series, [[2.5]], 3.0)[:, 0], expected, rtol=1e-5)


def test_constant_series_differ_by_the_least_cost_less_gamma_times_the_entropy_of_alignments():
    # Every path costs c² a cell, so the soft minimum is a sum over the numbers of paths with d diagonal steps.
    n, step, gamma = 6, 1.5, 2.0
    paths = {2 * n - 1 - d: comb(n - 1, d) * comb(2 * n - 2 - d, n - 1) for d in range(n)}
    expected = -gamma * np.log(sum(count * np.exp(-(step**2) * cells / gamma) for cells, count in paths.items()))
    found = soft_dtw_distances(np.zeros((1, n)), np.full((1, n), step), gamma)
    assert found[0, 0] == pytest.approx(expected, rel=1e-5)


@settings(max_examples=40)
@given(SERIES, st.sampled_from(GAMMAS))
def test_soft_dtw_lies_below_dtw_by_at_most_gamma_times_the_logarithm_of_the_paths(series, gamma):
    soft = soft_dtw_distances(series, series, gamma).astype(float)
    hard = soft_dtw_distances(series, series, DTW_GAMMA).astype(float)
    n_paths = sum(comb(6, d) * comb(12 - d, 6) for d in range(7))
    slack = 1e-3 + 1e-4 * hard + 1e-4 * gamma
    assert (soft <= hard + slack).all()
    assert (soft >= hard - gamma * np.log(n_paths) - slack).all()


@settings(max_examples=40)
@given(SERIES, st.floats(0.125, 8, width=16))
def test_series_and_gamma_scale_together(series, factor):
    plain = soft_dtw_distances(series, series, 1.0).astype(float)
    scaled = soft_dtw_distances(factor * series, factor * series, factor**2)
    np.testing.assert_allclose(scaled, factor**2 * plain, rtol=1e-3, atol=1e-2 * factor**2)


@settings(max_examples=40)
@given(SERIES, st.floats(-100, 100), st.sampled_from(GAMMAS))
def test_a_common_offset_changes_no_distance(series, offset, gamma):
    moved = series.astype(float) + offset
    np.testing.assert_allclose(
        soft_dtw_distances(moved, moved, gamma), soft_dtw_distances(series, series, gamma), rtol=1e-3, atol=0.1
    )


@settings(max_examples=40)
@given(SERIES, st.sampled_from(GAMMAS))
def test_divergences_are_never_negative_zero_for_equal_series_and_symmetric(series, gamma):
    divergence = soft_dtw_divergences(series, series, gamma)
    distance = soft_dtw_distances(series, series, gamma).astype(float)
    scale = 1e-4 * np.abs(distance).max() + 1e-3
    own = np.diag(distance)
    assert (distance - (own[:, None] + own) / 2 >= -scale).all()
    assert (divergence >= 0).all()
    assert (np.diag(divergence) <= scale).all()
    np.testing.assert_allclose(divergence, divergence.T, atol=scale)


def test_divergences_are_tslearns_normalised_soft_dtw(tslearn_metrics):
    series = walks(20, 15)
    expected = tslearn_metrics.cdist_soft_dtw_normalized(series, gamma=3.0)
    np.testing.assert_allclose(soft_dtw_divergences(series, series, 3.0), expected, rtol=1e-3, atol=2e-2)


def test_divergences_of_series_with_themselves_are_exactly_symmetric():
    series = walks(300, 12)
    found = soft_dtw_divergences(series, None, 3.0)
    np.testing.assert_array_equal(found, found.T)
    assert not found.diagonal().any()
    np.testing.assert_allclose(found, soft_dtw_divergences(series, series, 3.0), rtol=1e-3, atol=2e-2)


@pytest.mark.parametrize("gamma", [*GAMMAS, DTW_GAMMA])
@pytest.mark.parametrize("radius", [0, 1, 5, 19])
def test_a_band_keeps_alignments_within_its_radius(gamma, radius):
    series, centres = walks(6, 20), walks(3, 20, seed=1)
    expected = np.array([[banded_soft_dtw(x, y, gamma, radius) for y in centres] for x in series])
    np.testing.assert_allclose(soft_dtw_distances(series, centres, gamma, radius), expected, rtol=1e-4, atol=1e-3)


def banded_soft_dtw(x: np.ndarray, y: np.ndarray, gamma: float, radius: int) -> float:
    """The textbook recursion in float64."""
    table = np.full((len(x) + 1, len(y) + 1), np.inf)
    table[0, 0] = 0.0
    for i in range(len(x)):
        for j in range(max(0, i - radius), min(len(y), i + radius + 1)):
            before = np.array([table[i, j], table[i, j + 1], table[i + 1, j]])
            least = before.min()
            soft = least - gamma * np.log(np.exp((least - before) / gamma).sum())
            table[i + 1, j + 1] = (x[i] - y[j]) ** 2 + soft
    return float(table[-1, -1])


def test_a_radius_asks_for_series_of_one_length():
    with pytest.raises(InputError, match=r"20 dates.*of 15"):
        soft_dtw_distances(walks(2, 20), walks(2, 15), 1.0, 3)


@settings(max_examples=60)
@given(SERIES, arrays("f4", (3, 7), elements=st.floats(-50, 50, width=16)), st.sampled_from([*GAMMAS, DTW_GAMMA]))
def test_the_nearest_centre_is_the_least_of_all_distances(series, centres, gamma):
    distances = soft_dtw_distances(series, centres, gamma)
    labels, least = nearest_centres(series, centres, gamma)
    np.testing.assert_array_equal(labels, distances.argmin(axis=1))
    np.testing.assert_array_equal(least, distances.min(axis=1))


@pytest.mark.parametrize("gamma", GAMMAS)
def test_the_nearest_centre_is_the_same_where_most_centres_are_ruled_out(gamma):
    rng = np.random.default_rng(0)
    time = np.linspace(0, 1, 60)
    centres = np.array([0.0, -90.0, 60.0, -30.0, 0.0])[:, None] * time
    series = np.where(rng.random(400) < 0.9, 0.0, rng.uniform(-100, 70, 400))[:, None] * time
    series = series + rng.normal(0, 1, series.shape)
    distances = soft_dtw_distances(series, centres, gamma)
    labels, least = nearest_centres(series, centres, gamma)
    np.testing.assert_array_equal(labels, distances.argmin(axis=1))
    np.testing.assert_array_equal(least, distances.min(axis=1))


@pytest.mark.parametrize("gamma", GAMMAS)
@pytest.mark.parametrize(("n_dates", "n_columns"), [(14, 14), (14, 9), (40, 33)])
def test_the_expected_alignment_is_the_gradient_of_tslearns_soft_dtw(tslearn_metrics, gamma, n_dates, n_columns):
    series, centres = walks(35, n_dates), walks(3, n_columns, seed=2)
    labels = np.random.default_rng(0).integers(0, 3, 35)
    found = align_to_centres(series, centres, labels, gamma)
    value, mass, moment = np.zeros(3), np.zeros((3, n_columns)), np.zeros((3, n_columns))
    for row, label in zip(series, labels):
        cost = tslearn_metrics.SquaredEuclidean(row[:, None], centres[label][:, None])
        soft_dtw = tslearn_metrics.SoftDTW(cost, gamma=gamma)
        value[label] += soft_dtw.compute()
        expected = soft_dtw.grad()
        mass[label] += expected.sum(axis=0)
        moment[label] += row @ expected
    np.testing.assert_allclose(found.value, value, rtol=1e-4)
    np.testing.assert_allclose(found.mass, mass, rtol=1e-3)
    np.testing.assert_allclose(found.moment, moment, rtol=1e-3, atol=1e-3 * np.abs(moment).max())


@pytest.mark.parametrize("radius", [None, 2])
def test_mass_and_moment_give_the_slope_of_the_value(radius):
    series, centre = walks(10, 12), walks(1, 12, seed=2)
    own = np.zeros(10, dtype=int)
    found = align_to_centres(series, centre, own, 2.0, radius)
    gradient = 2 * (centre[0] * found.mass[0] - found.moment[0])
    direction = np.random.default_rng(1).normal(size=12)
    step = 0.05
    above, below = (
        align_to_centres(series, centre + sign * step * direction, own, 2.0, radius).value[0] for sign in (1, -1)
    )
    assert (above - below) / (2 * step) == pytest.approx(gradient @ direction, rel=5e-3)


def test_the_value_of_an_alignment_is_the_sum_of_the_distances():
    series, centres = walks(300, 10), walks(2, 10, seed=3)
    labels = np.arange(300) % 2
    own = soft_dtw_distances(series, centres, 1.0)[np.arange(300), labels].astype(float)
    expected = np.bincount(labels, own)
    np.testing.assert_allclose(align_to_centres(series, centres, labels, 1.0).value, expected, rtol=1e-4)


def test_every_epoch_of_the_series_is_aligned_at_least_once():
    found = align_to_centres(walks(8, 20), walks(1, 10, seed=3), np.zeros(8, dtype=int), 1.0)
    assert (found.mass >= 8 - 1e-3).all()
    assert found.mass.sum() >= 8 * 20 - 1e-2


def test_the_number_of_threads_changes_no_digit():
    numba = pytest.importorskip("numba")
    series, centre = walks(700, 30), walks(1, 30, seed=3)
    own = np.zeros(700, dtype=int)
    threads = numba.get_num_threads()
    many = align_to_centres(series, centre, own, 1.0), soft_dtw_distances(series, centre, 1.0)
    try:
        numba.set_num_threads(1)
        one = align_to_centres(series, centre, own, 1.0), soft_dtw_distances(series, centre, 1.0)
    finally:
        numba.set_num_threads(threads)
    np.testing.assert_array_equal(one[0].value, many[0].value)
    np.testing.assert_array_equal(one[0].moment, many[0].moment)
    np.testing.assert_array_equal(one[1], many[1])
