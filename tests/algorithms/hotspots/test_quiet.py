"""Mean series of quiet ground."""

from __future__ import annotations

import numpy as np
from insar_hotspots.algorithms.hotspots.quiet import quiet_means


def test_groups_are_neighbours_and_lie_evenly_along_the_scene() -> None:
    place = np.repeat(np.arange(500.0), 8)
    displacement = np.outer(place, np.array([0.0, 1.0, 2.0])).astype(np.float32)
    means = quiet_means(displacement)
    np.testing.assert_allclose(means[:, 2], np.arange(0.0, 500.0, 3.0))
    np.testing.assert_allclose(means.mean(axis=1), 0.0)


def test_rows_choose_and_order() -> None:
    displacement = np.outer(np.arange(40.0), [1.0, -1.0])
    np.testing.assert_allclose(quiet_means(displacement, np.arange(8, 28)), [[11.5, -11.5], [19.5, -19.5]])
    assert quiet_means(displacement, np.arange(5)).shape == (0, 2)
