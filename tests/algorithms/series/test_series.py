"""Gap filling, velocities, the scene's motion and smoothing, against numpy.polyfit, scipy's linregress and laws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.series import blocks
from insar_hotspots.algorithms.series.gaps import fill_gaps
from insar_hotspots.algorithms.series.resampling import resample, smooth
from insar_hotspots.algorithms.series.scene import relative_to_scene, scene_motion
from insar_hotspots.algorithms.series.usable import ready_series, usable_series
from insar_hotspots.algorithms.series.velocity import usual_speed, velocities
from insar_hotspots.tests.recorder import Recorder

IRREGULAR = np.array([0.0, 6.0, 18.0, 30.0, 66.0, 72.0, 90.0, 140.0, 141.0, 200.0])
ORDINALS = 737_000.0 + IRREGULAR
MILLIMETRES = st.floats(-500, 500, width=32)


def lines(slopes: np.ndarray, offsets: np.ndarray, days: np.ndarray = IRREGULAR) -> np.ndarray:
    return slopes[:, None] * days / 365.25 + offsets[:, None]


def series_with_gaps() -> st.SearchStrategy[np.ndarray]:
    shape = (6, len(IRREGULAR))
    gaps = arrays(bool, shape, elements=st.booleans())
    return st.builds(
        lambda x, gap: np.where(gap, np.float32(np.nan), x), arrays("f4", shape, elements=MILLIMETRES), gaps
    )


@given(series_with_gaps(), st.floats(0, 1))
def test_filling_gaps_leaves_every_value_that_is_there_alone(given_series, share):
    filled = given_series.copy()
    report = fill_gaps(filled, IRREGULAR, share)
    there = np.isfinite(given_series)
    np.testing.assert_array_equal(filled[there], given_series[there])
    assert np.isfinite(filled[report.usable]).all()
    np.testing.assert_array_equal(filled[~report.usable], given_series[~report.usable])
    missing = ~there
    assert report.n_filled_values == missing[report.usable].sum()
    assert report.n_gappy_series == missing[report.usable].any(axis=1).sum()


@given(arrays(bool, 8, elements=st.booleans()), st.floats(-50, 50), st.floats(-100, 100))
def test_gaps_inside_a_line_are_filled_by_the_line_at_the_true_times(gap, slope, offset):
    line = lines(np.array([slope]), np.array([offset]))
    given_series = line.copy()
    given_series[0, 1:-1][gap] = np.nan
    assert fill_gaps(given_series, IRREGULAR, 1.0).usable.all()
    np.testing.assert_allclose(given_series, line, atol=1e-10)


def test_gaps_at_the_ends_take_the_nearest_value():
    given_series = np.array([[np.nan, np.nan, 3.0, 5.0, np.inf]])
    fill_gaps(given_series, np.arange(5.0), 0.6)
    np.testing.assert_array_equal(given_series, [[3, 3, 3, 5, 5]])


def test_a_series_at_the_largest_share_of_gaps_is_used_and_one_beyond_is_set_aside():
    given_series = np.zeros((2, 10))
    given_series[0, :2] = given_series[1, :3] = np.nan
    assert fill_gaps(given_series, IRREGULAR, 0.2).usable.tolist() == [True, False]


def test_one_value_makes_no_series_whatever_share_of_gaps_is_allowed():
    given_series = np.full((3, 10), np.nan)
    given_series[1, 4] = given_series[2, 4] = given_series[2, 7] = 1.0
    assert fill_gaps(given_series, IRREGULAR, 1.0).usable.tolist() == [False, False, True]


def test_a_filled_date_shares_in_what_the_whole_scene_did_at_it():
    rng = np.random.default_rng(0)
    jumps = rng.normal(scale=20.0, size=len(IRREGULAR))
    truth = lines(rng.normal(size=30), rng.normal(size=30)) + jumps
    given_series = truth.copy()
    given_series[rng.random(truth.shape) < 0.2] = np.nan
    given_series[0, [0, -1]] = np.nan
    fill_gaps(given_series, IRREGULAR, 1.0, scene_motion(given_series))
    assert np.abs(given_series - truth).max() < 2.0


def test_the_scenes_motion_is_the_median_of_the_values_that_are_there():
    rng = np.random.default_rng(1)
    given_series = rng.normal(size=(41, 10))
    given_series[rng.random((41, 10)) < 0.3] = np.nan
    np.testing.assert_allclose(scene_motion(given_series), np.nanmedian(given_series, axis=0))


def test_work_in_blocks_gives_what_one_block_gives(monkeypatch):
    rng = np.random.default_rng(0)
    given_series = rng.normal(size=(50, 10)).astype(np.float32)
    given_series[rng.random((50, 10)) < 0.2] = np.nan
    whole, parts = given_series.copy(), given_series.copy()

    def everything(displacement):
        report = fill_gaps(displacement, IRREGULAR, 0.3)
        usable = displacement[report.usable]
        found = velocities(usable, IRREGULAR)
        motion = relative_to_scene(usable)
        return report.usable, report.n_filled_values, report.n_gappy_series, *found, motion, usable

    expected = everything(whole)
    monkeypatch.setattr(blocks, "BLOCK_ROWS", 7)
    for one, other in zip(everything(parts), expected):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def test_velocity_and_its_error_are_those_of_linregress_with_gaps_left_out():
    linregress = pytest.importorskip("scipy.stats").linregress
    rng = np.random.default_rng(1)
    given_series = rng.normal(0, 20, (40, 10))
    given_series[rng.random((40, 10)) < 0.4] = np.nan
    velocity, std = velocities(given_series, ORDINALS)
    for row, values in enumerate(given_series):
        there = np.isfinite(values)
        if there.sum() < 3:
            continue
        expected = linregress(ORDINALS[there] / 365.25, values[there])
        assert velocity[row] == pytest.approx(expected.slope, rel=1e-9)
        assert std[row] == pytest.approx(expected.stderr, rel=1e-6)


def test_velocity_is_that_of_polyfit_also_in_float32():
    given_series = np.random.default_rng(2).normal(0, 20, (30, 10)).astype(np.float32)
    slope = np.polyfit(IRREGULAR / 365.25, given_series.T.astype(float), 1)[0]
    np.testing.assert_allclose(velocities(given_series, IRREGULAR)[0], slope, rtol=1e-9)


def test_a_line_has_its_own_slope_and_no_error():
    slopes = np.array([-30.0, 0.0, 0.001, 12.5])
    velocity, std = velocities(lines(slopes, np.full(4, 1000.0)), IRREGULAR)
    np.testing.assert_allclose(velocity, slopes, atol=1e-10)
    np.testing.assert_allclose(std, 0, atol=1e-10)


@given(
    arrays("f8", (3, 10), elements=MILLIMETRES),
    arrays("f8", (3, 10), elements=MILLIMETRES),
    st.floats(-3, 3),
    st.floats(-1e4, 1e4),
)
def test_velocity_is_linear_in_the_series_and_blind_to_an_offset(one, other, factor, offset):
    combined, std = velocities(one + factor * other + offset, ORDINALS)
    expected = velocities(one, ORDINALS)[0] + factor * velocities(other, ORDINALS)[0]
    np.testing.assert_allclose(combined, expected, atol=1e-6)
    np.testing.assert_allclose(std, velocities(one + factor * other, ORDINALS)[1], atol=1e-6)


def test_the_usual_speed_ignores_two_points_in_a_hundred_and_those_without_velocity():
    velocity = np.concatenate([np.full(990, -3.0), np.full(10, 400.0), np.full(50, np.nan)])
    assert usual_speed(velocity) == 3.0
    assert usual_speed(np.array([np.nan])) == 0.0


def test_a_velocity_needs_two_values_and_its_error_three():
    given_series = np.full((3, 10), np.nan)
    given_series[0, 0] = 1.0
    given_series[1, [0, 9]] = 1.0, 2.0
    given_series[2, [0, 4, 9]] = 1.0, 2.0, 4.0
    velocity, std = velocities(given_series, IRREGULAR)
    assert np.isfinite(velocity).tolist() == [False, True, True]
    assert np.isfinite(std).tolist() == [False, False, True]


def test_a_single_date_gives_no_velocity_and_says_so():
    with pytest.raises(InputError, match="at least two different dates"):
        velocities(np.zeros((3, 1)), np.array([5.0]))


def test_the_scenes_motion_is_blind_to_points_that_move_if_most_do_not():
    displacement = np.tile(np.sin(IRREGULAR), (99, 1))
    displacement[:49] += np.linspace(0, -300, 10)
    np.testing.assert_array_equal(scene_motion(displacement), np.sin(IRREGULAR))


def test_the_scenes_motion_of_many_points_is_read_from_evenly_spaced_ones():
    displacement = np.repeat(np.arange(10.0)[:, None], 3, axis=1)
    np.testing.assert_array_equal(scene_motion(displacement, max_series=4), np.full(3, np.median([0, 3, 6, 9])))


@given(arrays("f8", (7, 10), elements=MILLIMETRES), arrays("f8", 10, elements=MILLIMETRES))
def test_motion_of_the_whole_scene_leaves_the_relative_series_as_they_are(displacement, common):
    alone, moved = displacement.copy(), displacement + common
    removed = relative_to_scene(alone)
    np.testing.assert_allclose(relative_to_scene(moved), removed + common, atol=1e-9)
    np.testing.assert_allclose(moved, alone, atol=1e-9)
    np.testing.assert_allclose(alone.mean(axis=1), 0, atol=1e-9)


@given(st.integers(3, 30), st.floats(-50, 50), st.floats(-100, 100))
def test_smoothing_keeps_a_line_up_to_its_ends(window, slope, offset):
    line = (slope * np.arange(20.0) / 20 + offset)[None]
    np.testing.assert_allclose(smooth(line, window), line, atol=2e-4)


def test_smoothing_is_a_running_mean_inside():
    values = np.random.default_rng(0).normal(size=(3, 30))
    running = np.stack([np.convolve(row, np.full(9, 1 / 9), "valid") for row in values])
    np.testing.assert_allclose(smooth(values, 9)[:, 4:-4], running, atol=1e-5)


@pytest.mark.parametrize(("window", "same_as"), [(4, 3), (10, 9), (12, 11), (99, 11)])
def test_an_even_window_is_shortened_by_one_and_a_long_one_to_the_series(window, same_as):
    values = np.random.default_rng(0).normal(size=(3, 12))
    np.testing.assert_array_equal(smooth(values, window), smooth(values, same_as))


@pytest.mark.parametrize("window", [0, 1, 2])
def test_a_window_below_three_dates_smooths_nothing(window):
    values = np.random.default_rng(0).normal(size=(3, 12)).astype(np.float32)
    np.testing.assert_array_equal(smooth(values, window), values)


def test_two_dates_are_not_smoothed():
    values = np.array([[1.0, 5.0]], dtype=np.float32)
    np.testing.assert_array_equal(smooth(values, 9), values)


def test_resampling_keeps_lines_and_the_series_own_dates_and_holds_the_ends():
    wanted = np.array([-10.0, 0.0, 3.0, 66.0, 100.0, 200.0, 500.0])
    line = lines(np.array([20.0, -7.0]), np.array([3.0, 0.0]))
    expected = lines(np.array([20.0, -7.0]), np.array([3.0, 0.0]), np.clip(wanted, 0, 200))
    np.testing.assert_allclose(resample(line, IRREGULAR, wanted), expected, atol=1e-5)
    values = np.random.default_rng(0).normal(size=(3, 10)).astype(np.float32)
    np.testing.assert_array_equal(resample(values, IRREGULAR, IRREGULAR), values)


def prepared(displacement, share=0.2, relative=True, reporter=None):
    coordinates = np.arange(2.0 * len(displacement)).reshape(-1, 2)
    reporter = reporter or Reporter()
    usable = usable_series(coordinates, displacement, IRREGULAR, share, reporter=reporter)
    return ready_series(usable, IRREGULAR, relative, reporter)


def test_preparing_sets_gappy_series_aside_and_keeps_rows_and_places_together():
    displacement = lines(np.array([-3.0, 8.0, -3.0, -3.0, 50.0]), np.zeros(5)).astype(np.float32)
    displacement[1, :5] = np.nan
    displacement[2, 4] = np.nan
    recorder = Recorder()
    found = prepared(displacement, reporter=recorder)
    assert found.rows.tolist() == [0, 2, 3, 4]
    np.testing.assert_array_equal(found.coordinates[:, 0], [0, 4, 6, 8])
    assert found.scene_velocity == pytest.approx(-3)
    np.testing.assert_allclose(found.velocity, [0, 0, 0, 53], atol=1e-5)
    np.testing.assert_allclose(found.displacement[:3], 0, atol=1e-5)
    assert recorder.lines[0].startswith("4 series used; 1 values interpolated in 1 of them; 1 set aside")
    assert "-3.00 mm/yr" in recorder.lines[1]


def test_series_that_are_not_made_relative_stay_as_they_are():
    displacement = lines(np.array([-3.0, 8.0, 1.0]), np.array([5.0, 6.0, 7.0])).astype(np.float32)
    np.testing.assert_array_equal(prepared(displacement.copy(), relative=False).displacement, displacement)


def test_a_layer_with_gaps_only_is_refused_with_the_number_of_series_and_the_limit():
    with pytest.raises(InputError, match="0 of 4 series can be used, as 4 lack more than 20%"):
        prepared(np.full((4, 10), np.nan))


@pytest.mark.parametrize(
    "course", [np.zeros(10), np.full(10, 3.3), 5 * np.sin(IRREGULAR)], ids=["zeros", "constants", "one course"]
)
@pytest.mark.parametrize("offset", [0.0, 7.3])
def test_series_that_differ_by_an_offset_alone_are_refused(course, offset):
    displacement = (course + offset * np.arange(30)[:, None]).astype(np.float32)
    with pytest.raises(InputError, match="same series"):
        prepared(displacement)


def test_one_point_that_moves_a_little_is_enough_to_go_on():
    displacement = np.full((30, 10), 100.0, dtype=np.float32)
    displacement[3, 5] += 0.1
    assert prepared(displacement).displacement[3, 5] == pytest.approx(0.09, abs=1e-4)
