"""How result layers look, and how QGIS comes to draw them so when it loads them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import floor, log10

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...algorithms.hotspots.hotspot import LASTING_NOTHING
from ...algorithms.patterns.names import PATTERNS
from ...translation import tr
from .palette import (
    AWAY,
    CLUSTERS,
    INK,
    PASSING,
    PATTERN_COLOURS,
    STILL,
    TOWARDS,
    WHITE,
    casing_colour,
    cluster_colour,
)
from .symbols import BACKGROUND_SCALE, ellipse_symbol, hotspot_symbol, marker, noise_marker

__all__ = [
    "graded_motion",
    "hotspot_label",
    "labels_of_hotspots",
    "style_any_clusters",
    "style_clusters",
    "style_ellipses",
    "style_hotspot_points",
    "style_hotspots",
    "style_patterns",
    "style_velocity",
    "velocity_breaks",
]


_FASTER_THAN_ANY = 1e9


# --- points of groups


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
        symbol = marker(cluster_colour(value), ground=14, least=0.6, most=2.0)
        categories.append(QgsRendererCategory(value, symbol, tr("Cluster {}").format(value)))
    categories.append(QgsRendererCategory(none, noise_marker(), tr("In no cluster")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def style_any_clusters(layer: QgsVectorLayer, field: str = "cluster") -> None:
    """Colour points by cluster number, whatever numbers there are, now or later: the same colours, a short legend.

    Parameters
    ----------
    layer
        Point layer with the integer `field`, in which NULL and negative numbers are no cluster.
    field
        `cluster`, `tcluster` or `label`.
    """
    symbol = marker(CLUSTERS[0], ground=14, least=0.6, most=2.0)
    for key, colours in (
        (QgsSymbolLayer.Property.FillColor, CLUSTERS),
        (QgsSymbolLayer.Property.StrokeColor, tuple(map(casing_colour, CLUSTERS))),
    ):
        listed = ", ".join(f"'{colour}'" for colour in colours)
        by_number = QgsProperty.fromExpression(f'array_get(array({listed}), "{field}" % {len(colours)})')
        symbol.symbolLayer(0).setDataDefinedProperty(key, by_number)
    categories = [
        QgsRendererCategory(1, symbol, tr("In a cluster (a colour each)")),
        QgsRendererCategory(0, noise_marker(), tr("In no cluster")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'if("{field}" >= 0, 1, 0)', categories))


def style_patterns(layer: QgsVectorLayer, patterns: Collection[str | None] = (*PATTERNS, None)) -> None:
    """Colour points by the pattern of their series; those without one are small and grey, and gone at country scale.

    Parameters
    ----------
    layer
        Point layer with the text field `pattern`, of `PATTERNS` or NULL.
    patterns
        Those that may occur; None for none.
    """
    words = (tr("Stable"), tr("Linear"), tr("Step"), tr("Piecewise linear"), tr("Power"), tr("Undefined"))
    categories = [
        QgsRendererCategory(pattern, marker(colour, ground=14, least=0.6, most=2.0), word)
        for pattern, colour, word in zip(PATTERNS, PATTERN_COLOURS, words)
        if pattern in patterns
    ]
    if None in patterns:
        categories.append(QgsRendererCategory(None, noise_marker(), tr("None is probable enough")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("pattern", categories))


# --- points by their motion


def velocity_breaks(largest: float) -> tuple[float, float]:
    """Return the two round speeds, in mm/yr, that part slow, middling and fast below `largest`.

    Of 7.0 these are 2.0 and 4.0, of 310.0 they are 100.0 and 200.0.
    """
    third = max(abs(largest), 1.0) / 3
    magnitude = 10.0 ** floor(log10(third))
    step = max(nice for nice in (1, 2, 5) if nice * magnitude <= third) * magnitude
    return step, 2 * step


def graded_motion(expression: str, largest: float, still: str, unit: str) -> QgsGraduatedSymbolRenderer:
    """Return seven classes of motion, symmetrical about none, with round limits.

    Numbers come first in the legend: at QGIS's usual width of the layers' panel a line has room for some 25 letters.

    Parameters
    ----------
    expression
        Field or expression; negative is away from the satellite, or down.
    largest
        Size of motion that all but a few points keep below.
    still
        What the middle of the legend says besides: what the motion is told against.
    unit
        Of `expression` and `largest`.
    """
    middle, fast = velocity_breaks(largest)
    slow = middle / 2
    limits = (-_FASTER_THAN_ANY, -fast, -middle, -slow, slow, middle, fast, _FASTER_THAN_ANY)
    labels = [
        f"< {_size(-fast)} {unit}, {tr('away or down')}",
        f"{_size(-fast)} … {_size(-middle)}",
        f"{_size(-middle)} … {_size(-slow)}",
        f"± {_size(slow)}, {still}",
        f"{_size(slow)} … {_size(middle)}",
        f"{_size(middle)} … {_size(fast)}",
        f"> {_size(fast)} {unit}, {tr('closer or up')}",
    ]
    ranges = []
    for lower, upper, colour, label in zip(limits, limits[1:], (*reversed(AWAY), STILL, *TOWARDS), labels):
        ground, least, most = (12, 0.5, 1.6) if lower < 0 < upper else (16, 0.7, 2.2)
        symbol = marker(colour, ground, least, most)
        ranges.append(QgsRendererRange(lower, upper, symbol, label))
    return QgsGraduatedSymbolRenderer(expression, ranges)


def _size(value: float) -> str:
    return f"{value + 0.0:g}".replace("-", "\u2212")  # 0 has no sign


def style_velocity(layer: QgsVectorLayer, largest: float, field: str = "velocity") -> None:
    """Grade points by velocity, in seven classes that are symmetrical about none.

    Parameters
    ----------
    layer
        Point layer with `field`, in mm/yr.
    largest
        Speed that all but a few points keep below, mm/yr.
    field
        `velocity`, as measured, or `v_rel`, relative to the scene.
    """
    frame = tr("relative to the scene") if field == "v_rel" else tr("as measured")
    layer.setRenderer(graded_motion(field, largest, frame, tr("mm/yr")))


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
    classes = ((0.0, slow), (slow, fast), (fast, None))
    root = QgsRuleBasedRenderer.Rule(None)
    background = QgsRuleBasedRenderer.Rule(noise_marker(), label=tr("Point outside hotspots"))
    background.setFilterExpression('"hotspot" = 0')
    background.setMinimumScale(BACKGROUND_SCALE)
    # The same colours stand for motion as measured elsewhere: a line without a mark says what they are here.
    heading = QgsRuleBasedRenderer.Rule(None, label=tr("mm/yr, relative to the scene"))
    heading.setFilterExpression("FALSE")
    root.appendChild(heading)
    for sign, colours, side in ((-1, AWAY, tr("away or down")), (1, TOWARDS, tr("closer or up"))):
        for (least, most), colour in reversed(list(zip(classes, colours))):
            near = _size(sign * least)
            speeds = f"{'<>'[sign > 0]} {near}" if most is None else " … ".join([near, _size(sign * most)][::sign])
            rule = QgsRuleBasedRenderer.Rule(marker(colour, ground=22, least=1.0, most=2.8), label=f"{speeds}, {side}")
            upper = "" if most is None else f' AND abs("v_rel") < {most:g}'
            expression = '"v_rel" < 0' if sign < 0 else '"v_rel" >= 0'
            rule.setFilterExpression(f'"hotspot" > 0 AND {expression} AND abs("v_rel") >= {least:g}{upper}')
            root.appendChild(rule)
    root.appendChild(background)
    layer.setRenderer(QgsRuleBasedRenderer(root))


# --- polygons


def style_hotspots(layer: QgsVectorLayer) -> None:
    """Outline hotspots in the colour of their direction, mark the small ones, and label the strongest first.

    What came back, or comes and goes with the seasons, has no direction: it has a colour of its own, and is told so.

    Parameters
    ----------
    layer
        Polygon layer with the fields `hotspot` (rank), `v_mean`, `kind`, `area_m2` and `label`.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    lasts = f"NOT coalesce({_lasts_nothing()}, false)"
    for colour, expression, words in (
        (AWAY[-1], f'{lasts} AND "v_mean" < 0', tr("Hotspot, away or down")),
        (TOWARDS[-1], f'{lasts} AND "v_mean" >= 0', tr("Hotspot, closer or up")),
        (PASSING, _lasts_nothing(), tr("Hotspot, seasonal or came back")),
    ):
        rule = QgsRuleBasedRenderer.Rule(hotspot_symbol(colour), label=words)
        rule.setFilterExpression(expression)
        root.appendChild(rule)
    renderer = QgsRuleBasedRenderer(root)
    strongest_last = QgsFeatureRequest.OrderByClause("hotspot", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([strongest_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels_of_hotspots(hotspot_label())))
    layer.setLabelsEnabled(True)


def hotspot_label() -> str:
    """Return the expression of what the map says of a hotspot, with numbers as QGIS's language writes them."""
    sign = """if("v_mean" > 0, '+', '')"""
    velocity = """replace(format_number("v_mean", 1, coalesce(substr(@qgis_locale, 1, 2), '')), '-', '\u2212')"""
    unit = tr("mm/yr").replace("'", "''")
    passing = {"came back": tr("came back"), "seasonal": tr("seasonal")}
    told = " ".join(f"""WHEN "kind" = '{kind}' THEN '{passing[kind].replace("'", "''")}'""" for kind in LASTING_NOTHING)
    return f"""to_string("hotspot") || ': ' || CASE {told} ELSE {sign} || {velocity} || ' {unit}' END"""


def _lasts_nothing() -> str:
    listed = ", ".join(f"'{kind}'" for kind in LASTING_NOTHING)
    return f'"kind" IN ({listed})'


def labels_of_hotspots(expression: str) -> QgsPalLayerSettings:
    """Return labels outside of hotspots, of which the strongest come first where they crowd."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.0)
    halo.setColor(QColor(WHITE))
    font = QFont()
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(9.5)
    text.setColor(QColor(INK))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
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
    layer.setRenderer(QgsSingleSymbolRenderer(ellipse_symbol()))
