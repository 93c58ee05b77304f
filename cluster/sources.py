"""Points from files, batch by batch: EGMS's and other tables of columns, vector layers."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
from numpy.typing import NDArray

from ..algorithms.errors import InputError
from ..algorithms.tables.columns import attributes_beside
from ..algorithms.tables.formats import MM_PER_UNIT, recognise

__all__ = ["Batch", "Source", "sources_in"]

# As EGMS names a release, by its first and last year.
_RELEASE = re.compile(r"EGMS_.*?_((?:19|20)[0-9]{2}_(?:19|20)[0-9]{2})(?:_|\.|$)", re.IGNORECASE)
_TABLES = (".csv", ".csv.gz", ".txt", ".txt.gz")
_LAYERS = (".gpkg", ".parquet", ".shp", ".fgb")
_BLOCK = 1 << 24  # bytes of text
_LONGEST_HEADER = 1 << 20
_ARRAYS = "points.json"  # of a folder of arrays
_ROWS = 1 << 15


@dataclass(frozen=True)
class Batch:
    """Some points: ids (n,), coordinates (n, 2) in m, series (n, T) in mm with NaN where missing.

    `beside` has (n,) numbers by name, as of `attributes_beside`; NaN where missing.
    """

    ids: NDArray[Any]
    coordinates: NDArray[np.float64]
    series: NDArray[np.float32]
    beside: dict[str, NDArray[np.float32]] = field(default_factory=dict)


@dataclass(frozen=True)
class Source:
    """A table of points.

    Attributes
    ----------
    path : Path
        A file, or a folder of arrays.
    member : str
        Of a zip; empty for a file by itself.
    """

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """What it is called."""
        return f"{self.path.name}/{self.member}" if self.member else self.path.name

    @property
    def release(self) -> str:
        """Which release of EGMS its name says; empty where it says none."""
        match = _RELEASE.search(self.member) or _RELEASE.search(self.path.name)
        return match[1] if match else ""

    def read(self, crs: str, unit: str) -> tuple[tuple[date, ...], str, str, Iterator[Batch]]:
        """Return dates, coordinate system, who wrote it, and the points.

        Parameters
        ----------
        crs
            Of the coordinates where the file does not say.
        unit
            The same of the displacement; empty = as the writer's files have it.

        Raises
        ------
        InputError
            If the file does not say enough, or cannot be read.
        """
        try:
            if self.path.is_dir():
                return self._arrays()
            return self._table(crs, unit) if self._is_table else self._layer(unit)
        except InputError:
            raise
        except (OSError, ValueError, KeyError, zipfile.BadZipFile, EOFError) as error:
            raise InputError(
                "{file} cannot be read ({error}); fetch or export it again.", file=self.name, error=str(error)
            ) from error

    @property
    def _is_table(self) -> bool:
        return bool(self.member) or self.path.name.lower().endswith(_TABLES)

    def _arrays(self) -> tuple[tuple[date, ...], str, str, Iterator[Batch]]:
        """Read a folder of arrays, as *Prepare a large run* writes a layer."""
        told = json.loads((self.path / _ARRAYS).read_text(encoding="utf-8"))
        ids, coordinates, series = (
            np.load(self.path / f"{name}.npy", mmap_mode="r") for name in ("ids", "coordinates", "displacement")
        )
        beside = {name: np.load(self.path / f"beside_{name}.npy", mmap_mode="r") for name in told["beside"]}

        def batches() -> Iterator[Batch]:
            for start in range(0, len(ids), _ROWS):
                rows = slice(start, start + _ROWS)
                yield Batch(
                    np.array(ids[rows]),
                    np.array(coordinates[rows]),
                    np.array(series[rows]),
                    {name: np.array(each[rows]) for name, each in beside.items()},
                )

        return tuple(map(date.fromisoformat, told["dates"])), told["crs"], told["source"], self._told(batches())

    @contextmanager
    def _open(self) -> Iterator[IO[bytes]]:
        if self.member:
            with zipfile.ZipFile(self.path) as packed, packed.open(self.member) as stream:
                yield stream
        else:
            with pa.input_stream(str(self.path), compression="detect") as stream:
                yield stream

    def _table(self, crs: str, unit: str) -> tuple[tuple[date, ...], str, str, Iterator[Batch]]:
        with self._open() as stream:
            header = stream.read(_LONGEST_HEADER).split(b"\n", 1)[0].decode("utf-8-sig").strip("\r")
        delimiter = max(",;\t|", key=header.count)
        columns = [column.strip().strip('"') for column in header.split(delimiter)]
        table = recognise(columns)
        place = table.projected or table.planar
        crs = f"EPSG:{place.epsg}" if place is not None and place.epsg else crs
        if place is None or place.is_wkt or not crs:
            raise InputError(
                "{file} does not say where its points are in metres: give columns such as easting and northing, and "
                "their coordinate system by --crs EPSG:code.",
                file=self.name,
            )
        factor = _factor(table.unit, unit, self.name)
        names = [column for _, column in table.dates]
        beside = attributes_beside(columns)
        wanted = [*([table.identifier] if table.identifier else []), place.x, place.y, *names, *beside.values()]
        types = {name: pa.float32() for name in (*names, *beside.values())} | {
            place.x: pa.float64(),
            place.y: pa.float64(),
        }
        if table.identifier:
            types[table.identifier] = pa.string()

        def batches() -> Iterator[Batch]:
            first = 0
            with (
                self._open() as stream,
                pa.csv.open_csv(
                    stream,
                    pa.csv.ReadOptions(column_names=columns, skip_rows=1, block_size=_BLOCK),
                    pa.csv.ParseOptions(delimiter=delimiter),
                    pa.csv.ConvertOptions(
                        column_types=types, include_columns=wanted, null_values=["", "NULL", "nan", "NaN", "NA"]
                    ),
                ) as reader,
            ):
                for batch in reader:
                    yield _batch(batch, table.identifier, (place.x, place.y), names, beside, factor, first)
                    first += batch.num_rows

        return tuple(day for day, _ in table.dates), crs, table.source, self._told(batches())

    def _layer(self, unit: str) -> tuple[tuple[date, ...], str, str, Iterator[Batch]]:
        from pyogrio import read_info
        from pyogrio.raw import open_arrow

        told = read_info(self.path)
        if not (told["crs"] or "").upper().startswith("EPSG:"):
            raise InputError("{file} has no coordinate system with an EPSG code; set one.", file=self.name)
        table = recognise([str(name) for name in told["fields"]])
        factor = _factor(table.unit or "mm", unit, self.name)
        names = [column for _, column in table.dates]
        numeric = [str(name) for name, kind in zip(told["fields"], told["dtypes"]) if np.dtype(kind).kind in "iuf"]
        beside = attributes_beside(numeric)

        def batches() -> Iterator[Batch]:
            first = 0
            columns = [*([table.identifier] if table.identifier else []), *names, *beside.values()]
            with open_arrow(self.path, columns=columns, batch_size=1 << 15, use_pyarrow=True) as (meta, reader):
                geometry = meta["geometry_name"] or "wkb_geometry"
                for batch in reader:
                    places = _of_wkb(batch.column(geometry), self.name)
                    yield _batch(batch, table.identifier, places, names, beside, factor, first)
                    first += batch.num_rows

        return tuple(day for day, _ in table.dates), told["crs"].upper(), table.source, self._told(batches())

    def _told(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        try:
            yield from batches
        except (OSError, pa.ArrowInvalid, zipfile.BadZipFile, EOFError) as error:
            raise InputError(
                "{file} cannot be read to its end ({error}); fetch or export it again.",
                file=self.name,
                error=str(error),
            ) from error


def sources_in(paths: Sequence[Path]) -> list[Source]:
    """Return the tables in files, zips and folders, in the order of their names.

    Raises
    ------
    InputError
        If there is none, or a path is nothing known.
    """
    found: list[Source] = []
    for path in paths:
        if not path.exists():
            raise InputError("There is no {path}; correct the path.", path=path)
        if (path / _ARRAYS).is_file():
            found.append(Source(path))
            continue
        known = (*_TABLES, *_LAYERS, ".zip")
        files = (
            sorted(each for each in path.iterdir() if each.name.lower().endswith(known)) if path.is_dir() else [path]
        )
        for file in files:
            if file.suffix.lower() != ".zip":
                found.append(Source(file))
                continue
            try:
                with zipfile.ZipFile(file) as packed:
                    members = sorted(name for name in packed.namelist() if name.lower().endswith(".csv"))
            except zipfile.BadZipFile as error:
                raise InputError("{file} is a damaged zip; fetch it again.", file=file.name) from error
            found += [Source(file, member) for member in members]
    if not found:
        raise InputError("There are no points in {paths}: give .csv, .zip or .gpkg.", paths=", ".join(map(str, paths)))
    return found


def _factor(of_source: str | None, given: str, name: str) -> float:
    unit = given or of_source
    if unit is None:
        raise InputError("{file} does not say the unit of its displacement: give it by --unit mm, cm or m.", file=name)
    return MM_PER_UNIT[unit]


def _batch(
    batch: pa.RecordBatch,
    identifier: str | None,
    places: tuple[str, str] | NDArray[np.float64],
    names: list[str],
    beside: dict[str, str],
    factor: float,
    first: int,
) -> Batch:
    if isinstance(places, tuple):
        places = np.column_stack([batch.column(name).to_numpy(zero_copy_only=False) for name in places])
    series = np.empty((batch.num_rows, len(names)), dtype=np.float32)
    for number, name in enumerate(names):
        series[:, number] = batch.column(name).to_numpy(zero_copy_only=False)
    if factor != 1.0:
        series *= np.float32(factor)
    ids = (
        np.asarray(batch.column(identifier).cast(pa.string()).to_numpy(zero_copy_only=False), dtype=str)
        if identifier
        else np.arange(first, first + batch.num_rows).astype(str)
    )
    told = {name: batch.column(column).to_numpy(zero_copy_only=False) for name, column in beside.items()}
    return Batch(ids, places, series, {name: values.astype(np.float32) for name, values in told.items()})


def _of_wkb(geometries: pa.Array, name: str) -> NDArray[np.float64]:
    """Return the coordinates of points in WKB, with or without heights."""
    whole = geometries.to_pylist()
    if any(each is None or each[0] != 1 or each[1] != 1 for each in whole):
        raise InputError("{file} has features that are no points; choose a layer of points.", file=name)
    return np.frombuffer(b"".join(each[5:21] for each in whole), dtype="<f8").reshape(-1, 2)
