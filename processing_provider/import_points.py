"""`importpoints`: a file of any supported processor -> a clean point layer in millimetres."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..algorithms.errors import InputError
from ..algorithms.series.velocity import DAYS_PER_YEAR, usual_speed
from ..algorithms.tables.dates import parse_dates
from ..algorithms.tables.formats import MM_PER_UNIT, CoordinateColumns, PointTable, recognise
from ..algorithms.tables.numbers import parse_numbers
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_field_count, check_written, complete_or_untouched, large_to_file, output_path
from .files.point_file import PointFile
from .files.vector import split_uri
from .importing.plan import RATES, CleanRows, ImportOutcome, ImportPlan, clean_rows
from .importing.point_tiles import PointTiles, find_tiles, mark_duplicates
from .importing.writing import write_rows
from .running.run import Run
from .styles.displacement import DISPLACEMENT_STYLE, style_displacement
from .styles.dressing import attach
from .styles.renderers import style_velocity
from .writing.result_names import source_title

__all__ = ["ImportPoints"]

# Per cent of the progress that belong to what is looked at before the first point is written.
_CHECKING_PART = 10


class ImportPoints(HotspotAlgorithm):
    """Reads a file of measurement points and writes a layer whose fields every algorithm here understands."""

    ID = "importpoints"
    TITLE = "Import InSAR points"
    GROUP = "input"
    NEEDS_ENGINE = False
    TAGS = (
        "egms", "copernicus", "tre", "squeesar", "mintpy", "licsbas", "sarscape", "sarproz", "depsi", "stamps",
        "csv", "zip", "velocity", "time series",
    )  # fmt: skip
    HELP = (
        "Turns a file of InSAR measurement points into a clean point layer: fields <i>velocity</i>, <i>v_std</i> "
        "(mm/yr), <i>coherence</i>, <i>incidence</i>, <i>height</i> and the line of sight where the file has them, and "
        "one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are "
        "computed by regression where the file has none.<br><br>"
        "Recognised by their columns and first row: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or "
        "the .zip as downloaded; also as EGMStoolkit writes them), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 "
        "(cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, and any table or vector layer with columns named "
        "YYYYMMDD, DYYYYMMDD or D_YYYYMMDD. The log says what was understood. Points without coordinates, without any "
        "value, or with text in a displacement column are left out and counted.<br><br>"
        "A folder, or a pattern such as <i>EGMS_L2b_022_*.zip</i>, typed in place of a file is read as tiles of one "
        "product: they become one layer, and points that are in two tiles are written once.<br><br>"
        "The output overwrites an existing file only when the import succeeds."
    )

    CRS = "CRS"
    UNIT = "UNIT"
    REVERSE_SIGN = "REVERSE_SIGN"
    OUTPUT = "OUTPUT"
    UNITS = ("auto", *MM_PER_UNIT)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        path = QgsProcessingParameterFile(
            self.INPUT,
            self.tr("File of measurement points, or folder of tiles"),
            fileFilter=self.tr("Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)"),
        )
        path.setHelp(
            self.tr(
                "A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points. Also "
                "a folder of such files, or a pattern such as EGMS_L2b_022_*.zip: tiles of one product, which become "
                "one layer."
            )
        )
        self.addParameter(path)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the file"), optional=True)
        crs.setHelp(self.tr("Only where the file does not state it, or states a wrong one. Nothing is transformed."))
        self.addParameter(crs)
        unit = QgsProcessingParameterEnum(
            self.UNIT,
            self.tr("Unit of displacement in the file"),
            options=[
                self.tr("Automatic"),
                self.tr("Millimetres"),
                self.tr("Centimetres"),
                self.tr("Metres"),
            ],
            defaultValue=0,
        )
        unit.setHelp(
            self.tr(
                "Automatic is what the recognised source uses, otherwise millimetres. Velocities are taken to be in "
                "the same unit per year. The output is in millimetres."
            )
        )
        self.addParameter(unit)
        sign = QgsProcessingParameterBoolean(self.REVERSE_SIGN, self.tr("Reverse the sign"), defaultValue=False)
        sign.setHelp(
            self.tr(
                "For files in which motion away from the satellite, or down, is positive. The log says what the "
                "recognised source is known to do."
            )
        )
        self.addParameter(advanced(sign))
        dates = QgsProcessingParameterString(self.DATES, self.tr("Dates of the last columns"), optional=True)
        dates.setHelp(
            self.tr(
                "Only for files whose columns are not named by their dates: as many dates as there are displacement "
                "columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas."
            )
        )
        self.addParameter(advanced(dates))
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Measurement points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("GeoPackage is best: a Shapefile holds 255 fields at most."))
        self.addParameter(output)

    def result_title(self, run: Run) -> str:
        """Return the name of the file: what all later results are called after."""
        return source_title(run)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Check the file, then convert it block by block."""
        uri = run.text(self.INPUT)
        checking = QgsProcessingMultiStepFeedback(100 // _CHECKING_PART, run.feedback)
        tiles = find_tiles(uri)
        points = PointTiles(tiles, checking) if tiles else PointFile(uri, checking)
        with closing(points):
            days = run.text(self.DATES)
            table = recognise(points.columns, points.first_row, parse_dates(days) if days.strip() else [])
            override = run.algorithm.parameterAsCrs(run.parameters, self.CRS, run.context)
            crs, coordinates = _reference_system(points, table, override)
            unit = self.UNITS[run.choice(self.UNIT)]
            plan = ImportPlan(
                table=table,
                crs=crs,
                coordinates=coordinates,
                attributes=_attributes_in_use(points, table, run.feedback),
                unit=(table.unit or "mm") if unit == "auto" else unit,
                reverse_sign=run.switch(self.REVERSE_SIGN),
            )
            n_values = points.n_rows * plan.fields.count()
            run = large_to_file(run, self.OUTPUT, n_values)
            target = output_path(run, self.OUTPUT)
            for path in tiles or [split_uri(uri)[0]]:
                _check_target(target, path, plan.fields)
            if isinstance(points, PointTiles):
                run.feedback.pushInfo(
                    self.tr("{n_tiles} files, which share {n_shared_dates} dates.").format(
                        n_tiles=len(tiles), n_shared_dates=len(points.shared_dates)
                    )
                )
            plan.log(run.feedback)

            outcome = ImportOutcome()
            with complete_or_untouched(target), closing(self._rows(points, plan, outcome, run.feedback)) as rows:
                destination = write_rows(run, self.OUTPUT, plan, rows)
                if not destination:
                    raise InputError(outcome.why_nothing())
                check_written(destination, outcome.n_written)
            outcome.log(run.feedback)
            speed, years = usual_speed(np.concatenate(outcome.velocities)), float(plan.days[-1]) / DAYS_PER_YEAR
            attach(
                partial(style_velocity, largest=speed),
                destination,
                run.context,
                {DISPLACEMENT_STYLE: partial(style_displacement, largest=speed * years)},
            )
            return {self.OUTPUT: destination}

    def _rows(
        self, points: PointFile | PointTiles, plan: ImportPlan, outcome: ImportOutcome, feedback: QgsProcessingFeedback
    ) -> Generator[CleanRows, None, None]:
        """Read and clean block by block."""
        with closing(points.blocks(plan.columns, texts=plan.texts, rows_before=plan.table.rows_before)) as read:
            blocks = mark_duplicates(read, plan, points.shared_dates) if isinstance(points, PointTiles) else read
            for block in blocks:
                if feedback.isCanceled():
                    raise QgsProcessingException(self.tr("Cancelled: nothing was written."))
                yield clean_rows(plan, block, outcome)
                feedback.setProgress(_CHECKING_PART + (100 - _CHECKING_PART) * block.share_read)


def _reference_system(
    points: PointFile | PointTiles, table: PointTable, override: QgsCoordinateReferenceSystem
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


def _attributes_in_use(
    points: PointFile | PointTiles, table: PointTable, feedback: QgsProcessingFeedback
) -> dict[str, str]:
    """Return the table's attributes without the rates whose column is zero or NULL throughout."""
    unused = {name: column for name, column in table.attributes.items() if name in RATES}
    if unused:
        rows_before = table.rows_before
        with closing(points.blocks(list(unused.values()), rows_before=rows_before)) as blocks:
            for block in blocks:
                for name, column in list(unused.items()):
                    values, _ = parse_numbers(block.cells[column])
                    if np.any(np.nan_to_num(values)):
                        del unused[name]
                if not unused or feedback.isCanceled():
                    break
    return {name: column for name, column in table.attributes.items() if name not in unused}


def _check_target(target: Path | None, source: Path, fields: QgsFields) -> None:
    if target is None:
        return
    if target.exists() and target.samefile(source):
        raise InputError("{target} is the file to import: choose another output.", target=target.name)
    check_field_count(target, fields.count())
