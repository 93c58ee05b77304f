"""Hotspots found on scenes of many kinds, beside simple methods, and the errors of their velocities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.detection import Detection, detect_hotspots
from ..algorithms.settings import ClusterSettings, DetectionSettings, Metric, Search
from .planted_scenes import KINDS, PlantedScene, planted_scene
from .scoring import score_places
from .simple_methods import SIMPLE_METHODS, Method
from .timing import say, timed

__all__ = ["detected", "run"]

TARGET = "found: mix 98, grid 95, rural 98, 80 dates 85, basin 95 %; false: 0.1 a scene; 27 of 27 kinds of motion"

_FIRST = date(2019, 1, 3)
_Labels = NDArray[np.integer]


@dataclass(frozen=True)
class _Found:
    """What a method finds in a scene: labels of places (n,), of broad motion, and velocities with errors."""

    places: _Labels
    broad: NDArray[np.bool_]
    velocities: dict[int, tuple[float, float]]


def run(seeds: int = 3, first_seed: int = 0, kinds: str = "", clusters: bool = False) -> dict[str, Any]:
    """Find hotspots in `seeds` scenes of each kind, or of those named (comma between), by every method.

    `clusters` adds the search by clusters in time, which takes a minute a scene.
    """
    methods: dict[str, Callable[[PlantedScene], _Found]] = {
        "motion": lambda scene: _ours(scene, Search.MOTION),
        **{name: _simple(method) for name, method in SIMPLE_METHODS.items()},
    }
    if clusters:
        methods["clusters in time"] = lambda scene: _ours(scene, Search.CLUSTERS)
    results: dict[str, Any] = {}
    for kind in [kinds] if kinds in KINDS else kinds.split(",") if kinds else KINDS:
        scenes = [planted_scene(kind.strip(), seed) for seed in range(first_seed, first_seed + seeds)]
        results[kind] = {name: _figures(method, scenes) for name, method in methods.items()}
        for name, figures in results[kind].items():
            say(
                f"{kind}: {name}: {figures['found']} of {figures['planted']}, {figures['false_a_scene']:.1f} false a "
                f"scene, IoU {figures['mean_iou']:.2f}, basin {figures['basin_iou']:.2f}, "
                f"{figures['seconds_a_scene']:.1f} s"
            )
    return {"target": TARGET, "scenes_of_each_kind": seeds, "kinds": results}


def _figures(method: Callable[[PlantedScene], _Found], scenes: list[PlantedScene]) -> dict[str, Any]:
    planted = found = false = 0
    iou: list[float] = []
    basins: list[float] = []
    seconds = 0.0
    within: list[NDArray[np.float64]] = []
    for scene in scenes:
        result, took = timed(lambda scene=scene: method(scene))
        score = score_places(result.places, scene)
        planted, found, false = planted + score.planted, found + score.found, false + score.false
        iou += score.iou
        seconds += took
        if scene.basin.any():
            basins.append(float((result.broad & scene.basin).sum() / (result.broad | scene.basin).sum()))
        within += _errors(result, scene)
    errors = np.array(within)
    return {
        "planted": planted,
        "found": found,
        "false_a_scene": false / len(scenes),
        "mean_iou": float(np.mean(iou)) if iou else 0.0,
        "basin_iou": float(np.mean(basins)) if basins else 0.0,
        "coverage_68": float(np.mean(errors <= 1.0)) if len(errors) else None,
        "coverage_95": float(np.mean(errors <= 1.96)) if len(errors) else None,
        "seconds_a_scene": seconds / len(scenes),
    }


def _errors(result: _Found, scene: PlantedScene) -> list[float]:
    """Return how many stated errors the velocity of each true hotspot is off that of what was planted in its points."""
    off = []
    for number, (velocity, error) in result.velocities.items():
        points = result.places == number
        if np.mean(scene.rate[points] > 0.5) >= 0.5:
            off.append(abs(velocity - float(scene.velocity[points].mean())) / error)
    return off


def detected(scene: PlantedScene, search: Search = Search.MOTION) -> Detection:
    """Find the hotspots of a scene by the defaults."""
    dates = [_FIRST + timedelta(days=float(day)) for day in scene.days]
    by_motion = search is Search.MOTION
    # A search by motion clusters the courses of what it has found, of which nothing is measured here.
    clustering = ClusterSettings(metric=Metric.EUCLIDEAN.value, n_clusters=2) if by_motion else ClusterSettings()
    settings = DetectionSettings(0.2, clustering, 100_000, 0.0, 2.0 if by_motion else 2.5, 4.0, search=search)
    return detect_hotspots(scene.coordinates, scene.displacement.copy(), dates, settings)


def _ours(scene: PlantedScene, search: Search) -> _Found:
    found = detected(scene, search)
    labels = found.filtered.labels
    broad = [each.number for each in found.hotspots if each.is_broad]
    inside = [each.number for each in found.hotspots if each.inside]
    return _Found(
        np.where(np.isin(labels, broad), 0, labels),
        np.isin(labels, broad + inside),
        {each.number: (each.v_mean, each.motion.v_err) for each in found.hotspots if not each.is_broad},
    )


def _simple(method: Method) -> Callable[[PlantedScene], _Found]:
    def find(scene: PlantedScene) -> _Found:
        labels = method(scene.coordinates, scene.displacement, scene.days)
        return _Found(labels, labels > 0, {})

    return find
