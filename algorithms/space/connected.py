"""Which items hang together by pairs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

__all__ = ["connected"]


def connected(n_items: int, first: NDArray[np.integer], second: NDArray[np.integer]) -> NDArray[np.integer]:
    """Return the group, from 0, of each of n items, (n,), of which `first` and `second` (p,) are linked in pairs."""
    links = coo_array((np.ones(len(first)), (first, second)), shape=(n_items, n_items))
    _, group = connected_components(links, directed=False)
    found: NDArray[np.integer] = group
    return found
