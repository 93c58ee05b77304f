"""Simulated displacement series with known patterns: the reference simulation and its harder relatives.

Every series is D = f(t) + n(t) (Yang et al. 2024, Eq. 1) in millimetres. Three cases:

- `REFERENCE`: white noise N(0, 0.83^2), as in the paper.
- `HARD`: noise of 0.5 to 4 mm, part of it AR(1); a seasonal term, outliers and missing dates on every class.
- `WIDE`: what the bundled models learn from: reference and hard series, and what users have beside them (noise of a
  power law, slow lines, far larger motion, steps with afterslip, stretches at half the sampling rate, shorter spans).

Missing dates are interpolated linearly, as the plugin does before it classifies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..algorithms.patterns.names import PATTERNS

__all__ = ["Case", "Simulation", "simulate"]

_DAYS_PER_YEAR = 365.25
_SPAN_YEARS = (4.0, 8.0)
_WIDE_SPAN_YEARS = (2.0, 8.0)
_REVISITS = (6.0, 12.0)  # days, of Sentinel-1
_WHITE_NOISE = 0.83  # mm, Yang Eq. 1
_HALF_WAVE = 27.7  # mm, what an unwrapping error of Sentinel-1 shifts a series by
_LEAST_SEGMENT = 0.15  # of the span
_LEAST_CHANGE = 4.0  # mm/yr, between neighbouring segments

Times = NDArray[np.float64]
Signal = NDArray[np.float64]


class Case(Enum):
    """Which noise, and which further trouble, the series carry."""

    REFERENCE = "reference"
    HARD = "hard"
    WIDE = "wide"


@dataclass(frozen=True)
class Simulation:
    """Series and what they are.

    Attributes
    ----------
    displacement : (n, T) float32, mm
        At T regular dates.
    labels : (n,) int64
        Index into `PATTERNS`.
    years : (n,) float64
        Span of each series.
    noise : (n,) float64, mm
        Standard deviation of its noise.
    """

    displacement: NDArray[np.float32]
    labels: NDArray[np.int64]
    years: NDArray[np.float64]
    noise: NDArray[np.float64]


def simulate(n: int, n_dates: int, case: Case, seed: int | list[int], n_classes: int = len(PATTERNS)) -> Simulation:
    """Draw series, each class equally often, in random order.

    Parameters
    ----------
    n, n_dates : int
        Series, and dates of each.
    case : Case
    seed : int or list of int
    n_classes : int
        The first so many of `PATTERNS`; 5 leaves out what is undefined, as Yang's pretraining does.
    """
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(n) % n_classes)
    years = _spans(rng, n, n_dates, case)
    times = years[:, None] * np.linspace(0.0, 1.0, n_dates)
    clean = np.zeros((n, n_dates))
    for label in range(n_classes):
        rows = np.flatnonzero(labels == label)
        makers = _MAKERS[PATTERNS[label]]
        if case is Case.WIDE:
            makers = [*makers, *_WIDE_MAKERS.get(PATTERNS[label], [])]
        kinds = rng.integers(len(makers), size=rows.size)
        for kind, make in enumerate(makers):
            chosen = rows[kinds == kind]
            clean[chosen] = make(rng, times[chosen])
    if case is Case.REFERENCE:
        noise = np.full(n, _WHITE_NOISE)
        displacement = clean + rng.normal(0.0, _WHITE_NOISE, clean.shape)
    elif case is Case.HARD:
        displacement, noise = _trouble(rng, clean, times, _coloured_noise)
    else:
        displacement, noise = _widen(rng, clean, times)
    return Simulation(displacement.astype(np.float32), labels, years, noise)


def _spans(rng: np.random.Generator, n: int, n_dates: int, case: Case) -> NDArray[np.float64]:
    """Return spans in years: of dates 6 or 12 days apart where that gives 4 to 8 years, else drawn from there."""
    fitting = [
        years for days in _REVISITS if _SPAN_YEARS[0] <= (years := n_dates * days / _DAYS_PER_YEAR) <= _SPAN_YEARS[1]
    ]
    spans = rng.choice(fitting, n) if fitting else rng.uniform(*_SPAN_YEARS, n)
    if case is Case.WIDE:
        other = rng.random(n) < 0.15
        spans[other] = rng.uniform(*_WIDE_SPAN_YEARS, np.count_nonzero(other))
    return spans


# -- f(t) of the classes: (m, T) years -> (m, T) mm ------------------------------------------------------------------


def _stable(rng: np.random.Generator, times: Times) -> Signal:  # noqa: ARG001  one signature for all
    return np.zeros_like(times)


def _linear(rng: np.random.Generator, times: Times) -> Signal:
    return _signed(rng, 2.0, 30.0, len(times)) * times


def _slow_line(rng: np.random.Generator, times: Times) -> Signal:
    return _signed(rng, 1.0, 4.0, len(times)) * times


def _step(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    at = _share_of_span(rng, times, 0.1, 0.9)
    before = _signed(rng, 0.0, 10.0, m)
    after = np.where(rng.random((m, 1)) < 0.5, before, _signed(rng, 0.0, 10.0, m))
    return before * times + (after - before) * np.maximum(times - at, 0.0) + _signed(rng, 6.0, 40.0, m) * (times > at)


def _step_with_afterslip(rng: np.random.Generator, times: Times) -> Signal:
    """Return a step after which the ground creeps on, or back, and slows down, as after an earthquake."""
    m = len(times)
    at = _share_of_span(rng, times, 0.1, 0.9)
    jump = _signed(rng, 6.0, 40.0, m)
    since = np.maximum(times - at, 0.0)
    left = times[:, -1:] - at
    scale = rng.uniform(0.03, 0.5, (m, 1)) * times[:, -1:]
    afterslip = rng.uniform(-0.8, 1.2, (m, 1)) * jump * np.log1p(since / scale) / np.log1p(left / scale)
    return _signed(rng, 0.0, 10.0, m) * times + jump * (times > at) + afterslip


def _piecewise_linear(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    two = rng.random((m, 1)) < 0.5
    shares = rng.dirichlet(np.ones(3), m)
    least, free = _LEAST_SEGMENT, 1.0 - 3 * _LEAST_SEGMENT
    first = np.where(two, rng.uniform(least, 1.0 - least, (m, 1)), least + free * shares[:, :1])
    # A second break at the end is none.
    second = np.where(two, 1.0, first + least + free * shares[:, 1:2])
    velocity = rng.uniform(-30.0, 30.0, (m, 3))
    while (alike := np.abs(np.diff(velocity, axis=1)) < _LEAST_CHANGE).any():
        velocity[:, 1:][alike] = rng.uniform(-30.0, 30.0, np.count_nonzero(alike))
    span = times[:, -1:]
    changes = np.diff(velocity, axis=1)
    signal: Signal = (
        velocity[:, :1] * times
        + changes[:, :1] * np.maximum(times - first * span, 0.0)
        + changes[:, 1:] * np.maximum(times - second * span, 0.0)
    )
    return signal


def _power(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    share = times / times[:, -1:]
    exponent = np.where(rng.random((m, 1)) < 0.5, rng.uniform(0.25, 0.6, (m, 1)), rng.uniform(1.7, 3.0, (m, 1)))
    return _signed(rng, 10.0, 80.0, m) * share**exponent


def _logarithm(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    scale = rng.uniform(0.03, 0.5, (m, 1))
    return _signed(rng, 10.0, 80.0, m) * np.log1p(times / times[:, -1:] / scale) / np.log1p(1.0 / scale)


def _exponential(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    scale = rng.uniform(0.1, 0.6, (m, 1))
    return _signed(rng, 10.0, 80.0, m) * np.expm1(-times / times[:, -1:] / scale) / np.expm1(-1.0 / scale)


def _seasonal(rng: np.random.Generator, times: Times) -> Signal:
    return _season(rng, times, 4.0, 15.0)


def _several_steps(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    signal = _signed(rng, 0.0, 10.0, m) * times
    count = rng.integers(2, 5, (m, 1))
    # Steps in cells of their own: two that fall together would be one.
    for number in range(4):
        at = (0.08 + 0.84 * (number + rng.uniform(0.1, 0.9, (m, 1))) / count) * times[:, -1:]
        signal += np.where(number < count, _signed(rng, 6.0, 40.0, m), 0.0) * (times > at)
    return signal


def _power_and_step(rng: np.random.Generator, times: Times) -> Signal:
    at = _share_of_span(rng, times, 0.1, 0.9)
    return _power(rng, times) + _signed(rng, 6.0, 40.0, len(times)) * (times > at)


def _unwrapping_jumps(rng: np.random.Generator, times: Times) -> Signal:
    m = len(times)
    signal = _signed(rng, 0.0, 10.0, m) * times
    count = rng.integers(1, 4, (m, 1))
    for number in range(3):
        start = rng.uniform(0.05, 0.85, (m, 1))
        end = np.minimum(start + rng.uniform(0.03, 0.3, (m, 1)), 0.97)
        inside = (times > start * times[:, -1:]) & (times <= end * times[:, -1:]) & (number < count)
        signal += np.where(rng.random((m, 1)) < 0.5, -_HALF_WAVE, _HALF_WAVE) * inside
    return signal


def _random_walk(rng: np.random.Generator, times: Times) -> Signal:
    steps = rng.standard_normal(times.shape) * rng.uniform(5.0, 25.0, (len(times), 1)) / np.sqrt(times.shape[1])
    return np.cumsum(steps, axis=1)


def _strong_noise(rng: np.random.Generator, times: Times) -> Signal:
    return rng.standard_normal(times.shape) * rng.uniform(5.0, 15.0, (len(times), 1))


_NoiseMaker = Callable[[np.random.Generator, tuple[int, int]], Signal]
_Maker = Callable[[np.random.Generator, Times], Signal]
_MAKERS: dict[str, list[_Maker]] = {
    "stable": [_stable],
    "linear": [_linear],
    "step": [_step],
    "piecewise linear": [_piecewise_linear],
    "power": [_power, _power, _logarithm, _exponential],
    "undefined": [_seasonal, _several_steps, _power_and_step, _unwrapping_jumps, _random_walk, _strong_noise],
}
_WIDE_MAKERS: dict[str, list[_Maker]] = {"linear": [_slow_line], "step": [_step, _step_with_afterslip]}


def _signed(rng: np.random.Generator, least: float, most: float, m: int) -> Signal:
    """Return (m, 1) sizes of either sign."""
    return rng.uniform(least, most, (m, 1)) * rng.choice([-1.0, 1.0], (m, 1))


def _share_of_span(rng: np.random.Generator, times: Times, least: float, most: float) -> Times:
    return rng.uniform(least, most, (len(times), 1)) * times[:, -1:]


def _season(rng: np.random.Generator, times: Times, least: float, most: float) -> Signal:
    phase = rng.uniform(0.0, 2 * np.pi, (len(times), 1))
    return rng.uniform(least, most, (len(times), 1)) * np.sin(2 * np.pi * times + phase)


# -- noise and trouble ------------------------------------------------------------------------------------------------


def _trouble(
    rng: np.random.Generator, clean: Signal, times: Times, unit_noise: _NoiseMaker
) -> tuple[Signal, NDArray[np.float64]]:
    """Add the hard case's noise, season, outliers and gaps; return the series and the noise's standard deviation."""
    n = len(clean)
    noise = rng.uniform(0.5, 4.0, n)
    series = clean + noise[:, None] * unit_noise(rng, clean.shape) + _season(rng, times, 0.0, 3.0)
    outlying = rng.random(clean.shape) < rng.uniform(0.0, 0.05, (n, 1))
    sizes = rng.uniform(5.0, 20.0, clean.shape) * rng.choice([-1.0, 1.0], clean.shape)
    series += np.where(outlying, sizes, 0.0)
    missing = rng.random(clean.shape) < rng.uniform(0.0, 0.15, (n, 1))
    return _without(series, missing), noise


def _widen(rng: np.random.Generator, clean: Signal, times: Times) -> tuple[Signal, NDArray[np.float64]]:
    """Make a fifth of the series the reference's and the rest hard, some with far larger motion or halved sampling."""
    n = len(clean)
    large = rng.random(n) < 0.1
    clean = clean * np.where(large, 2.0 ** rng.uniform(0.0, 5.0, n), 1.0)[:, None]
    plain = rng.random(n) < 0.2
    series, noise = _trouble(rng, clean, times, _real_noise)
    series[plain] = clean[plain] + rng.normal(0.0, _WHITE_NOISE, (np.count_nonzero(plain), clean.shape[1]))
    noise[plain] = _WHITE_NOISE
    dates = np.arange(clean.shape[1])
    ends = np.sort(rng.uniform(0.0, clean.shape[1], (n, 2)), axis=1)
    thinned = (dates % 2 == 1) & (dates > ends[:, :1]) & (dates < ends[:, 1:]) & (rng.random((n, 1)) < 0.15)
    return _without(series, thinned), noise


def _coloured_noise(rng: np.random.Generator, shape: tuple[int, int]) -> Signal:
    """Return noise of standard deviation 1, a random share of its variance AR(1) of correlation 0.3 to 0.9."""
    n, n_dates = shape
    share = rng.uniform(0.0, 1.0, (n, 1))
    correlation = rng.uniform(0.3, 0.9, n)
    innovation = rng.standard_normal(shape) * np.sqrt(1.0 - correlation**2)[:, None]
    coloured = np.empty(shape)
    coloured[:, 0] = rng.standard_normal(n)
    for date in range(1, n_dates):
        coloured[:, date] = correlation * coloured[:, date - 1] + innovation[:, date]
    return np.sqrt(share) * coloured + np.sqrt(1.0 - share) * rng.standard_normal(shape)


def _real_noise(rng: np.random.Generator, shape: tuple[int, int]) -> Signal:
    """Return noise of standard deviation 1: coloured as above, or of half the series white and a power law.

    The noise of real series is of the second kind: residuals of quiet points on Ustica have the autocorrelations 0.36,
    0.21 and 0.09 at lags 1, 2 and 4.
    """
    noise = _coloured_noise(rng, shape)
    slow = np.flatnonzero(rng.random(shape[0]) < 0.5)
    share = rng.uniform(0.0, 1.0, (slow.size, 1))
    white = rng.standard_normal((slow.size, shape[1]))
    noise[slow] = np.sqrt(share) * _power_law_noise(rng, (slow.size, shape[1])) + np.sqrt(1.0 - share) * white
    return noise


def _power_law_noise(rng: np.random.Generator, shape: tuple[int, int]) -> Signal:
    """Return noise of standard deviation 1 about each mean, with a spectrum f^-p, p of 0.4 to 1.6 (flicker: 1)."""
    n, n_dates = shape
    length = 4 * n_dates  # a part of a longer series, whose ends do not meet
    frequency = np.fft.rfftfreq(length)[1:]
    spectrum = np.zeros((n, length // 2 + 1), dtype=np.complex128)
    phases = rng.standard_normal((n, frequency.size)) + 1j * rng.standard_normal((n, frequency.size))
    spectrum[:, 1:] = phases * frequency ** (-0.5 * rng.uniform(0.4, 1.6, (n, 1)))
    noise: Signal = np.fft.irfft(spectrum, length, axis=1)[:, :n_dates]
    noise -= noise.mean(axis=1, keepdims=True)
    return noise / noise.std(axis=1, keepdims=True)


def _without(series: Signal, missing: NDArray[np.bool_]) -> Signal:
    """Return the series with the missing values interpolated linearly; the ends hold the nearest value."""
    n_dates = series.shape[1]
    dates = np.arange(n_dates)
    before = np.maximum.accumulate(np.where(missing, -1, dates), axis=1)
    after = np.minimum.accumulate(np.where(missing, n_dates, dates)[:, ::-1], axis=1)[:, ::-1]
    before, after = np.where(before < 0, after, before), np.where(after == n_dates, before, after)
    if (before == n_dates).any():
        raise ValueError("A series without any date cannot be filled.")
    low, high = np.take_along_axis(series, before, axis=1), np.take_along_axis(series, after, axis=1)
    weight = (dates - before) / np.maximum(after - before, 1)
    return low + weight * (high - low)
