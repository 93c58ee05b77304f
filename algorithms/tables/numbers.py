"""Cells of text to numbers."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

__all__ = ["parse_numbers"]

_MISSING_WORDS = frozenset(
    {b"", b"nan", b"na", b"n/a", b"n.a.", b"#n/a", b"null", b"none", b"-", b"--", b"nodata", b"no data", b"no_data"}
)


def parse_numbers(cells: np.ndarray) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read a column's cells as numbers.

    Parameters
    ----------
    cells : (n,) array
        Numbers, byte strings or text; masked where missing.

    Returns
    -------
    values : (n,) float64
        NaN where a cell is empty, says that it is missing (`nan`, `NULL`, `NA`, ...), or is unreadable.
    unreadable : (n,) bool
        Cells that hold text or an infinite number.
    """
    if type(cells) is np.ndarray and cells.dtype == np.float64 and not np.isinf(cells).any():  # most columns
        return cells.copy(), np.zeros(cells.shape, dtype=bool)
    missing = np.ma.getmaskarray(cells)
    data = np.ma.getdata(cells)
    if data.dtype.kind in "OU":
        data = _encoded(data)
    unreadable = np.zeros(data.shape, dtype=bool)
    if data.dtype.kind == "S":
        try:
            values = np.where(data == b"", b"nan", data).astype(np.float64)
        except ValueError:
            values, unreadable = _parse_cells(data)
        else:
            if b"_" in data.tobytes():  # NumPy reads 1_000 as a number, like Python
                values, unreadable = _parse_cells(data)
    else:
        values = data.astype(np.float64)
    unreadable |= np.isinf(values)
    unreadable &= ~missing
    values[missing | unreadable] = np.nan
    return values, unreadable


def _encoded(cells: np.ndarray) -> NDArray[np.bytes_]:
    try:
        return cells.astype("S")
    except UnicodeEncodeError:
        encoded: NDArray[np.bytes_] = np.char.encode(cells.astype("U"), "utf-8", "replace")
        return encoded


def _parse_cells(cells: Iterable[bytes]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    values, unreadable = [], []
    for cell in cells:
        try:
            values.append(float(b"" if b"_" in cell else cell))
            unreadable.append(False)
        except ValueError:
            values.append(np.nan)
            unreadable.append(cell.strip().lower() not in _MISSING_WORDS)
    return np.array(values), np.array(unreadable)
