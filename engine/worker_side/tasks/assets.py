"""The task that holds assets against points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ....algorithms.errors import InputError
from ....algorithms.reporting import Reporter
from ...requests import AssessAssets, Assessed, Series
from ..compiling import compiles
from .common import usable

if TYPE_CHECKING:
    from ....algorithms.assets.assess import AssetPoints
    from ....algorithms.assets.motion import PointSeries

__all__ = ["assess_assets"]

_FEWEST = 2


@compiles
def assess_assets(request: AssessAssets, reporter: Reporter) -> Assessed:
    """Hold assets against points."""
    from ....algorithms.assets.assess import assess_assets as assess

    series, part = None, reporter.part(0.0, 0.4)
    if request.series is not None:
        points, series, scene_velocity, years = _of_series(request, request.series, part)
    elif request.velocity is not None:
        points, scene_velocity = _of_velocities(request, request.velocity, part)
        years = request.years
    else:
        raise TypeError("a request to assess assets holds series or velocities")
    found = assess(request.shapes, points, request.settings, series, reporter.part(0.4, 1.0))
    return Assessed(found.assets, found.motions, found.stations, scene_velocity, years)


def _of_series(
    request: AssessAssets, given: Series, reporter: Reporter
) -> tuple[AssetPoints, PointSeries, float, float]:
    """Return points as their series tell them, the series, the scene's velocity and the years they last."""
    from ....algorithms.assets.assess import AssetPoints
    from ....algorithms.assets.change import changes
    from ....algorithms.assets.motion import PointSeries
    from ....algorithms.series.usable import ready_series
    from ....algorithms.series.velocity import DAYS_PER_YEAR

    if request.scale is not None:
        given.displacement[...] *= request.scale[:, None].astype(np.float32)
    series = usable(given, request.max_gap_share, reporter, _FEWEST)
    ready = ready_series(series, given.days, request.relative, reporter)
    change, error = changes(ready.displacement, given.days)
    velocity = ready.velocity if request.relative else ready.velocity + ready.scene_velocity
    east = None if request.east is None else changes(request.east[series.rows], given.days)[0]
    points = AssetPoints(ready.coordinates, change, error, velocity, east, _hotspots(request, ready.coordinates))
    years = float(np.ptp(given.days)) / DAYS_PER_YEAR
    return points, PointSeries(ready.displacement, given.days), ready.scene_velocity * request.relative, years


def _of_velocities(request: AssessAssets, given: NDArray[np.float64], reporter: Reporter) -> tuple[AssetPoints, float]:
    """Return points as their velocities (n,) tell them, and the scene's velocity."""
    from ....algorithms.assets.assess import AssetPoints
    from ....algorithms.series.units import check_velocity_unit

    scale = np.ones(len(given)) if request.scale is None else request.scale
    velocity = given * scale
    rows = np.flatnonzero(np.isfinite(velocity))
    if len(rows) < _FEWEST:
        raise InputError("Fewer than two points have a velocity: choose another field or layer.")
    check_velocity_unit(given[rows])
    if len(rows) < len(velocity):
        reporter.log("{n} points without a velocity are left out.", n=len(velocity) - len(rows))
    scene_velocity = float(np.median(velocity[rows])) if request.relative else 0.0
    if request.relative:
        reporter.log(
            "Velocities are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).",
            scene_velocity=scene_velocity,
        )
    span = request.years or 1.0
    error = np.full(len(rows), np.nan) if request.velocity_std is None else (request.velocity_std * scale)[rows]
    east = None if request.v_east is None else request.v_east[rows] * span
    xy = request.coordinates[rows]
    moved = velocity[rows] - scene_velocity
    return AssetPoints(xy, moved * span, error * span, moved, east, _hotspots(request, xy)), scene_velocity


def _hotspots(request: AssessAssets, coordinates: NDArray[np.float64]) -> NDArray[np.int64] | None:
    """Return the number of the hotspot that each point lies in, the lowest of several; None without hotspots."""
    from ....algorithms.assets.near import points_near, strips_of

    if request.outlines is None or request.hotspots is None:
        return None
    near = points_near(request.outlines, strips_of(coordinates, 25.0), 0.0)
    numbers = request.hotspots[near.owner]
    order = np.argsort(-numbers, kind="stable")
    result = np.zeros(len(coordinates), dtype=np.int64)
    result[near.rows[order]] = numbers[order]
    return result
