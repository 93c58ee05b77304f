"""Hotspots, whole: what their points say, how their mean series moves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from .filter import Hotspots
from .hotspot import Hotspot
from .kind import with_kinds
from .motion import hotspot_motions, mean_series

__all__ = ["describe_hotspots", "with_motions"]


def describe_hotspots(
    found: Hotspots,
    displacement: NDArray[np.floating],
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
        Relative to the scene, gap-free.
    days : (T,) float64
    least_rate : float, mm/yr
        As of `with_kinds`.
    reporter
    """
    if not found.hotspots:
        return []
    means = mean_series(displacement, found.labels, len(found.hotspots))
    return with_motions(found, means, days, least_rate, reporter)


def with_motions(
    found: Hotspots,
    means: NDArray[np.float64],
    days: NDArray[np.float64],
    least_rate: float,
    reporter: Reporter = SILENT,
) -> list[Hotspot]:
    """Return the same from the mean series of the hotspots, (h, T) in mm as `mean_series` gives them."""
    noise = found.noise.at(np.array([each.n_points for each in found.hotspots]))
    motions = with_kinds(hotspot_motions(means, days, noise, reporter), means, days, least_rate)
    return [Hotspot(**vars(figures), motion=motion) for figures, motion in zip(found.hotspots, motions)]
