"""The tasks that make series: what they hand back, and where they leave the series."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("scipy")

from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.engine.worker_side.tasks import TASKS
from insar_hotspots.tests.recorder import Recorder

DATES = [date(2020, 1, 5) + timedelta(days=12 * i) for i in range(40)]


@pytest.fixture
def arrays():
    rng = np.random.default_rng(0)
    series = rng.normal(0, 1, (50, 40)).astype(np.float32)
    return {"coordinates": rng.uniform(0, 1000, (50, 2)), "displacement": series}


def prepare(arrays, **settings):
    parameters = {"dates": [day.isoformat() for day in DATES], "settings": settings}
    return TASKS["prepare"](parameters, arrays, Reporter())


def test_dropped_dates_leave_the_others_in_the_first_columns(arrays):
    before = arrays["displacement"].copy()
    arrays["displacement"][:30, 7] = np.nan
    result = prepare(arrays, most_missing=0.5)
    kept = np.delete(np.arange(40), 7)
    assert result.values == {
        "n_steps": 1,
        "array": "displacement",
        "dates": [DATES[column].isoformat() for column in kept],
    }
    np.testing.assert_array_equal(arrays["displacement"][:, :39], before[:, kept])
    days = np.array([DATES[column].toordinal() for column in kept], dtype=float)
    velocity, velocity_std = velocities(before[:, kept], days)
    np.testing.assert_allclose(result.arrays["velocity"], velocity)
    np.testing.assert_allclose(result.arrays["velocity_std"], velocity_std)


def test_even_dates_are_in_the_array_for_them(arrays):
    arrays["resampled"] = np.zeros((50, 100), dtype=np.float32)
    before = arrays["displacement"].copy()
    result = prepare(arrays, step=6)
    assert result.values["array"] == "resampled"
    assert len(result.values["dates"]) == 79
    np.testing.assert_allclose(arrays["resampled"][:, :79:2], before, atol=1e-5)


def test_a_reference_and_coherence_are_taken_from_their_arrays(arrays):
    arrays["reference"] = np.arange(50) < 3
    prepare(arrays, reference="points")
    np.testing.assert_allclose(np.median(arrays["displacement"][:3], axis=0), 0, atol=1e-6)
    arrays["coherence"] = np.linspace(0, 1, 50)
    prepare(arrays, reference="stable", stable_velocity=100.0, stable_coherence=0.95)
    np.testing.assert_allclose(np.median(arrays["displacement"][47:], axis=0), 0, atol=1e-6)


def test_two_layers_are_decomposed_and_their_series_left_in_the_arrays_for_them():
    sights = {"A": (-0.62, -0.11, 0.777), "D": (0.594, -0.12, 0.795)}
    days = np.arange(40.0) * 12 / 365.25
    east, up = np.array([[2.0], [-3.0]]) * days, np.array([[-9.0], [4.0]]) * days
    arrays = {"up": np.zeros((2, 40), dtype=np.float32), "east": np.zeros((2, 40), dtype=np.float32)}
    for i, los in enumerate(sights.values()):
        arrays[f"coordinates_{i}"] = np.array([[10.0, 10.0], [150.0, 10.0]])
        arrays[f"los_{i}"] = np.tile(los, (2, 1))
        arrays[f"displacement_{i}"] = (los[0] * east + los[2] * up).astype(np.float32)
    layers = [{"name": name, "dates": [day.isoformat() for day in DATES]} for name in sights]
    recorder = Recorder()
    result = TASKS["decompose"]({"layers": layers, "cell_size": 100.0, "max_gap_share": 0.2}, arrays, recorder)
    np.testing.assert_allclose(result.arrays["v_up"], [-9, 4], atol=1e-3)
    np.testing.assert_allclose(result.arrays["v_east"], [2, -3], atol=1e-3)
    assert (result.arrays["v_up_std"] < 1e-3).all()
    np.testing.assert_allclose(arrays["up"], up, atol=1e-4)
    np.testing.assert_allclose(arrays["east"], east, atol=1e-4)
    assert recorder.lines[0].startswith("A: velocity and its error by regression")
