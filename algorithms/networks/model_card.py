"""The card inside a model file: what a network expects, and what it answers."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from ..errors import InputError
from ..patterns.names import PATTERNS
from ..tables.columns import find_attribute

__all__ = ["CARD_FORMAT", "ModelCard", "StaticPredictor", "predictor_columns", "read_card"]

CARD_FORMAT = "insar-hotspots 1"

_TASKS = ("patterns", "clusters")
_NETWORKS = ("tcn", "lstm", "lstm_perceptron")
_REFERENCES = ("none", "scene")
_FROM_SERIES = ("velocity", "v_std")
_LARGEST_CLUSTER = 2**31 - 1
_LARGEST_SCALE = 1e30


@dataclass(frozen=True)
class StaticPredictor:
    """One number of a point that the network takes beside its series, as (value - mean) / std."""

    name: str
    mean: float
    std: float


@dataclass(frozen=True)
class ModelCard:
    """What a model file says of itself.

    Attributes
    ----------
    name, version : str
    task : str
        `patterns` (the classes are `PATTERNS`) or `clusters` (they are cluster numbers).
    network : str
        `tcn`, `lstm` or `lstm_perceptron`.
    classes : tuple of str
        In the order of the network's output.
    days : tuple of date
        The model's own dates; empty where it takes series of any length from `fewest` to `most`.
    fewest, most : int
        Number of dates that the network takes.
    reference : str
        `none` (series as they come) or `scene` (the scene's motion and each series' mean removed).
    window, order : int
        Of the Savitzky-Golay filter over the dates; window 1 = none.
    static_predictors : tuple of StaticPredictor
    threshold : float
        A label is given where the largest probability exceeds it.
    training_data : str
    metrics : dict
    """

    name: str
    version: str
    task: str
    network: str
    classes: tuple[str, ...]
    days: tuple[date, ...]
    fewest: int
    most: int
    reference: str
    window: int
    order: int
    static_predictors: tuple[StaticPredictor, ...]
    threshold: float
    training_data: str
    metrics: dict[str, Any]

    @property
    def layer_predictors(self) -> list[str]:
        """Names of the static predictors that the layer has to bring; the others are measured on the series."""
        return [each.name for each in self.static_predictors if each.name not in _FROM_SERIES]

    def as_json(self) -> dict[str, Any]:
        """Return what JSON can say, with `layer_predictors`."""
        days = [day.isoformat() for day in self.days]
        return {**asdict(self), "days": days, "layer_predictors": self.layer_predictors}


def read_card(metadata: Mapping[str, str], file: str) -> ModelCard:
    """Return the card that a model file's metadata hold.

    Parameters
    ----------
    metadata
        All of it text, JSON where structured.
    file
        The file's name, for the user's sentence.

    Raises
    ------
    InputError
        There is no card, or it cannot be used.
    """
    given = metadata.get("format")
    if given is None:
        raise InputError("{file} has no model card: choose a model that was trained for this plugin.", file=file)
    if given != CARD_FORMAT:
        raise InputError(
            "{file} is a model of format '{given}', and this plugin reads '{card_format}': update the plugin, or "
            "choose another model.",
            file=file,
            given=given,
            card_format=CARD_FORMAT,
        )
    try:
        return _parse(metadata)
    except _CardError as error:
        raise InputError(
            "The model card of {file} cannot be used, as {reason}: choose another model.", file=file, reason=error
        ) from error


def predictor_columns(names: Iterable[str], columns: Iterable[str]) -> dict[str, str]:
    """Return the columns of a layer that hold a model's static predictors, by their names.

    Raises
    ------
    InputError
        Naming those that are missing.
    """
    columns = list(columns)
    found = {name: find_attribute(name, columns) for name in names}
    missing = [name for name, column in found.items() if column is None]
    if missing:
        raise InputError(
            "The model needs {names} of every point, and the layer has no such field: add it, or choose a model "
            "that takes the series alone.",
            names=", ".join(missing),
        )
    return {name: column for name, column in found.items() if column is not None}


class _CardError(ValueError):
    """Why a card cannot be used, to follow "as"."""


def _parse(metadata: Mapping[str, str]) -> ModelCard:
    task = _choice(metadata, "task", _TASKS)
    days, fewest, most = _dates(metadata, task)
    window, order = _smoothing(metadata, fewest)
    _choice(metadata, "units", ("mm",))
    return ModelCard(
        name=_text(metadata, "name"),
        version=_text(metadata, "version"),
        task=task,
        network=_choice(metadata, "network", _NETWORKS),
        classes=_classes(metadata, task),
        days=days,
        fewest=fewest,
        most=most,
        reference=_choice(metadata, "reference", _REFERENCES),
        window=window,
        order=order,
        static_predictors=_predictors(metadata),
        threshold=_threshold(metadata),
        training_data=_text(metadata, "training_data"),
        metrics=_json(metadata, "metrics", dict),
    )


def _text(metadata: Mapping[str, str], key: str) -> str:
    if key not in metadata:
        raise _CardError(f"it lacks '{key}'")
    return metadata[key]


def _choice(metadata: Mapping[str, str], key: str, allowed: tuple[str, ...]) -> str:
    value = _text(metadata, key)
    if value not in allowed:
        raise _CardError(f"its {key}, '{value}', is none of {', '.join(allowed)}")
    return value


def _json(metadata: Mapping[str, str], key: str, kind: type) -> Any:
    text = _text(metadata, key)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, kind):
        raise _CardError(f"its {key} is no JSON {'list' if kind is list else 'object'}")
    return value


def _dates(metadata: Mapping[str, str], task: str) -> tuple[tuple[date, ...], int, int]:
    """Return the model's own dates, and how many it takes."""
    given = _json(metadata, "dates", dict)
    if task == "patterns":
        fewest, most = given.get("fewest"), given.get("most")
        if not (_is_whole(fewest) and _is_whole(most) and 3 <= fewest <= most):
            raise _CardError("its dates give no fewest and most number, at least 3")
        return (), fewest, most
    try:
        days = tuple(date.fromisoformat(day) for day in given["days"])
    except (KeyError, TypeError, ValueError):
        raise _CardError("its dates give no days as YYYY-MM-DD") from None
    if len(days) < 3 or list(days) != sorted(set(days)):
        raise _CardError("its days are not three or more in order of time")
    return days, len(days), len(days)


def _classes(metadata: Mapping[str, str], task: str) -> tuple[str, ...]:
    classes = tuple(_json(metadata, "classes", list))
    if task == "patterns":
        if classes != PATTERNS:
            raise _CardError(f"its classes are not {', '.join(PATTERNS)}")
        return classes
    if not all(isinstance(each, str) and _is_cluster(each) for each in classes):
        raise _CardError("its classes are not all numbers of clusters")
    if len(classes) < 2 or len(set(classes)) < len(classes):
        raise _CardError("its classes are fewer than two, or one occurs twice")
    return classes


def _is_cluster(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 11 and int(text) <= _LARGEST_CLUSTER


def _smoothing(metadata: Mapping[str, str], fewest: int) -> tuple[int, int]:
    given = _json(metadata, "smoothing", dict)
    window, order = given.get("window"), given.get("order")
    if not (_is_whole(window) and _is_whole(order) and window >= 1 and window % 2 == 1 and order >= 0):
        raise _CardError("its smoothing gives no odd window and no order")
    if window > 1 and not order < window <= fewest:
        raise _CardError(f"its smoothing window of {window} dates does not fit order {order} and {fewest} dates")
    return window, order


def _predictors(metadata: Mapping[str, str]) -> tuple[StaticPredictor, ...]:
    predictors = []
    for each in _json(metadata, "static_predictors", list):
        name = each.get("name") if isinstance(each, dict) else None
        if not isinstance(name, str) or not name:
            raise _CardError("one of its static predictors has no name")
        mean, std = each.get("mean"), each.get("std")
        if not (_is_finite(mean) and _is_finite(std) and std > 0):
            raise _CardError(f"its static predictor {name} has no mean and positive std")
        predictors.append(StaticPredictor(name, float(mean), float(std)))
    if len({each.name for each in predictors}) < len(predictors):
        raise _CardError("it names a static predictor twice")
    return tuple(predictors)


def _threshold(metadata: Mapping[str, str]) -> float:
    text = _text(metadata, "threshold")
    try:
        threshold = float(text)
    except ValueError:
        threshold = math.nan
    if not 0 <= threshold < 1:
        raise _CardError(f"its threshold, '{text}', is no number from 0 to below 1")
    return threshold


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_finite(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < _LARGEST_SCALE
