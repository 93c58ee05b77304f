"""Tracks: points seen along a line of sight, and what two must have to tell vertical from east."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from .errors import InputError
from .reporting import Reporter
from .series.velocity import velocities

__all__ = [
    "EAST", "NORTH", "PLANE", "SMALLEST_ANGLE", "UP", "Track", "angle_between", "check_angles", "check_sight",
    "is_ascending", "line_of_sight", "usable_points",
]  # fmt: skip

SMALLEST_ANGLE = 20.0
"""Degrees between two lines of sight, seen from the south, from which they tell vertical from east: errors grow as
1 / sin, threefold here."""

EAST, NORTH, UP = range(3)
PLANE = [EAST, UP]
_BLOCK_ROWS = 1 << 13
# Length of a line of sight in the plane of east and up, where it is a unit vector at all.
_SHORTEST, _LONGEST = 0.5, 1.05


@dataclass(frozen=True)
class Track:
    """Points seen along one line of sight.

    Attributes
    ----------
    name : str
        For the log.
    coordinates : (n, 2) float64, m
    displacement : (n, T) float32, mm
        NaN where missing.
    days : (T,) float64
        Increasing ordinals of the dates.
    los : (n, 3) float64
        East, north and up components of the unit vector towards the satellite; NaN where unknown.
    velocity, velocity_std : (n,) float64, mm/yr, optional
        Along the line of sight; NaN where unknown. By regression where there is no velocity.
    """

    name: str
    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]
    days: NDArray[np.float64]
    los: NDArray[np.float64]
    velocity: NDArray[np.float64] | None = None
    velocity_std: NDArray[np.float64] | None = None

    def rates(self, reporter: Reporter) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return velocities and their standard errors (n,)."""
        if self.velocity is None:
            reporter.log(
                "{track}: velocity and its error by regression, as the layer has no such field.", track=self.name
            )
            return velocities(self.displacement, self.days)
        unknown = np.full(len(self.velocity), np.nan)
        return self.velocity, unknown if self.velocity_std is None else self.velocity_std


def line_of_sight(incidence: NDArray[np.float64], heading: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return east, north and up (n, 3) of the unit vector towards a right-looking satellite.

    Parameters
    ----------
    incidence : (n,) float, degrees
        From the vertical.
    heading : (n,) float, degrees
        Of the flight, clockwise from north: about 348 on ascending and 192 on descending tracks.
    """
    theta, alpha = np.radians(incidence), np.radians(heading)
    east, north = -np.sin(theta) * np.cos(alpha), np.sin(theta) * np.sin(alpha)
    return np.stack(np.broadcast_arrays(east, north, np.cos(theta)), axis=-1)


def usable_points(track: Track, max_gap_share: float) -> NDArray[np.int64]:
    """Return the rows of points with a line of sight and with dates enough."""
    n, n_dates = track.displacement.shape
    usable = np.ones(n, dtype=bool)
    usable &= np.isfinite(track.los).all(axis=1)
    for start in range(0, n, _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        present = np.isfinite(track.displacement[rows]).sum(axis=1)
        usable[rows] &= (present >= 2) & (n_dates - present <= max_gap_share * n_dates)
    found = np.flatnonzero(usable)
    if not found.size:
        raise InputError(
            "No point of {track} can be used: each lacks its line of sight or more than {max_gap_share:.0%} of "
            "its dates; check these fields, or allow a larger share of missing dates.",
            track=track.name,
            max_gap_share=max_gap_share,
        )
    return found


def check_sight(track: Track, rows: NDArray[np.int64]) -> None:
    """Raise InputError where the line of sight is no unit vector."""
    length = float(np.median(np.linalg.norm(track.los[rows][:, PLANE], axis=1)))
    if not _SHORTEST <= length <= _LONGEST:
        raise InputError(
            "The line of sight of {track} is no unit vector: its east and up components have a length of "
            "{length:.2f}, and about 0.99 is expected; check these fields.",
            track=track.name,
            length=length,
        )


def check_angles(tracks: Sequence[Track], usable: Sequence[NDArray[np.int64]]) -> None:
    """Raise InputError where no two tracks see from directions that differ enough."""
    sights = np.stack([np.median(track.los[rows], axis=0) for track, rows in zip(tracks, usable)])
    widest = max(angle_between(one, other) for one, other in combinations(sights, 2))
    if widest < SMALLEST_ANGLE:
        raise InputError(
            "The lines of sight of the layers are {widest:.1f} degrees apart, seen from the south, and vertical "
            "and east motion cannot be told apart below {smallest_angle:g}: choose an ascending and a descending "
            "layer.",
            widest=widest,
            smallest_angle=SMALLEST_ANGLE,
        )


def angle_between(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the angles in degrees between lines of sight (..., 3), in the plane of east and up."""
    turned = one[..., EAST] * other[..., UP] - one[..., UP] * other[..., EAST]
    along = one[..., EAST] * other[..., EAST] + one[..., UP] * other[..., UP]
    degrees: NDArray[np.float64] = np.degrees(np.abs(np.arctan2(turned, along)))
    return degrees


def is_ascending(track: Track, rows: NDArray[np.int64]) -> bool:
    """Return whether the satellite flew north."""
    # Right-looking satellites that fly north see the ground to their east: they stand west of it.
    return bool(np.median(track.los[rows, EAST]) < 0)
