"""Rasters in files without GDAL: the same dataset of many HDF5 files, and numbers one after another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from .grids import Grid, open_hdf5_file

__all__ = ["FlatRaster", "Hdf5Bands", "hdf5_bands"]


class Hdf5Bands:
    """A dataset of the same name in each of several HDF5 files. See `Raster`.

    A file is opened anew for each window, which takes h5py a fraction of what it takes GDAL's netCDF driver.

    Parameters
    ----------
    paths
        One for each band.
    dataset
        Its name, (y, x), from north to south, without scale.
    grid
        Where its cells are.
    """

    def __init__(self, paths: Sequence[Path], dataset: str, grid: Grid) -> None:
        self._paths, self._dataset, self.grid = paths, dataset, grid
        self.n_bands = len(paths)
        with open_hdf5_file(paths[0]) as file:
            self.block_shape = file[dataset].chunks or (1, grid.width)

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read each file in turn."""
        values = np.empty((self.n_bands, window.height, window.width), dtype=np.float32)
        rows = slice(window.row_off, window.row_off + window.height)
        columns = slice(window.col_off, window.col_off + window.width)
        for path, band in zip(self._paths, values):
            with open_hdf5_file(path) as file:
                data = file[self._dataset]
                band[:] = data[rows, columns]
                missing = np.ravel(data.attrs.get("_FillValue", np.nan))[0]
            band[~np.isfinite(band) | (band == missing)] = np.nan
        return values


def hdf5_bands(paths: Sequence[Path], dataset: str, grid: Grid) -> Hdf5Bands | None:
    """Return a dataset of netCDF files that GDAL has found to have this grid; None where it takes GDAL to read it."""
    for path in paths:
        try:
            with h5py.File(path) as file:
                data = file[dataset]
                is_plain = data.shape == (grid.height, grid.width) and not {"scale_factor", "add_offset"} & set(
                    data.attrs
                )
                if not (is_plain and "y" in file and file["y"][0] > file["y"][-1]):
                    return None
        except (OSError, RuntimeError, LookupError, ValueError, TypeError):  # GDAL may do better
            return None
    return Hdf5Bands(paths, dataset, grid)


class FlatRaster:
    """A band of single-precision numbers, row by row, as LiCSBAS writes them. See `Raster`."""

    n_bands = 1

    def __init__(self, path: Path, grid: Grid) -> None:
        self._path, self.grid, self.block_shape = path, grid, (1, grid.width)

    @staticmethod
    def fits(path: Path, grid: Grid) -> bool:
        """Say whether a file is there and has a number for each cell."""
        return path.is_file() and path.stat().st_size == 4 * grid.width * grid.height

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read the rows of the window."""
        cells = np.memmap(self._path, dtype="<f4", mode="r", shape=(self.grid.height, self.grid.width))
        columns = slice(window.col_off, window.col_off + window.width)
        values = np.array(cells[window.row_off : window.row_off + window.height, columns], dtype=np.float32)[None]
        values[~np.isfinite(values)] = np.nan
        return values
