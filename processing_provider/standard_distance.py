"""`standarddistance`: spread and deviational ellipse of each cluster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ..algorithms.dispersion import dispersion_by_label
from .base import HotspotAlgorithm
from .hotspot_layers import dispersion_fields, dispersion_values, ellipse_features, to_layer_transform
from .outputs import safe_outputs, write_features
from .point_layer import FieldsBeside, check_labels
from .styles import attach, style_ellipses

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
        "long axis, clockwise from north. Points in no cluster (negative or NULL) are left out."
    )

    OUTPUT = "OUTPUT"
    TABLE = "TABLE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Points with clusters"))
        self.add_label_parameter(self.tr("Cluster field"), "cluster")
        ellipses = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Deviational ellipses"), Qgis.ProcessingSourceType.VectorPolygon
        )
        ellipses.setHelp(self.tr("One polygon per cluster, with the figures of the table."))
        self.addParameter(ellipses)
        table = QgsProcessingParameterFeatureSink(
            self.TABLE,
            self.tr("Standard distance table"),
            Qgis.ProcessingSourceType.Vector,
            optional=True,
            createByDefault=False,
        )
        table.setHelp(self.tr("One row per cluster: points, centre, standard distance, semi-axes, azimuth."))
        self.addParameter(table)

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the labels, measure, write."""
        field = self.parameterAsString(parameters, self.FIELD, context)
        source, points = self.read_points(parameters, context, feedback, beside=FieldsBeside(labels=[field]))
        check_labels(points, field)
        labels = points.integers[field]
        clustered = labels >= 0
        dispersions = dispersion_by_label(points.coordinates[clustered], labels[clustered])
        feedback.pushInfo(self.tr("{} clusters measured.").format(len(dispersions)))
        to_layer = to_layer_transform(points, source, context)
        fields = dispersion_fields("cluster")
        outputs: dict[str, Any] = {}
        with safe_outputs(self, parameters, [self.OUTPUT, self.TABLE], context):
            outputs[self.OUTPUT] = write_features(
                self,
                parameters,
                self.OUTPUT,
                context,
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
            outputs[self.TABLE] = write_features(
                self,
                parameters,
                self.TABLE,
                context,
                fields,
                Qgis.WkbType.NoGeometry,
                QgsCoordinateReferenceSystem(),
                rows,
            )
        attach(style_ellipses, outputs[self.OUTPUT], context)
        return outputs
