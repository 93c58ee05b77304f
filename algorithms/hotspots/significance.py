"""How far the motion of a cluster stands out from what neighbouring points of quiet ground have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..series.robust import spread
from ..space.dispersion import Dispersion, dispersion_by_label
from ..space.morton import morton_order
from ..space.neighbourhoods import nearest_others
from ..space.spatial_split import NOISE

__all__ = ["ClusterFigures", "NoiseOfMeans", "cluster_figures", "noise_of_means", "noise_of_runs"]

_NEIGHBOURS = 5
_FEWEST_GROUPS = 30
_CERTAIN = 999.0


@dataclass(frozen=True)
class NoiseOfMeans:
    """Spread of the mean velocity of neighbouring points on quiet ground, by their number.

    Attributes
    ----------
    n_points : (b,) float
        1, 2, 4, ...
    std : (b,) or (b, K) float
        In the unit of what was measured, of each of its columns.
    """

    n_points: NDArray[np.float64]
    std: NDArray[np.float64]

    def at(self, n_points: int | NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the spread for groups of `n_points`; beyond the largest group measured, its spread, which is safe."""
        size, sizes = np.log(n_points), np.log(self.n_points)
        if self.std.ndim == 1:
            return np.interp(size, sizes, self.std)
        return np.stack([np.interp(size, sizes, column) for column in self.std.T], axis=-1)


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
    return noise_of_runs(velocity[morton_order(coordinates)])


def noise_of_runs(
    values: NDArray[np.floating], measure: Callable[[NDArray[np.floating]], float | NDArray[np.float64]] = spread
) -> NoiseOfMeans:
    """Return the same of values, (n,) or (n, K), that are in the order of a Morton curve; `measure` is of a scatter."""
    sizes, spreads = [], []
    size = 1
    while size == 1 or len(values) // size >= _FEWEST_GROUPS:
        groups = values[: len(values) // size * size].reshape(-1, size, *values.shape[1:])
        sizes.append(size)
        spreads.append(measure(groups.mean(axis=1)))
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
    _, nearest = nearest_others(coordinates, inside, n_neighbours)
    around = velocity[nearest].mean(axis=1)
    shared = np.bincount(own, around, minlength=n_clusters) / count

    fast = (np.abs(mean) >= min_velocity) & (min_velocity > 0)
    quiet = ~np.append(fast, False)[np.maximum(clusters, NOISE)]
    if quiet.sum() < _FEWEST_GROUPS:
        quiet = np.ones(len(clusters), dtype=bool)
    noise = noise_of_means(coordinates[quiet], velocity[quiet])
    spread = noise.at(count)
    # Without any noise every motion is certain; and beyond some hundreds a score says no more.
    significance = np.divide(shared, spread, out=np.sign(shared) * _CERTAIN, where=spread > 0)
    significance = np.clip(significance, -_CERTAIN, _CERTAIN)
    return ClusterFigures(dispersion_by_label(coordinates, clusters), mean, shared, significance, noise)
