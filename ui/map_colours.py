"""Colouring a point layer by one of its fields, as the user asks in the dock, and taking that back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..processing_provider.layers.series_block import as_number
from ..processing_provider.report.words import number
from ..processing_provider.styles.symbols import marker

__all__ = ["RAMPS", "MapColours", "fields_to_colour_by", "usual_range"]

RAMPS = ("RdBu", "Viridis", "Cividis", "Magma", "PuOr", "Spectral")
"""Colour ramps that QGIS ships, those first that colour-blind eyes read."""

_CLASSES = 9
_FIRST = ("velocity", "v_rel", "mean_velocity", "VEL", "coherence", "height")
_SAMPLE = 20_000
_PERCENT = 2.0


class MapColours:
    """Colours layers, and knows what they looked like before."""

    def __init__(self) -> None:
        self._before: dict[str, QgsFeatureRenderer] = {}

    def colour(self, layer: QgsVectorLayer, expression: str, ramp: str, low: float, high: float) -> None:
        """Grade a layer by an expression in equal steps, ends open.

        Parameters
        ----------
        layer
            Of points.
        expression
            A field's quoted name, or more.
        ramp
            One of QGIS's colour ramps.
        low, high
            What the ramp's ends stand for.
        """
        if layer.id() not in self._before and layer.renderer() is not None:
            self._before[layer.id()] = layer.renderer().clone()
        colours = QgsStyle.defaultStyle().colorRamp(ramp)
        limits = np.linspace(low, high, _CLASSES + 1)
        digits = max(0, int(np.ceil(-np.log10((high - low) / _CLASSES)))) if high > low else 0
        ranges = []
        for place, (lower, upper) in enumerate(zip(limits, limits[1:])):
            colour = QColor(colours.color(place / (_CLASSES - 1)))
            first, last = place == 0, place == _CLASSES - 1
            label = f"{number(lower, digits)} … {number(upper, digits)}"
            if first or last:
                label = f"< {number(upper, digits)}" if first else f"> {number(lower, digits)}"
            lowest, highest = -np.inf if first else lower, np.inf if last else upper
            symbol = marker(colour.name(), ground=16, least=0.6, most=2.2)
            ranges.append(QgsRendererRange(max(lowest, -1e300), min(highest, 1e300), symbol, label))
        layer.setRenderer(QgsGraduatedSymbolRenderer(expression, ranges))
        layer.triggerRepaint()

    def undo(self, layer: QgsVectorLayer) -> None:
        """Give a layer back the look that it had before it was coloured here."""
        before = self._before.pop(layer.id(), None)
        if before is not None:
            layer.setRenderer(before)
            layer.triggerRepaint()


def fields_to_colour_by(layer: QgsVectorLayer, dates: Sequence[str]) -> list[str]:
    """Return the numeric fields that are no dates, those first that people ask for."""
    names = [field.name() for field in layer.fields() if field.isNumeric() and field.name() not in set(dates)]
    return sorted(names, key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), names.index(name)))


def usual_range(layer: QgsVectorLayer, field: str, symmetrical: bool) -> tuple[float, float]:
    """Return what all but the outermost 2 % of a field keep to, about 0 where asked for; of some of many features."""
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields()).setLimit(_SAMPLE)
    values = np.array([as_number(feature[field]) for feature in layer.getFeatures(request)], dtype=np.float64)
    values = values[np.isfinite(values)]
    if not values.size:
        return 0.0, 1.0
    low, high = (float(value) for value in np.percentile(values, [_PERCENT, 100 - _PERCENT]))
    if symmetrical:
        high = max(abs(low), abs(high))
        low = -high
    return (low, high) if high > low else (low, low + 1.0)
