"""A reporter that keeps what it is told."""

from __future__ import annotations

from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.sentences import Sentence


class Recorder(Reporter):
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []

    def take_log(self, sentence: Sentence) -> None:
        self.lines.append(sentence)

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)
