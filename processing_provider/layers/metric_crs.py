"""The coordinate system in which distances are measured: projected, in metres, true to scale where the points are."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

from ...algorithms.errors import InputError
from ...algorithms.sentences import Sentence

__all__ = ["MetricCrs", "choose_metric_crs", "metric_crs_of", "transform_geometry", "transform_points"]

_GEOGRAPHIC = "EPSG:4326"
_WEB_MERCATOR = "EPSG:3857"
_UTM_ZONE_DEGREES = 6.0
_UTM_SOUTH, _UTM_NORTH = -80.0, 84.0
# UTM itself is off by 0.1 % at most; a continental projection such as EPSG:3035 by about 1 % near its rim.
_LARGEST_SCALE_ERROR = 0.02
_WKB_HEADER = struct.Struct("<BII")
_WKB_LINESTRING = 2
_BLOCK_POINTS = 1 << 20


@dataclass(frozen=True)
class MetricCrs:
    """A coordinate system for distances, and the sentence that says why it was taken."""

    crs: QgsCoordinateReferenceSystem
    reason: Sentence


def choose_metric_crs(
    crs: QgsCoordinateReferenceSystem,
    coordinates: NDArray[np.float64],
    transform_context: QgsCoordinateTransformContext,
) -> MetricCrs:
    """Return the layer's own CRS where distances in it are metres on the ground, else a local one.

    The local one is the UTM zone of the centre of the points, or an azimuthal equidistant projection about that centre
    where the points span more than the width of a zone or lie beyond UTM's latitudes.

    Parameters
    ----------
    crs
        Of the layer.
    coordinates : (n, 2) float
        Of the points, in `crs`; finite.
    transform_context
        Of the project.

    Raises
    ------
    InputError
        The layer has no CRS, or its coordinates cannot be placed on the Earth.
    """
    if not crs.isValid():
        raise InputError("The layer has no coordinate reference system, so distances cannot be measured: set its CRS.")
    reason = _why_unfit(crs, coordinates, transform_context)
    if reason is None:
        return MetricCrs(crs, Sentence("Distances are measured in the layer's own CRS, {name}.", name=_name(crs)))

    geographic = transform_points(coordinates, crs, QgsCoordinateReferenceSystem(_GEOGRAPHIC), transform_context)
    geographic = geographic[np.isfinite(geographic).all(axis=1)]
    if not len(geographic) or np.abs(geographic[:, 1]).max() > 90:
        raise InputError(
            "The coordinates do not fit the layer's CRS, {name}: find out which CRS they are in and set it.",
            name=_name(crs),
        )
    longitude, latitude = geographic.T
    if np.ptp(longitude) > 180:  # the points lie on both sides of the antimeridian
        longitude = longitude % 360
    centre_longitude = (longitude.min() + longitude.max()) / 2
    centre_latitude = (latitude.min() + latitude.max()) / 2
    centre_longitude = (centre_longitude + 180) % 360 - 180
    in_utm = latitude.min() >= _UTM_SOUTH and latitude.max() <= _UTM_NORTH
    if in_utm and np.ptp(longitude) <= _UTM_ZONE_DEGREES:
        zone = int((centre_longitude + 180) // _UTM_ZONE_DEGREES) + 1
        local = QgsCoordinateReferenceSystem(f"EPSG:{(32600 if centre_latitude >= 0 else 32700) + zone}")
        return MetricCrs(
            local, Sentence("Distances are measured in {name}, because {reason}.", name=_name(local), reason=reason)
        )
    local = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={centre_latitude:.6f} +lon_0={centre_longitude:.6f} +datum=WGS84 +units=m +no_defs"
    )
    return MetricCrs(
        local,
        Sentence(
            "Distances are measured in an azimuthal equidistant projection about {latitude:.4f} N, {longitude:.4f} E, "
            "because {reason} and the points span UTM zones.",
            latitude=centre_latitude,
            longitude=centre_longitude,
            reason=reason,
        ),
    )


def metric_crs_of(
    shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """Return the system in which distances around a shape, given in `crs`, are measured; InputError as above."""
    centre = shape.boundingBox().center()
    return choose_metric_crs(crs, np.array([[centre.x(), centre.y()]]), context).crs


def transform_points(
    coordinates: NDArray[np.float64],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> NDArray[np.float64]:
    """Return the coordinates (n, 2) in `target`; infinite where a point has no place there."""
    if source == target:
        return coordinates
    transform = QgsCoordinateTransform(source, target, transform_context)
    result = np.empty_like(coordinates)
    for start in range(0, len(coordinates), _BLOCK_POINTS):
        result[start : start + _BLOCK_POINTS] = _transform_block(coordinates[start : start + _BLOCK_POINTS], transform)
    return result


def transform_geometry(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """Return the geometry in the other system, a null one where it has no place there."""
    moved = QgsGeometry(geometry)
    try:
        outcome = moved.transform(transform)
    except QgsCsException:
        outcome = None
    return moved if outcome == Qgis.GeometryOperationResult.Success else QgsGeometry()


def _transform_block(block: NDArray[np.float64], transform: QgsCoordinateTransform) -> NDArray[np.float64]:
    """Transform as one line string: QGIS loops over its vertices in C++."""
    line = QgsGeometry()
    line.fromWkb(_WKB_HEADER.pack(1, _WKB_LINESTRING, len(block)) + block.astype("<f8").tobytes())
    there = transform_geometry(line, transform)
    if not there.isNull():
        wkb = bytes(there.asWkb())
        return np.frombuffer(wkb, dtype="<f8", offset=_WKB_HEADER.size).reshape(-1, 2)
    if len(block) == 1:
        return np.full((1, 2), np.inf)
    # One point without a place in the target must not take the others with it.
    half = len(block) // 2
    return np.concatenate([_transform_block(block[:half], transform), _transform_block(block[half:], transform)])


def _why_unfit(
    crs: QgsCoordinateReferenceSystem,
    coordinates: NDArray[np.float64],
    transform_context: QgsCoordinateTransformContext,
) -> Sentence | None:
    if crs.isGeographic():
        return Sentence("the layer's CRS, {name}, is in degrees", name=_name(crs))
    if crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return Sentence("the layer's CRS, {name}, is not in metres", name=_name(crs))
    if crs.authid() == _WEB_MERCATOR:
        return Sentence("Web Mercator stretches distances")
    error = _scale_error(crs, coordinates, transform_context)
    if error > _LARGEST_SCALE_ERROR:
        return Sentence(
            "distances in the layer's CRS, {name}, are off by {error:.0f} % here", name=_name(crs), error=100 * error
        )
    return None


def _scale_error(
    crs: QgsCoordinateReferenceSystem,
    coordinates: NDArray[np.float64],
    transform_context: QgsCoordinateTransformContext,
) -> float:
    """Return how much 1 km on the map, eastwards and northwards at the centre, differs from 1 km on the ellipsoid."""
    ellipsoid = crs.ellipsoidAcronym()
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transform_context)
    if not ellipsoid or not measure.setEllipsoid(ellipsoid):
        return 0.0
    x, y = (coordinates.min(axis=0) + coordinates.max(axis=0)) / 2
    try:
        lengths = (
            measure.measureLine(QgsPointXY(x - 500, y), QgsPointXY(x + 500, y)),
            measure.measureLine(QgsPointXY(x, y - 500), QgsPointXY(x, y + 500)),
        )
    except QgsCsException:
        return float("inf")
    errors = [abs(1000 / length - 1) if length > 0 else float("inf") for length in lengths]
    return float(np.nan_to_num(max(errors), nan=np.inf))


def _name(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.userFriendlyIdentifier() or "a custom one"
