"""Time-series k-means (TSKM) with soft-DTW, DTW or Euclidean cost (Tiwari & Shirzaei 2024, section 3.1)."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import InputError
from .reporting import SILENT, Reporter
from .soft_dtw import DTW_GAMMA, align_to_centre, soft_dtw_distances, soft_dtw_divergences

__all__ = ["Metric", "TimeSeriesKMeans", "noise_gamma"]

_PREDICT_ROWS = 8192


class Metric(str, Enum):
    """Cost between a series and a centre; the values are tslearn's names."""

    SOFT_DTW = "softdtw"
    DTW = "dtw"
    EUCLIDEAN = "euclidean"


def noise_gamma(series: NDArray[np.floating]) -> float:
    """Choose soft-DTW's gamma from the data: the noise variance of one date, in mm².

    Half the median squared difference of successive dates estimates that variance whatever the motion. Alignments whose
    costs differ by less than one date's noise are then averaged, and scaling the series scales gamma along.

    Parameters
    ----------
    series : (n, T) float, mm
    """
    variance = float(np.median(np.mean(np.diff(series, axis=1) ** 2, axis=1)) / 2)
    if variance > 0:
        return variance
    # More than half of the series are constant: fall back on what little varies.
    return float(np.mean(np.diff(series, axis=1) ** 2) / 2) or 1.0


class TimeSeriesKMeans:
    """K-means of time series; parameters, methods and results are named as in tslearn and scikit-learn.

    Parameters
    ----------
    n_clusters : int
    metric : Metric or str
        "softdtw", "dtw" or "euclidean".
    gamma : float, optional
        Soft-DTW's smoothing in mm²; by default `noise_gamma` of the series given to `fit`.
    max_iter : int
        Most iterations of one run.
    max_iter_barycenter : int
        Barycentre updates within one iteration, each from the last centre.
    tol : float
        A run has converged when the inertia falls by less than this share.
    n_init : int
        Runs from different seedings; the one of least inertia is kept.
    random_state : int
        Seed of the k-means++ seeding.

    Attributes
    ----------
    cluster_centers_ : (k, T) float64, mm
    labels_ : (n,) int64
    inertia_ : float, mm²
        Mean cost of a series to its centre.
    n_iter_ : int

    Notes
    -----
    A barycentre is updated by holding the expected alignments and taking the mean of what is aligned to each epoch. As
    the soft minimum is the least of `<p, cost> - gamma * entropy(p)` over alignments p, this is alternating
    minimisation: the inertia never rises. With gamma -> 0 it is DBA (Petitjean et al. 2011); with Euclidean cost it is
    the mean.
    """

    def __init__(
        self,
        n_clusters: int = 3,
        metric: Metric | str = Metric.SOFT_DTW,
        gamma: float | None = None,
        max_iter: int = 50,
        max_iter_barycenter: int = 2,
        tol: float = 1e-3,
        n_init: int = 1,
        random_state: int = 0,
    ) -> None:
        self.n_clusters = n_clusters
        self.metric = Metric(metric)
        self.gamma = gamma
        self.max_iter = max_iter
        self.max_iter_barycenter = max_iter_barycenter
        self.tol = tol
        self.n_init = n_init
        self.random_state = random_state

    def fit(self, series: ArrayLike, reporter: Reporter = SILENT) -> TimeSeriesKMeans:
        """Find the centres.

        Parameters
        ----------
        series : (n, T) float, mm
            Gap-free series.
        reporter : Reporter

        Raises
        ------
        InputError
            If there are fewer different series than clusters.
        """
        rows = np.ascontiguousarray(series, dtype=np.float32)
        n_different = np.unique(rows, axis=0).shape[0]
        if not 1 <= self.n_clusters <= n_different:
            raise InputError(
                f"{self.n_clusters} clusters cannot be made of {n_different} different series: "
                "ask for fewer clusters, fit on a larger sample or give more points."
            )
        self.gamma_ = noise_gamma(rows) if self.gamma is None else self.gamma
        rng = np.random.default_rng(self.random_state)
        self.inertia_ = np.inf
        for run in range(self.n_init):
            part = reporter.part(run / self.n_init, (run + 1) / self.n_init)
            centres, labels, inertia, n_iter = self._run(rows, self._seed(rows, rng), part)
            if inertia < self.inertia_:
                self.cluster_centers_, self.labels_, self.inertia_, self.n_iter_ = centres, labels, inertia, n_iter
        return self

    def predict(self, series: ArrayLike, reporter: Reporter = SILENT) -> NDArray[np.int64]:
        """Return the nearest centre of each series (n, T)."""
        rows = np.asarray(series)
        labels = np.empty(rows.shape[0], dtype=np.int64)
        for start in range(0, rows.shape[0], _PREDICT_ROWS):
            labels[start : start + _PREDICT_ROWS] = self.transform(rows[start : start + _PREDICT_ROWS]).argmin(axis=1)
            reporter.progress(min(1.0, (start + _PREDICT_ROWS) / rows.shape[0]))
        return labels

    def transform(self, series: ArrayLike) -> NDArray[np.floating]:
        """Return the cost of each series to each centre, (n, k) in mm²."""
        return self._costs(np.asarray(series), self.cluster_centers_)

    def divergences(self, series: ArrayLike) -> NDArray[np.floating]:
        """Return pairwise dissimilarities (n, n) for a silhouette: zero on the diagonal, never negative.

        The soft-DTW divergence, the root of DTW's cost, or the Euclidean distance.
        """
        rows = np.ascontiguousarray(series, dtype=np.float32)
        pairwise: NDArray[np.floating]
        if self.metric is Metric.SOFT_DTW:
            pairwise = soft_dtw_divergences(rows, rows, self.gamma_)
        else:
            pairwise = np.sqrt(np.maximum(self._costs(rows, rows), 0.0))
        # The float32 kernel may differ in the last digit between (x, y) and (y, x).
        pairwise = (pairwise + pairwise.T) / 2
        np.fill_diagonal(pairwise, 0.0)
        return pairwise

    def _costs(self, rows: NDArray[np.floating], centres: NDArray[np.floating]) -> NDArray[np.floating]:
        if self.metric is Metric.EUCLIDEAN:
            wide = rows.astype(np.float64)
            costs = -2 * wide @ centres.T.astype(np.float64)
            costs += np.einsum("ij,ij->i", wide, wide)[:, None] + np.einsum("ij,ij->i", centres, centres)
            return costs
        return soft_dtw_distances(rows, centres, DTW_GAMMA if self.metric is Metric.DTW else self.gamma_)

    def _seed(self, rows: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float64]:
        """Seed by k-means++ (Arthur & Vassilvitskii 2007), on costs that start at zero."""
        chosen = [int(rng.integers(rows.shape[0]))]
        nearest = self._seeding_costs(rows, rows[chosen[-1:]])
        while len(chosen) < self.n_clusters:
            nearest[chosen] = 0.0
            cumulative = np.cumsum(nearest)
            if cumulative[-1] > 0:
                index = int(np.searchsorted(cumulative, rng.random() * cumulative[-1], side="right"))
            else:
                index = int(rng.integers(rows.shape[0]))
            chosen.append(min(index, rows.shape[0] - 1))
            nearest = np.minimum(nearest, self._seeding_costs(rows, rows[chosen[-1:]]))
        return rows[chosen].astype(np.float64)

    def _seeding_costs(self, rows: NDArray[np.float32], centre: NDArray[np.float32]) -> NDArray[np.float64]:
        if self.metric is Metric.SOFT_DTW:
            return soft_dtw_divergences(rows, centre, self.gamma_)[:, 0].astype(np.float64)
        return np.maximum(self._costs(rows, centre)[:, 0].astype(np.float64), 0.0)

    def _run(
        self, rows: NDArray[np.float32], centres: NDArray[np.float64], reporter: Reporter
    ) -> tuple[NDArray[np.float64], NDArray[np.int64], float, int]:
        previous = np.inf
        iteration = 0
        while True:
            costs = self._costs(rows, centres)
            labels = costs.argmin(axis=1)
            inertia = float(costs.min(axis=1).mean(dtype=np.float64))
            empty = np.setdiff1d(np.arange(self.n_clusters), labels)
            converged = np.isfinite(previous) and previous - inertia <= self.tol * abs(previous)
            if (converged and not empty.size) or iteration == self.max_iter:
                return centres, labels.astype(np.int64), inertia, iteration
            for k in empty:
                # An empty cluster takes over the series that fits its own worst, none that is alone in its cluster.
                spare = np.bincount(labels, minlength=self.n_clusters)[labels] > 1
                labels[np.where(spare, costs.min(axis=1), -np.inf).argmax()] = k
            for k in range(self.n_clusters):
                start = rows[labels == k][0] if k in empty else centres[k]
                centres[k] = self._barycentre(rows[labels == k], start)
            previous = inertia
            iteration += 1
            reporter.progress(iteration / self.max_iter)

    def _barycentre(self, members: NDArray[np.float32], centre: NDArray[np.floating]) -> NDArray[np.float64]:
        if self.metric is Metric.EUCLIDEAN:
            return members.mean(axis=0, dtype=np.float64)
        gamma = DTW_GAMMA if self.metric is Metric.DTW else self.gamma_
        updated = np.asarray(centre, dtype=np.float64)
        for _ in range(self.max_iter_barycenter):
            alignment = align_to_centre(members, updated, gamma)
            updated = alignment.moment / alignment.mass
        return updated
