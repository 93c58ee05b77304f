"""Finding and importing pyqtgraph, which draws the dock's plots, and only when the dock opens.

It comes with the plugin as a wheel, which is unpacked into the QGIS profile when it is first wanted: from a wheel
itself Python would compile its two hundred modules anew at every start.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..translation import tr

__all__ = ["load_plot_library"]

_QT_VARIABLE = "PYQTGRAPH_QT_LIB"
_WHEELS = Path(__file__).with_name("wheels")


def load_plot_library() -> str:
    """Import pyqtgraph, the plugin's own or else QGIS's; return why it cannot be, or an empty string."""
    if "pyqtgraph" in sys.modules:
        return ""
    try:
        folder = _unpacked()
    except (OSError, zipfile.BadZipFile) as error:
        return tr(
            "The library for plots cannot be unpacked ({error}): free some space, or install the plugin anew."
        ).format(error=error)
    with _folder_on_path(folder), _qt_named():
        try:
            import pyqtgraph  # noqa: F401
        except ImportError:
            return tr("Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip.")
        except Exception as error:  # of an old pyqtgraph beside a new numpy, or the other way round
            return tr("The pyqtgraph that QGIS found does not work here ({error}): update or remove it.").format(
                error=error
            )
    return ""


def _unpacked() -> Path | None:
    """Return the folder in which the wheels are unpacked, which is done aside; None where there are none."""
    wheels = sorted(_WHEELS.glob("*.whl"))
    if not wheels:
        return None
    # A new release of either is another folder.
    name = "+".join("-".join(wheel.name.split("-")[:2]) for wheel in wheels)
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "insar_hotspots" / "plots" / name
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(dir=folder.parent))
        try:
            for wheel in wheels:
                with zipfile.ZipFile(wheel) as packed:
                    packed.extractall(aside)
            aside.rename(folder)
        except (OSError, zipfile.BadZipFile):
            shutil.rmtree(aside, ignore_errors=True)
            if not folder.is_dir():  # another QGIS may have been quicker
                raise
    return folder


@contextmanager
def _folder_on_path(folder: Path | None) -> Iterator[None]:
    """Let imports look into a folder, before all others."""
    if folder is None:
        yield
        return
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))


@contextmanager
def _qt_named() -> Iterator[None]:
    """Name the Qt that QGIS runs, as another may be installed too."""
    before = os.environ.get(_QT_VARIABLE)
    os.environ[_QT_VARIABLE] = f"PyQt{QT_VERSION_STR.partition('.')[0]}"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_QT_VARIABLE]
        else:
            os.environ[_QT_VARIABLE] = before
