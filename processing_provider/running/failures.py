"""What went wrong, in the user's sentence and language."""

from __future__ import annotations

import errno

from ...algorithms.errors import InputError
from ...engine.errors import EngineError
from ...translation import say, tr

__all__ = ["file_failure", "told"]


def told(error: InputError | EngineError) -> str:
    """Return what the user reads of it."""
    sentence = say(error.sentence)
    return f"{sentence}\n{error.tail}" if isinstance(error, EngineError) and error.tail else sentence


def file_failure(error: OSError) -> str:
    """Return what the user reads where a file could not be read or written."""
    if error.errno == errno.ENOSPC:
        return tr("The disk that holds the temporary folder or the output is full: free some space and run again.")
    if error.filename:
        return tr("A file could not be read or written ({file}): {reason}. Check that the folder is writable.").format(
            file=error.filename, reason=error.strerror or error
        )
    return tr("A file could not be read or written: {reason}. Check that the folder is writable.").format(
        reason=error.strerror or error
    )
