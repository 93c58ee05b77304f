"""A covariogram with the model fitted to it, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..sentences import Sentence

__all__ = ["FittedCovariogram"]


@dataclass(frozen=True)
class FittedCovariogram:
    """An estimated covariogram and its model; lengths in m, covariances in mm².

    Attributes
    ----------
    distance, covariance, n_pairs : (b,)
        Of the bins; NaN where a bin is empty.
    model
        Name of the fitted model.
    model_distance, model_covariance : (c,)
        The model drawn as a curve over the bins.
    correlation_length, correlation_length_std
        With its standard error; NaN where there is none.
    sill, nugget, rmse
        As of `CovariogramFit`.
    note
        What must be known before the correlation length is trusted; empty where there is nothing to say.
    """

    distance: NDArray[np.float64]
    covariance: NDArray[np.float64]
    n_pairs: NDArray[np.int64]
    model: str
    model_distance: NDArray[np.float64]
    model_covariance: NDArray[np.float64]
    correlation_length: float
    correlation_length_std: float
    sill: float
    nugget: float
    rmse: float
    note: Sentence
