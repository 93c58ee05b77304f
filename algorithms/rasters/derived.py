"""Rasters made of others: with a first epoch of zeros, chained from changing references, masked, some bands of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import InputError
from .grids import Raster

__all__ = ["Chained", "Masked", "SomeBands", "WithFirstEpoch"]


class WithFirstEpoch:
    """Another raster's bands, and before them one of zeros: the date that all are counted from. See `Raster`."""

    def __init__(self, raster: Raster) -> None:
        self._raster = raster
        self.grid, self.block_shape, self.n_bands = raster.grid, raster.block_shape, raster.n_bands + 1

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read the others, with zeros before them wherever any of them has a value."""
        values = self._raster.read(window)
        first = np.where(np.isfinite(values).any(axis=0), np.float32(0), np.float32(np.nan))
        return np.concatenate([first[None], values])


class Masked:
    """Another raster's bands without the cells where a mask, of one band for each or for all, is zero. See `Raster`."""

    def __init__(self, raster: Raster, mask: Raster) -> None:
        self._raster, self._mask = raster, mask
        self.grid, self.block_shape, self.n_bands = raster.grid, raster.block_shape, raster.n_bands

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read both."""
        values = self._raster.read(window)
        values[np.broadcast_to(self._mask.read(window) == 0, values.shape)] = np.nan
        return values


class SomeBands:
    """Some of another raster's bands, which all have to be read. See `Raster`."""

    def __init__(self, raster: Raster, bands: Sequence[int]) -> None:
        self._raster, self._bands = raster, list(bands)
        self.grid, self.block_shape, self.n_bands = raster.grid, raster.block_shape, len(self._bands)

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read all, and keep some."""
        values = self._raster.read(window)
        return values if self.n_bands == len(values) else values[self._bands]


class Chained:
    """Bands that are each counted from a date of their own, all brought to that of the first. See `Raster`.

    Parameters
    ----------
    raster
        One band for each of `dates`.
    dates
        Of the bands, in order of time.
    references
        What each band is counted from: an earlier one of `dates`, or the earliest reference of all.

    Raises
    ------
    InputError
        A reference is no date of an earlier band, so that nothing is known of the time between.
    """

    def __init__(self, raster: Raster, dates: Sequence[date], references: Sequence[date]) -> None:
        self._raster = raster
        self.grid, self.block_shape, self.n_bands = raster.grid, raster.block_shape, raster.n_bands
        places = {day: place for place, day in enumerate(dates)}
        start = min(references)
        self._before: list[int | None] = []
        for day, reference in zip(dates, references):
            if reference != start and not (reference in places and reference < day):
                raise InputError(
                    "The displacement of {day} is counted from {reference}, of which there is no raster: add the files "
                    "up to that date.",
                    day=day.isoformat(),
                    reference=reference.isoformat(),
                )
            self._before.append(None if reference == start else places[reference])

    def read(self, window: Window) -> NDArray[np.float32]:
        """Read the bands, and add to each what there was at its reference."""
        values = self._raster.read(window)
        for band, before in enumerate(self._before):
            if before is not None:
                values[band] += values[before]
        return values
