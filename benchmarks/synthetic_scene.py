"""A synthetic InSAR scene with planted hotspots, for tests and benchmarks.

A regular grid of points over quiet ground: white noise, a turbulent atmosphere correlated in space and independent from
date to date, a seasonal term, a slow regional velocity field and the motion of the whole scene. Planted on it are bowls
of different size, rate and evolution, some of them twins: alike in time, far apart in space.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

__all__ = ["BOWLS", "Bowl", "Scene", "evolution", "make_scene"]

DAYS_PER_YEAR = 365.25
TRUTH_RATE = 2.0  # mm/yr


@dataclass(frozen=True)
class Bowl:
    """One planted hotspot.

    Attributes
    ----------
    x, y : float
        Centre, as a share of the scene's width and height.
    radius : float, m
        Distance at which the motion is half of the centre's.
    rate : float, mm/yr
        Mean rate at the centre, negative = sinking.
    evolution : str
        "linear", "accelerating", "decelerating", "step" or "late" (still, then linear from mid-span).
    """

    x: float
    y: float
    radius: float
    rate: float
    evolution: str


BOWLS = (
    Bowl(0.20, 0.20, 300.0, -9.0, "linear"),
    Bowl(0.80, 0.75, 300.0, -9.0, "linear"),  # twin of the first
    Bowl(0.75, 0.20, 160.0, 7.0, "decelerating"),
    Bowl(0.22, 0.78, 160.0, 7.0, "decelerating"),  # twin of the third
    Bowl(0.50, 0.50, 120.0, -12.0, "accelerating"),
    Bowl(0.48, 0.85, 90.0, -8.0, "step"),
    Bowl(0.88, 0.45, 70.0, -5.0, "late"),
    Bowl(0.10, 0.50, 48.0, -4.5, "linear"),  # the smallest
)


@dataclass(frozen=True)
class Scene:
    """What was made.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
    days : (T,) float64
        Since the first date.
    truth : (n,) int64
        1-based number of the bowl where it moves by 2 mm/yr or more on average, 0 elsewhere.
    """

    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]
    days: NDArray[np.float64]
    truth: NDArray[np.int64]


def make_scene(
    n_side: int = 100,
    n_dates: int = 120,
    bowls: tuple[Bowl, ...] = BOWLS,
    seed: int = 0,
    noise_mm: float = 2.0,
    atmosphere_mm: float = 2.0,
    origin: tuple[float, float] = (500_000.0, 4_500_000.0),
) -> Scene:
    """Make a square scene of `n_side`² points, 25 m apart, one date every 12 days."""
    rng = np.random.default_rng(seed)
    step = 25.0
    columns, rows = np.meshgrid(np.arange(n_side), np.arange(n_side))
    grid = np.column_stack([columns.ravel(), rows.ravel()]) * step
    days = 12.0 * np.arange(n_dates, dtype=np.float64)
    years = days / DAYS_PER_YEAR

    def field(correlation_m: float) -> NDArray[np.float64]:
        smooth = gaussian_filter(rng.normal(size=(n_side, n_side)), correlation_m / step, mode="wrap")
        return (smooth / smooth.std()).ravel()

    displacement = rng.normal(scale=noise_mm, size=(len(grid), n_dates))
    for date in range(n_dates):
        displacement[:, date] += atmosphere_mm * field(400.0)
    season = np.sin(2 * np.pi * years + 0.8)
    displacement += np.outer(1.5 + 0.7 * field(300.0), season)
    displacement += np.outer(0.3 * field(300.0) - 1.6, years)

    truth = np.zeros(len(grid), dtype=np.int64)
    extent = n_side * step
    for number, bowl in enumerate(bowls, start=1):
        distance = np.hypot(grid[:, 0] - bowl.x * extent, grid[:, 1] - bowl.y * extent)
        shape = np.exp(-np.log(2) * (distance / bowl.radius) ** 6)
        displacement += np.outer(shape * bowl.rate * years[-1], evolution(bowl.evolution, years / years[-1]))
        truth[np.abs(shape * bowl.rate) >= TRUTH_RATE] = number
    return Scene(grid + np.asarray(origin), displacement.astype(np.float32), days, truth)


def evolution(name: str, time: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the share of the total displacement reached at `time` in 0..1."""
    return {
        "linear": time,
        "accelerating": time**2.2,
        "decelerating": time**0.45,
        "step": np.where(time > 0.4, 1.0, 0.0),
        "late": np.maximum(0.0, 2 * time - 1),
    }[name]
