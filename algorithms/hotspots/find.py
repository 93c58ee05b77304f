"""Find what moves: places against the ground around them, and broad motion against the scene's quiet ground."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from ..reporting import SILENT, Reporter
from ..series.sampling import every
from ..series.slow_courses import SlowCourses, slow_courses
from ..space.morton import curve_order
from ..space.neighbourhoods import cells_of, neighbourhoods
from .broad_motion import broad_motion, quiet_ground
from .places import FEWEST_POINTS, Place, find_places
from .selection import NOTHING_PICKED, Selection
from .shared_motion import SharedMotion, noise_on, shared_motion
from .small_scene import is_small, own_ground

__all__ = [
    "Moving",
    "Numbers",
    "Tail",
    "as_large",
    "disjoint",
    "find_moving",
    "judged",
    "log_places",
    "may_be_sure",
    "most_bands",
    "numbered",
]

_EXPECTED_FALSE = 0.05  # in a scene
_FEWEST_DIGITS = 7.5
_MOST_BANDS, _FEWEST_BANDS = 6, 2
_BANDS_FOR = 1e6  # points
_TAIL_FROM = 4.0  # digits
_UPPER_HALF_OF = 8  # places of noise and more
_USUAL_SCALE, _WORTH = 1.5, 3  # digits, and how many places of noise that knowledge is worth
_USUALLY = 2  # places of noise in all bands
_SLOW_GIVE = 3  # times as many as a quicker band: of that the atmosphere is a larger share, and makes one place of many


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
    selections : list of Selection
        By number.
    quiet : (q,) int64
        Rows of quiet ground, at most 200 000, evenly along the scene.
    order : (n,) int64
        Rows along the scene, whatever their order.
    """

    label: NDArray[np.int64]
    digits: NDArray[np.float64]
    expected_false: NDArray[np.float64]
    is_broad: NDArray[np.bool_]
    inside: NDArray[np.int64]
    selections: list[Selection]
    quiet: NDArray[np.int64]
    order: NDArray[np.int64]


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
    series = slow_courses(displacement, days, most_bands(n))
    order = curve_order(coordinates, displacement)
    found = _find(coordinates[order], series.taken(order), least_rate, reporter)
    label = np.empty(n, dtype=np.int64)
    label[order] = found.label
    return replace(found, label=label, quiet=order[found.quiet], order=order)


def most_bands(n_points: int) -> int:
    """Return in how many bands of quicker courses a scene of so many points is searched."""
    return int(np.clip(_BANDS_FOR / n_points, _FEWEST_BANDS, _MOST_BANDS))


def _find(coordinates: NDArray[np.float64], series: SlowCourses, least_rate: float, reporter: Reporter) -> Moving:
    around = neighbourhoods(coordinates)
    cells = cells_of(coordinates, around.longest)
    least = series.size_of(least_rate)
    medians = cells.medians(series.slow)
    own = own_ground(coordinates, [series.slow, *series.quicker], cells.size, least) if is_small(len(medians)) else None
    measured = own.quiet if own else None
    reporter.progress(0.1)

    def beyond_the_ground(number: int, of_cells: NDArray[np.float64]) -> NDArray[np.float32]:
        band = series.quicker[number - 1] if number else series.slow
        if own:
            return band - own.courses[number].astype(np.float32)
        return band - cells.around(of_cells)[cells.of_point].astype(np.float32)

    motion = shared_motion(beyond_the_ground(0, medians), series.noise, around, least, measured)
    places = find_places(motion, coordinates, around, least)
    reporter.progress(0.4)
    noise_of_cells: list[NDArray[np.float64]] = []
    quicker: list[SharedMotion] = []
    for number, band in enumerate(series.quicker, start=1):
        of_cells = cells.medians(band)
        noise_of_cells.append(of_cells)
        courses = beyond_the_ground(number, of_cells)
        ratio = motion.noise / noise_on(measured, courses, series.noise)
        band[:] = as_large(courses, ratio)
        quicker.append(shared_motion(band, series.noise, around, least, measured))
        reporter.progress(0.4 + 0.4 * number / len(series.quicker))
    places = judged(places, motion, quicker)
    moving = np.zeros(len(coordinates), dtype=bool)
    for each in places:
        if may_be_sure(each.digits):
            moving[each.rows] = True
            moving[around.nearest[each.rows][around.near[each.rows]]] = True
    false: list[float] = []
    for number, noise in enumerate(quicker, start=1):
        nothing = find_places(noise.without(moving), coordinates, around, least)
        false += [each.digits for each in judged(nothing, noise, quicker)]
        reporter.progress(0.8 + 0.1 * number / len(quicker))
    tail = Tail.of(false, len(quicker))
    log_places(reporter, len(places), len(false), len(quicker), least_rate, tail)
    places = disjoint([each for each in places if each.digits >= tail.least_digits])
    if own:
        quiet_points, ground = own.quiet, own.courses[0]
    else:
        quiet_cells, ground = quiet_ground(medians, noise_of_cells, least)
        quiet_points = quiet_cells[cells.of_point]
    broad, excess, slope = broad_motion(cells, medians - ground, noise_of_cells, least)
    rise = series.rate_of(slope.at(cells.centre) - slope.at(slope.origin[None, :])).max()
    if rise > 0:
        reporter.log(
            "The whole scene slopes, by as much as {rate:.1f} mm/yr from one end to the other, as orbits or a "
            "reference tilt it: that is not told as broad motion.",
            rate=2 * rise,
        )
    of_broad = broad[cells.of_point]
    sizes = np.bincount(of_broad, minlength=len(excess) + 1)
    numbers = numbered([of_broad[each.rows] for each in places], sizes, excess)
    label = numbers.of_broad[of_broad]
    for number, each in enumerate(places, start=1):
        label[each.rows] = number
    quiet = np.flatnonzero(quiet_points & (label == 0))
    quiet = every(quiet if len(quiet) else np.arange(len(label)))
    certainty = np.array([*(each.digits for each in places), *numbers.digits])
    expected = np.where(numbers.is_broad, np.nan, tail.expected(certainty))
    selections = [*(each.selection for each in places), *(NOTHING_PICKED for _ in numbers.digits)]
    order = np.arange(len(label))
    return Moving(label, certainty, expected, numbers.is_broad, numbers.inside, selections, quiet, order)


def judged(places: list[Place], motion: SharedMotion, quicker: list[SharedMotion]) -> list[Place]:
    """Return places of a band with what their points do in the quicker ones, other than their own, counted as noise.

    Where these are more restless than quiet ground is, by an atmosphere, side lobes, or cycles of the phase that were
    lost and found again, their slow courses scatter as much more.
    """
    others = [each for each in quicker if each is not motion]
    return [replace(each, digits=motion.digits(each.rows, unrest(others, each.rows))) for each in places]


def may_be_sure(digits: float) -> bool:
    """Return whether so sure a place may be let in; what is sure to move says nothing of noise in quicker bands."""
    return digits >= _FEWEST_DIGITS


def unrest(quicker: list[SharedMotion], rows: NDArray[np.int64]) -> float:
    """Return how many times the variance of quiet ground the mean course of points has in quicker bands, 1 at least."""
    return max(1.0, float(np.mean([each.energy(rows) for each in quicker]))) if quicker else 1.0


def as_large(courses: NDArray[np.float32], ratio: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return quicker courses (n, K), as large as the noise of the slow ones is: the least motion means the same."""
    return (courses * ratio).astype(np.float32)


def log_places(reporter: Reporter, n_places: int, n_false: int, n_quicker: int, least_rate: float, tail: Tail) -> None:
    """Say how many places there are, and how many of noise."""
    reporter.log(
        "Motion that neighbours share: {n_places} places as large as {least_rate:g} mm/yr are beyond the ground "
        "around them, and {n_false} in {n_quicker} bands of quicker courses, where nothing moves; sure enough is "
        "a chance below 1e-{least_digits:.1f}.",
        n_places=n_places,
        least_rate=least_rate,
        n_false=n_false,
        n_quicker=n_quicker,
        least_digits=tail.least_digits,
    )


@dataclass(frozen=True)
class Tail:
    """How many places a band of noise gives at a certainty: `rate` times exp(-(digits - start) / scale)."""

    start: float
    scale: float
    rate: float

    @classmethod
    def of(cls, digits: list[float], n_bands: int) -> Tail:
        """Fit an exponential to what noise gave, and to what it usually gives, which counts where it gave little.

        Of many places the surer half is taken, as the others may be of another kind.
        """
        beyond = np.array(sorted(each for each in digits if each >= _TAIL_FROM))
        start = float(np.median(beyond)) if len(beyond) >= _UPPER_HALF_OF else _TAIL_FROM
        excess = beyond[beyond >= start] - start
        scale = (float(excess.sum()) + _WORTH * _USUAL_SCALE) / (len(excess) + _WORTH)
        return cls(start, scale, (_SLOW_GIVE * len(excess) + _USUALLY) / max(n_bands, 1))

    @property
    def least_digits(self) -> float:
        """What a place must reach for so few false ones to be expected."""
        return max(_FEWEST_DIGITS, self.start + self.scale * float(np.log(max(self.rate / _EXPECTED_FALSE, 1.0))))

    def expected(self, digits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how many false places at least so sure are expected in the scene."""
        return np.asarray(self.rate * np.exp(-(digits - self.start) / self.scale))


def disjoint(places: list[Place]) -> list[Place]:
    """Return places without the points of surer ones, as long as enough are left, the surest first."""
    taken = np.zeros(max((int(each.rows[-1]) for each in places), default=-1) + 1, dtype=bool)
    kept = []
    for each in sorted(places, key=lambda place: (-place.digits, -place.size, -len(place.rows), place.rows[0])):
        rows = each.rows[~taken[each.rows]]
        if len(rows) >= FEWEST_POINTS:
            taken[rows] = True
            kept.append(replace(each, rows=rows))
    return kept


@dataclass(frozen=True)
class Numbers:
    """Numbers of places and of broad motion in one row; a broad motion that is mostly one place is that place.

    Attributes
    ----------
    of_broad : (b + 1,) int64
        Of the points of each broad motion that are in no place; the first is for none.
    digits : list of float
        Of the broad motions that keep a number.
    is_broad : (h,) bool
    inside : (h,) int64
    """

    of_broad: NDArray[np.int64]
    digits: list[float]
    is_broad: NDArray[np.bool_]
    inside: NDArray[np.int64]


def numbered(places: list[NDArray[np.int64]], sizes: NDArray[np.int64], excess: NDArray[np.float64]) -> Numbers:
    """Return the numbers of places, from 1, and of broad motion after them.

    Parameters
    ----------
    places : list of (m,) int64
        The broad motion that each point of each place lies in; 0 = none.
    sizes : (b + 1,) int64
        Points of each broad motion; the first is for none.
    excess : (b,) float64
        As of `broad_motion`.
    """
    n_places = len(places)
    inside = np.zeros(n_places, dtype=np.int64)
    for place, rows in enumerate(places):
        counts = np.bincount(rows)
        inside[place] = counts.argmax() if 2 * counts.max() > len(rows) else 0
    mostly: dict[int, int] = {}
    for place, rows in enumerate(places):
        if 2 * len(rows) > sizes[inside[place]]:
            mostly.setdefault(int(inside[place]), place + 1)
    of_broad, renumbered = np.zeros((2, len(sizes)), dtype=np.int64)
    digits: list[float] = []
    for number in range(1, len(sizes)):
        if number in mostly:
            of_broad[number] = mostly[number]
            continue
        # Taken for a normal deviate, whose chance has so many digits.
        digits.append(-float(log_ndtr(-excess[number - 1]) + np.log(2)) / np.log(10))
        of_broad[number] = renumbered[number] = n_places + len(digits)
    is_broad = np.arange(n_places + len(digits)) >= n_places
    return Numbers(of_broad, digits, is_broad, np.pad(renumbered[inside], (0, len(digits))))
