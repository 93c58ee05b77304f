"""What the points of each pattern have in common (Yang et al. 2024, figures 5b, 10 and 11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..series.summary import summarise_series
from ..series.velocity import velocities
from .names import PATTERNS

__all__ = ["QUANTILES", "Distribution", "PatternSummary", "summarise_patterns"]

QUANTILES = (5, 25, 50, 75, 95)
"""Percentiles of a distribution."""

_NO_QUANTILES = (np.nan,) * len(QUANTILES)
_MOST_BINS = 60
_N_GROUPS = len(PATTERNS) + 1
# What lies further out would squeeze all the rest into a few bins.
_WIDEST = (0.5, 99.5)
_FIRST_DATES = 5


@dataclass(frozen=True)
class Distribution:
    """How a quantity is spread over the points of each pattern, and of no pattern (the last row).

    Attributes
    ----------
    counts : (7,) int
        Points with a value.
    quantiles : (7, 5) float
        At `QUANTILES`; NaN where there is no point.
    edges : (B + 1,) float
        Of the bins, alike for all patterns: they hold all but half a per cent of all values at either end, and all
        quantiles.
    shares : (7, B) float
        Share of a pattern's points in each bin; the rest is beyond the edges.
    """

    counts: NDArray[np.int64]
    quantiles: NDArray[np.float64]
    edges: NDArray[np.float64]
    shares: NDArray[np.float64]

    @classmethod
    def of(cls, values: NDArray[np.floating], group: NDArray[np.integer]) -> Distribution:
        """Measure the spread of values (n,), NaN where missing, by group (n,): index into `PATTERNS`, or 6 for none."""
        known = np.isfinite(values)
        own = [values[known & (group == number)] for number in range(_N_GROUPS)]
        counts = np.array([each.size for each in own])
        quantiles = np.array([np.percentile(each, QUANTILES) if each.size else _NO_QUANTILES for each in own])
        low, high = 0.0, 1.0
        if known.any():
            # A rare pattern may lie wholly beyond what nearly all points keep to.
            low, high = np.percentile(values[known], _WIDEST)
            low, high = min(low, np.nanmin(quantiles)), max(high, np.nanmax(quantiles))
        edges = _edges(low, low + 1.0 if np.isclose(low, high) else high)
        shares = np.array([np.histogram(each, edges)[0] / max(each.size, 1) for each in own])
        return cls(counts, quantiles, edges, shares)

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Distribution:
        """Return the distribution that went through JSON."""
        return cls(**{name: np.array(values) for name, values in found.items()})


@dataclass(frozen=True)
class PatternSummary:
    """What the points of each pattern have in common; rows are `PATTERNS` and, where there are 7, no pattern.

    Attributes
    ----------
    counts : (7,) int
        Points.
    probability : (7,) float
        Median of the probability; NaN where it is not known.
    velocity : Distribution
        In mm/yr.
    coherence : Distribution or None
    typical : (6,) int
        Number of typical points: named with at least the pattern's median probability, and moving in the direction of
        most of them, where the pattern is not stable.
    direction : (6,) int
        That direction: -1 is away or down, 1 towards or up, 0 either.
    series : (6, 3, T) float, mm
        Mean, 10th and 90th percentile of the typical points, from the mean of their first five dates.
    """

    counts: NDArray[np.int64]
    probability: NDArray[np.float64]
    velocity: Distribution
    coherence: Distribution | None
    typical: NDArray[np.int64]
    direction: NDArray[np.int64]
    series: NDArray[np.float64]

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> PatternSummary:
        """Return the summary that went through JSON."""
        return cls(
            velocity=Distribution.from_json(found["velocity"]),
            coherence=found["coherence"] and Distribution.from_json(found["coherence"]),
            **{name: np.array(found[name]) for name in ("counts", "probability", "typical", "direction", "series")},
        )


def summarise_patterns(
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    label: NDArray[np.int64],
    probability: NDArray[np.float32],
    coherence: NDArray[np.float64] | None = None,
) -> PatternSummary:
    """Return what the points of each pattern have in common.

    Parameters
    ----------
    displacement : (n, T) float32, mm
        Gap-free.
    days : (T,) float
        Increasing times in days.
    label : (n,) int
        Index into `PATTERNS`, -1 where there is none.
    probability : (n,) float
        Of the label; NaN where it is not known.
    coherence : (n,) float, optional
        NaN where it is not known.
    """
    group = np.where(label < 0, len(PATTERNS), label)
    velocity, _ = velocities(displacement, days)
    certainty = np.array([_median(probability[group == number]) for number in range(_N_GROUPS)])
    direction = _directions(group, velocity)
    typical = _typical(group, velocity, probability, certainty, direction)
    return PatternSummary(
        counts=np.bincount(group, minlength=_N_GROUPS),
        probability=certainty,
        velocity=Distribution.of(velocity, group),
        coherence=None if coherence is None else Distribution.of(coherence, group),
        typical=np.bincount(typical[typical >= 0], minlength=len(PATTERNS)),
        direction=direction,
        series=summarise_series(displacement, typical, range(len(PATTERNS)), _FIRST_DATES),
    )


def _edges(low: float, high: float) -> NDArray[np.float64]:
    """Return the edges of bins of a round width over a range, none of them a round number.

    Coherence is often rounded to hundredths, of which every bin then holds as many as the next.
    """
    least = (high - low) / _MOST_BINS
    magnitude = 10.0 ** np.floor(np.log10(least))
    width = next(nice * magnitude for nice in (1, 2, 5, 10) if nice * magnitude >= least)
    return (np.arange(np.floor(low / width), np.ceil(high / width) + 2) - 0.25) * width


def _median(values: NDArray[np.floating]) -> float:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else np.nan


def _directions(group: NDArray[np.int64], velocity: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the sign of most velocities of each pattern (6,): points that sink and points that rise have no mean."""
    signs = np.sign(velocity)
    return np.array(
        [
            0 if pattern == "stable" else np.sign(signs[group == number].sum())
            for number, pattern in enumerate(PATTERNS)
        ],
        dtype=np.int64,
    )


def _typical(
    group: NDArray[np.int64],
    velocity: NDArray[np.float64],
    probability: NDArray[np.float32],
    certainty: NDArray[np.float64],
    direction: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return the pattern (n,) of each typical point, -1 for the others."""
    named = group < len(PATTERNS)
    wanted = np.append(direction, 0)[group]
    certain = probability >= certainty[group]
    return np.where(named & certain & ((wanted == 0) | (np.sign(velocity) == wanted)), group, -1)
