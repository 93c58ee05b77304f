"""Which series to fit on: a sample that keeps rare motion."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["importance_sample"]


def importance_sample(displacement: NDArray[np.floating], size: int, seed: int) -> NDArray[np.int64]:
    """Draw series without replacement, half evenly, half by the rank of their motion.

    A lightweight coreset (Bachem, Lucic & Krause 2018) draws half uniformly and half in proportion to the squared
    distance from the mean. Among a million quiet points even that leaves a rare hotspot a handful of series, as all the
    noise together outweighs it. Here the second half goes by 1 / rank: the first, second, fourth, ... fastest 2^j
    series get equal shares, however many quiet ones follow. No weights undo this: rare motion is to count.

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
    rng = np.random.default_rng(seed)
    rank = np.empty(n)
    # Among equals chance decides, or the first rows of the layer would be favoured.
    rank[np.lexsort((rng.random(n), -motion))] = np.arange(1, n + 1)
    share = 1.0 / rank
    probability = 0.5 / n + 0.5 * share / share.sum()
    # Efraimidis & Spirakis: the largest keys log(u)/p are a weighted sample without replacement.
    keys = np.log(rng.random(n)) / probability
    return np.sort(np.argpartition(keys, n - size)[n - size :])
