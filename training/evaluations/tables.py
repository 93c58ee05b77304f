"""Tables of figures as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.patterns.names import PATTERNS

__all__ = ["accuracy", "matrix_table", "percent", "print_table", "recalls"]


def print_table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table."""
    for cells in (header, ["---"] * len(header), *rows):
        print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def percent(share: float, decimals: int = 1) -> str:
    """Return a share as per cent."""
    return f"{100 * share:.{decimals}f} %"


def accuracy(truth: NDArray[np.int64], predicted: NDArray[np.int64]) -> float:
    """Return the share that is right."""
    return float((truth == predicted).mean())


def recalls(truth: NDArray[np.int64], predicted: NDArray[np.int64]) -> list[str]:
    """Return each true pattern's share that is recognised."""
    return [percent(accuracy(truth[truth == label], predicted[truth == label])) for label in np.unique(truth)]


def matrix_table(truth: NDArray[np.int64], predicted: NDArray[np.int64]) -> None:
    """Print the confusion matrix, each row in per cent of its true pattern."""
    rows = []
    for label in np.unique(truth):
        shares = np.bincount(predicted[truth == label], minlength=len(PATTERNS)) / np.count_nonzero(truth == label)
        rows.append([PATTERNS[label], *(f"{100 * share:.1f}" for share in shares)])
    print_table(["true \\ predicted (%)", *PATTERNS], rows)
