"""What InSAR processors write in point tables: names of columns, dates, units, coordinates.

Nothing here opens a file: a table is known by the names of its columns and its first row, whatever its container. Where
the facts come from, source by source: docs/formats.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from ..errors import InputError
from ..sentences import Sentence
from .columns import ATTRIBUTES, by_plain_name, find_attribute, find_attributes, find_identifier, plain_name
from .dates import SMOOTHED_FIELD, date_columns, given_dates, last_columns, seen_columns, unit_in
from .numbers import parse_numbers

__all__ = [
    "MM_PER_UNIT",
    "CoordinateColumns",
    "PointTable",
    "recognise",
    "with_velocity",
]

MM_PER_UNIT = {"mm": 1.0, "cm": 10.0, "m": 1000.0}

_STAMPS_FIELD = re.compile(r"export_res_ *[0-9]+")
# The export takes one off MATLAB's day numbers, so that they count from the first day of the year 0, a leap year.
_STAMPS_DAYS_BEFORE_YEAR_1 = 366

_RATES = ("velocity", "v_std")
_PROJECTED = (("easting", "northing"), ("east", "north"), ("utm_e", "utm_n"), ("utm_x", "utm_y"))
_GEOGRAPHIC = (
    *(("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("pnt_lon", "pnt_lat")),
    *(("lng", "lat"), ("longitud", "latitud"), ("longitudine", "latitudine")),
)
# In metres or degrees, as their values tell.
_PLANAR = (
    *(("x", "y"), ("point_x", "point_y"), ("x_coord", "y_coord"), ("xcoord", "ycoord"), ("coord_x", "coord_y")),
    *(("coordx", "coordy"), ("x_wgs84", "y_wgs84"), ("xcenter", "ycenter")),
)
_WKT = ("wkt", "wkt_geom", "geom", "geometry", "the_geom")

_EGMS_EPSG = 3035
_LONGITUDE_LATITUDE_EPSG = 4326

_TOWARDS_SATELLITE = Sentence("positive = towards the satellite")
_UNSTATED_SIGN = Sentence("as in the file; read as positive = towards the satellite")


@dataclass(frozen=True)
class _Source:
    """Who writes tables with all of some columns and any of others; the first that fits is meant."""

    name: str
    unit: str | None
    sign: Sentence
    all_of: frozenset[str] = frozenset()
    any_of: frozenset[str] = frozenset()

    def wrote(self, names: set[str]) -> bool:
        return self.all_of <= names and (not self.any_of or bool(self.any_of & names))


# Stands among the names for dates that are all written D_YYYYMMDD.
_D_DATES = "D_"
_TRE_2D = (
    _Source("TRE 2D, vertical", "mm", Sentence("positive = up"), frozenset({"code", "vel_v"})),
    _Source("TRE 2D, east-west", "mm", Sentence("positive = east"), frozenset({"code", "vel_e"})),
)
_EGMS_COLUMNS = frozenset({"pid", "mean_velocity", "mean_velocity_std"})
_SOURCES = (
    _Source(
        "EGMS L2a or L2b, line of sight",
        "mm",
        _TOWARDS_SATELLITE,
        _EGMS_COLUMNS,
        frozenset({"mp_type", "los_up", "incidence_angle", "temporal_coherence"}),
    ),
    _Source(
        "EGMS L3, vertical or east-west",
        "mm",
        Sentence("positive = up in a vertical product, east in an east-west one"),
        _EGMS_COLUMNS,
        frozenset({"seasonality", "acceleration"}),
    ),
    _Source("DePSI, line of sight", "m", _UNSTATED_SIGN, frozenset({"pnt_lon", "pnt_lat"})),
    _Source("SARPROZ, line of sight", "mm", _UNSTATED_SIGN, frozenset({"svet", "lvet", "vel"})),
    _Source(
        "LiCSBAS2 (cum2csv), line of sight",
        "mm",
        _TOWARDS_SATELLITE,
        frozenset({"latitude", "longitude", "velocity", "line", "pixel"}),
    ),
    _Source(
        "TRE-style table (SqueeSAR, MintPy), line of sight",
        "mm",
        _TOWARDS_SATELLITE,
        frozenset({"code", "vel"}),
        frozenset({"v_stdev", "coherence"}),
    ),
    *_TRE_2D,
    _Source(
        "SARscape-style table, line of sight", "mm", _UNSTATED_SIGN, frozenset({_D_DATES}), frozenset({"velocity"})
    ),
)
_STAMPS = _Source("StaMPS-Visualizer export, line of sight", "mm", _UNSTATED_SIGN)
_UNKNOWN = _Source("table with date columns, processor unknown", None, _UNSTATED_SIGN)


@dataclass(frozen=True)
class CoordinateColumns:
    """The columns that hold x and y, and the EPSG code of their reference system where the source fixes it.

    Where `is_wkt`, x alone holds both, as `POINT (11.2 43.7)`.
    """

    x: str
    y: str
    epsg: int | None
    is_wkt: bool = False

    def words(self) -> str:
        """Return the columns, for a sentence."""
        return self.x if self.is_wkt else f"{self.x}, {self.y}"


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
    projected, geographic, planar : CoordinateColumns or None
        Columns of metric coordinates, of longitude and latitude, and of x and y that may be either.
    velocities : dict
        Columns that may be the velocity, the likeliest first -> that of its standard error, or None.
    smoothed : list of str
        Columns of smoothed copies of the displacement, which are left out.
    rows_before : int
        Rows above the first point that say something else.
    """

    source: str
    unit: str | None
    sign: Sentence
    identifier: str | None
    attributes: dict[str, str]
    dates: list[tuple[date, str]]
    projected: CoordinateColumns | None
    geographic: CoordinateColumns | None
    planar: CoordinateColumns | None
    velocities: dict[str, str | None]
    smoothed: list[str]
    rows_before: int

    def coordinates(
        self, crs_is_geographic: bool | None, in_degrees: bool = False, columns: Sequence[str] = ()
    ) -> CoordinateColumns:
        """Return the columns to take the coordinates from.

        Parameters
        ----------
        crs_is_geographic
            Whether the reference system that the user named is in degrees; None where the user named none.
        in_degrees
            Whether the values of `planar` are such that they must be degrees.
        columns
            All there are, for the sentence.

        Raises
        ------
        InputError
            There are no such columns, or nobody says which reference system they are in.
        """
        if self.projected is None and self.geographic is None and self.planar is None:
            raise InputError(
                "The file has no coordinates among its columns, {columns}: they are looked for as {names}. Rename the "
                "columns that hold them.",
                columns=seen_columns(columns),
                names=", ".join(f"{x}/{y}" for x, y in (*_GEOGRAPHIC[:2], *_PROJECTED[:1], *_PLANAR[:2])) + ", wkt",
            )
        if crs_is_geographic is not None:
            chosen = (self.geographic if crs_is_geographic else self.projected) or self.planar
            if chosen is None:
                raise InputError(
                    "The coordinate reference system chosen is in degrees, and the file has no longitude and latitude: "
                    "choose a projected one."
                    if crs_is_geographic
                    else "The coordinate reference system chosen is projected, and the file has only longitude and "
                    "latitude: choose a geographic one, or none."
                )
            return chosen
        if self.projected is not None and self.projected.epsg is not None:
            return self.projected
        if self.geographic is not None:
            return self.geographic
        if self.planar is not None and in_degrees:
            return self.planar
        raise InputError(
            "The file does not say in which reference system its coordinates ({columns}) are: choose it (CRS).",
            columns=", ".join(each.words() for each in (self.projected, self.planar) if each),
        )


def with_velocity(table: PointTable, column: str | None) -> PointTable:
    """Return the table with one of its `velocities` and what that says of the component; None = with none of them."""
    others = {name: each for name, each in table.attributes.items() if name not in _RATES}
    if column is None:
        return replace(table, attributes=others)
    error = table.velocities[column]
    rates = {"velocity": column, **({"v_std": error} if error else {})}
    known = next((source for source in _TRE_2D if plain_name(column) in source.all_of), None)
    if known is None or not table.source.startswith("TRE 2D"):
        return replace(table, attributes={**rates, **others})
    return replace(table, attributes={**rates, **others}, source=known.name, sign=known.sign)


def recognise(columns: Sequence[str], first_row: Sequence[str] = (), days: Sequence[date] = ()) -> PointTable:
    """Recognise a table of displacement series by the names of its columns, and its first row where these say nothing.

    Parameters
    ----------
    columns
        Names as the file has them, in its order; names may be repeated.
    first_row
        Cells of the first row below the names, where they are text.
    days
        Dates of the last columns, where the user knows better than their names.

    Raises
    ------
    InputError
        Fewer than two date columns, a date twice or not in the calendar, or a repeated column that is needed.
    """
    if columns and all(_STAMPS_FIELD.fullmatch(column) for column in columns):
        return _stamps_table(columns, first_row, days)
    dates = given_dates(columns, days) if days else _named_dates(columns)
    by_name = by_plain_name(columns)
    found = {clean: find_attribute(clean, columns) for clean in ATTRIBUTES}
    names = set(by_name)
    if all(column.upper().startswith(_D_DATES) for _, column in dates):
        names.add(_D_DATES)
    source = next((source for source in _SOURCES if source.wrote(names)), _UNKNOWN)
    used = {column for _, column in dates}
    matches = [(column, SMOOTHED_FIELD.fullmatch(column)) for column in columns]
    table = PointTable(
        source=source.name,
        unit=source.unit or unit_in([column for _, column in dates]),
        sign=source.sign,
        identifier=find_identifier(columns),
        attributes={clean: column for clean, column in found.items() if column is not None},
        dates=dates,
        projected=_pair(by_name, _PROJECTED, _EGMS_EPSG if source.name.startswith("EGMS") else None),
        geographic=_pair(by_name, _GEOGRAPHIC, _LONGITUDE_LATITUDE_EPSG),
        planar=_pair(by_name, _PLANAR, None) or _wkt(by_name),
        velocities={column: _error_of(column, by_name) for column in find_attributes("velocity", columns)},
        smoothed=[column for column, match in matches if match and match.group(1) in used],
        rows_before=0,
    )
    _refuse_repeated(columns, table)
    return table


def _named_dates(columns: Sequence[str]) -> list[tuple[date, str]]:
    found = date_columns(columns)
    if not found:
        raise InputError(
            "The file has no displacement columns: the first row must hold the names of the columns, and those of the "
            "displacements must be dates, such as 20180106, D20180106 or 2018-01-06; here they are {columns}. Rename "
            "them, or give the dates of the last columns.",
            columns=seen_columns(columns),
        )
    if len(found) == 1:
        raise InputError("There is only one date column, {column}: a series needs at least two.", column=found[0][1])
    return found


def _stamps_table(columns: Sequence[str], first_row: Sequence[str], days: Sequence[date]) -> PointTable:
    """Understand the export of StaMPS for its Visualizer: columns have numbers, and the first row says the dates."""
    if len(columns) < 5 or len(set(columns)) < len(columns):
        raise InputError(
            "A StaMPS-Visualizer export has at least five columns, longitude, latitude, velocity and the series, each "
            "with its own number, and here it has not: export it again."
        )
    longitude, latitude, velocity, *series = columns
    _, is_text = parse_numbers(np.array(first_row[3:], dtype="U"))
    numbers, _ = parse_numbers(np.array(first_row[2:], dtype="U"))
    is_about_dates = len(first_row) == len(columns) and np.isnan(numbers[0]) and not is_text.any()
    if not is_about_dates and not days:
        raise InputError(
            "The first row of a StaMPS-Visualizer export must hold the reference point, NaN and the day numbers, and "
            "here it does not: give the dates."
        )
    if days and len(days) != len(series):
        raise InputError(
            "{n_days} dates are given, and the file has {n} columns of displacements: correct the list.",
            n_days=len(days),
            n=len(series),
        )
    dates = last_columns(columns, days) if days else list(zip(map(_stamps_day, numbers[1:].tolist()), series))
    if any(later <= earlier for (earlier, _), (later, _) in zip(dates, dates[1:])):
        raise InputError("The day numbers in the first row are not in order of time: correct them or give the dates.")
    return PointTable(
        source=_STAMPS.name,
        unit=_STAMPS.unit,
        sign=_STAMPS.sign,
        identifier=None,
        attributes={"velocity": velocity},
        dates=dates,
        projected=None,
        geographic=CoordinateColumns(longitude, latitude, _LONGITUDE_LATITUDE_EPSG),
        planar=None,
        velocities={velocity: None},
        smoothed=[],
        rows_before=int(is_about_dates),
    )


def _stamps_day(number: float) -> date:
    try:
        return date.fromordinal(int(number) - _STAMPS_DAYS_BEFORE_YEAR_1 + 1)
    except (ValueError, OverflowError):
        raise InputError(
            "The first row should hold day numbers, and {number:g} is none: correct it or give the dates.",
            number=number,
        ) from None


def _pair(by_name: dict[str, str], pairs: Sequence[tuple[str, str]], epsg: int | None) -> CoordinateColumns | None:
    for x, y in pairs:
        if x in by_name and y in by_name:
            return CoordinateColumns(by_name[x], by_name[y], epsg)
    return None


def _error_of(velocity: str, by_name: dict[str, str]) -> str | None:
    """Return the column of a velocity's standard error: that of its component, or the one there is."""
    component = plain_name(velocity).rpartition("_")[2]
    if component in ("v", "e"):
        return by_name.get(f"v_stdev_{component}")
    return find_attribute("v_std", by_name.values())


def _wkt(by_name: dict[str, str]) -> CoordinateColumns | None:
    found = next((by_name[name] for name in _WKT if name in by_name), None)
    return None if found is None else CoordinateColumns(found, "", None, is_wkt=True)


def _refuse_repeated(columns: Sequence[str], table: PointTable) -> None:
    used = {table.identifier, *table.attributes.values()}
    for pair in (table.projected, table.geographic, table.planar):
        if pair is not None:
            used |= {pair.x, pair.y}
    for column, count in Counter(columns).items():
        if count > 1 and column in used:
            raise InputError(
                "Column {column} occurs {count} times: remove or rename all but one.", column=column, count=count
            )
