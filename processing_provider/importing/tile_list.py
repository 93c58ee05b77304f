"""A list of files, such as the links that the explorer of EGMS gives for a download: one a line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from ...algorithms.errors import InputError
from ...algorithms.sentences import shortened

__all__ = ["listed_files", "listed_names"]

_LIST_SUFFIXES = (".txt", ".lst", ".list", ".csv", "")
_MOST_BYTES = 1 << 20
_MOST_NAMED = 5
# In the web, or on another computer: what is meant is the copy here.
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]+://|//|\\\\", re.IGNORECASE)
_QUERY = re.compile(r"[?#].*")
_PACKED = (".zip", ".gz")
_UNPACKED = ".csv"


def listed_files(path: Path, suffixes: Sequence[str]) -> list[Path]:
    """Return the files that a list names; none where the file is no list.

    A file is looked for where the list says, from the folder of the list, and then by its name in that folder and those
    in it; in place of an archive that is not there, the table that was unpacked from it will do.

    Parameters
    ----------
    path
        A text is a list where each line, but for blank ones and those that begin with #, is the path or web address of
        a file.
    suffixes
        What the names of such files end in.

    Raises
    ------
    InputError
        A file that the list names is not there.
    """
    names = listed_names(path, suffixes)
    if not names:
        return []
    here = {file.name: file for pattern in ("*/*", "*") for file in path.parent.glob(pattern) if file.is_file()}
    found = {name: _find(name, path.parent, here) for name in names}
    missing = [_last(name) for name, file in found.items() if file is None]
    if missing:
        raise InputError(
            "{n} of the {n_listed} files that {file} lists are not in its folder ({names}): download them there, or "
            "take them off the list.",
            n=len(missing),
            n_listed=len(found),
            file=path.name,
            names=shortened(missing, _MOST_NAMED),
        )
    return list(dict.fromkeys(file for file in found.values() if file is not None))


def listed_names(path: Path, suffixes: Sequence[str]) -> list[str]:
    """Return what the lines of a list say; none where the file is no list."""
    if path.suffix.lower() not in _LIST_SUFFIXES or path.stat().st_size > _MOST_BYTES:
        return []
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    names = [line.strip().strip("\"'") for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return names if all(_last(name).lower().endswith(tuple(suffixes)) for name in names) else []


def _last(name: str) -> str:
    """Return the name of a file, of its path or web address."""
    if _ELSEWHERE.match(name):
        name = _QUERY.sub("", name)
    return re.split(r"[/\\]", name)[-1]


def _find(name: str, folder: Path, here: Mapping[str, Path]) -> Path | None:
    if not _ELSEWHERE.match(name) and (folder / name).is_file():
        return folder / name
    last = _last(name)
    packed = next((suffix for suffix in _PACKED if last.lower().endswith(suffix)), None)
    unpacked = last[: -len(packed)] if packed else last
    return next((here[each] for each in (last, unpacked, unpacked + _UNPACKED) if each in here), None)
