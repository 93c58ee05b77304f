"""`samplestack`: a stack of displacement rasters -> a point layer."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.errors import InputError
from ..algorithms.settings import StackSettings
from ..algorithms.tables.dates import date_field, parse_dates
from ..algorithms.tables.formats import MM_PER_UNIT
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_field_count, large_to_file, output_path
from .geopackage.table import large_pages
from .layers.feature_blocks import feature_blocks
from .layers.point_block import FieldsBeside, Refusals
from .layers.point_layer import check_source
from .running.run import Run, stop_if_cancelled
from .writing.outputs import safe_outputs, write_features

if TYPE_CHECKING:
    from ..engine.requests import SampledStack
from ..translation import say

__all__ = ["SampleStack"]

_BLOCK_ROWS = 1024
# In millimetres: what single precision leaves of a value.
_DECIMALS = 4
_NEAREST, _BILINEAR = range(2)
_AS_IT_IS, _FLIPPED = range(2)


class SampleStack(HotspotAlgorithm):
    """Makes a point of each cell of a raster stack that has values, or samples the stack at given points."""

    ID = "samplestack"
    TITLE = "Sample raster stack"
    GROUP = "input"
    TAGS = (
        "raster",
        "geotiff",
        "netcdf",
        "gmt",
        "gmtsar",
        "mintpy",
        "licsbas",
        "opera",
        "hdf5",
        "grid",
        "dem",
        "slope",
        "time series",
    )
    HELP = (
        "Turns a stack of displacement rasters into a point layer as <i>Import InSAR points</i> writes it: one point "
        "at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, "
        "and <i>velocity</i> and <i>v_std</i> (mm/yr) by regression.<br><br>"
        "A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL "
        "reads), one file whose bands have dates as descriptions, OPERA DISP-S1 as downloaded, or a geocoded HDF5 file "
        "of MintPy, MiaplPy (HDF-EOS5) or LiCSBAS (<i>cum.h5</i>); <i>temporalCoherence.h5</i> and the "
        "<i>geometry</i> file of MintPy are taken along where they stand beside it. All rasters must have the same "
        "grid; those of another kind are left out and named.<br><br>"
        "Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives "
        "<i>height</i>, and <i>slope</i> and <i>aspect</i> in degrees, computed in metres on the ground. Cells without "
        "a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted."
    )

    CRS = "CRS"
    UNIT = "UNIT"
    SIGN = "SIGN"
    FIRST = "FIRST"
    LAST = "LAST"
    COHERENCE = "COHERENCE"
    MIN_COHERENCE = "MIN_COHERENCE"
    INCIDENCE = "INCIDENCE"
    DEM = "DEM"
    POINTS = "POINTS"
    METHOD = "METHOD"
    OUTPUT = "OUTPUT"
    UNITS = ("auto", *MM_PER_UNIT)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        rasters = QgsProcessingParameterMultipleLayers(
            self.INPUT, self.tr("Displacement rasters"), Qgis.ProcessingSourceType.File
        )
        rasters.setHelp(
            self.tr(
                "Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date "
                "in their names, or called otherwise than most, are left out; one file with many bands; or a variable, "
                'such as NETCDF:"/data/disp.nc":displacement.'
            )
        )
        self.add_parameter(rasters)
        self._add_raster(
            self.COHERENCE, self.tr("Coherence"), self.tr("0 to 1; becomes the field coherence of the points.")
        )
        self._add_raster(
            self.INCIDENCE, self.tr("Incidence angle"), self.tr("In degrees; becomes the field incidence.")
        )
        self._add_raster(
            self.DEM, self.tr("Elevation model"), self.tr("In metres; becomes the fields height, slope and aspect.")
        )
        coherence = QgsProcessingParameterNumber(
            self.MIN_COHERENCE,
            self.tr("Smallest coherence"),
            type=Qgis.ProcessingNumberParameterType.Double,
            defaultValue=0.0,
            minValue=0.0,
            maxValue=1.0,
        )
        coherence.setHelp(self.tr("Points below, or without coherence, are left out; 0 keeps all."))
        self.add_parameter(coherence)
        gaps = QgsProcessingParameterNumber(
            self.MAX_GAPS,
            self.tr("Largest share of missing dates (%)"),
            type=Qgis.ProcessingNumberParameterType.Double,
            defaultValue=20.0,
            minValue=0,
            maxValue=100,
        )
        gaps.setHelp(self.tr("A point that lacks more is left out. Missing values are NULL in the output."))
        self.add_parameter(gaps)
        self._add_reading_parameters()
        points = QgsProcessingParameterFeatureSource(
            self.POINTS, self.tr("Points to sample at"), [Qgis.ProcessingSourceType.VectorPoint], optional=True
        )
        points.setHelp(self.tr("Left empty, every cell becomes a point. Their feature ids are in the field pid."))
        self.add_parameter(advanced(points))
        dates = QgsProcessingParameterString(self.DATES, self.tr("Dates of the bands"), optional=True)
        dates.setHelp(
            self.tr(
                "Only for one file whose bands do not say theirs: as many dates as there are bands, in order of time; "
                "YYYYMMDD, separated by commas."
            )
        )
        self.add_parameter(advanced(dates))
        method = QgsProcessingParameterEnum(
            self.METHOD,
            self.tr("Displacement at given points"),
            options=[self.tr("Nearest cell"), self.tr("Between the four nearest cells (bilinear)")],
            defaultValue=_NEAREST,
        )
        method.setHelp(self.tr("Coherence, incidence angle and height are always read between cells."))
        self.add_parameter(advanced(method))
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Measurement points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("In the CRS of the rasters, or of the given points. GeoPackage is best."))
        self.add_parameter(output)

    def _add_raster(self, name: str, description: str, text: str) -> None:
        raster = QgsProcessingParameterRasterLayer(name, description, optional=True)
        raster.setHelp(text)
        self.add_parameter(raster)

    def _add_reading_parameters(self) -> None:
        unit = QgsProcessingParameterEnum(
            self.UNIT,
            self.tr("Unit of displacement in the rasters"),
            options=[
                self.tr("Automatic: what the files state, otherwise millimetres"),
                self.tr("Millimetres"),
                self.tr("Centimetres"),
                self.tr("Metres"),
            ],
            defaultValue=0,
        )
        unit.setHelp(self.tr("Stated by an attribute, or by _mm or _cm in the name. The output is in millimetres."))
        self.add_parameter(unit)
        sign = QgsProcessingParameterEnum(
            self.SIGN,
            self.tr("Positive displacement in the rasters"),
            options=[self.tr("Towards the satellite, or up"), self.tr("Away from the satellite, or down")],
            defaultValue=_AS_IT_IS,
        )
        sign.setHelp(self.tr("In the output it is towards the satellite."))
        self.add_parameter(advanced(sign))
        for name, description in ((self.FIRST, self.tr("First date")), (self.LAST, self.tr("Last date"))):
            day = QgsProcessingParameterDateTime(
                name, description, type=Qgis.ProcessingDateTimeParameterDataType.Date, optional=True
            )
            day.setHelp(self.tr("Rasters of dates outside are not read. Left empty, all are."))
            self.add_parameter(advanced(day))
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the rasters"), optional=True)
        crs.setHelp(self.tr("Only where they do not state it, or state a wrong one. Nothing is transformed."))
        self.add_parameter(advanced(crs))

    def check(self, run: Run) -> None:
        """Refuse points and rasters that cannot be used."""
        if run.parameters.get(self.POINTS) is not None:
            check_source(run.source(self.POINTS))
        self._layers(run)
        if run.text(self.DATES).strip():
            parse_dates(run.text(self.DATES))

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import SampleStack as Request

        crs = run.algorithm.parameterAsCrs(run.parameters, self.CRS, run.context)
        with JobFolder() as job:
            request = Request(
                job.path,
                run.algorithm.parameterAsFileList(run.parameters, self.INPUT, run.context),
                _wkt(crs),
                StackSettings(
                    unit=self.UNITS[run.choice(self.UNIT)],
                    flip=run.choice(self.SIGN) == _FLIPPED,
                    max_gap_share=self.max_gap_share(run),
                    min_coherence=run.number(self.MIN_COHERENCE),
                    bilinear=run.choice(self.METHOD) == _BILINEAR,
                ),
                self._day(run, self.FIRST),
                self._day(run, self.LAST),
                parse_dates(run.text(self.DATES)) if run.text(self.DATES).strip() else [],
                self._layers(run),
            )
            ids = np.empty(0, dtype=np.int64)
            if run.parameters.get(self.POINTS) is not None:
                source = run.source(self.POINTS)
                ids, xy = _given_points(source, run.feedback)
                crs = source.sourceCrs()
                request = replace(request, given=xy, given_crs=_wkt(crs))
            found = job.run(request, run.part(0, 50).feedback)
            if not crs.isValid():
                crs = QgsCoordinateReferenceSystem.fromWkt(found.crs)
            fields = _fields(list(found.attributes), found.dates)
            check_field_count(output_path(run, self.OUTPUT), fields.count())
            writing = large_to_file(run.part(50, 100), self.OUTPUT, len(found.rows) * fields.count())
            features = _features(found, ids, writing.feedback)
            with safe_outputs(writing, self.OUTPUT), large_pages(), closing(features):
                destination = write_features(writing, self.OUTPUT, fields, Qgis.WkbType.Point, crs, features)
            del found, features  # Windows removes no folder with a file that is mapped
        return {self.OUTPUT: destination}

    def _layers(self, run: Run) -> dict[str, tuple[str, str]]:
        """Return source and CRS of the rasters beside the stack, by the names that the engine knows them by."""
        layers = {}
        for name, what in ((self.COHERENCE, "coherence"), (self.INCIDENCE, "incidence"), (self.DEM, "dem")):
            layer = run.algorithm.parameterAsRasterLayer(run.parameters, name, run.context)
            if layer is None:
                continue
            if layer.providerType() != "gdal":
                raise InputError(
                    "{layer} is not in a file that GDAL reads: save it as a GeoTIFF first.", layer=layer.name()
                )
            layers[what] = (layer.source(), _wkt(layer.crs()))
        return layers

    def _day(self, run: Run, name: str) -> date | None:
        day = run.algorithm.parameterAsDateTime(run.parameters, name, run.context).date()
        return date(day.year(), day.month(), day.day()) if day.isValid() else None


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.toWkt(Qgis.CrsWktVariant.Preferred)) if crs.isValid() else ""


def _given_points(
    source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return feature ids and coordinates of the points of a layer."""
    refusals = Refusals()
    ids, xy = [], []
    with closing(feature_blocks(source, [], FieldsBeside(), refusals)) as blocks:
        for block in blocks:
            stop_if_cancelled(feedback)
            ids.append(block.ids)
            xy.append(block.xy)
    n = sum(map(len, ids))
    feedback.pushInfo(say(refusals.summary(n)))
    if not n:
        raise InputError(
            "{sourceName} has no point that can be used: choose another layer.", sourceName=source.sourceName()
        )
    return np.concatenate(ids), np.concatenate(xy)


def _fields(attributes: list[str], dates: list[date]) -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("pid", QMetaType.Type.LongLong))
    for name in (*attributes, *map(date_field, dates)):
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


def _features(
    found: SampledStack, ids: NDArray[np.int64], feedback: QgsProcessingFeedback
) -> Generator[QgsFeature, None, None]:
    """Give the points as features; their pid is the id of the given point, or the number of the cell from 1."""
    rows, series = found.rows, found.displacement
    attributes = np.column_stack(list(found.attributes.values()))
    pids = ids[rows] if len(ids) else rows + 1
    for start in range(0, len(rows), _BLOCK_ROWS):
        stop_if_cancelled(feedback)
        block = slice(start, start + _BLOCK_ROWS)
        rounded = series[block].astype(np.float64).round(_DECIMALS)
        numbers = np.column_stack([attributes[block], rounded])
        cells = numbers.astype(object)
        cells[np.isnan(numbers)] = None
        for (x, y), pid, values in zip(found.xy[block].tolist(), pids[block].tolist(), cells.tolist()):
            feature = QgsFeature()
            feature.setAttributes([pid, *values])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            yield feature
        feedback.setProgress(100 * min(start + _BLOCK_ROWS, len(rows)) / len(rows))
