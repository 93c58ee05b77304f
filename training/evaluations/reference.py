"""The five classes of the reference simulation (Yang's M1) and the six of the hard case, at several lengths.

The five are told apart with the model's six answers: `undefined` counts as wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ...algorithms.patterns.names import PATTERNS
from ..fitting import probabilities
from ..onnx_file import load_network
from ..simulate import Case
from ..sources import simulated_series
from ..static_predictors import Scaling
from .models import MODELS
from .tables import accuracy, matrix_table, percent, print_table, recalls

__all__ = ["main"]

_SEED = 7_000_000
_LENGTHS = (60, 80, 120, 168, 246, 304, 320)
_MATRIX_DATES = 168


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracy and recall by length, and the confusion matrices at 168 dates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, action="append", help="file; may be repeated")
    parser.add_argument("--series", type=int, default=20_000)
    given = parser.parse_args(arguments)
    for path in given.model or MODELS.values():
        _measure(path, given.series)


def _measure(path: Path, n: int) -> None:
    network, _, card = load_network(path)
    scaling = Scaling.of_card(card)
    for case, n_classes in ((Case.REFERENCE, len(PATTERNS) - 1), (Case.HARD, len(PATTERNS))):
        print(f"\n{path.name}, {case.value} simulation, {n} series of each length, seed [{_SEED}, dates]\n")
        rows = []
        for n_dates in _LENGTHS:
            series = simulated_series(n, n_dates, case, [_SEED, n_dates], scaling, n_classes)
            predicted = probabilities(network, series).argmax(axis=1)
            rows.append([n_dates, percent(accuracy(series.labels, predicted), 2), *recalls(series.labels, predicted)])
            if n_dates == _MATRIX_DATES:
                kept = series.labels, predicted
        print_table(["dates", "accuracy", *PATTERNS[:n_classes]], rows)
        print(f"\nAt {_MATRIX_DATES} dates:\n")
        matrix_table(*kept)


if __name__ == "__main__":
    main()
