"""Hotspots of the first dates of real layers, and how many of them are still there in all dates."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.days import days_of
from .injected import detected_in, labels_in
from .real_scenes import RealScene, boissano, ustica
from .simple_methods import SIMPLE_METHODS
from .timing import say

__all__ = ["run"]

TARGET = "a hotspot that is told is still told a year later"

_LAYERS = {"Ustica": ustica, "Boissano": boissano}


def run(layers: str = "Ustica,Boissano", shares: tuple[float, ...] = (0.9, 0.8, 0.7, 0.6)) -> dict[str, Any]:
    """Find hotspots in the first shares of the dates of the layers named, by motion and by simple methods.

    A hotspot is still there where half of its points are in hotspots of all dates. What stopped or came back may be as
    true, and yet be too little over a longer time.
    """
    results: dict[str, Any] = {}
    for name in layers.split(","):
        scene = _LAYERS[name]()
        whole = _found(scene)
        results[name] = {method: {"of_all": int(labels.max())} for method, labels in whole.items()}
        for share in shares:
            n_dates = int(share * len(scene.dates))
            part = replace(scene, displacement=scene.displacement[:, :n_dates], dates=scene.dates[:n_dates])
            for method, labels in _found(part).items():
                places = [labels == number for number in range(1, labels.max() + 1)]
                still = sum(bool(np.mean(whole[method][place] > 0) >= 0.5) for place in places)
                results[name][method][f"of the first {share:g}"] = f"{still} of {len(places)}"
        say(f"{name}: {results[name]}")
    return {"target": TARGET, "layers": results}


def _found(scene: RealScene) -> dict[str, NDArray[np.int64]]:
    """Return labels (n,) by method."""
    labels = labels_in(scene, detected_in(scene, scene.displacement))
    days = days_of(scene.dates)
    simple = {name: find(scene.coordinates, scene.displacement, days) for name, find in SIMPLE_METHODS.items()}
    return {"motion": labels, **simple}
