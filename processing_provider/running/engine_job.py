"""From an input layer to a job folder that holds its arrays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...engine.qgis_side.client import JobFolder
from ..base import HotspotAlgorithm
from ..layers.point_layer import FieldsBeside, PointLayer

__all__ = ["start_job"]


@contextmanager
def start_job(
    algorithm: HotspotAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    beside: FieldsBeside | None = None,
) -> Iterator[tuple[JobFolder, QgsProcessingFeatureSource, PointLayer]]:
    """Read INPUT into a job folder; the worker gets `coordinates`, and `displacement` where there are DATES."""
    with JobFolder() as job:
        with_series = algorithm.parameterDefinition(algorithm.DATES) is not None
        series_file = job.file("displacement") if with_series else None
        source, points = algorithm.read_points(parameters, context, feedback, series_file, beside)
        job.array("coordinates", points.coordinates.shape, np.float64)[...] = points.coordinates
        yield job, source, points
