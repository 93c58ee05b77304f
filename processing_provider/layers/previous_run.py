"""What the hotspots of last time hand on to an update: their numbers, the names given to them, and the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsPoint

from ...algorithms.comparison.numbering import kept_numbers
from ...algorithms.hotspots.row import BROAD
from .compared_run import ComparedHotspots
from .point_layer import PointLayer

if TYPE_CHECKING:
    from ...engine.requests import Detected

__all__ = ["NAME", "as_last_time", "names_of", "with_kept_numbers"]

NAME = "name"
"""Field that people add to a layer of hotspots, and that updates keep."""


def with_kept_numbers(found: Detected, points: PointLayer, previous: ComparedHotspots, last: int = 0) -> Detected:
    """Return what was found with the numbers of hotspots of before where they lie on the same ground.

    Parameters
    ----------
    found
        By the engine.
    points
        The layer.
    previous
        Outlines in the metric CRS of the points.
    last
        The largest number of any run before; 0 where that is not known.
    """
    before = list(previous.values)
    shared = np.zeros((len(found.hotspots), len(before)), dtype=np.int64)
    for row, hotspot in enumerate(found.hotspots):
        inside = points.coordinates[found.hotspot == hotspot.number]
        for column, number in enumerate(before):
            if hotspot.is_broad == (previous.values[number].get("scale") == BROAD):
                shared[row, column] = _n_inside(inside, previous.outlines[number])
    sizes = [hotspot.n_points for hotspot in found.hotspots]
    known = [int(previous.values[number].get("n_points") or 1) for number in before]
    numbers = kept_numbers(shared, sizes, before, known, last)
    new = dict(zip([0, *(each.number for each in found.hotspots)], [0, *numbers]))
    renumber = np.zeros(max(new) + 1, dtype=np.int64)
    renumber[list(new)] = list(new.values())
    hotspots = [replace(each, number=new[each.number], inside=new[each.inside]) for each in found.hotspots]
    return replace(found, hotspot=renumber[found.hotspot], hotspots=hotspots)


def names_of(previous: ComparedHotspots) -> dict[int, str]:
    """Return the names that people gave to hotspots, by number; none where the layer has no such field."""
    return {number: str(row[NAME]) for number, row in previous.values.items() if row.get(NAME)}


def as_last_time(parameters: Mapping[str, Any], defaults: Mapping[str, Any], last: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of last time that are to be taken: those that are left at their defaults now."""
    return {
        name: value
        for name, value in last.items()
        if name in defaults and parameters.get(name, defaults[name]) == defaults[name] and value != defaults[name]
    }


def _n_inside(coordinates: NDArray[np.float64], outline: QgsGeometry) -> int:
    box = outline.boundingBox()
    x, y = coordinates.T
    near = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
    if not near.any():
        return 0
    engine = QgsGeometry.createGeometryEngine(outline.constGet())
    engine.prepareGeometry()
    return sum(engine.intersects(QgsPoint(*place)) for place in coordinates[near].tolist())
