"""Filling a GeoPackage's new table by GDAL or SQLite, its spatial index made once, at the end."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable
from contextlib import closing
from typing import NamedTuple, TypeVar

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from ...translation import tr
from ..files.vector import open_vector
from .spatial_index import PlacedRows, fill_index, has_index
from .table import GeoPackageTable, connect, quoted

__all__ = ["Filled", "fill_by_sqlite", "fill_table", "told"]

_Answer = TypeVar("_Answer")
_COUNTS = "gpkg_ogr_contents"
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = lower(?)"


class Filled(NamedTuple):
    """Rows written to a table: how many, and those that are somewhere; None where they are no plain points."""

    n_rows: int
    placed: PlacedRows | None


def fill_table(target: GeoPackageTable, fill: Callable[[gdal.Dataset, ogr.Layer], None]) -> int:
    """Let `fill` write to a table that has no rows yet; return how many it then has.

    Raises
    ------
    QgsProcessingException
        The file cannot be written.
    """

    def act(dataset: gdal.Dataset) -> int:
        # An index that grows row by row takes longer than one made at the end.
        had_index = _ask(dataset, "DisableSpatialIndex", target)
        layer = dataset.GetLayerByName(target.name)
        fill(dataset, layer)
        return _finish(dataset, target, had_index)

    return _opened(target, act)


def fill_by_sqlite(target: GeoPackageTable, fill: Callable[[sqlite3.Connection], Filled]) -> int:
    """Do the same by SQLite, in one transaction, while GDAL, which remembers what it counted, has the file closed.

    Here `fill` returns how many rows it wrote, and where they are if it knows.
    """
    try:
        with closing(connect(target.path, "rw")) as database:
            database.execute("BEGIN")
            filled = _fill_untriggered(database, target, fill)
            indexed = has_index(database, target)
            if indexed and filled.placed is not None:
                fill_index(database, target, filled.placed)
                indexed = False
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise QgsProcessingException(_failure(target, str(error))) from error

    def index(dataset: gdal.Dataset) -> None:
        _ask(dataset, "DisableSpatialIndex", target)
        _finish(dataset, target, had_index=True)

    if indexed:
        _opened(target, index)
    return filled.n_rows


def _fill_untriggered(
    database: sqlite3.Connection, target: GeoPackageTable, fill: Callable[[sqlite3.Connection], Filled]
) -> Filled:
    """Fill a table without the triggers that count and index each row as it comes, which takes as long again."""
    triggers = database.execute(_TRIGGERS, [target.name]).fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {quoted(name)}")
    filled = fill(database)
    for _, sql in triggers:
        database.execute(sql)
    if any(_COUNTS in sql for _, sql in triggers):
        database.execute(f"UPDATE {_COUNTS} SET feature_count = ? WHERE table_name = ?", [filled.n_rows, target.name])  # noqa: S608  # nosec B608
    if filled.placed is not None and len(filled.placed.xy):
        database.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*filled.placed.xy.min(axis=0).tolist(), *filled.placed.xy.max(axis=0).tolist(), target.name),
        )
    return filled


def _finish(dataset: gdal.Dataset, target: GeoPackageTable, had_index: bool) -> int:
    layer = dataset.GetLayerByName(target.name)
    n_rows = int(layer.GetFeatureCount())
    if had_index and not _ask(dataset, "CreateSpatialIndex", target):
        raise QgsProcessingException(_failure(target, gdal.GetLastErrorMsg()))
    layer.GetExtent(can_return_null=True)  # GDAL keeps it in the file
    told(target, dataset.FlushCache)
    return n_rows


def _opened(target: GeoPackageTable, act: Callable[[gdal.Dataset], _Answer]) -> _Answer:
    """Do something with the file opened by GDAL, which lets go of it whatever happens."""
    dataset = open_vector(str(target.path), update=True)
    if dataset is None:
        raise QgsProcessingException(_failure(target, gdal.GetLastErrorMsg()))
    try:
        return act(dataset)
    except BaseException as error:
        # An exception keeps the frames alive that know the file, and so the file open that is to be removed.
        traceback.clear_frames(error.__traceback__)
        raise
    finally:
        del dataset


def told(target: GeoPackageTable, act: Callable[[], int | None]) -> None:
    """Do something with the file; what fails becomes the user's sentence, with GDAL's exceptions on or off."""
    gdal.ErrorReset()
    try:
        failed = act() not in (ogr.OGRERR_NONE, None)
    except RuntimeError as error:
        raise QgsProcessingException(_failure(target, str(error))) from error
    if failed:
        raise QgsProcessingException(_failure(target, gdal.GetLastErrorMsg()))


def _ask(dataset: gdal.Dataset, function: str, target: GeoPackageTable) -> bool:
    """Call one of GDAL's SQL functions about the table's geometry."""
    name, geometry = (text.replace("'", "''") for text in (target.name, target.geometry))
    try:
        answer = dataset.ExecuteSQL(f"SELECT {function}('{name}', '{geometry}')")  # nosec B608  quoted
    except RuntimeError:  # where another plugin has switched GDAL's exceptions on
        return False
    said = answer is not None and bool(answer.GetNextFeature().GetField(0))
    dataset.ReleaseResultSet(answer)
    return said


def _failure(target: GeoPackageTable, why: str) -> str:
    return tr("The output {file} cannot be written: {reason}; make room, or choose another folder.").format(
        file=target.path.name, reason=why or tr("unknown reason")
    )
