from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import torch
from insar_hotspots.training.networks import Architecture, build
from insar_hotspots.training.onnx_file import load_network, read_card, save_network
from insar_hotspots.training.quantise import quantise

ARCHITECTURE = Architecture("pattern", 6, channels=64, layers=3, stride=6)


@pytest.fixture
def whole(tmp_path):
    torch.manual_seed(0)
    path = tmp_path / "whole.onnx"
    network = build(ARCHITECTURE)
    with torch.no_grad():
        network.head.weight *= 10  # answers that differ
    save_network(path, network, ARCHITECTURE, {"name": "a test"})
    return path


def series(n, n_dates):
    rng = np.random.default_rng(n_dates)
    return (rng.normal(0, 3, (n, n_dates)) + rng.normal(0, 20, (n, 1)) * np.linspace(0, 1, n_dates)).astype(np.float32)


def probabilities(path, given):
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    return session.run(["probability"], {"displacement": given})[0]


@pytest.mark.parametrize("n_dates", [60, 168, 320])
def test_the_answers_are_nearly_the_same_for_any_length(whole, tmp_path, n_dates):
    small = tmp_path / "small.onnx"
    quantise(whole, small, series(512, 168))
    given = series(300, n_dates)
    expected, found = probabilities(whole, given), probabilities(small, given)
    assert 0 < np.abs(found - expected).max() < 0.05
    assert np.ptp(expected, axis=0).max() > 0.1  # the series matter


def test_the_file_is_smaller_and_holds_bytes_for_weights_but_of_the_first_layer(whole, tmp_path):
    import onnx

    small = tmp_path / "small.onnx"
    quantise(whole, small, series(512, 168))
    assert small.stat().st_size < 0.5 * whole.stat().st_size
    kinds = [each.data_type for each in onnx.load(small).graph.initializer if len(each.dims) == 3]
    assert sorted(kinds) == sorted([onnx.TensorProto.FLOAT] + 2 * ARCHITECTURE.layers * [onnx.TensorProto.INT8])


def test_the_card_goes_along_and_weights_do_not_come_back(whole, tmp_path):
    small = tmp_path / "small.onnx"
    quantise(whole, small, series(512, 168))
    assert read_card(small) == {"name": "a test"}
    with pytest.raises(SystemExit, match="only 32-bit models"):
        load_network(small)


def test_the_same_series_give_the_same_file(whole, tmp_path):
    first, second = tmp_path / "first.onnx", tmp_path / "second.onnx"
    for target in (first, second):
        quantise(whole, target, series(512, 168))
    assert first.read_bytes() == second.read_bytes()
