"""The entry of the Toolbox's context menu that opens a ready-made chain in the model designer."""

from __future__ import annotations

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from processing.modeler.ModelerDialog import ModelerDialog

from ..processing_provider.workflows.chain import Chain
from ..translation import tr

__all__ = ["EditChainAction"]


class EditChainAction(ContextAction):
    """QGIS's own such entry is for models that the user made."""

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Edit a copy in the model designer…")

    def register(self) -> None:
        """Add it to the Toolbox."""
        ProviderContextMenuActions.registerProviderContextMenuActions([self])

    def unregister(self) -> None:
        """Take it back."""
        ProviderContextMenuActions.deregisterProviderContextMenuActions([self])

    def isEnabled(self) -> bool:
        """Return whether the entry that was clicked is a chain."""
        return isinstance(self.itemData, Chain)

    def execute(self) -> None:
        """Open it; saved, it is a model of the user's."""
        window = ModelerDialog.create(self.itemData)
        window.show()
        window.activate()
