"""A matrix that grows row by row while a layer of unknown length is read, as a `.npy` file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .moving import move_into_place

__all__ = ["RowFile"]

_DTYPE = np.dtype("<f4")
_BLOCK_ROWS = 4096
_SAMPLE_BLOCKS = 50


class RowFile:
    """Rows of float32, written as a stream.

    A full disk is then an `OSError`; a memory-mapped file would end QGIS with a bus error instead.

    Parameters
    ----------
    path
        Of the file; what is there is replaced.
    width
        Number of columns.
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

    def finish(self, order: NDArray[np.intp] | None, columns: NDArray[np.intp]) -> None:
        """Leave all rows in this order (None = as they came), of these columns only (increasing indices)."""
        self.close()
        if order is not None or len(columns) < self._width:
            self._rewrite(np.arange(self._n) if order is None else order, columns)

    def close(self) -> None:
        """Let go of the file, which is complete as it is."""
        if not self._file.closed:
            with self._file:
                self._file.seek(0)
                self._file.write(_header(self._n, self._width))

    def sample(self, n: int) -> NDArray[np.float32]:
        """Return some n rows of the finished file, from all over it; all where there are fewer."""
        rows = np.load(self._path, mmap_mode="r", allow_pickle=False)
        # Neighbours by the block: rows one by one would draw most pages of the file into memory.
        size = -(-n // _SAMPLE_BLOCKS)
        starts = np.arange(0, len(rows), max(size, len(rows) // _SAMPLE_BLOCKS))
        return np.concatenate([rows[start : start + size] for start in starts])

    def _rewrite(self, order: NDArray[np.intp], columns: NDArray[np.intp]) -> None:
        rows = np.load(self._path, mmap_mode="r", allow_pickle=False)
        aside = RowFile(self._path.with_suffix(".part"), len(columns))
        for start in range(0, len(order), _BLOCK_ROWS):
            aside.append(rows[order[start : start + _BLOCK_ROWS]][:, columns])
        aside.close()
        del rows  # Windows replaces no file that is mapped
        move_into_place(aside._path, self._path)


def _header(rows: int, width: int) -> bytes:
    """Return a version 1.0 header of 128 bytes, whatever the shape."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {width}), }}"
    return b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + text.ljust(117).encode("ascii") + b"\n"
