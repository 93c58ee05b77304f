"""What the engine's window asks of `qgis.gui`, by Qt; every other name is there and does nothing."""

from __future__ import annotations

from enum import Enum

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLineEdit

from .inert import inert as __getattr__  # noqa: F401  a module's own


class QgsFileWidget(QLineEdit):
    """A path to be typed."""

    fileChanged = pyqtSignal(str)  # noqa: N815  QGIS's name

    class StorageMode(Enum):
        """What the path is of."""

        GetDirectory = 1

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self.fileChanged)

    def setStorageMode(self, mode: StorageMode) -> None:
        """Take any path."""

    def filePath(self) -> str:
        """Return the path."""
        return self.text()

    def setFilePath(self, path: str) -> None:
        """Set the path."""
        self.setText(path)
