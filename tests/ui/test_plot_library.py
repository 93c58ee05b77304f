"""pyqtgraph comes from beside the engine, only when it is asked for, and leaves no trace where others look."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.ui import plot_library

ROOT = Path(__file__).resolve().parent.parent.parent
ENGINE = os.environ.get("INSAR_HOTSPOTS_PYTHON") or str(ROOT / "build" / "engine" / "bin" / "python")

LOAD = """
import os, sys
from insar_hotspots.ui.plot_library import load_plot_library
assert "pyqtgraph" not in sys.modules
sys.excepthook = lambda *error: None  # QGIS has one of its own
before = list(sys.path), dict(os.environ), sys.excepthook
print(load_plot_library() or sys.modules["pyqtgraph"].__version__)
assert before == (sys.path, dict(os.environ), sys.excepthook)
from qgis.PyQt.QtCore import QT_VERSION_STR
if "pyqtgraph" in sys.modules:
    assert sys.modules["pyqtgraph"].Qt.QT_LIB == "PyQt" + QT_VERSION_STR[0]
    import insar_hotspots.ui.series_plot
"""


def load(python: str, folder: Path | None = None) -> str:
    """Load the library in a fresh Python of QGIS, with an engine, and perhaps a folder that QGIS itself has."""
    path = os.pathsep.join(map(str, [ROOT / "build" / "plugins", *([folder] if folder else [])]))
    environment = {**os.environ, "PYTHONPATH": path, "INSAR_HOTSPOTS_PYTHON": python, "QT_QPA_PLATFORM": "offscreen"}
    command = ["/usr/bin/python3", "-c", LOAD]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def test_it_comes_from_beside_the_engine():
    assert load(ENGINE).startswith("0.14")


def test_with_another_python_as_the_engine_that_of_qgis_serves():
    plots = Path(ENGINE).parent.parent / "plots"
    assert load("/usr/bin/python3", plots).startswith("0.14")


def test_without_any_the_user_is_told_where_it_comes_from():
    assert load("/usr/bin/python3") == (
        "Plots need pyqtgraph, which comes with the engine: make the engine's environment."
    )


def test_one_that_does_not_work_is_named(tmp_path):
    (tmp_path / "pyqtgraph.py").write_text("raise AttributeError('np.float')")
    said = load("/usr/bin/python3", tmp_path)
    assert said.startswith("The pyqtgraph that QGIS found does not work here (np.float)")


def test_one_that_is_there_already_is_taken(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyqtgraph", object())
    assert plot_library.load_plot_library() == ""
