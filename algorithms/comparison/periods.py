"""Which dates say how the ground moved then, and which how it moves now."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..days import date_of
from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..series.velocity import DAYS_PER_YEAR

__all__ = ["Periods", "choose_periods"]

_FEWEST_LATER, _SHORTEST_LATER = 6, 0.45 * DAYS_PER_YEAR
_FEWEST_COMMON, _SHORTEST_COMMON = 12, 0.9 * DAYS_PER_YEAR


@dataclass(frozen=True)
class Periods:
    """Spans of days, the first and the last of each included.

    Attributes
    ----------
    then, now
        Of the motions that are compared.
    common
        Of the dates that both runs have; None where these are too few to tell a velocity.
    continued
        Whether both are read off the later run's series, which holds enough of the time before: neither another
        reference nor other processing is between them then.
    """

    then: tuple[float, float]
    now: tuple[float, float]
    common: tuple[float, float] | None
    continued: bool


def choose_periods(before: NDArray[np.float64], after: NDArray[np.float64], reporter: Reporter = SILENT) -> Periods:
    """Choose the spans from the days, (T,) and (S,), of the earlier and the later run.

    What the later run has beyond the last date of the earlier is *now*, where it is half a year or more. The time
    before is read off the later run too, where that holds most of a year of it, and else off the earlier run. Two runs
    of one time are compared over the dates that they share.

    Raises
    ------
    InputError
        The later run ends first, or there are too few dates to compare.
    """
    end = float(before[-1])
    if after[-1] < end - _SHORTEST_LATER:
        raise InputError(
            "The later run ends on {after} and the earlier on {before}: choose them the other way round.",
            after=date_of(float(after[-1])).isoformat(),
            before=date_of(end).isoformat(),
        )
    later = after[after > end]
    common = _span_in_common(before, after)
    if len(later) >= _FEWEST_LATER and after[-1] - end >= _SHORTEST_LATER:
        if common is not None:
            found = Periods(common, (end, float(after[-1])), common, continued=True)
        else:
            found = Periods((float(before[0]), end), (float(later[0]), float(after[-1])), None, continued=False)
    elif common is not None:
        found = Periods(common, common, common, continued=False)
    else:
        raise InputError(
            "The later run has {n} dates after the end of the earlier, {end}, and both share too few: a comparison "
            "needs half a year of new dates, or a year in common.",
            n=len(later),
            end=date_of(end).isoformat(),
        )
    reporter.log(
        "Then is {then_first} to {then_last}, now {now_first} to {now_last}; both read off the later run."
        if found.continued
        else "Then is {then_first} to {then_last}, read off the earlier run, now {now_first} to {now_last}.",
        **{
            f"{name}_{end}": date_of(day).isoformat()
            for name, span in (("then", found.then), ("now", found.now))
            for end, day in zip(("first", "last"), span)
        },
    )
    return found


def _span_in_common(before: NDArray[np.float64], after: NDArray[np.float64]) -> tuple[float, float] | None:
    first, last = max(before[0], after[0]), min(before[-1], after[-1])
    counts = [np.count_nonzero((days >= first) & (days <= last)) for days in (before, after)]
    enough = last - first >= _SHORTEST_COMMON and min(counts) >= _FEWEST_COMMON
    return (float(first), float(last)) if enough else None
