"""How fit series are to be clustered, in two figures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..sentences import Sentence
from ..series.robust import row_median
from ..series.velocity import DAYS_PER_YEAR
from .season import SHORTEST_SPAN, fit_in_time, time_design

__all__ = ["Figures", "figures"]

_MOST_JUDGED = 5000


@dataclass(frozen=True)
class Figures:
    """How fit series are.

    Attributes
    ----------
    residual : float, mm
        Median over at most 5000 evenly spaced series of the root mean square about a line and, where the dates span a
        year, an annual term; NaN where there are too few dates.
    gap_share : float
        Of all values of these series.
    """

    residual: float
    gap_share: float

    def words(self) -> Sentence:
        """Return them for the log."""
        return Sentence(
            "median residual unknown, gaps {gap_share:.2%}"
            if np.isnan(self.residual)
            else "median residual {residual:.2f} mm, gaps {gap_share:.2%}",
            residual=self.residual,
            gap_share=self.gap_share,
        )


def figures(displacement: NDArray[np.floating], days: NDArray[np.float64]) -> Figures:
    """Measure how fit series (n, T) are."""
    sample = np.array(displacement[:: -(-len(displacement) // _MOST_JUDGED)])
    long_enough = days[-1] - days[0] >= SHORTEST_SPAN * DAYS_PER_YEAR
    design = time_design(days, harmonics=1 if long_enough else 0)
    residual = np.nan
    if len(days) > design.shape[1]:
        about = sample - fit_in_time(sample, design) @ design.T
        size = np.sqrt(np.nansum(about**2, axis=1) / np.maximum(np.isfinite(about).sum(axis=1), 1))
        size[~np.isfinite(about).any(axis=1)] = np.nan
        residual = float(row_median(size))
    return Figures(residual, float(np.mean(~np.isfinite(sample))))
