"""Whether 8-bit weights are worth having: accuracy and speed with them and with 32 bits, on the same series in turn.

The bundled TCN of 8 bits (`scripts/train quantise`) beside the one of 32; and the LSTM, whose layers onnxruntime
quantises as it runs, beside the bundled one.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic

from ...algorithms.networks.classifier import Classifier
from ..onnx_file import read_card, write_card
from ..quantise import fold
from ..simulate import Case
from ..sources import simulated_series
from .models import MODELS, TCN_INT8
from .tables import accuracy, percent, print_table

__all__ = ["main"]

_SEED = 9_700_000
_LENGTHS = (80, 168, 304)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each model, number of bits and number of dates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args(arguments)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        pairs = {"tcn": TCN_INT8, "lstm": _dynamic(MODELS["lstm"], Path(folder))}
        for name, quantised in pairs.items():
            for n_dates in _LENGTHS:
                for row in _compared(MODELS[name], quantised, n_dates, given.series, given.repeats):
                    rows.append([name, n_dates, *row])
    print(
        f"Hard case, {given.series} series of each length, seed [{_SEED}, dates]; median of {given.repeats} repeats\n"
    )
    print_table(["model", "dates", "weights", "accuracy", "same label", "series/s", "file"], rows)


def _compared(whole: Path, quantised: Path, n_dates: int, n: int, repeats: int) -> list[list[str]]:
    series = simulated_series(n, n_dates, Case.HARD, [_SEED, n_dates])
    days = 12.0 * np.arange(n_dates, dtype=np.float64) + 7e5
    paths = {"float32": whole, "int8": quantised}
    models = {kind: Classifier(path) for kind, path in paths.items()}
    taken: dict[str, list[float]] = {kind: [] for kind in models}
    labels: dict[str, NDArray[np.int64]] = {}
    for _ in range(repeats):
        for kind, model in models.items():
            started = time.perf_counter()
            labels[kind] = model.classify(series.displacement, days, threshold=0.0).label
            taken[kind].append(time.perf_counter() - started)
    return [
        [
            kind,
            percent(accuracy(series.labels, labels[kind]), 2),
            percent(accuracy(labels["float32"], labels[kind]), 2),
            f"{n / float(np.median(taken[kind])):,.0f}",
            f"{path.stat().st_size / 1e6:.2f} MB",
        ]
        for kind, path in paths.items()
    ]


def _dynamic(source: Path, folder: Path) -> Path:
    folded, target = folder / "folded.onnx", folder / "quantised.onnx"
    fold(source, folded)
    logging.getLogger().setLevel(logging.ERROR)  # the quantiser advises preprocessing that is done here
    quantize_dynamic(folded, target, weight_type=QuantType.QInt8, op_types_to_quantize=["LSTM"])
    write_card(target, read_card(source))
    return target


if __name__ == "__main__":
    main()
