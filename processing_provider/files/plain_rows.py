"""Rows of text without quotation marks, as places of cells in bytes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.tables.known_numbers import LONGEST, KnownNumbers
from ...algorithms.tables.numbers import parse_numbers

__all__ = ["PlainRows", "find_rows"]

_NEWLINE = ord("\n")
# A quotation mark may hide a delimiter; a zero ends a text of NumPy's.
_ODD = (b'"', b"\0")


class PlainRows:
    """Rows that all have as many cells.

    Parameters
    ----------
    data
        The bytes.
    ends, lengths : (n, k) int32
        Of each cell in them.
    """

    def __init__(self, data: bytes, ends: NDArray[np.int32], lengths: NDArray[np.int32]) -> None:
        self._data, self._ends, self._lengths = data, ends, lengths

    def numbers(
        self, columns: Sequence[int], known: KnownNumbers, decimal: bytes = b"."
    ) -> list[NDArray[np.float64] | None] | None:
        """Read columns of numbers.

        Parameters
        ----------
        columns
            Their places in a row.
        known
            Reads those of short cells.
        decimal
            What stands before the decimals.

        Returns
        -------
        list of (n,) float64
            NaN where missing; None for a column with a cell that is no number. None in place of all where `known` finds
            too many different numbers.
        """
        data = self._data if decimal == b"." else self._data.replace(decimal, b".")
        is_short = self._lengths.max(axis=0) <= LONGEST
        short = [column for column in dict.fromkeys(columns) if is_short[column]]
        found = known.read(data, *(each.take(short, axis=1).ravel() for each in (self._ends, self._lengths)))
        if found is None:
            return None
        # Columns are used one by one from here on.
        values, unreadable = (np.ascontiguousarray(each.reshape(len(self._ends), len(short)).T) for each in found)
        by_column = {column: (values[j], unreadable[j]) for j, column in enumerate(short)}
        for column in columns:
            if column not in by_column:
                by_column[column] = parse_numbers(
                    np.array([cell.replace(decimal, b".") for cell in self.texts(column)])
                )
        return [None if by_column[column][1].any() else by_column[column][0] for column in columns]

    def texts(self, column: int) -> list[bytes]:
        """Return a column's cells as they are."""
        places = zip(self._ends[:, column].tolist(), self._lengths[:, column].tolist())
        return [self._data[end - length : end] for end, length in places]


def find_rows(data: bytes, delimiter: bytes, width: int) -> PlainRows | None:
    """Find the cells of rows of `width` cells; an empty one more, at the end, is fine.

    Parameters
    ----------
    data
        Whole rows.
    delimiter
        One byte, or a blank for any number of blanks.

    Returns
    -------
    PlainRows or None
        None where a row has another number of cells, is blank, or has something odd in it.
    """
    if any(sign in data for sign in _ODD):
        return None
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if delimiter == b" ":
        data = b"".join(b" ".join(line.split()) + b"\n" for line in data.splitlines())
    # Texts are looked up with the bytes before them.
    data = b"".join((bytes(LONGEST), data, b"" if data.endswith(b"\n") else b"\n"))
    letters = np.frombuffer(data, dtype=np.uint8)
    ends = np.flatnonzero((letters == ord(delimiter)) | (letters == _NEWLINE)).astype(np.int32)
    is_last = letters[ends] == _NEWLINE
    n_cells = int(is_last.argmax()) + 1
    if n_cells - width not in (0, 1) or len(ends) % n_cells:
        return None
    if np.count_nonzero(is_last) != len(ends) // n_cells or not is_last[n_cells - 1 :: n_cells].all():
        return None
    lengths = np.diff(ends, prepend=np.int32(LONGEST - 1)) - np.int32(1)
    if n_cells > width and lengths[width::n_cells].any():
        return None
    return PlainRows(data, ends.reshape(-1, n_cells)[:, :width], lengths.reshape(-1, n_cells)[:, :width])
