"""Hearing of whatever happens to a project and its layers, once, a moment later."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

__all__ = ["ChangeWatch", "Signal"]

Signal = tuple[QObject, str]
"""A sender and the name of its signal."""

_LATER_MILLISECONDS = 50
_OF_LAYERS = (
    *("subsetStringChanged", "crsChanged", "nameChanged", "dataChanged", "editingStopped"),
    *("attributeValueChanged", "featureAdded", "featuresDeleted", "geometryChanged"),
)


class ChangeWatch(QObject):
    """Tells of changes.

    Parameters
    ----------
    parent
        Owns it.
    lasting
        Signals to hear until it is shut.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject, lasting: Iterable[Signal]) -> None:
        super().__init__(parent)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MILLISECONDS)
        self._later.timeout.connect(self.changed)
        self._lasting, self._of_layers = list(lasting), list[Signal]()
        self._hear(self._lasting)

    def watch(self, layers: Iterable[QgsMapLayer], shown: Iterable[QgsMapLayer | None]) -> None:
        """Hear of every change to the layers shown, and of the fields of all others, which make them fit or not."""
        self._forget(self._of_layers)
        vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        shown = list(shown)
        self._of_layers = [(layer, "updatedFields") for layer in vectors]
        self._of_layers += [(layer, name) for layer in vectors if layer in shown for name in _OF_LAYERS]
        self._hear(self._of_layers)

    def forgive(self) -> None:
        """Take what has happened for known."""
        self._later.stop()

    def shut(self) -> None:
        """Hear of nothing any more."""
        self._later.stop()
        self._forget([*self._lasting, *self._of_layers])

    def _tell_later(self, *_: Any) -> None:
        self._later.start()

    def _hear(self, signals: Iterable[Signal]) -> None:
        for sender, name in signals:
            getattr(sender, name).connect(self._tell_later)

    def _forget(self, signals: Iterable[Signal]) -> None:
        for sender, name in signals:
            # A signal of a layer that is gone would take QGIS along; its connections went with it.
            if not sip.isdeleted(sender):
                getattr(sender, name).disconnect(self._tell_later)
