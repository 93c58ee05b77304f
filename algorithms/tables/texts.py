"""Cells as text."""

from __future__ import annotations

import numpy as np

__all__ = ["as_texts"]


def as_texts(cells: np.ndarray) -> list[str | None]:
    """Return a column's cells, whatever they are, as text: None where NULL."""
    return [None if cell is None else _text(cell) for cell in np.ma.asarray(cells).tolist()]


def _text(cell: object) -> str:
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
