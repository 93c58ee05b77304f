"""Time-series k-means (TSKM) with soft-DTW, DTW or Euclidean cost (Tiwari & Shirzaei 2024, section 3.1)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClusterMixin, TransformerMixin
from sklearn.utils import Tags
from sklearn.utils.validation import check_is_fitted, validate_data
from tslearn.bases import TimeSeriesMixin

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..settings import Metric
from .soft_dtw import (
    DTW_GAMMA,
    align_to_centres,
    nearest_centres,
    soft_dtw_distances,
    soft_dtw_divergences,
    soft_dtw_self_distances,
)

__all__ = ["TimeSeriesKMeans", "noise_gamma"]

_PREDICT_ROWS = 8192
_SEED_CANDIDATES = 4


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


class TimeSeriesKMeans(TransformerMixin, ClusterMixin, TimeSeriesMixin, BaseEstimator):
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
    init : (k, T) float, mm, optional
        Centres to start from, in place of seeded ones; there is then one run.
    sakoe_chiba_radius : int, optional
        Epochs are aligned only if they are at most so many apart; any by default. Quicker by about T / (2 radius + 1).

    Attributes
    ----------
    cluster_centers_ : (k, T) float64, mm
    labels_ : (n,) int64
    inertia_ : float, mm²
        Mean cost of a series to its centre.
    n_iter_ : int
    converged_ : bool
        Whether the inertia had settled before `max_iter`.

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
        metric: Metric | str = Metric.SOFT_DTW.value,
        gamma: float | None = None,
        max_iter: int = 50,
        max_iter_barycenter: int = 2,
        tol: float = 1e-3,
        n_init: int = 1,
        random_state: int = 0,
        init: ArrayLike | None = None,
        sakoe_chiba_radius: int | None = None,
    ) -> None:
        self.n_clusters = n_clusters
        self.metric = metric
        self.gamma = gamma
        self.max_iter = max_iter
        self.max_iter_barycenter = max_iter_barycenter
        self.tol = tol
        self.n_init = n_init
        self.random_state = random_state
        self.init = init
        self.sakoe_chiba_radius = sakoe_chiba_radius

    def fit(self, series: ArrayLike, y: object = None, *, reporter: Reporter = SILENT) -> TimeSeriesKMeans:  # noqa: ARG002
        """Find the centres.

        Parameters
        ----------
        series : (n, T) or (n, T, 1) float, mm
            Gap-free series.
        y : None
            Not used: the libraries' convention.
        reporter : Reporter

        Raises
        ------
        InputError
            If there are fewer different series than clusters.
        """
        rows = self._rows(series, is_fit=True)
        n_different = np.unique(rows, axis=0).shape[0]
        if not 1 <= self.n_clusters <= n_different:
            raise InputError(
                "{n_clusters} clusters cannot be made of {n_different} different series: ask for fewer clusters, "
                "fit on a larger sample or give more points.",
                n_clusters=self.n_clusters,
                n_different=n_different,
            )
        rng = np.random.default_rng(self.random_state)
        self.gamma_ = noise_gamma(rows) if self.gamma is None else self.gamma
        n_runs = self.n_init if self.init is None else 1
        self.inertia_ = np.inf
        for run in range(n_runs):
            start = self.seeds(rows, rng) if self.init is None else np.array(self.init, dtype=np.float64)
            part = reporter.part(run / n_runs, (run + 1) / n_runs)
            centres, labels, inertia, n_iter = self._run(rows, start, part)
            if inertia < self.inertia_:
                self.cluster_centers_, self.labels_, self.inertia_, self.n_iter_ = centres, labels, inertia, n_iter
                self.converged_ = n_iter < self.max_iter
        return self

    def seeds(self, series: ArrayLike, rng: np.random.Generator) -> NDArray[np.float64]:
        """Choose series to start from by greedy k-means++ (Arthur & Vassilvitskii 2007), on costs that start at zero.

        They are chosen one by one, each the best of a few drawn: from the same generator, those for fewer clusters are
        the first of those for more.

        Returns
        -------
        (n_clusters, T) float64, mm
        """
        rows = np.ascontiguousarray(series, dtype=np.float32)
        self.gamma_ = noise_gamma(rows) if self.gamma is None else self.gamma
        own = np.zeros(len(rows))
        if Metric(self.metric) is not Metric.EUCLIDEAN:
            own = soft_dtw_self_distances(rows, self._softness, self.sakoe_chiba_radius).astype(np.float64)

        def costs_to(candidates: NDArray[np.int64]) -> NDArray[np.float64]:
            costs = self._costs(rows, rows[candidates]) - (own[:, None] + own[candidates]) / 2
            costs[candidates, np.arange(len(candidates))] = 0.0
            return np.maximum(costs, 0.0)

        chosen = [int(rng.integers(len(rows)))]
        nearest = costs_to(np.array(chosen))[:, 0]
        while len(chosen) < self.n_clusters:
            # Where all costs are 0, as of series that DTW holds for equal, any series not yet chosen will do.
            weights = nearest if nearest.any() else ~np.isin(np.arange(len(rows)), chosen)
            candidates = rng.choice(len(rows), size=_SEED_CANDIDATES, p=weights / weights.sum())
            costs = np.minimum(nearest[:, None], costs_to(candidates))
            best = int(costs.sum(axis=0).argmin())
            chosen.append(int(candidates[best]))
            nearest = costs[:, best]
        return rows[chosen].astype(np.float64)

    def predict(self, series: ArrayLike, *, reporter: Reporter = SILENT) -> NDArray[np.int64]:
        """Return the nearest centre of each series (n, T) or (n, T, 1)."""
        check_is_fitted(self)
        rows = self._rows(series)
        labels = np.empty(rows.shape[0], dtype=np.int64)
        for start in range(0, rows.shape[0], _PREDICT_ROWS):
            block = slice(start, start + _PREDICT_ROWS)
            labels[block], _ = self._nearest(rows[block], self.cluster_centers_)
            reporter.progress(min(1.0, (start + _PREDICT_ROWS) / rows.shape[0]))
        return labels

    def transform(self, series: ArrayLike) -> NDArray[np.floating]:
        """Return the cost of each series to each centre, (n, k) in mm²."""
        check_is_fitted(self)
        return self._costs(self._rows(series), self.cluster_centers_)

    def divergences(self, series: ArrayLike) -> NDArray[np.floating]:
        """Return pairwise dissimilarities (n, n) for a silhouette: symmetric, zero on the diagonal, never negative.

        The soft-DTW divergence, the root of DTW's cost, or the Euclidean distance.
        """
        rows = np.ascontiguousarray(series, dtype=np.float32)
        if Metric(self.metric) is Metric.EUCLIDEAN:
            costs = np.maximum(self._costs(rows, rows), 0.0)
            np.fill_diagonal(costs, 0.0)
            return np.sqrt((costs + costs.T) / 2)
        divergences = soft_dtw_divergences(rows, None, self._softness, self.sakoe_chiba_radius)
        return np.sqrt(divergences) if Metric(self.metric) is Metric.DTW else divergences

    def __sklearn_tags__(self) -> Tags:
        """Say to scikit-learn that costs are of the kernels' precision, whatever that of the series."""
        tags: Tags = super().__sklearn_tags__()
        tags.transformer_tags.preserves_dtype = []
        return tags

    def _rows(self, series: ArrayLike, is_fit: bool = False) -> NDArray[np.float32]:
        """Return series as they are computed with; raise ValueError where they are none, or not as those of `fit`."""
        rows: NDArray[np.float32] = validate_data(
            self, series, reset=is_fit, dtype=np.float32, order="C", allow_nd=True
        )
        if rows.ndim == 3 and rows.shape[2] == 1:  # tslearn's way
            return rows[:, :, 0]
        if rows.ndim > 2:
            raise ValueError(f"Series are (n, T) or (n, T, 1), and these are of shape {rows.shape}.")
        return rows

    @property
    def _softness(self) -> float:
        """Gamma of the kernels."""
        return DTW_GAMMA if Metric(self.metric) is Metric.DTW else self.gamma_

    def _costs(self, rows: NDArray[np.floating], centres: NDArray[np.floating]) -> NDArray[np.floating]:
        if Metric(self.metric) is Metric.EUCLIDEAN:
            wide = rows.astype(np.float64)
            costs = -2 * wide @ centres.T.astype(np.float64)
            costs += np.einsum("ij,ij->i", wide, wide)[:, None] + np.einsum("ij,ij->i", centres, centres)
            return costs
        return soft_dtw_distances(rows, centres, self._softness, self.sakoe_chiba_radius)

    def _nearest(
        self, rows: NDArray[np.floating], centres: NDArray[np.floating]
    ) -> tuple[NDArray[np.int64], NDArray[np.floating]]:
        """Return the nearest centre of each series and its cost."""
        if Metric(self.metric) is Metric.EUCLIDEAN:
            costs = self._costs(rows, centres)
            labels = costs.argmin(axis=1)
            return labels, costs[np.arange(len(labels)), labels]
        return nearest_centres(rows, centres, self._softness, self.sakoe_chiba_radius)

    def _run(
        self, rows: NDArray[np.float32], centres: NDArray[np.float64], reporter: Reporter
    ) -> tuple[NDArray[np.float64], NDArray[np.int64], float, int]:
        previous = np.inf
        iteration = 0
        while True:
            labels, costs = self._nearest(rows, centres)
            inertia = float(costs.mean(dtype=np.float64))
            empty = np.setdiff1d(np.arange(self.n_clusters), labels)
            converged = np.isfinite(previous) and previous - inertia <= self.tol * abs(previous)
            if (converged and not empty.size) or iteration == self.max_iter:
                return centres, labels, inertia, iteration
            labels = labels.copy()
            for k in empty:
                # An empty cluster takes over the series that fits its own worst, none that is alone in its cluster.
                spare = np.bincount(labels, minlength=self.n_clusters)[labels] > 1
                taken = int(np.where(spare, costs, -np.inf).argmax())
                labels[taken] = k
                centres[k] = rows[taken]
            centres = self._barycentres(rows, labels, centres)
            previous = inertia
            iteration += 1
            reporter.progress(iteration / self.max_iter)

    def _barycentres(
        self, rows: NDArray[np.float32], labels: NDArray[np.int64], centres: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Move the centres to the barycentres of their series; none is without."""
        if Metric(self.metric) is Metric.EUCLIDEAN:
            return np.stack([rows[labels == k].mean(axis=0, dtype=np.float64) for k in range(self.n_clusters)])
        for _ in range(self.max_iter_barycenter):
            alignments = align_to_centres(rows, centres, labels, self._softness, self.sakoe_chiba_radius)
            centres = alignments.moment / alignments.mass
        return centres
