"""How practitioners find what moves without a plugin: points that are fast, and near each other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import DBSCAN

from ..algorithms.series.robust import spread
from ..algorithms.series.velocity import velocities

__all__ = ["SIMPLE_METHODS", "Method"]

Method = Callable[[NDArray[np.float64], NDArray[np.floating], NDArray[np.float64]], NDArray[np.int64]]
"""Coordinates (n, 2) in m, displacement (n, T) in mm and days (T,) to labels (n,), 0 = none."""


def _threshold(
    coordinates: NDArray[np.float64], displacement: NDArray[np.floating], days: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Points beyond 2.5 mm/yr of the median, by sign, in groups of three within 100 m."""
    velocity = _velocity(displacement, days)
    return _grouped(coordinates, [velocity > 2.5, velocity < -2.5], 100.0, 3)


def _two_spreads(
    coordinates: NDArray[np.float64], displacement: NDArray[np.floating], days: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Points beyond twice the spread of velocities, in groups of five within 52 m: of the kind that ADAFinder has."""
    velocity = _velocity(displacement, days)
    return _grouped(coordinates, [np.abs(velocity) > 2 * spread(velocity)], 52.0, 5)


SIMPLE_METHODS: dict[str, Method] = {"abs(v) > 2.5, DBSCAN": _threshold, "two spreads, 5 points": _two_spreads}


def _velocity(displacement: NDArray[np.floating], days: NDArray[np.float64]) -> NDArray[np.float64]:
    velocity, _ = velocities(displacement, days)
    return velocity - np.median(velocity)


def _grouped(
    coordinates: NDArray[np.float64], active: list[NDArray[np.bool_]], distance: float, fewest: int
) -> NDArray[np.int64]:
    labels = np.zeros(len(coordinates), dtype=np.int64)
    for each in active:
        rows = np.flatnonzero(each)
        if rows.size:
            found = DBSCAN(eps=distance, min_samples=fewest).fit_predict(coordinates[rows])
            labels[rows] = np.where(found >= 0, found + 1 + labels.max(), 0)
    return labels
