"""Styles put on results: when QGIS loads them, and kept in the GeoPackage they lie in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Union

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ...translation import tr
from ..geopackage.table import is_geopackage, without_write_ahead
from ..layers.run_facts import RUN_ANNOUNCER, AssetFacts, RunFacts

__all__ = ["STYLE_PARTS", "Style", "attach", "dress_again"]

Style = Callable[[QgsVectorLayer], None]
"""One of the `style_` functions, its further arguments bound."""


Facts = Union[RunFacts, AssetFacts]
"""What a layer keeps of what made it."""


STYLE_PARTS = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Temporal
)
"""What a style of ours is of a layer."""


_KEPT_PARTS = STYLE_PARTS | QgsMapLayer.StyleCategory.CustomProperties  # what is known of the run goes with the layer
_DEFAULT = "default"  # what QGIS calls the first style of a layer


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, styles: Mapping[str, Style], facts: Facts | None, announce: bool) -> None:
        super().__init__()
        self._styles, self._facts, self._announce = styles, facts, announce

    def copy(self) -> _Dresser:
        """Return another that does the same."""
        return _Dresser(self._styles, self._facts, self._announce)

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        del context, feedback
        styles = layer.styleManager()
        first = styles.currentStyle()
        if self._facts is not None:
            self._facts.apply(layer)  # before there are other styles, which then have them too
        for name, style in self._styles.items():
            if name != _DEFAULT and styles.addStyleFromLayer(name) and styles.setCurrentStyle(name):
                style(layer)
        if styles.setCurrentStyle(first):
            self._styles[_DEFAULT](layer)
        layer.triggerRepaint()
        if self._announce and self._facts is not None:
            RUN_ANNOUNCER.result_loaded.emit(layer, self._facts.report)


# QGIS holds a bare pointer to a post-processor and calls it after the algorithm is gone.
_alive: list[_Dresser] = []


def attach(
    style: Style,
    destination: str,
    context: QgsProcessingContext,
    others: Mapping[str, Style] | None = None,
    facts: Facts | None = None,
    announce: bool = False,
) -> None:
    """Have the layer `destination` dressed by `style` whenever QGIS loads it.

    A GeoPackage keeps its style inside, for whoever opens it later. Any other layer is dressed if it is loaded when
    the run is over; a temporary one has the facts at once, for the next step of a chain.

    Parameters
    ----------
    style
        What it looks like at first.
    destination
        The id that `parameterAsSink` returned.
    context
        The context of the run.
    others
        Further styles by name, to be chosen from the layer's menu.
    facts
        Of the run; the layer keeps them as it keeps its style.
    announce
        Whether the window is told when the layer is loaded.
    """
    styles = {_DEFAULT: style, **(others or {})}
    if is_geopackage(destination):
        problem = _keep_in_file(styles, destination, facts)
        if problem and context.feedback() is not None:
            context.feedback().pushWarning(tr("The layer is complete, but its style is not kept: {}").format(problem))
    temporary = context.temporaryLayerStore().mapLayer(destination)
    if facts is not None and isinstance(temporary, QgsVectorLayer):
        facts.apply(temporary)
    if context.willLoadLayerOnCompletion(destination):
        _dress(_Dresser(styles, facts, announce), destination, context)


def dress_again(
    dresser: QgsProcessingLayerPostProcessorInterface, destination: str, context: QgsProcessingContext
) -> None:
    """Have a layer that has moved dressed as `attach` has said, whose post-processor is gone with the old place."""
    if isinstance(dresser, _Dresser):
        _dress(dresser.copy(), destination, context)


def _dress(dresser: _Dresser, destination: str, context: QgsProcessingContext) -> None:
    _alive.append(dresser)
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)


def _keep_in_file(styles: Mapping[str, Style], destination: str, facts: Facts | None) -> str:
    """Keep styles in the GeoPackage of a layer; return what went wrong, in the provider's words."""
    for name, style in styles.items():
        layer = QgsVectorLayer(destination, "", "ogr")
        if facts is not None:
            facts.apply(layer)
        style(layer)
        problem = _save_style(layer, name, name == _DEFAULT)
        if problem:
            return problem
    del layer
    without_write_ahead(destination)
    return ""


def _save_style(layer: QgsVectorLayer, name: str, is_default: bool) -> str:
    if hasattr(layer, "saveStyleToDatabaseV2"):  # from QGIS 3.44 on
        _, problem = layer.saveStyleToDatabaseV2(name, "", is_default, "", _KEPT_PARTS)
    else:
        problem = layer.saveStyleToDatabase(name, "", is_default, "", _KEPT_PARTS)
    return str(problem)
