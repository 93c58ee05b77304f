"""A feedback that remembers what was said, for the report."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

__all__ = ["LogRecorder"]


class LogRecorder(QgsProcessingFeedback):
    """Hands everything on to another feedback and keeps its log lines.

    Attributes
    ----------
    lines : list of str
        Information and warnings, in order.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self._feedback = feedback
        self.progressChanged.connect(feedback.setProgress)
        feedback.canceled.connect(self.cancel)
        if feedback.isCanceled():
            self.cancel()

    def pushInfo(self, info: str) -> None:
        """Keep and hand on a log line."""
        self.lines.append(info)
        self._feedback.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        """Keep and hand on a warning."""
        self.lines.append(warning)
        self._feedback.pushWarning(warning)

    def setProgressText(self, text: str) -> None:
        """Hand on what is going on; it is of no interest afterwards."""
        self._feedback.setProgressText(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803  QGIS's signature
        """Hand on an error."""
        self._feedback.reportError(error, fatalError)
