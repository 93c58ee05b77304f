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

from insar_hotspots.algorithms.soft_dtw import (
    DTW_GAMMA,
    align_to_centre,
    soft_dtw_distances,
    soft_dtw_divergences,
)

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
@pytest.mark.parametrize(("n", "n_dates", "n_columns"), [(1, 1, 1), (31, 20, 20), (33, 12, 17), (65, 17, 12)])
def test_distances_are_tslearns_for_any_number_and_length_of_series(tslearn_metrics, gamma, n, n_dates, n_columns):
    series, centres = walks(n, n_dates), walks(4, n_columns, seed=1)
    expected = tslearn_metrics.cdist_soft_dtw(series, centres, gamma=gamma)
    found = soft_dtw_distances(series, centres, gamma)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-3 * gamma)


def test_distances_of_long_series_keep_their_accuracy(tslearn_metrics):
    series = walks(3, 400)
    np.testing.assert_allclose(
        soft_dtw_distances(series, series, 4.0), tslearn_metrics.cdist_soft_dtw(series, series, gamma=4.0), rtol=1e-4
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


@settings(deadline=None, max_examples=40)
@given(SERIES, st.sampled_from(GAMMAS))
def test_soft_dtw_lies_below_dtw_by_at_most_gamma_times_the_logarithm_of_the_paths(series, gamma):
    soft = soft_dtw_distances(series, series, gamma).astype(float)
    hard = soft_dtw_distances(series, series, DTW_GAMMA).astype(float)
    n_paths = sum(comb(6, d) * comb(12 - d, 6) for d in range(7))
    slack = 1e-3 + 1e-4 * hard + 1e-4 * gamma
    assert (soft <= hard + slack).all()
    assert (soft >= hard - gamma * np.log(n_paths) - slack).all()


@settings(deadline=None, max_examples=40)
@given(SERIES, st.floats(0.125, 8, width=16))
def test_series_and_gamma_scale_together(series, factor):
    plain = soft_dtw_distances(series, series, 1.0).astype(float)
    scaled = soft_dtw_distances(factor * series, factor * series, factor**2)
    np.testing.assert_allclose(scaled, factor**2 * plain, rtol=1e-3, atol=1e-2 * factor**2)


@settings(deadline=None, max_examples=40)
@given(SERIES, st.floats(-100, 100), st.sampled_from(GAMMAS))
def test_a_common_offset_changes_no_distance(series, offset, gamma):
    moved = series.astype(float) + offset
    np.testing.assert_allclose(
        soft_dtw_distances(moved, moved, gamma), soft_dtw_distances(series, series, gamma), rtol=1e-3, atol=0.1
    )


@settings(deadline=None, max_examples=40)
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


@pytest.mark.parametrize("gamma", GAMMAS)
@pytest.mark.parametrize("n_columns", [14, 9])
def test_the_expected_alignment_is_the_gradient_of_tslearns_soft_dtw(tslearn_metrics, gamma, n_columns):
    series, centre = walks(35, 14), walks(1, n_columns, seed=2)[0]
    weights = np.random.default_rng(0).uniform(0.2, 3, 35)
    found = align_to_centre(series, centre, gamma, weights)
    value, mass, moment = 0.0, np.zeros(n_columns), np.zeros(n_columns)
    for row, weight in zip(series, weights):
        cost = tslearn_metrics.SquaredEuclidean(row[:, None], centre[:, None])
        soft_dtw = tslearn_metrics.SoftDTW(cost, gamma=gamma)
        value += weight * soft_dtw.compute()
        expected = soft_dtw.grad()
        mass += weight * expected.sum(axis=0)
        moment += weight * row @ expected
    assert found.value == pytest.approx(value, rel=1e-4)
    np.testing.assert_allclose(found.mass, mass, rtol=1e-3)
    np.testing.assert_allclose(found.moment, moment, rtol=1e-3, atol=1e-3 * np.abs(moment).max())


def test_mass_and_moment_give_the_slope_of_the_value():
    series, centre = walks(10, 12), walks(1, 12, seed=2)[0]
    found = align_to_centre(series, centre, 2.0)
    gradient = 2 * (centre * found.mass - found.moment)
    direction = np.random.default_rng(1).normal(size=12)
    step = 0.05
    above, below = (align_to_centre(series, centre + sign * step * direction, 2.0).value for sign in (1, -1))
    assert (above - below) / (2 * step) == pytest.approx(gradient @ direction, rel=5e-3)


def test_a_whole_weight_counts_as_so_many_equal_series():
    series, centre = walks(7, 10), walks(1, 10, seed=3)[0]
    weighted = align_to_centre(series, centre, 1.0, [2] * 7)
    doubled = align_to_centre(np.repeat(series, 2, axis=0), centre, 1.0)
    assert weighted.value == pytest.approx(doubled.value, rel=1e-5)
    np.testing.assert_allclose(weighted.mass, doubled.mass, rtol=1e-5)
    np.testing.assert_allclose(weighted.moment, doubled.moment, rtol=1e-4, atol=1e-3)


def test_the_value_of_an_alignment_is_the_sum_of_the_distances():
    series, centre = walks(50, 10), walks(1, 10, seed=3)
    total = soft_dtw_distances(series, centre, 1.0).sum(dtype=float)
    assert align_to_centre(series, centre[0], 1.0).value == pytest.approx(total, rel=1e-4)


def test_every_epoch_of_the_series_is_aligned_at_least_once():
    found = align_to_centre(walks(8, 20), walks(1, 10, seed=3)[0], 1.0)
    assert (found.mass >= 8 - 1e-3).all()
    assert found.mass.sum() >= 8 * 20 - 1e-2


def test_the_number_of_threads_changes_no_digit():
    numba = pytest.importorskip("numba")
    series, centre = walks(200, 30), walks(1, 30, seed=3)[0]
    threads = numba.get_num_threads()
    many = align_to_centre(series, centre, 1.0), soft_dtw_distances(series, [centre], 1.0)
    try:
        numba.set_num_threads(1)
        one = align_to_centre(series, centre, 1.0), soft_dtw_distances(series, [centre], 1.0)
    finally:
        numba.set_num_threads(threads)
    assert one[0].value == many[0].value
    np.testing.assert_array_equal(one[0].moment, many[0].moment)
    np.testing.assert_array_equal(one[1], many[1])
