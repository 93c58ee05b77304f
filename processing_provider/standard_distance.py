"""`standarddistance`: spread and deviational ellipse of each cluster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
)

from ..algorithms.space.dispersion import dispersion_by_label
from ..engine.job import plugin_version
from .base import HotspotAlgorithm
from .layers.point_layer import FieldsBeside, check_labels
from .running.run import Run
from .styles.dressing import attach
from .styles.renderers import style_ellipses
from .writing.hotspot_features import dispersion_fields, dispersion_values, ellipse_features, to_layer_transform
from .writing.outputs import safe_outputs, write_features, write_table, write_text

__all__ = ["StandardDistance"]


class StandardDistance(HotspotAlgorithm):
    """Measures how widely the points of each cluster are spread."""

    ID = "standarddistance"
    TITLE = "Standard distance of clusters"
    GROUP = "hotspots"
    NEEDS_ENGINE = False
    TAGS = ("dispersion", "ellipse", "centre")
    HELP = (
        "Standard distance (Tiwari and Shirzaei 2024, equation 7) and deviational ellipse of the points of each "
        "cluster, in metres. The ellipse's axes lie along the directions of largest and smallest spread and are one "
        "standard deviation long; their squares add up to that of the standard distance. The azimuth is that of the "
        "long axis, clockwise from north. Points in no cluster (negative or NULL) are left out.<br><br>"
        "The report draws the standard distances as bars and the ellipses to scale (figure 10), against a threshold "
        "where one is given, such as the correlation length of <i>covariogram</i>."
    )

    MAX_DISTANCE = "MAX_DISTANCE"
    OUTPUT = "OUTPUT"
    TABLE = "TABLE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Points with clusters"))
        self.add_label_parameter(self.tr("Cluster field"), "cluster")
        threshold = QgsProcessingParameterDistance(
            self.MAX_DISTANCE,
            self.tr("Threshold to draw in the report (none where not set)"),
            minValue=0.0,
            optional=True,
        )
        threshold.setDefaultUnit(Qgis.DistanceUnit.Meters)
        threshold.setHelp(self.tr("In metres. Clusters that are spread more widely are still in the table."))
        self.add_parameter(threshold)
        ellipses = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Deviational ellipses"), Qgis.ProcessingSourceType.VectorPolygon
        )
        ellipses.setHelp(self.tr("One polygon per cluster, with the figures of the table."))
        self.add_parameter(ellipses)
        table = QgsProcessingParameterFeatureSink(
            self.TABLE,
            self.tr("Standard distance table"),
            Qgis.ProcessingSourceType.Vector,
            optional=True,
            createByDefault=False,
        )
        table.setHelp(self.tr("One row per cluster: points, centre, standard distance, semi-axes, azimuth."))
        self.add_parameter(table)
        self.add_report_parameter(
            self.tr("Standard distance report"),
            self.tr("Bars of the standard distances, the ellipses to scale and the table, as one HTML page."),
        )

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read the labels, measure, write."""
        field = run.text(self.FIELD)
        source, points = self.read_points(run, beside=FieldsBeside(labels=[field]))
        check_labels(points, field)
        labels = points.integers[field]
        clustered = labels >= 0
        dispersions = dispersion_by_label(points.coordinates[clustered], labels[clustered])
        run.feedback.pushInfo(self.tr("{} clusters measured.").format(len(dispersions)))
        to_layer = to_layer_transform(points, source, run.context)
        fields = dispersion_fields("cluster")
        outputs: dict[str, Any] = {}
        with safe_outputs(run, self.OUTPUT, self.TABLE):
            outputs[self.OUTPUT] = write_features(
                run,
                self.OUTPUT,
                fields,
                Qgis.WkbType.Polygon,
                source.sourceCrs(),
                ellipse_features("cluster", dispersions, to_layer),
            )
            rows = []
            for each in dispersions:
                row = QgsFeature(fields)
                row.setAttributes(dispersion_values(each, to_layer))
                rows.append(row)
            outputs[self.TABLE] = write_table(run, self.TABLE, fields, rows)
        attach(style_ellipses, outputs[self.OUTPUT], run.context)
        page = run.output_file(self.REPORT)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.dispersion_report import dispersion_report

            text = dispersion_report(
                dispersions,
                source.sourceName(),
                run.number(self.MAX_DISTANCE) or None,
                self.described(run),
                plugin_version(),
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs
