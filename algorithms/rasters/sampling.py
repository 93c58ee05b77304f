"""Values of a raster at points, whatever its grid and CRS; and the slope of the ground there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform
from rasterio.windows import Window

from .grids import Raster

__all__ = ["gather", "sample_raster", "terrain", "transform_xy"]

# 64 MB of float32: a fine raster under coarse points is read piece by piece.
_MOST_CELLS = 1 << 24
_CHUNK_POINTS = 1 << 17
_LONGITUDE_LATITUDE = CRS.from_epsg(4326)
_LEVEL = 1e-6  # degrees: what rounding makes of level ground
_SEMI_MAJOR_AXIS = 6378137.0  # m, WGS 84
_ECCENTRICITY_SQUARED = 0.00669437999014
# Horn's weights of the neighbours in the west and the south, by (step east, step north).
_NEIGHBOURS = [(e, n) for e in (-1, 0, 1) for n in (-1, 0, 1) if (e, n) != (0, 0)]
_EASTWARD = {(e, n): e * (2 - abs(n)) for e, n in _NEIGHBOURS}
_NORTHWARD = {(e, n): n * (2 - abs(e)) for e, n in _NEIGHBOURS}


def transform_xy(xy: NDArray[np.float64], source: CRS, target: CRS) -> NDArray[np.float64]:
    """Return the coordinates (m, 2) in another CRS; infinite where a point has no place there."""
    if source == target or not len(xy):
        return xy
    result = np.full_like(xy, np.inf)
    for start in range(0, len(xy), _CHUNK_POINTS):
        piece = xy[start : start + _CHUNK_POINTS]
        try:
            result[start : start + _CHUNK_POINTS] = np.column_stack(transform(source, target, *piece.T))
        except RasterioError:
            continue  # no way from the one to the other
    return result


def gather(values: NDArray[np.float32], places: NDArray[np.float64], bilinear: bool) -> NDArray[np.float32]:
    """Return the values of bands at places between cells.

    Parameters
    ----------
    values : (bands, rows, columns)
        NaN where missing.
    places : (m, 2) float
        Column and row, whole numbers being the centres of cells; all of them inside the outermost cells' edges.
    bilinear : bool
        Between the four nearest centres; missing ones do not count, but where the nearest cell is missing, so is the
        value. Beyond the outermost centres the nearest ones hold. Otherwise the value of the cell.

    Returns
    -------
    (m, bands) float32
    """
    last = np.array(values.shape[:0:-1]) - 1
    column, row = np.clip(np.floor(places + 0.5).astype(np.intp), 0, last).T
    nearest = values[:, row, column].T
    if not bilinear:
        return nearest
    low = np.floor(places).astype(np.intp)
    share = places - low
    total, weights = np.zeros(nearest.shape), np.zeros(nearest.shape)
    for right in (0, 1):
        for down in (0, 1):
            column, row = np.clip(low + np.array([right, down]), 0, last).T
            weight = np.abs(1 - right - share[:, 0]) * np.abs(1 - down - share[:, 1])
            neighbours = values[:, row, column].T
            present = np.isfinite(neighbours)
            total += np.where(present, neighbours, 0.0) * weight[:, None]
            weights += present * weight[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        result = (total / weights).astype(np.float32)
    result[np.isnan(nearest)] = np.nan
    return result


def sample_raster(raster: Raster, xy: NDArray[np.float64], crs: CRS, bilinear: bool = True) -> NDArray[np.float32]:
    """Return the values of a raster's bands at points (m, 2) in any CRS: (m, bands), NaN outside; see `gather`."""
    places = raster.grid.places(transform_xy(xy, crs, raster.grid.crs))
    return _sample_places(raster, places, bilinear)


def _sample_places(raster: Raster, places: NDArray[np.float64], bilinear: bool = True) -> NDArray[np.float32]:
    result = np.full((len(places), raster.n_bands), np.nan, dtype=np.float32)
    size = np.array([raster.grid.width, raster.grid.height])
    pieces = [np.flatnonzero(((places >= -0.5) & (places < size - 0.5)).all(axis=1))]
    while pieces:
        rows = pieces.pop()
        if not rows.size:
            continue
        start = np.maximum(np.floor(places[rows].min(axis=0)).astype(int), 0)
        stop = np.minimum(np.floor(places[rows].max(axis=0)).astype(int) + 2, size)
        if np.prod(stop - start) * raster.n_bands > _MOST_CELLS and rows.size > 1:
            order = rows[np.argsort(places[rows, np.argmax(stop - start)], kind="stable")]
            pieces += [order[: rows.size // 2], order[rows.size // 2 :]]
            continue
        values = raster.read(Window(*start.tolist(), *(stop - start).tolist()))
        result[rows] = gather(values, places[rows] - start, bilinear)
    return result


def terrain(
    dem: Raster, xy: NDArray[np.float64], crs: CRS
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return height, slope and aspect of the ground at points.

    The slope is that of the eight heights one cell of the elevation model away, eastwards and northwards in metres on
    the ellipsoid, weighted as by Horn (1981, *Hill shading and the reflectance map*, Proc. IEEE 69(1), 14-47):
    degrees stay out of it whatever the CRS of the model.

    Parameters
    ----------
    dem
        Heights in metres, in the first band.
    xy : (m, 2) float
    crs
        Of xy.

    Returns
    -------
    height : (m,) m
    slope : (m,) degrees
        From the horizontal.
    aspect : (m,) degrees
        Direction downhill, clockwise from north; NaN where the ground is level.
        All three are NaN where the model has no value; slope and aspect also along its edge.
    """
    result = np.full((3, len(xy)), np.nan)
    for start in range(0, len(xy), _CHUNK_POINTS):
        piece = slice(start, start + _CHUNK_POINTS)
        result[:, piece] = _terrain(dem, xy[piece], crs)
    height, slope, aspect = result
    return height, slope, aspect


def _terrain(dem: Raster, xy: NDArray[np.float64], crs: CRS) -> NDArray[np.float64]:
    lonlat = transform_xy(xy, crs, _LONGITUDE_LATITUDE)
    here = dem.grid.places(transform_xy(lonlat, _LONGITUDE_LATITUDE, dem.grid.crs))
    degrees = 1 / _metres_per_degree(lonlat[:, 1])
    # Cells that the model's grid moves by for a metre eastwards and northwards.
    east, north = (
        dem.grid.places(transform_xy(lonlat + degrees * direction, _LONGITUDE_LATITUDE, dem.grid.crs)) - here
        for direction in ((1.0, 0.0), (0.0, 1.0))
    )
    cells_per_square_metre = np.abs(east[:, 0] * north[:, 1] - east[:, 1] * north[:, 0])
    with np.errstate(invalid="ignore", divide="ignore"):
        step = 1 / np.sqrt(np.nanmedian(cells_per_square_metre)) if np.isfinite(cells_per_square_metre).any() else 1.0
        rise_east, rise_north = np.zeros(len(xy)), np.zeros(len(xy))
        for e, n in _NEIGHBOURS:
            neighbour = _sample_places(dem, here + step * (e * east + n * north))[:, 0]
            rise_east += _EASTWARD[e, n] * neighbour / (8 * step)
            rise_north += _NORTHWARD[e, n] * neighbour / (8 * step)
    height = _sample_places(dem, here)[:, 0]
    slope = np.degrees(np.arctan(np.hypot(rise_east, rise_north)))
    aspect = np.degrees(np.arctan2(-rise_east, -rise_north)) % 360
    aspect[slope < _LEVEL] = np.nan
    return np.stack([height, slope, aspect])


def _metres_per_degree(latitude: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the metres of a degree of longitude and of latitude on the WGS 84 ellipsoid: (m, 2)."""
    phi = np.radians(latitude)
    root = np.sqrt(1 - _ECCENTRICITY_SQUARED * np.sin(phi) ** 2)
    along_parallel = _SEMI_MAJOR_AXIS / root * np.cos(phi)
    along_meridian = _SEMI_MAJOR_AXIS * (1 - _ECCENTRICITY_SQUARED) / root**3
    return np.radians(np.column_stack([along_parallel, along_meridian]))
