"""What is known of a run, kept by the layers that it made: which belong together, and how the whole scene moved."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

__all__ = ["RUN_ANNOUNCER", "RunFacts", "run_of", "scene_motion_of", "settings_of"]

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
    """

    scene: tuple[float, ...] = ()
    report: str = ""
    run: str = field(default_factory=lambda: uuid4().hex)
    settings: dict[str, Any] = field(default_factory=dict)

    def apply(self, layer: QgsVectorLayer) -> None:
        """Have a layer keep them."""
        layer.setCustomProperty(_RUN, self.run)
        layer.setCustomProperty(_SCENE, json.dumps([round(value, 3) for value in self.scene]))
        if self.settings:
            layer.setCustomProperty(_SETTINGS, json.dumps(self.settings))


def run_of(layer: QgsMapLayer) -> str:
    """Return what a layer has in common with those of the same run; empty for a layer of no run."""
    return str(layer.customProperty(_RUN, ""))


def settings_of(layer: QgsVectorLayer) -> dict[str, Any]:
    """Return the settings of the run that made a layer, as far as they were not the defaults."""
    if not layer.customProperty(_RUN, ""):
        # Processing opens files without their style, which keeps what is known of the run.
        layer = QgsVectorLayer(layer.source(), "", layer.providerType())
    try:
        found = json.loads(str(layer.customProperty(_SETTINGS, "{}")))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def scene_motion_of(layer: QgsMapLayer, n_dates: int) -> tuple[float, ...]:
    """Return what was taken from every series, (n_dates,) mm; empty where that is not known of a layer."""
    try:
        values = tuple(map(float, json.loads(str(layer.customProperty(_SCENE, "[]")))))
    except (TypeError, ValueError):
        return ()
    return values if len(values) == n_dates else ()


class _RunAnnouncer(QObject):
    """Tells the window of runs that are over, in the window's thread."""

    hotspots_loaded = pyqtSignal(QgsVectorLayer, str)
    """The layer of hotspots, in the project, and the file of the report, or an empty string."""


RUN_ANNOUNCER = _RunAnnouncer()
