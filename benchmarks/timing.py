"""How long two ways to do the same take, what memory one takes, and on what machine."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import numba

__all__ = ["FreshRun", "Timing", "alternate", "in_fresh_process", "machine", "memory_bytes", "say", "timed"]

_PACKAGES = ("numpy", "scipy", "numba", "scikit-learn", "tslearn")


@dataclass(frozen=True)
class Timing:
    """Two functions timed in turn.

    Attributes
    ----------
    ours_s, peer_s : float
        Medians.
    all_ours_s, all_peer_s : list of float
    ours, peer
        What their last calls returned.
    """

    ours_s: float
    peer_s: float
    all_ours_s: list[float]
    all_peer_s: list[float]
    ours: Any
    peer: Any

    def figures(self) -> dict[str, Any]:
        """Return the entries of a result that every benchmark has."""
        return {
            "ours_s": self.ours_s,
            "peer_s": self.peer_s,
            "ratio": self.peer_s / self.ours_s,
            "all_ours_s": self.all_ours_s,
            "all_peer_s": self.all_peer_s,
        }


@dataclass(frozen=True)
class FreshRun:
    """A call in a process of its own.

    Attributes
    ----------
    result
        What it returned.
    seconds : float
    start_bytes, peak_bytes : int
        Resident memory before the call, imports and arguments included, and the most until its end.
    """

    result: Any
    seconds: float
    start_bytes: int
    peak_bytes: int


def alternate(ours: Callable[[], Any], peer: Callable[[], Any], repeats: int) -> Timing:
    """Call ours, peer, ours, peer, ... so that both meet the same machine; the first calls should be behind them."""
    seconds: tuple[list[float], list[float]] = ([], [])
    results: list[Any] = [None, None]
    for repeat in range(repeats):
        for side, function in enumerate((ours, peer)):
            results[side], took = timed(function)
            seconds[side].append(took)
        say(f"repeat {repeat + 1} of {repeats}: ours {seconds[0][-1]:.4g} s, peer {seconds[1][-1]:.4g} s")
    return Timing(median(seconds[0]), median(seconds[1]), *seconds, *results)


def timed(function: Callable[[], Any]) -> tuple[Any, float]:
    """Return what a function returns, and its seconds."""
    start = time.perf_counter()
    result = function()
    return result, time.perf_counter() - start


def in_fresh_process(function: Callable[..., Any], *arguments: Any) -> FreshRun:
    """Call a module's function in a new process, whose memory holds nothing else."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_measured, function, arguments).result()


def _measured(function: Callable[..., Any], arguments: tuple[Any, ...]) -> FreshRun:
    start = memory_bytes("VmRSS")
    result, seconds = timed(lambda: function(*arguments))
    return FreshRun(result, seconds, start, memory_bytes("VmHWM"))


def memory_bytes(entry: str, pid: int | str = "self") -> int:
    """Return an entry of /proc/PID/status; VmHWM is the most memory ever resident."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{entry}:"):
            return int(line.split()[1]) * 1024
    return 0


def machine() -> dict[str, Any]:
    """Describe the machine and the packages."""
    cpu = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    models = {line.partition(":")[2].strip() for line in cpu.splitlines() if line.startswith("model name")}
    return {
        "cpu": ", ".join(sorted(models)),
        "cores": len(os.sched_getaffinity(0)),
        "numba_threads": numba.get_num_threads(),
        "memory_gb": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9, 1),
        "python": platform.python_version(),
        **{name: version(name) for name in _PACKAGES},
    }


def say(text: str) -> None:
    """Report progress where it does not disturb the result."""
    print(text, file=sys.stderr, flush=True)
