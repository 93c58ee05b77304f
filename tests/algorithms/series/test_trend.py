"""Trends give back what they were made of, explain what they leave, and say when there is too little."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.series.trend import TrendKind, fit_trend

DAYS = 737_000.0 + 12.0 * np.arange(120)
YEARS = (DAYS - DAYS[0]) / 365.25
SPAN = YEARS[-1]

COURSES = {
    TrendKind.LINEAR: 3.0 - 7.0 * YEARS,
    TrendKind.QUADRATIC: 1.0 + 2.0 * YEARS - 3.0 * YEARS**2,
    TrendKind.CUBIC: 1.0 - YEARS + 2.0 * YEARS**2 - 0.5 * YEARS**3,
    TrendKind.EXPONENTIAL: 2.0 - 30.0 * -np.expm1(-YEARS / 0.6),
    TrendKind.LOGARITHMIC: 5.0 + 12.0 * np.log1p(YEARS / 0.3),
}
SEASON = 4.0 * np.cos(2 * np.pi * YEARS) - 3.0 * np.sin(2 * np.pi * YEARS)


@pytest.mark.parametrize("kind", TrendKind)
@pytest.mark.parametrize("annual", [False, True])
def test_a_trend_without_noise_is_found(kind, annual):
    values = COURSES[kind] + (SEASON if annual else 0.0)
    found = fit_trend(values, DAYS, kind, annual)
    # The time constant of a decay is one of a grid.
    assert np.abs(found.curve - values).max() < (1e-8 if kind.value in ("linear", "quadratic", "cubic") else 0.3)
    assert found.r_squared > 0.9999
    np.testing.assert_allclose(found.residuals, values - found.curve, atol=1e-12)


def test_the_velocity_of_a_line_is_that_of_the_regression_with_its_error():
    rng = np.random.default_rng(0)
    velocities, errors = [], []
    for _ in range(400):
        found = fit_trend(COURSES[TrendKind.LINEAR] + rng.normal(0, 2.0, 120), DAYS, TrendKind.LINEAR)
        velocities.append(found.velocity)
        errors.append(found.velocity_std)
    assert np.mean(velocities) == pytest.approx(-7.0, abs=0.03)
    assert np.std(velocities) == pytest.approx(np.mean(errors), rel=0.12)


def test_only_a_line_has_a_velocity():
    assert fit_trend(COURSES[TrendKind.CUBIC], DAYS, TrendKind.QUADRATIC).velocity is None


def test_missing_dates_are_left_out_and_the_curve_goes_through_them():
    values = COURSES[TrendKind.QUADRATIC].copy()
    values[::3] = np.nan
    found = fit_trend(values, DAYS, TrendKind.QUADRATIC)
    np.testing.assert_allclose(found.curve, COURSES[TrendKind.QUADRATIC], atol=1e-8)
    assert np.isnan(found.residuals[::3]).all()


def test_too_few_dates_are_refused_by_number():
    with pytest.raises(InputError, match="A trend of 4 coefficients needs more than as many dates; there are 4"):
        fit_trend(np.arange(4.0), DAYS[:4], TrendKind.CUBIC)


def test_a_series_at_rest_has_no_variance_to_explain():
    found = fit_trend(np.zeros(20), DAYS[:20], TrendKind.LINEAR)
    assert np.isnan(found.r_squared)
    assert found.rmse == pytest.approx(0.0, abs=1e-12)


@given(
    st.lists(st.floats(-100, 100), min_size=8, max_size=40),
    st.floats(-50, 50),
    st.sampled_from([TrendKind.LINEAR, TrendKind.QUADRATIC, TrendKind.CUBIC]),
)
def test_an_offset_moves_the_curve_and_nothing_else(values, offset, kind):
    series = np.array(values)
    one, other = (fit_trend(series + shift, DAYS[: len(series)], kind) for shift in (0.0, offset))
    np.testing.assert_allclose(other.curve, one.curve + offset, atol=1e-6)
    assert other.rmse == pytest.approx(one.rmse, abs=1e-6)


@given(st.lists(st.floats(-100, 100), min_size=8, max_size=40))
def test_a_richer_polynomial_leaves_no_more(values):
    series = np.array(values)
    kinds = (TrendKind.LINEAR, TrendKind.QUADRATIC, TrendKind.CUBIC)
    left = [fit_trend(series, DAYS[: len(series)], kind).rmse for kind in kinds]
    assert left[0] + 1e-6 >= left[1] >= left[2] - 1e-6
