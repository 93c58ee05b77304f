"""The whole chain, from displacement series to hotspots (Tiwari & Shirzaei 2024, Fig. 2, without the networks)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .clustering.temporal_clusters import TemporalClusters, cluster_series
from .errors import InputError
from .hotspots.find import Hotspots, find_hotspots
from .reporting import SILENT, Reporter
from .series.usable import PreparedSeries, prepare_series, usable_series
from .settings import DetectionSettings, HotspotRules
from .space.covariance_model import CovariogramFit, fit_covariogram
from .space.covariogram import Covariogram, sample_covariogram
from .space.spatial_split import NOISE, SplitParameters, automatic_parameters, split_clusters

__all__ = [
    "Detection",
    "describe_covariogram",
    "detect_hotspots",
    "filter_clusters",
    "split_in_space",
]

_FEWEST_POINTS = 10


@dataclass(frozen=True)
class Detection:
    """What every step found, for the usable series; there are no temporal clusters where labels took their place."""

    series: PreparedSeries
    covariogram: Covariogram
    fit: CovariogramFit
    temporal: TemporalClusters | None
    split: SplitParameters
    clusters: NDArray[np.int64]
    max_standard_distance: float
    hotspots: Hotspots


def detect_hotspots(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    dates: Sequence[date],
    settings: DetectionSettings,
    reporter: Reporter = SILENT,
    labels: NDArray[np.int64] | None = None,
    label_field: str = "label",
) -> Detection:
    """Run the whole chain.

    Parameters
    ----------
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
        NaN where missing; changed in place.
    dates : sequence of date
    settings : DetectionSettings
    reporter : Reporter
    labels : (n,) int64, optional
        Take the place of the temporal clusters, as those that a model predicted do; negative = none.
    label_field : str
        Name of the field that the labels come from, for the sentences.

    Raises
    ------
    InputError
        If a step cannot work on this layer, or no usable series has a label.
    """
    days = np.array([day.toordinal() for day in dates], dtype=np.float64)
    usable = usable_series(
        coordinates, displacement, days, settings.max_gap_share, _FEWEST_POINTS, reporter.part(0.0, 0.05)
    )
    covariogram = sample_covariogram(
        usable.coordinates,
        usable.displacement,
        n_pairs=settings.n_pairs,
        seed=settings.clustering.seed,
        reporter=reporter.part(0.05, 0.1),
    )
    fit = fit_covariogram(covariogram)
    reporter.log(describe_covariogram(fit))
    series = prepare_series(usable, days, settings.clustering.relative, reporter)
    temporal: TemporalClusters | None = None
    if labels is None:
        temporal = cluster_series(series, dates, settings.clustering, reporter.part(0.1, 0.9))
        groups = temporal.labels
    else:
        groups = _usable_labels(labels[series.rows], label_field, reporter)
    split, clusters = split_in_space(
        series.coordinates, groups, fit.correlation_length, reporter, settings.eps, settings.min_points
    )
    largest = settings.max_standard_distance
    if not largest:
        known = np.isfinite(fit.correlation_length)
        largest = fit.correlation_length if known else np.inf
        reporter.log(
            f"Largest standard distance of a hotspot: the correlation length, {largest:.0f} m."
            if known
            else "The correlation length is unknown, so no cluster is dropped for its spread."
        )
    rules = HotspotRules(largest, settings.min_velocity, settings.min_significance, split.eps)
    hotspots = filter_clusters(series, clusters, rules, reporter.part(0.9, 1.0))
    return Detection(series, covariogram, fit, temporal, split, clusters, largest, hotspots)


def _usable_labels(labels: NDArray[np.int64], field: str, reporter: Reporter) -> NDArray[np.int64]:
    labelled = labels[labels >= 0]
    if not labelled.size:
        raise InputError(
            f"No point that can be used has a label: field {field} is NULL, blank or negative there; choose another "
            "field of labels, or none."
        )
    reporter.log(
        f"Labels of field {field} take the place of temporal clusters: {np.unique(labelled).size} different ones at "
        f"{labelled.size} of {labels.size} points."
    )
    return labels


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
    known = f" and the correlation length, {correlation_length:.0f} m" if np.isfinite(correlation_length) else ""
    origin = "as given" if eps else f"from the density of the points{known}"
    reporter.log(f"DBSCAN: neighbours within {split.eps:.1f} m ({origin}), at least {split.min_points} points.")
    clusters = split_clusters(coordinates, temporal_labels, split)
    reporter.log(
        f"{int(clusters.max(initial=NOISE)) + 1} clusters in space and time; "
        f"{np.count_nonzero(clusters == NOISE)} points belong to none."
    )
    return split, clusters


def filter_clusters(
    series: PreparedSeries, clusters: NDArray[np.integer], rules: HotspotRules, reporter: Reporter = SILENT
) -> Hotspots:
    """Find the hotspots among clusters, and say what was dropped and why."""
    if not (clusters >= 0).any():
        reporter.log("There are no clusters to choose from.")
    found = find_hotspots(series.coordinates, clusters, series.velocity, rules, reporter)
    dropped = ", ".join(f"{count} {reason}" for reason, count in found.reasons.items())
    reporter.log(
        f"Hotspots: {len(found.hotspots)}, made of {int(found.kept.sum())} of {len(found.kept)} clusters; "
        f"dropped: {dropped}."
    )
    return found


def describe_covariogram(fit: CovariogramFit) -> str:
    """Return one line on the fitted model and the correlation length."""
    if not np.isfinite(fit.correlation_length):
        return f"Covariogram: no correlation length. {fit.note}"
    error = f" ± {fit.correlation_length_std:.0f}" if np.isfinite(fit.correlation_length_std) else ""
    note = f" {fit.note}" if fit.note else ""
    return (
        f"Covariogram: {fit.model} model, correlation length {fit.correlation_length:.0f}{error} m, "
        f"sill {fit.sill:.3g} mm², nugget {fit.nugget:.3g} mm².{note}"
    )
