"""What two runs tell of each hotspot, from the numerics to layer and report."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .periods import Periods
from .verdict import Change, Rate

__all__ = ["Compared", "Comparison"]


@dataclass(frozen=True)
class Compared:
    """What happened to one hotspot.

    Attributes
    ----------
    hotspot : int
        Its number in the later run; 0 where that has none.
    before : tuple of int
        Numbers in the earlier run; none where that has none there.
    happened : str
        One of `HAPPENED`, the most pressing.
    also : tuple of str
        Whatever else did.
    sure : str
        `high`, `fair` or `low`.
    change
        Of its ground; NaN where that is not known.
    common_before, common_after : Rate
        Its velocity over the dates that both runs have, in each; None where there are too few.
    agrees : bool
        Whether these are the same, as far as can be told.
    n_before, n_after : int
        Points of its ground in each run.
    share_new, share_left : float
        Of its points now, those on ground that began to move; of its points then, those on ground at rest now.
    is_broad : bool
    """

    hotspot: int
    before: tuple[int, ...]
    happened: str
    also: tuple[str, ...]
    sure: str
    change: Change
    common_before: Rate | None
    common_after: Rate | None
    agrees: bool
    n_before: int
    n_after: int
    share_new: float
    share_left: float
    is_broad: bool


@dataclass(frozen=True)
class Comparison:
    """All that two runs tell.

    Attributes
    ----------
    hotspots
        The most pressing first.
    series_before : (c, T) float64, series_after : (c, S) float64, mm
        Mean series of their ground, relative to the stable ground around; NaN where the run has no points there.
    periods
    offset
        By how much the later run's reference exceeds the earlier's on stable ground; None without common dates.
    n_stable : int
        Points of the later run on stable ground.
    """

    hotspots: list[Compared]
    series_before: NDArray[np.float64]
    series_after: NDArray[np.float64]
    periods: Periods
    offset: Rate | None
    n_stable: int
