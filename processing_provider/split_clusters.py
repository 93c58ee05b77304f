"""`splitclusters`: DBSCAN inside each temporal cluster."""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMatrix,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.errors import InputError
from ..algorithms.settings import SplitParameters
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm
from .layers.new_fields import NewField
from .layers.point_layer import FieldsBeside, check_labels
from .running.run import Run
from .styles.dressing import attach
from .styles.renderers import style_clusters
from .writing.outputs import safe_outputs, write_labelled_points

__all__ = ["SplitClusters"]

_COLUMNS = 3


class SplitClusters(HotspotAlgorithm):
    """Splits temporal clusters into groups that are dense in space."""

    ID = "splitclusters"
    TITLE = "Split clusters in space"
    GROUP = "clusters"
    TAGS = ("dbscan", "density", "spatial")
    HELP = (
        "Points that move alike far apart are different events: each temporal cluster is split into groups of "
        "neighbouring points by DBSCAN (Tiwari and Shirzaei 2024, section 3.1). The field <i>cluster</i> numbers the "
        "groups from 0; -1 is a point in none.<br><br>"
        "Give one row per temporal cluster (neighbour distance in metres, least number of points), as in Table 2 of "
        "the paper. Left empty, the distance is the one within which nine in ten points have twelve neighbours, no "
        "longer than the correlation length, and five points make a group; the log says what was taken."
    )

    SETTINGS = "SETTINGS"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"
    OUTPUT = "OUTPUT"
    EPS = "EPS"
    N_CLUSTERS_FOUND = "N_CLUSTERS_FOUND"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Points with temporal clusters"))
        self.add_label_parameter(self.tr("Temporal cluster field"), "tcluster")
        settings = QgsProcessingParameterMatrix(
            self.SETTINGS,
            self.tr("Distance and least number of points per cluster (empty = automatic)"),
            numberRows=1,
            headers=[self.tr("Temporal cluster"), self.tr("Distance (m)"), self.tr("Least points")],
            defaultValue=[],
            optional=True,
        )
        settings.setHelp(self.tr("One row per temporal cluster that the layer has."))
        self.add_parameter(settings)
        length = QgsProcessingParameterDistance(
            self.CORRELATION_LENGTH,
            self.tr("Correlation length (unknown where not set)"),
            minValue=0.0,
            optional=True,
        )
        length.setDefaultUnit(Qgis.DistanceUnit.Meters)
        length.setHelp(self.tr("In metres, from the covariogram: the automatic distance never exceeds it."))
        self.add_parameter(length)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Points with clusters"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("The input with the field cluster."))
        self.add_parameter(output)
        self.add_output(QgsProcessingOutputNumber(self.EPS, self.tr("Neighbour distance (m)")))
        self.add_output(QgsProcessingOutputNumber(self.N_CLUSTERS_FOUND, self.tr("Number of clusters")))

    def check(self, run: Run) -> None:
        """Refuse rows that are no numbers or not positive."""
        self._chosen(run)

    def n_new_fields(self, run: Run) -> dict[str, int]:  # noqa: ARG002  as of the base
        """Return how many fields are added."""
        return {self.OUTPUT: 1}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, split in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import SplitClusters as Request

        field = run.text(self.FIELD)
        source, points = self.read_points(run.part(0, 33), beside=FieldsBeside(labels=[field]))
        check_labels(points, field)
        length = run.number(self.CORRELATION_LENGTH) or None
        request = Request(points.coordinates, points.integers[field], self._chosen(run), length)
        with JobFolder() as job:
            found = job.run(request, run.part(33, 67).feedback)
        label = NewField(QgsField("cluster", QMetaType.Type.Int), found.cluster, set_aside=-1)
        with safe_outputs(run, self.OUTPUT):
            destination = write_labelled_points(run.part(67, 100), self.OUTPUT, source, [label], points)
        clusters = np.unique(label.values).tolist()
        attach(partial(style_clusters, field="cluster", values=clusters), destination, run.context)
        return {
            self.OUTPUT: destination,
            self.EPS: found.eps,
            self.N_CLUSTERS_FOUND: found.n_clusters,
        }

    def _chosen(self, run: Run) -> dict[int, SplitParameters]:
        """Return the parameters of each cluster that has a row in the table."""
        cells = [
            "" if cell is None else cell
            for cell in run.algorithm.parameterAsMatrix(run.parameters, self.SETTINGS, run.context)
        ]
        chosen: dict[int, SplitParameters] = {}
        for start in range(0, len(cells), _COLUMNS):
            row = cells[start : start + _COLUMNS]
            if all(cell == "" for cell in row):
                continue
            if len(row) < _COLUMNS or "" in row:
                raise InputError(
                    "The table of distances is incomplete: a row needs a cluster, a distance and a least number of "
                    "points."
                )
            cluster, parameters = _parsed(row)
            if cluster in chosen:
                raise InputError(
                    "Cluster {cluster} has more than one row in the table of distances: keep one.", cluster=cluster
                )
            chosen[cluster] = parameters
        return chosen


def _parsed(row: list[Any]) -> tuple[int, SplitParameters]:
    try:
        cluster, eps, least = map(float, row)
    except (TypeError, ValueError):
        cluster = eps = least = math.nan
    if not (cluster.is_integer() and math.isfinite(eps) and least.is_integer()):
        raise InputError(
            "The row {names} of the table of distances is not a cluster, a distance in metres and a number of "
            "points: correct it.",
            names=", ".join(map(str, row)),
        )
    if eps <= 0 or least < 1:
        raise InputError(
            "Cluster {cluster:g} has the distance {eps:g} m and {least:g} points; the distance must be greater "
            "than 0 and the number of points at least 1.",
            cluster=cluster,
            eps=eps,
            least=least,
        )
    return int(cluster), SplitParameters(eps, int(least))
