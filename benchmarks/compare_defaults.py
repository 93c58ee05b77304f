"""Compare the defaults of `detecthotspots` with alternatives, one change at a time, on synthetic and real scenes.

Run by `scripts/compare_defaults`; writes the tables of docs/defaults.md.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..algorithms.clustering.cluster_count import Judges, choose_count
from ..algorithms.clustering.time_series_kmeans import TimeSeriesKMeans, noise_gamma
from ..algorithms.hotspots.filter import Hotspots, filter_hotspots
from ..algorithms.series.resampling import smooth
from ..algorithms.series.sampling import importance_sample
from ..algorithms.series.usable import ReadySeries, ready_series, usable_series
from ..algorithms.settings import HotspotRules
from ..algorithms.space.covariance_model import fit_covariogram
from ..algorithms.space.covariogram import sample_covariogram
from ..algorithms.space.spatial_split import automatic_parameters, split_clusters
from .real_scenes import RealScene, boissano, ustica
from .scoring import score_hotspots
from .synthetic_scene import BOWLS, make_scene

COUNTS = range(2, 9)
BOISSANO_HOTSPOT = (1437725.0, 4887683.0)
USTICA_PATCHES = ((4598067.0, 1740158.0), (4598047.0, 1740414.0))


@dataclass(frozen=True)
class Variant:
    """One way to detect hotspots; the defaults of the class are the product's."""

    name: str
    metric: str = "softdtw"
    importance: bool = True
    smoothing: int = 9
    judge_in_space: bool = True
    min_velocity: float = 2.5
    min_significance: float = 4.0
    join: bool = True


DEFAULT = Variant("**default**")
VARIANTS = (
    DEFAULT,
    replace(DEFAULT, name="Euclidean", metric="euclidean"),
    replace(DEFAULT, name="DTW", metric="dtw"),
    replace(DEFAULT, name="series not smoothed", smoothing=0),
    replace(DEFAULT, name="uniform sample", importance=False),
    replace(DEFAULT, name="k by silhouette alone", judge_in_space=False),
    replace(DEFAULT, name="uniform sample, k by silhouette", importance=False, judge_in_space=False),
    replace(DEFAULT, name="no significance", min_significance=0.0),
    replace(DEFAULT, name="no least velocity", min_velocity=0.0),
    replace(DEFAULT, name="rings not joined", join=False),
    Variant("standard distance alone (paper)", min_velocity=0.0, min_significance=0.0, join=False),
)


@dataclass(frozen=True)
class Clustered:
    """A scene after clustering in time and space, before anything is filtered."""

    series: ReadySeries
    clusters: NDArray[np.int64]
    n_clusters: int
    reach: float
    eps: float


def cluster(scene: RealScene, variant: Variant, seed: int) -> Clustered:
    """Cluster a scene in time and space as a variant does."""
    days = np.array([day.toordinal() for day in scene.dates], dtype=np.float64)
    displacement = scene.displacement.copy()
    reach = fit_covariogram(sample_covariogram(scene.coordinates, displacement, seed=seed)).correlation_length
    series = ready_series(usable_series(scene.coordinates, displacement, days, 0.2), days)
    if variant.importance:
        rows = importance_sample(series.displacement, 1000, seed)
    else:
        n = len(series.displacement)
        rows = np.sort(np.random.default_rng(seed).choice(n, min(1000, n), replace=False))
    smoothed = smooth(series.displacement, variant.smoothing)
    split = automatic_parameters(series.coordinates, reach)
    make = TimeSeriesKMeans(0, variant.metric, noise_gamma(series.displacement[rows]), random_state=seed)
    judges = Judges(series.coordinates, smoothed, series.velocity, split)
    choice = choose_count(smoothed[rows], judges, COUNTS, make)
    model = choice.model
    if not variant.judge_in_space:
        best = max(choice.trials, key=lambda trial: np.nan_to_num(trial.silhouette, nan=-1.0))
        make.n_clusters = best.n_clusters
        model = make.fit(smoothed[rows])
    clusters = split_clusters(series.coordinates, model.predict(smoothed), split)
    return Clustered(series, clusters, model.n_clusters, reach, split.eps)


_clustered: dict[tuple[object, ...], Clustered] = {}


def detect(name: str, scene: RealScene, variant: Variant, seed: int) -> tuple[Hotspots, int]:
    """Run a variant of the chain; return the hotspots and the number of temporal clusters.

    Variants that differ only in what they filter share the clustering of the scene of this name.
    """
    key = (name, seed, variant.metric, variant.importance, variant.smoothing, variant.judge_in_space)
    if key not in _clustered:
        _clustered[key] = cluster(scene, variant, seed)
    found = _clustered[key]
    rules = HotspotRules(
        found.reach if np.isfinite(found.reach) else np.inf,
        variant.min_velocity,
        variant.min_significance,
        found.eps if variant.join else 0.0,
    )
    return filter_hotspots(found.series.coordinates, found.clusters, found.series.velocity, rules), found.n_clusters


def synthetic(variant: Variant, seed: int) -> tuple[float, int, int]:
    """Return ARI, planted hotspots found and false hotspots on the planted scene of a seed."""
    made = make_scene(seed=seed)
    found, _ = detect("planted", _as_real(made.coordinates, made.displacement, made.days), variant, seed)
    score = score_hotspots(found.labels, made.truth)
    return score.ari, len(score.found), len(score.false)


def quiet(variant: Variant, seed: int) -> int:
    """Return the hotspots claimed on a scene that has none."""
    made = make_scene(bowls=(), seed=100 + seed)
    found, _ = detect("quiet", _as_real(made.coordinates, made.displacement, made.days), variant, seed)
    return len(found.hotspots)


def _as_real(
    coordinates: NDArray[np.float64], displacement: NDArray[np.float32], days: NDArray[np.float64]
) -> RealScene:
    return RealScene(coordinates, displacement, [date(2020, 1, 1) + timedelta(int(day)) for day in days])


def _near(found: Hotspots, places: tuple[tuple[float, float], ...], least: float) -> int:
    """Count the places that have a hotspot's centre within 150 m, moving at least so fast (mm/yr)."""
    return sum(
        any(
            np.hypot(spot.ellipse.x - x, spot.ellipse.y - y) < 150 and abs(spot.v_mean) >= least
            for spot in found.hotspots
        )
        for x, y in places
    )


def row(variant: Variant, seeds: range, scenes: dict[str, Callable[[], RealScene]]) -> str:
    """Return one row of the table."""
    start = time.perf_counter()
    planted = [synthetic(variant, seed) for seed in seeds]
    false_on_quiet = sum(quiet(variant, seed) for seed in seeds)
    aris = [each[0] for each in planted]
    cells = [
        variant.name,
        f"{min(aris):.3f} to {max(aris):.3f}",
        f"{sum(each[1] for each in planted)} of {len(BOWLS) * len(seeds)}",
        str(sum(each[2] for each in planted)),
        str(false_on_quiet),
    ]
    on_boissano, k_boissano = detect("boissano", scenes["boissano"](), variant, 0)
    cells.append(
        f"{_near(on_boissano, (BOISSANO_HOTSPOT,), 4.0)} of 1, {len(on_boissano.hotspots)} in all (k = {k_boissano})"
    )
    on_ustica, k_ustica = detect("ustica", scenes["ustica"](), variant, 0)
    cells.append(f"{_near(on_ustica, USTICA_PATCHES, 4.0)} of 2, {len(on_ustica.hotspots)} in all (k = {k_ustica})")
    cells.append(f"{time.perf_counter() - start:.0f}")
    return "| " + " | ".join(cells) + " |"


def main(target: Path, n_seeds: int) -> None:
    """Write the table, row by row, to standard output and to a file."""
    lines = [
        "| variant | ARI | planted found | false | claimed on quiet scenes | Boissano | Ustica | s |",
        "|---|---|---|---|---|---|---|---|",
    ]
    print("\n".join(lines), flush=True)
    for variant in VARIANTS:
        lines.append(row(variant, range(n_seeds), {"boissano": boissano, "ustica": ustica}))
        print(lines[-1], flush=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3)
