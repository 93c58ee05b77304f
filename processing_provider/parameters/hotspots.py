"""What makes a cluster a hotspot, and what its displacement is: the same in every algorithm that ends in hotspots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...algorithms.tables.columns import find_attribute
from ..base import HotspotAlgorithm, advanced
from ..running.run import Run

if TYPE_CHECKING:
    from ..report.hotspot_words import Direction

__all__ = ["add_direction_parameter", "add_rule_parameters", "chosen_direction"]

_DIRECTION = "DIRECTION"
# Fields that only displacement along the line of sight has beside it.
_LINE_OF_SIGHT_FIELDS = "incidence", "los_e", "los_n", "los_u", "track_angle"


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


def add_direction_parameter(algorithm: HotspotAlgorithm) -> None:
    """Add DIRECTION: what the sign of the displacement means to a reader."""
    tr = algorithm.tr
    direction = QgsProcessingParameterEnum(
        _DIRECTION,
        tr("What the displacement is (for the report's words)"),
        options=[tr("As the layer's fields tell"), tr("Along the line of sight"), tr("Vertical")],
        defaultValue=0,
    )
    direction.setHelp(
        tr(
            "The report says <i>sinking</i> and <i>rising</i> of vertical displacement only. A layer with fields "
            "of incidence angle or line of sight is taken for displacement along it; of any other, both are said."
        )
    )
    algorithm.add_parameter(direction)


def chosen_direction(run: Run, source: QgsProcessingFeatureSource) -> Direction:
    """Return what was chosen, or what the fields of the points tell."""
    from ..report.hotspot_words import LINE_OF_SIGHT, UNKNOWN, VERTICAL  # needed after a run only

    chosen = run.choice(_DIRECTION)
    if chosen:
        return (LINE_OF_SIGHT, VERTICAL)[chosen - 1]
    names = source.fields().names()
    return LINE_OF_SIGHT if any(find_attribute(name, names) for name in _LINE_OF_SIGHT_FIELDS) else UNKNOWN
