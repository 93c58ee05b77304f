"""Reading a point layer that is a GeoPackage's table: whole columns at a time, by GDAL, without an object per value."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from ..files.point_shapes import read_shapes
from ..geopackage.columns import Columns, map_columns
from ..geopackage.table import GeoPackageTable
from .point_block import NO_GEOMETRY, NO_LABEL, NOT_A_POINT, FieldsBeside, PointBlock, Refusals, not_whole

__all__ = ["table_blocks"]


def table_blocks(
    table: GeoPackageTable, date_fields: Sequence[str], beside: FieldsBeside, refusals: Refusals
) -> Generator[PointBlock, None, None]:
    """Read every row of a table as `feature_blocks` reads its layer; fields must be numeric, or else text of names.

    Raises
    ------
    InputError
        A label is no whole number, or the file is damaged.
    """
    names = list(dict.fromkeys([*date_fields, *beside.labels, *beside.numbers, *beside.classes, *beside.identifiers]))

    def block(cells: Columns) -> tuple[PointBlock, int, int]:
        """Make a block of some rows; say how many have no geometry, and how many one that is no point."""
        shapes = read_shapes(cells[table.geometry])
        placed = shapes.n_points == 1
        series = np.empty((len(placed), len(date_fields)), dtype=np.float32)
        with np.errstate(over="ignore"):
            for column, name in enumerate(date_fields):
                series[:, column] = _numbers(cells[name])
        found = PointBlock(
            len(placed),
            np.ma.getdata(cells[table.fid])[placed],
            shapes.xy[placed],
            series if placed.all() else series[placed],
            {name: _labels(_numbers(cells[name])[placed], name) for name in beside.labels},
            {name: _numbers(cells[name])[placed] for name in beside.numbers},
            {name: _names(cells[name][placed], name) for name in beside.classes},
            {name: _names(cells[name][placed], name) for name in beside.identifiers},
        )
        return found, int(np.count_nonzero(shapes.n_points == 0)), int(np.count_nonzero(shapes.n_points > 1))

    with closing(map_columns(table, names, block)) as blocks:
        for found, n_none, n_other in blocks:
            refusals.add(NO_GEOMETRY, n_none)
            refusals.add(NOT_A_POINT, n_other)
            yield found


def _numbers(cells: np.ndarray) -> NDArray[np.float64]:
    numbers = np.ma.getdata(cells)
    if not np.ma.is_masked(cells):
        return numbers.astype(np.float64, copy=False)
    numbers = numbers.astype(np.float64)
    numbers[np.ma.getmaskarray(cells)] = np.nan
    return numbers


def _labels(numbers: NDArray[np.float64], name: str) -> NDArray[np.int64]:
    missing = np.isnan(numbers)
    fractions = numbers[~missing & (numbers != np.trunc(numbers)) | np.isinf(numbers)]
    if len(fractions):
        raise not_whole(name, fractions[0])
    return np.where(missing, NO_LABEL, numbers).astype(np.int64)


def _names(cells: np.ndarray, name: str) -> NDArray[np.str_]:
    if cells.dtype.kind == "S":
        names: NDArray[np.str_] = np.char.decode(np.ma.filled(cells, b""), "utf-8", "replace")
        return names
    labels, places = np.unique(_labels(_numbers(cells), name), return_inverse=True)
    return np.array(["" if label == NO_LABEL else str(label) for label in labels], dtype=np.str_)[places]
