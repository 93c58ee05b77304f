"""Soft-DTW within a Sakoe-Chiba band, against tslearn's over all alignments; and what the band does to the labels."""

from __future__ import annotations

from typing import Any

import numpy as np
from sklearn.metrics import adjusted_rand_score

from ..algorithms.clustering.soft_dtw import soft_dtw_distances
from ..algorithms.clustering.time_series_kmeans import TimeSeriesKMeans
from .series_sets import SeriesSet, real, simulated
from .soft_dtw import time_pairs
from .timing import say

__all__ = ["run"]

TARGET = "400 times faster, adjusted Rand index of the labels 0.98 or more"


def run(
    n_series: int = 512,
    n_centres: int = 7,
    n_dates: int = 246,
    radius: int = 24,
    repeats: int = 5,
    check_series: int = 10_000,
    seed: int = 0,
) -> dict[str, Any]:
    """Time both on the same pairs; compare labels of `check_series` series, half simulated and half real."""
    drawn = simulated(n_series, n_dates, seed)
    timing = time_pairs(drawn, n_centres, repeats, radius)
    half = check_series // 2
    checks = [compare(each, n_centres, radius) for each in (simulated(half, n_dates, seed), real(half, seed))]
    n_cells = len(drawn.series) * n_centres * _band_cells(n_dates, radius)
    return {
        **timing.figures(),
        "agree": all(each["ari_same_centres"] >= 0.98 for each in checks),
        "target": TARGET,
        "checks": checks,
        "ours_us_per_pair": 1e6 * timing.ours_s / (len(drawn.series) * n_centres),
        "peer_us_per_pair": 1e6 * timing.peer_s / (len(drawn.series) * n_centres),
        "ours_cells_per_s": n_cells / timing.ours_s,
    }


def compare(drawn: SeriesSet, n_centres: int, radius: int) -> dict[str, Any]:
    """Compare labels with and without the band: of the same centres, and of centres fitted with and without it."""
    say(f"labels of {len(drawn.series)} {drawn.name} series")
    centres = drawn.centres(n_centres)
    full = soft_dtw_distances(drawn.series, centres, drawn.gamma).argmin(axis=1)
    banded = soft_dtw_distances(drawn.series, centres, drawn.gamma, radius).argmin(axis=1)
    seeds = drawn.centres(n_centres, max_iter=0)

    def fitted(sakoe_chiba_radius: int | None) -> np.ndarray:
        model = TimeSeriesKMeans(
            n_centres, "softdtw", drawn.gamma, init=seeds, sakoe_chiba_radius=sakoe_chiba_radius
        ).fit(drawn.series[:1000])
        return model.predict(drawn.series)

    return {
        "series": drawn.name,
        "n_series": len(drawn.series),
        "ari_same_centres": float(adjusted_rand_score(full, banded)),
        "ari_own_centres": float(adjusted_rand_score(fitted(None), fitted(radius))),
    }


def _band_cells(n_dates: int, radius: int) -> int:
    epochs = np.arange(n_dates)
    return int((np.abs(epochs[:, None] - epochs) <= radius).sum())
