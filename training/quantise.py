"""A convolutional model with 8-bit weights: as right as with 32 bits, and several times as fast."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from .onnx_file import read_card, write_card

__all__ = ["fold", "quantise"]

_BATCH = 256


def quantise(source: Path, target: Path, series: NDArray[np.float32]) -> None:
    """Write a model with 8 bits for the weights and states of its convolutions, but for the first, which keeps 32.

    The first reads millimetres and logarithms, whose digits count. Weights keep to 7 of the 8 bits: processors without
    instructions for neural networks add two products in 16, which 8 bits would overflow.

    Parameters
    ----------
    source, target : Path
        The card goes along, without the architecture, as the weights cannot be read back.
    series : (n, T) float32, mm
        Series like those to come, which show the range of every layer.
    """
    with tempfile.TemporaryDirectory() as folder:
        folded, quantised = Path(folder) / "folded.onnx", Path(folder) / "quantised.onnx"
        fold(source, folded)
        first = next(node.name for node in onnx.load(folded).graph.node if node.op_type == "Conv")
        logging.getLogger().setLevel(logging.ERROR)  # the quantiser advises the preprocessing that was done here
        quantize_static(
            folded,
            quantised,
            _Batches(series),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["Conv"],
            nodes_to_exclude=[first],
        )
        card = read_card(source)
        card.pop("architecture", None)
        write_card(quantised, card)
        aside = target.with_name(target.name + ".part")
        aside.write_bytes(quantised.read_bytes())
        aside.replace(target)


def fold(source: Path, target: Path) -> None:
    """Write a model with what is constant worked out and batch norm merged into convolutions."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(source.read_bytes(), options, providers=["CPUExecutionProvider"])


class _Batches(CalibrationDataReader):
    """Series as the quantiser asks for them."""

    def __init__(self, series: NDArray[np.float32]) -> None:
        self._batches: Iterator[dict[str, NDArray[np.float32]]] = iter(
            [{"displacement": series[start : start + _BATCH]} for start in range(0, len(series), _BATCH)]
        )

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        """Return the next batch, or nothing more."""
        return next(self._batches, None)
