"""The noise of a scene is told from what fits leave of many series, and errors made of it hold."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.algorithms.patterns.noise import pooled_correlation
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


def left_by_lines(noise):
    design = np.stack([np.ones(T), YEARS])
    basis = np.linalg.qr(design.T)[0]
    return noise - (noise @ basis) @ basis.T, np.broadcast_to(design, (N, 2, T))


def test_the_correlation_is_that_of_the_noise(noise):
    residual, designs = left_by_lines(noise)
    found = pooled_correlation([residual], [designs])
    expected = np.array([np.mean(noise[:, lag:] * noise[:, : T - lag]) for lag in range(9)])
    if np.abs(expected[8]) < 0.3 * expected[0]:  # of flicker noise, the mean of the window is no mean of the noise
        np.testing.assert_allclose(found[0, :9], expected / expected[0], atol=0.08)
    assert np.linalg.eigvalsh(found).min() > -1e-9
    np.testing.assert_allclose(np.diagonal(found), 1.0)


def test_too_few_series_tell_nothing():
    residual, designs = left_by_lines(np.random.default_rng(0).standard_normal((N, T)))
    assert pooled_correlation([residual[:20]], [designs[:20]]) is None


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


def test_noise_invents_no_second_break(noise):
    series = noise - 2 * YEARS - 10 * np.maximum(YEARS - YEARS[T // 2], 0)
    found = fit_patterns(series.astype(np.float32), DAYS, np.full(N, PATTERNS.index("piecewise linear")))
    assert np.isfinite(found.break_2_day).mean() < 0.05
