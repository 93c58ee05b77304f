"""Mean series of groups of neighbours on quiet ground: what noise does to the mean series of hotspots."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..series.sampling import every

__all__ = ["groups_of_quiet", "quiet_means"]

_NEIGHBOURS = 8
_MOST_GROUPS = 192


def groups_of_quiet(rows: NDArray[np.integer]) -> NDArray[np.integer]:
    """Return the rows of eight neighbours each, (g, 8), of at most 192 groups evenly along a scene.

    Parameters
    ----------
    rows : (q,) int
        Of quiet ground, along a Morton curve, so that those that follow each other are neighbours.
    """
    n_groups = len(rows) // _NEIGHBOURS
    return every(rows[: n_groups * _NEIGHBOURS].reshape(n_groups, _NEIGHBOURS), _MOST_GROUPS)


def quiet_means(displacement: NDArray[np.floating], rows: NDArray[np.integer] | None = None) -> NDArray[np.float64]:
    """Return the mean series (g, T), mm, of such groups.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free, relative to the scene.
    rows : (q,) int, optional
        As of `groups_of_quiet`; by default all.
    """
    groups = groups_of_quiet(np.arange(len(displacement)) if rows is None else rows)
    means = displacement[groups.ravel()].astype(np.float64).reshape(*groups.shape, displacement.shape[1]).mean(axis=1)
    return np.asarray(means - means.mean(axis=1, keepdims=True))
