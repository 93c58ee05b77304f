"""The points near a line, with what a profile shows of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterDataProvider,
)

from ...algorithms.errors import InputError
from ...algorithms.series.velocity import velocities
from ...algorithms.space.profile import line_length, project_on_line
from ...translation import say, tr
from ..running.run import stop_if_cancelled
from .feature_blocks import feature_blocks
from .metric_crs import transform_points
from .point_block import FieldsBeside, PointBlock, Refusals
from .profile_line import ProfileLine

__all__ = ["ProfileFields", "ProfilePoints", "read_points_along"]


@dataclass(frozen=True)
class ProfileFields:
    """Names of the fields to take values from; empty where there is none.

    Attributes
    ----------
    elevation, velocity, pattern
        In m, in mm/yr, and in words.
    dates, days : list of str, (T,) float
        Fields of displacement and their times, from which velocity is taken where it has no field.
    """

    elevation: str
    velocity: str
    pattern: str
    dates: Sequence[str]
    days: NDArray[np.float64]


@dataclass(frozen=True)
class ProfilePoints:
    """The points near the line, in order along it.

    Attributes
    ----------
    xy : (n, 2)
        In the layer's CRS.
    along, offset : (n,) m
        As `project_on_line` gives them.
    elevation, velocity : (n,) m, mm/yr
        NaN where not known.
    pattern : (n,) str
        "" where there is none.
    """

    xy: NDArray[np.float64]
    along: NDArray[np.float64]
    offset: NDArray[np.float64]
    elevation: NDArray[np.float64]
    velocity: NDArray[np.float64]
    pattern: NDArray[np.str_]


def read_points_along(
    source: QgsProcessingFeatureSource,
    line: ProfileLine,
    width: float,
    fields: ProfileFields,
    dem: QgsRasterDataProvider | None,
    transform_context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> ProfilePoints:
    """Read the points within `width` metres of a line, block by block; only what is near is kept.

    Parameters
    ----------
    source
        Of points.
    line
        The line.
    width
        In m.
    fields
        Where to take values from.
    dem
        Raster to take the elevation from; None for the field.
    transform_context
        Of the project.
    feedback
        Gets progress and the log.

    Raises
    ------
    InputError
        No point lies so near, or a field holds no numbers.
    QgsProcessingException
        Cancelled.
    """
    crs = source.sourceCrs()
    beside = FieldsBeside(
        numbers=[name for name in (fields.elevation, fields.velocity) if name],
        classes=[fields.pattern] if fields.pattern else [],
    )
    refusals = Refusals()
    parts = []
    n_read, expected = 0, max(source.featureCount(), 1)
    around = line.surroundings(width, crs, transform_context)
    for block in feature_blocks(source, fields.dates, beside, refusals, around):
        stop_if_cancelled(feedback)
        n_read += block.n_read
        feedback.setProgress(min(100.0, 100 * n_read / expected))
        metres = transform_points(block.xy, crs, line.crs, transform_context)
        along, offset = project_on_line(metres, line.vertices)
        near = np.flatnonzero(np.abs(offset) <= width)
        parts.append(_of_block(block, near, along[near], offset[near], fields))
    points = _joined(parts)
    if not points.along.size:
        raise InputError(
            "No point lies within {width:g} m of the line: choose a larger distance, or draw the line through "
            "the points.",
            width=width,
        )
    length = line_length(line.vertices)
    feedback.pushInfo(
        tr("{n} points within {width:g} m of the line of {length:.0f} m.").format(
            n=points.along.size, width=width, length=length
        )
    )
    if refusals.total:
        feedback.pushInfo(
            tr("Around the line: {summary}").format(summary=say(refusals.summary(n_read - refusals.total)))
        )
    if dem is not None:
        points.elevation[:] = _sample(dem, transform_points(points.xy, crs, dem.crs(), transform_context))
    return points


def _of_block(
    block: PointBlock,
    near: NDArray[np.intp],
    along: NDArray[np.float64],
    offset: NDArray[np.float64],
    fields: ProfileFields,
) -> ProfilePoints:
    unknown = np.full(near.size, np.nan)
    velocity = block.numbers[fields.velocity][near] if fields.velocity else unknown
    if fields.dates:
        velocity, _ = velocities(block.series[near], fields.days)
    elevation = block.numbers[fields.elevation][near] if fields.elevation else unknown
    pattern = np.char.strip(block.classes[fields.pattern][near]) if fields.pattern else np.full(near.size, "")
    return ProfilePoints(block.xy[near], along, offset, elevation, velocity, pattern)


def _joined(parts: Sequence[ProfilePoints]) -> ProfilePoints:
    along = np.concatenate([part.along for part in parts])
    order = np.argsort(along, kind="stable")
    return ProfilePoints(
        xy=np.concatenate([part.xy for part in parts])[order],
        along=along[order],
        offset=np.concatenate([part.offset for part in parts])[order],
        elevation=np.concatenate([part.elevation for part in parts])[order],
        velocity=np.concatenate([part.velocity for part in parts])[order],
        pattern=np.concatenate([part.pattern for part in parts])[order],
    )


def _sample(raster: QgsRasterDataProvider, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the values of a raster's first band; NaN where it has none."""
    sampled = (raster.sample(QgsPointXY(x, y), 1) for x, y in places.tolist())
    return np.array([value if is_known else np.nan for value, is_known in sampled], dtype=np.float64)
