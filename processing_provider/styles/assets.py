"""How assets and the stations of lines look: by level, and what is not known clearly apart."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from .palette import INK, NOISE, WHITE, casing_colour
from .symbols import compose, marker

__all__ = ["level_colours", "level_words", "style_assets"]

# From nothing to worst: the grey of what is stable, then yellow to dark red.
_LEVELS = ("#BCCAD6", "#FEE08B", "#FDAE61", "#E8562F", "#8E0B20")
# Below this scale a house is smaller than a disc.
_HOUSES_SCALE = 8_000


def level_colours(n_levels: int) -> list[str]:
    """Return the colours of levels, from the palest to the strongest."""
    last = len(_LEVELS) - 1
    return [_LEVELS[round(level * last / max(n_levels - 1, 1))] for level in range(n_levels)]


def level_words(name: str) -> str:
    """Return the word for a value of the field `level_is`; limits in numbers stay as they are."""
    words = {
        "negligible": tr("negligible"),
        "very slight": tr("very slight"),
        "slight": tr("slight"),
        "moderate": tr("moderate"),
        "severe": tr("severe"),
        "safe": tr("safe"),
        "cracks not excluded": tr("cracks not excluded"),
        "cracks": tr("cracks"),
        "structural damage": tr("structural damage"),
    }
    return words.get(name, name)


def style_assets(layer: QgsVectorLayer, levels: Sequence[str]) -> None:
    """Colour assets or stations by level; those of which no level is known are hatched, dashed or hollow.

    Parameters
    ----------
    layer
        Of points, lines or polygons, with the whole number `level`, from 0, or NULL.
    levels
        What they are called.
    """
    make = {
        Qgis.GeometryType.Point: _place,
        Qgis.GeometryType.Line: _line,
        Qgis.GeometryType.Polygon: _area,
    }[Qgis.GeometryType(layer.geometryType())]
    categories = [
        QgsRendererCategory(level, make(colour), level_words(name))
        for level, (colour, name) in enumerate(zip(level_colours(len(levels)), levels))
    ]
    # The worst first in the legend, and drawn last.
    categories.reverse()
    categories.append(QgsRendererCategory(None, make(None), tr("Not known")))
    renderer = QgsCategorizedSymbolRenderer("level", categories)
    worst_last = QgsFeatureRequest.OrderByClause('coalesce("level", -1)')
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([worst_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)


def _place(colour: str | None) -> QgsSymbol:
    if colour is not None:
        return marker(colour, ground=30, least=1.2, most=3.0)
    symbol = marker(WHITE, ground=20, least=1.0, most=2.2)
    symbol.symbolLayer(0).setStrokeColor(QColor(NOISE))
    return symbol


def _line(colour: str | None) -> QgsSymbol:
    if colour is None:
        return compose(QgsLineSymbol(), _stroke(WHITE, 1.4), _stroke(NOISE, 0.7, dashed=True))
    return compose(QgsLineSymbol(), _stroke(casing_colour(colour), 1.7), _stroke(colour, 1.1))


def _area(colour: str | None) -> QgsSymbol:
    fill = QgsSimpleFillSymbolLayer(QColor(WHITE if colour is None else colour))
    fill.setStrokeColor(QColor(NOISE if colour in (None, _LEVELS[0]) else INK))
    fill.setStrokeWidth(0.1)
    layers: list[QgsSymbolLayer] = [fill]
    if colour is None:
        layers.append(_hatching())
    elif colour != _LEVELS[0]:
        layers.append(_disc(colour))
    return compose(QgsFillSymbol(), *layers)


def _hatching() -> QgsLinePatternFillSymbolLayer:
    hatching = QgsLinePatternFillSymbolLayer()
    hatching.setLineAngle(45)
    hatching.setDistance(1.2)
    if not hatching.setSubSymbol(compose(QgsLineSymbol(), _stroke(NOISE, 0.2))):
        raise ValueError("A hatching does not take its line.")
    return hatching


def _disc(colour: str) -> QgsCentroidFillSymbolLayer:
    """Return a disc in the middle: a house is lost on the map of a region."""
    middle = QgsCentroidFillSymbolLayer()
    if not middle.setSubSymbol(marker(colour, ground=30, least=1.8, most=1.8)):
        raise ValueError("A middle does not take its disc.")
    middle.setPointOnAllParts(False)
    seen = QgsProperty.fromExpression(f"@map_scale > {_HOUSES_SCALE}")
    middle.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, seen)
    return middle


def _stroke(colour: str, width: float, dashed: bool = False) -> QgsSimpleLineSymbolLayer:
    stroke = QgsSimpleLineSymbolLayer(QColor(colour), width)
    stroke.setPenCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    stroke.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        stroke.setUseCustomDashPattern(True)
        stroke.setCustomDashVector([2.0, 1.5])
    return stroke
