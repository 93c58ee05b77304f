from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .processing_provider.base import ICON_PATH
from .processing_provider.provider import HotspotProvider
from .translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from .ui.edit_chain_action import EditChainAction

__all__ = ["InsarHotspotsPlugin"]

_MENU = "InSAR Hotspots"


class InsarHotspotsPlugin:
    """Registers the Processing provider and the menu entry of the engine.

    Parameters
    ----------
    iface : QgisInterface
        None under `qgis_process`, which calls `initProcessing` alone.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: HotspotProvider | None = None
        self._engine_action: QAction | None = None
        self._edit_action: EditChainAction | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Register the provider, in the language of QGIS."""
        self._translator = install_translator()
        self._provider = HotspotProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider and the menu entry."""
        self.initProcessing()
        if self._iface is None:
            return
        icon = QIcon(str(ICON_PATH))
        self._engine_action = QAction(icon, tr("Engine…"), self._iface.mainWindow())
        self._engine_action.triggered.connect(self._open_engine_dialog)
        self._iface.addPluginToMenu(_MENU, self._engine_action)
        # Of the Processing plugin, which only QGIS's window needs here.
        from .ui.edit_chain_action import EditChainAction

        self._edit_action = EditChainAction()
        self._edit_action.register()

    def unload(self) -> None:
        """Take back what was registered."""
        if self._iface is not None and self._engine_action is not None:
            self._iface.removePluginMenu(_MENU, self._engine_action)
            self._engine_action.deleteLater()
            self._engine_action = None
        if self._edit_action is not None:
            self._edit_action.unregister()
            self._edit_action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        remove_translator(self._translator)
        self._translator = None

    def _open_engine_dialog(self) -> None:
        from .ui.engine_dialog import EngineDialog

        if self._iface is not None:
            EngineDialog(self._iface.mainWindow()).exec()
