from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis")

import insar_hotspots
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"


@pytest.fixture
def window(qgis_iface, monkeypatch):
    """Start the plugin in a window; give its menu, its buttons and the plugin."""
    menu, buttons = [], []
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda name, action: menu.append((name, action)))
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda name, action: menu.remove((name, action)))
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", buttons.append)
    monkeypatch.setattr(qgis_iface, "removeToolBarIcon", buttons.remove)
    plugin = insar_hotspots.classFactory(qgis_iface)
    plugin.initGui()
    yield SimpleNamespace(menu=menu, buttons=buttons, plugin=plugin)
    plugin.unload()


def choose(window, text):
    next(action for _, action in window.menu if action.text() == text).trigger()


@pytest.fixture
def opened(monkeypatch):
    """Give what windows were opened in place of opening them; the engine's is left at once."""
    from insar_hotspots.ui import engine_dialog, windows

    found = []
    monkeypatch.setattr(
        windows.processing,
        "createAlgorithmDialog",
        lambda name, parameters: SimpleNamespace(show=lambda: found.append((name, parameters))),
    )
    monkeypatch.setattr(engine_dialog.EngineDialog, "exec", lambda dialog: found.append(dialog.windowTitle()))
    return found


def test_the_plugin_registers_and_takes_back_all_it_registered(window):
    registry = QgsApplication.processingRegistry()
    assert registry.providerById("insarhotspots").name() == "InSAR Hotspots"
    assert [(name, action.text()) for name, action in window.menu] == [
        ("InSAR Hotspots", "Import…"),
        ("InSAR Hotspots", "Detect hotspots…"),
        ("InSAR Hotspots", "Hotspots and series"),
        ("InSAR Hotspots", "Engine…"),
    ]
    assert [(action.text(), action.isCheckable()) for action in window.buttons] == [("Hotspots and series", True)]
    assert not any(action.icon().isNull() for _, action in window.menu)
    window.plugin.unload()
    assert registry.providerById("insarhotspots") is None
    assert window.menu == window.buttons == []


def test_the_menu_opens_the_windows(window, opened, monkeypatch):
    from insar_hotspots.ui import windows

    monkeypatch.setattr(windows, "engine_problem", lambda: "")
    for text in ("Import…", "Detect hotspots…", "Engine…"):
        choose(window, text)
    assert opened == [
        ("insarhotspots:importpoints", {}),
        ("insarhotspots:detecthotspots", {}),
        "InSAR Hotspots: engine",
    ]


def test_without_an_engine_detect_leads_to_its_window_first(window, opened, monkeypatch):
    from insar_hotspots.ui import windows

    problems = ["missing", "missing"]
    monkeypatch.setattr(windows, "engine_problem", lambda: problems.pop(0) if problems else "")
    choose(window, "Detect hotspots…")
    assert opened == ["InSAR Hotspots: engine"], "left without an engine"
    problems[:] = ["missing"]
    choose(window, "Detect hotspots…")
    assert opened[1:] == ["InSAR Hotspots: engine", ("insarhotspots:detecthotspots", {})], "made there"


def test_detect_opens_on_a_layer_of_series(window, opened, monkeypatch):
    from insar_hotspots.ui import windows

    monkeypatch.setattr(windows, "engine_problem", lambda: "")
    series = QgsVectorLayer("Point?field=D20200105:double&field=D20200117:double", "series", "memory")
    QgsProject.instance().addMapLayers([series, QgsVectorLayer("Point?field=a:int", "others", "memory")])
    choose(window, "Detect hotspots…")
    QgsProject.instance().clear()
    assert [parameters["INPUT"] for _, parameters in opened] == [series]


def test_an_algorithm_without_an_engine_links_to_its_window_where_there_is_one(window, opened, monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/nowhere/python")
    detect = QgsApplication.processingRegistry().createAlgorithmById("insarhotspots:detecthotspots")
    fine, message = detect.canExecute()
    assert not fine
    (link,) = re.findall('href="(.*?)"', message)
    QDesktopServices.openUrl(QUrl(link))
    assert opened == ["InSAR Hotspots: engine"]
    window.plugin.unload()
    assert "href" not in detect.canExecute()[1]


@pytest.mark.parametrize(("count", "said"), [(0, "No hotspot found"), (1, "1 hotspot found"), (3, "3 hotspots found")])
def test_the_end_of_a_run_is_told_with_ways_to_list_and_report(window, qgis_iface, monkeypatch, count, said):
    from insar_hotspots.processing_provider.layers.run_facts import RUN_ANNOUNCER
    from insar_hotspots.ui import windows

    pushed, opened, listed = [], [], []
    bar = SimpleNamespace(pushWidget=lambda item, *_: pushed.append(item))
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(window.plugin._windows, "_show_list", listed.append)
    monkeypatch.setattr(windows.QTimer, "singleShot", lambda _, act: act())
    layer = QgsVectorLayer("Polygon", "ustica: hotspots", "memory")
    layer.dataProvider().addFeatures([QgsFeature() for _ in range(count)])
    RUN_ANNOUNCER.result_loaded.emit(layer, "/tmp/report.html")
    (item,) = pushed
    assert item.title() == "ustica: hotspots"
    assert item.text().startswith(said)
    for button in item.findChildren(QPushButton):
        button.click()
    assert listed == ([layer.id()] if count else [])
    assert opened == [QUrl.fromLocalFile("/tmp/report.html")]


def test_qgis_process_lists_the_provider(tmp_path):
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(PLUGINS),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
    }
    subprocess.run(
        ["qgis_process", "plugins", "enable", "insar_hotspots"], env=environment, check=True, capture_output=True
    )
    listed = subprocess.run(["qgis_process", "list", "--json"], env=environment, check=True, capture_output=True)
    assert json.loads(listed.stdout)["providers"]["insarhotspots"]["name"] == "InSAR Hotspots"
    assert b"Traceback" not in listed.stderr


IMPORT = """
import sys
import qgis.core, qgis.gui, qgis.PyQt.QtWidgets
import processing.core.Processing
before = set(sys.modules)
import insar_hotspots
insar_hotspots.classFactory(None)
print(*sorted(set(sys.modules) - before))
"""


def test_importing_the_plugin_is_light():
    environment = {
        **os.environ,
        "PYTHONPATH": f"{PLUGINS}:/usr/share/qgis/python/plugins",
        "QT_QPA_PLATFORM": "offscreen",
    }
    output = subprocess.run(
        ["/usr/bin/python3", "-c", IMPORT], env=environment, check=True, capture_output=True, text=True
    ).stdout.split()
    # Beyond the plugin itself, and not what only a run or a window needs.
    assert {name for name in output if name.startswith("insar_hotspots")} >= {"insar_hotspots.plugin"}
    assert not [name for name in output if ".report." in name or ".ui" in name]
    numerics = {name.split(".")[1] for name in output if name.startswith("numpy.")}
    assert numerics <= {"_typing", "typing"}  # names for types, in 10 ms
    others = {name.split(".")[0] for name in output} - {"insar_hotspots", "qgis", "numpy"}
    assert others <= sys.stdlib_module_names


def test_the_metadata_has_what_the_plugin_repository_asks_for():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    asked = {"name", "description", "about", "version", "author", "email", "tracker", "repository", "homepage"}
    assert not [key for key in asked if not general.get(key)]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in general
    assert (ROOT / general["icon"]).is_file()
    assert (ROOT / "LICENSE").is_file()
