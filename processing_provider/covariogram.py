"""`covariogram`: how far displacement is correlated in space."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.space.fitted_covariogram import FittedCovariogram
from ..engine.job import plugin_version
from ..translation import say
from .base import HotspotAlgorithm, advanced
from .running.run import Run
from .writing.outputs import safe_outputs, write_table, write_text

__all__ = ["DEFAULT_PAIRS", "Covariogram"]

DEFAULT_PAIRS = 1_000_000
_MODELS = ("best", "exponential", "spherical", "gaussian")


class Covariogram(HotspotAlgorithm):
    """Measures the covariogram and reads the correlation length from a fitted model."""

    ID = "covariogram"
    TITLE = "Displacement covariogram"
    GROUP = "clusters"
    TAGS = ("variogram", "correlation length", "geostatistics")
    HELP = (
        "Covariance of the displacement of two points by the distance between them (Tiwari and Shirzaei 2024, equation "
        "3 and figure 7), over pairs drawn at random, with a model fitted to it.<br><br>"
        "The <i>correlation length</i>, the distance at which the model has fallen to 5 %, is a number that other "
        "algorithms take: how far two points may lie apart and still share one motion, and how widely a hotspot may be "
        "spread. It is 0 where no correlation is found."
    )

    N_PAIRS = "N_PAIRS"
    N_BINS = "N_BINS"
    MAX_DISTANCE = "MAX_DISTANCE"
    MODEL = "MODEL"
    AS_PRINTED = "AS_PRINTED"
    OUTPUT = "OUTPUT"
    CORRELATION_LENGTH = "CORRELATION_LENGTH"
    CORRELATION_LENGTH_STD = "CORRELATION_LENGTH_STD"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_input_parameters()
        model = QgsProcessingParameterEnum(
            self.MODEL,
            self.tr("Model"),
            options=[self.tr("Whichever fits best"), self.tr("Exponential"), self.tr("Spherical"), self.tr("Gaussian")],
            defaultValue=0,
        )
        model.setHelp(self.tr("Fitted by least squares, each distance weighted by its number of pairs."))
        self.add_parameter(model)
        reach = QgsProcessingParameterDistance(
            self.MAX_DISTANCE,
            self.tr("Largest distance (automatic where not set: a third of the scene's diagonal)"),
            minValue=0.0,
            optional=True,
        )
        reach.setDefaultUnit(Qgis.DistanceUnit.Meters)
        reach.setHelp(self.tr("In metres. Pairs further apart are not drawn."))
        self.add_parameter(advanced(reach))
        for name, title, default, least, most, text in (
            (
                self.N_PAIRS,
                self.tr("Pairs of points"),
                DEFAULT_PAIRS,
                100,
                100_000_000,
                self.tr("Drawn evenly over the distances."),
            ),
            (
                self.N_BINS,
                self.tr("Distance classes"),
                20,
                4,
                500,
                self.tr("Narrow at short distances, wider further out."),
            ),
        ):
            number = QgsProcessingParameterNumber(
                name,
                title,
                type=Qgis.ProcessingNumberParameterType.Integer,
                defaultValue=default,
                minValue=least,
                maxValue=most,
            )
            number.setHelp(text)
            self.add_parameter(advanced(number))
        printed = QgsProcessingParameterBoolean(self.AS_PRINTED, self.tr("Equation 3 as printed"), defaultValue=False)
        printed.setHelp(
            self.tr(
                "Remove no mean and keep the factor 1/2. Otherwise each date's mean over the scene is removed first."
            )
        )
        self.add_parameter(advanced(printed))
        self.add_seed_parameter()
        table = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Covariogram table"), Qgis.ProcessingSourceType.Vector, optional=True
        )
        table.setHelp(self.tr("One row per distance class: distance (m), covariance and model (mm²), pairs."))
        self.add_parameter(table)
        self.add_report_parameter(
            self.tr("Covariogram report"), self.tr("The plot, the correlation length and the table, as one HTML page.")
        )
        self.add_output(QgsProcessingOutputNumber(self.CORRELATION_LENGTH, self.tr("Correlation length (m)")))
        self.add_output(
            QgsProcessingOutputNumber(
                self.CORRELATION_LENGTH_STD, self.tr("Standard error of the correlation length (m)")
            )
        )

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read, measure in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import MeasureCovariogram

        with self.read_series(run.part(0, 50)) as (job, series, source, _):
            request = MeasureCovariogram(
                series,
                self.max_gap_share(run),
                n_pairs=run.integer(self.N_PAIRS),
                n_bins=run.integer(self.N_BINS),
                max_distance=run.number(self.MAX_DISTANCE),
                as_printed=run.switch(self.AS_PRINTED),
                model=_MODELS[run.choice(self.MODEL)],
                seed=run.integer(self.SEED),
            )
            found = job.run(request, run.part(50, 100).feedback)
        length, error = found.correlation_length, found.correlation_length_std
        outputs: dict[str, Any] = {
            self.CORRELATION_LENGTH: length if math.isfinite(length) else 0.0,
            self.CORRELATION_LENGTH_STD: error if math.isfinite(error) else 0.0,
        }
        with safe_outputs(run, self.OUTPUT):
            outputs[self.OUTPUT] = write_table(run, self.OUTPUT, _table_fields(), _table_rows(found))
        page = run.output_file(self.REPORT)
        if page:
            # Needed after a run only, not at QGIS's start.
            from .report.covariogram_report import covariogram_report

            text = covariogram_report(
                found,
                source.sourceName(),
                [say(found.note)] if found.note else [],
                self.described(run),
                plugin_version(),
            )
            outputs[self.REPORT] = write_text(page, text)
        return outputs


def _table_fields() -> QgsFields:
    fields = QgsFields()
    for name in ("distance", "covariance", "model"):
        fields.append(QgsField(name, QMetaType.Type.Double))
    fields.append(QgsField("n_pairs", QMetaType.Type.LongLong))
    return fields


def _table_rows(found: FittedCovariogram) -> list[QgsFeature]:
    fitted = np.interp(found.distance, found.model_distance, found.model_covariance)
    rows = []
    for values in zip(*(each.tolist() for each in (found.distance, found.covariance, fitted, found.n_pairs))):
        row = QgsFeature(_table_fields())
        row.setAttributes([None if isinstance(value, float) and math.isnan(value) else value for value in values])
        rows.append(row)
    return rows
