"""Writing the points of a GeoPackage's table to another one with new fields: rows go over as SQLite keeps them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFields, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils

from ...translation import tr
from ..geopackage.fill import Filled, fill_by_sqlite
from ..geopackage.spatial_index import PlacedRows
from ..geopackage.sqlite_rows import points_in
from ..geopackage.table import GeoPackageTable, connect, open_table, quoted
from ..layers.new_fields import NewField, PointValues
from ..running.run import stop_if_cancelled

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
    with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
        scratch = Path(folder) / "added.sqlite"
        try:
            blocks, placed = _write_values(scratch, table, new_fields, feature_ids)
        except sqlite3.Error as error:
            raise QgsProcessingException(
                tr(
                    "The new values of {file} cannot be kept in {folder} ({reason}): check that the disk is not full."
                ).format(file=table.path.name, folder=folder, reason=error)
            ) from error
        rows = _Rows(table, scratch, [new.field.name() for new in new_fields])

        def fill(database: sqlite3.Connection) -> Filled:
            return Filled(_copy_rows(rows, database, target, blocks, feedback), placed)

        return fill_by_sqlite(target, fill)


class _Block(NamedTuple):
    """Rows that follow those of the block before, up to the one with the last id."""

    last_id: int
    n_rows: int


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
        """Return the statement that inserts the rows up to an id, where `kept_rows` and `new_values` are attached."""
        replaced = {each.lower() for each in self.added}
        table = self.table
        kept = [name for name in table.columns if name in target.columns and name.lower() not in replaced]
        columns = [f"kept.{quoted(name)}" for name in (table.fid, table.geometry, *kept)]
        columns += [f"added.v{i}" for i in range(len(self.added))]
        into = [quoted(name) for name in (target.fid, target.geometry, *kept, *self.added)]
        fid = f"kept.{quoted(table.fid)}"
        return (
            f"INSERT INTO main.{quoted(target.name)} ({', '.join(into)}) "  # noqa: S608  # nosec B608
            f"SELECT {', '.join(columns)} FROM kept_rows.{quoted(table.name)} AS kept "
            f"JOIN new_values.added AS added ON added.id = {fid} "
            f"WHERE {fid} > {after} AND {fid} <= {last} ORDER BY {fid}"
        )


def _write_values(
    scratch: Path, table: GeoPackageTable, new_fields: Sequence[NewField], feature_ids: NDArray[np.int64]
) -> tuple[list[_Block], PlacedRows | None]:
    """Write the values of every row to a file of their own; return the blocks to copy rows in, and where rows are."""
    values = PointValues(new_fields, feature_ids)
    # Without types: the output's own columns have them.
    columns = [f"v{i}" for i in range(len(new_fields))]
    fill = f"INSERT INTO added VALUES ({', '.join('?' * (1 + len(columns)))})"  # noqa: S608  # nosec B608
    fid, geometry = quoted(table.fid), quoted(table.geometry)
    blocks = []
    places = _Places()
    with closing(connect(table.path)) as source, closing(sqlite3.connect(scratch, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute(f"CREATE TABLE added ({', '.join(['id INTEGER PRIMARY KEY', *columns])})")
        database.execute("BEGIN")
        rows = source.execute(f"SELECT {fid}, {geometry} FROM {quoted(table.name)} ORDER BY {fid}")  # noqa: S608  # nosec B608
        while block := rows.fetchmany(_BLOCK_ROWS):
            ids, geometries = map(list, zip(*block))
            database.executemany(fill, zip(ids, *values.of(ids)))
            blocks.append(_Block(ids[-1], len(ids)))
            places.add(ids, geometries)
        database.execute("COMMIT")
    return blocks, places.rows()


class _Places:
    """Where rows are, block by block, as long as all are plain points."""

    def __init__(self) -> None:
        self._ids = [np.empty(0, dtype=np.int64)]
        self._xy = [np.empty((0, 2))]
        self._plain = True

    def add(self, ids: list[int], geometries: list[bytes | None]) -> None:
        found = points_in(geometries) if self._plain else None
        if found is None:
            self._plain = False
            return
        placed, xy = found
        self._ids.append(np.array(ids, dtype=np.int64)[placed])
        self._xy.append(xy)

    def rows(self) -> PlacedRows | None:
        return PlacedRows(np.concatenate(self._ids), np.concatenate(self._xy)) if self._plain else None


def _copy_rows(
    rows: _Rows,
    database: sqlite3.Connection,
    target: GeoPackageTable,
    blocks: Sequence[_Block],
    feedback: QgsProcessingFeedback,
) -> int:
    """Append the rows to the target, block by block, so that progress moves and Cancel is heard; return how many."""
    for name, path in (("kept_rows", rows.table.path), ("new_values", rows.values)):
        database.execute(f"ATTACH ? AS {name}", [f"{path.resolve().as_uri()}?mode=ro"])
    n_rows = sum(block.n_rows for block in blocks)
    after, n_done = -1, 0
    for block in blocks:
        stop_if_cancelled(feedback)
        n_done += database.execute(rows.sql(target, after, block.last_id)).rowcount
        after = block.last_id
        feedback.setProgress(100 * n_done / n_rows)
    return n_done
