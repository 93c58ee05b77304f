"""Medians of many small sets at once: of columns, of groups of rows, of the rows near each row."""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ..parallel import in_parts

__all__ = ["column_medians", "group_medians", "medians_of_rows"]

Floats = NDArray[np.floating]
Integers = NDArray[np.int64]


def column_medians(values: Floats) -> Floats:
    """Return the median of each column, (K,), of values (n, K) that are all there, in their own precision."""
    medians = np.empty(values.shape[1], dtype=values.dtype)
    in_parts(len(medians), _columns, values, medians)
    return medians


def group_medians(values: Floats, order: Integers, start: Integers) -> NDArray[np.float64]:
    """Return the medians, (g, K), of groups of rows of values (n, K) that are all there.

    Group k has the rows of `order` from ``start[k]`` to before ``start[k + 1]``, one at least.
    """
    medians = np.empty((len(start) - 1, values.shape[1]))
    in_parts(len(medians), _groups, values, order, start, medians)
    return medians


def medians_of_rows(values: NDArray[np.float64], rows: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return the medians, (m, K), over each m times a rows of values (n, K) that are all there; -1 stands for none."""
    medians = np.empty((len(rows), values.shape[1]))
    in_parts(len(medians), _rows, values, rows, medians)
    return medians


@njit(cache=True, nogil=True)
def _columns(values: Floats, medians: Floats, begin: int, stop: int) -> None:
    for k in range(begin, stop):
        medians[k] = _median(values[:, k].copy())


@njit(cache=True, nogil=True)
def _groups(values: Floats, order: Integers, start: Integers, medians: Floats, begin: int, stop: int) -> None:
    for g in range(begin, stop):
        own = np.empty(start[g + 1] - start[g], values.dtype)
        for k in range(values.shape[1]):
            for i in range(len(own)):
                own[i] = values[order[start[g] + i], k]
            medians[g, k] = _median(own)


@njit(cache=True, nogil=True)
def _rows(values: Floats, rows: NDArray[np.integer], medians: Floats, begin: int, stop: int) -> None:
    own = np.empty(rows.shape[1])
    for m in range(begin, stop):
        for k in range(values.shape[1]):
            used = 0
            for i in range(rows.shape[1]):
                if rows[m, i] >= 0:
                    own[used] = values[rows[m, i], k]
                    used += 1
            medians[m, k] = _median(own[:used])


@njit
def _median(values: Floats) -> float:
    """Return the median, as NumPy rounds it, of values that change their places."""
    middle = len(values) // 2
    low, high = 0, len(values) - 1
    while low < high:  # quickselect (Hoare 1961), without a branch that the processor could guess wrong
        a, b, c = values[low], values[(low + high) // 2], values[high]
        pivot = max(min(a, b), min(max(a, b), c))
        end = low
        for i in range(low, high + 1):
            value = values[i]
            values[i] = values[end]
            values[end] = value
            end += value < pivot
        if middle < end:
            high = end - 1
            continue
        for i in range(end, high + 1):
            value = values[i]
            values[i] = values[end]
            values[end] = value
            end += value <= pivot
        if middle < end:
            break
        low = end
    if len(values) % 2:
        return values[middle]
    below = values[0]
    for i in range(1, middle):
        below = max(below, values[i])
    values[0] = (below + values[middle]) / 2  # in the precision of the values
    return values[0]
