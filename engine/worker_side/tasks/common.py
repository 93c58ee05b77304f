"""What several tasks share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from ....algorithms.reporting import Reporter
from ...requests import Series

if TYPE_CHECKING:
    from ....algorithms.series.usable import UsableSeries

__all__ = ["spread", "usable"]

Scalar = TypeVar("Scalar", bound=np.generic)


def usable(series: Series, max_gap_share: float, reporter: Reporter, fewest: int = 1) -> UsableSeries:
    """Return the series that can be used, their gaps filled."""
    from ....algorithms.series.usable import usable_series

    return usable_series(series.coordinates, series.displacement, series.days, max_gap_share, fewest, reporter)


def spread(values: NDArray[Scalar], series: UsableSeries, n: int, set_aside: float) -> NDArray[Scalar]:
    """Return the values (m, ...) of the usable series as values of all n points."""
    result = np.full((n, *values.shape[1:]), set_aside, dtype=values.dtype)
    result[series.rows] = values
    return result
