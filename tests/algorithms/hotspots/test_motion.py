"""How sure a velocity is, and when motion changed: told where it did, and rarely where it did not."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("scipy")

from insar_hotspots.algorithms.hotspots.motion import FEWEST_DATES, hotspot_motions, mean_series
from insar_hotspots.algorithms.hotspots.significance import noise_of_means
from insar_hotspots.algorithms.series.velocity import DAYS_PER_YEAR
from insar_hotspots.tests.recorder import Recorder

FIRST = 737_000.0
CHANGE = 0.6  # of the span


def times(n_dates, every=6.0):
    days = FIRST + every * np.arange(n_dates)
    return days, (days - FIRST) / DAYS_PER_YEAR


def ar1(n, n_dates, correlation, seed=0):
    """Noise of a standard deviation of 1 mm whose neighbouring dates are so correlated."""
    rng = np.random.default_rng(seed)
    fresh = rng.normal(0, 1, (n, n_dates))
    noise = np.empty((n, n_dates))
    noise[:, 0] = fresh[:, 0]
    for date in range(1, n_dates):
        noise[:, date] = correlation * noise[:, date - 1] + np.sqrt(1 - correlation**2) * fresh[:, date]
    return noise


def motions(series, days, noise_in_space=0.0):
    return hotspot_motions(series, days, np.full(len(series), noise_in_space))


def break_of(years, before, after):
    at = CHANGE * years[-1]
    return before * np.minimum(years - at, 0) + after * np.maximum(years - at, 0)


@pytest.mark.parametrize(("before", "after"), [(-4, -14), (0, -10), (-10, 0), (6, -3)])
def test_a_change_of_velocity_is_dated_and_measured(before, after):
    days, years = times(240)
    every = motions(break_of(years, before, after) + ar1(300, 240, 0.3), days)
    found = [each for each in every if each.change_day is not None]
    assert len(found) >= 297
    truth = days[0] + CHANGE * (days[-1] - days[0])
    errors = np.array([(each.change_day - truth) / each.change_err for each in found])
    assert np.mean(np.abs(errors) < 2) > 0.9, "two standard errors"
    assert np.mean([each.v_before for each in found]) == pytest.approx(before, abs=0.15)
    assert np.mean([each.v_after for each in found]) == pytest.approx(after, abs=0.15)
    assert np.mean([each.jump_mm is None for each in found]) > 0.99


def test_a_jump_is_dated_between_two_dates_and_measured():
    days, years = times(240)
    truth = days[0] + CHANGE * (days[-1] - days[0])
    series = -2 * years + 8.0 * (days > truth) + ar1(100, 240, 0.3)
    for each in motions(series, days):
        assert abs(each.change_day - truth) <= 6
        assert each.change_err == pytest.approx(6 / np.sqrt(12), rel=0.1)
        assert each.jump_mm == pytest.approx(8, abs=2)
        assert (each.v_before, each.v_after) == (pytest.approx(-2, abs=1.5), pytest.approx(-2, abs=1.5))


def test_of_two_changes_the_later_is_told():
    days, years = times(240)
    first, second = 0.3 * years[-1], 0.7 * years[-1]
    series = -12 * np.clip(years, first, second) - 3 * np.maximum(years - second, 0) + ar1(50, 240, 0.2)
    for each in motions(series, days):
        assert each.change_day == pytest.approx(days[0] + second * DAYS_PER_YEAR, abs=90)
        assert (each.v_before, each.v_after) == (pytest.approx(-12, abs=1.5), pytest.approx(-3, abs=1.5))


@pytest.mark.parametrize(("correlation", "share"), [(0.0, 0.02), (0.5, 0.02), (0.8, 0.02), (0.9, 0.04)])
def test_noise_is_rarely_taken_for_a_change(correlation, share):
    days, _ = times(240)
    found = motions(ar1(500, 240, correlation, seed=1), days)
    assert np.mean([each.change_day is not None for each in found]) <= share


def test_lines_with_a_season_that_varies_rarely_have_a_change():
    days, years = times(240)
    rng = np.random.default_rng(3)
    amplitude = 1.5 + 0.5 * np.cumsum(ar1(500, 240, 0.9), axis=1) / np.sqrt(240)
    series = rng.normal(0, 8, (500, 1)) * years + amplitude * np.cos(2 * np.pi * years) + ar1(500, 240, 0.5)
    assert np.mean([each.change_day is not None for each in motions(series, days)]) <= 0.02


def test_the_error_of_a_velocity_is_how_far_it_is_off():
    days, years = times(240)
    truth = -14.0
    for correlation in (0.0, 0.6):
        series = truth * years + ar1(400, 240, correlation)
        off = np.polyfit(years, series.T, 1)[0] - truth
        errors = np.array([each.v_err for each in motions(series, days)])
        assert np.sqrt(np.mean(np.square(off / errors))) == pytest.approx(1, abs=0.15)


def test_a_change_of_motion_does_not_count_as_noise():
    days, years = times(240)
    noise = ar1(50, 240, 0.3)
    steady, changing = (motions(motion + noise, days) for motion in (-9 * years, break_of(years, -4, -14)))
    assert np.mean([each.v_err for each in changing]) == pytest.approx(
        np.mean([each.v_err for each in steady]), rel=0.15
    )


def test_patches_of_quiet_ground_move_by_no_more_than_their_errors_say(quiet_scene, prepare):
    prepared = prepare(quiet_scene)
    column, row = np.divmod(np.arange(1600), 40)
    patches = 1 + (column // 5) * 8 + row // 5  # of 25 neighbours
    means = mean_series(prepared.displacement, patches, 64)
    velocity = np.bincount(patches, prepared.velocity)[1:] / 25
    spread = noise_of_means(prepared.coordinates, prepared.velocity).at(np.full(64, 25))
    errors = np.array([each.v_err for each in hotspot_motions(means, quiet_scene.days, spread)])
    assert np.mean(np.abs(velocity) < errors) >= 0.68
    assert np.mean(np.abs(velocity) < 2 * errors) >= 0.95
    assert np.sqrt(np.mean(np.square(velocity / errors))) > 0.4, "and not by much less"


def test_both_errors_add_up():
    days, years = times(240)
    series = -5 * years + ar1(3, 240, 0.3)
    alone, both = motions(series, days), motions(series, days, 1.5)
    for one, other in zip(alone, both):
        assert other.v_err == pytest.approx(np.hypot(one.v_err, 1.5))


def test_few_dates_get_an_error_and_no_change_and_the_log_says_so():
    days, years = times(FEWEST_DATES - 1)
    recorder = Recorder()
    (found,) = hotspot_motions(10.0 * (years > 0.5)[None], days, np.zeros(1), recorder)
    assert found.change_day is None
    assert found.v_err >= 0
    assert recorder.lines == ["Changes of motion are looked for in 60 dates or more; there are 59."]


def test_two_dates_leave_the_error_in_space():
    (found,) = motions(np.array([[0.0, 5.0]]), np.array([0.0, 365.0]), 0.7)
    assert found.v_err == pytest.approx(0.7)


def test_a_line_without_noise_has_no_error_and_no_change():
    days, years = times(100)
    (found,) = motions(-7 * years[None], days)
    assert found.v_err == pytest.approx(0, abs=1e-3)
    assert found.change_day is None


def test_mean_series_are_numpys():
    rng = np.random.default_rng(5)
    series = rng.normal(0, 5, (20_000, 7)).astype(np.float32)
    labels = rng.integers(-1, 4, 20_000)
    means = mean_series(series, labels, 3)
    for number in (1, 2, 3):
        own = series[labels == number].astype(float).mean(axis=0)
        np.testing.assert_allclose(means[number - 1], own - own.mean(), atol=1e-9)


def test_no_hotspot_has_no_motion():
    days, _ = times(100)
    assert hotspot_motions(np.empty((0, 100)), days, np.empty(0)) == []


def test_slow_noise_is_no_change_where_quiet_ground_is_known():
    days, years = times(120)

    def noise(n, seed):
        return ar1(n, 120, 0.9, seed) + 0.7 * ar1(n, 120, 0.0, seed + 1)

    def told(series, quiet):
        return np.mean(
            [each.change_day is not None for each in hotspot_motions(series, days, np.zeros(200), quiet=quiet)]
        )

    series, quiet = noise(200, 10), noise(150, 20)
    assert told(-6 * years + series, None) > 0.03, "each series by itself"
    assert told(-6 * years + series, quiet) <= 0.01
    assert told(break_of(years, 0, -15) + 0.3 * series, 0.3 * quiet) > 0.9
    assert told(12.0 * (years > 0.5 * years[-1]) + series, quiet) > 0.9


def test_a_change_that_quiet_ground_makes_as_well_is_not_told():
    days, years = times(120)
    jumps = np.random.default_rng(1).normal(0, 6, (100, 1)) * (years > 0.5 * years[-1])
    quiet = jumps + 0.6 * ar1(100, 120, 0.3)
    series = -6 * years + 5.0 * (years > 0.5 * years[-1]) + 0.6 * ar1(20, 120, 0.3, 9)
    assert np.mean([each.jump_mm is not None for each in motions(series, days)]) > 0.9
    assert all(each.change_day is None for each in hotspot_motions(series, days, np.zeros(20), quiet=quiet))
