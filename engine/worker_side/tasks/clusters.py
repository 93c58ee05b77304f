"""Tasks that cluster: in time, in space, and the covariogram between the two."""

from __future__ import annotations

import numpy as np

from ....algorithms.reporting import Reporter
from ....algorithms.space.fitted_covariogram import FittedCovariogram
from ...requests import Clustered, ClusterTimeSeries, MeasureCovariogram, SplitClusters, SplitInSpace
from ..compiling import compiles
from .common import spread, usable

__all__ = ["cluster_time_series", "covariogram", "split_clusters"]


@compiles
def cluster_time_series(request: ClusterTimeSeries, reporter: Reporter) -> Clustered:
    """Label every series by TSKM, or by the centres of a model that is handed over."""
    from ....algorithms.clustering.temporal_clusters import apply_model, model_is_relative
    from ....algorithms.clustering.temporal_clusters import cluster_time_series as cluster
    from ....algorithms.series.summary import summarise_series
    from ....algorithms.series.usable import ready_series
    from ....algorithms.settings import ClusterSettings

    settings, model, given = request.settings or ClusterSettings(), request.model, request.series
    series = ready_series(
        usable(given, request.max_gap_share, reporter.part(0.0, 0.1)),
        given.days,
        settings.relative if model is None else model_is_relative(model),
        reporter,
    )
    rest = reporter.part(0.1, 1.0)
    if model is None:
        found = cluster(series, given.dates, settings, rest)
        labels, model, trials = found.labels, found.model, found.trials
    else:
        labels, trials = apply_model(model, series, given.dates, rest), []
    return Clustered(
        spread(labels, series, len(given.coordinates), -1),
        model,
        trials,
        summarise_series(series.displacement, labels, range(len(model["centres"]))),
    )


@compiles
def covariogram(request: MeasureCovariogram, reporter: Reporter) -> FittedCovariogram:
    """Measure the covariogram and fit a model."""
    from ....algorithms.space.covariance_model import describe_covariogram, fit_covariogram, fitted_covariogram
    from ....algorithms.space.covariogram import bin_edges, sample_covariogram

    series = usable(request.series, request.max_gap_share, reporter.part(0.0, 0.2), fewest=2)
    sampled = sample_covariogram(
        series.coordinates,
        series.displacement,
        bin_edges(series.coordinates, n_bins=request.n_bins, max_distance=request.max_distance or None),
        n_pairs=request.n_pairs,
        seed=request.seed,
        as_printed=request.as_printed,
        reporter=reporter.part(0.2, 1.0),
    )
    fit = fit_covariogram(sampled, request.model)
    reporter.log(describe_covariogram(fit))
    return fitted_covariogram(sampled, fit)


@compiles
def split_clusters(request: SplitClusters, reporter: Reporter) -> SplitInSpace:
    """Split temporal clusters in space."""
    from ....algorithms.space.spatial_split import split_clusters as split
    from ....algorithms.space.spatial_split import split_in_space

    if request.chosen:
        for number, each in sorted(request.chosen.items()):
            reporter.log(
                "Cluster {number}: neighbours within {eps:g} m, at least {min_points} points.",
                number=number,
                eps=each.eps,
                min_points=each.min_points,
            )
        labels = split(request.coordinates, request.tcluster, request.chosen, reporter)
        eps = min(each.eps for each in request.chosen.values())
    else:
        length = np.inf if request.correlation_length is None else request.correlation_length
        automatic, labels = split_in_space(request.coordinates, request.tcluster, length, reporter)
        eps = automatic.eps
    return SplitInSpace(labels, int(labels.max(initial=-1)) + 1, eps)
