"""Which Python is the engine, and whether it is usable."""

from __future__ import annotations

import os
import platform
import subprocess  # nosec B404  a fixed command, no shell
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...translation import say
from ..errors import EngineError
from ..install import base_of, is_complete, python_of

__all__ = [
    "ENGINE_SETTING",
    "ENGINE_VARIABLE",
    "LIBRARIES_SETTING",
    "Engine",
    "clean_environment",
    "engine_folder",
    "engine_problem",
    "find_engine",
    "install_environment",
    "python_command",
]

ENGINE_VARIABLE = "INSAR_HOTSPOTS_PYTHON"
ENGINE_SETTING = "insar_hotspots/engine_python"
LIBRARIES_SETTING = "insar_hotspots/engine_libraries"

# What QGIS has for itself and must be gone before another interpreter starts: OSGeo4W sets PYTHONHOME and
# PYTHONEXECUTABLE, and the latter moves a Python out of its virtual environment even under -I.
_LOADER_VARIABLES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "__PYVENV_LAUNCHER__")
_FOREIGN_PREFIXES = ("PYTHON", "QT_", "GDAL_", "PROJ_")


@dataclass(frozen=True)
class Engine:
    """A Python that has the engine's libraries."""

    python: Path
    origin: str
    """Where its path comes from, in words."""


def engine_folder() -> Path:
    """Return where the plugin keeps the environment that it makes, in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "insar_hotspots" / "engine"


def find_engine() -> Engine:
    """Return the engine: the one of the environment variable, of the setting, or the plugin's own, in this order.

    Looks at files only.

    Raises
    ------
    EngineError
        When there is none.
    """
    for named, origin in (
        (os.environ.get(ENGINE_VARIABLE, ""), f"environment variable {ENGINE_VARIABLE}"),
        (str(QgsSettings().value(ENGINE_SETTING, "")), f"setting {ENGINE_SETTING}"),
    ):
        if not named:
            continue
        if not Path(named).is_file():
            raise EngineError(
                "The {origin} names {named} as the engine's Python, which is not there; correct it.",
                origin=origin,
                named=named,
            )
        return Engine(Path(named), origin)
    folder = engine_folder()
    base = base_of(folder)
    if base is not None and not base.is_dir():
        raise EngineError(
            "The Python that the engine was made from, in {folder}, is gone, as after an update of QGIS; make the "
            "engine anew in Plugins > InSAR Hotspots > Engine.",
            folder=base,
        )
    if not python_of(folder).is_file():
        raise EngineError("The engine is not installed yet; make it in Plugins > InSAR Hotspots > Engine.")
    if not is_complete(folder):
        raise EngineError(
            "The engine was made by another version of the plugin; make it anew in Plugins > InSAR Hotspots > Engine."
        )
    return Engine(python_of(folder), "made by the plugin")


def engine_problem() -> str:
    """Return why there is no usable engine and what to do, or an empty string."""
    try:
        find_engine()
    except EngineError as error:
        return say(error.sentence)
    return ""


def clean_environment() -> QProcessEnvironment:
    """Return the environment for programs that are not QGIS."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118  not a mapping
        if name.upper() in _LOADER_VARIABLES or name.upper().startswith(_FOREIGN_PREFIXES):
            environment.remove(name)
    return environment


def install_environment() -> QProcessEnvironment:
    """Return the environment for pip, with QGIS's proxy."""
    environment = clean_environment()
    address = _proxy_address()
    if address:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            environment.insert(name, address)
        if direct := QgsNetworkAccessManager.instance().noProxyList():
            environment.insert("NO_PROXY", ",".join(_host(each) for each in direct))
            environment.insert("no_proxy", environment.value("NO_PROXY"))
    return environment


def python_command(python: Path, script: Path, *arguments: str) -> list[str]:
    """Return the command that runs a script by a Python: isolated, in UTF-8, and on a Mac for its own processor."""
    command = [str(python), "-I", "-X", "utf8", str(script), *arguments]
    # QGIS for Intel runs under Rosetta, and what it starts as well where a program is there for both processors.
    return ["/usr/bin/arch", "-arm64", *command] if sys.platform == "darwin" and _under_rosetta() else command


@lru_cache(maxsize=1)
def _under_rosetta() -> bool:
    if platform.machine() != "x86_64":
        return False
    command = ["/usr/sbin/sysctl", "-n", "sysctl.proc_translated"]
    asked = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  # nosec B603  our own
    return asked.stdout.strip() == "1"


def _host(excluded: str) -> str:
    """Return the host of an address that QGIS takes no proxy for."""
    return QUrl(excluded).host() or excluded


def _proxy_address() -> str:
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    if proxy.type() not in schemes or not proxy.hostName():
        return ""
    url = QUrl()
    url.setScheme(schemes[proxy.type()])
    url.setHost(proxy.hostName())
    url.setPort(proxy.port())
    url.setUserName(proxy.user())
    url.setPassword(proxy.password())
    return bytes(url.toEncoded()).decode("ascii")
