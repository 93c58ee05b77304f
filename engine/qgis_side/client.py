"""QGIS's side of a job: hand arrays to the worker, run it with live feedback, take its results or say why not."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QIODevice, QProcess, Qt, QThread

from ...algorithms.errors import InputError
from ..errors import EngineError
from ..job import (
    CANCEL_FILE,
    EXIT_INPUT,
    Job,
    array_file,
    create_array,
    disk_full_sentence,
    open_array,
    plugin_version,
    read_answer,
    write_job,
)
from ..letters import unpack_sentence
from .environment import clean_environment, find_engine, python_command
from .scratch_folder import ScratchFolder, remove_left

if TYPE_CHECKING:
    from ..requests import Request
from ...algorithms.sentences import Sentence
from ...translation import say, tr

__all__ = ["JobFolder"]

Answer = TypeVar("Answer")

# Read once: a plugin that is updated while QGIS runs must not find itself in agreement with its new worker.
_VERSION = plugin_version()
_WORKER = Path(__file__).resolve().parents[1] / "__main__.py"
_TAIL_LINES = 20
_PREFIX = "insar_hotspots_"
_OF_A_QGIS = "processing_*"
_SIGKILL = 9
_POLL_MILLISECONDS = 50
_KILL_SECONDS = 0.5
# STATUS_NO_MEMORY, STATUS_COMMITMENT_LIMIT
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
# How libraries below Python say it before they end the process.
_NO_MEMORY = ("bad_alloc", "out of memory", "Out of memory", "Cannot allocate memory", "Memory allocation still failed")


class JobFolder(ScratchFolder):
    """The folder of one job, in QGIS's temporary folder; a context manager that removes it.

    Parameters
    ----------
    worker : Path
        Script that the engine's Python runs; another one is for tests.
    """

    def __init__(self, worker: Path = _WORKER) -> None:
        temporary = Path(QgsProcessingUtils.tempFolder())
        super().__init__(temporary, _PREFIX)
        self._worker = worker
        # Each QGIS has a folder of its own beside this one, and one that was killed has not removed it.
        remove_left(temporary.parent, f"{_OF_A_QGIS}/{_PREFIX}*")

    def array(self, name: str, shape: tuple[int, ...], dtype: DTypeLike) -> np.ndarray:
        """Lend a memory-mapped array of zeros to fill; in a request it crosses without a copy.

        Raises
        ------
        EngineError
            When the disk has not enough space.
        """
        try:
            return create_array(self.path, name, shape, dtype)
        except OSError as error:
            raise self._explained(error) from error

    def file(self, name: str) -> Path:
        """Return the path of a `.npy` that the caller writes; `open` lends it then."""
        return array_file(self.path, name)

    def open(self, name: str) -> np.ndarray:
        """Lend the array of a file of the job, memory-mapped."""
        return open_array(self.path, name)

    def run(self, request: Request[Answer], feedback: QgsProcessingFeedback) -> Answer:
        """Have a request answered.

        Raises
        ------
        InputError
            When the task refused its input.
        EngineError
            When the engine is missing, broken, or died.
        QgsProcessingException
            When the user cancelled.
        """
        from ..requests import answer_kind  # needed by a run only

        engine = find_engine()
        try:
            write_job(self.path, Job(type(request).__name__, _VERSION, os.getpid()), request)
        except OSError as error:
            raise self._explained(error) from error
        output = _Output(feedback)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("The run was cancelled."))
        command = python_command(engine.python, self._worker, str(self.path))
        end = _run_process(command, feedback, output, self.path / CANCEL_FILE)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("The run was cancelled."))
        if end.is_good:
            answer: Answer | None = read_answer(self.path, answer_kind(type(request)))
            if answer is not None:
                return answer
        if output.error and end.code == EXIT_INPUT:
            raise InputError(output.error)
        sentence = output.error or _death_sentence(end, engine.python, output.tail_text())
        raise EngineError(sentence, tail=output.tail_text())

    def _explained(self, error: OSError) -> EngineError:
        return EngineError(
            disk_full_sentence(error, self.path)
            or Sentence("The job folder {folder} cannot be written ({reason}).", folder=self.path, reason=error)
        )


@dataclass(frozen=True)
class _End:
    """How a process ended; the code is a signal's number where it crashed on anything but Windows."""

    started: bool
    crashed: bool
    code: int

    @property
    def is_good(self) -> bool:
        return self.started and not self.crashed and self.code == 0


class _ProcessThread(QThread):
    def __init__(self, *arguments: Any) -> None:
        super().__init__()
        self._arguments = arguments
        self.end = _End(started=False, crashed=False, code=0)

    def run(self) -> None:
        self.end = _converse(*self._arguments)


def _run_process(command: Sequence[str], feedback: QgsProcessingFeedback, output: _Output, cancel_file: Path) -> _End:
    """Run the worker to its end; called in the main thread, it would freeze the window: hence the loop."""
    if QThread.currentThread() != QCoreApplication.instance().thread():
        return _converse(command, feedback, output, cancel_file)
    thread, loop = _ProcessThread(command, feedback, output, cancel_file), QEventLoop()
    thread.finished.connect(loop.quit)
    thread.start()
    loop.exec()
    thread.wait()
    return thread.end


def _converse(command: Sequence[str], feedback: QgsProcessingFeedback, output: _Output, cancel_file: Path) -> _End:
    """Run a program until it ends, is cancelled, or QGIS quits; take what it says as it comes.

    Not by QgsBlockingProcess, which hands QGIS's environment on: see `clean_environment`.
    """
    quits = threading.Event()
    quitting = QCoreApplication.instance().aboutToQuit
    quitting.connect(quits.set, Qt.ConnectionType.DirectConnection)
    process = QProcess()
    process.setProcessEnvironment(clean_environment())
    process.start(command[0], list(command[1:]), QIODevice.OpenModeFlag.ReadOnly)
    started = process.waitForStarted()
    told_at: float | None = None
    while process.state() != QProcess.ProcessState.NotRunning:
        if told_at is None and (feedback.isCanceled() or quits.is_set()):
            told_at = time.monotonic()
            cancel_file.touch()
            process.terminate()  # which no program without a window hears on Windows
        elif told_at is not None and time.monotonic() - told_at > _KILL_SECONDS:
            process.kill()
        process.waitForFinished(_POLL_MILLISECONDS)
        output.take_messages(process.readAllStandardOutput())
        output.take_text(process.readAllStandardError())
    output.finish()
    quitting.disconnect(quits.set)
    return _End(started, process.exitStatus() == QProcess.ExitStatus.CrashExit, process.exitCode())


class _Output:
    """Sorts what the worker says: messages to the feedback, everything else to the tail of the log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stdout, self._stderr = _Lines(), _Lines()
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self.error: Sentence | None = None

    def take_messages(self, chunk: object) -> None:
        for line in self._stdout.split(bytes(chunk)):  # type: ignore[call-overload]
            self._take_message(line)

    def take_text(self, chunk: object) -> None:
        self._tail.extend(self._stderr.split(bytes(chunk)))  # type: ignore[call-overload]

    def finish(self) -> None:
        """Take the last lines when they lack an end."""
        self.take_messages(b"\n")
        self.take_text(b"\n")

    def tail_text(self) -> str:
        return "\n".join([tr("The log ends with:"), *self._tail]) if self._tail else ""

    def _take_message(self, line: str) -> None:
        try:
            message = json.loads(line)
            if "progress" in message:
                self._feedback.setProgress(100.0 * message["progress"])
            elif "log" in message:
                self._feedback.pushInfo(said := say(unpack_sentence(message["log"])))
                self._tail.append(said)
            elif "status" in message:
                self._feedback.setProgressText(said := say(unpack_sentence(message["status"])))
                self._tail.append(said)
            else:
                self.error = unpack_sentence(message["error"])
        except (ValueError, TypeError, KeyError):
            self._tail.append(line)


class _Lines:
    """Cuts a stream of bytes into lines, however it arrives."""

    def __init__(self) -> None:
        self._rest = b""

    def split(self, chunk: bytes) -> list[str]:
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return [text for line in lines if (text := line.decode("utf-8", errors="replace").rstrip())]


def _death_sentence(end: _End, python: Path, tail: str) -> str:
    """Say in one sentence what became of a worker that said nothing itself."""
    if not end.started:
        return Sentence(
            "The engine's Python, {python}, cannot be started; see Plugins > InSAR Hotspots > Engine.", python=python
        )
    if end.is_good:
        return Sentence(
            "The engine's Python, {python}, ended without a result; name a Python that has the engine's libraries.",
            python=python,
        )
    code = end.code & 0xFFFFFFFF  # Windows numbers its deaths from 0xC0000000, which Qt takes for negative
    if code in _WINDOWS_NO_MEMORY or any(words in tail for words in _NO_MEMORY):
        return "The computer's memory is not enough for this layer; use fewer points or a smaller sample."
    if not end.crashed:
        return Sentence(
            "The engine stopped with an error of its own (exit code {code}); please report it with the log.", code=code
        )
    if sys.platform == "win32":
        name = Sentence("code {code}", code=f"{code:#010x}")
    elif code == _SIGKILL:
        return (
            "The engine was killed from outside, most often because the computer's memory ran out; "
            "use fewer points or a smaller sample."
        )
    else:
        name = Sentence("signal {name}", name=signal.Signals(code).name)
    return Sentence(
        "The engine crashed ({name}); QGIS and your data are not affected, please report it with the log.", name=name
    )
