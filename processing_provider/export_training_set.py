"""`exporttrainingset`: labelled series as a file that a model learns from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ..algorithms.errors import InputError
from ..algorithms.networks.training_set import COMPUTED, TrainingSet, write_training_set
from ..algorithms.patterns.classes import ClassLabels, are_patterns
from ..algorithms.reporting import Reporter
from ..algorithms.tables.columns import attribute_name, find_attribute
from .base import HotspotAlgorithm, advanced
from .layers.point_layer import FieldsBeside
from .running.run import Run, stop_if_cancelled

__all__ = ["ExportTrainingSet"]

_USUAL_PREDICTORS = ("coherence", "incidence")
_AUTOMATIC, _ALWAYS = range(2)


class ExportTrainingSet(HotspotAlgorithm):
    """Writes series, labels and static predictors for training offline."""

    ID = "exporttrainingset"
    TITLE = "Export training set"
    GROUP = "patterns"
    TAGS = ("training", "labels", "lstm", "tcn", "npz", "transfer learning")
    HELP = (
        "Writes the series of all points that have a class, for training a model of your own: on clusters, to label "
        "new dates or neighbouring areas (Tiwari and Shirzaei 2024, section 3.2), or on patterns that you named "
        "yourself, to fine-tune a bundled model (Yang et al. 2024, section 3).<br><br>"
        "The file holds the displacement with gaps filled, the classes, the coordinates and static predictors: "
        "velocity and its standard error, computed from the series, and further fields. It is a NumPy archive (.npz) "
        "that the training scripts read."
    )

    STATIC = "STATIC"
    RELATIVE = "RELATIVE"
    OUTPUT = "OUTPUT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        self.add_class_parameter(
            self.FIELD, self.tr("Class field"), self.tr("Points without a class are left out of the file.")
        )
        static = QgsProcessingParameterField(
            self.STATIC,
            self.tr("Static predictors"),
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Numeric,
            allowMultiple=True,
            optional=True,
        )
        static.setHelp(
            self.tr(
                "Numbers that describe a point beside its series, for LSTM + Perceptron. Left empty, coherence and "
                "incidence angle are taken where the layer has them. Points where one is NULL are set aside."
            )
        )
        self.add_parameter(static)
        relative = QgsProcessingParameterEnum(
            self.RELATIVE,
            self.tr("Remove the motion of the whole scene"),
            options=[self.tr("Unless the classes are patterns"), self.tr("Yes"), self.tr("No")],
            defaultValue=_AUTOMATIC,
        )
        relative.setHelp(
            self.tr(
                "Clusters are found in series relative to the scene; a pattern is that of the series as it is. The "
                "model remembers which of the two it learnt from."
            )
        )
        self.add_parameter(advanced(relative))
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT, self.tr("Training set"), fileFilter=self.tr("Training sets (*.npz)")
        )
        output.setHelp(self.tr("A NumPy archive of some 4 bytes a point and date."))
        self.add_parameter(output)

    def check(self, run: Run) -> None:
        """Refuse fields that cannot be what they are chosen for."""
        self.check_class_field(run, self.FIELD)
        self._predictors(run)

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, choose in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import ExportTrainingSet as Request

        field = run.text(self.FIELD)
        predictors = self._predictors(run)
        path = run.output_file(self.OUTPUT)
        beside = FieldsBeside(numbers=list(predictors.values()), classes=[field])
        with self.read_series(run.part(0, 33), beside) as (job, series, _, points):
            found = points.classes[field]
            choice = run.choice(self.RELATIVE)
            relative = not are_patterns(found.names) if choice == _AUTOMATIC else choice == _ALWAYS
            request = Request(
                series,
                ClassLabels(found.codes, found.names, field),
                self.max_gap_share(run),
                relative,
                {name: points.numbers[column] for name, column in predictors.items()},
                optional=not run.texts(self.STATIC),
            )
            chosen = job.run(request, run.part(33, 67).feedback)
            training_set = TrainingSet(
                displacement=chosen.displacement[: len(chosen.rows)],
                dates=points.dates,
                labels=chosen.label,
                classes=found.names,
                static=np.stack(list(chosen.static.values()), axis=1),
                static_names=list(chosen.static),
                coordinates=points.coordinates[chosen.rows],
                reference="scene" if relative else "none",
            )
            run.feedback.pushInfo(
                self.tr("Static predictors: {}. Series are {}.").format(
                    ", ".join(training_set.static_names),
                    self.tr("relative to the scene") if relative else self.tr("as they are in the layer"),
                )
            )
            write_training_set(Path(path), training_set, _Progress(run.part(67, 100).feedback))
            del training_set, chosen, request, series  # Windows removes no folder with a file that is mapped
        return {self.OUTPUT: path}

    def _predictors(self, run: Run) -> dict[str, str]:
        """Return the fields of further static predictors by the names that the model will know them by."""
        columns = run.source().fields().names()
        chosen = run.texts(self.STATIC)
        if not chosen:
            found = {name: find_attribute(name, columns) for name in _USUAL_PREDICTORS}
            return {name: column for name, column in found.items() if column is not None}
        label = run.text(self.FIELD)
        for column in chosen:
            if column == label:
                raise InputError(
                    "Field {column} is the class itself: leave it out of the static predictors.", column=column
                )
            if attribute_name(column, columns) in COMPUTED:
                raise InputError(
                    "Field {column} is computed from the series and always there: leave it out of the static "
                    "predictors.",
                    column=column,
                )
        return {attribute_name(column, columns): column for column in chosen}


class _Progress(Reporter):
    """Shows the progress of writing, and ends it when the user cancels."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        stop_if_cancelled(self._feedback)
        self._feedback.setProgress(100 * fraction)
