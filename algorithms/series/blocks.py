"""How many series to work on at a time, and doing so on all cores."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ..reporting import SILENT, Reporter

__all__ = ["BLOCK_ROWS", "each_block"]

# 8 MB of float32 at 246 dates: large enough for NumPy to be busy, small enough for the working copies of millions.
BLOCK_ROWS = 1 << 13

_Answer = TypeVar("_Answer")


def each_block(n: int, work: Callable[[slice], _Answer], reporter: Reporter = SILENT) -> list[_Answer]:
    """Call `work` with the rows of every block of n series, on all cores, and return its answers in their order.

    NumPy and compiled kernels let go of Python's lock meanwhile. Whatever the number of cores, blocks are the same.
    """
    starts = range(0, n, BLOCK_ROWS)
    answers = []
    with ThreadPoolExecutor(_n_threads()) as pool:
        for answer in pool.map(lambda start: work(slice(start, start + BLOCK_ROWS)), starts):
            answers.append(answer)
            reporter.progress(len(answers) / len(starts))
    return answers


def _n_threads() -> int:
    """Return as many as numba has, which QGIS's own Python need not have."""
    told = os.environ.get("NUMBA_NUM_THREADS")
    if told:
        return int(told)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
