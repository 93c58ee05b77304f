"""How often the truth lies within the errors stated of velocities, steps and breaks, in noise of several kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.days import days_of
from ..algorithms.patterns.names import PATTERNS
from ..algorithms.patterns.quantities import fit_patterns
from ..algorithms.series.velocity import DAYS_PER_YEAR
from .real_scenes import boissano, quiet_noise, ustica
from .timing import say

__all__ = ["run"]

_NOISE_MM = 3.0
_REVISIT = 12.0  # days
_SPEED, _JUMP, _CHANGE = -5.0, 12.0, -10.0  # mm/yr, mm, mm/yr

Noise = NDArray[np.float64]


def run(n_series: int = 600, n_dates: int = 150, seed: int = 0) -> dict[str, Any]:
    """Fit known motion in drawn and in real noise; return per cent covered by one and 1.96 errors."""
    days = _REVISIT * np.arange(n_dates)
    found = {}
    for name, make in _KINDS.items():
        noise = _NOISE_MM * make(np.random.default_rng(seed), n_series, n_dates)
        found[name] = _coverage(noise, days)
        say(f"{name}: {found[name]}")
    for scene in (ustica(), boissano()):
        name = f"left by lines at {len(scene.dates)} dates of a real layer"
        noise = quiet_noise(scene)
        rng = np.random.default_rng(seed)
        found[name] = _coverage(noise[rng.integers(len(noise), size=n_series)], days_of(scene.dates), between=True)
        say(f"{name}: {found[name]}")
    return {"n_series": n_series, "n_dates": n_dates, "coverage_percent": found, "target": "63 to 73 and 92 to 97"}


def _coverage(noise: Noise, days: NDArray[np.float64], between: bool = False) -> dict[str, Any]:
    """Return per cent covered; of real noise, of which lines were taken out, of steps and breaks alone."""
    years = (days - days[0]) / DAYS_PER_YEAR
    middle = len(days) // 2
    told: dict[str, Any] = {}
    if not between:
        found = _fit(noise + _SPEED * years, days, "linear")
        told["velocity"] = _shares(found.velocity - _SPEED, found.velocity_std)
    jump = np.where(np.arange(len(days)) >= middle, _JUMP, 0.0)
    found = _fit(noise + jump, days, "step")
    told["step"] = _shares(found.step_mm - _JUMP, found.step_mm_std)
    found = _fit(noise + _CHANGE * np.maximum(years - years[middle], 0.0), days, "piecewise linear")
    one = ~np.isfinite(found.break_2_day)
    told["break date"] = _shares((found.break_1_day - days[middle])[one], found.break_1_std[one])
    told["velocity after"] = _shares((found.velocity_2 - _CHANGE)[one], found.velocity_2_std[one])
    told["second break"] = round(100 * float(np.mean(~one)))
    return told


def _fit(series: Noise, days: NDArray[np.float64], pattern: str) -> Any:
    return fit_patterns(series.astype(np.float32), days, np.full(len(series), PATTERNS.index(pattern)))


def _shares(errors: Noise, stds: Noise) -> list[int]:
    known = np.isfinite(errors) & (stds > 0)
    return [round(100 * float(np.mean(np.abs(errors[known]) <= times * stds[known]))) for times in (1.0, 1.96)]


def _white(rng: np.random.Generator, n: int, n_dates: int) -> Noise:
    return rng.standard_normal((n, n_dates))


def _ar1(factor: float) -> Callable[[np.random.Generator, int, int], Noise]:
    def make(rng: np.random.Generator, n: int, n_dates: int) -> Noise:
        steps = rng.standard_normal((n, n_dates)) * np.sqrt(1 - factor**2)
        noise = np.empty((n, n_dates))
        noise[:, 0] = rng.standard_normal(n)
        for date in range(1, n_dates):
            noise[:, date] = factor * noise[:, date - 1] + steps[:, date]
        return noise

    return make


def _flicker(rng: np.random.Generator, n: int, n_dates: int) -> Noise:
    """Return noise with a spectrum 1 / f, of waves up to sixteen times the dates."""
    frequency = np.fft.rfftfreq(16 * n_dates)[1:]
    spectrum = np.zeros((n, 8 * n_dates + 1), dtype=np.complex128)
    phases = rng.standard_normal((n, frequency.size)) + 1j * rng.standard_normal((n, frequency.size))
    spectrum[:, 1:] = phases * frequency**-0.5
    noise = np.fft.irfft(spectrum, axis=1)[:, :n_dates]
    within: Noise = noise / np.sqrt(np.mean(np.square(noise - noise.mean(axis=1, keepdims=True))))
    return within


def _half(make: Callable[[np.random.Generator, int, int], Noise]) -> Callable[[np.random.Generator, int, int], Noise]:
    def mixed(rng: np.random.Generator, n: int, n_dates: int) -> Noise:
        noise: Noise = np.sqrt(0.5) * _white(rng, n, n_dates) + np.sqrt(0.5) * make(rng, n, n_dates)
        return noise

    return mixed


_KINDS: dict[str, Callable[[np.random.Generator, int, int], Noise]] = {
    "white": _white,
    "AR(1) of 0.6": _ar1(0.6),
    "as Ustica's": _half(_ar1(0.7)),
    "half AR(1) of 0.9": _half(_ar1(0.9)),
    "flicker": _flicker,
    "half flicker": _half(_flicker),
}
