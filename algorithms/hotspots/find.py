"""Find what moves: places against the ground around them, and broad motion against the scene's quiet ground."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from ..grouping import rows_by_label
from ..reporting import SILENT, Reporter
from ..series.slow_courses import SlowCourses, slow_courses
from ..space.morton import morton_order
from ..space.neighbourhoods import Cells, cells_of, neighbourhoods
from .broad_motion import broad_motion, quiet_ground
from .places import FEWEST_POINTS, Place, find_places
from .shared_motion import noise_of_courses, shared_motion

__all__ = ["Moving", "find_moving"]

_EXPECTED_FALSE = 0.05  # in a scene
_FEWEST_DIGITS = 7.0
_MOST_BANDS, _FEWEST_BANDS = 6, 2
_BANDS_FOR = 1e6  # points
_FEWEST_FALSE = 5
_SCALE_OF_FEW = 0.25  # of the surest false place
_MOST_QUIET = 200_000


@dataclass(frozen=True)
class Moving:
    """What moves.

    Attributes
    ----------
    label : (n,) int64
        Number of the place, or else of the broad motion, of each point; 0 = none.
    digits : (h,) float64
        By number: minus the decimal logarithm of the chance that quiet ground does as much, at one given place.
    expected_false : (h,) float64
        How many places at least so sure quiet ground as large as the scene gives; NaN of broad motion.
    is_broad : (h,) bool
    inside : (h,) int64
        Number of the broad motion that most points of a place lie in; 0 = none.
    quiet : (q,) int64
        Rows of quiet ground, at most 200 000, evenly along the scene.
    """

    label: NDArray[np.int64]
    digits: NDArray[np.float64]
    expected_false: NDArray[np.float64]
    is_broad: NDArray[np.bool_]
    inside: NDArray[np.int64]
    quiet: NDArray[np.int64]


def find_moving(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.floating],
    days: NDArray[np.float64],
    least_rate: float,
    reporter: Reporter = SILENT,
) -> Moving:
    """Find places and broad motion, of any course in time.

    Every series becomes a few coefficients of slow courses. Places are sought in what these have beyond the ground
    around them, and judged against what the same search finds in bands of quicker courses, where nothing moves and the
    atmosphere is the same: as many of those as are as sure tell how many are false. Nothing is drawn at random, and the
    order of rows changes nothing.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float, mm
        Gap-free.
    days : (T,) float64
    least_rate : float, mm/yr
        Least motion: as large as that of a line of this velocity.
    reporter : Reporter
    """
    n = len(coordinates)
    bands = int(np.clip(_BANDS_FOR / n, _FEWEST_BANDS, _MOST_BANDS))
    series = slow_courses(displacement, days, bands)
    order = np.lexsort((*series.slow.T[::-1], coordinates[:, 1], coordinates[:, 0]))
    series = series.taken(order)
    found = _find(coordinates[order], series, least_rate, reporter)
    label = np.empty(n, dtype=np.int64)
    label[order] = found.label
    return Moving(label, found.digits, found.expected_false, found.is_broad, found.inside, order[found.quiet])


def _find(coordinates: NDArray[np.float64], series: SlowCourses, least_rate: float, reporter: Reporter) -> Moving:
    around = neighbourhoods(coordinates)
    cells = cells_of(coordinates, around.longest)
    least = series.size_of(least_rate)
    medians = cells.medians(series.slow)
    reporter.progress(0.1)

    def beyond_the_ground(band: NDArray[np.float32], of_cells: NDArray[np.float64]) -> NDArray[np.float32]:
        return band - cells.around(of_cells)[cells.of_point].astype(np.float32)

    order = morton_order(coordinates)
    motion = shared_motion(beyond_the_ground(series.slow, medians), series.noise, order, around, least)
    places = find_places(motion, coordinates, around, least)
    reporter.progress(0.4)
    moves = np.concatenate([motion.seeds, *(each.rows for each in places)])
    moving = np.zeros(len(coordinates), dtype=bool)
    moving[moves] = True
    moving[around.nearest[moves][around.near[moves]]] = True
    false: list[float] = []
    noise_of_cells: list[NDArray[np.float64]] = []
    for number, band in enumerate(series.quicker, start=1):
        of_cells = cells.medians(band)
        noise_of_cells.append(of_cells)
        courses = beyond_the_ground(band, of_cells)
        # As large as the noise of the slow courses is, so that the least motion means the same.
        alike = (courses * (motion.noise / noise_of_courses(courses, series.noise))).astype(np.float32)
        nothing = shared_motion(alike, series.noise, order, around, least, barred=moving)
        false += [each.digits for each in find_places(nothing, coordinates, around, least)]
        reporter.progress(0.4 + 0.5 * number / len(series.quicker))
    tail = _Tail.of(false, len(series.quicker))
    reporter.log(
        "Motion that neighbours share: {n_places} places as large as {least_rate:g} mm/yr are beyond the ground "
        "around them, and {n_false} in {n_quicker} bands of quicker courses, where nothing moves; sure enough is "
        "a chance below 1e-{least_digits:.1f}.",
        n_places=len(places),
        least_rate=least_rate,
        n_false=len(false),
        n_quicker=len(series.quicker),
        least_digits=tail.least_digits,
    )
    places = _disjoint([each for each in places if each.digits >= tail.least_digits], len(coordinates))
    quiet_cells, ground = quiet_ground(medians, noise_of_cells, least)
    broad, excess = broad_motion(cells, medians - ground, noise_of_cells, least)
    return _numbered(cells, broad, excess, quiet_cells, places, tail)


@dataclass(frozen=True)
class _Tail:
    """How many places a band of noise gives at a certainty: `rate` times exp(-(digits - start) / scale)."""

    start: float
    scale: float
    rate: float

    @classmethod
    def of(cls, digits: list[float], n_bands: int) -> _Tail:
        """Fit an exponential to the upper half of what noise gave, or a safe one where it gave next to nothing."""
        if not digits:
            return cls(_FEWEST_DIGITS, 1.0, _EXPECTED_FALSE)
        if len(digits) < _FEWEST_FALSE:
            return cls(max(digits), _SCALE_OF_FEW * max(digits), 1 / n_bands)
        start = float(np.median(digits))
        beyond = np.array([each - start for each in digits if each >= start])
        return cls(start, max(float(beyond.mean()), 0.3), len(beyond) / n_bands)

    @property
    def least_digits(self) -> float:
        """What a place must reach for so few false ones to be expected."""
        return max(_FEWEST_DIGITS, self.start + self.scale * float(np.log(max(self.rate / _EXPECTED_FALSE, 1.0))))

    def expected(self, digits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how many false places at least so sure are expected in the scene."""
        return np.asarray(self.rate * np.exp(-(digits - self.start) / self.scale))


def _disjoint(places: list[Place], n_points: int) -> list[Place]:
    """Return places without the points of surer ones, as long as enough are left."""
    taken = np.zeros(n_points, dtype=bool)
    kept = []
    for each in sorted(places, key=lambda place: (-place.digits, -place.size)):
        rows = each.rows[~taken[each.rows]]
        if len(rows) >= FEWEST_POINTS:
            taken[rows] = True
            kept.append(replace(each, rows=rows))
    return kept


def _numbered(
    cells: Cells,
    broad: NDArray[np.int64],
    excess: NDArray[np.float64],
    quiet_cells: NDArray[np.bool_],
    places: list[Place],
    tail: _Tail,
) -> Moving:
    """Return places, numbered from 1, and broad motion after them; a broad motion that is mostly one place is that."""
    of_broad = broad[cells.of_point]
    label = np.zeros(len(of_broad), dtype=np.int64)
    for number, each in enumerate(places, start=1):
        label[each.rows] = number
    n_places, digits = len(places), [each.digits for each in places]
    inside = np.zeros(n_places, dtype=np.int64)
    for number, each in enumerate(places):
        counts = np.bincount(of_broad[each.rows])
        inside[number] = counts.argmax() if 2 * counts.max() > len(each.rows) else 0
    own = np.bincount(of_broad, minlength=int(broad.max(initial=0)) + 1)
    mostly: dict[int, int] = {}
    for place, each in enumerate(places):
        if 2 * len(each.rows) > own[inside[place]]:
            mostly.setdefault(int(inside[place]), place + 1)
    renumbered = np.zeros(len(own), dtype=np.int64)
    following = n_places
    rest = rows_by_label(np.where(label == 0, of_broad, 0) - 1, len(own) - 1)
    for number, rows in enumerate(rest, start=1):
        if number in mostly:
            label[rows] = mostly[number]
            continue
        following += 1
        renumbered[number] = following
        # Taken for a normal deviate, whose chance has so many digits.
        digits.append(-float(log_ndtr(-excess[number - 1]) + np.log(2)) / np.log(10))
        label[rows] = following
    is_broad = np.arange(following) >= n_places
    quiet = np.flatnonzero(quiet_cells[cells.of_point] & (label == 0))
    quiet = quiet[:: -(-len(quiet) // _MOST_QUIET)] if len(quiet) else np.arange(len(label))
    certainty = np.array(digits)
    expected = np.where(is_broad, np.nan, tail.expected(certainty))
    inside = np.pad(renumbered[inside], (0, following - n_places))
    return Moving(label, certainty, expected, is_broad, inside, quiet)
