from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

import insar_hotspots
from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"


def test_the_plugin_registers_and_takes_back_all_it_registered(qgis_iface, monkeypatch):
    menu, buttons = [], []
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda name, action: menu.append((name, action)))
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda name, action: menu.remove((name, action)))
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", buttons.append)
    monkeypatch.setattr(qgis_iface, "removeToolBarIcon", buttons.remove)
    registry = QgsApplication.processingRegistry()
    plugin = insar_hotspots.classFactory(qgis_iface)
    plugin.initGui()
    assert registry.providerById("insarhotspots").name() == "InSAR Hotspots"
    assert [(name, action.text()) for name, action in menu] == [
        ("InSAR Hotspots", "Hotspots and series"),
        ("InSAR Hotspots", "Engine…"),
    ]
    assert [(action.text(), action.isCheckable()) for action in buttons] == [("Hotspots and series", True)]
    assert not any(action.icon().isNull() for _, action in menu)
    plugin.unload()
    assert registry.providerById("insarhotspots") is None
    assert menu == buttons == []


def test_the_menu_opens_the_engine_dialog(qgis_iface, monkeypatch):
    from insar_hotspots.ui import engine_dialog

    actions, opened = [], []
    monkeypatch.setattr(qgis_iface, "addPluginToMenu", lambda name, action: actions.append(action))
    monkeypatch.setattr(qgis_iface, "removePluginMenu", lambda name, action: None)
    monkeypatch.setattr(engine_dialog.EngineDialog, "exec", lambda dialog: opened.append(dialog.windowTitle()))
    plugin = insar_hotspots.classFactory(qgis_iface)
    plugin.initGui()
    next(action for action in actions if action.text() == "Engine…").trigger()
    plugin.unload()
    assert opened == ["InSAR Hotspots: engine"]


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
    assert not [name for name in output if ".report." in name or ".ui" in name or name.startswith("numpy.")]
    others = {name.split(".")[0] for name in output} - {"insar_hotspots", "qgis"}
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
