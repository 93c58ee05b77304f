"""The pattern of each hotspot: the one that at least half of its points share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..networks.classifier import Classifier, Labels
from ..patterns.names import PATTERNS
from ..reporting import SILENT, Reporter
from ..series.usable import keep_rows
from .hotspot import KINDS, HotspotPattern

__all__ = ["agreeing", "classify_hotspots", "name_hotspots"]

_LEAST_SHARE = 0.5
_NOT_NAMED = HotspotPattern(None, np.nan, 0.0)
_CHANGES = "faster", "slower", "begun", "stopped"
_KINDS_OF = {
    "stable": (),
    "linear": ("steady",),
    "step": (*_CHANGES, "reversed", "jump", "came back"),
    "piecewise linear": (*_CHANGES, "reversed", "jump", "came back"),
    "power": ("steady", *_CHANGES),
    "undefined": KINDS,
}
"""Of each pattern, the kinds of motion that say nothing else."""


def classify_hotspots(
    model: Path,
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    hotspots: NDArray[np.int64],
    reporter: Reporter = SILENT,
) -> Labels:
    """Name the pattern of the points inside hotspots; where the model cannot, the log says why and no point has one.

    Parameters
    ----------
    model : Path
        ONNX file of a network of patterns.
    displacement : (n, T) float32, mm
        Gap-free. The series inside hotspots are moved to the front, as a copy of them may not fit into memory.
    days : (T,) float
        Increasing times in days.
    hotspots : (n,) int
        Number of each point's hotspot; 0 = none.
    reporter : Reporter
    """
    label = np.full(len(hotspots), -1, dtype=np.int64)
    probability = np.full(len(hotspots), np.nan, dtype=np.float32)
    inside = np.flatnonzero(hotspots)
    if inside.size:
        try:
            found = Classifier(model).classify(keep_rows(displacement, inside), days, reporter=reporter)
        except InputError as error:
            reporter.log("The hotspots' patterns are not named: {reason}", reason=error.sentence)
        else:
            label[inside], probability[inside] = found.label, found.probability
    reporter.progress(1.0)
    return Labels(label, probability)


def name_hotspots(hotspots: NDArray[np.int64], found: Labels) -> list[HotspotPattern]:
    """Return the pattern of each hotspot, by number.

    Parameters
    ----------
    hotspots : (n,) int
        Number of each point's hotspot; 0 = none.
    found : Labels
        Of all points: index into `PATTERNS`, -1 where there is none.
    """
    n_hotspots, n_patterns = int(hotspots.max(initial=0)), len(PATTERNS)
    named = (hotspots > 0) & (found.label >= 0)
    cells = (hotspots[named] - 1) * n_patterns + found.label[named]
    size = (n_hotspots, n_patterns)
    counts = np.bincount(cells, minlength=n_hotspots * n_patterns).reshape(size)
    sums = np.bincount(cells, found.probability[named], minlength=n_hotspots * n_patterns).reshape(size)
    sizes = np.bincount(hotspots, minlength=n_hotspots + 1)[1:]
    patterns = []
    for own, probability, n_points in zip(counts, sums, sizes.tolist()):
        most = int(own.argmax())
        if own[most] < _LEAST_SHARE * n_points:
            patterns.append(_NOT_NAMED)
            continue
        patterns.append(
            HotspotPattern(PATTERNS[most], float(probability[most] / own[most]), float(own[most] / n_points))
        )
    return patterns


def agreeing(pattern: HotspotPattern, kind: str) -> HotspotPattern:
    """Return the pattern of a hotspot, or none where it says something else than its kind of motion.

    The kind is that of the mean series, whose noise is less than that of any point: points called linear in a place
    that has turned are told as having turned.
    """
    return pattern if pattern.pattern is None or kind in _KINDS_OF[pattern.pattern] else _NOT_NAMED
