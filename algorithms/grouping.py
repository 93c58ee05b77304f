"""Rows by what they are labelled, by one sort whatever the number of labels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["rows_by_label"]


def rows_by_label(labels: NDArray[np.integer], n_labels: int) -> list[NDArray[np.int64]]:
    """Return the rows of each label from 0 to before `n_labels`, in increasing order; other labels are left out."""
    inside = np.flatnonzero((labels >= 0) & (labels < n_labels))
    own = labels[inside]
    order = inside[np.argsort(own, kind="stable")]
    return np.split(order, np.cumsum(np.bincount(own, minlength=n_labels))[:-1]) if n_labels else []
