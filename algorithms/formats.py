"""What InSAR processors write in point tables: names of columns, dates, units, coordinates.

Nothing here opens a file: a table is known by its column names, whatever its container.
"""

from __future__ import annotations

import re
from datetime import date

from .errors import InputError

__all__ = ["parse_date_field"]

_DATE_FIELD = re.compile(r"(?:D_?)?((?:19|20)\d{6})", re.IGNORECASE)


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
    match = _DATE_FIELD.fullmatch(name)
    if match is None:
        return None
    digits = match.group(1)
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise InputError(
            f"Column {name} looks like a date, but there is no such day in the calendar: correct or remove it."
        ) from None
