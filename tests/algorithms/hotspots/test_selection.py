"""What choosing points by their own noise adds to the mean of a group."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.hotspots.selection import selection_of


@pytest.mark.parametrize("edge", [0.3, 0.6])
@pytest.mark.parametrize("error", [0.2, 0.5])
def test_what_was_picked_is_what_selection_added(edge: float, error: float) -> None:
    rng = np.random.default_rng(0)
    added, picked, stds = [], [], []
    for _ in range(400):
        true = np.concatenate([np.zeros(60), rng.uniform(0, 1.3, 60)])  # still ground and a bowl
        noise = error * rng.standard_normal(len(true))
        margin = (true + noise - edge) / error
        inside = margin > 0
        found = selection_of(margin, np.full(len(true), error), int(inside.sum()), np.ones(int(inside.sum())))
        added.append(noise[inside].mean())
        picked.append(found.picked)
        stds.append(found.picked_std)
    assert np.mean(picked) == pytest.approx(np.mean(added), rel=0.12)
    assert np.mean(stds) == pytest.approx(np.std(picked), rel=0.25)


def test_a_place_far_beyond_its_edge_picks_nothing() -> None:
    margin = np.concatenate([np.full(20, 8.0), np.full(30, -8.0)])
    found = selection_of(margin, np.full(50, 0.1), 20, np.full(20, 1.5))
    assert found.picked == pytest.approx(0.0, abs=1e-9)
    assert found.noise == pytest.approx(1.5)


def test_the_order_of_points_changes_no_bit() -> None:
    rng = np.random.default_rng(1)
    margin, error, noise = rng.normal(0, 2, 40), rng.uniform(0.1, 0.4, 40), rng.uniform(0.5, 2, 25)
    one = selection_of(margin, error, 25, noise)
    order = rng.permutation(40)
    assert selection_of(margin[order], error[order], 25, noise[::-1]) == one
