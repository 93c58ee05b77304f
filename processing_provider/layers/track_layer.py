"""A point layer seen along one line of sight: which fields say which, and what the engine gets of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeatureSource

from ...algorithms.days import days_of
from ...algorithms.errors import InputError
from ...algorithms.tables.columns import find_attribute
from ...algorithms.tracks import Track, line_of_sight
from ..geopackage.table import GeoPackageTable
from .point_layer import PointLayer

__all__ = ["TrackLayer", "track_layer"]

_LOS = ("los_e", "los_n", "los_u")
_HEADINGS = ("track_angle", "heading")


@dataclass(frozen=True)
class TrackLayer:
    """A layer and its fields.

    Attributes
    ----------
    source
        The layer.
    los
        The three fields of the vector towards the satellite; or those of incidence angle and heading, or of the
        incidence angle alone.
    heading
        Degrees clockwise from north, where no field says it.
    velocity, velocity_std
        Fields, None where there are none.
    table
        The source's table, as `input_table` finds it.
    """

    source: QgsProcessingFeatureSource
    los: tuple[str, ...]
    heading: float | None
    velocity: str | None
    velocity_std: str | None
    table: GeoPackageTable | None = None

    @property
    def fields(self) -> list[str]:
        """Fields of numbers to read."""
        return [*self.los, *(name for name in (self.velocity, self.velocity_std) if name)]

    def line_of_sight(self, points: PointLayer) -> NDArray[np.float64]:
        """Return the unit vectors (n, 3) of the points."""
        columns = [points.numbers[name] for name in self.los]
        if len(columns) == len(_LOS):
            return np.column_stack(columns)
        heading = columns[1] if self.heading is None else np.array(self.heading)
        return line_of_sight(columns[0], heading)

    def track(self, coordinates: NDArray[np.float64], displacement: NDArray[np.float32], points: PointLayer) -> Track:
        """Return the points as a track, at places in metres."""
        los = self.line_of_sight(points)
        los[~np.isfinite(coordinates).all(axis=1)] = np.nan
        velocity, velocity_std = (
            None if field is None else points.numbers[field] for field in (self.velocity, self.velocity_std)
        )
        name = self.source.sourceName()
        return Track(name, coordinates, displacement, days_of(points.dates), los, velocity, velocity_std)


def track_layer(source: QgsProcessingFeatureSource, heading: float | None, table: GeoPackageTable | None) -> TrackLayer:
    """Find what a layer says of its line of sight and its velocity.

    Parameters
    ----------
    source, table
        As of `TrackLayer`.
    heading
        Degrees clockwise from north; None = as the layer says. Not used where the layer has the vector.

    Raises
    ------
    InputError
        It does not say from where it was seen.
    """
    name, columns = source.sourceName(), source.fields().names()
    rates = find_attribute("velocity", columns), find_attribute("v_std", columns)
    los = {each: find_attribute(each, columns) for each in _LOS}
    found = tuple(field for field in los.values() if field)
    if len(found) == len(_LOS):
        return TrackLayer(source, found, None, *rates, table)
    incidence = find_attribute("incidence", columns)
    if incidence is None:
        missing = ", ".join(each for each, field in los.items() if field is None)
        raise InputError(
            "{name} does not say from where it was seen: it has neither the line of sight (missing: {missing}) "
            "nor an incidence angle (incidence); import its file again, or add these fields.",
            name=name,
            missing=missing,
        )
    track = next((field for each in _HEADINGS if (field := find_attribute(each, columns))), None)
    if heading is not None:
        return TrackLayer(source, (incidence,), heading, *rates, table)
    if track is not None:
        return TrackLayer(source, (incidence, track), None, *rates, table)
    raise InputError(
        "{name} has an incidence angle ({incidence}) but no heading: give the heading of its satellite, or add a "
        "field {headings}.",
        name=name,
        incidence=incidence,
        headings=_HEADINGS[0],
    )
