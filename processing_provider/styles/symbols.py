"""Marks that read over any ground: discs and outlines with a casing, their sizes held between two sizes on paper.

Sizes are metres on the ground, so that points neither melt into one blot at country scale nor shrink to dust at
island scale.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .palette import INK, NOISE, WHITE, casing_colour

__all__ = ["BACKGROUND_SCALE", "compose", "ellipse_symbol", "hotspot_symbol", "marker", "noise_marker"]

# Below this scale the points outside hotspots say nothing and are not even fetched.
BACKGROUND_SCALE = 250_000
# A hotspot narrower than this on paper gets a marker in its middle.
_SMALLEST_OUTLINE_MM = 4
# Width of the casing of a disc, per its diameter: on the smallest it must leave the colour to be seen.
_CASING = 0.1
# Grey alone is lost in a photograph.
_NOISE_CASING = 0.25


def marker(colour: str, ground: float, least: float, most: float, casing: float = _CASING) -> QgsMarkerSymbol:
    """Return a disc of `ground` metres, at least `least` and at most `most` millimetres on paper.

    Its casing is `casing` of its diameter.
    """
    layer = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, most)
    layer.setColor(QColor(colour))
    layer.setStrokeColor(QColor(casing_colour(colour)))
    # Not a size in metres: the layer tree has no scale, and draws such a symbol as large as a coin. A legend, which
    # draws no feature, shows the disc at its largest.
    scaled = f"max({least:g}, min({most:g}, {1000 * ground:g} / coalesce(@map_scale, 1)))"
    for key, share in ((QgsSymbolLayer.Property.Size, 1.0), (QgsSymbolLayer.Property.StrokeWidth, casing)):
        size = QgsProperty.fromExpression(f"{share:g} * if(@id IS NULL, {most:g}, {scaled})")
        layer.setDataDefinedProperty(key, size)
    return compose(QgsMarkerSymbol(), layer)


def noise_marker() -> QgsMarkerSymbol:
    """Return the small grey disc of a point of no group, gone at country scale."""
    symbol = marker(NOISE, ground=9, least=0.5, most=1.2, casing=_NOISE_CASING)
    layer = symbol.symbolLayer(0)
    layer.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(f"@map_scale < {BACKGROUND_SCALE}")
    )
    symbol.setOpacity(0.75)
    return symbol


def hotspot_symbol(colour: str) -> QgsFillSymbol:
    """Return a cased outline with a tint inside, and a marker in its middle where it is small on paper."""
    tint = QColor(colour)
    tint.setAlphaF(0.14)
    fill = QgsSimpleFillSymbolLayer(tint)
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 3.2)
    disc.setColor(QColor(colour))
    disc.setStrokeColor(QColor(WHITE))
    disc.setStrokeWidth(0.5)
    middle = QgsCentroidFillSymbolLayer()
    middle.setSubSymbol(compose(QgsMarkerSymbol(), disc))
    middle.setPointOnAllParts(False)
    middle.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled,
        QgsProperty.fromExpression(f'sqrt("area_m2") * 1000 / @map_scale < {_SMALLEST_OUTLINE_MM}'),
    )
    return compose(QgsFillSymbol(), fill, _outline(WHITE, 1.5), _outline(colour, 0.7), middle)


def ellipse_symbol() -> QgsFillSymbol:
    """Return a dashed outline over a pale one, without a fill."""
    underlay = _outline(WHITE, 1.1)
    casing = QColor(WHITE)
    casing.setAlphaF(0.7)
    underlay.setColor(casing)
    return compose(QgsFillSymbol(), underlay, _outline(INK, 0.45, dashed=True))


def _outline(colour: str, width: float, dashed: bool = False) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(QColor(colour), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector([2.0, 1.2])
    return line


def compose(symbol: QgsSymbol, *layers: QgsSymbolLayer) -> QgsSymbol:
    """Make a symbol of these layers alone."""
    # The constructors that take a list leave its layers to Python, which deletes them.
    if not symbol.changeSymbolLayer(0, layers[0]) or not all(symbol.appendSymbolLayer(each) for each in layers[1:]):
        raise ValueError("A symbol does not take a layer of another type.")
    return symbol
