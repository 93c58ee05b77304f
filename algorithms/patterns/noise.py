"""How the noise of series is correlated in time, from many series of one scene.

One series cannot tell its slowest noise from its motion: a fit takes it for the shape, and what is left looks quick.
Many series of one scene have the same kind of noise, and the likelihood of what their shapes cannot explain tells it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .fitted import Floats

__all__ = ["FEWEST_SERIES", "MOST_SERIES", "Explained", "pooled_correlation"]

FEWEST_SERIES = 50
"""Fewer series do not tell how slow their noise is."""

MOST_SERIES = 256
"""More tell hardly more of it."""

_FACTORS = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98)  # of AR(1), from date to date
_EXPONENTS = (0.5, 0.8, 1.0, 1.2, 1.5, 1.8)  # of a spectrum f^-p; 1 is flicker noise
_SHARES = (0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)  # of the slow noise
_PERIODS = 4  # of the dates, in the longest wave of such a spectrum
_NUGGET = 1e-6  # of the variance
_TINY = np.finfo(np.float64).tiny


@dataclass(frozen=True)
class Explained:
    """Series, and what of them a shape may explain.

    Attributes
    ----------
    series : (m, T) mm
        Outliers apart, and none without noise.
    designs : (c, k, T)
        Columns of each candidate of the shape's theta.
    of_each : bool
        Whether the candidates are not those of all series, but one of each.
    contrast : (k,)
        Of the coefficients, the one that the effect of theta is proportional to; None where there is one candidate.
    """

    series: Floats
    designs: Floats
    of_each: bool = False
    contrast: Floats | None = None


def pooled_correlation(samples: Iterable[Explained]) -> Floats | None:
    """Return the correlation matrix (T, T) of noise; None where there are too few series.

    Notes
    -----
    Kinds of noise are white with AR(1), or with a power law, in any shares. Their correlations are averaged by the
    restricted likelihood (Patterson & Thompson 1971): of a series y, the k columns X that explain it, and noise of the
    correlation C with a variance of its own for each series,

        -1/2 log|C| - 1/2 log|X' C^-1 X| - (T - k)/2 log(y' P y),  P = C^-1 - C^-1 X (X' C^-1 X)^-1 X' C^-1.

    Where there are several candidates of theta, it is their mean, weighted with the effect each finds, as Jeffreys'
    prior does: the best alone takes more of the slow noise away than its columns can. White noise has two parameters
    fewer (Schwarz 1978). All series together count as the fewest do: those of one scene are no independent witnesses,
    and its noise is none of these kinds exactly.
    """
    samples = [each for each in samples if len(each.series)]
    n_series = sum(len(each.series) for each in samples)
    if n_series < FEWEST_SERIES:
        return None
    n_dates = samples[0].series.shape[1]
    as_many = FEWEST_SERIES / n_series
    correlations = [np.eye(n_dates)]
    evidence = [as_many * _log_likelihood(samples, np.ones(n_dates)) + np.log(FEWEST_SERIES * n_dates)]
    kinds = [_ar1(factor, n_dates) for factor in _FACTORS] + [_power_law(exponent, n_dates) for exponent in _EXPONENTS]
    for slow in kinds:
        along, axes = np.linalg.eigh(slow)
        turned = [replace(each, series=each.series @ axes, designs=each.designs @ axes) for each in samples]
        before = -np.inf
        for share in _SHARES:
            found = as_many * _log_likelihood(turned, (1 - share) + share * np.maximum(along, 0.0) + _NUGGET)
            correlations.append((1 - share) * np.eye(n_dates) + share * slow)
            evidence.append(found)
            if found < before:
                break
            before = found
    weights = np.exp(np.array(evidence) - max(evidence))
    return np.asarray(np.average(correlations, axis=0, weights=weights))


def _log_likelihood(samples: Sequence[Explained], variance: Floats) -> float:
    """Return the restricted log likelihood of series whose dates, in axes of the noise, have these variances (T,)."""
    total = 0.0
    for each in samples:
        weighted = each.designs / variance
        normal = weighted @ each.designs.swapaxes(1, 2)
        right = weighted @ (each.series[:, :, None] if each.of_each else each.series.T)
        coefficients = np.linalg.inv(normal) @ right  # (c, k, m), or (m, k, 1)
        squares = np.square(each.series) @ (1 / variance)
        squares = (squares[:, None] if each.of_each else squares) - (coefficients * right).sum(axis=1)
        n_free = each.series.shape[1] - normal.shape[1]
        found = -0.5 * (n_free * np.log(np.maximum(squares, _TINY)) + np.linalg.slogdet(normal)[1][:, None])
        if each.contrast is not None:
            found += np.log(np.maximum(np.abs(each.contrast @ coefficients), _TINY))
        if not each.of_each:
            largest = found.max(axis=0)
            found = largest + np.log(np.exp(found - largest).mean(axis=0))
        total += float(found.sum()) - 0.5 * len(each.series) * float(np.log(variance).sum())
    return total


def _ar1(factor: float, n_dates: int) -> Floats:
    dates = np.arange(n_dates)
    covariance: Floats = factor ** np.abs(dates[:, None] - dates)
    return covariance


def _power_law(exponent: float, n_dates: int) -> Floats:
    """Return the correlation of noise with a spectrum f^-p, the longest wave of which is four times the dates."""
    length = _PERIODS * n_dates
    power = np.zeros(length // 2 + 1)
    power[1:] = np.fft.rfftfreq(length)[1:] ** -exponent
    correlation = np.fft.irfft(power, length)[:n_dates]
    dates = np.arange(n_dates)
    covariance: NDArray[np.float64] = (correlation / correlation[0])[np.abs(dates[:, None] - dates)]
    return covariance
