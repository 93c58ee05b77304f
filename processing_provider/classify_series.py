"""`classifylstm` and `classifytcn`: labels of every point by a trained network."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsField,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.days import date_of
from ..algorithms.errors import InputError
from ..algorithms.networks.model_card import predictor_columns
from ..algorithms.patterns.names import PATTERNS
from ..algorithms.tables.columns import find_attribute
from ..algorithms.tables.formats import MM_PER_UNIT
from ..engine.job import plugin_version
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm, advanced
from .layers.new_fields import NewField
from .layers.point_layer import FieldsBeside
from .running.log_recorder import LogRecorder
from .running.run import Run
from .styles.dressing import attach
from .styles.renderers import style_clusters, style_patterns
from .writing.outputs import safe_outputs, write_labelled_points, write_text

if TYPE_CHECKING:
    from ..algorithms.patterns.quantities import PatternQuantities

__all__ = ["MODELS", "ClassifyLstm", "ClassifyTcn", "pattern_fields"]

MODELS = Path(__file__).resolve().parent.parent / "models"

_UNITS = tuple(MM_PER_UNIT)
_DECIMALS = 4

# Quantity of `fit_patterns` -> field; days become dates where they are points in time.
_DATE_FIELDS = {"step_day": "step_date", "break_1_day": "break1", "break_2_day": "break2"}
_NUMBER_FIELDS = {
    "velocity": "fit_v",
    "velocity_std": "fit_v_std",
    "season_mm": "season_mm",
    "season_mm_std": "season_std",
    "step_day_std": "step_d_std",
    "step_mm": "step_mm",
    "step_mm_std": "step_std",
    "break_1_std": "break1_std",
    "break_2_std": "break2_std",
    "velocity_1": "v1",
    "velocity_1_std": "v1_std",
    "velocity_2": "v2",
    "velocity_2_std": "v2_std",
    "velocity_3": "v3",
    "velocity_3_std": "v3_std",
    "exponent": "exponent",
    "exponent_std": "expon_std",
    "log_days": "log_days",
    "log_days_std": "log_d_std",
    "exp_days": "exp_days",
    "exp_days_std": "exp_d_std",
    "power_mm": "power_mm",
    "power_mm_std": "power_std",
    "rmse": "fit_rmse",
}

_OUTPUTS_HELP = (
    "<br><br>A model of patterns writes <i>pattern</i> (stable, linear, step, piecewise linear, power or undefined) "
    "and its probability <i>pattern_p</i>; NULL where no pattern is probable enough. Quantities are fitted by least "
    "squares, each with its standard error (<i>..._std</i>): for every point the velocity <i>fit_v</i>, the seasonal "
    "amplitude <i>season_mm</i> and the residual <i>fit_rmse</i>; for a step <i>step_date</i>, <i>step_mm</i> and the "
    "velocities <i>v1</i> and <i>v2</i> before and after; for a piecewise linear series the dates <i>break1</i>, "
    "<i>break2</i> and the segments' velocities <i>v1</i>, <i>v2</i>, <i>v3</i>; for a power series the motion "
    "<i>power_mm</i> and, of the course that fits best, the <i>exponent</i>, the time <i>log_days</i> of a logarithm "
    "or <i>exp_days</i> of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days."
    "<br><br>A site model, trained on your own clusters, writes the cluster's number <i>label</i> and "
    "<i>label_prob</i>."
)


class _ClassifySeries(HotspotAlgorithm):
    """What both have in common; a subclass says which models it brings along."""

    GROUP = "patterns"

    BUNDLED: tuple[str, ...]
    """File names; the first is the default."""
    BUNDLED_HELP: str

    NETWORK = "NETWORK"
    MODEL = "MODEL"
    THRESHOLD = "THRESHOLD"
    RELATIVE = "RELATIVE"
    UNIT = "UNIT"
    QUANTITIES = "QUANTITIES"
    PROBABILITIES = "PROBABILITIES"
    OUTPUT = "OUTPUT"
    N_LABELLED = "N_LABELLED"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        network = QgsProcessingParameterEnum(
            self.NETWORK, self.tr("Bundled model"), options=self.bundled_titles(), defaultValue=0
        )
        network.setHelp(self.tr(self.BUNDLED_HELP) + " " + self.tr("Not used where a model file is chosen."))
        self.add_parameter(network)
        model = QgsProcessingParameterFile(
            self.MODEL, self.tr("Model file (empty = the bundled model)"), extension="onnx", optional=True
        )
        model.setHelp(self.tr("A network trained for this plugin: of patterns, or of the clusters of your own site."))
        self.add_parameter(model)
        threshold = QgsProcessingParameterNumber(
            self.THRESHOLD,
            self.tr("Threshold of probability (empty = the model's own)"),
            type=Qgis.ProcessingNumberParameterType.Double,
            optional=True,
            minValue=-1.0,
            maxValue=1.0,
        )
        threshold.setHelp(
            self.tr("A point is labelled where the largest probability exceeds it. Negative = the model's own.")
        )
        self.add_parameter(advanced(threshold))
        relative = QgsProcessingParameterBoolean(
            self.RELATIVE, self.tr("Remove the motion of the whole scene first"), defaultValue=False
        )
        relative.setHelp(
            self.tr(
                "The median over all points is taken off each date: for a scene that moves as a whole, as by its "
                "reference point or plate motion. A model that was trained on such series does so by itself."
            )
        )
        self.add_parameter(relative)
        unit = QgsProcessingParameterEnum(
            self.UNIT,
            self.tr("Unit of displacement"),
            options=[self.tr("Millimetres"), self.tr("Centimetres"), self.tr("Metres")],
            defaultValue=0,
        )
        unit.setHelp(self.tr("Of the date fields. Quantities are in millimetres, whatever the unit."))
        self.add_parameter(advanced(unit))
        quantities = QgsProcessingParameterBoolean(
            self.QUANTITIES, self.tr("Fit the quantities of each pattern"), defaultValue=True
        )
        quantities.setHelp(
            self.tr("Dates and sizes of steps and breaks, velocities, and so on, with errors. Not for site models.")
        )
        self.add_parameter(quantities)
        probabilities = QgsProcessingParameterBoolean(
            self.PROBABILITIES, self.tr("Write the probability of every pattern"), defaultValue=False
        )
        probabilities.setHelp(self.tr("Fields <i>p_stable</i> to <i>p_undefined</i>. Not for site models."))
        self.add_parameter(advanced(probabilities))
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Classified points"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(self.tr("The input with labels, probabilities and quantities."))
        self.add_parameter(output)
        self.add_report_parameter(
            self.tr("Pattern report"),
            self.tr(
                "Share, velocity, coherence and typical series of each pattern, as one HTML page. Not for site models."
            ),
        )
        self.add_output(QgsProcessingOutputString(self.FIELD, self.tr("Field of the labels")))
        self.add_output(QgsProcessingOutputNumber(self.N_LABELLED, self.tr("Number of points labelled")))

    @abstractmethod
    def bundled_titles(self) -> list[str]:
        """Return the names for people of `BUNDLED`."""

    def check(self, run: Run) -> None:
        """Refuse a model file that is not there."""
        self._model(run)

    def n_new_fields(self, run: Run) -> dict[str, int]:
        """Return how many fields are added at most."""
        quantities = len(_NUMBER_FIELDS) + len(_DATE_FIELDS) if run.switch(self.QUANTITIES) else 0
        return {self.OUTPUT: 2 + quantities + (len(PATTERNS) if run.switch(self.PROBABILITIES) else 0)}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Look at the model, read what it needs, classify in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import ClassifySeries as Request
        from ..engine.requests import DescribeModel

        recorder = LogRecorder(run.feedback)
        run = replace(run, feedback=recorder)
        model = self._model(run)
        with JobFolder() as job:
            card = job.run(DescribeModel(model), run.part(0, 25).feedback)
        of_patterns = card.task == "patterns"
        fields = run.source().fields()
        predictors = predictor_columns(card.layer_predictors, fields.names())
        page = run.output_file(self.REPORT)
        if page and not of_patterns:
            recorder.pushInfo(self.tr("There is no report, as the model is not one of patterns."))
            page = ""
        coherence = _coherence_field(fields) if page else []
        beside = FieldsBeside(numbers=list(dict.fromkeys([*predictors.values(), *coherence])))
        with self.read_series(run.part(25, 50), beside) as (job, series, source, points):
            request = Request(
                series,
                model,
                max_gap_share=self.max_gap_share(run),
                threshold=self._threshold(run),
                unit=_UNITS[run.choice(self.UNIT)],
                relative=run.switch(self.RELATIVE),
                quantities=of_patterns and run.switch(self.QUANTITIES),
                summary=bool(page),
                probabilities=of_patterns and run.switch(self.PROBABILITIES),
                static={name: points.numbers[column] for name, column in predictors.items()},
                coherence=points.numbers[coherence[0]] if coherence else None,
            )
            found = job.run(request, run.part(50, 75).feedback)
            del series, request  # Windows removes no folder with a file that is mapped
        label, probability = found.label, found.probability
        new_fields = (
            pattern_fields(label, probability) if of_patterns else _cluster_fields(card.classes, label, probability)
        )
        if found.probabilities is not None:
            new_fields += [
                _probability_field(f"p_{name.split()[0]}", found.probabilities[:, place])
                for place, name in enumerate(PATTERNS)
            ]
        if found.quantities is not None:
            new_fields += _quantity_fields(found.quantities)
        with safe_outputs(run, self.OUTPUT):
            destination = write_labelled_points(run.part(75, 100), self.OUTPUT, source, new_fields, points)
        classes = map(int, card.classes) if not of_patterns else ()
        style = style_patterns if of_patterns else partial(style_clusters, field="label", values=classes, none=None)
        attach(style, destination, run.context)
        outputs: dict[str, Any] = {
            self.OUTPUT: destination,
            self.FIELD: new_fields[0].field.name(),
            self.N_LABELLED: int((label >= 0).sum()),
        }
        if found.summary is not None:
            # Needed after a run only, not at QGIS's start.
            from .report.pattern_report import pattern_report

            text = pattern_report(
                found.summary,
                source.sourceName(),
                points.dates,
                card,
                recorder.lines,
                self.described(run),
                plugin_version(),
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs

    def _model(self, run: Run) -> Path:
        chosen = run.file(self.MODEL)
        bundled = self.BUNDLED[run.choice(self.NETWORK)]
        path = Path(chosen).absolute() if chosen else MODELS / bundled
        if not path.is_file():
            raise InputError(
                "There is no model file {file}: choose another."
                if chosen
                else "The bundled model {file} is missing from the plugin: install the plugin again, or choose a model "
                "file.",
                file=path if chosen else path.name,
            )
        return path

    def _threshold(self, run: Run) -> float | None:
        if run.parameters.get(self.THRESHOLD) is None:
            return None
        threshold = run.number(self.THRESHOLD)
        return None if threshold < 0 else threshold


class ClassifyTcn(_ClassifySeries):
    """Labels series by a temporal convolutional network."""

    ID = "classifytcn"
    TITLE = "Classify time series (TCN)"
    TAGS = ("tcn", "network", "pattern", "step", "piecewise", "onnx", "deep learning")
    HELP = (
        "Names the pattern of every point's displacement by a temporal convolutional network (Yang et al. 2024), as "
        "the data come: any number of dates within the model's limits, regular or not; gaps are filled and unequal "
        "intervals interpolated." + _OUTPUTS_HELP
    )

    BUNDLED = ("tcn_patterns_int8.onnx", "tcn_patterns.onnx")
    BUNDLED_HELP = (
        "Both are equally right on simulated series; where both name a pattern, it differs in less than one point in a "
        "hundred."
    )

    def bundled_titles(self) -> list[str]:
        """Say how the two differ."""
        return [self.tr("Fast (8-bit weights)"), self.tr("As trained (32-bit weights)")]


class ClassifyLstm(_ClassifySeries):
    """Labels series by a recurrent network."""

    ID = "classifylstm"
    TITLE = "Classify time series (LSTM)"
    TAGS = ("lstm", "perceptron", "recurrent", "network", "pattern", "onnx", "deep learning")
    HELP = (
        "Labels every point by a recurrent network (LSTM, or LSTM + Perceptron with static predictors; Tiwari and "
        "Shirzaei 2024, section 3.2): by a bundled model of patterns, or by a model trained on the clusters of your "
        "own site, which it carries over to new dates and neighbouring areas." + _OUTPUTS_HELP
    )

    BUNDLED = ("lstm_patterns.onnx", "lstm_perceptron_patterns.onnx")
    BUNDLED_HELP = "LSTM + Perceptron also takes coherence and incidence angle, which the layer must have."

    def bundled_titles(self) -> list[str]:
        """Name the two networks."""
        return [self.tr("LSTM"), self.tr("LSTM + Perceptron")]


def _coherence_field(fields: QgsFields) -> list[str]:
    """Return the name of the field of coherence, or none where the layer has no such field of numbers."""
    name = find_attribute("coherence", fields.names())
    return [name] if name is not None and fields.field(name).isNumeric() else []


def pattern_fields(label: NDArray[np.int64], probability: NDArray[np.float32]) -> list[NewField]:
    """Return the fields of a pattern, index into `PATTERNS` or -1 for none, and of its probability."""
    longest = max(map(len, PATTERNS))
    # The place after the patterns, -1, is that of no label.
    names = np.array([*PATTERNS, None], dtype=object)
    return [
        NewField(QgsField("pattern", QMetaType.Type.QString, len=longest), names[label]),
        _probability_field("pattern_p", probability),
    ]


def _cluster_fields(
    classes: Sequence[str], label: NDArray[np.int64], probability: NDArray[np.float32]
) -> list[NewField]:
    numbers = np.array([*map(int, classes), None], dtype=object)
    return [
        NewField(QgsField("label", QMetaType.Type.Int), numbers[label]),
        _probability_field("label_prob", probability),
    ]


def _probability_field(name: str, probability: NDArray[np.float32]) -> NewField:
    return NewField(QgsField(name, QMetaType.Type.Double), probability.astype(np.float64).round(_DECIMALS))


def _quantity_fields(quantities: PatternQuantities) -> list[NewField]:
    fields = []
    for name, values in vars(quantities).items():
        if name in _DATE_FIELDS:
            field = QgsField(_DATE_FIELDS[name], QMetaType.Type.QString, len=10)
            fields.append(NewField(field, _iso_dates(values)))
        else:
            fields.append(NewField(QgsField(_NUMBER_FIELDS[name], QMetaType.Type.Double), values))
    return fields


def _iso_dates(days: NDArray[np.float64]) -> NDArray[Any]:
    """Return the nearest dates as text, each made once however many points share it; None for NaN."""
    known = np.isfinite(days)
    different, places = np.unique(days[known].round().astype(np.int64), return_inverse=True)
    texts = np.array([date_of(day).isoformat() for day in different.tolist()], dtype=object)
    result = np.full(len(days), None, dtype=object)
    result[known] = texts[places]
    return result
