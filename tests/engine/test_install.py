"""The making of an environment, with an empty lock file and a check of our own in the place of the real ones."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from insar_hotspots.engine import install

PYTHON = "/usr/bin/python3"


@pytest.fixture
def make(tmp_path):
    """Return a function that starts `install.py` with a check of the given source; it makes `tmp_path / "engine"`."""
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy(install.__file__, source / "install.py")
    (source / "requirements.lock").write_text("# nothing\n")

    def start(check, *options):
        (source / "__main__.py").write_text(check)
        command = [PYTHON, "-I", str(source / "install.py"), str(tmp_path / "engine"), *options]
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    return start


def stamp(tmp_path):
    return tmp_path / "engine" / "complete.txt"


def test_an_environment_is_complete_once_its_check_has_run_in_it(make, tmp_path):
    output, _ = make("import sys; print('checked in', sys.prefix)").communicate(timeout=60)
    assert f"checked in {tmp_path / 'engine'}" in output
    assert stamp(tmp_path).is_file()
    assert install.python_of(tmp_path / "engine").exists()


def test_a_complete_environment_is_not_made_again(make, tmp_path):
    make("").communicate(timeout=60)
    made_at = stamp(tmp_path).stat().st_mtime_ns
    output, _ = make("").communicate(timeout=60)
    assert "is complete" in output
    assert stamp(tmp_path).stat().st_mtime_ns == made_at


def test_another_lock_file_makes_it_anew(make, tmp_path):
    make("").communicate(timeout=60)
    (tmp_path / "engine" / "old").touch()
    (tmp_path / "source" / "requirements.lock").write_text("# still nothing\n")
    make("").communicate(timeout=60)
    assert stamp(tmp_path).is_file()
    assert not (tmp_path / "engine" / "old").exists()


def test_an_environment_whose_check_fails_is_not_left(make, tmp_path):
    process = make("import sys; sys.exit('the libraries do not work')")
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "the libraries do not work" in output
    assert "'Try them' failed" in output
    assert not (tmp_path / "engine").exists()


def test_an_unlocked_requirement_is_refused(make, tmp_path):
    (tmp_path / "source" / "requirements.lock").write_text("numpy\n")
    output, _ = make("").communicate(timeout=60)
    assert "'Install the libraries' failed" in output
    assert not (tmp_path / "engine").exists()


SLEEP = "import os, time; print('pid', os.getpid(), flush=True); time.sleep(60)"


def wait_for_sleep(process):
    for line in process.stdout:
        if line.startswith("pid"):
            return int(line.split()[1])
    raise AssertionError("the check did not start")


@pytest.mark.parametrize("how", ["close stdin", "terminate"])
def test_calling_it_off_ends_the_running_step_and_leaves_nothing(make, tmp_path, how):
    process = make(SLEEP, "--until-stdin-closes")
    pid = wait_for_sleep(process)
    began = time.monotonic()
    process.stdin.close() if how == "close stdin" else process.terminate()
    process.wait(timeout=10)
    process.stdout.close()
    process.stdin.close()
    assert time.monotonic() - began < 2
    # Killed at once, but its entry goes only when the system has reaped it.
    while Path(f"/proc/{pid}").exists():
        assert time.monotonic() - began < 5
        time.sleep(0.05)
    assert not (tmp_path / "engine").exists()


def test_a_closed_stdin_does_not_matter_in_a_script(make, tmp_path):
    process = make("")
    process.stdin.close()
    process.stdin = None
    process.communicate(timeout=60)
    assert stamp(tmp_path).is_file()


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 15)])
def test_pythons_that_the_libraries_do_not_support_are_refused_by_number(monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", (*version, 1, "final", 0))
    assert f"is Python {version[0]}.{version[1]}" in install.python_problem()


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_pythons_from_311_to_314_are_welcome(monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", (*version, 1, "final", 0))
    monkeypatch.setattr(sys, "platform", "linux")
    assert install.python_problem() == ""
