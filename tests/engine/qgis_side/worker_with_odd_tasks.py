"""A worker like the engine's own, with tasks that do what real ones should not."""

# ruff: noqa: E402  the package can be imported only once it is registered

from __future__ import annotations

import os
import runpy
import signal
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
runpy.run_path(str(ROOT / "engine" / "__main__.py"))["prepare"]()

import numpy as np
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.engine.worker_side.worker import run_worker
from insar_hotspots.tests.engine.qgis_side import odd_requests as odd


def double(request, reporter):
    reporter.log("Doubling — größer.")
    reporter.part(0.0, 0.5).status("Starting.")
    for tenth in range(1, 11):
        reporter.progress(tenth / 10)
        time.sleep(request.pause)
    x = request.x
    return odd.Doubled(x.sum(), request.name, np.float32("nan"), 2 * x, np.empty((0, 3), dtype=np.int32), x)


def sleep(request, reporter):
    if request.deaf:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    reporter.log(f"pid {os.getpid()}")
    time.sleep(60)
    return odd.Done()


def refuse(request, reporter):
    raise InputError("Field D20200101 holds text.")


def be_killed(request, reporter):
    reporter.log("Half of the way.")
    os.write(2, "Ein unvollständiges Ende".encode())
    os.kill(os.getpid(), signal.SIGKILL)


def abort(request, reporter):
    os.abort()


def run_out_of_memory(request, reporter):
    raise MemoryError


def fail(request, reporter):
    print("printed by a library")
    raise ValueError("an assumption of the programme's own")


def fill_the_disk(request, reporter):
    return odd.Large(np.ones(request.n_bytes, dtype=np.uint8))


def say_environment(request, reporter):
    return odd.Environment(dict(os.environ), sys.path)


ODD_TASKS = {
    odd.Double: double,
    odd.Sleep: sleep,
    odd.Refuse: refuse,
    odd.BeKilled: be_killed,
    odd.Abort: abort,
    odd.RunOutOfMemory: run_out_of_memory,
    odd.Fail: fail,
    odd.FillTheDisk: fill_the_disk,
    odd.SayEnvironment: say_environment,
}

if __name__ == "__main__":
    sys.exit(run_worker(Path(sys.argv[1]), ODD_TASKS))
