"""The whole method: from displacement series to hotspots and their patterns, by either search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .clustering.temporal_clusters import TemporalClusters, cluster_time_series
from .days import days_of
from .errors import InputError
from .hotspots.describe import describe_hotspots
from .hotspots.filter import Hotspots, filter_hotspots
from .hotspots.find import find_moving
from .hotspots.hotspot import Hotspot
from .hotspots.measure import measure_hotspots
from .hotspots.naming import agreeing, classify_hotspots, name_hotspots
from .hotspots.quiet import groups_of_quiet, quiet_means
from .hotspots.tiled import FoundInTiles
from .networks.classifier import Labels
from .patterns.classes import ClassLabels
from .patterns.names import PATTERNS
from .reporting import SILENT, Reporter
from .series.sampling import MOST_MEASURED, every
from .series.scene import relative_to_scene
from .series.summary import summarise_series
from .series.usable import ReadySeries, UsableSeries, measured_series, ready_series, usable_series
from .series.velocity import velocities
from .settings import DetectionSettings, HotspotRules, Search, SplitParameters
from .space.covariance_model import CovariogramFit, describe_covariogram, fit_covariogram
from .space.covariogram import Covariogram, sample_covariogram
from .space.morton import curve_order
from .space.spatial_split import automatic_parameters, split_in_space

__all__ = ["Detection", "complete_detection", "detect_hotspots"]

_FEWEST_POINTS = 10
_FEWEST_COURSES = 10
_TOLD_APART = 4  # dates, that hardly any two series have alike
_MOST_SUMMARIES = 100


@dataclass(frozen=True)
class _Searched:
    """What either search gives; arrays are of the m usable series, `series.rows` of all.

    Attributes
    ----------
    series
        In a search by motion as they were measured, else moved where patterns were asked for.
    told : (t,) int64
        Rows of those of which more is told: in a search by motion those in hotspots, by what they are, else all.
    displacement : (t, T) float32, mm
        Theirs, relative to the scene.
    temporal
        Of all series in a search by clusters, of those in hotspots in one by motion; None where labels took their
        place, or the latter are too few.
    split
        DBSCAN's parameters; in a search by motion the distance at which points count as neighbours.
    clusters : (m,) int64
        In space and time, before the rules; negative = none.
    max_standard_distance : float, m
        Infinite where no cluster is dropped for its spread.
    filtered
        Which clusters are hotspots: labels of points, figures, what was dropped.
    """

    series: ReadySeries
    told: NDArray[np.int64]
    displacement: NDArray[np.float32]
    temporal: TemporalClusters | None
    split: SplitParameters
    clusters: NDArray[np.int64]
    max_standard_distance: float
    filtered: Hotspots


@dataclass(frozen=True)
class Detection(_Searched):
    """What every step found.

    Attributes
    ----------
    covariogram, fit
    hotspots
        By number, whole.
    hotspot_series : (h, 3, T) float64, mm
        Mean, 10th and 90th percentile of the first hotspots, relative to the scene.
    cluster_series : (k, 3, T) float64, mm
        The same of the temporal clusters.
    patterns
        Of the points of hotspots, where a model was asked.
    """

    covariogram: Covariogram
    fit: CovariogramFit
    hotspots: list[Hotspot]
    hotspot_series: NDArray[np.float64]
    cluster_series: NDArray[np.float64]
    patterns: Labels | None = None


def detect_hotspots(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    dates: Sequence[date],
    settings: DetectionSettings,
    reporter: Reporter = SILENT,
    labels: ClassLabels | None = None,
    pattern_model: Path | None = None,
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
    labels : ClassLabels, optional
        Take the place of the temporal clusters, as those that a model predicted do.
    pattern_model : Path, optional
        Names the pattern of each hotspot; not asked where the labels are patterns themselves.

    Raises
    ------
    InputError
        If a step cannot work on this layer, or no usable series has a label.
    """
    whole, reporter = reporter, reporter.part(0.0, 0.95 if pattern_model else 1.0)
    days = days_of(dates)
    usable = usable_series(
        coordinates,
        displacement,
        days,
        settings.max_gap_share,
        _FEWEST_POINTS,
        reporter.part(0.0, 0.05),
        every(curve_order(coordinates, displacement)) if len(coordinates) > MOST_MEASURED else None,
    )
    covariogram = sample_covariogram(
        usable.coordinates, usable.displacement, n_pairs=settings.n_pairs, reporter=reporter.part(0.05, 0.1)
    )
    fit = fit_covariogram(covariogram)
    reporter.log(describe_covariogram(fit))
    if labels is None and settings.search is Search.MOTION:
        searched, quiet = _by_motion(usable, dates, settings, reporter)
    else:
        searched, quiet = _by_clusters(usable, dates, settings, fit.correlation_length, labels, reporter)
    filtered, own = searched.filtered, searched.filtered.labels[searched.told]
    hotspots = describe_hotspots(filtered, searched.displacement, own, quiet, days, settings.min_velocity, reporter)
    found = _summarised(searched, covariogram, fit, hotspots)
    return _with_patterns(found, days, labels, pattern_model, whole.part(0.95, 1.0)) if pattern_model else found


def complete_detection(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    dates: Sequence[date],
    settings: DetectionSettings,
    tiled: FoundInTiles,
    hotspot: NDArray[np.int64],
    cluster: NDArray[np.int64],
    reporter: Reporter = SILENT,
    pattern_model: Path | None = None,
) -> Detection:
    """Do with what a run in tiles found what `detect_hotspots` does after its search.

    Parameters
    ----------
    coordinates, displacement, dates, settings, reporter, pattern_model
        As there; of all points in hotspots, and of any others.
    tiled : FoundInTiles
    hotspot : (n,) int64
        Number of each point's hotspot; 0 = none.
    cluster : (n,) int64
        Group that each point was in before the rules; -1 = none.

    Raises
    ------
    InputError
        If points of hotspots are missing.
    """
    whole, reporter = reporter, reporter.part(0.0, 0.95 if pattern_model else 1.0)
    days, motion = days_of(dates), np.array(tiled.scene_motion)
    known = np.array(tiled.common_motion)
    usable = usable_series(
        coordinates, displacement, days, settings.max_gap_share, _FEWEST_POINTS, reporter.part(0.0, 0.1), common=known
    )
    hotspot, cluster = hotspot[usable.rows], cluster[usable.rows]
    sizes = np.bincount(hotspot, minlength=len(tiled.hotspots) + 1)[1:]
    if sizes.tolist() != [each.n_points for each in tiled.hotspots]:
        raise InputError(
            "The layer does not hold all the points of the run's hotspots, or holds others: take the whole layer "
            "points as the run wrote it."
        )
    covariogram = _evenly_sampled(usable, hotspot, tiled.stride, settings.n_pairs, reporter.part(0.1, 0.2))
    fit = fit_covariogram(covariogram)
    reporter.log(describe_covariogram(fit))
    velocity = velocities(usable.displacement, days)[0] - tiled.scene_velocity
    series = ReadySeries(**vars(usable), velocity=velocity, scene_velocity=tiled.scene_velocity, scene_motion=motion)
    searched = _Searched(
        series,
        *_courses_of(series, np.flatnonzero(hotspot), dates, settings, reporter.part(0.2, 1.0)),
        automatic_parameters(series.coordinates) if tiled.stride == 1 else SplitParameters(tiled.reach, 1),
        cluster,
        settings.max_standard_distance or np.inf,
        Hotspots(hotspot, [*tiled.hotspots], np.flatnonzero(hotspot == 0), np.ones(0, dtype=bool), {}),
    )
    found = _summarised(searched, covariogram, fit, tiled.hotspots)
    return _with_patterns(found, days, None, pattern_model, whole.part(0.95, 1.0)) if pattern_model else found


def _evenly_sampled(
    usable: UsableSeries, hotspot: NDArray[np.int64], stride: int, n_pairs: int, reporter: Reporter
) -> Covariogram:
    """Return the covariogram of points of which as many are left inside hotspots as outside, of those there were."""
    inside = np.flatnonzero(hotspot)
    rows = slice(None) if stride == 1 else np.sort(np.append(np.flatnonzero(hotspot == 0), inside[::stride]))
    return sample_covariogram(usable.coordinates[rows], usable.displacement[rows], n_pairs=n_pairs, reporter=reporter)


def _summarised(
    searched: _Searched, covariogram: Covariogram, fit: CovariogramFit, hotspots: list[Hotspot]
) -> Detection:
    """Return a detection with the mean series of its hotspots and temporal clusters."""
    displacement, temporal, told = searched.displacement, searched.temporal, searched.told
    groups = temporal.labels[told] if temporal else np.full(len(told), -1)
    return Detection(
        **vars(searched),
        covariogram=covariogram,
        fit=fit,
        hotspots=hotspots,
        hotspot_series=summarise_series(
            displacement, searched.filtered.labels[told], range(1, min(len(hotspots), _MOST_SUMMARIES) + 1)
        ),
        cluster_series=summarise_series(displacement, groups, range(len(temporal.model["centres"]) if temporal else 0)),
    )


def _by_motion(
    usable: UsableSeries, dates: Sequence[date], settings: DetectionSettings, reporter: Reporter
) -> tuple[_Searched, NDArray[np.float64]]:
    """Find what moves first, and cluster its courses in time after; return mean series of quiet ground as well."""
    days = days_of(dates)
    moving = find_moving(usable.coordinates, usable.displacement, days, settings.min_velocity, reporter.part(0.1, 0.6))
    series = measured_series(usable, days, settings.clustering.relative, reporter, moving.quiet)
    largest = settings.max_standard_distance or np.inf
    rules = HotspotRules(largest, settings.min_velocity, settings.min_significance)
    filtered = measure_hotspots(series.coordinates, series.velocity, moving, rules, reporter)
    searched = _Searched(
        series,
        *_courses_of(series, np.flatnonzero(filtered.labels), dates, settings, reporter.part(0.6, 1.0)),
        automatic_parameters(series.coordinates),
        moving.label - 1,
        largest,
        filtered,
    )
    return searched, quiet_means(series.relative(groups_of_quiet(moving.quiet).ravel()))


def _courses_of(
    series: ReadySeries,
    rows: NDArray[np.int64],
    dates: Sequence[date],
    settings: DetectionSettings,
    reporter: Reporter,
) -> tuple[NDArray[np.int64], NDArray[np.float32], TemporalClusters | None]:
    """Return the rows in hotspots, their series relative to the scene, and the temporal clusters of these.

    These are -1 for all other series, and None where they are too few.
    """
    relative, most = settings.clustering.relative, settings.clustering.n_clusters or settings.clustering.max_clusters
    displacement = series.relative(rows) if relative else series.displacement[rows]
    # By what they are, so that neither the order of rows nor the coordinate system changes a draw.
    order = np.lexsort(displacement[:, :_TOLD_APART].T)
    rows, displacement = rows[order], displacement[order]
    # Equal series lie side by side now.
    n_different = np.count_nonzero((displacement[1:] != displacement[:-1]).any(axis=1)) + min(len(rows), 1)
    temporal: TemporalClusters | None = None
    if n_different > max(most, _FEWEST_COURSES):
        moving = ReadySeries(
            series.rows[rows],
            series.coordinates[rows],
            displacement,
            series.velocity[rows],
            series.scene_velocity,
            series.scene_motion,
        )
        temporal = cluster_time_series(moving, dates, settings.clustering, reporter, in_space=False)
        labels = np.full(len(series.rows), -1, dtype=np.int64)
        labels[rows] = temporal.labels
        temporal = replace(temporal, labels=labels)
    if not relative:
        relative_to_scene(displacement, series.scene_motion)
    return rows, displacement, temporal


def _by_clusters(
    usable: UsableSeries,
    dates: Sequence[date],
    settings: DetectionSettings,
    correlation_length: float,
    labels: ClassLabels | None,
    reporter: Reporter,
) -> tuple[_Searched, NDArray[np.float64]]:
    """Cluster all series in time, or take labels, and split them in space (Tiwari & Shirzaei 2024, Fig. 2)."""
    series = ready_series(usable, days_of(dates), settings.clustering.relative, reporter)
    temporal: TemporalClusters | None = None
    if labels is None:
        temporal = cluster_time_series(series, dates, settings.clustering, reporter.part(0.1, 0.9))
        groups = temporal.labels
    else:
        groups = _usable_labels(replace(labels, label=labels.label[series.rows]), reporter)
    split, clusters = split_in_space(
        series.coordinates, groups, correlation_length, reporter, settings.eps, settings.min_points
    )
    largest = settings.max_standard_distance
    if not largest:
        known = np.isfinite(correlation_length)
        largest = correlation_length if known else np.inf
        reporter.log(
            "Largest standard distance of a hotspot: the correlation length, {largest:.0f} m."
            if known
            else "The correlation length is unknown, so no cluster is dropped for its spread.",
            largest=largest,
        )
    rules = HotspotRules(largest, settings.min_velocity, settings.min_significance, split.eps)
    filtered = filter_hotspots(series.coordinates, clusters, series.velocity, rules, reporter.part(0.9, 1.0))
    displacement = series.displacement
    if not settings.clustering.relative:
        relative_to_scene(displacement, series.scene_motion)
    told = np.arange(len(displacement))
    searched = _Searched(series, told, displacement, temporal, split, clusters, largest, filtered)
    return searched, quiet_means(displacement, filtered.quiet)


def _with_patterns(
    found: Detection,
    days: NDArray[np.float64],
    labels: ClassLabels | None,
    model: Path,
    reporter: Reporter,
) -> Detection:
    """Return the detection with hotspots named; the model moves the series, which nothing needs any more."""
    hotspots = found.filtered.labels
    if labels is not None and labels.are_patterns:
        # The place after the classes, -1, is that of no label.
        places = np.array([*map(PATTERNS.index, labels.classes), -1])
        label = labels.label[found.series.rows]
        unknown = np.full(len(label), np.nan, dtype=np.float32)
        patterns, asked = Labels(places[np.maximum(label, -1)], unknown), None
    else:
        own = classify_hotspots(model, found.displacement, days, hotspots[found.told], reporter)
        label = np.full(len(hotspots), -1, dtype=np.int64)
        probability = np.full(len(hotspots), np.nan, dtype=np.float32)
        label[found.told], probability[found.told] = own.label, own.probability
        patterns = asked = Labels(label, probability)
    named = [
        # Of the user's own labels the hotspots are made, and keep their names.
        replace(hotspot, pattern=agreeing(pattern, hotspot.motion.kind) if asked else pattern)
        for hotspot, pattern in zip(found.hotspots, name_hotspots(hotspots, patterns))
    ]
    return replace(found, hotspots=named, patterns=asked)


def _usable_labels(labels: ClassLabels, reporter: Reporter) -> NDArray[np.int64]:
    labelled = labels.label[labels.label >= 0]
    if not labelled.size:
        raise InputError(
            "No point that can be used has a label: field {field} is NULL, blank or negative there; choose "
            "another field of labels, or none.",
            field=labels.field,
        )
    reporter.log(
        "Labels of field {field} take the place of temporal clusters: {n_labels} different ones at {n_labelled} of "
        "{n} points.",
        field=labels.field,
        n_labels=np.unique(labelled).size,
        n_labelled=labelled.size,
        n=labels.label.size,
    )
    return labels.label
