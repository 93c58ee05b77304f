"""A reporter that keeps what it is told."""

from __future__ import annotations

from insar_hotspots.algorithms.reporting import Reporter


class Recorder(Reporter):
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []

    def log(self, message: str) -> None:
        self.lines.append(message)

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)
