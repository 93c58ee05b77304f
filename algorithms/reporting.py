"""How long work says what it does: a log for people and a fraction for the progress bar."""

from __future__ import annotations

from .sentences import Sentence

__all__ = ["SILENT", "Reporter"]


class Reporter:
    """Receives log lines and progress; this one keeps silent. A text and its arguments are those of a `Sentence`."""

    def log(self, template: str, /, **arguments: object) -> None:
        """Say in one line what was decided or found."""
        self.take_log(Sentence(template, **arguments))

    def status(self, template: str, /, **arguments: object) -> None:
        """Say in one line what is going on, which means nothing afterwards."""
        self.take_status(Sentence(template, **arguments))

    def take_log(self, sentence: Sentence) -> None:
        """Take what was decided or found."""

    def take_status(self, sentence: Sentence) -> None:
        """Take what is going on."""

    def progress(self, fraction: float) -> None:
        """Take the fraction done, 0 to 1."""

    def part(self, start: float, stop: float) -> Reporter:
        """Return a reporter whose 0..1 is `start`..`stop` of this one."""
        return _Part(self, start, stop)


class _Part(Reporter):
    def __init__(self, whole: Reporter, start: float, stop: float) -> None:
        self._whole, self._start, self._stop = whole, start, stop

    def take_log(self, sentence: Sentence) -> None:
        self._whole.take_log(sentence)

    def take_status(self, sentence: Sentence) -> None:
        self._whole.take_status(sentence)

    def progress(self, fraction: float) -> None:
        self._whole.progress(self._start + (self._stop - self._start) * fraction)


SILENT = Reporter()
