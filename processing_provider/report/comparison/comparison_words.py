"""What happened to a hotspot in words made of the fields of its row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ....algorithms.comparison.row import ComparisonRow
from ....algorithms.comparison.verdict import NOTHING
from ....translation import tr
from ...styles.changes import happened_word
from ..hotspot_words import Direction
from ..words import capital, day, number, percent, with_error

__all__ = ["counts_in_words", "what_happened"]

_AT_REST = 2.0  # standard errors


def counts_in_words(happened: Sequence[str]) -> str:
    """Return how often each thing happened, in the order given: "2 new, 1 faster, 7 as before"."""
    return ", ".join(
        tr("{n} {happened}").format(n=number(happened.count(each)), happened=happened_word(each))
        for each in dict.fromkeys(happened)
    )


def what_happened(row: ComparisonRow, direction: Direction, since: date) -> str:
    """Return what happened, how the ground moves now and how it did, and what else there is to know.

    Parameters
    ----------
    row
    direction
        What the sign of the displacement means.
    since
        First day of the motion now.
    """
    words = [happened_word(row.happened), *(happened_word(each) for each in (row.also or "").split(", ") if each)]
    told = tr(" and ").join(words)
    told = capital(told)
    if row.happened == "no points now":
        told = tr("{happened}: it was {then}, and no point of the later run stands there.").format(
            happened=told, then=_moving(row.v_then, row.v_then_e, direction)
        )
    elif row.happened in NOTHING:
        told = tr("{happened}: {now} since {since}, {then} before.").format(
            happened=told,
            now=_moving(row.v_now, row.v_now_e, direction),
            since=day(since),
            then=_moving(row.v_then, row.v_then_e, direction),
        )
    else:
        told = tr("{happened}: {now} since {since}, {then} before, a change of {change} mm a year.").format(
            happened=told,
            now=_moving(row.v_now, row.v_now_e, direction),
            since=day(since),
            then=_moving(row.v_then, row.v_then_e, direction),
            change=with_error(row.v_change or 0.0, row.change_e),
        )
    return " ".join([told, *_remarks(row)])


def _moving(velocity: float | None, error: float | None, direction: Direction) -> str:
    if velocity is None:
        return tr("not known")
    amount = tr("{amount} mm a year").format(amount=with_error(abs(velocity), error))
    if error is not None and abs(velocity) < _AT_REST * error:
        return tr("not told from rest ({amount})").format(
            amount=tr("{amount} mm a year").format(amount=with_error(velocity, error))
        )
    return direction.moves(velocity, amount)


def _remarks(row: ComparisonRow) -> list[str]:
    happened = {row.happened, *(row.also or "").split(", ")}
    remarks = []
    if row.hotspot_b and "," in row.hotspot_b:
        remarks.append(tr("The earlier run has it as hotspots {numbers}.").format(numbers=row.hotspot_b))
    elif row.hotspot_b:
        remarks.append(tr("Hotspot {number} of the earlier run.").format(number=row.hotspot_b))
    if happened & {"grown", "merged"}:
        remarks.append(
            tr("{share} of its points stand on ground that began to move.").format(share=percent(row.new_share, 0))
        )
    if happened & {"shrunk", "split"}:
        remarks.append(
            tr("{share} of its points then are on ground at rest now.").format(share=percent(row.left_share, 0))
        )
    if row.happened == "newly seen":
        remarks.append(tr("No change of its motion can be told: what is new is that there is enough to see it."))
    if row.happened == "no longer seen":
        remarks.append(tr("No change of its motion can be told: there is no longer enough to see it."))
    if row.happened == "as before" and row.sure == "low":
        remarks.append(tr("That is as far as can be told: a change of half its motion could hide in the errors."))
    if not row.agrees:
        remarks.append(
            tr(
                "Over the dates that both have, the runs do not agree ({before} against {after} mm a year): the change "
                "may be one of processing."
            ).format(before=number(row.v_com_b or 0.0, 1), after=number(row.v_com_a or 0.0, 1))
        )
    return remarks
