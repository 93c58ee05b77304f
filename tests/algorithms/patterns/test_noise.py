"""The noise of a scene is told from what fits leave of many series, and errors made of it hold."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.algorithms.patterns.noise import Explained, pooled_correlation
from insar_hotspots.algorithms.patterns.quantities import fit_patterns

N, T = 400, 120
DAYS = 12.0 * np.arange(T)
YEARS = DAYS / 365.25


def white(rng):
    return rng.standard_normal((N, T))


def ar1(rng, factor):
    noise = np.empty((N, T))
    noise[:, 0] = rng.standard_normal(N)
    for date in range(1, T):
        noise[:, date] = factor * noise[:, date - 1] + np.sqrt(1 - factor**2) * rng.standard_normal(N)
    return noise


def flicker(rng):
    frequency = np.fft.rfftfreq(8 * T)[1:]
    spectrum = np.zeros((N, 4 * T + 1), dtype=complex)
    spectrum[:, 1:] = (rng.standard_normal((N, 4 * T)) + 1j * rng.standard_normal((N, 4 * T))) * frequency**-0.5
    noise = np.fft.irfft(spectrum, axis=1)[:, :T]
    return noise / noise.std()


KINDS = {
    "white": white,
    "AR(1) of 0.6": lambda rng: ar1(rng, 0.6),
    "half AR(1) of 0.9": lambda rng: (white(rng) + ar1(rng, 0.9)) / np.sqrt(2),
    "flicker": flicker,
    "half flicker": lambda rng: (white(rng) + flicker(rng)) / np.sqrt(2),
}


@pytest.fixture(params=KINDS.values(), ids=KINDS.keys())
def noise(request):
    return 3.0 * request.param(np.random.default_rng(5))


LINE = np.stack([np.ones(T), YEARS])[None]


def test_the_correlation_is_that_of_the_noise(noise):
    found = pooled_correlation([Explained(noise, LINE)])
    expected = np.array([np.mean(noise[:, lag:] * noise[:, : T - lag]) for lag in range(9)])
    if np.abs(expected[8]) < 0.3 * expected[0]:  # of flicker noise, the mean of the window is no mean of the noise
        np.testing.assert_allclose(found[0, :9], expected / expected[0], atol=0.08)
    assert np.linalg.eigvalsh(found).min() > -1e-9
    np.testing.assert_allclose(np.diagonal(found), 1.0)


def test_motion_that_columns_explain_and_the_size_of_noise_change_nothing(noise):
    sizes = np.random.default_rng(1).uniform(0.5, 3.0, (N, 1))
    moved = sizes * noise + sizes[::-1] * (7.0 - 20.0 * YEARS)
    found = [pooled_correlation([Explained(series, LINE)]) for series in (noise, moved)]
    np.testing.assert_allclose(*found, atol=1e-9)


def test_too_few_series_tell_nothing():
    noise = np.random.default_rng(0).standard_normal((20, T))
    assert pooled_correlation([Explained(noise, LINE)]) is None


def covered(errors, stds, times):
    return np.mean(np.abs(errors) <= times * stds)


def test_the_errors_of_velocities_and_steps_hold_whatever_the_noise(noise):
    line = np.full(N, PATTERNS.index("linear"))
    found = fit_patterns((noise - 5 * YEARS).astype(np.float32), DAYS, line)
    assert 0.58 < covered(found.velocity + 5, found.velocity_std, 1.0) < 0.80
    assert covered(found.velocity + 5, found.velocity_std, 1.96) > 0.90
    jump = np.where(np.arange(T) >= T // 2, 12.0, 0.0)
    found = fit_patterns((noise + jump).astype(np.float32), DAYS, np.full(N, PATTERNS.index("step")))
    assert 0.57 < covered(found.step_mm - 12, found.step_mm_std, 1.0) < 0.80
    assert covered(found.step_mm - 12, found.step_mm_std, 1.96) > 0.89


@pytest.mark.parametrize("n_dates", [80, T])
def test_the_errors_of_breaks_hold_whatever_the_noise(noise, n_dates):
    days, years = DAYS[:n_dates], YEARS[:n_dates]
    middle = n_dates // 2
    series = noise[:, :n_dates] - 10 * np.maximum(years - years[middle], 0)
    found = fit_patterns(series.astype(np.float32), days, np.full(N, PATTERNS.index("piecewise linear")))
    one = ~np.isfinite(found.break_2_day)
    off, std = (found.break_1_day - days[middle])[one], found.break_1_std[one]
    assert 0.60 < covered(off, std, 1.0) < 0.82
    assert covered(off, std, 1.96) > 0.89
    off, std = (found.velocity_2 + 10)[one], found.velocity_2_std[one]
    assert 0.60 < covered(off, std, 1.0) < 0.82
    assert covered(off, std, 1.96) > 0.89


def test_noise_invents_no_second_break(noise):
    series = noise - 2 * YEARS - 10 * np.maximum(YEARS - YEARS[T // 2], 0)
    found = fit_patterns(series.astype(np.float32), DAYS, np.full(N, PATTERNS.index("piecewise linear")))
    assert np.isfinite(found.break_2_day).mean() < 0.05
