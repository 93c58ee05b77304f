"""One curve over the whole plane."""

from __future__ import annotations

import numpy as np
from insar_hotspots.algorithms.space.morton import SQUARE, curve_order, morton_keys


def test_squares_of_the_curve_are_filled_one_after_the_other():
    points = np.random.default_rng(0).uniform(-300_000, 300_000, (5000, 2))
    squares = np.floor(points[np.argsort(morton_keys(points))] / SQUARE)
    changes = (squares[1:] != squares[:-1]).any(axis=1).sum()
    assert changes == len(np.unique(squares, axis=0)) - 1


def test_the_order_along_the_curve_does_not_depend_on_that_of_the_rows():
    rng = np.random.default_rng(0)
    points = rng.integers(0, 5, (300, 2)) * 0.5  # many in one step, many at one place
    values = rng.integers(0, 3, (300, 4)).astype(np.float32)
    values[rng.random(values.shape) < 0.2] = np.nan
    told = np.column_stack([points, values])
    expected = told[curve_order(points, values)]
    for seed in range(5):
        shuffled = np.random.default_rng(seed).permutation(told)
        np.testing.assert_array_equal(shuffled[curve_order(shuffled[:, :2], shuffled[:, 2:])], expected)
