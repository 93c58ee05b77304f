"""What the engine's window and the plots ask of `qgis.core`, by Qt; every other name is there and does nothing."""

from __future__ import annotations

import tempfile

from PyQt6.QtCore import QObject, QSettings, pyqtSignal
from PyQt6.QtNetwork import QNetworkProxy

from .inert import inert as __getattr__  # noqa: F401  a module's own

_PROFILE = tempfile.mkdtemp(prefix="qt6-profile-")


class QgsApplication:
    """Of the application: the profile and the language."""

    @staticmethod
    def qgisSettingsDirPath() -> str:
        """Return the profile's folder."""
        return _PROFILE

    @staticmethod
    def locale() -> str:
        """Return the language."""
        return "en"


class QgsSettings(QSettings):
    """Settings in the profile."""

    def __init__(self) -> None:
        super().__init__(f"{_PROFILE}/settings.ini", QSettings.Format.IniFormat)


class QgsNetworkAccessManager:
    """The network without a proxy."""

    @staticmethod
    def instance() -> QgsNetworkAccessManager:
        """Return the one there is."""
        return QgsNetworkAccessManager()

    def fallbackProxy(self) -> QNetworkProxy:
        """Return no proxy."""
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


class QgsProcessingException(Exception):  # noqa: N818  QGIS's name
    """What ends a run."""


class QgsProcessingUtils:
    """Where jobs go."""

    @staticmethod
    def tempFolder() -> str:
        """Return a folder."""
        return _PROFILE


class QgsProcessingFeedback(QObject):
    """Progress and Cancel."""

    canceled = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._is_cancelled = False

    def cancel(self) -> None:
        """Cancel."""
        self._is_cancelled = True
        self.canceled.emit()

    def isCanceled(self) -> bool:
        """Say whether it was cancelled."""
        return self._is_cancelled

    def setProgress(self, progress: float) -> None:
        """Take the progress in percent."""
