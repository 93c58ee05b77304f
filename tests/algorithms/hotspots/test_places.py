"""Growing a place from a few points."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.hotspots.places import Grower
from insar_hotspots.algorithms.hotspots.shared_motion import shared_motion
from insar_hotspots.algorithms.space.neighbourhoods import neighbourhoods

N = 2000


@pytest.fixture(scope="module")
def quiet():
    rng = np.random.default_rng(4)
    around = neighbourhoods(rng.uniform(0, 4000, (N, 2)))
    return around, shared_motion(rng.normal(0, 1, (N, 8)).astype(np.float32), np.ones(N, np.float32), around, 3.0)


def test_seeds_that_are_nowhere_near_each_other_are_no_place(quiet):
    around, motion = quiet
    rng = np.random.default_rng(5)
    grower = Grower(motion, around, 3.0)
    for count in (2, 3, 4, 7):
        for _ in range(50):
            assert grower.place(np.sort(rng.choice(N, count, replace=False))) is None
