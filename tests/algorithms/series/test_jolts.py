"""Values that leave a series for a date or two and come back."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.series.jolts import without_jolts
from insar_hotspots.algorithms.series.slow_courses import project
from scipy.ndimage import median_filter

RNG = np.random.default_rng(11)
N, N_DATES = 40, 200
NOISE = RNG.normal(0, 2, (N, N_DATES)).astype(np.float32)
TIME = np.linspace(0, 1, N_DATES, dtype=np.float32)


@pytest.mark.parametrize("window", [3, 5])
def test_inside_the_ends_it_is_a_running_median_and_a_bound(window):
    found = without_jolts(NOISE, window)
    middle = median_filter(NOISE, size=(1, window))[:, 2:-2]
    farthest = np.abs(found[:, 2:-2] - middle).max(axis=1)
    unmoved = np.abs(NOISE[:, 2:-2] - middle) < farthest[:, None]
    np.testing.assert_array_equal(found[:, 2:-2][unmoved], NOISE[:, 2:-2][unmoved])
    assert np.mean(found != NOISE) < 0.03


@pytest.mark.parametrize(("window", "longest"), [(3, 1), (5, 2)])
@pytest.mark.parametrize("date", [4, 77, N_DATES - 6])
def test_a_lost_cycle_goes(window, longest, date):
    off = NOISE.copy()
    off[:, date : date + longest] += 28.0
    left = np.abs(without_jolts(off, window) - NOISE).max(axis=1)
    assert np.mean(left < 15.0) > 0.9


@pytest.mark.parametrize(
    "course",
    [20.0 * (TIME > 0.4), -30.0 * TIME, 10.0 * np.sin(2 * np.pi * 4 * TIME), 15.0 * (np.abs(TIME - 0.5) < 0.02)],
    ids=["step", "line", "season", "pulse"],
)
def test_motion_stays(course):
    moved = without_jolts(NOISE + course, 5) - without_jolts(NOISE, 5)
    assert np.median(np.abs(moved - course)) < 0.01
    assert np.abs((moved - course).mean(axis=0)).max() < 2.0


@pytest.mark.parametrize("window", [0, 1, 2])
def test_without_a_window_all_stays(window):
    np.testing.assert_array_equal(without_jolts(NOISE, window), NOISE)


def test_a_line_stays_one_to_its_ends():
    line = np.outer([-8.0, 0.1, 30.0], TIME)
    np.testing.assert_array_equal(without_jolts(line, 5), line.astype(np.float32))


@pytest.mark.parametrize("n_dates", [1, 2])
def test_one_or_two_dates_stay(n_dates):
    np.testing.assert_array_equal(without_jolts(NOISE[:, :n_dates], 5), NOISE[:, :n_dates])


@given(st.lists(st.floats(-50, 50, width=32), min_size=5, max_size=30), st.floats(-100, 100, width=32))
def test_it_turns_and_moves_with_the_series(values, offset):
    series = np.array([values], dtype=np.float32)
    found = without_jolts(series, 5)
    np.testing.assert_array_equal(without_jolts(-series, 5), -found)
    np.testing.assert_allclose(without_jolts(series + np.float32(offset), 5), found + np.float32(offset), atol=1e-3)


def test_one_wild_date_leaves_quick_courses_as_they_were():
    days = np.arange(N_DATES) * 6.0
    off = NOISE.copy()
    off[:, 120] += 28.0
    energies = [np.square(project(each, days, 6)[0]).mean() for each in (NOISE, off)]
    assert energies[1] < 1.3 * energies[0]
