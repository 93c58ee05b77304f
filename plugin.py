from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtGui import QAction, QIcon

from .processing_provider.base import ICON_PATH
from .processing_provider.provider import HotspotProvider
from .translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from .ui.edit_chain_action import EditChainAction
    from .ui.hotspot_dock import HotspotDock
    from .ui.windows import Windows

__all__ = ["InsarHotspotsPlugin"]

_MENU = "InSAR Hotspots"
_DOCK_PIXELS = 340  # the dock's height at first


class InsarHotspotsPlugin:
    """Registers the Processing provider, the menu's entries, and the dock's button.

    Parameters
    ----------
    iface : QgisInterface
        None under `qgis_process`, which calls `initProcessing` alone.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: HotspotProvider | None = None
        self._dock_action: QAction | None = None
        self._actions: list[QAction] = []
        self._edit_action: EditChainAction | None = None
        self._windows: Windows | None = None
        self._dock: HotspotDock | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Register the provider, in the language of QGIS."""
        self._translator = install_translator()
        self._provider = HotspotProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider, the menu's entries and the button."""
        self.initProcessing()
        if self._iface is None:
            return
        # Of the Processing plugin and its windows, which only QGIS's window needs here.
        from .ui.edit_chain_action import EditChainAction
        from .ui.windows import Windows

        self._windows = windows = Windows(self._iface, self.show_list)
        windows.register()
        self._dock_action = self._action(tr("Hotspots and series"))
        self._dock_action.setCheckable(True)
        self._dock_action.toggled.connect(self._show_dock)
        self._iface.addToolBarIcon(self._dock_action)
        self._actions = [
            self._action(tr("Import…"), windows.open_import),
            self._action(tr("Detect hotspots…"), windows.open_detect),
            self._dock_action,
            self._action(tr("Engine…"), windows.open_engine),
        ]
        for action in self._actions:
            self._iface.addPluginToMenu(_MENU, action)
        self._edit_action = EditChainAction()
        self._edit_action.register()

    def _action(self, title: str, act: Callable[[], object] | None = None) -> QAction:
        action = QAction(QIcon(str(ICON_PATH)), title, None if self._iface is None else self._iface.mainWindow())
        if act is not None:
            action.triggered.connect(lambda _: act())
        return action

    def unload(self) -> None:
        """Take back what was registered."""
        if self._dock is not None and self._iface is not None:
            self._iface.currentLayerChanged.disconnect(self._dock.follow_layer)
            self._dock.shut()
            self._dock = None
        if self._iface is not None and self._dock_action is not None:
            self._iface.removeToolBarIcon(self._dock_action)
            for action in self._actions:
                self._iface.removePluginMenu(_MENU, action)
                action.deleteLater()
            self._dock_action, self._actions = None, []
        if self._windows is not None:
            self._windows.unregister()
            self._windows = None
        if self._edit_action is not None:
            self._edit_action.unregister()
            self._edit_action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None

    def show_list(self, layer_id: str) -> None:
        """Open the dock on a layer of hotspots."""
        if self._dock_action is not None:
            self._dock_action.setChecked(True)
        if self._dock is not None:
            self._dock.show_layer(layer_id)

    def _show_dock(self, shown: bool) -> None:
        if self._iface is None or self._dock_action is None:
            return
        if self._dock is None:
            from .ui.hotspot_dock import HotspotDock

            self._dock = HotspotDock(self._iface)
            self._dock.closedStateChanged.connect(lambda closed: self._follow_dock(not closed))
            self._iface.currentLayerChanged.connect(self._dock.follow_layer)
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._dock)
            self._iface.mainWindow().resizeDocks([self._dock], [_DOCK_PIXELS], Qt.Orientation.Vertical)
        self._dock.setUserVisible(shown)

    def _follow_dock(self, shown: bool) -> None:
        if self._dock_action is not None:
            self._dock_action.setChecked(shown)
