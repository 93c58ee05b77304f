"""Points in the order of a Morton (Z) curve: neighbours along it are neighbours in space."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["EVEN_BITS", "morton_order", "spread_bits"]

EVEN_BITS = 0x0555555555555555
"""Bits of x in a Morton key; y takes the next higher ones."""

_BITS = 26


def spread_bits(number: NDArray[np.int64]) -> NDArray[np.int64]:
    """Spread the lower 30 bits of a number over the bits of x in a key, also those of a negative number.

    Works on single numbers too, and compiles.
    """
    bits = number & 0x3FFFFFFF
    bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFF
    bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FF
    bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0F
    bits = (bits | (bits << 2)) & 0x3333333333333333
    return (bits | (bits << 1)) & EVEN_BITS


def morton_order(coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the rows of points (n, 2) in the order of a Morton curve over their bounding square."""
    extent = float(np.ptp(coordinates, axis=0).max()) or 1.0
    cells = ((coordinates - coordinates.min(axis=0)) * (((1 << _BITS) - 1) / extent)).astype(np.int64)
    return np.argsort(spread_bits(cells[:, 0]) | (spread_bits(cells[:, 1]) << 1), kind="stable")
