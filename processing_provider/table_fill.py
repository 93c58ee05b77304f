"""Filling a GeoPackage's new table by SQLite: what GDAL counts, measures and indexes is made once, at the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

from osgeo import gdal
from qgis.core import QgsProcessingException

from .geopackage import GeoPackageTable, connect, quoted
from .point_file import open_vector

__all__ = ["fill_table"]

_TRIGGERS = "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = ?"


def fill_table(target: GeoPackageTable, fill: Callable[[sqlite3.Connection], None]) -> int:
    """Let `fill` put rows into a table that has none yet, in one transaction; return how many it then has.

    Raises
    ------
    QgsProcessingException
        The file cannot be written.
    """
    # An index that grows row by row takes longer than one made at the end, and needs functions that GDAL has.
    dataset = _open(target)
    had_index = _ask(dataset, "DisableSpatialIndex", target)
    del dataset
    try:
        with closing(connect(target.path, "rw")) as database:
            # Until the end the file is no one's: after a crash it is removed, or what was there before put back.
            database.execute("PRAGMA synchronous = OFF")
            database.execute("BEGIN")
            # One of them counts rows, which takes a third of the time: GDAL does it at the end.
            triggers = database.execute(_TRIGGERS, [target.name]).fetchall()
            for name, _ in triggers:
                database.execute(f"DROP TRIGGER main.{quoted(name)}")
            fill(database)
            for _, trigger in triggers:
                database.execute(trigger)
            database.execute("COMMIT")
    except sqlite3.Error as error:
        raise _failure(target, str(error)) from error
    dataset = _open(target)
    layer = dataset.GetLayerByName(target.name)
    # GDAL writes down what it has to measure and count; an index knows the extent with fewer digits.
    layer.GetExtent()
    n_rows = int(layer.GetFeatureCount())
    if had_index and not _ask(dataset, "CreateSpatialIndex", target):
        raise _failure(target, gdal.GetLastErrorMsg())
    return n_rows


def _open(target: GeoPackageTable) -> gdal.Dataset:
    dataset = open_vector(str(target.path), update=True)
    if dataset is None:
        raise _failure(target, gdal.GetLastErrorMsg())
    return dataset


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


def _failure(target: GeoPackageTable, why: str) -> QgsProcessingException:
    return QgsProcessingException(f"The output {target.path.name} cannot be written: {why or 'unknown reason'}")
