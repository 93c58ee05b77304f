"""Writing the points of a GeoPackage's table to another one with new fields: GDAL copies the rows as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsFields, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import QMetaType

from ...translation import tr
from ..files.point_file import gdal_options
from ..files.vector import open_vector
from ..geopackage.fill import fill_table, told
from ..geopackage.table import GeoPackageTable, connect, open_table, quoted
from ..layers.new_fields import NewField, PointValues
from ..running.run import stop_if_cancelled

__all__ = ["copy_points", "copy_target"]

_BLOCK_ROWS = 10_000
_TYPES = {
    QMetaType.Type.Int: "INTEGER",
    QMetaType.Type.LongLong: "INTEGER",
    QMetaType.Type.Double: "REAL",
    QMetaType.Type.QString: "TEXT",
}
"""Of SQLite, for the types of new fields."""


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
    with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
        scratch = Path(folder) / "added.sqlite"
        try:
            last_ids = _write_values(scratch, table, new_fields, feature_ids)
        except sqlite3.Error as error:
            raise QgsProcessingException(
                tr(
                    "The new values of {file} cannot be kept in {folder} ({reason}): check that the disk is not full."
                ).format(file=table.path.name, folder=folder, reason=error)
            ) from error
        rows = _Rows(table, scratch, [new.field.name() for new in new_fields])
        return fill_table(target, lambda dataset, _: _copy_rows(rows, dataset, target, last_ids, feedback))


@dataclass(frozen=True)
class _Rows:
    """A table's rows with new columns, whose values stand by the row's id in another file.

    Attributes
    ----------
    table
        What is copied.
    values
        The file of values: an SQLite table `added` of `id`, `v0`, `v1`, ...
    added
        Names of the new columns, in their order.
    """

    table: GeoPackageTable
    values: Path
    added: list[str]

    def sql(self, target: GeoPackageTable, after: int, last: int) -> str:
        """Return the query of the rows up to an id, for a data set of the table to which `values` is attached."""
        replaced = {each.lower() for each in self.added}
        table = self.table
        kept = [name for name in table.columns if name in target.columns and name.lower() not in replaced]
        columns = [f"kept.{quoted(name)}" for name in (table.fid, table.geometry, *kept)]
        columns += [f"added.v{i} AS {quoted(name)}" for i, name in enumerate(self.added)]
        fid = f"kept.{quoted(table.fid)}"
        return (
            f"SELECT {', '.join(columns)} FROM {quoted(table.name)} AS kept "  # noqa: S608  # nosec B608
            f"JOIN new_values.added AS added ON added.id = {fid} "
            f"WHERE {fid} > {after} AND {fid} <= {last} ORDER BY {fid}"
        )


def _write_values(
    scratch: Path, table: GeoPackageTable, new_fields: Sequence[NewField], feature_ids: NDArray[np.int64]
) -> list[int]:
    """Write the values of every row to a file of their own; return the last id of each block of rows."""
    values = PointValues(new_fields, feature_ids)
    # Without a type that is declared, GDAL makes text of a column whose first value is NULL.
    columns = [f"v{i} {_TYPES[new.field.type()]}" for i, new in enumerate(new_fields)]
    fill = f"INSERT INTO added VALUES ({', '.join('?' * (1 + len(columns)))})"  # noqa: S608  # nosec B608
    fid = quoted(table.fid)
    last_ids = []
    with closing(connect(table.path)) as source, closing(sqlite3.connect(scratch, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute(f"CREATE TABLE added ({', '.join(['id INTEGER PRIMARY KEY', *columns])})")
        database.execute("BEGIN")
        ids = source.execute(f"SELECT {fid} FROM {quoted(table.name)} ORDER BY {fid}")  # noqa: S608  # nosec B608
        while block := [row for (row,) in ids.fetchmany(_BLOCK_ROWS)]:
            database.executemany(fill, zip(block, *values.of(block)))
            last_ids.append(block[-1])
        database.execute("COMMIT")
    return last_ids


def _copy_rows(
    rows: _Rows,
    dataset: gdal.Dataset,
    target: GeoPackageTable,
    last_ids: Sequence[int],
    feedback: QgsProcessingFeedback,
) -> None:
    """Append the rows to the target, block by block, so that progress moves and Cancel is heard."""
    source = open_vector(str(rows.table.path))
    if source is None:
        raise QgsProcessingException(
            tr("The input {file} cannot be read: {reason}").format(
                file=rows.table.path.name, reason=gdal.GetLastErrorMsg()
            )
        )
    attached = str(rows.values).replace("'", "''")
    told(target, lambda: source.ExecuteSQL(f"ATTACH '{attached}' AS new_values"))
    after = -1
    for last in last_ids:
        stop_if_cancelled(feedback)
        told(target, partial(_append, dataset, source, rows.sql(target, after, last), target))
        after = last
        feedback.setProgress(100 * last / last_ids[-1])


def _append(dataset: gdal.Dataset, source: gdal.Dataset, sql: str, target: GeoPackageTable) -> int:
    """Append what a query of the source gives to the target; return GDAL's error, 0 for none."""
    how = gdal.VectorTranslateOptions(
        options=["-preserve_fid"], accessMode="append", SQLStatement=sql, layerName=target.name
    )
    with gdal_options({"OGR2OGR_USE_ARROW_API": "NO"}):  # which gives up on some types of columns
        return int(not gdal.VectorTranslate(dataset, source, options=how))
