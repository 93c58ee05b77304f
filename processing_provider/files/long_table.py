"""A long table, which has a row for each point and date, as one that has a row for each point."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import closing
from datetime import date

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeedback

from ...algorithms.errors import InputError
from ...algorithms.tables.columns import by_plain_name, find_identifier
from ...algorithms.tables.dates import date_columns, date_field, dated_names
from ...algorithms.tables.numbers import parse_numbers
from ...algorithms.tables.texts import as_texts
from .point_file import PointFile, PointSource
from .points_in_memory import PointsInMemory

__all__ = ["wide"]

_DATE_COLUMNS = (
    "date",
    "datetime",
    "acquisition_date",
    "acquisition",
    "time",
    "epoch",
    "decimal_year",
    "decimal_date",
    "dec_year",
    "data",
    "fecha",
    "datum",
    "day",
)
_VALUE_COLUMN = re.compile(
    r"(?:los_)?(?:displacement|disp|defo|deformation|spostamento|desplazamiento|ts|value|d)(?:_los)?(?:_?(mm|cm|m))?"
)


def wide(file: PointFile, feedback: QgsFeedback) -> PointSource:
    """Return the file, or a long table in it as a wide one."""
    by_name = by_plain_name(file.columns)
    day = next((by_name[name] for name in _DATE_COLUMNS if name in by_name), None)
    # With the unit, which a plain name has not.
    values = {re.sub(r"[ .(\[]+", "_", name.lower()).rstrip(")]"): name for name in reversed(file.columns)}
    found = next((match for name in values if (match := _VALUE_COLUMN.fullmatch(name))), None)
    if day is None or found is None or date_columns(file.columns):
        return file
    return _gathered(file, day, values[found[0]], found[1], feedback)


def _gathered(file: PointFile, day: str, value: str, unit: str | None, feedback: QgsFeedback) -> PointsInMemory:
    """Return a table with a row for each point and date as one with a column for each date; closes the file.

    Points are known by their identifier, or else by the text of all other columns, such as coordinates.

    Parameters
    ----------
    file
        Opened.
    day, value
        Columns of the date and of the displacement.
    unit
        Of the displacement, where the column's name says it.
    feedback
        Receives progress, and may cancel.

    Raises
    ------
    InputError
        There is no whole row, a cell of `day` is no date, or a point has two values at one.
    """
    beside = [name for name in file.columns if name not in (day, value)]
    identifier = find_identifier(beside)
    points: dict[tuple[str, ...], int] = {}
    cells: list[tuple[str, ...]] = []
    places: list[NDArray[np.float64]] = []
    days: dict[str, int] = {}
    rows: list[NDArray[np.int64]] = []
    values: list[NDArray[np.float64]] = []
    with closing(file), closing(file.blocks([*beside, day, value], texts=[*beside, day])) as blocks:
        for block in blocks:
            if feedback.isCanceled():
                break
            fine = ~block.is_ragged
            texts = {name: _texts(block.cells[name][fine]) for name in (*beside, day)}
            keys = [texts[identifier]] if identifier else [texts[name] for name in beside]
            xy = block.shapes.xy[fine]
            if file.has_geometry and not identifier:
                keys += [column.astype(str).tolist() for column in xy.T]
            of_block = np.empty((int(fine.sum()), 2), dtype=np.int64)
            for row, (key, cell) in enumerate(zip(zip(*keys), texts[day])):
                point = points.setdefault(key, len(points))
                if point == len(cells):
                    cells.append(tuple(texts[name][row] for name in beside))
                    places.append(xy[row])
                of_block[row] = point, days.setdefault(cell, len(days))
            rows.append(of_block)
            values.append(parse_numbers(block.cells[value][fine])[0])
            feedback.setProgress(100 * block.share_read)
    if not points:
        raise InputError(
            "{file} has no row with a cell for each of its {n} columns: correct the file.",
            file=file.name,
            n=len(file.columns),
        )
    point, cell = np.concatenate(rows).T
    of_cells = _dates(list(days), day)
    order = sorted(set(of_cells))
    column = np.array([order.index(each) for each in of_cells], dtype=np.int64)[cell]
    n_cells = len(np.unique(point * len(order) + column))
    if n_cells < len(point):
        raise InputError(
            "{n} rows of {file} give a point a second value at one date: remove them, or name the points in a "
            "column id.",
            n=len(point) - n_cells,
            file=file.name,
        )
    series = np.full((len(order), len(points)), np.nan)
    series[column, point] = np.concatenate(values)
    by_name: dict[str, np.ndarray] = {name: np.array(each, dtype=np.str_) for name, each in zip(beside, zip(*cells))}
    return PointsInMemory(
        {**by_name, **dict(zip(map(date_field, order), series))},
        xy=np.array(places).reshape(-1, 2) if file.has_geometry else None,
        crs=file.crs,
        unit=unit,
        has_decimal_comma=file.has_decimal_comma,
    )


def _texts(cells: np.ndarray) -> list[str]:
    return [text or "" for text in as_texts(cells)]


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
