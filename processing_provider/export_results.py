"""`exportresults`: a point layer as a file whose columns others recognise."""

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
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsRectangle,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.errors import InputError
from ..algorithms.tables.export_columns import LAYOUTS, export_names, safe_text
from ..algorithms.tables.formats import find_identifier, parse_date_field
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_field_count, check_written, complete_or_untouched
from .geopackage.table import large_pages

__all__ = ["ExportResults"]

_DRIVERS = {
    ".gpkg": "GPKG",
    ".parquet": "Parquet",
    ".fgb": "FlatGeobuf",
    ".csv": "CSV",
    ".shp": "ESRI Shapefile",
}
_BLOCK_ROWS = 1024
_SHAPEFILE_NAME_LENGTH = 10
_FEATURE_ID = "fid"
_EGMS_EPSG = "EPSG:3035"
_LONGITUDE_LATITUDE = "EPSG:4326"
_METRE_DECIMALS, _DEGREE_DECIMALS = 4, 9  # 0.1 mm


@dataclass(frozen=True)
class _Coordinates:
    """A pair of columns of a CSV.

    Attributes
    ----------
    names
        Of the columns: of x and y, or of latitude and longitude.
    crs
        That they are in.
    """

    names: tuple[str, str]
    crs: QgsCoordinateReferenceSystem


class ExportResults(HotspotAlgorithm):
    """Writes a point layer under the names that InSAR Explorer, EGMS users or SqueeSAR users know."""

    ID = "exportresults"
    TITLE = "Export results"
    GROUP = "output"
    NEEDS_ENGINE = False
    TAGS = ("export", "geopackage", "geoparquet", "flatgeobuf", "csv", "egms", "insar explorer", "spreadsheet")
    HELP = (
        "Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet "
        "(.parquet), FlatGeobuf (.fgb), CSV (.csv) or Shapefile (.shp), as the file's name says.<br><br>"
        "Columns have this plugin's names (<i>velocity</i>, <i>coherence</i>, DYYYYMMDD), which InSAR Explorer reads "
        "too, those of the European Ground Motion Service (<i>pid</i>, <i>mean_velocity</i>, YYYYMMDD) or those of "
        "SqueeSAR (<i>CODE</i>, <i>VEL</i>, DYYYYMMDD). All of them can be imported again.<br><br>"
        "A CSV has <i>latitude</i> and <i>longitude</i> (WGS 84) and, in a projected CRS, <i>x</i> and <i>y</i>; in "
        "EGMS columns <i>easting</i> and <i>northing</i>, which are EPSG:3035, where the points lie in its area. Text "
        "that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone."
    )

    SERIES = "SERIES"
    FIELDS = "FIELDS"
    COLUMNS = "COLUMNS"
    CRS = "CRS"
    OUTPUT = "OUTPUT"
    LAYOUT_NAMES = ("auto", "insar", "egms", "tre")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Point layer"))
        series = QgsProcessingParameterBoolean(self.SERIES, self.tr("Keep the time series"), defaultValue=True)
        series.setHelp(self.tr("The fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD."))
        self.addParameter(series)
        fields = QgsProcessingParameterField(
            self.FIELDS,
            self.tr("Attributes to keep"),
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Any,
            allowMultiple=True,
            optional=True,
        )
        fields.setHelp(self.tr("Beside the time series. Left empty, all are kept."))
        self.addParameter(fields)
        columns = QgsProcessingParameterEnum(
            self.COLUMNS,
            self.tr("Names of columns"),
            options=[
                self.tr("Automatic: EGMS in a CSV, otherwise this plugin's"),
                self.tr("This plugin and InSAR Explorer: velocity, DYYYYMMDD"),
                self.tr("European Ground Motion Service: mean_velocity, YYYYMMDD"),
                self.tr("SqueeSAR: VEL, DYYYYMMDD"),
            ],
            defaultValue=0,
        )
        columns.setHelp(self.tr("Fields that have no name there keep their own."))
        self.addParameter(columns)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the file"), optional=True)
        crs.setHelp(self.tr("Left empty, it is the layer's."))
        self.addParameter(advanced(crs))
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT,
            self.tr("File"),
            fileFilter=self.tr(
                "GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)"
            ),
        )
        output.setHelp(self.tr("An existing file is overwritten only when the export succeeds."))
        self.addParameter(output)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse formats and names that cannot be."""
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        _driver(path)
        source = self.source(parameters, context)
        names = self._names(parameters, source, path, context)
        check_field_count(path, len(names))
        too_long = [name for name in names.values() if len(name.encode()) > _SHAPEFILE_NAME_LENGTH]
        if path.suffix.lower() == ".shp" and too_long:
            raise InputError(
                f"A Shapefile's names hold {_SHAPEFILE_NAME_LENGTH} characters, and {too_long[0]} is longer: choose a "
                "GeoPackage (.gpkg), other names of columns, or the attributes to keep."
            )
        chosen = self.parameterAsCrs(parameters, self.CRS, context)
        is_egms = self._layout(parameters, path, context) == "egms"
        if is_egms and path.suffix.lower() == ".csv" and chosen.isValid() and not _fits_egms(chosen):
            raise InputError(
                "Coordinates in EGMS columns are in EPSG:3035, or in degrees: choose EPSG:3035, or other columns."
            )

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write block by block."""
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        source = self.source(parameters, context)
        chosen = self.parameterAsCrs(parameters, self.CRS, context)
        crs = chosen if chosen.isValid() else source.sourceCrs()
        names = self._names(parameters, source, path, context)
        table: _Layer | _Csv
        if path.suffix.lower() == ".csv":
            is_egms = self._layout(parameters, path, context) == "egms"
            table = _Csv(source, names, _coordinates(source, crs, is_egms, context), is_egms, context)
        else:
            table = _Layer(source, names, crs, context)
        feedback.pushInfo(f"Columns: {', '.join(_described(names))}.")
        feedback.pushInfo(table.place)
        with complete_or_untouched(path), large_pages():
            n_written = _write(path, table, source.featureCount(), context, feedback)
            check_written(str(path), n_written)
        feedback.pushInfo(f"{n_written} points written to {path.name}.")
        return {self.OUTPUT: str(path)}

    def _layout(self, parameters: dict[str, Any], path: Path, context: QgsProcessingContext) -> str:
        name = self.LAYOUT_NAMES[self.parameterAsEnum(parameters, self.COLUMNS, context)]
        return name if name != "auto" else "egms" if path.suffix.lower() == ".csv" else "insar"

    def _names(
        self, parameters: dict[str, Any], source: QgsProcessingFeatureSource, path: Path, context: QgsProcessingContext
    ) -> dict[str, str]:
        """Return the names in the output of the fields that are kept."""
        chosen = self.parameterAsStrings(parameters, self.FIELDS, context)
        with_series = self.parameterAsBoolean(parameters, self.SERIES, context)
        kept = []
        for name in source.fields().names():
            is_date = parse_date_field(name) is not None
            is_wanted = with_series if is_date else not chosen or name in chosen
            # A GeoPackage numbers its rows itself.
            if is_wanted and name.lower() != _FEATURE_ID:
                kept.append(name)
        return export_names(kept, LAYOUTS[self._layout(parameters, path, context)])


class _Layer:
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
        self.place = f"Coordinates: {crs.userFriendlyIdentifier()}."

    def features(self) -> Generator[QgsFeature, None, None]:
        """Give the features of the output."""
        for feature in self._source.getFeatures(self._request):
            values = feature.attributes()
            row = QgsFeature(self.fields)
            row.setAttributes([values[position] for position in self._positions])
            row.setGeometry(feature.geometry())
            yield row


class _Csv:
    """A table whose coordinates are columns, and whose texts are no formulas."""

    crs = QgsCoordinateReferenceSystem()
    geometry_type = Qgis.WkbType.NoGeometry

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        names: dict[str, str],
        coordinates: list[_Coordinates],
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
                    f"Field {name} has the name of a column of coordinates: choose the attributes to keep."
                )
            self.fields.append(QgsField(name, QMetaType.Type.Double))
        for field in list(renamed)[len(self._first) :]:
            self.fields.append(field)
        pairs = (f"{', '.join(pair.names)} ({pair.crs.userFriendlyIdentifier()})" for pair in coordinates)
        self.place = f"Coordinates: {'; '.join(pairs)}."

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


def _driver(path: Path) -> str:
    driver = _DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise InputError(f"{path.name} names no format: its end must be {', '.join(_DRIVERS)}.")
    if gdal.GetDriverByName(driver) is None:
        raise InputError(
            f"The GDAL of this QGIS cannot write {driver}: export a GeoPackage (.gpkg), and convert it with a GDAL "
            f"that can (ogr2ogr {path.name} FILE.gpkg)."
        )
    return driver


def _fits_egms(crs: QgsCoordinateReferenceSystem) -> bool:
    return crs.isGeographic() or crs.authid() == _EGMS_EPSG


def _coordinates(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, is_egms: bool, context: QgsProcessingContext
) -> list[_Coordinates]:
    """Return the columns of coordinates of a CSV."""
    degrees = _Coordinates(("latitude", "longitude"), QgsCoordinateReferenceSystem(_LONGITUDE_LATITUDE))
    if is_egms:
        european = QgsCoordinateReferenceSystem(_EGMS_EPSG)
        inside = european.bounds().contains(_extent(source, degrees.crs, context))
        return [_Coordinates(("easting", "northing"), european), degrees] if inside else [degrees]
    return [degrees] if crs.isGeographic() else [_Coordinates(("x", "y"), crs), degrees]


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


def _described(names: dict[str, str]) -> list[str]:
    """Return the names of the output but for those of dates, of which the number is enough."""
    described = [
        name if name == column else f"{column} -> {name}"
        for column, name in names.items()
        if parse_date_field(column) is None
    ]
    n_dates = len(names) - len(described)
    return [*described, f"{n_dates} dates"] if n_dates else described


def _write(
    path: Path, table: _Layer | _Csv, expected: int, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> int:
    """Write a file and return the number of its features."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = _driver(path)
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
            if feedback.isCanceled():
                raise QgsProcessingException("Cancelled.")
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
    return QgsProcessingException(f"{path.name} cannot be written: {why or 'unknown reason'}")
