"""Which Python is the engine, and whether it is usable."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...translation import say
from ..errors import EngineError
from ..install import is_complete, python_of

__all__ = [
    "ENGINE_SETTING",
    "ENGINE_VARIABLE",
    "LOADER_VARIABLES",
    "Engine",
    "base_python",
    "clean_environment",
    "engine_folder",
    "engine_problem",
    "find_engine",
]

ENGINE_VARIABLE = "INSAR_HOTSPOTS_PYTHON"
ENGINE_SETTING = "insar_hotspots/engine_python"

LOADER_VARIABLES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH", "__PYVENV_LAUNCHER__")
"""What must be gone from the environment before another interpreter starts."""

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


def base_python() -> Path | None:
    """Return the interpreter to make the environment from, None when none is found.

    `sys.executable` is QGIS itself on Windows and macOS, and may be any Python on the PATH elsewhere: what stands
    beside the standard library that QGIS uses comes first.
    """
    number = f"{sys.version_info[0]}.{sys.version_info[1]}"
    prefix = Path(sys.base_prefix)
    candidates = [prefix / "python.exe"] if os.name == "nt" else [prefix / "bin" / f"python{number}"]
    names = [f"python{number}", "python3.13", "python3.12", "python3.11"]
    candidates += [Path(found) for name in names if (found := shutil.which(name))]
    return next((path for path in candidates if path.is_file()), None)


def clean_environment() -> QProcessEnvironment:
    """Return the environment for programs that are not QGIS, with QGIS's proxy for pip."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118  not a mapping
        if name in LOADER_VARIABLES or name.startswith(_FOREIGN_PREFIXES):
            environment.remove(name)
    address = _proxy_address()
    if address:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            environment.insert(name, address)
    return environment


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
