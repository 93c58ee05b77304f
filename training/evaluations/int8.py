"""Whether 8-bit weights are worth having: accuracy and speed of each bundled model as it is and quantised.

LSTM layers are quantised dynamically, convolutions statically, with simulated series to calibrate by.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static

from ...algorithms.classifier import Classifier
from ..simulate import Case
from ..sources import simulated_series
from .models import MODELS
from .tables import accuracy, percent, print_table

__all__ = ["main"]

_SEED = 9_700_000
_N_DATES = 168


class _Calibration(CalibrationDataReader):
    """Batches of simulated series."""

    def __init__(self) -> None:
        series = simulated_series(2048, _N_DATES, Case.WIDE, [_SEED, 1])
        self._batches: Iterator[dict[str, NDArray[np.float32]]] = iter(
            [{"displacement": series.displacement[start : start + 256]} for start in range(0, 2048, 256)]
        )

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        """Return the next batch, or nothing more."""
        return next(self._batches, None)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print both of each model, timed in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args(arguments)
    logging.getLogger().setLevel(logging.ERROR)  # the quantiser advises preprocessing that is done here
    series = simulated_series(given.series, _N_DATES, Case.HARD, [_SEED, 2])
    days = 12.0 * np.arange(_N_DATES, dtype=np.float64) + 7e5
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name in ("tcn", "lstm"):
            quantised = Path(folder) / f"{name}.onnx"
            _quantise(MODELS[name], quantised, Path(folder) / "folded.onnx")
            models = {"float32": Classifier(MODELS[name]), "int8": Classifier(quantised)}
            taken: dict[str, list[float]] = {kind: [] for kind in models}
            shares = {}
            for _ in range(given.repeats):
                for kind, model in models.items():
                    started = time.perf_counter()
                    found = model.classify(series.displacement, days, threshold=0.0)
                    taken[kind].append(time.perf_counter() - started)
                    shares[kind] = accuracy(series.labels, found.label)
            for kind, path in (("float32", MODELS[name]), ("int8", quantised)):
                rate = given.series / float(np.median(taken[kind]))
                rows.append(
                    [name, kind, percent(shares[kind], 2), f"{rate:,.0f}", f"{path.stat().st_size / 1e6:.2f} MB"]
                )
    print(f"Hard case, {given.series} series of {_N_DATES} dates; median of {given.repeats} repeats\n")
    print_table(["model", "weights", "accuracy", "series/s", "file"], rows)


def _quantise(source: Path, target: Path, folded: Path) -> None:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(folded)
    onnxruntime.InferenceSession(source.read_bytes(), options, providers=["CPUExecutionProvider"])
    if "LSTM" in {node.op_type for node in onnx.load(folded).graph.node}:
        quantize_dynamic(folded, target, weight_type=QuantType.QInt8, op_types_to_quantize=["LSTM"])
    else:
        quantize_static(
            folded,
            target,
            _Calibration(),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["Conv"],
        )
    model = onnx.load(target)
    del model.metadata_props[:]
    model.metadata_props.extend(onnx.load(source).metadata_props)
    target.write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main()
