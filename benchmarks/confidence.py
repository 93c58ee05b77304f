"""What the words for certainty mean: how many hotspots of each word move, and how many do not."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..algorithms.hotspots.confidence import FALSE_SHARES, NOT_SURE, confidence
from .detection import detected
from .planted_scenes import KINDS, PlantedScene, planted_scene
from .timing import say

__all__ = ["run"]

TARGET = "false ones: high at most 1 %, fair 5 %, low 20 %"

_MOVES = 0.5  # mm/yr
_WORDS = (*(word for word, _ in FALSE_SHARES), NOT_SURE)

Counts = dict[str, list[int]]
"""By word, how many hotspots there are, and how many of them are false."""


def run(scenes: int = 3, first_seed: int = 1000, kinds: str = "") -> dict[str, Any]:
    """Find hotspots in so many scenes of each kind, or of those named (semicolon between), and count words.

    A hotspot is false where most of its points do not move by 0.5 mm/yr.
    """
    names = [each.strip() for each in kinds.split(";")] if kinds else list(KINDS)
    places = {kind: _nothing() for kind in names}
    broad = {kind: _nothing() for kind in names}
    for seed in range(first_seed, first_seed + scenes):
        for kind in names:
            _count(planted_scene(kind, seed), places[kind], broad[kind])
            say(f"{kind}, {seed}: places {_told(places[kind])}; broad {_told(broad[kind])}")
    return {
        "target": TARGET,
        "scenes_of_each_kind": scenes,
        "places": _summary(places),
        "broad": _summary(broad),
    }


def _nothing() -> Counts:
    return {word: [0, 0] for word in _WORDS}


def _count(scene: PlantedScene, places: Counts, broad: Counts) -> None:
    """Add what is found in a scene."""
    found = detected(scene)
    labels = found.filtered.labels
    for each in found.hotspots:
        counts = broad if each.is_broad else places
        moves = scene.rate[found.series.rows[labels == each.number]] > _MOVES
        count = counts[confidence(abs(each.significance), each.n_points, each.false_share)]
        count[0] += 1
        count[1] += int(np.mean(moves) < 0.5)


def _told(counts: Counts) -> dict[str, str]:
    return {word: f"{false} of {n} false" for word, (n, false) in counts.items() if n}


def _summary(counts: dict[str, Counts]) -> dict[str, Any]:
    """Return counts by kind, and of all."""
    every = {word: [sum(each[word][i] for each in counts.values()) for i in (0, 1)] for word in _WORDS}
    return {"of_each_kind": counts, "of_all": every, "false_of_all": _told(every)}
