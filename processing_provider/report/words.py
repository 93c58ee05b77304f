"""Numbers, dates and the values of fields as people read them, in the language of QGIS; for reports and the dock."""

from __future__ import annotations

from datetime import date
from math import floor, isfinite, log10

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QLocale

from ...translation import tr

__all__ = [
    "area",
    "capital",
    "confidence_word",
    "count_of_points",
    "date_with_error",
    "day",
    "distance",
    "error_digits",
    "extent_words",
    "kind_word",
    "month",
    "number",
    "or_dash",
    "pattern_word",
    "percent",
    "rounded",
    "short_month",
    "velocity",
    "with_error",
]

# An error that is written as a whole number, and so is what it is of.
_WHOLE = 0.95


def number(value: float, digits: int = 0) -> str:
    """Return a number: a true minus sign, thousands parted by a narrow space, the language's own decimal sign."""
    text = f"{value:,.{digits}f}".replace(",", "\u202f").replace(".", _language().decimalPoint())
    is_zero = not any(digit in text for digit in "123456789")
    return text.lstrip("-") if is_zero else text.replace("-", "\u2212")


def rounded(value: float) -> str:
    """Return a size: of two digits or more a whole number."""
    return number(abs(value), 0 if abs(value) >= 10 else 1)


def or_dash(value: float, digits: int = 1) -> str:
    """Return a number, or a dash where it is not known."""
    return number(value, digits) if isfinite(value) else "–"


def error_digits(error: float) -> int:
    """Return how many decimals an error leaves: 0 or 1."""
    return 0 if error >= _WHOLE else 1


def with_error(value: float, error: float | None) -> str:
    """Return a value with its error, in the digits that the error leaves; alone where the error is not known."""
    if error is None or not isfinite(error):
        return number(value, 1)
    digits = error_digits(error)
    return f"{number(value, digits)} ± {number(max(error, 10.0**-digits), digits)}"


def velocity(value: float, error: float | None = None) -> str:
    """Return a velocity with its unit."""
    return f"{with_error(value, error)} {tr('mm/yr')}"


def percent(share: float, digits: int = 1) -> str:
    """Return a share as people print it; one that would look like none, or like all, is not rounded to it."""
    if not isfinite(share):
        return "–"
    least = 10.0**-digits
    if 0 < 100 * share < least:
        return f"< {number(least, digits)} %"
    if 100 - least < 100 * share < 100:
        return f"> {number(100 - least, digits)} %"
    return f"{number(100 * share, digits)} %"


def distance(metres: float) -> str:
    """Return a distance in the unit people would use: metres, or kilometres from 1 km up."""
    if not isfinite(metres):
        return tr("none")
    if metres < 1000:
        return f"{number(metres)} m"
    return f"{number(metres / 1000, 2 if metres < 10_000 else 1)} km"


def extent_words(metres: float) -> str:
    """Return a length as people say it: in whole metres, and two digits."""
    metres = max(metres, 1.0)
    told = round(metres, 1 - floor(log10(metres)))
    if told < 1000:
        return f"{number(told)} m"
    return f"{number(told / 1000, 1 if told < 10_000 else 0)} km"


def area(square_metres: float) -> str:
    """Return an area in the unit people would use."""
    if square_metres < 10_000:
        return f"{number(square_metres, 0)} m²"
    if square_metres < 1_000_000:
        return tr("{n} hectares").format(n=number(square_metres / 10_000, 1))
    return f"{number(square_metres / 1_000_000, 1)} km²"


def count_of_points(n_points: int) -> str:
    """Return how many points there are."""
    return tr("1 point") if n_points == 1 else tr("{n} points").format(n=number(n_points))


def day(when: date) -> str:
    """Return a date."""
    return _dated(when, tr("d MMMM yyyy"))


def month(when: date) -> str:
    """Return the month of a date."""
    return _dated(when, tr("MMMM yyyy"))


def short_month(when: date) -> str:
    """Return the month of a date where there is little room."""
    return _dated(when, tr("MMM yyyy"))


def date_with_error(when: date, days: float) -> str:
    """Return a date and how sure it is."""
    return tr("{day} ± {n} days").format(day=day(when), n=number(max(1.0, days)))


def pattern_word(pattern: str) -> str:
    """Return the word for a value of the field `pattern`."""
    words = {
        "stable": tr("stable"),
        "linear": tr("linear"),
        "step": tr("step"),
        "piecewise linear": tr("piecewise linear"),
        "power": tr("power"),
        "undefined": tr("undefined"),
        "none": tr("none"),
    }
    return words.get(pattern, pattern)


def confidence_word(confidence: str) -> str:
    """Return the word for a value of the field `confidence`."""
    words = {
        "high": tr("high"),
        "fair": tr("fair"),
        "low": tr("low"),
        "not told from noise": tr("not told from noise"),
    }
    return words.get(confidence, confidence)


def capital(words: str) -> str:
    """Return words as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def kind_word(kind: str) -> str:
    """Return the word for a value of the field `kind` that is no change of motion; a dash for those that are."""
    words = {
        "still": tr("still"),
        "steady": tr("steady"),
        "came back": tr("came back"),
        "seasonal": tr("seasonal"),
    }
    return words.get(kind, "–")


def _dated(when: date, form: str) -> str:
    return _language().toString(QDate(when.year, when.month, when.day), form)


def _language() -> QLocale:
    """Return the language that QGIS speaks, also where it writes its own numbers in another way."""
    return QLocale(QgsApplication.locale())
