"""A stack of displacement rasters -> points with series and what other rasters say of their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..errors import InputError
from ..reporting import SILENT, Reporter
from .grids import Band, GdalRaster, MintpyRaster, Raster, mintpy_datasets, open_dataset
from .stack_files import find_rasters, name_dates, text_dates

__all__ = ["RasterStack", "open_stack", "parse_crs"]


_TIMESERIES = "timeseries"
_UNIT_NAMES = {
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), "mm"),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres"), "cm"),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), "m"),
}
_UNIT_IN_NAME = re.compile(r"[_.-](mm|cm)(?=[_.-])", re.IGNORECASE)
# The datasets of MintPy's files by what is asked of a raster, and the files that stand beside a time series.
MINTPY_DATASETS = {
    "coherence": ("temporalCoherence", "coherence"),
    "incidence": ("incidenceAngle",),
    "dem": ("height",),
}
_MINTPY_COMPANIONS = {
    "coherence": ("temporalCoherence.h5", "geo_temporalCoherence.h5"),
    "incidence": ("geometryGeo.h5", "geo_geometryRadar.h5", "inputs/geometryGeo.h5"),
    "dem": ("geometryGeo.h5", "geo_geometryRadar.h5", "inputs/geometryGeo.h5"),
}


@dataclass(frozen=True)
class RasterStack:
    """Displacement on one grid, one band per date.

    Attributes
    ----------
    raster
        Its bands, in order of time.
    dates
        Of the bands; at least two.
    name
        Of the first file, for people.
    unit
        What the files state, a key of `MM_PER_UNIT`; "" where they state nothing.
    companions
        Rasters found beside it, by `coherence`, `incidence` and `dem`.
    """

    raster: Raster
    dates: list[date]
    name: str
    unit: str
    companions: dict[str, Path] = field(default_factory=dict)

    @property
    def days(self) -> NDArray[np.float64]:
        """Days since the first date."""
        return np.array([(day - self.dates[0]).days for day in self.dates], dtype=np.float64)


def parse_crs(text: str) -> CRS | None:
    """Return the CRS that WKT stands for; None for an empty text."""
    return CRS.from_wkt(text) if text else None


def open_stack(
    given: Sequence[str],
    crs: CRS | None = None,
    first: date | None = None,
    last: date | None = None,
    reporter: Reporter = SILENT,
) -> RasterStack:
    """Open a stack: rasters with a date in their names, one of many bands with dates, or a time series of MintPy.

    Parameters
    ----------
    given
        Files, folders, or patterns with `*`.
    crs
        Takes the place of what the files state.
    first, last
        Dates outside are left out.
    reporter : Reporter

    Raises
    ------
    InputError
        The files are no stack; the sentence names the one that is not.
    """
    files, aside = find_rasters(given)
    if aside:
        reporter.log("Left out, having no date in their names: {names}.", names=", ".join(each.name for each in aside))
    if len(files) == 1:
        return _open_single(files[0], crs, first, last)
    dates = name_dates([each.name for each in files])
    chosen = _in_range(dates, first, last)
    files = [files[index] for index in chosen]
    for path in files:
        with open_dataset(str(path)) as dataset:
            if dataset.count > 1:
                raise InputError(
                    "{file} has {count} bands, and one of several files can have only one: leave it out, or "
                    "choose it alone if its bands are the dates.",
                    file=path.name,
                    count=dataset.count,
                )
    with open_dataset(str(files[0])) as dataset:
        unit = _stated_unit(dataset.units[0] if dataset.count else None, files[0].name)
    raster = GdalRaster([Band(str(path)) for path in files], crs)
    return RasterStack(raster, [dates[index] for index in chosen], files[0].name, unit)


def _open_single(path: Path, crs: CRS | None, first: date | None, last: date | None) -> RasterStack:
    names = mintpy_datasets(path)
    if _TIMESERIES in names:
        return _open_mintpy(path, crs, first, last)
    if names:
        raise InputError(
            "{file} holds no time series ({names}): choose MintPy's timeseries.h5.",
            file=path.name,
            names=", ".join(names),
        )
    with open_dataset(str(path)) as dataset:
        sources = [dataset.name] if dataset.count else dataset.subdatasets
    dated = {source: found for source in sources if len(found := _band_names(source)) > 1}
    if len(dated) != 1:
        raise InputError(
            "{file} has several variables with dates, YYYYMMDD, as the descriptions of their bands: choose one file "
            "per date, with the date in its name, or one file whose bands are the dates."
            if dated
            else "{file} has no bands with dates, YYYYMMDD, as their descriptions: choose one file per date, with the "
            "date in its name, or one file whose bands are the dates.",
            file=path.name,
        )
    ((source, descriptions),) = dated.items()
    dates = name_dates(descriptions, f"a band of {path.name},")
    chosen = _in_range(dates, first, last)
    raster = GdalRaster([Band(source, index + 1) for index in chosen], crs)
    with open_dataset(source) as dataset:
        unit = _stated_unit(dataset.units[0], path.name)
    return RasterStack(raster, [dates[index] for index in chosen], path.name, unit)


def _band_names(source: str) -> list[str]:
    """Return the descriptions of bands, or the times that netCDF gives them; none where one has no date."""
    with open_dataset(source) as dataset:
        names = [description or "" for description in dataset.descriptions]
        if not any(names):
            start = text_dates(dataset.tags().get("time#units", "").replace("T", " "))
            times = [dataset.tags(number).get("NETCDF_DIM_time", "") for number in dataset.indexes]
            unit = dataset.tags().get("time#units", "").partition(" ")[0].lower().rstrip("s")
            per_day = {"day": 1.0, "hour": 24.0, "minute": 1440.0, "second": 86400.0}.get(unit)
            if start and per_day and all(times):
                names = [str(start[0] + timedelta(days=float(time) / per_day)) for time in times]
    return names if all(text_dates(name) for name in names) else []


def _open_mintpy(path: Path, crs: CRS | None, first: date | None, last: date | None) -> RasterStack:
    with h5py.File(path, "r") as file:
        shape = file[_TIMESERIES].shape
        names = [text.decode("ascii", "replace") for text in file["date"][()]] if "date" in file else []
        unit = file.attrs.get("UNIT", "m")
    if len(shape) != 3 or len(names) != shape[0]:
        raise InputError(
            "{file} does not name the date of each raster (dataset date): make it anew with MintPy.", file=path.name
        )
    dates = name_dates(names, f"a date of {path.name},")
    chosen = _in_range(dates, first, last)
    raster = MintpyRaster(path, _TIMESERIES, np.array(chosen, dtype=np.intp), crs)
    companions = {}
    for what, candidates in _MINTPY_COMPANIONS.items():
        found = next((each for name in candidates if (each := path.parent / name).is_file()), None)
        if found is not None and set(mintpy_datasets(found)) & set(MINTPY_DATASETS[what]):
            companions[what] = found
    unit = unit.decode("ascii", "replace") if isinstance(unit, bytes) else str(unit)
    return RasterStack(raster, [dates[index] for index in chosen], path.name, _stated_unit(unit, ""), companions)


def _in_range(dates: Sequence[date], first: date | None, last: date | None) -> list[int]:
    """Return the indices of the dates from `first` to `last`, in order of time."""
    order = sorted(range(len(dates)), key=dates.__getitem__)
    chosen = [index for index in order if (first or date.min) <= dates[index] <= (last or date.max)]
    if len(chosen) < 2:
        raise InputError(
            "There is one date from {first} to {last}: a series needs at least two."
            if chosen
            else "There is no date from {first} to {last}: a series needs at least two.",
            first=first or min(dates),
            last=last or max(dates),
        )
    return chosen


def _stated_unit(attribute: str | None, name: str) -> str:
    """Return the unit that an attribute or a file's name states: a key of `MM_PER_UNIT`, "" for none, or as it is."""
    if attribute:
        return _UNIT_NAMES.get(attribute.strip().lower(), attribute)
    found = _UNIT_IN_NAME.search(name)
    return found.group(1).lower() if found else ""
