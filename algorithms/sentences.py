"""What the numerics say to people: English, in a form that another language can take the place of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["Sentence", "listed", "shortened"]


class Sentence(str):
    """A text for people that keeps what it was made of.

    It is the English text. Who shows it in another language looks `template` up in a catalogue, and fills it anew:
    `Sentence("{n} of {total} points are left.", n=3, total=5)`.

    Attributes
    ----------
    template
        The text with named gaps, as `str.format` reads them; without `arguments`, the text as it is.
    arguments
        What fills the gaps: texts, numbers, or sentences that have a translation of their own.
    """

    template: str
    arguments: dict[str, object]

    def __new__(cls, template: str, /, **arguments: object) -> Sentence:
        """Fill the gaps; a sentence without arguments stays what it is."""
        if isinstance(template, Sentence) and not arguments:
            return template
        sentence = super().__new__(cls, template.format(**arguments) if arguments else template)
        sentence.template, sentence.arguments = template, arguments
        return sentence


def listed(parts: Iterable[str], separator: str = ", ") -> Sentence:
    """Return parts one behind the other; those that are sentences stay so."""
    arguments = {f"part_{number}": part for number, part in enumerate(parts)}
    return Sentence(separator.join(f"{{{name}}}" for name in arguments), **arguments)


def shortened(names: Sequence[str], most: int) -> Sentence:
    """Return the first names, and how many more there are."""
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return Sentence(shown)
    return Sentence("{shown} and {n} more", shown=shown, n=len(names) - most)
