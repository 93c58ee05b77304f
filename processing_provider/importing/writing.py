"""Clean rows of points -> the output layer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from ..geopackage.arrow_columns import ArrowBatch
from ..geopackage.fill import fill_table, told
from ..geopackage.table import GeoPackageTable, is_geopackage, large_pages, open_table
from .plan import CleanRows, ImportPlan

__all__ = ["write_rows"]

_BATCH_ROWS = 4096  # of them GDAL holds a copy


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    plan: ImportPlan,
    blocks: Iterator[CleanRows],
) -> str:
    """Write rows to the sink parameter `name`, which is made when the first is there; return where, "" without any.

    Raises
    ------
    QgsProcessingException
        The output cannot be written.
    """
    first = next((block for block in blocks if len(block.xy)), None)
    if first is None:
        return ""
    blocks = chain([first], blocks)

    def make_sink() -> tuple[Any, str]:
        with large_pages():
            sink, destination = algorithm.parameterAsSink(
                parameters, name, context, plan.fields, Qgis.WkbType.Point, plan.crs
            )
        if sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        return sink, str(destination)

    sink, destination = make_sink()
    if is_geopackage(destination) and hasattr(ogr.Layer, "WriteArrow"):
        del sink  # closed, it is an empty table
        target = open_table(destination)
        if target is not None and target.columns == plan.fields.names():
            fill_table(target, lambda dataset, layer: _write_batches(plan, target, dataset, layer, blocks))
            return destination
        sink, destination = make_sink()
    try:
        for block in blocks:
            if not sink.addFeatures(_features(block), QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(
                    f"The output cannot be written ({sink.lastError() or 'for no stated reason'}): "
                    "check that the disk is not full and run again."
                )
    finally:
        # The file is closed before anyone looks at it: an exception keeps this frame, and so the sink, alive.
        del sink
    return destination


def _write_batches(
    plan: ImportPlan, target: GeoPackageTable, dataset: gdal.Dataset, layer: ogr.Layer, blocks: Iterator[CleanRows]
) -> None:
    """Hand columns to GDAL as they are, in one transaction."""
    told(target, dataset.StartTransaction)
    identifier = plan.table.identifier
    names = [name for name in plan.fields.names() if name != identifier]
    for block in blocks:
        for start in range(0, len(block.xy), _BATCH_ROWS):
            rows = slice(start, start + _BATCH_ROWS)
            texts = {identifier: block.names[rows]} if identifier and block.names else {}
            numbers = dict(zip(names, np.asfortranarray(block.numbers[rows]).T))
            batch = ArrowBatch(target.geometry, block.xy[rows], texts, numbers)
            told(target, lambda: layer.WriteArrow(batch, options=[f"GEOMETRY_NAME={target.geometry}"]))  # noqa: B023
    told(target, dataset.CommitTransaction)


def _features(block: CleanRows) -> list[QgsFeature]:
    cells = block.numbers.astype(object)
    cells[np.isnan(block.numbers)] = None
    rows = cells.tolist()
    if block.names is not None:
        rows = [[name, *row] for name, row in zip(block.names, rows)]
    features = []
    for (x, y), row in zip(block.xy.tolist(), rows):
        feature = QgsFeature()
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    return features
