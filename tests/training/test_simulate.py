from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.training.simulate import Case, simulate

CASES = pytest.mark.parametrize("case", Case, ids=lambda case: case.value)


def of(pattern, simulation):
    return simulation.displacement[simulation.labels == PATTERNS.index(pattern)].astype(np.float64)


@CASES
def test_the_same_seed_gives_the_same_series_and_another_seed_others(case):
    first, again, other = (simulate(60, 90, case, seed) for seed in (1, 1, 2))
    assert np.array_equal(first.displacement, again.displacement)
    assert np.array_equal(first.labels, again.labels)
    assert not np.array_equal(first.displacement, other.displacement)


@CASES
def test_every_pattern_is_drawn_equally_often_and_no_value_is_missing(case):
    drawn = simulate(600, 75, case, 0)
    assert np.bincount(drawn.labels).tolist() == [100] * len(PATTERNS)
    assert np.isfinite(drawn.displacement).all()
    assert drawn.displacement.dtype == np.float32


def test_the_reference_has_white_noise_of_the_papers_size():
    series = of("stable", simulate(1200, 168, Case.REFERENCE, 3, n_classes=5))
    assert series.std() == pytest.approx(0.83, rel=0.01)
    assert np.corrcoef(series[:, 1:].ravel(), series[:, :-1].ravel())[0, 1] == pytest.approx(0.0, abs=0.01)


def test_five_classes_leave_out_what_is_undefined():
    assert set(simulate(500, 80, Case.REFERENCE, 0, n_classes=5).labels) == set(range(5))


def test_spans_are_four_to_eight_years_where_the_revisit_allows():
    for n_dates, days in ((168, 12), (304, 6)):
        years = simulate(100, n_dates, Case.REFERENCE, 0).years
        assert years == pytest.approx(n_dates * days / 365.25)
    years = simulate(500, 80, Case.REFERENCE, 0).years
    assert years.min() >= 4
    assert years.max() <= 8
    assert np.ptp(years) > 3


def test_linear_series_have_the_velocities_they_should():
    drawn = simulate(3000, 168, Case.REFERENCE, 1)
    series, years = of("linear", drawn), drawn.years[drawn.labels == 1]
    slope = np.polyfit(np.linspace(0.0, 1.0, 168), series.T, 1)[0] / years
    assert np.abs(slope).min() > 1.8
    assert np.abs(slope).max() < 30.2
    assert 0.4 < (slope > 0).mean() < 0.6


def test_a_step_jumps_by_six_millimetres_or_more_between_two_dates():
    series = of("step", simulate(3000, 168, Case.REFERENCE, 2))
    largest = np.abs(np.diff(series, axis=1)).max(axis=1)
    assert np.median(largest) == pytest.approx(23, abs=3)
    assert (largest > 6 - 4 * 0.83).all()


def test_neighbouring_segments_differ():
    series = of("piecewise linear", simulate(6000, 168, Case.REFERENCE, 4))
    t = np.linspace(-1.0, 1.0, 168)
    line = np.polynomial.polynomial.polyfit(t, series.T, 1)
    residual = (series - np.polynomial.polynomial.polyval(t, line)).std(axis=1)
    assert (residual > 0.83).mean() > 0.95


def test_the_hard_case_has_noise_of_all_sizes_that_is_correlated():
    drawn = simulate(6000, 168, Case.HARD, 5)
    assert drawn.noise.min() < 0.6
    assert drawn.noise.max() > 3.9
    series = of("stable", drawn)
    lag = np.array([np.corrcoef(each[1:], each[:-1])[0, 1] for each in series])
    assert lag.mean() > 0.25


def test_the_wide_case_also_has_motion_of_decimetres():
    assert np.abs(np.diff(of("step", simulate(6000, 100, Case.WIDE, 6)), axis=1)).max() > 300
