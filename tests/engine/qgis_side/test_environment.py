from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine.qgis_side import environment
from insar_hotspots.engine.qgis_side.environment import (
    clean_environment,
    engine_problem,
    find_engine,
    install_environment,
    python_command,
)
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

SETTING = "insar_hotspots/engine_python"


@pytest.fixture(autouse=True)
def _nothing_is_named(monkeypatch, tmp_path):
    monkeypatch.delenv("INSAR_HOTSPOTS_PYTHON", raising=False)
    QgsSettings().remove(SETTING)
    monkeypatch.setattr(environment, "engine_folder", lambda: tmp_path / "engine")
    yield
    QgsSettings().remove(SETTING)


def make_python(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def make_own_engine(monkeypatch, tmp_path, complete=True):
    monkeypatch.setattr(environment, "is_complete", lambda folder: complete)
    return make_python(environment.python_of(tmp_path / "engine"))


def test_without_any_engine_the_problem_says_where_to_make_it():
    assert engine_problem() == ("The engine is not installed yet; make it in Plugins > InSAR Hotspots > Engine.")


def test_the_own_environment_serves_when_nothing_is_named(monkeypatch, tmp_path):
    python = make_own_engine(monkeypatch, tmp_path)
    assert engine_problem() == ""
    assert find_engine().python == python


def test_an_own_environment_of_another_lock_file_is_not_used(monkeypatch, tmp_path):
    make_own_engine(monkeypatch, tmp_path, complete=False)
    assert "another version" in engine_problem()


def test_the_setting_comes_before_the_own_environment_and_the_variable_before_both(monkeypatch, tmp_path):
    make_own_engine(monkeypatch, tmp_path)
    named = make_python(tmp_path / "named" / "python")
    QgsSettings().setValue(SETTING, str(named))
    assert find_engine().python == named
    exported = make_python(tmp_path / "exported" / "python")
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", str(exported))
    assert find_engine().python == exported


def test_a_named_python_that_is_gone_is_not_passed_over(monkeypatch, tmp_path):
    make_own_engine(monkeypatch, tmp_path)
    QgsSettings().setValue(SETTING, str(tmp_path / "gone"))
    assert "gone" in engine_problem()
    assert SETTING in engine_problem()


def test_programs_outside_qgis_do_not_see_its_variables(monkeypatch):
    foreign = [
        "LD_LIBRARY_PATH",
        "PYTHONHOME",
        "PYTHONEXECUTABLE",
        "PYTHONPATH",
        "PROJ_LIB",
        "GDAL_DATA",
        "QT_PLUGIN_PATH",
    ]
    for name in foreign:
        monkeypatch.setenv(name, "/opt/qgis")
    names = clean_environment().keys()
    assert not set(foreign) & set(names)
    assert "PATH" in names


@pytest.fixture
def set_proxy():
    manager = QgsNetworkAccessManager.instance()

    def set_one(*arguments):
        manager.setFallbackProxyAndExcludes(QNetworkProxy(*arguments), [], [])

    yield set_one
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])


def test_pip_gets_the_proxy_of_qgis(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "mario", "a:b/c@d")
    environment_of_pip = install_environment()
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        assert environment_of_pip.value(name) == "http://mario:a:b%2Fc%40d@proxy.example:3128"


def test_without_a_proxy_in_qgis_that_of_the_system_stays(set_proxy, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://system.example:80")
    set_proxy(QNetworkProxy.ProxyType.DefaultProxy)
    assert install_environment().value("https_proxy") == "http://system.example:80"
    assert os.environ["https_proxy"] == "http://system.example:80"


def test_the_password_of_the_proxy_is_for_pip_alone(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "mario", "secret")
    assert not [name for name in clean_environment().keys() if "secret" in clean_environment().value(name)]  # noqa: SIM118


def test_hosts_that_qgis_reaches_directly_pip_reaches_directly(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128)
    manager = QgsNetworkAccessManager.instance()
    manager.setFallbackProxyAndExcludes(manager.fallbackProxy(), [], ["https://mirror.example/simple", "intranet"])
    assert install_environment().value("no_proxy") == "mirror.example,intranet"


def test_an_engine_whose_python_went_with_an_update_of_qgis_is_told_as_that(monkeypatch, tmp_path):
    """Of Windows: each release of the standalone installer has a folder of its own."""
    make_own_engine(monkeypatch, tmp_path)
    config = tmp_path / "engine" / "pyvenv.cfg"
    config.write_text(f"home = {tmp_path}\n")
    assert engine_problem() == ""
    config.write_text(f"home = {tmp_path / 'QGIS 3.40.5' / 'apps' / 'Python312'}\n")
    assert "QGIS 3.40.5" in engine_problem()
    assert "make the engine anew" in engine_problem()


def test_the_engine_runs_isolated_and_in_utf8():
    command = python_command(Path("/x/python"), Path("/y/script.py"), "folder")
    assert command == ["/x/python", "-I", "-X", "utf8", "/y/script.py", "folder"]


def test_a_qgis_for_intel_starts_programs_for_apple_silicon(monkeypatch):
    """A program for both processors would follow QGIS to Rosetta, where the engine's libraries have no builds."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(environment, "_under_rosetta", lambda: True)
    assert python_command(Path("/x/python"), Path("s.py"))[:3] == ["/usr/bin/arch", "-arm64", "/x/python"]
    monkeypatch.setattr(environment, "_under_rosetta", lambda: False)
    assert python_command(Path("/x/python"), Path("s.py"))[0] == "/x/python"
