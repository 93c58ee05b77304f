"""`importpoints`: a file of any supported processor -> a clean point layer in millimetres."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProviderRegistry,
)

from ..algorithms.errors import InputError
from ..algorithms.formats import MM_PER_UNIT, CoordinateColumns, PointTable, parse_numbers, recognise
from ..algorithms.series import DAYS_PER_YEAR, usual_speed
from .base import HotspotAlgorithm
from .displacement_style import DISPLACEMENT_STYLE, style_displacement
from .geopackage import large_pages
from .import_plan import RATES, ImportOutcome, ImportPlan, clean_features
from .output_file import check_field_count, check_written, complete_or_untouched, large_to_file, output_path
from .point_file import PointFile
from .styles import attach, style_velocity

__all__ = ["ImportPoints"]

# Checking the file takes about one tenth of the time.
_CHECKING_PART = 10


class ImportPoints(HotspotAlgorithm):
    """Reads a file of measurement points and writes a layer whose fields every algorithm here understands."""

    ID = "importpoints"
    TITLE = "Import InSAR points"
    GROUP = "input"
    NEEDS_ENGINE = False
    TAGS = ("egms", "copernicus", "tre", "squeesar", "mintpy", "csv", "zip", "velocity", "time series")
    HELP = (
        "Turns a file of InSAR measurement points into a clean point layer: fields <i>velocity</i>, <i>v_std</i> "
        "(mm/yr), <i>coherence</i>, <i>incidence</i>, <i>height</i> and the line of sight where the file has them, and "
        "one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are "
        "computed by regression where the file has none.<br><br>"
        "Recognised by their columns: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or the .zip as "
        "downloaded), TRE-style Shapefiles, and any table or vector layer with columns named YYYYMMDD, DYYYYMMDD or "
        "D_YYYYMMDD. The log says what was understood. Points without coordinates, without any value, or with "
        "text in a displacement column are left out and counted.<br><br>"
        "The output overwrites an existing file only when the import succeeds."
    )

    CRS = "CRS"
    UNIT = "UNIT"
    OUTPUT = "OUTPUT"
    UNITS = ("auto", *MM_PER_UNIT)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        path = QgsProcessingParameterFile(
            self.INPUT,
            self.tr("File of measurement points"),
            fileFilter=self.tr("Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)"),
        )
        path.setHelp(
            self.tr("A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points.")
        )
        self.addParameter(path)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the file"), optional=True)
        crs.setHelp(self.tr("Only where the file does not state it, or states a wrong one. Nothing is transformed."))
        self.addParameter(crs)
        unit = QgsProcessingParameterEnum(
            self.UNIT,
            self.tr("Unit of displacement in the file"),
            options=[
                self.tr("Automatic: what the recognised source uses, otherwise millimetres"),
                self.tr("Millimetres"),
                self.tr("Centimetres"),
                self.tr("Metres"),
            ],
            defaultValue=0,
        )
        unit.setHelp(self.tr("Velocities are taken to be in the same unit per year. The output is in millimetres."))
        self.addParameter(unit)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Measurement points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("GeoPackage is best: a Shapefile holds 255 fields at most."))
        self.addParameter(output)

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Check the file, then convert it block by block."""
        uri = self.parameterAsString(parameters, self.INPUT, context)
        with closing(PointFile(uri, QgsProcessingMultiStepFeedback(_CHECKING_PART, feedback))) as points:
            table = recognise(points.columns)
            override = self.parameterAsCrs(parameters, self.CRS, context)
            crs, coordinates = _reference_system(points, table, override)
            unit = self.UNITS[self.parameterAsEnum(parameters, self.UNIT, context)]
            plan = ImportPlan(
                table=table,
                crs=crs,
                coordinates=coordinates,
                attributes=_attributes_in_use(points, table, feedback),
                unit=(table.unit or "mm") if unit == "auto" else unit,
            )
            n_values = points.n_rows * plan.fields.count()
            parameters = large_to_file(self, parameters, self.OUTPUT, context, n_values, feedback)
            target = output_path(self, parameters, self.OUTPUT, context)
            _check_target(target, uri, plan.fields)
            plan.log(feedback)

            outcome = ImportOutcome()
            with complete_or_untouched(target):
                destination = self._write(points, plan, outcome, parameters, context, feedback)
                check_written(destination, outcome.n_written)
            outcome.log(feedback)
            speed, years = usual_speed(np.concatenate(outcome.velocities)), float(plan.days[-1]) / DAYS_PER_YEAR
            attach(
                partial(style_velocity, largest=speed),
                destination,
                context,
                {DISPLACEMENT_STYLE: partial(style_displacement, largest=speed * years)},
            )
            return {self.OUTPUT: destination}

    def _write(
        self,
        points: PointFile,
        plan: ImportPlan,
        outcome: ImportOutcome,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Convert block by block; the sink is made when the first valid point is there."""
        sink: Any = None
        destination = ""
        blocks = points.blocks(plan.columns)
        try:
            for block in blocks:
                if feedback.isCanceled():
                    raise QgsProcessingException(self.tr("Cancelled: nothing was written."))
                features = clean_features(plan, block, outcome)
                if features and sink is None:
                    with large_pages():
                        sink, destination = self.parameterAsSink(
                            parameters, self.OUTPUT, context, plan.fields, Qgis.WkbType.Point, plan.crs
                        )
                    if sink is None:
                        raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
                if features and not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(
                        f"The output cannot be written ({sink.lastError() or 'for no stated reason'}): "
                        "check that the disk is not full and run again."
                    )
                done = outcome.n_read / max(points.n_rows, outcome.n_read, 1)
                feedback.setProgress(100 * (1 + (_CHECKING_PART - 1) * done) / _CHECKING_PART)
            if sink is None:
                raise InputError(outcome.why_nothing())
            return destination
        finally:
            # The files are closed before anyone looks at them: an exception keeps this frame, and so the sink, alive.
            blocks.close()
            del sink


def _reference_system(
    points: PointFile, table: PointTable, override: QgsCoordinateReferenceSystem
) -> tuple[QgsCoordinateReferenceSystem, CoordinateColumns | None]:
    """Return the reference system of the coordinates, and their columns unless the points have a geometry."""
    if points.has_geometry:
        crs = override if override.isValid() else points.crs
        if not crs.isValid():
            raise InputError("The file has no coordinate reference system: choose one.")
        return crs, None
    coordinates = table.coordinates(override.isGeographic() if override.isValid() else None)
    if override.isValid():
        return override, coordinates
    return QgsCoordinateReferenceSystem.fromEpsgId(coordinates.epsg), coordinates


def _attributes_in_use(points: PointFile, table: PointTable, feedback: QgsProcessingFeedback) -> dict[str, str]:
    """Return the table's attributes without the rates whose column is zero or NULL throughout."""
    unused = {name: column for name, column in table.attributes.items() if name in RATES}
    if unused:
        with closing(points.blocks(list(unused.values()))) as blocks:
            for block in blocks:
                for name, column in list(unused.items()):
                    values, _ = parse_numbers(block.cells[column])
                    if np.any(np.nan_to_num(values)):
                        del unused[name]
                if not unused or feedback.isCanceled():
                    break
    return {name: column for name, column in table.attributes.items() if name not in unused}


def _check_target(target: Path | None, source: str, fields: QgsFields) -> None:
    if target is None:
        return
    path = QgsProviderRegistry.instance().decodeUri("ogr", source).get("path") or source
    if target.exists() and target.samefile(path):
        raise InputError(f"{target.name} is the file to import: choose another output.")
    check_field_count(target, fields.count())
