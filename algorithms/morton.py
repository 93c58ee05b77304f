"""Points in the order of a Morton (Z) curve: neighbours along it are neighbours in space."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["morton_order"]

_BITS = 26


def morton_order(coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the rows of points (n, 2) in the order of a Morton curve over their bounding square."""
    corner = coordinates.min(axis=0)
    extent = float(np.ptp(coordinates, axis=0).max()) or 1.0
    cells = ((coordinates - corner) * (((1 << _BITS) - 1) / extent)).astype(np.uint64)
    key = np.zeros(len(coordinates), dtype=np.uint64)
    for bit in range(_BITS):
        one, shift = np.uint64(1), np.uint64(bit)
        key |= ((cells[:, 0] >> shift) & one) << np.uint64(2 * bit)
        key |= ((cells[:, 1] >> shift) & one) << np.uint64(2 * bit + 1)
    return np.argsort(key, kind="stable")
