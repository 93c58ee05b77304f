"""Pairs of runs of one place with planted hotspots that are born, grow, stop, merge and so on between the two.

The ground is that of `planted_scenes`: uneven density, noise as of real series, atmosphere, a scene that moves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .planted_scenes import DAYS_PER_YEAR, PlantedScene, Recipe

__all__ = ["EXPECTED", "PAIRS", "ChangingScene", "Pair", "changing_scene"]

Floats = NDArray[np.float64]
Pair = Literal["new dates", "new release", "another time"]

PAIRS: tuple[Pair, ...] = ("new dates", "new release", "another time")
"""Three years of series, and the same with a fourth; the same of another release, with other points, values, reference
and 0.5 mm/yr of offset; two years and the two after, of two releases that share no date."""

EXPECTED = {
    "new": ("new",),
    "grown": ("grown",),
    "stopped": ("stopped", "gone"),
    "merged": ("merged",),
    "faster": ("faster",),
    "slower": ("slower",),
    "turned": ("turned",),
    "shrunk": ("shrunk",),
    "split": ("split",),
    "as before": ("as before",),
}
"""What may be told of each planted happening."""

_RECIPE = Recipe(extent=9000.0, n_points=26_000, n_dates=250, interval=6.0, towns=12, in_fields=0.35)
_FIRST = date(2020, 1, 3).toordinal()
_SPLIT = {"new dates": 0.75, "new release": 0.75, "another time": 0.5}  # of the dates
_RADIUS = 170.0
_APART = 1000.0
_RATE = 14.0
_SHARED_POINTS = 0.85
_RELEASE_NOISE = 1.5  # mm
_OFFSET = 0.5  # mm/yr


@dataclass(frozen=True)
class Part:
    """A bowl: where, relative to the centre; radius; velocities before and after the split."""

    east: float
    radius: float
    before: float
    after: float


_HAPPENINGS: dict[str, tuple[Part, ...]] = {
    "new": (Part(0, _RADIUS, 0.0, -_RATE * 1.5),),
    "grown": (Part(0, _RADIUS, -_RATE, -_RATE), Part(250, _RADIUS, 0.0, -_RATE * 1.5)),
    "stopped": (Part(0, _RADIUS, -_RATE, 0.0),),
    "merged": (
        Part(-300, _RADIUS, -_RATE, -_RATE),
        Part(300, _RADIUS, -_RATE, -_RATE),
        Part(0, 220, 0.0, -_RATE * 1.5),
    ),
    "faster": (Part(0, _RADIUS, -_RATE / 2, -_RATE * 1.5),),
    "slower": (Part(0, _RADIUS, -_RATE * 1.5, -_RATE / 2),),
    "turned": (Part(0, _RADIUS, -_RATE, _RATE),),
    "shrunk": (Part(0, _RADIUS, -_RATE, -_RATE), Part(250, _RADIUS, -_RATE, 0.0)),
    "split": (
        Part(-330, _RADIUS, -_RATE, -_RATE),
        Part(330, _RADIUS, -_RATE, -_RATE),
        Part(0, 220, -_RATE, 0.0),
    ),
    "as before": (Part(0, _RADIUS, -_RATE / 2, -_RATE / 2),),
}


@dataclass(frozen=True)
class Side:
    """One run's points and series; `truth` (n,) is the planted happening's place in `happenings` from 1, 0 = quiet."""

    coordinates: Floats
    displacement: NDArray[np.float32]
    days: Floats
    truth: NDArray[np.int64]


@dataclass(frozen=True)
class ChangingScene:
    """Both runs, and what was planted."""

    before: Side
    after: Side
    happenings: list[str]


def changing_scene(
    pair: Pair, seed: int, happenings: tuple[str, ...] = tuple(_HAPPENINGS), twice: int = 2, recipe: Recipe = _RECIPE
) -> ChangingScene:
    """Return a pair of runs in which each happening was planted `twice`."""
    rng = np.random.default_rng([sum(map(ord, pair)), seed])
    quiet = recipe.make(rng)
    quiet = replace(quiet, days=quiet.days + _FIRST)
    split = int(_SPLIT[pair] * len(quiet.days))
    planted = list(happenings) * twice
    motion, truth = _planted(rng, quiet, planted, quiet.days[split - 1])
    values = quiet.displacement + motion
    if pair == "new dates":
        before = Side(quiet.coordinates, values[:, :split], quiet.days[:split], truth)
        return ChangingScene(before, Side(quiet.coordinates, values, quiet.days, truth), planted)
    sides = []
    for number in range(2):
        rows = np.flatnonzero(rng.random(len(values)) < _SHARED_POINTS)
        own = values[rows] + rng.normal(0, _RELEASE_NOISE, (rows.size, values.shape[1])).astype(np.float32)
        own += np.cumsum(rng.normal(0, 0.3, values.shape[1])).astype(np.float32)
        own += np.float32(number * _OFFSET) * (quiet.days / DAYS_PER_YEAR).astype(np.float32)
        sides.append((quiet.coordinates[rows] + rng.normal(0, 2.0, (rows.size, 2)), own, truth[rows]))
    (xy, old, old_truth), (new_xy, new, new_truth) = sides
    first = 0 if pair == "new release" else split
    before = Side(xy, np.ascontiguousarray(old[:, :split]), quiet.days[:split], old_truth)
    return ChangingScene(
        before, Side(new_xy, np.ascontiguousarray(new[:, first:]), quiet.days[first:], new_truth), planted
    )


def _planted(
    rng: np.random.Generator, scene: PlantedScene, happenings: list[str], split: float
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return the motion (n, T) and what is planted at each point."""
    points, years = scene.coordinates, (scene.days - split) / DAYS_PER_YEAR
    until, since = np.minimum(years, 0.0), np.maximum(years, 0.0)
    motion = np.zeros(scene.displacement.shape, dtype=np.float32)
    truth = np.zeros(len(points), dtype=np.int64)
    centres: list[Floats] = []
    low, high = points.min(axis=0) + 700, points.max(axis=0) - 700
    for number, happening in enumerate(happenings, start=1):
        parts = _HAPPENINGS[happening]
        centre = _centre(rng, points, parts, centres, low, high)
        centres.append(centre)
        for part in parts:
            distance = np.hypot(*(points - centre - [part.east, 0.0]).T) / part.radius
            # Flatter than a cosine's square in the middle, so that where it ends is where it ends.
            weight = np.where(distance < 1, np.cos(np.pi / 2 * np.minimum(distance, 1) ** 2), 0.0)
            motion += np.outer(weight, part.before * until + part.after * since).astype(np.float32)
            truth[weight > 0] = number
    return motion, truth


def _centre(
    rng: np.random.Generator, points: Floats, parts: tuple[Part, ...], centres: list[Floats], low: Floats, high: Floats
) -> Floats:
    """Return a place with points enough in every part, away from the others."""
    for fewest in (15, 8, 5):
        for _ in range(1500):
            centre = points[rng.integers(len(points))]
            enough = all(
                np.count_nonzero(np.hypot(*(points - centre - [part.east, 0.0]).T) < 0.7 * part.radius) >= fewest
                for part in parts
            )
            apart = all(np.hypot(*(centre - other)) > _APART for other in centres)
            if enough and apart and (centre > low).all() and (centre < high).all():
                return np.asarray(centre)
    raise ValueError("No room: ask for fewer happenings.")
