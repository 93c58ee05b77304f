"""What the motion of a point layer is: along a line of sight, vertical, or taken for vertical."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFields, QgsProcessingFeatureSource

from ...algorithms.errors import InputError
from ...algorithms.sentences import Sentence
from ...algorithms.tables.columns import find_attribute
from ...algorithms.tables.dates import date_columns

if TYPE_CHECKING:
    from ..layers.point_layer import PointLayer

__all__ = ["MEASURE_WORDS", "Measure", "PointMeasure", "measure_of"]

_V_UP, _V_EAST = "v_up", "v_east"


class Measure(str, Enum):
    """Values of the field `measured`."""

    LINE_OF_SIGHT = "line of sight"
    VERTICAL = "vertical"
    ASSUMED = "vertical, assumed"


MEASURE_WORDS = {
    Measure.LINE_OF_SIGHT: Sentence(
        "Motion is along the line of sight: it says nothing of damage, for which two tracks are to be decomposed."
    ),
    Measure.VERTICAL: Sentence("Motion is vertical."),
    Measure.ASSUMED: Sentence(
        "Motion along the line of sight is taken for vertical, as was said, and divided by the cosine of the incidence "
        "angle."
    ),
}


@dataclass(frozen=True)
class PointMeasure:
    """Which fields of a point layer say how its points move, and what that motion is.

    Attributes
    ----------
    measure
    has_series
        Whether the layer has series; its velocities are then taken from them.
    velocity, velocity_std, east
        Fields of velocity, mm/yr, where there are no series; empty where there are none.
    sight
        Field of the incidence angle (degrees) or of the upward component of the line of sight; empty where it is of no
        use.
    sight_is_angle
        Which of the two it is.
    """

    measure: Measure
    has_series: bool
    velocity: str = ""
    velocity_std: str = ""
    east: str = ""
    sight: str = ""
    sight_is_angle: bool = False

    @property
    def numbers(self) -> list[str]:
        """Fields of numbers to read."""
        return [name for name in (self.velocity, self.velocity_std, self.east, self.sight) if name]

    def scale(self, points: PointLayer) -> NDArray[np.float64] | None:
        """Return what motion is multiplied by to be vertical, (n,); None where it is as it should be.

        Raises
        ------
        InputError
            The line of sight of a point is not known.
        """
        if not self.sight:
            return None
        values = points.numbers[self.sight]
        cosine = np.cos(np.radians(values)) if self.sight_is_angle else values
        if not (cosine > 0).all():
            raise InputError(
                "Field {field} does not say for every point from where it was seen, so that its motion cannot be taken "
                "for vertical: complete it, or leave the motion along the line of sight.",
                field=self.sight,
            )
        return np.asarray(1 / cosine)


def measure_of(source: QgsProcessingFeatureSource, chosen: Measure | None, velocity: str = "") -> PointMeasure:
    """Find out what the motion of a layer is.

    Parameters
    ----------
    source
        Of points.
    chosen
        By the user; None = by the fields: a velocity v_up is vertical, any other motion along the line of sight.
    velocity
        Field of the user's choice; empty = found by its name.

    Raises
    ------
    InputError
        What is needed is not there.
    """
    name, fields = source.sourceName(), source.fields()
    columns = fields.names()
    has_series = len(date_columns(columns)) > 1 and not velocity
    v_up = find_attribute(_V_UP, columns)
    measure = chosen or (Measure.VERTICAL if v_up and not has_series else Measure.LINE_OF_SIGHT)
    sight, is_angle = _sight(name, columns) if measure is Measure.ASSUMED else ("", False)
    if has_series:
        return PointMeasure(measure, True, sight=sight, sight_is_angle=is_angle)
    if not velocity:
        velocity = (v_up if measure is Measure.VERTICAL and v_up else find_attribute("velocity", columns)) or ""
    _check_number(name, fields, velocity)
    std = find_attribute("v_up_std" if velocity == v_up else "v_std", columns) or ""
    east = find_attribute(_V_EAST, columns) if measure is Measure.VERTICAL else None
    return PointMeasure(measure, False, velocity, std, east or "", sight, is_angle)


def _sight(name: str, columns: list[str]) -> tuple[str, bool]:
    incidence, up = find_attribute("incidence", columns), find_attribute("los_u", columns)
    if incidence or up:
        return incidence or up or "", bool(incidence)
    raise InputError(
        "{name} has neither an incidence angle (incidence) nor a line of sight (los_u), so that its motion cannot be "
        "taken for vertical: add such a field, or decompose two tracks.",
        name=name,
    )


def _check_number(name: str, fields: QgsFields, velocity: str) -> None:
    if not velocity:
        raise InputError(
            "{name} has neither displacement series (fields named by dates) nor a velocity (such as v_up or "
            "mean_velocity): import its file again, or choose the field of the velocity.",
            name=name,
        )
    if fields.lookupField(velocity) < 0:
        raise InputError("The layer has no field {chosen}: choose another.", chosen=velocity)
    if not fields.field(velocity).isNumeric():
        raise InputError("Field {field} holds no numbers: choose the field of the velocity in mm/yr.", field=velocity)
