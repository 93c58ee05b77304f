"""Points whose colour is their displacement at the time that QGIS's temporal controller shows.

The layer stays as it is: an expression finds the field of the nearest date. It looks it up in a list of one name per
day, which costs a point the same whatever the number of dates.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta

from qgis.core import Qgis, QgsVectorLayer

from ...translation import tr
from ..layers.point_layer import find_date_fields
from .renderers import graded_motion

__all__ = ["DISPLACEMENT_STYLE", "displacement_expression", "style_displacement"]

DISPLACEMENT_STYLE = "Displacement over time"


def style_displacement(layer: QgsVectorLayer, largest: float) -> None:
    """Grade points by displacement at the time of the map, and tell the temporal controller the span of the series.

    Parameters
    ----------
    layer
        Point layer of displacement series, in mm.
    largest
        Displacement that all but a few points keep below, mm.

    Raises
    ------
    InputError
        The layer has no series.
    """
    dates = find_date_fields(layer.fields())
    expression = displacement_expression(dates)
    layer.setRenderer(graded_motion(expression, largest, tr("as measured"), tr("mm")))
    # A layer that is merely redrawn has no span of time, and one of a fixed span is not redrawn: by expressions, both.
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    first, last = dates[0][0], dates[-1][0]
    properties.setStartExpression(f"to_datetime('{first.isoformat()}')")
    properties.setEndExpression(f"to_datetime('{(last + timedelta(days=1)).isoformat()}')")
    properties.setIsActive(True)


def displacement_expression(dates: list[tuple[date, str]]) -> str:
    """Return the expression of the displacement at the date nearest to the map's time; at the last where it has none.

    Parameters
    ----------
    dates
        The date fields, in order of time.
    """
    days = [day for day, _ in dates]
    span = (days[-1] - days[0]).days
    names = ", ".join(f"'{dates[_nearest(days, days[0] + timedelta(days=k))][1]}'" for k in range(span + 1))
    elapsed = f"epoch(@map_start_time) - epoch(to_datetime('{days[0].isoformat()}'))"
    # Rounded: an hour of summer time is no day.
    # NULL, where the map shows no time, is left out by min.
    day = f"max(0, min({span}, round(({elapsed}) / 86400000)))"
    return f"attribute(@feature, array_get(array({names}), {day}))"


def _nearest(days: list[date], day: date) -> int:
    after = bisect_left(days, day)
    if after == 0 or days[after] == day:
        return after
    return after if days[after] - day < day - days[after - 1] else after - 1
