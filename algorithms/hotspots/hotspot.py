"""A hotspot: the one description of it, from the numerics to layer, report and dock."""

from __future__ import annotations

from dataclasses import dataclass

from ..space.dispersion import DeviationalEllipse

__all__ = ["KINDS", "LASTING_NOTHING", "Hotspot", "HotspotFigures", "HotspotMotion", "HotspotPattern"]

KINDS = ("steady", "faster", "slower", "begun", "stopped", "reversed", "jump", "came back", "seasonal")
"""How a hotspot moves: the latest change of its motion, or that there is none."""

LASTING_NOTHING = "came back", "seasonal"
"""Kinds that have next to no lasting displacement."""


@dataclass(frozen=True)
class HotspotFigures:
    """What its points say of a hotspot; velocities in mm/yr relative to the scene, lengths in metres.

    Attributes
    ----------
    false_share : float
        Of hotspots at least so sure, those that quiet ground would give; None where it was not measured.
    is_broad : bool
        Whether it is broad motion, which may hold places.
    inside : int
        Number of the broad motion that it lies in; 0 = none.
    v_around : float
        Velocity of that broad motion around it.
    picked : float
        Share of the motion of its points that is noise by which they were let in (`Selection`): it has been taken off
        `v_mean`, and is off all that is told of the motion. None where it was not measured.
    v_noise : float
        Spread that quiet ground gives to the mean velocity of as many neighbouring points (`NoiseOfMeans`); where
        `picked` was measured, times the noise of the points against the usual, and with the error of `picked`.
    """

    number: int
    n_points: int
    v_mean: float
    v_min: float
    v_max: float
    v_std: float
    significance: float
    standard_distance: float
    ellipse: DeviationalEllipse
    false_share: float | None
    is_broad: bool
    inside: int
    v_around: float
    picked: float | None
    v_noise: float


@dataclass(frozen=True)
class HotspotMotion:
    """The motion of a hotspot's mean series; all of the change is None where none is told.

    Attributes
    ----------
    v_err : float, mm/yr
        Standard error of the mean velocity: `HotspotFigures.v_noise`, as what quiet ground does is all of the noise, in
        time as in space. Where nothing is known of how the points were chosen, the root of the sum of its square and
        that of the error of the line's slope, with the variance and the correlation from date to date of what the
        chosen model leaves. What a poor reference of the whole scene does is in neither.
    change_day, change_err : float, days
        When the motion changed last, as a day of `days`, and its standard error.
    v_before, v_after : float, mm/yr
        Of the segments on either side.
    jump_mm : float, mm
        Jump at that time; None where the velocity changed and nothing jumped.
    course : tuple of (day, mm)
        The motion from the first date to the last as straight lines between these places, from 0; a jump is two places
        on one day. Where no change is told it is empty: the motion is one line.
    kind : str
        One of `KINDS`.
    """

    v_err: float
    change_day: float | None = None
    change_err: float | None = None
    v_before: float | None = None
    v_after: float | None = None
    jump_mm: float | None = None
    course: tuple[tuple[float, float], ...] = ()
    kind: str = "steady"


@dataclass(frozen=True)
class HotspotPattern:
    """What the points of a hotspot have in common.

    Attributes
    ----------
    pattern : str or None
        One of `PATTERNS`; None where no half of the points share one.
    pattern_p : float
        Mean probability of the points that share it; NaN where it is not known.
    pattern_share : float
        Their share of the hotspot's points, 0 to 1.
    """

    pattern: str | None
    pattern_p: float
    pattern_share: float


@dataclass(frozen=True)
class Hotspot(HotspotFigures):
    """One hotspot, whole.

    Attributes
    ----------
    motion
        Of its mean series.
    pattern
        None where patterns were not asked for.
    """

    motion: HotspotMotion
    pattern: HotspotPattern | None = None
