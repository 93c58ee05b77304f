"""Where neighbouring points share a slow motion, whatever its course."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.special import gammaincc

from ..parallel import in_parts
from ..series.robust import MAD_TO_STD
from ..series.sampling import every
from ..space.neighbourhoods import Neighbourhoods
from .significance import NoiseOfMeans, noise_of_runs, spread_of

__all__ = [
    "FEWEST_GROUPS",
    "Company",
    "Scale",
    "SharedMotion",
    "company_of",
    "is_quiet",
    "noise_of_company",
    "noise_of_courses",
    "noise_on",
    "positive_noise_of_means",
    "products_of",
    "seeds_among",
    "shared_motion",
    "smoothed_courses",
    "weights",
]

_AROUND = 5
_WITH_AROUND = 6.0  # robust deviations of a product of a point's course with the mean of its neighbours'
_WITH_TWO = 10.0  # the same with the second best of single neighbours: strips hold few of them
_QUIET = 3.0
_OWN_SHARE = 0.7  # of the least motion, that a point and its neighbours must share
_COMPARED_WITH, _BESIDE = 8, 0.2
FEWEST_GROUPS = 30
_MOST_DIGITS = 300.0


@dataclass(frozen=True)
class SharedMotion:
    """Courses against noise, of one band of coefficients.

    Attributes
    ----------
    courses : (n, K) float32, mm
        Relative to the ground around.
    noise : (K,) float64, mm
        Spread of each coefficient over the scene, of a point with the usual noise.
    point_noise : (n,) float32
        Noise of each point as a multiple of the usual.
    seeds : (s,) int64
        Rows of points that share their motion with neighbours.
    smoothed : (s, K) float32
        Mean of a seed and its neighbours, by `noise`.
    groups : NoiseOfMeans
        Of the mean courses of neighbours on quiet ground.
    """

    courses: NDArray[np.float32]
    noise: NDArray[np.float64]
    point_noise: NDArray[np.float32]
    seeds: NDArray[np.int64]
    smoothed: NDArray[np.float32]
    groups: NoiseOfMeans

    def without(self, barred: NDArray[np.bool_]) -> SharedMotion:
        """Return the same without seeds among some points, (n,) bool."""
        kept = ~barred[self.seeds]
        return replace(self, seeds=self.seeds[kept], smoothed=self.smoothed[kept])

    def mean_course(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the mean course of points (K,), mm, those with less noise counting more."""
        return np.average(self.courses[rows].astype(np.float64), axis=0, weights=self.point_noise[rows] ** -2.0)

    def typical_share(self, rows: NDArray[np.integer]) -> float:
        """Return how much of the mean course of points half of them have at least, 1 at most.

        Little of it, where a few points jumped and the others stand still.
        """
        in_noise = self.mean_course(rows) / self.noise**2
        of_points = np.einsum("ij,j->i", self.courses[rows], in_noise)
        middle = (len(rows) - 1) // 2
        return float(np.clip(np.partition(of_points, middle)[middle] / of_points.mean(), 0.0, 1.0))

    def in_accord(self, rows: NDArray[np.integer]) -> NDArray[np.bool_]:
        """Return which points, (m,), do next to nothing beside the mean course of those around them, noise apart.

        Next to nothing is a fifth of what they do along it, in energy, and noise what is within three deviations of it.
        Points that follow each other along the curve, some eight at a time, are compared: a trough that travels is in
        accord, points that jump each on its own day are not.

        Parameters
        ----------
        rows : (m,) int
            In increasing order.
        """
        accord = []
        n_beside = self.courses.shape[1] - 1
        for group in np.array_split(rows, max(1, len(rows) // _COMPARED_WITH)):
            noise = self.noise * self.point_noise[group, None]
            own, course = self.courses[group] / noise, self.mean_course(group) / noise
            power = np.einsum("ij,ij->i", course, course)
            share = np.einsum("ij,ij->i", own, course) / power
            beside = ((own - share[:, None] * course) ** 2).sum(axis=1) - n_beside
            accord.append(beside - 3 * np.sqrt(2 * n_beside) <= _BESIDE * share**2 * power)
        return np.concatenate(accord)

    @property
    def weight(self) -> NDArray[np.float64]:
        """Of each coefficient, (K,): slower courses are likelier."""
        return weights(len(self.noise))

    def energy(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the squares of the coefficients of the mean course of points, (K,), in units of their noise.

        The mean of neighbours scatters as measured on quiet ground, correlation in space and all; those with more noise
        than usual are worth fewer.
        """
        worth = float((self.point_noise[rows].astype(np.float64) ** -2.0).sum())
        spread = self.groups.at(max(worth, 1.0)) * np.sqrt(max(worth, 1.0) / worth)
        return np.asarray((self.mean_course(rows) / spread) ** 2)

    def digits(self, rows: NDArray[np.integer], unrest: float = 1.0) -> float:
        """Return minus the decimal logarithm of the chance that as many neighbours on quiet ground move as much.

        As much as half of them do at least. The weighted sum of squares is taken for a scaled chi-square of the same
        mean and variance (Satterthwaite 1946).

        Parameters
        ----------
        rows : (m,) int
        unrest : float
            How many times the variance is that quiet ground has.
        """
        total = float((self.weight * self.energy(rows)).sum()) * self.typical_share(rows) ** 2 / unrest
        mean, variance = self.weight.sum(), 2 * (self.weight**2).sum()
        chance = gammaincc(mean**2 / variance, total * mean / variance)
        return min(-float(np.log10(chance)), _MOST_DIGITS) if chance > 0 else _MOST_DIGITS


def shared_motion(
    courses: NDArray[np.float32],
    point_noise: NDArray[np.float32],
    around: Neighbourhoods,
    least: float,
    measured: NDArray[np.bool_] | None = None,
) -> SharedMotion:
    """Measure what points share with their neighbours.

    A point's course is multiplied with the mean course of its five nearest others, coefficient by coefficient in units
    of their noise. As the mean does not hold the point itself, independent noise gives products around zero, whatever
    its size; the negative ones are noise alone and tell how far. The same with the second best of single neighbours
    finds strips, most of whose points have still ground beside them.

    Parameters
    ----------
    courses : (n, K) float32, mm
        Relative to the ground around, of points along a Morton curve.
    point_noise : (n,) float32
    around : Neighbourhoods
    least : float, mm
        Norm of the coefficients of the least motion that counts.
    measured : (n,) bool, optional
        Points that tell the noise; by default all.
    """
    noise = noise_on(measured, courses, point_noise)
    company = company_of(courses, noise, point_noise, around)
    telling = np.ones(len(courses), dtype=bool) if measured is None else measured
    scale = noise_of_company(every(company.mean[company.surrounded & telling]), noise)
    products = products_of(courses, noise, point_noise, company, scale)
    scales = tuple(Scale.of(every(each[np.isfinite(each) & telling])) for each in products)
    is_seed = seeds_among(courses, noise, point_noise, company, products, scales, least)
    quiet = is_quiet(products, scales) & telling
    if quiet.sum() < FEWEST_GROUPS:
        quiet[:] = True
    groups = noise_of_runs(courses[quiet])
    seeds = np.flatnonzero(is_seed)
    smoothed = smoothed_courses(courses, noise, company, seeds)
    return SharedMotion(courses, noise, point_noise, seeds, smoothed, positive_noise_of_means(groups))


@dataclass(frozen=True)
class Company:
    """What the neighbours of m points do.

    Attributes
    ----------
    mean : (m, K) float32, mm
        Mean course of the five nearest that are within reach.
    n_near : (m,) int
        How many of them are.
    surrounded : (m,) bool
        Those with three or more, the scale of whose means is measured.
    single : (m,) float64
        Product of a point's course with that of its second best neighbour; minus infinity where there is none.
    """

    mean: NDArray[np.float32]
    n_near: NDArray[np.int64]
    surrounded: NDArray[np.bool_]
    single: NDArray[np.float64]


@dataclass(frozen=True)
class Scale:
    """Median of values, and the spread of those below it."""

    middle: float
    spread: float

    @classmethod
    def of(cls, values: NDArray[np.floating]) -> Scale:
        """Measure finite values (n,); where there are none, nothing is beyond any deviation."""
        if not values.size:
            return cls(np.inf, 1.0)
        middle = float(np.median(values))
        below = values[values < middle]
        return cls(middle, MAD_TO_STD * float(np.median(middle - below)) if below.size else 1.0)

    def deviations(self, values: NDArray[np.floating]) -> NDArray[np.floating]:
        """Return values (n,) less the median, over the spread; minus infinity where there is none."""
        known = np.isfinite(values)
        return np.where(known, (np.where(known, values, 0.0) - self.middle) / self.spread, -np.inf)


Products = tuple[NDArray[np.floating], NDArray[np.floating]]
"""Of points' courses with the mean of their neighbours' and with the second best of them, (m,) each."""


def company_of(
    courses: NDArray[np.float32],
    noise: NDArray[np.float64],
    point_noise: NDArray[np.float32],
    around: Neighbourhoods,
    own: slice = slice(None),
) -> Company:
    """Return what the neighbours of the `own` points do, of all of which `around` is."""
    n, count = len(around.reach), courses.shape[1]
    weight = weights(count)
    scaled = _scaled(courses, noise, point_noise)
    five, near_five = around.nearest[:, :_AROUND], around.near[:, :_AROUND]
    n_near = near_five.sum(axis=1)
    shares = near_five * point_noise[five] ** -2.0
    shares /= np.maximum(shares.sum(axis=1, keepdims=True), np.finfo(float).tiny)
    mean = np.empty((n, count), dtype=np.float32)
    single = np.empty(n)
    in_parts(n, _compare, courses, scaled, scaled[own], weight, shares, around.nearest, around.near, mean, single)
    return Company(mean, n_near, n_near >= min(3, around.nearest.shape[1]), single)


@njit(cache=True, nogil=True)
def _compare(
    courses: NDArray[np.float32],
    scaled: NDArray[np.float32],
    of_own: NDArray[np.float32],
    weight: NDArray[np.float64],
    shares: NDArray[np.float64],
    nearest: NDArray[np.int32],
    near: NDArray[np.bool_],
    mean: NDArray[np.float32],
    single: NDArray[np.float64],
    begin: int,
    stop: int,
) -> None:
    """Measure `mean` and `single` of `Company`."""
    count = courses.shape[1]
    weighted, total = np.empty(count), np.empty(count)
    for i in range(begin, stop):
        total[:] = 0.0
        for j in range(shares.shape[1]):
            for k in range(count):
                total[k] += shares[i, j] * courses[nearest[i, j], k]
        for k in range(count):
            mean[i, k] = total[k]
            weighted[k] = of_own[i, k] * weight[k]
        best, second = -np.inf, -np.inf
        for j in range(nearest.shape[1]):
            if near[i, j]:
                product = 0.0
                for k in range(count):
                    product += weighted[k] * scaled[nearest[i, j], k]
                second = max(second, min(best, product))
                best = max(best, product)
        single[i] = second if nearest.shape[1] > 1 else best


def noise_of_company(means: NDArray[np.float32], noise: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the spread, (K,), of mean courses (m, K) of neighbours; that of single points where there are few."""
    return _positive(spread_of(means)) if len(means) >= FEWEST_GROUPS else noise


def products_of(
    courses: NDArray[np.float32],
    noise: NDArray[np.float64],
    point_noise: NDArray[np.float32],
    company: Company,
    mean_noise: NDArray[np.float64],
) -> Products:
    """Return the products of the courses of points (m, K) with their company's."""
    weight = weights(courses.shape[1])
    scaled = _scaled(courses, noise, point_noise)
    with_mean = np.einsum("ij,ij->i", scaled, company.mean * (weight / mean_noise).astype(np.float32))
    return np.where(company.n_near > 0, with_mean, np.float32(np.nan)), company.single


def seeds_among(
    courses: NDArray[np.float32],
    noise: NDArray[np.float64],
    point_noise: NDArray[np.float32],
    company: Company,
    products: Products,
    scales: tuple[Scale, ...],
    least: float,
) -> NDArray[np.bool_]:
    """Return which points (m,) share a motion with their company that is as large as the least one."""
    with_mean, with_two = (scale.deviations(values) for scale, values in zip(scales, products))
    shared = np.einsum("ij,ij->i", courses, company.mean)
    own = np.einsum("ij,ij->i", courses, courses) - (noise**2).sum() * point_noise**2.0
    is_seed: NDArray[np.bool_] = (with_mean > _WITH_AROUND) & (shared > (_OWN_SHARE * least) ** 2)
    return is_seed | ((with_two > _WITH_TWO) & (own > least**2))


def is_quiet(products: Products, scales: tuple[Scale, ...]) -> NDArray[np.bool_]:
    """Return which points (m,) share next to nothing with their company."""
    return np.asarray(scales[0].deviations(products[0]) < _QUIET)


def smoothed_courses(
    courses: NDArray[np.float32], noise: NDArray[np.float64], company: Company, rows: NDArray[np.integer]
) -> NDArray[np.float32]:
    """Return the mean course of some of the points and their neighbours, (r, K), by `noise`."""
    n_near = company.n_near[rows, None].astype(np.float32)
    smoothed: NDArray[np.float32] = company.mean[rows] * n_near
    smoothed += courses[rows]
    smoothed /= (1 + n_near) * noise.astype(np.float32)
    return smoothed


def weights(count: int) -> NDArray[np.float64]:
    """Return the weight of each of so many coefficients."""
    return np.asarray(np.arange(1, count + 1) ** -0.5)


def noise_of_courses(courses: NDArray[np.float32], point_noise: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the spread of each coefficient over the scene, (K,), of a point with the usual noise."""
    return _positive(spread_of(courses / point_noise[:, None]))


def noise_on(
    measured: NDArray[np.bool_] | None, courses: NDArray[np.float32], point_noise: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Return the same, measured on some of the points (n,), or on all."""
    if measured is not None:
        courses, point_noise = courses[measured], point_noise[measured]
    return noise_of_courses(every(courses), every(point_noise))


def _scaled(
    courses: NDArray[np.float32], noise: NDArray[np.float64], point_noise: NDArray[np.float32]
) -> NDArray[np.float32]:
    return np.asarray(courses / (noise * point_noise[:, None]).astype(np.float32), dtype=np.float32)


def positive_noise_of_means(noise: NoiseOfMeans) -> NoiseOfMeans:
    """Return the same with spreads that can be divided by."""
    return NoiseOfMeans(noise.n_points, _positive(noise.std))


def _positive(spread: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.maximum(spread, 1e-6)
