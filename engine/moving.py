"""Files moved into place, whole even where a scanner holds them or the power fails; imported on both sides."""

from __future__ import annotations

import os
import time
from pathlib import Path

__all__ = ["flush_to_disk", "held_by_another", "move_into_place"]

# ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_HELD = (5, 32, 33)
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)


def held_by_another(error: OSError) -> bool:
    """Say whether Windows refused because another program has the file open: elsewhere that is no hindrance."""
    return getattr(error, "winerror", None) in _HELD


def flush_to_disk(path: Path) -> None:
    """Have the disk hold what was written: a move may reach it before the content does, and the power may fail between.

    Raises
    ------
    OSError
        When the disk cannot take it.
    """
    with path.open("rb+") as file:  # Windows flushes only what may be written
        os.fsync(file.fileno())


def move_into_place(source: Path, target: Path) -> None:
    """Move a file over another, as one step; on Windows again and again for a second and a half.

    Raises
    ------
    OSError
        When it cannot be moved.
    """
    for pause in _PAUSES:
        try:
            source.replace(target)
        except PermissionError as error:
            if not held_by_another(error):
                raise
            time.sleep(pause)
        else:
            return
    source.replace(target)
