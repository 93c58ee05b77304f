"""What a report says, before it is laid out. Millimetres, metres, days; nothing here knows HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from ...algorithms.space.dispersion import DeviationalEllipse
from .hotspot_words import UNKNOWN, Direction

if TYPE_CHECKING:
    pass

__all__ = ["ChoiceCurve", "CovariogramCurve", "MapPicture", "ReportContent", "SeriesSummary"]


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

    @classmethod
    def of(cls, number: int, displacement: np.ndarray) -> SeriesSummary:
        """Summarise an (n, T) array of displacement in mm that holds no gaps."""
        low, high = np.percentile(displacement, (10, 90), axis=0)
        return cls(number, len(displacement), displacement.mean(axis=0, dtype=float), low, high)


@dataclass(frozen=True)
class CovariogramCurve:
    """An estimated covariogram with the model fitted to it.

    Attributes
    ----------
    distance, covariance
        (B,) bins: mean distance in m, covariance in mm²; not finite where a bin is empty.
    pairs
        (B,) number of point pairs in each bin.
    model
        Name of the fitted model.
    model_distance, model_covariance
        (M,) the model drawn as a curve.
    correlation_length, correlation_length_error
        In m, with its standard error; not finite where there is none.
    """

    distance: np.ndarray
    covariance: np.ndarray
    pairs: np.ndarray
    model: str
    model_distance: np.ndarray
    model_covariance: np.ndarray
    correlation_length: float
    correlation_length_error: float = float("nan")

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> CovariogramCurve:
        """Take the covariogram as the engine describes it."""
        return cls(
            distance=np.array(found["distance"]),
            covariance=np.array(found["covariance"]),
            pairs=np.array(found["n_pairs"]),
            model=found["model"],
            model_distance=np.array(found["model_distance"]),
            model_covariance=np.array(found["model_covariance"]),
            correlation_length=found["correlation_length"],
            correlation_length_error=found["correlation_length_std"],
        )


@dataclass(frozen=True)
class ChoiceCurve:
    """A score over the numbers of clusters that were tried, and the one chosen."""

    counts: Sequence[int]
    scores: Sequence[float]
    chosen: int
    score_name: str = "Silhouette"

    @classmethod
    def of_trials(cls, trials: Sequence[Mapping[str, Any]], chosen: int) -> list[ChoiceCurve]:
        """Return the scores of the trials as the engine describes them; none where there were none."""
        counts = [trial["n_clusters"] for trial in trials]
        names = {
            "kept_share": "Share of the moving places kept",
            "silhouette": "Silhouette",
            "inertia": "Mean cost to the centre (mm²)",
        }
        return [cls(counts, [trial[key] for trial in trials], chosen, name) for key, name in names.items() if counts]


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
    version
        Of the plugin.
    title
        Heading of the page.
    """

    layer_name: str
    dates: Sequence[date]
    n_points: int
    n_refused: int
    decisions: Sequence[str]
    hotspots: Sequence[Mapping[str, Any]]
    direction: Direction = UNKNOWN
    map_picture: MapPicture | None = None
    hotspot_series: Sequence[SeriesSummary] = ()
    ellipses: Sequence[DrawnEllipse] = ()
    cluster_series: Sequence[SeriesSummary] = ()
    covariogram: CovariogramCurve | None = None
    choices: Sequence[ChoiceCurve] = ()
    dispersion_threshold: float | None = None
    parameters: Sequence[tuple[str, str]] = field(default=())
    label_field: str = ""
    version: str = ""
    title: str = "Deformation hotspots"


@dataclass(frozen=True)
class DrawnEllipse:
    """An ellipse, in metres, with the number and the colour of what it stands for."""

    number: int
    ellipse: DeviationalEllipse
    colour: str
