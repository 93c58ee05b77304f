"""Least squares of one shape to many series of the same dates, with errors.

All series share their dates, so the designs of a grid of theta are made orthonormal once (`candidates`); what a design
explains of every series is then a matrix product, and the best is where Gauss-Newton steps begin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..series.robust import MAD_TO_STD
from .candidates import Candidates
from .fitted import FLOAT32_ROUNDING, Floats, ShapeFit, likelihood
from .noise import Explained
from .shapes import Shape

__all__ = ["ShapeFitter", "common_columns"]

_SEASON_SPAN = 0.9  # yr, the least from which a yearly season can be told from a trend
_SEASON_TOLD = 1e-3  # least singular value of offset, season and line, each of length 1
_GAUSS_NEWTON_STEPS = 5
_OUTLIER = 4.0  # robust standard deviations
_LAGS = 0.1  # of the dates, over which noise is looked at
_BIAS_STEPS = 4
_SLOWEST = 0.97  # factor of the correlation from date to date
# Of the noise, by a fit: more would be read off too few dates.
_MOST_TAKEN, _MOST_TAKEN_KNOWN = 0.5, 0.95
_NUGGET = 1e-6  # of the variance, keeps a correlation matrix invertible
_RIDGE = 1e-13  # keeps a scaled normal matrix invertible, and changes no digit that float32 has


class _LeastSquares(NamedTuple):
    """Least squares of m series.

    Attributes
    ----------
    theta : (m, q)
    linear : (m, p)
        Coefficients of the offset and season, then the shape's.
    design : (m, p + q, T)
        The columns and tangents.
    normal : (m, p + q, p + q)
        Their normal matrix.
    residual : (m, T) mm
    profile : (m, c) mm²
        As in `ShapeFit`.
    """

    theta: Floats
    linear: Floats
    design: Floats
    normal: Floats
    residual: Floats
    profile: Floats


class ShapeFitter:
    """Fits one shape, besides an offset and, where it can be told, a season.

    Parameters
    ----------
    shape, common
        What is fitted.
    """

    def __init__(self, shape: Shape, common: Floats) -> None:
        columns = shape.columns(shape.candidates)
        self.shape = shape
        self._common = common
        self._noise: Floats | None = None
        self._n_linear = len(common) + columns.shape[1]
        self.n_parameters = self._n_linear + shape.candidates.shape[1]
        self._candidates = Candidates(common, columns)

    def know_noise(self, correlation: Floats | None) -> None:
        """Make errors of the noise's correlation (T, T), by `pooled_correlation`; of None, by what each series says."""
        self._noise = correlation
        if correlation is not None:
            lags = np.arange(1, max(2, int(_LAGS * len(correlation))))
            weights = 1 - lags / len(correlation)
            self._counting_as_one = 1 + 2 * float(weights @ np.maximum(correlation[0, lags], 0.0))
            self._whitening = np.linalg.inv(np.linalg.cholesky(correlation + _NUGGET * np.eye(len(correlation))))
            if self._is_searched:
                columns = self.shape.columns(self.shape.candidates)
                self._in_noise = Candidates(self._common @ self._whitening.T, columns @ self._whitening.T)

    @property
    def knows_noise(self) -> bool:
        """Whether the noise's correlation is known."""
        return self._noise is not None

    @property
    def possible(self) -> bool:
        """Whether there are dates enough for the parameters and their errors."""
        return bool(self._candidates.told.any()) and self._common.shape[1] > self.n_parameters

    @property
    def _is_searched(self) -> bool:
        """Whether theta is one number that was looked for among candidates."""
        return self.shape.candidates.shape[1] == 1

    def fit(self, series: Floats) -> ShapeFit:
        """Fit to gap-free series (m, T), twice: the second time without outliers."""
        start = series[:, :1]
        series = series - start
        clean, second, outlying = self._twice(series)
        curve = start + clean - second.residual
        return self._judge(second, clean, curve, series - clean, np.count_nonzero(outlying, axis=1))

    def squares_in_noise(self, series: Floats) -> Floats:
        """Return what a fit leaves of series (m, T), outliers apart, in units of the known noise: (m,).

        That is r' C^-1 r of generalised least squares, with the correlation C, from where least squares end: it tells
        jumps, which are quick, from noise that is slow.
        """
        if self._noise is None:
            raise ValueError("The noise is not known.")
        _, found, _ = self._twice(series - series[:, :1])
        residual, design = found.residual, found.design
        white, columns = residual @ self._whitening.T, design @ self._whitening.T
        right = (columns @ white[:, :, None])[:, :, 0]
        further = (_inverse(columns @ columns.transpose(0, 2, 1)) @ right[:, :, None])[:, :, 0]
        squares: Floats = np.einsum("ij,ij->i", white, white) - np.einsum("ij,ij->i", right, further)
        return np.maximum(squares, 0.0)

    def explained(self, series: Floats) -> Iterator[Explained]:
        """Yield what the shape may explain of series (m, T), outliers apart, for `pooled_correlation`."""
        clean, found, outlying = self._twice(series - series[:, :1])
        rounding = FLOAT32_ROUNDING * np.ptp(clean, axis=1)
        noisy = np.square(found.residual).mean(axis=1) > np.square(rounding)
        unsure = np.zeros(len(series), dtype=bool)
        if self._is_searched and self.shape.reach:
            fit = self._judge(found, clean, clean, clean, np.count_nonzero(outlying, axis=1))
            # What is surer than the grid is fine shows the grid.
            unsure = noisy & ~(fit.theta_std[:, 0] < self.shape.reach / 4)
            n_common = len(self._common)
            effect = np.zeros(self._n_linear)
            effect[n_common:] = self.shape.scale(np.eye(self._n_linear - n_common))[:, 0]
            design = self._design(self.shape.candidates[self._candidates.told])[:, : self._n_linear]
            yield Explained(clean[unsure], design, contrast=effect)
        # There is one candidate, or the best is so sure that the columns beside it say what it may explain.
        sure = noisy & ~unsure
        design = found.design[sure] if found.theta.size else found.design[:1]
        basis = np.linalg.qr(design.transpose(0, 2, 1))[0].transpose(0, 2, 1)
        yield Explained(clean[sure], basis, of_each=bool(found.theta.size))

    def _twice(self, series: Floats) -> tuple[Floats, _LeastSquares, NDArray[np.bool_]]:
        """Return the series without outliers, what is fitted to them, and which values were outliers."""
        first = self._least_squares(series)
        size = np.abs(first.residual)
        threshold = np.maximum(
            _OUTLIER * MAD_TO_STD * np.median(size, axis=1), FLOAT32_ROUNDING * np.abs(series).max(axis=1)
        )
        outlying = size > threshold[:, None]
        # Held at the fit, outliers hardly draw on it, and all series keep the same designs.
        clean = np.where(outlying, series - first.residual, series)
        return clean, self._least_squares(clean), outlying

    def _least_squares(self, series: Floats) -> _LeastSquares:
        profile = self._candidates.profile(series)
        theta = self.shape.candidates[profile.argmin(axis=1)]
        if self.shape.reach:
            theta = self._refine(theta, series)
        design, normal, right = self._normal_equations(theta, series)
        linear = self._solve_linear(normal, right)
        residual = series - (linear[:, None] @ design[:, : self._n_linear])[:, 0]
        return _LeastSquares(theta, linear, design, normal, residual, profile)

    def _refine(self, start: Floats, series: Floats) -> Floats:
        """Improve theta by Gauss-Newton steps, of which the best counts."""
        total = np.einsum("ij,ij->i", series, series)
        theta = best = start
        least = np.full(len(start), np.inf)
        for _ in range(_GAUSS_NEWTON_STEPS):
            _, normal, right = self._normal_equations(theta, series)
            linear = self._solve_linear(normal, right)
            squares = total - np.einsum("ij,ij->i", linear, right[:, : self._n_linear])
            # Of two that rounding cannot tell apart, the later.
            better = squares <= least + 1e-13 * total
            best = np.where(better[:, None], theta, best)
            least = np.where(better, squares, least)
            # The tangents' coefficients are the changes of theta (Muggeo 2003), times their factors.
            change = (_inverse(normal) @ right[:, :, None])[:, self._n_linear :, 0]
            scale = self.shape.scale(linear[:, len(self._common) :])
            change = np.divide(change, scale, out=np.zeros_like(change), where=scale != 0)
            reach = self.shape.reach
            theta = self.shape.confine(np.clip(theta + change, start - reach, start + reach))
        return best

    def _normal_equations(self, theta: Floats, series: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the design with the tangents (m, p + q, T), its normal matrix and right-hand side (m, p + q)."""
        design = self._design(theta)
        return design, design @ design.transpose(0, 2, 1), (design @ series[:, :, None])[:, :, 0]

    def _design(self, theta: Floats) -> Floats:
        """Return the columns of offset, season and shape, and the tangents, (m, p + q, T)."""
        common = np.broadcast_to(self._common, (len(theta), *self._common.shape))
        parts = [common, self.shape.columns(theta)]
        if self.shape.reach:
            parts.append(self.shape.tangents(theta))
        return np.concatenate(parts, axis=1)

    def _solve_linear(self, normal: Floats, right: Floats) -> Floats:
        p = self._n_linear
        linear: Floats = (_inverse(normal[:, :p, :p]) @ right[:, :p, None])[:, :, 0]
        return linear

    def _judge(
        self, found: _LeastSquares, clean: Floats, curve: Floats, removed: Floats, n_outliers: NDArray[np.intp]
    ) -> ShapeFit:
        """Add errors and the size of the season; `removed` (m, T) is what outliers exceed the fit of `clean` by."""
        residual = found.residual
        n_dates, n_common = residual.shape[1], len(self._common)
        squares = np.einsum("ij,ij->i", residual, residual)
        variance = squares / np.maximum(n_dates - n_outliers - self.n_parameters, 1)
        if self._noise is None:
            first, in_short, inflation = _correlation(residual, squares, self.n_parameters)
            columns, noise = found.design, _correlated(found.design, first, inflation)
        else:
            in_short = inflation = np.full(len(residual), self._counting_as_one)
            columns = found.design if found.theta.size else found.design[:1]  # all alike
            noise = columns @ self._noise
        inverse = _inverse(found.normal)
        spread = inverse @ (noise @ columns.transpose(0, 2, 1))
        # Slow noise is taken for the shape in part, and what it leaves is too small by that.
        most_taken = n_dates * (_MOST_TAKEN if self._noise is None else _MOST_TAKEN_KNOWN)
        taken = np.clip(np.trace(spread, axis1=1, axis2=2), self.n_parameters, most_taken)
        counting = np.maximum(n_dates - n_outliers - taken, 1)
        covariance = (spread @ inverse) * (squares / counting * n_dates / (n_dates - n_outliers))[:, None, None]
        std = np.sqrt(np.maximum(np.diagonal(covariance, axis1=1, axis2=2), 0.0))
        coefficients = found.linear[:, n_common:]
        theta_std = np.zeros_like(found.theta)
        likely = np.ones((len(residual), 1))
        if self.shape.reach:
            scale = np.abs(self.shape.scale(coefficients))
            theta_std = np.divide(std[:, self._n_linear :], scale, out=np.full(scale.shape, np.nan), where=scale > 0)
        if self._is_searched:
            unit = variance * in_short
            if self.shape.reach:
                own = np.diagonal(inverse, axis1=1, axis2=2)[:, -1] * variance
                unit = variance * np.maximum(_ratio(std[:, -1] ** 2, own), 1.0)
            likely, of_candidates = self._likelihood(clean, found.profile, unit, n_outliers)
        if self._is_searched and self.shape.reach:
            spread_of_theta, spread_of_coefficients = self._spread(likely, of_candidates, found.theta, coefficients)
            wider = (spread_of_theta > theta_std[:, 0])[:, None]
            # At one theta they are surer than where theta is not known.
            along = np.square(covariance[:, n_common : self._n_linear, -1])
            at_theta = np.square(std[:, n_common : self._n_linear]) - _ratio(along, std[:, -1:] ** 2)
            theta_std = np.where(wider, spread_of_theta[:, None], theta_std)
            own_std = np.sqrt(np.maximum(at_theta, 0.0) + np.square(spread_of_coefficients))
            std[:, n_common : self._n_linear] = np.where(wider, own_std, std[:, n_common : self._n_linear])
        season, season_std = np.full((2, len(residual)), np.nan)
        if n_common > 1:
            wave = found.linear[:, 1:n_common]
            season = np.hypot(*wave.T)
            phase = np.arctan2(wave[:, 1], wave[:, 0])
            along = np.column_stack([np.cos(phase), np.sin(phase)])
            season_std = np.sqrt(np.einsum("mi,mij,mj->m", along, covariance[:, 1:n_common, 1:n_common], along))
        return ShapeFit(
            theta=found.theta,
            theta_std=theta_std,
            coefficients=coefficients,
            coefficients_std=std[:, n_common : self._n_linear],
            season=season,
            season_std=season_std,
            squares=squares,
            rmse=np.sqrt(np.mean(np.square(residual + removed), axis=1)),
            variance=variance,
            inflation=in_short,
            inflation_with_slow=inflation,
            curve=curve,
            likely=likely,
        )

    def _likelihood(
        self, clean: Floats, profile: Floats, variance: Floats, n_outliers: NDArray[np.intp]
    ) -> tuple[Floats, Floats]:
        """Return how likely each candidate of theta is (m, c), and its coefficients (m, k, c).

        Where the noise is not known, it is taken for white, of a variance (m,) that leaves theta as unsure as it does.
        """
        if self._noise is None:
            return likelihood(profile, variance), self._candidates.fit(clean)[1]
        profile, coefficients = self._in_noise.fit(clean @ self._whitening.T)
        counting = np.maximum(clean.shape[1] - n_outliers - self.n_parameters, 1)
        return likelihood(profile, profile.min(axis=1) / counting), coefficients

    def _spread(
        self, likely: Floats, of_candidates: Floats, theta: Floats, coefficients: Floats
    ) -> tuple[Floats, Floats]:
        """Return how far theta and coefficients may be from those fitted, as the candidates are likely: (m,), (m, k).

        What is narrower than the grid shows the grid, and counts as nothing.
        """
        weight = likely / likely.sum(axis=1, keepdims=True)
        away = self.shape.candidates[:, 0] - theta
        of_theta = np.sqrt((weight * away**2).sum(axis=1))
        of_theta = np.where(of_theta > self.shape.reach / 2, of_theta, 0.0)
        off = of_candidates - coefficients[:, :, None]
        return of_theta, np.sqrt(np.einsum("mc,mkc->mk", weight, off**2))


def common_columns(years: Floats) -> Floats:
    """Return the columns (1 or 3, T) of an offset and, where these dates tell it from a line, of a yearly season."""
    columns = np.stack([np.ones_like(years), np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)])
    with_line = np.vstack([columns, years])
    if years[-1] >= _SEASON_SPAN and len(years) > len(with_line):
        with_line /= np.linalg.norm(with_line, axis=1, keepdims=True)
        if np.linalg.svd(with_line, compute_uv=False)[-1] > _SEASON_TOLD:
            return columns
    return columns[:1]


def _correlation(residual: Floats, squares: Floats, n_parameters: int) -> tuple[Floats, Floats, Floats]:
    """Return the correlation from date to date, and how many dates count as one, by it and by more lags.

    The first is the residuals' own, which falls short of the noise's by (p + 3 r) / T: Marriott & Pope (1954) for
    p = 1, the mean alone. Of AR(1) noise (1 + r) / (1 - r) dates count as one. Noise that is white in part and slow in
    part has less correlation at lag 1 and more further on: where the sum over a tenth of the dates, less what chance
    gives it, makes more dates count as one, that is taken. All dates together count as one at least.
    """
    n_dates = residual.shape[1]

    def at(lag: int) -> Floats:
        product = np.einsum("ij,ij->i", residual[:, lag:], residual[:, :-lag])
        return np.divide(product, squares, out=np.zeros_like(product), where=squares > 0)

    first = at(1)
    first = np.clip(first + (n_parameters + 3 * first) / n_dates, 0.0, (n_dates - 1) / (n_dates + 1))
    inflation = least = (1 + first) / (1 - first)
    lags = np.arange(1, max(1, int(_LAGS * n_dates)) + 1)
    weight = 1 - lags / n_dates
    total = sum(share * at(int(lag)) for share, lag in zip(weight, lags))
    chance = np.sqrt(len(lags) / n_dates)
    for _ in range(_BIAS_STEPS):
        longer = 1 + 2 * (total + weight.sum() * n_parameters * inflation / n_dates - chance)
        inflation = np.clip(np.maximum(least, longer), 1.0, n_dates)
    return first, least, inflation


def _correlated(design: Floats, first: Floats, inflation: Floats) -> Floats:
    """Return columns (m, k, T) times the correlation matrix r, r f, r f^2, ... of white and AR(1) noise.

    The correlation falls from `first` at lag 1 by a factor f for each date, such that `inflation` dates count as one.
    """
    excess = np.maximum(inflation - 1, np.finfo(float).tiny)
    factor = np.clip(1 - 2 * first / excess, first, _SLOWEST)[:, None]
    result = design.copy()
    for columns, out in ((design, result), (design[:, :, ::-1], result[:, :, ::-1])):
        carried = np.zeros(design.shape[:2])
        for date in range(1, design.shape[2]):
            carried = carried * factor + columns[:, :, date - 1]
            out[:, :, date] += first[:, None] * carried
    return result


def _ratio(values: Floats, units: Floats) -> Floats:
    """Return values (m, ...) over units (m, ...), 1 where there is no unit."""
    return np.divide(values, units, out=np.ones(np.broadcast_shapes(values.shape, units.shape)), where=units > 0)


def _inverse(normal: Floats) -> Floats:
    """Invert symmetric matrices (m, p, p) that may be singular; a parameter that nothing tells of gets row 0."""
    size = np.sqrt(np.diagonal(normal, axis1=1, axis2=2))
    size = np.divide(1.0, size, out=np.zeros_like(size), where=size > 0)
    scale = size[:, :, None] * size[:, None, :]
    inverse: Floats = np.linalg.inv(normal * scale + _RIDGE * np.eye(normal.shape[1])) * scale
    return inverse
