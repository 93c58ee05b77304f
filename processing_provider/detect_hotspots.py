"""`detecthotspots`: the whole chain in one run, with a report."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterFileDestination,
)

from ..engine.job import TaskResult, plugin_version
from .base import HotspotAlgorithm
from .clustering_parameters import add_clustering_parameters, clustering_settings
from .covariogram import DEFAULT_PAIRS, covariogram_curve
from .engine_job import start_job
from .hotspot_layers import HotspotRow
from .hotspot_parameters import add_hotspot_outputs, add_rule_parameters, cluster_field, write_hotspots
from .log_recorder import LogRecorder
from .outputs import write_text
from .point_layer import PointLayer
from .report.content import ChoiceCurve, ReportContent, SeriesSummary
from .report.hotspot_report import hotspot_report

__all__ = ["DetectHotspots"]

_MIN_VELOCITY = 2.5
_SIGNIFICANCE = 4.0


class DetectHotspots(HotspotAlgorithm):
    """From displacement series to hotspots on a map."""

    ID = "detecthotspots"
    TITLE = "Detect hotspots"
    GROUP = "hotspots"
    TAGS = ("k-means", "dbscan", "subsidence", "uplift", "landslide")
    HELP = (
        "Finds where the ground moves: points whose displacement evolves alike are grouped in time (time-series "
        "k-means), each group is split in space (DBSCAN), and what is compact, fast against the scene and significant "
        "against noise and spatial correlation is a hotspot (after Tiwari and Shirzaei 2024).<br><br>"
        "The defaults suit layers of a thousand to ten million points. The report and the log say what was chosen and "
        "why: coordinate system, sample, number of clusters, distances, what was dropped."
    )

    REPORT = "REPORT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        limit = self.tr("Largest standard distance of a hotspot (0 = the correlation length)")
        add_rule_parameters(self, 0.0, limit, _MIN_VELOCITY, _SIGNIFICANCE)
        add_clustering_parameters(self)
        add_hotspot_outputs(self)
        report = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Report"), fileFilter=self.tr("HTML files (*.html)"), optional=True
        )
        report.setHelp(self.tr("What was found and how, as one HTML page."))
        self.addParameter(report)

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, run the chain in the engine, write the layers and the report."""
        recorder = LogRecorder(feedback)
        steps = QgsProcessingMultiStepFeedback(3, recorder)
        settings = {
            "max_gap_share": self.max_gap_share(parameters, context),
            "clustering": clustering_settings(self, parameters, context),
            "n_pairs": DEFAULT_PAIRS,
            "max_standard_distance": self.parameterAsDouble(parameters, "MAX_DISTANCE", context),
            "min_velocity": self.parameterAsDouble(parameters, "MIN_VELOCITY", context),
            "min_significance": self.parameterAsDouble(parameters, "SIGNIFICANCE", context),
        }
        with start_job(self, parameters, context, steps) as (job, source, points):
            steps.setCurrentStep(1)
            result = job.run("detect", {"settings": settings, "dates": points.iso_dates}, steps)
        steps.setCurrentStep(2)
        labels = [cluster_field(name, result.arrays[name]) for name in ("tcluster", "cluster")]
        outputs, rows = write_hotspots(
            self,
            parameters,
            context,
            steps,
            source,
            points,
            labels,
            result.arrays,
            result.values["hotspots"],
            result.values["eps"],
        )
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            inputs = self.described(parameters, context)
            content = _content(source.sourceName(), points, result, rows, recorder.lines, inputs)
            outputs[self.REPORT] = write_text(page, hotspot_report(content))
        return outputs


def _content(
    name: str,
    points: PointLayer,
    result: TaskResult,
    rows: list[HotspotRow],
    decisions: list[str],
    parameters: list[tuple[str, str]],
) -> ReportContent:
    values, arrays = result.values, result.arrays
    sizes = {row["hotspot"]: row["n_points"] for row in rows}
    return ReportContent(
        layer_name=name,
        dates=points.dates,
        n_points=values["n_used"],
        n_refused=points.n_refused + len(points.feature_ids) - values["n_used"],
        decisions=decisions,
        hotspots=rows,
        hotspot_series=[
            SeriesSummary(number, sizes[number], *curves)
            for number, curves in enumerate(arrays["hotspot_series"], start=1)
        ],
        cluster_series=[
            SeriesSummary(number, int((arrays["tcluster"] == number).sum()), *curves)
            for number, curves in enumerate(arrays["cluster_series"])
        ],
        covariogram=covariogram_curve(values["covariogram"]),
        choices=_choices(values["trials"], values["n_clusters"]),
        dispersion_threshold=values["max_standard_distance"] or None,
        parameters=parameters,
        version=plugin_version(),
    )


def _choices(trials: list[dict[str, Any]], chosen: int) -> list[ChoiceCurve]:
    if not trials:
        return []
    counts = [trial["n_clusters"] for trial in trials]
    most = max(trial["compact_motion"] for trial in trials) or 1.0
    return [
        ChoiceCurve(
            counts, [trial["compact_motion"] / most for trial in trials], chosen, "Share of compact motion kept"
        ),
        ChoiceCurve(counts, [trial["silhouette"] for trial in trials], chosen),
    ]
