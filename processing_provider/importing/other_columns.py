"""Columns of a file that mean nothing here, and are kept on request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import closing

import numpy as np

from ...algorithms.tables.dates import date_field
from ...algorithms.tables.formats import PointTable
from ...algorithms.tables.numbers import parse_numbers
from ..files.point_file import PointSource
from .plan import RATES

__all__ = ["other_columns"]

_FEATURE_ID = "fid"  # a GeoPackage numbers its rows itself


def other_columns(
    points: PointSource, table: PointTable, attributes: Mapping[str, str], coordinates: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns that nothing is made of: those of text, and those of numbers as far as the first rows tell."""
    used = {
        table.identifier,
        *attributes.values(),
        *coordinates,
        *table.smoothed,
        *(column for _, column in table.dates),
    }
    written = {
        name.lower() for name in (*RATES, *attributes, _FEATURE_ID, *(date_field(day) for day, _ in table.dates))
    }
    rest = [name for name in dict.fromkeys(points.columns) if name and name not in used and name.lower() not in written]
    with closing(points.blocks(rest, texts=rest, rows_before=table.rows_before)) as blocks:
        first = next(iter(blocks), None)
    if first is None:
        return (), ()
    numbers = []
    for name in rest:
        values, unreadable = parse_numbers(first.cells[name])
        if np.isfinite(values).any() and not unreadable.any():
            numbers.append(name)
    return tuple(name for name in rest if name not in numbers), tuple(numbers)
