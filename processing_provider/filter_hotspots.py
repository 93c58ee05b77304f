"""`filterhotspots`: which clusters are hotspots."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterDistance,
)

from .base import HotspotAlgorithm
from .layers.point_layer import FieldsBeside
from .parameters.hotspots import add_rule_parameters
from .running.engine_job import start_job
from .writing.hotspot_layers import add_hotspot_outputs, write_hotspots

__all__ = ["FilterHotspots"]

_PAPERS_DISTANCE = 5000.0


class FilterHotspots(HotspotAlgorithm):
    """Keeps the compact clusters, and draws them."""

    ID = "filterhotspots"
    TITLE = "Filter hotspots"
    GROUP = "hotspots"
    GROUPED = ("POINTS", "ELLIPSES", "HOTSPOTS")
    TAGS = ("standard distance", "significance", "outline")
    HELP = (
        "Keeps the clusters whose standard distance is within the threshold (Tiwari and Shirzaei 2024, section 4: 5 km "
        "over Los Angeles, from the covariogram) and draws them as hotspots. Quiet ground can be compact: ask for a "
        "least velocity relative to the scene, and for significance, to be left with what moves.<br><br>"
        "Clusters come from <i>Split clusters in space</i> or from a model's labels. Hotspots are numbered by speed, 1 "
        "being the fastest."
    )

    MERGE_DISTANCE = "MERGE_DISTANCE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        self.add_label_parameter(self.tr("Cluster field"), "cluster")
        limit = self.tr("Largest standard distance (no limit where not set)")
        add_rule_parameters(self, _PAPERS_DISTANCE, limit, 0.0, 0.0)
        merge = QgsProcessingParameterDistance(
            self.MERGE_DISTANCE,
            self.tr("Join hotspots no further apart than (0 = never)"),
            defaultValue=0.0,
            minValue=0.0,
        )
        merge.setDefaultUnit(Qgis.DistanceUnit.Meters)
        merge.setHelp(
            self.tr("In metres. Clustering cuts one bowl into rings of like speed; rings that touch are one hotspot.")
        )
        self.addParameter(merge)
        add_hotspot_outputs(self)

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, filter in the engine, write."""
        steps = QgsProcessingMultiStepFeedback(3, feedback)
        field = self.parameterAsString(parameters, self.FIELD, context)
        request = {
            "max_gap_share": self.max_gap_share(parameters, context),
            "rules": {
                "max_standard_distance": self.parameterAsDouble(parameters, "MAX_DISTANCE", context),
                "min_velocity": self.parameterAsDouble(parameters, "MIN_VELOCITY", context),
                "min_significance": self.parameterAsDouble(parameters, "SIGNIFICANCE", context),
                "merge_distance": self.parameterAsDouble(parameters, self.MERGE_DISTANCE, context),
            },
        }
        beside = FieldsBeside(labels=[field])
        with start_job(self, parameters, context, steps, beside) as (job, source, points):
            job.array("cluster", points.integers[field].shape, np.int64)[...] = points.integers[field]
            steps.setCurrentStep(1)
            result = job.run("filter", {**request, "dates": points.iso_dates}, steps)
        steps.setCurrentStep(2)
        outputs, _ = write_hotspots(
            self,
            parameters,
            context,
            steps,
            source,
            points,
            [],
            result,
            result.values["reach"],
        )
        return outputs
