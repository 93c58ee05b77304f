"""Folders that go with the run that made them; what a run left that was killed with QGIS goes at the next."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from qgis.PyQt.QtCore import QLockFile

__all__ = ["ScratchFolder", "remove_left"]

_Folder = TypeVar("_Folder", bound="ScratchFolder")

_LOCK = "in_use.lock"
_TRIES = 5
_PAUSE_SECONDS = 0.1
# A folder without a lock is being made, or is of an older version of the plugin, in a QGIS that may still run.
_UNLOCKED_SECONDS = 7 * 86_400.0


class ScratchFolder:
    """A folder that nobody else can read, of a name that nobody can foretell; a context manager that removes it.

    Parameters
    ----------
    parent
        Where it is made.
    prefix
        Of its name.
    """

    path: Path

    def __init__(self, parent: Path, prefix: str) -> None:
        self._parent, self._prefix = parent, prefix

    def __enter__(self: _Folder) -> _Folder:
        self.path = Path(tempfile.mkdtemp(prefix=self._prefix, dir=self._parent))
        self._lock = _lock(self.path)
        self._lock.tryLock(0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock.unlock()
        # On Windows a file stays while it is mapped: by the worker for another moment, by us until the arrays are gone.
        # What is left then goes at the next run.
        for _ in range(_TRIES):
            shutil.rmtree(self.path, ignore_errors=True)
            if not self.path.exists():
                return
            time.sleep(_PAUSE_SECONDS)


def remove_left(parent: Path, pattern: str) -> None:
    """Remove scratch folders whose QGIS is gone.

    Parameters
    ----------
    parent
        Below which they are.
    pattern
        Of their paths there. Links are not followed, and what belongs to another user is left alone.
    """
    for path in parent.glob(pattern):
        try:
            if _is_ours(path.parent) and _is_ours(path) and _is_left(path):
                shutil.rmtree(path, ignore_errors=True)
        except OSError:  # gone by now
            continue


def _is_ours(path: Path) -> bool:
    about = path.lstat()
    return stat.S_ISDIR(about.st_mode) and (not hasattr(os, "getuid") or about.st_uid == os.getuid())


def _is_left(path: Path) -> bool:
    if not (path / _LOCK).exists():
        return time.time() - path.lstat().st_mtime > _UNLOCKED_SECONDS
    lock = _lock(path)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path / _LOCK))
    lock.setStaleLockTime(0)  # however old: only a process that is gone lets go of it
    return lock
