"""Numba's compiler in the worker: where its results are kept, and that the user knows when it runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import numpy as np

from ..algorithms.reporting import Reporter
from .job import TaskResult

__all__ = ["compiles", "keep_kernels_in_environment"]

_Task = Callable[[dict[str, Any], Mapping[str, np.ndarray], Reporter], TaskResult]


def keep_kernels_in_environment() -> None:
    """Have compiled kernels stay in this Python's virtual environment; to be called before numba is imported.

    Numba's own choice lies beside the sources, where an update of the plugin takes it away. It stands where this Python
    has no environment of its own or may not write there, and so does what the user chose.
    """
    environment = Path(sys.prefix)
    if (environment / "pyvenv.cfg").is_file() and os.access(environment, os.W_OK):
        os.environ.setdefault("NUMBA_CACHE_DIR", str(environment / "numba-cache"))


def compiles(task: _Task) -> _Task:
    """Mark a task whose kernels numba compiles: it says so, once, when it has to."""

    @wraps(task)
    def run(parameters: dict[str, Any], arrays: Mapping[str, np.ndarray], reporter: Reporter) -> TaskResult:
        with _compiling_reported(reporter):
            return task(parameters, arrays, reporter)

    return run


@contextmanager
def _compiling_reported(reporter: Reporter) -> Iterator[None]:
    from numba.core import event as events

    class Listener(events.Listener):
        said = False

        def on_start(self, event: events.Event) -> None:  # noqa: ARG002  numba's signature
            if not self.said:
                self.said = True
                reporter.status("Compiling the kernels for this computer; this happens once.")

        def on_end(self, event: events.Event) -> None:
            """Nothing to say."""

    # A kernel that comes from the cache raises no such event.
    with events.install_listener("numba:compile", Listener()):
        yield
