"""Numbers that hotspots keep from one run to the next."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["kept_numbers"]

_SAME_GROUND = 0.25  # of the points of either


def kept_numbers(
    shared: NDArray[np.integer],
    sizes: Sequence[int],
    previous: Sequence[int],
    previous_sizes: Sequence[int],
    last: int = 0,
) -> list[int]:
    """Return the numbers of hotspots: that of before where one stands on its ground, and else new ones.

    Each number goes to the hotspot that shares the most points with it, a quarter of those of either at least; the
    others are numbered on from the largest that there ever was, in their order: what is gone leaves its number to none.

    Parameters
    ----------
    shared : (h, p) int
        Points of each hotspot inside the outline of each of before.
    sizes : (h,) int
        Points of each hotspot.
    previous : (p,) int
        Numbers of before.
    previous_sizes : (p,) int
        Points that those had.
    last : int
        The largest number of any run before; 0 where that is not known.
    """
    numbers = [0] * len(sizes)
    taken: set[int] = set()
    rows, columns = np.nonzero(shared)
    for place in np.argsort(-shared[rows, columns], kind="stable"):
        row, column = int(rows[place]), int(columns[place])
        least = _SAME_GROUND * min(sizes[row], previous_sizes[column])
        if numbers[row] or column in taken or shared[row, column] < least:
            continue
        numbers[row] = int(previous[column])
        taken.add(column)
    following = max([last, *previous])
    for row, number in enumerate(numbers):
        if not number:
            following += 1
            numbers[row] = following
    return numbers
