"""What a file must be before it is run: ONNX, whole, and without a path to any other file."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.onnx_file import read_onnx
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, write_model

onnx = pytest.importorskip("onnx")

TensorProto, helper = onnx.TensorProto, onnx.helper


@pytest.fixture
def tiny(tmp_path):
    return write_model(tmp_path / "tiny.onnx", PATTERNS_CARD, range(6), np.eye(6), static_weights=np.ones((2, 6)))


def external(name="weights", location="/etc/passwd"):
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[6, 6], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value=location)
    return tensor


def graph_with(tensors=(), nodes=()):
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [6, 6])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [6, 6])
    return helper.make_graph([helper.make_node("Identity", ["x"], ["y"]), *nodes], "graph", [x], [y], list(tensors))


def constant(tensor):
    return helper.make_node("Constant", [], ["c"], value=tensor)


def sparse(tensor):
    return onnx.SparseTensorProto(values=tensor, dims=[6, 6])


def in_function():
    model = helper.make_model(graph_with())
    model.functions.add(name="f", domain="d").node.append(constant(external()))
    return model


def in_training():
    model = helper.make_model(graph_with())
    model.training_info.add(algorithm=graph_with([external()]))
    return model


def in_sparse_initializer():
    graph = graph_with()
    graph.sparse_initializer.append(sparse(external()))
    return helper.make_model(graph)


HIDDEN = {
    "initializer": lambda: helper.make_model(graph_with([external()])),
    "constant": lambda: helper.make_model(graph_with(nodes=[constant(external())])),
    "branch": lambda: helper.make_model(
        graph_with(nodes=[helper.make_node("If", ["x"], ["z"], then_branch=graph_with([external()]))])
    ),
    "loop of branches": lambda: helper.make_model(
        graph_with(nodes=[helper.make_node("Any", ["x"], ["z"], bodies=[graph_with(), graph_with([external()])])])
    ),
    "tensors": lambda: helper.make_model(
        graph_with(nodes=[helper.make_node("Any", ["x"], ["z"], values=[external()])])
    ),
    "sparse constant": lambda: helper.make_model(
        graph_with(nodes=[helper.make_node("Constant", [], ["z"], sparse_value=sparse(external()))])
    ),
    "sparse initializer": in_sparse_initializer,
    "function": in_function,
    "training": in_training,
    "location alone": lambda: helper.make_model(
        graph_with([TensorProto(name="w", data_type=1, dims=[1], data_location=TensorProto.EXTERNAL)])
    ),
}


def test_a_whole_file_is_returned_as_it_is(tiny):
    onnx.checker.check_model(onnx.load(tiny), full_check=True)
    assert read_onnx(tiny) == tiny.read_bytes()


def test_what_onnx_writes_is_read(tmp_path):
    graph = graph_with([onnx.numpy_helper.from_array(np.ones((6, 6), np.float32), "w")])
    onnx.save_model(helper.make_model(graph), tmp_path / "whole.onnx")
    assert read_onnx(tmp_path / "whole.onnx")


@pytest.mark.parametrize("place", HIDDEN)
def test_weights_in_another_file_are_refused_wherever_they_are_named(tmp_path, place):
    path = tmp_path / "leaky.onnx"
    path.write_bytes(HIDDEN[place]().SerializeToString())
    with pytest.raises(InputError, match=r"leaky.onnx keeps its weights in another file"):
        read_onnx(path)


def test_a_model_that_onnx_saved_in_two_files_is_refused(tmp_path):
    graph = graph_with([onnx.numpy_helper.from_array(np.ones((600, 600), np.float32), "w")])
    path = tmp_path / "two.onnx"
    onnx.save_model(helper.make_model(graph), path, save_as_external_data=True, location="two.bin")
    assert (tmp_path / "two.bin").is_file()
    with pytest.raises(InputError, match=r"keeps its weights in another file"):
        read_onnx(path)


def test_no_part_of_a_file_passes_for_the_whole(tiny):
    # Fields follow each other: cut between two of them, the graph is there and only some of the metadata.
    whole = tiny.read_bytes()
    graph_end = whole.index(b"insar-hotspots 1") - 20
    for length in range(graph_end):
        tiny.write_bytes(whole[:length])
        with pytest.raises(InputError, match=r"tiny.onnx is not an ONNX model, or not all of one"):
            read_onnx(tiny)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello, I am a text file\n" * 9,
        b"PK\x03\x04" + bytes(200),
        bytes(1000),
        b"\xff" * 64,
        b"\x0b\x0c",
        b"\x3a",
    ],
    ids=["empty", "text", "zip", "zeros", "ones", "group", "half a field"],
)
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "other.onnx"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"other.onnx is not an ONNX model"):
        read_onnx(path)


def test_any_bytes_give_a_sentence_or_a_model(tiny):
    rng = np.random.default_rng(0)
    whole = np.frombuffer(tiny.read_bytes(), dtype=np.uint8)
    for _ in range(500):
        damaged = whole.copy()
        damaged[rng.integers(len(whole), size=3)] = rng.integers(256, size=3)
        tiny.write_bytes(damaged.tobytes())
        try:
            read_onnx(tiny)
        except InputError as error:
            assert "tiny.onnx" in str(error)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(5 << 30)
    with pytest.raises(InputError, match=r"huge.onnx has 5369 MB, and a model of this plugin at most 100"):
        read_onnx(path)


@pytest.mark.parametrize("name", ["gone.onnx", "folder.onnx"])
def test_what_cannot_be_read_is_named(tmp_path, name):
    (tmp_path / "folder.onnx").mkdir()
    with pytest.raises(InputError, match=f"The model {name} cannot be read"):
        read_onnx(tmp_path / name)
