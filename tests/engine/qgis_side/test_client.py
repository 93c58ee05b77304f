from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
import venv
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.engine.errors import EngineError
from insar_hotspots.engine.qgis_side import client
from insar_hotspots.engine.qgis_side.client import JobFolder
from insar_hotspots.engine.requests import Check
from insar_hotspots.tests.engine.qgis_side import odd_requests as odd
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsSettings,
    QgsTask,
)
from qgis.PyQt.QtCore import QTimer

ODD_WORKER = Path(__file__).with_name("worker_with_odd_tasks.py")
pytestmark = pytest.mark.usefixtures("engine_python")


class Feedback(QgsProcessingFeedback):
    def __init__(self, on_info=lambda text: None):
        super().__init__(False)
        self.infos, self.texts, self.percentages, self._on_info = [], [], [], on_info
        self.progressChanged.connect(self.percentages.append)

    def pushInfo(self, info):
        self.infos.append(info)
        self._on_info(info)

    def setProgressText(self, text):
        self.texts.append(text)


def run(request, feedback=None):
    with JobFolder(ODD_WORKER) as job:
        return job.run(request, feedback or Feedback())


@pytest.fixture(autouse=True)
def _no_folder_is_left():
    yield
    assert list(Path(QgsProcessingUtils.tempFolder()).glob("insar_hotspots_*")) == []


def is_running(pid):
    return Path(f"/proc/{pid}").exists() and "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()


def run_doubling(feedback, **parameters):
    with JobFolder(ODD_WORKER) as job:
        x = job.array("x", (2, 3), np.float32)
        x[...] = [[1, 2, 3], [4, 5, 6]]
        answer = job.run(odd.Double(x, "Ústica", **parameters), feedback)
        # What was lent is not copied, and goes with the folder.
        assert isinstance(answer.same, np.memmap)
        assert not isinstance(answer.twice, np.memmap)
        return answer


def test_a_job_takes_arrays_and_gives_values_and_arrays_that_stay():
    result = run_doubling(Feedback())
    assert result.total == 21
    assert result.name == "Ústica"
    assert np.isnan(result.missing)
    np.testing.assert_array_equal(result.twice, [[2, 4, 6], [8, 10, 12]])
    assert result.none.shape == (0, 3)


def test_log_and_progress_arrive_while_the_job_runs():
    feedback = Feedback()
    run_doubling(feedback, pause=0.12)
    assert feedback.infos == ["Doubling — größer."]
    assert feedback.texts == ["Starting."]
    assert feedback.percentages == sorted(feedback.percentages)
    assert len(feedback.percentages) >= 5
    assert feedback.percentages[-1] == 100


def test_the_window_stays_alive_during_a_job_of_the_main_thread():
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    run_doubling(Feedback(), pause=0.05)
    timer.stop()
    assert len(ticks) > 10
    assert max(np.diff(ticks)) < 0.3


def test_a_job_runs_in_a_task_thread():
    done = {}

    def work(task):
        done["thread"] = threading.get_ident()
        done["result"] = run_doubling(Feedback())

    task = QgsTask.fromFunction("work", work)
    QgsApplication.taskManager().addTask(task)
    task.waitForFinished(20000)
    assert done["thread"] != threading.get_ident()
    assert done["result"].total == 21


def cancel_when_sleeping(**parameters):
    """Cancel a job that would sleep for a minute; return its process id and the seconds that took."""
    found = {}

    def cancel_soon(text):
        found["pid"] = int(text.split()[1])

        def cancel():
            found["at"] = time.monotonic()
            feedback.cancel()

        threading.Timer(0.3, cancel).start()

    feedback = Feedback(cancel_soon)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(odd.Sleep(**parameters), feedback)
    return found["pid"], time.monotonic() - found["at"]


def test_cancel_ends_the_worker_within_a_second():
    pid, seconds = cancel_when_sleeping()
    assert seconds < 1
    assert not is_running(pid)


def test_cancel_ends_a_worker_that_does_not_hear_signals():
    pid, seconds = cancel_when_sleeping(deaf=True)
    assert seconds < 1
    assert not is_running(pid)


def test_a_job_cancelled_before_it_starts_does_not_start():
    feedback = Feedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(odd.Sleep(), feedback)
    assert feedback.infos == []


def test_what_the_task_refuses_reaches_the_user_as_it_was_said():
    with pytest.raises(InputError, match=r"^Field D20200101 holds text\.$"):
        run(odd.Refuse())


def test_a_killed_worker_is_reported_with_the_tail_of_its_log():
    with pytest.raises(EngineError) as caught:
        run(odd.BeKilled())
    sentence, *tail = str(caught.value).splitlines()
    assert "killed" in sentence
    assert "memory" in sentence
    assert tail == ["The log ends with:", "Half of the way.", "Ein unvollständiges Ende"]


def test_a_worker_that_crashes_in_native_code_is_reported():
    with pytest.raises(EngineError, match=r"crashed .signal SIGABRT."):
        run(odd.Abort())


def test_too_little_memory_is_reported():
    with pytest.raises(EngineError, match="memory is not enough"):
        run(odd.RunOutOfMemory())


def test_an_error_in_the_programme_shows_its_cause_and_what_libraries_printed():
    with pytest.raises(EngineError) as caught:
        run(odd.Fail())
    assert "ValueError: an assumption of the programme's own" in str(caught.value)
    assert "printed by a library" in str(caught.value)


def test_an_engine_that_is_not_there_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", str(tmp_path / "python"))
    with pytest.raises(EngineError, match=r"INSAR_HOTSPOTS_PYTHON names .*which is not there"):
        run(odd.Refuse())


def test_no_engine_at_all_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.delenv("INSAR_HOTSPOTS_PYTHON")
    QgsSettings().remove("insar_hotspots/engine_python")
    monkeypatch.setattr("insar_hotspots.engine.qgis_side.environment.engine_folder", lambda: tmp_path)
    with pytest.raises(EngineError, match="Plugins > InSAR Hotspots > Engine"):
        run(odd.Refuse())


def test_a_named_file_that_is_no_program_is_reported(monkeypatch, tmp_path):
    (tmp_path / "python").write_text("not a program")
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", str(tmp_path / "python"))
    with pytest.raises(EngineError, match="cannot be started"):
        run(odd.Refuse())


def test_a_named_program_that_is_no_python_is_reported(monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/bin/true")
    with pytest.raises(EngineError, match="/bin/true, ended without a result"):
        run(odd.Refuse())


def test_a_python_without_numpy_is_reported(monkeypatch, tmp_path):
    venv.create(tmp_path / "bare", with_pip=False)
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", str(tmp_path / "bare" / "bin" / "python"))
    with (
        pytest.raises(EngineError, match=r"cannot load a library that the plugin needs .No module named 'numpy'"),
        JobFolder() as job,
    ):
        job.run(Check(), Feedback())


def test_a_python_without_the_libraries_is_reported(monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/usr/bin/python3")
    with pytest.raises(EngineError, match="cannot load a library that the plugin needs"), JobFolder() as job:
        job.run(Check(), Feedback())


def test_a_worker_of_another_version_is_refused(monkeypatch):
    monkeypatch.setattr(client, "_VERSION", "0.0.9")
    with pytest.raises(EngineError, match="restart QGIS"):
        run(odd.Refuse())


@pytest.fixture
def small_disk(tmp_path, monkeypatch):
    """A temporary folder of 1 MB, as root; else files of 1 MB at most."""
    monkeypatch.setattr(client.QgsProcessingUtils, "tempFolder", lambda: str(tmp_path))
    command = ["/usr/bin/mount", "-t", "tmpfs", "-o", "size=1M", "tmpfs", str(tmp_path)]
    mounted = subprocess.run(command, capture_output=True).returncode == 0
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    if not mounted:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
    yield tmp_path
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    if mounted:
        subprocess.run(["/usr/bin/umount", str(tmp_path)], check=True)


def test_a_full_disk_is_reported_when_the_layer_is_handed_over(small_disk):
    with pytest.raises(EngineError, match="disk is full"), JobFolder(ODD_WORKER) as job:
        job.array("x", (1 << 20,), np.float32)
    assert list(small_disk.iterdir()) == []


def test_a_full_disk_is_reported_when_the_result_is_written(small_disk):
    with pytest.raises(EngineError, match="disk is full"):
        run(odd.FillTheDisk(1 << 21))
    assert list(small_disk.iterdir()) == []


def test_the_worker_does_not_inherit_what_qgis_sets_for_itself(monkeypatch):
    foreign = {
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
        "PYTHONHOME": "/opt/qgis",
        "PYTHONEXECUTABLE": "/opt/qgis/bin/python3",
        "PYTHONPATH": "/opt/qgis/python",
        "PYTHONSTARTUP": "/opt/qgis/start.py",
        "PROJ_LIB": "/opt/qgis/proj",
        "PROJ_DATA": "/opt/qgis/proj",
        "GDAL_DATA": "/opt/qgis/gdal",
        "GDAL_DRIVER_PATH": "/opt/qgis/gdal",
        "QT_PLUGIN_PATH": "/opt/qgis/qt",
    }
    for name, value in foreign.items():
        monkeypatch.setenv(name, value)
    found = run(odd.SayEnvironment())
    assert not [name for name in foreign if name in found.variables and not name.startswith("PYTHON")]
    assert not [path for path in found.path if path.startswith("/opt/qgis")]


def test_the_worker_stays_in_its_environment_whatever_osgeo4w_sets(monkeypatch, engine_python):
    """OSGeo4W sets PYTHONEXECUTABLE, and CPython's getpath.py obeys it even under -I."""
    monkeypatch.setenv("PYTHONEXECUTABLE", "/usr/bin/python3")
    asked = [str(engine_python), "-I", "-c", "import sys; print(sys.prefix)"]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip() == "/usr"
    assert any(path.startswith(str(engine_python.parents[1])) for path in run(odd.SayEnvironment()).path)


@pytest.mark.parametrize(
    ("code", "words"),
    [(-1073741801, "memory is not enough"), (-1073741523, "memory is not enough"), (-1073741819, "code 0xc0000005")],
)
def test_deaths_as_windows_numbers_them_are_told_in_words(monkeypatch, code, words):
    monkeypatch.setattr(sys, "platform", "win32")
    end = client._End(started=True, crashed=True, code=code)
    assert words in client._death_sentence(end, Path("python.exe"), "")


@pytest.mark.parametrize(
    "last",
    ["terminate called after throwing an instance of 'std::bad_alloc'", "LLVM ERROR: out of memory"],
)
def test_a_library_that_dies_of_memory_is_told_as_that(last):
    end = client._End(started=True, crashed=True, code=6)
    assert "memory is not enough" in client._death_sentence(end, Path("python"), last)


def test_the_worker_ends_when_its_parent_dies(engine_python, tmp_path):
    parent = (
        "import os, subprocess, sys, time\n"
        "from insar_hotspots.engine.job import Job, plugin_version, write_job\n"
        "from insar_hotspots.tests.engine.qgis_side.odd_requests import Sleep\n"
        "from pathlib import Path\n"
        "write_job(Path(sys.argv[1]), Job('Sleep', plugin_version(), os.getpid()), Sleep())\n"
        "worker = subprocess.Popen(sys.argv[2:], stdout=subprocess.PIPE)\n"
        "worker.stdout.readline()\n"
        "print(worker.pid, flush=True)\n"
        "os._exit(0)\n"
    )
    command = client.python_command(engine_python, ODD_WORKER, str(tmp_path))
    plugins = str(Path(client.__file__).parents[3])
    ended = subprocess.run(
        [sys.executable, "-c", parent, str(tmp_path), *command],
        env={**os.environ, "PYTHONPATH": plugins},
        capture_output=True,
        check=True,
    )
    pid = int(ended.stdout)
    deadline = time.monotonic() + 1
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(pid)


def test_lines_are_whole_however_the_stream_is_cut():
    lines = client._Lines()
    stream = "größer\nzweite Zeile\r\n\nletzte".encode()
    found = [line for i in range(len(stream)) for line in lines.split(stream[i : i + 1])]
    assert found == ["größer", "zweite Zeile"]
    assert lines.split(b"\n") == ["letzte"]
