"""The steps together: identity without any, their order, what the log says, and what cannot be done."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.preparation import steps as module
from insar_hotspots.algorithms.preparation.figures import figures
from insar_hotspots.algorithms.preparation.steps import even_steps, prepare_series
from insar_hotspots.algorithms.preparation.unwrapping import SENTINEL_1_WAVELENGTH_MM
from insar_hotspots.algorithms.settings import PreparationSettings
from insar_hotspots.tests.recorder import Recorder
from scipy.signal import savgol_filter

DAYS = float(date(2020, 1, 5).toordinal()) + 12.0 * np.arange(90)
YEARS = (DAYS - DAYS[0]) / 365.25
MILLIMETRES = st.floats(-200, 200, width=32) | st.just(np.float32(np.nan))
ALL = PreparationSettings(
    most_missing=0.5,
    ramps=True,
    outlier_date_score=6.0,
    reference="scene",
    wavelength=SENTINEL_1_WAVELENGTH_MM,
    outlier_score=5.0,
    longest_gap=60.0,
    harmonics=2,
    step=6,
    smoothing_window=9,
)


@pytest.fixture
def scene():
    """400 points with noise of 0.8 mm, one in twenty sinks by 20 mm/yr: the truth, and what is laid over it."""
    rng = np.random.default_rng(0)
    row, column = np.divmod(np.arange(400), 20)
    coordinates = 500_000 + 40.0 * np.column_stack([column, row])
    truth = np.zeros((400, len(DAYS)))
    truth[::20] -= 20 * YEARS
    return coordinates, truth, truth + rng.normal(0, 0.8, truth.shape), rng


def prepared(coordinates, series, days=DAYS, recorder=None, **settings):
    table = prepare_series(
        coordinates, series.astype(np.float32), days, PreparationSettings(**settings), reporter=recorder or Recorder()
    )
    return table.displacement, table.days


@given(arrays("f4", (7, 11), elements=MILLIMETRES))
def test_without_a_step_series_are_what_they_were(series):
    recorder = Recorder()
    found, days = prepared(np.zeros((7, 2)), series, DAYS[:11], recorder)
    np.testing.assert_array_equal(found, series)
    np.testing.assert_array_equal(days, DAYS[:11])
    assert "No step was asked for" in recorder.lines[0]


def test_all_steps_together_bring_back_what_was_planted(scene):
    coordinates, truth, series, rng = scene
    plane = (coordinates - coordinates.mean(axis=0)) @ rng.normal(0, 0.02, (2, len(DAYS)))
    season = rng.uniform(2, 6, (400, 1)) * np.cos(2 * np.pi * YEARS + rng.uniform(0, 6, (400, 1)))
    series = series + plane + season + 5 * np.sin(DAYS) - 3 * YEARS
    series[rng.random(series.shape) < 0.05] = np.nan
    series[3, 20:40] += SENTINEL_1_WAVELENGTH_MM / 2
    series[:, 50] += rng.normal(0, 15, 400)
    series[rng.integers(0, 400, 200), rng.integers(0, len(DAYS), 200)] += 20
    series[:250, 70] = np.nan
    recorder = Recorder()
    table = prepare_series(coordinates, series.astype(np.float32), DAYS, ALL, reporter=recorder)
    expected = np.array([np.interp(table.days, DAYS, row) for row in truth])
    error = table.displacement - expected
    error -= error.mean(axis=1, keepdims=True)
    assert np.sqrt(np.mean(error**2)) < 0.8
    assert np.sqrt(np.mean(error[3] ** 2)) < 1.5
    assert np.diff(table.days).tolist() == [6.0] * (len(table.days) - 1)
    steps = "Common dates, Ramps, Outlier dates, Reference, Unwrapping, Outliers, Gaps, Season, Even dates"
    assert [line.split(":")[0] for line in recorder.lines] == ["At first", *steps.split(", "), "Savitzky-Golay"]
    assert "1 of 90 dropped, as they are missing at more than 50% of the points (2022-04-24)" in recorder.lines[1]
    assert "1 of 89 made missing" in recorder.lines[3]
    assert "(2021-08-27)" in recorder.lines[3]
    assert recorder.fractions == sorted(recorder.fractions)


def test_the_figures_are_the_residual_about_line_and_season_and_the_share_of_gaps(scene):
    _, _, series, rng = scene
    given_series = series + 5 * np.cos(2 * np.pi * YEARS) + 30 * YEARS
    found = figures(given_series, DAYS)
    assert found.residual == pytest.approx(0.8 * np.sqrt(1 - 4 / len(DAYS)), rel=0.02)
    assert found.gap_share == 0
    given_series[rng.random(series.shape) < 0.25] = np.nan
    assert figures(given_series, DAYS).gap_share == pytest.approx(0.25, abs=0.01)
    assert np.isnan(figures(given_series[:, :2], DAYS[:2]).residual)
    assert np.isnan(figures(np.full((3, 90), np.nan), DAYS).residual)


def test_each_line_of_the_log_has_the_figures_before_and_after(scene):
    coordinates, _, series, rng = scene
    series[rng.random(series.shape) < 0.1] = np.nan
    recorder = Recorder()
    prepared(coordinates, series, recorder=recorder, longest_gap=1000.0)
    assert recorder.lines[0].startswith("At first: median residual 0.7")
    assert recorder.lines[1].startswith("Gaps: 36")
    assert "gaps 0.00%; before, median residual 0.7" in recorder.lines[1]


def test_gaps_longer_than_the_longest_stay(scene):
    coordinates, _, series, _ = scene
    series[0, 10:14] = np.nan  # 60 days between the values
    series[1, 10:15] = np.nan  # 72 days
    series[2, -5:] = np.nan  # 60 days
    series[3, :6] = np.nan  # 72 days
    found, _ = prepared(coordinates, series, longest_gap=60.0)
    assert np.isfinite(found[[0, 2]]).all()
    np.testing.assert_array_equal(np.isnan(found[[1, 3]]), np.isnan(series[[1, 3]]))


def test_a_date_that_no_point_has_is_filled_along_the_scenes_own_motion():
    series = np.repeat(-40 * YEARS[None], 30, axis=0)
    series[:, 40] = np.nan
    found, _ = prepared(np.zeros((30, 2)), series, longest_gap=60.0)
    np.testing.assert_allclose(found[:, 40], -40 * YEARS[40], atol=1e-4)


@settings(max_examples=30)
@given(
    arrays("f4", (4, 8), elements=MILLIMETRES), st.lists(st.integers(1, 40), min_size=7, max_size=7), st.integers(1, 30)
)
def test_even_dates_are_interpolated_where_both_neighbours_are_there(series, intervals, step):
    days = DAYS[0] + np.concatenate([[0], np.cumsum(intervals)])
    if step > days[-1] - days[0]:
        return
    found, wanted = prepared(np.zeros((4, 2)), series, days, step=step)
    np.testing.assert_array_equal(wanted, even_steps(days, step))
    for row, given_row in zip(found, series):
        right = np.clip(np.searchsorted(days, wanted), 1, 7)
        exact = np.isin(wanted, days)
        there = np.isfinite(given_row)
        known = np.where(exact, there[np.searchsorted(days, wanted)], there[right - 1] & there[right])
        np.testing.assert_array_equal(np.isfinite(row), known)
        if known.any():
            expected = np.interp(wanted[known], days[there], given_row[there])
            np.testing.assert_allclose(row[known], expected, atol=1e-3)


def test_the_filter_is_scipys_and_leaves_gaps_where_they_were(scene):
    coordinates, _, series, _ = scene
    series[0, 30:33] = np.nan
    recorder = Recorder()
    found, _ = prepared(coordinates, series, recorder=recorder, smoothing_window=7, smoothing_order=3)
    np.testing.assert_allclose(found[1:], savgol_filter(series[1:], 7, 3, axis=1), atol=1e-4)
    np.testing.assert_array_equal(np.isnan(found[0]), np.isnan(series[0]))
    assert "apart" not in recorder.lines[1]


def test_the_filter_says_when_dates_are_uneven(scene):
    coordinates, _, series, _ = scene
    recorder = Recorder()
    prepared(coordinates, series[:, 1:], np.delete(DAYS, 45), recorder, smoothing_window=7)
    assert "they are 12 to 24 days apart" in recorder.lines[1]


def test_stable_points_are_the_reference(scene):
    coordinates, _, series, _ = scene
    coherence = np.where(np.arange(400) < 200, 0.9, 0.3)
    series = series + 7 * YEARS
    chosen = PreparationSettings(reference="stable", stable_velocity=2.0, stable_coherence=0.8)
    recorder = Recorder()
    table = prepare_series(coordinates, series.astype(np.float32), DAYS, chosen, coherence=coherence, reporter=recorder)
    stable = (np.arange(400) < 200) & (np.arange(400) % 20 > 0)
    np.testing.assert_allclose(np.median(table.displacement[stable], axis=0), 0, atol=1e-5)
    assert "the median of 190 points" in recorder.lines[1]
    assert "moved by 7.0" in recorder.lines[1]


def test_points_of_an_area_are_the_reference(scene):
    coordinates, _, series, _ = scene
    area = np.zeros(400, dtype=bool)
    area[5:9] = True
    series[area, 12] = np.nan
    recorder = Recorder()
    chosen = PreparationSettings(reference="points")
    table = prepare_series(coordinates, series.astype(np.float32), DAYS, chosen, reference=area, reporter=recorder)
    seen = np.arange(90) != 12
    np.testing.assert_allclose(np.median(table.displacement[5:9][:, seen], axis=0), 0, atol=1e-5)
    assert np.isnan(table.displacement[:, 12]).all()
    assert "Missing now, as none has a value there: 2020-05-28." in recorder.lines[1]


def test_series_without_any_value_pass_through_every_step(scene):
    coordinates, _, series, _ = scene
    series[7] = np.nan
    series[8] = 4.0
    series[9, 1:] = np.nan
    coordinates[:20] = coordinates[0]
    table = prepare_series(coordinates, series.astype(np.float32), DAYS, ALL)
    assert np.isnan(table.displacement[7]).all()
    assert np.isfinite(table.displacement[8]).all()


@pytest.mark.parametrize("n_dates", [1, 2])
def test_one_or_two_dates_are_enough_where_a_step_needs_no_more(scene, n_dates):
    coordinates, _, series, _ = scene
    found, _ = prepared(
        coordinates,
        series[:, :n_dates],
        DAYS[:n_dates],
        wavelength=55.0,
        ramps=True,
        outlier_score=4.0,
        longest_gap=60.0,
    )
    assert found.shape == (400, n_dates)
    assert np.isfinite(found).all()


def test_work_in_blocks_and_in_an_array_handed_over_gives_the_same(scene, monkeypatch):
    coordinates, _, series, _ = scene
    whole = prepare_series(coordinates, series.astype(np.float32), DAYS, ALL)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 33)
    target = np.full((400, 300), 77, dtype=np.float32)
    parts = prepare_series(coordinates, series.astype(np.float32), DAYS, ALL, resampled=target)
    np.testing.assert_allclose(parts.displacement, whole.displacement, atol=1e-4)
    assert np.shares_memory(parts.displacement, target)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"smoothing_window": 91}, "window of 91 dates is longer than the series of 90"),
        ({"step": 2000}, "2000 days apart are fewer than two"),
        ({"most_missing": 0.1}, "Only 1 of 90 dates are missing at no more than 10% of the points"),
        ({"reference": "points"}, "No point lies inside the reference area"),
        ({"reference": "stable", "stable_velocity": 0.0}, "No point is stable"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(scene, asked, says):
    coordinates, _, series, _ = scene
    if "most_missing" in asked:
        series[::5, 1:] = np.nan
    with pytest.raises(InputError, match=says):
        prepare_series(
            coordinates,
            series.astype(np.float32),
            DAYS,
            PreparationSettings(**asked),
            reference=np.zeros(400, dtype=bool),
        )
