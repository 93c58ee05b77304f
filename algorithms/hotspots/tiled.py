"""What a run in tiles (`cluster/`) found, as it is handed on: what reading its points alone cannot tell."""

from __future__ import annotations

from dataclasses import dataclass

from .hotspot import Hotspot

__all__ = ["ANSWER_VERSION", "FoundInTiles"]

ANSWER_VERSION = 1
"""Of what is handed on, in the table `run` of a GeoPackage."""


@dataclass(frozen=True)
class FoundInTiles:
    """The answer of a run in tiles.

    Attributes
    ----------
    n_used : int
        Points with usable series.
    stride : int
        Of the points of no hotspot, one in so many was handed on.
    hotspots
        By number, without patterns.
    scene_velocity : float, mm/yr
    scene_motion : tuple of float, mm
        Of quiet ground, a number for each date: what series and velocities are relative to.
    common_motion : tuple of float, mm
        Of all points: what gaps were filled by.
    reach : float, m
        At which two points count as neighbours.
    """

    n_used: int
    stride: int
    hotspots: list[Hotspot]
    scene_velocity: float
    scene_motion: tuple[float, ...]
    common_motion: tuple[float, ...]
    reach: float
