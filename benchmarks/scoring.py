"""Hotspots found against hotspots planted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score

__all__ = ["Score", "score_hotspots"]


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
