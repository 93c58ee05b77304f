"""One number of clusters tried."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CountTrial"]


@dataclass(frozen=True)
class CountTrial:
    """One number of clusters tried.

    Attributes
    ----------
    n_clusters : int
    silhouette : float
        Mean over a part of the sample; NaN where all fell into one cluster.
    inertia : float, mm²
    n_groups : int
        Significant compact groups that move.
    kept_share : float
        Motion (sum of squared velocities) that these groups hold at a place, as a share of the most that any number of
        clusters holds there: the mean over the places that move. 0 where nothing does.
    """

    n_clusters: int
    silhouette: float
    inertia: float
    n_groups: int
    kept_share: float
