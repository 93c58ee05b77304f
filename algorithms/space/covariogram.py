"""Displacement covariogram, Eq. 3 of Tiwari and Shirzaei (2024)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numba import get_num_threads, njit

from ..errors import InputError
from ..reporting import SILENT, Reporter
from .point_pairs import PointPairs, draw_pairs

__all__ = ["Covariogram", "bin_edges", "sample_covariogram"]

_ROWS = 2**12  # of the displacement summed in one go
_FAST = {"contract", "reassoc", "nsz"}
_SCENE_PAIRS = 20_000


@dataclass(frozen=True)
class Covariogram:
    """Mean product of displacements of pairs of points, by distance.

    Attributes
    ----------
    distance
        (b,) mean distance of the pairs in the bin, m; NaN in a bin without pairs, as the next two.
    covariance
        (b,) mm².
    semivariance
        (b,) ``mean((d(r) - d(s))^2) / 2`` over pairs and epochs, mm².
    n_pairs
        (b,) number of pairs.
    bin_edges
        (b + 1,) m.
    variance
        C(0): the same statistic of every point with itself, mm².
    n_points
        Number of points of the scene.
    scene_distance
        (m,) distances between points drawn at random from the whole scene, m.
    as_printed
        True for the form printed in the paper: no mean removed, and halved.
    """

    distance: np.ndarray
    covariance: np.ndarray
    semivariance: np.ndarray
    n_pairs: np.ndarray
    bin_edges: np.ndarray
    variance: float
    n_points: int
    scene_distance: np.ndarray
    as_printed: bool


def bin_edges(coordinates: np.ndarray, *, n_bins: int = 20, max_distance: float | None = None) -> np.ndarray:
    """Return edges of distance bins that suit a scene.

    The first bin reaches to the mean spacing of the points, or is as narrow as bins of one width where this is less,
    and the others grow by a constant factor: this resolves a bowl of a few hundred metres and an atmosphere of tens of
    kilometres alike.

    Parameters
    ----------
    coordinates
        (n, 2), m.
    n_bins
        Number of bins.
    max_distance
        Upper edge of the last bin, m; by default a third of the diagonal of the bounding box, as in gstat: pairs
        further apart join only the borders of the scene.

    Returns
    -------
    ndarray
        (n_bins + 1,) m, from 0.

    Raises
    ------
    InputError
        If there are fewer than two points, all lie at one place, or a coordinate is not a finite number.
    """
    coordinates = _checked_coordinates(coordinates)
    width, height = (np.ptp(axis) for axis in coordinates.T)  # much quicker than over axis 0 of all
    diagonal = float(np.hypot(width, height))
    if max_distance is None:
        max_distance = diagonal / 3
    if not 0 < max_distance < np.inf:
        raise InputError(
            "The largest distance of the covariogram is {max_distance} m; it must be above 0.",
            max_distance=max_distance,
        )
    if n_bins == 1:
        return np.array([0.0, max_distance])
    spacing = max(np.sqrt(width * height / len(coordinates)), diagonal / len(coordinates))
    return np.concatenate(([0.0], np.geomspace(min(spacing, max_distance / n_bins), max_distance, n_bins)))


def sample_covariogram(
    coordinates: np.ndarray,
    displacement: np.ndarray,
    edges: np.ndarray | None = None,
    *,
    n_pairs: int | None = 1_000_000,
    seed: int = 0,
    as_printed: bool = False,
    reporter: Reporter = SILENT,
) -> Covariogram:
    """Return the covariogram of displacement series over pairs of points.

    Eq. 3 reads ``C(h) = 1/(2N) sum_i d(r_i) . d(s_i)`` over N random pairs at distance h; the product of two series is
    averaged over epochs. By default each epoch's mean over all points is removed first and the factor 1/2 left out:
    the covariance in the usual sense. Pairs are drawn as in `draw_pairs`: the same number for each bin, each pair of a
    bin with the same chance. For every bin, ``covariance = mean((d(r)^2 + d(s)^2) / 2) - semivariance``.

    Parameters
    ----------
    coordinates
        (n, 2), m, in a projected system.
    displacement
        (n, T), mm, without gaps; may be memory-mapped.
    edges
        (b + 1,) ascending edges of the distance bins, m; ``edges[k] < distance <= edges[k + 1]``, the first bin
        includes its lower edge. By default those of `bin_edges`.
    n_pairs
        Pairs to draw, all bins together; None takes every pair (for some thousand points at most).
    seed
        Of the random pairs.
    as_printed
        Remove no mean and keep the factor 1/2.
    reporter
        Takes progress and what was drawn.

    Raises
    ------
    InputError
        If there are fewer than two points, all lie at one place, a value is missing or not finite, all series are the
        same, or no two points lie within the distances asked for.
    """
    coordinates = _checked_coordinates(coordinates)
    edges = bin_edges(coordinates) if edges is None else np.asarray(edges, dtype=np.float64)
    if len(edges) < 2 or edges[0] < 0 or not (np.diff(edges) > 0).all():
        raise InputError("The edges of the covariogram's distance bins must be ascending distances of 0 m or more.")
    displacement = np.asarray(displacement).view()
    displacement.flags.writeable = False  # as if memory-mapped: the kernels need no second version
    mean, variance = _moments(displacement, reporter.part(0.0, 0.2))
    if as_printed:
        variance = (variance + float(np.mean(mean**2))) / 2
        mean = np.zeros_like(mean)
    if variance == 0.0:
        raise InputError(
            "The displacement is the same at every point, so it has no covariance; check the displacement columns."
        )

    n, n_bins = len(coordinates), len(edges) - 1
    pairs = draw_pairs(coordinates, edges, n_pairs, seed)
    reporter.progress(0.4)
    sums = np.zeros((4, n_bins))  # of pairs, distance, product, half squared difference
    with ThreadPoolExecutor(get_num_threads()) as pool:
        for part, added in enumerate(
            pool.map(lambda part: _sums(displacement, mean, pairs.part(part), n_bins), range(pairs.n_parts)), 1
        ):
            sums += added
            reporter.progress(0.4 + 0.6 * part / pairs.n_parts)
    counts = sums[0].astype(np.int64)
    if not counts.any():
        raise InputError(
            "No two points lie between {nearest:g} m and {farthest:g} m of each other; give more points, or choose "
            "a larger greatest distance for the covariogram.",
            nearest=edges[0],
            farthest=edges[-1],
        )
    reporter.log(
        "Covariogram: {n_pairs} pairs of {n} points in {n_bins} bins up to {largest:.0f} m.",
        n_pairs=counts.sum(),
        n=n,
        n_bins=np.count_nonzero(counts),
        largest=edges[-1],
    )

    ends = np.random.default_rng(seed).integers(n, size=(2, _SCENE_PAIRS))
    scene_distance = np.hypot(*(coordinates[ends[0]] - coordinates[ends[1]]).T)
    with np.errstate(invalid="ignore"):  # 0 / 0 is the NaN of an empty bin
        distance, product, semivariance = sums[1:] / counts
    product, semivariance = product / len(mean), semivariance / len(mean)
    covariance = product / 2 if as_printed else product
    return Covariogram(distance, covariance, semivariance, counts, edges, variance, n, scene_distance, as_printed)


def _moments(displacement: np.ndarray, reporter: Reporter) -> tuple[np.ndarray, float]:
    """Return each epoch's mean over the points (T,), and the variance about it averaged over epochs."""
    n, n_epochs = displacement.shape
    origin = np.asarray(displacement[0], dtype=np.float64)  # keeps the squares small, and 0 if all series are alike
    total, squares = np.zeros(n_epochs), 0.0
    starts = range(0, n, _ROWS)
    with ThreadPoolExecutor(get_num_threads()) as pool:
        for block, added in enumerate(pool.map(_block_moments, repeat(displacement), repeat(origin), starts), 1):
            total += added[0]
            squares += added[1]
            if not np.isfinite(squares):
                raise InputError("A displacement is missing or not finite; fill the gaps of the series first.")
            reporter.progress(block / len(starts))
    mean = total / n
    return origin + mean, max(0.0, squares / (n * n_epochs) - float(np.mean(mean**2)))


@njit(cache=True, nogil=True, fastmath=_FAST)
def _block_moments(displacement: np.ndarray, origin: np.ndarray, start: int) -> tuple[np.ndarray, float]:
    """Sum `_ROWS` rows over the points, and their squares over all."""
    n_epochs = len(origin)
    total, squares = np.zeros(n_epochs), 0.0
    for i in range(start, min(start + _ROWS, len(displacement))):
        for t in range(n_epochs):
            value = displacement[i, t] - origin[t]
            total[t] += value
            squares += value * value
    return total, squares


def _sums(displacement: np.ndarray, mean: np.ndarray, pairs: PointPairs, n_bins: int) -> np.ndarray:
    """Return (4, b) by bin: the number of pairs, and sums of distance, product and half squared difference."""
    return _add_up(displacement, mean, pairs.first, pairs.second, pairs.distance, pairs.bin_index, n_bins)


@njit(cache=True, nogil=True, fastmath=_FAST)
def _add_up(
    displacement: np.ndarray,
    mean: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    distance: np.ndarray,
    bin_index: np.ndarray,
    n_bins: int,
) -> np.ndarray:
    n_epochs = len(mean)
    sums = np.zeros((4, n_bins))
    for i in range(len(first)):
        at_r, at_s = displacement[first[i]], displacement[second[i]]
        product, square = 0.0, 0.0
        for t in range(n_epochs):
            r, s = at_r[t] - mean[t], at_s[t] - mean[t]
            product += r * s
            square += (r - s) * (r - s)
        k = bin_index[i]
        sums[0, k] += 1
        sums[1, k] += distance[i]
        sums[2, k] += product
        sums[3, k] += square / 2
    return sums


def _checked_coordinates(coordinates: np.ndarray) -> np.ndarray:
    coordinates = np.asarray(coordinates, dtype=np.float64)
    if len(coordinates) < 2:
        raise InputError("A covariogram needs at least two points and there are {n}.", n=len(coordinates))
    if not np.isfinite(coordinates).all():
        raise InputError("A coordinate is not a finite number; check the points' geometries.")
    if not any(np.ptp(axis) for axis in coordinates.T):
        raise InputError("All points lie at one place, so there is no distance for a covariogram.")
    return coordinates
