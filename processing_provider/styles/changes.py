"""How a comparison looks: hotspots in the colour of what happened to them."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from ...algorithms.comparison.verdict import HAPPENED
from ...translation import tr
from .palette import AWAY, CLUSTERS, NOISE
from .renderers import labels_of_hotspots
from .symbols import hotspot_symbol

__all__ = ["change_colour", "happened_word", "style_changes"]

_BEGUN, _WORSE, _WIDER, _CALMER = AWAY[-1], CLUSTERS[1], CLUSTERS[5], CLUSTERS[0]
_COLOURS = {
    "new": _BEGUN,
    "turned": _WORSE,
    "faster": _WORSE,
    "merged": _WIDER,
    "grown": _WIDER,
    "split": _CALMER,
    "slower": _CALMER,
    "shrunk": _CALMER,
    "stopped": _CALMER,
    "gone": _CALMER,
}


def happened_word(happened: str) -> str:
    """Return the word for a value of the field `happened`."""
    words = {
        "new": tr("new"),
        "turned": tr("turned"),
        "faster": tr("faster"),
        "merged": tr("merged"),
        "grown": tr("grown"),
        "split": tr("split"),
        "slower": tr("slower"),
        "shrunk": tr("shrunk"),
        "stopped": tr("stopped"),
        "gone": tr("gone"),
        "newly seen": tr("newly seen"),
        "no longer seen": tr("no longer seen"),
        "no points now": tr("no points now"),
        "as before": tr("as before"),
    }
    return words.get(happened, happened)


def change_colour(happened: str) -> str:
    """Return the colour of what happened: dark red for new, orange for worse, blue for calmer, grey for nothing."""
    return _COLOURS.get(happened, NOISE)


def style_changes(layer: QgsVectorLayer) -> None:
    """Outline hotspots in the colour of what happened, and label them with number and word.

    Parameters
    ----------
    layer
        Polygon layer with the fields `happened`, one of `HAPPENED`, `hotspot`, `hotspot_b` and `area_m2`.
    """
    there = layer.uniqueValues(layer.fields().lookupField("happened"))
    categories = [
        QgsRendererCategory(each, hotspot_symbol(change_colour(each)), happened_word(each))
        for each in HAPPENED
        if each in there
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("happened", categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels_of_hotspots(_label())))
    layer.setLabelsEnabled(True)


def _label() -> str:
    """Return the expression of what the map says of a hotspot: its number, that of before in brackets, and the word."""
    quoted = {each: happened_word(each).replace("'", "''") for each in HAPPENED}
    word = " ".join(f"WHEN \"happened\" = '{each}' THEN '{words}'" for each, words in quoted.items())
    return f"""coalesce(to_string("hotspot"), '(' || "hotspot_b" || ')') || ': ' || CASE {word} END"""
