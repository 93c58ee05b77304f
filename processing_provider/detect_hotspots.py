"""`detecthotspots`: the whole chain in one run, with a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..algorithms.patterns.classes import ClassLabels
from ..algorithms.settings import DetectionSettings, Search
from .base import HotspotAlgorithm, advanced
from .classify_series import MODELS, pattern_fields
from .covariogram import DEFAULT_PAIRS
from .layers.compared_run import check_hotspot_layer, read_hotspot_layer
from .layers.point_layer import FieldsBeside, PointLayer
from .layers.previous_run import as_last_time, names_of, with_kept_numbers
from .layers.run_facts import last_number_of, remembering, settings_of
from .parameters.clustering import add_clustering_parameters, clustering_settings
from .parameters.hotspots import add_direction_parameter, add_rule_parameters, chosen_direction
from .running.log_recorder import LogRecorder
from .running.run import Run
from .writing.hotspot_layers import add_hotspot_outputs, cluster_field, write_hotspots
from .writing.outputs import write_text

if TYPE_CHECKING:
    from ..engine.requests import Detected

__all__ = ["MIN_VELOCITY", "SIGNIFICANCE", "DetectHotspots"]

MIN_VELOCITY, SIGNIFICANCE = 2.0, 4.0
"""Of hotspots, where no others are given."""

_KEPT = QgsProcessingParameterNumber, QgsProcessingParameterEnum, QgsProcessingParameterBoolean


class DetectHotspots(HotspotAlgorithm):
    """From displacement series to hotspots on a map."""

    ID = "detecthotspots"
    TITLE = "Detect hotspots"
    GROUP = "hotspots"
    GROUPED = ("POINTS", "ELLIPSES", "HOTSPOTS")
    TAGS: tuple[str, ...] = ("k-means", "dbscan", "subsidence", "uplift", "landslide")
    HELP = (
        "Finds where the ground moves, whatever the course: steady, faster or slower, begun or stopped, a jump, up and "
        "down, with the seasons. Neighbouring points that share a slow motion beyond that of the ground around them "
        "are a hotspot, as far as the motion reaches; what moves over kilometres, such as a city or an aquifer, is one "
        "of its own, with the places inside it. How many are false is measured on the layer itself, where nothing "
        "moves; no seed and no order of rows changes what is found. The courses of the hotspots are then compared by "
        "time-series k-means. A network names the pattern of each hotspot (after Yang et al. 2024).<br><br>"
        "The search of Tiwari and Shirzaei (2024) can be chosen in its place: all series are grouped in time "
        "(time-series k-means), each group is split in space (DBSCAN), and what is compact, fast and significant is a "
        "hotspot. Labels that the layer has already, such as those of a model of your own, take the place of the "
        "groups in time.<br><br>"
        "The report and the log say what was chosen and why."
    )

    PREVIOUS = "PREVIOUS"
    SEARCH = "SEARCH"
    LABELS = "LABELS"
    PATTERNS = "PATTERNS"
    EPS = "EPS"
    MIN_POINTS = "MIN_POINTS"
    REPORT = "REPORT"

    _last: Mapping[str, Any] = {}
    _last_number = 0

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        limit = self.tr("Largest standard distance of a hotspot (automatic where not set)")
        add_rule_parameters(self, None, limit, MIN_VELOCITY, SIGNIFICANCE, fold=True)
        self._add_search_parameter()
        self._add_label_parameters()
        add_clustering_parameters(self, fold=True)
        self._add_dbscan_parameters()
        self.add_told_parameters()

    def add_told_parameters(self) -> None:
        """Add what is asked for of hotspots once they are found: how they are told, and where."""
        add_direction_parameter(self)
        self._add_previous_parameter()
        add_hotspot_outputs(self)
        report = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Hotspot report"), fileFilter=self.tr("HTML files (*.html)"), optional=True
        )
        report.setHelp(
            self.tr(
                "What was found, as one HTML page to read and print: a map, a sentence and a plot of each hotspot, and "
                "how it was found."
            )
        )
        self.add_parameter(report)

    def _add_search_parameter(self) -> None:
        search = QgsProcessingParameterEnum(
            self.SEARCH,
            self.tr("What finds hotspots"),
            options=[self.tr("Motion that neighbours share"), self.tr("Clusters in time, split in space")],
            defaultValue=0,
        )
        search.setHelp(
            self.tr(
                "The first finds motion of any course, places within broad motion too, and gives the same for any seed "
                "and order of rows. The second is that of Tiwari and Shirzaei (2024), and is taken where there are "
                "labels; DBSCAN's parameters are its own."
            )
        )
        self.add_parameter(advanced(search))

    def _add_label_parameters(self) -> None:
        self.add_class_parameter(
            self.LABELS,
            self.tr("Labels in place of temporal clusters"),
            self.tr(
                "As a model predicts them: the label of your own site, or pattern. Points of one label are split in "
                "space and judged as temporal clusters are. Left empty, the series are clustered."
            ),
            optional=True,
        )
        self.add_pattern_parameter()

    def add_pattern_parameter(self) -> None:
        """Add PATTERNS."""
        patterns = QgsProcessingParameterBoolean(
            self.PATTERNS, self.tr("Name the pattern of each hotspot"), defaultValue=True
        )
        patterns.setHelp(
            self.tr(
                "Stable, linear, step, piecewise linear, power or undefined, by the bundled network, which needs 60 "
                "dates. The points of hotspots get pattern and its probability pattern_p; a hotspot's pattern is the "
                "one that at least half of its points share, and pat_share their share of 1. Labels that are patterns "
                "themselves are taken as they are."
            )
        )
        self.add_parameter(patterns)

    def _add_previous_parameter(self) -> None:
        previous = QgsProcessingParameterFeatureSource(
            self.PREVIOUS,
            self.tr("Hotspots of last time"),
            [Qgis.ProcessingSourceType.VectorPolygon],
            optional=True,
        )
        previous.setHelp(
            self.tr(
                "For an update. Hotspots on the same ground keep their numbers, and what a field name calls them; new "
                "ones are numbered on. Parameters left at their defaults are those of last time, and the log says "
                "which."
            )
        )
        self.add_parameter(advanced(previous))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the hotspots of last time while still in their thread."""
        previous = self.parameterAsVectorLayer(parameters, self.PREVIOUS, context)
        self._last, self._last_number = {}, 0
        if previous is not None:
            self._last, self._last_number = settings_of(previous), last_number_of(remembering(previous))
        return super().prepareAlgorithm(parameters, context, feedback)

    def check(self, run: Run) -> None:
        """Refuse a field that cannot hold labels, and a layer of last time that holds no hotspots."""
        self.check_class_field(run, self.LABELS)
        self.check_previous(run)

    def check_previous(self, run: Run) -> None:
        """Refuse a layer of last time that holds no hotspots."""
        if self._is_update(run):
            check_hotspot_layer(run.source(self.PREVIOUS))

    def _is_update(self, run: Run) -> bool:
        return run.parameters.get(self.PREVIOUS) not in (None, "")

    def _settings(self) -> dict[str, Any]:
        """Return the defaults of the parameters that an update takes from last time."""
        return {each.name(): each.defaultValue() for each in self.parameterDefinitions() if isinstance(each, _KEPT)}

    def with_settings_of_last_time(self, run: Run) -> Run:
        """Return an update with the parameters of last time where its own are the defaults, and log them."""
        taken = as_last_time(run.parameters, self._settings(), self._last)
        for name, value in taken.items():
            run.feedback.pushInfo(
                self.tr("As last time: {parameter} = {value}.").format(
                    parameter=self.parameterDefinition(name).description(), value=value
                )
            )
        return replace(run, parameters={**run.parameters, **taken})

    def _add_dbscan_parameters(self) -> None:
        eps = QgsProcessingParameterDistance(
            self.EPS, self.tr("Neighbour distance of DBSCAN (automatic where not set)"), minValue=0.0, optional=True
        )
        eps.setDefaultUnit(Qgis.DistanceUnit.Meters)
        eps.setHelp(
            self.tr(
                "In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no "
                "longer than the correlation length."
            )
        )
        self.add_parameter(advanced(eps))
        least = QgsProcessingParameterNumber(
            self.MIN_POINTS,
            self.tr("Least number of points of DBSCAN (automatic where not set)"),
            type=Qgis.ProcessingNumberParameterType.Integer,
            minValue=0,
            optional=True,
        )
        least.setHelp(self.tr("So many points, itself among them, within that distance put a point inside a group."))
        self.add_parameter(advanced(least))

    def n_new_fields(self, run: Run) -> dict[str, int]:  # noqa: ARG002  as of the base
        """Return how many fields are added."""
        return {"POINTS": 6}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, run the chain in the engine, write the layers and the report."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import DetectHotspots as Request

        recorder = LogRecorder(run.feedback)
        run = self.with_settings_of_last_time(replace(run, feedback=recorder))
        settings = DetectionSettings(
            max_gap_share=self.max_gap_share(run),
            clustering=clustering_settings(run),
            n_pairs=DEFAULT_PAIRS,
            max_standard_distance=run.number("MAX_DISTANCE"),
            min_velocity=run.number("MIN_VELOCITY"),
            min_significance=run.number("SIGNIFICANCE"),
            eps=run.number(self.EPS),
            min_points=run.integer(self.MIN_POINTS),
            search=tuple(Search)[run.choice(self.SEARCH)],
        )
        field = run.text(self.LABELS)
        beside = FieldsBeside(classes=[field] if field else [])
        with self.read_series(run.part(0, 10), beside) as (job, series, source, points):
            labels = None
            if field:
                classes = points.classes[field]
                labels = ClassLabels(classes.codes, classes.names, field)
            request = Request(series, settings, labels, self.pattern_model(run))
            found = job.run(request, run.part(10, 90).feedback)  # most of the time
            del series, request  # Windows removes no folder with a file that is mapped
        by_motion = not field and settings.search is Search.MOTION
        return self.tell(run, recorder, source, points, found, field, by_motion)

    def pattern_model(self, run: Run) -> Path | None:
        """Return the network that names patterns; None where they are not asked for."""
        return MODELS / "tcn_patterns_int8.onnx" if run.switch(self.PATTERNS) else None

    def tell(
        self,
        run: Run,
        recorder: LogRecorder,
        source: QgsProcessingFeatureSource,
        points: PointLayer,
        found: Detected,
        label_field: str,
        by_motion: bool,
        settings: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Write the layers and the report of what was found; `settings` are others than those of the parameters."""
        new_fields = [cluster_field("cluster", found.cluster)]
        if found.clustered is not None:
            new_fields.insert(0, cluster_field("tcluster", found.clustered.tcluster))
        if found.pattern is not None and found.probability is not None:
            new_fields += pattern_fields(found.pattern, found.probability)
        names: dict[int, str] = {}
        if self._is_update(run):
            previous = read_hotspot_layer(run.source(self.PREVIOUS), points.metric_crs, run.context.transformContext())
            found, names = with_kept_numbers(found, points, previous, self._last_number), names_of(previous)
            kept = {each.number for each in found.hotspots} & {*previous.values}
            recorder.pushInfo(
                self.tr("{n} of {total} hotspots keep their numbers of last time.").format(
                    n=len(kept), total=len(found.hotspots)
                )
            )
        chosen = {
            name: value
            for name, default in self._settings().items()
            if isinstance(value := run.parameters.get(name, default), (bool, int, float, str)) and value != default
        }
        page = run.output_file(self.REPORT)
        outputs, written = write_hotspots(
            run.part(90, 100),
            source,
            points,
            new_fields,
            found,
            run.switch(self.PATTERNS),
            page,
            names,
            {**chosen, **(settings or {})},
            self._last_number,
        )
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.detection_report import detection_report
            from .report.hotspot_picture import hotspot_picture

            text = detection_report(
                source.sourceName(),
                points,
                found,
                written.rows,
                recorder.lines,
                self.described(run),
                chosen_direction(run, source),
                hotspot_picture(
                    points, found.hotspot, found.v_rel, written, source.sourceCrs(), run.context.transformContext()
                ),
                label_field,
                by_motion=by_motion,
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs
