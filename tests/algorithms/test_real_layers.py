"""What is known of two real layers is found, whatever the order of rows."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.days import days_of
from insar_hotspots.algorithms.hotspots.find import find_moving
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.benchmarks.real_scenes import boissano, ustica

LEAST = 2.0
# Mean velocities relative to quiet ground and numbers of points of what is known to move.
KNOWN = {ustica: [(-5.4, 10), (-5.3, 9)], boissano: [(-5.9, 19)]}


@pytest.fixture(scope="module", params=KNOWN, ids=lambda layer: layer.__name__)
def found(request):
    layer = request.param()
    days = days_of(layer.dates)
    return request.param, layer, days, find_moving(layer.coordinates, layer.displacement, days, LEAST)


def test_what_is_known_to_move_is_found(found):
    kind, layer, days, moving = found
    velocity, _ = velocities(layer.displacement, days)
    velocity -= np.median(velocity[moving.quiet])
    members = [moving.label == number for number in range(1, len(moving.digits) + 1)]
    places = [(velocity[each].mean(), each.sum()) for each in members]
    for rate, n_points in KNOWN[kind]:
        assert any(abs(own - rate) < 0.3 and abs(count - n_points) <= 2 for own, count in places)


def test_the_order_of_rows_changes_no_point_of_a_hotspot(found):
    _, layer, days, moving = found
    for seed in range(10):
        order = np.random.default_rng(seed).permutation(len(layer.coordinates))
        again = find_moving(layer.coordinates[order], layer.displacement[order], days, LEAST)
        np.testing.assert_array_equal(again.label, moving.label[order])
