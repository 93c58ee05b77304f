"""A made country on Dask's workers: time and memory by its size, and what kills of processes change."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from .files import FOLDER
from .timing import say

__all__ = ["run"]

TARGET = "exponent 1.05 or less, workers below 1 GB, the driver's memory flat; the same after each kill"

_PORT = 18786


def run(
    sizes: tuple[int, ...] = (500_000, 1_000_000, 2_000_000),
    n_dates: int = 100,
    most: int = 100_000,
    workers: int = 1,
    kills: bool = True,
) -> dict[str, Any]:
    """Run made countries of each size, and the smallest with a worker, the scheduler and the driver killed in turn.

    Time is that of the processors, of all processes together: on a machine with other work the clock says little.
    """
    rows = []
    for size in sizes:
        tiles, work = _tiles(size, n_dates, most), _emptied(FOLDER / f"country_{size}_work")
        with _watched() as peaks:
            _command("run", tiles, "--work", work, "--workers", workers)
        rows.append({"n_points": size, **peaks})
        say(str(rows[-1]))
    result: dict[str, Any] = {"target": TARGET, "rows": rows}
    if len(rows) > 1:
        told = np.log([[row["n_points"], row["cpu_s"]] for row in rows])
        result["exponent"] = float(np.polyfit(*told.T, 1)[0])
    if kills:
        undisturbed = _digest(FOLDER / f"country_{sizes[0]}_work")
        result["same_after_kills"] = {
            who: digest == undisturbed for who, digest in _killed(sizes[0], n_dates, most).items()
        }
    return result


def _tiles(size: int, n_dates: int, most: int) -> Path:
    folder = FOLDER / f"country_{size}_{n_dates}_{most}"
    if not folder.is_dir():
        aside = _emptied(FOLDER / f"country_{size}_{n_dates}_{most}.part")
        _command("made", "--points", size, "--dates", n_dates, "--most", most, "--out", aside)
        aside.rename(folder)
    return folder


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _arguments(*words: object) -> list[str]:
    return [sys.executable, "-m", "insar_hotspots.cluster", *map(str, words)]


def _command(*words: object) -> None:
    subprocess.run(_arguments(*words), check=True, stderr=subprocess.DEVNULL, env=_environment())


def _environment() -> dict[str, str]:
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"), "1")
    return {**os.environ, **one, "PYTHONPATH": str(Path(__file__).resolve().parents[1] / "build" / "plugins")}


@contextmanager
def _watched() -> Iterator[dict[str, float]]:
    """Yield a dict that gets processor time and the peak memory, in MB, of the driver and of the largest worker."""
    peaks: dict[str, float] = {}
    ended = threading.Event()
    highest: dict[int, float] = {}
    roles: dict[int, str] = {}
    used: dict[int, float] = {}

    def watch() -> None:
        while not ended.wait(0.5):
            for process in psutil.Process().children(recursive=True):
                try:
                    words = " ".join(process.cmdline())
                    # Pages of files that are mapped can be given back at any time.
                    own = process.memory_info()
                    highest[process.pid] = max(highest.get(process.pid, 0.0), (own.rss - own.shared) / 1e6)
                    used[process.pid] = sum(process.cpu_times()[:2])
                    roles[process.pid] = "driver" if "insar_hotspots.cluster" in words else "worker"
                except psutil.Error:
                    continue

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    start = time.perf_counter()
    yield peaks
    ended.set()
    watcher.join()
    peaks["cpu_s"], peaks["s"] = sum(used.values()), time.perf_counter() - start
    for role in ("driver", "worker"):
        peaks[f"{role}_mb"] = max((highest[pid] for pid, own in roles.items() if own == role), default=0.0)


def _digest(work: Path) -> str:
    """Return what tells the results of a run from any others, bit by bit."""
    digest = sha256()
    (key,) = (each for each in work.iterdir() if each.is_dir())
    for path in sorted([*(key / "result").rglob("*.npy"), *(key / "described").rglob("*.npy")]):
        digest.update(path.relative_to(key).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def _killed(size: int, n_dates: int, most: int) -> dict[str, str]:
    """Return the digests of runs in which one process was killed, and the command given again where it ended."""
    found = {}
    for number, who in enumerate(("worker", "scheduler", "driver")):
        work = _emptied(FOLDER / f"country_{size}_killed")
        address = f"tcp://127.0.0.1:{_PORT + number}"
        command = _arguments("run", _tiles(size, n_dates, most), "--work", work, "--scheduler", address)
        with _cluster(_PORT + number) as processes:
            driver = _started(command)
            _wait_for(work, 40, driver)
            victim = {"worker": processes[1], "scheduler": processes[0], "driver": driver}[who]
            victim.send_signal(signal.SIGKILL)
            victim.wait()
            say(f"killed the {who}")
            if who == "scheduler":
                driver.terminate()
            driver.wait()
        if driver.returncode:
            with _cluster(_PORT + 10 + number):
                subprocess.run(
                    [*command[:-1], f"tcp://127.0.0.1:{_PORT + 10 + number}"],
                    check=True,
                    stderr=subprocess.DEVNULL,
                    env=_environment(),
                )
        found[who] = _digest(work)
    return found


@contextmanager
def _cluster(port: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Start a scheduler and two workers."""
    processes = [
        _started([sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", str(port), "--no-dashboard"])
    ]
    for _ in range(2):
        worker = ["distributed.cli.dask_worker", f"tcp://127.0.0.1:{port}", "--nthreads", "1", "--no-nanny"]
        processes.append(_started([sys.executable, "-m", *worker]))
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment())


def _wait_for(work: Path, n_done: int, driver: subprocess.Popen[bytes]) -> None:
    """Wait until so many pieces of a run are done."""
    while driver.poll() is None and sum(1 for _ in work.glob("*/*/*/done.json")) < n_done:
        time.sleep(0.2)
