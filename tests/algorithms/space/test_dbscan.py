"""DBSCAN on a grid of cells, against its definition and against scikit-learn's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

pytest.importorskip("numba")

import numba
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.settings import SplitParameters
from insar_hotspots.algorithms.space.connected import connected
from insar_hotspots.algorithms.space.dbscan import NOISE, dbscan
from sklearn.cluster import DBSCAN

FAR = np.array([500_000.0, 5_100_000.0])
ON_A_GRID = arrays("i2", st.tuples(st.integers(1, 120), st.just(2)), elements=st.integers(-2, 14))


def by_definition(places: np.ndarray, eps: float, least: int) -> tuple[np.ndarray, np.ndarray]:
    """Labels and cores from all pairs; a border point follows the nearest core, then the westernmost, southernmost."""
    apart = ((places[:, None] - places) ** 2).sum(axis=2)
    near = apart <= eps * eps
    cores = near.sum(axis=1) >= least
    group = connected(len(places), *np.nonzero(near & cores & cores[:, None]))
    labels = np.where(cores, group, NOISE)
    for row in np.flatnonzero(~cores):
        within = np.flatnonzero(near[row] & cores)
        if len(within):
            labels[row] = group[within[np.lexsort((*places[within].T[::-1], apart[row, within]))[0]]]
    return renumbered(labels), cores


def renumbered(labels: np.ndarray) -> np.ndarray:
    """Numbers in the order of their first points."""
    found = {NOISE: NOISE}
    for label in labels.tolist():
        found.setdefault(label, len(found) - 1)
    return np.array([found[label] for label in labels.tolist()], dtype=np.int64)


def assert_as_defined(places: np.ndarray, eps: float, least: int) -> None:
    ours = dbscan(places, SplitParameters(eps, least))
    labels, cores = by_definition(places, eps, least)
    np.testing.assert_array_equal(ours.cores, cores)
    np.testing.assert_array_equal(ours.labels, labels)
    oracle = DBSCAN(eps=eps, min_samples=least).fit(places)
    assert np.flatnonzero(ours.cores).tolist() == oracle.core_sample_indices_.tolist()
    np.testing.assert_array_equal(ours.labels == NOISE, oracle.labels_ == NOISE)
    np.testing.assert_array_equal(renumbered(ours.labels[cores]), renumbered(oracle.labels_[cores]))


@given(ON_A_GRID, st.sampled_from([25.0, 25.0 * 2**0.5, 50.0, 60.0, 1000.0, 1e-9, 1e100]), st.integers(1, 9))
def test_points_on_a_grid_are_grouped_as_defined(cells, eps, least):
    assert_as_defined(25.0 * cells + FAR, eps, least)


@settings(max_examples=50)
@given(st.integers(0, 10**6), st.integers(1, 400), st.floats(1, 200), st.integers(1, 40))
def test_scattered_points_are_grouped_as_defined(seed, n, eps, least):
    rng = np.random.default_rng(seed)
    middles = rng.uniform(0, 1000, (4, 2))
    places = middles[rng.integers(4, size=n)] + rng.normal(0, 60, (n, 2)) + FAR
    assert_as_defined(np.concatenate([places, places[: n // 5]]), eps, least)


@settings(max_examples=50)
@given(ON_A_GRID, st.integers(1, 5), st.sampled_from([1e10, -1e13]))
def test_a_point_so_far_away_that_cells_become_larger_than_eps_changes_nothing(cells, least, far):
    places = np.concatenate([cells.astype(np.float64), [[0.0, far]]])
    assert_as_defined(places, 1.0, least)


def test_points_of_a_regular_grid_are_neighbours_at_exactly_eps():
    grid = np.stack(np.meshgrid(np.arange(40), np.arange(40)), axis=-1).reshape(-1, 2) * 100.0 + FAR
    kept = grid[np.random.default_rng(0).random(1600) < 0.6]
    for least in (2, 3, 4, 5):
        assert_as_defined(kept, 100.0, least)
    whole = dbscan(grid, SplitParameters(100.0, 5))
    assert whole.cores.sum() == 38**2
    assert (whole.labels == NOISE).sum() == 4
    assert not dbscan(grid, SplitParameters(np.nextafter(100.0, 0.0), 2)).cores.any()


def test_a_border_point_follows_its_nearest_core_and_of_two_as_near_the_western_one():
    east, west = [[5.0, 0.0]] * 3 + [[4.0, 0.0]], [[0.0, 0.0]] + [[-1.0, 0.0]] * 3
    for border, cluster in ((2.0, 1), (2.05, 0), (1.95, 1)):
        found = dbscan(np.array([*east, *west, [border, 0.0]]), SplitParameters(2.1, 4))
        assert found.cores.tolist() == [True] * 8 + [False]
        assert found.labels.tolist() == [0] * 4 + [1] * 4 + [cluster]


@settings(max_examples=30)
@given(ON_A_GRID, st.sampled_from([1.0, 1.5, 2.0]), st.integers(2, 6), st.randoms(use_true_random=False))
def test_the_order_of_points_changes_nothing_but_the_numbers(cells, eps, least, random):
    places = cells.astype(np.float64)
    order = np.array(random.sample(range(len(places)), len(places)))
    found, shuffled = (dbscan(each, SplitParameters(eps, least)) for each in (places, places[order]))
    np.testing.assert_array_equal(shuffled.cores, found.cores[order])
    np.testing.assert_array_equal(shuffled.labels, renumbered(found.labels[order]))


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.sampled_from([1.0, 2.0]), st.integers(2, 8))
def test_tiles_that_overlap_by_twice_eps_and_share_core_points_give_the_whole(seed, eps, least):
    places = np.random.default_rng(seed).integers(0, 24, (400, 2)).astype(np.float64)
    chosen = SplitParameters(eps, least)
    whole = dbscan(places, chosen)
    tile = (places[:, 0] >= 9).astype(int) + 2 * (places[:, 1] >= 14)
    cores, cluster = np.zeros(400, dtype=bool), np.full(400, NOISE)
    first, second = [], []  # a core point's own number, and that of a cluster that it is in, in some tile
    n_before = 400
    for number in range(4):
        own = tile == number
        low, high = places[own].min(axis=0) - 2 * eps, places[own].max(axis=0) + 2 * eps
        rows = np.flatnonzero(((places >= low) & (places <= high)).all(axis=1))
        found = dbscan(places[rows], chosen)
        mine = own[rows]
        cores[rows[mine]] = found.cores[mine]
        cluster[rows[mine]] = np.where(found.labels, found.labels, 0)[mine] + np.where(
            found.labels[mine] < 0, 0, n_before
        )
        linked = found.cores
        first += rows[linked].tolist()
        second += (found.labels[linked] + n_before).tolist()
        n_before += found.labels.max(initial=NOISE) + 1
    joined = connected(n_before, np.array(first, dtype=int), np.array(second, dtype=int))
    np.testing.assert_array_equal(cores, whole.cores)
    np.testing.assert_array_equal(renumbered(np.where(cluster < 0, NOISE, joined[cluster])), whole.labels)


def test_a_hundred_thousand_points_at_one_place_are_one_cluster_at_once():
    places = np.full((100_000, 2), 5e6)
    found = dbscan(places, SplitParameters(1e-3, 100_000))
    assert found.cores.all()
    assert not found.labels.any()
    assert not dbscan(places, SplitParameters(1e-3, 100_001)).cores.any()


def test_threads_change_nothing():
    places = np.random.default_rng(0).uniform(0, 3000, (20_000, 2))
    found = dbscan(places, SplitParameters(25.0, 5))
    threads = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        alone = dbscan(places, SplitParameters(25.0, 5))
    finally:
        numba.set_num_threads(threads)
    np.testing.assert_array_equal(alone.labels, found.labels)
    np.testing.assert_array_equal(alone.cores, found.cores)


def test_no_points_have_no_clusters():
    found = dbscan(np.empty((0, 2)), SplitParameters(1.0, 1))
    assert (found.labels.shape, found.cores.shape) == ((0,), (0,))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_coordinate_that_is_no_finite_number_is_refused(value):
    with pytest.raises(InputError, match="A coordinate is not a finite number"):
        dbscan(np.array([[0.0, 1.0], [value, 2.0]]), SplitParameters(1.0, 1))
