"""Names of classes, whatever gave them: patterns, a user's cluster numbers, or words."""

from __future__ import annotations

from collections.abc import Iterable

from .names import PATTERNS

__all__ = ["sort_classes"]


def sort_classes(names: Iterable[str]) -> list[str]:
    """Return names in the order of a table: the patterns as in `PATTERNS`, then numbers by size, then other words.

    >>> sort_classes(["10", "west", "power", "9", "east", "stable"])
    ['stable', 'power', '9', '10', 'east', 'west']
    """

    def place(name: str) -> tuple[int, int, str]:
        if name in PATTERNS:
            return 0, PATTERNS.index(name), name
        return (1, len(name), name) if name.isdecimal() else (2, 0, name)

    return sorted(names, key=place)
