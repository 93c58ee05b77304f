"""`readlargerun`: what a run outside QGIS found, as *Detect hotspots* would have told it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
)

from ...algorithms.errors import InputError
from ...algorithms.hotspots.tiled import ANSWER_VERSION, FoundInTiles
from ...algorithms.settings import DetectionSettings, Search
from ...engine.letters import unpack
from ..covariogram import DEFAULT_PAIRS
from ..detect_hotspots import MIN_VELOCITY, SIGNIFICANCE, DetectHotspots
from ..files.vector import input_layer, split_uri
from ..geopackage.table import connect
from ..layers.point_layer import FieldsBeside
from ..parameters.clustering import add_clustering_parameters, clustering_settings
from ..running.log_recorder import LogRecorder
from ..running.run import Run

__all__ = ["ReadLargeRun"]

_RESULTS = "results.gpkg"  # as every run calls it
_LABELS = "hotspot", "cluster"
_SETTINGS = {
    "MIN_VELOCITY": "min_velocity",
    "SIGNIFICANCE": "min_significance",
    "MAX_DISTANCE": "max_standard_distance",
}
_DEFAULTS = {"MIN_VELOCITY": MIN_VELOCITY, "SIGNIFICANCE": SIGNIFICANCE, "MAX_DISTANCE": 0.0, "MAX_GAPS": 20.0}
"""Parameters of *Detect hotspots* that the run itself was told, and what they are where nothing else is said."""


class ReadLargeRun(DetectHotspots):
    """Completes the answer of a run in tiles, and tells it."""

    ID = "readlargerun"
    TITLE = "Read a large run"
    GROUP = "hotspots"
    TAGS = ("country", "dask", "slurm", "kubernetes", "workstation", "overnight", "tiles", "geopackage")
    HELP = (
        "Reads <i>results.gpkg</i>, which a run that <i>Prepare a large run</i> wrote leaves in its folder, and "
        "tells it as <i>Detect hotspots</i> does: the same layers, styles and report, for the dock, for comparisons, "
        "assets, sheets and updates.<br><br>"
        "The hotspots, their points and figures are those of the run. What it leaves to QGIS is done here, with all "
        "the points of hotspots: their courses are compared by time-series k-means, and a network names the pattern "
        "of each. Of the points of no hotspot, a run of more than a million hands on an even share."
    )

    _file = Path()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        points = QgsProcessingParameterFeatureSource(
            self.INPUT, self.tr("Points of the run"), [Qgis.ProcessingSourceType.VectorPoint]
        )
        points.setHelp(
            self.tr("The file results.gpkg, or its layer points where QGIS asks which; whole, without a filter.")
        )
        self.add_parameter(points)
        self.add_pattern_parameter()
        add_clustering_parameters(self, fold=True)
        self.add_told_parameters()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layer while still in its thread."""
        self._file = _file_of(Run(self, parameters, context, feedback))
        return super().prepareAlgorithm(parameters, context, feedback)

    def result_title(self, run: Run) -> str:  # noqa: ARG002  of those called after their input
        """Call results after the run's folder, which its user has named, or after a file that was renamed."""
        return f"{self._file.parent.name if self._file.name == _RESULTS else self._file.stem}: {{}}"

    def check(self, run: Run) -> None:
        """Refuse a layer that no run has written."""
        _told(_file_of(run))
        self.check_previous(run)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read what was found, have the engine complete it, write the layers and the report."""
        from ...engine.requests import CompleteDetection  # needed by a run only, not at QGIS's start

        recorder = LogRecorder(run.feedback)
        run = self.with_settings_of_last_time(replace(run, feedback=recorder))
        told = _told(self._file)
        found_in_tiles = unpack(FoundInTiles, told["found"], _no_array)
        given = {**told["settings"], "search": Search(told["settings"]["search"])}
        settings = DetectionSettings(**{**given, "clustering": clustering_settings(run), "n_pairs": DEFAULT_PAIRS})
        recorder.pushInfo(
            self.tr("The run used {n_used} of {n} points; {n_read} hotspots.").format(
                n_used=found_in_tiles.n_used, n=told["n_points"], n_read=len(found_in_tiles.hotspots)
            )
        )
        with self.read_series(run.part(0, 10), FieldsBeside(labels=_LABELS)) as (job, series, source, points):
            hotspot, cluster = (points.integers[name] for name in _LABELS)
            request = CompleteDetection(
                series, settings, found_in_tiles, np.maximum(hotspot, 0), cluster, self.pattern_model(run)
            )
            found = job.run(request, run.part(10, 90).feedback)  # most of the time
            del series, request  # Windows removes no folder with a file that is mapped
        values = {name: given[attribute] for name, attribute in _SETTINGS.items()}
        values["MAX_GAPS"] = 100 * given["max_gap_share"]
        others = {name: value for name, value in values.items() if value != _DEFAULTS[name]}
        return self.tell(run, recorder, source, points, found, "", by_motion=True, settings=others)


def _no_array(name: str) -> NDArray[Any]:
    raise KeyError(name)


def _file_of(run: Run) -> Path:
    layer = input_layer(run, ReadLargeRun.INPUT)
    return Path() if layer is None else split_uri(layer.source())[0]


def _told(path: Path) -> dict[str, Any]:
    """Return what the file of the points says of its run.

    Raises
    ------
    InputError
        It says nothing, or what another version would understand.
    """
    try:
        with closing(connect(path)) as database:
            told: dict[str, Any] = json.loads(database.execute("SELECT told FROM run").fetchone()[0])
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise InputError(
            "{file} holds no large run: choose the layer points of the file results.gpkg that a run has written.",
            file=path.name,
        ) from error
    if told.get("version") != ANSWER_VERSION:
        raise InputError(
            "{file} was written by another version of the plugin: give the command of its run again with this one.",
            file=path.name,
        )
    return told
