"""One of two runs that are compared: its series, and the hotspots found in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

__all__ = ["HotspotRun"]


@dataclass(frozen=True)
class HotspotRun:
    """A run.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
        In a system that both runs share.
    displacement : (n, T) float, mm
        Gap-free.
    days : (T,) float64
        Increasing times in days.
    hotspot : (n,) int64
        Number of each point's hotspot; 0 = none.
    broad : frozenset of int
        Numbers of the hotspots that are broad motion.
    inside : mapping of int to int
        Broad motion that a place lies in, by its number.
    """

    coordinates: NDArray[np.float64]
    displacement: NDArray[np.floating]
    days: NDArray[np.float64]
    hotspot: NDArray[np.int64]
    broad: frozenset[int] = frozenset()
    inside: Mapping[int, int] = field(default_factory=dict)

    def labels(self, is_broad: bool) -> NDArray[np.int64]:
        """Return the number of each point's place, or of the broad motion that it or its place lies in; 0 = none."""
        if not is_broad:
            return np.where(np.isin(self.hotspot, [*self.broad]), 0, self.hotspot)
        broad_of = np.arange(int(self.hotspot.max(initial=0)) + 1)
        for number in range(len(broad_of)):
            broad_of[number] = number if number in self.broad else self.inside.get(number, 0)
        return np.asarray(broad_of[self.hotspot], dtype=np.int64)
