from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import torch
from insar_hotspots.training.networks import Architecture, build
from insar_hotspots.training.onnx_file import load_network, save_network

ARCHITECTURES = [
    Architecture("pattern", 6, channels=16, layers=2, stride=6),
    Architecture("lstm", 6, dates_per_step=6),
    Architecture("lstm", 5, scaled=False),
    Architecture("lstm_perceptron", 6, n_static=4, dates_per_step=6),
]
NAMED = pytest.mark.parametrize("architecture", ARCHITECTURES, ids=lambda a: f"{a.kind}-{a.scaled}")


def trained(architecture):
    """A network whose every number differs from its start."""
    torch.manual_seed(1)
    network = build(architecture).eval()
    with torch.no_grad():
        for tensor in network.state_dict().values():
            if tensor.is_floating_point():
                tensor.copy_(0.5 + 0.2 * torch.rand_like(tensor) if tensor.ndim < 2 else 0.2 * torch.randn_like(tensor))
    return network


def saved(tmp_path, architecture):
    network = trained(architecture)
    path = tmp_path / "model.onnx"
    save_network(path, network, architecture, {"name": "a test"})
    return network, path


def given(architecture, n, n_dates):
    rng = np.random.default_rng(0)
    fed = {"displacement": rng.normal(0, 8, (n, n_dates)).astype(np.float32)}
    if architecture.n_static:
        fed["static"] = rng.normal(0, 1, (n, architecture.n_static)).astype(np.float32)
    return fed


@NAMED
@pytest.mark.parametrize("n_dates", [60, 77, 168, 320])
def test_onnxruntime_answers_as_pytorch_for_any_length_and_number(tmp_path, architecture, n_dates):
    network, path = saved(tmp_path, architecture)
    fed = given(architecture, 33, n_dates)
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    (found,) = session.run(["probability"], fed)
    with torch.no_grad():
        expected = torch.softmax(network(*(torch.from_numpy(each) for each in fed.values())), 1).numpy()
    assert np.abs(found - expected).max() < 1e-5
    assert np.ptp(expected, axis=0).max() > 1e-3  # the series matter


@NAMED
def test_weights_and_card_come_back(tmp_path, architecture):
    network, path = saved(tmp_path, architecture)
    again, read, card = load_network(path)
    assert read == architecture
    assert card == {"name": "a test"}
    for name, tensor in network.state_dict().items():
        if not name.endswith("num_batches_tracked"):
            assert torch.equal(tensor, again.state_dict()[name]), name


def test_a_file_holds_no_path_of_the_machine_it_was_made_on(tmp_path):
    _, path = saved(tmp_path, ARCHITECTURES[0])
    assert b"/networks.py" not in path.read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == ["model.onnx"]


def test_a_model_of_another_make_cannot_be_tuned(tmp_path):
    import onnx

    _, path = saved(tmp_path, ARCHITECTURES[0])
    model = onnx.load(path)
    kept = [entry for entry in model.metadata_props if entry.key != "architecture"]
    del model.metadata_props[:]
    model.metadata_props.extend(kept)
    path.write_bytes(model.SerializeToString())
    with pytest.raises(SystemExit, match="does not say how its network is built"):
        load_network(path)
