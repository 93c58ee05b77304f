from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.preparation.reference import points_inside, refer_to, reference_motion, stable_points

MILLIMETRES = st.floats(-200, 200, width=32)


@given(
    arrays("f4", (12, 40), elements=MILLIMETRES | st.just(np.float32(np.nan))),
    st.lists(st.integers(0, 11), min_size=1, unique=True),
)
def test_the_median_of_the_reference_is_zero_afterwards_wherever_it_has_a_value(series, rows):
    rows = np.array(rows)
    seen = np.isfinite(series[rows]).any(axis=0)
    referred = series.copy()
    refer_to(referred, reference_motion(series, rows))
    np.testing.assert_allclose(np.nanmedian(referred[rows][:, seen], axis=0), 0, atol=1e-4)
    assert np.isnan(referred[:, ~seen]).all()


def test_what_points_do_against_each_other_stays():
    series = np.random.default_rng(0).normal(size=(30, 50))
    referred = series.copy()
    refer_to(referred, reference_motion(series, np.arange(5)))
    np.testing.assert_allclose(referred - referred[:1], series - series[:1], atol=1e-12)


def test_a_point_is_inside_a_polygon_with_a_hole_and_a_second_part():
    square = np.array([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], dtype=float)
    rings = [square, 4 + square * 0.2, 20 + square]
    points = np.array([[1, 1], [5, 5], [9, 5], [11, 5], [25, 25], [15, 15], [-1, 0]], dtype=float)
    assert points_inside(points, rings).tolist() == [True, False, True, False, True, False, False]
    assert not points_inside(points, []).any()


def test_points_in_a_star_are_those_that_its_radius_says():
    rng = np.random.default_rng(1)
    angle = np.linspace(0, 2 * np.pi, 2001)

    def radius(turn):
        return 100 + 40 * np.cos(5 * turn)

    ring = np.array([500_000.0, 4_300_000.0]) + radius(angle)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    offset = rng.uniform(-150, 150, (5000, 2))
    distance, turn = np.hypot(*offset.T), np.arctan2(offset[:, 1], offset[:, 0])
    clear = np.abs(distance - radius(turn)) > 0.1
    found = points_inside(np.array([500_000.0, 4_300_000.0]) + offset, [ring])
    np.testing.assert_array_equal(found[clear], (distance < radius(turn))[clear])


def test_stable_points_are_slow_against_the_scene_and_coherent():
    velocity = np.array([-2.0, -2.5, -2.2, 5.0, np.nan, -2.0])
    coherence = np.array([0.9, 0.9, 0.5, 0.9, 0.9, np.nan])
    assert stable_points(velocity, coherence, 1.0, 0.8).tolist() == [0, 1]
    assert stable_points(velocity, None, 1.0, 0.8).tolist() == [0, 1, 2, 5]


def test_where_none_is_stable_the_sentence_counts_both_reasons():
    with pytest.raises(InputError, match=r"2 of 3 move by 1 mm/yr or less, 1 have a coherence of at least 0.95"):
        stable_points(np.array([0.0, 0.1, 9.0]), np.array([0.5, 0.6, 0.97]), 1.0, 0.95)
