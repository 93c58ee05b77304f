"""Several files of one product, such as the tiles of EGMS, read as one; what is in two of them counts once."""

from __future__ import annotations

import glob
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback

from ...algorithms.errors import InputError
from ...algorithms.tables.formats import PointTable, recognise
from ...algorithms.tables.numbers import parse_numbers
from ...algorithms.tables.row_keys import SeenRows, row_keys
from ...algorithms.tables.texts import as_texts
from ..files.packed_file import TEXT_SUFFIXES
from ..files.point_file import Block, PointFile
from .plan import ImportPlan

__all__ = ["PointTiles", "find_tiles", "mark_duplicates"]

_SUFFIXES = (*TEXT_SUFFIXES, ".gz", ".zip", ".shp", ".gpkg", ".fgb", ".geojson")
_MOST_VRT_BYTES = 1 << 24
_VRT_SOURCE = re.compile(r"<SrcDataSource([^>]*)>([^<]*)</SrcDataSource>")
# What makes a virtual file more than the sum of its sources: OGR reads such a one.
_VRT_CHANGES = ("<SrcSQL", "<Field ", "<OGRVRTWarpedLayer", "<SrcRegion")
# As EGMS names a release, by its first and last year.
_EGMS_RELEASE = re.compile(r"EGMS_.*?_((?:19|20)[0-9]{2}_(?:19|20)[0-9]{2})(?:_|\.|$)", re.IGNORECASE)
# Of the points of a file: so many at the places of an earlier one are no coincidence.
_STACKED = 0.2
_LEAST_STACKED = 5
# Tiles of one product share nearly all dates; files of two tracks hardly any.
_LEAST_SHARED = 0.5
_OPPOSITE_DEGREES = 90


def find_tiles(uri: str) -> list[Path]:
    """Return the files that a folder, a pattern or EGMStoolkit's virtual file stands for; none for any other.

    Raises
    ------
    InputError
        It stands for no file, or for files outside its folder.
    """
    path = Path(uri)
    if path.is_dir():
        found = [file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file()]
        found = [file for file in found if not any(part[0] in "._" for part in file.relative_to(path).parts)]
        if not found:
            raise InputError(
                "The folder {path} holds no CSV, zip or vector file: choose the folder of the tiles.", path=path
            )
        return sorted(found)
    if path.is_file():
        return _vrt_sources(path) if path.suffix.lower() == ".vrt" else []
    if glob.has_magic(uri):
        names = glob.glob(uri, recursive=True)  # noqa: PTH207  Path takes no absolute pattern
        found = sorted(path for path in map(Path, names) if path.is_file())
        if not found:
            raise InputError("No file matches {uri}: correct the pattern.", uri=uri)
        return found
    return []


def _vrt_sources(path: Path) -> list[Path]:
    if path.stat().st_size > _MOST_VRT_BYTES:
        raise InputError("{file} is too large for a virtual file: choose the files themselves.", file=path.name)
    text = path.read_text(encoding="utf-8", errors="replace")
    if any(change in text for change in _VRT_CHANGES):
        return []
    sources = []
    for attributes, name in _VRT_SOURCE.findall(text):
        source = path.parent / name if 'relativeToVRT="1"' in attributes else Path(name)
        if path.parent.resolve() not in source.resolve().parents:
            raise InputError(
                "{file} names a file outside its folder, {outside}: choose the files themselves.",
                file=path.name,
                outside=name,
            )
        sources.append(source)
    return sources


class PointTiles:
    """Files of points, opened for reading as one: a `PointSource` whose columns are those of all.

    Parameters
    ----------
    paths
        At least one file.
    feedback
        Receives the progress of opening them, 0 to 100, and may cancel it.

    Attributes
    ----------
    shared_dates : list of date
        Those that all files have.

    Raises
    ------
    InputError
        A file cannot be read, or the files are not tiles of one product.
    """

    def __init__(self, paths: Sequence[Path], feedback: QgsFeedback) -> None:
        _refuse_two_releases(paths)
        self._tiles: list[tuple[PointFile, PointTable]] = []
        try:
            for i, path in enumerate(paths):
                if feedback.isCanceled() and self._tiles:
                    break
                self._tiles.append(_open(path))
                feedback.setProgress(100 * (i + 1) / len(paths))
            self._check()
        except BaseException:
            self.close()
            raise
        files = [file for file, _ in self._tiles]
        self.columns = list(dict.fromkeys(column for file in files for column in file.columns))
        self.first_row: list[str] = []
        self.unit: str | None = None
        self.has_decimal_comma = any(file.has_decimal_comma for file in files)
        self.has_geometry: bool = files[0].has_geometry
        self.crs: QgsCoordinateReferenceSystem = files[0].crs
        self.n_rows = sum(file.n_rows for file in files)

    @property
    def shared_dates(self) -> list[date]:
        """Those that all files have."""
        return sorted(set.intersection(*({day for day, _ in table.dates} for _, table in self._tiles)))

    def blocks(
        self, columns: Sequence[str], *, texts: Sequence[str] = (), rows_before: int = 0
    ) -> Generator[Block, None, None]:
        """Read some columns of all rows of all files, as `PointFile.blocks`; what a file has not is NaN."""
        share_before = 0.0
        for file, _ in self._tiles:
            known = [column for column in columns if column in file.columns]
            share = file.n_rows / max(self.n_rows, 1)
            with closing(file.blocks(known, texts=texts, rows_before=rows_before)) as blocks:
                for block in blocks:
                    missing = np.full(len(block.is_ragged), np.nan)
                    cells = {column: block.cells.get(column, missing) for column in columns}
                    share_read = min(1.0, share_before + share * block.share_read)
                    yield replace(block, cells=cells, share_read=share_read, file=file.name)
            share_before += share

    def close(self) -> None:
        """Let go of the files."""
        for file, _ in self._tiles:
            file.close()

    def _check(self) -> None:
        first, first_table = self._tiles[0]
        for file, table in self._tiles:
            pair = f"{first.name} and {file.name}"
            if table.rows_before:
                raise InputError(
                    "{file} is a StaMPS-Visualizer export, whose columns have no names: import it alone.",
                    file=file.name,
                )
            if (table.source, table.unit) != (first_table.source, first_table.unit):
                raise InputError(
                    "{pair} are not of one product ({source}; {other}): import them apart.",
                    pair=pair,
                    source=first_table.source,
                    other=table.source,
                )
            where = (file.has_geometry, table.projected, table.geographic)
            if where != (first.has_geometry, first_table.projected, first_table.geographic) or file.crs != first.crs:
                raise InputError("{pair} do not give their coordinates alike: import them apart.", pair=pair)
            if _are_opposite(_track(first), _track(file)):
                raise InputError(
                    "{pair} are of an ascending and a descending track, which look from two sides: import them apart.",
                    pair=pair,
                )
        united = {day for _, table in self._tiles for day, _ in table.dates}
        shared = self.shared_dates
        if len(shared) < _LEAST_SHARED * len(united):
            raise InputError(
                "The {n_tiles} files have {n_shared} of {n_united} dates in common, so they are not tiles of one "
                "track and period: import them apart.",
                n_tiles=len(self._tiles),
                n_shared=len(shared),
                n_united=len(united),
            )


def _refuse_two_releases(paths: Sequence[Path]) -> None:
    """Raise InputError where the names are those of two releases of EGMS, which have a reference each."""
    releases = {match[1]: path.name for path in paths if (match := _EGMS_RELEASE.search(path.name))}
    if len(releases) > 1:
        (first, one), (second, other) = sorted(releases.items())[:2]
        raise InputError(
            "{one} and {other} are of two releases ({first}, {second}), each with a reference of its own: import one "
            "release at a time, for example by the pattern *{first}*.",
            one=one,
            other=other,
            first=first,
            second=second,
        )


def _open(path: Path) -> tuple[PointFile, PointTable]:
    try:
        file = PointFile(str(path), QgsFeedback())
        return file, recognise(file.columns, file.first_row)
    except InputError as error:
        raise InputError("{file} among the files: {reason}", file=path.name, reason=error.sentence) from error


def _track(file: PointFile) -> float:
    """Return the heading in the first row, in degrees; NaN where there is none."""
    cells = dict(zip(file.columns, file.first_row))
    return float(parse_numbers(np.array([cells.get("track_angle", "")]))[0][0])


def _are_opposite(one: float, other: float) -> bool:
    return bool(abs((one - other + 180) % 360 - 180) > _OPPOSITE_DEGREES)


def mark_duplicates(blocks: Iterable[Block], plan: ImportPlan, shared_dates: Sequence[date]) -> Iterator[Block]:
    """Mark points that an earlier file has: the same place and the same series at the dates that all files have.

    Raises
    ------
    InputError
        A point has another series in an earlier file, or many places have, so that the files show different motions.
    """
    shared = set(shared_dates)
    columns = [column for day, column in plan.table.dates if day in shared]
    seen_series, seen_points, seen_places = SeenRows(), SeenRows(), SeenRows()
    of_file: list[tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.uint64]]] = []
    name = ""
    n_located = n_stacked = 0
    for block in blocks:
        if block.file != name:
            for series_keys, point_keys, place_keys in of_file:
                seen_series.add(series_keys)
                seen_points.add(point_keys)
                seen_places.add(place_keys)
            of_file, name = [], block.file
            n_located = n_stacked = 0
        place = [block.shapes.xy] if plan.coordinates is None else _numbers(block, plan.coordinate_columns)
        series_keys = row_keys(*place, *_numbers(block, columns))
        point_keys = row_keys(*place, *(_texts(block.cells[column]) for column in plan.texts))
        located = ~block.is_ragged & np.isfinite(np.column_stack(place)).all(axis=1)
        is_duplicate = located & seen_series.among(series_keys)
        if plan.texts:
            others = located & ~is_duplicate & seen_points.among(point_keys)
            if others.any():
                raise InputError(
                    "{others} points of {name} are in an earlier file too, at the same place with another "
                    "series, so the files show different motions, such as the vertical and the eastward: import "
                    "them apart.",
                    others=int(others.sum()),
                    name=name,
                )
        place_keys = row_keys(*place)
        n_located += int(located.sum())
        n_stacked += int((located & ~is_duplicate & seen_places.among(place_keys)).sum())
        if n_stacked >= _LEAST_STACKED and n_stacked > _STACKED * n_located:
            raise InputError(
                "{n} of the first {total} points of {name} stand where an earlier file has points with another series, "
                "so the files are of two releases or products: import them apart.",
                n=n_stacked,
                total=n_located,
                name=name,
            )
        of_file.append((series_keys[located], point_keys[located], place_keys[located]))
        yield replace(block, is_duplicate=is_duplicate)


def _numbers(block: Block, columns: Sequence[str]) -> list[NDArray[np.float64]]:
    return [parse_numbers(block.cells[column])[0] for column in columns]


def _texts(cells: np.ndarray) -> NDArray[np.str_]:
    return np.array([text or "" for text in as_texts(cells)], dtype=np.str_)
