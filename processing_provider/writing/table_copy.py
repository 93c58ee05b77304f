"""Writing the points of a GeoPackage's table to another one with new fields: rows go over as SQLite keeps them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFields, QgsProcessingFeedback

from ..geopackage.columns import id_ranges
from ..geopackage.fill import Filled, fill_by_sqlite
from ..geopackage.spatial_index import PlacedRows
from ..geopackage.sqlite_rows import points_in
from ..geopackage.table import GeoPackageTable, open_table, quoted
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

    def fill(database: sqlite3.Connection) -> Filled:
        rows = _Rows(table, target, new_fields)
        return _copy_rows(rows, database, PointValues(new_fields, feature_ids), np.sort(feature_ids), feedback)

    return fill_by_sqlite(target, fill)


@dataclass(frozen=True)
class _Rows:
    """A table's rows, to be put into another with new fields.

    Attributes
    ----------
    table, target
    new_fields
        Their values stand by the row's id in a table `new_values` of columns `id`, `v0`, `v1`, ...
    """

    table: GeoPackageTable
    target: GeoPackageTable
    new_fields: Sequence[NewField]

    def values(self) -> str:
        """Return the statement that makes the table of new values, without types: the target's columns have them."""
        columns = [f"v{i}" for i in range(len(self.new_fields))]
        return f"CREATE TEMP TABLE new_values ({', '.join(['id INTEGER PRIMARY KEY', *columns])})"

    def copy(self) -> str:
        """Return the statement that copies the rows after an id and up to another from the database `kept_rows`."""
        added = [new.field.name() for new in self.new_fields]
        replaced = {each.lower() for each in added}
        table, target = self.table, self.target
        kept = [name for name in table.columns if name in target.columns and name.lower() not in replaced]
        columns = [f"kept.{quoted(name)}" for name in (table.fid, table.geometry, *kept)]
        columns += [
            f"added.v{i}"
            if new.set_aside is None
            else f"CASE WHEN added.id IS NULL THEN {new.set_aside} ELSE added.v{i} END"
            for i, new in enumerate(self.new_fields)
        ]
        into = [quoted(name) for name in (target.fid, target.geometry, *kept, *added)]
        fid = f"kept.{quoted(table.fid)}"
        return (
            f"INSERT INTO main.{quoted(target.name)} ({', '.join(into)}) "  # noqa: S608  # nosec B608
            f"SELECT {', '.join(columns)} FROM kept_rows.{quoted(table.name)} AS kept "
            f"LEFT JOIN temp.new_values AS added ON added.id = {fid} "
            f"WHERE {fid} > ? AND {fid} <= ? ORDER BY {fid}"
        )

    def places(self) -> str:
        """Return the statement that reads where these rows are, of those that were written just now."""
        fid, geometry, name = map(quoted, (self.target.fid, self.target.geometry, self.target.name))
        return f"SELECT {fid}, {geometry} FROM main.{name} WHERE {fid} > ? AND {fid} <= ?"  # noqa: S608  # nosec B608


def _copy_rows(
    rows: _Rows,
    database: sqlite3.Connection,
    values: PointValues,
    known_ids: NDArray[np.int64],
    feedback: QgsProcessingFeedback,
) -> Filled:
    """Append the rows to the target, block by block, so that progress moves and Cancel is heard."""
    database.execute("ATTACH ? AS kept_rows", [f"{rows.table.path.resolve().as_uri()}?mode=ro"])
    database.execute(rows.values())
    fill = f"INSERT INTO temp.new_values VALUES ({', '.join('?' * (1 + len(rows.new_fields)))})"  # noqa: S608  # nosec B608
    copy, where = rows.copy(), rows.places()
    places = _Places()
    n_done = 0
    with closing(id_ranges(rows.table, _BLOCK_ROWS)) as ranges:
        for after, last in ranges:
            stop_if_cancelled(feedback)
            first, end = np.searchsorted(known_ids, [after, last], side="right")
            ids = known_ids[first:end].tolist()
            database.execute("DELETE FROM temp.new_values")
            database.executemany(fill, zip(ids, *values.of(ids)))
            n_done += database.execute(copy, [after, last]).rowcount
            places.add(database.execute(where, [after, last]).fetchall())
            feedback.setProgress(100 * end / max(1, len(known_ids)))
    return Filled(n_done, places.rows())


class _Places:
    """Where rows are, block by block, as long as all are plain points."""

    def __init__(self) -> None:
        self._ids = [np.empty(0, dtype=np.int64)]
        self._xy = [np.empty((0, 2))]
        self._plain = True

    def add(self, rows: list[tuple[int, bytes | None]]) -> None:
        ids, geometries = zip(*rows) if rows else ((), ())
        found = points_in(geometries) if self._plain else None
        if found is None:
            self._plain = False
            return
        placed, xy = found
        self._ids.append(np.array(ids, dtype=np.int64)[placed])
        self._xy.append(xy)

    def rows(self) -> PlacedRows | None:
        return PlacedRows(np.concatenate(self._ids), np.concatenate(self._xy)) if self._plain else None
