"""How long work says what it does: a log for people and a fraction for the progress bar."""

from __future__ import annotations

__all__ = ["SILENT", "Reporter"]


class Reporter:
    """Receives log lines and progress; this one keeps silent."""

    def log(self, message: str) -> None:
        """Take one line that says what was decided or found."""

    def status(self, message: str) -> None:
        """Take one line that says what is going on, and means nothing afterwards."""

    def progress(self, fraction: float) -> None:
        """Take the fraction done, 0 to 1."""

    def part(self, start: float, stop: float) -> Reporter:
        """Return a reporter whose 0..1 is `start`..`stop` of this one."""
        return _Part(self, start, stop)


class _Part(Reporter):
    def __init__(self, whole: Reporter, start: float, stop: float) -> None:
        self._whole, self._start, self._stop = whole, start, stop

    def log(self, message: str) -> None:
        self._whole.log(message)

    def status(self, message: str) -> None:
        self._whole.status(message)

    def progress(self, fraction: float) -> None:
        self._whole.progress(self._start + (self._stop - self._start) * fraction)


SILENT = Reporter()
