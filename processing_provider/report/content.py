"""What a report says, before it is laid out. Millimetres, metres, days; nothing here knows HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from ...algorithms.clustering.count_trial import CountTrial
from ...algorithms.hotspots.row import HotspotRow
from ...algorithms.space.dispersion import DeviationalEllipse
from ...algorithms.space.fitted_covariogram import FittedCovariogram
from ...engine.requests import Clustered
from ...translation import tr
from .hotspot_words import UNKNOWN, Direction

__all__ = ["ChoiceCurve", "MapPicture", "ReportContent", "SeriesSummary", "cluster_summaries"]


@dataclass(frozen=True)
class MapPicture:
    """A map as a PNG, `width` and `height` pixels large, and what it shows for those who do not see it."""

    png: bytes
    width: int
    height: int
    description: str


@dataclass(frozen=True)
class SeriesSummary:
    """Many series in one curve, over the report's dates.

    Attributes
    ----------
    number
        The hotspot's rank from 1, or the temporal cluster's number from 0.
    n_points
        How many series are summarised.
    mean, low, high
        (T,) displacement in mm: the mean, and the 10th and 90th percentile at each date.
    """

    number: int
    n_points: int
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray


def cluster_summaries(found: Clustered) -> list[SeriesSummary]:
    """Return the mean series of temporal clusters."""
    return [
        SeriesSummary(number, int((found.tcluster == number).sum()), *curves)
        for number, curves in enumerate(found.cluster_series)
    ]


@dataclass(frozen=True)
class ChoiceCurve:
    """A score over the numbers of clusters that were tried, and the one chosen."""

    counts: Sequence[int]
    scores: Sequence[float]
    chosen: int
    score_name: str

    @classmethod
    def of_trials(cls, trials: Sequence[CountTrial], chosen: int) -> list[ChoiceCurve]:
        """Return the scores of the trials that tell them apart; none where there were none."""
        counts = [trial.n_clusters for trial in trials]
        names = {
            "kept_share": tr("Share of the moving places kept"),
            "silhouette": tr("Silhouette"),
            "inertia": tr("Mean cost to the centre (mm²)"),
        }
        return [
            cls(counts, [getattr(trial, key) for trial in trials], chosen, name)
            for key, name in names.items()
            if any(getattr(trial, key) for trial in trials)
        ]


@dataclass(frozen=True)
class DrawnEllipse:
    """An ellipse, in metres, with the number and the colour of what it stands for."""

    number: int
    ellipse: DeviationalEllipse
    colour: str


@dataclass(frozen=True)
class ReportContent:
    """All that the report of `detecthotspots` says.

    Attributes
    ----------
    layer_name
        The input layer.
    dates
        The T dates of acquisition, in order.
    n_points, n_refused
        Points analysed, and points left out.
    decisions
        Sentences: what was chosen and why, in the order of the run.
    hotspots
        Rows with the fields of the hotspot layer, strongest first.
    direction
        What the sign of the displacement means.
    map_picture
        The hotspots on a map; None where it is not drawn.
    hotspot_series
        One summary per hotspot, relative to the scene.
    ellipses
        One per hotspot that has one, in metres.
    cluster_series
        One summary per temporal cluster, relative to the scene.
    covariogram
        None where the step did not run.
    choices
        The scores by which the number of clusters was chosen; none where it was given.
    dispersion_threshold
        Largest standard distance of a hotspot in m; None where there was none.
    parameters
        (name, value) as the user would enter them.
    label_field
        Of the layer, whose labels took the place of temporal clusters; empty where none did.
    by_motion
        Whether hotspots were sought as motion that neighbours share.
    version
        Of the plugin.
    """

    layer_name: str
    dates: Sequence[date]
    n_points: int
    n_refused: int
    decisions: Sequence[str]
    hotspots: Sequence[HotspotRow]
    direction: Direction = UNKNOWN
    map_picture: MapPicture | None = None
    hotspot_series: Sequence[SeriesSummary] = ()
    ellipses: Sequence[DrawnEllipse] = ()
    cluster_series: Sequence[SeriesSummary] = ()
    covariogram: FittedCovariogram | None = None
    choices: Sequence[ChoiceCurve] = ()
    dispersion_threshold: float | None = None
    parameters: Sequence[tuple[str, str]] = field(default=())
    label_field: str = ""
    by_motion: bool = False
    version: str = ""
