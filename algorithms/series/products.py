"""Products of series with courses, series by series."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["add_products"]


@njit(cache=True, nogil=True)
def add_products(series: NDArray[np.floating], basis: NDArray[np.float32], coefficients: NDArray[np.float32]) -> None:
    """Add the products of series (n, T) with a basis (T, K), date by date.

    In place of a product of matrices, whose rounding depends on which rows come together, and on the machine.
    """
    for i in range(len(series)):
        for t in range(series.shape[1]):
            value = np.float32(series[i, t])
            for k in range(basis.shape[1]):
                coefficients[i, k] += value * basis[t, k]
