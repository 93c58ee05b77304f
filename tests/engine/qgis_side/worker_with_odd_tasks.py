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
from insar_hotspots.engine.worker_side.tasks import TaskResult
from insar_hotspots.engine.worker_side.worker import run_worker


def double(parameters, arrays, reporter):
    reporter.log("Doubling — größer.")
    reporter.part(0.0, 0.5).status("Starting.")
    for tenth in range(1, 11):
        reporter.progress(tenth / 10)
        time.sleep(parameters.get("pause", 0.0))
    values = {"sum": arrays["x"].sum(), "name": parameters["name"], "missing": np.float32("nan")}
    return TaskResult(values, {"twice": 2 * arrays["x"], "none": np.empty((0, 3), dtype=np.int32)})


def sleep(parameters, arrays, reporter):
    if parameters.get("deaf"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    reporter.log(f"pid {os.getpid()}")
    time.sleep(60)
    return TaskResult()


def refuse(parameters, arrays, reporter):
    raise InputError("Field D20200101 holds text.")


def be_killed(parameters, arrays, reporter):
    reporter.log("Half of the way.")
    os.write(2, "Ein unvollständiges Ende".encode())
    os.kill(os.getpid(), signal.SIGKILL)


def abort(parameters, arrays, reporter):
    os.abort()


def run_out_of_memory(parameters, arrays, reporter):
    raise MemoryError


def fail(parameters, arrays, reporter):
    print("printed by a library")
    raise ValueError("an assumption of the programme's own")


def fill_the_disk(parameters, arrays, reporter):
    return TaskResult(arrays={"large": np.ones(parameters["bytes"], dtype=np.uint8)})


def say_environment(parameters, arrays, reporter):
    return TaskResult({"environment": dict(os.environ), "path": sys.path})


ODD_TASKS = [double, sleep, refuse, be_killed, abort, run_out_of_memory, fail, fill_the_disk, say_environment]

if __name__ == "__main__":
    sys.exit(run_worker(Path(sys.argv[1]), {task.__name__: task for task in ODD_TASKS}))
