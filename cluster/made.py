"""A made country, to try a run on: towns, fields, noise, an atmosphere, and places that move."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..algorithms.reporting import SILENT, Reporter
from ..algorithms.space.morton import BITS_OF_SQUARE, SQUARE, morton_keys
from .tiles import Tile, TileFooter, write_tile
from .tiling import name_of, square_of

__all__ = ["POINTS", "make_country"]

_BITS = BITS_OF_SQUARE - 3  # of the side of a block: 12.5 km
POINTS = 100_000
"""Of such a block, as EGMS has in a region of towns."""
_CORNER = np.array([4_000_000.0, 2_000_000.0])
_FIRST = date(2019, 1, 3)
_INTERVAL = 18  # days
_PLACES = 6  # of a block
_TOWNS = 25
_WAVES = 6  # of the atmosphere of a date


def make_country(n_points: int, n_dates: int, folder: Path, in_tile: int = POINTS, reporter: Reporter = SILENT) -> None:
    """Write the tiles of a country, block after block, each from its own seed; those that are there stay.

    Parameters
    ----------
    n_points
    n_dates
        18 days apart.
    folder
    in_tile
        Most points of a tile, of 12.5 km or a half, a quarter, ... of that.
    reporter
    """
    folder.mkdir(parents=True, exist_ok=True)
    halvings = max(0, ceil(log(POINTS / in_tile, 4)))
    bits, of_block = _BITS - halvings, POINTS // 4**halvings
    side = SQUARE / (1 << (BITS_OF_SQUARE - bits))
    n_blocks = max(1, round(n_points / of_block))
    across = int(np.ceil(np.sqrt(n_blocks)))
    dates = tuple(_FIRST + timedelta(days=_INTERVAL * number) for number in range(n_dates))
    for block in range(n_blocks):
        corner = _CORNER + side * np.array([block % across, block // across])
        square = square_of(int(morton_keys(corner[None] + 1.0)[0]) >> 2 * bits << 2 * bits, bits)
        path = folder / f"{name_of(square)}.parquet"
        if path.is_file():
            continue
        coordinates, series = _block(np.random.default_rng([block, n_dates]), min(of_block, n_points), n_dates, side)
        ids = np.char.add(f"{block}-", np.arange(len(coordinates)).astype(str))
        footer = TileFooter(path, 0, dates, "EPSG:3035", "mm", "made", "", square, "")
        write_tile(path, Tile(ids, coordinates + corner, series), footer)
        reporter.status("{n} of {total} tiles", n=block + 1, total=n_blocks)


def _block(
    rng: np.random.Generator, n: int, n_dates: int, side: float
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Return coordinates from the corner of a block, and series."""
    in_fields = n // 4
    town = rng.integers(0, _TOWNS, n - in_fields)
    centres = rng.uniform(0.05, 0.95, (_TOWNS, 2)) * side
    radii = rng.uniform(0.01, 0.05, _TOWNS) * side
    towns = centres[town] + radii[town, None] * rng.normal(size=(len(town), 2))
    coordinates = np.round(np.concatenate([towns, rng.uniform(0, side, (in_fields, 2))]) % (side - 0.1), 1)
    years = _INTERVAL * np.arange(n_dates) / 365.25
    series = rng.normal(0, 1, (n, n_dates)).astype(np.float32)
    series *= (3.0 * rng.lognormal(0, 0.3, n)).astype(np.float32)[:, None]
    for number in range(n_dates):
        waves = rng.normal(0, 2 * np.pi / 8000.0, (_WAVES, 2))
        phase = coordinates @ waves.T + rng.uniform(0, 2 * np.pi, _WAVES)
        series[:, number] += np.cos(phase).sum(axis=1).astype(np.float32)
    series += (-1.2 * years).astype(np.float32)
    for _ in range(_PLACES):
        distance = np.hypot(*(coordinates - coordinates[rng.integers(n)]).T) / rng.uniform(80, 400)
        weight = np.where(distance < 1, np.cos(np.pi / 2 * np.minimum(distance, 1)) ** 2, 0.0)
        course = rng.uniform(-15, -6) * (years if rng.random() < 0.6 else np.maximum(years - years[-1] / 2, 0))
        series += np.outer(weight, course).astype(np.float32)
    return coordinates, series
