"""What is known of a run, kept by the layers that it made: which belong together, and how the whole scene moved."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any
from uuid import uuid4

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

__all__ = [
    "RUN_ANNOUNCER", "AssetFacts", "RunFacts", "asset_facts_of", "last_number_of", "mark_of", "remembering", "run_of",
    "scene_motion_of", "settings_of",
]  # fmt: skip

_ASSETS = "insar_hotspots/assets"
_LAST = "insar_hotspots/last_number"
_RUN = "insar_hotspots/run"
_SCENE = "insar_hotspots/scene"
_SETTINGS = "insar_hotspots/settings"


@dataclass(frozen=True)
class RunFacts:
    """Facts of a run.

    Attributes
    ----------
    scene : tuple of float, mm
        What was taken from every series, a number for each date; empty where nothing was.
    report
        File of the report; may be empty.
    run
        What the layers of one run have in common, and no others.
    settings
        Parameters of the run that were not at their defaults, for the next one.
    last_number
        The largest number that a hotspot of this run or of one before has had, for the next one.
    """

    scene: tuple[float, ...] = ()
    report: str = ""
    run: str = field(default_factory=lambda: uuid4().hex)
    settings: dict[str, Any] = field(default_factory=dict)
    last_number: int = 0

    def apply(self, layer: QgsVectorLayer) -> None:
        """Have a layer keep them."""
        layer.setCustomProperty(_RUN, self.run)
        layer.setCustomProperty(_SCENE, json.dumps([round(value, 3) for value in self.scene]))
        if self.settings:
            layer.setCustomProperty(_SETTINGS, json.dumps(self.settings))
        layer.setCustomProperty(_LAST, self.last_number)


@dataclass(frozen=True)
class AssetFacts:
    """How assets were held against points.

    Attributes
    ----------
    run
        That the points are of; may be empty.
    points
        `mark_of` their layer.
    reach : float, m
    relative
        Whether velocities are relative to the scene.
    scene_velocity : float, mm/yr
        And what that itself has; 0 where they are as measured.
    report
        File of the report; may be empty.
    """

    run: str = ""
    points: str = ""
    reach: float = 0.0
    relative: bool = True
    scene_velocity: float = 0.0
    report: str = ""

    def apply(self, layer: QgsVectorLayer) -> None:
        """Have a layer keep them, but for the report."""
        layer.setCustomProperty(_ASSETS, json.dumps({**asdict(self), "report": ""}))


def asset_facts_of(layer: QgsMapLayer) -> AssetFacts | None:
    """Return how the assets of a layer were held against points; None where it does not say."""
    try:
        return AssetFacts(**json.loads(str(layer.customProperty(_ASSETS, ""))))
    except (TypeError, ValueError):
        return None


def mark_of(layer: QgsMapLayer) -> str:
    """Return what tells a layer's data from others without saying where they lie."""
    return sha256(layer.source().encode()).hexdigest()[:16]


def remembering(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a layer, or another one of its data, that knows what its file keeps of a run.

    Processing opens files without their style, which has it.
    """
    return layer if run_of(layer) else QgsVectorLayer(layer.source(), layer.name(), layer.providerType())


def run_of(layer: QgsMapLayer) -> str:
    """Return what a layer has in common with those of the same run; empty for a layer of no run."""
    return str(layer.customProperty(_RUN, ""))


def settings_of(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return the settings of the run that made a layer, as far as they were not the defaults."""
    try:
        found = json.loads(str(remembering(layer).customProperty(_SETTINGS, "{}")))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def last_number_of(layer: QgsMapLayer) -> int:
    """Return the largest number that a hotspot has had up to the run of a layer; 0 where it does not know."""
    try:
        return int(layer.customProperty(_LAST, 0))
    except (TypeError, ValueError):
        return 0


def scene_motion_of(layer: QgsMapLayer, n_dates: int) -> tuple[float, ...]:
    """Return what was taken from every series, (n_dates,) mm; empty where that is not known of a layer."""
    try:
        values = tuple(map(float, json.loads(str(layer.customProperty(_SCENE, "[]")))))
    except (TypeError, ValueError):
        return ()
    return values if len(values) == n_dates else ()


class _RunAnnouncer(QObject):
    """Tells the window of runs that are over, in the window's thread."""

    result_loaded = pyqtSignal(QgsVectorLayer, str)
    """The layer of hotspots, of a comparison or of assets, in the project, and the file of the report, or ""."""


RUN_ANNOUNCER = _RunAnnouncer()
