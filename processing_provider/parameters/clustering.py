"""Parameters of time-series clustering, the same in every algorithm that clusters."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...algorithms.settings import ClusterSettings, Metric
from ..base import HotspotAlgorithm, advanced
from ..running.run import Run

__all__ = ["add_clustering_parameters", "clustering_settings"]


def add_clustering_parameters(algorithm: HotspotAlgorithm, fold: bool = False) -> None:
    """Add METRIC, N_CLUSTERS, MAX_CLUSTERS, SAMPLE, SMOOTHING, GAMMA and SEED; all folded away where asked for."""
    tr = algorithm.tr
    metric = QgsProcessingParameterEnum(
        "METRIC",
        tr("Distance between series"),
        options=[tr("Soft-DTW"), tr("DTW"), tr("Euclidean")],
        defaultValue=0,
    )
    metric.setHelp(
        tr(
            "Soft-DTW and DTW let series shift and stretch in time before they are compared; Euclidean compares date "
            "by date and is the quickest."
        )
    )
    algorithm.add_parameter(advanced(metric) if fold else metric)
    _add_integer(
        algorithm,
        "N_CLUSTERS",
        tr("Number of temporal clusters (automatic where not set)"),
        None,
        0,
        200,
        tr("Automatic tries 2 up to the largest number and chooses; the log and the report say why."),
        fold=fold,
    )
    _add_integer(
        algorithm,
        "MAX_CLUSTERS",
        tr("Largest number of clusters tried"),
        8,
        2,
        50,
        tr("Used only when the number is chosen automatically."),
        fold=True,
    )
    _add_integer(
        algorithm,
        "SAMPLE",
        tr("Series to fit on (automatic where not set)"),
        None,
        0,
        1_000_000,
        tr(
            "The centres are fitted on so many series, half drawn evenly, half in proportion to their motion beyond "
            "the noise, so that rare motion is kept. Every other series gets the nearest centre. Automatic is 1000 for "
            "up to 100 000 points, and more for more: 5500 for 3 million."
        ),
        fold=True,
    )
    _add_integer(
        algorithm,
        "SMOOTHING",
        tr("Smoothing window (dates)"),
        9,
        0,
        999,
        tr("Series are smoothed over so many dates (Savitzky-Golay, first order) before clustering; 0 = as they are."),
        fold=True,
    )
    gamma = QgsProcessingParameterNumber(
        "GAMMA",
        tr("Softness of soft-DTW, gamma (mm², automatic where not set)"),
        type=Qgis.ProcessingNumberParameterType.Double,
        minValue=0.0,
        optional=True,
    )
    gamma.setHelp(tr("Alignments whose costs differ by less than gamma are averaged. Automatic is the noise variance."))
    algorithm.add_parameter(advanced(gamma))
    algorithm.add_seed_parameter()


def clustering_settings(run: Run, relative: bool = True) -> ClusterSettings:
    """Return what was chosen."""
    return ClusterSettings(
        metric=tuple(Metric)[run.choice("METRIC")].value,
        n_clusters=run.integer("N_CLUSTERS"),
        max_clusters=run.integer("MAX_CLUSTERS"),
        gamma=run.number("GAMMA"),
        sample_size=run.integer("SAMPLE"),
        smoothing=run.integer("SMOOTHING"),
        seed=run.integer("SEED"),
        relative=relative,
    )


def _add_integer(
    algorithm: HotspotAlgorithm,
    name: str,
    title: str,
    default: int | None,
    least: int,
    most: int,
    text: str,
    fold: bool = False,
) -> None:
    parameter = QgsProcessingParameterNumber(
        name,
        title,
        type=Qgis.ProcessingNumberParameterType.Integer,
        defaultValue=default,
        minValue=least,
        maxValue=most,
        optional=default is None,
    )
    parameter.setHelp(text)
    algorithm.add_parameter(advanced(parameter) if fold else parameter)
