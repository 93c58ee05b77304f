"""Models made to do harm: more memory than there is, and no end."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")

import onnx
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.classifier import Classifier
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD
from onnx import TensorProto, helper, numpy_helper

DAYS = 737_000.0 + 12 * np.arange(30)
LARGE = 1 << 21


def write(path, nodes, constants):
    """Write a model of six classes whose `scores` (batch, 6) these nodes make of `displacement`."""
    graph = helper.make_graph(
        [*nodes, helper.make_node("Softmax", ["scores"], ["probability"])],
        "hostile",
        [helper.make_tensor_value_info("displacement", TensorProto.FLOAT, ["batch", "dates"])],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["batch", 6])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, PATTERNS_CARD)
    onnx.save(model, path)
    return path


def huge(path):
    """A tensor of 16 TB, whose size is known when the model is opened, or only when it runs."""
    nodes = [
        helper.make_node("Expand", ["first", "size"], ["large"]),
        helper.make_node("ReduceSum", ["large"], ["sum"], keepdims=0),
        helper.make_node("Slice", ["displacement", "begin", "end", "axis"], ["six"]),
        helper.make_node("Add", ["six", "sum"], ["scores"]),
    ]
    return write(
        path,
        nodes,
        {
            "first": np.ones((1, 1), dtype=np.float32),
            "size": np.array([LARGE, LARGE]),
            "begin": np.array([0]),
            "end": np.array([6]),
            "axis": np.array([1]),
        },
    )


def endless(path):
    """A loop of 2^62 rounds."""
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["going"], ["goes_on"]),
            helper.make_node("Tanh", ["before"], ["after"]),
        ],
        "round",
        [
            helper.make_tensor_value_info("round_number", TensorProto.INT64, []),
            helper.make_tensor_value_info("going", TensorProto.BOOL, []),
            helper.make_tensor_value_info("before", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("goes_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("after", TensorProto.FLOAT, None),
        ],
    )
    nodes = [
        helper.make_node("Slice", ["displacement", "begin", "end", "axis"], ["six"]),
        helper.make_node("Loop", ["rounds", "true", "six"], ["scores"], body=body),
    ]
    return write(
        path,
        nodes,
        {
            "rounds": np.int64(1 << 62),
            "true": np.bool_(True),
            "begin": np.array([0]),
            "end": np.array([6]),
            "axis": np.array([1]),
        },
    )


def test_a_network_that_asks_for_more_memory_than_there_is_is_refused_in_one_line(tmp_path):
    series = np.zeros((10, 30), dtype=np.float32)
    series[:, ::2] = 3
    with pytest.raises(InputError, match=r"huge.onnx") as refused:
        Classifier(huge(tmp_path / "huge.onnx")).classify(series, DAYS)
    assert "\n" not in str(refused.value)
    assert "choose another" in str(refused.value)
