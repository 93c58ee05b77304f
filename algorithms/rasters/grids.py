"""Rasters as windows of numbers: a stack of GDAL's bands, or a dataset of HDF5; what is missing is NaN.

A raster is opened anew for each window: hundreds of open files are more than some systems allow.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Protocol

import h5py
import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..errors import InputError
from ..sentences import Sentence

__all__ = ["Band", "GdalRaster", "Grid", "Hdf5Raster", "Raster", "open_dataset", "open_hdf5_file"]

_LONGITUDE_LATITUDE = CRS.from_epsg(4326)
# In cells: what rounding of coordinates makes of grids that are the same.
_GRID_TOLERANCE = 0.01


@dataclass(frozen=True)
class Grid:
    """Where the cells of a raster are.

    Attributes
    ----------
    width, height
        Number of columns and rows.
    transform
        From (column, row) of a cell's corner to coordinates.
    crs
        Of the coordinates.
    """

    width: int
    height: int
    transform: Affine
    crs: CRS

    def fits(self, other: Grid) -> bool:
        """Say whether another grid has the same cells."""
        if (self.width, self.height, self.crs) != (other.width, other.height, other.crs):
            return False
        corners = np.array([(0, 0), (self.width, 0), (0, self.height)], dtype=np.float64)
        apart = self.places(np.column_stack(other.transform * corners.T)) + 0.5 - corners
        return bool(np.abs(apart).max() <= _GRID_TOLERANCE)

    def centres(self, window: Window) -> NDArray[np.float64]:
        """Return the coordinates of the centres of a window's cells, row by row: (n, 2)."""
        columns = window.col_off + np.arange(window.width) + 0.5
        rows = window.row_off + np.arange(window.height) + 0.5
        column, row = np.meshgrid(columns, rows)
        return np.column_stack(self.transform * (column.ravel(), row.ravel()))

    def places(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return column and row of points (m, 2), whole numbers being centres of cells; NaN where xy is infinite."""
        x, y = np.where(np.isfinite(xy), xy, np.nan).T
        return np.column_stack(~self.transform * (x, y)) - 0.5

    def difference(self, other: Grid) -> Sentence:
        """Return how another grid differs, for a sentence."""
        if (self.width, self.height) != (other.width, other.height) or self.crs != other.crs:
            return Sentence("{grid}, not {other}", grid=self.describe(), other=other.describe())
        across, down = np.hypot(self.transform.a, self.transform.d), np.hypot(self.transform.b, self.transform.e)
        across_other = np.hypot(other.transform.a, other.transform.d)
        down_other = np.hypot(other.transform.b, other.transform.e)
        if not np.allclose(
            [across, down], [across_other, down_other], rtol=_GRID_TOLERANCE / max(self.width, self.height)
        ):
            return Sentence(
                "cells of {across:.9g} x {down:.9g}, not {across_other:.9g} x {down_other:.9g}",
                across=across,
                down=down,
                across_other=across_other,
                down_other=down_other,
            )
        column, row = other.places(np.array([self.transform * (0.0, 0.0)]))[0] + 0.5
        return Sentence(
            "its first cell lies {columns:+.4g} columns and {rows:+.4g} rows away", columns=column, rows=row
        )

    def describe(self) -> str:
        """Return size, cell size and CRS for people."""
        across, down = np.hypot(self.transform.a, self.transform.d), np.hypot(self.transform.b, self.transform.e)
        crs = self.crs.to_string() if self.crs.to_epsg() else self.crs.to_dict().get("proj", "a custom CRS")
        return f"{self.height} rows x {self.width} columns, cells of {across:.6g} x {down:.6g}, {crs}"


class Raster(Protocol):
    """Bands on one grid.

    Attributes
    ----------
    grid
        Where the cells are.
    n_bands
        Number of bands.
    block_shape
        Rows and columns that are stored, and best read, together.
    """

    grid: Grid
    n_bands: int
    block_shape: tuple[int, int]

    def read(self, window: Window) -> NDArray[np.float32]:
        """Return the values (bands, rows, columns) of a window, NaN where there is none."""


@dataclass(frozen=True)
class Band:
    """A band, numbered from 1, of what GDAL opens under a name."""

    source: str
    number: int = 1


class GdalRaster:
    """Bands of one file or several, see `Raster`; scale and offset are applied.

    Parameters
    ----------
    bands
        In their order here; those of one file are neighbours.
    crs
        Takes the place of what the files state.

    Raises
    ------
    InputError
        A file cannot be read, has no place on the Earth, or another grid than the first.
    """

    def __init__(self, bands: Sequence[Band], crs: CRS | None = None) -> None:
        self._bands = bands
        self.n_bands = len(bands)
        first = bands[0].source
        for source, _ in groupby(bands, key=lambda band: band.source):
            with open_dataset(source) as dataset:
                grid = _grid(dataset, crs)
                if source == first:
                    self.grid, self.block_shape = grid, dataset.block_shapes[0]
                elif not grid.fits(self.grid):
                    raise InputError(
                        "{name} has another grid than {other}: {difference}. Warp it to the same grid, or leave "
                        "it out.",
                        name=_file_name(source),
                        other=_file_name(first),
                        difference=grid.difference(self.grid),
                    )

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read each file in turn."""
        values = np.empty((self.n_bands, window.height, window.width), dtype=np.float32)
        start = 0
        for source, group in groupby(self._bands, key=lambda band: band.source):
            numbers = [band.number for band in group]
            values[start : start + len(numbers)] = _read_bands(source, numbers, window)
            start += len(numbers)
        return values


def _read_bands(source: str, numbers: list[int], window: Window) -> NDArray[np.float32]:
    with open_dataset(source) as dataset:
        try:
            read = dataset.read(numbers, window=window, masked=True)
        except RasterioError as error:
            raise InputError(
                "{name} breaks off or is damaged: copy or make it again.", name=_file_name(source)
            ) from error
        scales = np.array([dataset.scales[number - 1] for number in numbers])
        offsets = np.array([dataset.offsets[number - 1] for number in numbers])
    values = np.ma.filled(read.astype(np.float64), np.nan)
    if (scales != 1).any() or (offsets != 0).any():
        values = values * scales[:, None, None] + offsets[:, None, None]
    values[~np.isfinite(values)] = np.nan
    with np.errstate(over="ignore"):
        return values.astype(np.float32)


def _file_name(source: str) -> str:
    """Return the name of the file, also of a variable of it: NETCDF:"/path/file.nc":displacement."""
    return Path(re.sub(r'^\w+:"?|"?:[^:/\\]*$', "", source) if '":' in source or source.count(":") > 1 else source).name


@contextmanager
def open_dataset(source: str) -> Iterator[DatasetReader]:
    """Open a raster through GDAL.

    Raises
    ------
    InputError
        It is empty, damaged, or no raster; or its numbers are complex.
    """
    name = _file_name(source)
    if Path(source).is_file() and Path(source).stat().st_size == 0:
        raise InputError("{name} is empty: copy or make it again.", name=name)
    with warnings.catch_warnings():
        # What has no place on the Earth gets a sentence of its own.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(source)
        except RasterioError as error:
            raise InputError(
                "{name} cannot be read as a raster: it is damaged, or of another format.", name=name
            ) from error
        with dataset:
            if any(kind.startswith("complex") for kind in dataset.dtypes):
                raise InputError(
                    "{name} holds complex numbers, as interferograms do: a displacement is needed.", name=name
                )
            try:
                yield dataset
            except UnicodeDecodeError as error:
                raise InputError(
                    "{name} describes its bands in letters that cannot be read, as they are not UTF-8: save it again "
                    "without them.",
                    name=name,
                ) from error


def _grid(dataset: DatasetReader, crs: CRS | None) -> Grid:
    name = _file_name(dataset.name)
    if dataset.count == 0:
        variables = ", ".join(each.rpartition(":")[2] for each in dataset.subdatasets) or "none"
        raise InputError(
            "{name} holds several variables or none ({variables}): export the one that is meant alone.",
            name=name,
            variables=variables,
        )
    if dataset.transform.is_identity or dataset.transform.determinant == 0:
        raise InputError("{name} has no place on the Earth (no geotransform): geocode it first.", name=name)
    crs = crs or dataset.crs or _crs_of_axes(dataset.tags())
    if crs is None:
        raise InputError("{name} has no coordinate reference system: choose one.", name=name)
    return Grid(dataset.width, dataset.height, dataset.transform, crs)


def _crs_of_axes(tags: Mapping[str, str]) -> CRS | None:
    """Return longitude and latitude where the axes of a netCDF or GMT grid without CRS have their units."""
    of_axes = [value for key, value in tags.items() if key.endswith("#units")]
    return _LONGITUDE_LATITUDE if any(unit.lower().startswith("degrees_e") for unit in of_axes) else None


@contextmanager
def open_hdf5_file(path: Path) -> Iterator[h5py.File]:
    """Open an HDF5 file for reading.

    Raises
    ------
    InputError
        It is damaged: of which h5py says so in Python's own exceptions, wherever in the file it finds it.
    """
    try:
        with h5py.File(path, "r") as file:
            yield file
    except InputError:
        raise
    except (OSError, RuntimeError, LookupError, ValueError, TypeError, OverflowError) as error:
        raise InputError("{name} breaks off or is damaged: copy or make it again.", name=path.name) from error


class Hdf5Raster:
    """A dataset of an HDF5 file, (y, x) or (date, y, x), see `Raster`.

    Parameters
    ----------
    path
        HDF5 file.
    dataset
        Name in it.
    grid
        Where its cells are.
    bands
        Indices of the dates; all by default.
    """

    def __init__(self, path: Path, dataset: str, grid: Grid, bands: NDArray[np.intp] | None = None) -> None:
        self._path, self._dataset, self.grid = path, dataset, grid
        with open_hdf5_file(path) as file:
            shape = file[dataset].shape
            self.block_shape = (file[dataset].chunks or (1, shape[-1]))[-2:]
        self._bands = np.arange(shape[0] if len(shape) == 3 else 1) if bands is None else bands
        self.n_bands = len(self._bands)

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read all dates at once."""
        rows = slice(window.row_off, window.row_off + window.height)
        columns = slice(window.col_off, window.col_off + window.width)
        first, last = int(self._bands.min()), int(self._bands.max())
        with open_hdf5_file(self._path) as file:
            data = file[self._dataset]
            # One slice: h5py takes a list of dates one by one.
            read = data[first : last + 1, rows, columns] if data.ndim == 3 else data[rows, columns][None]
            values: NDArray[np.float32] = read[self._bands - first].astype(np.float32)
        values[~np.isfinite(values)] = np.nan
        return values
