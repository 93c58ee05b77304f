"""Pairs of points: every pair of a bin with the same chance, every bin with the same number."""

from __future__ import annotations

import numba
import numpy as np
import pytest
from insar_hotspots.algorithms.space import point_pairs
from insar_hotspots.algorithms.space.point_pairs import draw_pairs
from scipy.spatial.distance import pdist, squareform
from scipy.stats import chisquare


def drawn(points, edges, n_pairs, seed=0):
    pairs = draw_pairs(points, np.asarray(edges, float), n_pairs, seed)
    parts = [pairs.part(number) for number in range(pairs.n_parts)]
    names = ("first", "second", "distance", "bin_index")
    return [np.concatenate([getattr(part, name) for part in parts]) for name in names]


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


def with_an_outlier(points: np.ndarray) -> np.ndarray:
    return np.concatenate((points, [[3e7, -4e6]]))


@pytest.mark.parametrize(
    "points",
    [towns(300), towns(700), towns(300) * [1, 1e-3], with_an_outlier(towns(300))],
    ids=["one block", "two blocks", "a strip", "an outlier"],
)
@pytest.mark.parametrize("edges", [np.linspace(0, 1500, 16), [0, 30, 100, 2000], [250, 300, 7000], [0, 9000]])
def test_without_a_number_every_pair_within_the_bins_comes_once(points, edges):
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


@pytest.mark.parametrize(
    ("n_pairs", "pilot"), [(40, point_pairs.PILOT), (3000, point_pairs.PILOT), (40, 20)], ids=["few", "many", "leaps"]
)
def test_every_pair_of_a_bin_has_the_same_chance(n_pairs, pilot, monkeypatch):
    monkeypatch.setattr(point_pairs, "PILOT", pilot)  # by default small scenes are listed and thinned
    points = towns(60, seed=3)
    edges = np.array([0.0, 80.0, 160.0, 900.0, 1800.0])
    between = squareform(pdist(points))
    times = np.zeros((60, 60))
    rounds = 800
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


def test_every_part_of_a_scene_has_the_same_chance():
    points = towns(4000, seed=5)
    edges = np.array([0.0, 20.0, 60.0, 300.0, 1500.0])
    place = np.digitize(points, [1900, 2000, 2100, 3500]) @ [5, 1]

    def by_place(first, second, bin_index):
        pair_place = np.minimum(place[first], place[second]) * 25 + np.maximum(place[first], place[second])
        return np.bincount(bin_index * 625 + pair_place, minlength=4 * 625).reshape(4, 625)

    first, second, _, bin_index = drawn(points, edges, None)
    there = by_place(first, second, bin_index)
    times = sum(by_place(*(drawn(points, edges, 8000, seed)[each] for each in (0, 1, 3))) for seed in range(20))
    for expected, observed in zip(there / there.sum(axis=1, keepdims=True) * 40_000, times):
        common = expected >= 20
        lumped = [np.append(each[common], each[~common].sum() + 1e-9) for each in (observed, expected)]
        assert chisquare(*lumped, sum_check=False).pvalue > 1e-4


def test_pairs_depend_on_the_seed_alone():
    points = towns(2000)
    edges = np.linspace(0, 2000, 11)
    one, again, other = drawn(points, edges, 5000), drawn(points, edges, 5000), drawn(points, edges, 5000, seed=1)
    for a, b in zip(one, again):
        np.testing.assert_array_equal(a, b)
    assert not np.array_equal(one[0], other[0])


def test_pairs_do_not_depend_on_the_number_of_threads(monkeypatch):
    points = towns(6000)
    edges = np.linspace(0, 2000, 11)
    before = numba.get_num_threads()
    many = drawn(points, edges, 50_000)
    try:
        numba.set_num_threads(1)
        one = drawn(points, edges, 50_000)
    finally:
        numba.set_num_threads(before)
    monkeypatch.setattr(point_pairs, "get_num_threads", lambda: 5)
    five = drawn(points, edges, 50_000)
    for a, b, c in zip(many, one, five):
        np.testing.assert_array_equal(a, b)
        np.testing.assert_array_equal(a, c)


def test_leaps_are_those_of_a_bernoulli_sample():
    chance = 0.02
    leaps = np.empty(100_000, np.int64)
    point_pairs._leap(np.uint64(7), 1 / np.log1p(-chance), leaps)
    lengths = np.arange(300)
    expected = np.append(chance * (1 - chance) ** lengths, (1 - chance) ** 300) * len(leaps)
    assert chisquare(np.bincount(np.minimum(leaps, 300), minlength=301), expected).pvalue > 1e-4
    point_pairs._leap(np.uint64(7), -0.0, leaps)
    assert not leaps.any()


def test_no_pair_within_the_bins_is_none():
    assert len(drawn(np.array([[0.0, 0.0], [50.0, 0.0]]), [0.0, 10.0], 100)[0]) == 0


def test_two_points_too_close_are_no_pair():
    assert len(drawn(np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]), [500.0, 501.0, 900.0], 100)[0]) == 0
