"""`comparehotspots`: what changed between two runs, hotspot by hotspot."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..algorithms.comparison.verdict import NOTHING, Rules
from ..algorithms.errors import InputError
from ..engine.job import plugin_version
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm, advanced
from .files.output_file import check_outputs
from .geopackage.table import GeoPackageTable, input_table
from .layers.compared_run import (
    ComparedHotspots,
    check_hotspot_layer,
    fields_of_points,
    flies_north,
    points_of_run,
    read_hotspot_layer,
    run_points,
)
from .layers.metric_crs import transform_points
from .layers.point_layer import PointLayer, check_source, find_date_fields, read_point_layer
from .layers.run_facts import RunFacts, last_number_of, remembering, run_of, scene_motion_of
from .parameters.hotspots import add_direction_parameter, chosen_direction
from .running.log_recorder import LogRecorder
from .running.run import Run
from .styles.changes import style_changes
from .styles.dressing import attach
from .writing.comparison_layer import comparison_features, comparison_fields
from .writing.outputs import safe_outputs, write_features, write_text

__all__ = ["CompareHotspots"]


class CompareHotspots(HotspotAlgorithm):
    """Tells what is new, what got worse, what is as before."""

    ID = "comparehotspots"
    TITLE = "Compare hotspots"
    GROUP = "hotspots"
    TAGS = ("change", "update", "new", "monitoring", "release", "difference")
    HELP = (
        "What changed between two runs of <i>Detect hotspots</i> over the same place: with new dates, of another "
        "release, of another time, or of an overlapping track. Each hotspot is new, turned, faster, merged, grown, "
        "split, slower, shrunk, stopped, gone, or as before, with how sure that is.<br><br>"
        "Points need not be the same: hotspots are matched by place, as near as points stand. Motion is told against "
        "ground that is in no hotspot of either run, so another reference changes nothing. Where the ground moved "
        "before and was only not told, the hotspot is newly seen, not new; where no point is left, it is not "
        "gone.<br><br>"
        "The page begins with what one must know today."
    )

    BEFORE = "BEFORE"
    BEFORE_POINTS = "BEFORE_POINTS"
    AFTER = "AFTER"
    AFTER_POINTS = "AFTER_POINTS"
    MIN_CHANGE = "MIN_CHANGE"
    SIGNIFICANCE = "SIGNIFICANCE"
    OUTPUT = "OUTPUT"
    N_CHANGED = "N_CHANGED"

    _points: dict[str, str]
    _tables: dict[str, GeoPackageTable | None]
    _facts: RunFacts | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        for name, title, points, points_title in (
            (self.BEFORE, self.tr("Hotspots before"), self.BEFORE_POINTS, self.tr("Points before")),
            (self.AFTER, self.tr("Hotspots now"), self.AFTER_POINTS, self.tr("Points now")),
        ):
            hotspots = QgsProcessingParameterFeatureSource(name, title, [Qgis.ProcessingSourceType.VectorPolygon])
            hotspots.setHelp(self.tr("The layer of hotspots that <i>Detect hotspots</i> made."))
            self.add_parameter(hotspots)
            with_series = QgsProcessingParameterFeatureSource(
                points, points_title, [Qgis.ProcessingSourceType.VectorPoint], optional=True
            )
            with_series.setHelp(
                self.tr("The points with hotspots of the same run. Left empty, they are found in the project.")
            )
            self.add_parameter(with_series)
        least = QgsProcessingParameterNumber(
            self.MIN_CHANGE,
            self.tr("Least change of velocity (mm/yr)"),
            type=Qgis.ProcessingNumberParameterType.Double,
            defaultValue=Rules.least_change,
            minValue=0.0,
        )
        least.setHelp(self.tr("Smaller changes of a hotspot's velocity are not told, however sure they are."))
        self.add_parameter(least)
        score = QgsProcessingParameterNumber(
            self.SIGNIFICANCE,
            self.tr("Least change in standard errors"),
            type=Qgis.ProcessingNumberParameterType.Double,
            defaultValue=Rules.least_significance,
            minValue=0.0,
        )
        score.setHelp(self.tr("A change of less than so many times its error is not told."))
        self.add_parameter(advanced(score))
        self.add_gap_parameter()
        add_direction_parameter(self)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("What changed"), Qgis.ProcessingSourceType.VectorPolygon
        )
        output.setHelp(
            self.tr(
                "The hotspots of now, and those that are no more without a number, with their fields and: happened and "
                "also, what happened; sure; hotspot_b, their numbers before; v_then, v_now and v_change with errors in "
                "mm/yr against stable ground; v_com_b and v_com_a, the velocities of both runs over the dates that "
                "both have, and whether these agree; new_share and left_share, the shares of points on ground that "
                "began to move and that is at rest now."
            )
        )
        self.add_parameter(output)
        self.add_report_parameter(
            self.tr("Report of changes"),
            self.tr("What to know today, a map, and a sentence and a plot of each hotspot, as one HTML page."),
        )
        self.add_output(QgsProcessingOutputNumber(self.N_CHANGED, self.tr("Number of hotspots that changed")))

    def result_title(self, run: Run) -> str:
        """Return what loaded results are called."""
        return f"{run.source(self.AFTER).sourceName()}: {{}}"

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Find the points of the runs, and look at the layers while still in their thread."""
        run = Run(self, parameters, context, feedback)
        self._points = self._found_points(run)
        self._tables = {}
        for name in (self.BEFORE_POINTS, self.AFTER_POINTS):
            self._tables[name] = input_table(_with(run, self._points), name)
        points = self.parameterAsVectorLayer({**parameters, **self._points}, self.AFTER_POINTS, context)
        hotspots = self.parameterAsVectorLayer(parameters, self.AFTER, context)
        if points is not None and hotspots is not None and (of_run := run_of(remembering(hotspots))):
            n_dates = len(find_date_fields(points.fields()))
            motion, last = scene_motion_of(remembering(points), n_dates), last_number_of(remembering(hotspots))
            self._facts = RunFacts(motion, run=of_run, last_number=last)
        return super().prepareAlgorithm(parameters, context, feedback)

    def check(self, run: Run) -> None:
        """Refuse layers that are no hotspots or points of ours, and points of another run."""
        found = self._found_points(run)
        run = _with(run, found)
        for name, points in ((self.BEFORE, self.BEFORE_POINTS), (self.AFTER, self.AFTER_POINTS)):
            hotspots = run.source(name)
            check_hotspot_layer(hotspots)
            if run.parameters.get(points) in (None, ""):
                raise InputError(
                    "The points of {name} are not in the project: choose the points with hotspots of the same run.",
                    name=hotspots.sourceName(),
                )
            source = run.source(points)
            check_source(source)
            fields_of_points(source)
            find_date_fields(source.fields())
            check_outputs(run, points)
            runs = [
                run_of(remembering(layer))
                for each in (name, points)
                if (layer := self.parameterAsVectorLayer(run.parameters, each, run.context)) is not None
            ]
            if len({each for each in runs if each}) > 1:
                raise InputError(
                    "{points} and {hotspots} are of different runs: choose the points that were made with the "
                    "hotspots.",
                    points=source.sourceName(),
                    hotspots=hotspots.sourceName(),
                )

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read both runs, compare them in the engine, write the layer and the page."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import CompareHotspots as Request
        from ..engine.requests import Series

        recorder = LogRecorder(run.feedback)
        run = _with(replace(run, feedback=recorder), self._points)
        hotspots, crs = self._hotspots(run)
        if not any(each.values for each in hotspots):
            raise InputError("Neither run has any hotspot: there is nothing to compare.")
        with JobFolder() as job:
            layers, runs, sources = [], [], []
            for place, name in enumerate((self.BEFORE_POINTS, self.AFTER_POINTS)):
                source = run.source(name)
                recorder.pushInfo(f"{source.sourceName()}:")
                file = job.file(f"displacement_{place}")
                part = run.part(20 * place, 20 * (place + 1))
                dates = hotspots[place].dates_used(find_date_fields(source.fields()))
                points = read_point_layer(
                    source, dates, run.context, part.feedback, file, fields_of_points(source), self._tables[name]
                )
                layers.append(points)
                sources.append(source)
                metres = transform_points(
                    points.coordinates, points.metric_crs, layers[0].metric_crs, run.context.transformContext()
                )
                series = Series(metres, job.open(f"displacement_{place}"), points.dates)
                name_of_hotspots = run.source((self.BEFORE, self.AFTER)[place]).sourceName()
                runs.append(run_points(series, points, hotspots[place], (source.sourceName(), name_of_hotspots)))
            _check_geometry(sources, layers)
            rules = Rules(run.number(self.MIN_CHANGE), run.number(self.SIGNIFICANCE))
            request = Request(runs[0], runs[1], self.max_gap_share(run), rules)
            found = job.run(request, run.part(40, 90).feedback)
            label = runs[1].hotspot
            del series, runs, request  # Windows removes no folder with a file that is mapped
        features = comparison_features(found.hotspots, *hotspots)
        n_changed = sum(each.happened not in NOTHING for each in found.hotspots)
        outputs: dict[str, Any] = {self.N_CHANGED: n_changed}
        with safe_outputs(run, self.OUTPUT):
            outputs[self.OUTPUT] = write_features(
                run, self.OUTPUT, comparison_fields(), Qgis.WkbType.MultiPolygon, crs, features
            )
        page = run.output_file(self.REPORT)
        facts = replace(self._facts, report=run.settled_path(page)) if self._facts is not None else None
        attach(style_changes, outputs[self.OUTPUT], run.context, facts=facts, announce=True)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.comparison.comparison_report import ComparisonContent, comparison_report
            from .report.hotspot_picture import comparison_picture

            picture = comparison_picture(layers[1], label, features, crs, run.context.transformContext())
            content = ComparisonContent(
                run.source(self.BEFORE).sourceName(),
                run.source(self.AFTER).sourceName(),
                layers[0].dates,
                layers[1].dates,
                found,
                chosen_direction(run, sources[1]),
                picture,
                recorder.lines,
                self.described(run),
                plugin_version(),
            )
            outputs[self.REPORT] = write_text(page, comparison_report(content))
        return outputs

    def _hotspots(self, run: Run) -> tuple[list[ComparedHotspots], Any]:
        crs = run.source(self.AFTER).sourceCrs()
        sources = [run.source(name) for name in (self.BEFORE, self.AFTER)]
        return [read_hotspot_layer(each, crs, run.context.transformContext()) for each in sources], crs

    def _found_points(self, run: Run) -> dict[str, str]:
        """Return the ids of layers in the project that stand in for points not given."""
        found = {}
        for name, points in ((self.BEFORE, self.BEFORE_POINTS), (self.AFTER, self.AFTER_POINTS)):
            if run.parameters.get(points) in (None, ""):
                hotspots = self.parameterAsVectorLayer(run.parameters, name, run.context)
                layer = points_of_run(hotspots, run.context.project())
                if layer is not None:
                    found[points] = layer.id()
        return found


def _with(run: Run, points: dict[str, str]) -> Run:
    return replace(run, parameters={**run.parameters, **points})


def _check_geometry(sources: list[QgsProcessingFeatureSource], layers: list[PointLayer]) -> None:
    """Refuse an ascending against a descending track, where the fields say so."""
    north = [flies_north(points) for points in layers]
    if None not in north and north[0] != north[1]:
        ascending = int(bool(north[1]))
        raise InputError(
            "{ascending} is of an ascending track and {descending} of a descending one, which see different motions: "
            "compare runs of one track, or of decomposed layers.",
            ascending=sources[ascending].sourceName(),
            descending=sources[1 - ascending].sourceName(),
        )
