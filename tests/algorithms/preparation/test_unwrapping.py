"""Unwrapping jumps: planted ones are repaired to the noise, and nothing else is touched."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.preparation import unwrapping as module
from insar_hotspots.algorithms.preparation.unwrapping import SENTINEL_1_WAVELENGTH_MM, repair_jumps

CYCLE = SENTINEL_1_WAVELENGTH_MM / 2
N_DATES = 60


def scene(n_side=12, seed=0):
    """A grid of points with noise of 0.8 mm that sink by up to half a millimetre a date, and what they all do alike."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(n_side**2), n_side)
    series = rng.normal(0, 0.8, (n_side**2, N_DATES)) + rng.normal(0, 10, N_DATES)
    series -= 0.5 * np.arange(N_DATES) * (column / n_side)[:, None]
    return 50.0 * np.column_stack([column, row]), series.astype(np.float32)


@pytest.fixture
def planted():
    coordinates, truth = scene()
    spoilt = truth.copy()
    spoilt[5, 20:31] += CYCLE
    spoilt[17, 40] -= CYCLE
    spoilt[60, 10:14] += 2 * CYCLE
    spoilt[60, 30:] -= CYCLE
    spoilt[100, :9] += CYCLE
    return coordinates, truth, spoilt


def test_jumps_that_come_back_and_jumps_that_stand_out_are_repaired(planted):
    coordinates, truth, spoilt = planted
    report = repair_jumps(coordinates, spoilt)
    assert (report.n_returning, report.n_standing_out, report.n_series) == (6, 2, 4)
    # A jump at the start is taken off the rest, which moves the whole series.
    np.testing.assert_allclose(spoilt[100] - spoilt[100, 0], truth[100] - truth[100, 0], atol=1e-4)
    others = np.arange(len(truth)) != 100
    np.testing.assert_allclose(spoilt[others], truth[others], atol=1e-4)


def test_series_without_a_jump_are_not_touched(planted):
    coordinates, truth, spoilt = planted
    repair_jumps(coordinates, spoilt)
    others = np.setdiff1d(np.arange(len(truth)), [5, 17, 60, 100])
    np.testing.assert_array_equal(spoilt[others], truth[others])


def test_a_neighbourhood_that_steps_together_has_really_moved():
    coordinates, series = scene()
    inside = (coordinates < 300).all(axis=1)
    series[inside, 30:] += CYCLE
    before = series.copy()
    assert repair_jumps(coordinates, series).n_series == 0
    np.testing.assert_array_equal(series, before)


def test_noise_with_long_tails_is_not_taken_for_jumps():
    coordinates, _ = scene()
    series = np.random.default_rng(1).standard_t(2, (144, 200)).astype(np.float32) * 4
    before = series.copy()
    repair_jumps(coordinates, series)
    assert np.mean((series != before).any(axis=1)) == 0


@settings(max_examples=50)
@given(arrays("f4", (9, 12), elements=st.floats(-5.5, 5.5, width=32) | st.just(np.float32(np.nan))))
def test_what_never_steps_by_half_a_cycle_is_never_touched(series):
    before = series.copy()
    assert repair_jumps(np.zeros((9, 2)), series).n_series == 0
    np.testing.assert_array_equal(series, before)


def test_jumps_beside_gaps_are_repaired_and_the_gaps_stay(planted):
    coordinates, truth, spoilt = planted
    spoilt[5, 28:36] = np.nan
    spoilt[17, [39, 41]] = np.nan
    repair_jumps(coordinates, spoilt)
    for row in (5, 17):
        there = np.isfinite(spoilt[row])
        np.testing.assert_allclose(spoilt[row, there], truth[row, there], atol=1e-4)
    assert np.isnan(spoilt[5, 28:36]).all()


def test_another_wavelength_has_other_jumps(planted):
    coordinates, _, spoilt = planted
    before = spoilt.copy()
    assert repair_jumps(coordinates, spoilt, wavelength=31.0).n_series == 0
    np.testing.assert_array_equal(spoilt, before)


def test_points_that_share_a_place_are_neighbours_too(planted):
    coordinates, _, spoilt = planted
    assert repair_jumps(np.zeros_like(coordinates), spoilt).n_standing_out == 2


@pytest.mark.parametrize("n_dates", [1, 2])
def test_one_or_two_dates_are_enough_to_run(n_dates):
    coordinates, series = scene()
    assert repair_jumps(coordinates, series[:, :n_dates]).n_series == 0


def test_two_points_have_too_few_neighbours():
    series = np.zeros((2, 20), dtype=np.float32)
    series[0, 10:] = CYCLE
    assert repair_jumps(np.zeros((2, 2)), series).n_series == 0


def test_work_in_blocks_gives_what_one_block_gives(planted, monkeypatch):
    coordinates, _, spoilt = planted
    whole, parts = spoilt.copy(), spoilt.copy()
    report = repair_jumps(coordinates, whole)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 1)
    assert repair_jumps(coordinates, parts) == report
    np.testing.assert_array_equal(parts, whole)
