"""Networks beside one another: the papers' and ours, each trained on the same simulated series, and then tested.

A small budget for all, so that the slow ones can take part; the bundled models have learnt from many times as much.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

import torch

from ...algorithms.patterns.names import PATTERNS
from ..fitting import FitSettings, fit, probabilities
from ..networks import Architecture, build, keras_parameter_count
from ..simulate import Case
from ..sources import SimulatedSource, simulated_series
from .tables import accuracy, percent, print_table

__all__ = ["main"]

_SEED = 9_200_000
_BATCH = 256
_EPOCHS = 4
_N = len(PATTERNS)
_VARIANTS = {
    "Yang's TCN (10 x 100, causal, weight norm)": Architecture("yang", _N, layers=10, channels=100, scaled=False),
    "the same, four channels": Architecture("yang", _N, layers=10, channels=100),
    "ours, raw mm in place of four channels": Architecture("pattern", _N, channels=128, scaled=False, stride=4),
    "ours, stride 2, 64 channels": Architecture("pattern", _N, channels=64, stride=2),
    "ours (stride 6, 128 channels)": Architecture("pattern", _N, channels=128, stride=6),
    "T&S's LSTM, a step a date, raw mm": Architecture("lstm", _N, scaled=False),
    "the same, six dates a step": Architecture("lstm", _N, scaled=False, dates_per_step=6),
    "six dates a step, four channels": Architecture("lstm", _N, dates_per_step=6),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracies on the reference and the hard case, and the time that training took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=102_400, help="to learn from")
    parser.add_argument("--dates", type=int, default=168)
    given = parser.parse_args(arguments)
    reference = simulated_series(10_000, given.dates, Case.REFERENCE, [_SEED, 1], n_classes=_N - 1)
    hard = simulated_series(10_000, given.dates, Case.HARD, [_SEED, 2])
    validation = simulated_series(3000, given.dates, Case.WIDE, [_SEED, 3])
    rows = []
    for name, architecture in _VARIANTS.items():
        print(name, file=sys.stderr)
        torch.manual_seed(0)
        network = build(architecture)
        if not architecture.scaled:
            network.front.unit.fill_(20.0)
        n_batches = given.series // (_BATCH * _EPOCHS)
        source = SimulatedSource(Case.WIDE, given.dates, given.dates, n_batches, _BATCH, _SEED)
        started = time.monotonic()
        fit(network, source, validation, FitSettings(_EPOCHS, 1e-3 if architecture.kind == "yang" else 3e-3))
        seconds = time.monotonic() - started
        shares = [
            percent(accuracy(series.labels, probabilities(network, series).argmax(axis=1)), 2)
            for series in (reference, hard)
        ]
        rows.append([name, keras_parameter_count(network), *shares, f"{seconds:.0f} s"])
    print(f"{given.series} series of the wide simulation, {given.dates} dates\n")
    print_table(["network", "parameters", "reference", "hard", "training"], rows)


if __name__ == "__main__":
    main()
