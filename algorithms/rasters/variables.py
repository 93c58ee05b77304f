"""Variables of netCDF and HDF5 files as GDAL sees them: which one is the displacement, and the dates of its bands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from ..errors import InputError
from .grids import open_dataset
from .stack_files import Source, source_dates

__all__ = ["band_dates", "displacement_of", "variable_names"]

# Of a variable that holds displacement; the first that is there is meant.
_DISPLACEMENT = ("displacement", "disp", "los_displacement", "los", "deformation", "cum", "timeseries", "z")
_UNITS = {"day": 86400.0, "hour": 3600.0, "minute": 60.0, "second": 1.0, "d": 86400.0, "h": 3600.0, "s": 1.0}
# Whole days in single precision are off by minutes.
_WHOLE = 2e-3
_SINCE = re.compile(r"\s*([a-z]+?)s?\s+since\s+(\S.*?)\s*", re.IGNORECASE)
_MOMENT = re.compile(
    "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]+([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2}(?:\\.[0-9]+)?))?)?"
)


def variable_names(source: Source) -> dict[str, str]:
    """Return what GDAL calls each variable of a file, by its name; none where it has bands of its own."""
    with open_dataset(source.gdal) as dataset:
        return {} if dataset.count else {each.rpartition(":")[2].lstrip("/"): each for each in dataset.subdatasets}


def displacement_of(source: Source) -> str:
    """Return what GDAL opens for the displacement of a file: the file, or the variable that is one by its name.

    Raises
    ------
    InputError
        There are several variables, and none of them is called so.
    """
    variables = variable_names(source)
    if not variables:
        return source.gdal
    if len(variables) == 1:
        return next(iter(variables.values()))
    by_last = {name.rpartition("/")[2].lower(): gdal for name, gdal in variables.items()}
    found = next((by_last[name] for name in _DISPLACEMENT if name in by_last), None)
    if found is None:
        raise InputError(
            "The variables of {file} are {names}, and none is called displacement: name the one that is meant, as "
            'NETCDF:"{file}":{first}.',
            file=source.name,
            names=", ".join(variables),
            first=next(iter(variables)),
        )
    return found


def band_dates(gdal: str) -> tuple[list[date], list[int], list[str]]:
    """Return the dates of bands, by their descriptions or the file's axis of times.

    Returns
    -------
    dates : list of date
        None at all where no two bands have one.
    bands : list of int
        Their numbers, from 1.
    undated : list of str
        Descriptions of the others, such as a coherence's.
    """
    with open_dataset(gdal) as dataset:
        names = [description or "" for description in dataset.descriptions]
        if any(names):
            found = {number: days[0] for number, name in enumerate(names, 1) if len(days := source_dates(name)) == 1}
            if len(found) < 2:
                return [], [], []
            return list(found.values()), list(found), [name for n, name in enumerate(names, 1) if n not in found]
        tags = dataset.tags()
        for axis in re.findall(r"\w+", tags.get("NETCDF_DIM_EXTRA", "time")):
            values = [dataset.tags(number).get(f"NETCDF_DIM_{axis}", "") for number in dataset.indexes]
            days = _moments(tags, axis, values)
            if days:
                return days, list(dataset.indexes), []
    return [], [], []


def _moments(tags: Mapping[str, str], axis: str, values: list[str]) -> list[date]:
    """Return the calendar days of an axis of times (CF conventions, section 4.4); none where it is no such axis."""
    since = _SINCE.fullmatch(tags.get(f"{axis}#units", ""))
    if since is None or not all(values):
        return _single([source_dates(value) for value in values])
    seconds = _UNITS.get(since[1].lower())
    start = _MOMENT.match(since[2])
    if seconds is None or start is None:
        return []
    year, month, day, hour, minute = (int(part or 0) for part in start.groups()[:5])
    try:
        moment = datetime(year, month, day, hour, minute) + timedelta(seconds=float(start[6] or 0))
        numbers = [float(value) for value in values]
        if seconds == _UNITS["day"] and all(abs(number - round(number)) < _WHOLE for number in numbers):
            numbers = [float(round(number)) for number in numbers]
        return [(moment + timedelta(seconds=seconds * number)).date() for number in numbers]
    except (ValueError, OverflowError):
        return []


def _single(found: list[list[date]]) -> list[date]:
    """Return the date of each, none where one has none or several."""
    return [days[0] for days in found] if all(len(days) == 1 for days in found) else []
