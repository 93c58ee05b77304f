"""Geometries as GDAL hands them over (WKB) -> coordinates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

__all__ = ["PointShapes", "read_shapes"]

_WKB_POINT = 1
_LITTLE_ENDIAN = 1
_POINT_BYTES = (21, 29, 37)  # with x and y; z or m too; both too


@dataclass(frozen=True)
class PointShapes:
    """Where geometries are that should be points.

    Attributes
    ----------
    xy : (n, 2) float64
        NaN where a geometry is not one point.
    n_points : (n,) int
        0 where there is no geometry or an empty one, 1 for a point or a multipoint of one part, 2 for more.
    """

    xy: NDArray[np.float64]
    n_points: NDArray[np.uint8]

    @classmethod
    def none(cls, n: int) -> PointShapes:
        """Return n rows without geometry."""
        return cls(np.full((n, 2), np.nan), np.zeros(n, dtype=np.uint8))


def read_shapes(wkb: np.ndarray) -> PointShapes:
    """Read a column of WKB: (n,) fixed-width or object array, masked where NULL."""
    present = ~np.ma.getmaskarray(wkb)
    data = np.ma.getdata(wkb)
    points = _plain_points(data[present])
    if points is None:
        return _any_shapes(data, present)
    shapes = PointShapes.none(len(data))
    shapes.xy[present] = points
    shapes.n_points[present] = ~np.isnan(points).any(axis=1)  # an empty point has no numbers for coordinates
    return shapes


def _plain_points(data: np.ndarray) -> NDArray[np.float64] | None:
    """Return (n, 2) where every geometry is a plain little-endian point, which is the usual column; else None."""
    if data.dtype.kind != "V" or data.dtype.itemsize not in _POINT_BYTES:
        return None
    parts = np.ascontiguousarray(data).view(np.uint8).reshape(len(data), data.dtype.itemsize)
    # Flags of z and m stand above the type, as thousands (ISO) or as high bits.
    types = (parts[:, 1:5].copy().view("<u4") & 0x0FFFFFFF) % 1000
    if not ((parts[:, 0] == _LITTLE_ENDIAN).all() and (types == _WKB_POINT).all()):
        return None
    return parts[:, 5:21].copy().view("<f8")


def _any_shapes(data: np.ndarray, present: NDArray[np.bool_]) -> PointShapes:
    shapes = PointShapes.none(len(data))
    geometry = QgsGeometry()
    for i in np.flatnonzero(present):
        geometry.fromWkb(bytes(data[i]))
        shape = geometry.constGet()
        if shape is None or shape.isEmpty():
            continue
        if shape.nCoordinates() == 1:
            vertex = next(shape.vertices())
            shapes.xy[i] = vertex.x(), vertex.y()
            shapes.n_points[i] = 1
        else:
            shapes.n_points[i] = 2
    return shapes
