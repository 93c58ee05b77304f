"""How the worker's time and memory grow with the number of points, on the synthetic Los Angeles."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from ..algorithms.detection import detect_hotspots
from ..algorithms.settings import ClusterSettings, DetectionSettings
from .files import scene_folder
from .los_angeles import load_los_angeles
from .scoring import score_hotspots
from .synthetic_scene import make_scene
from .timing import in_fresh_process, say, timed

__all__ = ["run"]

TARGET = "exponent 1.05 or less"


def run(
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000, 3_039_151),
    n_dates: int = 246,
    n_clusters: int = 7,
    n_pairs: int = 1_000_000,
    seed: int = 0,
) -> dict[str, Any]:
    """Run the chain at every size in a process of its own; fit time = constant * points^exponent to all of them.

    The peer is linear growth: the time that the largest scene would take at the smallest one's time a point.
    """
    clustering = ClusterSettings(n_clusters=n_clusters, seed=seed)
    rows = []
    for n_points in sizes:
        folder = scene_folder(n_points)
        truth = load_los_angeles(folder, n_points, n_dates, seed).truth
        settings = _settings(clustering, n_pairs)
        # The chain changes displacement in place, as it may in a job's folder.
        scratch = folder / "scratch.npy"
        shutil.copyfile(folder / "displacement.npy", scratch)
        try:
            fresh = in_fresh_process(_chain, folder, scratch, n_points, n_dates, seed, settings)
        finally:
            scratch.unlink()
        chain_s, labels = fresh.result
        score = score_hotspots(labels, truth)
        rows.append(
            {
                "n_points": n_points,
                "s": chain_s,
                "us_per_point": 1e6 * chain_s / n_points,
                "peak_bytes": fresh.peak_bytes,
                "displacement_bytes": n_points * n_dates * 4,
                "found": len(score.found),
                "false": len(score.false),
            }
        )
        say(str(rows[-1]))
    points, seconds = np.log([[row["n_points"], row["s"]] for row in rows]).T
    exponent = float(np.polyfit(points, seconds, 1)[0])
    linear_s = rows[0]["s"] * rows[-1]["n_points"] / rows[0]["n_points"]
    return {
        "ours_s": rows[-1]["s"],
        "peer_s": linear_s,
        "ratio": linear_s / rows[-1]["s"],
        "agree": exponent <= 1.05,
        "meaning": "peer_s: linear growth from the smallest scene",
        "target": TARGET,
        "exponent": exponent,
        "exponents_between_sizes": (np.diff(seconds) / np.diff(points)).tolist(),
        "n_dates": n_dates,
        "n_clusters": n_clusters,
        "sizes": rows,
    }


def _settings(clustering: ClusterSettings, n_pairs: int) -> DetectionSettings:
    return DetectionSettings(
        max_gap_share=0.2,
        clustering=clustering,
        n_pairs=n_pairs,
        max_standard_distance=0.0,
        min_velocity=2.5,
        min_significance=4.0,
        eps=0.0,
        min_points=0,
    )


def _chain(
    folder: Path, displacement: Path, n_points: int, n_dates: int, seed: int, settings: DetectionSettings
) -> tuple[float, np.ndarray]:
    """Return the seconds of the chain, and the hotspot of every point."""
    scene = load_los_angeles(folder, n_points, n_dates, seed)
    mapped = np.load(displacement, mmap_mode="r+")
    small = make_scene(30, 40)
    days = [date(2020, 1, 1) + timedelta(float(day)) for day in small.days]
    few = replace(settings, n_pairs=1000, clustering=replace(settings.clustering, n_clusters=2))
    detect_hotspots(small.coordinates, small.displacement, days, few)  # loads the kernels
    found, seconds = timed(lambda: detect_hotspots(scene.coordinates, mapped, scene.dates, settings))
    labels = np.zeros(n_points, dtype=np.int64)
    labels[found.series.rows] = found.filtered.labels
    return seconds, labels
