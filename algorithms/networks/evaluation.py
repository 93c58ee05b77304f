"""How well labels agree with the truth: confusion matrix and the figures that are read from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..patterns.classes import sort_classes

__all__ = ["Evaluation", "evaluate"]


@dataclass(frozen=True)
class Evaluation:
    """Predicted labels against true ones.

    Attributes
    ----------
    classes
        The c classes that occur on either side, as `sort_classes` orders them.
    matrix : (c, c + 1) int64
        Points by true class (row) and predicted class (column); the last column holds those without a prediction.
    n_without_truth
        Points that have no true class and are in nothing else here.
    """

    classes: list[str]
    matrix: NDArray[np.int64]
    n_without_truth: int

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """Points of each true class, (c,)."""
        counts: NDArray[np.int64] = self.matrix.sum(axis=1)
        return counts

    @property
    def n_points(self) -> int:
        """Points that have a true class."""
        return int(self.counts.sum())

    @property
    def n_without_prediction(self) -> int:
        """Points that have a true class and no predicted one."""
        return int(self.matrix[:, -1].sum())

    @cached_property
    def correct(self) -> NDArray[np.int64]:
        """Points of each class whose prediction is right, (c,)."""
        return np.diagonal(self.matrix)

    @property
    def accuracy(self) -> float:
        """Share of the points whose prediction is right; a point without a prediction is wrong."""
        return float(self.correct.sum() / self.n_points)

    @cached_property
    def recall(self) -> NDArray[np.float64]:
        """Share of each true class that is predicted as it, (c,); NaN where there is no such point."""
        return _ratio(self.correct, self.counts)

    @cached_property
    def precision(self) -> NDArray[np.float64]:
        """Share of each predicted class that truly is of it, (c,); NaN where it is never predicted."""
        return _ratio(self.correct, self.matrix[:, :-1].sum(axis=0))

    @cached_property
    def f1(self) -> NDArray[np.float64]:
        """Harmonic mean of precision and recall, (c,): 2 correct / (true + predicted)."""
        return _ratio(2 * self.correct, self.counts + self.matrix[:, :-1].sum(axis=0))

    @cached_property
    def shares(self) -> NDArray[np.float64]:
        """Each row of the matrix divided by its sum, (c, c + 1); 0 in the row of a class that is not true anywhere."""
        return self.matrix / np.maximum(self.counts, 1)[:, None]


def evaluate(
    truth: NDArray[np.int64],
    truth_names: Sequence[str],
    predicted: NDArray[np.int64],
    predicted_names: Sequence[str],
    fields: tuple[str, str] = ("truth", "predicted"),
) -> Evaluation:
    """Compare predicted labels with true ones, class by class of the same name.

    Parameters
    ----------
    truth, predicted : (n,) int64
        Index into the names; negative where there is none.
    truth_names, predicted_names
        Of the classes on either side.
    fields
        Names of the two fields, for the sentences.

    Raises
    ------
    InputError
        No point has a true class, or none of those a predicted one, or the two sides share no class.
    """
    known = truth >= 0
    if not known.any():
        raise InputError(
            "No point has a true class: field {field} is NULL, blank or negative everywhere.", field=fields[0]
        )
    if not (predicted[known] >= 0).any():
        raise InputError(
            "No point has a prediction: field {predicted} is NULL, blank or negative wherever {true} is not.",
            predicted=fields[1],
            true=fields[0],
        )
    if not set(truth_names) & set(predicted_names):
        raise InputError(
            "Fields {true} ({true_classes}) and {predicted} ({predicted_classes}) have no class in common: choose "
            "fields of the same classes.",
            true=fields[0],
            true_classes=_some(truth_names),
            predicted=fields[1],
            predicted_classes=_some(predicted_names),
        )
    true_names = [truth_names[i] for i in np.unique(truth[known])]
    found_names = [predicted_names[i] for i in np.unique(predicted[known & (predicted >= 0)])]
    classes = sort_classes({*true_names, *found_names})
    n = len(classes)
    rows = _places(truth_names, classes)[truth[known]]
    columns = _places(predicted_names, classes)[predicted[known]]
    matrix = np.bincount(rows * (n + 1) + columns, minlength=n * (n + 1)).reshape(n, n + 1)
    return Evaluation(classes, matrix, int((~known).sum()))


def _places(names: Sequence[str], classes: Sequence[str]) -> NDArray[np.int64]:
    """Return where each name is among the classes, and at the end, for the label -1, the column of no class."""
    place = {name: i for i, name in enumerate(classes)}
    return np.array([*(place.get(name, len(classes)) for name in names), len(classes)], dtype=np.int64)


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def _ratio(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0)
