"""Points in the order of a Morton (Z) curve: neighbours along it are neighbours in space."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["BITS_OF_SQUARE", "EVEN_BITS", "SQUARE", "curve_order", "morton_keys", "morton_order", "spread_bits"]

EVEN_BITS = 0x0555555555555555
"""Bits of x in a Morton key; y takes the next higher ones."""

SQUARE = 100_000.0
"""Side in m of the squares that the curve fills one after the other: the tiles of EGMS."""
BITS_OF_SQUARE = 17
"""Such a square has 2**17 steps of 0.76 m along each axis."""
_ORIGIN = 1 << 29  # steps: places left of and below 0 come first


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


def morton_keys(coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the places of points (n, 2), m, along one curve over the whole plane, whatever other points there are."""
    steps = np.floor(coordinates * ((1 << BITS_OF_SQUARE) / SQUARE)).astype(np.int64) + _ORIGIN
    return spread_bits(steps[:, 0]) | (spread_bits(steps[:, 1]) << 1)


def morton_order(coordinates: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the rows of points (n, 2), m, along that curve."""
    return np.argsort(morton_keys(coordinates), kind="stable")


def curve_order(coordinates: NDArray[np.float64], values: NDArray[np.floating]) -> NDArray[np.int64]:
    """Return the rows of points (n, 2), m, along that curve, in an order that does not depend on that of the rows.

    Points in one step come by x and y, and those at one place by their values (n, T), the first that differ.
    """
    keys = morton_keys(coordinates)
    order = np.lexsort((coordinates[:, 1], coordinates[:, 0], keys))
    same = (coordinates[order[1:]] == coordinates[order[:-1]]).all(axis=1)
    if same.any():
        tied = np.flatnonzero(np.append(same, False) | np.append(False, same))
        place = np.cumsum(~np.append(False, same))[tied]
        rows = order[tied]
        order[tied] = rows[np.lexsort((*values[rows].T[::-1], place))]
    return order
