"""Cancel while the kernels run: the watchdog alone ends the worker within a second, wherever it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.engine.job import CANCEL_FILE, EXIT_CANCELLED, Job, array_file, plugin_version, write_job

WORKER = Path(__file__).resolve().parents[3] / "engine" / "__main__.py"
N, T = 40_000, 246
DATES = [f"{2018 + month // 12}-{month % 12 + 1:02d}-{day:02d}" for month in range(41) for day in range(1, 28, 5)][:T]
CLUSTER = {"dates": DATES, "max_gap_share": 0.2, "settings": {"n_clusters": 8, "sample_size": 20_000}}
COVARIOGRAM = {
    "dates": DATES,
    "max_gap_share": 0.2,
    "n_pairs": 50_000_000,
    "n_bins": 20,
    "max_distance": 0.0,
    "as_printed": False,
    "model": "best",
    "seed": 0,
}


@pytest.mark.parametrize(
    ("task", "parameters", "sign"), [("cluster", CLUSTER, "Fitting on"), ("covariogram", COVARIOGRAM, "series used")]
)
def test_cancel_ends_the_kernels_within_a_second(tmp_path, task, parameters, sign):
    rng = np.random.default_rng(0)
    np.save(array_file(tmp_path, "coordinates"), rng.uniform(0, 20_000, (N, 2)))
    np.save(array_file(tmp_path, "displacement"), rng.normal(0, 3, (N, T)).astype(np.float32))
    write_job(tmp_path, Job(task, parameters, ["coordinates", "displacement"], plugin_version(), os.getpid()))
    with subprocess.Popen([sys.executable, "-I", WORKER, tmp_path], stdout=subprocess.PIPE) as worker:
        said = (json.loads(line) for line in worker.stdout)
        assert next(message for message in said if sign in message.get("log", ""))
        time.sleep(0.5)
        assert worker.poll() is None
        cancelled = time.monotonic()
        (tmp_path / CANCEL_FILE).touch()
        assert worker.wait(10) == EXIT_CANCELLED
        assert time.monotonic() - cancelled < 1
