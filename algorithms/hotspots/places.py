"""From points that share a motion to places: linked where their courses are alike, grown to where the motion ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..space.connected import connected
from ..space.neighbourhoods import Neighbourhoods
from .shared_motion import SharedMotion

__all__ = ["FEWEST_POINTS", "Place", "find_places"]

FEWEST_POINTS = 4

_ALIKE = 0.4  # cosine of two courses
_LINKED_WITHIN = 2.0  # of the points' reach
_SHORTEST_LINK = 100.0  # m
_MOST_LINKS = 16
_MOST_ROUNDS = 12
_EDGE = 0.9  # of the least motion
_TOGETHER = 4.0  # how much the company of members counts, as a log-likelihood


@dataclass(frozen=True)
class Place:
    """Points that move together.

    Attributes
    ----------
    rows : (m,) int64
        In increasing order.
    size : float, mm
        Norm of the coefficients of their mean course.
    digits : float
        As of `SharedMotion.digits`.
    """

    rows: NDArray[np.int64]
    size: float
    digits: float


def find_places(
    motion: SharedMotion, coordinates: NDArray[np.float64], around: Neighbourhoods, least: float
) -> list[Place]:
    """Return places of four points or more with the least motion, those of most seeds first; they may share points.

    Parameters
    ----------
    motion
    coordinates : (n, 2) float64, m
    around
    least : float, mm
        Norm of the coefficients of the least motion that counts.
    """
    grower = _Grower(motion, around, least)
    places = []
    for seeds in _linked(motion, coordinates, around):
        rows = grower.grow(seeds)
        if len(rows) < FEWEST_POINTS:
            rows = np.sort(seeds)
        if len(rows) < FEWEST_POINTS:
            continue
        course = motion.mean_course(rows)
        size = float(np.linalg.norm(course))
        if size >= least:
            places.append(Place(rows, size, motion.digits(course, len(rows))))
    return places


def _linked(motion: SharedMotion, coordinates: NDArray[np.float64], around: Neighbourhoods) -> list[NDArray[np.int64]]:
    """Return groups of two seeds or more that are near and alike, the largest first."""
    seeds = motion.seeds
    if len(seeds) < 2:
        return []
    places = coordinates[seeds] - coordinates[seeds[0]]
    distance, nearest = cKDTree(places).query(
        places, k=min(_MOST_LINKS + 1, len(seeds)), distance_upper_bound=around.longest, workers=-1
    )
    first, column = np.nonzero(np.isfinite(distance))
    second, distance = nearest[first, column], distance[first, column]
    reach = np.maximum(around.reach[seeds[first]], around.reach[seeds[second]])
    close = distance <= np.clip(_LINKED_WITHIN * reach, _SHORTEST_LINK, around.longest)
    first, second = first[close], second[close]
    courses = motion.smoothed[seeds] * np.sqrt(motion.weight)
    courses /= np.maximum(np.linalg.norm(courses, axis=1, keepdims=True), np.finfo(float).tiny)
    alike = np.einsum("ij,ij->i", courses[first], courses[second]) > _ALIKE
    group = connected(len(seeds), first[alike], second[alike])
    order = np.argsort(group, kind="stable")
    groups = np.split(seeds[order], np.flatnonzero(np.diff(group[order])) + 1)
    return sorted((each for each in groups if len(each) > 1), key=len, reverse=True)


class _Grower:
    """Finds who moves with a group: its members, and what is near them, again and again."""

    def __init__(self, motion: SharedMotion, around: Neighbourhoods, least: float) -> None:
        self._motion = motion
        self._around = around
        self._least = least
        # Written for the rows at hand and cleared after, so that no group costs the whole scene.
        self._is_member = np.zeros(len(motion.courses), dtype=bool)
        self._amplitude = np.zeros(len(motion.courses))

    def grow(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the rows that move with the given ones, in increasing order.

        The amplitude of a point is that of the group's mean course in its own, by least squares in units of noise. It
        is a member where that reaches the least motion, or half of its members' if noise hides less, the more surely
        the more of its neighbours are members; and where the members beside it still reach the least motion.
        """
        for _ in range(_MOST_ROUNDS):
            grown = self._round(rows)
            if len(grown) < 2 or np.array_equal(grown, rows):
                break
            rows = grown
        return np.sort(rows)

    def _round(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        motion, around = self._motion, self._around
        course = motion.mean_course(rows)
        candidates = np.unique(np.concatenate([rows, around.nearest[rows][around.near[rows]]]))
        in_noise = course / motion.noise**2
        power = float(course @ in_noise)
        amplitude = (motion.courses[candidates] @ in_noise) / power
        error = motion.point_noise[candidates] / np.sqrt(power)
        least = self._least / float(np.linalg.norm(course))

        self._is_member[rows] = True
        self._amplitude[candidates] = amplitude
        near = around.near[candidates]
        members = self._is_member[around.nearest[candidates]] & near
        n_members = members.sum(axis=1)
        beside = (self._amplitude[around.nearest[candidates]] * members).sum(axis=1) / np.maximum(n_members, 1)
        self._is_member[rows] = False
        self._amplitude[candidates] = 0.0

        edge = np.maximum(_EDGE * least, np.minimum(beside / 2, 2 * error))
        company = n_members / np.maximum(near.sum(axis=1), 1) - 0.5
        stays = (2 * (amplitude - edge) / error + _TOGETHER * company > 0) & (n_members > 0) & (beside > 0.8 * least)
        kept: NDArray[np.int64] = candidates[stays]
        return kept
