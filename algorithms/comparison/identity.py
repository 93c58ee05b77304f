"""Which points of two layers have the same id."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["partners_by_id"]


def partners_by_id(before: Sequence[str], after: Sequence[str]) -> NDArray[np.int64]:
    """Return the row of each of the later layer's points in the earlier one, by their ids; -1 for none or no id."""
    rows = {each: row for row, each in enumerate(before) if each}
    return np.array([rows.get(each, -1) for each in after], dtype=np.int64)
