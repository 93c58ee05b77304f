"""Where compiled kernels are kept, and what the user reads while they are made."""

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

from insar_hotspots.engine.job import CANCEL_FILE, EXIT_CANCELLED, Job, plugin_version, write_job
from insar_hotspots.engine.requests import MeasureCovariogram, Series
from insar_hotspots.engine.worker_side.compiling import keep_kernels_in_environment

WORKER = Path(__file__).resolve().parents[3] / "engine" / "__main__.py"
N_DATES = 12
COMPILING = "Compiling the kernels for this computer, once: about half a minute."


@pytest.fixture
def prefix(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    return tmp_path


def test_kernels_stay_in_a_virtual_environment(prefix):
    (prefix / "pyvenv.cfg").touch()
    keep_kernels_in_environment()
    assert os.environ.pop("NUMBA_CACHE_DIR") == str(prefix / "numba-cache")


def test_what_the_user_chose_stays(prefix, monkeypatch):
    (prefix / "pyvenv.cfg").touch()
    monkeypatch.setenv("NUMBA_CACHE_DIR", "elsewhere")
    keep_kernels_in_environment()
    assert os.environ["NUMBA_CACHE_DIR"] == "elsewhere"


@pytest.mark.usefixtures("prefix")
def test_numba_chooses_where_there_is_no_environment():
    keep_kernels_in_environment()
    assert "NUMBA_CACHE_DIR" not in os.environ


def test_numba_chooses_where_nobody_may_write(prefix, monkeypatch):
    (prefix / "pyvenv.cfg").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    keep_kernels_in_environment()
    assert "NUMBA_CACHE_DIR" not in os.environ


def measure():
    """Return a request whose kernels take some seconds to compile."""
    rng = np.random.default_rng(0)
    dates = [date(2020, 1, 1) + timedelta(days=12 * number) for number in range(N_DATES)]
    series = Series(rng.uniform(0, 1000, (50, 2)), rng.normal(size=(50, N_DATES)).astype(np.float32), dates)
    return MeasureCovariogram(series, 0.2, 500, 5, 0.0, False, "best", 0)


@pytest.fixture
def start(tmp_path):
    """Start the worker on a small job, its kernels in a folder that starts empty; give its statuses."""

    workers = []

    def run(name):
        folder = tmp_path / name
        folder.mkdir()
        write_job(folder, Job("MeasureCovariogram", plugin_version(), os.getpid()), measure())
        cache = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path / "kernels")}
        worker = subprocess.Popen([sys.executable, "-I", WORKER, folder], stdout=subprocess.PIPE, env=cache)
        workers.append(worker)
        said = (json.loads(line) for line in worker.stdout)
        return folder, worker, (message["status"]["template"] for message in said if "status" in message)

    yield run
    for worker in workers:
        worker.kill()
        worker.wait()
        worker.stdout.close()


def test_compiling_is_said_once_and_cancelled_at_once(start):
    folder, worker, statuses = start("cancelled")
    assert next(statuses) == COMPILING
    for _ in range(3):  # at several places of the compilation
        time.sleep(0.7)
        assert worker.poll() is None
    cancelled = time.monotonic()
    (folder / CANCEL_FILE).touch()  # no signal: the watchdog alone
    assert worker.wait(10) == EXIT_CANCELLED
    assert time.monotonic() - cancelled < 1

    for name, expected in (("first", [COMPILING]), ("second", [])):
        folder, worker, statuses = start(name)
        assert list(statuses) == expected
        assert worker.wait(10) == 0


def test_progress_moves_while_kernels_compile_and_never_goes_back(tmp_path):
    write_job(tmp_path, Job("MeasureCovariogram", plugin_version(), os.getpid()), measure())
    cache = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path / "kernels")}
    worker = subprocess.run([sys.executable, "-I", WORKER, tmp_path], stdout=subprocess.PIPE, env=cache, check=True)
    said = [json.loads(line) for line in worker.stdout.splitlines()]
    shown = [message["progress"] for message in said if "progress" in message]
    before_the_first_step = shown[: shown.index(0.5)] if 0.5 in shown else shown
    assert len(set(before_the_first_step)) > 3
    assert shown == sorted(shown)
