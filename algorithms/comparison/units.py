"""Whether two layers can be in the same unit, by the noise of their series."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError

__all__ = ["check_units"]

_MOST = 2000  # series looked at
_APART = 100.0  # times: releases and satellites differ by a few, metres and millimetres by a thousand


def check_units(before: NDArray[np.floating], after: NDArray[np.floating]) -> None:
    """Raise InputError where series (n, T) step from date to date by over 100 times as much as the others do."""
    steps = [_usual_step(each) for each in (before, after)]
    if min(steps) > 0 and max(steps) > _APART * min(steps):
        raise InputError(
            "The series of the two layers are not in the same unit: from date to date those of one step by "
            "{small:.2g}, those of the other by {large:.2g}; import the layer again that is not in millimetres.",
            small=min(steps),
            large=max(steps),
        )


def _usual_step(series: NDArray[np.floating]) -> float:
    """Return the median size of the steps; 0 where there are none."""
    some = np.abs(np.diff(series[:: max(1, len(series) // _MOST)].astype(np.float64), axis=1))
    known = some[np.isfinite(some)]
    return float(np.median(known)) if known.size else 0.0
