"""Which rasters make up a stack, and the date of each, from names alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..errors import InputError

__all__ = ["find_rasters", "name_dates", "text_dates"]

_SUFFIXES = frozenset({".tif", ".tiff", ".vrt", ".img", ".grd", ".nc", ".bil", ".asc", ".h5"})
_DATE = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(-?)([0-9]{2})\2([0-9]{2})(?![0-9])")


def find_rasters(given: Sequence[str]) -> tuple[list[Path], list[Path]]:
    """Return the rasters that files, folders and patterns with `*` stand for, and those set aside.

    Of a folder or a pattern, files whose name has no date are set aside, such as a coherence beside the stack; a file
    named by itself is always meant.

    Raises
    ------
    InputError
        A file or folder is not there, or one of them yields nothing.
    """
    files: list[Path] = []
    aside: list[Path] = []
    for text in given:
        path = Path(text)
        if path.is_file():
            files.append(path)
            continue
        if path.is_dir():
            found = [each for each in sorted(path.iterdir()) if each.is_file() and each.suffix.lower() in _SUFFIXES]
        elif any(sign in path.name for sign in "*?["):
            found = [each for each in sorted(path.parent.glob(path.name)) if each.is_file()]
        else:
            raise InputError("There is no file or folder {path}: choose another.", path=path)
        dated = [each for each in found if text_dates(each.name)]
        if len(found) > 1 and not dated:
            raise InputError(
                "None of the {n_found} rasters of {path} has a date YYYYMMDD in its name: rename them.",
                n_found=len(found),
                path=path,
            )
        if not found:
            raise InputError(
                "{path} holds no raster ({names}): choose another.", path=path, names=", ".join(sorted(_SUFFIXES))
            )
        files += dated or found
        aside += [each for each in found if each not in dated] if dated else []
    return list(dict.fromkeys(files)), aside


def text_dates(text: str) -> list[date]:
    """Return the days of the calendar that a text holds as YYYYMMDD or YYYY-MM-DD, in order of place."""
    found = []
    for year, _, month, day in _DATE.findall(text):
        try:
            found.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return found


def name_dates(names: Sequence[str], what: str = "file") -> list[date]:
    """Return the date of each name of a stack.

    Where names hold several, the one that is the same in all of them, at the same place, is that of the reference.

    Parameters
    ----------
    names
        Of files, or descriptions of bands.
    what
        How an error calls them.

    Raises
    ------
    InputError
        A name has no date or several, or two names have the same.
    """
    by_name = [text_dates(name) for name in names]
    if len(names) > 1 and len({len(found) for found in by_name}) == 1:
        changing = [place for place, days in enumerate(zip(*by_name)) if len(set(days)) > 1]
        by_name = [[found[place] for place in changing] or found for found in by_name]
    taken: dict[date, str] = {}
    for name, found in zip(names, by_name):
        own = list(dict.fromkeys(found))
        if not own:
            raise InputError(
                "The name of {what} {name} has no date YYYYMMDD in the calendar: rename or remove it.",
                what=what,
                name=name,
            )
        if len(own) > 1:
            days = " and ".join(day.isoformat() for day in own)
            raise InputError(
                "The name of {what} {name} holds several dates ({days}): a stack has one raster per date, not "
                "interferograms.",
                what=what,
                name=name,
                days=days,
            )
        if own[0] in taken:
            raise InputError(
                "{other} and {name} stand for the same date, {day}: leave one of them out.",
                other=taken[own[0]],
                name=name,
                day=own[0].isoformat(),
            )
        taken[own[0]] = name
    return list(taken)
