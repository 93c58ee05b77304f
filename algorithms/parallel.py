"""Kernels that let go of Python's lock, on all cores."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numba import get_num_threads
from numpy.typing import NDArray

__all__ = ["in_parts", "parts_of"]

_MOST_PARTS = 256  # that threads take in turn


def parts_of(n: int) -> NDArray[np.int64]:
    """Return (2, p): from where to before where the parts of n items lie, whatever the number of cores."""
    step = max(1, -(-n // _MOST_PARTS))
    begin = np.arange(0, n, step)
    return np.array([begin, np.minimum(begin + step, n)])


def in_parts(n: int, kernel: Callable[..., None], *arguments: Any) -> None:
    """Call ``kernel(*arguments, begin, stop)`` for every part of n items."""
    with ThreadPoolExecutor(get_num_threads()) as pool:
        list(pool.map(lambda begin, stop: kernel(*arguments, begin, stop), *parts_of(n)))
