"""The nearest points, told apart where they are equally far, and whatever else there is."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.space.nearest import nearest_others


def by_all_distances(points, rows, count, within=np.inf):
    distance = np.hypot(*(points[rows][:, None] - points[None]).transpose(2, 0, 1))
    distance[np.arange(len(rows)), rows] = np.inf
    distance[distance > within] = np.inf
    order = np.lexsort((np.broadcast_to(np.arange(len(points)), distance.shape), distance))[:, :count]
    return np.take_along_axis(distance, order, axis=1), order


def grid(side, spacing):
    column, row = np.meshgrid(np.arange(side), np.arange(side))
    return np.column_stack([column.ravel(), row.ravel()]) * spacing + [4_400_000.0, 2_300_000.0]


@pytest.mark.parametrize("spacing", [5.0, 100.0])
@pytest.mark.parametrize("within", [np.inf, 220.0])
def test_on_a_grid_equal_distances_come_by_row(spacing, within):
    points = grid(15, spacing)
    rows = np.arange(len(points))
    distance, nearest = nearest_others(points, rows, 16, within)
    wanted, order = by_all_distances(points, rows, 16, within)
    np.testing.assert_allclose(distance, wanted, rtol=1e-12)
    np.testing.assert_array_equal(nearest, np.where(np.isfinite(wanted), order, rows[:, None]))


def test_a_part_of_a_scene_gives_what_the_scene_does():
    points = np.random.default_rng(0).permutation(grid(30, 100.0))
    _, nearest = nearest_others(points, np.arange(len(points)), 16, 250.0)
    inside = np.flatnonzero((points < points.min(axis=0) + 1500.0).all(axis=1))
    own = np.flatnonzero((points[inside] < points.min(axis=0) + 1200.0).all(axis=1))
    _, in_part = nearest_others(points[inside], own, 16, 250.0)
    np.testing.assert_array_equal(inside[in_part], nearest[inside[own]])


def test_many_points_at_one_place_come_by_row():
    points = np.full((60, 2), 5e6)
    _, nearest = nearest_others(points, np.array([0, 30]), 4)
    np.testing.assert_array_equal(nearest, [[1, 2, 3, 4], [0, 1, 2, 3]])
