"""Quantities of the patterns: exact on series without noise, equivariant, and errors that say how far off they are."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("threadpoolctl")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.patterns import quantities as module
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.algorithms.patterns.quantities import PatternQuantities, fit_curve, fit_patterns
from insar_hotspots.tests.recorder import Recorder

YEAR = 365.25
REGULAR = 737_000.0 + 12.0 * np.arange(168)
SPAN = REGULAR[-1] - REGULAR[0]
IRREGULAR = REGULAR[np.sort(np.random.default_rng(5).choice(168, 110, replace=False))]
GRIDS = pytest.mark.parametrize("days", [REGULAR, IRREGULAR], ids=["regular", "irregular"])
SEEDS = st.integers(0, 2**32 - 1)
NAMES = [field.name for field in fields(PatternQuantities)]


def number(name: str) -> int:
    return PATTERNS.index(name)


def fit(series: np.ndarray, days: np.ndarray, name: str) -> PatternQuantities:
    return fit_patterns(series.astype(np.float32), days, np.full(len(series), number(name)))


def years(days: np.ndarray) -> np.ndarray:
    return (days - days[0]) / YEAR


def season(days: np.ndarray, amplitude: float = 2.5, phase: float = 0.7) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * years(days) + phase)


def broken(days: np.ndarray, breaks: list[float], velocities: list[float]) -> np.ndarray:
    """Return joined segments whose velocities change at the days `breaks`."""
    series = velocities[0] * years(days)
    for day, change in zip(breaks, np.diff(velocities)):
        series += change * np.maximum(days - day, 0.0) / YEAR
    return series


def step(days: np.ndarray, day: float, size: float, before: float = 0.0, after: float = 0.0) -> np.ndarray:
    since = (days - day) / YEAR
    return before * np.minimum(since, 0.0) + after * np.maximum(since, 0.0) + size * (since > 0)


def correlated(rng: np.random.Generator, shape: tuple[int, int], correlation: float) -> np.ndarray:
    """Return AR(1) noise of standard deviation 1."""
    noise = rng.standard_normal(shape)
    for date in range(1, shape[1]):
        noise[:, date] = correlation * noise[:, date - 1] + np.sqrt(1 - correlation**2) * noise[:, date]
    return noise


def spread(errors: np.ndarray, std: np.ndarray) -> float:
    """Return the root mean square of errors in units of what they were said to be."""
    return float(np.sqrt(np.mean((errors / std) ** 2)))


# -- without noise ----------------------------------------------------------------------------------------------------


@GRIDS
def test_velocity_and_season_of_a_line_are_recovered_and_it_has_no_error(days):
    velocities = np.array([-30.0, 0.0, 7.5])
    found = fit(velocities[:, None] * years(days) + season(days) + 40.0, days, "linear")
    np.testing.assert_allclose(found.velocity, velocities, atol=1e-4)
    np.testing.assert_allclose(found.season_mm, 2.5, atol=1e-4)
    for values in (found.velocity_std, found.season_mm_std, found.rmse):
        np.testing.assert_allclose(values, 0.0, atol=1e-4)


@GRIDS
@pytest.mark.parametrize("at", [9, 50, 98])
def test_a_step_is_recovered_midway_between_its_two_dates(days, at):
    middle = (days[at] + days[at + 1]) / 2
    found = fit(step(days, middle, -12.0, 4.0, -6.0)[None] + season(days), days, "step")
    assert found.step_day[0] == pytest.approx(middle)
    assert found.step_day_std[0] == pytest.approx((days[at + 1] - days[at]) / np.sqrt(12), rel=1e-3)
    assert found.step_mm[0] == pytest.approx(-12.0, abs=1e-4)
    assert found.velocity_1[0] == pytest.approx(4.0, abs=1e-3)
    assert found.velocity_2[0] == pytest.approx(-6.0, abs=1e-3)
    assert found.season_mm[0] == pytest.approx(2.5, abs=1e-4)


@GRIDS
@pytest.mark.parametrize("at", [0.17, 0.5, 0.841])
def test_one_break_is_recovered_with_its_velocities(days, at):
    day = REGULAR[0] + at * SPAN
    found = fit(broken(days, [day], [3.0, -9.0])[None] + season(days), days, "piecewise linear")
    assert found.break_1_day[0] == pytest.approx(day, abs=0.05)
    assert found.velocity_1[0] == pytest.approx(3.0, abs=1e-3)
    assert found.velocity_2[0] == pytest.approx(-9.0, abs=1e-3)
    assert found.season_mm[0] == pytest.approx(2.5, abs=1e-4)
    for values in (found.break_2_day, found.break_2_std, found.velocity_3, found.velocity_3_std):
        assert np.isnan(values).all()


@GRIDS
@pytest.mark.parametrize("at", [(0.17, 0.36), (0.3, 0.62), (0.5, 0.83)])
def test_two_breaks_are_recovered_with_their_velocities(days, at):
    first, second = REGULAR[0] + np.array(at) * SPAN
    found = fit(broken(days, [first, second], [3.0, -9.0, 21.0])[None], days, "piecewise linear")
    assert found.break_1_day[0] == pytest.approx(first, abs=0.1)
    assert found.break_2_day[0] == pytest.approx(second, abs=0.1)
    velocities = [found.velocity_1[0], found.velocity_2[0], found.velocity_3[0]]
    np.testing.assert_allclose(velocities, [3.0, -9.0, 21.0], atol=0.02)


@GRIDS
@pytest.mark.parametrize("exponent", [0.25, 0.6, 1.7, 3.0])
def test_the_exponent_of_a_power_is_recovered_with_its_motion(days, exponent):
    share = (days - days[0]) / (days[-1] - days[0])
    found = fit((-35.0 * share**exponent)[None] + season(days), days, "power")
    assert found.exponent[0] == pytest.approx(exponent, abs=1e-4)
    assert found.power_mm[0] == pytest.approx(-35.0, abs=1e-3)
    assert np.isnan([found.log_days[0], found.exp_days[0]]).all()


@GRIDS
@pytest.mark.parametrize("time", [100.0, 700.0])
@pytest.mark.parametrize(
    ("own", "course"),
    [("log_days", lambda ratio: np.log1p(ratio)), ("exp_days", lambda ratio: -np.expm1(-ratio))],
)
def test_the_time_of_a_curve_is_recovered_with_its_motion(days, time, own, course):
    curve = course((days - days[0]) / time)
    found = fit((20.0 * curve / curve[-1])[None] + season(days), days, "power")
    assert getattr(found, own)[0] == pytest.approx(time, rel=1e-4)
    assert found.power_mm[0] == pytest.approx(20.0, abs=1e-3)
    others = {"exponent", "log_days", "exp_days"} - {own}
    assert np.isnan([getattr(found, name)[0] for name in others]).all()


def test_each_pattern_has_the_quantities_that_apply_to_it():
    series = np.tile(step(REGULAR, REGULAR[80] + 6, 15.0), (7, 1)) + np.random.default_rng(0).normal(0, 1, (7, 168))
    found = fit_patterns(series.astype(np.float32), REGULAR, np.arange(-1, 6))
    everywhere = {"velocity", "velocity_std", "season_mm", "season_mm_std", "rmse"}
    two = {"velocity_1", "velocity_1_std", "velocity_2", "velocity_2_std"}
    of_step = two | {"step_day", "step_day_std", "step_mm", "step_mm_std"}
    for row, pattern in enumerate(["none", *PATTERNS]):
        told = {name for name in NAMES if np.isfinite(getattr(found, name)[row])}
        assert told >= everywhere
        if pattern == "step":
            assert told == everywhere | of_step
        elif pattern == "piecewise linear":
            assert told >= everywhere | two | {"break_1_day", "break_1_std"}
            assert ("break_2_day" in told) == ("velocity_3" in told)
        elif pattern == "power":
            assert "power_mm" in told
            assert len(told & {"exponent", "log_days", "exp_days"}) == 1
        else:
            assert told == everywhere


def test_rows_of_mixed_patterns_keep_their_places(monkeypatch):
    rng = np.random.default_rng(1)
    series = (rng.normal(0, 1, (60, 168)) + rng.normal(0, 8, (60, 1)) * years(REGULAR)).astype(np.float32)
    pattern = rng.integers(-1, 6, 60)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 7)
    recorder = Recorder()
    found = fit_patterns(series, REGULAR, pattern, recorder)
    assert recorder.fractions[-1] == 1.0
    for row in range(60):
        alone = fit_patterns(series[row : row + 1], REGULAR, pattern[row : row + 1])
        for name in NAMES:
            expected = getattr(alone, name)[0]
            np.testing.assert_allclose(getattr(found, name)[row], expected, rtol=1e-5, atol=1e-7)


# -- laws -------------------------------------------------------------------------------------------------------------

MOTION = [name for name in NAMES if name.startswith(("velocity", "season", "step_mm", "power", "rmse"))]


def any_motion(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return series of every pattern with noise, and the patterns; a power of two scales them exactly."""
    rng = np.random.default_rng(seed)
    pattern = np.arange(6)
    share = np.linspace(0.0, 1.0, 168)
    motion = np.stack(
        [
            0 * share,
            8.0 * share,
            step(REGULAR, REGULAR[rng.integers(20, 140)] + 6.0, rng.uniform(10, 40)),
            broken(REGULAR, [REGULAR[0] + rng.uniform(0.3, 0.7) * SPAN], [0.0, 15.0]),
            rng.uniform(30, 60) * share ** rng.uniform(1.7, 3.0),
            season(REGULAR, 8.0),
        ]
    )
    return (motion + rng.normal(0.0, 1.0, motion.shape)).astype(np.float32), pattern


@settings(max_examples=20)
@given(SEEDS, st.sampled_from([-8.0, -1.0, 0.25, 4.0]))
def test_quantities_in_mm_scale_with_the_series_and_dates_stay(seed, factor):
    series, pattern = any_motion(seed)
    plain = fit_patterns(series, REGULAR, pattern)
    scaled = fit_patterns(np.float32(factor) * series, REGULAR, pattern)
    for name in NAMES:
        expected = getattr(plain, name)
        if name in MOTION:
            signed = name.startswith(("velocity", "step_mm", "power")) and not name.endswith("_std")
            expected = expected * (factor if signed else abs(factor))
        np.testing.assert_allclose(getattr(scaled, name), expected, rtol=1e-5, atol=1e-6)


@settings(max_examples=20)
@given(SEEDS, st.integers(-64, 64), st.integers(-100_000, 100_000))
def test_an_offset_changes_nothing_and_later_days_only_the_days(seed, offset, later):
    series, pattern = any_motion(seed)
    series = np.round(series * 1024) / 1024  # an offset costs it no digits
    plain = fit_patterns(series, REGULAR, pattern)
    moved = fit_patterns(series + np.float32(offset), REGULAR + later, pattern)
    for name in NAMES:
        expected = getattr(plain, name)
        if name in ("step_day", "break_1_day", "break_2_day"):
            expected = expected + later
        np.testing.assert_allclose(getattr(moved, name), expected, rtol=1e-6, atol=1e-6)


@settings(max_examples=20)
@given(SEEDS)
def test_segments_are_no_shorter_than_15_percent_of_the_span(seed):
    walks = np.random.default_rng(seed).normal(0, 3, (20, 168)).cumsum(axis=1)
    found = fit(walks, REGULAR, "piecewise linear")
    second = np.where(np.isnan(found.break_2_day), REGULAR[-1], found.break_2_day)
    least = 0.15 * SPAN - 1e-6
    assert (found.break_1_day - REGULAR[0] >= least).all()
    three = np.isfinite(found.break_2_day)
    assert (second - found.break_1_day >= least).all()
    assert (REGULAR[-1] - second[three] >= least).all()


# -- with noise -------------------------------------------------------------------------------------------------------

N = 1500
NOISES = pytest.mark.parametrize(
    ("correlation", "least", "most"),
    [(0.0, 0.9, 1.1), (0.5, 0.65, 1.15), (0.8, 0.55, 1.3)],
    ids=["white", "0.5", "0.8"],
)


def noisy(motion: np.ndarray, correlation: float, std: float = 2.0) -> np.ndarray:
    return motion + std * correlated(np.random.default_rng(7), (N, motion.shape[-1]), correlation)


@NOISES
@GRIDS
def test_errors_of_velocity_and_season_cover(days, correlation, least, most):
    found = fit(noisy(9.0 * years(days) + season(days), correlation), days, "linear")
    assert least < spread(found.velocity - 9.0, found.velocity_std) < most
    assert least < spread(found.season_mm - 2.5, found.season_mm_std) < most


@NOISES
def test_errors_of_a_step_cover(correlation, least, most):
    rng = np.random.default_rng(3)
    day = REGULAR[0] + rng.uniform(0.1, 0.9, (N, 1)) * SPAN
    size = rng.uniform(12, 40, (N, 1)) * rng.choice([-1, 1], (N, 1))
    found = fit(noisy(step(REGULAR, day, size, 5.0, 5.0) + season(REGULAR), correlation), REGULAR, "step")
    assert least < spread(found.step_day - day[:, 0], found.step_day_std) < most
    assert least < spread(found.step_mm - size[:, 0], found.step_mm_std) < most
    assert least < spread(found.velocity_1 - 5.0, found.velocity_1_std) < most
    assert least < spread(found.velocity_2 - 5.0, found.velocity_2_std) < most


@NOISES
def test_errors_of_breaks_cover(correlation, least, most):
    day = REGULAR[0] + 0.37 * SPAN
    found = fit(noisy(broken(REGULAR, [day], [-5.0, 18.0]), correlation), REGULAR, "piecewise linear")
    one = np.isnan(found.break_2_day)
    assert one.mean() > 0.85
    assert least < spread(found.break_1_day[one] - day, found.break_1_std[one]) < most
    assert least < spread(found.velocity_2[one] - 18.0, found.velocity_2_std[one]) < most
    first, second = REGULAR[0] + np.array([0.3, 0.65]) * SPAN
    found = fit(noisy(broken(REGULAR, [first, second], [20.0, -5.0, 25.0]), correlation), REGULAR, "piecewise linear")
    two = np.isfinite(found.break_2_day)
    assert two.mean() > 0.95
    assert least < spread(found.break_1_day[two] - first, found.break_1_std[two]) < most
    assert least < spread(found.break_2_day[two] - second, found.break_2_std[two]) < most
    assert least < spread(found.velocity_3[two] - 25.0, found.velocity_3_std[two]) < most


@NOISES
def test_errors_of_an_exponent_cover(correlation, least, most):
    share = (REGULAR - REGULAR[0]) / SPAN
    found = fit(noisy(60.0 * share**2.2, correlation), REGULAR, "power")
    assert np.isfinite(found.exponent).all()
    assert least < spread(found.exponent - 2.2, found.exponent_std) < most
    assert least < spread(found.power_mm - 60.0, found.power_mm_std) < most


def test_errors_of_a_velocity_hold_where_noise_is_white_and_slow():
    """As that of quiet points of real layers is, and slower."""
    rng = np.random.default_rng(8)
    white = rng.standard_normal((N, REGULAR.size))
    for share, correlation, most in ((0.58, 0.62, 1.15), (0.5, 0.9, 1.45)):
        noise = np.sqrt(1 - share) * white + np.sqrt(share) * correlated(rng, white.shape, correlation)
        found = fit(9.0 * years(REGULAR) + 2.0 * noise, REGULAR, "linear")
        assert 0.85 < spread(found.velocity - 9.0, found.velocity_std) < most


def test_the_errors_of_correlated_noise_are_wider_than_those_of_white():
    white = fit(noisy(0 * REGULAR, 0.0), REGULAR, "linear")
    coloured = fit(noisy(0 * REGULAR, 0.8), REGULAR, "linear")
    assert np.median(coloured.velocity_std) > 2 * np.median(white.velocity_std)


def hard_noise(rng: np.random.Generator, std: np.ndarray) -> np.ndarray:
    """Return the noise of the hard case: part of it AR(1), a season and outliers."""
    share = rng.uniform(0, 1, (N, 1))
    noise = np.sqrt(share) * correlated(rng, (N, 168), 0.6) + np.sqrt(1 - share) * rng.standard_normal((N, 168))
    outlying = rng.random((N, 168)) < rng.uniform(0, 0.05, (N, 1))
    outliers = rng.uniform(5, 20, (N, 168)) * rng.choice([-1, 1], (N, 168))
    return std * noise + outlying * outliers + rng.uniform(0, 3, (N, 1)) * season(REGULAR, 1.0)


def test_steps_above_three_sigma_of_the_hard_noise_are_dated_within_one_sample():
    rng = np.random.default_rng(11)
    std = rng.uniform(0.5, 4.0, (N, 1))
    day = REGULAR[0] + rng.uniform(0.1, 0.9, (N, 1)) * SPAN
    size = np.maximum(rng.uniform(6, 40, (N, 1)), 3 * std) * rng.choice([-1, 1], (N, 1))
    found = fit(step(REGULAR, day, size, -4.0, 6.0) + hard_noise(rng, std), REGULAR, "step")
    assert np.mean(np.abs(found.step_day - day[:, 0]) <= 12.0) > 0.97


def test_outliers_hardly_draw_on_what_is_fitted():
    rng = np.random.default_rng(2)
    calm = 5.0 * years(REGULAR) + rng.normal(0, 0.8, (N, 168))
    spoiled = calm.copy()
    spoiled[:, [8, 30, 31, 77, 150]] += 20.0
    with_outliers, without = fit(spoiled, REGULAR, "linear"), fit(calm, REGULAR, "linear")
    assert np.median(np.abs(with_outliers.velocity - without.velocity)) < 0.5 * np.median(without.velocity_std)
    ratio = with_outliers.velocity_std / without.velocity_std
    assert 0.9 < np.median(ratio) < 1.1
    assert np.quantile(ratio, 0.98) < 1.35
    # The residuals' size tells of the outliers all the same.
    assert (with_outliers.rmse > 2 * without.rmse).all()


def test_correlated_noise_alone_seldom_makes_a_second_break():
    day = REGULAR[0] + 0.5 * SPAN
    found = fit(noisy(broken(REGULAR, [day], [0.0, 20.0]), 0.7, std=3.0), REGULAR, "piecewise linear")
    assert np.isfinite(found.break_2_day).mean() < 0.1


# -- few dates, still series, bad input -------------------------------------------------------------------------------


@pytest.mark.parametrize("constant", [0.0, 0.1, -4321.5])
def test_still_series_have_no_motion_and_give_no_warning(constant):
    found = fit_patterns(np.full((7, 168), constant, np.float32), REGULAR, np.arange(-1, 6))
    np.testing.assert_array_equal(found.velocity, 0.0)
    np.testing.assert_array_equal(found.velocity_std, 0.0)
    np.testing.assert_array_equal(found.rmse, 0.0)
    assert found.step_mm[3] == 0.0
    assert np.isnan(found.break_1_std[4])  # nowhere does the velocity change
    assert found.power_mm[5] == 0.0


@pytest.mark.parametrize("n_dates", range(2, 16))
@pytest.mark.parametrize("interval", [6.0, 60.0, YEAR])
def test_with_few_dates_only_what_they_can_tell_is_told(n_dates, interval):
    days = 737_000.0 + interval * np.arange(n_dates)
    series = np.random.default_rng(0).normal(0, 2, (14, n_dates)).astype(np.float32)
    found = fit_patterns(series, days, np.arange(14) % 7 - 1)
    assert np.isfinite(found.velocity).all() == (n_dates > 2)
    told = np.isfinite(found.season_mm[PATTERNS.index("linear") + 1])
    assert told == (interval == 60.0 and n_dates > 6)  # each year at the same day tells nothing of it
    for name in NAMES:
        assert not np.isinf(getattr(found, name)).any()
    assert np.isfinite(found.step_mm).any() == (n_dates >= (8 if told else 6))
    assert np.isfinite(found.break_1_day).any() == (n_dates >= (7 if told else 5))


def test_no_series_give_no_quantities():
    found = fit_patterns(np.empty((0, 168), np.float32), REGULAR, np.empty(0, np.int64))
    assert all(getattr(found, name).shape == (0,) for name in NAMES)


def test_one_date_is_refused():
    with pytest.raises(InputError, match="at least two dates"):
        fit_patterns(np.zeros((3, 1), np.float32), np.array([737_000.0]), np.zeros(3, np.int64))


def test_a_gap_is_refused():
    series = np.zeros((3, 168), np.float32)
    series[1, 4] = np.nan
    with pytest.raises(InputError, match="fill the gaps"):
        fit_patterns(series, REGULAR, np.zeros(3, np.int64))


# -- the curve of one series ------------------------------------------------------------------------------------------


@GRIDS
@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_curve_of_a_series_without_noise_is_the_series(days, pattern):
    middle = days[0] + 0.5 * np.ptp(days)
    series = {
        "stable": season(days),
        "linear": -12.0 * years(days) + season(days),
        "step": step(days, middle, -20.0, before=3.0) + season(days),
        "piecewise linear": broken(days, [middle], [-2.0, -14.0]) + season(days),
        "power": 30.0 * ((days - days[0]) / np.ptp(days)) ** 2 + season(days),
        "undefined": 4.0 * years(days),
    }[pattern]
    np.testing.assert_allclose(fit_curve(series + 5.0, days, pattern).displacement, series + 5.0, atol=1e-4)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_quantities_of_one_series_are_those_of_many(pattern):
    rng = np.random.default_rng(3)
    series = broken(REGULAR, [REGULAR[80]], [-2.0, -14.0]) + rng.normal(size=168)
    many = fit_patterns(np.stack([series, -series]), REGULAR, np.full(2, number(pattern)))
    one = fit_curve(series, REGULAR, pattern).quantities
    for name in NAMES:
        value = getattr(many, name)[0]
        assert one.get(name, np.nan) == pytest.approx(value, rel=1e-6, nan_ok=True), name


def test_a_curve_that_the_dates_are_too_few_for_is_not_drawn():
    fitted = fit_curve(np.array([0.0, 1.0, 2.0]), REGULAR[:3], "step")
    assert np.isnan(fitted.displacement).all()
    assert "step_day" not in fitted.quantities
