"""Removing the season: planted ones, numpy's lstsq as oracle, and what must not be touched."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.preparation import season as module
from insar_hotspots.algorithms.preparation.season import fit_in_time, remove_season, time_design
from insar_hotspots.tests.recorder import Recorder

DAYS = 737_000.0 + np.cumsum(np.random.default_rng(3).choice([6.0, 12.0, 18.0], size=120))
YEARS = (DAYS - DAYS[0]) / 365.25


def trends(n, rng):
    return rng.normal(0, 20, n)[:, None] + rng.normal(0, 15, n)[:, None] * YEARS


def seasons(n, rng, harmonics=2):
    total = np.zeros((n, len(DAYS)))
    for number in range(1, harmonics + 1):
        amplitude, phase = rng.uniform(0, 10, (n, 1)), rng.uniform(0, 7, (n, 1))
        total += amplitude * np.cos(2 * np.pi * number * YEARS + phase)
    return total


@pytest.mark.parametrize("gaps", [0.0, 0.2])
def test_a_planted_season_is_removed_and_the_trend_stays(gaps):
    rng = np.random.default_rng(0)
    trend = trends(50, rng)
    given = trend + seasons(50, rng)
    missing = rng.random(given.shape) < gaps
    given[missing] = np.nan
    report = remove_season(given, DAYS, harmonics=2)
    np.testing.assert_allclose(given[~missing], trend[~missing], atol=1e-8)
    assert np.isnan(given[missing]).all()
    assert report.n_left == 0


def test_an_annual_term_alone_leaves_the_semi_annual_one():
    days = DAYS[0] + 365.25 / 60 * np.arange(240)
    turn = 2 * np.pi * (days - days[0]) / 365.25
    semi_annual = 3 * np.sin(2 * turn)[None]
    given = semi_annual + 5 * np.cos(turn)
    report = remove_season(given, days, harmonics=1)
    np.testing.assert_allclose(given, semi_annual, atol=0.1)  # a sine is not quite free of trend
    assert report.amplitude == pytest.approx(5.0, rel=1e-2)


def test_coefficients_of_series_with_gaps_are_those_of_lstsq_on_what_is_there(monkeypatch):
    rng = np.random.default_rng(1)
    given = rng.normal(0, 5, (20, len(DAYS)))
    given[rng.random(given.shape) < 0.3] = np.nan
    given[0] = rng.normal(0, 5, len(DAYS))
    design = time_design(DAYS, 2)
    found = fit_in_time(given, design)
    for row, series in zip(found, given):
        there = np.isfinite(series)
        np.testing.assert_allclose(row, np.linalg.lstsq(design[there], series[there], rcond=None)[0], atol=1e-8)


def test_removing_a_season_twice_is_removing_it_once():
    rng = np.random.default_rng(2)
    once = trends(30, rng) + seasons(30, rng) + rng.normal(0, 3, (30, len(DAYS)))
    remove_season(once, DAYS, 2)
    twice = once.copy()
    remove_season(twice, DAYS, 2)
    np.testing.assert_allclose(twice, once, atol=1e-8)


def test_series_whose_dates_do_not_tell_a_season_are_left_as_they_are():
    rng = np.random.default_rng(4)
    given = seasons(3, rng) + trends(3, rng)
    given[0, 6:] = np.nan
    given[1] = np.nan
    before = given.copy()
    report = remove_season(given, DAYS)
    np.testing.assert_array_equal(given[:2], before[:2])
    assert report.n_left == 2
    assert not np.allclose(given[2], before[2])


def test_a_constant_series_has_no_season():
    given = np.full((2, len(DAYS)), 7.0)
    assert remove_season(given, DAYS, 2).amplitude == pytest.approx(0.0, abs=1e-9)
    np.testing.assert_allclose(given, 7.0)


def test_work_in_blocks_gives_what_one_block_gives(monkeypatch):
    rng = np.random.default_rng(5)
    whole = seasons(23, rng) + rng.normal(size=(23, len(DAYS)))
    parts, recorder = whole.copy(), Recorder()
    remove_season(whole, DAYS)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 5)
    remove_season(parts, DAYS, 1, recorder)
    np.testing.assert_allclose(parts, whole, rtol=1e-12, atol=1e-12)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == 1.0


@pytest.mark.parametrize(
    ("days", "says"),
    [
        (DAYS[:1], "span 0.0 years"),
        (DAYS[:20], "cannot be told from a trend in less than a year"),
        (DAYS[0] + np.array([0.0, 200.0, 400.0]), "The 3 dates are too few"),
        (DAYS[0] + 365.25 * np.arange(9), "too alike in their time of year"),
    ],
)
def test_dates_that_tell_no_season_are_refused(days, says):
    with pytest.raises(InputError, match=says):
        remove_season(np.zeros((2, len(days))), days)
