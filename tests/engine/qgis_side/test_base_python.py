"""Which Python the environment is made from: OSGeo4W's, that of a bundle for macOS, those of installers."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine import install
from insar_hotspots.engine.qgis_side import base_python as module
from insar_hotspots.engine.qgis_side.base_python import base_python

OWN = sys.version_info[1]


def make_python(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o755)
    return path


@pytest.fixture
def on(monkeypatch, tmp_path):
    """Return a function that puts this QGIS on another system, with nothing on the PATH; its root is `tmp_path`."""

    def use(system, prefix, executable):
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "base_prefix", str(tmp_path / prefix))
        monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
        monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
        for name in ("LOCALAPPDATA", "PROGRAMFILES"):
            monkeypatch.setenv(name, str(tmp_path / name))
        monkeypatch.setattr(module, "newest_python", lambda: 13)

    return use


def test_the_base_python_exists_and_is_not_qgis():
    found = base_python()
    assert found.is_file()
    assert found.name == f"python3.{OWN}"


def test_an_interpreter_is_found_on_the_path_where_none_stands_beside_the_library(on, monkeypatch, tmp_path):
    on("linux", "nowhere", "qgis")
    python = make_python(tmp_path / "bin" / "python3.12")
    monkeypatch.setenv("PATH", str(python.parent))
    assert base_python() == python
    python.unlink()
    assert base_python() is None


def test_in_osgeo4w_it_is_the_one_with_a_library_beside_it(on, tmp_path):
    """bin/python3.exe, beside qgis-bin.exe, finds its library by PYTHONHOME alone."""
    on("win32", f"OSGeo4W/apps/Python3{OWN}", "OSGeo4W/bin/qgis-bin.exe")
    make_python(tmp_path / "OSGeo4W" / "bin" / "python3.exe")
    python = make_python(tmp_path / "OSGeo4W" / "apps" / f"Python3{OWN}" / "python.exe")
    assert base_python() == python


def test_it_is_found_from_qgis_where_no_prefix_is_set(on, tmp_path):
    on("win32", "elsewhere", "QGIS 3.40.6/bin/qgis-bin.exe")
    python = make_python(tmp_path / "QGIS 3.40.6" / "apps" / f"Python3{OWN}" / "python.exe")
    assert base_python() == python


def test_on_windows_a_python_of_the_user_serves_too(on, tmp_path):
    on("win32", "elsewhere", "bin/qgis-bin.exe")
    python = make_python(tmp_path / "LOCALAPPDATA" / "Programs" / "Python" / "Python312" / "python.exe")
    assert base_python() == python


def test_the_python_of_a_bundle_is_passed_over(on, tmp_path):
    on("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/QGIS")
    make_python(tmp_path / "QGIS.app" / "Contents" / "Frameworks" / "bin" / f"python3.{OWN}")
    assert base_python() is None


def test_the_python_of_conda_or_macports_serves_on_a_mac(on, tmp_path):
    on("darwin", "opt/local", "opt/local/bin/qgis")
    python = make_python(tmp_path / "opt" / "local" / "bin" / f"python3.{OWN}")
    assert base_python() == python


@pytest.mark.parametrize(
    "place",
    [
        "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12",
        "/opt/homebrew/bin/python3.12",
        "/opt/local/bin/python3.12",
    ],
)
def test_on_a_mac_installers_places_are_looked_at(on, monkeypatch, place):
    """A program with a window has not the PATH of a shell there."""
    on("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/QGIS")
    monkeypatch.setattr(Path, "is_file", lambda path: path.as_posix() == place)
    assert base_python() == Path(place)


def test_a_qgis_of_an_unfit_python_proposes_another(on, monkeypatch, tmp_path):
    on("linux", "usr", "qgis")
    make_python(tmp_path / "usr" / "bin" / f"python3.{OWN}")
    monkeypatch.setattr(module, "newest_python", lambda: OWN - 1)
    monkeypatch.setattr(module, "_OLDEST", OWN - 1)
    assert base_python() is None


def test_it_proposes_none_that_the_installation_refuses(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, install.newest_python(), 0, "final", 0))
    assert install.python_problem() == ""
