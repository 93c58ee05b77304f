"""Silhouettes for several numbers of clusters, against tslearn's `silhouette_score`."""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.metrics import silhouette_score
from tslearn.clustering import silhouette_score as tslearn_silhouette_score

from ..algorithms.clustering.soft_dtw import soft_dtw_distances, soft_dtw_divergences
from .series_sets import simulated
from .timing import alternate, say, timed

__all__ = ["run"]

TARGET = "80 times faster"
COUNTS = range(2, 11)


def run(
    n_series: int = 128, n_dates: int = 246, repeats: int = 1, large_series: int = 1000, seed: int = 0
) -> dict[str, Any]:
    """Time both on `n_series` series for k = 2..10, and ours alone on `large_series`.

    Ours shares one matrix among the numbers of clusters. Both are quadratic in the number of series, and tslearn would
    take hours on 1000.
    """
    drawn = simulated(n_series, n_dates, seed)
    labels = {}
    for k in COUNTS:
        distances = soft_dtw_distances(drawn.series, drawn.centres(k), drawn.gamma)
        labels[k] = distances.argmin(axis=1)

    def ours() -> list[float]:
        divergences = soft_dtw_divergences(drawn.series, None, drawn.gamma)
        return [float(silhouette_score(divergences, labels[k], metric="precomputed")) for k in COUNTS]

    def peer() -> list[float]:
        return [
            float(
                tslearn_silhouette_score(
                    drawn.series[:, :, None], labels[k], metric="softdtw", metric_params={"gamma": drawn.gamma}
                )
            )
            for k in COUNTS
        ]

    ours()
    timing = alternate(ours, peer, repeats)
    difference = float(np.abs(np.subtract(timing.ours, timing.peer)).max())
    large = simulated(large_series, n_dates, seed)
    _, large_s = timed(lambda: soft_dtw_divergences(large.series, None, large.gamma))
    say(f"ours, {large_series} series: {large_s:.3g} s for the matrix")
    return {
        **timing.figures(),
        "agree": difference <= 1e-3,
        "target": TARGET,
        "largest_difference": difference,
        "n_series": len(drawn.series),
        "ours_matrix_s_at_large": large_s,
        "large_series": large_series,
        "peer_s_at_large_if_quadratic": timing.peer_s * (large_series / len(drawn.series)) ** 2,
    }
