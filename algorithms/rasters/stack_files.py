"""Which rasters make up a stack, and the date of each, from names alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..errors import InputError
from ..sentences import shortened
from ..tables.dates import dates_in

__all__ = ["FoundRasters", "Source", "StackDates", "find_rasters", "name_dates", "source_dates"]

_SUFFIXES = frozenset({".tif", ".tiff", ".vrt", ".img", ".grd", ".nc", ".bil", ".asc", ".h5", ".he5"})
# What GDAL calls a variable of a file: NETCDF:"/path/file.nc":displacement.
_SUBDATASET = re.compile(r'([A-Za-z0-9_]+):"?((?:[A-Za-z]:)?[^":]+)"?:(/*[^"]+)')
_MOST_NAMED = 5


@dataclass(frozen=True)
class Source:
    """A file, or one variable of it.

    Attributes
    ----------
    path
        The file.
    gdal
        What GDAL opens.
    """

    path: Path
    gdal: str

    @property
    def name(self) -> str:
        """Of the file, for people."""
        return self.path.name

    @property
    def is_variable(self) -> bool:
        """Whether a variable is named, rather than the file."""
        return self.gdal != str(self.path)


@dataclass(frozen=True)
class FoundRasters:
    """Rasters that are meant, those without a date, and dated ones of another kind, which are both left out."""

    sources: list[Source]
    undated: list[str]
    of_other_kinds: list[str]


@dataclass(frozen=True)
class StackDates:
    """Dates of the rasters of a stack, in their order.

    Attributes
    ----------
    dates
        One for each.
    references
        What each is counted from, where names say so: the first of their two dates; else None.
    """

    dates: list[date]
    references: list[date] | None

    @property
    def is_chained(self) -> bool:
        """Whether they are counted from several dates."""
        return self.references is not None and len(set(self.references)) > 1

    @property
    def first_epoch(self) -> date | None:
        """The date that all are counted from and that has no raster of its own; it would hold zeros."""
        if self.references is None:
            return None
        first = min(self.references)
        return first if first < min(self.dates) else None


def find_rasters(given: Sequence[str]) -> FoundRasters:
    """Return the rasters that files, folders, patterns with `*` and variables stand for.

    Of a folder or a pattern, files whose name has no date are left out, such as a coherence beside the stack, and so
    are dated ones that are called otherwise than most, such as `dem_20000211.tif`; a file named by itself is meant.

    Raises
    ------
    InputError
        A file or folder is not there, one of them yields nothing, or it has two kinds of dated rasters.
    """
    sources: list[Source] = []
    undated: list[str] = []
    of_other_kinds: list[str] = []
    for text in given:
        path = Path(text)
        variable = _SUBDATASET.fullmatch(text)
        if path.is_file():
            sources.append(Source(path, text))
            continue
        if variable and Path(variable[2]).is_file():
            sources.append(Source(Path(variable[2]), text))
            continue
        if path.is_dir():
            found = [each for each in sorted(path.iterdir()) if each.is_file() and each.suffix.lower() in _SUFFIXES]
        elif any(sign in path.name for sign in "*?["):
            found = [each for each in sorted(path.parent.glob(path.name)) if each.is_file()]
        else:
            raise InputError("There is no file or folder {path}: choose another.", path=path)
        dated = [each for each in found if source_dates(each.name)]
        if len(found) > 1 and not dated:
            raise InputError(
                "None of the {n_found} rasters of {path} has a date in its name, such as 20180106 or 2018-01-06 "
                "({names}): rename them.",
                n_found=len(found),
                path=path,
                names=shortened([each.name for each in found], _MOST_NAMED),
            )
        if not found:
            raise InputError(
                "{path} holds no raster ({names}): choose another.", path=path, names=", ".join(sorted(_SUFFIXES))
            )
        chosen = _of_one_kind(dated) if dated else found
        sources += [Source(each, str(each)) for each in chosen]
        undated += [each.name for each in found if dated and each not in dated]
        of_other_kinds += [each.name for each in dated if each not in chosen]
    return FoundRasters(list(dict.fromkeys(sources)), undated, of_other_kinds)


def _of_one_kind(files: Sequence[Path]) -> list[Path]:
    """Return those that are called as most are but for numbers."""
    kinds: dict[str, list[Path]] = {}
    for file in files:
        kinds.setdefault(re.sub(r"[0-9]+", "0", file.name.lower()), []).append(file)
    order = sorted(kinds.values(), key=len, reverse=True)
    if len(order) > 1 and len(order[0]) < 2 * len(order[1]) and len(order[1]) > 1:
        raise InputError(
            "There are two kinds of rasters with dates, such as {one} and {other}: choose those of the "
            "displacement, for example by a pattern like {pattern}.",
            one=order[0][0].name,
            other=order[1][0].name,
            pattern=re.sub(r"[0-9]{4,}.*?(?=\.[^.]+$)", "*", order[0][0].name),
        )
    return order[0] if len(order[0]) > 1 else list(files)


def source_dates(name: str) -> list[date]:
    """Return the dates in the name of a raster: 2018006 counts from 0 in a GMT grid, as GMTSAR does, else from 1."""
    return dates_in(name, first_day_of_year=0 if name.lower().endswith(".grd") else 1)


def name_dates(names: Sequence[str], what: str = "file", chained: bool = False) -> StackDates:
    """Return the date of each name of a stack, and of the reference where names say it.

    Where names hold several, the one that is the same in all of them, at the same place, is that of the reference, or
    of something else. Where `chained`, the first two of each are those of its reference and its own.

    Parameters
    ----------
    names
        Of files, or descriptions of bands.
    what
        How an error calls them.
    chained
        Whether references may differ, as those of OPERA do.

    Raises
    ------
    InputError
        A name has no date or several, or two names have the same.
    """
    by_name = [source_dates(name) for name in names]
    if chained and all(len(found) >= 2 for found in by_name):
        dates = _own_dates(names, [found[1:2] for found in by_name], what)
        return StackDates(dates, [found[0] for found in by_name])
    references = None
    if len(names) > 1 and len({len(found) for found in by_name}) == 1:
        changing = [place for place, days in enumerate(zip(*by_name)) if len(set(days)) > 1]
        if len(by_name[0]) == 2 and changing == [1]:
            references = [found[0] for found in by_name]
        by_name = [[found[place] for place in changing] or found for found in by_name]
    return StackDates(_own_dates(names, by_name, what), references)


def _own_dates(names: Sequence[str], by_name: Sequence[Sequence[date]], what: str) -> list[date]:
    taken: dict[date, str] = {}
    for name, found in zip(names, by_name):
        own = list(dict.fromkeys(found))
        if not own:
            raise InputError(
                "The name of {what} {name} has no date of the calendar, such as 20180106 or 2018-01-06: rename "
                "or remove it.",
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
