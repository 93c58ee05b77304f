"""Covariance model fitted to a covariogram, and the correlation length read from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..errors import InputError
from ..sentences import Sentence
from .covariogram import Covariogram
from .fitted_covariogram import FittedCovariogram

__all__ = ["MODELS", "CovariogramFit", "describe_covariogram", "fit_covariogram", "fitted_covariogram"]

# Correlation against distance / correlation length, and correlation length / range parameter a. At the correlation
# length the spherical model is 0 and the other two have fallen to exp(-3), 5 %.
_SHAPES: dict[str, tuple[Callable[[np.ndarray], np.ndarray], float]] = {
    "exponential": (lambda x: np.exp(-3.0 * x), 3.0),
    "spherical": (lambda x: 1.0 - 1.5 * np.minimum(x, 1.0) + 0.5 * np.minimum(x, 1.0) ** 3, 1.0),
    "gaussian": (lambda x: np.exp(-3.0 * x**2), float(np.sqrt(3.0))),
}
MODELS = tuple(_SHAPES)

_FEWEST_BINS = 4
_LONGEST = 10.0  # longest correlation length tried, in largest distances
_CHANCE = 1e-3  # of calling uncorrelated bins correlated
_MOSTLY_NUGGET = 0.9
_CURVE_POINTS = 200


@dataclass(frozen=True)
class CovariogramFit:
    """Covariance model ``C(0) = nugget + sill``, ``C(h) = sill * correlation(h)`` fitted to a covariogram.

    Attributes
    ----------
    model
        "exponential" ``exp(-h/a)``, "spherical" ``1 - 1.5 h/a + 0.5 (h/a)^3`` up to a, or "gaussian" ``exp(-(h/a)^2)``.
    sill, nugget
        Correlated and uncorrelated part of the variance, mm².
    range_
        Parameter a, m.
    offset
        What the removal of each epoch's mean takes from every covariance, mm², at most 0: the covariogram follows
        ``covariance(h) + offset``.
    correlation_length
        Distance at which the correlated part has fallen to 5 %, m: 3 a, a and sqrt(3) a. NaN where no spatial
        correlation is found; where the correlation reaches beyond the largest distance of the covariogram, that
        distance (a lower bound); where it is lost before the second shortest distance, that one (an upper bound).
    correlation_length_std
        Its standard error, m; see `fit_covariogram`. NaN where the length is NaN or a bound.
    rmse
        Root mean square of the residuals weighted by the number of pairs, mm².
    note
        What the user must know before trusting the correlation length; "" where there is nothing to say.
    """

    model: str
    sill: float
    range_: float
    nugget: float
    offset: float
    correlation_length: float
    correlation_length_std: float
    rmse: float
    note: Sentence

    def covariance(self, distance: np.ndarray) -> np.ndarray:
        """Return the model's covariance, mm², at distances in m between different points."""
        shape, factor = _SHAPES[self.model]
        return self.sill * shape(np.asarray(distance, dtype=np.float64) / (factor * self.range_))


def fit_covariogram(covariogram: Covariogram, model: str = "best") -> CovariogramFit:
    """Fit a covariance model to a covariogram and read the correlation length from it.

    Least squares over the bins, each weighted by its number of pairs. The sill is bounded by the variance,
    ``C(0) = sill + nugget``; the correlation length is looked for from the shortest distance to ten times the largest.
    Removing each epoch's mean lowers all covariances by the mean covariance over the scene, which is not small where
    the scene is only some correlation lengths wide: the model is lowered by its own mean over random pairs of the
    scene before it is compared. With the printed form there is nothing to lower.

    The standard error comes from the Jacobian and the scatter of the bins about the model. It takes the bins for
    independent and the model for true; in fact bins share points and epochs, and one scene is one realization of the
    field. Take it for a lower bound: over simulated scenes five correlation lengths wide (exponential, 5 or 200
    independent epochs) the length itself scattered four times as much.

    Parameters
    ----------
    covariogram
        From `sample_covariogram`.
    model
        "exponential", "spherical", "gaussian", or "best": the one of least weighted error.

    Raises
    ------
    InputError
        If fewer than four bins hold pairs.
    """
    used = covariogram.n_pairs > 0
    if used.sum() < _FEWEST_BINS:
        raise InputError(
            "Only {n_used} distance bins of the covariogram hold pairs and a model needs {n_needed}; give more "
            "points, or ask the covariogram for more bins or a larger greatest distance.",
            n_used=used.sum(),
            n_needed=_FEWEST_BINS,
        )
    if model == "best":
        return min((_fit_model(covariogram, name) for name in MODELS), key=lambda fit: fit.rmse)
    return _fit_model(covariogram, model)


def _fit_model(covariogram: Covariogram, model: str) -> CovariogramFit:
    from scipy.optimize import minimize_scalar
    from scipy.special import fdtrc

    used = covariogram.n_pairs > 0
    distance, covariance = covariogram.distance[used], covariogram.covariance[used]
    weight = covariogram.n_pairs[used] / covariogram.n_pairs.sum()
    largest = float(covariogram.bin_edges[-1])
    shape, factor = _SHAPES[model]

    # Each epoch's mean takes sill * lowering + nugget / n from every covariance, and sill * lowering from the variance.
    centred = 0.0 if covariogram.as_printed else 1.0
    covariance = covariance + centred * covariogram.variance / covariogram.n_points

    def lowering(length: float) -> float:
        return centred * float(shape(covariogram.scene_distance / length).mean())

    def unit_at(length: float) -> np.ndarray:
        """Return the covariances of the bins for a sill of 1."""
        lowered = lowering(length)
        return shape(distance / length) - lowered + centred * (1.0 - lowered) / covariogram.n_points

    def at_length(length: float) -> tuple[float, np.ndarray, float]:
        """Return the best sill, covariances for a sill of 1, and squared error; the sill enters linearly."""
        unit = unit_at(length)
        square = float(weight @ unit**2)
        sill = float(weight @ (unit * covariance)) / square if square > 0 else 0.0
        sill = min(max(sill, 0.0), covariogram.variance / (1.0 - lowering(length)))
        return sill, unit, float(weight @ (covariance - sill * unit) ** 2)

    shortest, second = (float(h) for h in distance[distance > 0][:2])
    lengths = np.geomspace(shortest, _LONGEST * largest, 200)
    best = int(np.argmin([at_length(length)[2] for length in lengths]))
    bounds = np.log(lengths[[max(best - 1, 0), min(best + 1, len(lengths) - 1)]])
    refined = minimize_scalar(lambda x: at_length(np.exp(x))[2], bounds=bounds, method="bounded").x
    length = float(np.exp(refined))
    sill, unit, error = at_length(length)

    freedom = len(distance) - 2
    std = _length_std(length, sill, unit, weight, error / freedom, unit_at)
    nugget = max(covariogram.variance - sill * (1.0 - lowering(length)), 0.0)
    fit = CovariogramFit(
        model=model,
        sill=sill,
        range_=length / factor,
        nugget=nugget,
        offset=0.0 - sill * lowering(length) - centred * nugget / covariogram.n_points,
        correlation_length=length,
        correlation_length_std=std,
        rmse=float(np.sqrt(error)),
        note=Sentence(""),
    )
    null_error = float(weight @ covariance**2)
    ratio = (null_error - error) / 2 / (error / freedom) if error > 0 else np.inf
    if sill == 0.0 or fdtrc(2, freedom, ratio) > _CHANCE:
        note = Sentence("No spatial correlation is found: the covariances cannot be told from zero at any distance.")
        return replace(fit, correlation_length=np.nan, correlation_length_std=np.nan, note=note)
    if length > largest:
        note = Sentence(
            "The correlation does not fall to 5 % within {largest:.0f} m, so the correlation length is at least "
            "that: the scene holds a trend or is too small; try a larger greatest distance.",
            largest=largest,
        )
        return replace(fit, correlation_length=largest, correlation_length_std=np.nan, note=note)
    if length < second:
        note = Sentence(
            "The correlation is lost between the two shortest distances, {shortest:.0f} m and {second:.0f} m, so "
            "the correlation length is at most the latter; try narrower bins.",
            shortest=shortest,
            second=second,
        )
        return replace(fit, correlation_length=second, correlation_length_std=np.nan, note=note)
    if fit.nugget > _MOSTLY_NUGGET * (fit.nugget + fit.sill):
        share = 100 * fit.sill / (fit.nugget + fit.sill)
        return replace(
            fit,
            note=Sentence(
                "Only {share:.1f} % of the variance is spatially correlated; the rest is noise.", share=share
            ),
        )
    return fit


def _length_std(
    length: float,
    sill: float,
    unit: np.ndarray,
    weight: np.ndarray,
    scatter: float,
    unit_at: Callable[[float], np.ndarray],
) -> float:
    """Return the standard error of the length from the Jacobian with respect to length and sill."""
    step = 1e-4 * length
    slope = sill * (unit_at(length + step) - unit_at(length - step)) / (2 * step)
    normal = np.array([[weight @ slope**2, weight @ (slope * unit)], [weight @ (slope * unit), weight @ unit**2]])
    determinant = normal[0, 0] * normal[1, 1] - normal[0, 1] ** 2
    return float(np.sqrt(scatter * normal[1, 1] / determinant)) if determinant > 0 else float("nan")


def describe_covariogram(fit: CovariogramFit) -> Sentence:
    """Return one line on the fitted model and the correlation length."""
    if not np.isfinite(fit.correlation_length):
        return Sentence("Covariogram: no correlation length. {note}", note=fit.note)
    length, error = f"{fit.correlation_length:.0f}", fit.correlation_length_std
    return Sentence(
        "Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm². "
        "{note}"
        if fit.note
        else "Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm².",
        model=fit.model,
        length=f"{length} ± {error:.0f}" if np.isfinite(error) else length,
        sill=fit.sill,
        nugget=fit.nugget,
        note=fit.note,
    )


def fitted_covariogram(sampled: Covariogram, fit: CovariogramFit) -> FittedCovariogram:
    """Return the covariogram and its model as a curve over the bins."""
    curve = np.linspace(0.0, sampled.bin_edges[-1], _CURVE_POINTS)[1:]
    return FittedCovariogram(
        distance=sampled.distance,
        covariance=sampled.covariance,
        n_pairs=sampled.n_pairs,
        model=fit.model,
        model_distance=curve,
        model_covariance=fit.covariance(curve) + fit.offset,
        correlation_length=fit.correlation_length,
        correlation_length_std=fit.correlation_length_std,
        sill=fit.sill,
        nugget=fit.nugget,
        rmse=fit.rmse,
        note=fit.note,
    )
