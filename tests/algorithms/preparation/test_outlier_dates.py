from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.preparation.outlier_dates import find_outlier_dates

DAYS = 12.0 * np.arange(40)


def scene(seed=0):
    """500 points with noise of 1 mm; a fifth sinks by 40 mm/yr, one in ten jumps by 30 mm at the 20th date."""
    rng = np.random.default_rng(seed)
    series = rng.normal(0, 1, (500, 40)) + 10 * rng.normal(size=40)
    series[:100] -= 40 * DAYS / 365.25
    series[100:150, 20:] += 30
    return series, rng


@pytest.mark.parametrize("seed", range(5))
def test_bad_acquisitions_are_found_and_no_others(seed):
    series, rng = scene(seed)
    bad = [0, 7, 8, 25, 39]
    series[:, bad] += rng.normal(0, 8, (500, len(bad)))
    found = find_outlier_dates(series, DAYS, 6.0)
    assert np.flatnonzero(found.outlying).tolist() == bad


def test_motion_of_many_points_and_of_the_whole_scene_makes_no_bad_date():
    series, _ = scene()
    assert not find_outlier_dates(series, DAYS, 6.0).outlying.any()


def test_the_scatter_is_the_noise_of_a_single_value_at_the_ends_as_well():
    series, _ = scene()
    assert find_outlier_dates(series, DAYS, 6.0).scatter == pytest.approx(np.ones(40), rel=0.2)


def test_dates_without_values_and_gaps_are_no_outliers():
    series, rng = scene()
    series[rng.random(series.shape) < 0.3] = np.nan
    series[:, 3] = np.nan
    series[:, 30] += rng.normal(0, 8, 500)
    found = find_outlier_dates(series, DAYS, 6.0)
    assert np.flatnonzero(found.outlying).tolist() == [30]
    assert np.isnan(found.scatter[3])


def test_constant_series_have_no_bad_dates_and_at_most_a_quarter_of_the_dates_are_bad():
    assert not find_outlier_dates(np.ones((50, 40)), DAYS, 3.0).outlying.any()
    wild = np.random.default_rng(0).normal(0, 1, (500, 40)) * np.geomspace(1, 1e6, 40)
    assert find_outlier_dates(wild, DAYS, 0.1).outlying.sum() <= 10


def test_few_dates_are_refused():
    with pytest.raises(InputError, match="4 dates are too few"):
        find_outlier_dates(np.zeros((50, 4)), DAYS[:4], 5.0)
