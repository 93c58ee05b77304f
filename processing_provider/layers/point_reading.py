"""One pass over the points of a layer: what can be used goes into arrays, block by block."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...algorithms.errors import InputError
from ...algorithms.patterns.classes import sort_classes
from ...algorithms.sentences import Sentence
from ...algorithms.series.plausible import MissingCodes
from ...engine.row_file import RowFile
from ..running.run import stop_if_cancelled
from .point_block import NO_LABEL, FieldsBeside, PointBlock, Refusals

__all__ = ["ClassField", "PointReading"]

# More are no classes but a number or a note of each point.
_MOST_CLASSES = 1000
_NO_CLASS = re.compile(r"-[0-9]+|")


@dataclass(frozen=True)
class ClassField:
    """A field of text or whole numbers that says which class a point is of.

    Attributes
    ----------
    names
        Of the classes that occur, as `sort_classes` orders them.
    codes : (n,) int64
        Index into `names`; `NO_LABEL` where the field is NULL, blank or a negative number.
    """

    names: list[str]
    codes: NDArray[np.int64]


class PointReading:
    """One pass over a source.

    Attributes
    ----------
    column_has_values : (T,) bool
        Dates that hold a value in any point kept.
    refusals
        What was not kept; whoever makes the blocks adds to it as well.
    """

    def __init__(self, n_dates: int, beside: FieldsBeside) -> None:
        self._xy = [np.empty((0, 2))]
        self._ids = [np.empty(0, dtype=np.int64)]
        self._labels = {name: [np.empty(0, dtype=np.int64)] for name in beside.labels}
        self._numbers = {name: [np.empty(0)] for name in beside.numbers}
        self._classes = {name: _Classes(name) for name in beside.classes}
        self._identifiers = {name: [np.empty(0, dtype=np.str_)] for name in beside.identifiers}
        self.column_has_values = np.zeros(n_dates, dtype=bool)
        self.refusals = Refusals()
        self.missing = MissingCodes()

    def coordinates(self) -> NDArray[np.float64]:
        """Return (n, 2) of the points kept, in the layer's CRS."""
        return np.concatenate(self._xy)

    def feature_ids(self) -> NDArray[np.int64]:
        """Return (n,) of the points kept, in the order they came."""
        return np.concatenate(self._ids)

    def labels(self) -> dict[str, NDArray[np.int64]]:
        """Return (n,) per label field, `NO_LABEL` where it is NULL."""
        return {name: np.concatenate(parts) for name, parts in self._labels.items()}

    def numbers(self) -> dict[str, NDArray[np.float64]]:
        """Return (n,) per field of numbers, NaN where it is NULL or infinite."""
        return {name: np.concatenate(parts) for name, parts in self._numbers.items()}

    def classes(self) -> dict[str, ClassField]:
        """Return the classes of the points kept, per field of classes."""
        return {name: classes.field() for name, classes in self._classes.items()}

    def identifiers(self) -> dict[str, NDArray[np.str_]]:
        """Return (n,) per field of identifiers, "" where it is NULL or blank."""
        return {name: np.concatenate(parts) for name, parts in self._identifiers.items()}

    def read_into(
        self, rows: RowFile | None, blocks: Iterable[PointBlock], expected: int, feedback: QgsProcessingFeedback
    ) -> None:
        """Put what can be used of blocks into the file and the lists; `expected` features, or -1 if unknown."""
        n_read = 0
        for block in blocks:
            stop_if_cancelled(feedback)
            self._take(block, rows)
            n_read += block.n_read
            if expected > 0:
                feedback.setProgress(100 * n_read / expected)

    def _take(self, block: PointBlock, rows: RowFile | None) -> None:
        series = block.series
        self.missing.remove(series)
        kept = np.isfinite(block.xy).all(axis=1)
        self.refusals.add(Sentence("with coordinates that are not finite"), int((~kept).sum()))
        if np.isfinite(series).all():  # the usual block, and one look instead of three
            self.column_has_values |= kept.any()
        else:
            finite = kept & ~np.isinf(series).any(axis=1)
            self.refusals.add(Sentence("with an infinite displacement"), int((kept & ~finite).sum()))
            has_value = ~np.isnan(series)
            kept = finite & has_value.any(axis=1)
            self.refusals.add(Sentence("without any displacement value"), int((finite & ~kept).sum()))
            self.column_has_values |= has_value[kept].any(axis=0)
        if rows is not None:
            rows.append(series[kept])
        self._xy.append(block.xy[kept])
        self._ids.append(block.ids[kept])
        for name, labels in block.labels.items():
            self._labels[name].append(labels[kept])
        for name, numbers in block.numbers.items():
            self._numbers[name].append(np.where(np.isfinite(numbers), numbers, np.nan)[kept])
        for name, names in block.classes.items():
            self._classes[name].take(names[kept])
        for name, names in block.identifiers.items():
            self._identifiers[name].append(np.char.strip(names[kept]))


class _Classes:
    """Names as codes: text of its own for each of millions of points would not fit into memory."""

    def __init__(self, field: str) -> None:
        self._field = field
        self._codes: dict[str, int] = {}
        self._parts = [np.empty(0, dtype=np.int64)]

    def take(self, names: NDArray[np.str_]) -> None:
        found, places = np.unique(np.char.strip(names), return_inverse=True)
        codes = [self._code(name) for name in found.tolist()]
        if len(self._codes) > _MOST_CLASSES:
            raise InputError(
                "Field {field} holds more than {most_classes} different values: choose the field that holds the "
                "classes.",
                field=self._field,
                most_classes=_MOST_CLASSES,
            )
        self._parts.append(np.array(codes, dtype=np.int64)[places])

    def _code(self, name: str) -> int:
        return NO_LABEL if _NO_CLASS.fullmatch(name) else self._codes.setdefault(name, len(self._codes))

    def field(self) -> ClassField:
        names = sort_classes(self._codes)
        # The last place is that of `NO_LABEL`.
        place = np.full(len(names) + 1, NO_LABEL, dtype=np.int64)
        place[np.array([self._codes[name] for name in names], dtype=np.intp)] = np.arange(len(names))
        return ClassField(names, place[np.concatenate(self._parts)])
