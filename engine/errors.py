from __future__ import annotations

from ..algorithms.sentences import Sentence

__all__ = ["EngineError"]


class EngineError(Exception):
    """The engine is missing, broken or died.

    Attributes
    ----------
    sentence
        For the user; the log's tail follows it, if there is one.
    """

    def __init__(self, template: str, /, *, tail: str = "", **arguments: object) -> None:
        self.sentence, self.tail = Sentence(template, **arguments), tail
        super().__init__(f"{self.sentence}\n{tail}" if tail else self.sentence)
