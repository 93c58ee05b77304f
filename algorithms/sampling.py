"""Which series to fit on: a sample that keeps rare motion."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["importance_sample"]


def importance_sample(displacement: NDArray[np.floating], size: int, seed: int) -> NDArray[np.int64]:
    """Draw series without replacement, half evenly, half in proportion to their motion.

    The probability of a lightweight coreset (Bachem, Lucic & Krause 2018), half uniform and half proportional to the
    squared distance from the scene's mean, here from the scene's motion, which has been removed. The sample is used
    without the coreset's weights on purpose: reweighted, rare motion counts again as little as it is rare, and k-means
    spends its centres on the noise of quiet ground.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free series relative to the scene.
    size : int
        Series wanted; all of them when there are no more.
    seed : int

    Returns
    -------
    (min(size, n),) int64
        Increasing row numbers.
    """
    n = displacement.shape[0]
    if n <= size:
        return np.arange(n)
    motion = np.einsum("ij,ij->i", displacement, displacement, dtype=np.float64)
    total = motion.sum()
    probability = 0.5 / n + (0.5 * motion / total if total > 0 else 0.5 / n)
    # Efraimidis & Spirakis: the largest keys log(u)/p are a weighted sample without replacement.
    keys = np.log(np.random.default_rng(seed).random(n)) / probability
    return np.sort(np.argpartition(keys, n - size)[n - size :])
