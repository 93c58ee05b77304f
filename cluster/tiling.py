"""Which tiles a scene is cut into: squares of a quadtree, so that each is a run of the curve."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.errors import InputError
from ..algorithms.reporting import SILENT, Reporter
from ..algorithms.sentences import Sentence
from ..algorithms.space.morton import BITS_OF_SQUARE, SQUARE, morton_keys
from .scene import Square
from .sources import Batch, Source
from .tiles import Tile, TileFooter, read_footer, write_tile

__all__ = ["MOST_POINTS", "cut", "make_tiles", "name_of", "square_of", "squares_of"]

MOST_POINTS = 200_000
"""In a tile."""

_SMALL = 10  # bits of the side of small squares: 781 m
_LONGEST_ID = 40
_BYTES_AT_ONCE = 1 << 27


def cut(keys: NDArray[np.int64], counts: NDArray[np.int64], most: int, finest: int = 0) -> list[tuple[int, int]]:
    """Cut a run of the curve into squares with at most so many points, none larger than EGMS's.

    Parameters
    ----------
    keys : (n,) int64
        Of `morton_keys`, increasing: of points, or of the first places of small squares.
    counts : (n,) int64
        Points at each.
    most : int
    finest : int
        Bits of the sides of these squares.

    Returns
    -------
    list of (key, bits)
        The first key of each square and the bits of its side, along the curve; one at the finest may hold more.
    """
    found = []
    ends = np.append(0, np.cumsum(counts))
    whole = 2 * BITS_OF_SQUARE
    of_square = keys >> whole
    starts = np.flatnonzero(np.append(True, of_square[1:] != of_square[:-1]))
    left = [
        (int(of_square[start]) << whole, BITS_OF_SQUARE, int(start), int(stop))
        for start, stop in zip(starts, np.append(starts[1:], len(keys)))
    ][::-1]
    while left:
        key, bits, start, stop = left.pop()
        if start == stop:
            continue
        if ends[stop] - ends[start] <= most or bits <= finest:
            found.append((key, bits))
            continue
        quarter = 1 << 2 * (bits - 1)
        bounds = [start, *(start + np.searchsorted(keys[start:stop], key + quarter * np.arange(1, 4))).tolist(), stop]
        left += [(key + quarter * part, bits - 1, bounds[part], bounds[part + 1]) for part in range(4)][::-1]
    return found


def square_of(key: int, bits: int) -> Square:
    """Return the ground of a square of the curve."""
    step = SQUARE / (1 << BITS_OF_SQUARE)
    column, row = _gathered(key), _gathered(key >> 1)
    return Square((column - (1 << 29)) * step, (row - (1 << 29)) * step, (1 << bits) * step)


def _gathered(key: int) -> int:
    return sum(((key >> 2 * bit) & 1) << bit for bit in range(30))


def name_of(square: Square) -> str:
    """Return the name of a tile, from the kilometres of its corner as EGMS's, and its side."""
    return f"E{square.x / 1000:+09.3f}N{square.y / 1000:+09.3f}S{square.side / 1000:07.3f}"


def squares_of(coordinates: NDArray[np.float64], most: int) -> list[tuple[Square, NDArray[np.int64]]]:
    """Return the squares that points (n, 2) in m are cut into, along the curve, and the rows in each."""
    keys = morton_keys(coordinates)
    order = np.argsort(keys, kind="stable")
    squares = cut(keys[order], np.ones(len(keys), dtype=np.int64), most)
    bounds = np.searchsorted(keys[order], [key for key, _ in squares])
    return [(square_of(*each), rows) for each, rows in zip(squares, np.split(order, bounds[1:]))]


def make_tiles(
    sources: Sequence[Source],
    folder: Path,
    most: int = MOST_POINTS,
    crs: str = "",
    unit: str = "",
    release: str = "",
    reporter: Reporter = SILENT,
) -> list[TileFooter]:
    """Cut the points of sources into tiles, in memory that does not grow with them.

    Points are written down as they come, counted in small squares, sorted into the tiles that these give, and each tile
    into its order: every point is read once from its source and moved twice.

    Parameters
    ----------
    sources
    folder
        Of the tiles; empty, or not there yet.
    most : int
        Points in a tile.
    crs, unit, release : str
        What the sources do not say.

    Raises
    ------
    InputError
        If sources do not fit together, or one cannot be read; the folder is then as it was.
    """
    if folder.exists() and any(folder.iterdir()):
        raise InputError("There is something in {folder} already; give an empty folder.", folder=folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    for left in folder.parent.glob(f".{folder.name}.making.*"):
        shutil.rmtree(left, ignore_errors=True)
    aside = folder.with_name(f".{folder.name}.making.{os.getpid()}")
    aside.mkdir()
    try:
        told, counts = _write_down(sources, aside / "points", crs, unit, release, reporter)
        _sort_into_tiles(aside, told, counts, most, reporter)
        if folder.exists():
            folder.rmdir()
        aside.rename(folder)  # all tiles at once, or none
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [read_footer(path) for path in sorted(folder.glob("*.parquet"))]


def _record(n_dates: int, n_beside: int) -> np.dtype[Any]:
    place = [("key", "i8"), ("x", "f8"), ("y", "f8"), ("id", f"S{_LONGEST_ID}")]
    return np.dtype([*place, ("series", "f4", (n_dates,)), ("beside", "f4", (n_beside,))])


def _write_down(
    sources: Sequence[Source], path: Path, crs: str, unit: str, release: str, reporter: Reporter
) -> tuple[_Told, dict[int, int]]:
    """Write all points down as records, and count them in small squares."""
    told: _Told | None = None
    counts: dict[int, int] = {}
    n = 0
    with path.open("wb") as stream:
        for number, source in enumerate(sources, start=1):
            dates, own_crs, by, batches = source.read(crs, unit)
            own = _Told(dates, own_crs, by, release or source.release)
            told = told or own
            told.refuse_other(own, sources[0].name, source.name)
            for batch in batches:
                if not n:
                    told = replace(told, beside=tuple(batch.beside))
                records = _records(batch, source.name, told.beside)
                records.tofile(stream)
                present, found = np.unique(records["key"] >> 2 * _SMALL, return_counts=True)
                for small, count in zip(present.tolist(), found.tolist()):
                    counts[small] = counts.get(small, 0) + count
                n += len(records)
            reporter.status("{number} of {total} files, {n} points", number=number, total=len(sources), n=n)
    if told is None or not n:
        raise InputError("The files hold no points; check what was fetched.")
    return told, counts


def _records(batch: Batch, name: str, beside: tuple[str, ...]) -> NDArray[Any]:
    if not np.isfinite(batch.coordinates).all():
        raise InputError("{file} has points without a place; take them out.", file=name)
    if max(map(len, batch.ids), default=0) > _LONGEST_ID:
        raise InputError("{file} has ids of more than {most} letters; shorten them.", file=name, most=_LONGEST_ID)
    records = np.empty(len(batch.ids), dtype=_record(batch.series.shape[1], len(beside)))
    records["key"] = morton_keys(batch.coordinates)
    records["x"], records["y"] = batch.coordinates.T
    records["id"] = np.char.encode(batch.ids, "utf-8")
    records["series"] = batch.series
    for number, each in enumerate(beside):
        records["beside"][:, number] = batch.beside.get(each, np.nan)
    return records


def _sort_into_tiles(aside: Path, told: _Told, counts: dict[int, int], most: int, reporter: Reporter) -> None:
    small = np.array(sorted(counts), dtype=np.int64)
    squares = cut(small << 2 * _SMALL, np.array([counts[key] for key in small.tolist()]), most, _SMALL)
    starts = np.array([key for key, _ in squares])
    kind = _record(len(told.dates), len(told.beside))
    records = np.memmap(aside / "points", dtype=kind, mode="r")
    step = max(1, _BYTES_AT_ONCE // kind.itemsize)
    for start in range(0, len(records), step):
        block = np.array(records[start : start + step])
        tile = np.searchsorted(starts, block["key"], side="right") - 1
        block, tile = block[np.argsort(tile, kind="stable")], np.sort(tile)
        present, first = np.unique(tile, return_index=True)
        for number, run in zip(present.tolist(), np.split(block, first[1:])):
            with (aside / f"{number}.part").open("ab") as stream:
                run.tofile(stream)
    del records
    (aside / "points").unlink()
    for number, (key, bits) in enumerate(squares):
        path = aside / f"{number}.part"
        block = np.fromfile(path, dtype=kind)
        square = square_of(key, bits)
        # A small square with more points than a tile may hold is cut further by what is in memory now.
        for part, rows in (
            squares_of(np.column_stack([block["x"], block["y"]]), most)
            if bits == _SMALL
            else [(square, np.arange(len(block)))]
        ):
            points = block[rows]
            write_tile(
                aside / f"{name_of(part)}.parquet",
                Tile(
                    np.char.decode(points["id"], "utf-8"),
                    np.column_stack([points["x"], points["y"]]),
                    points["series"],
                    dict(zip(told.beside, np.ascontiguousarray(points["beside"].T))),
                ),
                TileFooter(aside, 0, told.dates, told.crs, "mm", told.source, told.release, part, ""),
            )
        path.unlink()
        reporter.status("{number} of {total} tiles", number=number + 1, total=len(squares))


@dataclass(frozen=True)
class _Told:
    """What sources must have in common, and the names of what the first one's points have beside their series."""

    dates: tuple[date, ...]
    crs: str
    source: str
    release: str
    beside: tuple[str, ...] = ()

    def refuse_other(self, other: _Told, name: str, other_name: str) -> None:
        """Raise InputError where another source does not fit."""
        for what, mine, its in (
            ("dates", self.dates, other.dates),
            ("coordinate system", self.crs, other.crs),
            ("release", self.release, other.release),
        ):
            if mine != its:
                raise InputError(
                    "{file} has another {what} than {first}; make tiles of one product, track and release at a time.",
                    file=other_name,
                    what=Sentence(what),
                    first=name,
                )
