"""Whether a row was there before: 64-bit keys of rows in place of the rows themselves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["SeenRows", "row_keys"]

_SEED = 20_200_103
_MULTIPLIERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))


def row_keys(*columns: np.ndarray) -> NDArray[np.uint64]:
    """Return one key for each row; rows that differ have different keys, but for one pair in 10^19.

    The values' bits are mixed by the finaliser of SplitMix64 (Steele, Lea and Flood 2014) and summed with random odd
    weights.

    Parameters
    ----------
    columns : (n,) or (n, k) arrays
        Numbers, in which every NaN is the same; or text.
    """
    words = np.concatenate([_words(np.asarray(column)) for column in columns], axis=1)
    for shift, multiplier in zip(_SHIFTS, _MULTIPLIERS):
        words ^= words >> shift
        words *= multiplier
    words ^= words >> _SHIFTS[-1]
    weights = np.random.default_rng(_SEED).integers(0, 2**63, words.shape[1], dtype=np.uint64)
    keys: NDArray[np.uint64] = words @ (2 * weights + 1)
    return keys


def _words(column: np.ndarray) -> NDArray[np.uint64]:
    """Return (n, k) words; trailing ones of a text are 0, and count for nothing."""
    if column.dtype.kind == "U":
        letters = np.ascontiguousarray(column).view(np.uint32)
        return letters.reshape(len(column), column.dtype.itemsize // 4).astype(np.uint64)
    numbers = np.array(column if column.ndim > 1 else column[:, None], dtype=np.float64)
    numbers[np.isnan(numbers)] = np.nan
    numbers += 0.0  # there are two zeros
    return numbers.view(np.uint64)


class SeenRows:
    """Keys of rows, 8 bytes each."""

    def __init__(self) -> None:
        self._sorted = np.empty(0, dtype=np.uint64)

    def among(self, keys: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Return which of these keys have been added."""
        if not len(self._sorted):
            return np.zeros(len(keys), dtype=bool)
        places = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        found: NDArray[np.bool_] = self._sorted[places] == keys
        return found

    def add(self, keys: NDArray[np.uint64]) -> None:
        """Add keys."""
        self._sorted = np.union1d(self._sorted, keys)
