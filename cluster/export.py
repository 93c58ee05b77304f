"""Results for QGIS: points and hotspots in a GeoPackage, or as GeoParquet."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray
from pyogrio import raw

from ..algorithms.days import date_of
from ..algorithms.errors import InputError
from ..algorithms.hotspots.row import PATTERN_FIELDS, HotspotRow, hotspot_row
from ..algorithms.reporting import SILENT, Reporter
from .run import open_run
from .scene import Scene
from .stages.hotspots import hotspots_of
from .tiles import geo_metadata, points_as_wkb, read_places

__all__ = ["export"]

_MARGIN = 0.2  # of the reach, that an outline keeps from its points
_QUADRANT_SEGMENTS = 6
_SLACK = 1.001


def export(work: Path, out: Path, reporter: Reporter = SILENT) -> None:
    """Write the points of a run with their hotspots, and the hotspots, tile by tile.

    Parameters
    ----------
    work
        Folder of a run that is at its end.
    out
        A GeoPackage (`.gpkg`), with layers `points` and `hotspots`, or a folder for GeoParquet. What was there stays
        until the new is whole.
    reporter

    Raises
    ------
    InputError
        If the run is not at its end, or the file cannot be written.
    """
    scene, crs = open_run(work)
    if not (scene.place("result") / "done.json").is_file():
        raise InputError("The run in {folder} is not at its end; give 'run' again.", folder=work)
    if out.suffix.lower() == ".gpkg":
        aside = out.with_name(f".{os.getpid()}.{out.name}")
        aside.unlink(missing_ok=True)
        try:
            _geopackage(scene, crs, aside, reporter)
            aside.replace(out)
        finally:
            aside.unlink(missing_ok=True)
        return
    out.mkdir(parents=True, exist_ok=True)
    for tile, name in enumerate(scene.tiles):
        _parquet(out / f"points_{name}.parquet", *_points(scene, tile), crs, "Point")
        reporter.status("{n} of {total} tiles", n=tile + 1, total=len(scene.tiles))
    _parquet(out / "hotspots.parquet", *_hotspots(scene), crs, "MultiPolygon")


def _points(scene: Scene, tile: int) -> tuple[list[bytes], dict[str, NDArray[Any]]]:
    ids, coordinates = read_places(scene.files[tile])
    row = np.asarray(scene.load("result", "row", tile))
    columns = {
        "id": ids[row],
        "hotspot": np.asarray(scene.load("result", "hotspot", tile)).astype(np.int32),
        "velocity": np.asarray(scene.load("result", "velocity", tile)).astype(np.float32),
    }
    return points_as_wkb(coordinates[row]), columns


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


def _geopackage(scene: Scene, crs: str, path: Path, reporter: Reporter) -> None:
    for tile in range(len(scene.tiles)):
        geometry, columns = _points(scene, tile)
        if geometry:
            _append(path, "points", geometry, columns, crs, "Point")
        reporter.status("{n} of {total} tiles", n=tile + 1, total=len(scene.tiles))
    _append(path, "hotspots", *_hotspots(scene), crs, "MultiPolygon")


def _append(
    path: Path, layer: str, geometry: list[bytes], columns: dict[str, NDArray[Any]], crs: str, kind: str
) -> None:
    there = path.is_file() and layer in {str(name) for name, _ in _layers(path)}
    raw.write(
        str(path),
        geometry=np.array(geometry, dtype=object),
        field_data=[*columns.values()],
        fields=[*columns],
        layer=layer,
        driver="GPKG",
        geometry_type=kind,
        crs=crs,
        append=there,
    )


def _layers(path: Path) -> list[tuple[str, str]]:
    from pyogrio import list_layers

    return [(name, kind) for name, kind in list_layers(path)]
