"""Whether onnxruntime answers as PyTorch does, on the same series."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np
import onnxruntime

from ...algorithms.networks.onnx_file import read_onnx
from ..fitting import probabilities
from ..onnx_file import load_network
from ..simulate import Case
from ..sources import simulated_series
from ..static_predictors import Scaling
from .models import MODELS
from .tables import print_table

__all__ = ["main"]

_SEED = 9_000_000
_LENGTHS = (60, 168, 246, 320)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the largest difference of a probability, and how many labels differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=10_000)
    given = parser.parse_args(arguments)
    rows = []
    for name, path in MODELS.items():
        session = onnxruntime.InferenceSession(read_onnx(path), providers=["CPUExecutionProvider"])
        network, _, card = load_network(path)
        for n_dates in _LENGTHS:
            series = simulated_series(given.series, n_dates, Case.HARD, [_SEED, n_dates], Scaling.of_card(card))
            inputs = {"displacement": series.displacement}
            if series.static is not None:
                inputs["static"] = series.static
            by_onnx = np.concatenate(
                [
                    session.run(["probability"], {key: values[start : start + 1000] for key, values in inputs.items()})[
                        0
                    ]
                    for start in range(0, given.series, 1000)
                ]
            )
            by_torch = probabilities(network, series)
            difference = float(np.abs(by_onnx - by_torch).max())
            others = int((by_onnx.argmax(1) != by_torch.argmax(1)).sum())
            rows.append([name, n_dates, given.series, f"{difference:.1e}", others])
    print_table(["model", "dates", "series", "largest difference of a probability", "other labels"], rows)


if __name__ == "__main__":
    main()
