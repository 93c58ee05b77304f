"""A stack of displacement rasters -> points with series and what other rasters say of their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import h5py
import numpy as np
from rasterio.crs import CRS
from rasterio.windows import Window

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..series.units import check_unit
from ..series.velocity import velocities
from ..tables.formats import MM_PER_UNIT
from .grids import Band, GdalRaster, MintpyRaster, Raster, mintpy_datasets, open_dataset, open_layer
from .sampling import gather, sample_raster, terrain, transform_xy
from .stack_files import find_rasters, name_dates, text_dates

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["AUTOMATIC", "CellCounts", "RasterStack", "SampledPoints", "StackSampler", "open_stack", "parse_crs"]

AUTOMATIC = "auto"
"""The unit that the files state, millimetres where they state none."""

# Of the series of a window: with copies and what is sampled beside them, some five times as much is in use.
_WINDOW_BYTES = 64 << 20
_TIMESERIES = "timeseries"
_UNIT_NAMES = {
    **dict.fromkeys(("mm", "millimeter", "millimeters", "millimetre", "millimetres"), "mm"),
    **dict.fromkeys(("cm", "centimeter", "centimeters", "centimetre", "centimetres"), "cm"),
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres"), "m"),
}
_UNIT_IN_NAME = re.compile(r"[_.-](mm|cm)(?=[_.-])", re.IGNORECASE)
# The datasets of MintPy's files by what is asked of a raster, and the files that stand beside a time series.
_MINTPY_DATASETS = {
    "coherence": ("temporalCoherence", "coherence"),
    "incidence": ("incidenceAngle",),
    "dem": ("height",),
}
_TITLES = {"coherence": "Coherence", "incidence": "Incidence angle", "dem": "Elevation model"}
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
        reporter.log(f"Left out, having no date in their names: {', '.join(each.name for each in aside)}.")
    if len(files) == 1:
        return _open_single(files[0], crs, first, last)
    dates = name_dates([each.name for each in files])
    chosen = _in_range(dates, first, last)
    files = [files[index] for index in chosen]
    for path in files:
        with open_dataset(str(path)) as dataset:
            if dataset.count > 1:
                raise InputError(
                    f"{path.name} has {dataset.count} bands, and one of several files can have only one: leave it out, "
                    "or choose it alone if its bands are the dates."
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
        raise InputError(f"{path.name} holds no time series ({', '.join(names)}): choose MintPy's timeseries.h5.")
    with open_dataset(str(path)) as dataset:
        sources = [dataset.name] if dataset.count else dataset.subdatasets
    dated = {source: found for source in sources if len(found := _band_names(source)) > 1}
    if len(dated) != 1:
        raise InputError(
            f"{path.name} has {'several variables' if dated else 'no bands'} with dates, YYYYMMDD, as their "
            "descriptions: choose one file per date, with the date in its name, or one file whose bands are the dates."
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
        raise InputError(f"{path.name} does not name the date of each raster (dataset date): make it anew with MintPy.")
    dates = name_dates(names, f"a date of {path.name},")
    chosen = _in_range(dates, first, last)
    raster = MintpyRaster(path, _TIMESERIES, np.array(chosen, dtype=np.intp), crs)
    companions = {}
    for what, candidates in _MINTPY_COMPANIONS.items():
        found = next((each for name in candidates if (each := path.parent / name).is_file()), None)
        if found is not None and set(mintpy_datasets(found)) & set(_MINTPY_DATASETS[what]):
            companions[what] = found
    unit = unit.decode("ascii", "replace") if isinstance(unit, bytes) else str(unit)
    return RasterStack(raster, [dates[index] for index in chosen], path.name, _stated_unit(unit, ""), companions)


def _in_range(dates: Sequence[date], first: date | None, last: date | None) -> list[int]:
    """Return the indices of the dates from `first` to `last`, in order of time."""
    order = sorted(range(len(dates)), key=dates.__getitem__)
    chosen = [index for index in order if (first or date.min) <= dates[index] <= (last or date.max)]
    if len(chosen) < 2:
        where = f" from {first or min(dates)} to {last or max(dates)}" if first or last else ""
        raise InputError(f"There {'is one date' if chosen else 'is no date'}{where}: a series needs at least two.")
    return chosen


def _stated_unit(attribute: str | None, name: str) -> str:
    """Return the unit that an attribute or a file's name states: a key of `MM_PER_UNIT`, "" for none, or as it is."""
    if attribute:
        return _UNIT_NAMES.get(attribute.strip().lower(), attribute)
    found = _UNIT_IN_NAME.search(name)
    return found.group(1).lower() if found else ""


@dataclass
class CellCounts:
    """How many cells, or given points, there were and what became of them."""

    n: int = 0
    n_outside: int = 0
    n_empty: int = 0
    n_gappy: int = 0
    n_incoherent: int = 0
    n_kept: int = 0

    def left_out(self, max_gap_share: float, min_coherence: float) -> str:
        """Return the parts of a sentence that say why some were left out."""
        reasons = (
            (self.n_outside, "outside the rasters"),
            (self.n_empty, "without a value at any date, or 0 at all of them"),
            (self.n_gappy, f"lacking more than {max_gap_share:.0%} of the dates"),
            (self.n_incoherent, f"with a coherence below {min_coherence:g}"),
        )
        return "; ".join(f"{count} {reason}" for count, reason in reasons if count)


@dataclass(frozen=True)
class SampledPoints:
    """Some of the points.

    Attributes
    ----------
    rows : (n,) int64
        Rows of the given points; of cells, their numbers row by row from the first.
    xy : (n, 2) float64
        Centres of cells, or the given points as they were.
    displacement : (n, T) float32, mm
        NaN where missing.
    attributes : dict of (n,) float64
        `velocity` and `v_std` (mm/yr), by regression, and what was sampled: `coherence`, `incidence`, `height` (m),
        `slope` and `aspect` (degrees); NaN where missing.
    """

    rows: NDArray[np.int64]
    xy: NDArray[np.float64]
    displacement: NDArray[np.float32]
    attributes: dict[str, NDArray[np.float64]]


class StackSampler:
    """Turns a stack into points, window by window.

    Parameters
    ----------
    stack : RasterStack
    unit : str
        Of the displacement: a key of `MM_PER_UNIT`, or `AUTOMATIC`.
    flip : bool
        Change the sign.
    max_gap_share : float
        Largest share of missing dates, 0 to 1.
    min_coherence : float
        0 = any.
    layers
        Further rasters, on any grid, by `coherence`, `incidence` and `dem`: what GDAL opens, and its CRS (None = as it
        states). What stands beside a MintPy time series is taken where none is named.
    bilinear : bool
        How the displacement is taken at given points: between the four nearest cells, instead of from the nearest.
        Further rasters are always read between cells.

    Attributes
    ----------
    counts : CellCounts
        Of the points that were made so far.

    Raises
    ------
    InputError
        A layer cannot be used, a coherence is needed and lacks, or the files are in a unit that is none of length.
    """

    def __init__(
        self,
        stack: RasterStack,
        unit: str = AUTOMATIC,
        flip: bool = False,
        max_gap_share: float = 0.0,
        min_coherence: float = 0.0,
        layers: Mapping[str, tuple[str, CRS | None]] | None = None,
        bilinear: bool = False,
    ) -> None:
        self.stack = stack
        self.unit = (stack.unit or "mm") if unit == AUTOMATIC else unit
        if self.unit not in MM_PER_UNIT:
            raise InputError(
                f"{stack.name} states its unit as '{self.unit}', which is no length: convert it, or choose the unit."
            )
        self._factor = np.float32(MM_PER_UNIT[self.unit] * (-1 if flip else 1))
        self._max_gap_share, self._min_coherence, self._bilinear = max_gap_share, min_coherence, bilinear
        beside = {what: (str(path), stack.raster.grid.crs) for what, path in stack.companions.items()}
        chosen = {**beside, **(layers or {})}
        self._names = {what: Path(source).name for what, (source, _) in chosen.items()}
        self._layers = {what: open_layer(source, crs, _MINTPY_DATASETS[what]) for what, (source, crs) in chosen.items()}
        if min_coherence > 0 and "coherence" not in self._layers:
            raise InputError("A smallest coherence needs a coherence raster: choose one, or set it to 0.")
        self._has_values = dict.fromkeys(self._layers, False)
        self._unit_is_checked = False
        self.counts = CellCounts()

    @property
    def attributes(self) -> list[str]:
        """Names of the attributes of each point."""
        sampled = [name for name in ("coherence", "incidence") if name in self._layers]
        return ["velocity", "v_std", *sampled, *(("height", "slope", "aspect") if "dem" in self._layers else ())]

    def describe(self, reporter: Reporter) -> None:
        """Log what was understood."""
        dates = self.stack.dates
        reporter.log(f"Rasters: {self.stack.raster.grid.describe()}.")
        reporter.log(f"{len(dates)} dates from {dates[0].isoformat()} to {dates[-1].isoformat()}.")
        stated = "" if self.stack.unit == self.unit else " (not stated in the files)"
        sign = "changed in sign" if self._factor < 0 else "sign as it is"
        reporter.log(f"Displacement: {self.unit}{stated} -> mm; {sign}; positive = towards the satellite.")
        for what, layer in self._layers.items():
            reporter.log(f"{_TITLES[what]}: {self._names[what]}, {layer.grid.describe()}; read between cells.")

    def points(
        self, given: NDArray[np.float64] | None = None, crs: CRS | None = None, reporter: Reporter = SILENT
    ) -> Iterator[SampledPoints]:
        """Give the points: one for each valid cell, or those given.

        Parameters
        ----------
        given : (m, 2) float, optional
        crs
            Of the given points.
        reporter : Reporter

        Raises
        ------
        InputError
            A file is damaged, the values cannot be of the unit, or nothing is left.
        """
        grid = self.stack.raster.grid
        windows = list(_windows(grid.width, grid.height, self.stack.raster))
        given_crs = crs or grid.crs
        places = None if given is None else grid.places(transform_xy(given, given_crs, grid.crs))
        if places is not None:
            inside = ((places >= -0.5) & (places < [grid.width - 0.5, grid.height - 0.5])).all(axis=1)
            self.counts.n = len(places)
            self.counts.n_outside = int((~inside).sum())
        for number, window in enumerate(windows):
            if given is None or places is None:
                block = self._cells(window)
                self.counts.n += len(block.rows)
            else:
                block = self._at_places(window, np.flatnonzero(inside), given, places)
            kept = self._finish(block, given_crs)
            if len(kept.rows):
                yield kept
            reporter.progress((number + 1) / len(windows))
        self._judge(reporter)

    def _cells(self, window: Window) -> SampledPoints:
        grid = self.stack.raster.grid
        values = self.stack.raster.read(window)
        column, row = np.meshgrid(np.arange(window.width), np.arange(window.height))
        rows = (row + window.row_off).ravel() * grid.width + (column + window.col_off).ravel()
        return SampledPoints(rows, grid.centres(window), values.reshape(len(values), -1).T, {})

    def _at_places(
        self, window: Window, inside: NDArray[np.intp], given: NDArray[np.float64], places: NDArray[np.float64]
    ) -> SampledPoints:
        cell = np.floor(places[inside] + 0.5)
        start = np.array([window.col_off, window.row_off])
        stop = start + np.array([window.width, window.height])
        rows = inside[((cell >= start) & (cell < stop)).all(axis=1)]
        grid, series = self.stack.raster.grid, np.empty((0, len(self.stack.dates)), dtype=np.float32)
        if rows.size:
            # One more cell all around: the neighbours of points near the window's rim.
            low, high = np.maximum(start - 1, 0), np.minimum(stop + 1, [grid.width, grid.height])
            values = self.stack.raster.read(Window(*low.tolist(), *(high - low).tolist()))
            series = gather(values, places[rows] - low, self._bilinear)
        return SampledPoints(rows, given[rows], series, {})

    def _finish(self, block: SampledPoints, crs: CRS) -> SampledPoints:
        """Leave out what cannot be used, bring the rest to millimetres and sample the other rasters."""
        present = np.isfinite(block.displacement)
        n_present = present.sum(axis=1)
        empty = (n_present == 0) | ~(block.displacement * present != 0).any(axis=1, where=present)
        gappy = ~empty & (n_present < np.ceil((1 - self._max_gap_share) * present.shape[1] - 1e-9))
        kept = np.flatnonzero(~empty & ~gappy)
        self.counts.n_empty += int(empty.sum())
        self.counts.n_gappy += int(gappy.sum())
        attributes: dict[str, NDArray[np.float64]] = {}
        if "coherence" in self._layers:
            coherence = self._sample("coherence", block.xy[kept], crs)
            if self._min_coherence > 0:
                fine = coherence >= self._min_coherence
                self.counts.n_incoherent += int((~fine).sum())
                kept, coherence = kept[fine], coherence[fine]
            attributes["coherence"] = coherence
        displacement = np.ascontiguousarray(block.displacement[kept]) * self._factor + np.float32(0)  # no -0
        if kept.size and not self._unit_is_checked:
            check_unit(displacement, self.unit)
            self._unit_is_checked = True
        attributes["velocity"], attributes["v_std"] = velocities(displacement, self.stack.days)
        xy = block.xy[kept]
        if "incidence" in self._layers:
            attributes["incidence"] = self._sample("incidence", xy, crs)
        if "dem" in self._layers:
            height, slope, aspect = terrain(self._layers["dem"], xy, crs)
            self._has_values["dem"] |= bool(np.isfinite(height).any())
            attributes.update(height=height, slope=slope, aspect=aspect)
        self.counts.n_kept += len(kept)
        return SampledPoints(block.rows[kept], xy, displacement, attributes)

    def _sample(self, what: str, xy: NDArray[np.float64], crs: CRS) -> NDArray[np.float64]:
        values = sample_raster(self._layers[what], xy, crs)[:, 0].astype(np.float64)
        self._has_values[what] |= bool(np.isfinite(values).any())
        return values

    def _judge(self, reporter: Reporter) -> None:
        counts = self.counts
        left_out = counts.left_out(self._max_gap_share, self._min_coherence)
        without = [self._names[what] for what, has in self._has_values.items() if not has]
        if without and counts.n_kept + counts.n_incoherent:
            raise InputError(f"{without[0]} has no value at any of the points: choose a raster that covers the stack.")
        if not counts.n_kept:
            raise InputError(f"None of {counts.n} points can be used: {left_out}.")
        reporter.log(f"{counts.n_kept} points of {counts.n}." + (f" Left out: {left_out}." if left_out else ""))


def _windows(width: int, height: int, raster: Raster) -> Iterator[Window]:
    """Cover a grid by windows of whole storage blocks whose series fit into `_WINDOW_BYTES`."""
    most = max(1, _WINDOW_BYTES // (4 * raster.n_bands))
    block_rows, block_columns = (min(size, most) for size in raster.block_shape)
    rows = min(block_rows, height)
    columns = min(width, max(block_columns, most // rows // block_columns * block_columns))
    if rows * columns > most:
        rows = max(1, most // columns)
    elif columns == width:
        rows = max(rows, most // width // rows * rows)
    for row in range(0, height, rows):
        for column in range(0, width, columns):
            yield Window(column, row, min(columns, width - column), min(rows, height - row))
