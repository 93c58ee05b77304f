"""A file of measurement points, whatever its container, as blocks of columns.

OGR reads every format but delimited text (`text_table`): it takes names like 20200103 for data, guesses the type of a
column from the head of the file and turns text further down into zeros.
"""

from __future__ import annotations

import warnings
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback

from ...algorithms.errors import InputError
from .packed_file import Found, find_data
from .point_shapes import PointShapes, read_shapes
from .text_dialect import has_decimal_comma
from .text_table import TextTable
from .vector import open_vector, split_uri

__all__ = [
    "Block",
    "PointFile",
    "PointSource",
    "gdal_options",
]

# GDAL 3.7 and later warn where nobody has chosen between exceptions and none. A plugin may not choose for all of QGIS;
# this one takes both.
warnings.filterwarnings("ignore", r"Neither \w+\.UseExceptions\(\) nor", FutureWarning)

# With 250 columns of text a block takes some 25 MB.
_BLOCK_ROWS = 10_000
_FEATURES_LOOKED_AT = 20

# The GeoPackage and FlatGeobuf drivers of GDAL 3.6 hang in their own Arrow readers beyond some 120 columns.
_READ_OPTIONS = {
    "OGR_GPKG_STREAM_BASE_IMPL": "YES",
    "OGR_FLATGEOBUF_STREAM_BASE_IMPL": "YES",
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
    # The first row of a sheet has the names of its columns, also where they are numbers.
    "OGR_XLSX_HEADERS": "FORCE",
    "OGR_ODS_HEADERS": "FORCE",
}


@dataclass(frozen=True)
class Block:
    """Some consecutive rows.

    Attributes
    ----------
    first_row : int
        Number of the first of them in the file, from 1.
    cells : dict
        Column -> (n,) array of numbers, bytes or text; masked where NULL.
    shapes : PointShapes
        The geometries; none for a table without.
    is_ragged : (n,) bool
        Rows of text that have another number of cells than there are columns; their cells are empty here.
    is_duplicate : (n,) bool
        Rows that are in an earlier file too, where there are several.
    share_read : float
        How much of it all has been read with this block, 0 to 1.
    file : str
        Name of the file, where there are several.
    """

    first_row: int
    cells: dict[str, np.ndarray]
    shapes: PointShapes
    is_ragged: NDArray[np.bool_]
    is_duplicate: NDArray[np.bool_]
    share_read: float
    file: str = ""


class PointSource(Protocol):
    """What points are read from: a file, several as one, or a file whose rows are not points.

    Attributes
    ----------
    columns : list of str
        Names as in the file; a name may be repeated.
    first_row : list of str
        Cells of the first row of text; empty for other files.
    has_geometry : bool
        Whether the points have a geometry of their own rather than coordinate columns.
    crs : QgsCoordinateReferenceSystem
        Invalid where the file states none.
    n_rows : int
        Number of rows; an estimate for text.
    unit : str or None
        Of displacement, where something other than the columns' names says it: a key of `MM_PER_UNIT`.
    has_decimal_comma : bool
        Whether its numbers are written as 1,5.
    """

    columns: list[str]
    first_row: list[str]
    has_geometry: bool
    crs: QgsCoordinateReferenceSystem
    n_rows: int
    unit: str | None
    has_decimal_comma: bool

    def blocks(
        self, columns: Sequence[str], *, texts: Sequence[str] = (), rows_before: int = 0
    ) -> Generator[Block, None, None]:
        """Read some columns of all rows, from the start; close the generator before the file."""

    def close(self) -> None:
        """Let go of the file."""


class PointFile:
    """A file of measurement points, opened for reading: a `PointSource`.

    Parameters
    ----------
    uri
        A path; for a vector file with several layers `PATH|layername=NAME`.
    feedback
        Receives the progress of checking an archive, 0 to 100, and may cancel it.

    Attributes
    ----------
    name : str
        Of the file, for the user.

    Raises
    ------
    InputError
        The file is missing, damaged, empty, or not what its name says.
    """

    def __init__(self, uri: str, feedback: QgsFeedback) -> None:
        path, layer_name = split_uri(uri)
        self.name = path.name
        if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
            raise InputError("Importing needs GDAL 3.6 or newer: update QGIS.")
        if not path.is_file():
            raise InputError("There is no file {path}: choose another.", path=path)
        if path.stat().st_size == 0:
            raise InputError("{file} is empty.", file=path.name)
        self._text: TextTable | None = None
        self._dataset: Any = None
        self._layer: Any = None
        self.first_row: list[str] = []
        self.unit: str | None = None
        self.has_decimal_comma = False
        found = find_data(path, feedback)
        if not found.is_text:
            with gdal_options(_READ_OPTIONS):
                self._dataset = open_vector(found.ogr_path)
        # What OGR cannot read, or takes for a CSV by its content, may be text under another name.
        if found.is_text or (not found.member and self._is_text()):
            self._open_text(replace(found, is_text=True))
        else:
            self._open_layer(layer_name)

    def _is_text(self) -> bool:
        return self._dataset is None or self._dataset.GetDriver().ShortName == "CSV"

    def _open_text(self, found: Found) -> None:
        self._dataset = None
        self._text = TextTable(found)
        self.columns, self.first_row, self.n_rows = self._text.columns, self._text.first_row, self._text.n_rows
        self.has_geometry = False
        self.has_decimal_comma = self._text.has_decimal_comma
        self.crs = QgsCoordinateReferenceSystem()

    def _open_layer(self, layer_name: str) -> None:
        if self._dataset is None:
            raise InputError(
                "{name} cannot be read: {reason}.",
                name=self.name,
                reason=gdal.GetLastErrorMsg() or "its format is not known",
            )
        self._layer = _choose_layer(self._dataset, self.name, layer_name)
        self._keys = _field_names(self._layer)
        self.columns = list(self._keys)
        self.has_geometry = self._layer.GetGeomType() != ogr.wkbNone
        srs = self._layer.GetSpatialRef()
        self.crs = QgsCoordinateReferenceSystem.fromWkt(srs.ExportToWkt() if srs else "")
        self.n_rows = self._layer.GetFeatureCount()
        self.has_decimal_comma = has_decimal_comma(_first_texts(self._layer))

    def blocks(
        self, columns: Sequence[str], *, texts: Sequence[str] = (), rows_before: int = 0
    ) -> Generator[Block, None, None]:
        """Read some columns of all rows, from the start; close the generator before the file.

        Parameters
        ----------
        columns
            Columns to read.
        texts
            Those of the columns that may hold anything; text in any other is slower to read.
        rows_before
            Rows above the first point, which are left out.

        Raises
        ------
        InputError
            The file breaks off or is damaged.
        """
        if self._text is None:
            for block in self._layer_blocks(columns):
                if self.has_decimal_comma:
                    cells = {name: each if name in texts else _with_points(each) for name, each in block.cells.items()}
                    block = replace(block, cells=cells)
                yield block
            return
        numbers = [column for column in columns if column not in texts]
        for rows in self._text.blocks(numbers, texts, rows_before):
            n = len(rows.is_ragged)
            yield Block(
                rows.first_row,
                rows.cells,
                PointShapes.none(n),
                rows.is_ragged,
                np.zeros(n, dtype=bool),
                rows.share_read,
            )

    def _layer_blocks(self, columns: Sequence[str]) -> Generator[Block, None, None]:
        keys = {column: self._keys[self.columns.index(column)] for column in columns}
        self._layer.SetIgnoredFields(sorted(set(self._keys) - set(keys.values())))
        row = 1
        geometry = self._layer.GetGeometryColumn() or "wkb_geometry"
        # The stream is closed before its dataset: GDAL crashes where the garbage collector takes the dataset first.
        with self._arrow_stream() as stream:
            batches = iter(stream)
            while (batch := self._next_batch(batches, row)) is not None:
                n_rows = len(next(iter(batch.values())))
                cells = {column: batch[key] for column, key in keys.items()}
                shapes = read_shapes(batch[geometry]) if self.has_geometry else PointShapes.none(n_rows)
                share_read = (row + n_rows - 1) / max(self.n_rows, row + n_rows - 1, 1)
                neither = np.zeros(n_rows, dtype=bool)
                yield Block(row, cells, shapes, neither, neither, share_read)
                row += n_rows

    def close(self) -> None:
        """Let go of the file."""
        self._layer = self._dataset = None

    def _arrow_stream(self) -> AbstractContextManager[Iterable[dict[str, np.ndarray]]]:
        options = ["INCLUDE_FID=NO", f"MAX_FEATURES_IN_BATCH={_BLOCK_ROWS}"]
        with gdal_options(_READ_OPTIONS):
            return self._layer.GetArrowStreamAsNumPy(options)

    def _next_batch(self, batches: Iterator[dict[str, np.ndarray]], row: int) -> dict[str, np.ndarray] | None:
        try:
            with gdal_options(_READ_OPTIONS):
                return next(batches, None)
        except RuntimeError as error:
            raise InputError(
                "{name} cannot be read beyond row {row}: {reason}.", name=self.name, row=row, reason=error
            ) from error


@contextmanager
def gdal_options(options: Mapping[str, str]) -> Iterator[None]:
    """Set options of GDAL meanwhile, in this thread."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, old in before.items():
            gdal.SetThreadLocalConfigOption(name, old)


def _first_texts(layer: ogr.Layer) -> list[str]:
    """Return what fields of text hold in the first features."""
    definition = layer.GetLayerDefn()
    fields = range(definition.GetFieldCount())
    texts = [place for place in fields if definition.GetFieldDefn(place).GetType() == ogr.OFTString]
    layer.ResetReading()
    features = [layer.GetNextFeature() for _ in range(_FEATURES_LOOKED_AT if texts else 0)]
    return [feature.GetFieldAsString(place).strip() for feature in features if feature for place in texts]


def _with_points(cells: np.ndarray) -> np.ndarray:
    """Return a column with points in place of decimal commas, where it is one of text."""
    if cells.dtype.kind != "S":
        return cells
    return np.ma.array(np.char.replace(np.ma.getdata(cells), b",", b"."), mask=np.ma.getmaskarray(cells))


def _field_names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]


def _choose_layer(dataset: gdal.Dataset, name: str, layer_name: str) -> ogr.Layer:
    if layer_name:
        layer = dataset.GetLayerByName(layer_name)
        if layer is None:
            raise InputError("{name} has no layer {layer_name}.", name=name, layer_name=layer_name)
        return layer
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    of_points = (ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbUnknown)
    points = [layer for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in of_points]
    points = points or [layer for layer in layers if layer.GetGeomType() == ogr.wkbNone]
    if not points and layers:
        kinds = ", ".join(dict.fromkeys(ogr.GeometryTypeToName(layer.GetGeomType()).lower() for layer in layers))
        raise InputError(
            "{name} has no layer of points but one of another kind ({kinds}): make points of it by Centroids first.",
            name=name,
            kinds=kinds,
        )
    if not points:
        raise InputError("{name} has no layer of points: choose a file of measurement points.", name=name)
    if len(points) > 1:
        names = ", ".join(layer.GetName() for layer in points)
        raise InputError(
            "{name} has several layers ({names}): name one, as {name}|layername={first}.",
            name=name,
            names=names,
            first=points[0].GetName(),
        )
    return points[0]
