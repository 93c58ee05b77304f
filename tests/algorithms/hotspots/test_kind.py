"""The kind of a motion, of courses whose kind is plain."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.hotspots.hotspot import KINDS, HotspotMotion
from insar_hotspots.algorithms.hotspots.kind import with_kinds
from insar_hotspots.algorithms.hotspots.motion import hotspot_motions

DAYS = 12.0 * np.arange(150)
YEARS = DAYS / 365.25
SPAN = YEARS[-1]
TOLD = np.array([True])
COURSES = {
    "steady": -8 * YEARS,
    "faster": -np.where(YEARS < 2.5, 4 * YEARS, 10 + 14 * (YEARS - 2.5)),
    "slower": -np.where(YEARS < 2.5, 14 * YEARS, 35 + 5 * (YEARS - 2.5)),
    "begun": -12 * np.maximum(0, YEARS - 2),
    "stopped": 12 * np.minimum(YEARS, 2.0),
    "reversed": np.where(YEARS < 1.2, -12 * YEARS, -14.4 + 11 * (YEARS - 1.2)),
    "jump": np.where(YEARS < 2, 0.0, -25.0),
    "came back": -20 * (1 - np.abs(2 * YEARS / SPAN - 1)),
    "seasonal": 12 * np.sin(2 * np.pi * YEARS + 1),
}


@pytest.mark.parametrize("kind", COURSES)
@pytest.mark.parametrize("seed", range(3))
def test_each_course_is_of_its_kind(kind, seed):
    assert kind in KINDS
    series = (COURSES[kind] + np.random.default_rng(seed).normal(0, 0.8, 150))[None]
    series -= series.mean()
    (motion,) = with_kinds(hotspot_motions(series, DAYS, np.array([0.1])), TOLD, series, DAYS, 2.0)
    assert motion.kind == kind


def test_a_trend_with_a_season_is_a_trend():
    series = (-6 * YEARS + 5 * np.sin(2 * np.pi * YEARS))[None] + np.random.default_rng(0).normal(0, 0.8, (1, 150))
    (motion,) = with_kinds(hotspot_motions(series, DAYS, np.array([0.1])), TOLD, series, DAYS, 2.0)
    assert motion.kind == "steady"


@pytest.mark.parametrize(("season", "kind"), [(4.0, "seasonal"), (0.0, "came back")])
def test_what_moves_and_has_no_velocity_beyond_its_error_is_not_steady(season, kind):
    # Months of wandering besides, of which no change is told, and a slope within the error.
    wandering = 3 * np.sin(2 * np.pi * YEARS / 2.3) + 0.3 * YEARS
    series = (wandering + season * np.sin(2 * np.pi * YEARS + 1))[None]
    (motion,) = with_kinds([HotspotMotion(v_err=0.6)], ~TOLD, series - series.mean(), DAYS, 2.0)
    assert motion.kind == kind


def test_no_hotspot_has_no_kind():
    assert with_kinds([], TOLD[:0], np.empty((0, 150)), DAYS, 2.0) == []
