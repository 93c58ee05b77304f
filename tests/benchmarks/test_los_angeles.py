"""The synthetic Los Angeles holds what it says."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

pytest.importorskip("pyproj")
pyogrio = pytest.importorskip("pyogrio")

from insar_hotspots.benchmarks import los_angeles  # noqa: E402
from insar_hotspots.benchmarks.los_angeles import HOTSPOTS, load_los_angeles, make_los_angeles  # noqa: E402

N_POINTS = 30_011


@pytest.fixture(scope="module")
def scene():
    return make_los_angeles(N_POINTS, 60)


def fitted_rates(scene):
    """Return (n,) rates against the scene's median, mm/yr."""
    years = np.array([(day - scene.dates[0]).days for day in scene.dates]) / 365.25
    rates = np.polynomial.polynomial.polyfit(years, scene.displacement.T, 1)[1]
    return rates - np.median(rates)


def test_it_has_exactly_as_many_points_as_asked_for_each_in_a_place_of_its_own(scene):
    assert scene.coordinates.shape == (N_POINTS, 2)
    assert scene.displacement.shape == (N_POINTS, 60)
    assert scene.displacement.dtype == np.float32
    assert len(np.unique(scene.coordinates, axis=0)) == N_POINTS
    assert np.isfinite(scene.displacement).all()


def test_its_dates_are_sentinel_1s_of_2016_to_2022():
    dates = make_los_angeles(1000).dates
    assert len(dates) == 246
    assert dates[0].year == 2016 and dates[-1].year == 2022
    assert set(np.diff([day.toordinal() for day in dates])) == {6, 12}


def test_fewer_dates_span_the_same_years(scene):
    assert len(set(scene.dates)) == 60
    assert scene.dates[0] == date(2016, 1, 7) and scene.dates[-1].year == 2022


@pytest.mark.parametrize("number", range(1, len(HOTSPOTS) + 1))
def test_each_hotspot_moves_where_it_was_planted(scene, number):
    planted = HOTSPOTS[number - 1]
    inside = scene.truth == number
    assert inside.any()
    place = los_angeles._centres()[number - 1]
    furthest = np.hypot(*(scene.coordinates[inside] - place).T).max()
    assert furthest < 1.3 * planted.radius
    rate = np.median(fitted_rates(scene)[inside])
    # A step's rate by least squares exceeds its mean rate, a decelerating one's falls short of it.
    assert 0.4 < rate / planted.rate < 1.6


def test_ground_under_hotspots_is_coherent(scene):
    step = 25.0 * np.sqrt(3_039_151 / N_POINTS)
    for number, (place, planted) in enumerate(zip(los_angeles._centres(), HOTSPOTS), start=1):
        cells = np.pi * planted.radius**2 / step**2
        near = np.hypot(*(scene.coordinates - place).T) < planted.radius
        assert near.sum() > 0.8 * cells - 4, number


def test_quiet_ground_moves_with_the_scene(scene):
    quiet = np.hypot(*(scene.coordinates[:, None] - los_angeles._centres()).transpose(2, 0, 1)).min(axis=1) > 6000
    assert not scene.truth[quiet].any()
    assert np.abs(fitted_rates(scene)[quiet]).max() < 2.5


def test_noise_follows_coherence(scene):
    jumps = np.diff(scene.displacement, n=2, axis=1).std(axis=1)
    best, worst = np.quantile(scene.coherence, [0.9, 0.1])
    assert jumps[scene.coherence > best].mean() < 0.9 * jumps[scene.coherence < worst].mean()


def test_the_same_seed_gives_the_same_scene_in_memory_and_on_disk(tmp_path, scene):
    on_disk = make_los_angeles(N_POINTS, 60, path=tmp_path / "displacement.npy")
    np.testing.assert_array_equal(on_disk.displacement, scene.displacement)
    np.testing.assert_array_equal(np.load(tmp_path / "displacement.npy", mmap_mode="r"), scene.displacement)
    assert (make_los_angeles(1000, 20, seed=1).truth != make_los_angeles(1000, 20, seed=0).truth).any()


def test_the_layer_holds_the_scene(tmp_path, monkeypatch):
    monkeypatch.setattr(los_angeles, "_BLOCK_ROWS", 400)
    scene = load_los_angeles(tmp_path, 1000, 30)
    meta, _, geometry, columns = pyogrio.raw.read(tmp_path / "points.gpkg")
    assert meta["crs"] == "EPSG:32611"
    assert list(meta["fields"]) == ["pid", "coherence", *(f"D{day:%Y%m%d}" for day in scene.dates)]
    np.testing.assert_array_equal(np.column_stack(columns[2:]), scene.displacement)
    places = np.array([np.frombuffer(bytes(wkb), dtype="<f8", count=2, offset=5) for wkb in geometry])
    np.testing.assert_array_equal(places, scene.coordinates)
    assert columns[0][0] == "LA0000000" and columns[0][-1] == "LA0000999"


def test_a_scene_kept_is_not_made_again_unless_another_is_asked_for(tmp_path, monkeypatch):
    made = load_los_angeles(tmp_path, 1000, 20)
    with monkeypatch.context() as patch:
        patch.setattr(los_angeles, "make_los_angeles", None)
        again = load_los_angeles(tmp_path, 1000, 20)
    np.testing.assert_array_equal(again.displacement, made.displacement)
    np.testing.assert_array_equal(again.truth, made.truth)
    assert again.dates == made.dates
    assert len(load_los_angeles(tmp_path, 1100, 20).truth) == 1100
