"""From points that share a motion to places: linked where their courses are alike, grown to where the motion ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..space.connected import connected
from ..space.nearest import nearest_others
from ..space.neighbourhoods import Neighbourhoods
from .selection import Selection, selection_of
from .shared_motion import SharedMotion, weights

__all__ = ["FEWEST_POINTS", "Grower", "Place", "find_places", "groups_of", "links"]

FEWEST_POINTS = 4

_ALIKE = 0.4  # cosine of two courses
_LINKED_WITHIN = 2.0  # of the points' reach
_SHORTEST_LINK = 100.0  # m
_MOST_LINKS = 16
_MOST_ROUNDS = 12
_FADES_WITH = 8.0  # neighbours, from the nearest, after which the next count less by e
_NEARLY = -0.5  # errors beyond the edge
_IN_ACCORD = 0.75  # of the points of a place, or of what they are worth: very noisy ones count less
_TOGETHER = 4.0  # how much the company of members counts, as a log-likelihood


@dataclass(frozen=True)
class Place:
    """Points that move together.

    Attributes
    ----------
    rows : (m,) int64
        In increasing order.
    size : float, mm
        Norm of the coefficients of their mean course, as much of it as half of them have at least.
    digits : float
        As of `SharedMotion.digits`.
    selection
    """

    rows: NDArray[np.int64]
    size: float
    digits: float
    selection: Selection


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
    seeds = motion.seeds
    first, second = links(coordinates[seeds], around.reach[seeds], motion.smoothed, around.longest)
    groups = groups_of(seeds, connected(len(seeds), first, second) if len(seeds) else seeds)
    grower = Grower(motion, around, least)
    return [place for place in (grower.place(each) for each in groups) if place is not None]


def groups_of(seeds: NDArray[np.int64], group: NDArray[np.integer]) -> list[NDArray[np.int64]]:
    """Return groups of two seeds or more, the largest first, from the number of each seed's group, (s,) both."""
    order = np.argsort(group, kind="stable")
    groups = np.split(seeds[order], np.flatnonzero(np.diff(group[order])) + 1)
    return sorted((each for each in groups if len(each) > 1), key=lambda each: (-len(each), each[0]))


def links(
    coordinates: NDArray[np.float64],
    reach: NDArray[np.float64],
    smoothed: NDArray[np.float32],
    longest: float,
    own: NDArray[np.integer] | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of seeds that are near and alike, (p,) and (p,): of each of the `own`, or of all, with others.

    Parameters
    ----------
    coordinates : (s, 2) float64, m
    reach : (s,) float64, m
    smoothed : (s, K) float32
    longest : float, m
    own : (o,) int
        Places among the seeds.
    """
    own = np.arange(len(coordinates)) if own is None else own
    distance, nearest = nearest_others(coordinates, own, _MOST_LINKS, longest)
    row, column = np.nonzero(np.isfinite(distance))
    first, second, distance = own[row], nearest[row, column], distance[row, column]
    close = distance <= np.clip(_LINKED_WITHIN * np.maximum(reach[first], reach[second]), _SHORTEST_LINK, longest)
    first, second = first[close], second[close]
    courses = smoothed * np.sqrt(weights(smoothed.shape[1]))
    courses /= np.maximum(np.linalg.norm(courses, axis=1, keepdims=True), np.finfo(float).tiny)
    alike = np.einsum("ij,ij->i", courses[first], courses[second]) > _ALIKE
    return first[alike], second[alike].astype(np.int64)


class Grower:
    """Finds who moves with a group: its members, and what is near them, again and again.

    Parameters
    ----------
    motion
    around
    least : float, mm
    known : (n,) bool, optional
        Of a part of a scene: the points whose neighbours are all in it.
    """

    def __init__(
        self,
        motion: SharedMotion,
        around: Neighbourhoods,
        least: float,
        known: NDArray[np.bool_] | None = None,
    ) -> None:
        self._known = known
        self._motion = motion
        self._around = around
        self._least = least
        # Written for the rows at hand and cleared after, so that no group costs the whole scene.
        self._is_member = np.zeros(len(motion.courses), dtype=bool)
        self._amplitude = np.zeros(len(motion.courses))

    def place(self, seeds: NDArray[np.int64]) -> Place | None:
        """Return the place of a group of seeds; None where it is too small, moves too little or in no accord.

        Raises
        ------
        LookupError
            If it grows to where neighbours are not known.
        """
        rows = self.grow(seeds)
        if len(rows) == FEWEST_POINTS - 1:
            rows = self._with_another(rows)
        if len(rows) < FEWEST_POINTS:
            rows = np.sort(seeds)
        if len(rows) < FEWEST_POINTS:
            return None
        accord, worth = self._motion.in_accord(rows), self._motion.point_noise[rows] ** -2.0
        share = max(accord.mean(), worth[accord].sum() / worth.sum())
        if accord.sum() < FEWEST_POINTS or share < _IN_ACCORD:
            return None
        size = self._motion.typical_share(rows) * float(np.linalg.norm(self._motion.mean_course(rows)))
        if size < self._least:
            return None
        _, margin, error = self._margins(rows)
        selection = selection_of(margin, error, len(rows), self._motion.point_noise[rows])
        return Place(rows, size, self._motion.digits(rows), selection)

    def grow(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the rows that move with the given ones, in increasing order.

        The amplitude of a point is that of the group's mean course in its own, by least squares in units of noise, and
        drawn to what its neighbours have (`_with_neighbours`). It is a member where that reaches the least motion, or
        half of its members' if noise hides less, the more surely the more of its neighbours are members; and where the
        members beside it still reach the least motion.
        """
        for _ in range(_MOST_ROUNDS):
            candidates, margin, _ = self._margins(rows)
            grown = candidates[margin > 0]
            if len(grown) < 2 or np.array_equal(grown, rows):
                break
            rows = grown
        return np.sort(rows)

    def _with_another(self, rows: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return rows with the point that is nearest to its edge, if noise may have kept it from being a member."""
        candidates, margin, _ = self._margins(rows)
        nearly = (margin > _NEARLY) & ~np.isin(candidates, rows)
        if not nearly.any():
            return rows
        return np.sort(np.append(rows, candidates[nearly][np.argmax(margin[nearly])]))

    def _margins(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Return who may move with members, by how many errors of its own each is beyond its edge, and these errors.

        (m,) each.
        """
        motion, around = self._motion, self._around
        course = motion.mean_course(rows)
        candidates = np.unique(np.concatenate([rows, around.nearest[rows][around.near[rows]]]))
        if self._known is not None and not self._known[candidates].all():
            raise LookupError
        in_noise = course / motion.noise**2
        power = float(course @ in_noise)
        nearest, near = around.nearest[candidates], around.near[candidates]
        wide = np.unique(np.concatenate([candidates, nearest[near]]))
        least = self._least / float(np.linalg.norm(course))

        self._is_member[rows] = True
        self._amplitude[wide] = np.einsum("ij,j->i", motion.courses[wide], in_noise) / power
        of_near, is_member = self._amplitude[nearest], self._is_member[candidates]
        members = self._is_member[nearest] & near
        own_error, error_of_near = (motion.point_noise[each] / np.sqrt(power) for each in (candidates, nearest))
        amplitude, error = _with_neighbours(
            self._amplitude[candidates], own_error, of_near, np.where(near, error_of_near, np.inf), is_member
        )
        self._is_member[rows] = False
        self._amplitude[wide] = 0.0

        n_members = members.sum(axis=1)
        beside = (of_near * members).sum(axis=1) / np.maximum(n_members, 1)
        edge = np.maximum(least, np.minimum(beside / 2, 2 * error))
        company = n_members / np.maximum(near.sum(axis=1), 1) - 0.5
        may = (n_members > 0) & (beside > 0.8 * least)
        beyond = (2 * (amplitude - edge) / error + _TOGETHER * company) / 2
        # Of its own noise a point's amplitude has only the part that is not drawn to its neighbours'.
        return candidates[may], (beyond * own_error / error)[may], own_error[may]


def _with_neighbours(
    amplitude: NDArray[np.float64],
    error: NDArray[np.float64],
    of_near: NDArray[np.float64],
    error_of_near: NDArray[np.float64],
    is_member: NDArray[np.bool_],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return amplitudes (m,) as those of their neighbours (m, k) make them likely, and their errors (m,).

    Each is drawn to the mean of its neighbours', the nearer ones counting more: the noisier it is the further, and the
    less, the more members differ from that mean by more than noise (empirical Bayes, Efron & Morris 1973). So a single
    noisy series neither leaves a soft bowl nor joins it, and where the edge is sharp each speaks for itself. An
    infinite error leaves a neighbour out.
    """
    share = np.exp(-np.arange(1, of_near.shape[1] + 1) / _FADES_WITH)
    weight = share / error_of_near**2
    total = weight.sum(axis=1)
    alone = total == 0
    total[alone] = 1.0
    mean = (weight * of_near).sum(axis=1) / total
    variance = (share * weight).sum(axis=1) / total**2
    known = is_member & ~alone
    noise = (error**2 + variance)[known]
    excess = ((amplitude - mean)[known] ** 2 - noise) / noise**2
    differ = max(0.0, float(excess.sum() / (noise**-2.0).sum())) if known.any() else 0.0
    variance[alone] = np.inf
    trust = 1 / (1 + error**2 / (variance + differ))
    mean[alone] = 0.0
    return mean + trust * (amplitude - mean), error * np.sqrt(trust)
