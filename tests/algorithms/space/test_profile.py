"""Points are found along a line where geometry says, and nothing changes when both are moved together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.space.profile import line_length, profile_sections, project_on_line

CORNER = np.array([[0.0, 0.0], [30.0, 0.0], [30.0, 40.0]])


@pytest.mark.parametrize(
    ("point", "along", "offset"),
    [
        ((10.0, 3.0), 10.0, 3.0),  # left of the first segment
        ((10.0, -3.0), 10.0, -3.0),
        ((25.0, 20.0), 50.0, 5.0),  # left of the second, which runs north
        ((34.0, 20.0), 50.0, -4.0),
        ((33.0, -4.0), 30.0, -5.0),  # outside the corner
        ((30.0, 40.0), 70.0, 0.0),
    ],
)
def test_a_point_is_projected_on_the_nearest_segment(point, along, offset):
    found = project_on_line(np.array([point]), CORNER)
    assert [part[0] for part in found] == pytest.approx([along, offset])


@pytest.mark.parametrize("point", [(-1.0, 0.5), (29.0, 41.0)])
def test_what_lies_before_the_beginning_or_beyond_the_end_is_not_of_the_profile(point):
    assert np.isinf(project_on_line(np.array([point]), CORNER)[1])


def test_a_vertex_given_twice_changes_nothing():
    points = np.random.default_rng(1).uniform(-10, 50, (100, 2))
    doubled = np.repeat(CORNER, 2, axis=0)
    np.testing.assert_array_equal(project_on_line(points, doubled), project_on_line(points, CORNER))


def test_a_line_without_length_is_refused():
    with pytest.raises(InputError, match="no length"):
        project_on_line(np.zeros((1, 2)), np.ones((3, 2)))


places = st.floats(-1000, 1000).map(lambda value: round(value, 1))
lines = arrays.arrays(float, st.tuples(st.integers(2, 6), st.just(2)), elements=places).filter(
    lambda line: np.hypot(*np.diff(line, axis=0).T).min() > 1
)


@given(lines, arrays.arrays(float, (20, 2), elements=places), st.floats(0, 2 * np.pi), places, places)
def test_the_profile_moves_and_turns_with_line_and_points(line, points, turn, east, north):
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])

    def moved(xy):
        return xy @ rotation.T + [5e5 + east, 4e6 + north]

    _, offset = project_on_line(points, line)
    along, moved_offset = project_on_line(moved(points), moved(line))
    # Where a point is as near to two segments, or just at an end, rounding decides; the distance stays.
    both = np.isfinite(offset) & np.isfinite(moved_offset)
    np.testing.assert_allclose(np.abs(moved_offset[both]), np.abs(offset[both]), atol=1e-6)
    assert ((along >= 0) & (along <= line_length(moved(line)) + 1e-6)).all()


@given(lines, st.floats(0, 1))
def test_a_place_on_the_line_has_no_offset(line, share):
    place = line[0] + share * (line[1] - line[0])
    along, offset = project_on_line(place[None], line)
    assert offset[0] == pytest.approx(0, abs=1e-6) or np.isinf(offset[0])
    # So far along, the line is at the place; a line that comes back on itself is so in two places.
    ends = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    there = [np.interp(along[0], ends, line[:, axis]) for axis in range(2)]
    np.testing.assert_allclose(there, place, atol=1e-6)


@given(arrays.arrays(float, (20, 2), elements=places))
def test_a_line_the_other_way_round_counts_from_the_other_end(points):
    # Of a straight line, which no point is as near to in two places.
    line = np.array([[-500.0, 20.0], [700.0, 90.0]])
    along, offset = project_on_line(points, line)
    back, mirrored = project_on_line(points, line[::-1])
    np.testing.assert_allclose(back, line_length(line) - along, atol=1e-9)
    np.testing.assert_allclose(np.abs(mirrored), np.abs(offset), atol=1e-9)
    inside = np.isfinite(offset) & (np.abs(offset) > 1e-9)
    assert (np.sign(mirrored[inside]) == -np.sign(offset[inside])).all()


def test_sections_hold_the_medians_and_shares_of_their_points():
    along = np.array([0.0, 1.0, 9.0, 10.0, 19.0, 30.0])
    velocity = np.array([1.0, 2.0, 6.0, np.nan, 5.0, 7.0])
    elevation = np.full(6, np.nan)
    codes = np.array([0, 0, 1, 2, -1, -1])
    found = profile_sections(along, 30.0, 3, elevation, velocity, codes, 3)
    assert found.edges.tolist() == [0, 10, 20, 30]
    assert found.counts.tolist() == [3, 2, 1], "the end of the line is of the last section"
    assert found.velocity.tolist() == [2, 5, 7]
    assert np.isnan(found.elevation).all()
    np.testing.assert_allclose(found.shares, [[2 / 3, 1 / 3, 0], [0, 0, 1], [0, 0, 0]])


def test_without_classes_there_are_no_shares():
    found = profile_sections(np.array([1.0]), 2.0, 2, np.ones(1), np.ones(1), np.array([-1]), 0)
    assert found.shares.shape == (2, 0)
