"""`filterhotspots`: which clusters are hotspots."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterDistance,
)

from ..algorithms.settings import HotspotRules
from .base import HotspotAlgorithm
from .layers.point_layer import FieldsBeside
from .parameters.hotspots import add_rule_parameters
from .running.run import Run
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
        self.add_parameter(merge)
        add_hotspot_outputs(self)

    def n_new_fields(self, run: Run) -> dict[str, int]:  # noqa: ARG002  as of the base
        """Return how many fields are added."""
        return {"POINTS": 2}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, filter in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import FilterHotspots as Request

        field = run.text(self.FIELD)
        rules = HotspotRules(
            max_standard_distance=run.number("MAX_DISTANCE") or np.inf,
            min_velocity=run.number("MIN_VELOCITY"),
            min_significance=run.number("SIGNIFICANCE"),
            merge_distance=run.number(self.MERGE_DISTANCE),
        )
        with self.read_series(run.part(0, 33), FieldsBeside(labels=[field])) as (job, series, source, points):
            request = Request(series, points.integers[field], self.max_gap_share(run), rules)
            found = job.run(request, run.part(33, 67).feedback)
            del series, request  # Windows removes no folder with a file that is mapped
        outputs, _ = write_hotspots(run.part(67, 100), source, points, [], found)
        return outputs
