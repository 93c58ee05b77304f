"""A feedback that remembers what was said, for the report."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from .part_feedback import PartFeedback

__all__ = ["LogRecorder"]


class LogRecorder(PartFeedback):
    """Hands everything on to another feedback and keeps its log lines.

    Attributes
    ----------
    lines : list of str
        Information and warnings, in order.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(feedback)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:
        """Keep and hand on a log line."""
        self.lines.append(info)
        super().pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        """Keep and hand on a warning."""
        self.lines.append(warning)
        super().pushWarning(warning)
