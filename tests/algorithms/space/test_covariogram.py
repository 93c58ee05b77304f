"""Sample covariogram against gstat, the printed equation and fields of known covariance."""

from __future__ import annotations

import json
from pathlib import Path

import numba
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.space.covariogram import bin_edges, sample_covariogram
from insar_hotspots.tests.recorder import Recorder
from scipy.spatial.distance import pdist

DATA = Path(__file__).resolve().parents[2] / "data"
FAR = np.array([4_500_000.0, 5_100_000.0])


def scene(n: int = 400, n_epochs: int = 30, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Points on whole metres and displacement that varies smoothly over them, with noise and an offset per epoch."""
    generator = np.random.default_rng(seed)
    points = np.round(generator.uniform(0, 3000, (n, 2)))
    waves = np.sin(points @ generator.normal(0, 1 / 300, (2, n_epochs)) + generator.uniform(0, 6, n_epochs))
    noise = generator.normal(0, 0.5, (n, n_epochs))
    return points, (3 * waves + noise + generator.normal(0, 5, n_epochs)).astype(np.float32)


@pytest.fixture(scope="module")
def meuse():
    x, y, zinc = np.loadtxt(DATA / "meuse.csv", delimiter=",", skiprows=1, unpack=True)
    reference = json.loads((DATA / "meuse.json").read_text())
    return np.column_stack((x, y)), np.log(zinc)[:, None], reference


def test_semivariance_of_the_meuse_set_is_that_of_gstat(meuse):
    points, log_zinc, gstat = meuse
    edges = np.linspace(0.0, bin_edges(points)[-1], 16)
    assert edges[-1] == pytest.approx(gstat["cutoff"], rel=1e-12)
    found = sample_covariogram(points, log_zinc, edges, n_pairs=None)
    np.testing.assert_array_equal(found.n_pairs, gstat["np"])
    np.testing.assert_allclose(found.distance, gstat["dist"], atol=5.1e-6)
    np.testing.assert_allclose(found.semivariance, gstat["gamma"], atol=5.1e-8)


def test_covariance_is_the_mean_square_of_the_pairs_less_gstats_semivariance(meuse):
    points, log_zinc, gstat = meuse
    edges = np.linspace(0.0, bin_edges(points)[-1], 16)
    found = sample_covariogram(points, log_zinc, edges, n_pairs=None)
    squares = (log_zinc[:, 0] - log_zinc.mean()) ** 2
    i, j = np.triu_indices(len(points), 1)
    pair_bin = np.digitize(pdist(points), edges, right=True) - 1
    mean_square = [((squares[i] + squares[j]) / 2)[pair_bin == k].mean() for k in range(15)]
    np.testing.assert_allclose(found.covariance, np.array(mean_square) - gstat["gamma"], atol=5.1e-8)
    assert found.variance == pytest.approx(log_zinc.var(), rel=1e-12)


def test_printed_form_is_equation_3_word_for_word():
    points, displacement = scene(60, 7)
    edges = np.array([0.0, 400.0, 1000.0, 1500.0])
    found = sample_covariogram(points, displacement, edges, n_pairs=None, as_printed=True)
    expected = []
    for low, high in zip(edges[:-1], edges[1:]):
        total, number = 0.0, 0
        for r in range(60):
            for s in range(60):
                if r != s and low < np.hypot(*(points[r] - points[s])) <= high:
                    total += np.mean(displacement[r].astype(float) * displacement[s])
                    number += 1
        expected.append(total / (2 * number))
    np.testing.assert_allclose(found.covariance, expected, rtol=1e-12)
    assert found.variance == pytest.approx(np.mean(displacement.astype(float) ** 2) / 2, rel=1e-12)


def test_printed_form_is_half_the_default_where_every_epoch_has_mean_zero():
    points, displacement = scene()
    displacement = displacement.astype(float)
    displacement -= displacement.mean(axis=0)
    default = sample_covariogram(points, displacement, seed=3)
    printed = sample_covariogram(points, displacement, seed=3, as_printed=True)
    np.testing.assert_allclose(printed.covariance, default.covariance / 2, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(printed.semivariance, default.semivariance, rtol=1e-9)
    assert printed.variance == pytest.approx(default.variance / 2, rel=1e-9)


@given(st.lists(st.integers(-20_000, 20_000), min_size=5, max_size=5))
@settings(max_examples=20)
def test_motion_common_to_the_scene_changes_nothing(motion):
    points, displacement = scene(80, 5)
    displacement = np.round(displacement * 64) / 64  # so that the sums below are exact in float32
    still = sample_covariogram(points, displacement)
    moved = sample_covariogram(points, (displacement + np.array(motion)).astype(np.float32))
    np.testing.assert_allclose(moved.covariance, still.covariance, rtol=1e-8, atol=1e-8)
    assert moved.variance == pytest.approx(still.variance, rel=1e-8)


@given(st.floats(0.01, 100.0), st.booleans())
@settings(max_examples=20)
def test_covariance_grows_with_the_square_of_the_displacement(scale, as_printed):
    points, displacement = scene(80, 5)
    displacement = displacement.astype(float)
    one = sample_covariogram(points, displacement, as_printed=as_printed)
    scaled = sample_covariogram(points, scale * displacement, as_printed=as_printed)
    np.testing.assert_allclose(scaled.covariance, scale**2 * one.covariance, rtol=1e-9, atol=1e-12 * scale**2)
    np.testing.assert_allclose(scaled.semivariance, scale**2 * one.semivariance, rtol=1e-9)


def test_place_on_the_earth_changes_nothing():
    points, displacement = scene()
    here, there = sample_covariogram(points, displacement), sample_covariogram(points + FAR, displacement)
    np.testing.assert_array_equal(there.bin_edges, here.bin_edges)
    np.testing.assert_array_equal(there.covariance, here.covariance)


@given(st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_order_of_the_points_changes_nothing_where_all_pairs_are_taken(random):
    points, displacement = scene(80, 5)
    order = list(range(80))
    random.shuffle(order)
    one = sample_covariogram(points, displacement, n_pairs=None)
    other = sample_covariogram(points[order], displacement[order], n_pairs=None)
    np.testing.assert_array_equal(other.n_pairs, one.n_pairs)
    np.testing.assert_allclose(other.covariance, one.covariance, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("n_pairs", [500, 20_000])
def test_sampled_pairs_estimate_the_mean_over_all_pairs(n_pairs):
    generator = np.random.default_rng(5)
    # Half of the points crowd together and move more than the others: uneven chances would show.
    points = np.concatenate((generator.normal(1000, 80, (300, 2)), generator.uniform(0, 4000, (300, 2))))
    displacement = np.where(np.arange(600) < 300, 3.0, 1.0)[:, None] * generator.normal(1, 1, (600, 4))
    edges = np.array([0.0, 100.0, 250.0, 600.0, 1500.0])
    exact = sample_covariogram(points, displacement, edges, n_pairs=None)
    runs = [sample_covariogram(points, displacement, edges, n_pairs=n_pairs, seed=seed) for seed in range(60)]
    for name in ("covariance", "semivariance", "distance"):
        values = np.array([getattr(run, name) for run in runs])
        error = values.std(axis=0) / np.sqrt(len(runs))
        assert (np.abs(values.mean(axis=0) - getattr(exact, name)) <= 4 * error + 1e-12).all(), name


def test_same_seed_gives_the_same_covariogram_and_another_seed_another_one():
    points, displacement = scene(1500)
    one, again, other = (sample_covariogram(points, displacement, n_pairs=5000, seed=s) for s in (7, 7, 8))
    np.testing.assert_array_equal(one.covariance, again.covariance)
    np.testing.assert_array_equal(one.scene_distance, again.scene_distance)
    assert not np.array_equal(one.covariance, other.covariance)


def test_number_of_threads_changes_nothing():
    points, displacement = scene(9000, 12)
    before = numba.get_num_threads()
    many = sample_covariogram(points, displacement, n_pairs=50_000)
    try:
        numba.set_num_threads(1)
        one = sample_covariogram(points, displacement, n_pairs=50_000)
    finally:
        numba.set_num_threads(before)
    for name in ("distance", "covariance", "semivariance", "n_pairs", "variance"):
        np.testing.assert_array_equal(getattr(many, name), getattr(one, name))


def test_layout_of_the_displacement_changes_nothing():
    points, displacement = scene(300, 33)
    stored = sample_covariogram(points, displacement)
    turned = sample_covariogram(points, np.asfortranarray(displacement))
    np.testing.assert_allclose(turned.covariance, stored.covariance, rtol=1e-12)
    assert displacement.flags.writeable


def test_points_at_one_place_are_a_pair_of_the_first_bin():
    points = np.array([[0.0, 0.0], [0.0, 0.0], [100.0, 0.0]])
    displacement = np.array([[1.0], [2.0], [-3.0]])
    found = sample_covariogram(points, displacement, np.array([0.0, 50.0, 100.0]), n_pairs=None)
    np.testing.assert_array_equal(found.n_pairs, [1, 2])
    np.testing.assert_allclose(found.distance, [0.0, 100.0])
    np.testing.assert_allclose(found.covariance, [2.0, -4.5])


def test_bin_without_pairs_is_nan_and_counts_none():
    points = np.array([[0.0, 0.0], [10.0, 0.0], [100.0, 0.0]])
    found = sample_covariogram(points, np.array([[1.0], [0.0], [2.0]]), np.array([0.0, 20.0, 50.0, 100.0]))
    np.testing.assert_array_equal(found.n_pairs, [1, 0, 2])
    np.testing.assert_array_equal(np.isnan(found.covariance), [False, True, False])


def test_memory_mapped_series_give_the_same_covariogram(tmp_path):
    points, displacement = scene(1500, 40)
    np.save(tmp_path / "displacement.npy", displacement)
    mapped = np.load(tmp_path / "displacement.npy", mmap_mode="r")
    np.testing.assert_array_equal(
        sample_covariogram(points, mapped, n_pairs=10_000).covariance,
        sample_covariogram(points, displacement, n_pairs=10_000).covariance,
    )


def test_first_default_bin_follows_the_points_and_the_last_the_scene():
    grid = 25.0 * np.stack(np.meshgrid(np.arange(100), np.arange(80)), axis=-1).reshape(-1, 2)
    edges = bin_edges(grid)
    assert len(edges) == 21
    assert edges[0] == 0.0
    assert edges[1] == pytest.approx(25.0, rel=0.02)
    assert edges[-1] == pytest.approx(np.hypot(99, 79) * 25 / 3)
    np.testing.assert_allclose(edges[2:] / edges[1:-1], edges[2] / edges[1])


@pytest.mark.parametrize("n_bins", [1, 4])
def test_bins_reach_to_the_distance_asked_for(n_bins):
    points, _ = scene()
    edges = bin_edges(points, n_bins=n_bins, max_distance=800)
    assert len(edges) == n_bins + 1
    assert (edges[0], edges[-1]) == (0, pytest.approx(800))


def test_progress_runs_to_its_end_and_the_log_names_the_pairs():
    kept = Recorder()
    points, displacement = scene()
    found = sample_covariogram(points, displacement, reporter=kept)
    assert kept.fractions == sorted(kept.fractions)
    assert kept.fractions[-1] == 1.0
    assert any(str(found.n_pairs.sum()) in line for line in kept.lines)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda p, d: (p[:1], d[:1]), "at least two points"),
        (lambda p, d: (p * 0 + 5e6, d), "one place"),
        (lambda p, d: (p, d * 0 + d[0]), "same at every point"),
        (lambda p, d: (p, np.where(d == d[3, 2], np.nan, d)), "missing or not finite"),
        (lambda p, d: (p, np.where(d == d[3, 2], np.inf, d)), "missing or not finite"),
        (lambda p, d: (np.where(p == p[4, 0], np.nan, p), d), "coordinate is not a finite number"),
    ],
    ids=["one point", "one place", "same series", "nan", "inf", "nan coordinate"],
)
def test_input_without_a_covariance_is_refused_in_a_sentence(change, sentence):
    points, displacement = change(*scene(50, 6))
    with pytest.raises(InputError, match=sentence):
        sample_covariogram(points, displacement)


def test_distances_without_pairs_are_refused_in_a_sentence():
    points, displacement = scene(50, 6)
    with pytest.raises(InputError, match="No two points lie between 0 m and 1e-06 m"):
        sample_covariogram(points, displacement, np.array([0.0, 1e-6]))
    with pytest.raises(InputError, match="must be above 0"):
        bin_edges(points, max_distance=0.0)
    with pytest.raises(InputError, match="ascending"):
        sample_covariogram(points, displacement, np.array([0.0, 100.0, 50.0]))


def test_series_that_never_move_are_refused_in_the_printed_form_too():
    points, displacement = scene(50, 6)
    with pytest.raises(InputError, match="same at every point"):
        sample_covariogram(points, displacement * 0, as_printed=True)
