"""Clean rows of points -> the output layer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
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

from .geopackage import GeoPackageTable, is_geopackage, large_pages, open_table, quoted
from .import_plan import CleanRows, ImportPlan
from .table_fill import fill_table

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["write_rows"]

_GEOPACKAGE_POINT = np.dtype(
    [
        ("magic", "S2"),
        ("version", "u1"),
        ("flags", "u1"),
        ("srs", "<i4"),
        ("order", "u1"),
        ("type", "<u4"),
        ("xy", "<f8", 2),
    ]
)
_LITTLE_ENDIAN = 1
_WKB_POINT = 1


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
    if is_geopackage(destination):
        del sink  # closed, it is an empty table
        target = open_table(destination)
        if target is not None and target.columns == plan.fields.names():
            fill_table(target, lambda database: _insert(database, target, blocks))
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


def _insert(database: sqlite3.Connection, target: GeoPackageTable, blocks: Iterator[CleanRows]) -> None:
    columns = [target.geometry, *target.columns]
    into, places = ", ".join(map(quoted, columns)), ", ".join("?" * len(columns))
    insert = f"INSERT INTO {quoted(target.name)} ({into}) VALUES ({places})"  # noqa: S608  # nosec B608
    for block in blocks:
        points = _geopackage_points(block.xy, target.srs_id)
        # SQLite takes NaN for NULL. A row becomes Python's numbers when its turn comes, and they stay in the cache.
        if block.names is None:
            rows = ((point, *row.tolist()) for point, row in zip(points, block.numbers))
        else:
            rows = ((point, name, *row.tolist()) for point, name, row in zip(points, block.names, block.numbers))
        database.executemany(insert, rows)


def _geopackage_points(xy: NDArray[np.float64], srs_id: int) -> list[bytes]:
    """Return points as a GeoPackage stores them: its own header, then WKB."""
    points = np.empty(len(xy), _GEOPACKAGE_POINT)
    points["magic"], points["version"], points["flags"], points["srs"] = b"GP", 0, _LITTLE_ENDIAN, srs_id
    points["order"], points["type"], points["xy"] = _LITTLE_ENDIAN, _WKB_POINT, xy
    encoded: list[bytes] = points.view(f"V{_GEOPACKAGE_POINT.itemsize}").tolist()
    return encoded


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
