"""The hard case, as Yang et al. 2024 compared (their Fig. 12): simulation alone, labelled series alone, and both.

3 566 series of the hard case, drawn apart, stand for the labelled points of Kunming; the test series are fresh. M1 has
learnt from simulation alone, M2 is the same network trained on the labelled series alone, M3 has learnt from simulation
and is then tuned on them as `scripts/train tune` does. Two simulations: the reference, which knows white noise only, as
Yang's did; and the wide one of the bundled model, which knows noise like the test's.
"""

from __future__ import annotations

import argparse
import copy
import time
from collections.abc import Sequence

import torch
from torch import nn

from ...algorithms.patterns.names import PATTERNS
from ..fitting import FitSettings, LabelledSeries, fit, probabilities
from ..networks import Architecture, build
from ..onnx_file import load_network
from ..simulate import Case
from ..sources import FileSource, SimulatedSource, simulated_series, stratified_parts
from ..train import TUNING_EPOCHS, TUNING_RATE, VALIDATION_SHARE
from .models import MODELS, add_model_argument
from .tables import accuracy, matrix_table, percent, print_table, recalls

__all__ = ["main"]

_N_LABELLED = 3566
_N_DATES = 168
_SEED = 8_000_000
_ALONE = FitSettings(epochs=80, learning_rate=3e-3, patience=20)
_PRETRAINING = FitSettings(epochs=4, learning_rate=3e-3)
_TUNING = FitSettings(TUNING_EPOCHS, TUNING_RATE, keep_start=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracy and recall of the three, for several draws of the labelled series."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_model_argument(parser, MODELS["tcn"])
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--series", type=int, default=20_000)
    parser.add_argument("--pretraining", type=int, default=409_600, help="series of the reference simulation")
    given = parser.parse_args(arguments)
    test = simulated_series(given.series, _N_DATES, Case.HARD, [_SEED, 0])
    bundled, architecture, _ = load_network(given.model)
    simulations = {"reference": _pretrained(architecture, given.pretraining), "bundled": bundled}
    rows = [_row(f"M1, {name}", 0.0, network, test) for name, network in simulations.items()]
    for draw in range(1, given.draws + 1):
        labelled = simulated_series(_N_LABELLED, _N_DATES, Case.HARD, [_SEED, draw])
        torch.manual_seed(draw)
        alone = build(architecture)
        rows.append(_row(f"M2, draw {draw}", _learn(alone, labelled, 64, draw, _ALONE), alone, test))
        for name, network in simulations.items():
            tuned = copy.deepcopy(network)
            rows.append(_row(f"M3, {name}, draw {draw}", _learn(tuned, labelled, 256, draw, _TUNING), tuned, test))
    print(f"{given.series} test series of {_N_DATES} dates, seed [{_SEED}, 0]; draws are seeds [{_SEED}, draw]\n")
    print_table(["model", "training", "accuracy", *PATTERNS], rows)
    print("\nThe bundled model, tuned on the last draw:\n")
    matrix_table(test.labels, probabilities(tuned, test).argmax(axis=1))


def _pretrained(architecture: Architecture, n: int) -> nn.Module:
    """Return a network that has learnt all six patterns from n series of the reference simulation."""
    torch.manual_seed(0)
    network = build(architecture)
    source = SimulatedSource(Case.REFERENCE, _N_DATES, _N_DATES, n // (256 * _PRETRAINING.epochs), 256, _SEED)
    fit(network, source, simulated_series(2000, _N_DATES, Case.REFERENCE, [_SEED, 10**6]), _PRETRAINING)
    return network


def _learn(network: nn.Module, labelled: LabelledSeries, batch_size: int, seed: int, settings: FitSettings) -> float:
    """Train a network on labelled series; return the seconds taken."""
    started = time.monotonic()
    torch.manual_seed(seed)
    learnt, held = stratified_parts(labelled.labels, VALIDATION_SHARE, seed)
    source = FileSource(labelled.rows(learnt), batch_size, seed, flips=True)
    fit(network, source, labelled.rows(held), settings)
    return time.monotonic() - started


def _row(name: str, seconds: float, network: nn.Module, test: LabelledSeries) -> list[object]:
    predicted = probabilities(network, test).argmax(axis=1)
    shares = percent(accuracy(test.labels, predicted), 2), *recalls(test.labels, predicted)
    return [name, f"{seconds:.0f} s" if seconds else "", *shares]


if __name__ == "__main__":
    main()
