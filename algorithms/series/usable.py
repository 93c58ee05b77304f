"""Series made ready for the chain: without gaps, relative to the scene, with their velocities."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..reporting import SILENT, Reporter
from .blocks import BLOCK_ROWS
from .gaps import _ROUNDING, fill_gaps
from .scene import relative_to_scene, scene_motion
from .velocity import velocities

__all__ = ["ReadySeries", "UsableSeries", "keep_rows", "measured_series", "ready_series", "usable_series"]


@dataclass(frozen=True)
class UsableSeries:
    """Series without gaps.

    Attributes
    ----------
    rows : (m,) int64
        Rows of the layer's arrays that are usable; the other attributes are of these.
    coordinates : (m, 2) float64, m
    displacement : (m, T) float32, mm
    """

    rows: NDArray[np.int64]
    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]


def usable_series(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    max_gap_share: float,
    fewest: int = 1,
    reporter: Reporter = SILENT,
    evenly: NDArray[np.integer] | None = None,
    common: NDArray[np.float64] | None = None,
) -> UsableSeries:
    """Fill gaps (`fill_gaps`) and set aside what is too gappy.

    Works in place, and moves the usable series to the front, as a copy of millions may not fit into memory:
    `displacement` is the caller's no more. The scene's motion is the `common` one where it is known, else that of the
    rows `evenly` spread over the scene where these are given.

    Raises
    ------
    InputError
        If fewer than `fewest` series are usable.
    """
    if common is None:
        common = scene_motion(displacement if evenly is None else displacement[evenly])
    gaps = fill_gaps(displacement, days, max_gap_share, common, reporter)
    rows = np.flatnonzero(gaps.usable)
    set_aside = len(displacement) - rows.size
    if rows.size < fewest:
        raise InputError(
            "{n_usable} of {n} series can be used, as {set_aside} lack more than {max_gap_share:.0%} of their dates, "
            "and at least {fewest} are needed: choose a layer with more points or allow a larger share of missing "
            "dates."
            if set_aside
            else "{n_usable} of {n} series can be used, and at least {fewest} are needed: choose a layer with more "
            "points.",
            n_usable=rows.size,
            n=len(displacement),
            set_aside=set_aside,
            max_gap_share=max_gap_share,
            fewest=fewest,
        )
    reporter.log(
        "{n_used} series used; {n_filled_values} values interpolated in {n_gappy_series} of them; {set_aside} set "
        "aside for lacking more than {max_gap_share:.0%} of the dates.",
        n_used=rows.size,
        n_filled_values=gaps.n_filled_values,
        n_gappy_series=gaps.n_gappy_series,
        set_aside=set_aside,
        max_gap_share=max_gap_share,
    )
    if set_aside:
        coordinates, displacement = coordinates[rows], keep_rows(displacement, rows)
    return UsableSeries(rows, coordinates, displacement)


def keep_rows(displacement: NDArray[np.float32], rows: NDArray[np.integer]) -> NDArray[np.float32]:
    """Move some rows, in increasing order, to the front of an array (n, T), in place, and return them as a view."""
    for start in range(0, rows.size, BLOCK_ROWS):
        block = rows[start : start + BLOCK_ROWS]
        displacement[start : start + len(block)] = displacement[block]
    return displacement[: rows.size]


@dataclass(frozen=True)
class ReadySeries(UsableSeries):
    """Series whose motion is known, relative to that of the scene; `displacement` may still be as it was measured.

    Attributes
    ----------
    velocity : (m,) float64, mm/yr
        Relative to that of the scene.
    scene_velocity : float, mm/yr
        The median of all points, or of quiet ground where it was given.
    scene_motion : (T,) float64, mm
        The scene's motion, as `scene_motion` gives it.
    """

    velocity: NDArray[np.float64]
    scene_velocity: float
    scene_motion: NDArray[np.float64]

    def relative(self, rows: NDArray[np.integer]) -> NDArray[np.float32]:
        """Return series as they were measured, (r, T), relative to the scene (`relative_to_scene`)."""
        series: NDArray[np.float32] = self.displacement[rows]
        relative_to_scene(series, self.scene_motion)
        return series


def ready_series(
    usable: UsableSeries,
    days: NDArray[np.float64],
    relative: bool = True,
    reporter: Reporter = SILENT,
) -> ReadySeries:
    """Measure velocities and, where `relative`, remove the scene's motion in place, so that series are centred in time.

    Raises
    ------
    InputError
        If all series are the same.
    """
    ready = measured_series(usable, days, relative, reporter)
    if relative:
        relative_to_scene(ready.displacement, ready.scene_motion)
    return ready


def measured_series(
    usable: UsableSeries,
    days: NDArray[np.float64],
    relative: bool = True,
    reporter: Reporter = SILENT,
    quiet: NDArray[np.int64] | None = None,
) -> ReadySeries:
    """Do the same, and leave the series as they are: of millions, few are asked for after a search by motion.

    The scene's motion is the median of the rows of quiet ground where these are given, and of all else.
    """
    displacement = usable.displacement
    velocity, _ = velocities(displacement, days)
    ground = slice(None) if quiet is None else quiet
    scene_velocity = float(np.median(velocity[ground]))
    motion = scene_motion(displacement[ground])
    if relative:
        reporter.log(
            "Series are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).",
            scene_velocity=scene_velocity,
        )
    if _are_alike(displacement, relative):
        raise InputError(
            "Every point has the same series, so nothing can be told apart; check the displacement columns."
        )
    return ReadySeries(usable.rows, usable.coordinates, displacement, velocity - scene_velocity, scene_velocity, motion)


def _are_alike(displacement: NDArray[np.float32], centred: bool) -> bool:
    """Return whether all series are the same, or differ by an offset each where they are to be centred."""
    first = displacement[:1]
    for start in range(0, len(displacement), BLOCK_ROWS):  # the first block tells, as a rule
        block = displacement[start : start + BLOCK_ROWS]
        apart = block - first
        if centred:
            apart -= apart.mean(axis=1, keepdims=True)
        largest = max(float(block.max()), -float(block.min()), float(np.abs(first).max()))
        if float(np.abs(apart).max()) > _ROUNDING * largest:
            return False
    return True
