"""Pairs of points: every pair of a bin with the same chance, every bin with the same number."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.point_pairs import draw_pairs
from scipy.spatial.distance import pdist, squareform


def drawn(points, edges, n_pairs, seed=0):
    groups = list(draw_pairs(points, np.asarray(edges, float), n_pairs, np.random.default_rng(seed)))
    names = ("first", "second", "distance", "bin_index")
    return [np.concatenate([getattr(group, name) for group in groups]) for name in names]


def towns(n: int, seed: int = 0) -> np.ndarray:
    """Points crowded in a dense and a loose town, and a thin countryside."""
    generator = np.random.default_rng(seed)
    dense, loose = n // 2, n // 4
    return np.concatenate(
        (
            generator.normal((2000, 2000), 60, (dense, 2)),
            generator.normal((3500, 1000), 400, (loose, 2)),
            generator.uniform(0, 5000, (n - dense - loose, 2)),
        )
    )


@pytest.mark.parametrize("edges", [np.linspace(0, 1500, 16), [0, 30, 100, 2000], [250, 300, 7000], [0, 9000]])
def test_without_a_number_every_pair_within_the_bins_comes_once(edges):
    points = towns(300)
    first, second, distance, bin_index = drawn(points, edges, None)
    between = squareform(pdist(points))
    wanted = {(i, j) for i, j in np.argwhere(np.triu((between >= edges[0]) & (between <= edges[-1]), 1))}
    assert len(first) == len(wanted)
    assert {(min(pair), max(pair)) for pair in zip(first, second)} == wanted
    np.testing.assert_allclose(distance, between[first, second])
    np.testing.assert_array_equal(bin_index, np.digitize(distance, edges, right=True) - 1)


def test_every_bin_of_a_large_scene_gets_its_share():
    points = np.random.default_rng(0).uniform(0, 10_000, (20_000, 2))
    edges = np.concatenate(([0.0], np.geomspace(100, 4700, 16)))
    bin_index = drawn(points, edges, 16_000)[3]
    np.testing.assert_array_equal(np.bincount(bin_index), np.full(16, 1000))


def test_no_pair_comes_twice_and_no_point_meets_itself():
    points = np.repeat(towns(1500), 2, axis=0)  # every place twice
    first, second, distance, _ = drawn(points, [0, 5, 20, 300], 60_000)
    assert (first != second).all()
    assert (distance == 0).any()
    pairs = np.sort(np.column_stack((first, second)), axis=1)
    assert len(np.unique(pairs, axis=0)) == len(pairs)


@pytest.mark.parametrize("n_pairs", [40, 3000])  # drawn one by one; listed and thinned
def test_every_pair_of_a_bin_has_the_same_chance(n_pairs):
    points = towns(60, seed=3)
    edges = np.array([0.0, 80.0, 160.0, 900.0, 1800.0])
    between = squareform(pdist(points))
    times = np.zeros((60, 60))
    rounds = 2000
    for seed in range(rounds):
        first, second, _, _ = drawn(points, edges, n_pairs, seed)
        np.add.at(times, (np.minimum(first, second), np.maximum(first, second)), 1)
    upper = np.triu(np.ones((60, 60), bool), 1)
    for low, high in zip(edges[:-1], edges[1:]):
        hits = times[upper & (between > low) & (between <= high)]
        chance = hits.mean() / rounds
        spread = np.sqrt(rounds * chance * (1 - chance))
        assert np.abs(hits - hits.mean()).max() <= 5 * spread
        assert hits.std() <= 1.2 * spread


def test_pairs_depend_on_the_seed_alone():
    points = towns(2000)
    edges = np.linspace(0, 2000, 11)
    one, again, other = drawn(points, edges, 5000), drawn(points, edges, 5000), drawn(points, edges, 5000, seed=1)
    for a, b in zip(one, again):
        np.testing.assert_array_equal(a, b)
    assert not np.array_equal(one[0], other[0])


def test_no_pair_within_the_bins_is_no_group():
    assert (
        list(draw_pairs(np.array([[0.0, 0.0], [50.0, 0.0]]), np.array([0.0, 10.0]), 100, np.random.default_rng())) == []
    )
