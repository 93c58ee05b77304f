"""Reading a point layer that is a GeoPackage's table: whole columns at a time, by GDAL, without an object per value."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeedback

from ..files.point_file import PointFile
from ..geopackage.table import GeoPackageTable
from .point_block import NO_GEOMETRY, NO_LABEL, NOT_A_POINT, FieldsBeside, PointBlock, Refusals, not_whole

__all__ = ["table_blocks"]


def table_blocks(
    table: GeoPackageTable, date_fields: Sequence[str], beside: FieldsBeside, refusals: Refusals
) -> Generator[PointBlock, None, None]:
    """Read every row of a table as `feature_blocks` reads its layer; fields must be numeric, or text where classes.

    Raises
    ------
    InputError
        A label is no whole number, or the file is damaged.
    """
    names = list(dict.fromkeys([*date_fields, *beside.labels, *beside.numbers, *beside.classes]))
    with (
        closing(PointFile(table.uri, QgsFeedback())) as points,
        closing(points.blocks(names, with_ids=True, texts=names)) as blocks,
    ):
        for block in blocks:
            xy, n_points = block.shapes.xy, block.shapes.n_points
            refusals.add(NO_GEOMETRY, int(np.count_nonzero(n_points == 0)))
            refusals.add(NOT_A_POINT, int(np.count_nonzero(n_points > 1)))
            placed = n_points == 1
            series = np.empty((len(placed), len(date_fields)), dtype=np.float32)
            with np.errstate(over="ignore"):
                for column, name in enumerate(date_fields):
                    series[:, column] = _numbers(block.cells[name])
            yield PointBlock(
                len(placed),
                block.feature_ids[placed],
                xy[placed],
                series[placed],
                {name: _labels(_numbers(block.cells[name])[placed], name) for name in beside.labels},
                {name: _numbers(block.cells[name])[placed] for name in beside.numbers},
                {name: _class_names(block.cells[name][placed], name) for name in beside.classes},
            )


def _numbers(cells: np.ndarray) -> NDArray[np.float64]:
    numbers = np.ma.getdata(cells).astype(np.float64)
    numbers[np.ma.getmaskarray(cells)] = np.nan
    return numbers


def _labels(numbers: NDArray[np.float64], name: str) -> NDArray[np.int64]:
    missing = np.isnan(numbers)
    fractions = numbers[~missing & (numbers != np.trunc(numbers)) | np.isinf(numbers)]
    if len(fractions):
        raise not_whole(name, fractions[0])
    return np.where(missing, NO_LABEL, numbers).astype(np.int64)


def _class_names(cells: np.ndarray, name: str) -> NDArray[np.str_]:
    if cells.dtype.kind == "S":
        names: NDArray[np.str_] = np.char.decode(np.ma.filled(cells, b""), "utf-8", "replace")
        return names
    labels, places = np.unique(_labels(_numbers(cells), name), return_inverse=True)
    return np.array(["" if label == NO_LABEL else str(label) for label in labels], dtype=np.str_)[places]
