"""Threads that end with QGIS, as what is made in them may not outlive them.

A coordinate reference system belongs to the thread that made it first, whoever uses it later: it is in QGIS's cache,
in layers, and in what else is kept by its name. Once that thread has ended, every transform with it gives its input
back, in the whole session, and QGIS ends the threads of its tasks when they were idle for half a minute.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtCore import Qt, QThread

__all__ = ["in_lasting_thread"]

_Result = TypeVar("_Result")

_END_MILLISECONDS = 2000


class _LastingThread(QThread):
    """Does one piece of work after another until QGIS quits; running, it keeps itself alive."""

    def __init__(self) -> None:
        super().__init__()
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # A thread that is left over when QGIS takes down what it has used may take the process along. Directly, as the
        # thread that makes this one may be gone by then.
        QgsApplication.instance().aboutToQuit.connect(self.end, Qt.ConnectionType.DirectConnection)
        self.start()

    def run(self) -> None:
        """Wait for work, do it, and wait again."""
        while (work := self._work.get()) is not None:
            work()
            del work  # with all that it knows

    def end(self) -> None:
        """End it when its work is done, and wait a moment for that."""
        self._work.put(None)
        self.wait(_END_MILLISECONDS)
        # Those of QGIS's tasks end by themselves only after half a minute, and else with the task manager, when what
        # they then need is gone: 3.40 crashed so where it was left soon after a run.
        QgsApplication.taskManager().threadPool().waitForDone(_END_MILLISECONDS)

    def result_of(self, work: Callable[[], _Result]) -> _Result:
        """Wait for this thread to do the work; return what it returns or raise what it raises."""
        done: Future[_Result] = Future()
        self._work.put(partial(_fulfil, done, work))
        try:
            return done.result()
        finally:
            del done  # an exception keeps this frame alive, and the frame the exception


def _fulfil(done: Future[_Result], work: Callable[[], _Result]) -> None:
    try:
        done.set_result(work())
    except BaseException as error:
        done.set_exception(error)
        del done


_idle: list[_LastingThread] = []


def in_lasting_thread(work: Callable[[], _Result], context: QgsProcessingContext) -> _Result:
    """Do the work of an algorithm in a thread that ends with QGIS: in this one, if it does, or else in another.

    Parameters
    ----------
    work
        What to do. It has the context to itself.
    context
        Of the run, in the thread that calls. It comes back with the layers that were made.

    Returns
    -------
    What `work` returns; what it raises is raised.
    """
    caller = QThread.currentThread()
    if caller == QgsApplication.instance().thread() or isinstance(caller, _LastingThread):
        return work()
    thread = _idle_thread()

    def work_there() -> _Result:
        try:
            return work()
        finally:
            context.pushToThread(caller)

    context.pushToThread(thread)
    try:
        return thread.result_of(work_there)
    finally:
        _idle.append(thread)


def _idle_thread() -> _LastingThread:
    try:
        return _idle.pop()
    except IndexError:
        return _LastingThread()
