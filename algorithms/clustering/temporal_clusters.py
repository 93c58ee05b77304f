"""Temporal clusters of a whole scene: fit TSKM on a sample, choose k, label every series; keep the model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import clone

from ..days import days_of
from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from ..series.resampling import resample, smooth
from ..series.sampling import automatic_size, every, importance_sample
from ..series.usable import ReadySeries
from ..settings import ClusterSettings, Metric
from ..space.spatial_split import automatic_parameters
from .cluster_count import SILHOUETTE_SERIES, Judges, choose_count, local_rows
from .count_trial import CountTrial
from .time_series_kmeans import TimeSeriesKMeans, noise_gamma

__all__ = ["TemporalClusters", "apply_model", "cluster_time_series", "model_is_relative"]

_MODEL_FORMAT = "insar-hotspots-tskm"
_BLOCK_ROWS = 8192


@dataclass(frozen=True)
class TemporalClusters:
    """What `cluster_series` found.

    Attributes
    ----------
    labels : (m,) int64
        From 0.
    trials : list of CountTrial
        One per number of clusters tried; empty where it was given.
    model : dict
        JSON content that `apply_model` takes.
    """

    labels: NDArray[np.int64]
    trials: list[CountTrial]
    model: dict[str, Any]


def cluster_time_series(
    series: ReadySeries,
    dates: Sequence[date],
    settings: ClusterSettings,
    reporter: Reporter = SILENT,
    in_space: bool = True,
) -> TemporalClusters:
    """Cluster the series of a scene by their course in time.

    The centres are fitted on a seeded importance sample (`importance_sample`); every series then gets the nearest
    centre. Clusters are numbered by size, the largest first. Their number, where it is to be chosen, is judged by what
    is compact `in_space`, or by the silhouette alone where the series are known to move.

    Raises
    ------
    InputError
        If more clusters are asked for than there are different series in the sample.
    """
    size = settings.sample_size or automatic_size(len(series.displacement))
    sample_rows = importance_sample(series.displacement, size, settings.seed)
    sample = smooth(series.displacement[sample_rows], settings.smoothing)
    reporter.log(
        "Fitting on {n_drawn} of {n} series (seed {seed}), half drawn evenly, half in "
        "proportion to their motion beyond the noise; {smoothing}.",
        n_drawn=len(sample_rows),
        n=len(series.displacement),
        seed=settings.seed,
        smoothing=_smoothing_text(settings.smoothing),
    )
    # The noise of the series as measured, which smoothing hides, tells how much softness they need.
    gamma = settings.gamma or noise_gamma(series.displacement[sample_rows])
    make = TimeSeriesKMeans(settings.n_clusters, settings.metric, gamma, random_state=settings.seed)
    trials: list[CountTrial] = []
    if settings.n_clusters:
        model = make.fit(sample, reporter=reporter.part(0.0, 0.6))
    else:
        tried = sample if in_space else every(sample, SILHOUETTE_SERIES)
        judges = _judges(series, settings) if in_space else None
        most = min(settings.max_clusters, len(np.unique(tried, axis=0)))
        choice = choose_count(tried, judges, range(min(2, most), most + 1), make, reporter.part(0.0, 0.6))
        model, trials = choice.model, choice.trials
        if len(tried) < len(sample):
            model = clone(model).set_params(init=model.cluster_centers_).fit(sample, reporter=reporter.part(0.6, 0.8))
        reporter.log("Chosen: {reason}.", reason=choice.reason)
    reporter.log(
        "{n_clusters} temporal clusters by {metric}, converged after {n_iterations} iterations."
        if model.converged_
        else "{n_clusters} temporal clusters by {metric}, stopped after {n_iterations} iterations before it converged.",
        n_clusters=model.n_clusters,
        metric=_metric_text(model),
        n_iterations=model.n_iter_,
    )
    labels = _label(model, series.displacement, settings.smoothing, reporter.part(0.8, 1.0))
    sizes = np.bincount(labels, minlength=model.n_clusters)
    order = np.argsort(-sizes, kind="stable")
    position = np.empty_like(order)
    position[order] = np.arange(len(order))
    reporter.log("Points per temporal cluster: {sizes}.", sizes=", ".join(str(size) for size in sizes[order]))
    return TemporalClusters(position[labels], trials, _describe(model, order, dates, settings))


def _judges(series: ReadySeries, settings: ClusterSettings) -> Judges:
    judged = local_rows(series.coordinates, series.velocity)
    return Judges(
        series.coordinates[judged],
        smooth(series.displacement[judged], settings.smoothing),
        series.velocity[judged],
        automatic_parameters(series.coordinates),
    )


def apply_model(
    content: Mapping[str, Any], series: ReadySeries, dates: Sequence[date], reporter: Reporter = SILENT
) -> NDArray[np.int64]:
    """Label series by the centres of a model fitted before, on this layer or another.

    Series are interpolated in time at the model's dates.

    Parameters
    ----------
    content : mapping
        As in `TemporalClusters.model`.
    series : ReadySeries
    dates : sequence of date
        Of the series.
    reporter : Reporter

    Raises
    ------
    InputError
        If the content is no such model, or the series do not span its dates.
    """
    try:
        model, settings, wanted = _parse_model(content)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            "The file is not a cluster model written by this plugin; choose the .json file that "
            "'Cluster time series' saved."
        ) from error
    if dates[0] > wanted[0] or dates[-1] < wanted[-1]:
        raise InputError(
            "The model needs displacement from {first} to {last}, but the layer's dates run from {given_first} to "
            "{given_last}; choose a layer that spans the model's dates, or fit a new model.",
            first=wanted[0],
            last=wanted[-1],
            given_first=dates[0],
            given_last=dates[-1],
        )
    days = days_of(dates)
    at_model_dates = resample(series.displacement, days, days_of(wanted))
    if settings.relative:
        at_model_dates -= at_model_dates.mean(axis=1, keepdims=True)
    reporter.log(
        "{n_clusters} centres of the model, {first} to {last}, {smoothing}.",
        n_clusters=model.n_clusters,
        first=wanted[0],
        last=wanted[-1],
        smoothing=_smoothing_text(settings.smoothing),
    )
    return _label(model, at_model_dates, settings.smoothing, reporter)


def _parse_model(content: Mapping[str, Any]) -> tuple[TimeSeriesKMeans, ClusterSettings, list[date]]:
    if content["format"] != _MODEL_FORMAT:
        raise ValueError(content["format"])
    centres = np.array(content["centres"], dtype=np.float64)
    dates = [date.fromisoformat(day) for day in content["dates"]]
    if not len(centres) or centres.shape != (len(centres), len(dates)) or not np.isfinite(centres).all():
        raise ValueError("centres")
    if len(dates) < 2 or dates != sorted(set(dates)):
        raise ValueError("dates")
    settings = ClusterSettings(**content["settings"])
    if not isinstance(settings.smoothing, int):
        raise TypeError("smoothing")
    model = TimeSeriesKMeans(len(centres), Metric(settings.metric))
    model.gamma_, model.cluster_centers_ = float(content["gamma"]), centres
    if not (np.isfinite(model.gamma_) and model.gamma_ > 0):
        raise ValueError("gamma")
    return model, settings, dates


def model_is_relative(content: Mapping[str, Any]) -> bool:
    """Return whether a model's series are relative to the scene; True where the content does not say."""
    settings = content.get("settings")
    return bool(settings.get("relative", True)) if isinstance(settings, Mapping) else True


def _label(
    model: TimeSeriesKMeans, displacement: NDArray[np.floating], smoothing: int, reporter: Reporter
) -> NDArray[np.int64]:
    labels = np.empty(len(displacement), dtype=np.int64)
    for start in range(0, len(displacement), _BLOCK_ROWS):
        block = slice(start, start + _BLOCK_ROWS)
        labels[block] = model.predict(smooth(displacement[block], smoothing))
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / len(displacement)))
    return labels


def _describe(
    model: TimeSeriesKMeans, order: NDArray[np.intp], dates: Sequence[date], settings: ClusterSettings
) -> dict[str, Any]:
    return {
        "format": _MODEL_FORMAT,
        "settings": asdict(settings),
        "gamma": model.gamma_,
        "dates": [day.isoformat() for day in dates],
        "inertia": model.inertia_,
        "centres": model.cluster_centers_[order].tolist(),
    }


def _metric_text(model: TimeSeriesKMeans) -> str:
    name = Metric(model.metric).value
    return f"{name} (gamma {model.gamma_:.3g} mm²)" if name == Metric.SOFT_DTW.value else name


def _smoothing_text(window: int) -> Sentence:
    return Sentence("smoothed over {window} dates", window=window) if window >= 3 else Sentence("not smoothed")
