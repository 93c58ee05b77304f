"""Dataclasses as JSON, and arrays beside it: what QGIS and the worker write to each other, typed on both sides."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np

from ..algorithms.sentences import Sentence

__all__ = ["pack", "pack_message", "unpack", "unpack_sentence"]

_ARRAY = "array"
_TEMPLATE, _ARGUMENTS = "template", "arguments"

Letter = TypeVar("Letter")


def pack(letter: Any, keep_array: Callable[[str, np.ndarray], str]) -> Any:
    """Return what JSON can say of a letter.

    Parameters
    ----------
    letter
        A dataclass whose fields are numbers, text, sentences, dates, paths, enumerations, arrays, other such
        dataclasses, and lists, tuples and dictionaries of them.
    keep_array
        Puts an array, given the path to its field, where it is found again, and returns its name there.
    """
    return _pack(letter, "", keep_array)


def unpack(kind: type[Letter], content: Mapping[str, Any], open_array: Callable[[str], np.ndarray]) -> Letter:
    """Return the letter of this kind that `pack` made `content` of; `open_array` finds an array by its name."""
    letter: Letter = _unpack(kind, content, open_array)
    return letter


def pack_message(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return what JSON can say of a message, whose values are numbers and sentences."""
    packed: dict[str, Any] = _pack(message, "", _no_array)
    return packed


def unpack_sentence(content: Any) -> Sentence:
    """Return the sentence that was packed."""
    if isinstance(content, str):
        return Sentence(content)
    arguments = {
        name: unpack_sentence(each) if isinstance(each, dict) else each for name, each in content[_ARGUMENTS].items()
    }
    return Sentence(content[_TEMPLATE], **arguments)


def _no_array(path: str, _: np.ndarray) -> str:
    raise TypeError(f"{path} is an array, which no message can hold")


def _pack(value: Any, path: str, keep: Callable[[str, np.ndarray], str]) -> Any:
    def inside(name: object) -> str:
        return f"{path}.{name}" if path else str(name)

    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _pack(getattr(value, each.name), inside(each.name), keep) for each in fields(value)}
    if isinstance(value, np.ndarray):
        return {_ARRAY: keep(path, value)}
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _pack(each, inside(key), keep) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_pack(each, inside(place), keep) for place, each in enumerate(value)]
    if isinstance(value, Sentence):
        arguments = {name: _plain(each) for name, each in value.arguments.items()}
        return {_TEMPLATE: value.template, _ARGUMENTS: _pack(arguments, path, keep)}
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"{path} is a {type(value).__name__}, which no letter can hold")


def _plain(argument: object) -> object:
    """Return an argument of a sentence as it is, where a letter can hold it, else as the sentence shows it."""
    return argument if isinstance(argument, (str, int, float, np.generic)) else str(argument)


def _unpack(kind: Any, content: Any, open_array: Callable[[str], np.ndarray]) -> Any:
    # An alias (NDArray is one since NumPy 2.5, on Python 3.12) stands for its value.
    kind = getattr(kind, "__value__", kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if content is None:
            return None
        (kind,) = (each for each in inner if each is not type(None))
        return _unpack(kind, content, open_array)
    if kind is np.ndarray or origin is np.ndarray:
        return open_array(content[_ARRAY])
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{each.name: _unpack(hints[each.name], content[each.name], open_array) for each in fields(kind)})
    if origin is list:
        return [_unpack(inner[0], each, open_array) for each in content]
    if origin is tuple:
        each_kind = inner[:1] * len(content) if inner[1:] == (...,) else inner
        return tuple(_unpack(one, each, open_array) for one, each in zip(each_kind, content))
    if origin is dict:
        return {inner[0](key): _unpack(inner[1], each, open_array) for key, each in content.items()}
    if kind is Sentence or (kind is str and isinstance(content, dict)):
        return unpack_sentence(content)
    if kind is date:
        return date.fromisoformat(content)
    if isinstance(kind, type) and issubclass(kind, (Enum, Path)):
        return kind(content)
    if kind is float:
        return float(content)
    return content
