"""Split temporal clusters in space by DBSCAN (Tiwari & Shirzaei 2024, section 3.1 and Table 2)."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..errors import InputError
from ..grouping import rows_by_label
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from ..settings import SplitParameters
from .dbscan import NOISE, dbscan

__all__ = ["NOISE", "automatic_parameters", "split_clusters", "split_in_space"]

_NEIGHBOURS = 12
_COVERED_SHARE = 0.9
_MIN_POINTS = 5
_DENSITY_SAMPLE = 50_000
# On a grid many points lie at just `eps`; reprojection rounds their distances either way.
_SLACK = 1.001


def automatic_parameters(coordinates: NDArray[np.float64], correlation_length: float = np.inf) -> SplitParameters:
    """Choose DBSCAN's parameters from the density of the points and the reach of the motion.

    `eps` is the distance within which nine in ten places have twelve neighbours, so that a patch in which most points
    move alike holds together and a thinned slice of quiet ground falls apart; it never exceeds the correlation length,
    beyond which two points tell nothing of each other. Five of those twelve make a core point.

    Parameters
    ----------
    coordinates : (n, 2) float, m
        All points of the layer, whatever their cluster: density is the layer's.
    correlation_length : float, m
        From the covariogram; infinite or NaN when unknown.

    Raises
    ------
    InputError
        If fewer than two places differ.
    """
    places = _different(coordinates)
    if len(places) < 2:
        raise InputError(
            "All points lie at one place, so they cannot be split in space; give a layer with spread points."
        )
    step = -(-len(places) // _DENSITY_SAMPLE)
    neighbours = min(_NEIGHBOURS, len(places) - 1)
    distances, _ = cKDTree(places).query(places[::step], k=neighbours + 1)
    eps = _SLACK * float(np.quantile(distances[:, -1], _COVERED_SHARE))
    if np.isfinite(correlation_length) and correlation_length < eps:
        # Not below the spacing of the points, or nothing would ever be neighbours.
        eps = max(correlation_length, _SLACK * float(np.median(distances[:, min(4, neighbours)])))
    return SplitParameters(eps, _MIN_POINTS)


def _different(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return different places, (p, 2), by x and then y: as `np.unique`, several times as fast."""
    places = coordinates[np.lexsort(coordinates.T[::-1])]
    return places[np.append(True, (places[1:] != places[:-1]).any(axis=1))]


def split_clusters(
    coordinates: NDArray[np.float64],
    temporal_labels: NDArray[np.integer],
    parameters: Mapping[int, SplitParameters] | SplitParameters,
    reporter: Reporter = SILENT,
) -> NDArray[np.int64]:
    """Split each temporal cluster into groups that are dense in space.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    temporal_labels : (n,) int
        Temporal cluster of each point; negative = none.
    parameters : SplitParameters, or one for each temporal cluster
    reporter : Reporter

    Returns
    -------
    (n,) int64
        Group of each point, numbered from 0 in the order of temporal clusters; `NOISE` outside every group.

    Raises
    ------
    InputError
        If a temporal cluster has no parameters.
    """
    groups = np.full(len(temporal_labels), NOISE, dtype=np.int64)
    clusters, number = np.unique(temporal_labels[temporal_labels >= 0], return_inverse=True)
    numbers = np.full(len(temporal_labels), NOISE, dtype=np.int64)
    numbers[temporal_labels >= 0] = number
    first = 0
    for position, (cluster, members) in enumerate(zip(clusters.tolist(), rows_by_label(numbers, len(clusters)))):
        if isinstance(parameters, SplitParameters):
            chosen = parameters
        elif cluster in parameters:
            chosen = parameters[cluster]
        else:
            raise InputError(
                "Cluster {cluster} has no neighbour distance and least number of points; add its row.", cluster=cluster
            )
        found = dbscan(coordinates[members], chosen).labels
        groups[members] = np.where(found >= 0, found + first, NOISE)
        first += int(found.max(initial=NOISE)) + 1
        reporter.progress((position + 1) / len(clusters))
    return groups


def split_in_space(
    coordinates: NDArray[np.float64],
    temporal_labels: NDArray[np.int64],
    correlation_length: float,
    reporter: Reporter = SILENT,
    eps: float = 0.0,
    min_points: int = 0,
) -> tuple[SplitParameters, NDArray[np.int64]]:
    """Split temporal clusters with the parameters given, automatic ones where they are 0, and say which."""
    automatic = automatic_parameters(coordinates, correlation_length)
    split = SplitParameters(eps or automatic.eps, min_points or automatic.min_points)
    if eps:
        origin = Sentence("as given")
    elif np.isfinite(correlation_length):
        origin = Sentence(
            "from the density of the points and the correlation length, {length:.0f} m", length=correlation_length
        )
    else:
        origin = Sentence("from the density of the points")
    reporter.log(
        "DBSCAN: neighbours within {eps:.1f} m ({origin}), at least {min_points} points.",
        eps=split.eps,
        origin=origin,
        min_points=split.min_points,
    )
    clusters = split_clusters(coordinates, temporal_labels, split)
    reporter.log(
        "{n_clusters} clusters in space and time; {n_alone} points belong to none.",
        n_clusters=int(clusters.max(initial=NOISE)) + 1,
        n_alone=np.count_nonzero(clusters == NOISE),
    )
    return split, clusters
