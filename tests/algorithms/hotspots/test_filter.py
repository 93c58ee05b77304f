"""What makes a cluster a hotspot: brute-force figures, and planted cases that each rule must tell apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("numba")

from insar_hotspots.algorithms.hotspots.filter import filter_hotspots
from insar_hotspots.algorithms.hotspots.significance import (
    NoiseOfMeans,
    RunSums,
    cluster_figures,
    noise_of_means,
    noise_of_runs,
)
from insar_hotspots.algorithms.settings import HotspotRules
from insar_hotspots.algorithms.space.dispersion import dispersion_by_label
from scipy.ndimage import gaussian_filter
from scipy.spatial.distance import cdist

DEFAULTS = HotspotRules(max_standard_distance=500.0, min_velocity=2.5, min_significance=4.0, merge_distance=40.0)


def ground(n: int = 3000, noise: float = 0.5, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Scattered points over a square kilometre or so, and their velocity noise."""
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 1200, (n, 2)) + np.array([500_000, 4_500_000]), rng.normal(0, noise, n)


def within(places: np.ndarray, east: float, north: float, radius: float) -> np.ndarray:
    return np.hypot(*(places - [500_000 + east, 4_500_000 + north]).T) < radius


def numbered(*patches: np.ndarray) -> np.ndarray:
    """One cluster per patch, the rest none."""
    clusters = np.full(len(patches[0]), -1)
    for number, patch in enumerate(patches):
        clusters[patch] = number
    return clusters


def test_a_patch_that_moves_is_a_hotspot_with_the_figures_of_its_points():
    places, velocity = ground()
    patch = within(places, 300, 900, 80)
    velocity[patch] -= 6
    found = filter_hotspots(places, numbered(patch), velocity, DEFAULTS)
    np.testing.assert_array_equal(found.labels, patch.astype(int))
    (hotspot,) = found.hotspots
    own = velocity[patch]
    assert (hotspot.number, hotspot.n_points) == (1, patch.sum())
    assert hotspot.v_mean == pytest.approx(own.mean())
    assert (hotspot.v_min, hotspot.v_max) == (own.min(), own.max())
    assert hotspot.v_std == pytest.approx(own.std())
    assert hotspot.standard_distance == pytest.approx(
        dispersion_by_label(places[patch], np.zeros(patch.sum(), int))[0].standard_distance, rel=1e-12
    )
    assert hotspot.ellipse.x == pytest.approx(places[patch, 0].mean())
    assert hotspot.significance < -10


def test_a_compact_slice_of_the_fastest_quiet_points_is_fast_but_not_significant():
    places, velocity = ground(noise=2.0)
    inside = within(places, 600, 600, 120)
    slice_of_quiet = inside & (velocity < -2)
    assert slice_of_quiet.sum() > 10
    found = filter_hotspots(places, numbered(slice_of_quiet), velocity, DEFAULTS)
    assert np.abs(velocity[slice_of_quiet].mean()) > 2.5
    assert not found.hotspots
    assert found.reasons == {"spread too wide": 0, "too slow": 0, "not significant": 1}


def test_a_velocity_gradient_of_the_whole_ground_makes_no_small_patch_significant():
    rng = np.random.default_rng(1)
    cells = np.stack(np.meshgrid(np.arange(60), np.arange(60)), axis=-1).reshape(-1, 2)
    field = gaussian_filter(rng.normal(size=(60, 60)), 6, mode="wrap").T.ravel()
    velocity = 1.5 * field / field.std() + rng.normal(0, 0.2, 3600)
    lowest = cells[np.argmin(field)]
    patch = np.hypot(*(cells - lowest).T) < 3
    found = filter_hotspots(cells * 25.0, numbered(patch), velocity - np.median(velocity), DEFAULTS)
    figures = cluster_figures(cells * 25.0, numbered(patch), velocity - np.median(velocity), 2.5)
    assert figures.velocity[0] < -2.5
    assert abs(figures.significance[0]) < 4
    assert not found.hotspots


def test_each_rule_drops_what_it_names_and_counts_it_once():
    places, velocity = ground(noise=0.3)
    wide = within(places, 100, 100, 60) | within(places, 1100, 1100, 60)
    slow, fine = within(places, 600, 300, 80), within(places, 300, 900, 80)
    velocity[wide] -= 5
    velocity[slow] -= 2
    velocity[fine] += 5
    lucky = within(places, 900, 600, 90) & (velocity < 0)
    velocity[lucky] -= 2.6
    found = filter_hotspots(places, numbered(wide, slow, fine, lucky), velocity, DEFAULTS)
    assert found.kept.tolist() == [False, False, True, False]
    assert found.reasons == {"spread too wide": 1, "too slow": 1, "not significant": 1}


def test_rules_left_at_their_defaults_keep_every_cluster():
    places, velocity = ground(300)
    clusters = np.arange(300) % 7
    found = filter_hotspots(places, clusters, velocity, HotspotRules())
    assert found.kept.all()
    assert len(found.hotspots) == 7
    assert found.reasons == {"spread too wide": 0, "too slow": 0, "not significant": 0}


def test_hotspots_are_numbered_by_speed_rising_or_sinking():
    places, velocity = ground()
    patches = [within(places, 200 + 250 * i, 500, 60) for i in range(4)]
    for patch, rate in zip(patches, (-4, 9, -12, 6)):
        velocity[patch] += rate
    found = filter_hotspots(places, numbered(*patches), velocity, DEFAULTS)
    assert [round(hotspot.v_mean) for hotspot in found.hotspots] == [-12, 9, 6, -4]
    np.testing.assert_array_equal(found.labels[patches[2]], 1)
    np.testing.assert_array_equal(found.labels[patches[0]], 4)


def test_rings_of_one_bowl_join_and_neighbours_of_opposite_sign_do_not():
    places, velocity = ground()
    core = within(places, 600, 600, 60)
    ring = within(places, 600, 600, 110) & ~core
    rising = within(places, 600, 600, 160) & ~core & ~ring
    far = within(places, 150, 150, 60)
    for patch, rate in ((core, -10), (ring, -5), (rising, 5), (far, -7)):
        velocity[patch] += rate
    clusters = numbered(core, ring, rising, far)
    found = filter_hotspots(places, clusters, velocity, DEFAULTS)
    assert [set(found.labels[patch]) for patch in (core, ring, far, rising)] == [{2}, {2}, {1}, {3}]
    assert found.hotspots[1].n_points == core.sum() + ring.sum()
    apart = filter_hotspots(
        places, clusters, velocity, HotspotRules(min_velocity=2.5, min_significance=4.0, merge_distance=0.0)
    )
    assert len(apart.hotspots) == 4


def test_hotspots_further_apart_than_the_merge_distance_stay_apart():
    places = np.column_stack([np.r_[0:100:10, 141:241:10].astype(float), np.zeros(20)])
    clusters = np.repeat([0, 1], 10)
    velocity = np.full(20, -5.0)
    assert len(filter_hotspots(places, clusters, velocity, HotspotRules(merge_distance=50.0)).hotspots) == 2
    assert len(filter_hotspots(places, clusters, velocity, HotspotRules(merge_distance=51.0)).hotspots) == 1


def test_shared_velocity_is_the_mean_of_the_five_nearest_others_whatever_their_cluster():
    places, velocity = ground(400)
    clusters = np.random.default_rng(3).integers(-1, 5, 400)
    figures = cluster_figures(places, clusters, velocity, 0.0)
    nearest = np.argsort(cdist(places, places), axis=1)[:, 1:6]
    around = velocity[nearest].mean(axis=1)
    for cluster in range(5):
        inside = clusters == cluster
        assert figures.shared_velocity[cluster] == pytest.approx(around[inside].mean(), rel=1e-9)
        assert figures.velocity[cluster] == pytest.approx(velocity[inside].mean(), rel=1e-9)


def test_a_point_never_answers_for_itself_even_where_many_share_its_place():
    places = np.repeat(np.random.default_rng(0).uniform(0, 1000, (10, 2)), 10, axis=0)
    for point in range(100):
        velocity, clusters = np.zeros(100), np.full(100, -1)
        velocity[point], clusters[point] = -1000.0, 0
        assert cluster_figures(places, clusters, velocity, 0.0).shared_velocity[0] == 0


def test_the_noise_of_means_falls_with_the_root_of_the_number_where_points_are_independent():
    places, velocity = ground(8192, noise=3.0)
    noise = noise_of_means(places, velocity)
    np.testing.assert_array_equal(noise.n_points, 2.0 ** np.arange(9))
    np.testing.assert_allclose(noise.std[:6], 3.0 / np.sqrt(noise.n_points[:6]), rtol=0.2)


def test_the_noise_of_means_falls_slower_where_neighbours_move_alike():
    rng = np.random.default_rng(0)
    field = gaussian_filter(rng.normal(size=(90, 90)), 8, mode="wrap").ravel()
    cells = np.stack(np.meshgrid(np.arange(90), np.arange(90)), axis=-1).reshape(-1, 2) * 25.0
    noise = noise_of_means(cells, field / field.std())
    assert noise.std[4] > 0.8 * noise.std[0]


def test_the_noise_of_means_is_blind_to_a_place_that_moves():
    places, velocity = ground(4000)
    moving = velocity - 20 * within(places, 600, 600, 100)
    np.testing.assert_allclose(noise_of_means(places, moving).std, noise_of_means(places, velocity).std, rtol=0.35)


def test_beyond_the_largest_group_measured_its_noise_holds():
    noise = NoiseOfMeans(np.array([1.0, 2.0, 4.0]), np.array([3.0, 2.0, 1.5]))
    np.testing.assert_allclose(noise.at(np.array([1, 2, 4, 1000])), [3, 2, 1.5, 1.5])
    assert 2 < noise.at(np.array([1.5]))[0] < 3


def test_without_any_noise_every_motion_is_certain_and_no_score_is_infinite():
    places, velocity = ground(500, noise=0.0)
    patch = within(places, 600, 600, 150)
    velocity[patch] = -5.0
    found = filter_hotspots(places, numbered(patch), velocity, DEFAULTS)
    assert found.hotspots[0].significance == -999


def test_the_motion_of_the_clusters_themselves_does_not_count_as_noise():
    # The moving half of the scene would otherwise raise the noise it is measured against.
    places, velocity = ground(2000, noise=0.3)
    half = places[:, 0] > 500_600
    velocity[half] -= np.random.default_rng(5).uniform(4, 8, half.sum())
    figures = cluster_figures(places, numbered(half), velocity, 2.5)
    assert abs(figures.significance[0]) > 10


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.floats(0.1, 100), st.integers(-(10**6), 10**6))
def test_turning_the_sign_or_moving_all_points_changes_no_hotspot(seed, factor, shift):
    places, velocity = ground(400, seed=seed)
    patches = within(places, 300, 900, 150), within(places, 900, 300, 150)
    velocity[patches[0]] -= 6
    velocity[patches[1]] += 9
    clusters = numbered(*patches)
    expected = filter_hotspots(places, clusters, velocity, DEFAULTS)
    turned = filter_hotspots(places, clusters, -velocity, DEFAULTS)
    moved = filter_hotspots(places + float(shift), clusters, velocity, DEFAULTS)
    np.testing.assert_array_equal(turned.labels, expected.labels)
    np.testing.assert_array_equal(moved.labels, expected.labels)
    assert [h.v_mean for h in turned.hotspots] == pytest.approx([-h.v_mean for h in expected.hotspots])


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_the_order_of_the_points_and_the_numbers_of_the_clusters_change_no_hotspot(seed):
    places, velocity = ground(400, seed=seed)
    patches = within(places, 300, 900, 150), within(places, 900, 300, 150)
    velocity[patches[0]] -= 6
    velocity[patches[1]] += 9
    clusters = numbered(*patches)
    expected = filter_hotspots(places, clusters, velocity, DEFAULTS).labels
    order = np.random.default_rng(seed).permutation(400)
    other_numbers = np.array([70, 4, -1])[clusters]
    found = filter_hotspots(places[order], other_numbers[order], velocity[order], DEFAULTS).labels
    np.testing.assert_array_equal(found, expected[order])


@pytest.mark.parametrize("none", [-1, -9999])
def test_any_negative_number_means_no_cluster(none):
    places, velocity = ground(400)
    patch = within(places, 600, 600, 200)
    velocity[patch] -= 5
    clusters = np.where(patch, 3, none)
    clusters[~patch] = np.where(np.arange((~patch).sum()) % 2, -1, none)
    np.testing.assert_array_equal(filter_hotspots(places, clusters, velocity, DEFAULTS).labels, patch.astype(int))


def test_no_clusters_give_no_hotspots():
    places, velocity = ground(50)
    found = filter_hotspots(places, np.full(50, -1), velocity, DEFAULTS)
    assert not found.hotspots
    assert not found.labels.any()


def test_three_points_and_points_all_at_one_place_are_survived():
    three = filter_hotspots(np.array([[0.0, 0], [10, 0], [0, 10]]), np.zeros(3, int), np.array([-5.0, 0, 0]), DEFAULTS)
    assert len(three.hotspots) <= 1
    velocity = np.random.default_rng(0).normal(size=40)
    one_place = filter_hotspots(np.full((40, 2), 5e6), np.zeros(40, int), velocity, HotspotRules(merge_distance=1.0))
    assert one_place.hotspots[0].n_points == 40
    assert one_place.hotspots[0].standard_distance == 0


@pytest.mark.parametrize("n", [1, 59, 60, 1000, 450_123])
def test_the_noise_of_a_run_is_that_of_its_parts_bit_for_bit(n):
    rng = np.random.default_rng(0)
    values = rng.normal(size=(n, 2)).astype(np.float32)
    sums = RunSums(n, (2,))
    cuts = [0, *np.sort(rng.integers(0, n + 1, 5)), n]
    for start, stop in reversed([*zip(cuts[:-1], cuts[1:])]):
        sums.add(values[start:stop], start)
    whole = noise_of_runs(values)
    np.testing.assert_array_equal(sums.noise().std, whole.std)
    means = values[: n // 8 * 8].reshape(-1, 8, 2).mean(axis=1)
    if len(means) >= 30:
        spread = 1.4826 * np.median(np.abs(means - np.median(means, axis=0)), axis=0)
        np.testing.assert_allclose(whole.std[3], spread, rtol=1e-3)
