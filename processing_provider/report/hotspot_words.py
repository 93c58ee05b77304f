"""A hotspot in words made of the fields of its row: what it does, since when, how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import floor, log10

from ...algorithms.hotspots.confidence import CONFIDENCE, FALSE_SHARES, NOT_SURE
from ...algorithms.hotspots.kind import change_kind
from ...algorithms.hotspots.row import BROAD, HotspotRow
from .svg import MONTHS, number

__all__ = [
    "LINE_OF_SIGHT",
    "UNKNOWN",
    "VERTICAL",
    "Direction",
    "area",
    "change_words",
    "confidence_rules",
    "day",
    "error_digits",
    "extent",
    "extent_words",
    "month",
    "sentence",
    "with_error",
]

# An error that is written as a whole number, and so is what it is of.
_WHOLE = 0.95
# Days: a date no surer than this is "about", or a year only.
_ABOUT, _YEAR_ONLY = 30, 180


@dataclass(frozen=True)
class Direction:
    """What the sign of a displacement means, in words.

    Attributes
    ----------
    negative, positive
        "sinking": what moves by a negative or positive velocity is doing.
    down, up
        "down": which way that is.
    by
        What stands between "sinking" and how much.
    note
        A sentence on what was measured.
    """

    negative: str
    positive: str
    down: str
    up: str
    by: str
    note: str

    def doing(self, value: float) -> str:
        """Return what moves by this velocity is doing."""
        return self.negative if value < 0 else self.positive

    def way(self, value: float) -> str:
        """Return which way this motion is."""
        return self.down if value < 0 else self.up


LINE_OF_SIGHT = Direction(
    "moving away from the satellite",
    "moving towards the satellite",
    "away from the satellite",
    "towards the satellite",
    " by",
    "The satellite measures along its line of sight, which is slanted: moving away from it can be sinking, moving "
    "sideways, or both.",
)
VERTICAL = Direction("sinking", "rising", "down", "up", "", "The layer is taken for vertical displacement.")
UNKNOWN = Direction(
    "moving away from the satellite, or down,",
    "moving towards the satellite, or up,",
    "away from the satellite, or down",
    "towards the satellite, or up",
    " by",
    "The layer does not say whether its displacement is along the satellite's line of sight or vertical.",
)


def confidence_rules(measured: bool = False) -> str:
    """Return `FALSE_SHARES` as a sentence where false hotspots were measured, else `CONFIDENCE`."""
    if measured:
        shares = [f"{word} where at most {number(100 * most)} %" for word, most in FALSE_SHARES]
        return (
            f"Confidence is {', '.join(shares)} of the hotspots at least so sure are expected to be false, as measured "
            f"on this layer; of broad motion it follows its significance."
        )
    rules = [
        f"{word} from a significance of {least:g}" + (f" and {fewest} points" if fewest > 1 else "")
        for word, least, fewest in CONFIDENCE
    ]
    return f"Confidence is {', '.join(rules)}, else {NOT_SURE}."


def sentence(row: HotspotRow, direction: Direction) -> str:
    """Return what a hotspot does, without its number: "412 points over 1.8 km, sinking 14 ± 1 mm a year"."""
    points = "1 point" if row.n_points == 1 else f"{number(row.n_points)} points"
    moving = f"{direction.doing(row.v_mean)}{direction.by} {with_error(abs(row.v_mean), row.v_err)} mm a year"
    if row.kind == "seasonal":
        moving = f"moving with the seasons, and in the mean {moving}"
    elif row.kind == "came back":
        moving = f"moved and came back, in the mean {moving}"
    else:
        moving += change_words(row, direction)
    if row.inside:
        around = f"{direction.doing(row.v_around).rstrip(',')}{direction.by} {_rounded(row.v_around)}"
        moving += f", in the broad motion of hotspot {row.inside}, which is {around} there"
    broad = "broad motion of " if row.scale == BROAD else ""
    return f"{broad}{points} over {extent_words(extent(row))}, {moving}."


def change_words(row: HotspotRow, direction: Direction) -> str:
    """Return the latest change of motion as the end of a sentence: ", faster since March 2021"; empty for none."""
    change = row.change
    if change is None:
        return ""
    when = _when(change.when, change.error)
    after, jump = change.after, change.jump
    slow, fast = _rounded(change.before), _rounded(after)
    kind = change_kind(change.before, after, jump)
    if jump is not None:
        return f", with a jump of {_rounded(jump)} mm {direction.way(jump)} in {when}"
    if kind == "begun":
        return f", begun in {when} ({fast} mm a year since)"
    if kind == "stopped":
        return f", stopped in {when} ({slow} mm a year before)"
    if kind == "reversed":
        doing = direction.doing(after).rstrip(",")
        return f", reversed in {when} ({doing}{direction.by} {fast} mm a year since)"
    return f", {kind} since {when} ({fast} mm a year, {slow} before)"


def error_digits(error: float) -> int:
    """Return how many decimals an error leaves: 0 or 1."""
    return 0 if error >= _WHOLE else 1


def with_error(value: float, error: float) -> str:
    """Return a value with its error, in the digits that the error leaves."""
    digits = error_digits(error)
    return f"{number(value, digits)} ± {number(max(error, 10.0**-digits), digits)}"


def extent(row: HotspotRow) -> float:
    """Return how long a hotspot is, in m: the longer axis of an evenly filled ellipse that is spread as its points."""
    return 4 * float(row.semi_major)


def extent_words(metres: float) -> str:
    """Return a length as people say it: in whole metres, and two digits."""
    metres = max(metres, 1.0)
    digits = 1 - floor(log10(metres))
    rounded = round(metres, digits)
    if rounded < 1000:
        return f"{number(rounded)} m"
    return f"{number(rounded / 1000, 1 if rounded < 10_000 else 0)} km"


def area(square_metres: float) -> str:
    """Return an area in the unit people would use."""
    if square_metres < 10_000:
        return f"{number(square_metres, 0)} m²"
    if square_metres < 1_000_000:
        return f"{number(square_metres / 10_000, 1)} hectares"
    return f"{number(square_metres / 1_000_000, 1)} km²"


def month(when: date) -> str:
    """Return the month of a date."""
    return f"{MONTHS[when.month - 1]} {when.year}"


def day(when: date) -> str:
    """Return a date."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _when(when: date, error: float) -> str:
    if error <= _ABOUT:
        return month(when)
    return f"about {month(when)}" if error <= _YEAR_ONLY else f"about {when.year}"


def _rounded(value: float) -> str:
    return number(abs(value), 0 if abs(value) >= 10 else 1)
