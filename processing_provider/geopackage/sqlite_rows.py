"""Rows of points for SQLite, where GDAL is older than 3.8 and takes them only one feature at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .table import GeoPackageTable, quoted

__all__ = ["insert_points", "points_in"]

# The header of a geometry and a point in it: GeoPackage Encoding Standard 2.1.3; little-endian, without envelope.
_HEADER = [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4")]
_POINT = np.dtype([*_HEADER, ("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
_LITTLE_ENDIAN, _WKB_POINT = 1, 1


def insert_points(
    database: sqlite3.Connection,
    target: GeoPackageTable,
    xy: NDArray[np.float64],
    texts: Mapping[str, Sequence[str | None]],
    numbers: Mapping[str, NDArray[np.float64]],
) -> None:
    """Insert points into a table, whose spatial index does not follow; NaN stands for NULL.

    Parameters
    ----------
    database
        Of the table's file.
    target
        The table.
    xy : (n, 2) float64
        Places of the points.
    texts, numbers
        Columns by name.

    Raises
    ------
    sqlite3.Error
        The file cannot be written.
    """
    names = ", ".join(map(quoted, (target.geometry, *texts, *numbers)))
    marks = ", ".join("?" * (1 + len(texts) + len(numbers)))
    sql = f"INSERT INTO {quoted(target.name)} ({names}) VALUES ({marks})"  # noqa: S608  # nosec B608
    columns = (column.tolist() for column in numbers.values())
    database.executemany(sql, zip(_blobs(xy, target.srs_id), *texts.values(), *columns))


def points_in(blobs: Sequence[bytes | None]) -> tuple[NDArray[np.bool_], NDArray[np.float64]] | None:
    """Return which geometries are somewhere (n,), and where those are (m, 2); None where some are no plain points."""
    there = [blob for blob in blobs if blob is not None]
    sizes = {len(blob) for blob in there}
    if len(sizes) > 1 or sizes - {_POINT.itemsize}:
        return None
    points = np.frombuffer(b"".join(there), dtype=_POINT)
    # Further flags tell of an envelope, an empty geometry, or one of another standard.
    is_plain = (points["magic"] == b"GP") & (points["flags"] == _LITTLE_ENDIAN)
    if not (is_plain & (points["order"] == _LITTLE_ENDIAN) & (points["type"] == _WKB_POINT)).all():
        return None
    placed = np.array([blob is not None for blob in blobs], dtype=bool)
    known = np.isfinite(points["xy"]).all(axis=1)
    placed[placed] = known
    return placed, points["xy"][known].astype(np.float64)


def _blobs(xy: NDArray[np.float64], srs_id: int) -> list[bytes]:
    points = np.zeros(len(xy), dtype=_POINT)
    points["magic"], points["flags"], points["srs_id"] = b"GP", _LITTLE_ENDIAN, srs_id
    points["order"], points["type"], points["xy"] = _LITTLE_ENDIAN, _WKB_POINT, xy
    data, size = points.tobytes(), _POINT.itemsize
    return [data[start : start + size] for start in range(0, len(data), size)]
