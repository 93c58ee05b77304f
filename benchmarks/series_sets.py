"""Displacement series as the chain clusters them: relative to the scene, smoothed, half of them drawn by motion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..algorithms.clustering.time_series_kmeans import TimeSeriesKMeans, noise_gamma
from ..algorithms.series.resampling import smooth
from ..algorithms.series.sampling import importance_sample
from ..algorithms.series.usable import ready_series, usable_series
from .real_scenes import ustica
from .synthetic_scene import make_scene

__all__ = ["SeriesSet", "real", "simulated"]

_SMOOTHING = 9


@dataclass(frozen=True)
class SeriesSet:
    """Some series.

    Attributes
    ----------
    name : str
    series : (n, T) float32, mm
    gamma : float, mm²
        As the chain would choose it.
    """

    name: str
    series: NDArray[np.float32]
    gamma: float

    def centres(self, n_centres: int, max_iter: int = 3, n_series: int = 300, seed: int = 0) -> NDArray[np.float64]:
        """Return (k, T) centres fitted on some of the series; the seeds of k-means++ where `max_iter` is 0."""
        model = TimeSeriesKMeans(n_centres, "softdtw", self.gamma, max_iter=max_iter, random_state=seed)
        rows = np.random.default_rng(seed).permutation(len(self.series))[:n_series]
        return model.fit(self.series[rows]).cluster_centers_


def simulated(n_series: int, n_dates: int = 246, seed: int = 0) -> SeriesSet:
    """Return series of the synthetic scene."""
    n_side = max(30, int(np.ceil(np.sqrt(n_series))))
    made = make_scene(n_side=n_side, n_dates=n_dates, seed=seed)
    return _drawn("simulated", made.coordinates, made.displacement, made.days, n_series, seed)


def real(n_series: int, seed: int = 0) -> SeriesSet:
    """Return series of Ustica, 210 dates."""
    scene = ustica()
    days = np.array([day.toordinal() for day in scene.dates], dtype=np.float64)
    return _drawn("Ustica", scene.coordinates, scene.displacement, days, n_series, seed)


def _drawn(
    name: str,
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    n_series: int,
    seed: int,
) -> SeriesSet:
    prepared = ready_series(usable_series(coordinates, displacement, days, 0.2), days).displacement
    # In random order, so that any part of the set is like the whole.
    rows = np.random.default_rng(seed).permutation(importance_sample(prepared, n_series, seed))
    drawn = prepared[rows]
    return SeriesSet(name, smooth(drawn, _SMOOTHING).astype(np.float32), noise_gamma(drawn))
