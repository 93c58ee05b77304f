"""DBSCAN inside temporal clusters against scikit-learn's, and the automatic parameters."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

pytest.importorskip("numba")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.settings import SplitParameters
from insar_hotspots.algorithms.space.spatial_split import NOISE, automatic_parameters, split_clusters
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist
from sklearn.cluster import DBSCAN

FAR = np.array([500_000.0, 5_100_000.0])


def one_cluster(n: int) -> np.ndarray:
    return np.zeros(n, dtype=np.int64)


def assert_same_as_sklearn(places: np.ndarray, eps: float, min_points: int) -> None:
    """Core points, noise and partition are equal; a border point belongs to a core point within reach."""
    ours = split_clusters(places, one_cluster(len(places)), SplitParameters(eps, min_points))
    oracle = DBSCAN(eps=eps, min_samples=min_points).fit(places - places[0])
    cores = oracle.core_sample_indices_
    np.testing.assert_array_equal(ours == NOISE, oracle.labels_ == NOISE)
    pairs = set(zip(ours[cores].tolist(), oracle.labels_[cores].tolist()))
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
    borders = np.setdiff1d(np.flatnonzero(ours >= 0), cores)
    reach = cdist(places[borders], places[cores]) <= eps
    for border, near in zip(borders, reach):
        assert ours[border] in ours[cores[near]]
    assert set(ours[ours >= 0].tolist()) == set(range(ours.max(initial=NOISE) + 1))


@given(
    arrays("i2", st.tuples(st.integers(1, 120), st.just(2)), elements=st.integers(0, 14)),
    st.sampled_from([25.0, 25.0 * 2**0.5, 50.0, 60.0, 1000.0]),
    st.integers(1, 9),
)
def test_gridded_and_doubled_points_far_from_the_origin_split_as_by_sklearn(cells, eps, min_points):
    assert_same_as_sklearn(25.0 * cells + FAR, eps, min_points)


@settings(max_examples=50)
@given(st.integers(0, 10**6), st.integers(1, 400), st.floats(5, 200), st.integers(1, 20))
def test_scattered_points_split_as_by_sklearn(seed, n, eps, min_points):
    rng = np.random.default_rng(seed)
    middles = rng.uniform(0, 1000, (4, 2))
    places = middles[rng.integers(4, size=n)] + rng.normal(0, 60, (n, 2)) + FAR
    assert_same_as_sklearn(np.concatenate([places, places[: n // 5]]), eps, min_points)


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.integers(-(10**6), 10**6), st.integers(-(10**7), 10**7))
def test_moving_all_points_changes_no_group(seed, east, north):
    cells = np.random.default_rng(seed).integers(0, 20, (200, 2)) * 25.0
    labels = np.random.default_rng(seed).integers(0, 2, 200)
    chosen = SplitParameters(25.0, 4)
    moved = cells + np.array([east, north])
    np.testing.assert_array_equal(split_clusters(moved, labels, chosen), split_clusters(cells, labels, chosen))


def test_points_of_other_temporal_clusters_neither_join_nor_bridge_groups():
    east = np.arange(0, 100, 10.0)
    places = np.column_stack([east, np.zeros(10)])
    temporal = np.array([0, 0, 0, 0, 1, 1, 0, 0, 0, 0])
    groups = split_clusters(places, temporal, SplitParameters(10.0, 2))
    assert groups.tolist() == [0, 0, 0, 0, 2, 2, 1, 1, 1, 1]


def test_every_temporal_cluster_is_split_by_its_own_parameters_as_in_table_2():
    places = np.column_stack([np.tile(np.arange(0, 60, 10.0), 2), np.repeat([0.0, 5.0], 6)])
    temporal = np.repeat([0, 1], 6)
    groups = split_clusters(places, temporal, {0: SplitParameters(9.0, 1), 1: SplitParameters(10.0, 3)})
    assert groups.tolist() == [0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6]


def test_points_without_a_temporal_cluster_belong_to_no_group():
    places = np.zeros((6, 2))
    groups = split_clusters(places, np.array([-1, 0, 0, -1, -7, 0]), SplitParameters(1.0, 2))
    assert groups.tolist() == [-1, 0, 0, -1, -1, 0]
    assert split_clusters(places, np.full(6, -1), SplitParameters(1.0, 2)).tolist() == [-1] * 6


def test_groups_are_numbered_by_temporal_cluster_and_then_by_their_first_point():
    rng = np.random.default_rng(0)
    patch = rng.permutation(np.repeat(np.arange(6), 30))
    places = np.column_stack([1000.0 * patch, np.zeros(180)]) + rng.normal(0, 5, (180, 2))
    temporal = (patch >= 3).astype(int)
    groups = split_clusters(places, temporal, SplitParameters(50.0, 3))
    for cluster, first_number in ((0, 0), (1, 3)):
        members = groups[temporal == cluster]
        _, first_rows = np.unique(members, return_index=True)
        np.testing.assert_array_equal(members[np.sort(first_rows)], first_number + np.arange(3))


def test_the_same_points_are_split_alike_however_often():
    places = np.random.default_rng(0).uniform(0, 1000, (5000, 2))
    temporal = np.random.default_rng(1).integers(0, 4, 5000)
    chosen = SplitParameters(20.0, 5)
    first = split_clusters(places, temporal, chosen)
    for _ in range(5):
        np.testing.assert_array_equal(split_clusters(places, temporal, chosen), first)


@pytest.mark.parametrize("eps", [0.0, -25.0, float("nan"), float("inf")])
def test_a_neighbour_distance_that_is_no_positive_number_is_refused_and_named(eps):
    with pytest.raises(InputError, match=f"neighbour distance is {eps:g} m"):
        SplitParameters(eps, 5)


@pytest.mark.parametrize("least", [0, -3])
def test_a_least_number_of_points_below_one_is_refused_and_named(least):
    with pytest.raises(InputError, match=f"least number of points is {least}"):
        SplitParameters(25.0, least)


def test_a_temporal_cluster_without_parameters_is_refused_and_named():
    with pytest.raises(InputError, match="Cluster 3 has no neighbour distance"):
        split_clusters(np.zeros((4, 2)), np.array([0, 0, 3, 3]), {0: SplitParameters(1.0, 1)})


def test_points_all_at_one_place_have_no_automatic_parameters():
    with pytest.raises(InputError, match="All points lie at one place"):
        automatic_parameters(np.full((50, 2), 5e6))


def test_nine_in_ten_places_have_twelve_neighbours_within_the_automatic_distance():
    places = np.random.default_rng(0).uniform(0, 5000, (4000, 2))
    chosen = automatic_parameters(places)
    n_near = cKDTree(places).query_ball_point(places, chosen.eps, return_length=True) - 1
    assert np.mean(n_near >= 12) == pytest.approx(0.9, abs=0.01)
    assert chosen.min_points == 5


def test_the_automatic_distance_scales_with_the_spacing_and_is_blind_to_place_and_doubles():
    places = np.random.default_rng(0).uniform(0, 5000, (1000, 2))
    eps = automatic_parameters(places).eps
    assert automatic_parameters(3 * places).eps == pytest.approx(3 * eps)
    assert automatic_parameters(places + FAR).eps == pytest.approx(eps, rel=1e-6)
    assert automatic_parameters(np.repeat(places, 4, axis=0)).eps == pytest.approx(eps)


def test_the_automatic_distance_is_at_most_the_correlation_length_and_at_least_the_spacing():
    places = np.stack(np.meshgrid(np.arange(30), np.arange(30)), axis=-1).reshape(-1, 2) * 25.0
    free = automatic_parameters(places).eps
    assert automatic_parameters(places, free / 1.5).eps == free / 1.5
    assert automatic_parameters(places, 10 * free).eps == free
    assert automatic_parameters(places, float("nan")).eps == free
    assert automatic_parameters(places, 0.1).eps == pytest.approx(25.0, rel=0.01)


def test_rounding_of_reprojected_grid_points_changes_no_group():
    rng = np.random.default_rng(0)
    grid = np.stack(np.meshgrid(np.arange(60), np.arange(60)), axis=-1).reshape(-1, 2) * 25.0 + FAR
    temporal = (rng.random(len(grid)) < 0.3).astype(int)
    exact = split_clusters(grid, temporal, automatic_parameters(grid))
    for size in (1e-9, 1e-6, 1e-3):
        rounded = grid + rng.normal(0, size, grid.shape)
        np.testing.assert_array_equal(split_clusters(rounded, temporal, automatic_parameters(rounded)), exact)


def test_two_places_are_enough_for_automatic_parameters():
    assert automatic_parameters(np.array([[0.0, 0.0], [30.0, 40.0]])).eps == pytest.approx(50.0, rel=0.01)
