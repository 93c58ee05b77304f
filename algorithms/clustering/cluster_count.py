"""How many temporal clusters: judged by the silhouette and by what turns out compact in space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.base import clone
from sklearn.metrics import silhouette_score

from ..hotspots.filter import filter_hotspots
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from ..series.sampling import every
from ..settings import HotspotRules, SplitParameters
from ..space.morton import morton_order
from ..space.spatial_split import split_clusters
from .count_trial import CountTrial
from .time_series_kmeans import TimeSeriesKMeans

__all__ = ["SILHOUETTE_SERIES", "CountChoice", "Judges", "choose_count", "local_rows"]

SILHOUETTE_SERIES = 500
"""That the silhouette sees at most, evenly along the sample."""

_KEPT_SHARE = 0.98
_FULL_SCENE = 20_000
_MOST_MOVING = 200_000
_RUN = 256  # points along the Morton curve that are taken or left together
_GROUP = 8  # of them whose mean velocity says whether they move
_RULES = HotspotRules(min_velocity=2.5, min_significance=4.0)


@dataclass(frozen=True)
class CountChoice:
    """The model of the number chosen, every trial, and the reason in words."""

    model: TimeSeriesKMeans
    trials: list[CountTrial]
    reason: Sentence


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
    judges: Judges | None,
    counts: Sequence[int],
    make: TimeSeriesKMeans,
    reporter: Reporter = SILENT,
) -> CountChoice:
    """Fit each number of clusters and choose one.

    Hotspots are rare, so the silhouette, a mean over all series, hardly sees them and prefers two clusters. What counts
    is that the clusters, split in space, keep the motion that is compact, and of a small place as well as of a large
    one: of the numbers that keep, on average over the places, at least 98 % of the most kept by any, the one of
    highest silhouette is taken. Where nothing compact moves, the silhouette decides.

    Parameters
    ----------
    sample : (s, T) float, mm
        Series to fit on.
    judges : Judges, optional
        Without, the silhouette decides: where what moves is known already.
    counts : sequence of int
    make : TimeSeriesKMeans
        Unfitted, with the parameters that every trial takes over. All trials share one seeding and one matrix of
        dissimilarities.
    reporter : Reporter
    """
    widest = clone(make).set_params(n_clusters=max(counts))
    seeds = widest.seeds(sample, np.random.default_rng(make.random_state))
    dissimilarity = widest.divergences(every(sample, SILHOUETTE_SERIES))
    models: list[TimeSeriesKMeans] = []
    silhouettes: list[float] = []
    moving: list[NDArray[np.bool_]] = []
    n_groups: list[int] = []
    work = np.cumsum([0, *counts]) / sum(counts)
    for position, count in enumerate(counts):
        part = reporter.part(work[position], work[position + 1])
        model = clone(make).set_params(n_clusters=count, init=seeds[:count])
        models.append(model.fit(sample, reporter=part.part(0.0, 0.6)))
        labels = every(model.labels_, SILHOUETTE_SERIES)
        several = 1 < len(np.unique(labels)) < len(labels)
        silhouettes.append(
            float(silhouette_score(dissimilarity, labels, metric="precomputed")) if several else float("nan")
        )
        said = Sentence("k = {k}: silhouette {silhouette:.2f}", k=count, silhouette=silhouettes[-1])
        if judges is None:
            reporter.log(said)
            continue
        in_group, found = _compact_motion(judges, model.predict(judges.series, reporter=part.part(0.6, 1.0)))
        moving.append(in_group)
        n_groups.append(found)
        reporter.log("{silhouette}, {n_groups} compact moving groups", silhouette=said, n_groups=found)
    if judges is None:
        n_groups, kept = [0] * len(models), np.zeros(len(models))
    else:
        kept = _kept_shares(judges, np.array(moving))
    trials = [
        CountTrial(model.n_clusters, silhouette, model.inertia_, found, float(share))
        for model, silhouette, found, share in zip(models, silhouettes, n_groups, kept)
    ]
    chosen, reason = _choose(trials, judges is not None)
    return CountChoice(models[chosen], trials, reason)


def local_rows(coordinates: NDArray[np.float64], velocity: NDArray[np.float64]) -> NDArray[np.int64]:
    """Choose points to judge by: all of a scene of up to 20 000, else whole neighbourhoods, those that move first.

    A thinned sample would have lost the density by which DBSCAN sees compactness, so runs of 256 points along a Morton
    curve are taken whole: those where any eight successive points move by 2.5 mm/yr on average, evenly thinned where
    they are more than 200 000 points, and as many quiet ones, which tell the noise, evenly from all over the scene.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    velocity : (n,) float, mm/yr
        Relative to the scene.

    Returns
    -------
    (m,) int64
        Increasing row numbers.
    """
    n = len(coordinates)
    if n <= _FULL_SCENE:
        return np.arange(n)
    n_runs = n // _RUN
    runs = morton_order(coordinates)[: n_runs * _RUN].reshape(n_runs, _RUN)
    means = velocity[runs].reshape(n_runs, -1, _GROUP).mean(axis=2)
    moves = np.abs(means).max(axis=1) >= _RULES.min_velocity
    moving = _evenly(np.flatnonzero(moves), _MOST_MOVING // _RUN)
    quiet = _evenly(np.flatnonzero(~moves), max(len(moving), _FULL_SCENE // _RUN - len(moving)))
    return np.sort(runs[np.concatenate([moving, quiet])].ravel())


def _evenly(items: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Return at most so many of the items, evenly spaced."""
    return items[:: max(1, -(-len(items) // max(most, 1)))]


def _compact_motion(judges: Judges, labels: NDArray[np.int64]) -> tuple[NDArray[np.bool_], int]:
    """Return which points are in groups that are compact, fast and significant, and the number of these groups."""
    groups = split_clusters(judges.coordinates, labels, judges.split)
    kept = filter_hotspots(judges.coordinates, groups, judges.velocity, _RULES).kept
    return np.append(kept, False)[groups], int(kept.sum())


def _kept_shares(judges: Judges, moving: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return `CountTrial.kept_share` of each trial (c,) from which points each found moving (c, m)."""
    anywhere = np.flatnonzero(moving.any(axis=0))
    if not anywhere.size:
        return np.zeros(len(moving))
    # With one point enough for a core, DBSCAN's groups are connected places; sinking and rising ones are apart.
    velocity = judges.velocity[anywhere]
    place = split_clusters(
        judges.coordinates[anywhere], (velocity > 0).astype(np.int64), SplitParameters(judges.split.eps, 1)
    )
    held = np.array([np.bincount(place, each * velocity**2) for each in moving[:, anywhere]])
    return np.asarray((held / held.max(axis=0)).mean(axis=1))


def _choose(trials: Sequence[CountTrial], judged_in_space: bool) -> tuple[int, Sentence]:
    silhouettes = np.nan_to_num([trial.silhouette for trial in trials], nan=-1.0)
    shares = np.array([trial.kept_share for trial in trials])
    most = float(shares.max())
    if most == 0:
        chosen = int(silhouettes.argmax())
        return chosen, Sentence(
            "k = {k} has the highest silhouette ({silhouette:.2f}); no number of clusters found compact motion"
            if judged_in_space
            else "k = {k} has the highest silhouette ({silhouette:.2f})",
            k=trials[chosen].n_clusters,
            silhouette=silhouettes[chosen],
        )
    enough = shares >= _KEPT_SHARE * most
    chosen = int(np.where(enough, silhouettes, -np.inf).argmax())
    return chosen, (
        Sentence(
            "k = {k} keeps {share:.0%} of the motion of the places found (the best {most:.0%}), with the highest "
            "silhouette ({silhouette:.2f}) among those that come within {near:.0%} of the best",
            k=trials[chosen].n_clusters,
            share=shares[chosen],
            most=most,
            silhouette=silhouettes[chosen],
            near=1 - _KEPT_SHARE,
        )
    )
