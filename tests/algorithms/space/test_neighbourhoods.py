"""Neighbours and the ground around, against brute force."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.space.neighbourhoods import cells_of, medians_around, neighbourhoods
from scipy.spatial.distance import cdist

RNG = np.random.default_rng(5)
POINTS = np.concatenate([RNG.normal(500, 60, (200, 2)), RNG.uniform(0, 4000, (150, 2))]) + 4.4e6


def test_the_nearest_are_those_of_brute_force():
    found = neighbourhoods(POINTS)
    distance = cdist(POINTS, POINTS)
    np.fill_diagonal(distance, np.inf)
    np.testing.assert_array_equal(found.nearest, np.argsort(distance, axis=1)[:, :16])
    taken = np.take_along_axis(distance, found.nearest, axis=1)
    reach = np.clip(1.5 * taken[:, 3], 60, 250)
    np.testing.assert_allclose(found.reach, reach)
    np.testing.assert_array_equal(found.near, taken <= np.maximum(reach[:, None], reach[found.nearest]))


def test_reach_is_short_in_a_town_and_long_in_fields():
    reach = neighbourhoods(POINTS).reach
    assert np.median(reach[:200]) < 0.6 * np.median(reach[200:])


def test_a_coarse_grid_has_neighbours_and_cells_of_its_own_size():
    grid = 1000.0 * np.stack(np.meshgrid(np.arange(20), np.arange(20)), axis=-1).reshape(-1, 2)
    found = neighbourhoods(grid)
    assert (found.near.sum(axis=1) >= 3).all()
    assert len(cells_of(grid, found.longest).centre) < 400


@pytest.mark.parametrize("n", [2, 3, 10])
def test_few_points_and_points_at_one_place_have_neighbours(n):
    found = neighbourhoods(np.full((n, 2), 5e6))
    assert found.nearest.shape == (n, min(16, n - 1))
    assert (found.nearest != np.arange(n)[:, None]).all()
    assert found.near.all()


def test_medians_are_those_of_each_cell():
    cells = cells_of(POINTS, 250.0)
    values = RNG.normal(size=(len(POINTS), 3))
    medians = cells.medians(values)
    for number in range(len(cells.centre)):
        inside = cells.of_point == number
        np.testing.assert_allclose(medians[number], np.median(values[inside], axis=0))
        assert (np.ptp(POINTS[inside], axis=0) < 200).all()
        np.testing.assert_allclose(cells.centre[number], POINTS[inside].mean(axis=0))


def test_a_dense_place_does_not_outvote_the_fields_around_it():
    moves = np.zeros((len(POINTS), 1))
    moves[:200] = 10.0
    cells = cells_of(POINTS, 250.0)
    assert np.median(moves) == 10.0
    assert np.abs(cells.around(cells.medians(moves))).max() == 0.0


def test_the_ground_is_carried_on_to_the_edge_of_the_scene_along_its_slope():
    points = np.random.default_rng(4).uniform(0, 5000, (6000, 2))
    cells = cells_of(points, 250.0)
    slope = cells.centre @ [[1e-3], [-2e-3]]
    off = np.abs(cells.around(slope) - slope)
    to_one_side = np.abs(medians_around(slope, cells.nearest) - slope)
    assert to_one_side.max() > 2.0
    assert off.max() < to_one_side.max() / 2
    assert off.mean() < to_one_side.mean() / 3
