"""Writing the points of a GeoPackage's table to another one with new fields: SQLite copies the rows as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal
from qgis.core import QgsFields, QgsProcessingException, QgsProcessingFeedback

from .geopackage import GeoPackageTable, connect, open_table, quoted
from .point_file import open_vector
from .sinks import NewField, PointValues

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["copy_points", "copy_target"]

_BLOCK_ROWS = 10_000
_TRIGGERS = "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = ?"


def copy_target(table: GeoPackageTable, destination: str, fields: QgsFields) -> GeoPackageTable | None:
    """Return the table at an output's destination if rows of `table` may be put there as they are; else None.

    The destination has been made with these fields and closed; it has no rows yet.
    """
    target = open_table(destination)
    if target is None or target.path.samefile(table.path):
        return None
    fits = (
        [target.fid, *target.columns] == fields.names()
        and target.fid == table.fid
        and (target.geometry_type, target.srs_id) == (table.geometry_type, table.srs_id)
    )
    return target if fits else None


def copy_points(
    table: GeoPackageTable,
    target: GeoPackageTable,
    new_fields: Sequence[NewField],
    feature_ids: NDArray[np.int64],
    feedback: QgsProcessingFeedback,
) -> int:
    """Put every row of a table into another with the new fields: `write_points` without a feature.

    Parameters
    ----------
    table
        What was read.
    target
        As `copy_target` gives it.
    new_fields, feature_ids, feedback
        As of `write_points`, and so are what is returned and raised.
    """
    # An index that grows row by row takes longer than one made at the end, and needs functions that GDAL has.
    dataset = _open(target)
    had_index = _ask(dataset, "DisableSpatialIndex", target)
    del dataset
    try:
        with closing(connect(target.path, "rw")) as database:
            _copy_rows(database, table, target, new_fields, feature_ids, feedback)
    except sqlite3.Error as error:
        raise _failure(target, str(error)) from error
    dataset = _open(target)
    if had_index and not _ask(dataset, "CreateSpatialIndex", target):
        raise _failure(target, gdal.GetLastErrorMsg())
    # GDAL writes down what it has to count and measure.
    layer = dataset.GetLayerByName(target.name)
    layer.GetExtent()
    return int(layer.GetFeatureCount())


def _copy_rows(
    database: sqlite3.Connection,
    table: GeoPackageTable,
    target: GeoPackageTable,
    new_fields: Sequence[NewField],
    feature_ids: NDArray[np.int64],
    feedback: QgsProcessingFeedback,
) -> None:
    values = PointValues(new_fields, feature_ids)
    added = [new.field.name() for new in new_fields]
    replaced = {each.lower() for each in added}
    kept = [name for name in table.columns if name in target.columns and name.lower() not in replaced]
    variables = [f"v{i}" for i in range(len(added))]
    into = ", ".join(map(quoted, [target.fid, target.geometry, *kept, *added]))
    given = (f"added.{name}" for name in variables)
    of = ", ".join([*(f"kept.{quoted(name)}" for name in (table.fid, table.geometry, *kept)), *given])
    source, fid = f"source.{quoted(table.name)}", quoted(table.fid)

    database.execute("ATTACH ? AS source", [f"{table.path.resolve().as_uri()}?mode=ro"])
    database.execute("BEGIN")
    # One of them counts rows, which takes a third of the time: GDAL does it at the end.
    triggers = database.execute(_TRIGGERS, [target.name]).fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER main.{quoted(name)}")
    database.execute(f"CREATE TEMP TABLE added ({', '.join(['id INTEGER PRIMARY KEY', *variables])})")
    fill = f"INSERT INTO added VALUES ({', '.join('?' * (1 + len(variables)))})"  # noqa: S608  # nosec B608
    # CROSS fixes the order: SQLite would rather look through all the source for each block.
    copy = (
        f"INSERT INTO main.{quoted(target.name)} ({into}) "  # noqa: S608  # nosec B608
        f"SELECT {of} FROM added CROSS JOIN {source} AS kept ON kept.{fid} = added.id"
    )
    (last,) = database.execute(f"SELECT max({fid}) FROM {source}").fetchone()  # noqa: S608  # nosec B608
    ids = database.execute(f"SELECT {fid} FROM {source} ORDER BY {fid}")  # noqa: S608  # nosec B608
    while block := [row for (row,) in ids.fetchmany(_BLOCK_ROWS)]:
        if feedback.isCanceled():
            raise QgsProcessingException("Cancelled.")
        database.executemany(fill, zip(block, *values.of(block)))
        database.execute(copy)
        database.execute("DELETE FROM added")
        feedback.setProgress(100 * block[-1] / last)
    for _, trigger in triggers:
        database.execute(trigger)
    database.execute("COMMIT")


def _open(target: GeoPackageTable) -> gdal.Dataset:
    dataset = open_vector(str(target.path), update=True)
    if dataset is None:
        raise _failure(target, gdal.GetLastErrorMsg())
    return dataset


def _ask(dataset: gdal.Dataset, function: str, target: GeoPackageTable) -> bool:
    """Call one of GDAL's SQL functions about the table's geometry."""
    name, geometry = (text.replace("'", "''") for text in (target.name, target.geometry))
    answer = dataset.ExecuteSQL(f"SELECT {function}('{name}', '{geometry}')")  # nosec B608  quoted
    said = answer is not None and bool(answer.GetNextFeature().GetField(0))
    dataset.ReleaseResultSet(answer)
    return said


def _failure(target: GeoPackageTable, why: str) -> QgsProcessingException:
    return QgsProcessingException(f"The output {target.path.name} cannot be written: {why or 'unknown reason'}")
