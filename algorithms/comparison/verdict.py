"""What happened to a hotspot, from how its ground moved then and how it moves now."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["HAPPENED", "NOTHING", "Change", "Rate", "Rules", "looks_ceased", "motion_verdict", "sureness"]

HAPPENED = (
    "new",
    "turned",
    "faster",
    "merged",
    "grown",
    "split",
    "slower",
    "shrunk",
    "stopped",
    "gone",
    "newly seen",
    "no longer seen",
    "no points now",
    "as before",
)
"""What can have happened, the most pressing first.

Of ground that has no hotspot on the other side it is `new` or `gone` only where the ground itself began or ceased to
move. Where it moves as it did, it is `newly seen` or `no longer seen`: what changed is what can be told.
"""

NOTHING = frozenset(("newly seen", "no longer seen", "no points now", "as before"))
"""Of these, what is no change of the ground."""

_REST = 0.2  # of the other velocity
_SURE = (("high", 6.0), ("fair", 4.0), ("low", 0.0))
_TELLS = 0.5  # of the motion then: a change as large would have been seen


@dataclass(frozen=True)
class Rate:
    """A velocity and its standard error, mm/yr; NaN where it is not known."""

    value: float
    error: float


@dataclass(frozen=True)
class Rules:
    """What counts as a change.

    Attributes
    ----------
    least_change : float, mm/yr
    least_significance : float
        In standard errors.
    """

    least_change: float = 1.0
    least_significance: float = 3.5


@dataclass(frozen=True)
class Change:
    """The motion of a piece of ground then and now, and the difference of the two, whose error is its own."""

    then: Rate
    now: Rate
    difference: Rate

    @property
    def significance(self) -> float:
        """The difference in standard errors, without a sign."""
        size, error = abs(self.difference.value), self.difference.error
        return size / error if error > 0 else float("inf") if size > 0 else 0.0

    def is_told(self, rules: Rules) -> bool:
        """Return whether the motion changed, by all that is known."""
        return abs(self.difference.value) >= rules.least_change and self.significance >= rules.least_significance

    def began(self, rules: Rules) -> bool:
        """Return whether ground at rest moves now."""
        return self.is_told(rules) and _is_rest(self.then, self.now)

    def ceased(self, rules: Rules) -> bool:
        """Return whether ground that moved is at rest now."""
        return self.is_told(rules) and _is_rest(self.now, self.then)


def motion_verdict(change: Change, rules: Rules) -> str:
    """Return `turned`, `stopped`, `faster`, `slower` or `as before`."""
    if not change.is_told(rules):
        return "as before"
    if change.ceased(rules):
        return "stopped"
    then, now = change.then, change.now
    if then.value * now.value < 0 and not change.began(rules):
        return "turned"
    return "faster" if abs(now.value) > abs(then.value) else "slower"


def looks_ceased(then: NDArray[np.float64], now: NDArray[np.float64], error: float) -> NDArray[np.bool_]:
    """Say which of velocities (k,) then and now, mm/yr, are those of motion that has ceased.

    Now it is at rest, and less than half of what it was by twice the error of the velocity now: chance makes that of
    one in forty of those that go on.
    """
    was, stays = np.abs(then), np.abs(now)
    return np.asarray((stays - error < _REST * was) & (stays + 2 * error < was / 2))


def sureness(change: Change, is_change: bool, agrees: bool = True) -> str:
    """Return how sure a verdict is: `high`, `fair` or `low`.

    That nothing changed is as sure as a change of half the motion would have been seen. Where the runs do not agree
    over the dates that both have, nothing is more than `low`.
    """
    if not agrees or not change.difference.error >= 0:
        return "low"
    if is_change:
        score = change.significance
    else:
        missed = max(_TELLS * abs(change.then.value), 1.0)
        score = missed / change.difference.error if change.difference.error > 0 else float("inf")
    return next(word for word, least in _SURE if score >= least)


def _is_rest(slow: Rate, fast: Rate) -> bool:
    return abs(slow.value) - slow.error < _REST * abs(fast.value)
