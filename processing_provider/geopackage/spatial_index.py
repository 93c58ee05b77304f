"""The spatial index of a table of points, written as a whole; SQLite's one by one takes as long as all the rest.

An R*Tree of SQLite's keeps its nodes in tables of its own (https://www.sqlite.org/rtree.html, "Shadow Tables"), filled
here from the leaves up, packed by Sort-Tile-Recursive (Leutenegger, Lopez and Edgington 1997).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .table import GeoPackageTable, quoted

__all__ = ["PlacedRows", "fill_index", "has_index"]

_CELL = np.dtype([("key", ">i8"), ("box", ">f4", 4)])  # least and most x, least and most y
_HEAD_BYTES = 4
_ROOT = 1
_PART_NODES = 1024  # written at a time, so that no object of Python's is kept for each of millions of points


@dataclass(frozen=True)
class PlacedRows:
    """Rows of a table that are somewhere.

    Attributes
    ----------
    ids : (n,) int64
        Different ones.
    xy : (n, 2) float64
    """

    ids: NDArray[np.int64]
    xy: NDArray[np.float64]


def has_index(database: sqlite3.Connection, table: GeoPackageTable) -> bool:
    """Say whether a table has a spatial index."""
    found = database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [_name(table)]).fetchone()
    return found is not None


def fill_index(database: sqlite3.Connection, table: GeoPackageTable, rows: PlacedRows) -> None:
    """Fill the spatial index of a table, which is empty, within the transaction that is open.

    Raises
    ------
    sqlite3.Error
        The file cannot be written.
    """
    if not len(rows.ids):
        return
    node, parent, leaf = (quoted(f"{_name(table)}_{kind}") for kind in ("node", "parent", "rowid"))
    write_node = f"INSERT OR REPLACE INTO {node} VALUES (?, ?)"  # noqa: S608  # nosec B608
    (size,) = database.execute(f"SELECT length(data) FROM {node} WHERE nodeno = {_ROOT}").fetchone()  # noqa: S608  # nosec B608
    capacity = (size - _HEAD_BYTES) // _CELL.itemsize
    order = _tiled(rows.xy, capacity)
    keys, boxes, n_before, depth = rows.ids[order], _boxes(rows.xy, order), _ROOT, 0
    del order
    while True:
        n_nodes = -(-len(keys) // capacity)
        numbers = n_before + 1 + np.arange(n_nodes) if n_nodes > 1 else np.array([_ROOT])
        for some in _parts(n_nodes, _PART_NODES):
            entries = slice(some.start * capacity, some.stop * capacity)
            nodes = _nodes(keys[entries], boxes[entries], size, depth if n_nodes == 1 else 0)
            database.executemany(write_node, zip(numbers[some].tolist(), nodes))
        holder, by_key = numbers[np.arange(len(keys)) // capacity], np.argsort(keys)
        for some in _parts(len(keys), _PART_NODES * capacity):
            database.executemany(
                f"INSERT INTO {parent if depth else leaf} VALUES (?, ?)",  # noqa: S608  # nosec B608
                zip(keys[by_key[some]].tolist(), holder[by_key[some]].tolist()),
            )
        if n_nodes == 1:
            return
        firsts = np.arange(0, len(keys), capacity)
        boxes = np.where(
            [False, True, False, True], np.maximum.reduceat(boxes, firsts), np.minimum.reduceat(boxes, firsts)
        )
        keys, n_before, depth = numbers, n_before + n_nodes, depth + 1


def _name(table: GeoPackageTable) -> str:
    return f"rtree_{table.name}_{table.geometry}"


def _tiled(xy: NDArray[np.float64], capacity: int) -> NDArray[np.intp]:
    """Return an order in which runs of `capacity` points lie together: by y within strips of x."""
    n_strips = max(1, round((len(xy) / capacity) ** 0.5))
    strip = np.empty(len(xy), dtype=np.int64)
    # A strip holds whole nodes.
    strip[np.argsort(xy[:, 0], kind="stable")] = np.arange(len(xy)) // (-(-len(xy) // (n_strips * capacity)) * capacity)
    return np.lexsort((xy[:, 1], strip))


def _boxes(xy: NDArray[np.float64], order: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the boxes (n, 4) of points, in this order, in the index's single precision, rounded outwards."""
    boxes = np.empty((len(order), 2, 2), dtype=np.float32)
    for some in _parts(len(order), _PART_NODES * 50):
        places = xy[order[some]]
        near = places.astype(np.float32)
        boxes[some, :, 0] = np.where(near > places, np.nextafter(near, np.float32(-np.inf)), near)
        boxes[some, :, 1] = np.where(near < places, np.nextafter(near, np.float32(np.inf)), near)
    return boxes.reshape(-1, 4)


def _parts(n: int, size: int) -> Iterator[slice]:
    return (slice(start, min(start + size, n)) for start in range(0, n, size))


def _nodes(keys: NDArray[np.int64], boxes: NDArray[np.float32], size: int, depth: int) -> list[bytes]:
    """Return the nodes that hold entries in this order, full but the last; a root says how many levels are below it."""
    capacity = (size - _HEAD_BYTES) // _CELL.itemsize
    n_nodes = -(-len(keys) // capacity)
    cells = np.zeros(n_nodes * capacity, dtype=_CELL)
    cells["key"][: len(keys)], cells["box"][: len(keys)] = keys, boxes
    nodes = np.zeros((n_nodes, size), dtype=np.uint8)
    head = nodes[:, :_HEAD_BYTES].view(">u2")
    head[:, 0], head[:, 1] = depth, capacity
    head[-1, 1] = len(keys) - (n_nodes - 1) * capacity
    nodes[:, _HEAD_BYTES : _HEAD_BYTES + capacity * _CELL.itemsize] = cells.view(np.uint8).reshape(n_nodes, -1)
    data = nodes.tobytes()
    return [data[start : start + size] for start in range(0, len(data), size)]
