"""Few series of a layer, however many it has: which points they are, by place, and then only their attributes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVariantUtils,
    QgsVectorLayer,
)

from ..algorithms.days import days_of
from ..algorithms.errors import InputError
from ..algorithms.patterns.names import PATTERNS
from ..processing_provider.layers.point_layer import find_date_fields
from ..processing_provider.layers.series_block import RefusedValueError, SeriesBlock, as_number

__all__ = ["MOST_SERIES", "LayerSeries", "PointSeries", "Sample", "shows_series"]

MOST_SERIES = 500
"""More are not read: a sample of so many has the same median and nearly the same range."""

_MOST_LOOKED_AT = 1000  # places read to sample from; where there are more, a grid of cells is sampled
_CELLS = 4  # along each side of that grid
_AROUND = 1000  # points around a place, among which those of a cluster are found
_MOST_DOUBLINGS = 16  # of the distance to which they are looked for
_SEARCH_STEPS = (1 / 16, 1 / 4, 1.0)  # of the radius: near points come first, however many the rest of it holds
# Fields that say which points belong together, and their least number; what is below stands for none.
_GROUP_FIELDS = {"hotspot": 1, "cluster": 0, "tcluster": 0, "label": 0}
_MANY = 100_000  # features that a pass over takes a while
_NAME_FIELDS = ("pid", "code", "id")


@dataclass(frozen=True)
class Sample:
    """Some of the points that were asked for.

    Attributes
    ----------
    ids
        Of the features.
    n_points
        How many there are; None where there are too many to count.
    """

    ids: list[int]
    n_points: int | None


@dataclass(frozen=True)
class PointSeries:
    """Series of a few points.

    Attributes
    ----------
    names : list of str
        Of the points.
    displacement : (n, T) float32, mm
        NaN where missing.
    patterns : list of (str or None)
        Where the layer has a field `pattern`, and it names one.
    """

    names: list[str]
    displacement: NDArray[np.float32]
    patterns: list[str | None]


def shows_series(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of points with at least two date columns."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    if layer.geometryType() != Qgis.GeometryType.Point:
        return False
    try:
        find_date_fields(layer.fields())
    except InputError:
        return False
    return True


class LayerSeries:
    """The series of a point layer, as its fields are now.

    Attributes
    ----------
    days : (T,) float64
        Ordinal days of the dates.

    Raises
    ------
    InputError
        The layer has no date columns.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        columns = find_date_fields(layer.fields())
        self._layer = layer
        self._indices = [layer.fields().lookupField(name) for _, name in columns]
        self.days = days_of(day for day, _ in columns)

    @property
    def is_slow(self) -> bool:
        """Whether every look takes a pass over many features, as nothing tells where they are."""
        missing = self._layer.hasSpatialIndex() == Qgis.SpatialIndexPresence.NotPresent
        return missing and self._layer.featureCount() > _MANY

    def nearest(
        self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius: float
    ) -> tuple[int, QgsPointXY] | None:
        """Return the point nearest to a place, no further than `radius`, and where it is; all in `crs`."""
        for share in _SEARCH_STEPS:
            found = self._places(_square(place, share * radius), crs, _MOST_LOOKED_AT)
            nearest = min(found, key=lambda each: place.distance(each[1]), default=None)
            if nearest is not None and place.distance(nearest[1]) <= share * radius:
                return nearest
        return None

    def inside(
        self,
        area: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        hotspot: int | None = None,
        n_points: int | None = None,
    ) -> Sample:
        """Return the points in a polygon that is given in `crs`, or a sample where they are many.

        With a `hotspot`, they are those with this number in the layer's field `hotspot`, where it has one, and
        `n_points` says how many these are.
        """
        belongs = ""
        if hotspot is not None and self._layer.fields().lookupField("hotspot") >= 0:
            belongs = QgsExpression.createFieldEqualityExpression("hotspot", hotspot)
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()

        def look(box: QgsRectangle, most: int) -> tuple[list[int], bool]:
            """Return those in a box, and whether these are all."""
            found = self._places(box, crs, most, belongs)
            ids = [feature for feature, place in found if belongs or engine.intersects(QgsPoint(place))]
            return ids, len(found) < most

        box = area.boundingBox()
        if n_points is None or n_points < _MOST_LOOKED_AT:
            ids, are_all = look(box, _MOST_LOOKED_AT)
            if are_all:
                return Sample(_evenly(ids), len(ids))
        cells = [cell for cell in _grid(box) if area.intersects(cell)]
        spread = [look(cell, -(-MOST_SERIES // len(cells)))[0] for cell in cells]
        return Sample(_evenly([feature for cell in spread for feature in cell]), n_points)

    def group_of(self, feature_id: int) -> tuple[str, int] | None:
        """Return field and number of the hotspot, or else cluster, that a point is in; None where it is in none."""
        fields = self._layer.fields()
        names = [name for name in _GROUP_FIELDS if fields.lookupField(name) >= 0 and fields.field(name).isNumeric()]
        request = QgsFeatureRequest(feature_id).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        for feature in self._layer.getFeatures(request.setSubsetOfAttributes(names, fields)):
            for name in names:
                number = as_number(feature.attribute(name))
                if number >= _GROUP_FIELDS[name]:  # and not NaN, which stands for NULL
                    return name, int(number)
        return None

    def around(
        self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius: float, group: tuple[str, int]
    ) -> Sample:
        """Return the points of a group among the thousand or so around a place; the search starts with `radius`."""
        reach = radius
        for _ in range(_MOST_DOUBLINGS):
            if len(self._places(_square(place, 2 * reach), crs, _AROUND)) == _AROUND:
                break
            reach *= 2
        belongs = QgsExpression.createFieldEqualityExpression(*group)
        ids = [feature for feature, _ in self._places(_square(place, reach), crs, _AROUND, belongs)]
        return Sample(_evenly(ids), len(ids))

    def read(self, ids: Sequence[int]) -> PointSeries:
        """Read the series of features; those with text that is no number are left out."""
        fields = self._layer.fields()
        name_field = next((index for name in _NAME_FIELDS if (index := fields.lookupField(name)) >= 0), -1)
        pattern_field = fields.lookupField("pattern")
        beside = [index for index in (name_field, pattern_field) if index >= 0]
        request = QgsFeatureRequest(list(ids)).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        block = SeriesBlock(len(ids), len(self._indices))
        names: list[str] = []
        patterns: list[str | None] = []
        for feature in self._layer.getFeatures(request.setSubsetOfAttributes([*self._indices, *beside])):
            attributes = feature.attributes()
            try:
                block.put(len(names), [attributes[index] for index in self._indices])
            except RefusedValueError:
                continue
            name = attributes[name_field] if name_field >= 0 else None
            pattern = attributes[pattern_field] if pattern_field >= 0 else None
            names.append(str(feature.id() if QgsVariantUtils.isNull(name) else name))
            patterns.append(pattern if pattern in PATTERNS else None)
        displacement = block.rows(len(names))
        displacement[~np.isfinite(displacement)] = np.nan
        return PointSeries(names, displacement, patterns)

    def _places(
        self, box: QgsRectangle, crs: QgsCoordinateReferenceSystem, most: int, belongs: str = ""
    ) -> list[tuple[int, QgsPointXY]]:
        """Return at most so many points in a box, both in `crs`; `belongs` is an expression."""
        request = QgsFeatureRequest().setNoAttributes().setFilterRect(box).setLimit(most)
        request.setDestinationCrs(crs, QgsProject.instance().transformContext())
        if belongs:
            request.setFilterExpression(belongs)
        found = []
        for feature in self._layer.getFeatures(request):
            if feature.hasGeometry():
                place = feature.geometry().boundingBox().center()
                if box.contains(place):
                    found.append((feature.id(), place))
        return found


def _square(centre: QgsPointXY, reach: float) -> QgsRectangle:
    return QgsRectangle.fromCenterAndSize(centre, 2 * reach, 2 * reach)


def _grid(box: QgsRectangle) -> list[QgsRectangle]:
    x = np.linspace(box.xMinimum(), box.xMaximum(), _CELLS + 1)
    y = np.linspace(box.yMinimum(), box.yMaximum(), _CELLS + 1)
    return [QgsRectangle(x[i], y[j], x[i + 1], y[j + 1]) for j in range(_CELLS) for i in range(_CELLS)]


def _evenly(ids: list[int]) -> list[int]:
    """Return at most as many as are read, evenly spaced."""
    n = min(len(ids), MOST_SERIES)
    return [ids[i] for i in np.linspace(0, len(ids) - 1, n).round().astype(int)] if n else []
