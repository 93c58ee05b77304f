"""A network as an ONNX file with its model card inside, and back: weights keep their PyTorch names in the file."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from .networks import Architecture, build

__all__ = ["load_network", "read_card", "save_network", "write_card"]

_OPSET = 18
_EXAMPLE_DATES = 96


class _Probabilities(nn.Module):
    """A network followed by a softmax."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, *inputs: Tensor) -> Tensor:
        return torch.softmax(self.network(*inputs), dim=1)


def save_network(path: Path, network: nn.Module, architecture: Architecture, card: Mapping[str, str]) -> None:
    """Write a network as ONNX.

    Inputs are `displacement` (batch, dates) in mm and, where the network takes any, `static` (batch, k); the output is
    `probability` (batch, classes). A file that was there is replaced only by a complete one.

    Parameters
    ----------
    card : mapping of str to str
        Goes into `metadata_props`, with the architecture.
    """
    names = ["displacement", "static"][: 1 + bool(architecture.n_static)]
    examples = tuple(torch.zeros(2, n) for n in (_EXAMPLE_DATES, architecture.n_static) if n)
    aside = path.with_name(path.name + ".part")
    with warnings.catch_warnings():
        # The newer exporter knows LSTM layers only for one length. The older one warns of their checks of shape, and of
        # a batch that might be fixed; the tests hold it to any.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.simplefilter("ignore", torch.jit.TracerWarning)
        warnings.filterwarnings("ignore", "Exporting a model to ONNX with a batch_size", UserWarning)
        torch.onnx.export(
            _Probabilities(network.cpu()).eval(),
            examples,
            str(aside),
            dynamo=False,
            opset_version=_OPSET,
            # Weights stay as they are and keep their names; onnxruntime merges them when it loads the file.
            training=torch.onnx.TrainingMode.PRESERVE,
            do_constant_folding=False,
            input_names=names,
            output_names=["probability"],
            dynamic_axes={
                "displacement": {0: "batch", 1: "dates"},
                **({"static": {0: "batch"}} if architecture.n_static else {}),
                "probability": {0: "batch"},
            },
        )
    model = onnx.load(aside)
    for node in model.graph.node:
        node.doc_string = ""  # paths of the source
    onnx.checker.check_model(model)
    aside.write_bytes(model.SerializeToString())
    write_card(aside, {**card, "architecture": json.dumps(architecture.as_dict())})
    aside.replace(path)


def load_network(path: Path) -> tuple[nn.Module, Architecture, dict[str, str]]:
    """Read a network and its card back from a file that `save_network` wrote."""
    model = onnx.load(path, load_external_data=False)
    card = read_card(path)
    if "architecture" not in card:
        raise SystemExit(
            f"{path} does not say how its network is built; only 32-bit models that were trained here can be tuned."
        )
    architecture = Architecture(**json.loads(card.pop("architecture")))
    network = build(architecture)
    wanted = network.state_dict()
    found = {
        name: torch.from_numpy(numpy_helper.to_array(each).copy())
        for each in model.graph.initializer
        if (name := each.name.removeprefix("network.")) in wanted
    }
    # Batch norm's count of batches is no part of what it computes, and not in the file.
    found |= {name: value for name, value in wanted.items() if name.endswith("num_batches_tracked")}
    network.load_state_dict(found)
    return network, architecture, card


def read_card(path: Path) -> dict[str, str]:
    """Return what a file's metadata say, the architecture included."""
    return {entry.key: entry.value for entry in onnx.load(path, load_external_data=False).metadata_props}


def write_card(path: Path, card: Mapping[str, str]) -> None:
    """Replace a file's metadata."""
    model = onnx.load(path, load_external_data=False)
    del model.metadata_props[:]
    for key, value in card.items():
        model.metadata_props.add(key=key, value=value)
    path.write_bytes(model.SerializeToString())
