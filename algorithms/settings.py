"""What can be set, as plain values: everything here loads without the engine's libraries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from .errors import InputError

__all__ = [
    "REFERENCES",
    "ClusterSettings",
    "DetectionSettings",
    "HotspotRules",
    "Metric",
    "PreparationSettings",
    "Search",
    "SplitParameters",
    "StackSettings",
]


class Metric(str, Enum):
    """Cost between a series and a centre; the values are tslearn's names."""

    SOFT_DTW = "softdtw"
    DTW = "dtw"
    EUCLIDEAN = "euclidean"


class Search(str, Enum):
    """What finds hotspots."""

    MOTION = "motion"  # that neighbours share, of any course
    CLUSTERS = "clusters"  # in time, split in space (Tiwari & Shirzaei 2024)


REFERENCES = ("none", "scene", "points", "stable")
"""Of what the median is taken off: nothing, all points, given ones, those of `stable_points`."""


@dataclass(frozen=True)
class PreparationSettings:
    """What to do; every step at its default is left out.

    Attributes
    ----------
    most_missing : float
        Share, 0 to 1: drop dates at which more of the points have no value.
    ramps : bool
        Remove a plane from each date (`remove_ramps`).
    outlier_date_score : float
        Make dates with a larger score missing (`find_outlier_dates`).
    reference : str
        One of `REFERENCES`.
    stable_velocity, stable_coherence : float, mm/yr, float
        The most and the least of stable points.
    wavelength : float, mm
        Of the radar: repair unwrapping jumps (`repair_jumps`).
    outlier_score, outlier_window : float, int
        Make values with a larger score in a window of so many dates missing (`remove_outliers`).
    longest_gap : float, days
        Fill gaps up to this length (`fill_gaps`).
    harmonics : int
        Remove an annual term (1), and a semi-annual one (2) (`remove_season`).
    step : int, days
        Interpolate at even dates.
    smoothing_window, smoothing_order : int
        Dates, odd, and order of the polynomial of a Savitzky-Golay filter (`smooth`).
    """

    most_missing: float | None = None
    ramps: bool = False
    outlier_date_score: float | None = None
    reference: str = "none"
    stable_velocity: float = 1.0
    stable_coherence: float = 0.7
    wavelength: float | None = None
    outlier_score: float | None = None
    outlier_window: int = 7
    longest_gap: float | None = None
    harmonics: int = 0
    step: int | None = None
    smoothing_window: int | None = None
    smoothing_order: int = 2


@dataclass(frozen=True)
class ClusterSettings:
    """How to cluster.

    Attributes
    ----------
    metric : str
        A `Metric`.
    n_clusters : int
        0 = choose between 2 and `max_clusters`.
    max_clusters : int
    gamma : float, mm²
        Soft-DTW's smoothing; 0 = the noise variance of the series before smoothing.
    sample_size : int
        Series that the centres are fitted on; 0 = `automatic_size`.
    smoothing : int
        Dates in the smoothing window; below 3 the series are clustered as they are.
    relative : bool
        Whether the series are relative to the scene; a model applies to series prepared alike.
    seed : int
    """

    metric: str = Metric.SOFT_DTW.value
    n_clusters: int = 0
    max_clusters: int = 8
    gamma: float = 0.0
    sample_size: int = 0
    smoothing: int = 9
    relative: bool = True
    seed: int = 0


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
class DetectionSettings:
    """Parameters of `detect_hotspots`.

    Attributes
    ----------
    max_gap_share : float
        Share of missing dates that a usable series may have, 0 to 1.
    clustering : ClusterSettings
    n_pairs : int
        Pairs of points drawn for the covariogram.
    max_standard_distance : float, m
        0 = the correlation length in a search by clusters, and any in one by motion, whose places are small.
    min_velocity : float, mm/yr
        In a search by motion of any line that is as large as the motion.
    min_significance : float
    eps : float, m
        DBSCAN's neighbour distance; 0 = automatic.
    min_points : int
        DBSCAN's least number of points; 0 = automatic.
    search : Search
        Of no effect where labels are given: what they group is split in space.
    """

    max_gap_share: float
    clustering: ClusterSettings
    n_pairs: int
    max_standard_distance: float
    min_velocity: float
    min_significance: float
    eps: float = 0.0
    min_points: int = 0
    search: Search = Search.MOTION


@dataclass(frozen=True)
class SplitParameters:
    """DBSCAN's two parameters.

    Attributes
    ----------
    eps : float, m
        Largest distance of two neighbours.
    min_points : int
        Points within `eps`, itself included, that make a core point.

    Raises
    ------
    InputError
        If either is not positive.
    """

    eps: float
    min_points: int

    def __post_init__(self) -> None:
        if not (np.isfinite(self.eps) and self.eps > 0):
            raise InputError("The neighbour distance is {eps:g} m; it must be greater than 0.", eps=self.eps)
        if self.min_points < 1:
            raise InputError(
                "The least number of points is {min_points}; it must be at least 1.", min_points=self.min_points
            )


@dataclass(frozen=True)
class StackSettings:
    """How a stack of rasters becomes points.

    Attributes
    ----------
    unit : str
        Of the displacement: `auto`, mm, cm or m.
    flip : bool
        Whether to change the sign.
    max_gap_share : float
        Share of missing dates that a point may have, 0 to 1.
    min_coherence : float
        Least coherence of a point; 0 = any.
    bilinear : bool
        Whether given places take values between cells, rather than those of the nearest cell.
    """

    unit: str = "auto"
    flip: bool = False
    max_gap_share: float = 0.0
    min_coherence: float = 0.0
    bilinear: bool = False
