"""How many temporal clusters: judged by the silhouette and by what turns out compact in space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import silhouette_score

from .hotspots import HotspotRules, find_hotspots
from .reporting import SILENT, Reporter
from .spatial_split import SplitParameters, split_clusters
from .time_series_kmeans import TimeSeriesKMeans

__all__ = ["CountChoice", "CountTrial", "Judges", "choose_count", "local_rows"]

_SILHOUETTE_SERIES = 300
_KEPT_SHARE = 0.95
_FULL_SCENE = 20_000
_RULES = HotspotRules(min_velocity=2.5, min_significance=4.0)


@dataclass(frozen=True)
class CountTrial:
    """One number of clusters tried.

    Attributes
    ----------
    n_clusters : int
    silhouette : float
        Mean over a part of the sample; NaN where all fell into one cluster.
    inertia : float, mm²
    compact_motion : float, (mm/yr)²
        Sum over the points in significant compact groups of the squared velocity that their surroundings share.
    n_groups : int
        Such groups.
    """

    n_clusters: int
    silhouette: float
    inertia: float
    compact_motion: float
    n_groups: int


@dataclass(frozen=True)
class CountChoice:
    """The model of the number chosen, every trial, and the reason in words."""

    model: TimeSeriesKMeans
    trials: list[CountTrial]
    reason: str


@dataclass(frozen=True)
class Judges:
    """The points by which a clustering is judged in space.

    Attributes
    ----------
    coordinates : (m, 2) float, m
    series : (m, T) float, mm
    velocity : (m,) float, mm/yr
        Relative to the scene.
    split : SplitParameters
    """

    coordinates: NDArray[np.float64]
    series: NDArray[np.floating]
    velocity: NDArray[np.float64]
    split: SplitParameters


def choose_count(
    sample: NDArray[np.floating],
    judges: Judges,
    counts: Sequence[int],
    make: TimeSeriesKMeans,
    reporter: Reporter = SILENT,
) -> CountChoice:
    """Fit each number of clusters and choose one.

    Hotspots are rare, so the silhouette, a mean over all series, hardly sees them and prefers two clusters. What counts
    is that the clusters, split in space, keep the motion that is compact: of the numbers that keep at least 95 % of
    the most kept by any, the one of highest silhouette is taken. Where nothing compact moves, the silhouette decides.

    Parameters
    ----------
    sample : (s, T) float, mm
        Series to fit on.
    judges : Judges
    counts : sequence of int
    make : TimeSeriesKMeans
        Unfitted, with the parameters that every trial takes over.
    reporter : Reporter
    """
    step = -(-len(sample) // _SILHOUETTE_SERIES)
    dissimilarity: NDArray[np.floating] | None = None
    models: list[TimeSeriesKMeans] = []
    trials: list[CountTrial] = []
    work = np.cumsum([0, *counts]) / sum(counts)
    for position, count in enumerate(counts):
        part = reporter.part(work[position], work[position + 1])
        model = TimeSeriesKMeans(
            count, make.metric, make.gamma, make.max_iter, random_state=make.random_state, n_init=make.n_init
        ).fit(sample, part.part(0.0, 0.6))
        if dissimilarity is None:
            dissimilarity = model.divergences(sample[::step])
        labels = model.labels_[::step]
        several = 1 < len(np.unique(labels)) < len(labels)
        silhouette = float(silhouette_score(dissimilarity, labels, metric="precomputed")) if several else np.nan
        motion, n_groups = _compact_motion(judges, model.predict(judges.series, part.part(0.6, 1.0)))
        models.append(model)
        trials.append(CountTrial(count, silhouette, model.inertia_, motion, n_groups))
        reporter.log(
            f"k = {count}: silhouette {silhouette:.2f}, {n_groups} compact moving groups holding "
            f"{motion:.0f} (mm/yr)² of motion"
        )
    chosen, reason = _choose(trials)
    return CountChoice(models[chosen], trials, reason)


def local_rows(
    coordinates: NDArray[np.float64], motion: NDArray[np.float64], size: int = _FULL_SCENE
) -> NDArray[np.int64]:
    """Choose points to judge by: all of a small scene, else whole neighbourhoods, those that move most first.

    A thinned sample would have lost the density by which DBSCAN sees compactness, so square cells are taken whole.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    motion : (n,) float
        How much each point moves, in any unit.
    size : int
        Points wanted, about.
    """
    n = len(coordinates)
    if n <= size:
        return np.arange(n)
    extent = np.ptp(coordinates, axis=0)
    # Cells of about 200 points: a hundred neighbourhoods.
    side = float(np.sqrt(max(extent.prod(), 1.0) * 200 / n))
    cells = ((coordinates - coordinates.min(axis=0)) / side).astype(np.int64)
    _, cell = np.unique(cells[:, 0] * (int(extent[1] / side) + 2) + cells[:, 1], return_inverse=True)
    count = np.bincount(cell)
    order = np.argsort(-np.bincount(cell, motion) / count, kind="stable")
    taken = order[: int(np.searchsorted(np.cumsum(count[order]), size)) + 1]
    return np.flatnonzero(np.isin(cell, taken))


def _compact_motion(judges: Judges, labels: NDArray[np.int64]) -> tuple[float, int]:
    groups = split_clusters(judges.coordinates, labels, judges.split)
    found = find_hotspots(judges.coordinates, groups, judges.velocity, _RULES)
    count = np.array([each.n_points for each in found.clusters.dispersion], dtype=np.float64)
    kept = found.kept
    return float(np.sum(count[kept] * found.clusters.shared_velocity[kept] ** 2)), int(kept.sum())


def _choose(trials: Sequence[CountTrial]) -> tuple[int, str]:
    silhouettes = np.nan_to_num([trial.silhouette for trial in trials], nan=-1.0)
    motions = np.array([trial.compact_motion for trial in trials])
    most = float(motions.max())
    if most == 0:
        chosen = int(silhouettes.argmax())
        return chosen, (
            f"k = {trials[chosen].n_clusters} has the highest silhouette ({silhouettes[chosen]:.2f}); "
            "no number of clusters found compact motion"
        )
    enough = motions >= _KEPT_SHARE * most
    chosen = int(np.where(enough, silhouettes, -np.inf).argmax())
    return chosen, (
        f"k = {trials[chosen].n_clusters} keeps {motions[chosen] / most:.0%} of the compact motion that any k found, "
        f"with the highest silhouette ({silhouettes[chosen]:.2f}) among those that keep {_KEPT_SHARE:.0%} or more"
    )
