"""Which hotspots of two runs are the same ground: matched by place, as near as the points of both stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..errors import InputError
from ..space.connected import connected
from ..space.neighbourhoods import neighbourhoods
from .run import HotspotRun

__all__ = ["UNSEEN", "Group", "Nearby", "match", "nearby", "reach_of"]

UNSEEN = -1
"""Label of a place where the other run has no point."""

_SAME_GROUND = 0.25  # of the points of either hotspot
_FEWEST = 2  # points that two hotspots share


@dataclass(frozen=True)
class Nearby:
    """The nearest point of the other run, for every point of both.

    Attributes
    ----------
    of_before : (n,) int64
        Rows of the later run nearest to the points of the earlier; -1 where none is within reach.
    of_after : (m,) int64
        The other way round.
    """

    of_before: NDArray[np.int64]
    of_after: NDArray[np.int64]


@dataclass(frozen=True)
class Group:
    """Hotspots of both runs that lie on the same ground, by number; one side may be empty."""

    before: tuple[int, ...]
    after: tuple[int, ...]


def nearby(before: HotspotRun, after: HotspotRun) -> Nearby:
    """Return which points of two runs stand for the same ground: the nearest, within the reach of either.

    The reach is that of `neighbourhoods`: short in a town, long in fields.

    Raises
    ------
    InputError
        If no point has one of the other run within reach.
    """
    here, there = before.coordinates, after.coordinates
    reach = [reach_of(each) for each in (here, there)]
    origin = here.mean(axis=0)
    found = []
    for own, other, own_reach, other_reach in ((here, there, *reach), (there, here, *reversed(reach))):
        distance, nearest = cKDTree(other - origin).query(own - origin, workers=-1)
        found.append(np.where(distance <= np.maximum(own_reach, other_reach[nearest]), nearest, UNSEEN))
    if not (found[0] >= 0).any():
        raise InputError(
            "The two runs have no ground in common: none of their points lies near one of the other; choose layers of "
            "the same place."
        )
    return Nearby(*found)


def reach_of(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far the ground reaches that each point (n, 2) stands for, m; nowhere for one that is alone."""
    return neighbourhoods(coordinates).reach if len(coordinates) > 1 else np.zeros(len(coordinates))


def labels_at(labels: NDArray[np.int64], nearest: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the other run's labels at points whose nearest rows there are given; `UNSEEN` where it has no point."""
    return np.where(nearest >= 0, labels[nearest], UNSEEN)


def match(before: NDArray[np.int64], after: NDArray[np.int64], near: Nearby) -> list[Group]:
    """Return hotspots, by their labels (n,) and (m,), that lie on the same ground, all of them in one group each.

    Two are the same ground where a quarter of the points of either, of those that the other run sees, lie in the other.
    """
    at_after, at_before = labels_at(after, near.of_before), labels_at(before, near.of_after)
    old, new = (np.unique(labels[labels > 0]) for labels in (before, after))
    links: set[tuple[int, int]] = set()
    for own, other, swap in ((before, at_after, False), (after, at_before, True)):
        seen = (own > 0) & (other != UNSEEN)
        total = np.bincount(own[seen], minlength=1)
        pairs, count = np.unique(np.column_stack([own, other])[seen & (other > 0)], axis=0, return_counts=True)
        for (number, its), shared in zip(pairs.tolist(), count.tolist()):
            if shared >= _FEWEST and shared > _SAME_GROUND * total[number]:
                links.add((its, number) if swap else (number, its))
    place = {("before", number): row for row, number in enumerate(old.tolist())}
    place.update({("after", number): row for row, number in enumerate(new.tolist(), len(old))})
    first = np.array([place["before", one] for one, _ in links], dtype=np.int64)
    second = np.array([place["after", other] for _, other in links], dtype=np.int64)
    group = connected(len(place), first, second)
    members: dict[int, tuple[list[int], list[int]]] = {}
    for (side, number), row in place.items():
        members.setdefault(int(group[row]), ([], []))[side == "after"].append(number)
    return [Group(tuple(one), tuple(other)) for one, other in members.values()]
