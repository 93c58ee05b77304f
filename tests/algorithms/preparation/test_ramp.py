"""Ramps: planted ones come off, ground that moves stays, and a second removal removes nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from insar_hotspots.algorithms.preparation import ramp as module
from insar_hotspots.algorithms.preparation.ramp import remove_ramps, robust_plane

DAYS = 737_000.0 + 12.0 * np.arange(20)
YEARS = (DAYS - DAYS[0]) / 365.25


def scene(n=400, seed=0, noise=0.5):
    """Points with UTM-like coordinates, of which a tenth, in one corner, sinks by 60 mm/yr."""
    rng = np.random.default_rng(seed)
    coordinates = rng.uniform((500_000, 4_300_000), (510_000, 4_306_000), (n, 2))
    moving = np.argsort(coordinates.sum(axis=1))[: n // 10]
    series = rng.normal(0, noise, (n, len(DAYS)))
    series[moving] -= 60 * YEARS
    return coordinates, series, rng


def planes(coordinates, rng):
    """A plane for each date, up to some 5 mm/km steep, level at the median coordinates."""
    return (coordinates - np.median(coordinates, axis=0)) / 1000 @ rng.normal(0, 2, (2, len(DAYS)))


def test_planted_ramps_come_off_and_the_corner_that_sinks_stays():
    coordinates, truth, rng = scene()
    series = truth + planes(coordinates, rng)
    report = remove_ramps(coordinates, series, DAYS)
    # 360 points with noise of 0.5 mm hold a tilt to 0.05 mm at the rim, and the model ends at five such errors.
    assert np.abs(series - truth).max() < 0.3
    assert 40 <= report.n_moving <= 45
    assert report.n_fitted == 400 - report.n_moving


def test_the_slope_reported_is_that_of_the_plane():
    coordinates, _, _ = scene()
    series = np.outer((coordinates[:, 0] - np.median(coordinates[:, 0])) / 1000, np.arange(20.0))
    assert remove_ramps(coordinates, series, DAYS).slope == pytest.approx(np.arange(20.0), abs=1e-6)
    assert np.abs(series).max() < 1e-6


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.floats(0, 0.5))
def test_removing_ramps_twice_is_removing_them_once(seed, gaps):
    coordinates, once, rng = scene(n=60, seed=seed)
    once += planes(coordinates, rng)
    once[rng.random(once.shape) < gaps] = np.nan
    remove_ramps(coordinates, once, DAYS)
    twice = once.copy()
    remove_ramps(coordinates, twice, DAYS)
    np.testing.assert_allclose(twice, once, atol=1e-6)


def test_what_the_scene_does_as_a_whole_stays():
    coordinates, truth, _ = scene()
    common = 30 * np.sin(DAYS)
    moved = truth + common
    remove_ramps(coordinates, moved, DAYS)
    remove_ramps(coordinates, truth, DAYS)
    np.testing.assert_allclose(moved, truth + common, atol=1e-6)


def test_without_outliers_the_robust_plane_is_nearly_that_of_lstsq_and_with_them_it_hardly_moves():
    rng = np.random.default_rng(3)
    design = np.column_stack([np.ones(500), rng.uniform(-1, 1, (500, 2))])
    values = design @ [1.0, -2.0, 3.0] + rng.normal(0, 0.1, 500)
    expected = np.linalg.lstsq(design, values, rcond=None)[0]
    assert robust_plane(design, values) == pytest.approx(expected, abs=0.01)
    values[:75] += 100
    assert robust_plane(design, values) == pytest.approx([1.0, -2.0, 3.0], abs=0.05)
    assert np.linalg.lstsq(design, values, rcond=None)[0][0] > 10


@pytest.mark.parametrize("place", ["one place", "one line"])
def test_points_on_one_line_or_in_one_place_lose_only_the_tilt_there_is(place):
    along = np.linspace(0, 1, 50)[:, None] * (0.0 if place == "one place" else 1.0)
    coordinates = np.array([500_000.0, 4_300_000.0]) + along * [3000.0, 4000.0]
    series = np.repeat(along * 5, len(DAYS), axis=1) + DAYS % 7
    remove_ramps(coordinates, series, DAYS)
    np.testing.assert_allclose(series, np.broadcast_to(series[:1], series.shape), atol=1e-6)


def test_dates_with_few_values_and_single_dates_are_left_alone_or_done():
    coordinates, series, rng = scene()
    series += planes(coordinates, rng)
    series[9:, 4] = np.nan
    series[:, 5] = np.nan
    before = series.copy()
    report = remove_ramps(coordinates, series, DAYS)
    np.testing.assert_array_equal(series[:, 4:6], before[:, 4:6])
    assert (report.slope[4:6] == 0).all()
    assert (report.slope[6:] > 0).all()
    one = before[:, :1].copy()
    assert remove_ramps(coordinates, one, DAYS[:1]).n_moving == 0
    assert np.ptp(one[:, 0]) < np.ptp(before[:, 0])


def test_a_sample_of_the_points_and_blocks_give_the_same_ramps(monkeypatch):
    coordinates, truth, rng = scene(n=900)
    series = truth + planes(coordinates, rng)
    monkeypatch.setattr(module, "_MOST_POINTS", 450)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 64)
    report = remove_ramps(coordinates, series, DAYS)
    assert report.n_fitted + report.n_moving == 450
    assert np.abs(series - truth).max() < 0.4
