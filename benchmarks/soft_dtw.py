"""Soft-DTW distances of many series to a few centres, against tslearn's."""

from __future__ import annotations

from typing import Any

import numpy as np
from tslearn.metrics import cdist_soft_dtw

from ..algorithms.clustering.soft_dtw import soft_dtw_distances
from .roofline import multiply_adds_per_second
from .series_sets import SeriesSet, real, simulated
from .timing import Timing, alternate, say, timed

__all__ = ["run", "time_pairs"]

TARGET = "80 times faster, relative difference 1e-4 or less, the same nearest centre for every series"


def run(
    n_series: int = 512,
    n_centres: int = 7,
    n_dates: int = 246,
    repeats: int = 5,
    check_series: int = 10_000,
    seed: int = 0,
) -> dict[str, Any]:
    """Time both on the same pairs; then compare them, once, on `check_series` series, half simulated and half real."""
    drawn = simulated(n_series, n_dates, seed)
    timing = time_pairs(drawn, n_centres, repeats)
    half = check_series // 2
    checks = [
        compare(drawn, n_centres),
        *(compare(each, n_centres) for each in ((simulated(half, n_dates, seed), real(half, seed)) if half else ())),
    ]
    n_cells = len(drawn.series) * n_centres * n_dates**2
    limit = multiply_adds_per_second()
    return {
        **timing.figures(),
        "agree": all(each["relative_difference"] <= 1e-4 and not each["other_centre"] for each in checks),
        "target": TARGET,
        "checks": checks,
        "n_pairs": len(drawn.series) * n_centres,
        "ours_us_per_pair": 1e6 * timing.ours_s / (len(drawn.series) * n_centres),
        "peer_us_per_pair": 1e6 * timing.peer_s / (len(drawn.series) * n_centres),
        "ours_cells_per_s": n_cells / timing.ours_s,
        "ours_ns_per_cell": 1e9 * timing.ours_s / n_cells,
        "machine_multiply_adds_per_s": limit,
        "multiply_adds_that_fit_in_a_cell": limit * timing.ours_s / n_cells,
    }


def time_pairs(drawn: SeriesSet, n_centres: int, repeats: int, radius: int | None = None) -> Timing:
    """Time ours, within a band of `radius` where there is one, and tslearn's of all alignments on the same pairs."""
    centres = drawn.centres(n_centres)
    cdist_soft_dtw(drawn.series[:1], centres, drawn.gamma)
    soft_dtw_distances(drawn.series, centres, drawn.gamma, radius)
    return alternate(
        lambda: soft_dtw_distances(drawn.series, centres, drawn.gamma, radius),
        lambda: cdist_soft_dtw(drawn.series, centres, drawn.gamma),
        repeats,
    )


def compare(drawn: SeriesSet, n_centres: int) -> dict[str, Any]:
    """Compare distances and nearest centres.

    A distance near zero is the difference of large terms, and `gamma` the cost that soft-DTW itself blurs: differences
    are relative to the distance, or to `gamma` where that is larger.
    """
    say(f"comparing {len(drawn.series)} {drawn.name} series with tslearn's")
    centres = drawn.centres(n_centres)
    ours, ours_s = timed(lambda: soft_dtw_distances(drawn.series, centres, drawn.gamma))
    peer, peer_s = timed(lambda: cdist_soft_dtw(drawn.series, centres, drawn.gamma))
    relative = np.abs(ours - peer) / np.maximum(np.abs(peer), drawn.gamma)
    return {
        "series": drawn.name,
        "n_series": len(drawn.series),
        "n_dates": drawn.series.shape[1],
        "gamma": drawn.gamma,
        "ours_s": ours_s,
        "peer_s": peer_s,
        "relative_difference": float(relative.max()),
        "median_relative_difference": float(np.median(relative)),
        "other_centre": int(np.count_nonzero(ours.argmin(axis=1) != peer.argmin(axis=1))),
    }
