"""Which task answers which request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ....algorithms.reporting import Reporter
from ... import requests
from ...requests import Request
from .assets import assess_assets
from .check import check
from .clusters import cluster_time_series, covariogram, split_clusters
from .hotspots import compare_hotspots, complete_detection, detect_hotspots, filter_hotspots
from .networks import classify_series, describe_model, export_training_set
from .series import decompose, join_series, prepare_series, read_stamps, sample_stack

__all__ = ["TASKS", "Tasks"]

Tasks = Mapping[type[Request[Any]], Callable[[Any, Reporter], Any]]

TASKS: Tasks = {
    requests.Check: check,
    requests.SampleStack: sample_stack,
    requests.ReadStamps: read_stamps,
    requests.PrepareSeries: prepare_series,
    requests.Decompose: decompose,
    requests.ClusterTimeSeries: cluster_time_series,
    requests.MeasureCovariogram: covariogram,
    requests.SplitClusters: split_clusters,
    requests.FilterHotspots: filter_hotspots,
    requests.DescribeModel: describe_model,
    requests.ClassifySeries: classify_series,
    requests.ExportTrainingSet: export_training_set,
    requests.DetectHotspots: detect_hotspots,
    requests.CompleteDetection: complete_detection,
    requests.AssessAssets: assess_assets,
    requests.CompareHotspots: compare_hotspots,
    requests.JoinSeries: join_series,
}
