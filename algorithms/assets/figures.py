"""What is told of assets, as arrays; everything here loads without the engine's libraries."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .damage import Limits

__all__ = [
    "DISAGREE",
    "NO_POINTS",
    "PLACED",
    "SMALL_DIFFERENCE",
    "SMALL_SLOPE",
    "STILL",
    "TOLD",
    "TOO_FEW",
    "UNSURE",
    "Assessment",
    "AssetFigures",
    "AssetSettings",
    "Motions",
    "StationFigures",
    "Surfaces",
    "is_sure",
]  # fmt: skip

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

TOLD, NO_POINTS, TOO_FEW, PLACED, DISAGREE, UNSURE = range(6)
"""Why the differential motion of an asset is not known: it is; no point; few; all to one side; they contradict; they
leave it less sure than to a tenth."""

SMALL_DIFFERENCE, SMALL_SLOPE = 10.0, 0.5
"""What does no damage, so that it need not be known to a tenth: mm, and mm/m of tilt or angular distortion."""

_SURE = 2.0  # standard errors
_TENTH = 0.1

STILL = "still"
"""Kind of what has points and moves by no more than twice its error."""


def is_sure(value: Floats, error: Floats, small: float) -> NDArray[np.bool_]:
    """Say which values are known to a tenth, give or take two standard errors, or are sure to be small."""
    least = np.where(value + _SURE * error <= small, np.inf, _TENTH * value)
    return np.asarray(_SURE * error <= least)


@dataclass(frozen=True)
class AssetSettings:
    """How assets are held against points.

    Attributes
    ----------
    reach : float, m
        How far from an asset its points may lie.
    spacing : float, m
        Length of the pieces of lines.
    vertical : bool
        Whether changes are vertical: else nothing is told that only vertical motion tells.
    limits
        Of the classes.
    """

    reach: float
    spacing: float
    vertical: bool
    limits: Limits

    def __post_init__(self) -> None:
        """Refuse damage of what is not vertical."""
        if self.limits.needs_vertical and not self.vertical:
            raise InputError(
                "Classes of damage are told of vertical motion alone, and these points move along a line of sight: "
                "decompose two tracks first, take classes by velocity, or say that all motion is vertical."
            )


@dataclass(frozen=True)
class Surfaces:
    """What the surfaces say, (a,) each; NaN where it is not known.

    Attributes
    ----------
    why : int64
        `TOLD`, or why not.
    difference, difference_err, rate : mm, mm, mm/yr
        Largest change of the surface less the smallest, over the places of the footprint, its error, and the same of
        the velocities between the same two places.
    tilt, tilt_err : mm/m
        Gradient in the middle.
    downhill : degrees
        Where the ground tilts to, clockwise from north.
    distortion, distortion_err : mm/m
        Angular distortion: slope at the end of an axis less the tilt of that axis, |k| L / 2 of a curvature k along an
        axis of length L, of the two axes the one with more. Only of quadratic surfaces, like what follows.
    deflection, deflection_err : mm/m
        Deflection ratio of the same axis, |k| L / 8: the sag of the middle under the line between the ends, over L.
    strain, strain_err : mm/m
        Horizontal strain along the same axis, positive where the ground is stretched, by the east component alone:
        where that is known and the axis runs within 30 degrees of east. Of planes, along the longer axis.
    """

    why: Integers
    difference: Floats
    difference_err: Floats
    rate: Floats
    tilt: Floats
    tilt_err: Floats
    downhill: Floats
    distortion: Floats
    distortion_err: Floats
    deflection: Floats
    deflection_err: Floats
    strain: Floats
    strain_err: Floats


@dataclass(frozen=True)
class AssetFigures(Surfaces):
    """What is told of a assets, (a,) each; NaN where it is not known.

    Of lines the difference is that of the highest and the lowest station, and what else surfaces tell is that of the
    worst station. Where `why` is `UNSURE`, the estimate of the difference and its error are there all the same.

    Attributes
    ----------
    n_points : int64
    bare : float
        Share of its area or length, 0 to 1, without points.
    velocity, velocity_err : mm/yr
        Mean of its points, and the spread that the scene gives to means of as many neighbours.
    fastest : mm/yr
        Of lines: of the station that moves fastest.
    hotspot : int64
        That most of its points in hotspots lie in; 0 for none.
    worst : float, m
        Of lines: where along it the station with the most distortion is.
    tensile, tensile_err : mm/m
        Strain of walls, where the criterion is one.
    class_of : int64
        From 0; `NOT_KNOWN`.
    """

    n_points: Integers
    bare: Floats
    velocity: Floats
    velocity_err: Floats
    fastest: Floats
    hotspot: Integers
    worst: Floats
    tensile: Floats
    tensile_err: Floats
    class_of: Integers


@dataclass(frozen=True)
class StationFigures:
    """What is told of s stations of lines, (s,) each.

    Attributes
    ----------
    line : int64
        Row of the line.
    along : float, m
    xy : (s, 2) float64, m
    n_points, change, change_err, velocity
        As of `LineGround`.
    tilt, distortion, distortion_err, deflection, strain
        As of `Bends`.
    class_of : int64
    """

    line: Integers
    along: Floats
    xy: Floats
    n_points: Integers
    change: Floats
    change_err: Floats
    velocity: Floats
    tilt: Floats
    distortion: Floats
    distortion_err: Floats
    deflection: Floats
    strain: Floats
    class_of: Integers


@dataclass(frozen=True)
class Motions:
    """Kinds of motion, (a,) each.

    Attributes
    ----------
    kind : str
        One of `KINDS`, or `STILL`; "" where nothing is known.
    change_day, change_err : days
        When the motion changed last; NaN where no change is told, like what follows.
    before, after : mm/yr
    jump : mm
    """

    kind: NDArray[np.str_]
    change_day: Floats
    change_err: Floats
    before: Floats
    after: Floats
    jump: Floats


@dataclass(frozen=True)
class Assessment:
    """All of it.

    Attributes
    ----------
    assets
    motions
        Kind of motion and latest change of each.
    stations
        Of lines; None of other assets.
    """

    assets: AssetFigures
    motions: Motions
    stations: StationFigures | None
