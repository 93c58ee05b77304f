"""Clean rows of points -> the output layer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
)

from ..geopackage.arrow_columns import ArrowBatch
from ..geopackage.fill import Filled, fill_by_sqlite, fill_table, told
from ..geopackage.spatial_index import PlacedRows
from ..geopackage.sqlite_rows import insert_points
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
    if is_geopackage(destination):
        del sink  # closed, it is an empty table
        target = open_table(destination)
        if target is not None and target.columns == plan.fields.names():
            if hasattr(ogr.Layer, "WriteArrow"):
                fill_table(target, lambda dataset, layer: _write_batches(plan, target, dataset, layer, blocks))
            else:
                fill_by_sqlite(target, lambda database: _insert_blocks(plan, target, database, blocks))
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

    def write(block: CleanRows) -> None:
        for start in range(0, len(block.xy), _BATCH_ROWS):
            rows = slice(start, start + _BATCH_ROWS)
            texts = {name: cells[rows] for name, cells in block.texts.items()}
            batch = ArrowBatch(target.geometry, block.xy[rows], texts, _columns(plan, block.numbers[rows]))
            told(target, lambda: layer.WriteArrow(batch, options=[f"GEOMETRY_NAME={target.geometry}"]))  # noqa: B023

    told(target, dataset.StartTransaction)
    _beside(write, blocks)
    told(target, dataset.CommitTransaction)


def _insert_blocks(
    plan: ImportPlan, target: GeoPackageTable, database: sqlite3.Connection, blocks: Iterator[CleanRows]
) -> Filled:
    """Hand rows to SQLite, which numbers them from 1."""
    xy = [np.empty((0, 2))]
    for block in blocks:
        insert_points(database, target, block.xy, block.texts, _columns(plan, block.numbers))
        xy.append(block.xy)
    places = np.concatenate(xy)
    return Filled(len(places), PlacedRows(np.arange(1, len(places) + 1), places))


def _columns(plan: ImportPlan, numbers: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Return columns of numbers by their fields."""
    return dict(zip(plan.number_fields, numbers.T))


def _beside(write: Callable[[CleanRows], None], blocks: Iterator[CleanRows]) -> None:
    """Write each block in a thread while the next one is read: GDAL and NumPy leave Python to one another."""
    with ThreadPoolExecutor(1) as thread:
        writing = None
        for block in blocks:
            if writing is not None:
                writing.result()
            writing = thread.submit(write, block)
        if writing is not None:
            writing.result()


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
