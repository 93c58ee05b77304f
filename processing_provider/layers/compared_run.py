"""A run to compare: its layers of hotspots and of points, what they say, and whether they belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVariantUtils,
    QgsVectorLayer,
)

from ...algorithms.errors import InputError
from ...algorithms.hotspots.row import BROAD
from ...algorithms.tables.columns import find_attribute
from .point_layer import FieldsBeside, PointLayer
from .run_facts import remembering, run_of

if TYPE_CHECKING:
    from ...engine.requests import RunPoints, Series

__all__ = ["ComparedHotspots", "fields_of_points", "flies_north", "points_of_run", "read_hotspot_layer", "run_points"]

_NUMBER = "hotspot"


@dataclass(frozen=True)
class ComparedHotspots:
    """Hotspots of a layer.

    Attributes
    ----------
    values
        By number, the values by field; None where NULL.
    outlines
        By number.
    """

    values: dict[int, dict[str, Any]]
    outlines: dict[int, QgsGeometry]

    def dates_used(self, columns: Sequence[tuple[date, str]]) -> list[str]:
        """Return the names of the date fields, of those given, that the run took: its points keep the others too."""
        try:
            first = min(date.fromisoformat(row["first_date"]) for row in self.values.values())
            last = max(date.fromisoformat(row["last_date"]) for row in self.values.values())
        except (KeyError, TypeError, ValueError):
            return [name for _, name in columns]
        return [name for day, name in columns if first <= day <= last]


def read_hotspot_layer(
    source: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> ComparedHotspots:
    """Read a layer of hotspots, outlines in a CRS.

    Raises
    ------
    InputError
        It has no field `hotspot` of numbers, or a number twice.
    """
    check_hotspot_layer(source)
    names = source.fields().names()
    values, outlines = {}, {}
    for feature in source.getFeatures(QgsFeatureRequest().setDestinationCrs(crs, context)):
        attributes = [None if QgsVariantUtils.isNull(value) else value for value in feature.attributes()]
        row = dict(zip(names, attributes))
        if isinstance(row[_NUMBER], (int, float)):
            if int(row[_NUMBER]) in values:
                raise InputError(
                    "{name} has hotspot {number} twice: choose the layer as Detect hotspots made it.",
                    name=source.sourceName(),
                    number=int(row[_NUMBER]),
                )
            values[int(row[_NUMBER])] = row
            outlines[int(row[_NUMBER])] = QgsGeometry(feature.geometry())
    return ComparedHotspots(values, outlines)


def check_hotspot_layer(source: QgsProcessingFeatureSource) -> None:
    """Raise InputError where a layer holds no hotspots of ours."""
    position = source.fields().lookupField(_NUMBER)
    if position < 0 or not source.fields()[position].isNumeric():
        raise InputError(
            "{name} has no field hotspot of numbers: choose the layer of hotspots that Detect hotspots made.",
            name=source.sourceName(),
        )


def points_of_run(hotspots: QgsVectorLayer | None, project: QgsProject | None) -> QgsMapLayer | None:
    """Return the layer of the project with the points of the same run as a layer of hotspots; None for none."""
    run = run_of(remembering(hotspots)) if hotspots is not None else ""
    if not run or project is None:
        return None
    fit = (layer for layer in project.mapLayers().values() if run_of(layer) == run and layer is not hotspots)
    return next((layer for layer in fit if "v_rel" in layer.fields().names()), None)


def fields_of_points(source: QgsProcessingFeatureSource) -> FieldsBeside:
    """Return what is read of the points beside their series.

    Raises
    ------
    InputError
        They do not say which hotspot they are in.
    """
    names = source.fields().names()
    if _NUMBER not in names:
        raise InputError(
            "{name} has no field hotspot: choose the points with hotspots that Detect hotspots made.",
            name=source.sourceName(),
        )
    seen = [find_attribute(each, names) for each in ("los_e", "track_angle", "heading")]
    return FieldsBeside(
        labels=[_NUMBER], numbers=[each for each in (*seen, "v_rel") if each is not None and each in names]
    )


def flies_north(points: PointLayer) -> bool | None:
    """Return whether the satellite that saw the points flew north, by their fields; None where these do not say."""
    for name, values in points.numbers.items():
        known = values[np.isfinite(values)]
        if name != "v_rel" and known.size:
            middle = float(np.median(known))
            return middle < 0 if find_attribute("los_e", [name]) else bool(np.cos(np.radians(middle)) > 0)
    return None


def run_points(series: Series, points: PointLayer, hotspots: ComparedHotspots, names: tuple[str, str]) -> RunPoints:
    """Return what the engine needs of a run; a point's hotspot that the layer of hotspots lacks counts as none.

    Raises
    ------
    InputError
        The points and the hotspots, layers of these names, are of different runs: the numbers of points say so.
    """
    from ...engine.requests import RunPoints  # needed by a run only

    label: NDArray[np.int64] = points.integers[_NUMBER]
    known = np.isin(label, [*hotspots.values])
    for number, row in hotspots.values.items():
        n_points = int((label == number).sum())
        # Of broad motion those in its places have their numbers; a filter leaves fewer.
        if row.get("n_points") is not None and (n_points > row["n_points"] or not known.any()):
            raise InputError(
                "{points} and {hotspots} are of different runs, as hotspot {number} has {n} points in the one and "
                "{told} in the other: choose the points that were made with the hotspots.",
                points=names[0],
                hotspots=names[1],
                number=number,
                n=n_points,
                told=int(row["n_points"]),
            )
    return RunPoints(
        series,
        np.where(known, label, 0),
        [number for number, row in hotspots.values.items() if row.get("scale") == BROAD],
        {number: int(row.get("inside") or 0) for number, row in hotspots.values.items()},
    )
