"""What moves is found: any course, any order of rows, places in broad motion, and nothing on quiet ground."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.hotspots.find import find_moving
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.benchmarks.planted_scenes import Place, Recipe, planted_scene
from insar_hotspots.benchmarks.scoring import score_places
from sklearn.metrics import adjusted_rand_score

LEAST = 2.0
_SIGNIFICANT = 4.2  # digits of the chance of four standard deviations, the least of a hotspot


def find(scene, displacement=None, order=slice(None), least=LEAST):
    moved = scene.displacement if displacement is None else displacement
    return find_moving(scene.coordinates[order], moved[order], scene.days, least)


def slope(scene):
    east = scene.coordinates[:, 0] - scene.coordinates[:, 0].min()
    return np.outer(east / east.max(), 30.0 * scene.days / scene.days[-1]).astype(np.float32)


class Told(Reporter):
    """Keeps what is logged."""

    def __init__(self):
        self.told = []

    def take_log(self, sentence):
        self.told.append(sentence)


@pytest.fixture(scope="module")
def mix():
    scene = planted_scene("mix", 3)
    return scene, find(scene)


@pytest.fixture(scope="module")
def basin():
    scene = planted_scene("basin", 2)
    return scene, find(scene)


def test_places_of_all_shapes_are_found_and_nothing_else(mix):
    scene, found = mix
    score = score_places(found.label, scene)
    assert score.found == score.planted
    assert score.false == 0
    assert np.mean(score.iou) > 0.8


def test_motion_of_every_kind_is_found():
    scene = planted_scene("nine kinds", 1)
    score = score_places(find(scene).label, scene)
    assert score.found == score.planted == 9
    assert score.false == 0


def test_soft_bowls_in_a_short_series_are_outlined_by_what_neighbours_have_together():
    scene = planted_scene("80 dates", 5)
    score = score_places(find(scene).label, scene)
    assert np.mean(sorted(score.iou)[-6:]) > 0.75


def test_the_order_of_rows_changes_nothing(mix):
    scene, found = mix
    for seed in range(3):
        order = np.random.default_rng(seed).permutation(len(scene.coordinates))
        again = find(scene, order=order)
        np.testing.assert_array_equal(again.label, found.label[order])
        np.testing.assert_array_equal(again.digits, found.digits)


def test_what_the_whole_scene_does_changes_nothing(mix):
    scene, found = mix
    course = 30 * np.sin(np.arange(len(scene.days)) / 9.0) - 0.2 * np.arange(len(scene.days))
    again = find(scene, scene.displacement + course.astype(np.float32))
    assert adjusted_rand_score(again.label, found.label) > 0.99


def test_the_unit_is_of_no_effect(mix):
    scene, found = mix
    again = find(scene, scene.displacement * np.float32(4.0), least=4.0 * LEAST)
    np.testing.assert_array_equal(again.label, found.label)


def test_places_are_found_inside_a_basin_and_the_basin_itself(basin):
    scene, found = basin
    broad = np.flatnonzero(found.is_broad) + 1
    assert len(broad) == 1
    in_broad = np.isin(found.label, [*broad, *(np.flatnonzero(found.inside) + 1)])
    assert (in_broad & scene.basin).sum() > 0.85 * (in_broad | scene.basin).sum()
    score = score_places(np.where(found.label == broad[0], 0, found.label), scene)
    assert score.found >= score.planted - 1
    assert score.false == 0
    assert (found.inside[: len(found.inside) - 1] == broad[0]).any()


def test_quiet_ground_is_the_ground_where_half_of_the_scene_moves(basin):
    scene, found = basin
    assert scene.basin.mean() > 0.2
    assert scene.basin[found.quiet].mean() < 0.02


@pytest.mark.parametrize("kind", ["quiet", "quiet, 5 mm of atmosphere"])
@pytest.mark.parametrize("seed", [0, 1])
def test_quiet_ground_has_no_hotspot(kind, seed):
    assert not find(planted_scene(kind, seed)).label.any()


@pytest.mark.parametrize("trouble", [{"ramp": 6.0}, {"lost_cycles": 60}, {"noisy_patches": 6}], ids=list)
def test_what_is_no_motion_has_no_place(trouble):
    recipe = Recipe(n_points=8000, extent=4500.0, n_dates=120, **trouble)
    for seed in range(2):
        found = find(recipe.make(np.random.default_rng(seed)))
        assert found.is_broad.all()
        assert (found.digits < _SIGNIFICANT).all()


def test_a_slope_over_the_scene_is_not_taken_for_broad_motion_and_a_basin_on_it_is(basin):
    scene, found = basin
    assert found.digits[found.is_broad] > 2 * _SIGNIFICANT
    quiet = planted_scene("quiet", 0)
    on_quiet = find(quiet, quiet.displacement + slope(quiet))
    assert not on_quiet.is_broad.any()
    tilted = find(scene, scene.displacement + slope(scene))
    assert tilted.digits[tilted.is_broad].max() > 2 * _SIGNIFICANT


def test_a_slope_of_the_whole_scene_is_no_broad_motion_and_hides_none():
    scene = Recipe(n_points=8000, extent=5000.0, n_dates=100).make(np.random.default_rng(0))
    years = scene.days / 365.25
    east = (scene.coordinates[:, 0] - scene.coordinates[:, 0].min()) / 5000.0
    sloping = scene.displacement + np.outer(20.0 * east, years)
    reporter = Told()
    assert not find_moving(scene.coordinates, sloping, scene.days, LEAST, reporter).label.any()
    assert any("slopes" in each.template for each in reporter.told)
    middle = scene.coordinates.mean(axis=0)
    bowl = np.clip(1 - np.hypot(*(scene.coordinates - middle).T) / 1200.0, 0, 1)
    found = find(scene, sloping - np.outer(20.0 * bowl, years))
    inside = bowl > 0.2
    assert (inside & (found.label > 0)).sum() > 0.7 * (inside | (found.label > 0)).sum()


@pytest.mark.parametrize("rate", [5.0, 15.0])
def test_half_of_a_scene_that_moves_is_no_slope(rate):
    scene = Recipe(n_points=8000, extent=5000.0, n_dates=100).make(np.random.default_rng(0))
    moves = scene.coordinates[:, 0] > np.quantile(scene.coordinates[:, 0], 0.55)
    found = find(scene, scene.displacement - np.outer(moves * rate, scene.days / 365.25))
    label = found.label > 0
    assert (moves & label).sum() > 0.8 * (moves | label).sum()
    assert moves[found.quiet].mean() < 0.1


def test_points_that_jump_each_on_its_own_day_are_no_place_and_those_that_do_so_together_are():
    scene = Recipe(n_points=6000, extent=3500.0, n_dates=120).make(np.random.default_rng(0))
    rng = np.random.default_rng(1)
    series = scene.displacement.copy()
    for point in np.flatnonzero(rng.random(len(series)) < 0.05):
        series[point, rng.integers(10, 110) :] += rng.choice([-28.0, 28.0])
    alone = find(scene, series)
    assert len(alone.digits) <= 2
    group = np.argsort(np.hypot(*(scene.coordinates - scene.coordinates[4000]).T))[:8]
    series[group, 60:] += 28.0
    together = find(scene, series)
    assert (together.label[group] > 0).sum() >= 6


def test_where_noise_gives_many_places_more_is_asked_and_less_of_them_is_expected_with_it(mix):
    _, found = mix
    places = found.digits[~found.is_broad]
    expected = found.expected_false[~found.is_broad]
    assert (expected <= 0.05 + 1e-9).all()
    assert (np.diff(expected[np.argsort(places)]) <= 0).all()


@pytest.mark.parametrize("spacing", [5.0, 100.0, 1000.0])
def test_a_grid_of_any_spacing_has_its_bowl(spacing):
    rng = np.random.default_rng(7)
    column, row = np.meshgrid(np.arange(80), np.arange(80))
    grid = spacing * np.column_stack([column.ravel(), row.ravel()])
    days = 12.0 * np.arange(100)
    inside = np.hypot(column - 40, row - 40).ravel() < 4
    series = rng.normal(0, 3, (6400, 100)) - np.outer(inside * 8.0, days / 365.25)
    found = find_moving(grid, series.astype(np.float32), days, LEAST)
    assert len(found.digits) == 1
    assert (inside & (found.label > 0)).sum() > 0.85 * (inside | (found.label > 0)).sum()


def test_a_few_points_are_no_trouble():
    recipe = Recipe((Place("bowl", 200.0, "linear", -20.0),), n_points=60, n_dates=12, extent=500.0, towns=1)
    scene = recipe.make(np.random.default_rng(0))
    assert find(scene).label.shape == (len(scene.coordinates),)
    noise = np.random.default_rng(0).normal(size=(10, 8))
    assert find_moving(np.full((10, 2), 5e6), noise, 12.0 * np.arange(8), 0.0).label.shape == (10,)
