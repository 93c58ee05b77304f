"""Results as other programmes want them: features of a layer, or rows of a CSV."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.errors import InputError
from ...algorithms.sentences import Sentence
from ...algorithms.tables.columns import find_identifier
from ...algorithms.tables.export_columns import safe_text
from ...translation import tr
from ..running.run import stop_if_cancelled

__all__ = [
    "Coordinates",
    "LayerTable",
    "PlainTable",
    "check_sheet",
    "driver_of",
    "fits_egms",
    "is_in_degrees",
    "is_table",
    "table_coordinates",
    "write_export",
]

_METRE_DECIMALS, _DEGREE_DECIMALS = 4, 9  # 0.1 mm

_DRIVERS = {
    ".gpkg": "GPKG",
    ".parquet": "Parquet",
    ".fgb": "FlatGeobuf",
    ".csv": "CSV",
    ".xlsx": "XLSX",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".kml": "KML",
}
_TABLES = frozenset({".csv", ".xlsx"})
_IN_DEGREES = frozenset({".geojson", ".kml"})
"""Formats whose standards know longitude and latitude only (RFC 7946; OGC KML 2.2)."""
_SHEET_ROWS, _SHEET_COLUMNS = 1_048_575, 16_384


_BLOCK_ROWS = 1024
_EGMS_EPSG = "EPSG:3035"
_LONGITUDE_LATITUDE = "EPSG:4326"


@dataclass(frozen=True)
class Coordinates:
    """A pair of columns of a table.

    Attributes
    ----------
    names
        Of the columns: of x and y, or of latitude and longitude.
    crs
        That they are in.
    """

    names: tuple[str, str]
    crs: QgsCoordinateReferenceSystem


class LayerTable:
    """A layer with geometry: its fields, and its features from those of a source."""

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        names: dict[str, str],
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> None:
        self._source, self.crs = source, crs
        self._positions = [source.fields().lookupField(name) for name in names]
        self._request = QgsFeatureRequest().setSubsetOfAttributes(self._positions)
        self._request.setDestinationCrs(crs, context.transformContext())
        self.geometry_type = source.wkbType()
        self.fields = _renamed(source.fields(), names)
        self.place = Sentence("Coordinates: {where}.", where=crs.userFriendlyIdentifier())

    def features(self) -> Generator[QgsFeature, None, None]:
        """Give the features of the output."""
        for feature in self._source.getFeatures(self._request):
            values = feature.attributes()
            row = QgsFeature(self.fields)
            row.setAttributes([values[position] for position in self._positions])
            row.setGeometry(feature.geometry())
            yield row


class PlainTable:
    """A table whose coordinates are columns, and whose texts are no formulas."""

    crs = QgsCoordinateReferenceSystem()
    geometry_type = Qgis.WkbType.NoGeometry

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        names: dict[str, str],
        coordinates: list[Coordinates],
        is_egms: bool,
        context: QgsProcessingContext,
    ) -> None:
        self._source, self._coordinates = source, coordinates
        positions = [source.fields().lookupField(name) for name in names]
        self._has_identifier = find_identifier(list(names)) is not None
        self._numbers_points = is_egms and not self._has_identifier
        self._first, self._rest = (positions[:1], positions[1:]) if self._has_identifier else ([], positions)
        self._request = QgsFeatureRequest().setSubsetOfAttributes(positions)
        self._texts = {
            position for position in positions if source.fields().at(position).type() == QMetaType.Type.QString
        }
        self._transforms = [
            QgsCoordinateTransform(source.sourceCrs(), pair.crs, context.transformContext()) for pair in coordinates
        ]
        renamed = _renamed(source.fields(), {name: safe_text(each) for name, each in names.items()})
        self.fields = QgsFields()
        if self._numbers_points:
            self.fields.append(QgsField("pid", QMetaType.Type.LongLong))
        for field in list(renamed)[: len(self._first)]:
            self.fields.append(field)
        for name in (name for pair in coordinates for name in pair.names):
            if self.fields.lookupField(name) >= 0 or renamed.lookupField(name) >= 0:
                raise InputError(
                    "Field {name} has the name of a column of coordinates: choose the attributes to keep.", name=name
                )
            self.fields.append(QgsField(name, QMetaType.Type.Double))
        for field in list(renamed)[len(self._first) :]:
            self.fields.append(field)
        pairs = (f"{', '.join(pair.names)} ({pair.crs.userFriendlyIdentifier()})" for pair in coordinates)
        self.place = Sentence("Coordinates: {where}.", where="; ".join(pairs))

    def features(self) -> Generator[QgsFeature, None, None]:
        """Give the rows of the output."""
        for feature in self._source.getFeatures(self._request):
            values = feature.attributes()
            numbered = [feature.id()] if self._numbers_points else []
            row = QgsFeature(self.fields)
            row.setAttributes(
                [
                    *numbered,
                    *(self._cell(values, position) for position in self._first),
                    *self._xy(feature.geometry()),
                    *(self._cell(values, position) for position in self._rest),
                ]
            )
            yield row

    def _cell(self, values: list[Any], position: int) -> Any:
        value = values[position]
        return safe_text(value) if position in self._texts and isinstance(value, str) else value

    def _xy(self, geometry: QgsGeometry) -> list[float | None]:
        if geometry.isEmpty():
            return [None] * (2 * len(self._transforms))
        point = geometry.centroid().asPoint()
        found: list[float | None] = []
        for transform in self._transforms:
            try:
                there = transform.transform(point)
            except QgsCsException:
                found += [None, None]
                continue
            if transform.destinationCrs().isGeographic():
                found += [round(there.y(), _DEGREE_DECIMALS), round(there.x(), _DEGREE_DECIMALS)]
            else:
                found += [round(there.x(), _METRE_DECIMALS), round(there.y(), _METRE_DECIMALS)]
        return found


def is_table(path: Path) -> bool:
    """Say whether a file is a table without geometry, by its end."""
    return path.suffix.lower() in _TABLES


def is_in_degrees(path: Path) -> bool:
    """Say whether a file's format has longitude and latitude only."""
    return path.suffix.lower() in _IN_DEGREES


def check_sheet(path: Path, n_rows: int, n_columns: int) -> None:
    """Raise InputError where a spreadsheet has no room."""
    if path.suffix.lower() == ".xlsx" and (n_rows > _SHEET_ROWS or n_columns > _SHEET_COLUMNS):
        raise InputError(
            "A sheet holds {rows} rows and {columns} columns at most, and this output needs {n_rows} and {n_columns}: "
            "choose a CSV (.csv) or a GeoPackage (.gpkg).",
            rows=_SHEET_ROWS,
            columns=_SHEET_COLUMNS,
            n_rows=n_rows,
            n_columns=n_columns,
        )


def driver_of(path: Path) -> str:
    """Return GDAL's driver for a file, or raise InputError."""
    driver = _DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise InputError("{file} names no format: its end must be {names}.", file=path.name, names=", ".join(_DRIVERS))
    if gdal.GetDriverByName(driver) is None:
        raise InputError(
            "The GDAL of this QGIS cannot write {driver}: export a GeoPackage (.gpkg), and convert it with a "
            "GDAL that can (ogr2ogr {file} FILE.gpkg).",
            driver=driver,
            file=path.name,
        )
    return driver


def fits_egms(crs: QgsCoordinateReferenceSystem) -> bool:
    """Say whether coordinates of a reference system can stand in EGMS's columns."""
    return crs.isGeographic() or crs.authid() == _EGMS_EPSG


def table_coordinates(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, is_egms: bool, context: QgsProcessingContext
) -> list[Coordinates]:
    """Return the columns of coordinates of a table."""
    degrees = Coordinates(("latitude", "longitude"), QgsCoordinateReferenceSystem(_LONGITUDE_LATITUDE))
    if is_egms:
        european = QgsCoordinateReferenceSystem(_EGMS_EPSG)
        inside = european.bounds().contains(_extent(source, degrees.crs, context))
        return [Coordinates(("easting", "northing"), european), degrees] if inside else [degrees]
    return [degrees] if crs.isGeographic() else [Coordinates(("x", "y"), crs), degrees]


def _extent(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> QgsRectangle:
    try:
        return QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext()).transformBoundingBox(
            source.sourceExtent()
        )
    except QgsCsException:
        return QgsRectangle(-180, -90, 180, 90)


def _renamed(fields: QgsFields, names: dict[str, str]) -> QgsFields:
    renamed = QgsFields()
    for column, name in names.items():
        field = QgsField(fields.field(column))
        field.setName(name)
        renamed.append(field)
    return renamed


def write_export(
    path: Path,
    table: LayerTable | PlainTable,
    expected: int,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> int:
    """Write a file and return the number of its features."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver_of(path)
    options.layerName = path.stem
    options.fileEncoding = "UTF-8"
    if options.driverName == "CSV":
        options.layerOptions = ["STRING_QUOTING=IF_NEEDED"]  # QGIS hands whole numbers over as text
    writer = QgsVectorFileWriter.create(
        str(path), table.fields, table.geometry_type, table.crs, context.transformContext(), options
    )
    coming, n_written = table.features(), 0
    try:
        if writer.hasError():
            raise _cannot_write(path, writer.errorMessage())
        while block := list(islice(coming, _BLOCK_ROWS)):
            stop_if_cancelled(feedback)
            if not writer.addFeatures(block, QgsFeatureSink.Flag.FastInsert):
                raise _cannot_write(path, writer.errorMessage())
            n_written += len(block)
            feedback.setProgress(100 * n_written / max(expected, n_written))
    finally:
        # An exception keeps this frame alive, and so the layer's iterator and the file open.
        coming.close()
        del writer
    return n_written


def _cannot_write(path: Path, why: str) -> QgsProcessingException:
    return QgsProcessingException(
        tr("{file} cannot be written: {reason}").format(file=path.name, reason=why or "unknown reason")
    )
