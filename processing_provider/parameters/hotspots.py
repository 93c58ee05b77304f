"""What makes a cluster a hotspot, and the layers that show it: the same in every algorithm that ends in hotspots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingParameterDistance,
    QgsProcessingParameterNumber,
)

from ..base import HotspotAlgorithm, advanced

if TYPE_CHECKING:
    pass

__all__ = [
    "add_rule_parameters",
]


def add_rule_parameters(
    algorithm: HotspotAlgorithm,
    max_distance: float | None,
    max_distance_text: str,
    min_velocity: float,
    significance: float,
    fold: bool = False,
) -> None:
    """Add MIN_VELOCITY, MAX_DISTANCE and SIGNIFICANCE with these defaults; the last two folded away where asked for."""
    tr = algorithm.tr
    velocity = QgsProcessingParameterNumber(
        "MIN_VELOCITY",
        tr("Least velocity relative to the scene (mm/yr)"),
        type=Qgis.ProcessingNumberParameterType.Double,
        defaultValue=min_velocity,
        minValue=0.0,
    )
    velocity.setHelp(
        tr(
            "Against the scene, so that a scene that drifts has no hotspots for it. Motion that is no line counts as "
            "that of the line that is as large. 0 = any."
        )
    )
    algorithm.add_parameter(velocity)
    distance = QgsProcessingParameterDistance(
        "MAX_DISTANCE", max_distance_text, defaultValue=max_distance, minValue=0.0, optional=True
    )
    distance.setDefaultUnit(Qgis.DistanceUnit.Meters)
    distance.setHelp(
        tr("In metres. A cluster spread more widely than this standard distance is background, not a hotspot.")
    )
    algorithm.add_parameter(advanced(distance) if fold else distance)
    score = QgsProcessingParameterNumber(
        "SIGNIFICANCE",
        tr("Least significance (z score)"),
        type=Qgis.ProcessingNumberParameterType.Double,
        defaultValue=significance,
        minValue=0.0,
    )
    score.setHelp(
        tr(
            "Mean velocity of the neighbours of the cluster's points, in units of what noise and spatial correlation "
            "give to as many neighbouring points on quiet ground. 0 = any."
        )
    )
    algorithm.add_parameter(advanced(score) if fold else score)
