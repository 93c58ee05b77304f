"""The worker's side of a job: run the task, say how it goes, end at once when nobody waits for it any more."""

from __future__ import annotations

import errno
import json
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...algorithms.errors import InputError
from ...algorithms.reporting import Reporter
from ...algorithms.sentences import Sentence
from ..errors import EngineError
from ..job import (
    CANCEL_FILE,
    EXIT_CANCELLED,
    EXIT_ENGINE,
    EXIT_INPUT,
    PROTOCOL,
    Job,
    disk_full_sentence,
    plugin_version,
    read_job,
    read_request,
    write_answer,
    write_job,
)
from ..letters import pack_message
from ..requests import Check
from .compiling import keep_kernels_in_environment
from .tasks.registry import Tasks

__all__ = ["run_check", "run_worker"]

_NO_MEMORY = Sentence("The computer's memory is not enough for this layer; use fewer points or a smaller sample.")
_WATCH_SECONDS = 0.2
_PROGRESS_SECONDS = 0.1


def run_worker(folder: Path, tasks: Tasks, write: Callable[[dict[str, Any]], str] | None = None) -> int:
    """Run the job in `folder` and return the exit code; messages go to stdout, one JSON object a line.

    A message is `{"progress": 0..1}`, or a sentence as `log`, `status` or `error`. `write` makes a line of it, or an
    empty string for nothing; else it is JSON.
    """
    say = _message_writer(write or _line)
    keep_kernels_in_environment()
    try:
        job = read_job(folder)
        _check_version(job)
        _watch(folder, job.parent)
        kind, task = next((kind, task) for kind, task in tasks.items() if kind.__name__ == job.task)
        write_answer(folder, task(read_request(folder, kind), _Messages(say)))
    except InputError as error:
        say(error=error.sentence)
        return EXIT_INPUT
    except EngineError as error:
        sentence: Sentence | None = error.sentence
    except MemoryError:
        sentence = _NO_MEMORY
    except ImportError as error:
        sentence = Sentence(
            "The engine's Python, {executable}, cannot load a library that the plugin needs ({error}).",
            executable=sys.executable,
            error=error,
        )
    except OSError as error:
        sentence = _NO_MEMORY if error.errno == errno.ENOMEM else disk_full_sentence(error, folder)
        if sentence is None:
            raise
    else:
        return 0
    traceback.print_exc()
    say(error=sentence)
    return EXIT_ENGINE


def _check_version(job: Job) -> None:
    if (job.protocol, job.version) != (PROTOCOL, plugin_version()):
        raise EngineError("The plugin was updated while QGIS was running; restart QGIS.")


def run_check(tasks: Tasks) -> int:
    """Run the job `Check` in a folder of its own and say in plain lines what it finds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_job(folder, Job(Check.__name__, plugin_version(), os.getppid()), Check())
        return run_worker(folder, tasks, _sentence)


def _line(message: dict[str, Any]) -> str:
    return json.dumps(pack_message(message))


def _sentence(message: dict[str, Any]) -> str:
    return "".join(str(message[kind]) for kind in ("log", "status", "error") if kind in message)


class _Messages(Reporter):
    def __init__(self, say: Callable[..., None]) -> None:
        self._say = say
        self._next_progress = 0.0

    def take_log(self, sentence: Sentence) -> None:
        self._say(log=sentence)

    def take_status(self, sentence: Sentence) -> None:
        self._say(status=sentence)

    def progress(self, fraction: float) -> None:
        now = time.monotonic()
        if now >= self._next_progress or fraction >= 1:
            self._next_progress = now + _PROGRESS_SECONDS
            self._say(progress=float(fraction))


def _message_writer(write: Callable[[dict[str, Any]], str]) -> Callable[..., None]:
    """Keep stdout for messages alone: what libraries print there goes to stderr from now on."""
    messages = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    sys.stdout.flush()
    os.dup2(2, 1)
    turn = threading.Lock()

    def say(**message: object) -> None:
        line = write(message)
        if line:
            with turn:
                messages.write(line + "\n")
                messages.flush()

    return say


def _watch(folder: Path, parent: int) -> None:
    """End this process hard, from a thread, when the job is cancelled or the asker is gone.

    SIGTERM alone does not do: on Windows a console process never sees what `QProcess.terminate` sends, and nobody
    sends anything when QGIS crashes.
    """
    parent_is_gone = _windows_parent_watch(parent) if sys.platform == "win32" else _posix_parent_watch(parent)

    def watch() -> None:
        while not (folder / CANCEL_FILE).exists() and not parent_is_gone():
            time.sleep(_WATCH_SECONDS)
        os._exit(EXIT_CANCELLED)

    threading.Thread(target=watch, daemon=True, name="watchdog").start()


def _posix_parent_watch(asker: int) -> Callable[[], bool]:
    # A wrapper may stand between, and the asker may have died before this process looked.
    parent = os.getppid()
    return lambda: os.getppid() != parent or not _is_alive(asker)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _windows_parent_watch(parent: int) -> Callable[[], bool]:
    # A virtual environment's python.exe is a launcher: the direct parent there is not QGIS.
    import ctypes

    synchronize, invalid_parameter = 0x00100000, 87
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.WaitForSingleObject.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    handle = kernel.OpenProcess(synchronize, False, parent)
    if not handle:
        # There is no such process any more; or it may not be watched, and then the file `cancel` alone is.
        gone = ctypes.get_last_error() == invalid_parameter  # type: ignore[attr-defined,unused-ignore]
        return lambda: gone
    return lambda: bool(kernel.WaitForSingleObject(handle, 0) == 0)
