"""A layer of assets -> arrays: their shapes in the metres of the points."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...algorithms.assets.shapes import LINE, POINT, POLYGON, Shapes
from ...algorithms.errors import InputError
from ...translation import say
from ..geopackage.table import GeoPackageTable
from ..layers.metric_crs import transform_points
from ..layers.point_block import NO_GEOMETRY, Refusals
from ..running.run import stop_if_cancelled
from .asset_fields import name_field

__all__ = ["AssetLayer", "check_assets", "read_assets", "read_outlines"]

_KINDS = {
    Qgis.GeometryType.Point: POINT,
    Qgis.GeometryType.Line: LINE,
    Qgis.GeometryType.Polygon: POLYGON,
}
_BLOCK_ROWS = 1024
_HEADER, _COUNT = struct.Struct("<BI"), struct.Struct("<I")
# WKB: the last digit of the type says what, and the thousands which dimensions.
_POINT, _LINE, _POLYGON = 1, 2, 3


@dataclass(frozen=True)
class AssetLayer:
    """The assets of a layer that have a geometry.

    Attributes
    ----------
    shapes
        In the metres of the points.
    feature_ids : (a,) int64
        Of each.
    table
        The GeoPackage table that the layer is, where it is no more than that.
    labels
        What each is called: the value of a field, or else its id.
    """

    shapes: Shapes
    feature_ids: NDArray[np.int64]
    labels: list[Any]
    table: GeoPackageTable | None = None

    @property
    def names(self) -> list[str]:
        """The labels as text, and the id where there is none."""
        return [
            str(label) if isinstance(label, (str, int)) and label != "" else str(feature_id)
            for label, feature_id in zip(self.labels, self.feature_ids.tolist())
        ]


def check_assets(source: QgsProcessingFeatureSource) -> None:
    """Raise InputError where a layer holds no places, lines or polygons whose place is known."""
    name = source.sourceName()
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == Qgis.GeometryType.Null:
        raise InputError(
            "{name} is a table without geometry: assets are points, lines or polygons; choose another layer.", name=name
        )
    if kind not in _KINDS:
        raise InputError(
            "{name} holds geometries of several kinds: choose a layer of points, of lines or of polygons.", name=name
        )
    if not source.sourceCrs().isValid():
        raise InputError(
            "{name} has no coordinate reference system: set its CRS, so that points near its assets can be found.",
            name=name,
        )
    if source.hasFeatures() == Qgis.FeatureAvailability.NoFeaturesAvailable:
        raise InputError(
            "{name} has no assets: check its filter, or whether 'selected features only' was meant.", name=name
        )


def read_assets(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    coordinates: NDArray[np.float64],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    label: str | None = None,
    table: GeoPackageTable | None = None,
) -> AssetLayer:
    """Read the assets of a layer, and log what was refused.

    Parameters
    ----------
    source
        Of points, lines or polygons.
    crs
        Of the points, in metres.
    coordinates : (n, 2) float64, m
        The points.
    context, feedback
        Of the running algorithm.
    label
        Field of what each is called; None = found by its name, such as name, or else the id.
    table
        The source's table, as `input_table` finds it.

    Raises
    ------
    InputError
        The layer cannot be used, or is somewhere else.
    """
    check_assets(source)
    kind = _KINDS[QgsWkbTypes.geometryType(source.wkbType())]
    if label is None:
        label = name_field(source.fields().names())
    position = source.fields().lookupField(label)
    refusals = Refusals()
    ids: list[int] = []
    parts: list[NDArray[np.float64]] = []
    counts: list[int] = []
    labels: list[Any] = []
    expected = max(source.featureCount(), 1)
    for number, feature in enumerate(
        source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes([position] if position >= 0 else []))
    ):
        if number % _BLOCK_ROWS == 0:
            stop_if_cancelled(feedback)
            feedback.setProgress(100 * min(1.0, number / expected))
        own = list(_parts_of(feature.geometry()))
        if not own:
            refusals.add(NO_GEOMETRY)
            continue
        ids.append(feature.id())
        parts += own
        counts.append(len(own))
        labels.append(feature.attribute(position) if position >= 0 else feature.id())
    name = source.sourceName()
    if refusals.total:
        feedback.pushInfo(f"{name}: {say(refusals.summary(len(ids)))}")
    if not ids:
        raise InputError("No asset of {name} has a geometry: choose another layer.", name=name)
    vertices = transform_points(np.concatenate(parts), source.sourceCrs(), crs, context.transformContext())
    _check_place(name, vertices, coordinates)
    sizes = np.array([len(part) for part in parts])
    starts = np.concatenate([[0], np.cumsum(sizes)])
    shapes = Shapes(kind, vertices, starts, np.concatenate([[0], np.cumsum(counts)]))
    return AssetLayer(shapes, np.array(ids, dtype=np.int64), labels, table)


def read_outlines(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    coordinates: NDArray[np.float64],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[Shapes, NDArray[np.int64]]:
    """Return the outlines of hotspots and their numbers.

    Raises
    ------
    InputError
        The layer has no hotspots in it.
    """
    name = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon or (
        source.fields().lookupField("hotspot") < 0
    ):
        raise InputError(
            "{name} is no layer of hotspots: polygons with a field hotspot are needed, as Detect hotspots writes them.",
            name=name,
        )
    found = read_assets(source, crs, coordinates, context, feedback, "hotspot")
    numbers = [value if isinstance(value, int) else 0 for value in found.labels]
    return found.shapes, np.array(numbers, dtype=np.int64)


def _check_place(name: str, vertices: NDArray[np.float64], coordinates: NDArray[np.float64]) -> None:
    """Raise InputError where the assets are nowhere near the points."""
    known = vertices[np.isfinite(vertices).all(axis=1)]
    if (
        not len(known)
        or ((known.max(axis=0) < coordinates.min(axis=0)) | (known.min(axis=0) > coordinates.max(axis=0))).any()
    ):
        raise InputError(
            "{name} lies somewhere else than the points: check that both layers are of the same place, and that the "
            "CRS of each is the one its coordinates are in.",
            name=name,
        )
    if len(known) < len(vertices):
        raise InputError(
            "{name} has coordinates that do not fit its CRS: correct or deselect those assets, or set the right CRS.",
            name=name,
        )


def _parts_of(geometry: QgsGeometry) -> Iterator[NDArray[np.float64]]:
    """Yield the places, lines or rings (k, 2) of a geometry, shells turning left and holes right; curves as chords."""
    shape = geometry.constGet()
    if shape is None or shape.isEmpty():
        return
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        geometry = QgsGeometry(shape.segmentize())
    yield from _parts_of_wkb(bytes(geometry.asWkb()), _dimensions(geometry.constGet()))


def _dimensions(shape: QgsAbstractGeometry) -> int:
    return 2 + int(shape.is3D()) + int(shape.isMeasure())


def _parts_of_wkb(wkb: bytes, n_dimensions: int) -> Iterator[NDArray[np.float64]]:
    place = 0

    def coordinates(count: int) -> NDArray[np.float64]:
        nonlocal place
        found = np.frombuffer(wkb, "<f8", count * n_dimensions, place).reshape(count, n_dimensions)[:, :2]
        place += 8 * count * n_dimensions
        return found

    def count_here() -> int:
        nonlocal place
        place += _COUNT.size
        return int(_COUNT.unpack_from(wkb, place - _COUNT.size)[0])

    n_left = 1
    while n_left:
        n_left -= 1
        kind = _HEADER.unpack_from(wkb, place)[1] % 1000
        place += _HEADER.size
        if kind == _POINT:
            yield coordinates(1)
        elif kind == _LINE:
            yield coordinates(count_here())
        elif kind == _POLYGON:
            for ring in range(count_here()):
                found = coordinates(count_here())
                if len(found):
                    yield found if (_turns_left(found) == (ring == 0)) else found[::-1]
        else:  # a collection of these
            n_left += count_here()


def _turns_left(ring: NDArray[np.float64]) -> bool:
    x, y = (ring - ring[0]).T
    return float(x[:-1] @ y[1:] - x[1:] @ y[:-1]) >= 0
