"""Filling a GeoPackage's new table by GDAL or SQLite, its spatial index made once, at the end."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from ...translation import tr
from ..files.vector import open_vector
from .table import GeoPackageTable, connect, quoted

__all__ = ["fill_by_sqlite", "fill_table", "told"]

_Answer = TypeVar("_Answer")
_COUNTING = """
    SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%gpkg_ogr_contents%'
"""


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


def fill_by_sqlite(target: GeoPackageTable, fill: Callable[[sqlite3.Connection], int]) -> int:
    """Do the same by SQLite, in one transaction, while GDAL, which remembers what it counted, has the file closed.

    Here `fill` returns how many rows it wrote.
    """
    had_index = _opened(target, lambda dataset: _ask(dataset, "DisableSpatialIndex", target))
    try:
        with closing(connect(target.path, "rw")) as database:
            database.execute("BEGIN")
            _fill_uncounted(database, target.name, fill)
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise QgsProcessingException(_failure(target, str(error))) from error
    return _opened(target, lambda dataset: _finish(dataset, target, had_index))


def _fill_uncounted(database: sqlite3.Connection, table: str, fill: Callable[[sqlite3.Connection], int]) -> None:
    """Fill a table without the triggers that count each row as it comes, which takes as long again."""
    triggers = database.execute(_COUNTING, [table]).fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {quoted(name)}")
    n_rows = fill(database)
    for _, sql in triggers:
        database.execute(sql)
    if triggers:
        database.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", [n_rows, table])


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
