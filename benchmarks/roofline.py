"""What the machine could do at most."""

from __future__ import annotations

import numpy as np
from numba import njit, prange
from numpy.typing import NDArray

from .timing import timed

__all__ = ["multiply_adds_per_second"]

_FLOATS = 1 << 11  # fit into the nearest cache
_STEPS = 8  # long enough to hide loads and stores, short enough for the processor to overlap several chains


@njit(parallel=True, nogil=True, fastmath={"contract"})
def _polynomials(x: NDArray[np.float32], rounds: int, result: NDArray[np.float32]) -> None:
    """Evaluate a polynomial of degree `_STEPS` at every x, over and over: nothing but multiply-adds."""
    c = np.float32(0.5)
    for block in prange(result.shape[0]):
        row = result[block]
        for _ in range(rounds):
            for i in range(x.size):
                p = row[i]
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                p = p * x[i] + c
                row[i] = p


def multiply_adds_per_second(rounds: int = 40_000, repeats: int = 5) -> float:
    """Measure float32 multiply-adds a second, on all threads and vector lanes; the best of some repeats."""
    x = np.linspace(0.1, 0.9, _FLOATS, dtype=np.float32)
    result = np.zeros((8, _FLOATS), dtype=np.float32)
    _polynomials(x, 1, result)
    seconds = min(timed(lambda: _polynomials(x, rounds, result))[1] for _ in range(repeats))
    return result.size * rounds * _STEPS / seconds
