"""What InSAR processors write in point tables: names of columns, dates, units, coordinates.

Nothing here opens a file: a table is known by its column names, whatever its container.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from .errors import InputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "MM_PER_UNIT",
    "CoordinateColumns",
    "PointTable",
    "attribute_name",
    "find_attribute",
    "find_identifier",
    "parse_date_field",
    "parse_numbers",
    "recognise",
]

MM_PER_UNIT = {"mm": 1.0, "cm": 10.0, "m": 1000.0}

_DATE_FIELD = re.compile(r"(?:D_?)?((?:19|20)[0-9]{6})", re.IGNORECASE)

# Clean name -> what sources call it, the preferred name first. Compared in lower case.
_ATTRIBUTES = {
    "velocity": ("mean_velocity", "velocity", "vel"),
    "v_std": ("mean_velocity_std", "v_std", "v_stdev", "velocity_std", "vel_std", "sigma_vel"),
    "coherence": ("temporal_coherence", "coherence", "coher", "coh"),
    "incidence": ("incidence_angle", "incidence", "inc_angle", "inc"),
    "height": ("height_ortho", "height", "height_ellipse", "height_wgs84"),
    "los_e": ("los_east", "los_e"),
    "los_n": ("los_north", "los_n"),
    "los_u": ("los_up", "los_u"),
}
_IDENTIFIERS = ("pid", "code", "id")
_PROJECTED = (("easting", "northing"), ("east", "north"), ("x", "y"))
_GEOGRAPHIC = (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"))

_EGMS_EPSG = 3035
_LONGITUDE_LATITUDE_EPSG = 4326

_TOWARDS_SATELLITE = "positive = towards the satellite"

_MISSING_WORDS = frozenset({b"", b"nan", b"na", b"n/a", b"null", b"none", b"-"})


@dataclass(frozen=True)
class CoordinateColumns:
    """The columns that hold x and y, and the EPSG code of their reference system where the source fixes it."""

    x: str
    y: str
    epsg: int | None


@dataclass(frozen=True)
class PointTable:
    """What was understood of a table's columns.

    Attributes
    ----------
    source : str
        Who wrote it, for the log.
    unit : str or None
        Unit of displacement (and, per year, of velocity): a key of `MM_PER_UNIT`; None where the source leaves it open.
    sign : str
        Sign convention, for the log.
    identifier : str or None
        Column that names a point.
    attributes : dict
        Clean name (`velocity`, `v_std`, `coherence`, ...) -> column, of those the table has.
    dates : list of (date, str)
        Acquisition dates and their columns, in order of time.
    projected, geographic : CoordinateColumns or None
        Columns of metric coordinates, and of longitude and latitude.
    """

    source: str
    unit: str | None
    sign: str
    identifier: str | None
    attributes: dict[str, str]
    dates: list[tuple[date, str]]
    projected: CoordinateColumns | None
    geographic: CoordinateColumns | None

    def coordinates(self, crs_is_geographic: bool | None) -> CoordinateColumns:
        """Return the columns to take the coordinates from.

        Parameters
        ----------
        crs_is_geographic
            Whether the reference system that the user named is in degrees; None where the user named none.

        Raises
        ------
        InputError
            There are no such columns, or nobody says which reference system they are in.
        """
        if crs_is_geographic is None and self.projected is not None and self.projected.epsg is not None:
            return self.projected
        if crs_is_geographic is None and self.geographic is not None:
            return self.geographic
        if crs_is_geographic is None and self.projected is not None:
            raise InputError(
                f"The file does not say in which reference system its columns {self.projected.x} and "
                f"{self.projected.y} are: choose the coordinate reference system."
            )
        if self.projected is None and self.geographic is None:
            names = ", ".join(f"{x}/{y}" for x, y in (*_PROJECTED, *_GEOGRAPHIC))
            raise InputError(
                f"The file has no coordinates: none of the column pairs {names} is there. "
                "Rename the columns that hold them."
            )
        chosen = self.geographic if crs_is_geographic else self.projected
        if chosen is None:
            raise InputError(
                "The coordinate reference system chosen is in degrees, and the file has no longitude and latitude: "
                "choose a projected one."
                if crs_is_geographic
                else "The coordinate reference system chosen is projected, and the file has only longitude and "
                "latitude: choose a geographic one, or none."
            )
        return chosen


def parse_date_field(name: str) -> date | None:
    """Return the acquisition date that a column's name stands for.

    Parameters
    ----------
    name
        `YYYYMMDD`, `DYYYYMMDD` or `D_YYYYMMDD`, in either case.

    Returns
    -------
    date or None
        None where the name is not of that form.

    Raises
    ------
    InputError
        The name is of that form, and there is no such day in the calendar.
    """
    match = _DATE_FIELD.fullmatch(name)
    if match is None:
        return None
    digits = match.group(1)
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise InputError(
            f"Column {name} looks like a date, but there is no such day in the calendar: correct or remove it."
        ) from None


def recognise(columns: Sequence[str]) -> PointTable:
    """Recognise a table of displacement series by the names of its columns.

    Parameters
    ----------
    columns
        Names as the file has them, in its order; names may be repeated.

    Raises
    ------
    InputError
        Fewer than two date columns, a date twice or not in the calendar, or a repeated column that is needed.
    """
    dates = _date_columns(columns)
    by_name = _by_lower_case(columns)
    found = {clean: find_attribute(clean, columns) for clean in _ATTRIBUTES}
    attributes = {clean: column for clean, column in found.items() if column is not None}
    source, unit, sign = _source(set(by_name))
    table = PointTable(
        source=source,
        unit=unit,
        sign=sign,
        identifier=find_identifier(columns),
        attributes=attributes,
        dates=dates,
        projected=_pair(by_name, _PROJECTED, _EGMS_EPSG if source.startswith("EGMS") else None),
        geographic=_pair(by_name, _GEOGRAPHIC, _LONGITUDE_LATITUDE_EPSG),
    )
    _refuse_repeated(columns, table)
    return table


def find_attribute(name: str, columns: Iterable[str]) -> str | None:
    """Return the column that holds an attribute of a point; None where there is none.

    Parameters
    ----------
    name
        Clean name such as `coherence`, which has several spellings; any other is that of the column itself, in
        upper or lower case.
    columns
        Names as the table has them.
    """
    by_name = _by_lower_case(columns)
    return next((by_name[each] for each in _ATTRIBUTES.get(name, (name.lower(),)) if each in by_name), None)


def attribute_name(column: str, columns: Sequence[str]) -> str:
    """Return the clean name by which `find_attribute` finds this one of the columns; its own where there is none."""
    return next((clean for clean in _ATTRIBUTES if find_attribute(clean, columns) == column), column)


def find_identifier(columns: Iterable[str]) -> str | None:
    """Return the column that names a point; None where there is none."""
    by_name = _by_lower_case(columns)
    return next((by_name[name] for name in _IDENTIFIERS if name in by_name), None)


def _by_lower_case(columns: Iterable[str]) -> dict[str, str]:
    """Return the first column of each name, whatever its case."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(column.lower(), column)
    return by_name


def parse_numbers(cells: NDArray) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
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
    missing = np.ma.getmaskarray(cells)
    data = np.ma.getdata(cells)
    if data.dtype.kind in "OU":
        data = np.char.encode(data.astype("U"), "utf-8", "replace")
    unreadable = np.zeros(data.shape, dtype=bool)
    if data.dtype.kind == "S":
        try:
            values = np.where(data == b"", b"nan", data).astype(np.float64)
        except ValueError:
            values, unreadable = _parse_cells(data)
    else:
        values = data.astype(np.float64)
    unreadable |= np.isinf(values)
    unreadable &= ~missing
    values[missing | unreadable] = np.nan
    return values, unreadable


def _parse_cells(cells: Iterable[bytes]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    values, unreadable = [], []
    for cell in cells:
        try:
            values.append(float(cell))
            unreadable.append(False)
        except ValueError:
            values.append(np.nan)
            unreadable.append(cell.strip().lower() not in _MISSING_WORDS)
    return np.array(values), np.array(unreadable)


def _date_columns(columns: Sequence[str]) -> list[tuple[date, str]]:
    found: dict[date, str] = {}
    for column in columns:
        day = parse_date_field(column)
        if day is None:
            continue
        if day in found:
            raise InputError(
                f"Columns {found[day]} and {column} stand for the same date, {day.isoformat()}: remove one of them."
            )
        found[day] = column
    if not found:
        raise InputError(
            "The file has no displacement columns: the first row must hold the names of the columns, and those of the "
            "displacements must be dates, YYYYMMDD, DYYYYMMDD or D_YYYYMMDD."
        )
    if len(found) == 1:
        raise InputError(f"There is only one date column, {next(iter(found.values()))}: a series needs at least two.")
    return sorted(found.items())


def _source(names: set[str]) -> tuple[str, str | None, str]:
    """Return who wrote columns of these names, the unit and the sign convention."""
    if {"pid", "mean_velocity", "mean_velocity_std"} <= names and names & {"seasonality", "acceleration"}:
        if names & {"mp_type", "los_up", "incidence_angle", "temporal_coherence"}:
            return "EGMS L2a or L2b, line of sight", "mm", _TOWARDS_SATELLITE
        return "EGMS L3, vertical or east-west", "mm", "positive = up in a vertical product, east in an east-west one"
    if {"code", "vel"} <= names and names & {"v_stdev", "coherence"}:
        return "TRE-style table (SqueeSAR, MintPy), line of sight", "mm", _TOWARDS_SATELLITE
    return "table with date columns, processor unknown", None, f"as in the file; read as {_TOWARDS_SATELLITE}"


def _pair(by_name: dict[str, str], pairs: Sequence[tuple[str, str]], epsg: int | None) -> CoordinateColumns | None:
    for x, y in pairs:
        if x in by_name and y in by_name:
            return CoordinateColumns(by_name[x], by_name[y], epsg)
    return None


def _refuse_repeated(columns: Sequence[str], table: PointTable) -> None:
    used = {table.identifier, *table.attributes.values()}
    for pair in (table.projected, table.geographic):
        if pair is not None:
            used |= {pair.x, pair.y}
    for column, count in Counter(columns).items():
        if count > 1 and column in used:
            raise InputError(f"Column {column} occurs {count} times: remove or rename all but one.")
