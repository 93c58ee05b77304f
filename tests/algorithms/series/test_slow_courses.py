"""Slow courses: an orthonormal part of a series, and quicker bands that hold none of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from insar_hotspots.algorithms.series.slow_courses import slow_courses

DAYS = np.cumsum(np.random.default_rng(4).choice([6.0, 12.0, 18.0], 150))
YEARS = (DAYS - DAYS[0]) / 365.25
COURSES = {
    "line": YEARS,
    "season": np.sin(2 * np.pi * YEARS),
    "pulse": np.exp(-(((YEARS - 2) / 0.5) ** 2)),
    "rebound": np.abs(YEARS - 2.4),
}


@pytest.mark.parametrize("course", COURSES.values(), ids=COURSES)
def test_the_norm_is_the_root_mean_square_of_a_slow_series(course):
    found = slow_courses(10 * course[None], DAYS, 6)
    assert np.linalg.norm(found.slow) / np.sqrt(len(DAYS)) == pytest.approx(np.std(10 * course), rel=0.02)
    for band in found.quicker:
        assert np.linalg.norm(band) < 0.2 * np.linalg.norm(found.slow)


@given(st.floats(0.5, 50), st.integers(20, 300))
@settings(max_examples=25, deadline=None)
def test_a_line_has_the_rate_it_has(rate, n_dates):
    days = 12.0 * np.arange(n_dates)
    found = slow_courses(-rate * days[None] / 365.25, days, 0)
    # Dates at both ends are half an interval further out than what they stand for.
    assert found.rate_of(found.slow)[0] == pytest.approx(rate, rel=0.06)
    assert found.size_of(rate) == pytest.approx(rate * found.size_of(1.0))


def test_an_offset_changes_nothing():
    series = np.random.default_rng(0).normal(size=(5, 150))
    np.testing.assert_allclose(slow_courses(series + 40.0, DAYS, 2).slow, slow_courses(series, DAYS, 2).slow, atol=1e-4)


def test_white_noise_has_one_variance_in_every_band_and_a_noisy_point_more():
    rng = np.random.default_rng(1)
    series = rng.normal(size=(3000, 150))
    series[:300] *= 3
    found = slow_courses(series, DAYS, 3)
    for band in (found.slow, *found.quicker):
        assert band[300:].std() == pytest.approx(1.0, rel=0.02)
    assert np.median(found.noise[300:]) == pytest.approx(1.0, rel=0.05)
    assert np.median(found.noise[:300]) == pytest.approx(3.0, rel=0.05)


@pytest.mark.parametrize("n_dates", [2, 3, 5, 12])
def test_few_dates_have_few_courses(n_dates):
    found = slow_courses(np.random.default_rng(2).normal(size=(20, n_dates)), 12.0 * np.arange(n_dates), 6)
    assert 1 <= found.slow.shape[1] < n_dates
    assert all(band.shape == found.slow.shape for band in found.quicker)
    assert np.isfinite(found.noise).all()
