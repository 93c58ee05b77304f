"""Columns of a GeoPackage's table, read by several threads of GDAL: each takes the next rows, and they come in order.

GDAL lets go of Python's lock while it reads. Rows are asked for by SQL: GDAL makes columns of what SQLite answers as it
comes, where of a layer it would go through features, or by readers with which releases before 3.11.4 hang or crash.
"""

from __future__ import annotations

import os
import sqlite3
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from queue import SimpleQueue
from typing import TypeVar

import numpy as np
from osgeo import gdal

from ...algorithms.errors import InputError
from ..files.vector import open_vector
from .table import GeoPackageTable, connect, quoted

__all__ = ["Columns", "id_ranges", "map_columns"]

Columns = dict[str, np.ndarray]
"""Columns by name, masked where NULL; geometries as WKB."""

_Made = TypeVar("_Made")

_ROWS = 8192  # that a thread takes at a time: of 250 columns they take some 25 MB
_MOST_RANGES = 1 << 16
_MOST_THREADS = 4  # beyond, the disk is what is waited for


def map_columns(
    table: GeoPackageTable, names: Sequence[str], make: Callable[[Columns], _Made]
) -> Generator[_Made, None, None]:
    """Call `make` with the columns of successive rows, in several threads; yield what it makes, in order of the rows.

    Parameters
    ----------
    table
        What is read.
    names
        Columns beside the row's id and its geometry.
    make
        Makes something of some rows; never asked to of none.

    Raises
    ------
    InputError
        The file is damaged, or gone.
    """
    columns = [table.fid, table.geometry, *names]
    select = f"SELECT {', '.join(map(quoted, columns))} FROM {quoted(table.name)}"  # noqa: S608  # nosec B608
    idle: SimpleQueue[gdal.Dataset] = SimpleQueue()

    def read(after: int, last: int) -> list[_Made]:
        dataset = idle.get()
        try:
            fid = quoted(table.fid)
            sql = f"{select} WHERE {fid} > {after} AND {fid} <= {last} ORDER BY {fid}"  # nosec B608
            return [make(batch) for batch in _batches(dataset, sql, columns)]
        except RuntimeError as error:
            raise _damaged(table, str(error)) from error
        finally:
            idle.put(dataset)

    n_threads = max(1, min(_MOST_THREADS, os.cpu_count() or 1))
    for _ in range(n_threads):
        idle.put(_opened(table))
    coming: deque[Future[list[_Made]]] = deque()
    with ThreadPoolExecutor(n_threads) as pool, closing(id_ranges(table, _ROWS)) as ranges:
        try:
            for after, last in ranges:
                coming.append(pool.submit(read, after, last))
                if len(coming) > n_threads:
                    yield from coming.popleft().result()
            while coming:
                yield from coming.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
            while not idle.empty():
                idle.get()  # whoever keeps an exception keeps no file open


def _opened(table: GeoPackageTable) -> gdal.Dataset:
    dataset = open_vector(str(table.path))
    if dataset is None:
        raise _damaged(table, gdal.GetLastErrorMsg())
    return dataset


def id_ranges(table: GeoPackageTable, most: int) -> Generator[tuple[int, int], None, None]:
    """Yield ids of rows, after which and up to which at most so many rows lie, and all together lie all.

    Raises
    ------
    InputError
        The file is damaged, or gone.
    """
    fid, name = quoted(table.fid), quoted(table.name)
    first, last, ahead = (
        f"SELECT {what} FROM {name}"  # noqa: S608  # nosec B608
        for what in (f"min({fid})", f"max({fid})", f"{fid}")
    )
    try:
        with closing(connect(table.path)) as database:
            (end,) = database.execute(last).fetchone()
            (begin,) = database.execute(first).fetchone()
            if begin is None:
                return
            # To count rows is to read all of them; ids that nearly follow each other need no counting.
            is_dense = (end - begin) // most <= _MOST_RANGES
            after = begin - 1
            while after < end:
                if is_dense:
                    (begin,) = database.execute(f"{first} WHERE {fid} > ?", [after]).fetchone()
                    upto = begin + most - 1
                else:
                    some = f"{ahead} WHERE {fid} > ? ORDER BY {fid} LIMIT 1 OFFSET ?"
                    (upto,) = database.execute(some, [after, most - 1]).fetchone() or (end,)
                yield after, min(upto, end)
                after = upto
    except sqlite3.Error as error:
        raise _damaged(table, str(error)) from error


def _batches(dataset: gdal.Dataset, sql: str, columns: Sequence[str]) -> Iterator[Columns]:
    layer = dataset.ExecuteSQL(sql)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    try:
        if layer.GetGeometryColumn() != columns[1]:  # as where it is built without SQLite's column metadata
            raise RuntimeError("GDAL does not see its geometries")
        # The stream is closed before its layer: GDAL crashes where the garbage collector takes the layer first.
        with layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={_ROWS}"]) as stream:
            for batch in stream:
                if len(batch[columns[0]]):
                    yield {name: batch[name] for name in columns}
    finally:
        dataset.ReleaseResultSet(layer)


def _damaged(table: GeoPackageTable, reason: str) -> InputError:
    return InputError("{name} cannot be read: {reason}.", name=table.path.name, reason=reason or "it is damaged")
