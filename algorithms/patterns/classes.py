"""Names of classes, whatever gave them: patterns, a user's cluster numbers, or words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .names import PATTERNS

__all__ = ["ClassLabels", "are_patterns", "sort_classes"]


@dataclass(frozen=True)
class ClassLabels:
    """Labels that points came with.

    Attributes
    ----------
    label : (n,) int64
        Index into the classes; negative = none.
    classes
        Their names.
    field
        Where the labels stand, for the sentences.
    """

    label: NDArray[np.int64]
    classes: list[str]
    field: str

    @property
    def are_patterns(self) -> bool:
        """Whether every class is one of `PATTERNS`."""
        return bool(self.classes) and are_patterns(self.classes)


def are_patterns(classes: Iterable[str]) -> bool:
    """Say whether every class is one of `PATTERNS`."""
    return set(classes) <= set(PATTERNS)


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
