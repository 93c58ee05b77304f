"""The task that holds assets against points, called with arrays as the job folder hands them over."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.assets.damage import Criterion, Limits
from insar_hotspots.algorithms.assets.figures import STILL, AssetSettings
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.benchmarks.settled_town import SettlementBowl, polygons_of
from insar_hotspots.engine.job import read_answer, write_answer
from insar_hotspots.engine.requests import AssessAssets, Assessed, Series
from insar_hotspots.engine.worker_side.tasks.registry import TASKS
from insar_hotspots.tests.recorder import Recorder

DATES = [date(2020, 1, 1) + timedelta(days=12 * number) for number in range(122)]
YEARS = (DATES[-1] - DATES[0]).days / 365.25
BOX = np.array([[-20.0, -8], [20, -8], [20, 8], [-20, 8], [-20, -8]])
HOUSES = polygons_of(np.stack([BOX + 300, BOX + 700, BOX + 5000]))
BOWL = SettlementBowl((300.0, 300.0), 60.0, 80.0)
SETTINGS = AssetSettings(20.0, 50.0, True, Limits(Criterion.BURLAND))


@pytest.fixture(scope="module")
def series():
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 1000, (6000, 2))
    steady = np.linspace(0, 1, len(DATES))
    values = BOWL.at(xy)[:, None] * steady - 8.0 * steady + rng.normal(0, 1, (len(xy), len(DATES)))
    return Series(xy, values.astype(np.float32), DATES)


@pytest.fixture
def request_of(series):
    def build(**given):
        copied = Series(series.coordinates, series.displacement.copy(), series.dates)
        return AssessAssets(HOUSES, SETTINGS, series.coordinates, 0.2, True, **{"series": copied, **given})

    return build


def run(request):
    recorder = Recorder()
    return TASKS[AssessAssets](request, recorder), recorder


def test_an_answer_comes_back_from_its_folder_as_it_was(request_of, tmp_path):
    found, _ = run(request_of())
    write_answer(tmp_path, found)
    back = read_answer(tmp_path, Assessed)
    np.testing.assert_array_equal(back.assets.difference, found.assets.difference)
    assert back.motions.kind.tolist() == found.motions.kind.tolist()
    assert back.stations is None
    json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))


def test_a_house_in_the_bowl_sinks_and_one_outside_is_still(request_of):
    found, recorder = run(request_of())
    assert found.motions.kind.tolist() == ["steady", STILL, ""]
    assert found.assets.velocity[0] == pytest.approx(-60 / YEARS, rel=0.15)
    assert found.scene_velocity == pytest.approx(-8 / YEARS, rel=0.2)
    assert found.years == pytest.approx(YEARS)
    assert any("2 of 3 assets have points" in line for line in recorder.lines)


def test_velocities_alone_tell_the_same_difference(request_of, series):
    velocity = BOWL.at(series.coordinates) / YEARS
    found, _ = run(request_of(series=None, velocity=velocity, years=YEARS))
    whole, _ = run(request_of())
    assert found.assets.difference[0] == pytest.approx(whole.assets.difference[0], rel=0.1)
    assert found.motions.kind.tolist() == [""] * 3


def test_motion_said_to_be_vertical_is_scaled(request_of, series):
    plain, _ = run(request_of())
    scaled, _ = run(request_of(scale=np.full(len(series.coordinates), 1.25)))
    assert scaled.assets.difference[0] == pytest.approx(1.25 * plain.assets.difference[0], rel=1e-4)


def test_points_know_their_hotspot_by_its_outline(request_of):
    outlines = polygons_of(np.stack([BOX * 10 + 300, BOX * 6 + 300]))
    found, _ = run(request_of(outlines=outlines, hotspots=np.array([4, 9])))
    assert found.assets.hotspot.tolist() == [4, 0, 0]


def test_points_without_a_velocity_are_left_out(request_of, series):
    velocity = np.where(np.arange(len(series.coordinates)) % 2, 1.0, np.nan)
    found, recorder = run(request_of(series=None, velocity=velocity))
    assert found.years == 0
    assert any("3000 points without a velocity" in line for line in recorder.lines)
    with pytest.raises(InputError, match="Fewer than two points have a velocity"):
        run(replace(request_of(series=None), velocity=np.full(len(velocity), np.nan)))


def test_velocities_in_metres_a_year_are_refused(request_of, series):
    velocity = BOWL.at(series.coordinates) / YEARS / 1000
    with pytest.raises(InputError, match="from metres a year to millimetres a year"):
        run(request_of(series=None, velocity=velocity))
