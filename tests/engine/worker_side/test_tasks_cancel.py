"""Cancel while the kernels run: the watchdog alone ends the worker within a second, wherever it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.settings import ClusterSettings
from insar_hotspots.engine.job import CANCEL_FILE, EXIT_CANCELLED, Job, plugin_version, write_job
from insar_hotspots.engine.requests import ClassifySeries, ClusterTimeSeries, MeasureCovariogram, Series

WORKER = Path(__file__).resolve().parents[3] / "engine" / "__main__.py"
N, T = 40_000, 246
DATES = [date(2018, 1, 1) + timedelta(days=6 * number) for number in range(T)]


def cluster(series):
    return ClusterTimeSeries(series, 0.2, ClusterSettings(n_clusters=8, sample_size=20_000))


def covariogram(series):
    return MeasureCovariogram(series, 0.2, 50_000_000, 20, 0.0, as_printed=False, model="best", seed=0)


@pytest.mark.parametrize(("ask", "sign"), [(cluster, "Fitting on"), (covariogram, "series used")])
def test_cancel_ends_the_kernels_within_a_second(tmp_path, ask, sign):
    rng = np.random.default_rng(0)
    request = ask(Series(rng.uniform(0, 20_000, (N, 2)), rng.normal(0, 3, (N, T)).astype(np.float32), DATES))
    write_job(tmp_path, Job(type(request).__name__, plugin_version(), os.getpid()), request)
    with subprocess.Popen([sys.executable, "-I", WORKER, tmp_path], stdout=subprocess.PIPE) as worker:
        said = (json.loads(line) for line in worker.stdout)
        assert next(message for message in said if sign in str(message.get("log")))
        time.sleep(0.5)
        assert worker.poll() is None
        cancelled = time.monotonic()
        (tmp_path / CANCEL_FILE).touch()
        assert worker.wait(10) == EXIT_CANCELLED
        assert time.monotonic() - cancelled < 1


def test_cancel_ends_a_model_without_end(tmp_path):
    pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    from insar_hotspots.tests.algorithms.networks.test_hostile_networks import endless

    rng = np.random.default_rng(0)
    series = Series(rng.uniform(0, 2000, (100, 2)), rng.normal(0, 3, (100, 30)).astype(np.float32), DATES[:30])
    model = endless(tmp_path / "endless.onnx")
    request = ClassifySeries(series, model, 0.2, None, "mm", relative=False, quantities=False, summary=False)
    write_job(tmp_path, Job(type(request).__name__, plugin_version(), os.getpid()), request)
    with subprocess.Popen([sys.executable, "-I", WORKER, tmp_path], stdout=subprocess.DEVNULL) as worker:
        with pytest.raises(subprocess.TimeoutExpired):
            worker.wait(6)
        cancelled = time.monotonic()
        (tmp_path / CANCEL_FILE).touch()
        assert worker.wait(10) == EXIT_CANCELLED
        assert time.monotonic() - cancelled < 1
