"""Many series in one curve: their mean and the band that holds four in five."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["summarise_series"]

_MOST_SERIES = 5000


def summarise_series(
    displacement: NDArray[np.floating], labels: NDArray[np.integer], numbers: Sequence[int], n_first: int = 0
) -> NDArray[np.float64]:
    """Return the mean, the 10th and the 90th percentile of the series of each label, date by date.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free. Of a label with more than 5000 series, so many of them, evenly spread over the rows, are summarised.
    labels : (n,) int
    numbers : sequence of int
        The labels to summarise.
    n_first : int
        Each series is counted from the mean of so many first dates; 0 = as it is.

    Returns
    -------
    (len(numbers), 3, T) float64, mm
        Zero for a label that no series has.
    """
    result = np.zeros((len(numbers), 3, displacement.shape[1]))
    for position, number in enumerate(numbers):
        members = np.flatnonzero(labels == number)
        if not members.size:
            continue
        members = members[:: -(-members.size // _MOST_SERIES)]
        block = displacement[members].astype(np.float64)
        if n_first:
            block -= block[:, :n_first].mean(axis=1, keepdims=True)
        result[position] = block.mean(axis=0), *np.percentile(block, (10, 90), axis=0)
    return result
