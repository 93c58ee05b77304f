"""A long table, which has a row for each point and date, as one that has a row for each point."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from datetime import date

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeedback

from ...algorithms.errors import InputError
from ...algorithms.tables.columns import by_plain_name, find_identifier
from ...algorithms.tables.dates import date_columns, date_field, dated_names
from ...algorithms.tables.numbers import parse_numbers
from .point_file import Block, PointFile, PointSource
from .point_shapes import PointShapes

__all__ = ["LongTable", "wide"]

_DATE_COLUMNS = (
    "date",
    "datetime",
    "acquisition_date",
    "acquisition",
    "time",
    "epoch",
    "data",
    "fecha",
    "datum",
    "day",
)
_VALUE_COLUMN = re.compile(
    r"(?:los_)?(?:displacement|disp|defo|deformation|spostamento|desplazamiento|ts|value|d)(?:_los)?(?:_?\(?(mm|cm|m)\)?)?"
)
_BLOCK_POINTS = 5000


def wide(file: PointFile, feedback: QgsFeedback) -> PointSource:
    """Return the file, or a long table in it as a wide one."""
    by_name = by_plain_name(file.columns)
    day = next((by_name[name] for name in _DATE_COLUMNS if name in by_name), None)
    found = next((match for name in by_name if (match := _VALUE_COLUMN.fullmatch(name))), None)
    if day is None or found is None or date_columns(file.columns):
        return file
    return LongTable(file, day, by_name[found[0]], found[1], feedback)


class LongTable:
    """A table with a row for each point and date, gathered by points: a `PointSource` with a column for each date.

    Points are known by their identifier, or else by the text of all other columns, such as coordinates.
    Their series are held in memory.

    Parameters
    ----------
    file
        Opened; this closes it.
    day, value
        Columns of the date and of the displacement.
    unit
        Of the displacement, where the column's name says it.
    feedback
        Receives progress, and may cancel.

    Raises
    ------
    InputError
        A cell of `day` is no date, or a point has two values at one.
    """

    def __init__(self, file: PointFile, day: str, value: str, unit: str | None, feedback: QgsFeedback) -> None:
        self.name, self.crs, self.unit = file.name, file.crs, unit
        self.has_geometry, self.has_decimal_comma = file.has_geometry, file.has_decimal_comma
        self.first_row: list[str] = []
        self._beside = [name for name in file.columns if name not in (day, value)]
        identifier = find_identifier(self._beside)
        keys = [identifier] if identifier else self._beside
        self._points: dict[tuple[str, ...], int] = {}
        self._cells: list[tuple[str, ...]] = []
        self._places: list[NDArray[np.float64]] = []
        days: dict[str, int] = {}
        rows: list[NDArray[np.int64]] = []
        values: list[NDArray[np.float64]] = []
        with closing(file), closing(file.blocks([*self._beside, day, value], texts=[*self._beside, day])) as blocks:
            for block in blocks:
                if feedback.isCanceled():
                    break
                fine = ~block.is_ragged
                texts = [_texts(block.cells[name][fine]) for name in self._beside]
                of_keys = [texts[self._beside.index(name)] for name in keys]
                shapes = block.shapes.xy[fine] if self.has_geometry else None
                if self.has_geometry and not identifier:
                    of_keys += [column.astype(str).tolist() for column in block.shapes.xy[fine].T]
                found = np.empty((int(fine.sum()), 2), dtype=np.int64)
                for row, (key, cell) in enumerate(zip(zip(*of_keys), _texts(block.cells[day][fine]))):
                    point = self._points.setdefault(key, len(self._points))
                    if point == len(self._cells):
                        self._cells.append(tuple(column[row] for column in texts))
                        if shapes is not None:
                            self._places.append(shapes[row])
                    found[row] = point, days.setdefault(cell, len(days))
                rows.append(found)
                values.append(parse_numbers(block.cells[value][fine])[0])
                feedback.setProgress(100 * block.share_read)
        dates = _dates(list(days), day)
        order = sorted(set(dates))
        column = np.array([order.index(each) for each in dates], dtype=np.int64)
        self._series = np.full((len(self._points), len(order)), np.nan)
        if rows:
            point, cell = np.concatenate(rows).T
            self._series[point, column[cell]] = np.concatenate(values)
            n_cells = len(np.unique(point * len(order) + column[cell]))
            if n_cells < len(point):
                raise InputError(
                    "{n} rows of {file} give a point a second value at one date: remove them, or name the points in a "
                    "column id.",
                    n=len(point) - n_cells,
                    file=self.name,
                )
        self._days = [date_field(each) for each in order]
        self.columns = [*self._beside, *self._days]
        self.n_rows = len(self._points)

    def blocks(
        self,
        columns: Sequence[str],
        *,
        texts: Sequence[str] = (),  # noqa: ARG002  as of a file
        rows_before: int = 0,  # noqa: ARG002
    ) -> Generator[Block, None, None]:
        """Give some columns of all points."""
        for start in range(0, self.n_rows, _BLOCK_POINTS):
            rows = slice(start, min(start + _BLOCK_POINTS, self.n_rows))
            n = rows.stop - rows.start
            cells: dict[str, np.ndarray] = {}
            for name in columns:
                if name in self._beside:
                    place = self._beside.index(name)
                    cells[name] = np.array([cell[place] for cell in self._cells[rows]], dtype=np.str_)
                else:
                    cells[name] = self._series[rows, self._days.index(name)]
            neither = np.zeros(n, dtype=bool)
            shapes = (
                PointShapes(np.array(self._places[rows]), np.ones(n, dtype=np.uint8))
                if self.has_geometry
                else PointShapes.none(n)
            )
            yield Block(
                start + 1, cells, shapes, np.empty(0, dtype=np.int64), neither, neither, rows.stop / self.n_rows
            )

    def close(self) -> None:
        """Do nothing: the file is closed already."""


def _texts(cells: np.ndarray) -> list[str]:
    return [cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell) for cell in cells.tolist()]


def _dates(cells: Sequence[str], column: str) -> list[date]:
    known = dated_names([cell.strip() for cell in cells])
    for cell in cells:
        if cell.strip() not in known:
            raise InputError(
                "Column {column} holds '{cell}', which is no date: write them as 20180106 or 2018-01-06.",
                column=column,
                cell=cell,
            )
    return [known[cell.strip()] for cell in cells]
