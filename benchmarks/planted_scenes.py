"""Scenes with planted places, of the kinds that detection is measured on: uneven density, real-like noise, any motion.

Every scene has the noise that real series have: white plus slow from date to date (autocorrelation near 0.36, 0.21 and
0.09 at lags 1, 2 and 4, as quiet points of Ustica's), of another size at each point; an atmosphere with a power-law
spectrum in space, new on each date; and a motion of the scene as a whole. Points stand in towns, along roads and thinly
in fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates
from scipy.signal import lfilter

__all__ = ["KINDS", "Place", "PlantedScene", "Recipe", "planted_scene"]

DAYS_PER_YEAR = 365.25
_CYCLE = 28.0  # mm, half the wavelength of Sentinel-1
TRUTH_RATE = 2.0  # mm/yr: what moves by less, on average or in its root mean square, is outside a place

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Place:
    """What moves.

    Attributes
    ----------
    shape
        "building", "strip", "bowl" (soft, to nothing at its radius) or "basin" (much larger, softer still).
    size : float, m
        Side of a building, width of a strip (fifteen times as long), radius of a bowl.
    course
        A name of `COURSES`.
    rate : float, mm/yr
        Displacement over the whole time, divided by it; of "season", "pulse" and "rebound" what it is at most.
    beside
        Number of steps to the right of the place planted before: twins.
    """

    shape: str
    size: float
    course: str
    rate: float
    beside: float = 0.0


@dataclass(frozen=True)
class PlantedScene:
    """A scene and its truth.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
    days : (T,) float64
    truth : (n,) int64
        Number of the place, from 1, of each point that moves with it; 0 elsewhere.
    basin : (n,) bool
        Points that the broad motion moves by `TRUTH_RATE` or more.
    places : list of Place
        By number.
    velocity : (n,) float64, mm/yr
        Slope of each point's planted motion.
    rate : (n,) float64, mm/yr
        Of the line that has the root mean square of each point's planted motion.
    """

    coordinates: Floats
    displacement: NDArray[np.float32]
    days: Floats
    truth: NDArray[np.int64]
    basin: NDArray[np.bool_]
    places: list[Place]
    velocity: Floats
    rate: Floats


def _pulse(time: Floats) -> Floats:
    return np.exp(-(((time - 0.55) / 0.1) ** 2))


# Share of the whole displacement at a time in 0..1; the second argument is the span in years.
COURSES: dict[str, Callable[[Floats, float], Floats]] = {
    "linear": lambda time, _: time,
    "accelerating": lambda time, _: time**2.5,
    "slowing": lambda time, _: time**0.4,
    "stopping": lambda time, _: np.minimum(time / 0.5, 1.0),
    "starting": lambda time, _: np.maximum(0.0, (time - 0.5) / 0.5),
    "step": lambda time, _: (time > 0.45).astype(float),
    "season": lambda time, years: np.sin(2 * np.pi * years * time + 0.6),
    "trend and season": lambda time, years: time + 0.5 * np.sin(2 * np.pi * years * time),
    "first year": lambda time, years: np.minimum(time * years, 1.0),
    "rebound": lambda time, _: 1.0 - np.abs(2.0 * time - 1.0),
    "pulse": lambda time, _: _pulse(time),
}


def planted_scene(kind: str, seed: int) -> PlantedScene:
    """Return a scene of a kind, a name of `KINDS`."""
    recipe = KINDS[kind]
    return recipe.make(np.random.default_rng([sum(map(ord, kind)), seed]))


@dataclass(frozen=True)
class Recipe:
    """How scenes of a kind are made."""

    places: tuple[Place, ...] = ()
    extent: float = 6000.0
    n_points: int = 19_000
    n_dates: int = 150
    interval: float = 6.0
    towns: int = 9
    in_fields: float = 0.12
    noise: float = 4.5
    atmosphere: float = 1.5
    scene_rate: float = -1.2
    ramp: float = 0.0  # mm over the extent: spread of a slope that is new on each date, and of another that walks
    lost_cycles: int = 0  # groups of neighbours that are a cycle off for one to four dates
    noisy_patches: int = 0  # of 200 m, where noise is two to four times as large

    def make(self, rng: np.random.Generator) -> PlantedScene:
        """Return a scene of this kind."""
        points = self._points(rng)
        n = len(points)
        days = self.interval * np.arange(self.n_dates, dtype=np.float64)
        years = days / DAYS_PER_YEAR
        noise = self.noise * rng.lognormal(0.0, 0.35, n)
        for _ in range(self.noisy_patches):
            noise[_distance(points, rng) < 200.0] *= rng.uniform(2.0, 4.0)
        values = noise[:, None] * (
            np.sqrt(0.42) * rng.normal(size=(n, self.n_dates)) + np.sqrt(0.58) * _slow(rng, n, self.n_dates)
        )
        for number in range(self.n_dates):
            values[:, number] += self.atmosphere * _atmosphere(rng, points, self.extent)
        values += self.scene_rate * years
        values += self._troubles(rng, points)
        truth = np.zeros(n, dtype=np.int64)
        basin = np.zeros(n, dtype=bool)
        motion = np.zeros((n, self.n_dates), dtype=np.float32)
        centres: list[Floats] = []
        for number, place in enumerate(self.places, start=1):
            centre = self._centre(rng, points, place, centres)
            centres.append(centre)
            weight = _weight(place, points - centre, rng.uniform(0, np.pi))
            peak = place.rate * (years[-1] if place.course not in ("season", "pulse", "rebound", "first year") else 1.0)
            course = peak * COURSES[place.course](years / years[-1], years[-1])
            moved = np.outer(weight, course)
            # What a line of the same root mean square would be.
            rate = weight * float(np.std(course)) * np.sqrt(12) / years[-1]
            moves = rate >= TRUTH_RATE
            if place.shape == "basin":
                basin = moves
            else:
                truth[moves & (truth == 0)] = number
            motion += moved
        values += motion
        centred = years - years.mean()
        velocity = motion @ centred / (centred @ centred)
        rate = motion.std(axis=1) * np.sqrt(12) / years[-1]
        points += [4_400_000.0, 2_300_000.0]
        return PlantedScene(
            coordinates=points,
            displacement=values.astype(np.float32),
            days=days,
            truth=truth,
            basin=basin,
            places=list(self.places),
            velocity=np.asarray(velocity, dtype=np.float64),
            rate=np.asarray(rate, dtype=np.float64),
        )

    def _troubles(self, rng: np.random.Generator, points: Floats) -> Floats:
        """Return what ramps and lost cycles add to each series, (n, T) mm."""
        troubles = np.zeros((len(points), self.n_dates))
        if self.ramp:
            walk = rng.normal(size=(2, self.n_dates)).cumsum(axis=1) / 3.0
            troubles += (points / self.extent - 0.5) @ (self.ramp * (walk + rng.normal(size=walk.shape)))
        for _ in range(self.lost_cycles):
            group = np.argsort(_distance(points, rng))[: rng.integers(3, 40)]
            first = rng.integers(self.n_dates)
            troubles[group, first : first + rng.integers(1, 5)] += rng.choice([-_CYCLE, _CYCLE])
        return troubles

    def _points(self, rng: np.random.Generator) -> Floats:
        n_fields = int(self.in_fields * self.n_points)
        n_towns = self.n_points - n_fields
        centres = rng.uniform(0.1, 0.9, (self.towns, 2)) * self.extent
        radii = self.extent * rng.uniform(0.03, 0.11, self.towns)
        sizes = rng.multinomial(n_towns, radii**2 / (radii**2).sum())
        parts = [rng.uniform(0, self.extent, (n_fields, 2))]
        for centre, radius, size in zip(centres, radii, sizes):
            # Half in the middle, half along streets.
            town = centre + radius * rng.normal(size=(size, 2))
            along = rng.random(size) < 0.5
            axis = rng.integers(0, 2, size)
            rows = np.flatnonzero(along)
            town[rows, axis[rows]] = np.round(town[rows, axis[rows]] / 60.0) * 60.0 + rng.normal(0, 3.0, rows.size)
            parts.append(town)
        points = np.concatenate(parts)
        inside = ((points >= 0) & (points <= self.extent)).all(axis=1)
        return np.round(points[inside], 1)

    def _centre(self, rng: np.random.Generator, points: Floats, place: Place, centres: list[Floats]) -> Floats:
        if place.shape == "basin":
            return np.full(2, self.extent / 2)
        if place.beside:
            return centres[-1] + [place.beside, 0.0]
        reach = place.size * (7.5 if place.shape == "strip" else 1.0)
        for _ in range(2000):
            centre = points[rng.integers(len(points))] + rng.uniform(-10, 10, 2)
            inside = np.count_nonzero(_weight(place, points - centre, 0.0) > 0.3)
            apart = all(np.hypot(*(centre - other)) > reach + 500.0 for other in centres[1:] or centres)
            if inside >= 4 and apart and (np.abs(centre - self.extent / 2) < 0.47 * self.extent).all():
                return np.asarray(centre)
        return np.asarray(centre)


def _distance(points: Floats, rng: np.random.Generator) -> Floats:
    """Return how far points (n, 2) are from one of them."""
    return np.asarray(np.hypot(*(points - points[rng.integers(len(points))]).T))


def _weight(place: Place, offset: Floats, azimuth: float) -> Floats:
    """Return the share of the motion at offsets (n, 2) from a place's centre."""
    if place.shape in ("bowl", "basin"):
        distance = np.hypot(*offset.T) / place.size
        return np.where(distance < 1, np.cos(np.pi / 2 * np.minimum(distance, 1)) ** 2, 0.0)
    along = offset @ [np.cos(azimuth), np.sin(azimuth)]
    across = offset @ [-np.sin(azimuth), np.cos(azimuth)]
    length = place.size * (15 if place.shape == "strip" else 1)
    return ((np.abs(along) <= length / 2) & (np.abs(across) <= place.size / 2)).astype(float)


def _slow(rng: np.random.Generator, n: int, n_dates: int) -> Floats:
    """Return noise (n, T) of variance 1 that a date shares with the one before."""
    share = 0.62
    steps = rng.normal(size=(n, n_dates + 30)) * np.sqrt(1 - share**2)
    return np.asarray(lfilter([1.0], [1.0, -share], steps, axis=1)[:, 30:])


def _atmosphere(rng: np.random.Generator, points: Floats, extent: float) -> Floats:
    """Return a field of variance 1 whose power falls with wavenumber to the 8/3, at points."""
    cells = 64
    wavenumber = np.hypot(*np.meshgrid(np.fft.fftfreq(cells), np.fft.fftfreq(cells)))
    wavenumber[0, 0] = np.inf
    white = np.fft.fft2(rng.normal(size=(cells, cells)))
    smooth = np.fft.ifft2(white * wavenumber ** (-4 / 3)).real
    smooth /= smooth.std()
    return np.asarray(map_coordinates(smooth, (points / extent * (cells - 1)).T, order=1, mode="nearest"))


_MIX = (
    Place("building", 30.0, "linear", -9.0),
    Place("building", 45.0, "linear", 7.0),
    Place("strip", 35.0, "linear", -8.0),
    Place("strip", 50.0, "accelerating", -10.0),
    Place("bowl", 120.0, "linear", -10.0),
    Place("bowl", 220.0, "linear", -6.0),
    Place("bowl", 160.0, "stopping", -9.0),
    Place("bowl", 160.0, "starting", -9.0),
    Place("bowl", 130.0, "step", -7.0),
    Place("bowl", 300.0, "accelerating", -8.0),
    Place("bowl", 130.0, "linear", -12.0),
    Place("bowl", 130.0, "linear", 10.0, beside=240.0),
)
_GRID = tuple(
    Place("bowl" if size > 60 else "building", size, "linear", -rate)
    for size in (50.0, 100.0, 200.0)
    for rate in (3.0, 4.0, 6.0, 9.0, 14.0, 20.0)
)
_NINE = tuple(
    Place("bowl", 300.0, course, rate)
    for course, rate in (
        ("linear", -6.0),
        ("step", -5.0),
        ("accelerating", -6.0),
        ("slowing", -6.0),
        ("season", 15.0),
        ("trend and season", -9.0),
        ("rebound", -30.0),
        ("first year", -20.0),
        ("pulse", -20.0),
    )
)

KINDS = {
    "mix": Recipe(_MIX),
    "grid": Recipe(_GRID, extent=8000.0, n_points=24_000),
    "80 dates": Recipe(_MIX[:8], n_dates=80),
    "rural": Recipe(_MIX[1:8], n_points=4700, extent=9000.0, towns=14, in_fields=0.05, n_dates=150),
    "basin": Recipe((Place("basin", 5000.0, "linear", -12.0), *_MIX[:6]), extent=14_000.0, n_points=24_000, towns=18),
    "nine kinds": Recipe(_NINE, extent=9000.0, n_points=16_000, in_fields=0.6),
    "quiet": Recipe(),
    "quiet, 5 mm of atmosphere": Recipe(atmosphere=5.0, n_dates=60),
    "slide in strips": Recipe(
        tuple(Place("strip", 40.0, "linear", rate) for rate in (-8.0, -8.0, -12.0, -20.0)), in_fields=0.4, n_points=9000
    ),
    "troubled": Recipe(_MIX[:8], ramp=5.0, lost_cycles=150, noisy_patches=12),
    "quiet, troubled": Recipe(ramp=5.0, lost_cycles=150, noisy_patches=12),
    "quiet, 5 mm of atmosphere and ramps": Recipe(atmosphere=5.0, ramp=5.0),
}
