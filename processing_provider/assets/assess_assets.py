"""`assessassets`: buildings, lines and places against points: how each moves, how it bends, which damage that means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...algorithms.assets.figures import AssetSettings
from ...algorithms.assets.shapes import LINE
from ...algorithms.errors import InputError
from ...engine.job import plugin_version
from ...engine.qgis_side.client import JobFolder
from ...translation import say
from ..base import HotspotAlgorithm, advanced
from ..files.output_file import check_outputs
from ..geopackage.table import GeoPackageTable, input_table
from ..layers.metric_crs import transform_points
from ..layers.new_fields import NewField
from ..layers.point_layer import FieldsBeside, PointLayer
from ..layers.run_facts import AssetFacts, mark_of, remembering, run_of
from ..running.log_recorder import LogRecorder
from ..running.run import Run
from ..styles.assets import style_assets
from ..styles.dressing import attach
from ..writing.outputs import safe_outputs, write_features, write_labelled_points, write_text
from .asset_fields import asset_fields, station_fields
from .asset_layer import AssetLayer, check_assets, read_assets, read_outlines
from .levels import RELATIVE, VELOCITY, YEARS, add_level_parameters, add_rate_parameters, level_names, limits_of
from .measures import MEASURE_WORDS, Measure, PointMeasure, measure_of

if TYPE_CHECKING:
    from ...engine.requests import Assessed

__all__ = ["AssessAssets"]

_REACH, _SPACING = 20.0, 50.0  # m
_MEASURES = (None, Measure.LINE_OF_SIGHT, Measure.VERTICAL, Measure.ASSUMED)


class AssessAssets(HotspotAlgorithm):
    """Says what stands on moving ground, and how it fares."""

    ID = "assessassets"
    TITLE = "Assess assets"
    GROUP = "hotspots"
    TAGS = (
        "building", "infrastructure", "railway", "pipeline", "dike", "bridge", "damage", "settlement",
        "differential settlement", "angular distortion", "exposure", "vulnerability",
    )  # fmt: skip
    HELP = (
        "Holds buildings, lines (railways, pipes, dikes) or places against points: for each the number of points near "
        "it, its velocity and how sure that is, its kind of motion and since when, and how one part of it moves "
        "against another: differential motion, tilt, and of vertical motion angular distortion, deflection ratio and "
        "the class of damage that the literature gives for them.<br><br>"
        "Nothing is told that the points do not carry: where they are too few, or all to one side, or contradict each "
        "other, the field <i>why_not</i> says so, and no class is given.<br><br>"
        "<b>Vertical or not:</b> satellites measure along a slanted line of sight. Damage is told of vertical motion "
        "alone: of a layer of <i>Decompose into vertical and east</i> (its velocities, or its vertical and east "
        "series), or where you say that all motion is vertical. The names of fields say which: <i>v_up</i>, "
        "<i>diff_up</i>, or <i>v_los</i>, <i>diff_los</i>.<br><br>"
        "Lines are cut into pieces, each of which is told from the points beside it, and held against its neighbours. "
        "Formulas, rules and sources: docs/assets.md."
    )

    ASSETS = "ASSETS"
    HOTSPOTS = "HOTSPOTS"
    MEASURES = "MEASURES"
    EAST = "EAST"
    REACH = "REACH"
    SPACING = "SPACING"
    OUTPUT = "OUTPUT"
    STATIONS = "STATIONS"
    N_ASSETS = "N_ASSETS"
    N_TOLD = "N_TOLD"

    _asset_table: GeoPackageTable | None = None
    _facts = AssetFacts()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        assets = QgsProcessingParameterFeatureSource(
            self.ASSETS, self.tr("Assets"), [Qgis.ProcessingSourceType.VectorAnyGeometry]
        )
        assets.setHelp(self.tr("Points, lines or polygons. A filter or a selection is respected."))
        self.add_parameter(assets)
        self.add_layer_parameter(self.tr("Point layer"))
        measures = QgsProcessingParameterEnum(
            self.MEASURES,
            self.tr("What the points measure"),
            [
                self.tr("As the fields say (v_up: vertical; else along the line of sight)"),
                self.tr("Motion along the line of sight"),
                self.tr("Vertical motion"),
                self.tr("Along the line of sight, but all motion is vertical"),
            ],
            defaultValue=0,
        )
        measures.setHelp(
            self.tr(
                "Series written by Decompose, and vertical products, are vertical, which no field says. The last "
                "choice divides by the cosine of the incidence angle: right where ground only sinks or rises."
            )
        )
        self.add_parameter(measures)
        east = QgsProcessingParameterFeatureSource(
            self.EAST, self.tr("East series"), [Qgis.ProcessingSourceType.VectorPoint], optional=True
        )
        east.setHelp(
            self.tr("Of the same cells, as Decompose writes them: tells horizontal strain where assets run eastward.")
        )
        self.add_parameter(advanced(east))
        hotspots = QgsProcessingParameterFeatureSource(
            self.HOTSPOTS, self.tr("Hotspots"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
        )
        hotspots.setHelp(self.tr("As Detect hotspots writes them: each asset gets the number of the one it stands in."))
        self.add_parameter(hotspots)
        reach = QgsProcessingParameterDistance(
            self.REACH, self.tr("Reach of an asset"), defaultValue=_REACH, minValue=0.0
        )
        reach.setDefaultUnit(Qgis.DistanceUnit.Meters)
        reach.setHelp(
            self.tr(
                "In metres around it, in which points count as its own. Points are placed to some 10 m; with a long "
                "reach, what the ground beside a building does is told of the building."
            )
        )
        self.add_parameter(reach)
        add_level_parameters(self)
        spacing = QgsProcessingParameterDistance(
            self.SPACING, self.tr("Distance of stations along lines"), defaultValue=_SPACING, minValue=1.0
        )
        spacing.setDefaultUnit(Qgis.DistanceUnit.Meters)
        spacing.setHelp(self.tr("In metres. Each piece needs three points; shorter pieces show sharper bends."))
        self.add_parameter(spacing)
        add_rate_parameters(self)
        self.add_gap_parameter()
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Assessed assets"), Qgis.ProcessingSourceType.VectorAnyGeometry
        )
        output.setHelp(self.tr("The assets with new fields, styled by level; what is not known is hatched."))
        self.add_parameter(output)
        stations = QgsProcessingParameterFeatureSink(
            self.STATIONS, self.tr("Stations of lines"), Qgis.ProcessingSourceType.VectorPoint, None, True, False
        )
        stations.setHelp(self.tr("One point a piece, with what its points tell; of lines alone."))
        self.add_parameter(stations)
        self.add_report_parameter(
            self.tr("Asset report"), self.tr("What stands on moving ground, the worst first, as one HTML page.")
        )
        self.add_output(QgsProcessingOutputNumber(self.N_ASSETS, self.tr("Number of assets with points")))
        self.add_output(QgsProcessingOutputNumber(self.N_TOLD, self.tr("Number of assets with a level")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the input layers while still in their thread."""
        self._asset_table = input_table(Run(self, parameters, context, feedback), self.ASSETS)
        points = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if points is not None:
            self._facts = AssetFacts(run_of(remembering(points)), mark_of(points))
        return super().prepareAlgorithm(parameters, context, feedback)

    def result_title(self, run: Run) -> str:
        """Call results after the assets."""
        return f"{run.source(self.ASSETS).sourceName()}: {{}}"

    def check(self, run: Run) -> None:
        """Refuse assets without a place, points whose motion is not known, and damage of what is not vertical."""
        check_outputs(run, self.ASSETS)
        check_assets(run.source(self.ASSETS))
        self._settings(run, self._measure(run))

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, assess in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ...engine.requests import AssessAssets as Request
        from ...engine.requests import Series

        recorder = LogRecorder(run.feedback)
        run = Run(run.algorithm, run.parameters, run.context, recorder)
        measure = self._measure(run)
        settings = self._settings(run, measure)
        recorder.pushInfo(say(MEASURE_WORDS[measure.measure]))
        with JobFolder() as job:
            file = job.file("displacement") if measure.has_series else None
            source, points = self.read_points(run.part(0, 30), file, FieldsBeside(numbers=measure.numbers))
            east = self._read_east(run.part(30, 38), job, points) if measure.has_series else None
            assets = self._read_assets(run.part(38, 45), points)
            outlines, numbers = None, None
            if run.parameters.get(self.HOTSPOTS) is not None:
                outlines, numbers = read_outlines(
                    run.source(self.HOTSPOTS), points.metric_crs, points.coordinates, run.context, run.feedback
                )
            numbers_of = points.numbers
            request = Request(
                assets.shapes, settings, points.coordinates, self.max_gap_share(run), run.switch(RELATIVE),
                scale=measure.scale(points),
                series=Series(points.coordinates, job.open("displacement"), points.dates) if file else None,
                velocity=None if file else numbers_of[measure.velocity],
                velocity_std=numbers_of[measure.velocity_std] if measure.velocity_std else None,
                years=run.number(YEARS),
                east=east,
                v_east=numbers_of[measure.east] if measure.east else None,
                outlines=outlines,
                hotspots=numbers,
            )  # fmt: skip
            found = job.run(request, run.part(45, 85).feedback)
            del request, east  # Windows removes no folder with a file that is mapped
        return self._write(run.part(85, 100), recorder, source, points, assets, found, settings, measure)

    def _measure(self, run: Run) -> PointMeasure:
        return measure_of(run.source(), _MEASURES[run.choice(self.MEASURES)], run.text(VELOCITY))

    def _settings(self, run: Run, measure: PointMeasure) -> AssetSettings:
        """Return how assets are held against points, or raise InputError."""
        vertical = measure.measure is not Measure.LINE_OF_SIGHT
        sums = measure.has_series or run.number(YEARS) > 0
        return AssetSettings(run.number(self.REACH), run.number(self.SPACING), vertical, limits_of(run, vertical, sums))

    def _read_assets(self, run: Run, points: PointLayer) -> AssetLayer:
        return read_assets(
            run.source(self.ASSETS), points.metric_crs, points.coordinates, run.context, run.feedback,
            table=self._asset_table,
        )  # fmt: skip

    def _read_east(self, run: Run, job: JobFolder, points: PointLayer) -> np.ndarray | None:
        """Return the east series of the same cells, or raise InputError where they are others."""
        if run.parameters.get(self.EAST) is None:
            return None
        from ..layers.point_layer import read_point_layer

        source = run.source(self.EAST)
        east = read_point_layer(source, [], run.context, run.feedback, job.file("east"))
        same = len(east.coordinates) == len(points.coordinates) and east.dates == points.dates
        if same:
            there = transform_points(
                east.coordinates, east.metric_crs, points.metric_crs, run.context.transformContext()
            )
            same = bool(np.abs(there - points.coordinates).max() < 1.0)
        if not same:
            raise InputError(
                "{east} has not the cells and dates of {points}: choose the two layers that one run of Decompose has "
                "written.",
                east=source.sourceName(),
                points=run.source().sourceName(),
            )
        return job.open("east")

    def _write(
        self,
        run: Run,
        recorder: LogRecorder,
        source: QgsProcessingFeatureSource,
        points: PointLayer,
        assets: AssetLayer,
        found: Assessed,
        settings: AssetSettings,
        measure: PointMeasure,
    ) -> dict[str, Any]:
        limits, levels = settings.limits, level_names(settings.limits)
        given = run.source(self.ASSETS)
        hotspots = run.parameters.get(self.HOTSPOTS) is not None
        fields = asset_fields(found, assets.shapes.kind, measure.measure, levels, hotspots)
        outputs: dict[str, Any] = {
            self.N_ASSETS: int((found.assets.n_points > 0).sum()),
            self.N_TOLD: int((found.assets.class_of >= 0).sum()),
        }
        with safe_outputs(run, self.OUTPUT, self.STATIONS):
            outputs[self.OUTPUT] = write_labelled_points(run, self.OUTPUT, given, fields, assets)
            if assets.shapes.kind == LINE and run.parameters.get(self.STATIONS) is not None:
                outputs[self.STATIONS] = self._write_stations(run, points, assets, found, measure, levels)
        page = run.output_file(self.REPORT)
        facts = replace(
            self._facts, reach=settings.reach, relative=run.switch(RELATIVE), scene_velocity=found.scene_velocity,
            report=run.settled_path(page),
        )  # fmt: skip
        style = partial(style_assets, levels=levels)
        attach(style, outputs[self.OUTPUT], run.context, facts=facts, announce=True)
        if outputs.get(self.STATIONS):
            attach(style, outputs[self.STATIONS], run.context)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .asset_picture import asset_picture
            from .asset_report import AssetContent, asset_report

            picture = asset_picture(given, points, assets, found, levels, run.context.transformContext())
            content = AssetContent(
                given.sourceName(), source.sourceName(), assets.names, assets.shapes.kind, found, limits, levels,
                measure.measure, picture, recorder.lines, self.described(run), plugin_version(),
            )  # fmt: skip
            outputs[self.REPORT] = write_text(page, asset_report(content))
        return outputs

    def _write_stations(
        self,
        run: Run,
        points: PointLayer,
        assets: AssetLayer,
        found: Assessed,
        measure: PointMeasure,
        levels: list[str],
    ) -> str:
        stations = found.stations
        if stations is None:
            return ""
        crs = run.source(self.ASSETS).sourceCrs()
        xy = transform_points(stations.xy, points.metric_crs, crs, run.context.transformContext())
        columns = station_fields(found, measure.measure, assets.feature_ids, levels)
        fields = QgsFields()
        for column in columns:
            fields.append(column.field)
        return write_features(run, self.STATIONS, fields, Qgis.WkbType.Point, crs, _features(fields, columns, xy))


def _features(fields: QgsFields, columns: list[NewField], xy: np.ndarray) -> Iterator[QgsFeature]:
    rows = np.arange(len(xy))
    for (x, y), *values in zip(xy.tolist(), *(column.of(rows) for column in columns)):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([None if value != value else value for value in values])
        yield feature
