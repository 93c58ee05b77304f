"""Static predictors of a point (T&S section 3.2): of simulated series, and how they are standardised."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..algorithms.series.velocity import DAYS_PER_YEAR, velocities
from .simulate import Simulation

__all__ = ["PREDICTORS", "Scaling", "simulated_predictors"]

PREDICTORS = ("velocity", "v_std", "coherence", "incidence")
"""mm/yr, mm/yr, 0 to 1, degrees: the four of T&S."""


@dataclass(frozen=True)
class Scaling:
    """Mean and standard deviation (k,) of each predictor."""

    names: tuple[str, ...]
    mean: NDArray[np.float64]
    std: NDArray[np.float64]

    @classmethod
    def of(cls, names: tuple[str, ...], values: NDArray[np.float64]) -> Scaling:
        """Measure it on values (n, k)."""
        std = values.std(axis=0)
        return cls(names, values.mean(axis=0), np.where(std > 0, std, 1.0))

    @classmethod
    def of_card(cls, card: Mapping[str, str]) -> Scaling | None:
        """Read it from a model's card; none where the model takes the series alone."""
        predictors = json.loads(card["static_predictors"])
        if not predictors:
            return None
        mean, std = (np.array([each[what] for each in predictors]) for what in ("mean", "std"))
        return cls(tuple(each["name"] for each in predictors), mean, std)

    def for_card(self) -> list[dict[str, str | float]]:
        """Return it as a card holds it."""
        return [
            {"name": name, "mean": float(mean), "std": float(std)}
            for name, mean, std in zip(self.names, self.mean, self.std)
        ]

    def apply(self, values: NDArray[np.float64]) -> NDArray[np.float32]:
        """Return values (n, k) with mean 0 and standard deviation 1."""
        scaled: NDArray[np.float32] = ((values - self.mean) / self.std).astype(np.float32)
        return scaled


def simulated_predictors(simulation: Simulation, seed: int | list[int]) -> NDArray[np.float64]:
    """Return `PREDICTORS` (n, 4) of simulated series: coherence falls with the noise, incidence tells nothing."""
    n, n_dates = simulation.displacement.shape
    rng = np.random.default_rng([*np.atleast_1d(seed), 1])
    velocity, v_std = velocities(simulation.displacement, np.linspace(0.0, DAYS_PER_YEAR, n_dates))
    coherence = np.clip(0.98 - 0.12 * simulation.noise + rng.normal(0.0, 0.05, n), 0.1, 0.99)
    incidence = rng.uniform(29.0, 46.0, n)
    return np.column_stack([velocity / simulation.years, v_std / simulation.years, coherence, incidence])
