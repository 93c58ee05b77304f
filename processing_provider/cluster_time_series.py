"""`clustertimeseries`: temporal clusters by time-series k-means."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.errors import InputError
from ..engine.job import plugin_version
from .base import HotspotAlgorithm, advanced
from .layers.new_fields import NewField
from .parameters.clustering import add_clustering_parameters, clustering_settings
from .running.log_recorder import LogRecorder
from .running.run import Run
from .styles.dressing import attach
from .styles.renderers import style_clusters
from .writing.outputs import safe_outputs, write_labelled_points, write_text

__all__ = ["ClusterTimeSeries"]


class ClusterTimeSeries(HotspotAlgorithm):
    """Labels every series with its temporal cluster."""

    ID = "clustertimeseries"
    TITLE = "Cluster time series"
    GROUP = "clusters"
    TAGS = ("k-means", "tskm", "soft-dtw", "dtw", "silhouette")
    HELP = (
        "Groups points whose displacement evolves alike, wherever they are: time-series k-means with soft-DTW, DTW or "
        "Euclidean distance (Tiwari and Shirzaei 2024, section 3.1).<br><br>"
        "The centres are fitted on a sample in which rare motion is kept; every point then gets the nearest centre in "
        "the field <i>tcluster</i>, 0 being the largest cluster and -1 a point that was set aside. Left to itself, the "
        "number of clusters is chosen by the silhouette and by what proves compact in space; the log says why.<br><br>"
        "A model can be saved and applied to another layer, or to the same one with newer dates."
    )

    RELATIVE = "RELATIVE"
    MODEL = "MODEL"
    MODEL_OUTPUT = "MODEL_OUTPUT"
    OUTPUT = "OUTPUT"
    N_CLUSTERS_FOUND = "N_CLUSTERS_FOUND"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        add_clustering_parameters(self)
        relative = QgsProcessingParameterBoolean(
            self.RELATIVE, self.tr("Remove the motion of the whole scene"), defaultValue=True
        )
        relative.setHelp(
            self.tr("The median over all points is taken off each date, and each series is centred on its own mean.")
        )
        self.add_parameter(advanced(relative))
        model = QgsProcessingParameterFile(
            self.MODEL, self.tr("Apply a saved cluster model"), extension="json", optional=True
        )
        model.setHelp(self.tr("Nothing is fitted then; the layer's dates must span the model's."))
        self.add_parameter(advanced(model))
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Points with temporal clusters"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("The input with the field tcluster."))
        self.add_parameter(output)
        saved = QgsProcessingParameterFileDestination(
            self.MODEL_OUTPUT,
            self.tr("Cluster model"),
            fileFilter=self.tr("Cluster models (*.json)"),
            optional=True,
            createByDefault=False,
        )
        saved.setHelp(self.tr("The centres, their dates and how the series were prepared, as JSON."))
        self.add_parameter(saved)
        self.add_report_parameter(
            self.tr("Cluster report"),
            self.tr("Mean series and size of each cluster, and why there are so many, as one HTML page."),
        )
        self.add_output(QgsProcessingOutputNumber(self.N_CLUSTERS_FOUND, self.tr("Number of temporal clusters")))

    def n_new_fields(self, run: Run) -> dict[str, int]:  # noqa: ARG002  as of the base
        """Return how many fields are added."""
        return {self.OUTPUT: 1}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, cluster in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import ClusterTimeSeries as Request

        recorder = LogRecorder(run.feedback)
        run = replace(run, feedback=recorder)
        path = run.file(self.MODEL)
        with self.read_series(run.part(0, 33)) as (job, series, source, points):
            request = Request(
                series,
                self.max_gap_share(run),
                None if path else clustering_settings(run, run.switch(self.RELATIVE)),
                _read_model(Path(path)) if path else None,
            )
            found = job.run(request, run.part(33, 67).feedback)
            del series, request  # Windows removes no folder with a file that is mapped
        label = NewField(QgsField("tcluster", QMetaType.Type.Int), found.tcluster, set_aside=-1)
        outputs: dict[str, Any] = {self.N_CLUSTERS_FOUND: len(found.cluster_series)}
        with safe_outputs(run, self.OUTPUT):
            outputs[self.OUTPUT] = write_labelled_points(run.part(67, 100), self.OUTPUT, source, [label], points)
        numbers = np.unique(label.values).tolist()
        attach(partial(style_clusters, field="tcluster", values=numbers), outputs[self.OUTPUT], run.context)
        saved = run.output_file(self.MODEL_OUTPUT)
        if saved:
            outputs[self.MODEL_OUTPUT] = write_text(saved, json.dumps(found.model))
        page = run.output_file(self.REPORT)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.cluster_report import cluster_report
            from .report.content import ChoiceCurve, cluster_summaries

            clusters = cluster_summaries(found)
            text = cluster_report(
                clusters,
                ChoiceCurve.of_trials(found.trials, len(clusters)),
                points.dates,
                source.sourceName(),
                recorder.lines,
                self.described(run),
                plugin_version(),
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs


def _read_model(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            "The cluster model {file} cannot be read as JSON; choose another file.", file=path.name
        ) from error
    if not isinstance(content, dict):
        raise InputError("{file} is not a cluster model written by this plugin; choose another file.", file=path.name)
    return content
