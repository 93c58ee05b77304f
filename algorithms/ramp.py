"""Spatial ramps: planes that orbit errors and long-wave atmosphere lay over a scene, one for each date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .reporting import SILENT, Reporter
from .robust import MAD_TO_STD, spread
from .series import velocities

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["RampReport", "remove_ramps", "robust_plane"]

_MOST_POINTS = 50_000
_FEWEST_POINTS = 10
_MOVING = 3.0  # robust standard deviations of the velocities
_HUBER = 1.345  # of the spread of residuals: 95 % efficient where they are normal
_ROUNDS = 20
_BLOCK_ROWS = 1 << 13
_METRES_PER_KM = 1000.0


@dataclass(frozen=True)
class RampReport:
    """What was removed.

    Attributes
    ----------
    slope : (T,) float64, mm/km
        Of the plane that was removed, at its steepest; 0 where there were too few values.
    n_fitted, n_moving : int
        Points that the planes were fitted to, and those left out because they move.
    """

    slope: NDArray[np.float64]
    n_fitted: int
    n_moving: int


def remove_ramps(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.floating],
    days: NDArray[np.float64],
    reporter: Reporter = SILENT,
) -> RampReport:
    """Remove from each date the tilt of a robustly fitted plane, in place.

    The plane is level at the median coordinates of the points: what the scene does as a whole stays. Points whose
    velocity departs from a plane through all velocities by more than three robust standard deviations are not fitted.
    Both fits are equivariant: a plane that is added to the data is added to the result, so that removing ramps from
    what has none left changes nothing.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    displacement : (n, T) float, mm
        NaN where missing; changed in place.
    days : (T,) float
        Increasing times in days.
    reporter : Reporter
        Receives progress.
    """
    n, n_dates = displacement.shape
    offsets = coordinates - np.median(coordinates, axis=0)
    reach = max(float(np.abs(offsets).max()), 1.0)
    offsets /= reach
    design = np.column_stack([np.ones(n), offsets])
    step = -(-n // _MOST_POINTS)
    fitted, sample = design[::step], displacement[::step].astype(np.float64)
    moving = _moving(fitted, sample, days)
    fitted, sample = fitted[~moving], sample[~moving]
    tilts = np.zeros((n_dates, 2))
    for date in range(n_dates):
        present = np.isfinite(sample[:, date])
        if np.count_nonzero(present) >= _FEWEST_POINTS:
            tilts[date] = robust_plane(fitted[present], sample[present, date])[1:]
        reporter.progress(0.7 * (date + 1) / n_dates)
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        block -= (offsets[start : start + _BLOCK_ROWS] @ tilts.T).astype(block.dtype)
        reporter.progress(0.7 + 0.3 * min(1.0, (start + _BLOCK_ROWS) / n))
    slope = np.hypot(*tilts.T) / reach * _METRES_PER_KM
    return RampReport(slope, len(fitted), int(np.count_nonzero(moving)))


def robust_plane(design: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fit by iteratively reweighted least squares with Huber's weights (Huber 1981).

    Parameters
    ----------
    design : (m, p) float
        Need not be of full rank, as where all points are on one line: then the smallest of the best coefficients.
    values : (m,) float

    Returns
    -------
    (p,) float64
    """
    weights = np.ones(len(values))
    coefficients = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        weighted = design.T * weights
        coefficients = np.linalg.pinv(weighted @ design, rcond=1e-10, hermitian=True) @ (weighted @ values)
        size = np.abs(values - design @ coefficients)
        limit = _HUBER * MAD_TO_STD * float(np.median(size))
        if limit == 0:
            break
        weights = limit / np.maximum(size, limit)
    return coefficients


def _moving(
    design: NDArray[np.float64], displacement: NDArray[np.float64], days: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Say which points move against the plane through the velocities of all."""
    moving = np.zeros(len(displacement), dtype=bool)
    if len(days) < 2:
        return moving
    velocity = velocities(displacement, days)[0]
    known = np.isfinite(velocity)
    if np.count_nonzero(known) >= _FEWEST_POINTS:
        residual = velocity[known] - design[known] @ robust_plane(design[known], velocity[known])
        moving[known] = np.abs(residual - np.median(residual)) > _MOVING * spread(residual)
    return moving
