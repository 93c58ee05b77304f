"""Finding and importing pyqtgraph, which draws the dock's plots, and only when the dock opens."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QT_VERSION_STR

from ..engine.environment import find_engine
from ..engine.errors import EngineError
from ..engine.install import plots_of
from ..translation import tr

__all__ = ["load_plot_library"]

_QT_VARIABLE = "PYQTGRAPH_QT_LIB"


def load_plot_library() -> str:
    """Import pyqtgraph, QGIS's own or the one beside the engine; return why it cannot be, or an empty string."""
    if "pyqtgraph" in sys.modules:
        return ""
    with _folder_on_path(_plots_folder()), _qt_named():
        try:
            import pyqtgraph  # noqa: F401
        except ImportError:
            return tr("Plots need pyqtgraph, which comes with the engine: make the engine's environment.")
        except Exception as error:  # of an old pyqtgraph beside a new numpy, or the other way round
            return tr("The pyqtgraph that QGIS found does not work here ({error}): update or remove it.").format(
                error=error
            )
    return ""


def _plots_folder() -> Path | None:
    """Return the folder of the engine in use that `engine/install.py` fills for QGIS; None where there is none."""
    try:
        folder = plots_of(find_engine().python.parent.parent)
    except EngineError:
        return None
    return folder if folder.is_dir() else None


@contextmanager
def _folder_on_path(folder: Path | None) -> Iterator[None]:
    """Let imports look into a folder, after all others."""
    if folder is None:
        yield
        return
    sys.path.append(str(folder))
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
