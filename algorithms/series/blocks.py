"""How many series to work on at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

__all__ = ["BLOCK_ROWS"]

# 8 MB of float32 at 246 dates: large enough for NumPy to be busy, small enough for the working copies of millions.
BLOCK_ROWS = 1 << 13
