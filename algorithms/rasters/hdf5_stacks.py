"""Time series in HDF5 as processors write them: MintPy, its HDF-EOS5 (MiaplPy too), LiCSBAS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import h5py
import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..errors import InputError
from .grids import Grid, Hdf5Raster, Raster, open_hdf5_file
from .plain_files import FlatRaster
from .stack_files import name_dates

__all__ = ["MINTPY_DATASETS", "Hdf5Stack", "hdf5_dataset", "hdf5_layer", "mintpy_datasets", "open_hdf5"]

_LONGITUDE_LATITUDE = CRS.from_epsg(4326)
# The datasets of MintPy's files by what is asked of a raster, and the files that stand beside a time series.
MINTPY_DATASETS = {
    "coherence": ("temporalCoherence", "coherence"),
    "incidence": ("incidenceAngle",),
    "dem": ("height",),
}
_COMPANIONS = {
    "coherence": ("temporalCoherence.h5", "geo_temporalCoherence.h5"),
    "incidence": ("geometryGeo.h5", "geo_geometryRadar.h5", "inputs/geometryGeo.h5"),
    "dem": ("geometryGeo.h5", "geo_geometryRadar.h5", "inputs/geometryGeo.h5"),
}
_EOS = "HDFEOS/GRIDS/timeseries"
_EOS_LAYERS = {
    "coherence": f"{_EOS}/quality/temporalCoherence",
    "incidence": f"{_EOS}/geometry/incidenceAngle",
    "dem": f"{_EOS}/geometry/height",
}
_EOS_MASK = f"{_EOS}/quality/mask"
_LICSBAS_MASK = "results/mask"
_LICSBAS = {"cum", "imdates", "corner_lat", "corner_lon", "post_lat", "post_lon"}


@dataclass(frozen=True)
class Hdf5Stack:
    """A time series that a file holds.

    Attributes
    ----------
    dataset
        Its name in the file, (date, y, x).
    dates
        Of the bands, as the file has them.
    grid
        Of the cells.
    unit
        As the file states it; "" where it does not.
    companions
        File and dataset of rasters that belong to it, by `coherence`, `incidence` and `dem`.
    mask
        Name of what is zero where cells are to be left out, and its raster; None where there is no such.
    """

    path: Path
    dataset: str
    dates: list[date]
    grid: Grid
    unit: str
    companions: dict[str, tuple[Path, str]] = field(default_factory=dict)
    mask: tuple[str, Raster] | None = None

    def raster(self, bands: np.ndarray) -> Hdf5Raster:
        """Return its bands of these indices."""
        return Hdf5Raster(self.path, self.dataset, self.grid, bands)


def open_hdf5(path: Path, crs: CRS | None) -> Hdf5Stack | None:
    """Recognise a time series in a file; None where it is none of these.

    Raises
    ------
    InputError
        It is one of these, and cannot be used.
    """
    if not h5py.is_hdf5(path):
        return None
    with open_hdf5_file(path) as file:
        if f"{_EOS}/observation/displacement" in file:
            return _open_mintpy(path, file, f"{_EOS}/observation/displacement", f"{_EOS}/observation/date", crs)
        if "timeseries" in file and ("FILE_TYPE" in file.attrs or "X_FIRST" in file.attrs):
            return _open_mintpy(path, file, "timeseries", "date", crs)
        if set(file) >= _LICSBAS:
            return _open_licsbas(path, file, crs)
        names = mintpy_datasets(path)
    if names:
        raise InputError(
            "{file} holds no time series ({names}): choose MintPy's timeseries.h5.",
            file=path.name,
            names=", ".join(names),
        )
    return None


def _open_mintpy(path: Path, file: h5py.File, dataset: str, days: str, crs: CRS | None) -> Hdf5Stack:
    shape = file[dataset].shape
    names = [text.decode("ascii", "replace") for text in file[days][()]] if days in file else []
    if len(shape) != 3 or len(names) != shape[0]:
        raise InputError(
            "{file} does not name the date of each raster (dataset date): make it anew with MintPy.", file=path.name
        )
    attributes = {key: _text(value) for key, value in file.attrs.items()}
    companions = {what: (path, name) for what, name in _EOS_LAYERS.items() if name in file}
    if dataset == "timeseries":
        for what, candidates in _COMPANIONS.items():
            found = next((each for name in candidates if (each := path.parent / name).is_file()), None)
            layer = found and next((name for name in MINTPY_DATASETS[what] if name in mintpy_datasets(found)), None)
            if found and layer:
                companions[what] = (found, layer)
    grid = _mintpy_grid(path.name, attributes, shape, crs)
    return Hdf5Stack(
        path,
        dataset,
        name_dates(names, f"a date of {path.name},").dates,
        grid,
        attributes.get("UNIT", "m"),
        companions,
        (_EOS_MASK, Hdf5Raster(path, _EOS_MASK, grid)) if _EOS_MASK in file else None,
    )


def _open_licsbas(path: Path, file: h5py.File, crs: CRS | None) -> Hdf5Stack:
    """Understand `cum.h5` and `cum_filt.h5`, whose corner is the centre of the first cell, in millimetres.

    LiCSBAS15_mask_ts.py writes its mask beside them: 1 for cells to keep, 0 for others, NaN where there is no velocity.
    """
    n_dates, height, width = file["cum"].shape
    days = name_dates([str(int(day)) for day in file["imdates"][()]], f"a date of {path.name},").dates
    if len(days) != n_dates:
        raise InputError(
            "{file} has {n_days} dates and {n} rasters: make it anew with LiCSBAS.",
            file=path.name,
            n_days=len(days),
            n=n_dates,
        )
    x, y, dx, dy = (float(file[name][()]) for name in ("corner_lon", "corner_lat", "post_lon", "post_lat"))
    grid = Grid(width, height, Affine(dx, 0, x - dx / 2, 0, dy, y - dy / 2), crs or _LONGITUDE_LATITUDE)
    mask = path.parent / _LICSBAS_MASK
    return Hdf5Stack(
        path,
        "cum",
        days,
        grid,
        "mm",
        mask=(_LICSBAS_MASK, FlatRaster(mask, grid)) if FlatRaster.fits(mask, grid) else None,
    )


def hdf5_layer(path: Path, datasets: tuple[str, ...], crs: CRS | None) -> Hdf5Raster | None:
    """Return the first of these datasets of a MintPy file; None where it is no such file, or has none of them."""
    names = mintpy_datasets(path)
    chosen = next((name for name in datasets if name in names), None)
    return None if chosen is None else hdf5_dataset(path, chosen, crs)


def hdf5_dataset(path: Path, dataset: str, crs: CRS | None) -> Hdf5Raster:
    """Return a dataset of a file whose attributes are MintPy's."""
    with open_hdf5_file(path) as file:
        attributes = {key: _text(value) for key, value in file.attrs.items()}
        grid = _mintpy_grid(path.name, attributes, file[dataset].shape, crs)
    return Hdf5Raster(path, dataset, grid)


def mintpy_datasets(path: Path) -> list[str]:
    """Return the names of the datasets of a MintPy file; none where it is no such file."""
    if not h5py.is_hdf5(path):
        return []
    with open_hdf5_file(path) as file:
        return list(file) if "FILE_TYPE" in file.attrs or "X_FIRST" in file.attrs else []


def _mintpy_grid(name: str, attributes: Mapping[str, str], shape: tuple[int, ...], crs: CRS | None) -> Grid:
    try:
        x, y, dx, dy = (float(attributes[key]) for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError):
        raise InputError(
            "{name} is in radar coordinates: geocode it with MintPy's geocode.py first.", name=name
        ) from None
    if crs is None and attributes.get("EPSG", "").isdigit():
        crs = CRS.from_epsg(int(attributes["EPSG"]))
    if crs is None and attributes.get("X_UNIT", "degrees").lower().startswith("deg"):
        crs = _LONGITUDE_LATITUDE
    if crs is None:
        raise InputError("{name} has no coordinate reference system (attribute EPSG): choose one.", name=name)
    return Grid(shape[-1], shape[-2], Affine(dx, 0, x, 0, dy, y), crs)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
