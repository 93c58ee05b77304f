from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.assets.assess import AssetPoints, assess_assets
from insar_hotspots.algorithms.assets.damage import NOT_KNOWN, Criterion, Limits
from insar_hotspots.algorithms.assets.figures import (
    DISAGREE,
    NO_POINTS,
    PLACED,
    STILL,
    TOLD,
    TOO_FEW,
    UNSURE,
    AssetSettings,
)
from insar_hotspots.algorithms.assets.motion import PointSeries
from insar_hotspots.algorithms.assets.shapes import POINT, Shapes
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.benchmarks.settled_town import SettlementBowl, line_of, make_town, polygons_of

REACH, SPACING = 20.0, 25.0
DAMAGE = Limits(Criterion.BOSCARDIN_CORDING)
BUILDING = polygons_of(np.array([[[-20.0, -8], [20, -8], [20, 8], [-20, 8], [-20, -8]]]))


def settings(limits=DAMAGE, vertical=True, reach=REACH, spacing=SPACING):
    return AssetSettings(reach, spacing, vertical, limits)


def points_of(xy, change, noise=0.1, east=None):
    xy = np.asarray(xy, dtype=np.float64)
    return AssetPoints(xy, change, np.full(len(xy), noise), change / 4, east)


def lattice(west, south, east, north, step):
    x, y = np.meshgrid(np.arange(west, east + 0.1, step), np.arange(south, north + 0.1, step))
    return np.column_stack([x.ravel(), y.ravel()])


@pytest.fixture(scope="module")
def town():
    bowls = SettlementBowl((500.0, 500.0), 120.0, 120.0), SettlementBowl((1100.0, 900.0), 80.0, 200.0)
    return make_town(15_000, 1500, 1500.0, bowls)


@pytest.fixture(scope="module")
def assessed(town):
    return assess_assets(polygons_of(town.corners), points_of(town.xy, town.change, town.noise), settings())


def test_differential_settlement_over_bowls_is_within_a_tenth_where_points_are_dense(town, assessed):
    true, found = town.differences(), assessed.assets
    steep = true > 10
    assert steep.sum() > 50
    told = steep & (found.why == TOLD)
    assert told.sum() > 0.7 * steep.sum()
    off = np.abs(found.difference[told] / true[told] - 1)
    assert np.median(off) < 0.03
    assert np.percentile(off, 95) < 0.1


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(("area", "noise"), [(50, 0.3), (100, 2.0), (200, 1.0), (400, 1.0)])
def test_what_is_told_is_within_a_tenth_whatever_density_and_noise(area, noise, known):
    bowls = [SettlementBowl((x, y), 90.0, 130.0) for x in (400.0, 1100.0) for y in (400.0, 1100.0)]
    town = make_town(int(1500**2 / area), 3000, 1500.0, tuple(bowls), noise=noise, seed=area)
    points = points_of(town.xy, town.change, noise if known else np.nan)
    found, true = assess_assets(polygons_of(town.corners), points, settings()).assets, town.differences()
    fitted = np.isin(found.why, (TOLD, UNSURE))
    steep, told = fitted & (true > 10), fitted & (found.why == TOLD)
    assert steep.sum() > 100
    if (steep & told).sum() > 20:
        # Points that know no error of their own leave it to residuals, of which the small ones are believed.
        assert (np.abs(found.difference / true - 1)[steep & told] < 0.1).mean() > (0.95 if known else 0.88)
    # What does no damage is told all the same; of the rest the ends are.
    assert told[fitted & (true < 3)].mean() > 0.9
    unsure = found.why == UNSURE
    inside = np.abs(found.difference - true) <= 2 * found.difference_err
    assert inside[unsure].sum() >= 0.9 * unsure.sum()


def test_of_few_points_that_know_no_error_of_their_own_nothing_is_told():
    xy = np.array([[-22.0, -9], [21, -8], [20, 9], [-21, 8], [1, 0]])
    assert assess_assets(BUILDING, points_of(xy, np.zeros(5), np.nan), settings()).assets.why[0] == TOO_FEW
    assert assess_assets(BUILDING, points_of(xy, np.zeros(5), 0.1), settings()).assets.why[0] == TOLD


def test_the_errors_of_differences_are_what_they_say(town, assessed):
    true, found = town.differences(), assessed.assets
    steep = true > 10
    pull = (found.difference - true)[steep] / found.difference_err[steep]
    assert 0.7 < pull.std() < 1.3


def test_distortion_and_deflection_of_a_bent_building_are_those_of_its_curve():
    xy = lattice(-40, -28, 40, 28, 8.0)
    curve = 0.004  # mm/m^2
    change = 0.05 * xy[:, 0] + curve / 2 * xy[:, 0] ** 2
    found = assess_assets(BUILDING, points_of(xy, change), settings()).assets
    assert found.tilt[0] == pytest.approx(0.05)
    assert found.distortion[0] == pytest.approx(curve * 40 / 2)
    assert found.deflection[0] == pytest.approx(curve * 40 / 8)
    # Highest at one end, lowest where the slope is none, 12.5 m from the middle.
    assert found.difference[0] == pytest.approx(1.8 + 0.3125, abs=0.02)


@pytest.mark.parametrize(("slope", "downhill"), [((0, -1), 0), ((-1, 0), 90), ((0, 1), 180), ((1, 1), 225)])
def test_a_tilted_building_leans_to_where_the_ground_sinks_most(slope, downhill):
    xy = lattice(-40, -28, 40, 28, 8.0)
    found = assess_assets(BUILDING, points_of(xy, xy @ np.array(slope, dtype=float)), settings()).assets
    assert (found.downhill[0] - downhill + 180) % 360 == pytest.approx(180)
    assert found.tilt[0] == pytest.approx(np.hypot(*slope))


def test_turning_and_shifting_the_whole_changes_no_figure(town):
    turn = np.array([[0.8, -0.6], [0.6, 0.8]])
    shift = np.array([4.2e6, 5.1e6])
    some = town.corners[:200]
    plain = assess_assets(polygons_of(some), points_of(town.xy, town.change, town.noise), settings()).assets
    moved = assess_assets(
        polygons_of(some @ turn.T + shift), points_of(town.xy @ turn.T + shift, town.change, town.noise), settings()
    ).assets
    for name in ("n_points", "why"):
        np.testing.assert_array_equal(getattr(plain, name), getattr(moved, name))
    for name in ("difference", "tilt", "distortion", "deflection"):
        np.testing.assert_allclose(getattr(plain, name), getattr(moved, name), rtol=1e-5, atol=1e-5)


def test_a_building_without_points_is_not_known():
    found = assess_assets(
        polygons_of(np.concatenate([BUILDING.vertices[None], BUILDING.vertices[None] + 1000])),
        points_of(lattice(-40, -28, 40, 28, 8.0), np.zeros(88)),
        settings(),
    ).assets
    assert found.why.tolist() == [TOLD, NO_POINTS]
    assert np.isnan(found.velocity[1]) and np.isnan(found.difference[1])
    assert found.bare.tolist() == [0.0, 1.0]
    assert found.class_of.tolist() == [0, NOT_KNOWN]


def test_a_few_points_tell_a_velocity_and_no_difference():
    found = assess_assets(BUILDING, points_of([[0, 0], [5, 1], [-9, 3]], np.full(3, -8.0)), settings()).assets
    assert found.why[0] == TOO_FEW
    assert found.velocity[0] == -2.0
    assert np.isnan(found.difference[0]) and found.class_of[0] == NOT_KNOWN


def test_points_at_one_end_tell_nothing_of_the_other():
    xy = lattice(-30, -8, -20, 8, 4.0)
    found = assess_assets(BUILDING, points_of(xy, np.zeros(len(xy))), settings()).assets
    assert found.why[0] == PLACED
    assert found.bare[0] > 0.3
    assert np.isnan(found.difference[0])


def test_points_that_contradict_each_other_tell_no_difference():
    xy = lattice(-40, -28, 40, 28, 8.0)
    jumps = np.where(np.arange(len(xy)) % 2, 30.0, 0.0)
    found = assess_assets(BUILDING, points_of(xy, jumps, noise=1.0), settings()).assets
    assert found.why[0] == DISAGREE
    assert np.isnan(found.tilt[0])


def test_a_class_is_not_told_where_the_error_spans_several():
    xy = lattice(-40, -28, 40, 28, 12.0)
    change = 0.03 / 2 * xy[:, 0] ** 2
    sure = assess_assets(BUILDING, points_of(xy, change, noise=0.1), settings()).assets
    unsure = assess_assets(BUILDING, points_of(xy, change, noise=100.0), settings()).assets
    assert sure.class_of[0] >= 0
    assert unsure.why[0] == UNSURE and unsure.class_of[0] == NOT_KNOWN
    assert np.isnan(unsure.distortion[0])


def test_motion_along_the_line_of_sight_has_no_damage():
    xy = lattice(-40, -28, 40, 28, 8.0)
    with pytest.raises(InputError, match="vertical motion alone"):
        settings(vertical=False)
    found = assess_assets(
        BUILDING, points_of(xy, xy[:, 0] ** 2 / 100), settings(Limits(Criterion.VELOCITY, (1.0, 5.0)), vertical=False)
    ).assets
    for name in ("distortion", "deflection", "strain", "tensile"):
        assert np.isnan(getattr(found, name)).all()
    assert found.difference[0] > 0
    assert found.class_of[0] >= 0


def test_east_motion_that_grows_to_the_east_is_strain_and_raises_the_class():
    xy = lattice(-40, -28, 40, 28, 8.0)
    change, east = np.zeros(len(xy)), 2.0 * xy[:, 0]
    found = assess_assets(BUILDING, points_of(xy, change, east=east), settings()).assets
    assert found.strain[0] == pytest.approx(2.0)
    assert found.class_of[0] == 3  # 2 mm/m lie between 1.5 and 3
    across = polygons_of(BUILDING.vertices[None][..., ::-1][:, ::-1])
    assert np.isnan(assess_assets(across, points_of(xy, change, east=east), settings()).assets.strain[0])


def test_a_line_over_a_bowl_bends_as_the_bowl_does():
    bowl = SettlementBowl((500.0, 0.0), 100.0, 150.0)
    rng = np.random.default_rng(1)
    xy = np.column_stack([rng.uniform(0, 1000, 3000), rng.uniform(-20, 20, 3000)])
    noise = 0.5
    found = assess_assets(
        line_of([[0, 0], [420, 0], [1000, 0]]),
        points_of(xy, bowl.at(xy) + rng.normal(0, noise, len(xy)), noise),
        settings(spacing=50.0),
    )
    stations, line = found.stations, found.assets
    on_line = np.column_stack([stations.along, np.zeros(20)])
    np.testing.assert_allclose(stations.xy, on_line, atol=1e-6)
    np.testing.assert_allclose(stations.change, bowl.at(on_line), atol=2.5)
    assert line.difference[0] == pytest.approx(np.ptp(bowl.at(on_line)), rel=0.1)
    slopes = np.diff(bowl.at(on_line)) / 50
    assert line.distortion[0] == pytest.approx(np.abs(np.diff(slopes)).max(), rel=0.1)
    assert line.worst[0] == pytest.approx(500, abs=50)
    assert line.bare[0] == 0
    assert line.class_of[0] == stations.class_of.max() >= 0


def test_a_gap_along_a_line_is_not_known_and_bridges_nothing():
    xy = lattice(0, -10, 1000, 10, 5.0)
    xy = xy[(xy[:, 0] < 400) | (xy[:, 0] > 600)]
    found = assess_assets(line_of([[0, 0], [1000, 0]]), points_of(xy, np.zeros(len(xy))), settings(spacing=50.0))
    stations = found.stations
    gap = (stations.along > 420) & (stations.along < 580)
    assert np.isnan(stations.change[gap]).all()
    assert np.isnan(stations.distortion[(stations.along > 350) & (stations.along < 650)]).all()
    assert (stations.class_of[gap] == NOT_KNOWN).all()
    assert found.assets.bare[0] == pytest.approx(0.2, abs=0.05)


def test_parts_of_a_line_that_do_not_join_are_no_neighbours():
    apart = Shapes(1, np.array([[0.0, 0], [200, 0], [0, 300], [200, 300]]), np.array([0, 2, 4]), np.array([0, 2]))
    xy = np.concatenate([lattice(0, -10, 200, 10, 5.0), lattice(0, 290, 200, 310, 5.0)])
    found = assess_assets(apart, points_of(xy, np.where(xy[:, 1] > 150, 30.0, 0.0)), settings(spacing=50.0))
    assert np.isfinite(found.stations.change).all()
    assert np.nanmax(found.stations.distortion) < 0.05
    assert np.isnan(found.stations.distortion[[3, 4]]).all()


def test_a_point_near_two_edges_of_a_line_counts_once():
    xy = np.array([[10.0, 5.0], [10.0, -5.0], [0.0, 1.0], [20.0, 1.0]])
    found = assess_assets(line_of([[0, 0], [10, 0], [20, 0]]), points_of(xy, np.zeros(4)), settings(spacing=20.0))
    assert found.assets.n_points[0] == 4
    assert found.stations.n_points.tolist() == [4]


def test_places_have_a_velocity_and_no_shape():
    places = Shapes(POINT, np.array([[0.0, 0.0], [500.0, 0.0]]), np.arange(3), np.arange(3))
    found = assess_assets(places, points_of(lattice(-40, -28, 40, 28, 8.0), np.full(88, -4.0)), settings()).assets
    near = np.hypot(*lattice(-40, -28, 40, 28, 8.0).T) <= REACH
    assert found.n_points.tolist() == [near.sum(), 0]
    assert found.velocity[0] == -1.0 and np.isnan(found.velocity[1])
    assert found.why.tolist() == [TOO_FEW, NO_POINTS]


def test_assets_somewhere_else_are_refused():
    with pytest.raises(InputError, match="No point lies within 20 m of any of the 1 assets"):
        assess_assets(BUILDING, points_of(lattice(5000, 0, 5100, 100, 10.0), np.zeros(121)), settings())


def test_an_asset_is_in_the_hotspot_of_most_of_its_points():
    xy = lattice(-40, -28, 40, 28, 8.0)
    hotspot = np.where(xy[:, 0] < -24, 7, np.where(xy[:, 0] > 10, 3, 0))
    plain = points_of(xy, np.zeros(len(xy)))
    points = AssetPoints(xy, plain.change, plain.change_err, plain.velocity, None, hotspot)
    assert assess_assets(BUILDING, points, settings()).assets.hotspot.tolist() == [3]


def test_kind_of_motion_is_that_of_the_mean_series():
    rng = np.random.default_rng(2)
    days = np.arange(0.0, 1500, 12)
    here, there = lattice(-40, -28, 40, 28, 8.0), lattice(960, -28, 1040, 28, 8.0)
    far = lattice(3000, 0, 4000, 1000, 25.0)
    xy = np.concatenate([here, there, far])
    series = rng.normal(0, 1.0, (len(xy), len(days)))
    begun = np.where(days > 800, -(days - 800) / 365.25 * 20, 0.0)
    series[: len(here)] += begun
    velocity = np.polyfit(days / 365.25, series.T, 1)[0]
    points = AssetPoints(xy, velocity * 4, np.full(len(xy), 0.5), velocity)
    both = polygons_of(np.concatenate([BUILDING.vertices[None], BUILDING.vertices[None] + [1000, 0]]))
    motions = assess_assets(both, points, settings(), PointSeries(series.astype(np.float32), days)).motions
    assert motions.kind.tolist() == ["begun", STILL]
    assert motions.change_day[0] == pytest.approx(800, abs=30)
    assert motions.after[0] == pytest.approx(-20, abs=2)
    assert np.isnan(motions.change_day[1])
