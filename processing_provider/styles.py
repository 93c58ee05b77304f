"""How result layers look, and how QGIS comes to draw them so when it loads them.

Sizes are metres on the ground held between two sizes on paper, so that points neither melt into one
blot at country scale nor shrink to dust at island scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import floor, log10

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..algorithms.patterns import PATTERNS
from ..translation import tr
from .palette import AWAY, INK, NOISE, PATTERN_COLOURS, TOWARDS, cluster_colour

__all__ = [
    "attach",
    "style_clusters",
    "style_ellipses",
    "style_hotspot_points",
    "style_hotspots",
    "style_patterns",
    "velocity_breaks",
]

# Below this scale the points outside hotspots say nothing and are not even fetched.
_BACKGROUND_SCALE = 250_000
# A hotspot narrower than this on paper gets a marker in its middle.
_SMALLEST_OUTLINE_MM = 4


def _compose(symbol: QgsSymbol, *layers: QgsSymbolLayer) -> QgsSymbol:
    # The constructors that take a list leave its layers to Python, which deletes them.
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


# --- points


def _marker(colour: str, ground: float, least: float, most: float, alpha: float = 1.0) -> QgsMarkerSymbol:
    """Return a disc of `ground` metres, at least `least` and at most `most` millimetres on paper."""
    fill = QColor(colour)
    fill.setAlphaF(alpha)
    layer = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, most)
    layer.setColor(fill)
    layer.setStrokeStyle(Qt.PenStyle.NoPen)
    # Not a size in metres: the layer tree has no scale, and draws such a symbol as large as a coin. A legend, which
    # draws no feature, shows the disc at its largest.
    scaled = f"max({least:g}, min({most:g}, {1000 * ground:g} / coalesce(@map_scale, 1)))"
    layer.setDataDefinedProperty(
        QgsSymbolLayer.Property.Size,
        QgsProperty.fromExpression(f"if(@id IS NULL, {most:g}, {scaled})"),
    )
    return _compose(QgsMarkerSymbol(), layer)


def _noise_marker() -> QgsMarkerSymbol:
    symbol = _marker(NOISE, ground=9, least=0.35, most=1.2, alpha=0.75)
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(f"@map_scale < {_BACKGROUND_SCALE}")
    )
    return symbol


def style_clusters(
    layer: QgsVectorLayer, field: str = "cluster", values: Iterable[int] | None = None, none: int | None = -1
) -> None:
    """Colour points by cluster number; those of no cluster are small and grey, and gone at country scale.

    Parameters
    ----------
    layer
        Point layer with the integer `field`.
    field
        `cluster` or `tcluster`.
    values
        The cluster numbers that occur; read from the layer where not given.
    none
        What stands for no cluster; None for NULL.
    """
    if values is None:
        found = layer.uniqueValues(layer.fields().lookupField(field))
        values = (value for value in found if isinstance(value, int))
    categories = []
    for value in sorted(set(values) - {none}):
        symbol = _marker(cluster_colour(value), ground=14, least=0.6, most=2.0)
        categories.append(QgsRendererCategory(value, symbol, tr("Cluster {}").format(value)))
    categories.append(QgsRendererCategory(none, _noise_marker(), tr("In no cluster")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def style_patterns(layer: QgsVectorLayer) -> None:
    """Colour points by the pattern of their series; those without one are small and grey, and gone at country scale.

    Parameters
    ----------
    layer
        Point layer with the text field `pattern`, of `PATTERNS` or NULL.
    """
    words = (tr("Stable"), tr("Linear"), tr("Step"), tr("Piecewise linear"), tr("Power"), tr("Undefined"))
    categories = [
        QgsRendererCategory(pattern, _marker(colour, ground=14, least=0.6, most=2.0), word)
        for pattern, colour, word in zip(PATTERNS, PATTERN_COLOURS, words)
    ]
    categories.append(QgsRendererCategory(None, _noise_marker(), tr("None is probable enough")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("pattern", categories))


def velocity_breaks(largest: float) -> tuple[float, float]:
    """Return the two round speeds, in mm/yr, that part slow, middling and fast below `largest`.

    >>> velocity_breaks(7.0), velocity_breaks(310.0)
    ((2.0, 4.0), (100.0, 200.0))
    """
    third = max(abs(largest), 1.0) / 3
    magnitude = 10.0 ** floor(log10(third))
    step = max(nice for nice in (1, 2, 5) if nice * magnitude <= third) * magnitude
    return step, 2 * step


def style_hotspot_points(layer: QgsVectorLayer, largest: float | None = None) -> None:
    """Grade the points of hotspots by speed and direction, and leave the others as a grey ground.

    Parameters
    ----------
    layer
        Point layer with the fields `hotspot` (0 = none) and `v_rel` (mm/yr).
    largest
        Largest size of `v_rel` in a hotspot; read from the layer where not given.
    """
    if largest is None:
        low, high = layer.minimumAndMaximumValue(layer.fields().lookupField("v_rel"))
        largest = max(abs(value) for value in (low, high, 0.0) if isinstance(value, (int, float)))
    slow, fast = velocity_breaks(largest)
    classes = (
        (0.0, slow, tr("less than {slow:g} mm/yr")),
        (slow, fast, tr("{slow:g} to {fast:g} mm/yr")),
        (fast, None, tr("more than {fast:g} mm/yr")),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    background = QgsRuleBasedRenderer.Rule(_noise_marker(), label=tr("Point outside hotspots"))
    background.setFilterExpression('"hotspot" = 0')
    background.setMinimumScale(_BACKGROUND_SCALE)
    root.appendChild(background)
    for sign, colours, words in ((-1, AWAY, tr("Away or down, {}")), (1, TOWARDS, tr("Towards or up, {}"))):
        for (least, most, speed), colour in reversed(list(zip(classes, colours))):
            symbol = _marker(colour, ground=22, least=1.0, most=2.8)
            rule = QgsRuleBasedRenderer.Rule(symbol, label=words.format(speed.format(slow=slow, fast=fast)))
            upper = "" if most is None else f' AND abs("v_rel") < {most:g}'
            side = '"v_rel" < 0' if sign < 0 else '"v_rel" >= 0'
            rule.setFilterExpression(f'"hotspot" > 0 AND {side} AND abs("v_rel") >= {least:g}{upper}')
            root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))


# --- polygons


def _outline(colour: str, width: float, dashed: bool = False) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(QColor(colour), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector([2.0, 1.2])
    return line


def _hotspot_symbol(colour: str) -> QgsFillSymbol:
    tint = QColor(colour)
    tint.setAlphaF(0.14)
    fill = QgsSimpleFillSymbolLayer(tint)
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 3.2)
    disc.setColor(QColor(colour))
    disc.setStrokeColor(QColor("white"))
    disc.setStrokeWidth(0.5)
    marker = QgsCentroidFillSymbolLayer()
    marker.setSubSymbol(_compose(QgsMarkerSymbol(), disc))
    marker.setPointOnAllParts(False)
    marker.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled,
        QgsProperty.fromExpression(f'sqrt("area_m2") * 1000 / @map_scale < {_SMALLEST_OUTLINE_MM}'),
    )
    return _compose(QgsFillSymbol(), fill, _outline("white", 1.5), _outline(colour, 0.7), marker)


def style_hotspots(layer: QgsVectorLayer) -> None:
    """Outline hotspots in the colour of their direction, mark the small ones, and label the strongest first.

    Parameters
    ----------
    layer
        Polygon layer with the fields `hotspot` (rank), `v_mean`, `area_m2` and `label`.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for colour, expression, words in (
        (AWAY[-1], '"v_mean" < 0', tr("Hotspot moving away or down")),
        (TOWARDS[-1], '"v_mean" >= 0', tr("Hotspot moving towards or up")),
    ):
        rule = QgsRuleBasedRenderer.Rule(_hotspot_symbol(colour), label=words)
        rule.setFilterExpression(expression)
        root.appendChild(rule)
    renderer = QgsRuleBasedRenderer(root)
    strongest_last = QgsFeatureRequest.OrderByClause("hotspot", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([strongest_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_hotspot_labels()))
    layer.setLabelsEnabled(True)


def _hotspot_labels() -> QgsPalLayerSettings:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.0)
    halo.setColor(QColor("white"))
    font = QFont()
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(9.5)
    text.setColor(QColor(INK))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "label"
    settings.setFormat(text)
    settings.placement = Qgis.LabelPlacement.OutsidePolygons
    settings.dist = 2.2
    properties = settings.dataDefinedProperties()
    # Where labels crowd, the strongest hotspot keeps its own.
    rank = QgsProperty.fromExpression('max(0, 11 - "hotspot")')
    properties.setProperty(QgsPalLayerSettings.Property.Priority, rank)
    properties.setProperty(QgsPalLayerSettings.Property.ZIndex, rank)
    settings.setDataDefinedProperties(properties)
    return settings


def style_ellipses(layer: QgsVectorLayer) -> None:
    """Draw ellipses as dashed outlines with a white casing."""
    casing = QColor("white")
    casing.setAlphaF(0.7)
    underlay = _outline("white", 1.1)
    underlay.setColor(casing)
    symbol = _compose(QgsFillSymbol(), underlay, _outline(INK, 0.45, dashed=True))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


# --- when QGIS loads the result


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: Callable[[QgsVectorLayer], None]) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        del context, feedback
        self._style(layer)
        layer.triggerRepaint()


# QGIS holds a bare pointer to a post-processor and calls it after the algorithm is gone.
_alive: list[_Dresser] = []


def attach(style: Callable[[QgsVectorLayer], None], destination: str, context: QgsProcessingContext) -> None:
    """Have the layer `destination` dressed by `style` when QGIS loads it; nothing where it will not be loaded.

    Parameters
    ----------
    style
        One of the `style_` functions here, its further arguments bound by `functools.partial`.
    destination
        The id that `parameterAsSink` returned.
    context
        The context of the run.
    """
    if context.willLoadLayerOnCompletion(destination):
        _alive.append(_Dresser(style))
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_alive[-1])
