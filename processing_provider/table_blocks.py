"""Reading a point layer that is a GeoPackage's table: whole columns at a time, by GDAL, without an object per value."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsFeedback

from .geopackage import GeoPackageTable
from .point_block import NO_GEOMETRY, NO_LABEL, NOT_A_POINT, PointBlock, Refusals, not_whole
from .point_file import PointFile

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["table_blocks"]


def table_blocks(
    table: GeoPackageTable, date_fields: Sequence[str], label_fields: Sequence[str], refusals: Refusals
) -> Generator[PointBlock, None, None]:
    """Read every row of a table as `feature_blocks` reads its layer; the fields must be numeric.

    Raises
    ------
    InputError
        A label is no whole number, or the file is damaged.
    """
    names = [*date_fields, *label_fields]
    with closing(PointFile(table.uri, QgsFeedback())) as points, closing(points.blocks(names, with_ids=True)) as blocks:
        for block in blocks:
            xy, n_points = block.shapes.xy, block.shapes.n_points
            refusals.add(NO_GEOMETRY, int(np.count_nonzero(n_points == 0)))
            refusals.add(NOT_A_POINT, int(np.count_nonzero(n_points > 1)))
            placed = n_points == 1
            series = np.empty((len(placed), len(date_fields)), dtype=np.float32)
            with np.errstate(over="ignore"):
                for column, name in enumerate(date_fields):
                    series[:, column] = _numbers(block.cells[name])
            labels = np.empty((np.count_nonzero(placed), len(label_fields)), dtype=np.int64)
            for column, name in enumerate(label_fields):
                labels[:, column] = _labels(_numbers(block.cells[name])[placed], name)
            yield PointBlock(len(placed), block.feature_ids[placed], xy[placed], series[placed], labels)


def _numbers(cells: NDArray) -> NDArray[np.float64]:
    numbers = np.ma.getdata(cells).astype(np.float64)
    numbers[np.ma.getmaskarray(cells)] = np.nan
    return numbers


def _labels(numbers: NDArray[np.float64], name: str) -> NDArray[np.int64]:
    missing = np.isnan(numbers)
    fractions = numbers[~missing & (numbers != np.trunc(numbers)) | np.isinf(numbers)]
    if len(fractions):
        raise not_whole(name, fractions[0])
    return np.where(missing, NO_LABEL, numbers).astype(np.int64)
