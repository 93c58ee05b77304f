"""What the first points of a file say of it: where it is, whether its numbers can be what they are taken for."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...algorithms.days import days_of
from ...algorithms.errors import InputError
from ...algorithms.series.plausible import MissingCodes, judge_velocity, odd_dates
from ...algorithms.series.units import check_unit
from ...algorithms.series.velocity import velocities
from ...algorithms.tables.formats import MM_PER_UNIT, CoordinateColumns, PointTable
from ...algorithms.tables.numbers import parse_numbers
from ...translation import tr
from ..files.point_file import PointSource
from .places import columns_of, places

__all__ = ["FirstLook", "check_series", "look", "reference_system", "velocity_in_use"]

_MOST_ROWS = 5000
_LONGITUDE_LATITUDE = 4326


@dataclass(frozen=True)
class FirstLook:
    """The first points of a file, as it has them.

    Attributes
    ----------
    displacement : (n, T) float64
        In the file's unit; NaN where missing.
    days : (T,) float64
        Of the dates.
    columns : dict
        Numbers of every other column that was looked at, (n,) each.
    xy, lonlat : (n, 2) float64
        Of the table's `planar` and `geographic`; (0, 2) where it has none.
    """

    displacement: NDArray[np.float64]
    days: NDArray[np.float64]
    columns: dict[str, NDArray[np.float64]]
    xy: NDArray[np.float64]
    lonlat: NDArray[np.float64]


def look(points: PointSource, table: PointTable) -> FirstLook:
    """Read the first block of a file."""
    planar, geographic = columns_of(table.planar), columns_of(table.geographic)
    texts = planar if table.planar and table.planar.is_wkt else []
    dates = [column for _, column in table.dates]
    wanted = list(dict.fromkeys([*table.velocities, *planar, *geographic, *dates]))
    with closing(points.blocks(wanted, texts=texts, rows_before=table.rows_before)) as blocks:
        block = next(iter(blocks), None)
    days = days_of(day for day, _ in table.dates)
    if block is None:
        return FirstLook(np.empty((0, len(dates))), days, {}, np.empty((0, 2)), np.empty((0, 2)))
    rows = slice(0, _MOST_ROWS)
    displacement = np.column_stack([parse_numbers(block.cells[column][rows])[0] for column in dates])
    MissingCodes().remove(displacement)
    columns = {column: parse_numbers(block.cells[column][rows])[0] for column in table.velocities}
    xy = places(table.planar, block)[rows] if table.planar else np.empty((0, 2))
    lonlat = places(table.geographic, block)[rows] if table.geographic else np.empty((0, 2))
    return FirstLook(displacement, days, columns, xy, lonlat)


def reference_system(
    points: PointSource,
    table: PointTable,
    override: QgsCoordinateReferenceSystem,
    first: FirstLook,
    feedback: QgsProcessingFeedback,
) -> tuple[QgsCoordinateReferenceSystem, CoordinateColumns | None]:
    """Return the reference system of the coordinates, and their columns unless the points have a geometry.

    Raises
    ------
    InputError
        There are none, or nobody says which reference system they are in.
    """
    if points.has_geometry:
        crs = override if override.isValid() else points.crs
        if not crs.isValid():
            raise InputError("The file has no coordinate reference system: choose one (CRS).")
        return crs, None
    table = _with_places(table, first.lonlat, feedback)
    in_degrees = _are_degrees(first.xy)
    coordinates = table.coordinates(override.isGeographic() if override.isValid() else None, in_degrees, points.columns)
    if override.isValid():
        return override, coordinates
    if coordinates.epsg is None:
        columns = ", ".join(columns_of(coordinates))
        feedback.pushWarning(
            tr(
                "The file does not say in which reference system {columns} are; their values are those of "
                "degrees, so they are taken as longitude and latitude (EPSG:4326). Choose the reference system "
                "if they are not."
            ).format(columns=columns)
        )
    return QgsCoordinateReferenceSystem.fromEpsgId(coordinates.epsg or _LONGITUDE_LATITUDE), coordinates


def _with_places(table: PointTable, lonlat: NDArray[np.float64], feedback: QgsProcessingFeedback) -> PointTable:
    """Return the table with longitude and latitude as their values say: the other way round, or metres."""
    known = lonlat[np.isfinite(lonlat).all(axis=1)]
    if table.geographic is None or not len(known):
        return table
    x, y = np.median(np.abs(known), axis=0)
    if x <= 360 and y <= 90:
        return table
    columns = table.geographic
    if y <= 360 and (np.abs(known[:, 0]) <= 90).all():
        feedback.pushWarning(
            tr("Values of {y} go beyond 90 degrees, so {x} and {y} are read the other way round.").format(
                x=columns.x, y=columns.y
            )
        )
        return replace(table, geographic=replace(columns, x=columns.y, y=columns.x))
    return replace(table, geographic=None, planar=table.planar or replace(columns, epsg=None))


def _are_degrees(xy: NDArray[np.float64]) -> bool:
    """Say whether coordinates can be longitude and latitude only: metres are larger, cells of a grid are whole."""
    known = xy[np.isfinite(xy).all(axis=1)]
    if not len(known):
        return False
    within = (known[:, 0] >= -180) & (known[:, 0] <= 360) & (np.abs(known[:, 1]) <= 90)
    whole = (known == np.round(known)).all(axis=1)
    return bool(within.all() and whole.mean() < 0.5)


def check_series(first: FirstLook, table: PointTable, unit: str, is_stated: bool) -> None:
    """Raise InputError where series cannot be in a unit, or a date scatters as no displacement does."""
    if not np.isfinite(first.displacement).any():
        return
    displacement = first.displacement * MM_PER_UNIT[unit]
    if not is_stated:
        check_unit(displacement, unit, is_stated=False)
    odd = np.flatnonzero(odd_dates(displacement))
    if odd.size:
        raise InputError(
            "In column {columns} the points scatter by more than twenty times what they do on the dates around: "
            "it holds something else, or is damaged. Remove or correct it.",
            columns=", ".join(table.dates[place][1] for place in odd),
        )


def velocity_in_use(
    first: FirstLook, candidates: Iterable[str], factor: float, feedback: QgsProcessingFeedback
) -> str | None:
    """Return the column of velocities that agrees with the series, the first where nothing can be said."""
    candidates = list(candidates)
    if not candidates or len(first.displacement) == 0:
        return candidates[0] if candidates else None
    measured = velocities(first.displacement * factor, first.days)[0]
    verdicts = {column: judge_velocity(first.columns[column] * factor, measured) for column in candidates}
    agreeing = [column for column, verdict in verdicts.items() if verdict.agrees]
    if agreeing:
        return agreeing[0]
    column, verdict = next(iter(verdicts.items()))
    feedback.pushWarning(
        tr(
            "Column {column} is {ratio} times the velocity of the series themselves, so it is in another unit, or of "
            "something else. The series are believed, and velocities computed from them."
        ).format(column=column, ratio=f"{verdict.ratio:.3g}")
    )
    return None
