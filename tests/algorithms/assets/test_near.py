from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.assets.near import footprint_places, points_near, strips_of
from insar_hotspots.algorithms.assets.shapes import LINE, POINT, POLYGON, Shapes, axes_of
from insar_hotspots.benchmarks.settled_town import buildings_of, polygons_of

RNG = np.random.default_rng(0)
RING = np.array([[0.0, 0], [100, 0], [100, 60], [0, 60], [0, 0]])
COURT = np.array([[30.0, 20], [30, 40], [70, 40], [70, 20], [30, 20]])
WITH_COURT = Shapes(POLYGON, np.concatenate([RING, COURT]), np.array([0, 5, 10]), np.array([0, 2]))


def distance_from_box(xy, low, high):
    return np.hypot(*np.maximum(0, np.maximum(np.array(low) - xy, xy - np.array(high))).T)


@pytest.mark.parametrize("reach", [0.0, 7.0, 40.0])
@pytest.mark.parametrize("strip", [3.0, 500.0])
def test_points_near_a_box_are_those_that_a_formula_says(reach, strip):
    xy = RNG.uniform(-80, 200, (4000, 2))
    near = points_near(Shapes(POLYGON, RING, np.array([0, 5]), np.array([0, 1])), strips_of(xy, strip), reach)
    true = distance_from_box(xy, (0, 0), (100, 60))
    assert sorted(near.rows.tolist()) == np.flatnonzero(true <= reach).tolist()
    np.testing.assert_allclose(near.distance, true[near.rows], atol=1e-9)


def test_a_courtyard_is_outside():
    xy = np.array([[50.0, 30.0], [10.0, 10.0], [50.0, 21.0]])
    assert sorted(points_near(WITH_COURT, strips_of(xy, 10.0), 0.0).rows.tolist()) == [1]
    assert sorted(points_near(WITH_COURT, strips_of(xy, 10.0), 2.0).rows.tolist()) == [1, 2]


def test_many_turned_buildings_agree_with_their_own_axes():
    xy = RNG.uniform(0, 500, (5000, 2))
    corners = buildings_of(RNG.uniform(0, 500, (60, 2)), RNG)
    near = points_near(polygons_of(corners), strips_of(xy, 25.0), 12.0)
    for number, box in enumerate(corners):
        along, across = box[1] - box[0], box[3] - box[0]
        size = np.hypot(*along), np.hypot(*across)
        local = np.column_stack([(xy - box[0]) @ along / size[0], (xy - box[0]) @ across / size[1]])
        true = np.flatnonzero(distance_from_box(local, (0, 0), size) <= 12.0)
        assert sorted(near.rows[near.start[number] : near.start[number + 1]].tolist()) == true.tolist()


def test_points_near_lines_and_places():
    xy = np.array([[5.0, 3.0], [-4.0, 0.0], [10.0, 20.0], [11.0, 9.0]])
    corner = Shapes(LINE, np.array([[0.0, 0], [10, 0], [10, 10]]), np.array([0, 3]), np.array([0, 1]))
    near = points_near(corner, strips_of(xy, 5.0), 4.0)
    assert dict(zip(near.rows.tolist(), near.distance.tolist())) == pytest.approx({0: 3.0, 1: 4.0, 3: 1.0})
    both = Shapes(POINT, np.array([[5.0, 0], [10, 20]]), np.array([0, 1, 2]), np.array([0, 2]))
    assert sorted(points_near(both, strips_of(xy, 5.0), 3.0).rows.tolist()) == [0, 2]


def test_assets_off_the_points_on_every_side_find_none():
    xy = RNG.uniform(0, 100, (200, 2))
    for shift in ([500, 0], [-500, 0], [0, 500], [0, -500]):
        box = Shapes(POLYGON, RING + shift, np.array([0, 5]), np.array([0, 1]))
        assert points_near(box, strips_of(xy, 10.0), 5.0).counts.tolist() == [0]


def test_places_of_a_footprint_lie_in_it_and_not_in_its_courtyard():
    start, places = footprint_places(WITH_COURT, axes_of(WITH_COURT))
    lattice = places[10:]
    assert start.tolist() == [0, len(places)] and len(lattice) > 20
    assert not ((lattice > [30, 20]) & (lattice < [70, 40])).all(axis=1).any()


def test_axes_are_those_of_the_rectangle_it_is():
    corners = buildings_of(RNG.uniform(0, 1e6, (200, 2)) + 4e6, RNG)
    axes = axes_of(polygons_of(corners))
    sides = np.hypot(*np.moveaxis(corners[:, 1:3] - corners[:, :2], -1, 0))
    np.testing.assert_allclose(axes.length, sides.max(axis=1), rtol=2e-2)
    np.testing.assert_allclose(axes.area, sides.prod(axis=1), rtol=1e-6)
    np.testing.assert_allclose(axes.centre, corners[:, :4].mean(axis=1), atol=1e-6)


def test_a_courtyard_takes_its_area_away():
    assert axes_of(WITH_COURT).area[0] == pytest.approx(100 * 60 - 40 * 20)
    assert axes_of(WITH_COURT).length[0] == pytest.approx(100)
