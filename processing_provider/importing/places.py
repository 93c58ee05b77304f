"""Where points are: coordinates from columns of numbers, from WKT, or from geometries."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ...algorithms.tables.formats import CoordinateColumns
from ...algorithms.tables.numbers import parse_numbers
from ...algorithms.tables.texts import as_texts
from ..files.point_file import Block

__all__ = ["columns_of", "country_of", "on_the_earth", "places"]

_WKT_POINT = re.compile(r"\s*(?:SRID=\d+;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(\S+)\s+([^\s)]+)[^)]*\)\s*", re.IGNORECASE)
_NEAR_NULL = 1.0  # degrees, or a hundred kilometres
_METRES_A_DEGREE = 1e5


def columns_of(coordinates: CoordinateColumns | None) -> list[str]:
    """Return the columns that coordinates are read from."""
    if coordinates is None:
        return []
    return [coordinates.x] if coordinates.is_wkt else [coordinates.x, coordinates.y]


def places(coordinates: CoordinateColumns | None, block: Block) -> NDArray[np.float64]:
    """Return x and y (n, 2) of a block's points as the file has them; NaN where it has none."""
    if coordinates is None:
        return block.shapes.xy
    if coordinates.is_wkt:
        return np.array([_wkt_place(text or "") for text in as_texts(block.cells[coordinates.x])]).reshape(-1, 2)
    return np.column_stack([parse_numbers(block.cells[column])[0] for column in columns_of(coordinates)])


def _wkt_place(text: str) -> tuple[float, float]:
    found = _WKT_POINT.fullmatch(text)
    try:
        return (float(found[1]), float(found[2])) if found else (np.nan, np.nan)
    except ValueError:
        return np.nan, np.nan


def on_the_earth(xy: NDArray[np.float64], is_geographic: bool) -> tuple[NDArray[np.bool_], int]:
    """Bring longitudes of 0 to 360 degrees to -180 to 180, in place, and make what is no place NaN.

    Returns
    -------
    at_null : (n,) bool
        Points at 0, 0, where fillings lie and, far from all the others, nothing that was measured.
    n_turned : int
        Longitudes beyond 180 degrees.
    """
    n_turned = 0
    if is_geographic:
        turned = (xy[:, 0] > 180) & (xy[:, 0] <= 360)
        xy[turned, 0] -= 360
        n_turned = int(turned.sum())
        xy[(np.abs(xy[:, 0]) > 180) | (np.abs(xy[:, 1]) > 90)] = np.nan
    at_null = (xy == 0).all(axis=1)
    others = xy[~at_null & np.isfinite(xy).all(axis=1)]
    far = _NEAR_NULL * (1 if is_geographic else _METRES_A_DEGREE)
    at_null &= len(others) > 0 and np.abs(np.median(others, axis=0)).max() >= far
    xy[at_null] = np.nan
    return at_null, n_turned


def country_of(xy: NDArray[np.float64], crs: QgsCoordinateReferenceSystem) -> tuple[float, float, str] | None:
    """Return longitude, latitude and the country, or the nearest one, of the middle of points; None where unknown."""
    x, y = np.nanmedian(xy, axis=0).tolist()
    to_degrees = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem.fromEpsgId(4326), QgsCoordinateTransformContext()
    )
    try:
        place = to_degrees.transform(QgsPointXY(x, y))
    except QgsCsException:
        return None
    countries = QgsVectorLayer(
        f"{QgsApplication.pkgDataPath()}/resources/data/world_map.gpkg|layername=countries", "countries", "ogr"
    )
    here = QgsGeometry.fromPointXY(place)
    found = min(
        ((feature.geometry().distance(here), str(feature["NAME"])) for feature in countries.getFeatures()),
        default=(0.0, ""),
    )
    return place.x(), place.y(), found[1]
