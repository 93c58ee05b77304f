"""Writing the points of a GeoPackage's table to another one with new fields: SQLite copies the rows as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsFields, QgsProcessingException, QgsProcessingFeedback

from .geopackage import GeoPackageTable, open_table, quoted
from .sinks import NewField, PointValues
from .table_fill import fill_table

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["copy_points", "copy_target"]

_BLOCK_ROWS = 10_000


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
    return fill_table(target, lambda database: _copy_rows(database, table, target, new_fields, feature_ids, feedback))


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
