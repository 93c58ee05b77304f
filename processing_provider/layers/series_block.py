"""One block of series being filled: attribute values as they come from QGIS -> float32 rows, or a reason to refuse."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsVariantUtils
from qgis.PyQt.QtCore import QVariant

__all__ = ["RefusedValueError", "SeriesBlock", "as_number"]


class RefusedValueError(Exception):
    """A value that is no number: which column of the series, and the value."""

    def __init__(self, column: int, value: Any) -> None:
        super().__init__(column, value)
        self.column, self.value = column, value


def as_number(value: Any) -> float:
    """Return a number from an attribute; NaN for NULL and for empty text.

    Raises
    ------
    ValueError
        It is neither a number nor the text of one.
    """
    if value is None or (isinstance(value, QVariant) and QgsVariantUtils.isNull(value)):
        return math.nan
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        text = value.strip()
        return float(text) if text else math.nan
    raise ValueError(value)


class SeriesBlock:
    """A float32 matrix of fixed capacity that rows of attribute values are packed into.

    `struct` packs a row of Python numbers about three times as fast as NumPy converts it.
    """

    def __init__(self, capacity: int, width: int) -> None:
        self._rows = np.empty((capacity, width), dtype=np.float32)
        self._bytes = self._rows.reshape(-1).view(np.uint8).data
        self._packer = struct.Struct(f"{width}f")

    def put(self, index: int, values: Sequence[Any]) -> None:
        """Write one row: missing values as NaN, infinite and overflowing ones as infinity.

        Raises
        ------
        RefusedValueError
            A value is no number.
        """
        offset = index * self._packer.size
        try:
            self._packer.pack_into(self._bytes, offset, *values)
        except (struct.error, OverflowError):
            self._rows[index] = _numbers(values)

    def rows(self, n: int) -> NDArray[np.float32]:
        """Return the first n rows, a view."""
        return self._rows[:n]


def _numbers(values: Sequence[Any]) -> NDArray[np.float32]:
    try:
        numbers = [
            value if value.__class__ is float else float(value) if value.__class__ is str else as_number(value)
            for value in values
        ]
    except ValueError:
        # Blank text, or text that is no number: slower, and tells them apart.
        numbers = []
        for column, value in enumerate(values):
            try:
                numbers.append(as_number(value))
            except ValueError:
                raise RefusedValueError(column, value) from None
    with np.errstate(over="ignore"):
        return np.array(numbers, dtype=np.float64).astype(np.float32)
