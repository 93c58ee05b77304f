"""Hotspots, whole: what their points say, how their mean series moves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from .filter import Hotspots
from .hotspot import Hotspot, HotspotFigures, HotspotMotion
from .kind import with_kinds
from .motion import hotspot_motions, mean_series

__all__ = ["describe_hotspots", "with_motions"]

_TOLD = 1.96  # errors


def describe_hotspots(
    found: Hotspots,
    displacement: NDArray[np.floating],
    labels: NDArray[np.int64],
    quiet: NDArray[np.float64],
    days: NDArray[np.float64],
    least_rate: float = 0.0,
    reporter: Reporter = SILENT,
) -> list[Hotspot]:
    """Return hotspots with the motion of their mean series, without patterns.

    Parameters
    ----------
    found
        As `filter_hotspots` gives them.
    displacement : (n, T) float, mm
        Of the points in hotspots at least; relative to the scene, gap-free.
    labels : (n,) int64
        Their hotspots; 0 = none.
    quiet : (g, T) float64, mm
        As of `quiet_means`.
    days : (T,) float64
    least_rate : float, mm/yr
        As of `with_kinds`.
    reporter
    """
    if not found.hotspots:
        return []
    means = mean_series(displacement, labels, len(found.hotspots))
    return with_motions(found, means, days, least_rate, quiet, reporter)


def with_motions(
    found: Hotspots,
    means: NDArray[np.float64],
    days: NDArray[np.float64],
    least_rate: float,
    quiet: NDArray[np.float64],
    reporter: Reporter = SILENT,
) -> list[Hotspot]:
    """Return the same from mean series, (h, T) mm: `mean_series` of the hotspots, and `quiet_means`."""
    noise = np.array([each.v_noise for each in found.hotspots])
    motions = hotspot_motions(means, days, noise, reporter, quiet)
    is_told = np.array(
        [abs(each.v_mean) > _TOLD * motion.v_err for each, motion in zip(found.hotspots, motions)], dtype=np.bool_
    )
    motions = with_kinds(motions, is_told, means, days, least_rate)
    return [
        Hotspot(**vars(figures), motion=_without_picked(motion, figures))
        for figures, motion in zip(found.hotspots, motions)
    ]


def _without_picked(motion: HotspotMotion, figures: HotspotFigures) -> HotspotMotion:
    """Return the motion less the share of it by which points were let in."""
    if figures.picked is None:
        return motion
    left = 1 - figures.picked
    before, after, jump = (
        None if value is None else left * value for value in (motion.v_before, motion.v_after, motion.jump_mm)
    )
    course = tuple((day, left * displacement) for day, displacement in motion.course)
    return replace(motion, v_err=figures.v_noise, v_before=before, v_after=after, jump_mm=jump, course=course)
