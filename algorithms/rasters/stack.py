"""A stack of displacement rasters -> points with series and what other rasters say of their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..days import days_of
from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import shortened
from .derived import Chained, Masked, SomeBands, WithFirstEpoch
from .grids import Band, GdalRaster, Raster, open_dataset
from .hdf5_stacks import MINTPY_DATASETS, Hdf5Stack, hdf5_dataset, hdf5_layer, open_hdf5
from .plain_files import hdf5_bands
from .stack_files import Source, StackDates, find_rasters, name_dates
from .variables import band_dates, displacement_of, variable_names

__all__ = ["RasterStack", "open_layer", "open_stack", "parse_crs"]

_UNIT_NAMES = {
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), "mm"),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres"), "cm"),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), "m"),
}
_UNIT_IN_NAME = re.compile(r"[_.-](mm|cm)(?=[_.-])", re.IGNORECASE)
_OPERA = re.compile(r"OPERA_L3_DISP-S1_.*", re.IGNORECASE)
_OPERA_MASK, _OPERA_COHERENCE = "recommended_mask", "temporal_coherence"
_MOST_NAMED = 5


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
        Rasters that belong to it, by `coherence`, `incidence` and `dem`, with their names.
    """

    raster: Raster
    dates: list[date]
    name: str
    unit: str
    companions: dict[str, tuple[str, Raster]] = field(default_factory=dict)

    @property
    def days(self) -> NDArray[np.float64]:
        """Days of the dates, (T,)."""
        return days_of(self.dates)


def parse_crs(text: str) -> CRS | None:
    """Return the CRS that WKT stands for; None for an empty text."""
    return CRS.from_wkt(text) if text else None


def open_stack(
    given: Sequence[str],
    crs: CRS | None = None,
    first: date | None = None,
    last: date | None = None,
    reporter: Reporter = SILENT,
    days: Sequence[date] = (),
) -> RasterStack:
    """Open a stack: rasters with a date in their names, one of many bands with dates, or a time series in HDF5.

    Parameters
    ----------
    given
        Files, folders, patterns with `*`, or variables such as `NETCDF:"file.nc":displacement`.
    crs
        Takes the place of what the files state.
    first, last
        Dates outside are left out.
    reporter : Reporter
    days
        Of the bands of one file, where it does not say them.

    Raises
    ------
    InputError
        The files are no stack; the sentence names the one that is not.
    """
    found = find_rasters(given)
    if found.undated:
        reporter.log("Left out, having no date in their names: {names}.", names=shortened(found.undated, _MOST_NAMED))
    if found.of_other_kinds:
        reporter.log(
            "Left out, being called otherwise than the {n} others: {names}.",
            n=len(found.sources),
            names=shortened(found.of_other_kinds, _MOST_NAMED),
        )
    sources = found.sources
    is_opera = all(_OPERA.fullmatch(each.name) for each in sources)
    if len(sources) == 1 and not is_opera:
        return _open_single(sources[0], crs, first, last, days, reporter)
    dates = name_dates([each.name for each in sources], chained=is_opera)
    variables = [displacement_of(each) for each in sources]
    _refuse_several_bands(sources, variables)
    with open_dataset(variables[0]) as dataset:
        unit = _stated_unit(dataset.units[0] if dataset.count else None, sources[0].name)
    # What is chained needs the rasters before the first date as well.
    chosen = _in_order(dates.dates) if dates.is_chained else _in_range(dates.dates, first, last, dates.first_epoch)
    raster: Raster = GdalRaster([Band(variables[index]) for index in chosen], crs)
    companions: dict[str, tuple[str, Raster]] = {}
    if is_opera:
        opera = [(sources[index], variables[index]) for index in chosen]
        raster, companions = _with_opera_layers(raster, opera, crs, reporter)
    raster, days_of_bands = _counted_from_one(raster, dates, chosen, reporter)
    kept = _in_range(days_of_bands, first, last)
    return RasterStack(
        SomeBands(raster, kept), [days_of_bands[index] for index in kept], sources[0].name, unit, companions
    )


def _refuse_several_bands(sources: Sequence[Source], variables: Sequence[str]) -> None:
    for source, variable in zip(sources, variables):
        with open_dataset(variable) as dataset:
            if dataset.count > 1:
                raise InputError(
                    "{file} has {count} bands, and one of several files can have only one: leave it out, or "
                    "choose it alone if its bands are the dates.",
                    file=source.name,
                    count=dataset.count,
                )


def _counted_from_one(
    raster: Raster, dates: StackDates, chosen: Sequence[int], reporter: Reporter
) -> tuple[Raster, list[date]]:
    """Return bands counted from one date, which gets zeros where it has no raster, and their dates."""
    days = [dates.dates[index] for index in chosen]
    if dates.references is not None and dates.is_chained:
        references = [dates.references[index] for index in chosen]
        raster = Chained(raster, days, references)
        reporter.log(
            "The rasters are counted from {n} dates; all are brought to the first, {first}.",
            n=len(set(references)),
            first=min(references).isoformat(),
        )
    epoch = dates.first_epoch
    if epoch is not None:
        raster, days = WithFirstEpoch(raster), [epoch, *days]
        reporter.log("{first}, from which the rasters are counted, is added with zeros.", first=epoch.isoformat())
    return raster, days


def _with_opera_layers(
    raster: Raster, opera: Sequence[tuple[Source, str]], crs: CRS | None, reporter: Reporter
) -> tuple[Raster, dict[str, tuple[str, Raster]]]:
    """Return the displacement of OPERA's files where their masks recommend it, and the coherence of the last.

    Parameters
    ----------
    raster
        One band for each file.
    opera
        The files, and what GDAL calls their displacement.
    """
    sources = [source for source, _ in opera]
    layers = [variable_names(Source(source.path, str(source.path))) for source in sources]
    paths = [source.path for source in sources]
    names_of_displacement = {variable.rpartition(":")[2].lstrip("/") for _, variable in opera}
    if len(names_of_displacement) == 1:
        raster = hdf5_bands(paths, names_of_displacement.pop(), raster.grid) or raster
    if all(_OPERA_MASK in names for names in layers):
        mask: Raster = GdalRaster([Band(names[_OPERA_MASK]) for names in layers], crs)
        raster = _masked(raster, _OPERA_MASK, hdf5_bands(paths, _OPERA_MASK, mask.grid) or mask, reporter)
    coherence = layers[-1].get(_OPERA_COHERENCE)
    companions: dict[str, tuple[str, Raster]] = {}
    if coherence is not None:
        companions["coherence"] = (f"{sources[-1].name}, {_OPERA_COHERENCE}", GdalRaster([Band(coherence)], crs))
    return raster, companions


def _masked(raster: Raster, name: str, mask: Raster, reporter: Reporter) -> Raster:
    reporter.log("Cells are left out where {mask} is 0.", mask=name)
    return Masked(raster, mask)


def _open_single(
    source: Source,
    crs: CRS | None,
    first: date | None,
    last: date | None,
    days: Sequence[date],
    reporter: Reporter,
) -> RasterStack:
    found = None if source.is_variable else open_hdf5(source.path, crs)
    if found is not None:
        return _open_hdf5_stack(found, crs, first, last, reporter)
    gdal = displacement_of(source)
    dates, bands, undated = (list(days), [], []) if days else band_dates(gdal)
    with open_dataset(gdal) as dataset:
        n_bands, unit = dataset.count, _stated_unit(dataset.units[0] if dataset.count else None, source.name)
        bands = bands or list(dataset.indexes)
    if not dates and n_bands == 1:
        raise InputError(
            "{file} is one raster: a stack needs the displacement at two dates or more, in a file "
            "each, as bands, or in an HDF5 time series. Choose these.",
            file=source.name,
        )
    if not dates:
        raise InputError(
            "The bands of {file} ({n}) have no dates, neither as descriptions nor as an axis of times: give the "
            "dates of the bands, or choose one file per date, with the date in its name.",
            n=n_bands,
            file=source.name,
        )
    if len(dates) != len(bands):
        raise InputError(
            "{n_days} dates are given, and {file} has {n} bands: correct the list.",
            n_days=len(dates),
            file=source.name,
            n=n_bands,
        )
    name_dates([day.isoformat() for day in dates], f"a band of {source.name},")  # refuses what is there twice
    chosen = _in_range(dates, first, last)
    if undated:
        reporter.log("Left out, having no date in their names: {names}.", names=shortened(undated, _MOST_NAMED))
    raster = GdalRaster([Band(gdal, bands[index]) for index in chosen], crs)
    return RasterStack(raster, [dates[index] for index in chosen], source.name, unit)


def _open_hdf5_stack(
    found: Hdf5Stack, crs: CRS | None, first: date | None, last: date | None, reporter: Reporter
) -> RasterStack:
    chosen = _in_range(found.dates, first, last)
    companions: dict[str, tuple[str, Raster]] = {
        what: (path.name, hdf5_dataset(path, dataset, crs)) for what, (path, dataset) in found.companions.items()
    }
    raster: Raster = found.raster(np.array(chosen, dtype=np.intp))
    if found.mask is not None:
        raster = _masked(raster, *found.mask, reporter)
    return RasterStack(
        raster,
        [found.dates[index] for index in chosen],
        found.path.name,
        _stated_unit(found.unit, ""),
        companions,
    )


def open_layer(source: str, crs: CRS | None, what: str) -> Raster:
    """Open a raster of one band for `coherence`, `incidence` or `dem`: MintPy's dataset, or the first band of a file.

    Raises
    ------
    InputError
        It cannot be used.
    """
    return hdf5_layer(Path(source), MINTPY_DATASETS[what], crs) or GdalRaster([Band(source)], crs)


def _in_order(dates: Sequence[date]) -> list[int]:
    return sorted(range(len(dates)), key=dates.__getitem__)


def _in_range(dates: Sequence[date], first: date | None, last: date | None, epoch: date | None = None) -> list[int]:
    """Return the indices of the dates from `first` to `last`, in order of time; with `epoch` there are two at least."""
    least, most = first or date.min, last or date.max
    chosen = [index for index in _in_order(dates) if least <= dates[index] <= most]
    if len(chosen) + (epoch is not None and least <= epoch <= most) < 2:
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
