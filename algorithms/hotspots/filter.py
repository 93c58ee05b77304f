"""From clusters to hotspots: compact, moving, and moving more than chance and spatial correlation would make them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grouping import rows_by_label
from ..reporting import SILENT, Reporter
from ..sentences import Sentence, listed
from ..series.sampling import every
from ..settings import HotspotRules, SplitParameters
from ..space.connected import connected
from ..space.dispersion import dispersion_by_label
from ..space.morton import morton_order
from ..space.spatial_split import NOISE, split_clusters
from .hotspot import HotspotFigures
from .significance import NoiseOfMeans, cluster_figures

__all__ = [
    "Hotspots",
    "filter_hotspots",
    "judge",
    "number_places",
]

_SHARED_MOTION = 0.5


@dataclass(frozen=True)
class Hotspots:
    """Result of `filter_hotspots`.

    Attributes
    ----------
    labels : (n,) int64
        Number of each point's hotspot, 1 = fastest; 0 = none.
    hotspots : list of HotspotFigures
        By number.
    quiet : (q,) int64
        Rows of quiet ground along a Morton curve, at most 200 000.
    kept : (c,) bool
        Which clusters became (part of) a hotspot.
    reasons : dict of Sentence to int
        Clusters dropped, by the first rule that dropped them.
    """

    labels: NDArray[np.int64]
    hotspots: list[HotspotFigures]
    quiet: NDArray[np.int64]
    kept: NDArray[np.bool_]
    reasons: dict[Sentence, int]


def filter_hotspots(
    coordinates: NDArray[np.float64],
    clusters: NDArray[np.integer],
    velocity: NDArray[np.float64],
    rules: HotspotRules,
    reporter: Reporter = SILENT,
) -> Hotspots:
    """Keep the clusters that pass every rule, join neighbours that move alike, and number them by speed.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    clusters : (n,) int
        Spatio-temporal cluster of each point; negative = none.
    velocity : (n,) float, mm/yr
        Relative to the scene.
    rules : HotspotRules
    reporter : Reporter

    Notes
    -----
    k-means cuts one sinking bowl into rings of like amplitude; joining clusters of one sign that touch gives the place
    back as one hotspot.
    """
    numbers, compact_labels = np.unique(clusters, return_inverse=True)
    compact_labels = np.maximum(compact_labels - int(np.count_nonzero(numbers < 0)), NOISE)
    figures = cluster_figures(coordinates, compact_labels, velocity, rules.min_velocity)
    reporter.progress(0.5)
    spread = np.array([each.standard_distance for each in figures.dispersion])
    shares_motion = (figures.shared_velocity * np.sign(figures.velocity)) >= _SHARED_MOTION * np.abs(figures.velocity)
    significant = (np.abs(figures.significance) >= rules.min_significance) & shares_motion
    tests = {
        Sentence("spread too wide"): spread <= rules.max_standard_distance,
        Sentence("too slow"): np.abs(figures.velocity) >= rules.min_velocity,
        Sentence("not significant"): significant if rules.min_significance > 0 else np.ones_like(significant),
    }
    kept, reasons = judge(tests)
    place = _join(coordinates, compact_labels, np.flatnonzero(kept), figures.velocity, rules.merge_distance)
    inside = place >= 0
    scores = np.zeros(int(place.max(initial=NOISE)) + 1)
    score = figures.significance[compact_labels[inside]]
    np.fmax.at(scores, place[inside], np.abs(score))
    labels, hotspots = number_places(coordinates, place, velocity, scores, figures.noise)
    if not kept.size:
        reporter.log("There are no clusters to choose from.")
    reporter.log(
        "Hotspots: {n_hotspots}, made of {n_kept} of {n_clusters} clusters; dropped: {dropped}.",
        n_hotspots=len(hotspots),
        n_kept=int(kept.sum()),
        n_clusters=len(kept),
        dropped=dropped_sentence(reasons),
    )
    reporter.progress(1.0)
    along = morton_order(coordinates)
    return Hotspots(labels, hotspots, every(along[labels[along] == 0]), kept, reasons)


def judge(tests: dict[Sentence, NDArray[np.bool_]]) -> tuple[NDArray[np.bool_], dict[Sentence, int]]:
    """Return what passed every test, (c,) bool, and how many others each test was the first to drop."""
    kept = np.ones_like(next(iter(tests.values())))
    reasons = {}
    for reason, passed in tests.items():
        reasons[reason] = int(np.count_nonzero(kept & ~passed))
        kept &= passed
    return kept, reasons


def dropped_sentence(reasons: dict[Sentence, int]) -> Sentence:
    """Return how many each test dropped, for the log."""
    return listed(Sentence("{n} {reason}", n=count, reason=reason) for reason, count in reasons.items() if count)


def _join(
    coordinates: NDArray[np.float64],
    clusters: NDArray[np.integer],
    kept: NDArray[np.integer],
    velocity: NDArray[np.float64],
    distance: float,
) -> NDArray[np.int64]:
    """Return the place (from 0, `NOISE` for none) of each point: kept clusters of one sign that touch."""
    place = np.full(len(clusters), NOISE, dtype=np.int64)
    if not kept.size:
        return place
    position = np.full(len(velocity), NOISE, dtype=np.int64)
    position[kept] = np.arange(kept.size)
    inside = np.flatnonzero(np.append(position, NOISE)[clusters] >= 0)
    node = position[clusters[inside]]
    if distance <= 0:
        place[inside] = node
        return place
    # With one point enough for a core, DBSCAN's groups are the connected components of "no further than `distance`".
    sign = (velocity[clusters[inside]] > 0).astype(np.int64)
    component = split_clusters(coordinates[inside], sign, SplitParameters(distance, 1))
    joined = connected(kept.size + int(component.max()) + 1, node, component + kept.size)
    place[inside] = joined[node]
    return place


def number_places(
    coordinates: NDArray[np.float64],
    place: NDArray[np.int64],
    velocity: NDArray[np.float64],
    significance: NDArray[np.float64],
    noise: NoiseOfMeans,
    taken: NDArray[np.float64] | None = None,
) -> tuple[NDArray[np.int64], list[HotspotFigures]]:
    """Measure each place, and number them from 1 by their speed.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    place : (n,) int64
        From 0; negative = none.
    velocity : (n,) float, mm/yr
        Relative to the scene.
    significance : (p,) float
        Of each place; it gets the sign of its velocity.
    noise : NoiseOfMeans
        Of quiet ground.
    taken : (p,) float, mm/yr, optional
        What is taken off the mean velocity of each place.

    Returns
    -------
    labels : (n,) int64
        0 = none.
    hotspots : list of HotspotFigures
        By number.
    """
    dispersions = dispersion_by_label(coordinates, place)
    rows_of = rows_by_label(place, len(significance))
    members = [rows_of[each.label] for each in dispersions]
    mean = np.array([velocity[rows].mean() for rows in members])
    if taken is not None and len(mean):
        mean -= taken[[each.label for each in dispersions]]
    labels = np.zeros(len(place), dtype=np.int64)
    hotspots = []
    for number, position in enumerate(np.argsort(-np.abs(mean), kind="stable"), start=1):
        each, rows, v_mean = dispersions[position], members[position], float(mean[position])
        labels[rows] = number
        moving = velocity[rows]
        hotspots.append(
            HotspotFigures(
                number=number,
                n_points=each.n_points,
                v_mean=v_mean,
                v_min=float(moving.min()),
                v_max=float(moving.max()),
                v_std=float(moving.std()),
                significance=float(np.copysign(significance[each.label], v_mean)),
                standard_distance=each.standard_distance,
                ellipse=each.ellipse,
                false_share=None,
                is_broad=False,
                inside=0,
                v_around=0.0,
                picked=None,
                v_noise=float(noise.at(each.n_points)),
            )
        )
    return labels, hotspots
