"""The importance sample: its law of probability, and what it is for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.series.sampling import automatic_size, importance_sample

stats = pytest.importorskip("scipy.stats")


@given(st.integers(1, 60), st.integers(1, 80), st.integers(0, 1000))
def test_a_sample_has_the_wanted_size_no_row_twice_and_rows_in_order(n, size, seed):
    displacement = np.random.default_rng(seed).normal(size=(n, 4))
    rows = importance_sample(displacement, size, seed)
    assert len(rows) == min(n, size)
    assert (np.diff(rows) > 0).all()
    assert rows.min() >= 0
    assert rows.max() < n


def test_the_seed_decides_the_sample():
    displacement = np.random.default_rng(0).normal(size=(1000, 4))
    one, again, other = (importance_sample(displacement, 100, seed) for seed in (5, 5, 6))
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


def test_a_draw_is_half_even_and_half_in_proportion_to_squared_motion_beyond_the_noise():
    # Median 1 and median absolute deviation 0: beyond the noise are 2 and 11.
    displacement = np.sqrt(np.array([[1.0], [1.0], [1.0], [3.0], [12.0]]))
    drawn = np.bincount([importance_sample(displacement, 1, seed)[0] for seed in range(6000)], minlength=5)
    expected = 6000 * (0.5 / 5 + 0.5 * np.array([0, 0, 0, 2, 11]) / 13)
    assert stats.chisquare(drawn, expected).pvalue > 1e-3


def test_noise_within_three_deviations_counts_as_no_motion():
    displacement = np.sqrt(np.arange(1.0, 12.0))[:, None]  # median 6, deviation 3 x 1.48: nothing is beyond 19.3
    drawn = np.concatenate([importance_sample(displacement, 3, seed) for seed in range(2000)])
    assert stats.chisquare(np.bincount(drawn, minlength=11)).pvalue > 1e-3


def test_the_automatic_size_is_a_thousand_and_grows_with_the_root_of_large_scenes():
    assert [automatic_size(n) for n in (10, 100_000, 400_000, 3_039_151)] == [1000, 1000, 2000, 5513]


def test_ground_without_any_motion_is_sampled_evenly():
    drawn = np.concatenate([importance_sample(np.zeros((20, 3)), 5, seed) for seed in range(1500)])
    assert stats.chisquare(np.bincount(drawn, minlength=20)).pvalue > 1e-3


def test_rare_motion_is_kept_where_an_even_sample_would_lose_it():
    displacement = np.random.default_rng(0).normal(0, 2, (20_000, 50))
    moving = np.arange(700, 712)
    displacement[moving] += np.linspace(-25, 25, 50)
    kept = [np.isin(moving, importance_sample(displacement, 1000, seed)).sum() for seed in range(20)]
    # An even sample would keep 0.6 of 12.
    assert min(kept) >= 11


def test_rare_motion_is_kept_among_a_hundred_times_as_much_quiet_noise():
    displacement = np.random.default_rng(0).normal(0, 2, (200_000, 20))
    moving = np.arange(700, 750)
    displacement[moving] += np.linspace(-6, 6, 20)
    kept = [np.isin(moving, importance_sample(displacement, 300, seed)).sum() for seed in range(5)]
    assert min(kept) >= 15  # in proportion to all squared motion it would be none


def test_scaling_all_motion_changes_no_sample():
    displacement = np.random.default_rng(0).normal(size=(500, 10))
    np.testing.assert_array_equal(importance_sample(displacement, 50, 1), importance_sample(1000 * displacement, 50, 1))
