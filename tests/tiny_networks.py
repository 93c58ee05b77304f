"""Model files of one linear layer, whose answers a test knows; written as protocol buffers by hand, in any environment.

Field numbers are those of `onnx.proto`.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from insar_hotspots.algorithms.patterns.names import PATTERNS

PATTERNS_CARD = {
    "format": "insar-hotspots 1",
    "name": "Tiny",
    "version": "0.1",
    "task": "patterns",
    "network": "tcn",
    "classes": json.dumps(PATTERNS),
    "dates": '{"fewest": 6, "most": 40}',
    "units": "mm",
    "reference": "none",
    "smoothing": '{"window": 1, "order": 0}',
    "static_predictors": "[]",
    "threshold": "0.5",
    "training_data": "none",
    "metrics": "{}",
}


def clusters_card(days, classes=("4", "7"), **changes):
    """Return the card of a site model with its own dates."""
    own = {"task": "clusters", "network": "lstm", "classes": json.dumps(classes), "dates": json.dumps({"days": days})}
    return {**PATTERNS_CARD, **own, **changes}


def write_model(path: Path, card, dates, weights, bias=0.0, static_weights=None, **how) -> Path:
    """Write a model: softmax of (displacement at some dates) @ weights + bias (+ static @ static_weights).

    Parameters
    ----------
    path
        Of the file.
    card
        Metadata; {} for none.
    dates
        Positions of the dates, negative ones from the end.
    weights
        (len(dates), classes).
    bias
        (classes,).
    static_weights
        (k, classes) of the input `static`; without it there is no such input.
    how
        Options of `_graph`.
    """
    metadata = (_field(14, _field(1, key) + _field(2, value)) for key, value in card.items())
    graph = _graph(dates, weights, bias, static_weights, **how)
    path.write_bytes(_field(1, 8) + _field(8, _field(1, "") + _field(2, 17)) + _field(7, graph) + b"".join(metadata))
    return path


def _graph(dates, weights, bias, static_weights, n_dates="dates", answer="Softmax"):
    """Return a graph; `n_dates` is the input's number of dates, or a name where any will do; `answer` the last node."""
    weights = np.asarray(weights, dtype=np.float32)
    constants = {
        "dates": np.asarray(dates, dtype=np.int64),
        "weights": weights,
        "bias": np.broadcast_to(np.float32(bias), weights.shape[1:]),
    }
    inputs = [_value("displacement", ["batch", n_dates])]
    nodes = [
        _node("Gather", ["displacement", "dates"], "chosen", axis=1),
        _node("MatMul", ["chosen", "weights"], "product"),
        _node("Add", ["product", "bias"], "scores"),
    ]
    if static_weights is not None:
        constants["static_weights"] = np.asarray(static_weights, dtype=np.float32)
        inputs.append(_value("static", ["batch", len(static_weights)]))
        nodes += [
            _node("MatMul", ["static", "static_weights"], "static_scores"),
            _node("Add", ["scores", "static_scores"], "all_scores"),
        ]
    nodes.append(_node(answer, ["scores" if static_weights is None else "all_scores"], "probability"))
    return b"".join(
        [
            *(_field(1, node) for node in nodes),
            _field(2, "tiny"),
            *(_field(5, _tensor(name, array)) for name, array in constants.items()),
            *(_field(11, each) for each in inputs),
            _field(12, _value("probability", ["batch", weights.shape[1]])),
        ]
    )


def _varint(number):
    number &= (1 << 64) - 1
    head = bytearray()
    while number > 127:
        head.append(number & 127 | 128)
        number >>= 7
    return bytes([*head, number])


def _field(number, value):
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _tensor(name, array):
    kind = {"float32": 1, "int64": 7}[array.dtype.name]
    dimensions = b"".join(_field(1, size) for size in array.shape)
    return dimensions + _field(2, kind) + _field(8, name) + _field(9, array.tobytes())


def _node(operator, inputs, output, **integers):
    names = b"".join(_field(1, name) for name in inputs) + _field(2, output) + _field(4, operator)
    return names + b"".join(
        _field(5, _field(1, name) + _field(3, value) + _field(20, 2)) for name, value in integers.items()
    )


def _value(name, shape):
    dimensions = b"".join(_field(1, _field(1 if isinstance(size, int) else 2, size)) for size in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, dimensions)))
