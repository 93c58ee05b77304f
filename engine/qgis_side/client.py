"""QGIS's side of a job: hand arrays to the worker, run it with live feedback, take its results or say why not."""

from __future__ import annotations

import json
import os
import shutil
import signal
import tempfile
import time
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import DTypeLike
from qgis.core import QgsBlockingProcess, QgsProcessingException, QgsProcessingFeedback, QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QProcess, Qt, QThread

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
from .environment import LOADER_VARIABLES, find_engine

if TYPE_CHECKING:
    from ..requests import Request
from ...algorithms.sentences import Sentence
from ...translation import say, tr

__all__ = ["JobFolder", "worker_command"]

Answer = TypeVar("Answer")

# Read once: a plugin that is updated while QGIS runs must not find itself in agreement with its new worker.
_VERSION = plugin_version()
_WORKER = Path(__file__).resolve().parents[1] / "__main__.py"
_TAIL_LINES = 20
_SIGKILL = 9


def worker_command(python: Path, script: Path, *arguments: str) -> list[str]:
    """Return the command that runs `script` by `python` untouched by the environment that QGIS lives in.

    QgsBlockingProcess hands QGIS's environment on. `-I` makes Python ignore `PYTHON*`. The loader's variables act
    before any code of ours, so `env -u` (GNU, macOS and BSD have it) removes them and becomes the worker itself by
    exec, with the same process id and signals. Windows has no such variables. The rest the worker drops by itself.
    """
    command = [str(python), "-I", str(script), *arguments]
    if os.name == "nt":
        return command
    return ["/usr/bin/env", *(part for name in LOADER_VARIABLES for part in ("-u", name)), *command]


class JobFolder:
    """The folder of one job, in QGIS's temporary folder; a context manager that removes it.

    Parameters
    ----------
    worker : Path
        Script that the engine's Python runs; another one is for tests.
    """

    path: Path

    def __init__(self, worker: Path = _WORKER) -> None:
        self._worker = worker

    def __enter__(self) -> JobFolder:
        self.path = Path(tempfile.mkdtemp(prefix="insar_hotspots_", dir=QgsProcessingUtils.tempFolder()))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        # On Windows a file stays while it is mapped: by the worker for another moment, by us until the arrays are gone.
        # What is left then goes with QGIS's temporary folder.
        for _ in range(5):
            shutil.rmtree(self.path, ignore_errors=True)
            if not self.path.exists():
                return
            time.sleep(0.1)

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
        process, code = self._run_worker(engine.python, feedback, output)
        if feedback.isCanceled():
            raise QgsProcessingException(tr("The run was cancelled."))
        if code == 0 and process.exitStatus() == QProcess.ExitStatus.NormalExit:
            answer: Answer | None = read_answer(self.path, answer_kind(type(request)))
            if answer is not None:
                return answer
        if output.error and code == EXIT_INPUT:
            raise InputError(output.error)
        raise EngineError(output.error or _death_sentence(process, code, engine.python), tail=output.tail_text())

    def _run_worker(
        self, python: Path, feedback: QgsProcessingFeedback, output: _Output
    ) -> tuple[QgsBlockingProcess, int]:
        program, *arguments = worker_command(python, self._worker, str(self.path))
        process = QgsBlockingProcess(program, arguments)
        # Both handlers, under names that outlive the run: QGIS calls an unset one and dies, or one already collected.
        on_stdout, on_stderr = output.take_messages, output.take_text
        process.setStdOutHandler(on_stdout)
        process.setStdErrHandler(on_stderr)

        def leave_cancel_file() -> None:
            (self.path / CANCEL_FILE).touch()

        feedback.canceled.connect(leave_cancel_file, Qt.ConnectionType.DirectConnection)
        try:
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The run was cancelled."))
            code = _run_process(process, feedback)
        finally:
            feedback.canceled.disconnect(leave_cancel_file)
        output.finish()
        return process, code

    def _explained(self, error: OSError) -> EngineError:
        return EngineError(
            disk_full_sentence(error, self.path)
            or Sentence("The job folder {folder} cannot be written ({reason}).", folder=self.path, reason=error)
        )


class _ProcessThread(QThread):
    def __init__(self, process: QgsBlockingProcess, feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        self._process, self._feedback = process, feedback
        self.code = 0

    def run(self) -> None:
        self.code = self._process.run(self._feedback)


def _run_process(process: QgsBlockingProcess, feedback: QgsProcessingFeedback) -> int:
    """Run the process and return its code; called in the main thread, it would freeze the window: hence the loop."""
    if QThread.currentThread() != QCoreApplication.instance().thread():
        return process.run(feedback)
    thread, loop = _ProcessThread(process, feedback), QEventLoop()
    thread.finished.connect(loop.quit)
    thread.start()
    loop.exec()
    thread.wait()
    return thread.code


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


def _death_sentence(process: QgsBlockingProcess, code: int, python: Path) -> str:
    """Say in one sentence what became of a worker that said nothing itself."""
    if process.processError() == QProcess.ProcessError.FailedToStart or (os.name != "nt" and code in (126, 127)):
        return Sentence(
            "The engine's Python, {python}, cannot be started; see Plugins > InSAR Hotspots > Engine.", python=python
        )
    if process.exitStatus() == QProcess.ExitStatus.NormalExit and code == 0:
        return Sentence(
            "The engine's Python, {python}, ended without a result; name a Python that has the engine's libraries.",
            python=python,
        )
    if process.exitStatus() == QProcess.ExitStatus.NormalExit:
        return Sentence(
            "The engine stopped with an error of its own (exit code {code}); please report it with the log.", code=code
        )
    if os.name != "nt" and code == _SIGKILL:
        return (
            "The engine was killed from outside, most often because the computer's memory ran out; "
            "use fewer points or a smaller sample."
        )
    name = (
        Sentence("signal {name}", name=signal.Signals(code).name)
        if os.name != "nt" and code in set(signal.Signals)
        else Sentence("code {code}", code=code)
    )
    return Sentence(
        "The engine crashed ({name}); QGIS and your data are not affected, please report it with the log.", name=name
    )
