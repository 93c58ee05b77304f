from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.assets.change import changes, weights_of_change

DAYS = np.sort(np.random.default_rng(0).choice(np.arange(0, 1500), 150, replace=False)).astype(float)
YEARS = (DAYS - DAYS[0]) / 365.25


@pytest.mark.parametrize("days", [DAYS, DAYS[:20], DAYS[:3]], ids=["years", "months", "three dates"])
def test_the_change_of_steady_motion_is_velocity_times_time(days):
    series = np.outer([1.0, -7.0], (days - days[0]) / 365.25) + 11.0
    change, _ = changes(series, days)
    np.testing.assert_allclose(change, np.array([1.0, -7.0]) * (days[-1] - days[0]) / 365.25, atol=1e-9)


def test_a_jump_between_the_ends_changes_by_all_of_it():
    change, _ = changes(np.where(DAYS > 700, -30.0, 0.0)[None], DAYS)
    assert change[0] == pytest.approx(-30, abs=1e-6)


def test_a_season_is_no_change():
    whole = 5 * np.cos(2 * np.pi * YEARS + 0.7)
    change, _ = changes(whole[None], DAYS)
    assert abs(change[0]) < 1e-6


def test_the_error_is_the_scatter_of_the_change():
    noise = np.random.default_rng(1).normal(0, 3.0, (2000, len(DAYS)))
    change, error = changes(noise, DAYS)
    assert error.mean() == pytest.approx(change.std(), rel=0.1)


def test_weights_are_blind_to_an_offset():
    assert weights_of_change(DAYS).sum() == pytest.approx(0, abs=1e-9)
