"""A feedback for a part of the work, whose progress runs over a part of the bar."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

__all__ = ["PartFeedback"]


class PartFeedback(QgsProcessingFeedback):
    """Hands everything on to another feedback.

    Parameters
    ----------
    feedback
        Of the whole.
    start, stop : float, per cent
        Where the part stands in the whole: QGIS's own steps are all of one length.
    """

    def __init__(self, feedback: QgsProcessingFeedback, start: float = 0.0, stop: float = 100.0) -> None:
        super().__init__(False)
        self._feedback = feedback
        self.progressChanged.connect(lambda done: feedback.setProgress(start + (stop - start) * done / 100))
        feedback.canceled.connect(self.cancel)
        if feedback.isCanceled():
            self.cancel()

    def pushInfo(self, info: str) -> None:
        """Hand on a log line."""
        self._feedback.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        """Hand on a warning."""
        self._feedback.pushWarning(warning)

    def setProgressText(self, text: str) -> None:
        """Hand on what is going on."""
        self._feedback.setProgressText(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803  QGIS's signature
        """Hand on an error."""
        self._feedback.reportError(error, fatalError)
