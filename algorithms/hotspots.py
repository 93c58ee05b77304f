"""From clusters to hotspots: compact, moving, and moving more than chance and spatial correlation would make them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .dispersion import DeviationalEllipse, Dispersion, dispersion_by_label
from .morton import morton_order
from .reporting import SILENT, Reporter
from .robust import spread
from .spatial_split import NOISE, SplitParameters, split_clusters

__all__ = [
    "ClusterFigures",
    "Hotspot",
    "HotspotRules",
    "Hotspots",
    "NoiseOfMeans",
    "cluster_figures",
    "find_hotspots",
    "noise_of_means",
]

_NEIGHBOURS = 5
_FEWEST_GROUPS = 30
_SHARED_MOTION = 0.5
_CERTAIN = 999.0


@dataclass(frozen=True)
class HotspotRules:
    """What a cluster must be to count as a hotspot; a rule at its default is off.

    Attributes
    ----------
    max_standard_distance : float, m
        Clusters spread wider are dropped (T&S section 4: 5 km, read from the covariogram).
    min_velocity : float, mm/yr
        Least absolute mean velocity relative to the scene.
    min_significance : float
        Least absolute z score of the motion that the cluster's surroundings share; see `cluster_figures`.
    merge_distance : float, m
        Hotspots of the same sign with points no further apart become one; 0 keeps them apart.
    """

    max_standard_distance: float = np.inf
    min_velocity: float = 0.0
    min_significance: float = 0.0
    merge_distance: float = 0.0


@dataclass(frozen=True)
class NoiseOfMeans:
    """Spread of the mean velocity of neighbouring points on quiet ground, by their number.

    Attributes
    ----------
    n_points : (b,) float
        1, 2, 4, ...
    std : (b,) float, mm/yr
    """

    n_points: NDArray[np.float64]
    std: NDArray[np.float64]

    def at(self, n_points: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the spread for groups of `n_points`; beyond the largest group measured, its spread, which is safe."""
        return np.interp(np.log(n_points), np.log(self.n_points), self.std)


@dataclass(frozen=True)
class ClusterFigures:
    """What decides whether a cluster is a hotspot; one entry per cluster.

    Attributes
    ----------
    dispersion : list of Dispersion
    velocity : (c,) float, mm/yr
        Mean of its points, relative to the scene.
    shared_velocity : (c,) float, mm/yr
        Mean velocity of the points that surround its points, in the cluster or not.
    significance : (c,) float
        `shared_velocity` over the spread that quiet ground gives to the mean of as many neighbouring points.
    noise : NoiseOfMeans
        That spread.
    """

    dispersion: list[Dispersion]
    velocity: NDArray[np.float64]
    shared_velocity: NDArray[np.float64]
    significance: NDArray[np.float64]
    noise: NoiseOfMeans


@dataclass(frozen=True)
class Hotspot:
    """One hotspot; velocities in mm/yr relative to the scene, lengths in metres."""

    number: int
    n_points: int
    v_mean: float
    v_min: float
    v_max: float
    v_std: float
    significance: float
    standard_distance: float
    ellipse: DeviationalEllipse


@dataclass(frozen=True)
class Hotspots:
    """Result of `find_hotspots`.

    Attributes
    ----------
    labels : (n,) int64
        Number of each point's hotspot, 1 = fastest; 0 = none.
    hotspots : list of Hotspot
        By number.
    clusters : ClusterFigures
        Of all clusters, kept or not.
    kept : (c,) bool
        Which clusters became (part of) a hotspot.
    reasons : dict of str to int
        Clusters dropped, by the first rule that dropped them.
    """

    labels: NDArray[np.int64]
    hotspots: list[Hotspot]
    clusters: ClusterFigures
    kept: NDArray[np.bool_]
    reasons: dict[str, int]


def noise_of_means(coordinates: NDArray[np.float64], velocity: NDArray[np.float64]) -> NoiseOfMeans:
    """Measure how much the mean velocity of m neighbouring points scatters, for m = 1, 2, 4, ...

    Points are ordered along a Morton curve, so that consecutive ones are neighbours, and averaged in groups of m. The
    scatter of those means (1.4826 times the median absolute deviation, blind to the few groups that really move) falls
    with the square root of m where noise is independent and slower where it is correlated in space: it holds what the
    covariogram knows, for patches of the layer's own density.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    velocity : (n,) float, mm/yr
    """
    ordered = velocity[morton_order(coordinates)]
    sizes, spreads = [], []
    size = 1
    while size == 1 or ordered.size // size >= _FEWEST_GROUPS:
        means = ordered[: ordered.size // size * size].reshape(-1, size).mean(axis=1)
        sizes.append(size)
        spreads.append(spread(means))
        size *= 2
    return NoiseOfMeans(np.array(sizes, dtype=np.float64), np.array(spreads))


def cluster_figures(
    coordinates: NDArray[np.float64], clusters: NDArray[np.integer], velocity: NDArray[np.float64], min_velocity: float
) -> ClusterFigures:
    """Measure compactness, motion and significance of every cluster.

    A slice of quiet ground is compact too, and picking the points that happen to sink gives it a velocity. So a cluster
    is judged by its surroundings: for each of its points the five nearest others, whatever their cluster, are asked for
    their velocity. In a place that moves they move along; in a slice they are as quiet as the rest.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    clusters : (n,) int
        From 0, with no number left out; negative = none.
    velocity : (n,) float, mm/yr
        Relative to the scene.
    min_velocity : float, mm/yr
        Clusters at least so fast are left out when the noise of quiet ground is measured.
    """
    n_clusters = int(clusters.max(initial=NOISE)) + 1
    inside = np.flatnonzero(clusters >= 0)
    own = clusters[inside]
    count = np.bincount(own, minlength=n_clusters)
    mean = np.bincount(own, velocity[inside], minlength=n_clusters) / count
    n_neighbours = min(_NEIGHBOURS, len(coordinates) - 1)
    local = coordinates - coordinates.mean(axis=0)
    _, nearest = cKDTree(local).query(local[inside], k=n_neighbours + 1, workers=-1)
    others = nearest != inside[:, None]
    # Of several points at one place, the point itself need not come first, or at all: drop it, or else the furthest.
    others[others.all(axis=1), -1] = False
    around = velocity[nearest[others]].reshape(inside.size, n_neighbours).mean(axis=1)
    shared = np.bincount(own, around, minlength=n_clusters) / count

    fast = np.flatnonzero(np.abs(mean) >= min_velocity) if min_velocity > 0 else np.empty(0, dtype=np.int64)
    quiet = ~np.isin(clusters, fast)
    if quiet.sum() < _FEWEST_GROUPS:
        quiet = np.ones(len(clusters), dtype=bool)
    noise = noise_of_means(coordinates[quiet], velocity[quiet])
    spread = noise.at(count)
    # Without any noise every motion is certain; and beyond some hundreds a score says no more.
    significance = np.divide(shared, spread, out=np.sign(shared) * _CERTAIN, where=spread > 0)
    significance = np.clip(significance, -_CERTAIN, _CERTAIN)
    return ClusterFigures(dispersion_by_label(coordinates, clusters), mean, shared, significance, noise)


def find_hotspots(
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
        "spread too wide": spread <= rules.max_standard_distance,
        "too slow": np.abs(figures.velocity) >= rules.min_velocity,
        "not significant": significant if rules.min_significance > 0 else np.ones_like(significant),
    }
    kept = np.ones(len(spread), dtype=bool)
    reasons = {}
    for reason, passed in tests.items():
        reasons[reason] = int(np.count_nonzero(kept & ~passed))
        kept &= passed
    place = _join(coordinates, compact_labels, np.flatnonzero(kept), figures.velocity, rules.merge_distance)
    labels, hotspots = _number(coordinates, place, velocity, figures, compact_labels)
    reporter.progress(1.0)
    return Hotspots(labels, hotspots, figures, kept, reasons)


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
    inside = np.flatnonzero(np.isin(clusters, kept))
    node = position[clusters[inside]]
    if distance <= 0:
        place[inside] = node
        return place
    # With one point enough for a core, DBSCAN's groups are the connected components of "no further than `distance`".
    sign = (velocity[clusters[inside]] > 0).astype(np.int64)
    component = split_clusters(coordinates[inside], sign, SplitParameters(distance, 1))
    n_nodes = kept.size + int(component.max()) + 1
    edges = coo_array((np.ones(inside.size), (node, component + kept.size)), shape=(n_nodes, n_nodes))
    _, joined = connected_components(edges, directed=False)
    place[inside] = joined[node]
    return place


def _number(
    coordinates: NDArray[np.float64],
    place: NDArray[np.int64],
    velocity: NDArray[np.float64],
    figures: ClusterFigures,
    clusters: NDArray[np.integer],
) -> tuple[NDArray[np.int64], list[Hotspot]]:
    """Measure each place, and number them by their speed."""
    labels = np.zeros(len(place), dtype=np.int64)
    dispersions = dispersion_by_label(coordinates, place)
    members = {each.label: np.flatnonzero(place == each.label) for each in dispersions}
    by_speed = sorted(dispersions, key=lambda each: -abs(float(velocity[members[each.label]].mean())))
    hotspots = []
    for number, each in enumerate(by_speed, start=1):
        rows = members[each.label]
        labels[rows] = number
        moving = velocity[rows]
        scores = figures.significance[np.unique(clusters[rows])]
        hotspots.append(
            Hotspot(
                number=number,
                n_points=each.n_points,
                v_mean=float(moving.mean()),
                v_min=float(moving.min()),
                v_max=float(moving.max()),
                v_std=float(moving.std()),
                significance=float(scores[np.argmax(np.abs(scores))]),
                standard_distance=each.standard_distance,
                ellipse=each.ellipse,
            )
        )
    return labels, hotspots
