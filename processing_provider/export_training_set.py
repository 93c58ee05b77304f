"""`exporttrainingset`: labelled series as a file that a model learns from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ..algorithms.errors import InputError
from ..algorithms.networks.training_set import COMPUTED, TrainingSet, are_patterns, write_training_set
from ..algorithms.reporting import Reporter
from ..algorithms.tables.formats import attribute_name, find_attribute
from ..engine.job import open_arrays
from .base import HotspotAlgorithm, advanced
from .layers.point_layer import FieldsBeside
from .running.engine_job import start_job

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
        self.addParameter(static)
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
        self.addParameter(advanced(relative))
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT, self.tr("Training set"), fileFilter=self.tr("Training sets (*.npz)")
        )
        output.setHelp(self.tr("A NumPy archive of some 4 bytes a point and date."))
        self.addParameter(output)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse fields that cannot be what they are chosen for."""
        self.check_class_field(parameters, self.FIELD, context)
        self._predictors(parameters, context)

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, choose in the engine, write."""
        steps = QgsProcessingMultiStepFeedback(3, feedback)
        field = self.parameterAsString(parameters, self.FIELD, context)
        predictors = self._predictors(parameters, context)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        beside = FieldsBeside(numbers=list(predictors.values()), classes=[field])
        with start_job(self, parameters, context, steps, beside) as (job, _, points):
            found = points.classes[field]
            choice = self.parameterAsEnum(parameters, self.RELATIVE, context)
            relative = not are_patterns(found.names) if choice == _AUTOMATIC else choice == _ALWAYS
            n = len(found.codes)
            job.array("label", (n,), np.int64)[...] = found.codes
            static = job.array("static", (n, len(predictors)), np.float64)
            for column, name in enumerate(predictors.values()):
                static[:, column] = points.numbers[name]
            steps.setCurrentStep(1)
            request = {
                "dates": points.iso_dates,
                "max_gap_share": self.max_gap_share(parameters, context),
                "relative": relative,
                "field": field,
                "classes": found.names,
                "static_names": list(predictors),
                "optional": not self.parameterAsStrings(parameters, self.STATIC, context),
            }
            result = job.run("training_set", request, steps)
            steps.setCurrentStep(2)
            rows = result.arrays["rows"]
            training_set = TrainingSet(
                # The engine has left them there: they are not to be copied through memory.
                displacement=open_arrays(job.path, ["displacement"])["displacement"][: len(rows)],
                dates=points.dates,
                labels=result.arrays["label"],
                classes=found.names,
                static=result.arrays["static"],
                static_names=result.values["static_names"],
                coordinates=points.coordinates[rows],
                reference="scene" if relative else "none",
            )
            feedback.pushInfo(
                self.tr("Static predictors: {}. Series are {}.").format(
                    ", ".join(training_set.static_names),
                    self.tr("relative to the scene") if relative else self.tr("as they are in the layer"),
                )
            )
            write_training_set(Path(path), training_set, _Progress(steps))
            del training_set  # Windows removes no folder with a file that is mapped
        return {self.OUTPUT: path}

    def _predictors(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return the fields of further static predictors by the names that the model will know them by."""
        columns = self.source(parameters, context).fields().names()
        chosen = self.parameterAsStrings(parameters, self.STATIC, context)
        if not chosen:
            found = {name: find_attribute(name, columns) for name in _USUAL_PREDICTORS}
            return {name: column for name, column in found.items() if column is not None}
        label = self.parameterAsString(parameters, self.FIELD, context)
        for column in chosen:
            if column == label:
                raise InputError(f"Field {column} is the class itself: leave it out of the static predictors.")
            if attribute_name(column, columns) in COMPUTED:
                raise InputError(
                    f"Field {column} is computed from the series and always there: leave it out of the static "
                    "predictors."
                )
        return {attribute_name(column, columns): column for column in chosen}


class _Progress(Reporter):
    """Shows the progress of writing, and ends it when the user cancels."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        if self._feedback.isCanceled():
            raise QgsProcessingException("Cancelled.")
        self._feedback.setProgress(100 * fraction)
