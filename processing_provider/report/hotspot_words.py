"""A hotspot in words made of the fields of its row: what it does, since when, how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ...algorithms.hotspots.confidence import CONFIDENCE, FALSE_SHARES, NOT_SURE
from ...algorithms.hotspots.hotspot import LASTING_NOTHING
from ...algorithms.hotspots.kind import change_kind
from ...algorithms.hotspots.row import BROAD
from ...algorithms.sentences import Sentence
from ...translation import say, tr
from .words import (
    capital,
    confidence_word,
    count_of_points,
    extent_words,
    kind_word,
    month,
    number,
    rounded,
    short_month,
    with_error,
)

if TYPE_CHECKING:
    from ...algorithms.hotspots.row import HotspotRow

__all__ = [
    "LINE_OF_SIGHT",
    "UNKNOWN",
    "VERTICAL",
    "Direction",
    "change_words",
    "confidence_rules",
    "counts_by_way",
    "directions",
    "extent",
    "motion_in_brief",
    "sentence",
]

# Days: a date no surer than this is "about", or a year only.
_ABOUT, _YEAR_ONLY = 30, 180


@dataclass(frozen=True)
class Direction:
    """What the sign of a displacement means, in words; the first of two is for negative values.

    Attributes
    ----------
    doing
        "sinking": what moves so is doing.
    moving
        "sinking {amount}": the same by so much.
    ways
        "down": which way that is.
    note
        A sentence on what was measured.
    """

    doing: tuple[Sentence, Sentence]
    moving: tuple[Sentence, Sentence]
    ways: tuple[Sentence, Sentence]
    note: Sentence

    def does(self, value: float) -> str:
        """Return what moves by this velocity is doing."""
        return say(self.doing[value >= 0])

    def moves(self, value: float, amount: str) -> str:
        """Return the same, by an amount."""
        return say(self.moving[value >= 0]).format(amount=amount)

    def way(self, value: float) -> str:
        """Return which way this motion is."""
        return say(self.ways[value >= 0])


LINE_OF_SIGHT = Direction(
    (Sentence("moving away from the satellite"), Sentence("moving towards the satellite")),
    (Sentence("moving away from the satellite by {amount}"), Sentence("moving towards the satellite by {amount}")),
    (Sentence("away from the satellite"), Sentence("towards the satellite")),
    Sentence(
        "The satellite measures along its line of sight, which is slanted: moving away from it can be sinking, moving "
        "sideways, or both."
    ),
)
VERTICAL = Direction(
    (Sentence("sinking"), Sentence("rising")),
    (Sentence("sinking {amount}"), Sentence("rising {amount}")),
    (Sentence("down"), Sentence("up")),
    Sentence("The layer is taken for vertical displacement."),
)
UNKNOWN = Direction(
    (Sentence("moving away from the satellite, or down"), Sentence("moving towards the satellite, or up")),
    (
        Sentence("moving away from the satellite, or down, by {amount}"),
        Sentence("moving towards the satellite, or up, by {amount}"),
    ),
    (Sentence("away from the satellite, or down"), Sentence("towards the satellite, or up")),
    Sentence("The layer does not say whether its displacement is along the satellite's line of sight or vertical."),
)


def confidence_rules(measured: bool = False) -> str:
    """Return `FALSE_SHARES` as a sentence where false hotspots were measured, else `CONFIDENCE`."""
    if measured:
        shares = [
            tr("{word} where at most {n} %").format(word=confidence_word(word), n=number(100 * most))
            for word, most in FALSE_SHARES
        ]
        return tr(
            "Confidence is {shares} of the hotspots at least so sure are expected to be false, as measured on this "
            "layer; of broad motion it follows its significance."
        ).format(shares=", ".join(shares))
    rules = [
        (
            tr("{word} from a significance of {least} and {fewest} points")
            if fewest > 1
            else tr("{word} from a significance of {least}")
        ).format(word=confidence_word(word), least=number(least), fewest=fewest)
        for word, least, fewest in CONFIDENCE
    ]
    return tr("Confidence is {rules}, else {rest}.").format(rules=", ".join(rules), rest=confidence_word(NOT_SURE))


def counts_by_way(rows: Sequence[HotspotRow]) -> tuple[int, int, int]:
    """Return how many hotspots move away or down, towards or up, and how many come and go."""
    lasting = [row for row in rows if row.kind not in LASTING_NOTHING]
    away = sum(row.v_mean < 0 for row in lasting)
    return away, len(lasting) - away, len(rows) - len(lasting)


def directions(rows: Sequence[HotspotRow], direction: Direction) -> str:
    """Return how many hotspots move which way, as sentences."""
    ways = direction.does(-1.0), direction.does(1.0), tr("coming and going")
    there = [(doing, n) for doing, n in zip(ways, counts_by_way(rows)) if n]
    if len(there) == 1:
        told = [(tr("It is {doing}.") if len(rows) == 1 else tr("All are {doing}.")).format(doing=there[0][0])]
    else:
        told = [tr("{doing}: {n}.").format(doing=doing, n=number(n)) for doing, n in there]
    return " ".join(capital(each) for each in told)


def sentence(row: HotspotRow, direction: Direction) -> str:
    """Return what a hotspot does, without its number: "412 points over 1.8 km, sinking 14 ± 1 mm a year"."""
    moving = direction.moves(row.v_mean, _a_year(with_error(abs(row.v_mean), row.v_err)))
    if row.kind == "seasonal":
        moving = tr("moving with the seasons, and in the mean {moving}").format(moving=moving)
    elif row.kind == "came back":
        moving = tr("moved and came back, in the mean {moving}").format(moving=moving)
    else:
        moving += change_words(row, direction)
    if row.inside:
        around = direction.moves(row.v_around, rounded(row.v_around))
        moving += tr(", in the broad motion of hotspot {inside}, which is {around} there").format(
            inside=row.inside, around=around
        )
    told = (
        tr("broad motion of {points} over {extent}, {moving}.")
        if row.scale == BROAD
        else tr("{points} over {extent}, {moving}.")
    )
    return told.format(points=count_of_points(row.n_points), extent=extent_words(extent(row)), moving=moving)


def change_words(row: HotspotRow, direction: Direction) -> str:
    """Return the latest change of motion as the end of a sentence: ", faster since March 2021"; empty for none."""
    change = row.change
    if change is None:
        return ""
    words = {
        "jump": tr(", with a jump of {jump} mm {way} in {when}"),
        "begun": tr(", begun in {when} ({after} mm a year since)"),
        "stopped": tr(", stopped in {when} ({before} mm a year before)"),
        "reversed": tr(", reversed in {when} ({moving} since)"),
        "faster": tr(", faster since {when} ({after} mm a year, {before} before)"),
        "slower": tr(", slower since {when} ({after} mm a year, {before} before)"),
    }
    jump = change.jump or 0.0
    return words[change_kind(change.before, change.after, change.jump)].format(
        when=_when(change.when, change.error),
        before=rounded(change.before),
        after=rounded(change.after),
        jump=rounded(jump),
        way=direction.way(jump),
        moving=direction.moves(change.after, _a_year(rounded(change.after))),
    )


def motion_in_brief(
    kind: str, changed: date | None, before: float | None, after: float | None, jump: float | None
) -> str:
    """Return how a hotspot moves in a few words: "faster since Mar 2021", "came back"; a dash where it is not known."""
    if kind in LASTING_NOTHING or changed is None or before is None or after is None:
        return kind_word(kind)
    words = {
        "jump": tr("jump of {mm} mm in {month}"),
        "begun": tr("begun in {month}"),
        "stopped": tr("stopped in {month}"),
        "reversed": tr("reversed in {month}"),
        "faster": tr("faster since {month}"),
        "slower": tr("slower since {month}"),
    }
    return words[change_kind(before, after, jump)].format(month=short_month(changed), mm=number(jump or 0.0, 1))


def extent(row: HotspotRow) -> float:
    """Return how long a hotspot is, in m: the longer axis of an evenly filled ellipse that is spread as its points."""
    return 4 * float(row.semi_major)


def _a_year(amount: str) -> str:
    return tr("{amount} mm a year").format(amount=amount)


def _when(when: date, error: float) -> str:
    if error <= _ABOUT:
        return month(when)
    return tr("about {when}").format(when=month(when) if error <= _YEAR_ONLY else when.year)
