"""Median and range of some series."""

from __future__ import annotations

import numpy as np
from insar_hotspots.algorithms.series.summary import envelope


def test_median_and_range_are_those_of_each_date():
    line = -0.1 * np.arange(31)
    found = envelope(np.stack([line - 3, line, line + 7]).astype(np.float32))
    np.testing.assert_allclose(found.median, line, atol=1e-5)
    np.testing.assert_allclose(found.low, line - 3, atol=1e-5)
    np.testing.assert_allclose(found.high, line + 7, atol=1e-5)


def test_missing_values_are_left_out_and_a_date_without_any_stays_empty():
    found = envelope(np.array([[1.0, np.nan, np.nan], [3.0, np.inf, 4.0]]))
    np.testing.assert_array_equal(found.median, [2.0, np.nan, 4.0])
    np.testing.assert_array_equal(found.low, [1.0, np.nan, 4.0])
    np.testing.assert_array_equal(found.high, [3.0, np.nan, 4.0])


def test_series_without_a_value_have_no_median():
    assert np.isnan(envelope(np.full((2, 3), np.nan)).median).all()
