"""Unwrapping jumps: whole cycles of phase, half a wavelength of displacement each, that were counted wrongly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from ..series.robust import row_median
from ..series.scene import scene_motion
from .outlier_values import FEWEST_SHARING

__all__ = ["SENTINEL_1_WAVELENGTH_MM", "JumpReport", "repair_jumps"]

SENTINEL_1_WAVELENGTH_MM = 55.465763

# Of a cycle. Steps of noisy series have long tails, which reach a whole cycle without any error of unwrapping: where a
# jump can be told, no step of the series is further from a whole number of cycles.
_CLEAR = 1 / 5
_ALIKE = 1 / 2  # steps of neighbours that may have moved as well
_NEIGHBOURS = 8
_FEWEST_NEIGHBOURS = 3
_BLOCK_ROWS = 1 << 12


@dataclass(frozen=True)
class JumpReport:
    """What was repaired.

    Attributes
    ----------
    n_returning, n_standing_out : int
        Jumps of both kinds.
    n_series : int
        Series in which any was repaired; the others are as they were.
    """

    n_returning: int
    n_standing_out: int
    n_series: int


class _Jumps(NamedTuple):
    """Some jumps, (m,) each: series, the dates before and after, and whole cycles."""

    row: NDArray[np.int64]
    before: NDArray[np.int64]
    after: NDArray[np.int64]
    cycles: NDArray[np.int64]


def repair_jumps(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.floating],
    wavelength: float = SENTINEL_1_WAVELENGTH_MM,
    reporter: Reporter = SILENT,
) -> JumpReport:
    """Take off whole half wavelengths where a series jumps by them, in place.

    Motion of more than a quarter of the wavelength between two acquisitions is ambiguous. A jump is a step between two
    dates, relative to the scene's and to the series' usual one, of about a whole number of half wavelengths ("cycles"),
    in a series all of whose steps are within a fifth of a cycle of a whole number. It is repaired where

    - later jumps undo it: the series comes back to the cycles that it had; or
    - it stays, and none of the eight nearest points stepped at once by half a cycle or more.

    Series with other steps are left alone, and so is what whole neighbourhoods do alike and do not undo.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    displacement : (n, T) float, mm
        NaN where missing; changed in place.
    wavelength : float, mm
        Of the radar.
    reporter : Reporter
        Receives progress.
    """
    n, n_dates = displacement.shape
    cycle = wavelength / 2
    shared = scene_motion(displacement) if n >= FEWEST_SHARING else np.zeros(n_dates)
    repaired = np.zeros(n, dtype=bool)
    n_returning = 0
    staying = []
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        cycles, before = _find_jumps(block, shared, cycle)
        jumping = np.flatnonzero(cycles.any(axis=1))
        cycles, before = cycles[jumping], before[jumping]
        counted = np.cumsum(cycles, axis=1)
        at_zero = counted == 0
        # Dates after the last one that has the first date's cycles have not come back.
        last = at_zero.shape[1] - 1 - at_zero[:, ::-1].argmax(axis=1)
        back = np.arange(n_dates) <= last[:, None]
        _take_off(displacement, start + jumping, np.where(back, counted, 0), cycle)
        repaired[start + jumping[(back & (cycles != 0)).any(axis=1)]] = True
        n_returning += int(np.count_nonzero(back & (cycles != 0)))
        row, after = np.nonzero(~back & (cycles != 0))
        staying.append(_Jumps(start + jumping[row], before[row, after], after, cycles[row, after]))
        reporter.progress(0.9 * min(1.0, (start + _BLOCK_ROWS) / n))
    jumps = _Jumps(*(np.concatenate(parts) for parts in zip(*staying)))
    out = _stand_out(coordinates, displacement, shared, jumps, cycle)
    jumps = _Jumps(*(each[out] for each in jumps))
    rows, place = np.unique(jumps.row, return_inverse=True)
    for start in range(0, len(rows), _BLOCK_ROWS):
        here = (place >= start) & (place < start + _BLOCK_ROWS)
        chosen = rows[start : start + _BLOCK_ROWS]
        cycles = np.zeros((len(chosen), n_dates), dtype=np.int64)
        cycles[place[here] - start, jumps.after[here]] = jumps.cycles[here]
        _take_off(displacement, chosen, np.cumsum(cycles, axis=1), cycle)
    repaired[rows] = True
    reporter.progress(1.0)
    return JumpReport(n_returning, len(jumps.row), int(np.count_nonzero(repaired)))


def _find_jumps(
    block: NDArray[np.floating], shared: NDArray[np.float64], cycle: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the cycles by which each series jumps to each date, and the date with a value before it, (n, T) each."""
    missing = ~np.isfinite(block)
    places = np.arange(block.shape[1])
    held = np.maximum.accumulate(np.where(missing, -1, places), axis=1)
    before = np.pad(held[:, :-1], ((0, 0), (1, 0)), constant_values=-1)
    # At a date without a value, or with the first, there is no step.
    no_step = missing | (before < 0)
    values = block - shared
    steps = values - np.take_along_axis(values, np.maximum(before, 0), axis=1)
    steps[no_step] = np.nan
    departure = steps - row_median(steps)[:, None]
    departure = np.nan_to_num(departure / cycle)
    cycles = np.rint(departure)
    clear = (np.abs(departure - cycles) <= _CLEAR).all(axis=1, keepdims=True)
    return np.where(clear, cycles, 0).astype(np.int64), before


def _take_off(
    displacement: NDArray[np.floating], rows: NDArray[np.integer], cycles: NDArray[np.int64], cycle: float
) -> None:
    """Subtract whole cycles (m, T) from some series, in place; those without any are not touched."""
    some = cycles.any(axis=1)
    displacement[rows[some]] -= (cycles[some] * cycle).astype(displacement.dtype)


def _stand_out(
    coordinates: NDArray[np.float64],
    displacement: NDArray[np.floating],
    shared: NDArray[np.float64],
    jumps: _Jumps,
    cycle: float,
) -> NDArray[np.bool_]:
    """Say which jumps (m,) the nearest points did not share."""
    from scipy.spatial import cKDTree

    rows, place = np.unique(jumps.row, return_inverse=True)
    if not rows.size:
        return np.zeros(0, dtype=bool)
    n_asked = min(_NEIGHBOURS + 1, len(coordinates))
    _, nearest = cKDTree(coordinates).query(coordinates[rows], k=n_asked)
    nearest = nearest.reshape(len(rows), n_asked)[place]
    steps = displacement[nearest, jumps.after[:, None]] - displacement[nearest, jumps.before[:, None]]
    steps = steps - (shared[jumps.after] - shared[jumps.before])[:, None]
    steps[nearest == jumps.row[:, None]] = np.nan
    enough = np.isfinite(steps).sum(axis=1) >= _FEWEST_NEIGHBOURS
    return enough & ~(np.abs(steps) >= _ALIKE * cycle).any(axis=1)
