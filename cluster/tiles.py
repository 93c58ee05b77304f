"""Tiles as files: GeoParquet, sorted along the curve, with what they are in the footer."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from ..algorithms.errors import InputError
from ..algorithms.space.morton import curve_order
from .scene import Square

__all__ = [
    "Tile",
    "TileFooter",
    "geo_metadata",
    "points_as_wkb",
    "read_footer",
    "read_places",
    "read_tile",
    "write_tile",
]

_KEY = b"insar-hotspots-tile"
_VERSION = 1
_COLUMNS = "id", "x", "y", "geometry", "displacement"
_ROW_GROUP = 65_536


@dataclass(frozen=True)
class TileFooter:
    """What a tile says of itself.

    Attributes
    ----------
    path : Path
    n_points : int
    dates : tuple of date
    crs : str
        Such as "EPSG:3035"; metres.
    unit : str
        Of the displacement.
    source, release : str
        Whose points they are, and of which release.
    square : Square
    digest : str
        Of coordinates and series.
    """

    path: Path
    n_points: int
    dates: tuple[date, ...]
    crs: str
    unit: str
    source: str
    release: str
    square: Square
    digest: str


@dataclass(frozen=True)
class Tile:
    """The points of a tile.

    Attributes
    ----------
    ids : (n,) str
    coordinates : (n, 2) float64, m
    series : (n, T) float32, mm
        NaN where missing.
    beside : dict of (n,) float32
        What else is known of them, by name.
    """

    ids: NDArray[Any]
    coordinates: NDArray[np.float64]
    series: NDArray[np.float32]
    beside: dict[str, NDArray[np.float32]] = field(default_factory=dict)


def write_tile(path: Path, tile: Tile, footer: TileFooter) -> TileFooter:
    """Write a tile, in place of what was there when it is whole, and return its footer."""
    order = curve_order(tile.coordinates, tile.series)
    coordinates, series = tile.coordinates[order], np.ascontiguousarray(tile.series[order], dtype=np.float32)
    digest = hashlib.sha256(coordinates.tobytes())
    digest.update(series.tobytes())
    n_dates = series.shape[1]
    x, y = (np.ascontiguousarray(axis) for axis in coordinates.T)
    table = pa.table(
        {
            "id": pa.array(np.asarray(tile.ids)[order].tolist(), pa.string()),
            "x": pa.array(x),
            "y": pa.array(y),
            "geometry": pa.array(points_as_wkb(coordinates), pa.binary()),
            "displacement": pa.FixedSizeListArray.from_arrays(pa.array(series.ravel()), n_dates),
            **{name: pa.array(values[order]) for name, values in tile.beside.items()},
        }
    )
    told = {
        "version": _VERSION,
        "dates": [each.isoformat() for each in footer.dates],
        "crs": footer.crs,
        "unit": footer.unit,
        "source": footer.source,
        "release": footer.release,
        "square": [footer.square.x, footer.square.y, footer.square.side],
        "digest": digest.hexdigest(),
    }
    geo = geo_metadata(footer.crs, "Point")
    table = table.replace_schema_metadata({_KEY: json.dumps(told).encode(), b"geo": json.dumps(geo).encode()})
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    pq.write_table(
        table, aside, row_group_size=_ROW_GROUP, compression="zstd", write_page_checksum=True, use_dictionary=False
    )
    aside.replace(path)
    return read_footer(path)


def read_footer(path: Path) -> TileFooter:
    """Return what a tile says of itself.

    Raises
    ------
    InputError
        If it is no tile, or damaged.
    """
    try:
        found = pq.read_metadata(path)
        told = json.loads(found.metadata[_KEY])
        version = told["version"]
        footer = TileFooter(
            path,
            found.num_rows,
            tuple(date.fromisoformat(each) for each in told["dates"]),
            told["crs"],
            told["unit"],
            told["source"],
            told["release"],
            Square(*told["square"]),
            told["digest"],
        )
    except FileNotFoundError as error:
        raise InputError("The tile {file} is not there; is its folder mounted?", file=path.name) from error
    except (OSError, pa.ArrowInvalid, KeyError, TypeError, ValueError) as error:
        raise InputError(
            "{file} is no tile, or is damaged: make it again with 'tile', or take it out of the folder.", file=path.name
        ) from error
    if version != _VERSION:
        raise InputError("{file} was made by another version: make it again with 'tile'.", file=path.name)
    return footer


def read_tile(path: str | Path, whole: bool = False) -> Tile:
    """Return the points of a tile; what is beside the series of a `whole` one alone.

    Raises
    ------
    InputError
        If it is damaged or not there.
    """
    with _reading(Path(path)):
        file = pq.ParquetFile(path, page_checksum_verification=True)
        beside = [name for name in file.schema_arrow.names if name not in _COLUMNS] if whole else []
        table = file.read(["id", "x", "y", "displacement", *beside])
        series = table["displacement"].combine_chunks()
        n_dates = series.type.list_size
        values = series.values.to_numpy(zero_copy_only=False).reshape(-1, n_dates)
        coordinates = np.column_stack([table["x"].to_numpy(), table["y"].to_numpy()])
        told = {name: table[name].to_numpy() for name in beside}
        return Tile(table["id"].to_numpy(), coordinates, np.array(values, dtype=np.float32), told)


def read_places(path: str | Path) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """Return ids and coordinates of a tile, without its series.

    Raises
    ------
    InputError
        If it is damaged or not there.
    """
    with _reading(Path(path)):
        table = pq.ParquetFile(path, page_checksum_verification=True).read(["id", "x", "y"])
        return table["id"].to_numpy(), np.column_stack([table["x"].to_numpy(), table["y"].to_numpy()])


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise InputError("The tile {file} is not there; is its folder mounted?", file=path.name) from error
    except (OSError, pa.ArrowInvalid, KeyError, AttributeError) as error:
        raise InputError(
            "{file} is damaged: make it again with 'tile', or take it out of the folder.", file=path.name
        ) from error


def points_as_wkb(coordinates: NDArray[np.float64]) -> list[bytes]:
    """Return points (n, 2) as well-known binary."""
    packed = np.zeros(len(coordinates), dtype=[("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")])
    packed["order"], packed["type"] = 1, 1
    packed["x"], packed["y"] = coordinates.T
    whole = packed.tobytes()
    return [whole[start : start + 21] for start in range(0, len(whole), 21)]


def geo_metadata(crs: str, kind: str) -> dict[str, Any]:
    """Return what GeoParquet says of its column `geometry`; the coordinate system is named by authority and code."""
    authority, _, code = crs.partition(":")
    projjson = {"type": "ProjectedCRS", "name": crs, "id": {"authority": authority, "code": int(code)}}
    return {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {"geometry": {"encoding": "WKB", "geometry_types": [kind], "crs": projjson}},
    }
