"""A made country on Dask's workers, in parts of some minutes: time and memory by its size, and what kills change."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from .files import FOLDER
from .timing import say

__all__ = ["run"]

TARGET = (
    "exponent 1.05 or less from 10^6 to 3 10^7, workers below 1 GB, the driver's memory flat within 10 %; the same bit "
    "for bit after each kill; two workers 1.7 times as quick as one in what is per tile"
)
_PORT = 18786
_VICTIMS = "worker", "scheduler", "driver"
_GRACE = 30.0  # seconds
_STAGES = 12  # from one kill to the next
_AMID = 0.5  # seconds into the next stage


def run(
    size: int = 1_000_000,
    n_dates: int = 100,
    most: int = 100_000,
    workers: int = 1,
    minutes: float = 5.0,
    kills: bool = False,
) -> dict[str, Any]:
    """Go on with a run of a made country, and say what all runs so far have taken.

    Given again with the same options, it goes on where its time was over, until it is at its end. With `kills`, a
    worker, the scheduler and the driver get a SIGKILL in turn, and the result is held against that of the run without.

    Time is that of the processors, of all processes together: on a machine with other work the clock
    says little. Memory is without pages of mapped files, which can be given back at any time.
    """
    end = time.monotonic() + 60 * minutes
    name = f"country_{size}_{n_dates}_{most}"
    tiles = FOLDER / name
    kept = FOLDER / f"{name}_{workers}{'_killed' if kills else ''}"
    if not _made(tiles, size, n_dates, most, end):
        return {"target": TARGET, "left": "tiles to be made; give the command again", "rows": _rows()}
    row = _read(kept) or {
        "n_points": size,
        "n_dates": n_dates,
        "workers": workers,
        "killed": [],
        "parts": 0,
        "cpu_s": 0.0,
        "driver_mb": 0.0,
        "worker_mb": 0.0,
        "digest": "",
    }
    if not row["digest"]:
        kept.mkdir(parents=True, exist_ok=True)
        row["parts"] += 1
        done = False
        while not done and time.monotonic() < end:
            done = _leg(row, tiles, kept, workers, end, [*_VICTIMS[len(row["killed"]) :]] if kills else [])
        if done:
            row |= {"digest": _digest(kept), **_clock(kept)}
        (kept / "measured.json").write_text(json.dumps(row), encoding="utf-8")
        say(str(row))
    return {"target": TARGET, "left": "" if row["digest"] else "give the command again", **_compared(_rows())}


def _rows() -> list[dict[str, Any]]:
    found = (_read(folder) for folder in sorted(FOLDER.glob("country_*")) if folder.is_dir())
    return [row for row in found if row is not None]


def _read(folder: Path) -> dict[str, Any] | None:
    with suppress(FileNotFoundError):
        row: dict[str, Any] = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
        return row
    return None


def _compared(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what runs say together: the exponent, whether results are the same, how much quicker two workers are."""
    ended = [row for row in rows if row["digest"]]
    plain = {(row["n_points"], row["workers"]): row for row in ended if not row["killed"]}
    told: dict[str, Any] = {"rows": rows}
    one = [row for (_, workers), row in plain.items() if workers == 1]
    if len(one) > 1:
        sizes = np.log([[row["n_points"], row["cpu_s"]] for row in one])
        told["exponent"] = float(np.polyfit(*sizes.T, 1)[0])
        told["driver_mb_most_to_least"] = max(row["driver_mb"] for row in one) / min(row["driver_mb"] for row in one)
    digests = {size: [row["digest"] for row in ended if row["n_points"] == size] for size, _ in plain}
    # One run alone is the same as nothing.
    told["same"] = {str(size): len(set(each)) == 1 for size, each in sorted(digests.items()) if len(each) > 1}
    told["two_workers_to_one"] = {
        str(size): plain[size, 1]["tiles_s"] / plain[size, 2]["tiles_s"]
        for size, workers in plain
        # A run in several parts has waited between them.
        if workers == 2 and (size, 1) in plain and plain[size, 1]["parts"] == plain[size, 2]["parts"] == 1
    }
    return told


def _made(tiles: Path, size: int, n_dates: int, most: int, end: float) -> bool:
    """Make the tiles of a country, or go on with it; return whether it is at its end."""
    if tiles.is_dir():
        return True
    aside = tiles.with_name(f"{tiles.name}.part")
    words = ("made", "--points", size, "--dates", n_dates, "--most", most, "--out", aside)
    with suppress(subprocess.TimeoutExpired):
        left = max(1.0, end - time.monotonic())
        subprocess.run(_command(*words), check=True, stderr=subprocess.DEVNULL, env=_environment(), timeout=left)
        aside.rename(tiles)
    return tiles.is_dir()


def _leg(row: dict[str, Any], tiles: Path, work: Path, workers: int, end: float, victims: list[str]) -> bool:
    """Run until it is done, its time is over, or what cannot go on without it is killed; return whether it is done.

    Victims are killed after so many stages each; where a worker is, others go on.
    """
    port = _PORT + 10 * row["parts"] + len(row["killed"])
    with _cluster(port, workers + ("worker" in victims)) as (scheduler, *hands):
        address = f"tcp://127.0.0.1:{port}"
        driver = _started(_command("run", tiles, "--work", work, "--scheduler", address))
        with _watched({"driver": [driver], "worker": hands, "scheduler": [scheduler]}) as used:
            n_before, victim = _n_stages(work), ""
            while driver.poll() is None and time.monotonic() < end and victim in ("", "worker"):
                time.sleep(0.1)
                if victims and _n_stages(work) >= n_before + _STAGES:
                    time.sleep(_AMID)
                    victim, n_before = victims.pop(0), _n_stages(work)
                    {"worker": hands[0], "scheduler": scheduler, "driver": driver}[victim].send_signal(signal.SIGKILL)
                    row["killed"].append(victim)
                    say(f"killed the {victim}")
            if driver.poll() is None:
                driver.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                driver.wait(_GRACE)
            driver.kill()
            driver.wait()
    row["cpu_s"] += used.pop("cpu_s")
    for role, most in used.items():
        row[role] = max(row.get(role, 0.0), most)
    return driver.returncode == 0


def _command(*words: object) -> list[str]:
    return [sys.executable, "-m", "insar_hotspots.cluster", *map(str, words)]


def _environment() -> dict[str, str]:
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"), "1")
    return {**os.environ, **one, "PYTHONPATH": str(Path(__file__).resolve().parents[1] / "build" / "plugins")}


@contextmanager
def _watched(processes: dict[str, list[subprocess.Popen[bytes]]]) -> Iterator[dict[str, float]]:
    """Yield a dict that gets processor time, and the peak memory in MB of the largest process of each role."""
    told: dict[str, float] = {}
    ended = threading.Event()
    highest = dict.fromkeys(processes, 0.0)
    used: dict[int, float] = {}

    def watch() -> None:
        while not ended.wait(0.5):
            for role, each in processes.items():
                for process in each:
                    with suppress(psutil.Error):
                        own = psutil.Process(process.pid)
                        memory = own.memory_info()
                        highest[role] = max(highest[role], (memory.rss - memory.shared) / 1e6)
                        used[process.pid] = sum(own.cpu_times()[:2])

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield told
    finally:
        ended.set()
        watcher.join()
        told |= {"cpu_s": sum(used.values()), **{f"{role}_mb": most for role, most in highest.items()}}


def _stages(work: Path) -> list[tuple[float, dict[str, Any]]]:
    """Return when stages were at their end, and what they said then, in their order."""
    files = [*_folder(work).glob("*/all/done.json")]
    return sorted(((path.stat().st_mtime, json.loads(path.read_text())) for path in files), key=lambda each: each[0])


def _clock(work: Path) -> dict[str, float]:
    """Return the seconds from the first stage's end to the last one's that went into tiles, and into what is for all.

    The first stage, with the start of all processes, is left out.
    """
    stages = _stages(work)
    spent = {True: 0.0, False: 0.0}
    for (before, _), (after, told) in zip(stages, stages[1:]):
        spent["tiles" in told] += after - before
    return {"tiles_s": spent[True], "all_s": spent[False]}


def _folder(work: Path) -> Path:
    # Another version of the code has a folder of its own.
    return max((each for each in work.iterdir() if each.is_dir()), key=lambda each: each.stat().st_mtime)


def _n_stages(work: Path) -> int:
    return sum(1 for _ in work.glob("*/*/all/done.json"))


def _digest(work: Path) -> str:
    """Return what tells the results of a run from any others, bit by bit."""
    digest, folder = sha256(), _folder(work)
    for path in sorted([*(folder / "result").rglob("*.npy"), *(folder / "described").rglob("*.npy")]):
        digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@contextmanager
def _cluster(port: int, n_workers: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Start a scheduler and workers."""
    processes = [
        _started([sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", str(port), "--no-dashboard"])
    ]
    for _ in range(n_workers):
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
