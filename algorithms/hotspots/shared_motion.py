"""Where neighbouring points share a slow motion, whatever its course."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaincc

from ..series.robust import MAD_TO_STD
from ..space.neighbourhoods import Neighbourhoods
from .significance import NoiseOfMeans, noise_of_runs

__all__ = ["SharedMotion", "noise_of_courses", "shared_motion"]

_AROUND = 5
_WITH_AROUND = 6.0  # robust deviations of a product of a point's course with the mean of its neighbours'
_WITH_TWO = 10.0  # the same with the second best of single neighbours: strips hold few of them
_QUIET = 3.0
_OWN_SHARE = 0.7  # of the least motion, that a point and its neighbours must share
_FEWEST_GROUPS = 30
_BLOCK_ROWS = 1 << 15
_MOST_DIGITS = 300.0
_MOST_MEASURED = 200_000


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
    smoothed : (n, K) float32
        Mean of a point and its neighbours, by `noise`.
    seeds : (s,) int64
        Rows of points that share their motion with neighbours.
    weight : (K,) float64
        Of each coefficient: slower courses are likelier.
    groups : NoiseOfMeans
        Of the mean courses of neighbours on quiet ground.
    """

    courses: NDArray[np.float32]
    noise: NDArray[np.float64]
    point_noise: NDArray[np.float32]
    smoothed: NDArray[np.float32]
    seeds: NDArray[np.int64]
    weight: NDArray[np.float64]
    groups: NoiseOfMeans

    def mean_course(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the mean course of points (K,), mm, those with less noise counting more."""
        return np.average(self.courses[rows].astype(np.float64), axis=0, weights=self.point_noise[rows] ** -2.0)

    def digits(self, course: NDArray[np.float64], n_points: int) -> float:
        """Return minus the decimal logarithm of the chance that as many neighbours on quiet ground move as much.

        The mean of so many neighbours scatters as measured on quiet ground, correlation in space and all. The weighted
        sum of squares is taken for a scaled chi-square of the same mean and variance (Satterthwaite 1946).
        """
        total = float((self.weight * (course / self.groups.at(n_points)) ** 2).sum())
        mean, variance = self.weight.sum(), 2 * (self.weight**2).sum()
        chance = gammaincc(mean**2 / variance, total * mean / variance)
        return min(-float(np.log10(chance)), _MOST_DIGITS) if chance > 0 else _MOST_DIGITS


def shared_motion(
    courses: NDArray[np.float32],
    point_noise: NDArray[np.float32],
    order: NDArray[np.int64],
    around: Neighbourhoods,
    least: float,
    barred: NDArray[np.bool_] | None = None,
) -> SharedMotion:
    """Measure what points share with their neighbours.

    A point's course is multiplied with the mean course of its five nearest others, coefficient by coefficient in units
    of their noise. As the mean does not hold the point itself, independent noise gives products around zero, whatever
    its size; the negative ones are noise alone and tell how far. The same with the second best of single neighbours
    finds strips, most of whose points have still ground beside them.

    Parameters
    ----------
    courses : (n, K) float32, mm
        Relative to the ground around.
    point_noise : (n,) float32
    order : (n,) int64
        Of the points along a Morton curve.
    around : Neighbourhoods
    least : float, mm
        Norm of the coefficients of the least motion that counts.
    barred : (n,) bool, optional
        Points that are no seeds.
    """
    n, count = courses.shape
    noise = noise_of_courses(courses, point_noise)
    weight = np.arange(1, count + 1) ** -0.5
    scaled = courses / (noise * point_noise[:, None]).astype(np.float32)
    five, near_five = around.nearest[:, :_AROUND], around.near[:, :_AROUND]
    n_near = near_five.sum(axis=1)
    shares = near_five * point_noise[five] ** -2.0
    shares /= np.maximum(shares.sum(axis=1, keepdims=True), np.finfo(float).tiny)
    mean = np.empty_like(courses)
    single = np.empty(n)
    for start in range(0, n, _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        mean[rows] = np.einsum("ij,ijk->ik", shares[rows], courses[five[rows]])
        products = np.einsum("ik,ijk->ij", scaled[rows] * weight, scaled[around.nearest[rows]])
        products[~around.near[rows]] = -np.inf
        best_two = min(2, products.shape[1])
        single[rows] = np.partition(products, -best_two, axis=1)[:, -best_two]
    surrounded = n_near >= min(3, around.nearest.shape[1])
    mean_noise = _spread(mean[surrounded]) if surrounded.sum() >= _FEWEST_GROUPS else noise
    with_mean = np.einsum("ij,ij->i", scaled, mean * (weight / mean_noise).astype(np.float32))
    with_mean = _deviations(np.where(n_near > 0, with_mean, np.nan))
    with_two = _deviations(np.where(np.isfinite(single), single, np.nan))
    shared = np.einsum("ij,ij->i", courses, mean)
    own = np.einsum("ij,ij->i", courses, courses) - (noise**2).sum() * point_noise**2.0
    is_seed = (with_mean > _WITH_AROUND) & (shared > (_OWN_SHARE * least) ** 2)
    is_seed |= (with_two > _WITH_TWO) & (own > least**2)
    if barred is not None:
        is_seed &= ~barred
    # Millions of points: in place, and in single precision.
    mean *= n_near[:, None].astype(np.float32)
    mean += courses
    mean /= (1 + n_near)[:, None].astype(np.float32) * noise.astype(np.float32)
    quiet = order[(with_mean < _QUIET)[order]]
    groups = noise_of_runs(courses[quiet if quiet.size >= _FEWEST_GROUPS else order], _spread)
    return SharedMotion(courses, noise, point_noise, mean, np.flatnonzero(is_seed), weight, groups)


def noise_of_courses(courses: NDArray[np.float32], point_noise: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the spread of each coefficient over the scene, (K,), of a point with the usual noise."""
    step = -(-len(courses) // _MOST_MEASURED)
    return _spread(courses[::step] / point_noise[::step, None])


def _spread(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return 1.4826 times the median absolute deviation of each column, never zero; of millions, every so many."""
    values = values[:: -(-len(values) // _MOST_MEASURED)]
    spread = MAD_TO_STD * np.median(np.abs(values - np.median(values, axis=0)), axis=0)
    return np.maximum(spread.astype(np.float64), 1e-6)


def _deviations(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return values (n,) less their median, over the spread of those below it; minus infinity where there is none."""
    known = values[np.isfinite(values)]
    if not known.size:
        return np.full(len(values), -np.inf)
    middle = np.median(known)
    below = known[known < middle]
    spread = MAD_TO_STD * float(np.median(middle - below)) if below.size else 1.0
    return np.where(np.isfinite(values), (values - middle) / spread, -np.inf)
