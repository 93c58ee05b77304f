"""A file of measurement points, whatever its container, as blocks of columns.

OGR reads every format. A CSV is read as text, cell by cell as it stands, because OGR's own guess of a column's type
looks at the head of the file only and turns text further down into zeros.
"""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsProviderRegistry

from ..algorithms.errors import InputError
from .point_shapes import PointShapes, read_shapes

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Block", "PointFile", "open_vector"]

# With 250 columns of text a block takes some 25 MB.
_BLOCK_ROWS = 10_000
_CHUNK_BYTES = 1 << 20
_TEXT_SUFFIXES = (".csv", ".txt", ".tsv")
_ZIPPED_SUFFIXES = (*_TEXT_SUFFIXES, ".shp", ".gpkg")

# The GeoPackage and FlatGeobuf drivers of GDAL 3.6 hang in their own Arrow readers beyond some 120 columns.
_READ_OPTIONS = {
    "OGR_GPKG_STREAM_BASE_IMPL": "YES",
    "OGR_FLATGEOBUF_STREAM_BASE_IMPL": "YES",
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
}


@dataclass(frozen=True)
class Block:
    """Some consecutive rows.

    Attributes
    ----------
    first_row : int
        Number of the first of them in the file, from 1.
    cells : dict
        Column -> (n,) array of numbers or bytes; masked where NULL.
    shapes : PointShapes
        The geometries; none for a table without.
    feature_ids : (n,) int64
        As QGIS numbers the features; (0,) where they were not asked for.
    """

    first_row: int
    cells: dict[str, NDArray]
    shapes: PointShapes
    feature_ids: NDArray[np.int64]


@dataclass(frozen=True)
class _Container:
    """Where OGR finds the data: its virtual path, whether it is delimited text, and the lines counted in it."""

    path: str
    is_text: bool
    n_lines: int = 0
    layer_name: str = ""


class PointFile:
    """A file of measurement points, opened for reading.

    Parameters
    ----------
    uri
        A path; for a vector file with several layers `PATH|layername=NAME`.
    feedback
        Receives the progress of checking the file, 0 to 100, and may cancel it.

    Attributes
    ----------
    columns : list of str
        Names as in the file; a name may be repeated.
    has_geometry : bool
        Whether the points have a geometry of their own rather than coordinate columns.
    crs : QgsCoordinateReferenceSystem
        Invalid where the file states none.
    n_rows : int
        Number of rows; an estimate for text.

    Raises
    ------
    InputError
        The file is missing, damaged, empty, or not what its name says.
    """

    def __init__(self, uri: str, feedback: QgsFeedback) -> None:
        parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
        path = Path(parts.get("path") or uri)
        self._name = path.name
        if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
            raise InputError("Importing needs GDAL 3.6 or newer: update QGIS.")
        if not path.is_file():
            raise InputError(f"There is no file {path}: choose another.")
        if path.stat().st_size == 0:
            raise InputError(f"{path.name} is empty.")
        container = _find_data(path, parts.get("layerName") or "", feedback)
        with _gdal_options():
            if container.is_text:
                self._open_text(container)
            else:
                self._open_layer(container)

    def _open_text(self, container: _Container) -> None:
        # Without HEADERS the names come as the file has them: OGR takes names like 20200103 for data, renames
        # repeated ones, and cannot hand names that are not UTF-8 to numpy.
        self._dataset = open_vector(
            f"CSV:{container.path}", ["CSV"], ["HEADERS=NO", "AUTODETECT_TYPE=NO", "KEEP_GEOM_COLUMNS=YES"]
        )
        if self._dataset is None:
            raise InputError(
                f"{self._name} is not a table that can be read: it must be UTF-8 text whose columns are separated by "
                "comma, semicolon or tab."
            )
        self._layer = self._dataset.GetLayer(0)
        self._is_text = True
        self._keys = _field_names(self._layer)
        definition = self._layer.GetLayerDefn()
        if any(definition.GetFieldDefn(i).GetType() != ogr.OFTString for i in range(definition.GetFieldCount())):
            raise InputError(
                f"A .csvt file beside {self._name} sets the types of its columns, which hides text among the numbers: "
                "move the .csvt file away."
            )
        header = self._layer.GetNextFeature()
        self.columns = [str(header.GetField(i) or "").strip() for i in range(len(self._keys))]
        self.has_geometry = False
        self.crs = QgsCoordinateReferenceSystem()
        self.n_rows = max(0, container.n_lines - 1)

    def _open_layer(self, container: _Container) -> None:
        self._dataset = open_vector(container.path)
        if self._dataset is None:
            raise InputError(f"{self._name} cannot be read: {gdal.GetLastErrorMsg() or 'its format is not known'}.")
        self._layer = _choose_layer(self._dataset, self._name, container.layer_name)
        self._is_text = False
        self._keys = _field_names(self._layer)
        self.columns = list(self._keys)
        self.has_geometry = self._layer.GetGeomType() != ogr.wkbNone
        srs = self._layer.GetSpatialRef()
        self.crs = QgsCoordinateReferenceSystem.fromWkt(srs.ExportToWkt() if srs else "")
        self.n_rows = self._layer.GetFeatureCount()

    def blocks(self, columns: Sequence[str], with_ids: bool = False) -> Generator[Block, None, None]:
        """Read some columns of all rows, from the start; close the generator before the file.

        Feature ids are to be had of a layer that names the column they are in, such as a GeoPackage's.

        Raises
        ------
        InputError
            The file breaks off or is damaged.
        """
        keys = {column: self._keys[self.columns.index(column)] for column in columns}
        self._layer.SetIgnoredFields(sorted(set(self._keys) - set(keys.values())))
        row = 1
        skip = 1 if self._is_text else 0
        geometry = self._layer.GetGeometryColumn() or "wkb_geometry"
        # The stream is closed before its dataset: GDAL crashes where the garbage collector takes the dataset first.
        with self._arrow_stream(with_ids) as stream:
            batches = iter(stream)
            while (batch := self._next_batch(batches, row)) is not None:
                n_rows = len(next(iter(batch.values()))) - skip
                cells = {column: batch[key][skip:] for column, key in keys.items()}
                shapes = read_shapes(batch[geometry]) if self.has_geometry else PointShapes.none(n_rows)
                ids = np.ma.getdata(batch[self._layer.GetFIDColumn()]) if with_ids else np.empty(0, dtype=np.int64)
                yield Block(row, cells, shapes, ids)
                row += n_rows
                skip = 0

    def close(self) -> None:
        """Let go of the file."""
        self._layer = self._dataset = None

    def _arrow_stream(self, with_ids: bool) -> AbstractContextManager[Iterable[dict[str, NDArray]]]:
        options = [f"INCLUDE_FID={'YES' if with_ids else 'NO'}", f"MAX_FEATURES_IN_BATCH={_BLOCK_ROWS}"]
        with _gdal_options():
            return self._layer.GetArrowStreamAsNumPy(options)

    def _next_batch(self, batches: Iterator[dict[str, NDArray]], row: int) -> dict[str, NDArray] | None:
        try:
            with _gdal_options():
                return next(batches, None)
        except RuntimeError as error:
            raise InputError(f"{self._name} cannot be read beyond row {row}: {error}.") from error


def open_vector(
    path: str, drivers: Sequence[str] = (), options: Sequence[str] = (), update: bool = False
) -> gdal.Dataset | None:
    """Open vector data, quietly; None where that fails, with GDAL's exceptions on or off."""
    mode = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else gdal.OF_READONLY)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.OpenEx(path, mode, allowed_drivers=list(drivers), open_options=list(options))
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


@contextmanager
def _gdal_options() -> Iterator[None]:
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _READ_OPTIONS}
    for name, value in _READ_OPTIONS.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in before.items():
            gdal.SetThreadLocalConfigOption(name, old)


def _field_names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]


def _choose_layer(dataset: gdal.Dataset, name: str, layer_name: str) -> ogr.Layer:
    if layer_name:
        layer = dataset.GetLayerByName(layer_name)
        if layer is None:
            raise InputError(f"{name} has no layer {layer_name}.")
        return layer
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    of_points = (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbUnknown)
    points = [layer for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in of_points]
    points = points or [layer for layer in layers if layer.GetGeomType() == ogr.wkbNone]
    if not points:
        raise InputError(f"{name} has no layer of points: choose a file of measurement points.")
    if len(points) > 1:
        names = ", ".join(layer.GetName() for layer in points)
        raise InputError(f"{name} has several layers ({names}): name one, as {name}|layername={points[0].GetName()}.")
    return points[0]


# -- containers -----------------------------------------------------------------------------------------------------


def _find_data(path: Path, layer_name: str, feedback: QgsFeedback) -> _Container:
    """Find the data in a file; compressed data are read to their end, since OGR stops silently where they break off."""
    suffix = path.suffix.lower()
    size = path.stat().st_size
    if suffix == ".zip":
        return _find_in_zip(path, feedback)
    if suffix == ".gz":
        try:
            with path.open("rb") as raw, gzip.open(raw) as stream:
                lines = _count_lines(stream, feedback, partial(_share_read, raw, size))
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise _damaged(path.name) from error
        return _Container(f"/vsigzip/{path.resolve().as_posix()}", True, lines)
    if suffix in _TEXT_SUFFIXES:
        with path.open("rb") as stream:
            lines = _count_lines(stream, feedback, partial(_share_read, stream, size))
        return _Container(path.resolve().as_posix(), True, lines)
    return _Container(path.resolve().as_posix(), False, layer_name=layer_name)


def _find_in_zip(path: Path, feedback: QgsFeedback) -> _Container:
    try:
        with zipfile.ZipFile(path) as archive:
            member = _data_member(archive, path.name)
            stem = PurePosixPath(member).with_suffix("")
            siblings = [info for info in archive.infolist() if PurePosixPath(info.filename).with_suffix("") == stem]
            lines = {}
            for info in siblings:
                with archive.open(info) as stream:
                    done = partial(_share_read, stream, info.file_size)
                    lines[info.filename] = _count_lines(stream, feedback, done)
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise _damaged(path.name) from error
    except (RuntimeError, NotImplementedError) as error:
        raise InputError(f"{path.name} cannot be unpacked here ({error}): unpack it and choose the file.") from error
    is_text = PurePosixPath(member).suffix.lower() in _TEXT_SUFFIXES
    return _Container(f"/vsizip/{{{path.resolve().as_posix()}}}/{member}", is_text, lines[member])


def _data_member(archive: zipfile.ZipFile, name: str) -> str:
    """Return the one member that holds points: the first kind of file of which there is any."""
    files = [PurePosixPath(member) for member in archive.namelist() if not member.endswith("/")]
    files = [file for file in files if not file.name.startswith("._")]
    for suffix in _ZIPPED_SUFFIXES:
        found = [str(file) for file in files if file.suffix.lower() == suffix]
        if len(found) > 1:
            raise InputError(f"{name} holds {len(found)} {suffix} files: unpack it and choose one.")
        if found:
            return found[0]
    raise InputError(f"{name} holds no CSV, Shapefile or GeoPackage: choose the archive of a point product.")


def _share_read(stream: IO[bytes], size: int) -> float:
    return stream.tell() / max(size, 1)


def _count_lines(stream: IO[bytes] | gzip.GzipFile, feedback: QgsFeedback, share_read: Callable[[], float]) -> int:
    lines = 0
    last = b"\n"
    while chunk := stream.read(_CHUNK_BYTES):
        lines += chunk.count(b"\n")
        last = chunk[-1:]
        feedback.setProgress(100 * share_read())
        if feedback.isCanceled():
            break
    return lines + (last != b"\n")


def _damaged(name: str) -> InputError:
    return InputError(f"{name} is damaged or breaks off before its end: download or copy it again.")
