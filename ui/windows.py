"""The windows that the plugin's menu opens, and the message when a run is over.

An algorithm that lacks the engine says so in a window of QGIS's; the link there leads to the one that makes it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ..engine.qgis_side.environment import engine_problem
from ..processing_provider.base import ENGINE_SCHEME, HotspotAlgorithm
from ..processing_provider.layers.run_facts import RUN_ANNOUNCER
from ..processing_provider.provider import PROVIDER_ID
from ..processing_provider.report.words import number
from ..translation import tr
from .asset_record import lists_assets
from .engine_dialog import EngineDialog
from .layer_series import shows_series

__all__ = ["Windows"]

_MESSAGE_SECONDS = 0  # it stays until it is closed
_AFTER_QGIS_MILLISECONDS = 1500  # QGIS's own message, that a task is complete, would hide it


class Windows(QObject):
    """Opens windows over QGIS's.

    Parameters
    ----------
    iface
        QGIS's window.
    show_list
        Shows the hotspots of the layer with this id.
    """

    def __init__(self, iface: QgisInterface, show_list: Callable[[str], None]) -> None:
        super().__init__()
        self._iface = iface
        self._show_list = show_list
        self._open: dict[str, Any] = {}

    def register(self) -> None:
        """Answer the link to the engine's window, and hear of runs that are over."""
        QDesktopServices.setUrlHandler(ENGINE_SCHEME, self, "openEngineLink")
        HotspotAlgorithm.has_engine_window = True
        RUN_ANNOUNCER.result_loaded.connect(self._announce)

    def unregister(self) -> None:
        """Take that back."""
        QDesktopServices.unsetUrlHandler(ENGINE_SCHEME)
        HotspotAlgorithm.has_engine_window = False
        RUN_ANNOUNCER.result_loaded.disconnect(self._announce)

    def open_import(self) -> None:
        """Open the window of `importpoints`."""
        self._open_algorithm("importpoints", {})

    def open_detect(self) -> None:
        """Open the window of `detecthotspots` on a layer of series; the engine's first where there is none."""
        if engine_problem() and not self.open_engine():
            return
        layer = self._layer_of_series()
        self._open_algorithm("detecthotspots", {} if layer is None else {"INPUT": layer})

    def open_engine(self) -> bool:
        """Open the engine's window; return whether there is an engine when it is closed."""
        window = EngineDialog(self._iface.mainWindow())
        window.import_asked.connect(self.open_import)
        window.exec()
        return not engine_problem()

    @pyqtSlot(QUrl)
    def openEngineLink(self, url: QUrl) -> None:
        """Open the engine's window from a link."""
        del url
        self.open_engine()

    def _open_algorithm(self, name: str, parameters: dict[str, Any]) -> None:
        # Python's half of a window goes when nobody holds it, and the window is then only half alive.
        self._open[name] = processing.createAlgorithmDialog(f"{PROVIDER_ID}:{name}", parameters)
        self._open[name].show()

    def _layer_of_series(self) -> QgsVectorLayer | None:
        """Return the active layer if it holds series, or else the last that does."""
        fitting = [layer for layer in QgsProject.instance().mapLayers().values() if shows_series(layer)]
        active = self._iface.activeLayer()
        return active if active in fitting else (fitting[-1] if fitting else None)

    def _announce(self, layer: QgsVectorLayer, report: str) -> None:
        """Say what was found, with ways to the list and to the report."""
        count = layer.featureCount()
        if lists_assets(layer):
            text = tr("{n} assets assessed").format(n=number(count))
        elif layer.fields().lookupField("happened") >= 0:
            text = tr("{n} hotspots compared").format(n=number(count))
        elif count == 0:
            text = tr("No hotspot found: log and report say what was looked at.")
        else:
            text = tr("1 hotspot found") if count == 1 else tr("{n} hotspots found").format(n=count)
        item = QgsMessageBarItem(layer.name(), text)
        if count:
            layer_id = layer.id()
            _add_button(item, tr("Show list"), lambda: self._show_list(layer_id))
        if report:
            _add_button(item, tr("Open report"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report)))
        QTimer.singleShot(
            _AFTER_QGIS_MILLISECONDS,
            lambda: self._iface.messageBar().pushWidget(item, item.level(), _MESSAGE_SECONDS),
        )


def _add_button(item: QgsMessageBarItem, title: str, act: Callable[[], Any]) -> None:
    button = QPushButton(title, item)
    button.clicked.connect(lambda _: act())
    item.layout().addWidget(button)
