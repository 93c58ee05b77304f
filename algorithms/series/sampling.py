"""Which series to fit on: a sample that keeps rare motion."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .robust import MAD_TO_STD

__all__ = ["MOST_MEASURED", "automatic_size", "every", "importance_sample", "share_of_every"]

MOST_MEASURED = 200_000
"""Of more values a scale is measured on so many, evenly along them."""

_LEAST_SIZE = 1000
_SMALL_SCENE = 100_000
_BLOCK_ROWS = 1 << 15
_NOISE_LIMIT = 3.0


def every(values: NDArray[Any], most: int = MOST_MEASURED) -> NDArray[Any]:
    """Return values (n, ...), or every so many of them, that no more than `most` are left."""
    return share_of_every(values, 0, len(values), most)


def share_of_every(values: NDArray[Any], first: int, total: int, most: int = MOST_MEASURED) -> NDArray[Any]:
    """Return the values that `every` would take of a run of `total` values, which these are a part of from `first`."""
    step = max(1, -(-total // most))
    return values[-first % step :: step]


def automatic_size(n_series: int) -> int:
    """Series to fit on: 1000 of up to 100 000, and more of more as the square root of their number."""
    return round(_LEAST_SIZE * max(1.0, n_series / _SMALL_SCENE) ** 0.5)


def importance_sample(displacement: NDArray[np.floating], size: int, seed: int) -> NDArray[np.int64]:
    """Draw series without replacement, half evenly, half in proportion to their motion beyond the noise.

    The probability of a lightweight coreset (Bachem, Lucic & Krause 2018), half uniform and half proportional to the
    squared distance from the scene's mean, here from the scene's motion, which has been removed; and of that square
    only what exceeds three robust standard deviations above its median, as in a large scene the noise of all the quiet
    series together would outweigh the few that move. The sample is used without the coreset's weights on purpose:
    reweighted, rare motion counts again as little as it is rare, and k-means spends its centres on the noise of quiet
    ground.

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
    motion = np.empty(n)
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        motion[start : start + _BLOCK_ROWS] = np.einsum("ij,ij->i", block, block, dtype=np.float64)
    median = np.median(motion)
    excess = motion - median - _NOISE_LIMIT * MAD_TO_STD * np.median(np.abs(motion - median))
    excess = np.maximum(excess, 0.0)
    total = excess.sum()
    probability = 0.5 / n + (0.5 * excess / total if total > 0 else 0.5 / n)
    # Efraimidis & Spirakis: the largest keys log(u)/p are a weighted sample without replacement.
    keys = np.log(np.random.default_rng(seed).random(n)) / probability
    return np.sort(np.argpartition(keys, n - size)[n - size :])
