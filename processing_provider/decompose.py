"""`decompose`: ascending and descending layers -> vertical and east motion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.days import date_of, days_of
from ..algorithms.decomposition import common_days
from ..algorithms.tables.dates import date_field
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_outputs, large_to_file
from .geopackage.table import GeoPackageTable, input_table
from .layers.metric_crs import transform_points
from .layers.point_layer import FieldsBeside, check_source, find_date_fields, read_point_layer
from .layers.track_layer import TrackLayer, track_layer
from .running.run import Run, stop_if_cancelled
from .writing.outputs import safe_outputs, write_features

if TYPE_CHECKING:
    from ..engine.requests import Decomposed

__all__ = ["Decompose"]

_REAL, _INTEGER = QMetaType.Type.Double, QMetaType.Type.Int
_DECIMALS = 3
_BLOCK_ROWS = 1024


class Decompose(HotspotAlgorithm):
    """Solves for vertical and east motion."""

    ID = "decompose"
    TITLE = "Decompose into vertical and east"
    GROUP = "input"
    TAGS = ("ascending", "descending", "line of sight", "los", "vertical", "horizontal", "east", "2d")
    HELP = (
        "Turns motion along the lines of sight of an ascending and a descending layer into vertical and east motion, "
        "cell by cell of a common grid. The line of sight of each point is read from the fields <i>los_e, los_n, "
        "los_u</i> (EGMS: <i>los_east, los_north, los_up</i>), or computed from <i>incidence</i> and the heading of "
        "the satellite, right-looking.<br><br>"
        "A cell is solved where points of both layers lie in it: fields <i>v_up</i>, <i>v_east</i> (mm/yr, up and east "
        "positive), their errors <i>..._std</i> propagated from those of the velocities, and the numbers of points "
        "<i>n_asc</i>, <i>n_desc</i>. Motion to the north is taken as zero, to which these satellites are nearly "
        "blind; the log says how much of it would show. Layers seen from directions less than 20 degrees apart are "
        "refused.<br><br>"
        "The series of both components can be written as layers that every algorithm here takes. They are at the dates "
        "of the layer that has most of them in the time common to all, to which the others are interpolated, and count "
        "from the first of these dates.<br><br>"
        "Further layers, of overlapping tracks, are taken along by least squares."
    )

    DESCENDING = "DESCENDING"
    MORE = "MORE"
    CELL_SIZE = "CELL_SIZE"
    HEADING = "HEADING"
    HEADING_DESCENDING = "HEADING_DESCENDING"
    OUTPUT = "OUTPUT"
    UP = "UP"
    EAST = "EAST"

    _second_table: GeoPackageTable | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Ascending point layer"))
        descending = QgsProcessingParameterFeatureSource(
            self.DESCENDING, self.tr("Descending point layer"), [Qgis.ProcessingSourceType.VectorPoint]
        )
        descending.setHelp(self.tr("Of the same ground and, at least in part, the same years."))
        self.add_parameter(descending)
        more = QgsProcessingParameterMultipleLayers(
            self.MORE, self.tr("Further point layers"), Qgis.ProcessingSourceType.VectorPoint, optional=True
        )
        more.setHelp(self.tr("Of other tracks, with fields of their lines of sight, or of incidence and track_angle."))
        self.add_parameter(advanced(more))
        size = QgsProcessingParameterDistance(self.CELL_SIZE, self.tr("Cell size"), defaultValue=100.0, minValue=1.0)
        size.setDefaultUnit(Qgis.DistanceUnit.Meters)
        size.setHelp(self.tr("In metres. Larger cells hold points of both layers more often."))
        self.add_parameter(size)
        for name, title, usual in (
            (self.HEADING, self.tr("Heading of the ascending satellite (degrees)"), 348),
            (self.HEADING_DESCENDING, self.tr("Heading of the descending satellite (degrees)"), 192),
        ):
            heading = QgsProcessingParameterNumber(
                name, title, Qgis.ProcessingNumberParameterType.Double, None, True, -360.0, 360.0
            )
            heading.setHelp(
                self.tr(
                    "Of its flight, clockwise from north; Sentinel-1: about {}. Needed only where the layer has an "
                    "incidence angle and neither the line of sight nor track_angle."
                ).format(usual)
            )
            self.add_parameter(advanced(heading))
        self.add_gap_parameter()
        for name, title, text, optional in (
            (self.OUTPUT, self.tr("Vertical and east velocity"), self.tr("One point a cell, at its centre."), False),
            (self.UP, self.tr("Vertical series"), self.tr("Velocity and series, positive up."), True),
            (self.EAST, self.tr("East series"), self.tr("Velocity and series, positive to the east."), True),
        ):
            output = QgsProcessingParameterFeatureSink(
                name, title, Qgis.ProcessingSourceType.VectorPoint, None, optional, not optional
            )
            output.setHelp(text)
            self.add_parameter(output)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the input layers while still in their thread."""
        self._second_table = input_table(Run(self, parameters, context, feedback), self.DESCENDING)
        return super().prepareAlgorithm(parameters, context, feedback)

    def check(self, run: Run) -> None:
        """Refuse layers without lines of sight, or without time in common."""
        check_outputs(run, self.DESCENDING)
        days = []
        for each in self._inputs(run):
            check_source(each.source)
            dates = find_date_fields(each.source.fields())
            days.append(days_of(day for day, _ in dates))
        common_days(days)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, solve in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import Decompose as Request

        inputs = self._inputs(run)
        share = 100 / (len(inputs) + 2)
        wanted = [name for name in (self.UP, self.EAST) if run.parameters.get(name) is not None]
        with JobFolder() as job:
            layers = []
            for number, each in enumerate(inputs):
                run.feedback.pushInfo(f"{each.source.sourceName()}:")
                part = run.part(share * number, share * (number + 1))
                file = job.file(f"displacement_{number}")
                beside = FieldsBeside(numbers=each.fields)
                layers.append(read_point_layer(each.source, [], run.context, part.feedback, file, beside, each.table))
            metric = layers[0].metric_crs
            tracks = []
            for number, (each, points) in enumerate(zip(inputs, layers)):
                metres = transform_points(points.coordinates, points.metric_crs, metric, run.context.transformContext())
                tracks.append(each.track(metres, job.open(f"displacement_{number}"), points))
            days = common_days([track.days for track in tracks])
            up = east = None
            if wanted:
                shape = sum(len(points.feature_ids) for points in layers) // 2, len(days)
                up, east = job.array("up", shape, np.float32), job.array("east", shape, np.float32)
            request = Request(tracks, run.number(self.CELL_SIZE), self.max_gap_share(run), up, east)
            found = job.run(request, run.part(share * len(inputs), 100 - share).feedback)
            crs = inputs[0].source.sourceCrs()
            places = _Places(transform_points(found.motion.xy, metric, crs, run.context.transformContext()), crs)
            dates = [date_of(day) for day in days]
            outputs = self._write(run.part(100 - share, 100), found, places, wanted, dates)
            del found, request, up, east, tracks  # Windows removes no folder with a file that is mapped
        return outputs

    def _inputs(self, run: Run) -> list[TrackLayer]:
        """Return the layers, or raise InputError where one has no line of sight."""
        descending = run.source(self.DESCENDING)

        def heading(name: str) -> float | None:
            return None if run.parameters.get(name) is None else run.number(name)

        more = [
            QgsProcessingUtils.variantToSource(layer, run.context)
            for layer in run.algorithm.parameterAsLayerList(run.parameters, self.MORE, run.context) or []
        ]
        return [
            track_layer(run.source(), heading(self.HEADING), self._table),
            track_layer(descending, heading(self.HEADING_DESCENDING), self._second_table),
            *(track_layer(source, None, None) for source in more),
        ]

    def _write(
        self, run: Run, found: Decomposed, places: _Places, wanted: list[str], dates: list[date]
    ) -> dict[str, Any]:
        """Write the cells, and the series asked for."""
        motion, n = found.motion, len(places.xy)
        columns: dict[str, NDArray[Any]] = {
            "v_up": motion.v_up,
            "v_up_std": motion.v_up_std,
            "v_east": motion.v_east,
            "v_east_std": motion.v_east_std,
            "n_asc": motion.n_ascending,
            "n_desc": motion.n_descending,
        }
        outputs = {}
        with safe_outputs(run, self.OUTPUT, *wanted):
            outputs[self.OUTPUT] = self._write_cells(run, self.OUTPUT, places, columns)
            for name, series, velocity, std in (
                (self.UP, found.up, motion.v_up, motion.v_up_std),
                (self.EAST, found.east, motion.v_east, motion.v_east_std),
            ):
                if name not in wanted or series is None:
                    continue
                columns = {"velocity": velocity, "v_std": std}
                columns.update({date_field(day): series[:n, column] for column, day in enumerate(dates)})
                outputs[name] = self._write_cells(run, name, places, columns)
        return outputs

    def _write_cells(self, run: Run, name: str, places: _Places, columns: dict[str, NDArray[Any]]) -> str:
        fields = QgsFields()
        for field, values in columns.items():
            fields.append(QgsField(field, _INTEGER if values.dtype.kind == "i" else _REAL))
        run = large_to_file(run, name, len(places.xy) * fields.count())
        features = _features(fields, places.xy, list(columns.values()), run.feedback)
        return write_features(run, name, fields, Qgis.WkbType.Point, places.crs, features)


@dataclass(frozen=True)
class _Places:
    """Centres of cells (c, 2) in the reference system of the output."""

    xy: NDArray[np.float64]
    crs: QgsCoordinateReferenceSystem


def _features(
    fields: QgsFields, xy: NDArray[np.float64], columns: list[NDArray[Any]], feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    for start in range(0, len(xy), _BLOCK_ROWS):
        stop_if_cancelled(feedback)
        block = slice(start, start + _BLOCK_ROWS)
        values = [_as_written(column[block]) for column in columns]
        for (x, y), row in zip(xy[block].tolist(), zip(*values)):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes(list(row))
            yield feature
        feedback.setProgress(100 * min(1.0, (start + _BLOCK_ROWS) / len(xy)))


def _as_written(values: NDArray[Any]) -> list[Any]:
    """Return numbers as Python has them, NaN as None; float32 must not show in their digits."""
    if values.dtype.kind == "i":
        return list(values.tolist())
    rounded = values.astype(np.float64).round(_DECIMALS)
    return [None if value != value else value for value in rounded.tolist()]
