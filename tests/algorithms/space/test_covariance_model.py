"""Fitted covariance models against exact curves and simulated fields of known covariance."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.space.covariance_model import MODELS, CovariogramFit, fit_covariogram
from insar_hotspots.algorithms.space.covariogram import Covariogram, bin_edges, sample_covariogram
from scipy.spatial.distance import cdist

SILL, NUGGET = 4.0, 1.0  # mm²


def correlation(model: str, distance: np.ndarray, a: float) -> np.ndarray:
    """Textbook forms with range parameter a."""
    if model == "exponential":
        return np.exp(-distance / a)
    if model == "gaussian":
        return np.exp(-((distance / a) ** 2))
    return np.where(distance < a, 1 - 1.5 * distance / a + 0.5 * (distance / a) ** 3, 0.0)


def practical(model: str, a: float) -> float:
    return a * {"exponential": 3.0, "gaussian": np.sqrt(3.0), "spherical": 1.0}[model]


def simulated(model: str, a: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """200 independent epochs of a Gaussian field and noise at 800 points in 10 km by 10 km."""
    generator = np.random.default_rng(seed)
    points = generator.uniform(0, 10_000, (800, 2))
    covariance = SILL * correlation(model, cdist(points, points), a) + 1e-6 * np.eye(800)
    field = np.linalg.cholesky(covariance) @ generator.normal(size=(800, 200))
    return points, (field + np.sqrt(NUGGET) * generator.normal(size=(800, 200))).astype(np.float32)


def exact(model: str, a: float, *, offset: float = 0.0) -> Covariogram:
    """Return a covariogram that lies on the model, no mean removed."""
    edges = np.linspace(0, 3000, 21)
    distance = (edges[1:] + edges[:-1]) / 2
    return Covariogram(
        distance=distance,
        covariance=SILL * correlation(model, distance, a) + offset,
        semivariance=SILL + NUGGET - SILL * correlation(model, distance, a),
        n_pairs=np.full(20, 1000),
        bin_edges=edges,
        variance=SILL + NUGGET + offset,
        n_points=1000,
        scene_distance=np.linspace(0, 9000, 100),
        as_printed=True,
    )


@pytest.mark.parametrize("model", MODELS)
def test_points_on_a_model_give_back_its_parameters(model):
    fit = fit_covariogram(exact(model, 700.0), model)
    assert (fit.sill, fit.nugget, fit.range_) == pytest.approx((SILL, NUGGET, 700.0), rel=1e-3)
    assert fit.correlation_length == pytest.approx(practical(model, 700.0), rel=1e-3)
    assert fit.rmse < 1e-3
    assert fit.note == ""
    distance = np.array([0.0, 100.0, 1200.0])
    np.testing.assert_allclose(fit.covariance(distance), SILL * correlation(model, distance, 700.0), atol=5e-3)


@pytest.mark.parametrize("model", MODELS)
def test_best_is_the_model_that_made_the_points(model):
    assert fit_covariogram(exact(model, 700.0)).model == model


@pytest.mark.parametrize("length", [800.0, 2000.0])
@pytest.mark.parametrize("model", MODELS)
def test_simulated_field_gives_back_its_covariance(model, length):
    a = length / practical(model, 1.0)
    points, displacement = simulated(model, a)
    covariogram = sample_covariogram(points, displacement, bin_edges(points))
    fit = fit_covariogram(covariogram)
    # The removed means lower the sample; the fitted offset says by how much.
    analytic = SILL * correlation(model, covariogram.distance, a) + fit.offset
    many = covariogram.n_pairs > 2000
    np.testing.assert_allclose(covariogram.covariance[many], analytic[many], atol=0.05 * SILL)
    assert fit.model == model
    assert fit.correlation_length == pytest.approx(length, rel=0.06)
    assert (fit.sill, fit.nugget) == pytest.approx((SILL, NUGGET), abs=0.1 * (SILL + NUGGET))
    assert 0 < fit.correlation_length_std < 0.1 * length


def test_field_as_wide_as_the_scene_keeps_its_sill_though_the_mean_is_removed():
    points, displacement = simulated("gaussian", 4000.0 / np.sqrt(3))
    covariogram = sample_covariogram(points, displacement)
    fit = fit_covariogram(covariogram, "gaussian")
    assert covariogram.variance < 0.92 * (SILL + NUGGET)
    assert fit.sill + fit.nugget == pytest.approx(SILL + NUGGET, rel=0.05)
    assert fit.offset < -0.08 * SILL
    assert fit.correlation_length == pytest.approx(4000.0, rel=0.05)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("n_epochs", [1, 200])
def test_noise_has_no_correlation_length(n_epochs, seed):
    generator = np.random.default_rng(seed)
    noise = generator.normal(size=(800, n_epochs))
    fit = fit_covariogram(sample_covariogram(generator.uniform(0, 10_000, (800, 2)), noise))
    assert np.isnan(fit.correlation_length)
    assert np.isnan(fit.correlation_length_std)
    assert fit.note.startswith("No spatial correlation")


def test_trend_over_the_scene_gives_the_largest_distance_as_a_bound():
    generator = np.random.default_rng(0)
    points = generator.uniform(0, 10_000, (800, 2))
    trend = points[:, :1] / 1000 * np.linspace(0, 5, 30) + generator.normal(0, 0.5, (800, 30))
    covariogram = sample_covariogram(points, trend)
    fit = fit_covariogram(covariogram)
    assert fit.correlation_length == covariogram.bin_edges[-1]
    assert np.isnan(fit.correlation_length_std)
    assert "at least" in fit.note


def test_correlation_of_neighbours_alone_gives_the_second_distance_as_a_bound():
    generator = np.random.default_rng(0)
    places = generator.uniform(0, 10_000, (400, 2))
    points = np.concatenate((places, places + 1.0))
    displacement = np.tile(generator.normal(size=(400, 100)), (2, 1)) + 0.1 * generator.normal(size=(800, 100))
    edges = np.array([0.0, 20.0, 500.0, 1000.0, 1500.0, 2000.0, 2500.0, 3000.0])
    covariogram = sample_covariogram(points, displacement, edges)
    fit = fit_covariogram(covariogram)
    assert fit.correlation_length == covariogram.distance[1]
    assert np.isnan(fit.correlation_length_std)
    assert "at most" in fit.note


def test_field_under_much_noise_is_found_and_said_to_be_mostly_noise():
    points, displacement = simulated("exponential", 500.0)
    noise = np.random.default_rng(1).normal(0, 8, displacement.shape)
    fit = fit_covariogram(sample_covariogram(points, displacement + noise))
    assert fit.correlation_length == pytest.approx(1500.0, rel=0.3)
    assert "the rest is noise" in fit.note


def test_constant_left_in_the_printed_form_does_not_pass_for_a_correlation_length():
    fit = fit_covariogram(exact("spherical", 700.0, offset=3.0))
    assert fit.correlation_length == 3000.0
    assert "at least" in fit.note


def test_bins_weigh_by_their_pairs():
    covariogram = exact("spherical", 700.0)
    covariogram.covariance[10] += 5.0
    covariogram.n_pairs[10] = 1
    assert fit_covariogram(covariogram, "spherical").correlation_length == pytest.approx(700.0, rel=0.01)


def test_bins_without_pairs_are_left_out():
    covariogram = exact("exponential", 400.0)
    covariogram.n_pairs[3] = 0
    covariogram.covariance[3] = covariogram.distance[3] = np.nan
    assert fit_covariogram(covariogram).correlation_length == pytest.approx(1200.0, rel=1e-3)


def test_too_few_bins_are_refused_in_a_sentence():
    covariogram = exact("exponential", 400.0)
    covariogram.n_pairs[3:] = 0
    with pytest.raises(InputError, match="Only 3 distance bins"):
        fit_covariogram(covariogram)


def test_best_is_the_least_error_of_the_three():
    points, displacement = simulated("spherical", 1500.0, seed=2)
    covariogram = sample_covariogram(points, displacement)
    fits: list[CovariogramFit] = [fit_covariogram(covariogram, model) for model in MODELS]
    assert fit_covariogram(covariogram).rmse == min(fit.rmse for fit in fits)
