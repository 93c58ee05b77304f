"""The points of a hotspot or an asset: their mean series, and those around it for the map."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPoint,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...algorithms.days import days_of
from ...algorithms.errors import InputError
from ...algorithms.series.velocity import velocities
from ..layers.feature_blocks import feature_blocks
from ..layers.metric_crs import metric_crs_of
from ..layers.point_block import FieldsBeside, Refusals
from ..report.content import SeriesSummary

__all__ = ["CoveredPoints", "points_of"]

_PERCENTILES = 10, 90
_SURROUNDINGS = 0.8  # of its size on every side
_LEAST_ROOM = 60.0  # m


@dataclass(frozen=True)
class CoveredPoints:
    """Points in the layer's CRS.

    Attributes
    ----------
    summary
        Of those within reach; None where there are none.
    xy : (n, 2)
        Of those around it.
    velocity : (n,) float, mm/yr
    view
        What a map of it shows.
    """

    summary: SeriesSummary | None
    xy: NDArray[np.float64]
    velocity: NDArray[np.float64]
    view: QgsRectangle


def points_of(
    source: QgsProcessingFeatureSource,
    columns: Sequence[tuple[date, str]],
    shape: QgsGeometry,
    reach: float,
    scene: Sequence[float],
    context: QgsCoordinateTransformContext,
) -> CoveredPoints:
    """Read the points in and around a shape.

    Parameters
    ----------
    source
        Of points with series.
    columns
        Dates and fields.
    shape
        In the CRS of the points.
    reach : float, m
        How far from the shape its points may lie.
    scene : (T,) float, mm
        What is taken off every series; empty = nothing.
    context
        How coordinates are transformed.
    """
    metric = metric_crs_of(shape, source.sourceCrs(), context)
    to_metric = QgsCoordinateTransform(source.sourceCrs(), metric, context)
    own = QgsGeometry(shape)
    if own.transform(to_metric) != Qgis.GeometryOperationResult.Success:
        raise InputError("A shape lies where no distances can be measured: check the CRS of both layers.")
    within = own.buffer(max(reach, 0.01), 8)
    engine = QgsGeometry.createGeometryEngine(within.constGet())
    engine.prepareGeometry()
    around = within.boundingBox()
    around.grow(max(_LEAST_ROOM, _SURROUNDINGS * max(around.width(), around.height()) / 2))
    view = to_metric.transformBoundingBox(around, Qgis.TransformDirection.Reverse)
    days = days_of(day for day, _ in columns)
    xy: list[NDArray[np.float64]] = []
    speeds: list[NDArray[np.float64]] = []
    series: list[NDArray[np.float64]] = []
    off = np.array(scene) if len(scene) == len(columns) else np.zeros(len(columns))
    names = [name for _, name in columns]
    with closing(feature_blocks(source, names, FieldsBeside(), Refusals(), view)) as blocks:
        for block in blocks:
            if not len(block.xy):
                continue
            values = block.series.astype(np.float64) - off
            xy.append(block.xy)
            speeds.append(velocities(values, days)[0])
            places = (to_metric.transform(x, y) for x, y in block.xy.tolist())
            series.append(values[[engine.contains(QgsPoint(place)) for place in places]])
    if not xy:
        return CoveredPoints(None, np.empty((0, 2)), np.empty(0), view)
    return CoveredPoints(_summary(np.concatenate(series)), np.concatenate(xy), np.concatenate(speeds), view)


def _summary(series: NDArray[np.float64]) -> SeriesSummary | None:
    """Return mean and band of series, each against its own mean; None where there are none."""
    known = series[np.isfinite(series).any(axis=1)]
    if not len(known):
        return None
    known = known - np.nanmean(known, axis=1, keepdims=True)
    present = np.isfinite(known).any(axis=0)
    curves = np.full((3, known.shape[1]), np.nan)
    curves[0, present] = np.nanmean(known[:, present], axis=0)
    curves[1:, present] = np.nanpercentile(known[:, present], _PERCENTILES, axis=0)
    return SeriesSummary(1, len(known), *curves)
