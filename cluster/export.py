"""Results for QGIS: points and hotspots in a GeoPackage, or as GeoParquet."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray
from pyogrio import list_layers, raw
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError

from ..algorithms.days import date_of
from ..algorithms.errors import InputError
from ..algorithms.hotspots.row import PATTERN_FIELDS, HotspotRow, hotspot_row
from ..algorithms.hotspots.tiled import ANSWER_VERSION, FoundInTiles
from ..algorithms.reporting import SILENT, Reporter
from .run import open_run
from .scene import Scene
from .stages.hotspots import hotspots_of
from .stages.series import with_points
from .tiles import Tile, geo_metadata, points_as_wkb, read_places, read_tile

__all__ = ["export"]

_MARGIN = 0.2  # of the reach, that an outline keeps from its points
_DECIMALS = 4  # of millimetres, that a source has at most
_QUADRANT_SEGMENTS = 6
_FOR_ALL = {"VERSION": "1.3"}  # that GDAL 3.6 knows too
_ZOOMS = {"MINZOOM": "4", "MAXZOOM": "14"}  # of vector tiles: at the last a pixel is some metres
_SLACK = 1.001


def export(work: Path, out: Path, others: int, reporter: Reporter = SILENT) -> None:
    """Write the points of a run with their hotspots, and the hotspots, tile by tile.

    Parameters
    ----------
    work
        Folder of a run that is at its end.
    out
        A GeoPackage (`.gpkg`) that *Read a large run* takes: layers `points`, with their series, and `hotspots`, and a
        table `run`. Or vector tiles of the outlines (`.pmtiles`), or a folder for GeoParquet of both layers, without
        series. What was there stays until the new is whole.
    others
        Points of no hotspot that a GeoPackage gets at most, evenly along the curve; all where they are fewer.
    reporter

    Raises
    ------
    InputError
        If the run is not at its end, or the file cannot be written.
    """
    scene, told = open_run(work)
    if not (scene.place("result") / "done.json").is_file():
        raise InputError("The run in {folder} is not at its end; give 'run' again.", folder=work)
    if out.suffix.lower() in (".gpkg", ".pmtiles"):
        aside = out.with_name(f".{os.getpid()}.{out.name}")
        aside.unlink(missing_ok=True)
        try:
            if out.suffix.lower() == ".gpkg":
                _geopackage(scene, told, aside, others, reporter)
            else:
                # Of points GDAL makes vector tiles at some 3000 a second.
                geometry, columns = _hotspots(with_points(scene))
                _append(aside, "hotspots", geometry, columns, told["crs"], "MultiPolygon", "PMTiles", _ZOOMS)
            aside.replace(out)
        except (DataSourceError, DataLayerError, FeatureError, sqlite3.Error) as error:
            raise InputError(
                "{file} cannot be written ({error}): see that its folder is there and has room.", file=out, error=error
            ) from error
        finally:
            for left in out.parent.glob(f"{aside.name}*"):
                left.unlink(missing_ok=True)
        return
    scene = with_points(scene)
    out.mkdir(parents=True, exist_ok=True)
    for tile, name in enumerate(scene.tiles):
        _parquet(out / f"points_{name}.parquet", *_points(scene, tile), told["crs"], "Point")
        reporter.status("{n} of {total} tiles", n=tile + 1, total=len(scene.tiles))
    _parquet(out / "hotspots.parquet", *_hotspots(scene), told["crs"], "MultiPolygon")


def _points(scene: Scene, tile: int) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    """Return the points of a tile that could be used, without their series."""
    ids, coordinates = read_places(scene.files[tile])
    row = np.asarray(scene.load("result", "row", tile))
    return points_as_wkb(coordinates[row]), {"id": ids[row], **_found(scene, tile)}


def _found(scene: Scene, tile: int) -> dict[str, NDArray[Any]]:
    """Return what was found of the points of a tile that could be used, by field."""
    found = {name: np.asarray(scene.load("result", name, tile)) for name in ("cluster", "hotspot", "velocity")}
    return {
        "cluster": found["cluster"].astype(np.int32),
        "hotspot": found["hotspot"].astype(np.int32),
        "v_rel": found["velocity"],
    }


def _points_and_series(scene: Scene, tile: int, stride: int) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    """Return the points of a tile in hotspots, and every so many along the curve of the others; all by a stride of 1.

    Points that could not be used are among all.
    """
    read, row, found = (
        read_tile(scene.files[tile], whole=True),
        np.asarray(scene.load("result", "row", tile)),
        _found(scene, tile),
    )
    if stride == 1:
        whole = _nothing_found(len(read.ids))
        for name, values in whole.items():
            values[row] = found[name]
        return _with_series(scene, read, np.arange(len(read.ids)), whole)
    place = scene.first("series", "n_points", tile)[0] + np.arange(len(row))
    kept = np.flatnonzero((found["hotspot"] > 0) | (place % stride == 0))
    return _with_series(scene, read, row[kept], {name: values[kept] for name, values in found.items()})


def _unusable(scene: Scene, tile: int) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    """Return the points of a tile of which none could be used."""
    read = read_tile(scene.files[tile], whole=True)
    return _with_series(scene, read, np.arange(len(read.ids)), _nothing_found(len(read.ids)))


def _nothing_found(n: int) -> dict[str, NDArray[Any]]:
    return {"cluster": np.full(n, -1, np.int32), "hotspot": np.zeros(n, np.int32), "v_rel": np.full(n, np.nan)}


def _with_series(
    scene: Scene, read: Tile, row: NDArray[np.int64], found: dict[str, NDArray[Any]]
) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    series = _readable(read.series[row])
    dates = {f"D{date_of(day):%Y%m%d}": series[:, number] for number, day in enumerate(scene.days)}
    beside = {name: _readable(values[row]) for name, values in read.beside.items()}
    return points_as_wkb(read.coordinates[row]), {"id": read.ids[row], **beside, **dates, **found}


def _readable(series: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the decimal numbers that were rounded to float32, and round to it again; others as they are."""
    values = series.astype(np.float64)
    decimal = np.round(values, _DECIMALS)
    return np.where(decimal.astype(np.float32) == series, decimal, values)


def _hotspots(scene: Scene) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    """Return outlines and rows, the fields those of the plugin's hotspot layer."""
    hotspots = hotspots_of(scene)
    outlines = _outlines(scene, len(hotspots))
    dates = [date_of(day) for day in (scene.days[0], scene.days[-1])]
    velocity = float(scene.known("quiet_motion", "velocity"))
    rows = [asdict(hotspot_row(each, outline.area, dates, velocity)) for each, outline in zip(hotspots, outlines)]
    names = [each.name for each in fields(HotspotRow) if each.name not in PATTERN_FIELDS]
    columns = {name: np.array([row[name] for row in rows], dtype=_TYPES.get(name, object)) for name in names}
    columns = {name: _without_none(values) for name, values in columns.items()}
    return [shapely.to_wkb(outline) for outline in outlines], columns


_TYPES = {"hotspot": np.int32, "n_points": np.int32, "inside": np.int32}


def _without_none(values: NDArray[Any]) -> NDArray[Any]:
    """Return numbers as numbers, NaN where there is none; texts stay."""
    if values.dtype != object or any(isinstance(each, str) for each in values):
        return values
    return np.array([np.nan if each is None else each for each in values], dtype=np.float64)


def _outlines(scene: Scene, n: int) -> list[Any]:
    """Return the morphological closing of the points of each hotspot, as the plugin outlines them."""
    reach = _SLACK * float(scene.known("density", "reach"))
    places: list[list[NDArray[np.float64]]] = [[] for _ in range(n)]
    for tile in range(len(scene.tiles)):
        hotspot = np.asarray(scene.load("result", "hotspot", tile))
        inside = np.flatnonzero(hotspot)
        if not inside.size:
            continue
        _, coordinates = read_places(scene.files[tile])
        coordinates = coordinates[scene.load("result", "row", tile)[inside]]
        for number in np.unique(hotspot[inside]).tolist():
            # Points closer than an eighth of the reach make no difference to the outline.
            own = coordinates[hotspot[inside] == number]
            _, first = np.unique(np.round(own * (8 / reach)), axis=0, return_index=True)
            places[number - 1].append(own[first])
    outlines = []
    for own in places:
        discs = shapely.buffer(shapely.points(np.concatenate(own)), reach, quad_segs=_QUADRANT_SEGMENTS)
        outline = shapely.buffer(shapely.union_all(discs), -(1 - _MARGIN) * reach, quad_segs=_QUADRANT_SEGMENTS)
        outlines.append(outline if outline.geom_type == "MultiPolygon" else shapely.multipolygons([outline]))
    return outlines


def _parquet(path: Path, geometry: list[bytes], columns: dict[str, NDArray[Any]], crs: str, kind: str) -> None:
    table = pa.table(
        {**{name: pa.array(values) for name, values in columns.items()}, "geometry": pa.array(geometry, pa.binary())}
    )
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    pq.write_table(
        table.replace_schema_metadata({b"geo": json.dumps(geo_metadata(crs, kind)).encode()}), aside, compression="zstd"
    )
    aside.replace(path)


def _geopackage(scene: Scene, told: dict[str, Any], path: Path, others: int, reporter: Reporter) -> None:
    crs, stride = told["crs"], max(1, -(-sum(scene.n_points) // max(1, others)))
    whole, scene = scene, with_points(scene)
    kept = {name: tile for tile, name in enumerate(scene.tiles)}
    for tile, name in enumerate(whole.tiles):
        if name in kept:
            geometry, columns = _points_and_series(scene, kept[name], stride)
        else:
            geometry, columns = _unusable(whole, tile) if stride == 1 else ([], {})
        if geometry:
            _append(path, "points", geometry, columns, crs, "Point")
        reporter.status("{n} of {total} tiles", n=tile + 1, total=len(whole.tiles))
    _append(path, "hotspots", *_hotspots(scene), crs, "MultiPolygon")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE run (fid INTEGER PRIMARY KEY, told TEXT NOT NULL)")
        database.execute("INSERT INTO run (told) VALUES (?)", [json.dumps(_answer(scene, told, stride))])
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('run', 'attributes', 'run')"
        )


def _answer(scene: Scene, told: dict[str, Any], stride: int) -> dict[str, Any]:
    """Return what *Read a large run* is told beside the points."""
    found = FoundInTiles(
        int(scene.known("series", "n_points").sum()),
        stride,
        hotspots_of(scene),
        float(scene.known("quiet_motion", "velocity")),
        tuple(scene.known("quiet_motion", "motion").tolist()),
        tuple(scene.known("common", "motion").tolist()),
        _SLACK * float(scene.known("density", "reach")),
    )
    return {
        "version": ANSWER_VERSION,
        "release": told["release"],
        "n_points": sum(scene.n_points),
        "settings": asdict(scene.settings),
        "found": asdict(found),
    }


def _append(
    path: Path,
    layer: str,
    geometry: list[bytes],
    columns: dict[str, NDArray[Any]],
    crs: str,
    kind: str,
    driver: str = "GPKG",
    dataset_options: dict[str, str] = _FOR_ALL,
) -> None:
    raw.write(
        str(path),
        geometry=np.array(geometry, dtype=object),
        field_data=[*columns.values()],
        fields=[*columns],
        layer=layer,
        geometry_type=kind,
        crs=crs,
        append=path.is_file() and layer in {str(name) for name, _ in list_layers(path)},
        driver=driver,
        dataset_options=dataset_options,
    )
