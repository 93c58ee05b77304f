"""What the worker can be asked, and what it answers: one letter for each task and one for its answer.

Arrays of a request lie in the job folder and are the worker's own: a task may change them in place. `n` points and `T`
dates are handed over; an answer is of all n points unless it says otherwise.

Longer than most: every letter stands here, so that both sides of the engine can be read in one place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from ..algorithms.assets.figures import Assessment, AssetSettings
from ..algorithms.assets.shapes import Shapes
from ..algorithms.clustering.count_trial import CountTrial
from ..algorithms.comparison.comparison import Comparison
from ..algorithms.comparison.verdict import Rules
from ..algorithms.days import days_of
from ..algorithms.decomposition import Decomposition
from ..algorithms.hotspots.hotspot import Hotspot
from ..algorithms.hotspots.tiled import FoundInTiles
from ..algorithms.networks.model_card import ModelCard
from ..algorithms.patterns.classes import ClassLabels
from ..algorithms.patterns.quantities import PatternQuantities
from ..algorithms.patterns.summary import PatternSummary
from ..algorithms.settings import (
    ClusterSettings,
    DetectionSettings,
    HotspotRules,
    PreparationSettings,
    SplitParameters,
    StackSettings,
)
from ..algorithms.space.fitted_covariogram import FittedCovariogram
from ..algorithms.tracks import Track

__all__ = [
    "AssessAssets",
    "Assessed",
    "Check",
    "Checked",
    "Classified",
    "ClassifySeries",
    "ClusterTimeSeries",
    "Clustered",
    "CompareHotspots",
    "CompleteDetection",
    "Decompose",
    "Decomposed",
    "DescribeModel",
    "DetectHotspots",
    "Detected",
    "ExportTrainingSet",
    "FilterHotspots",
    "Filtered",
    "JoinSeries",
    "JoinedSeries",
    "MeasureCovariogram",
    "PrepareSeries",
    "Prepared",
    "ReadStamps",
    "Request",
    "RunPoints",
    "SampleStack",
    "SampledStack",
    "Series",
    "SplitClusters",
    "SplitInSpace",
    "StampsPoints",
    "TrainingPoints",
    "answer_kind",
]

Answer = TypeVar("Answer")
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


class Request(Generic[Answer]):
    """A letter that is answered by one of kind `Answer`."""


def answer_kind(request: type[Request[Any]]) -> type:
    """Return the kind of letter that answers requests of this kind."""
    kind: type = get_args(request.__orig_bases__[0])[0]  # type: ignore[attr-defined]
    return kind


@dataclass(frozen=True)
class Series:
    """Displacement series of points.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
        NaN where missing.
    dates
        The T dates.
    """

    coordinates: Floats
    displacement: NDArray[np.float32]
    dates: list[date]

    @property
    def days(self) -> Floats:
        """The dates as ordinals, (T,) float64."""
        return days_of(self.dates)


@dataclass(frozen=True)
class Checked:
    """Versions of the libraries that were called, and the Python they live in."""

    versions: dict[str, str]
    python: str


@dataclass(frozen=True)
class Check(Request[Checked]):
    """Whether every library of the engine works."""


@dataclass(frozen=True)
class StampsPoints:
    """Points of StaMPS: see `algorithms.tables.stamps.StampsSeries`."""

    lonlat: Floats
    displacement: NDArray[np.float32]
    dates: list[date]


@dataclass(frozen=True)
class ReadStamps(Request[StampsPoints]):
    """Read a `ps_plot_ts_*.mat`."""

    path: Path


@dataclass(frozen=True)
class SampledStack:
    """Points made of rasters.

    Attributes
    ----------
    dates
        The T dates.
    crs
        Of `xy`, as WKT.
    rows : (m,) int64
        Of the points that were given, or of the cells.
    xy : (m, 2) float64
    displacement : (m, T) float32, mm
    attributes
        (m,) arrays by name.
    """

    dates: list[date]
    crs: str
    rows: Integers
    xy: Floats
    displacement: NDArray[np.float32]
    attributes: dict[str, np.ndarray]


@dataclass(frozen=True)
class SampleStack(Request[SampledStack]):
    """Turn a stack of rasters into points.

    Attributes
    ----------
    folder
        Of the job: the series, too many for memory, are written there.
    rasters
        Files, folders and patterns.
    crs
        WKT; empty = as the files state.
    settings
    first, last
        Dates outside are left out.
    dates
        Of the bands of one file, where it does not say them.
    layers
        By name, the source and its CRS (WKT; empty = as it states).
    given, given_crs
        (m, 2) places to sample at, and their CRS (WKT); none = the cells.
    """

    folder: Path
    rasters: list[str]
    crs: str
    settings: StackSettings
    first: date | None = None
    last: date | None = None
    dates: list[date] = field(default_factory=list)
    layers: dict[str, tuple[str, str]] = field(default_factory=dict)
    given: Floats | None = None
    given_crs: str = ""


@dataclass(frozen=True)
class Prepared:
    """Prepared series.

    Attributes
    ----------
    n_steps
        That were asked for.
    dates
        There are now.
    displacement : (n, >= T) float32, mm
        The array that holds them now, in its first columns.
    velocity, velocity_std : (n,) float64, mm/yr
    """

    n_steps: int
    dates: list[date]
    displacement: NDArray[np.float32]
    velocity: Floats
    velocity_std: Floats


@dataclass(frozen=True)
class PrepareSeries(Request[Prepared]):
    """Prepare series step by step.

    Attributes
    ----------
    series
    settings
    coherence : (n,) float64
    reference : (n,) bool
        The reference points.
    resampled : (n, T') float32
        Room for series of other dates.
    """

    series: Series
    settings: PreparationSettings
    coherence: Floats | None = None
    reference: NDArray[np.bool_] | None = None
    resampled: NDArray[np.float32] | None = None


@dataclass(frozen=True)
class Decomposed:
    """The motion of cells; their series are in the first rows of `up` and `east`, where there was room for them."""

    motion: Decomposition
    up: NDArray[np.float32] | None
    east: NDArray[np.float32] | None


@dataclass(frozen=True)
class Decompose(Request[Decomposed]):
    """Solve for vertical and east motion on a grid.

    Attributes
    ----------
    tracks
    cell_size : float, m
    max_gap_share
    up, east : (c, T) float32
        Room for series.
    """

    tracks: list[Track]
    cell_size: float
    max_gap_share: float
    up: NDArray[np.float32] | None = None
    east: NDArray[np.float32] | None = None


@dataclass(frozen=True)
class Clustered:
    """Temporal clusters.

    Attributes
    ----------
    tcluster : (n,) int64
        -1 where set aside.
    model
        To be applied to other layers.
    trials
        Of the numbers of clusters, where it was chosen.
    cluster_series : (k, 3, T) float64, mm
        Mean, 10th and 90th percentile.
    """

    tcluster: Integers
    model: dict[str, Any]
    trials: list[CountTrial]
    cluster_series: Floats


@dataclass(frozen=True)
class ClusterTimeSeries(Request[Clustered]):
    """Label every series by TSKM, or by the centres of a model."""

    series: Series
    max_gap_share: float
    settings: ClusterSettings | None = None
    model: dict[str, Any] | None = None


@dataclass(frozen=True)
class MeasureCovariogram(Request[FittedCovariogram]):
    """Measure the covariogram and fit a model; a largest distance of 0 is automatic."""

    series: Series
    max_gap_share: float
    n_pairs: int
    n_bins: int
    max_distance: float
    as_printed: bool
    model: str
    seed: int


@dataclass(frozen=True)
class SplitInSpace:
    """Clusters in space and time.

    Attributes
    ----------
    cluster : (n,) int64
        -1 where there is none.
    n_clusters
    eps : float, m
        Of the automatic rule, or the smallest that was given.
    """

    cluster: Integers
    n_clusters: int
    eps: float


@dataclass(frozen=True)
class SplitClusters(Request[SplitInSpace]):
    """Split temporal clusters in space.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
    tcluster : (n,) int64
    chosen
        By temporal cluster; none = automatic.
    correlation_length : float, m
        For the automatic rule; None = unknown.
    """

    coordinates: Floats
    tcluster: Integers
    chosen: dict[int, SplitParameters] = field(default_factory=dict)
    correlation_length: float | None = None


@dataclass(frozen=True)
class Filtered:
    """Hotspots.

    Attributes
    ----------
    hotspot : (n,) int64
        0 where there is none.
    v_rel : (n,) float64, mm/yr
        Relative to the scene.
    hotspots
        By number.
    scene_velocity : float, mm/yr
    scene_motion : (T,) float64, mm
    reach : float, m
        At which two points count as neighbours.
    """

    hotspot: Integers
    v_rel: Floats
    hotspots: list[Hotspot]
    scene_velocity: float
    scene_motion: Floats
    reach: float


@dataclass(frozen=True)
class FilterHotspots(Request[Filtered]):
    """Keep the clusters that are hotspots."""

    series: Series
    cluster: Integers
    max_gap_share: float
    rules: HotspotRules


@dataclass(frozen=True)
class DescribeModel(Request[ModelCard]):
    """Read the card of a model file."""

    model: Path


@dataclass(frozen=True)
class Classified:
    """Labels.

    Attributes
    ----------
    label : (n,) int64
        Index into the classes, -1 where there is none.
    probability : (n,) float32
    probabilities : (n, classes) float32
        Of all classes, where they were asked for; NaN where there are none.
    quantities
        Of the patterns, where they were asked for.
    summary
        Of the patterns, where it was asked for.
    """

    label: Integers
    probability: NDArray[np.float32]
    probabilities: NDArray[np.float32] | None
    quantities: PatternQuantities | None
    summary: PatternSummary | None


@dataclass(frozen=True)
class ClassifySeries(Request[Classified]):
    """Label every series by a network.

    Attributes
    ----------
    series
    model
    max_gap_share
    threshold
        None = the model's own.
    unit
    relative
        Whether to take the scene's motion off.
    quantities, summary, probabilities
        Whether these are wanted.
    static
        (n,) float64 by name, of the card's `layer_predictors`.
    coherence : (n,) float64
        For the summary.
    """

    series: Series
    model: Path
    max_gap_share: float
    threshold: float | None
    unit: str
    relative: bool
    quantities: bool
    summary: bool
    probabilities: bool = False
    static: dict[str, Floats] = field(default_factory=dict)
    coherence: Floats | None = None


@dataclass(frozen=True)
class TrainingPoints:
    """The series that a model may learn from.

    Attributes
    ----------
    displacement : (n, T) float32, mm
        They are its first m rows.
    rows, label : (m,) int64
        Rows of the layer, and their labels.
    static
        (m,) float64 by name.
    """

    displacement: NDArray[np.float32]
    rows: Integers
    label: Integers
    static: dict[str, Floats]


@dataclass(frozen=True)
class ExportTrainingSet(Request[TrainingPoints]):
    """Choose the series that a model may learn from; `optional` as of `select_points`."""

    series: Series
    labels: ClassLabels
    max_gap_share: float
    relative: bool
    static: dict[str, Floats]
    optional: bool


@dataclass(frozen=True)
class Detected(Filtered):
    """All that the steps of the chain give.

    Attributes
    ----------
    n_used
        Points with usable series.
    cluster : (n,) int64
        In space and time; -1 where there is none.
    covariogram
    max_standard_distance : float, m
        None where no cluster is dropped for its spread.
    hotspot_series : (h, 3, T) float64, mm
        Mean, 10th and 90th percentile of the first hotspots.
    clustered
        None where labels took the place of temporal clusters.
    pattern : (n,) int64
        Of the points of hotspots, where the model was asked; -1 where there is none.
    probability : (n,) float32
    """

    n_used: int
    cluster: Integers
    covariogram: FittedCovariogram
    max_standard_distance: float | None
    hotspot_series: Floats
    clustered: Clustered | None
    pattern: Integers | None
    probability: NDArray[np.float32] | None


@dataclass(frozen=True)
class DetectHotspots(Request[Detected]):
    """Run the whole chain.

    Attributes
    ----------
    series
    settings
    labels
        In place of temporal clusters.
    pattern_model
        Names the patterns of hotspots, unless the labels are patterns themselves.
    """

    series: Series
    settings: DetectionSettings
    labels: ClassLabels | None = None
    pattern_model: Path | None = None


@dataclass(frozen=True)
class CompleteDetection(Request[Detected]):
    """Do with what a run in tiles found what the chain does after its search.

    Attributes
    ----------
    series
        Of all points in hotspots, and of any others.
    settings, tiled
    hotspot, cluster : (n,) int64
        Of the points, as the run gave them.
    pattern_model
    """

    series: Series
    settings: DetectionSettings
    tiled: FoundInTiles
    hotspot: Integers
    cluster: Integers
    pattern_model: Path | None = None


@dataclass(frozen=True)
class Assessed(Assessment):
    """What is told of assets.

    Attributes
    ----------
    scene_velocity : float, mm/yr
        What velocities are relative to; 0 where they are as measured.
    years : float
        That changes are summed up over; 0 where that is not known, and changes are those of one year.
    """

    scene_velocity: float
    years: float


@dataclass(frozen=True)
class AssessAssets(Request[Assessed]):
    """Hold assets against points.

    Attributes
    ----------
    shapes
        In the metres of the points.
    settings
    coordinates : (n, 2) float64, m
    max_gap_share
    relative
        Whether velocities are to be relative to the scene.
    scale : (n,) float64
        What displacements and velocities are multiplied by; None = they are as they should be.
    series
        Of the points; None where there are velocities alone.
    velocity, velocity_std : (n,) float64, mm/yr
        Where there are no series.
    years
        Likewise: that velocities are summed up over; 0 = not known.
    east : (n, T) float32, mm
        Series of the east component at the same places and dates.
    v_east : (n,) float64, mm/yr
        Where there are no series.
    outlines
        Of hotspots, by polygon.
    hotspots : (h,) int64
        Their numbers.
    """

    shapes: Shapes
    settings: AssetSettings
    coordinates: Floats
    max_gap_share: float
    relative: bool
    scale: Floats | None = None
    series: Series | None = None
    velocity: Floats | None = None
    velocity_std: Floats | None = None
    years: float = 0.0
    east: NDArray[np.float32] | None = None
    v_east: Floats | None = None
    outlines: Shapes | None = None
    hotspots: Integers | None = None


@dataclass(frozen=True)
class RunPoints:
    """The points of a run and its hotspots, as of `HotspotRun`; coordinates in a system that both runs share."""

    series: Series
    hotspot: Integers
    broad: list[int]
    inside: dict[int, int]


@dataclass(frozen=True)
class CompareHotspots(Request[Comparison]):
    """Tell what happened to the hotspots of two runs."""

    before: RunPoints
    after: RunPoints
    max_gap_share: float
    rules: Rules


@dataclass(frozen=True)
class JoinedSeries:
    """Series joined, as of `Joined`; their earlier displacement is in the room that there was for it.

    Attributes
    ----------
    dates
        The E earlier dates.
    error : (m,) float64, mm
    """

    dates: list[date]
    error: Floats


@dataclass(frozen=True)
class JoinSeries(Request[JoinedSeries]):
    """Put the series of a layer that was analysed before in front of those of a new one.

    Attributes
    ----------
    before, after
        Coordinates in a system that both share.
    earlier : (m, E) float32
        Room for the dates before the first of the later.
    partner : (m,) int64
        Rows of the earlier layer that have the same id, -1 for none; None where there are no ids.
    """

    before: Series
    after: Series
    earlier: NDArray[np.float32]
    partner: Integers | None = None
