"""Two runs compared: planted births, growth, stops and merges are told, and neither reference nor offset is motion."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from insar_hotspots.algorithms.comparison.compare import compare_hotspots
from insar_hotspots.algorithms.comparison.matching import Group, Nearby, match, nearby
from insar_hotspots.algorithms.comparison.periods import choose_periods
from insar_hotspots.algorithms.comparison.run import HotspotRun
from insar_hotspots.algorithms.comparison.verdict import Change, Rate, Rules, motion_verdict, sureness
from insar_hotspots.algorithms.days import days_of
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.benchmarks.changing_scenes import EXPECTED, changing_scene
from insar_hotspots.benchmarks.comparison import compared_scene, told_of
from insar_hotspots.benchmarks.planted_scenes import Recipe

DAYS = 737_000 + 6.0 * np.arange(250)


@pytest.fixture(scope="module")
def compared():
    scene = changing_scene(
        "new dates", 3, twice=1, recipe=Recipe(extent=6500.0, n_points=9000, n_dates=160, interval=9.0, in_fields=0.4)
    )
    return scene, *compared_scene(scene)


def words(found):
    return [(each.hotspot, each.before, each.happened, each.also) for each in found.hotspots]


def test_planted_happenings_are_told(compared):
    scene, before, after, found = compared
    for number, happening in enumerate(scene.happenings, start=1):
        told = told_of(number, scene, before, after, found)
        assert told & {*EXPECTED[happening]}, f"{happening} told {told}"


def test_no_quiet_ground_is_claimed(compared):
    scene, _, after, found = compared
    for each in found.hotspots:
        if each.hotspot:
            assert np.mean(scene.after.truth[after.hotspot == each.hotspot] > 0) > 0.5


def test_the_most_pressing_comes_first(compared):
    *_, found = compared
    assert found.hotspots[0].happened == "new"
    assert found.hotspots[-1].happened in ("as before", "no longer seen", "newly seen")


def test_velocities_are_those_that_were_planted(compared):
    scene, _, after, found = compared
    (faster,) = (
        each
        for each in found.hotspots
        if scene.happenings.index("faster") + 1 == np.median(scene.after.truth[after.hotspot == each.hotspot])
    )
    # A bowl moves three times as fast after as before.
    assert faster.change.now.value / faster.change.then.value == pytest.approx(3.0, rel=0.25)
    assert faster.sure == "high"
    assert faster.agrees
    assert faster.common_before.value == pytest.approx(faster.common_after.value, abs=0.05)


def test_another_reference_and_an_offset_change_nothing(compared):
    _, before, after, found = compared
    course = 8 * np.sin(np.arange(len(after.days)) / 40.0) + 0.5 * (after.days - after.days[0]) / 365.25
    other = replace(after, displacement=after.displacement + course.astype(np.float32))
    again = compare_hotspots(before, other)
    assert words(again) == words(found)
    for one, same in zip(again.hotspots, found.hotspots):
        assert one.change.difference.value == pytest.approx(same.change.difference.value, abs=1e-3)
    assert abs(found.offset.value) < 1e-6
    assert again.offset.value != pytest.approx(0.0, abs=0.2)


def test_the_order_of_rows_changes_nothing(compared):
    _, before, after, found = compared
    order = np.random.default_rng(0).permutation(len(after.hotspot))
    shuffled = replace(
        after,
        coordinates=after.coordinates[order],
        displacement=after.displacement[order],
        hotspot=after.hotspot[order],
    )
    assert words(compare_hotspots(before, shuffled)) == words(found)


def test_a_run_against_itself_is_as_before(compared):
    _, _, after, _ = compared
    found = compare_hotspots(after, after)
    assert {each.happened for each in found.hotspots} == {"as before"}
    assert all(each.before == (each.hotspot,) for each in found.hotspots)


def test_where_points_are_lacking_now_nothing_is_called_gone(compared):
    scene, before, after, _ = compared
    number = scene.happenings.index("as before") + 1
    kept = scene.after.truth != number
    thinned = replace(
        after, coordinates=after.coordinates[kept], displacement=after.displacement[kept], hotspot=after.hotspot[kept]
    )
    found = compare_hotspots(before, thinned)
    (lost,) = (each for each in found.hotspots if not each.hotspot)
    assert lost.happened == "no points now"


def test_what_moved_already_is_newly_seen_and_not_new(compared):
    scene, before, after, _ = compared
    number = scene.happenings.index("as before") + 1
    untold = replace(before, hotspot=np.where(scene.before.truth == number, 0, before.hotspot))
    found = compare_hotspots(untold, after)
    (seen,) = (each for each in found.hotspots if each.happened == "newly seen")
    assert seen.change.then.value == pytest.approx(seen.change.now.value, abs=3 * seen.change.difference.error)


# --- which dates


def test_new_dates_are_read_off_the_later_run():
    found = choose_periods(DAYS[:180], DAYS)
    assert found.continued
    assert found.then == found.common == (DAYS[0], DAYS[179])
    assert found.now == (DAYS[179], DAYS[-1])


def test_times_apart_have_their_own_series():
    found = choose_periods(DAYS[:120], DAYS[120:])
    assert not found.continued
    assert found.common is None
    assert found.now == (DAYS[120], DAYS[-1])


def test_runs_of_one_time_are_compared_over_it():
    found = choose_periods(DAYS, DAYS + 1)
    assert found.then == found.now == found.common == (DAYS[0] + 1, DAYS[-1])


def test_runs_the_wrong_way_round_are_refused():
    with pytest.raises(InputError, match="the other way round"):
        choose_periods(DAYS, DAYS[:100])


def test_too_few_new_dates_are_refused():
    with pytest.raises(InputError, match="needs half a year of new dates, or a year in common"):
        choose_periods(DAYS[:100], DAYS[95:110])


# --- by place


def run_at(coordinates, hotspot):
    hotspot = np.asarray(hotspot)
    return HotspotRun(np.asarray(coordinates, float), np.zeros((len(hotspot), 2)), days_of([]), hotspot)


def test_other_places_are_refused():
    grid = np.column_stack([np.arange(20) * 10.0, np.zeros(20)])
    with pytest.raises(InputError, match="no ground in common"):
        nearby(run_at(grid, np.zeros(20, int)), run_at(grid + 5000, np.zeros(20, int)))


def test_what_shares_a_quarter_of_its_points_is_the_same_ground():
    before = np.array([1, 1, 1, 1, 2, 2, 2, 2, 0, 0])
    after = np.array([5, 5, 5, 5, 5, 5, 5, 5, 0, 6])
    same = np.arange(10)
    found = match(before, after, Nearby(same, same))
    assert sorted(found, key=lambda each: each.after) == [Group((1, 2), (5,)), Group((), (6,))]


# --- what happened


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        (-10, -10.5, "as before"),
        (-5, -12, "faster"),
        (-12, -5, "slower"),
        (-12, 0.3, "stopped"),
        (-12, 9, "turned"),
        (0.2, -12, "faster"),
    ],
)
def test_two_velocities_say_what_happened(then, now, told):
    change = Change(Rate(then, 0.3), Rate(now, 0.3), Rate(now - then, 0.4))
    assert motion_verdict(change, Rules()) == told


def test_a_change_within_its_error_is_not_told():
    change = Change(Rate(-5, 0.5), Rate(-12, 3.0), Rate(-7, 3.0))
    assert motion_verdict(change, Rules()) == "as before"
    assert sureness(change, is_change=False) == "low"


def test_runs_that_disagree_over_their_common_dates_make_nothing_sure():
    change = Change(Rate(-5, 0.1), Rate(-15, 0.2), Rate(-10, 0.3))
    assert sureness(change, is_change=True) == "high"
    assert sureness(change, is_change=True, agrees=False) == "low"
