from __future__ import annotations

from .sentences import Sentence

__all__ = ["InputError"]


class InputError(ValueError):
    """What the user gave cannot be used.

    Attributes
    ----------
    sentence
        Says what is wrong, with the field, file or value, and what to do.
    """

    def __init__(self, template: str, /, **arguments: object) -> None:
        self.sentence = Sentence(template, **arguments)
        super().__init__(self.sentence)
