"""Points of a stack of rasters, window by window: its cells, or places that are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.windows import Window

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import Sentence, listed
from ..series.plausible import MissingCodes, odd_dates
from ..series.units import check_unit
from ..series.velocity import velocities
from ..settings import StackSettings
from ..tables.formats import MM_PER_UNIT
from .grids import Raster
from .sampling import gather, sample_raster, terrain, transform_xy
from .stack import RasterStack, open_layer

__all__ = ["AUTOMATIC", "CellCounts", "SampledPoints", "StackSampler"]

AUTOMATIC = "auto"
"""The unit that the files state, millimetres where they state none."""


# Of the series of a window: with copies and what is sampled beside them, some five times as much is in use.
_WINDOW_BYTES = 64 << 20
_MOST_JUDGED = 5000


_TITLES = {
    "coherence": Sentence("Coherence"),
    "incidence": Sentence("Incidence angle"),
    "dem": Sentence("Elevation model"),
}


@dataclass
class CellCounts:
    """How many cells, or given points, there were and what became of them."""

    n: int = 0
    n_outside: int = 0
    n_empty: int = 0
    n_gappy: int = 0
    n_incoherent: int = 0
    n_kept: int = 0

    def left_out(self, max_gap_share: float, min_coherence: float) -> Sentence:
        """Return the parts of a sentence that say why some were left out."""
        reasons = (
            (self.n_outside, Sentence("outside the rasters")),
            (self.n_empty, Sentence("without a value at any date, or 0 at all of them")),
            (self.n_gappy, Sentence("lacking more than {max_gap_share:.0%} of the dates", max_gap_share=max_gap_share)),
            (self.n_incoherent, Sentence("with a coherence below {min_coherence:g}", min_coherence=min_coherence)),
        )
        return listed((Sentence("{n} {reason}", n=count, reason=why) for count, why in reasons if count), "; ")


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
    settings : StackSettings
        Its unit is a key of `MM_PER_UNIT`, or `AUTOMATIC`; rasters beside the series are always read between cells.
    layers
        Further rasters, on any grid, by `coherence`, `incidence` and `dem`: what GDAL opens, and its CRS (None = as it
        states). What belongs to the stack is taken where none is named.

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
        settings: StackSettings = StackSettings(),  # noqa: B008  frozen
        layers: Mapping[str, tuple[str, CRS | None]] | None = None,
    ) -> None:
        self.stack = stack
        self.unit = (stack.unit or "mm") if settings.unit == AUTOMATIC else settings.unit
        if self.unit not in MM_PER_UNIT:
            raise InputError(
                "{name} states its unit as '{unit}', which is no length: convert it, or choose the unit.",
                name=stack.name,
                unit=self.unit,
            )
        self._factor = np.float32(MM_PER_UNIT[self.unit] * (-1 if settings.flip else 1))
        self._settings = settings
        named = {
            what: (Path(source).name, open_layer(source, crs, what)) for what, (source, crs) in (layers or {}).items()
        }
        self._named = frozenset(named)
        chosen = {**stack.companions, **named}
        self._names = {what: name for what, (name, _) in chosen.items()}
        self._layers = {what: layer for what, (_, layer) in chosen.items()}
        if settings.min_coherence > 0 and "coherence" not in self._layers:
            raise InputError("A smallest coherence needs a coherence raster: choose one, or set it to 0.")
        self._has_values = dict.fromkeys(self._layers, False)
        self._unit_is_checked = False
        self._unit_is_stated = bool(stack.unit) or settings.unit != AUTOMATIC
        self._missing = MissingCodes()
        self.counts = CellCounts()

    @property
    def attributes(self) -> list[str]:
        """Names of the attributes of each point."""
        sampled = [name for name in ("coherence", "incidence") if name in self._layers]
        return ["velocity", "v_std", *sampled, *(("height", "slope", "aspect") if "dem" in self._layers else ())]

    def describe(self, reporter: Reporter) -> None:
        """Log what was understood."""
        dates = self.stack.dates
        reporter.log("Rasters: {grid}.", grid=self.stack.raster.grid.describe())
        reporter.log(
            "{n_dates} dates from {first} to {last}.",
            n_dates=len(dates),
            first=dates[0].isoformat(),
            last=dates[-1].isoformat(),
        )
        reporter.log(
            "Displacement: {unit} -> mm; {sign}; positive = towards the satellite."
            if self.stack.unit == self.unit
            else "Displacement: {unit} (not stated in the files) -> mm; {sign}; positive = towards the satellite.",
            unit=self.unit,
            sign=Sentence("changed in sign") if self._factor < 0 else Sentence("sign as it is"),
        )
        for what, layer in self._layers.items():
            reporter.log(
                "{what}: {file}, {grid}; read between cells.",
                what=_TITLES[what],
                file=self._names[what],
                grid=layer.grid.describe(),
            )

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
                self.counts.n += window.width * window.height
                if self._is_incoherent(window):
                    self.counts.n_incoherent += window.width * window.height
                    reporter.progress((number + 1) / len(windows))
                    continue
                block = self._cells(window)
            else:
                block = self._at_places(window, np.flatnonzero(inside), given, places)
            kept = self._finish(block, given_crs)
            if len(kept.rows):
                yield kept
            reporter.progress((number + 1) / len(windows))
        self._judge(reporter)

    def _is_incoherent(self, window: Window) -> bool:
        """Say whether no cell of a window is coherent enough, so that nothing else of it need be read."""
        layer = self._layers.get("coherence")
        if self._settings.min_coherence <= 0 or layer is None or not layer.grid.fits(self.stack.raster.grid):
            return False
        coherence = layer.read(window)
        self._has_values["coherence"] |= bool(np.isfinite(coherence).any())
        return not (coherence >= self._settings.min_coherence).any()

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
            series = gather(values, places[rows] - low, self._settings.bilinear)
        return SampledPoints(rows, given[rows], series, {})

    def _finish(self, block: SampledPoints, crs: CRS) -> SampledPoints:
        """Leave out what cannot be used, bring the rest to millimetres and sample the other rasters."""
        self._missing.remove(block.displacement)
        present = np.isfinite(block.displacement)
        n_present = present.sum(axis=1)
        empty = (n_present == 0) | ~(block.displacement * present != 0).any(axis=1, where=present)
        gappy = ~empty & (n_present < np.ceil((1 - self._settings.max_gap_share) * present.shape[1] - 1e-9))
        kept = np.flatnonzero(~empty & ~gappy)
        self.counts.n_empty += int(empty.sum())
        self.counts.n_gappy += int(gappy.sum())
        attributes: dict[str, NDArray[np.float64]] = {}
        if "coherence" in self._layers:
            coherence = self._sample("coherence", block.xy[kept], crs)
            if self._settings.min_coherence > 0:
                fine = coherence >= self._settings.min_coherence
                self.counts.n_incoherent += int((~fine).sum())
                kept, coherence = kept[fine], coherence[fine]
            attributes["coherence"] = coherence
        displacement = np.ascontiguousarray(block.displacement[kept]) * self._factor + np.float32(0)  # no -0
        if kept.size and not self._unit_is_checked:
            check_unit(displacement, self.unit, self._unit_is_stated)
            self._check_dates(displacement)
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

    def _check_dates(self, displacement: NDArray[np.float32]) -> None:
        step = -(-len(displacement) // _MOST_JUDGED)
        odd = np.flatnonzero(odd_dates(displacement[::step]))
        if odd.size:
            raise InputError(
                "On {days} the points scatter by more than twenty times what they do on the dates around: the "
                "raster of that date holds something else, or is damaged. Leave it out.",
                days=", ".join(self.stack.dates[place].isoformat() for place in odd),
            )

    def _judge(self, reporter: Reporter) -> None:
        counts = self.counts
        if self._missing.n_found:
            reporter.log(
                "{n} values are taken as missing, as they are no displacements: {codes}.",
                n=self._missing.n_found,
                codes=self._missing.words(),
            )
        left_out = counts.left_out(self._settings.max_gap_share, self._settings.min_coherence)
        needed = {*self._named, *(["coherence"] if self._settings.min_coherence > 0 else [])}
        without = [self._names[what] for what, has in self._has_values.items() if not has and what in needed]
        if without and counts.n_kept + counts.n_incoherent:
            raise InputError(
                "{name} has no value at any of the points: choose a raster that covers the stack.",
                name=without[0],
            )
        if not counts.n_kept:
            raise InputError("None of {n} points can be used: {left_out}.", n=counts.n, left_out=left_out)
        reporter.log(
            "{n_kept} points of {n}. Left out: {left_out}." if left_out else "{n_kept} points of {n}.",
            n_kept=counts.n_kept,
            n=counts.n,
            left_out=left_out,
        )


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
