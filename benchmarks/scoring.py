"""Hotspots found against hotspots planted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score

from .planted_scenes import PlantedScene

__all__ = ["PlaceScore", "Score", "score_hotspots", "score_places"]

_FEWEST_POINTS = 4
_FOUND = 0.2
_MOVES = 0.5


@dataclass(frozen=True)
class Score:
    """How well hotspots agree with the truth.

    Attributes
    ----------
    found, missed : list of int
        Numbers of planted hotspots: most of whose points are, or are not, in a hotspot.
    false : list of int
        Numbers of hotspots most of whose points are quiet.
    n_hotspots : int
    ari : float
        Adjusted Rand index of the two labellings.
    """

    found: list[int]
    missed: list[int]
    false: list[int]
    n_hotspots: int
    ari: float


def score_hotspots(labels: NDArray[np.integer], truth: NDArray[np.integer]) -> Score:
    """Score hotspot labels (n,) against true ones, both numbered from 1 with 0 for quiet ground."""
    planted = range(1, int(truth.max(initial=0)) + 1)
    claimed = range(1, int(labels.max(initial=0)) + 1)
    found = [number for number in planted if (labels[truth == number] > 0).mean() > 0.5]
    missed = [number for number in planted if number not in found]
    false = [number for number in claimed if (truth[labels == number] > 0).mean() < 0.5]
    return Score(found, missed, false, len(claimed), float(adjusted_rand_score(truth, labels)))


@dataclass(frozen=True)
class PlaceScore:
    """How well hotspots agree with the places of a planted scene.

    Attributes
    ----------
    planted, found : int
        Places of four points or more, and those that some hotspot shares a fifth with (intersection over union).
    false : int
        Hotspots most of whose points do not move by 0.5 mm/yr.
    iou : list of float
        Of each place with the hotspot that fits it best; 0 where none does.
    missed : list of int
        Numbers of places.
    """

    planted: int
    found: int
    false: int
    iou: list[float]
    missed: list[int]


def score_places(labels: NDArray[np.integer], scene: PlantedScene) -> PlaceScore:
    """Score hotspot labels (n,), 0 = none, against the places of a scene."""
    iou, missed = [], []
    for number in range(1, len(scene.places) + 1):
        place = scene.truth == number
        if place.sum() < _FEWEST_POINTS:
            continue
        rivals = [labels == label for label in np.unique(labels[place]) if label > 0]
        best = max(((place & each).sum() / (place | each).sum() for each in rivals), default=0.0)
        iou.append(float(best))
        if best < _FOUND:
            missed.append(number)
    claimed = [labels == label for label in np.unique(labels) if label > 0]
    false = sum(float(np.mean(scene.rate[each] > _MOVES)) < 0.5 for each in claimed)
    return PlaceScore(len(iou), len(iou) - len(missed), false, iou, missed)
