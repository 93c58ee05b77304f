"""A matrix that grows row by row while a layer of unknown length is read: in memory, or as a `.npy` file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["FileRows", "MemoryRows", "RowStore"]

_DTYPE = np.dtype("<f4")
_BLOCK_ROWS = 4096


class RowStore(Protocol):
    """Takes blocks of float32 rows of one width and gives them back as one array."""

    def append(self, block: NDArray[np.float32]) -> None:
        """Add rows at the end."""

    def finish(self, order: NDArray[np.intp] | None, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, in this order (None = as they came), of these columns only (increasing indices)."""


class MemoryRows:
    """Rows in memory."""

    def __init__(self, width: int, expected_rows: int) -> None:
        self._rows = np.empty((max(expected_rows, 1), width), dtype=_DTYPE)
        self._n = 0

    def append(self, block: NDArray[np.float32]) -> None:
        """Add rows at the end."""
        stop = self._n + len(block)
        if stop > len(self._rows):
            grown = np.empty((max(stop, 2 * len(self._rows)), self._rows.shape[1]), dtype=_DTYPE)
            grown[: self._n] = self._rows[: self._n]
            self._rows = grown
        self._rows[self._n : stop] = block
        self._n = stop

    def finish(self, order: NDArray[np.intp] | None, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, in this order (None = as they came), of these columns only (increasing indices)."""
        rows = self._rows[: self._n]
        if order is not None:
            rows = rows[order]
        return rows if len(columns) == rows.shape[1] else rows[:, columns]


class FileRows:
    """Rows in a `.npy` file, written as a stream.

    A full disk is then an `OSError`; a memory-mapped file would end QGIS with a bus error instead.
    """

    def __init__(self, path: Path, width: int) -> None:
        self._path, self._width, self._n = path, width, 0
        # The header's length must not depend on the number of rows, which is known at the end only.
        self._header_length = len(_header(1, width))
        self._file = path.open("wb")
        self._file.write(bytes(self._header_length))

    def append(self, block: NDArray[np.float32]) -> None:
        """Add rows at the end."""
        self._file.write(np.ascontiguousarray(block, dtype=_DTYPE).data)
        self._n += len(block)

    def finish(self, order: NDArray[np.intp] | None, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, in this order (None = as they came), of these columns only (increasing indices).

        The array is memory-mapped, for reading and writing.
        """
        self._close()
        if order is not None or len(columns) < self._width:
            self._rewrite(np.arange(self._n) if order is None else order, columns)
        rows: NDArray[np.float32] = np.load(self._path, mmap_mode="r+", allow_pickle=False)
        return rows

    def _rewrite(self, order: NDArray[np.intp], columns: NDArray[np.intp]) -> None:
        rows = np.load(self._path, mmap_mode="r", allow_pickle=False)
        aside = FileRows(self._path.with_suffix(".part"), len(columns))
        for start in range(0, len(order), _BLOCK_ROWS):
            aside.append(rows[order[start : start + _BLOCK_ROWS]][:, columns])
        aside._close()
        del rows  # Windows replaces no file that is mapped
        aside._path.replace(self._path)

    def _close(self) -> None:
        with self._file:
            self._file.seek(0)
            self._file.write(_header(self._n, self._width))


def _header(rows: int, width: int) -> bytes:
    """Return a version 1.0 header of 128 bytes, whatever the shape."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {width}), }}"
    return b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + text.ljust(117).encode("ascii") + b"\n"
