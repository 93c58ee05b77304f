"""The motion of the scene as a whole, and series relative to it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .blocks import each_block

__all__ = ["relative_to_scene", "scene_motion"]


def scene_motion(displacement: NDArray[np.floating], max_series: int = 200_000) -> NDArray[np.float64]:
    """Displacement of the scene as a whole: the median over the points, date by date.

    A reference point that moves, an orbit ramp's mean or plate motion shifts every series alike; a median over many
    points is blind to the few that really move.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing.
    max_series : int
        At most so many, evenly spaced, enter the median.

    Returns
    -------
    (T,) float64, mm
    """
    sample = displacement[:: -(-displacement.shape[0] // max_series)]
    motion = np.zeros(displacement.shape[1])
    # Date by date: no copy of the sample, and a median that need not look for NaN is several times quicker.
    for date in range(displacement.shape[1]):
        values = sample[:, date]
        present = values[np.isfinite(values)]
        if present.size:
            motion[date] = np.median(present)
    return motion


def relative_to_scene(
    displacement: NDArray[np.floating], motion: NDArray[np.float64] | None = None
) -> NDArray[np.float64]:
    """Remove the scene's motion from every series, in place, and start each series' reading at its own mean.

    The zero of an InSAR series is the noise of its first date or, in EGMS products, a fitted offset; neither carries
    ground motion, so each series is centred in time.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free series; changed in place.
    motion : (T,) float64, mm, optional
        The scene's motion where it is known; by default `scene_motion`.

    Returns
    -------
    (T,) float64, mm
        The scene's motion that was removed.
    """
    if motion is None:
        motion = scene_motion(displacement)
    common = motion.astype(displacement.dtype)

    def remove(rows: slice) -> None:
        block = displacement[rows]
        block -= common
        block -= block.mean(axis=1, keepdims=True)

    each_block(len(displacement), remove)
    return motion
