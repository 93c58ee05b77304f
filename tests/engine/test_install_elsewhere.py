"""The installation on Windows, on a Mac and without the internet, with what these do put in its place."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import platform
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path, PureWindowsPath

import pytest
from insar_hotspots.engine import install


@pytest.fixture
def commands(monkeypatch):
    """The steps, by title, that an installation would run; none is."""
    found = {}

    def note(self, title, command):
        found[title] = command
        self._folder.joinpath("Lib", "site-packages").mkdir(parents=True, exist_ok=True)

    monkeypatch.setattr(install._Installation, "_run", note)
    return found


def test_pip_takes_what_it_is_set_to_where_nothing_is_named(commands, tmp_path):
    install._Installation(tmp_path / "engine", "").make()
    command = commands["Install the libraries"]
    assert not {"--index-url", "--no-index"} & set(command)
    assert {"--require-hashes", "--only-binary"} <= set(command)


def test_a_mirror_takes_the_place_of_the_index(commands, tmp_path):
    install._Installation(tmp_path / "engine", "https://mirror.example/simple").make()
    command = commands["Install the libraries"]
    assert command[command.index("--index-url") + 1] == "https://mirror.example/simple"


def test_the_password_of_a_mirror_is_not_in_the_log(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(install.subprocess, "Popen", lambda *_, **__: subprocess.CompletedProcess([], 0))
    monkeypatch.setattr(subprocess.CompletedProcess, "wait", lambda _: 0, raising=False)
    installation = install._Installation(tmp_path, "")
    installation._run("Install", ["pip", "--index-url", "https://mario:se:cr@et@mirror.example:8081/simple"])
    said = capsys.readouterr().out
    assert "https://mario:****@mirror.example:8081/simple" in said
    assert "cr" not in said.replace("mirror", "")


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_a_folder_without_wheels_is_refused_before_anything_is_touched(commands, tmp_path, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "engine").mkdir()
    with pytest.raises(install._InstallError, match=f"no wheels in .*{name}"):
        install._Installation(tmp_path / "engine", str(tmp_path / name)).make()
    assert (tmp_path / "engine").is_dir()
    assert not commands


def make_wheel(folder: Path) -> str:
    """Leave a wheel of a module `tiny` in the folder; return its line in a lock file."""
    folder.mkdir()
    path = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("tiny.py", "where = __file__\n")
        wheel.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        wheel.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("tiny-1.0.dist-info/RECORD", "")
    return f"tiny==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def test_an_environment_is_made_of_a_folder_of_wheels_in_a_profile_with_blanks_and_accents(tmp_path):
    profile = tmp_path / "Jürgen Müller 干涉"
    source = profile / "plugin"
    source.mkdir(parents=True)
    shutil.copy(install.__file__, source / "install.py")
    (source / "requirements.lock").write_text(make_wheel(profile / "my wheels"))
    (source / "__main__.py").write_text("import tiny; print('tried', tiny.where)")
    command = ["/usr/bin/python3", "-I", str(source / "install.py"), str(profile / "engine")]
    # An index that nobody answers: the wheels are all there is.
    made = subprocess.run(
        [*command, "--libraries", str(profile / "my wheels")],
        env={"PATH": "/usr/bin:/bin", "PIP_INDEX_URL": "http://localhost:9/simple"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout
    assert f"tried {profile / 'engine'}" in made.stdout


def test_what_is_said_can_be_written_whatever_the_code_page(monkeypatch, tmp_path):
    """Of Windows, where a pipe has the code page of the system: cp1252 has no Chinese."""
    folder = tmp_path / "干涉"
    folder.mkdir()
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", pipe)
    monkeypatch.setattr(sys, "argv", ["install.py", str(folder)])
    monkeypatch.setattr(install, "is_complete", lambda _: True)
    assert install._main() == 0
    assert f"The engine in {folder} is complete." in pipe.buffer.getvalue().decode("utf-8")


def without(monkeypatch, *modules):
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in modules else found(name))


def test_a_python_without_ensurepip_installs_by_its_own_pip(commands, monkeypatch, tmp_path):
    without(monkeypatch, "ensurepip")
    install._Installation(tmp_path / "engine", "").make()
    command = commands["Install the libraries"]
    assert command[0] == sys.executable
    assert command[command.index("--python") + 1] == str(install.python_of(tmp_path / "engine"))
    assert "Put pip into it" not in commands


@pytest.mark.parametrize(("lacks", "words"), [(["venv"], "its module venv"), (["ensurepip", "pip"], "python3-venv")])
def test_a_python_that_cannot_make_environments_is_refused_by_what_it_lacks(
    commands, monkeypatch, tmp_path, lacks, words
):
    without(monkeypatch, *lacks)
    with pytest.raises(install._InstallError, match=words):
        install._Installation(tmp_path / "engine", "").make()
    assert not commands
    assert not (tmp_path / "engine").exists()


@pytest.mark.parametrize(
    ("prefix", "is_osgeo4w"),
    [
        (r"C:\OSGeo4W\apps\Python312", True),
        (r"C:\PROGRA~1\QGIS34~1.15\apps\Python312", True),
        (r"C:\Users\Jürgen Müller\AppData\Local\Programs\Python\Python312", False),
        (r"C:\ProgramData\miniconda3\envs\qgis", False),
    ],
)
def test_the_layout_of_osgeo4w_is_known(monkeypatch, prefix, is_osgeo4w):
    monkeypatch.setattr(sys, "platform", "win32")
    assert install._is_osgeo4w(PureWindowsPath(prefix)) == is_osgeo4w


def test_in_osgeo4w_the_environment_is_told_where_its_libraries_are(commands, monkeypatch, tmp_path):
    """Without it no environment of OSGeo4W's Python has SSL, and pip reaches no index."""
    (tmp_path / "OSGeo4W" / "bin").mkdir(parents=True)
    monkeypatch.setattr(install, "_is_osgeo4w", lambda _: True)
    install._Installation(tmp_path / "engine", "").make()
    customize = tmp_path / "engine" / "Lib" / "site-packages" / "sitecustomize.py"
    told = []
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "OSGeo4W" / "apps" / "Python312"))
    monkeypatch.setattr(install.os, "add_dll_directory", told.append, raising=False)
    exec(customize.read_text(encoding="utf-8"), {})
    assert told == [str(tmp_path / "OSGeo4W" / "bin")]
    assert list(commands) == ["Make a virtual environment", "Put pip into it", "Install the libraries", "Try them"]


@pytest.mark.parametrize(("n_characters", "is_fine"), [(100, True), (120, False)])
def test_a_profile_too_deep_for_windows_is_refused_before_pip_fails_in_the_middle(monkeypatch, n_characters, is_fine):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(install, "_long_paths", lambda: False)
    folder = "C:\\" + "x" * (n_characters - 3)
    if is_fine:
        install._check_length(folder)
    else:
        with pytest.raises(install._InstallError, match="LongPathsEnabled"):
            install._check_length(folder)
    monkeypatch.setattr(install, "_long_paths", lambda: True)
    install._check_length(folder)


def test_an_environment_that_is_in_use_counts_as_incomplete_once_it_is_to_go(monkeypatch, tmp_path):
    """Of Windows: libraries that a worker has loaded stay."""
    (tmp_path / "complete.txt").write_text(install._lock_digest(), encoding="ascii")
    monkeypatch.setattr(install.shutil, "rmtree", lambda *_, **__: None)
    monkeypatch.setattr(install, "_REMOVE_SECONDS", 0.0)
    install.remove(tmp_path)
    assert not install.is_complete(tmp_path)


@pytest.fixture
def mac(monkeypatch):
    """Return a function that makes this a Mac of a version and processor."""

    def use(version="14.5", machine="arm64", prefix="/Library/Frameworks/Python.framework/Versions/3.12"):
        monkeypatch.setattr(sys, "version_info", (3, 12, 1, "final", 0))
        monkeypatch.setattr(sys, "platform", "darwin")
        monkeypatch.setattr(sys, "base_prefix", prefix)
        monkeypatch.setattr(platform, "mac_ver", lambda: (version, ("", "", ""), machine))
        monkeypatch.setattr(platform, "machine", lambda: machine)
        return install.python_problem()

    return use


def test_a_mac_of_today_is_welcome(mac):
    assert mac() == ""
    assert mac("26.1") == ""


def test_what_a_mac_lacks_is_named(mac):
    assert "needs macOS 14" in mac("13.7.2")
    assert "13.7.2" in mac("13.7.2")
    assert "Intel" in mac(machine="x86_64")
    assert "belongs to an app" in mac(prefix="/Applications/QGIS.app/Contents/Frameworks")


@pytest.mark.parametrize(("built_for", "largest"), [("win32", 2**31 - 1), ("win-arm64", 2**63 - 1)])
def test_a_python_of_another_processor_is_refused(monkeypatch, built_for, largest):
    monkeypatch.setattr(sys, "version_info", (3, 12, 1, "final", 0))
    monkeypatch.setattr(sys, "maxsize", largest)
    monkeypatch.setattr(sysconfig, "get_platform", lambda: built_for)
    assert f"is one for {built_for}" in install.python_problem()
