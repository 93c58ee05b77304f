from __future__ import annotations

import importlib.util
import shutil
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine import install as real_install
from insar_hotspots.engine.qgis_side import environment
from insar_hotspots.ui import engine_dialog
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

ROOT = Path(__file__).resolve().parent.parent.parent
SETTING = "insar_hotspots/engine_python"


@pytest.fixture
def prepared(monkeypatch, tmp_path):
    """Nothing is named, the profile is empty, and making an environment takes an empty lock file and `check`."""
    monkeypatch.delenv("INSAR_HOTSPOTS_PYTHON", raising=False)
    QgsSettings().remove(SETTING)
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy(real_install.__file__, source / "install.py")
    (source / "requirements.lock").write_text("# nothing\n")
    (source / "__main__.py").write_text("print('größer')")
    spec = importlib.util.spec_from_file_location("install_copy", source / "install.py")
    install = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(install)
    monkeypatch.setattr(engine_dialog, "install", install)
    for module in (environment, engine_dialog):
        monkeypatch.setattr(module, "engine_folder", lambda: tmp_path / "engine")
    monkeypatch.setattr(environment, "is_complete", install.is_complete)
    yield source
    QgsSettings().remove(SETTING)


@pytest.fixture
def dialog(prepared):
    dialog = engine_dialog.EngineDialog()
    dialog.show()
    yield dialog
    dialog.cancel()
    wait_until(lambda: not dialog.busy)
    dialog.close()
    dialog.deleteLater()


def wait_until(condition, seconds=90):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert condition()


def test_at_first_it_says_that_nothing_is_installed_and_installs_nothing(dialog, tmp_path):
    assert "not installed yet" in dialog.status.text()
    assert dialog.make_button.isEnabled()
    assert not dialog.verify_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    assert not dialog.cancel_button.isEnabled()
    assert not (tmp_path / "engine").exists()


def test_making_shows_the_log_as_it_comes_and_ends_with_an_engine_in_use(dialog, tmp_path):
    seen = []
    dialog.log.textChanged.connect(lambda: seen.append(dialog.log.toPlainText()))
    dialog.make_button.click()
    assert dialog.busy
    assert not dialog.make_button.isEnabled()
    wait_until(lambda: not dialog.busy)
    assert len(seen) > 2
    assert "größer" in dialog.log.toPlainText()
    assert f"In use: {tmp_path / 'engine'}" in dialog.status.text()
    assert dialog.verify_button.isEnabled()
    assert dialog.remove_button.isEnabled()
    assert not dialog.cancel_button.isEnabled()


def test_the_log_can_be_copied(dialog):
    dialog.log.setPlainText("some lines\nof the log")
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "some lines\nof the log"


@pytest.mark.venv
@pytest.mark.parametrize("way", ["cancel_button", "escape"])
def test_cancel_leaves_nothing_half_made(dialog, prepared, tmp_path, way):
    (prepared / "__main__.py").write_text("import time; print('sleeping', flush=True); time.sleep(60)")
    dialog.make_button.click()
    wait_until(lambda: "sleeping" in dialog.log.toPlainText())
    began = time.monotonic()
    dialog.cancel_button.click() if way == "cancel_button" else dialog.reject()
    wait_until(lambda: not dialog.busy)
    assert time.monotonic() - began < 3
    assert not (tmp_path / "engine").exists()
    assert "Cancelled" in dialog.outcome.text()
    assert "not installed yet" in dialog.status.text()
    assert dialog.isVisible()


def test_a_base_that_is_no_program_is_reported(dialog, tmp_path):
    dialog.base.setFilePath(str(tmp_path / "no-python"))
    dialog.make_button.click()
    wait_until(lambda: not dialog.busy)
    assert "no-python cannot be started" in dialog.outcome.text()


def test_what_the_libraries_come_from_is_kept_and_handed_on(dialog, tmp_path):
    QgsSettings().remove(environment.LIBRARIES_SETTING)
    dialog.libraries.setFilePath(str(tmp_path / "no wheels"))
    assert QgsSettings().value(environment.LIBRARIES_SETTING) == str(tmp_path / "no wheels")
    dialog.make_button.click()
    wait_until(lambda: not dialog.busy)
    assert f"There are no wheels in {tmp_path / 'no wheels'}" in dialog.outcome.text()
    dialog.libraries.setFilePath("")
    assert not QgsSettings().contains(environment.LIBRARIES_SETTING)


@pytest.mark.venv
def test_removing_asks_first(dialog, tmp_path, monkeypatch):
    dialog.make_button.click()
    wait_until(lambda: not dialog.busy)
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    dialog.remove_button.click()
    assert (tmp_path / "engine").exists()
    dialog.remove_button.click()
    assert not (tmp_path / "engine").exists()
    assert "not installed yet" in dialog.status.text()


def test_a_named_python_is_kept_as_the_setting(dialog):
    dialog.named.setFilePath("/usr/bin/python3")
    assert QgsSettings().value(SETTING) == "/usr/bin/python3"
    assert "In use: /usr/bin/python3" in dialog.status.text()
    dialog.named.setFilePath("")
    assert not QgsSettings().contains(SETTING)
    assert "not installed yet" in dialog.status.text()


def test_trying_a_good_engine_shows_its_versions(dialog):
    dialog.named.setFilePath(str(ROOT / "build" / "engine" / "bin" / "python"))
    dialog.verify_button.click()
    assert "numba 0." in dialog.log.toPlainText()
    assert "{" not in dialog.log.toPlainText(), "sentences, no messages between processes"
    assert dialog.outcome.text().startswith("The engine works. Next: import points")
    assert not dialog.busy


def test_trying_a_python_without_the_libraries_says_so(dialog):
    dialog.named.setFilePath("/usr/bin/python3")
    dialog.verify_button.click()
    assert "cannot load a library that the plugin needs" in dialog.outcome.text()
    assert not dialog.import_button.isVisible()


def test_trying_can_be_cancelled(dialog, prepared):
    slow = prepared / "slow-python"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    dialog.named.setFilePath(str(slow))
    QTimer.singleShot(300, dialog.cancel_button.click)
    began = time.monotonic()
    dialog.verify_button.click()
    assert time.monotonic() - began < 1.5
    assert "cancelled" in dialog.outcome.text()


@pytest.mark.venv
def test_the_bar_follows_the_libraries_as_pip_collects_them(dialog, prepared):
    (prepared / "__main__.py").write_text(
        "import time\nfor name in 'abc':\n    print('Collecting', name, flush=True)\n    time.sleep(0.3)"
    )
    (prepared / "requirements.lock").write_text("# a==1 b==1 c==1 d==1\n")
    seen = set()
    dialog.bar.valueChanged.connect(seen.add)
    dialog.make_button.click()
    wait_until(lambda: not dialog.busy)
    assert {1, 2, 3} <= seen
    assert dialog.bar.maximum() == 4 + engine_dialog._STEPS_AFTER


@pytest.mark.venv
def test_a_good_end_leads_to_the_import(dialog):
    asked = []
    dialog.import_asked.connect(lambda: asked.append(True))
    assert not dialog.import_button.isVisible()
    dialog.make_button.click()
    wait_until(lambda: not dialog.busy)
    assert dialog.import_button.isVisible()
    assert not dialog.bar.isVisible()
    dialog.import_button.click()
    assert asked == [True]
    assert not dialog.isVisible()
