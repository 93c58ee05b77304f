"""Tasks that end in hotspots."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ....algorithms.comparison.comparison import Comparison
from ....algorithms.reporting import Reporter
from ...requests import (
    Clustered,
    CompareHotspots,
    CompleteDetection,
    Detected,
    DetectHotspots,
    Filtered,
    FilterHotspots,
    RunPoints,
)
from ..compiling import compiles
from .common import spread, usable

if TYPE_CHECKING:
    from ....algorithms.comparison.run import HotspotRun
    from ....algorithms.detection import Detection

__all__ = ["compare_hotspots", "complete_detection", "detect_hotspots", "filter_hotspots"]


@compiles
def filter_hotspots(request: FilterHotspots, reporter: Reporter) -> Filtered:
    """Keep the clusters that are hotspots."""
    from ....algorithms.hotspots.describe import describe_hotspots
    from ....algorithms.hotspots.filter import filter_hotspots as keep_hotspots
    from ....algorithms.hotspots.quiet import quiet_means
    from ....algorithms.series.usable import ready_series
    from ....algorithms.space.spatial_split import automatic_parameters

    given, rules = request.series, request.rules
    series = ready_series(usable(given, request.max_gap_share, reporter.part(0.0, 0.4)), given.days, reporter=reporter)
    found = keep_hotspots(
        series.coordinates, request.cluster[series.rows], series.velocity, rules, reporter.part(0.5, 1.0)
    )
    n = len(given.coordinates)
    quiet = quiet_means(series.displacement, found.quiet)
    return Filtered(
        hotspot=spread(found.labels, series, n, 0),
        v_rel=spread(series.velocity, series, n, np.nan),
        hotspots=describe_hotspots(
            found, series.displacement, found.labels, quiet, given.days, rules.min_velocity, reporter
        ),
        scene_velocity=series.scene_velocity,
        scene_motion=series.scene_motion,
        reach=rules.merge_distance or automatic_parameters(series.coordinates).eps,
    )


@compiles
def detect_hotspots(request: DetectHotspots, reporter: Reporter) -> Detected:
    """Run the whole chain."""
    from ....algorithms.detection import detect_hotspots as detect

    given = request.series
    found = detect(
        given.coordinates,
        given.displacement,
        given.dates,
        request.settings,
        reporter,
        request.labels,
        request.pattern_model,
    )
    return _detected(found, len(given.coordinates), len(found.series.rows))


@compiles
def complete_detection(request: CompleteDetection, reporter: Reporter) -> Detected:
    """Do with what a run in tiles found what the chain does after its search."""
    from ....algorithms.detection import complete_detection as complete

    given = request.series
    found = complete(
        given.coordinates,
        given.displacement,
        given.dates,
        request.settings,
        request.tiled,
        request.hotspot,
        request.cluster,
        reporter,
        request.pattern_model,
    )
    return _detected(found, len(given.coordinates), request.tiled.n_used)


def _detected(found: Detection, n: int, n_used: int) -> Detected:
    """Return a detection as a letter about all n points of a layer."""
    from ....algorithms.space.covariance_model import fitted_covariogram

    series, patterns, temporal = found.series, found.patterns, found.temporal
    limit = found.max_standard_distance
    return Detected(
        hotspot=spread(found.filtered.labels, series, n, 0),
        v_rel=spread(series.velocity, series, n, np.nan),
        hotspots=found.hotspots,
        scene_velocity=series.scene_velocity,
        scene_motion=series.scene_motion,
        reach=found.split.eps,
        n_used=n_used,
        cluster=spread(found.clusters, series, n, -1),
        covariogram=fitted_covariogram(found.covariogram, found.fit),
        max_standard_distance=limit if np.isfinite(limit) else None,
        hotspot_series=found.hotspot_series,
        clustered=None
        if temporal is None
        else Clustered(spread(temporal.labels, series, n, -1), temporal.model, temporal.trials, found.cluster_series),
        pattern=None if patterns is None else spread(patterns.label, series, n, -1),
        probability=None if patterns is None else spread(patterns.probability, series, n, np.nan),
    )


def compare_hotspots(request: CompareHotspots, reporter: Reporter) -> Comparison:
    """Tell what happened to the hotspots of two runs."""
    from ....algorithms.comparison.compare import compare_hotspots as compare

    before, after = (
        _run(points, request.max_gap_share, reporter.part(0.1 * place, 0.1 * (place + 1)))
        for place, points in enumerate((request.before, request.after))
    )
    return compare(before, after, request.rules, reporter.part(0.2, 1.0))


def _run(points: RunPoints, max_gap_share: float, reporter: Reporter) -> HotspotRun:
    from ....algorithms.comparison.run import HotspotRun

    series = usable(points.series, max_gap_share, reporter)
    return HotspotRun(
        series.coordinates,
        series.displacement,
        points.series.days,
        points.hotspot[series.rows],
        frozenset(points.broad),
        points.inside,
    )
