"""Series a second, in the plugin's classifier and in PyTorch on the same series, of our networks and the papers'.

The papers' networks have random weights: what they answer is not looked at.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch

from ...algorithms.networks.classifier import Classifier
from ...algorithms.patterns.names import PATTERNS
from ..fitting import probabilities
from ..networks import Architecture, build
from ..onnx_file import load_network, save_network
from ..simulate import Case
from ..sources import simulated_series
from ..static_predictors import Scaling
from .models import MODELS, TCN_INT8
from .tables import print_table

__all__ = ["main"]

_SEED = 9_500_000
_LENGTHS = (168, 246)
_PAPERS = {
    "LSTM 128-64, a step a date (T&S)": Architecture("lstm", len(PATTERNS), scaled=False),
    "TCN of 10 layers of 100 (Yang)": Architecture("yang", len(PATTERNS), layers=10, channels=100, scaled=False),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print medians over repeats, onnxruntime and PyTorch in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=8192)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args(arguments)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        files = {f"{name} (bundled)": path for name, path in MODELS.items()}
        files["tcn (bundled, 8-bit)"] = TCN_INT8
        _, _, card = load_network(MODELS["tcn"])
        for number, (name, architecture) in enumerate(_PAPERS.items()):
            files[name] = Path(folder) / f"{number}.onnx"
            save_network(files[name], build(architecture), architecture, card)
        for name, path in files.items():
            for n_dates in _LENGTHS:
                slow = name in _PAPERS
                in_plugin, in_torch = _rates(path, n_dates, given.series // (8 if slow else 1), given.repeats)
                rows.append([name, n_dates, f"{in_plugin:,.0f}", f"{in_torch:,.0f}", f"{in_plugin / in_torch:.2f}"])
    print(f"{os.cpu_count()} cores; median of {given.repeats} repeats\n")
    print_table(["network", "dates", "plugin, series/s", "PyTorch, series/s", "ratio"], rows)


def _rates(path: Path, n_dates: int, n: int, repeats: int) -> tuple[float, float]:
    # PyTorch runs the 32-bit one beside either.
    network, _, card = load_network(MODELS["tcn"] if path == TCN_INT8 else path)
    model = Classifier(path)
    scaling = Scaling.of_card(card)
    series = simulated_series(n, n_dates, Case.HARD, [_SEED, n_dates], scaling)
    days = 12.0 * np.arange(n_dates, dtype=np.float64) + 7e5
    beside = {name: np.zeros(n) for name in model.card.layer_predictors}
    torch.set_num_threads(os.cpu_count() or 1)

    def in_plugin() -> None:
        model.classify(series.displacement, days, beside)

    def in_torch() -> None:
        probabilities(network, series)

    times: dict[Callable[[], None], list[float]] = {in_plugin: [], in_torch: []}
    for repeat in range(repeats + 1):
        for run, taken in times.items():
            started = time.perf_counter()
            run()
            if repeat:  # the first warms up
                taken.append(time.perf_counter() - started)
    return n / float(np.median(times[in_plugin])), n / float(np.median(times[in_torch]))


if __name__ == "__main__":
    main()
