"""Clean rows of points -> the output layer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
)

from ..geopackage.arrow_columns import ArrowBatch
from ..geopackage.fill import fill_table, told
from ..geopackage.table import GeoPackageTable, is_geopackage, large_pages, open_table
from ..running.run import Run
from ..writing.sinks import add_features
from .plan import CleanRows, ImportPlan

__all__ = ["write_rows"]

_BATCH_ROWS = 4096  # of them GDAL holds a copy


def write_rows(
    run: Run,
    name: str,
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

    def make_sink() -> tuple[QgsFeatureSink | None, str]:
        with large_pages():
            return run.sink(name, plan.fields, Qgis.WkbType.Point, plan.crs)

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
            add_features(sink, _features(block))
    finally:
        # The file is closed before anyone looks at it: an exception keeps this frame, and so the sink, alive.
        del sink
    return destination


def _write_batches(
    plan: ImportPlan, target: GeoPackageTable, dataset: gdal.Dataset, layer: ogr.Layer, blocks: Iterator[CleanRows]
) -> None:
    """Hand columns to GDAL as they are, in one transaction."""
    told(target, dataset.StartTransaction)
    names = plan.fields.names()[len(plan.text_fields) :]
    for block in blocks:
        for start in range(0, len(block.xy), _BATCH_ROWS):
            rows = slice(start, start + _BATCH_ROWS)
            texts = {name: cells[rows] for name, cells in block.texts.items()}
            numbers = dict(zip(names, np.asfortranarray(block.numbers[rows]).T))
            batch = ArrowBatch(target.geometry, block.xy[rows], texts, numbers)
            told(target, lambda: layer.WriteArrow(batch, options=[f"GEOMETRY_NAME={target.geometry}"]))  # noqa: B023
    told(target, dataset.CommitTransaction)


def _features(block: CleanRows) -> list[QgsFeature]:
    cells = block.numbers.astype(object)
    cells[np.isnan(block.numbers)] = None
    rows = cells.tolist()
    if block.texts:
        rows = [[*texts, *row] for texts, row in zip(zip(*block.texts.values()), rows)]
    features = []
    for (x, y), row in zip(block.xy.tolist(), rows):
        feature = QgsFeature()
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    return features
