"""Spatial ramps: planes that orbit errors and long-wave atmosphere lay over a scene, one for each date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from ..series.robust import MAD_TO_STD, spread
from ..series.velocity import velocities

__all__ = ["RampReport", "remove_ramps", "robust_plane"]

_MOST_POINTS = 20_000
_FEWEST_POINTS = 10
_MOVING = 3.0  # robust standard deviations of the velocities
_HUBER = 1.345  # of the spread of residuals: 95 % efficient where they are normal
_ROUNDS = 30
_MOST_PASSES = 10
_CONVERGED = 1e-6  # of the spread of residuals
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
    velocity departs from a plane through all velocities by more than three robust standard deviations are not fitted;
    that is judged again without the ramps, until the same points move. As the fits are equivariant (a plane added to
    the data is added to the result), a second removal removes nothing.

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
    design, sample = design[::step], displacement[::step].astype(np.float64)
    tilts = np.zeros((n_dates, 2))
    moving = _moving(design, sample, days)
    fitting = reporter.part(0.0, 0.8)
    for number in range(_MOST_PASSES):
        change = _fit_tilts(design[~moving], sample[~moving], fitting.part(1 - 0.5**number, 1 - 0.5 ** (number + 1)))
        tilts += change
        sample -= design[:, 1:] @ change.T
        # Ramps and gaps together give still points a velocity, and take it off others.
        before, moving = moving, _moving(design, sample, days)
        if (moving == before).all():
            break
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        block -= (offsets[start : start + _BLOCK_ROWS] @ tilts.T).astype(block.dtype)
        reporter.progress(0.8 + 0.2 * min(1.0, (start + _BLOCK_ROWS) / n))
    slope = np.hypot(*tilts.T) / reach * _METRES_PER_KM
    n_moving = int(np.count_nonzero(before))
    return RampReport(slope, len(sample) - n_moving, n_moving)


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
        before = coefficients
        coefficients = np.linalg.pinv(weighted @ design, rcond=1e-10, hermitian=True) @ (weighted @ values)
        size = np.abs(values - design @ coefficients)
        limit = _HUBER * MAD_TO_STD * float(np.median(size))
        if np.abs(coefficients - before).max() <= _CONVERGED * limit or limit == 0:
            break
        weights = limit / np.maximum(size, limit)
    return coefficients


def _fit_tilts(
    design: NDArray[np.float64], displacement: NDArray[np.float64], reporter: Reporter
) -> NDArray[np.float64]:
    """Return the tilts (T, 2) of the planes through each date; 0 where there are too few values."""
    n_dates = displacement.shape[1]
    tilts = np.zeros((n_dates, 2))
    for date in range(n_dates):
        present = np.isfinite(displacement[:, date])
        if np.count_nonzero(present) >= _FEWEST_POINTS:
            tilts[date] = robust_plane(design[present], displacement[present, date])[1:]
        reporter.progress((date + 1) / n_dates)
    return tilts


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
