"""A hotspot as one row: the fields of the hotspot layer, in their order, and what report and dock say of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan
from typing import Literal

from ..days import date_of
from .confidence import confidence
from .hotspot import LASTING_NOTHING, Hotspot

__all__ = [
    "BROAD",
    "PATTERN_FIELDS",
    "PLACE",
    "Change",
    "HotspotField",
    "HotspotRow",
    "course_text",
    "hotspot_row",
    "read_course",
]

HotspotField = Literal[
    "hotspot",
    "n_points",
    "area_m2",
    "v_mean",
    "v_min",
    "v_max",
    "v_std",
    "v_err",
    "signif",
    "confidence",
    "kind",
    "changed",
    "changed_e",
    "v_before",
    "v_after",
    "jump_mm",
    "course",
    "v_scene",
    "scale",
    "inside",
    "v_around",
    "std_dist",
    "semi_major",
    "semi_minor",
    "azimuth",
    "first_date",
    "last_date",
    "label",
    "pattern",
    "pattern_p",
    "pat_share",
]
"""Fields of a hotspot layer; `HotspotRow` has one attribute for each."""

PLACE, BROAD = "place", "broad"
"""Values of `scale`."""

PATTERN_FIELDS: tuple[HotspotField, ...] = ("pattern", "pattern_p", "pat_share")
"""Fields that are there only where patterns were asked for."""


@dataclass(frozen=True)
class Change:
    """A change of motion.

    Attributes
    ----------
    when, error : date, days
    before, after : float, mm/yr
    jump : float, mm
        None where nothing jumped.
    """

    when: date
    error: float
    before: float
    after: float
    jump: float | None


@dataclass(frozen=True)
class HotspotRow:
    """One feature of the hotspot layer, attribute by field.

    Velocities are in mm/yr and relative to the scene, whose own is `v_scene`; lengths in m, dates ISO. What is told of
    a change of motion, and of a pattern, is None where there is none. `inside` is the number of the broad motion that
    a place lies in, 0 for none, and `v_around` the velocity of that.
    """

    hotspot: int
    n_points: int
    area_m2: float
    v_mean: float
    v_min: float
    v_max: float
    v_std: float
    v_err: float
    signif: float
    confidence: str
    kind: str
    changed: str | None
    changed_e: float | None
    v_before: float | None
    v_after: float | None
    jump_mm: float | None
    course: str | None
    v_scene: float
    scale: str
    inside: int
    v_around: float
    std_dist: float
    semi_major: float
    semi_minor: float
    azimuth: float
    first_date: str
    last_date: str
    label: str
    pattern: str | None = None
    pattern_p: float | None = None
    pat_share: float | None = None

    @property
    def change(self) -> Change | None:
        """The latest change of motion; None where none is told, or not whole."""
        if self.changed is None or self.changed_e is None or self.v_before is None or self.v_after is None:
            return None
        return Change(date.fromisoformat(self.changed), self.changed_e, self.v_before, self.v_after, self.jump_mm)


def hotspot_row(hotspot: Hotspot, area: float, dates: Sequence[date], scene_velocity: float) -> HotspotRow:
    """Return the row of a hotspot.

    Parameters
    ----------
    hotspot
    area : float, m²
        Of its outline.
    dates
        Of the series.
    scene_velocity : float, mm/yr
        What its velocities are relative to.
    """
    motion, pattern, significance = hotspot.motion, hotspot.pattern, abs(hotspot.significance)
    day = motion.change_day
    return HotspotRow(
        hotspot=hotspot.number,
        n_points=hotspot.n_points,
        area_m2=area,
        v_mean=hotspot.v_mean,
        v_min=hotspot.v_min,
        v_max=hotspot.v_max,
        v_std=hotspot.v_std,
        v_err=motion.v_err,
        signif=significance,
        confidence=confidence(significance, hotspot.n_points, hotspot.false_share),
        kind=motion.kind,
        changed=None if day is None else date_of(round(day)).isoformat(),
        changed_e=motion.change_err,
        v_before=motion.v_before,
        v_after=motion.v_after,
        jump_mm=motion.jump_mm,
        course=course_text(motion.course),
        v_scene=scene_velocity,
        scale=BROAD if hotspot.is_broad else PLACE,
        inside=hotspot.inside,
        v_around=hotspot.v_around,
        std_dist=hotspot.standard_distance,
        semi_major=hotspot.ellipse.semi_major,
        semi_minor=hotspot.ellipse.semi_minor,
        azimuth=hotspot.ellipse.azimuth,
        first_date=dates[0].isoformat(),
        last_date=dates[-1].isoformat(),
        label=f"{hotspot.number}: "
        + (motion.kind if motion.kind in LASTING_NOTHING else f"{hotspot.v_mean:+.1f} mm/yr"),
        pattern=None if pattern is None else pattern.pattern,
        pattern_p=None if pattern is None or isnan(pattern.pattern_p) else pattern.pattern_p,
        pat_share=None if pattern is None else pattern.pattern_share,
    )


def course_text(course: Sequence[tuple[float, float]]) -> str | None:
    """Return the course of a hotspot's motion as its field has it: "2020-01-05 0.0, 2021-10-12 -3.1, ..."."""
    places = [f"{date_of(round(day)).isoformat()} {displacement:.1f}" for day, displacement in course]
    return ", ".join(places) or None


def read_course(text: str) -> list[tuple[date, float]]:
    """Return dates and millimetres of a course as `course_text` writes it; none where it is damaged."""
    try:
        places = [place.split(" ") for place in text.split(", ")]
        return [(date.fromisoformat(day), float(displacement)) for day, displacement in places]
    except ValueError:
        return []
