"""Work in a thread that ends with QGIS: where it is done, and what comes back."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.running.lasting_thread import _LastingThread, in_lasting_thread
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QThread


class Task(QThread):
    """A thread that does one thing with a context of its own, which it hands to the main thread."""

    def __init__(self, work):
        super().__init__()
        self._work, self.result, self.error = work, None, None
        self.main = QThread.currentThread()

    def run(self):
        context = QgsProcessingContext()
        try:
            self.result = in_lasting_thread(lambda: self._work(context), context)
        except QgsProcessingException as error:
            self.error = str(error)
        context.pushToThread(self.main)
        self.context = context


def done(*works):
    """Do pieces of work at the same time, each in a thread that ends; give these."""
    tasks = [Task(work) for work in works]
    for task in tasks:
        task.start()
    for task in tasks:
        assert task.wait(10_000)
    return tasks


def test_in_the_main_thread_it_is_done_at_once(context):
    assert in_lasting_thread(threading.get_ident, context) == threading.get_ident()


def test_the_same_thread_does_it_again_and_does_not_end(qgis_app):
    threads = [done(lambda _: QThread.currentThread())[0].result for _ in range(3)]
    assert threads[0] is threads[1] is threads[2]
    assert threads[0].isRunning()


def test_two_at_a_time_do_not_wait_for_each_other(qgis_app):
    meeting = threading.Barrier(2, timeout=10)

    def meet(_):
        meeting.wait()
        return QThread.currentThread()

    one, other = done(meet, meet)
    assert one.result is not other.result


def test_work_inside_the_work_stays_in_its_thread(qgis_app):
    def work(context):
        return QThread.currentThread() is in_lasting_thread(QThread.currentThread, context)

    assert done(work)[0].result is True


def test_the_layers_made_come_back_with_the_context(qgis_app):
    def work(context):
        assert context.thread() is QThread.currentThread()
        layer = QgsVectorLayer("Point?crs=EPSG:2193", "made there", "memory")
        context.temporaryLayerStore().addMapLayer(layer)
        return layer.id()

    (task,) = done(work)
    layer = task.context.temporaryLayerStore().mapLayer(task.result)
    assert layer.name() == "made there"
    assert layer.thread() is task.context.thread() is QThread.currentThread()


def test_what_it_raises_is_raised_and_kept_by_no_one(qgis_app):
    class Kept:
        pass

    kept = []

    def refuse(context):
        something = Kept()
        kept.append(weakref.ref(something))
        raise QgsProcessingException("Choose another layer.")

    gc.disable()
    try:
        (task,) = done(refuse)
        assert task.error == "Choose another layer."
        assert kept[0]() is None
    finally:
        gc.enable()
    assert done(lambda _: 7)[0].result == 7


def test_a_thread_ends_when_qgis_quits(qgis_app):
    thread = _LastingThread()
    assert thread.result_of(lambda: 3) == 3
    thread.end()  # what QGIS's signal that it quits is connected to
    assert thread.isFinished()
    QgsApplication.instance().aboutToQuit.disconnect(thread.end)
