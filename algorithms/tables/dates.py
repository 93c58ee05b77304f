"""Dates in names: of columns, fields, files and bands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ..errors import InputError
from ..sentences import shortened

__all__ = [
    "SMOOTHED_FIELD",
    "chosen_date_columns",
    "date_columns",
    "date_field",
    "dated_names",
    "dates_in",
    "given_dates",
    "last_columns",
    "parse_date_field",
    "parse_dates",
    "seen_columns",
    "unit_in",
]

DATE_FIELD = re.compile(r"(?:D_?)?((?:19|20)[0-9]{6})", re.IGNORECASE)
SMOOTHED_FIELD = re.compile(r"((?:19|20)[0-9]{6})_1")

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?:19|20)[0-9]{2}"
# Year first, all three together or all parted by the same sign; a time of day may follow.
_YEAR_FIRST = re.compile(rf"(?<![0-9])({_YEAR})([-_./]?)([0-9]{{2}})\2([0-9]{{2}})(?![0-9])")
_MONTH_NAMED = re.compile(
    rf"(?<![0-9])([0-9]{{1,2}})[-_ ]?({'|'.join(_MONTHS)})[-_ ]?({_YEAR})(?![0-9])", re.IGNORECASE
)
_DAY_OF_YEAR = re.compile(rf"(?<![0-9])({_YEAR})([0-9]{{3}})(?![0-9])")
_PARTED = re.compile(rf"(?<![0-9])([0-9]{{1,2}})([-./])([0-9]{{1,2}})\2({_YEAR})(?![0-9])")
# Not parted: year first there is no such month.
_YEAR_LAST = re.compile(rf"(?<![0-9])([0-9]{{2}})()([0-9]{{2}})({_YEAR})(?![0-9])")
# Of so many decimals that they tell the day; 2018.006 may be a day of the year.
_DECIMAL_YEAR = re.compile(rf"(?<![0-9.])({_YEAR})(\.[0-9]{{4,9}})(?![0-9.])")
_SATELLITE = re.compile(r"S1[A-D]?(?=[ _.:-])", re.IGNORECASE)
# What stands before and after the date in the name of a column of displacements.
_BEFORE = re.compile(rf"(?:[^\W\d_][^\W\d]*[ _.:-]*)?(?:{_SATELLITE.pattern}[ _.:-]+)?", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?|[T_ ][0-9]{4}(?:[0-9]{2})?Z?)?"
    r"(?:[ _.][(\[]?[^\W\d_]+[)\]]?)?"
)
_UNIT = re.compile(r"[ _.(\[](mm|cm|m)(?=$|[ _.)\]])", re.IGNORECASE)
_OWN = frozenset({"", "d", "d_"})
"""What stands before the date in the names that the plugin and most sources use: one kind of column."""
_MOST_NAMED = 5


def date_field(day: date) -> str:
    """Return the name that the plugin gives the field of a date: DYYYYMMDD."""
    return f"D{day:%Y%m%d}"


def parse_date_field(name: str) -> date | None:
    """Return the acquisition date that a column's name stands for.

    Parameters
    ----------
    name
        `YYYYMMDD`, `DYYYYMMDD` or `D_YYYYMMDD`, in either case.

    Returns
    -------
    date or None
        None where the name is not of that form.

    Raises
    ------
    InputError
        The name is of that form, and there is no such day in the calendar.
    """
    match = DATE_FIELD.fullmatch(name)
    if match is None:
        return None
    digits = match.group(1)
    day = _day(digits[:4], digits[4:6], digits[6:])
    if day is None:
        raise InputError(
            "Column {name} looks like a date, but there is no such day in the calendar: correct or remove it.",
            name=name,
        )
    return day


def parse_dates(text: str) -> list[date]:
    """Return the dates of a list such as `20200103, 2020-01-09`.

    Raises
    ------
    InputError
        One is no date, or they are not in order of time.
    """
    days = []
    for word in re.split(r"[\s,;]+", text.strip()):
        day = parse_date_field(word.replace("-", ""))
        if day is None:
            raise InputError(
                "'{word}' among the dates is no date: write each as YYYYMMDD, separated by commas.", word=word
            )
        days.append(day)
    if any(later <= earlier for earlier, later in zip(days, days[1:])):
        raise InputError("The dates are not in order of time, or one is there twice: correct the list.")
    return days


def dates_in(text: str, first_day_of_year: int = 1) -> list[date]:
    """Return the days of the calendar that a text holds, in order of place.

    Known are 20180106, 2018-01-06 (and with `_`, `.` or `/`), 06Jan2018 and, where none of these is there, 2018006, the
    day of the year, or 2018.0137, a year with decimals.

    Parameters
    ----------
    text
        A file's name, or what describes a band.
    first_day_of_year
        What the first of January is called in 2018006: 1, or 0 as GMTSAR counts.
    """
    found = [(match.start(), _day(match[1], match[3], match[4])) for match in _YEAR_FIRST.finditer(text)]
    found += [
        (match.start(), _day(match[3], str(1 + _MONTHS.index(match[2].lower())), match[1]))
        for match in _MONTH_NAMED.finditer(text)
    ]
    days = [day for _, day in sorted((at, day) for at, day in found if day is not None)]
    if days:
        return days
    if decimal := _DECIMAL_YEAR.findall(text):
        return [_day_of_decimal(year, share) for year, share in decimal]
    ordinals = ((int(match[1]), int(match[2]) - first_day_of_year) for match in _DAY_OF_YEAR.finditer(text))
    return [
        day
        for year, offset in ordinals
        if offset >= 0 and (day := date(year, 1, 1) + timedelta(days=offset)).year == year
    ]


def date_columns(names: Sequence[str]) -> list[tuple[date, str]]:
    """Return the columns of displacement among others, by their names, in order of time; none where none is a date.

    A name is a date, YYYYMMDD or parted by `-`, `_`, `.` or `/`, or day, month and year so parted or not at all, or a
    year with decimals, with one word and a satellite before it at most (D, date, disp, S1A), and a time of day and one
    word after it. Where names of several kinds are there, such as
    `disp_20180106` and `coh_20180106`, those of the kind that has twice as many as any other are meant, or those with
    nothing or a D before the date, where no other has more.

    Raises
    ------
    InputError
        Two kinds are as many, a date is there twice or not in the calendar, or nobody can say which number is the day.
    """
    kinds: dict[tuple[str, str], list[tuple[date | None, str]]] = {}
    for name, kind, day in _dated(names):
        kinds.setdefault(kind, []).append((day, name))
    if not kinds:
        return []
    # Of as many, those called as most sources do: DePSI has amplitudes, a_20200103, beside d_20200103.
    order = [kinds[kind] for kind in sorted(kinds, key=lambda kind: (len(kinds[kind]), kind == ("", "")), reverse=True)]
    is_clear = ("", "") in kinds and order[0] is kinds["", ""]
    if len(order) > 1 and len(order[0]) < 2 * len(order[1]) and not is_clear:
        raise InputError(
            "There are two kinds of columns with dates, such as {one} and {other}: remove those that hold no "
            "displacement, or choose the date fields.",
            one=order[0][0][1],
            other=order[1][0][1],
        )
    return _in_order(order[0])


def chosen_date_columns(names: Sequence[str]) -> list[tuple[date, str]]:
    """Return columns that the user chose, whose names hold a date anywhere, in order of time.

    Raises
    ------
    InputError
        A name holds none, or a date is there twice.
    """
    known = dated_names(names)
    found = []
    for name in names:
        days = [known[name]] if name in known else dates_in(name)
        if len(days) != 1:
            raise InputError(
                "The name of field {name} holds no date, or several: choose fields named such as 20180106, "
                "D20180106 or 2018-01-06.",
                name=name,
            )
        found.append((days[0], name))
    return _in_order(found)


def last_columns(columns: Sequence[str], days: Sequence[date]) -> list[tuple[date, str]]:
    """Return the last columns with the dates that the user gave for them.

    Raises
    ------
    InputError
        One date, more than there are columns, or a name that is there twice.
    """
    if len(days) < 2:
        raise InputError("One date is given, and a series needs at least two: give all dates, or none.")
    if len(days) >= len(columns):
        raise InputError(
            "{n_days} dates are given, and the file has {n_columns} columns: correct the list.",
            n_days=len(days),
            n_columns=len(columns),
        )
    last = columns[-len(days) :]
    if len(set(last)) < len(last):
        raise InputError("The names of the last {n} columns are not all different: rename them.", n=len(last))
    return list(zip(days, last))


def given_dates(columns: Sequence[str], days: Sequence[date]) -> list[tuple[date, str]]:
    """Return the last columns with given dates, unless names say that other columns are meant, or other dates.

    Raises
    ------
    InputError
        As `last_columns`; a column's name is another date, or the column before is called alike.
    """
    dates = last_columns(columns, days)
    named = dated_names(columns)
    for day, column in dates:
        if named.get(column, day) != day:
            raise InputError(
                "Column {column} is given the date {day}, and its name says {named}: give no dates, or a date for each "
                "column of displacements.",
                column=column,
                day=day.isoformat(),
                named=named[column].isoformat(),
            )
    before, first = columns[-len(days) - 1], dates[0][1]
    if before != first and re.sub(r"[0-9]+", "", before) == re.sub(r"[0-9]+", "", first):
        raise InputError(
            "{n} dates are given for the last {n} columns, and {before} before them is called alike: give a date for "
            "each column of displacements.",
            n=len(days),
            before=before,
        )
    return dates


def _in_order(dated: Sequence[tuple[date | None, str]]) -> list[tuple[date, str]]:
    found: dict[date, str] = {}
    for day, name in dated:
        if day is None:
            raise InputError(
                "Column {name} looks like a date, but there is no such day in the calendar: correct or remove it.",
                name=name,
            )
        if day in found:
            raise InputError(
                "Columns {other} and {name} stand for the same date, {day}: remove one of them, or choose the date "
                "fields.",
                other=found[day],
                name=name,
                day=day.isoformat(),
            )
        found[day] = name
    return sorted(found.items())


def dated_names(names: Sequence[str]) -> dict[str, date]:
    """Return the date of each name that is one, of whatever kind, whether or not they make up series."""
    return {name: day for name, _, day in _dated(names, strict=False) if day is not None}


def _dated(names: Sequence[str], strict: bool = True) -> Iterator[tuple[str, tuple[str, str], date | None]]:
    """Yield each name with a date, its kind and the date; None for a day that is not in the calendar."""
    parted: list[tuple[str, tuple[str, str], re.Match[str]]] = []
    for name in names:
        for pattern in (_YEAR_FIRST, _MONTH_NAMED, _PARTED, _YEAR_LAST, _DECIMAL_YEAR):
            match = pattern.search(name)
            if match is None:
                continue
            before, after = name[: match.start()], name[match.end() :]
            if not (_BEFORE.fullmatch(before) and _AFTER.fullmatch(after)):
                continue
            if pattern is _YEAR_FIRST and _YEAR_LAST.search(name) and not _day(match[1], match[3], match[4]):
                continue
            before = _SATELLITE.sub("s1", before).lower()
            kind = "" if before in _OWN else before, re.sub(r"[0-9]+", "0", after)
            if pattern in (_PARTED, _YEAR_LAST):
                parted.append((name, kind, match))
            elif pattern is _DECIMAL_YEAR:
                yield name, kind, _day_of_decimal(match[1], match[2])
            elif pattern is _YEAR_FIRST:
                yield name, kind, _day(match[1], match[3], match[4])
            else:
                yield name, kind, _day(match[3], str(1 + _MONTHS.index(match[2].lower())), match[1])
            break
    if parted:
        numbers = [(int(match[1]), int(match[3]), match[4]) for *_, match in parted]
        day_first = _is_day_first(numbers, parted[0][0] if strict else "")
        for name, kind, match in parted:
            day, month = (match[1], match[3]) if day_first else (match[3], match[1])
            yield name, kind, _day(match[4], month, day)


def _is_day_first(numbers: Sequence[tuple[int, int, str]], example: str) -> bool:
    """Say whether 06/01/2018 is in January: a number above 12 tells, or else the order of the columns in time.

    Where neither does, it is where there is no example to name.
    """
    if any(first > 12 for first, _, _ in numbers):
        return True
    if any(second > 12 for _, second, _ in numbers):
        return False
    ordered = [
        all(earlier < later for earlier, later in zip(days, days[1:]))
        for days in (
            [(year, second, first) for first, second, year in numbers],
            [(year, first, second) for first, second, year in numbers],
        )
    ]
    if ordered[0] == ordered[1] and example:
        raise InputError(
            "In {name} nobody can say which number is the day and which the month: write the dates as YYYYMMDD.",
            name=example,
        )
    return ordered[0] or not ordered[1]


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _day_of_decimal(year: str, share: str) -> date:
    first, next_first = date(int(year), 1, 1), date(int(year) + 1, 1, 1)
    return first + timedelta(days=round(float(share) * (next_first - first).days))


def unit_in(names: Sequence[str]) -> str | None:
    """Return the unit that the names of date columns all state, such as `disp_cm_20180106`; None where they do not."""
    units = {match[1].lower() if (match := _UNIT.search(name)) else None for name in names}
    return units.pop() if len(units) == 1 else None


def seen_columns(names: Sequence[str]) -> str:
    """Return some of the names that there are, for a sentence that misses one."""
    return shortened(list(names), _MOST_NAMED)
