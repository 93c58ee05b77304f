"""`detecthotspots`: the whole chain in one run, with a report."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from .base import HotspotAlgorithm, advanced
from .clustering_parameters import add_clustering_parameters, clustering_settings
from .covariogram import DEFAULT_PAIRS
from .engine_job import start_job
from .hotspot_parameters import add_hotspot_outputs, add_rule_parameters, cluster_field, write_hotspots
from .log_recorder import LogRecorder
from .outputs import write_text

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
        "The defaults were tried on layers of a thousand to three million points. The report and the log say what was "
        "chosen and why: coordinate system, sample, number of clusters, distances, what was dropped."
    )

    EPS = "EPS"
    MIN_POINTS = "MIN_POINTS"
    REPORT = "REPORT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        limit = self.tr("Largest standard distance of a hotspot (0 = the correlation length)")
        add_rule_parameters(self, 0.0, limit, _MIN_VELOCITY, _SIGNIFICANCE)
        add_clustering_parameters(self)
        self._add_dbscan_parameters()
        add_hotspot_outputs(self)
        report = QgsProcessingParameterFileDestination(
            self.REPORT, self.tr("Report"), fileFilter=self.tr("HTML files (*.html)"), optional=True
        )
        report.setHelp(self.tr("What was found and how, as one HTML page."))
        self.addParameter(report)

    def _add_dbscan_parameters(self) -> None:
        eps = QgsProcessingParameterDistance(
            self.EPS, self.tr("Neighbour distance of DBSCAN (0 = automatic)"), defaultValue=0.0, minValue=0.0
        )
        eps.setDefaultUnit(Qgis.DistanceUnit.Meters)
        eps.setHelp(
            self.tr(
                "In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no "
                "longer than the correlation length."
            )
        )
        self.addParameter(advanced(eps))
        least = QgsProcessingParameterNumber(
            self.MIN_POINTS,
            self.tr("Least number of points of DBSCAN (0 = automatic)"),
            type=Qgis.ProcessingNumberParameterType.Integer,
            defaultValue=0,
            minValue=0,
        )
        least.setHelp(self.tr("So many points, itself among them, within that distance put a point inside a group."))
        self.addParameter(advanced(least))

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
            "eps": self.parameterAsDouble(parameters, self.EPS, context),
            "min_points": self.parameterAsInt(parameters, self.MIN_POINTS, context),
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
            # Needed after a run only, not at QGIS's start.
            from .detection_report import detection_report

            inputs = self.described(parameters, context)
            text = detection_report(source.sourceName(), points, result, rows, recorder.lines, inputs)
            outputs[self.REPORT] = write_text(page, text)
        return outputs
