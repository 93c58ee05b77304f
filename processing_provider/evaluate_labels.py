"""`evaluatelabels`: labels held against the truth."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.errors import InputError
from ..algorithms.networks.evaluation import Evaluation, evaluate
from ..engine.job import plugin_version
from .base import HotspotAlgorithm
from .layers.point_layer import FieldsBeside
from .running.run import Run
from .writing.outputs import safe_outputs, write_table, write_text

__all__ = ["EvaluateLabels"]


class EvaluateLabels(HotspotAlgorithm):
    """Counts which classes are taken for which."""

    ID = "evaluatelabels"
    TITLE = "Evaluate labels"
    GROUP = "patterns"
    NEEDS_ENGINE = False
    TAGS = ("confusion matrix", "accuracy", "precision", "recall", "f1", "validation")
    HELP = (
        "Holds the labels of points against their true classes: accuracy, precision and recall of each class, and the "
        "confusion matrix, which says what each class is taken for.<br><br>"
        "Classes are compared by name, and the number 3 is the text 3. A point without a label counts as wrong; one "
        "whose true class is not known is left out. Points that the model learnt from flatter it: evaluate it on "
        "others."
    )

    TRUTH = "TRUTH"
    PREDICTED = "PREDICTED"
    TABLE = "TABLE"
    ACCURACY = "ACCURACY"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("Points with labels"))
        self.add_class_parameter(
            self.TRUTH, self.tr("True class"), self.tr("Points without a true class are left out.")
        )
        self.add_class_parameter(
            self.PREDICTED, self.tr("Predicted class"), self.tr("Points without a label count as wrong.")
        )
        table = QgsProcessingParameterFeatureSink(
            self.TABLE, self.tr("Figures of each class"), Qgis.ProcessingSourceType.Vector, optional=True
        )
        table.setHelp(self.tr("One row per class: number of points, precision, recall and F1 as shares of 1."))
        self.add_parameter(table)
        self.add_report_parameter(
            self.tr("Evaluation report"),
            self.tr("The confusion matrix as picture and table, and the figures, as one HTML page."),
        )
        self.add_output(
            QgsProcessingOutputNumber(self.ACCURACY, self.tr("Share of points that are labelled right, 0 to 1"))
        )

    def check(self, run: Run) -> None:
        """Refuse fields that hold no classes, and one field held against itself."""
        for name in (self.TRUTH, self.PREDICTED):
            self.check_class_field(run, name)
        truth, predicted = self._fields(run)
        if truth == predicted:
            raise InputError(
                "Field {truth} is chosen as both the true and the predicted class: choose two fields.", truth=truth
            )

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read the labels, compare, write."""
        truth, predicted = self._fields(run)
        beside = FieldsBeside(classes=[truth, predicted])
        source, points = self.read_points(run, beside=beside)
        true, labels = points.classes[truth], points.classes[predicted]
        found = evaluate(true.codes, true.names, labels.codes, labels.names, (truth, predicted))
        self._log(found, run.feedback)
        outputs: dict[str, Any] = {self.ACCURACY: found.accuracy}
        with safe_outputs(run, self.TABLE):
            outputs[self.TABLE] = write_table(run, self.TABLE, _table_fields(), _table_rows(found))
        page = run.output_file(self.REPORT)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.evaluation_report import evaluation_report

            described = self.described(run)
            outputs[self.REPORT] = write_text(
                page, evaluation_report(found, source.sourceName(), truth, predicted, described, plugin_version())
            )
        return outputs

    def _fields(self, run: Run) -> tuple[str, str]:
        truth, predicted = (run.text(name) for name in (self.TRUTH, self.PREDICTED))
        return truth, predicted

    def _log(self, found: Evaluation, feedback: QgsProcessingFeedback) -> None:
        share = self.tr("{share:.1f} % of {n} points are labelled right.")
        feedback.pushInfo(share.format(share=100 * found.accuracy, n=found.n_points))
        if found.n_without_prediction:
            unlabelled = self.tr("{n} points have no label and count as wrong.")
            feedback.pushInfo(unlabelled.format(n=found.n_without_prediction))
        if found.n_without_truth:
            unknown = self.tr("{n} points have no true class and are left out.")
            feedback.pushInfo(unknown.format(n=found.n_without_truth))


def _table_fields() -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField("class", QMetaType.Type.QString))
    fields.append(QgsField("n", QMetaType.Type.LongLong))
    for name in ("precision", "recall", "f1"):
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


def _table_rows(found: Evaluation) -> list[QgsFeature]:
    rows = []
    for name, *values in zip(
        found.classes, found.counts.tolist(), found.precision.tolist(), found.recall.tolist(), found.f1.tolist()
    ):
        row = QgsFeature(_table_fields())
        row.setAttributes([name, *(None if math.isnan(value) else value for value in values)])
        rows.append(row)
    return rows
