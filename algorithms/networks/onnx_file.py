"""An ONNX file looked at before anything runs it: whole, and with all its weights inside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError

__all__ = ["read_onnx"]

_LARGEST_BYTES = 100_000_000

# Where tensors are in the protocol buffers of ONNX (onnx.proto): message -> field number -> message inside it.
_INSIDE = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse tensor"},
    "function": {7: "node", 11: "attribute"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse tensor", 23: "sparse tensor"},
    "sparse tensor": {1: "tensor", 2: "tensor"},
    "tensor": {},
}
_GRAPH = 7  # of a model
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14  # of a tensor

_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_FIXED_LENGTHS = {_FIXED_64: 8, _FIXED_32: 4}


def read_onnx(path: Path) -> bytes:
    """Return the content of a model file that needs no other file.

    ONNX lets a model name files that its weights are read from, anywhere on the disk; such a model is refused.

    Raises
    ------
    InputError
        The file cannot be read, is no ONNX file or an incomplete one, too large, or names other files.
    """
    try:
        size = path.stat().st_size
        if size > _LARGEST_BYTES:
            raise InputError(
                "{file} has {size:.0f} MB, and a model of this plugin at most {largest:.0f}: choose another file.",
                file=path.name,
                size=size / 1000000.0,
                largest=_LARGEST_BYTES / 1000000.0,
            )
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            "The model {file} cannot be read ({reason}): choose another file.",
            file=path.name,
            reason=error.strerror,
        ) from error
    try:
        has_graph, is_whole = _look_through(memoryview(data))
    except (_DamagedError, IndexError):
        has_graph = False
    if not has_graph:
        raise InputError("{file} is not an ONNX model, or not all of one: choose another file.", file=path.name)
    if not is_whole:
        raise InputError(
            "{file} keeps its weights in another file (ONNX external data): save the model as one file.", file=path.name
        )
    return data


class _DamagedError(Exception):
    """Bytes that are no protocol buffers."""


def _look_through(data: memoryview) -> tuple[bool, bool]:
    """Return whether a model has a graph, and whether all its tensors are inside."""
    has_graph, is_whole = False, True
    waiting = [("model", data)]
    while waiting:
        kind, message = waiting.pop()
        for number, value in _fields(message):
            has_graph |= kind == "model" and number == _GRAPH
            if kind == "tensor":
                is_whole &= number != _EXTERNAL_DATA and not (number == _DATA_LOCATION and value != 0)
            inside = _INSIDE[kind].get(number)
            if inside is not None:
                if not isinstance(value, memoryview):
                    raise _DamagedError
                waiting.append((inside, value))
    return has_graph, is_whole


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield number and value of each field of a protocol buffer."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        wire = key & 7
        if wire == _VARINT:
            value, position = _varint(message, position)
            yield key >> 3, value
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        else:
            length = _FIXED_LENGTHS.get(wire, len(message))
        if position + length > len(message):
            raise _DamagedError
        yield key >> 3, message[position : position + length]
        position += length


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    """Return the number that starts at a position, and where it ends."""
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, position
        shift += 7
        if shift > 63:
            raise _DamagedError
