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
from ..algorithms.tables.formats import MM_PER_UNIT, PointTable, recognise, with_velocity
from ..algorithms.tables.numbers import parse_numbers
from .base import HotspotAlgorithm, advanced
from .files.long_table import wide
from .files.output_file import check_field_count, check_written, complete_or_untouched, large_to_file, output_path
from .files.point_file import PointFile, PointSource
from .files.stamps_file import is_matlab, read_stamps
from .files.vector import split_uri
from .importing.first_look import check_series, look, reference_system, velocity_in_use
from .importing.other_columns import other_columns
from .importing.places import columns_of, country_of
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
    KEEP = "KEEP"
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
        self.add_parameter(path)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the file"), optional=True)
        crs.setHelp(self.tr("Only where the file does not state it, or states a wrong one. Nothing is transformed."))
        self.add_parameter(crs)
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
        self.add_parameter(unit)
        sign = QgsProcessingParameterBoolean(self.REVERSE_SIGN, self.tr("Reverse the sign"), defaultValue=False)
        sign.setHelp(
            self.tr(
                "For files in which motion away from the satellite, or down, is positive. The log says what the "
                "recognised source is known to do."
            )
        )
        self.add_parameter(advanced(sign))
        dates = QgsProcessingParameterString(self.DATES, self.tr("Dates of the last columns"), optional=True)
        dates.setHelp(
            self.tr(
                "Only for files whose columns are not named by their dates: as many dates as there are displacement "
                "columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas."
            )
        )
        self.add_parameter(advanced(dates))
        keep = QgsProcessingParameterBoolean(self.KEEP, self.tr("Keep all other columns"), defaultValue=False)
        keep.setHelp(
            self.tr(
                "Otherwise columns that are not named above, such as those of a processor's quality figures, are "
                "left out."
            )
        )
        self.add_parameter(advanced(keep))
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Measurement points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("GeoPackage is best: a Shapefile holds 255 fields at most."))
        self.add_parameter(output)

    def result_title(self, run: Run) -> str:
        """Return the name of the file: what all later results are called after."""
        return source_title(run)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Check the file, then convert it block by block."""
        uri = run.text(self.INPUT)
        checking = QgsProcessingMultiStepFeedback(100 // _CHECKING_PART, run.feedback)
        tiles = find_tiles(uri)
        points: PointSource
        if is_matlab(uri) and not tiles:
            points = read_stamps(Path(uri), run.part(0, _CHECKING_PART).feedback)
        else:
            points = PointTiles(tiles, checking) if tiles else PointFile(uri, checking)
        with closing(points):
            days = run.text(self.DATES)
            if isinstance(points, PointFile) and not days.strip():
                points = wide(points, run.feedback)
            table = recognise(points.columns, points.first_row, parse_dates(days) if days.strip() else [])
            override = run.algorithm.parameterAsCrs(run.parameters, self.CRS, run.context)
            plan = self._plan(run, points, table, override)
            n_values = points.n_rows * plan.fields.count()
            run = large_to_file(run, self.OUTPUT, n_values)
            target = output_path(run, self.OUTPUT)
            place = None if target is None else Path(run.settled_path(str(target)))
            for path in tiles or [split_uri(uri)[0]]:
                _check_target(place, path, plan.fields)
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
            self._log_place(outcome, plan, run.feedback)
            speed, years = usual_speed(np.concatenate(outcome.velocities)), float(np.ptp(plan.days)) / DAYS_PER_YEAR
            attach(
                partial(style_velocity, largest=speed),
                destination,
                run.context,
                {DISPLACEMENT_STYLE: partial(style_displacement, largest=speed * years)},
            )
            return {self.OUTPUT: destination}

    def _log_place(self, outcome: ImportOutcome, plan: ImportPlan, feedback: QgsProcessingFeedback) -> None:
        found = None if outcome.first_xy is None else country_of(outcome.first_xy, plan.crs)
        if found is not None:
            longitude, latitude, country = found
            feedback.pushInfo(
                self.tr("The points lie around {latitude:.3f}° N, {longitude:.3f}° E, in or near {country}.").format(
                    latitude=latitude, longitude=longitude, country=country
                )
            )

    def _plan(
        self, run: Run, points: PointSource, table: PointTable, override: QgsCoordinateReferenceSystem
    ) -> ImportPlan:
        """Look at the first points, and say what goes where."""
        first = look(points, table)
        crs, coordinates = reference_system(points, table, override, first, run.feedback)
        chosen = self.UNITS[run.choice(self.UNIT)]
        stated = table.unit or points.unit
        unit = (stated or "mm") if chosen == "auto" else chosen
        check_series(first, table, unit, is_stated=chosen != "auto" or stated is not None)
        velocity = velocity_in_use(first, table.velocities, MM_PER_UNIT[unit], run.feedback)
        table = with_velocity(table, velocity)
        attributes = _attributes_in_use(points, table, run.feedback)
        kept_texts, kept_numbers = (
            other_columns(points, table, attributes, columns_of(coordinates)) if run.switch(self.KEEP) else ((), ())
        )
        return ImportPlan(
            table=table,
            crs=crs,
            coordinates=coordinates,
            attributes=attributes,
            unit=unit,
            unit_is_stated=stated is not None,
            has_decimal_comma=points.has_decimal_comma,
            reverse_sign=run.switch(self.REVERSE_SIGN),
            kept_texts=kept_texts,
            kept_numbers=kept_numbers,
        )

    def _rows(
        self, points: PointSource, plan: ImportPlan, outcome: ImportOutcome, feedback: QgsProcessingFeedback
    ) -> Generator[CleanRows, None, None]:
        """Read and clean block by block."""
        with closing(points.blocks(plan.columns, texts=plan.texts, rows_before=plan.table.rows_before)) as read:
            blocks = mark_duplicates(read, plan, points.shared_dates) if isinstance(points, PointTiles) else read
            for block in blocks:
                if feedback.isCanceled():
                    raise QgsProcessingException(self.tr("Cancelled: nothing was written."))
                yield clean_rows(plan, block, outcome)
                feedback.setProgress(_CHECKING_PART + (100 - _CHECKING_PART) * block.share_read)


def _attributes_in_use(points: PointSource, table: PointTable, feedback: QgsProcessingFeedback) -> dict[str, str]:
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
