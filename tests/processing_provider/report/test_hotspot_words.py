"""Sentences about a hotspot say its numbers, in the digits they deserve, and what its sign means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.hotspots.confidence import CONFIDENCE, NOT_SURE, confidence
from insar_hotspots.processing_provider.report.hotspot_words import (
    LINE_OF_SIGHT,
    UNKNOWN,
    VERTICAL,
    change_words,
    directions,
    sentence,
)
from insar_hotspots.processing_provider.report.words import extent_words, with_error
from insar_hotspots.tests.hotspot_rows import make_row


def row(**fields):
    return make_row(**{"n_points": 412, "semi_major": 460.0, "v_mean": -14.2, "v_err": 1.1, **fields})


def changed(before, after, jump=None, error=20.0):
    return row(changed="2021-03-09", changed_e=error, v_before=before, v_after=after, jump_mm=jump)


def test_a_hotspot_in_one_sentence():
    moving = changed(-4.0, -17.0)
    assert sentence(moving, VERTICAL) == (
        "412 points over 1.8 km, sinking 14 ± 1 mm a year, faster since March 2021 (17 mm a year, 4.0 before)."
    )
    assert sentence(row(), LINE_OF_SIGHT) == (
        "412 points over 1.8 km, moving away from the satellite by 14 ± 1 mm a year."
    )
    assert sentence(row(v_mean=3.0, v_err=0.3), UNKNOWN) == (
        "412 points over 1.8 km, moving towards the satellite, or up, by 3.0 ± 0.3 mm a year."
    )
    assert sentence(row(n_points=1, semi_major=0.0), VERTICAL).startswith("1 point over 1 m, sinking")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (changed(-4.0, -17.0), ", faster since March 2021 (17 mm a year, 4.0 before)"),
        (changed(-17.0, -4.0), ", slower since March 2021 (4.0 mm a year, 17 before)"),
        (changed(-0.3, -17.0), ", begun in March 2021 (17 mm a year since)"),
        (changed(-17.0, 0.8), ", stopped in March 2021 (17 mm a year before)"),
        (changed(-17.0, 9.0), ", reversed in March 2021 (rising 9.0 mm a year since)"),
        (changed(-2.0, -2.0, -12.3), ", with a jump of 12 mm down in March 2021"),
        (changed(-4.0, -17.0, error=70.0), ", faster since about March 2021 (17 mm a year, 4.0 before)"),
        (changed(-4.0, -17.0, error=300.0), ", faster since about 2021 (17 mm a year, 4.0 before)"),
        (row(), ""),
    ],
)
def test_since_when(fields, words):
    assert change_words(fields, VERTICAL) == words


@pytest.mark.parametrize(
    ("moves", "words"),
    [
        ([(-3.0, "steady")], "It is moving away from the satellite."),
        ([(3.0, "faster"), (2.0, "jump")], "All are moving towards the satellite."),
        ([(-3.0, "steady"), (2.0, "begun")], "Moving away from the satellite: 1. Moving towards the satellite: 1."),
        (
            [(-3.0, "steady"), (0.1, "seasonal"), (-0.2, "came back")],
            "Moving away from the satellite: 1. Coming and going: 2.",
        ),
        ([(0.1, "seasonal")], "It is coming and going."),
    ],
)
def test_what_lasts_nothing_has_no_direction(moves, words):
    assert directions([row(v_mean=velocity, kind=kind) for velocity, kind in moves], LINE_OF_SIGHT) == words


def test_a_reversal_along_the_line_of_sight_says_so():
    assert "(moving towards the satellite by 9.0 mm a year since)" in change_words(changed(-17.0, 9.0), LINE_OF_SIGHT)
    assert "a jump of 12 mm towards the satellite in" in change_words(changed(1.0, 1.0, 12.0), LINE_OF_SIGHT)


@pytest.mark.parametrize(
    ("value", "error", "words"),
    [(14.24, 1.1, "14 ± 1"), (6.29, 0.53, "6.3 ± 0.5"), (-6.29, 0.01, "−6.3 ± 0.1"), (0.2, 2.6, "0 ± 3")],
)
def test_a_value_has_the_digits_that_its_error_leaves(value, error, words):
    assert with_error(value, error) == words


@pytest.mark.parametrize(
    ("metres", "words"),
    [(0, "1 m"), (7.3, "7 m"), (42.1, "42 m"), (138, "140 m"), (996, "1.0 km"), (1840, "1.8 km"), (23_400, "23 km")],
)
def test_lengths_are_said_in_whole_metres_and_two_digits(metres, words):
    assert extent_words(metres) == words


@given(st.floats(0, 999), st.integers(1, 10_000), st.floats(0, 100), st.integers(0, 100))
def test_more_significance_and_more_points_never_lower_the_confidence(significance, n_points, more, further):
    order = [word for word, *_ in CONFIDENCE] + [NOT_SURE]
    before = order.index(confidence(significance, n_points))
    assert order.index(confidence(significance + more, n_points + further)) <= before


@pytest.mark.parametrize(
    ("significance", "n_points", "word"),
    [
        (8, 10, "high"),
        (999, 9, "fair"),
        (5, 5, "fair"),
        (13, 4, "low"),
        (3, 1, "low"),
        (2.9, 5000, "not told from noise"),
    ],
)
def test_confidence_needs_both(significance, n_points, word):
    assert confidence(significance, n_points) == word
