"""`exportresults`: a point layer as a file whose columns others recognise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ..algorithms.errors import InputError
from ..algorithms.tables.dates import dated_names
from ..algorithms.tables.export_columns import LAYOUTS, export_names
from ..translation import say
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_field_count, check_written, complete_or_untouched
from .geopackage.table import large_pages
from .running.run import Run
from .writing.export_tables import (
    LayerTable,
    PlainTable,
    check_sheet,
    driver_of,
    fits_egms,
    is_in_degrees,
    is_table,
    table_coordinates,
    write_export,
)

__all__ = ["ExportResults"]

_SHAPEFILE_NAME_LENGTH = 10
_FEATURE_ID = "fid"
_LONGITUDE_LATITUDE = 4326
_MOST_COORDINATE_COLUMNS = 5


class ExportResults(HotspotAlgorithm):
    """Writes a point layer under the names that InSAR Explorer, EGMS users or SqueeSAR users know."""

    ID = "exportresults"
    TITLE = "Export results"
    GROUP = "output"
    NEEDS_ENGINE = False
    TAGS = ("export", "geopackage", "geoparquet", "flatgeobuf", "csv", "egms", "insar explorer", "spreadsheet")
    HELP = (
        "Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), "
        "GeoParquet (.parquet), FlatGeobuf (.fgb), GeoJSON (.geojson), KML (.kml), Shapefile (.shp), or as a "
        "table CSV (.csv) or a spreadsheet (.xlsx), as the file's name says.<br><br>Columns have this plugin's "
        "names (<i>velocity</i>, <i>coherence</i>, DYYYYMMDD), which InSAR Explorer reads too, those of the "
        "European Ground Motion Service (<i>pid</i>, <i>mean_velocity</i>, YYYYMMDD) or those of SqueeSAR "
        "(<i>CODE</i>, <i>VEL</i>, DYYYYMMDD). All of them can be imported again.<br><br>A table has "
        "<i>latitude</i> and <i>longitude</i> (WGS 84) and, in a projected CRS, <i>x</i> and <i>y</i>; in EGMS "
        "columns <i>easting</i> and <i>northing</i>, which are EPSG:3035, where the points lie in its area. Text "
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
        self.add_parameter(series)
        fields = QgsProcessingParameterField(
            self.FIELDS,
            self.tr("Attributes to keep"),
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Any,
            allowMultiple=True,
            optional=True,
        )
        fields.setHelp(self.tr("Beside the time series. Left empty, all are kept."))
        self.add_parameter(fields)
        columns = QgsProcessingParameterEnum(
            self.COLUMNS,
            self.tr("Names of columns"),
            options=[
                self.tr("Automatic: EGMS in a table, otherwise this plugin's"),
                self.tr("This plugin and InSAR Explorer: velocity, DYYYYMMDD"),
                self.tr("European Ground Motion Service: mean_velocity, YYYYMMDD"),
                self.tr("SqueeSAR: VEL, DYYYYMMDD"),
            ],
            defaultValue=0,
        )
        columns.setHelp(self.tr("Fields that have no name there keep their own."))
        self.add_parameter(columns)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the file"), optional=True)
        crs.setHelp(self.tr("Left empty, it is the layer's. GeoJSON and KML have longitude and latitude only."))
        self.add_parameter(advanced(crs))
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT,
            self.tr("File"),
            fileFilter=self.tr(
                "GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Spreadsheet (*.xlsx);;"
                "GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)"
            ),
        )
        output.setHelp(self.tr("An existing file is overwritten only when the export succeeds."))
        self.add_parameter(output)

    def check(self, run: Run) -> None:
        """Refuse formats and names that cannot be."""
        path = Path(run.output_file(self.OUTPUT))
        driver_of(path)
        source = run.source()
        names = self._names(run, source, path)
        check_field_count(path, len(names))
        check_sheet(path, source.featureCount(), len(names) + _MOST_COORDINATE_COLUMNS)
        too_long = [name for name in names.values() if len(name.encode()) > _SHAPEFILE_NAME_LENGTH]
        if path.suffix.lower() == ".shp" and too_long:
            raise InputError(
                "A Shapefile's names hold {shapefile_name_length} characters, and {too_long} is longer: choose a "
                "GeoPackage (.gpkg), other names of columns, or the attributes to keep.",
                shapefile_name_length=_SHAPEFILE_NAME_LENGTH,
                too_long=too_long[0],
            )
        chosen = run.algorithm.parameterAsCrs(run.parameters, self.CRS, run.context)
        is_egms = self._layout(run, path) == "egms"
        if is_egms and is_table(path) and chosen.isValid() and not fits_egms(chosen):
            raise InputError(
                "Coordinates in EGMS columns are in EPSG:3035, or in degrees: choose EPSG:3035, or other columns."
            )

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Write block by block."""
        path = Path(run.output_file(self.OUTPUT))
        source = run.source()
        chosen = run.algorithm.parameterAsCrs(run.parameters, self.CRS, run.context)
        crs = chosen if chosen.isValid() else source.sourceCrs()
        if is_in_degrees(path):
            crs = QgsCoordinateReferenceSystem.fromEpsgId(_LONGITUDE_LATITUDE)
        names = self._names(run, source, path)
        table: LayerTable | PlainTable
        if is_table(path):
            is_egms = self._layout(run, path) == "egms"
            table = PlainTable(
                source, names, table_coordinates(source, crs, is_egms, run.context), is_egms, run.context
            )
        else:
            table = LayerTable(source, names, crs, run.context)
        run.feedback.pushInfo(self.tr("Columns: {names}.").format(names=", ".join(_described(names))))
        run.feedback.pushInfo(say(table.place))
        with complete_or_untouched(path), large_pages():
            n_written = write_export(path, table, source.featureCount(), run.context, run.feedback)
            check_written(str(path), n_written)
        run.feedback.pushInfo(
            self.tr("{n_written} points written to {path}.").format(n_written=n_written, path=path.name)
        )
        return {self.OUTPUT: str(path)}

    def _layout(self, run: Run, path: Path) -> str:
        name = self.LAYOUT_NAMES[run.choice(self.COLUMNS)]
        return name if name != "auto" else "egms" if is_table(path) else "insar"

    def _names(self, run: Run, source: QgsProcessingFeatureSource, path: Path) -> dict[str, str]:
        """Return the names in the output of the fields that are kept."""
        chosen, dates = run.texts(self.FIELDS), dated_names(source.fields().names())
        with_series = run.switch(self.SERIES)
        kept = []
        for name in source.fields().names():
            is_wanted = with_series if name in dates else not chosen or name in chosen
            # A GeoPackage numbers its rows itself.
            if is_wanted and name.lower() != _FEATURE_ID:
                kept.append(name)
        return export_names(kept, LAYOUTS[self._layout(run, path)])


def _described(names: dict[str, str]) -> list[str]:
    """Return the names of the output but for those of dates, of which the number is enough."""
    dates = dated_names(list(names))
    described = [
        name if name == column else f"{column} -> {name}" for column, name in names.items() if column not in dates
    ]
    n_dates = len(names) - len(described)
    return [*described, f"{n_dates} dates"] if n_dates else described
