"""`profile`: elevation, velocity and pattern of the points along a line."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsRasterDataProvider,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.days import days_of
from ..algorithms.errors import InputError
from ..algorithms.patterns.names import PATTERNS
from ..algorithms.space.profile import line_length
from ..algorithms.tables.columns import find_attribute
from ..engine.job import plugin_version
from ..translation import say
from .base import HotspotAlgorithm
from .layers.point_layer import find_date_fields
from .layers.profile_line import read_line
from .layers.profile_points import ProfileFields, ProfilePoints, read_points_along
from .running.log_recorder import LogRecorder
from .running.run import Run
from .styles.dressing import attach
from .styles.renderers import style_patterns
from .writing.outputs import safe_outputs, write_features, write_text

__all__ = ["Profile"]

_DEFAULT_WIDTH = 100.0


class Profile(HotspotAlgorithm):
    """Shows what lies along a line."""

    ID = "profile"
    TITLE = "Profile along a line"
    GROUP = "patterns"
    NEEDS_ENGINE = False
    TAGS = ("cross-section", "section", "transect", "elevation", "dem", "velocity")
    HELP = (
        "Elevation, velocity and pattern of the points near a line, along the line (Yang et al. 2024, figure 6): how "
        "motion changes from the shore inland, or across a valley.<br><br>"
        "A layer and a line are enough: elevation, velocity and pattern are found by the names of their fields; where "
        "there is no field of velocity, it is the slope of the displacement series, in millimetres a year."
    )

    LINE = "LINE"
    WIDTH = "WIDTH"
    ELEVATION = "ELEVATION"
    DEM = "DEM"
    VELOCITY = "VELOCITY"
    PATTERN = "PATTERN"
    OUTPUT = "OUTPUT"
    N_POINTS = "N_POINTS"
    LENGTH = "LENGTH"

    _dem: QgsRasterDataProvider | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Point layer"))
        line = QgsProcessingParameterFeatureSource(self.LINE, self.tr("Line"), [Qgis.ProcessingSourceType.VectorLine])
        line.setHelp(
            self.tr("A layer with one line, or with the line to use selected. The profile runs as it was drawn.")
        )
        self.add_parameter(line)
        width = QgsProcessingParameterDistance(
            self.WIDTH, self.tr("Largest distance from the line"), defaultValue=_DEFAULT_WIDTH, minValue=0.0
        )
        width.setDefaultUnit(Qgis.DistanceUnit.Meters)
        width.setHelp(self.tr("In metres, to either side. Points before its beginning or beyond its end are left out."))
        self.add_parameter(width)
        self._add_number_field(
            self.ELEVATION,
            self.tr("Elevation field (empty = found by its name)"),
            self.tr("In metres, such as height. Not used where an elevation model is chosen."),
        )
        dem = QgsProcessingParameterRasterLayer(self.DEM, self.tr("Elevation model"), optional=True)
        dem.setHelp(self.tr("A raster of elevation in metres, whose first band is read at every point."))
        self.add_parameter(dem)
        self._add_number_field(
            self.VELOCITY,
            self.tr("Velocity field (empty = found by its name, or from the series)"),
            self.tr("In millimetres a year, negative away from the satellite or down."),
        )
        self.add_class_parameter(
            self.PATTERN,
            self.tr("Pattern field (empty = the field pattern)"),
            self.tr("Such as classifytcn writes, or any other classes."),
            optional=True,
        )
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Points along the line"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(
            self.tr(
                "The points near the line, where they are, in order along it: along_m and offset_m (positive left of "
                "the line) in metres, elevation, velocity, pattern."
            )
        )
        self.add_parameter(output)
        self.add_report_parameter(
            self.tr("Profile report"),
            self.tr("Elevation, velocity and pattern along the line, one below the other, as one HTML page."),
        )
        self.add_output(QgsProcessingOutputNumber(self.N_POINTS, self.tr("Number of points along the line")))
        self.add_output(QgsProcessingOutputNumber(self.LENGTH, self.tr("Length of the line (m)")))

    def _add_number_field(self, name: str, description: str, text: str) -> None:
        field = QgsProcessingParameterField(
            name,
            description,
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Numeric,
            optional=True,
        )
        field.setHelp(text)
        self.add_parameter(field)

    def check(self, run: Run) -> None:
        """Refuse a pattern field that holds no classes."""
        if run.text(self.PATTERN):
            self.check_class_field(run, self.PATTERN)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take a copy of the elevation model, which another thread may use as well."""
        dem = self.parameterAsRasterLayer(parameters, self.DEM, context)
        if dem is not None:
            self._dem = dem.dataProvider().clone()
        return super().prepareAlgorithm(parameters, context, feedback)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read what is near the line, write it, and draw it."""
        recorder = LogRecorder(run.feedback)
        source = run.source()
        width = run.number(self.WIDTH)
        line = read_line(run.source(self.LINE), source.sourceCrs(), run.context.transformContext(), recorder)
        fields = self._fields(run, source.fields(), recorder)
        points = read_points_along(source, line, width, fields, self._dem, run.context.transformContext(), recorder)
        outputs: dict[str, Any] = {self.N_POINTS: len(points.along), self.LENGTH: line_length(line.vertices)}
        with safe_outputs(run, self.OUTPUT):
            outputs[self.OUTPUT] = write_features(
                run, self.OUTPUT, _output_fields(), Qgis.WkbType.Point, source.sourceCrs(), _features(points)
            )
        classes, codes = _classes(points.pattern)
        if classes and set(classes) <= set(PATTERNS):
            attach(style_patterns, outputs[self.OUTPUT], run.context)
        page = run.output_file(self.REPORT)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.profile_report import PointsAlong, profile_report

            along = PointsAlong(outputs[self.LENGTH], points.along, points.elevation, points.velocity, classes, codes)
            text = profile_report(
                along, width, source.sourceName(), recorder.lines, self.described(run), plugin_version()
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs

    def _fields(
        self,
        run: Run,
        layer: QgsFields,
        feedback: QgsProcessingFeedback,
    ) -> ProfileFields:
        elevation = "" if self._dem else self._field(run, self.ELEVATION, "height", layer)
        velocity = self._field(run, self.VELOCITY, "velocity", layer)
        pattern = self._field(run, self.PATTERN, "pattern", layer)
        columns: list[tuple[date, str]] = []
        if not velocity:
            try:
                columns = find_date_fields(layer)
            except InputError as error:
                feedback.pushInfo(self.tr("There is no velocity: {}").format(say(error.sentence)))
        feedback.pushInfo(
            self.tr("Elevation: {}. Velocity: {}. Pattern: {}.").format(
                self.tr("from the elevation model") if self._dem else elevation or "–",
                self.tr("from the series") if columns else velocity or "–",
                pattern or "–",
            )
        )
        days = days_of(day for day, _ in columns)
        return ProfileFields(elevation, velocity, pattern, [name for _, name in columns], days)

    def _field(self, run: Run, name: str, attribute: str, layer: QgsFields) -> str:
        """Return the field chosen, or else that of an attribute where its type is fit for it; "" for none."""
        chosen = run.text(name)
        if chosen:
            if layer.lookupField(chosen) < 0:
                raise InputError("The layer has no field {chosen}: choose another.", chosen=chosen)
            return chosen
        found = find_attribute(attribute, layer.names())
        if found is None:
            return ""
        kind = layer.field(found)
        is_text = kind.type() == QMetaType.Type.QString
        return found if (is_text if name == self.PATTERN else kind.isNumeric()) else ""


def _classes(patterns: NDArray[np.str_]) -> tuple[list[str], NDArray[np.int64]]:
    """Return the names that occur, the six patterns in their order before any others, and each point's; -1 for none."""
    found, places = np.unique(patterns, return_inverse=True)
    names = found.tolist()
    classes = [
        *(name for name in PATTERNS if name in names),
        *(name for name in names if name and name not in PATTERNS),
    ]
    codes = np.array([classes.index(name) if name else -1 for name in names], dtype=np.int64)
    return classes, codes[places]


def _output_fields() -> QgsFields:
    fields = QgsFields()
    for name in ("along_m", "offset_m", "elevation", "velocity"):
        fields.append(QgsField(name, QMetaType.Type.Double))
    fields.append(QgsField("pattern", QMetaType.Type.QString))
    return fields


def _features(points: ProfilePoints) -> list[QgsFeature]:
    fields = _output_fields()
    features = []
    columns = (points.along, points.offset, points.elevation, points.velocity)
    for place, *values, pattern in zip(
        points.xy.tolist(), *(each.tolist() for each in columns), points.pattern.tolist()
    ):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([*(None if value != value else value for value in values), pattern or None])
        features.append(feature)
    return features
