"""Numbers, dates and the values of fields as people read them, in the language of QGIS."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QLocale

from ..processing_provider.report.hotspot_words import change_kind, error_digits
from ..translation import tr

__all__ = ["change_words", "confidence_word", "kind_word", "month", "number", "pattern_word", "plus_minus", "velocity"]


def number(value: float, digits: int = 0) -> str:
    """Return a number with a true minus sign."""
    text = _language().toString(float(value), "f", digits)
    is_zero = round(value, digits) == 0
    return text.lstrip("-") if is_zero else text.replace("-", "\u2212")


def plus_minus(value: float, error: Any) -> str:
    """Return a value with its error, in the digits of the report; alone where the error is not known."""
    if not isinstance(error, (int, float)) or error != error:
        return number(value, 1)
    digits = error_digits(error)
    return f"{number(value, digits)} ± {number(max(error, 10.0**-digits), digits)}"


def velocity(value: float, error: Any = None) -> str:
    """Return a velocity with its unit."""
    return f"{plus_minus(value, error)} {tr('mm/yr')}"


def month(day: date) -> str:
    """Return month and year."""
    return _language().toString(QDate(day.year, day.month, 1), "MMM yyyy")


def _language() -> QLocale:
    """Return the language that QGIS speaks, also where it writes its own numbers in another way."""
    return QLocale(QgsApplication.locale())


def pattern_word(pattern: str) -> str:
    """Return the word for a value of the field `pattern`."""
    words = {
        "stable": tr("stable"),
        "linear": tr("linear"),
        "step": tr("step"),
        "piecewise linear": tr("piecewise linear"),
        "power": tr("power"),
        "undefined": tr("undefined"),
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


def kind_word(kind: str) -> str:
    """Return the word for a value of the field `kind` that is no change of motion; a dash for those that are."""
    words = {"steady": tr("steady"), "came back": tr("came back"), "seasonal": tr("seasonal")}
    return words.get(kind, "–")


def change_words(day: date | None, before: float | None, after: float | None, jump: float | None) -> str:
    """Return the latest change of motion in a few words, as the report tells it; empty where none is known."""
    if day is None or before is None or after is None:
        return ""
    words = {
        "jump": tr("jump of {mm} mm in {month}"),
        "begun": tr("begun in {month}"),
        "stopped": tr("stopped in {month}"),
        "reversed": tr("reversed in {month}"),
        "faster": tr("faster since {month}"),
        "slower": tr("slower since {month}"),
    }
    return words[change_kind(before, after, jump)].format(month=month(day), mm=number(jump or 0.0, 1))
