"""What the ways of reading a point layer have in common: fields, blocks of points, and the reasons to refuse some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...algorithms.errors import InputError
from ...algorithms.sentences import Sentence, listed

__all__ = [
    "NOT_A_POINT",
    "NO_GEOMETRY",
    "NO_LABEL",
    "FieldsBeside",
    "PointBlock",
    "Refusals",
    "not_a_number",
    "not_whole",
]

NO_LABEL = -1

NO_GEOMETRY = Sentence("without geometry")
NOT_A_POINT = Sentence("whose geometry is not a single point")


class Refusals:
    """Why features were refused, how many for each reason, and the first example."""

    def __init__(self) -> None:
        self._counts: dict[Sentence, int] = {}
        self._examples: dict[Sentence, str] = {}

    def add(self, reason: Sentence, n: int = 1, example: str = "") -> None:
        """Count n features refused for a reason; the example is text that follows the reason."""
        if n:
            self._counts[reason] = self._counts.get(reason, 0) + n
            self._examples.setdefault(reason, example)

    @property
    def total(self) -> int:
        """Number of features refused."""
        return sum(self._counts.values())

    def summary(self, n_kept: int) -> Sentence:
        """Return the sentence for the log."""
        if not self._counts:
            return Sentence("{n_kept} points, none refused.", n_kept=n_kept)
        reasons = [
            Sentence("{n} {reason}{example}", n=n, reason=reason, example=self._examples[reason])
            for reason, n in self._counts.items()
        ]
        return Sentence(
            "{n_kept} of {total} points can be used; refused: {reasons}.",
            n_kept=n_kept,
            total=n_kept + self.total,
            reasons=listed(reasons, "; "),
        )


@dataclass(frozen=True)
class FieldsBeside:
    """Names of the fields that are read beside the series, by what is made of their values.

    Attributes
    ----------
    labels
        Whole numbers.
    numbers
        Any numbers.
    classes
        Whole numbers or text, both taken as names, of which there are few.
    identifiers
        Whole numbers or text, both taken as text, of each point its own.
    """

    labels: Sequence[str] = ()
    numbers: Sequence[str] = ()
    classes: Sequence[str] = ()
    identifiers: Sequence[str] = ()


@dataclass(frozen=True)
class PointBlock:
    """Some features in the order they came, without those whose geometry or text was refused.

    Attributes
    ----------
    n_read : int
        Number of features that were looked at for it.
    ids : (n,) int64
    xy : (n, 2) float64
        In the layer's CRS.
    series : (n, T) float32
        NaN where missing; valid until the next block is asked for.
    labels : dict of (n,) int64
        By field; `NO_LABEL` where NULL.
    numbers : dict of (n,) float64
        By field; NaN where NULL.
    classes, identifiers : dict of (n,) str
        By field; "" where NULL.
    """

    n_read: int
    ids: NDArray[np.int64]
    xy: NDArray[np.float64]
    series: NDArray[np.float32]
    labels: dict[str, NDArray[np.int64]]
    numbers: dict[str, NDArray[np.float64]]
    classes: dict[str, NDArray[np.str_]]
    identifiers: dict[str, NDArray[np.str_]]


def not_whole(name: str, value: Any) -> InputError:
    """Return the error for a label that is no whole number."""
    return InputError(
        "Field {name} holds '{value}', which is not a whole number: choose the field of cluster labels.",
        name=name,
        value=value,
    )


def not_a_number(name: str, value: Any) -> InputError:
    """Return the error for what should be a number."""
    return InputError(
        "Field {name} holds '{value}', which is not a number: choose a field of numbers.", name=name, value=value
    )
