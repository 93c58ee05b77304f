"""An asset in words: how it moves, how one part of it moves against another, and what that means."""

from __future__ import annotations

from datetime import date
from math import isfinite

from ...algorithms.assets.figures import STILL, UNSURE, AssetFigures, Motions
from ...algorithms.days import date_of
from ...algorithms.hotspots.hotspot import LASTING_NOTHING
from ...algorithms.hotspots.kind import change_kind
from ...translation import tr
from ..report.hotspot_words import LINE_OF_SIGHT, VERTICAL, Direction
from ..report.words import capital, count_of_points, month, number, percent, rounded, with_error
from ..styles.assets import level_words
from .asset_fields import REASONS
from .measures import Measure

__all__ = ["asset_sentence", "difference_words", "direction_of", "reason_words"]

_BARE = 0.1  # of an asset: from here on it is said


def direction_of(measure: Measure) -> Direction:
    """Return what the sign of motion means."""
    return LINE_OF_SIGHT if measure is Measure.LINE_OF_SIGHT else VERTICAL


def reason_words(reason: str) -> str:
    """Return the words for a value of the field `why_not`; what is none as it stands."""
    words = {
        "no points": tr("no points"),
        "too few points": tr("too few points"),
        "points to one side": tr("points to one side"),
        "points disagree": tr("points disagree"),
        "less sure than a tenth": tr("less sure than a tenth"),
    }
    return words.get(reason, reason)


def asset_sentence(
    assets: AssetFigures, motions: Motions, row: int, measure: Measure, has_extent: bool, level: str = ""
) -> str:
    """Return what one asset does, without its name.

    Parameters
    ----------
    assets, motions
        Of all assets.
    row
        Of this one.
    measure
        What its motion is.
    has_extent
        Whether it is more than a place.
    level
        Its level, where that is one of damage; empty else.
    """
    n_points = int(assets.n_points[row])
    if not n_points:
        return tr("No point within reach: nothing is known.")
    velocity, error = float(assets.velocity[row]), float(assets.velocity_err[row])
    direction = direction_of(measure)
    told = capital(_moving(motions, row, velocity, error, direction))
    parts = [tr("{motion} ({points}).").format(motion=told, points=count_of_points(n_points))]
    fastest = float(assets.fastest[row])
    if isfinite(fastest):
        moving = direction.moves(fastest, tr("{amount} mm a year").format(amount=number(abs(fastest), 1)))
        parts.append(tr("Its fastest piece: {moving}.").format(moving=moving))
    if has_extent:
        parts.append(_bending(assets, row, measure))
    bare = float(assets.bare[row])
    if has_extent and bare >= _BARE:
        parts.append(tr("{share} of it has no points near.").format(share=percent(bare, 0)))
    if level:
        parts.append(tr("Damage to be expected: {level}.").format(level=level_words(level)))
    return " ".join(part for part in parts if part)


def difference_words(assets: AssetFigures, row: int) -> str:
    """Return differential motion with its error, or where it is less sure than a tenth its ends; a dash for none."""
    difference, error = float(assets.difference[row]), float(assets.difference_err[row])
    if not isfinite(difference):
        return "–"
    if assets.why[row] != UNSURE:
        return with_error(difference, error)
    return tr("between {low} and {high}").format(
        low=rounded(max(difference - 2 * error, 0.0)), high=rounded(difference + 2 * error)
    )


def _moving(motions: Motions, row: int, velocity: float, error: float, direction: Direction) -> str:
    kind = str(motions.kind[row])
    if kind == STILL or abs(velocity) < 2 * error:
        return tr("no motion told from that of the scene")
    amount = tr("{amount} mm a year").format(amount=with_error(abs(velocity), error))
    moving = direction.moves(velocity, amount)
    if kind == "seasonal":
        return tr("moving with the seasons, and in the mean {moving}").format(moving=moving)
    if kind == "came back":
        return tr("moved and came back, in the mean {moving}").format(moving=moving)
    return moving + _since(motions, row, kind)


def _since(motions: Motions, row: int, kind: str) -> str:
    """Return the latest change as the end of a sentence; empty where none is told."""
    day, before, after = (float(each[row]) for each in (motions.change_day, motions.before, motions.after))
    if kind in LASTING_NOTHING or not isfinite(day):
        return ""
    jump = float(motions.jump[row])
    words = {
        "jump": tr(", with a jump of {jump} mm in {when}"),
        "begun": tr(", begun in {when} ({after} mm a year since)"),
        "stopped": tr(", stopped in {when} ({before} mm a year before)"),
        "reversed": tr(", the other way since {when}"),
        "faster": tr(", faster since {when} ({after} mm a year, {before} before)"),
        "slower": tr(", slower since {when} ({after} mm a year, {before} before)"),
    }
    when: date = date_of(round(day))
    change = change_kind(before, after, jump if isfinite(jump) else None)
    return words[change].format(
        when=month(when), before=rounded(before), after=rounded(after), jump=rounded(jump if isfinite(jump) else 0.0)
    )


def _bending(assets: AssetFigures, row: int, measure: Measure) -> str:
    """Return how one part moves against another, or why that is not known."""
    difference = float(assets.difference[row])
    if not isfinite(difference):
        return tr("How one part moves against another is not known: {why}.").format(
            why=reason_words(REASONS[int(assets.why[row])]) or tr("too few points")
        )
    vertical = measure is not Measure.LINE_OF_SIGHT
    told = (
        tr("Differential settlement {mm} mm")
        if vertical
        else tr("Differential motion {mm} mm, along the line of sight")
    )
    told = told.format(mm=difference_words(assets, row))
    distortion = float(assets.distortion[row])
    if vertical and isfinite(distortion):
        return tr("{told}, angular distortion {beta} mm/m, deflection ratio {ratio} mm/m.").format(
            told=told, beta=number(distortion, 2), ratio=number(float(assets.deflection[row]), 2)
        )
    return f"{told}."
