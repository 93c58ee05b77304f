"""Median, range and velocity of some series."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.envelope import envelope

DAYS = 12.0 * np.arange(31)


def test_median_and_range_are_those_of_each_date():
    line = -0.1 * DAYS
    found = envelope(np.stack([line - 3, line, line + 7]).astype(np.float32), DAYS)
    np.testing.assert_allclose(found.median, line, atol=1e-5)
    np.testing.assert_allclose(found.low, line - 3, atol=1e-5)
    np.testing.assert_allclose(found.high, line + 7, atol=1e-5)
    assert found.velocity == pytest.approx(-36.525, abs=1e-4)


def test_missing_values_are_left_out_and_a_date_without_any_stays_empty():
    series = np.array([[1.0, np.nan, np.nan], [3.0, np.inf, 4.0]])
    found = envelope(series, np.array([0.0, 10.0, 365.25]))
    np.testing.assert_array_equal(found.median, [2.0, np.nan, 4.0])
    np.testing.assert_array_equal(found.high, [3.0, np.nan, 4.0])
    assert found.velocity == pytest.approx(2.0)
    assert np.isnan(found.velocity_std)


def test_series_without_a_value_have_no_velocity():
    found = envelope(np.full((2, 3), np.nan), np.array([0.0, 12.0, 24.0]))
    assert np.isnan(found.median).all()
    assert np.isnan(found.velocity)
