"""Classical model selection as a peer of the networks: least squares and BIC, in the manner of Berti et al. (2013).

Berti et al. compare constant, linear, bilinear and discontinuous models of each series. Here the curves of the power
pattern join them, and what the hard case asks for: a yearly season in every model, outliers replaced beforehand, a
likelihood of correlated noise, and a penalty whose factor labelled series choose. A series is undefined where its best
model leaves too much: a large or structured residual, or a large season, by limits that labelled series choose, too.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from ...algorithms.patterns.names import PATTERNS

__all__ = ["ModelSelection", "without_outliers"]

_BLOCK_ROWS = 256
_STEP_MARGIN = 5  # dates on either side of a step
_LEAST_SEGMENT = 0.15  # of the span, between breaks
_PAIR_STEP = 2  # dates, between the candidates of two breaks
_EXPONENTS = np.concatenate([np.linspace(0.15, 0.8, 27), np.linspace(1.3, 4.0, 28)])
_LOGARITHM_TIMES = np.geomspace(0.01, 2.0, 40)  # of the span
_EXPONENTIAL_TIMES = np.geomspace(0.03, 2.0, 40)
_OUTLIER_WINDOW = 7  # dates
_OUTLIER = 4.0  # robust standard deviations
_MAD_TO_STD = 1.4826
_LEAST_NOISE = 0.1  # mm; differences of fit below it mean nothing
_LARGEST_CORRELATION = 0.95
_FACTORS = (1.0, 1.5, 2.0, 2.5, 3.0)
_LIMIT_QUANTILES = np.linspace(0.6, 1.0, 81)
_ROUNDS = 3
_UNDEFINED = PATTERNS.index("undefined")

Floats = NDArray[np.float64]


class _Model(NamedTuple):
    """A pattern's model at c candidates of its dates or exponents.

    Attributes
    ----------
    pattern : int
        Index into `PATTERNS`.
    n_parameters : int
        Candidates' parameters and the noise's variance included.
    basis : (c, T, k)
        Orthonormal columns, beside offset and season.
    designs : (c, T, 3 + k)
        Offset, season and columns.
    inverses : (c, 3 + k, T)
        Pseudo-inverses of these.
    """

    pattern: int
    n_parameters: int
    basis: Floats
    designs: Floats
    inverses: Floats


class _Fits(NamedTuple):
    """Variance of the residual (n, models) in mm², and which candidate of each model leaves it (n, models)."""

    variance: Floats
    candidate: NDArray[np.intp]


class _Choice(NamedTuple):
    """Index of the best model (n,), and what it leaves (n, 3) in mm: see `_left`."""

    model: NDArray[np.intp]
    left: Floats


class ModelSelection:
    """Labels series by the model with the least Bayesian information criterion.

    Before `learn`, the criterion is Schwarz's own and no series is undefined.

    Parameters
    ----------
    years : (T,) float
        Regular times in years.
    """

    def __init__(self, years: Floats) -> None:
        share = (years - years[0]) / (years[-1] - years[0])
        self._season = np.stack([np.ones_like(years), np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)], axis=1)
        self._common = np.linalg.qr(self._season)[0]
        step, steps = _steps(share)
        one, two = _breaks(share)
        self._models = [
            self._model("stable", np.empty((1, len(share), 0)), 0),
            self._model("linear", share[None, :, None], 0),
            self._model("step", step, 1),
            self._model("step", steps, 1),
            self._model("piecewise linear", one, 1),
            self._model("piecewise linear", two, 2),
            self._model("power", share[:, None] ** _EXPONENTS[:, None, None], 1),
            self._model("power", np.log1p(share[:, None] / _LOGARITHM_TIMES[:, None, None]), 1),
            self._model("power", -np.expm1(-share[:, None] / _EXPONENTIAL_TIMES[:, None, None]), 1),
        ]
        self._patterns = np.array([model.pattern for model in self._models])
        self._n_parameters = np.array([model.n_parameters for model in self._models])
        self.factor = 1.0
        self.limits = np.full(3, np.inf)

    def learn(self, displacement: NDArray[np.float32], labels: NDArray[np.int64]) -> None:
        """Choose the penalty's factor and the limits of what a model may leave, by accuracy on (n, T) mm, (n,)."""
        series = without_outliers(displacement)
        fits = self._fit(series)
        most = -1.0
        for factor in _FACTORS:
            choice = self._choose(series, fits, factor)
            limits = _best_limits(self._patterns[choice.model], choice.left, labels)
            accuracy = float((self._label(choice, limits) == labels).mean())
            if accuracy > most:
                most, self.factor, self.limits = accuracy, factor, limits

    def classify(self, displacement: NDArray[np.float32]) -> NDArray[np.int64]:
        """Return the patterns (n,) of series (n, T) in mm, as indices into `PATTERNS`."""
        series = without_outliers(displacement)
        return self._label(self._choose(series, self._fit(series), self.factor), self.limits)

    def _model(self, pattern: str, columns: Floats, n_searched: int) -> _Model:
        common = np.broadcast_to(self._season, (len(columns), *self._season.shape))
        designs = np.concatenate([common, columns], axis=2)
        basis = np.linalg.qr(columns - self._common @ (self._common.T @ columns))[0]
        return _Model(
            PATTERNS.index(pattern), designs.shape[2] + n_searched + 1, basis, designs, np.linalg.pinv(designs)
        )

    def _fit(self, series: Floats) -> _Fits:
        """Search the candidates of every model."""
        shape = len(series), len(self._models)
        fits = _Fits(np.empty(shape), np.empty(shape, dtype=np.intp))
        for number, model in enumerate(self._models):
            n_candidates, n_dates, n_columns = model.basis.shape
            flat = model.basis.transpose(1, 0, 2).reshape(n_dates, -1)
            for start in range(0, len(series), _BLOCK_ROWS):
                rows = slice(start, start + _BLOCK_ROWS)
                beside = series[rows] - (series[rows] @ self._common) @ self._common.T
                explained = np.square(beside @ flat).reshape(len(beside), n_candidates, n_columns).sum(axis=2)
                fits.candidate[rows, number] = explained.argmax(axis=1)
                fits.variance[rows, number] = (np.square(beside).sum(axis=1) - explained.max(axis=1)) / n_dates
        return fits

    def _choose(self, series: Floats, fits: _Fits, factor: float) -> _Choice:
        """Apply the criterion twice: as for white noise, and with as many dates as that choice's residuals leave."""
        n_dates = series.shape[1]
        misfit = np.log(np.maximum(fits.variance, 0.0) + _LEAST_NOISE**2)
        penalty = self._n_parameters * np.log(n_dates)
        first = np.argmin(n_dates * misfit + penalty, axis=1)
        residual, _ = self._residual(series, fits, first)
        counting = _counting_dates(residual, self._n_parameters[first])
        model = np.argmin(counting[:, None] * misfit + factor * penalty, axis=1)
        return _Choice(model, _left(*self._residual(series, fits, model)))

    def _residual(self, series: Floats, fits: _Fits, choice: NDArray[np.intp]) -> tuple[Floats, Floats]:
        """Return the residuals (n, T) and the season's amplitude (n,) of one model each."""
        residual, season = np.empty_like(series), np.empty(len(series))
        for number, model in enumerate(self._models):
            rows = np.flatnonzero(choice == number)
            for block in np.array_split(rows, -(-rows.size // _BLOCK_ROWS)) if rows.size else ():
                candidate = fits.candidate[block, number]
                coefficients = model.inverses[candidate] @ series[block, :, None]
                residual[block] = series[block] - (model.designs[candidate] @ coefficients)[:, :, 0]
                season[block] = np.hypot(coefficients[:, 1, 0], coefficients[:, 2, 0])
        return residual, season

    def _label(self, choice: _Choice, limits: Floats) -> NDArray[np.int64]:
        return np.where((choice.left > limits).any(axis=1), _UNDEFINED, self._patterns[choice.model])


def _steps(share: Floats) -> tuple[Floats, Floats]:
    """Return the columns (c, T, k) of a jump between any two dates, of one velocity and of two."""
    after = np.arange(_STEP_MARGIN, len(share) - _STEP_MARGIN)
    since = share - (share[after] + share[after - 1])[:, None] / 2
    line = np.broadcast_to(share, since.shape)
    jump = (since > 0).astype(np.float64)
    return np.stack([line, jump], axis=2), np.stack([line, jump, np.maximum(since, 0.0)], axis=2)


def _breaks(share: Floats) -> tuple[Floats, Floats]:
    """Return the columns (c, T, k) of lines with one break at a date, and with two."""
    inside = np.flatnonzero((share >= _LEAST_SEGMENT) & (share <= 1.0 - _LEAST_SEGMENT))
    since = np.maximum(share - share[inside][:, None], 0.0)
    one = np.stack([np.broadcast_to(share, since.shape), since], axis=2)
    sparse = share[inside][::_PAIR_STEP]
    pairs = sparse[np.column_stack(np.triu_indices(len(sparse), 1))]
    pairs = pairs[pairs[:, 1] - pairs[:, 0] >= _LEAST_SEGMENT]
    since = np.maximum(share[:, None] - pairs[:, None], 0.0)
    return one, np.concatenate([np.broadcast_to(share[:, None], (*since.shape[:2], 1)), since], axis=2)


def without_outliers(displacement: NDArray[np.float32]) -> Floats:
    """Return series (n, T) where what is far from the running median is replaced by it (Hampel's filter)."""
    series = displacement.astype(np.float64)
    middle = median_filter(series, size=(1, _OUTLIER_WINDOW), mode="nearest")
    distance = np.abs(series - middle)
    limit = _OUTLIER * _MAD_TO_STD * np.median(distance, axis=1, keepdims=True)
    return np.where(distance > limit, middle, series)


def _counting_dates(residual: Floats, n_parameters: NDArray[np.int64]) -> Floats:
    """Return the number of independent dates (n,): T (1 - r) / (1 + r) of AR(1) noise of correlation r.

    The residuals' own correlation falls short of r by (p + 3 r) / T (Marriott & Pope 1954 for p = 1).
    """
    n_dates = residual.shape[1]
    squares = np.maximum(np.square(residual).sum(axis=1), np.finfo(np.float64).tiny)
    correlation = (residual[:, 1:] * residual[:, :-1]).sum(axis=1) / squares
    correlation += (n_parameters + 3 * correlation) / n_dates
    correlation = np.clip(correlation, 0.0, _LARGEST_CORRELATION)
    return n_dates * (1 - correlation) / (1 + correlation)


def _left(residual: Floats, season: Floats) -> Floats:
    """Return what a model leaves, (n, 3) mm: the residual's standard deviation, its structure, and the season.

    The structure is the largest cumulative sum of the residual, scaled as the size of a jump there (the OLS-CUSUM of
    Ploberger & Krämer 1992, but in mm: the noise's own size says nothing of a second jump's).
    """
    n_dates = residual.shape[1]
    before = np.arange(_STEP_MARGIN, n_dates - _STEP_MARGIN)
    sums = np.cumsum(residual, axis=1)[:, before - 1]
    structure = np.abs(sums / np.sqrt(before * (n_dates - before) / n_dates)).max(axis=1)
    return np.column_stack([residual.std(axis=1), structure, season])


def _best_limits(patterns: NDArray[np.int64], left: Floats, labels: NDArray[np.int64]) -> Floats:
    """Return the limits (3,) of what is left with the highest accuracy, found one at a time."""
    limits = np.full(left.shape[1], np.inf)
    for number in list(range(left.shape[1])) * _ROUNDS:
        elsewhere = (np.delete(left, number, axis=1) > np.delete(limits, number)).any(axis=1)
        candidates = np.append(np.quantile(left[:, number], _LIMIT_QUANTILES), np.inf)
        found = [
            (np.where(elsewhere | (left[:, number] > limit), _UNDEFINED, patterns) == labels).mean()
            for limit in candidates
        ]
        limits[number] = candidates[int(np.argmax(found))]
    return limits
