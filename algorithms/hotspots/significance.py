"""How far the motion of a cluster stands out from what neighbouring points of quiet ground have in common."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..series.medians import column_medians
from ..series.robust import MAD_TO_STD
from ..series.sampling import MOST_MEASURED, every
from ..space.dispersion import Dispersion, dispersion_by_label
from ..space.morton import morton_order
from ..space.nearest import nearest_others
from ..space.spatial_split import NOISE

__all__ = [
    "ClusterFigures",
    "NoiseOfMeans",
    "RunSums",
    "cluster_figures",
    "noise_of_means",
    "noise_of_runs",
    "spread_of",
]

_NEIGHBOURS = 5
_FEWEST_GROUPS = 30
_SMALL_GROUPS, _FEWEST_SMALL = (
    16,
    8,
)  # up to so many points in a group, so few groups tell how much of the spread is left
_CERTAIN = 999.0
_BLOCK_ROWS = 1 << 16
_ONE = 2.0**24


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

    def at(self, n_points: float | NDArray[np.number]) -> NDArray[np.float64]:
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


def noise_of_runs(values: NDArray[np.floating]) -> NoiseOfMeans:
    """Return the same of values, (n,) or (n, K), that are in the order of a Morton curve."""
    sums = RunSums(len(values), values.shape[1:])
    for start in range(0, len(values), _BLOCK_ROWS):
        sums.add(values[start : start + _BLOCK_ROWS], start)
    return sums.noise()


class RunSums:
    """Sums over groups of 1, 2, 4, ... values that follow each other, of parts of a run in any order.

    They are kept as whole numbers of 2**-24, so that neither the order nor the parts change a bit of them.

    Parameters
    ----------
    total : int
        Values of the whole run.
    shape : tuple of int
        Of one value.
    """

    def __init__(self, total: int, shape: tuple[int, ...] = ()) -> None:
        self.total = total
        counts = [total]
        while counts[-1] // 2 >= (_FEWEST_SMALL if 2 ** len(counts) <= _SMALL_GROUPS else _FEWEST_GROUPS):
            counts.append(counts[-1] // 2)
        self._steps = [max(1, -(-count // MOST_MEASURED)) for count in counts]
        self._lengths = [-(-count // step) for count, step in zip(counts, self._steps)]
        self._shape = shape

    @cached_property
    def sums(self) -> list[NDArray[np.int64]]:
        """Of each size of groups, every so many of them, (g, ...)."""
        return [np.zeros((length, *self._shape), dtype=np.int64) for length in self._lengths]

    def add(self, values: NDArray[np.floating], first: int) -> None:
        """Add values (m,) or (m, K), the first of which has this place in the run."""
        for level, (start, sums) in enumerate(self.part(values, first)):
            self.sums[level][start : start + len(sums)] += sums

    def part(self, values: NDArray[np.floating], first: int) -> list[tuple[int, NDArray[np.int64]]]:
        """Return what values add to each size of groups: where, and how much."""
        parts = []
        sums = np.rint(values.astype(np.float64) * _ONE).astype(np.int64)
        for step, length in zip(self._steps, self._lengths):
            taken = sums[-first % step :: step]
            start = -(-first // step)
            parts.append((start, taken[: max(0, length - start)]))
            nothing = np.zeros((1, *sums.shape[1:]), dtype=np.int64)
            sums = np.concatenate([nothing[: first % 2], sums, nothing[: (first + len(sums)) % 2]])
            first //= 2
            sums = sums[0::2] + sums[1::2]
        return parts

    def noise(self) -> NoiseOfMeans:
        """Return the spread of the groups' means.

        Of few groups it is that of half as large ones, less what the columns usually lose, and no more than the mean of
        independent values does.
        """
        sizes = [2.0**level for level in range(len(self.sums))]
        spreads: list[NDArray[np.float64]] = []
        for size, sums in zip(sizes, self.sums):
            spread = spread_of(sums / (_ONE * size))
            if spreads and len(sums) < _FEWEST_GROUPS:
                left = spread / np.maximum(spreads[-1], np.finfo(float).tiny)
                spread = spreads[-1] * np.clip(np.median(left), np.sqrt(0.5), 1.0)
            spreads.append(spread)
        return NoiseOfMeans(np.array(sizes), np.array(spreads))


def spread_of(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return 1.4826 times the median absolute deviation of each column; of millions of rows, every so many."""
    values = every(values)
    columns = values.reshape(len(values), -1)
    spread = MAD_TO_STD * column_medians(np.abs(columns - column_medians(columns)))
    return spread.astype(np.float64).reshape(values.shape[1:])


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
