"""pyqtgraph comes with the plugin, only when it is asked for, and leaves no trace where others look."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.ui import plot_library

ROOT = Path(__file__).resolve().parent.parent.parent

LOAD = """
import os, sys
from pathlib import Path
from insar_hotspots.ui import plot_library
assert "pyqtgraph" not in sys.modules
if os.environ.get("WHEELS"):
    plot_library._WHEELS = Path(os.environ["WHEELS"])
plot_library.QgsApplication.qgisSettingsDirPath = staticmethod(lambda: os.environ["PROFILE"])
sys.excepthook = lambda *error: None  # QGIS has one of its own
before = list(sys.path), dict(os.environ), sys.excepthook
print(plot_library.load_plot_library() or sys.modules["pyqtgraph"].__file__)
assert before == (sys.path, dict(os.environ), sys.excepthook)
from qgis.PyQt.QtCore import QT_VERSION_STR
if "pyqtgraph" in sys.modules:
    assert sys.modules["pyqtgraph"].Qt.QT_LIB == "PyQt" + QT_VERSION_STR[0]
    import insar_hotspots.ui.series_plot
"""


def load(profile: Path, wheels: Path | None = None, folder: Path | None = None) -> str:
    """Load the library in a fresh Python of QGIS without an engine, and perhaps a folder that QGIS itself has."""
    path = os.pathsep.join(map(str, [ROOT / "build" / "plugins", *([folder] if folder else [])]))
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "QT_QPA_PLATFORM": "offscreen",
        "PROFILE": str(profile),
        "WHEELS": str(wheels or ""),
        "INSAR_HOTSPOTS_PYTHON": "/nowhere",
    }
    command = ["/usr/bin/python3", "-c", LOAD]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def test_it_comes_with_the_plugin_into_the_profile_without_an_engine(tmp_path):
    for _ in range(2):
        found = Path(load(tmp_path))
        assert found.is_relative_to(tmp_path / "insar_hotspots" / "plots")
    (folder,) = (tmp_path / "insar_hotspots" / "plots").iterdir()
    assert folder.name.startswith("colorama-0.4.6+pyqtgraph-0.14")


def test_it_is_taken_before_one_that_qgis_has(tmp_path):
    (tmp_path / "pyqtgraph.py").write_text("raise AttributeError('np.float')")
    assert Path(load(tmp_path / "profile", folder=tmp_path)).is_relative_to(tmp_path / "profile")


def test_without_wheels_that_of_qgis_serves(tmp_path):
    unpacked = Path(load(tmp_path / "profile")).parent.parent
    found = load(tmp_path / "other", wheels=tmp_path / "none", folder=unpacked)
    assert Path(found).is_relative_to(unpacked)
    assert not (tmp_path / "other").exists()


def test_without_any_the_user_is_told_where_it_comes_from(tmp_path):
    assert load(tmp_path, wheels=tmp_path / "none") == (
        "Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip."
    )


def test_one_that_does_not_work_is_named(tmp_path):
    (tmp_path / "pyqtgraph.py").write_text("raise AttributeError('np.float')")
    said = load(tmp_path / "profile", wheels=tmp_path / "none", folder=tmp_path)
    assert said.startswith("The pyqtgraph that QGIS found does not work here (np.float)")


def test_a_damaged_wheel_leaves_nothing_half_unpacked(tmp_path, monkeypatch):
    wheels = tmp_path / "wheels"
    shutil.copytree(plot_library._WHEELS, wheels)
    monkeypatch.setattr(plot_library, "_WHEELS", wheels)
    monkeypatch.setattr(plot_library.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    monkeypatch.setattr(
        plot_library.zipfile.ZipFile, "extractall", lambda *_: (_ for _ in ()).throw(OSError(28, "full"))
    )
    monkeypatch.delitem(sys.modules, "pyqtgraph", raising=False)
    assert plot_library.load_plot_library().startswith("The library for plots cannot be unpacked ([Errno 28] full)")
    assert list((tmp_path / "profile" / "insar_hotspots" / "plots").iterdir()) == []


def test_one_that_is_there_already_is_taken(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyqtgraph", object())
    assert plot_library.load_plot_library() == ""
