"""What happened to a hotspot as fields: what a comparison's layer has beside those of its hotspots."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

from .comparison import Compared
from .verdict import Rate

__all__ = ["ComparisonRow", "comparison_row"]


@dataclass(frozen=True)
class ComparisonRow:
    """Fields of one hotspot; velocities in mm/yr relative to the stable ground around, None where not known.

    `hotspot_b` has the numbers in the earlier run, `also` what else happened. `v_com_b` and `v_com_a` are the
    velocities of the earlier and the later run over the dates that both have, and `agrees` says whether these are the
    same. `new_share` and `left_share` are shares of its points, 0 to 1: now on ground that began to move, then on
    ground that is at rest now.
    """

    happened: str
    also: str | None
    sure: str
    hotspot_b: str | None
    v_then: float | None
    v_then_e: float | None
    v_now: float | None
    v_now_e: float | None
    v_change: float | None
    change_e: float | None
    n_then: int
    n_now: int
    new_share: float
    left_share: float
    v_com_b: float | None
    v_com_a: float | None
    agrees: int


def comparison_row(compared: Compared) -> ComparisonRow:
    """Return the fields of one hotspot."""
    change = compared.change
    return ComparisonRow(
        happened=compared.happened,
        also=", ".join(compared.also) or None,
        sure=compared.sure,
        hotspot_b=", ".join(map(str, compared.before)) or None,
        v_then=_known(change.then.value),
        v_then_e=_known(change.then.error),
        v_now=_known(change.now.value),
        v_now_e=_known(change.now.error),
        v_change=_known(change.difference.value),
        change_e=_known(change.difference.error),
        n_then=compared.n_before,
        n_now=compared.n_after,
        new_share=compared.share_new,
        left_share=compared.share_left,
        v_com_b=_value(compared.common_before),
        v_com_a=_value(compared.common_after),
        agrees=int(compared.agrees),
    )


def _known(number: float) -> float | None:
    return number if isfinite(number) else None


def _value(rate: Rate | None) -> float | None:
    return None if rate is None else _known(rate.value)
