"""Numba's compiler in the worker: where its results are kept, and that the user knows when it runs."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TypeVar

from ...algorithms.reporting import Reporter
from ...algorithms.sentences import Sentence

__all__ = ["compiles", "keep_kernels_in_environment"]

_LONGEST_SECONDS = 60.0  # that all kernels of a task take to compile on a slow computer
_MOVE_SECONDS = 0.5
_LARGEST_MOVE = 0.1  # of the progress bar, for all the compiling

Request = TypeVar("Request")
Answer = TypeVar("Answer")


def keep_kernels_in_environment() -> None:
    """Have compiled kernels stay in this Python's virtual environment; to be called before numba is imported.

    Numba's own choice lies beside the sources, where an update of the plugin takes it away. It stands where this Python
    has no environment of its own or may not write there, and so does what the user chose.
    """
    environment = Path(sys.prefix)
    if (environment / "pyvenv.cfg").is_file() and os.access(environment, os.W_OK):
        os.environ.setdefault("NUMBA_CACHE_DIR", str(environment / "numba-cache"))


def compiles(task: Callable[[Request, Reporter], Answer]) -> Callable[[Request, Reporter], Answer]:
    """Mark a task whose kernels numba compiles: it says so, once, when it has to."""

    @wraps(task)
    def run(request: Request, reporter: Reporter) -> Answer:
        moving = _MovingReporter(reporter)
        with _compiling_reported(moving):
            return task(request, moving)

    return run


class _MovingReporter(Reporter):
    """Hands on what it is told, and lets progress move while nobody can tell any: it never goes back."""

    def __init__(self, whole: Reporter) -> None:
        self._whole = whole
        self._at = self._moved = 0.0
        self._lock = threading.Lock()

    def take_log(self, sentence: Sentence) -> None:
        self._whole.take_log(sentence)

    def take_status(self, sentence: Sentence) -> None:
        self._whole.take_status(sentence)

    def progress(self, fraction: float) -> None:
        with self._lock:
            self._at = max(self._at, float(fraction))
            self._whole.progress(self._at)

    def move(self, fraction: float) -> None:
        """Move on by a fraction, as long as all such moves are small."""
        self._moved += fraction
        if self._moved <= _LARGEST_MOVE:
            self.progress(min(1.0, self._at + fraction))


@contextmanager
def _compiling_reported(reporter: _MovingReporter) -> Iterator[None]:
    from numba.core import event as events

    begun, over = threading.Event(), threading.Event()

    class Listener(events.Listener):
        def on_start(self, event: events.Event) -> None:
            # Kernels of libraries are small, and some are kept nowhere.
            ours = event.data["dispatcher"].py_func.__module__.partition(".")[0] == __name__.partition(".")[0]
            if ours and not begun.is_set():
                begun.set()
                reporter.status("Compiling the kernels for this computer, once: about half a minute.")
                threading.Thread(target=keep_moving, daemon=True).start()

        def on_end(self, event: events.Event) -> None:
            """Nothing to say."""

    def keep_moving() -> None:
        while not over.wait(_MOVE_SECONDS):
            reporter.move(_LARGEST_MOVE * _MOVE_SECONDS / _LONGEST_SECONDS)

    # A kernel that comes from the cache raises no such event.
    try:
        with events.install_listener("numba:compile", Listener()):
            yield
    finally:
        over.set()
