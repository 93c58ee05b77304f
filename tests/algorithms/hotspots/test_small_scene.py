"""Small scenes, most of which may move: a slide under a village, a dam, a bridge."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.hotspots.find import find_moving
from insar_hotspots.algorithms.hotspots.small_scene import is_small

DAYS = 12.0 * np.arange(80)
YEARS = DAYS / 365.25
COURSES = {
    "line": -10.0 * YEARS,
    "step": np.where(DAYS > 400, -12.0, 0.0),
    "late": -20.0 * np.maximum(0.0, YEARS - 1.5),
}
RATE, LEAST = -1.5, 2.0  # mm/yr


def village(rng):
    return rng.uniform(0, 800, (700, 2))


def dam(rng):
    return np.column_stack([rng.uniform(0, 300, 250), rng.normal(0, 5, 250)])


def found_in(place, share, course, seed=0):
    rng = np.random.default_rng(seed)
    coordinates = place(rng)
    moves = coordinates[:, 0] > np.quantile(coordinates[:, 0], 1 - share)
    series = rng.normal(0, 3.0, (len(coordinates), len(DAYS))) + RATE * YEARS + np.outer(moves, course)
    return moves, find_moving(coordinates + 5e5, series.astype(np.float32), DAYS, LEAST)


@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.65])
@pytest.mark.parametrize("place", [village, dam])
def test_what_moves_is_told_against_what_stands_still_even_if_that_is_less(place, share, course):
    moves, found = found_in(place, share, COURSES[course])
    label = found.label > 0
    assert len(found.digits) == 1
    assert (moves & label).sum() > 0.9 * (moves | label).sum()
    assert not moves[found.quiet].any()


@pytest.mark.parametrize("place", [village, dam])
def test_where_nothing_moves_but_the_scene_as_a_whole_there_is_nothing(place):
    for seed in range(3):
        _, found = found_in(place, 0.5, 0.0 * YEARS, seed)
        assert not found.label.any()


def test_a_part_that_moves_less_than_all_the_rest_is_told_against_it_where_it_is_small():
    moves, found = found_in(village, 0.85, COURSES["line"])
    assert moves[found.quiet].all()
    assert is_small(16)
