"""The hard case, as Yang et al. 2024 compared (their Fig. 12): simulation alone, labelled series alone, and both.

3 566 series of the hard case, drawn apart, stand for the labelled points of Kunming. M1 is the bundled model, which has
learnt from simulation alone; M2 the same network trained on the labelled series alone; M3 the bundled model after
fine-tuning on them (`training.train tune`'s recipe). The test series are fresh.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from ...algorithms.patterns import PATTERNS
from ..fitting import FitSettings, LabelledSeries, fit, probabilities
from ..networks import build
from ..onnx_file import load_network
from ..simulate import Case
from ..sources import FileSource, simulated_series, stratified_parts
from ..train import TUNING_RATE, VALIDATION_SHARE
from .models import MODELS, add_model_argument
from .tables import accuracy, matrix_table, percent, print_table, recalls

__all__ = ["main"]

_N_LABELLED = 3566
_N_DATES = 168
_SEED = 8_000_000
_ALONE = FitSettings(epochs=80, learning_rate=3e-3, patience=20)
_TUNING = FitSettings(epochs=30, learning_rate=TUNING_RATE, patience=8)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracy and recall of the three, for several draws of the labelled series."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_model_argument(parser, MODELS["tcn"])
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--series", type=int, default=20_000)
    given = parser.parse_args(arguments)
    test = simulated_series(given.series, _N_DATES, Case.HARD, [_SEED, 0])
    rows: list[list[object]] = [_row("M1, simulation alone", "", _answers(given.model, None, test, 0)[0], test)]
    for draw in range(1, given.draws + 1):
        labelled = simulated_series(_N_LABELLED, _N_DATES, Case.HARD, [_SEED, draw])
        alone, seconds = _answers(given.model, labelled, test, draw, afresh=True)
        rows.append(_row(f"M2, labelled alone, draw {draw}", f"{seconds:.0f} s", alone, test))
        both, seconds = _answers(given.model, labelled, test, draw)
        rows.append(_row(f"M3, both, draw {draw}", f"{seconds:.0f} s", both, test))
    print_table(["model", "training", "accuracy", *PATTERNS], rows)
    print("\nThe last M3:\n")
    matrix_table(test.labels, both)


def _answers(
    model: Path, labelled: LabelledSeries | None, test: LabelledSeries, seed: int, afresh: bool = False
) -> tuple[NDArray[np.int64], float]:
    """Return what a network says of the test series after learning from the labelled ones, and the seconds taken."""
    torch.manual_seed(seed)
    network, architecture, _ = load_network(model)
    started = time.monotonic()
    if labelled is not None:
        if afresh:
            network = build(replace(architecture, dropout=0.2))
        learnt, held = stratified_parts(labelled.labels, VALIDATION_SHARE, seed)
        source = FileSource(labelled.rows(learnt), 64 if afresh else 256, seed, flips=True)
        fit(network, source, labelled.rows(held), _ALONE if afresh else _TUNING)
    seconds = time.monotonic() - started
    return probabilities(network, test).argmax(axis=1), seconds


def _row(name: str, training: str, predicted: NDArray[np.int64], test: LabelledSeries) -> list[object]:
    return [name, training, percent(accuracy(test.labels, predicted), 2), *recalls(test.labels, predicted)]


if __name__ == "__main__":
    main()
