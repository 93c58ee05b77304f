"""The line of a profile: one line of a layer, in the metres of where it lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ...algorithms.errors import InputError
from ...translation import say
from .metric_crs import choose_metric_crs, transform_points

__all__ = ["ProfileLine", "read_line"]

# A straight line of one CRS is a curve in another, which so many more places on each segment follow.
_EXTRA_VERTICES = 19


@dataclass(frozen=True)
class ProfileLine:
    """A polyline.

    Attributes
    ----------
    vertices : (m, 2) float64, m
        In the order in which it was drawn.
    crs
        Of these metres.
    """

    vertices: NDArray[np.float64]
    crs: QgsCoordinateReferenceSystem

    def surroundings(
        self, distance: float, crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext
    ) -> QgsRectangle:
        """Return a rectangle, in another CRS, that holds all within a distance in metres of the line."""
        rectangle = QgsRectangle(*self.vertices.min(axis=0).tolist(), *self.vertices.max(axis=0).tolist())
        # A metre more, as a rectangle without area is none to QGIS.
        rectangle = rectangle.buffered(distance + 1.0)
        return QgsCoordinateTransform(self.crs, crs, transform_context).transformBoundingBox(rectangle)


def read_line(
    lines: QgsProcessingFeatureSource,
    layer_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> ProfileLine:
    """Return the only line of a source; the log says in which CRS distances are measured.

    Parameters
    ----------
    lines
        Source of one line, which may be a multi-line whose parts join.
    layer_crs
        Of the points along it.
    transform_context
        Of the project.
    feedback
        Gets the log.

    Raises
    ------
    InputError
        There is no line or more than one, or its place is not known.
    """
    name, crs = lines.sourceName(), lines.sourceCrs()
    if not crs.isValid():
        raise InputError("{name} has no coordinate reference system: set its CRS.", name=name)
    shapes = [feature.geometry() for feature in lines.getFeatures() if not feature.geometry().isEmpty()]
    if len(shapes) != 1:
        raise InputError(
            "{name} has {n_shapes} lines, and a profile runs along one: draw one, or select one and choose to "
            "use selected features only.",
            name=name,
            n_shapes=len(shapes),
        )
    shape = shapes[0].mergeLines() if shapes[0].isMultipart() else shapes[0]
    if len(shape.asGeometryCollection()) > 1 or not shape.convertToSingleType():
        raise InputError("The line of {name} is in several pieces that do not join: draw it in one.", name=name)
    ends = transform_points(_vertices(shape), crs, layer_crs, transform_context)
    if not np.isfinite(ends).all():
        raise InputError(
            "The line of {name} lies where the points' CRS has no place for it: draw it near the points.", name=name
        )
    metric = choose_metric_crs(layer_crs, ends, transform_context)
    feedback.pushInfo(say(metric.reason))
    if crs != metric.crs:
        shape = shape.densifyByCount(_EXTRA_VERTICES)
    return ProfileLine(transform_points(_vertices(shape), crs, metric.crs, transform_context), metric.crs)


def _vertices(shape: QgsGeometry) -> NDArray[np.float64]:
    return np.array([[point.x(), point.y()] for point in shape.asPolyline()], dtype=np.float64).reshape(-1, 2)
