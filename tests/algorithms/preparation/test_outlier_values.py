"""The Hampel filter: planted outliers, a slow one written out as oracle, and series that must stay."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.preparation import outlier_values as module
from insar_hotspots.algorithms.preparation.outlier_values import remove_outliers


def noise(n=60, n_dates=80, seed=0):
    return np.random.default_rng(seed).normal(0, 1, (n, n_dates)).astype(np.float32)


def hampel(series, window, threshold):
    """The filter, date by date, of one series."""
    half = window // 2
    middle, local = np.empty(len(series)), np.empty(len(series))
    for date in range(len(series)):
        around = series[max(date - half, 0) : date + half + 1]
        around = around[np.isfinite(around)]
        middle[date] = np.median(around)
        local[date] = 1.4826 * np.median(np.abs(around - middle[date]))
    scale = np.maximum(np.maximum(local, np.median(local)), 0.1)
    return np.abs(series - middle) > threshold * scale


def test_planted_outliers_are_found_and_steps_and_trends_are_none():
    series = noise()
    series += 30 * (np.arange(80) >= 40) * (np.arange(60) % 3 == 0)[:, None]
    series += 0.5 * np.arange(80)
    planted = np.zeros(series.shape, dtype=bool)
    # Beside a step the window itself scatters.
    dates = np.setdiff1d(np.arange(5, 75), np.arange(36, 44))[:60]
    planted[np.arange(60), dates] = True
    spoilt = np.where(planted, series + 20, series)
    report = remove_outliers(spoilt, 7, 5.0)
    assert np.isnan(spoilt[planted]).all()
    # Five robust standard deviations of seven values leave the odd one out.
    assert np.isnan(spoilt[~planted]).sum() <= 10
    assert report.n_values == np.isnan(spoilt).sum()
    assert report.n_series == 60


def test_it_is_the_hampel_filter():
    series = noise(n=5)  # fewer than share anything
    series[::2] *= np.random.default_rng(1).choice([1, 6], size=80)
    expected = [hampel(row.astype(float), 9, 3.0) for row in series]
    spoilt = series.copy()
    remove_outliers(spoilt, 9, 3.0)
    np.testing.assert_array_equal(np.isnan(spoilt), expected)


def test_what_all_points_do_at_a_date_is_no_outlier():
    series = noise()
    series[:, 33] += 50
    series[4, 50] += 50
    remove_outliers(series, 7, 6.0)
    assert np.isfinite(series[:, 33]).all()
    assert np.isnan(series[4, 50])


def test_constant_and_rounded_series_and_missing_values_stay_as_they_are():
    series = np.full((20, 30), 3.0, dtype=np.float32)
    series[3, ::4] += 0.1
    series[5, 2:20] = np.nan
    series[6] = np.nan
    before = series.copy()
    assert remove_outliers(series, 7, 4.0).n_values == 0
    np.testing.assert_array_equal(series, before)


@pytest.mark.parametrize("n_dates", [1, 2])
def test_one_or_two_dates_hold_no_outlier(n_dates):
    series = noise(n_dates=n_dates) * 100
    assert remove_outliers(series, 7, 1.0).n_values == 0


def test_work_in_blocks_gives_what_one_block_gives(monkeypatch):
    whole, parts = noise(), noise()
    report = remove_outliers(whole, 5, 2.5)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 7)
    assert remove_outliers(parts, 5, 2.5) == report
    np.testing.assert_array_equal(parts, whole)
