"""A matrix that grows row by row while a layer of unknown length is read: in memory, or as a `.npy` file."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["FileRows", "MemoryRows", "RowStore"]

_DTYPE = np.dtype("<f4")
_BLOCK_ROWS = 4096


class RowStore(Protocol):
    """Takes blocks of float32 rows of one width and gives them back as one array."""

    def append(self, block: NDArray[np.float32]) -> None:
        """Add rows at the end."""

    def finish(self, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, of these columns only (increasing indices)."""


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

    def finish(self, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, of these columns only (increasing indices)."""
        rows = self._rows[: self._n]
        return rows if len(columns) == rows.shape[1] else rows[:, columns]


class FileRows:
    """Rows in a `.npy` file, written as a stream.

    A full disk is then an `OSError`; a memory-mapped file would end QGIS with a bus error instead.
    """

    def __init__(self, path: Path, width: int) -> None:
        self._path, self._width, self._n = path, width, 0
        # The header's length must not depend on the number of rows, which is known at the end only.
        self._header_length = len(_header(1, width))
        self._file: io.BufferedRandom = path.open("w+b")
        self._file.write(bytes(self._header_length))

    def append(self, block: NDArray[np.float32]) -> None:
        """Add rows at the end."""
        self._file.write(np.ascontiguousarray(block, dtype=_DTYPE).tobytes())
        self._n += len(block)

    def finish(self, columns: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return all rows, of these columns only (increasing indices), memory-mapped for reading and writing."""
        with self._file:
            if len(columns) < self._width:
                self._keep(columns)
            self._file.seek(0)
            self._file.write(_header(self._n, len(columns)))
        rows: NDArray[np.float32] = np.load(self._path, mmap_mode="r+", allow_pickle=False)
        return rows

    def _keep(self, columns: NDArray[np.intp]) -> None:
        """Rewrite the rows in place: they only get shorter, so writing never overtakes reading."""
        for start in range(0, self._n, _BLOCK_ROWS):
            n = min(_BLOCK_ROWS, self._n - start)
            self._file.seek(self._header_length + start * self._width * _DTYPE.itemsize)
            block = np.frombuffer(self._file.read(n * self._width * _DTYPE.itemsize), dtype=_DTYPE)
            self._file.seek(self._header_length + start * len(columns) * _DTYPE.itemsize)
            self._file.write(block.reshape(n, self._width)[:, columns].tobytes())
        self._file.truncate(self._header_length + self._n * len(columns) * _DTYPE.itemsize)


def _header(rows: int, width: int) -> bytes:
    """Return a version 1.0 header of 128 bytes, whatever the shape."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {width}), }}"
    return b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + text.ljust(117).encode("ascii") + b"\n"
