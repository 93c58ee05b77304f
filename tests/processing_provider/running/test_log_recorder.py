from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.running.log_recorder import LogRecorder
from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.heard = []

    def pushInfo(self, info):
        self.heard.append(("info", info))

    def pushWarning(self, warning):
        self.heard.append(("warning", warning))

    def setProgressText(self, text):
        self.heard.append(("text", text))


def test_all_is_handed_on_and_what_was_found_is_remembered():
    listener = Listener()
    recorder = LogRecorder(listener)
    steps = QgsProcessingMultiStepFeedback(2, recorder)
    steps.pushInfo("found")
    steps.setProgressText("compiling")
    steps.pushWarning("odd")
    assert listener.heard == [("info", "found"), ("text", "compiling"), ("warning", "odd")]
    assert recorder.lines == ["found", "odd"]
