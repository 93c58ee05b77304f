"""The tasks that make series: what they hand back, and where they leave the series."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("scipy")

from insar_hotspots.algorithms.days import days_of
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.algorithms.settings import PreparationSettings
from insar_hotspots.algorithms.tracks import Track
from insar_hotspots.engine.requests import Decompose, PrepareSeries, Series
from insar_hotspots.engine.worker_side.tasks.registry import TASKS
from insar_hotspots.tests.recorder import Recorder

DATES = [date(2020, 1, 5) + timedelta(days=12 * i) for i in range(40)]


@pytest.fixture
def series():
    rng = np.random.default_rng(0)
    return Series(rng.uniform(0, 1000, (50, 2)), rng.normal(0, 1, (50, 40)).astype(np.float32), DATES)


def prepare(series, arrays=None, **settings):
    request = PrepareSeries(series, PreparationSettings(**settings), **(arrays or {}))
    return TASKS[PrepareSeries](request, Reporter())


def test_dropped_dates_leave_the_others_in_the_first_columns(series):
    before = series.displacement.copy()
    series.displacement[:30, 7] = np.nan
    found = prepare(series, most_missing=0.5)
    kept = np.delete(np.arange(40), 7)
    assert found.n_steps == 1
    assert found.displacement is series.displacement
    assert found.dates == [DATES[column] for column in kept]
    np.testing.assert_array_equal(series.displacement[:, :39], before[:, kept])
    days = np.array([DATES[column].toordinal() for column in kept], dtype=float)
    velocity, velocity_std = velocities(before[:, kept], days)
    np.testing.assert_allclose(found.velocity, velocity)
    np.testing.assert_allclose(found.velocity_std, velocity_std)


def test_even_dates_are_in_the_array_for_them(series):
    room = np.zeros((50, 100), dtype=np.float32)
    before = series.displacement.copy()
    found = prepare(series, {"resampled": room}, step=6)
    assert found.displacement is room
    assert len(found.dates) == 79
    np.testing.assert_allclose(room[:, :79:2], before, atol=1e-5)


def test_a_reference_and_coherence_are_taken_from_their_arrays(series):
    prepare(series, {"reference": np.arange(50) < 3}, reference="points")
    np.testing.assert_allclose(np.median(series.displacement[:3], axis=0), 0, atol=1e-6)
    coherence = {"coherence": np.linspace(0, 1, 50)}
    prepare(series, coherence, reference="stable", stable_velocity=100.0, stable_coherence=0.95)
    np.testing.assert_allclose(np.median(series.displacement[47:], axis=0), 0, atol=1e-6)


def test_two_layers_are_decomposed_and_their_series_left_in_the_arrays_for_them():
    sights = {"A": (-0.62, -0.11, 0.777), "D": (0.594, -0.12, 0.795)}
    days = np.arange(40.0) * 12 / 365.25
    east, up = np.array([[2.0], [-3.0]]) * days, np.array([[-9.0], [4.0]]) * days
    places = np.array([[10.0, 10.0], [150.0, 10.0]])
    tracks = [
        Track(name, places, (los[0] * east + los[2] * up).astype(np.float32), days_of(DATES), np.tile(los, (2, 1)))
        for name, los in sights.items()
    ]
    rooms = np.zeros((2, 40), dtype=np.float32), np.zeros((2, 40), dtype=np.float32)
    recorder = Recorder()
    found = TASKS[Decompose](Decompose(tracks, 100.0, 0.2, *rooms), recorder)
    np.testing.assert_allclose(found.motion.v_up, [-9, 4], atol=1e-3)
    np.testing.assert_allclose(found.motion.v_east, [2, -3], atol=1e-3)
    assert (found.motion.v_up_std < 1e-3).all()
    assert found.up is rooms[0]
    assert found.east is rooms[1]
    np.testing.assert_allclose(found.up, up, atol=1e-4)
    np.testing.assert_allclose(found.east, east, atol=1e-4)
    assert recorder.lines[0].startswith("A: velocity and its error by regression")
