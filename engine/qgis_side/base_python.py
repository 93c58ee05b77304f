"""Which Python to make the engine's environment from."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from ..install import newest_python

__all__ = ["base_python"]

_OLDEST = 11


def base_python() -> Path | None:
    """Return the interpreter to make the environment from, None when none is found.

    `sys.executable` is QGIS itself on Windows and macOS, and may be any Python on the PATH elsewhere: what stands
    beside the standard library that QGIS uses comes first.
    """
    minors = list(range(newest_python(), _OLDEST - 1, -1))
    own = sys.version_info[1]
    candidates = list(_of_qgis()) if own in minors else []
    for minor in sorted(minors, key=lambda minor: minor != own):
        if found := shutil.which(f"python3.{minor}"):
            candidates.append(Path(found))
        candidates += _installed(minor)
    return next((path for path in candidates if path.is_file()), None)


def _of_qgis() -> Iterator[Path]:
    prefix = Path(sys.base_prefix)
    if sys.platform == "win32":
        # OSGeo4W (apps/Python312) and conda. OSGeo4W's bin/python3.exe has no library beside it: without PYTHONHOME it
        # does not start.
        yield prefix / "python.exe"
        root = Path(sys.executable).parent.parent
        yield root / "apps" / f"Python3{sys.version_info[1]}" / "python.exe"
    elif not (sys.platform == "darwin" and ".app/Contents" in prefix.as_posix()):
        # That of a Mac's bundle starts with PYTHONHOME alone, and so does no environment that is made of it.
        yield prefix / "bin" / f"python3.{sys.version_info[1]}"


def _installed(minor: int) -> list[Path]:
    """Return where Python's installers put it: programs with a window do not see the PATH of a shell on a Mac."""
    found: list[Path] = []
    if sys.platform == "win32":
        for name, inside in (("LOCALAPPDATA", "Programs/Python"), ("PROGRAMFILES", "")):
            if folder := os.environ.get(name):
                found.append(Path(folder) / inside / f"Python3{minor}" / "python.exe")
    elif sys.platform == "darwin":
        found.append(Path(f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3.{minor}"))
        for folder in ("/opt/homebrew/bin", "/opt/local/bin", "/usr/local/bin"):
            found.append(Path(folder) / f"python3.{minor}")
    return found
