"""What cannot be a displacement is found; what can be is left alone."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.series.plausible import MissingCodes, judge_velocity, noise_level, odd_dates
from insar_hotspots.algorithms.series.units import check_unit, check_velocity_unit

RNG = np.random.default_rng(3)
NOISE = RNG.normal(0, 3.0, (200, 60))
YEARS = np.arange(60) * 12 / 365.25


@pytest.mark.parametrize("code", [-9999.0, 9999.0, -99999.0, -32768.0, 1e20, -3.4028235e38, 9.96921e36])
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_codes_become_missing_and_are_counted(code, kind):
    values = NOISE.astype(kind)
    values[::7, 3:9] = code
    expected = np.where(values == kind(code), np.nan, values)
    found = MissingCodes()
    found.remove(values)
    np.testing.assert_array_equal(values, expected)
    assert found.n_found == np.isnan(expected).sum()


def test_a_block_that_holds_nothing_else_is_missing_as_a_whole():
    values = np.full((10, 5), -9999.0)
    MissingCodes().remove(values)
    assert np.isnan(values).all()


@pytest.mark.parametrize(
    "values",
    [
        NOISE,
        NOISE * 300,  # a landslide of metres
        np.where(RNG.random((200, 60)) < 0.001, 400.0, NOISE),  # outliers
        NOISE + np.where(np.arange(60) > 30, -999.0, 0.0),  # an earthquake
        np.full((1, 60), 999.0),
    ],
    ids=["noise", "large", "outliers", "step", "one"],
)
def test_motion_is_left_alone(values):
    kept = values.copy()
    found = MissingCodes()
    found.remove(kept)
    if len(values) > 1:
        np.testing.assert_array_equal(kept, values)
        assert found.n_found == 0


def test_infinity_is_no_code():
    values = np.array([[1.0, np.inf, -np.inf]])
    MissingCodes().remove(values)
    assert np.isinf(values).sum() == 2


@given(st.floats(0.01, 20.0), st.floats(-100, 100))
def test_the_noise_of_a_date_is_found_beside_any_trend(size, speed):
    series = np.random.default_rng(0).normal(0, size, (300, 40)) + speed * np.arange(40) / 30
    assert noise_level(series) == pytest.approx(size, rel=0.1)


def test_series_too_short_have_no_noise():
    assert np.isnan(noise_level(NOISE[:, :3]))


def test_a_date_of_something_else_is_odd_and_a_step_is_not():
    elsewhere = NOISE.copy()
    elsewhere[:, 20] = RNG.uniform(0, 1500, 200)
    assert np.flatnonzero(odd_dates(elsewhere)).tolist() == [20]
    quake = NOISE + np.where(np.arange(60) >= 20, RNG.uniform(-900, 900, (200, 1)), 0.0)
    assert not odd_dates(quake).any()
    assert not odd_dates(NOISE).any()
    assert not odd_dates(NOISE[:, :2]).any()


@pytest.mark.parametrize(
    ("factor", "agrees"), [(1.0, True), (1.2, True), (1000.0, False), (0.001, False), (-1.0, False)]
)
def test_velocities_are_compared_with_those_of_the_series(factor, agrees):
    measured = RNG.uniform(-20, 20, 300)
    given_velocity = measured * factor + RNG.normal(0, 0.2, 300) * abs(factor)
    assert judge_velocity(given_velocity, measured).agrees is agrees


def test_velocities_of_quiet_ground_say_nothing():
    measured = RNG.normal(0, 0.5, 300)
    assert judge_velocity(RNG.normal(0, 0.5, 300), measured).agrees
    assert judge_velocity(np.full(5, 900.0), np.full(5, 3.0)).agrees  # five points are few


def test_a_unit_that_nobody_states_is_asked_where_series_run_too_smoothly():
    fast = -400.0 * YEARS + NOISE / 1000  # metres a year, in metres taken for millimetres
    check_unit(fast, "mm")
    with pytest.raises(InputError, match="metres are likely"):
        check_unit(fast, "mm", is_stated=False)
    check_unit(NOISE, "mm", is_stated=False)


def test_velocities_in_other_units_are_refused():
    velocity = RNG.normal(0, 1.5, 300)
    check_velocity_unit(velocity)
    check_velocity_unit(np.where(np.arange(300) == 7, 5.0, 0.0))  # a model that is still but for one place
    check_velocity_unit(np.zeros(300))
    check_velocity_unit(velocity[:5] / 1000)  # five are few
    with pytest.raises(InputError, match="from metres a year"):
        check_velocity_unit(velocity / 1000)
    with pytest.raises(InputError, match="faster than InSAR"):
        check_velocity_unit(velocity * 1e4)
