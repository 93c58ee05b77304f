"""Soft-DTW between many series and a few barycentres (Cuturi & Blondel 2017; Tiwari & Shirzaei 2024, Eq. 2).

The ground cost is the squared difference, in mm² when series are in mm. `gamma` has the unit of that cost: alignments
whose total costs differ by much less than `gamma` are averaged, by much more are ignored.

Series are processed in lanes: a block of `LANES` series advances cell by cell through the dynamic programme against
one barycentre, so that each operation is one vector instruction. Everything runs in float32 in the log domain, with
polynomial exponential and logarithm; the relative error of a distance is below 1e-4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import get_num_threads, njit, prange
from numpy.typing import ArrayLike, NDArray

__all__ = ["DTW_GAMMA", "Alignment", "align_to_centre", "soft_dtw_distances", "soft_dtw_divergences"]

LANES = 32
DTW_GAMMA = 1e-6
"""A `gamma` in mm² so small that soft-DTW is DTW (squared, without the final root)."""

_INFINITY = np.float32(1e30)
_FAST = {"contract", "reassoc", "nsz", "arcp"}
Floats = NDArray[np.float32]


@njit(inline="always")
def _exp_negative(x: np.float32) -> np.float32:
    """Exponential of x <= 0, as exp(x/64)^64: only multiplications, so that it vectorises."""
    y = max(x, np.float32(-30.0)) * np.float32(1.0 / 64.0)
    p = np.float32(1.0) + y * (
        np.float32(1.0)
        + y * (np.float32(0.5) + y * (np.float32(1 / 6) + y * (np.float32(1 / 24) + y * np.float32(1 / 120))))
    )
    p = p * p
    p = p * p
    p = p * p
    p = p * p
    p = p * p
    return p * p


@njit(inline="always")
def _log_one_to_three(z: np.float32) -> np.float32:
    """Logarithm of 1 <= z <= 3, as 2 artanh((z - 1) / (z + 1))."""
    s = (z - np.float32(1.0)) / (z + np.float32(1.0))
    t = s * s
    return (
        np.float32(2.0)
        * s
        * (
            np.float32(1.0)
            + t
            * (
                np.float32(1 / 3)
                + t
                * (
                    np.float32(1 / 5)
                    + t
                    * (np.float32(1 / 7) + t * (np.float32(1 / 9) + t * (np.float32(1 / 11) + t * np.float32(0.11))))
                )
            )
        )
    )


@njit(inline="always")
def _softmin_terms(a: np.float32, b: np.float32, c: np.float32) -> tuple[np.float32, np.float32]:
    """Return the smallest of three and the sum of exp(smallest - x): its own term is 1, so two exponentials do."""
    smallest = min(a, min(b, c))
    largest = max(a, max(b, c))
    middle = max(min(a, b), min(max(a, b), c))
    return smallest, np.float32(1.0) + _exp_negative(smallest - middle) + _exp_negative(smallest - largest)


@njit
def _load_lanes(series: Floats, start: int, lanes: Floats) -> int:
    """Interleave `LANES` series from row `start` as (T, LANES); the last one fills the lanes that are left over."""
    count = min(LANES, series.shape[0] - start)
    for lane in range(LANES):
        row = start + min(lane, count - 1)
        for i in range(series.shape[1]):
            lanes[i, lane] = series[row, i]
    return count


@njit
def _spread_over_lanes(centre: Floats, lanes: Floats) -> None:
    """Give every lane the same centre (S,)."""
    for j in range(centre.shape[0]):
        lanes[j, :] = centre[j]


@njit(fastmath=_FAST, error_model="numpy")
def _forward(
    lanes: Floats, others: Floats, inverse_gamma: np.float32, steps: Floats | None, rows: Floats, cell: Floats
) -> None:
    """Soft-DTW over gamma of series (T, LANES) to others (S, LANES), lane by lane; the result is left in `cell`.

    `rows` is scratch. `steps` (2, T, S, LANES), unless None, takes for each cell the share of it that came from the
    diagonal and from above: ratios, which keep the gradient exact in float32 where accumulated costs would not.
    """
    # Left, diagonal and cell are arrays of their own: LLVM vectorises only what cannot alias.
    left = np.empty(LANES, np.float32)
    diagonal = np.empty(LANES, np.float32)
    previous, current = rows[0], rows[1]
    previous[:] = _INFINITY
    for i in range(lanes.shape[0]):
        x = lanes[i]
        left[:] = _INFINITY
        diagonal[:] = np.float32(0.0) if i == 0 else _INFINITY
        for j in range(others.shape[0]):
            y = others[j]
            up = previous[j]
            if steps is not None:
                from_diagonal = steps[0, i, j]
                from_above = steps[1, i, j]
            for lane in range(LANES):
                smallest, total = _softmin_terms(diagonal[lane], up[lane], left[lane])
                if steps is not None:
                    share = np.float32(1.0) / total
                    from_diagonal[lane] = _exp_negative(smallest - diagonal[lane]) * share
                    from_above[lane] = _exp_negative(smallest - up[lane]) * share
                difference = x[lane] - y[lane]
                cell[lane] = difference * difference * inverse_gamma + smallest - _log_one_to_three(total)
            out = current[j]
            for lane in range(LANES):
                diagonal[lane] = up[lane]
                left[lane] = cell[lane]
                out[lane] = cell[lane]
        previous, current = current, previous


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _distances(series: Floats, centres: Floats, gamma: np.float32, result: Floats) -> None:
    n, n_dates = series.shape
    inverse_gamma = np.float32(1.0) / gamma
    for block in prange((n + LANES - 1) // LANES):
        lanes = np.empty((n_dates, LANES), np.float32)
        others = np.empty((centres.shape[1], LANES), np.float32)
        rows = np.empty((2, centres.shape[1], LANES), np.float32)
        cell = np.empty(LANES, np.float32)
        start = block * LANES
        count = _load_lanes(series, start, lanes)
        for k in range(centres.shape[0]):
            _spread_over_lanes(centres[k], others)
            _forward(lanes, others, inverse_gamma, None, rows, cell)
            for lane in range(count):
                result[start + lane, k] = cell[lane] * gamma


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _self_distances(series: Floats, gamma: np.float32, result: Floats) -> None:
    n, n_dates = series.shape
    inverse_gamma = np.float32(1.0) / gamma
    for block in prange((n + LANES - 1) // LANES):
        lanes = np.empty((n_dates, LANES), np.float32)
        rows = np.empty((2, n_dates, LANES), np.float32)
        cell = np.empty(LANES, np.float32)
        start = block * LANES
        count = _load_lanes(series, start, lanes)
        _forward(lanes, lanes, inverse_gamma, None, rows, cell)
        for lane in range(count):
            result[start + lane] = cell[lane] * gamma


@njit(fastmath=_FAST, error_model="numpy")
def _backward(
    lanes: Floats, count: int, weights: Floats, steps: Floats, rows: Floats, mass: Floats, moment: Floats
) -> None:
    """Add the expected alignment of `count` series to `mass` and `moment` (T,), from the last cell to the first."""
    n_rows, n_columns = steps.shape[1], steps.shape[2]
    here, below = rows[0], rows[1]
    # `here` is filled from the right: expected[i, j] flows to the three predecessors by the stored shares.
    here[:] = np.float32(0.0)
    below[:] = np.float32(0.0)
    for lane in range(count):
        here[n_columns - 1, lane] = weights[lane]
    for i in range(n_rows - 1, -1, -1):
        x = lanes[i]
        for j in range(n_columns - 1, -1, -1):
            expected = here[j]
            from_diagonal = steps[0, i, j]
            from_above = steps[1, i, j]
            above = below[j]
            total = np.float32(0.0)
            product = np.float32(0.0)
            for lane in range(LANES):
                total += expected[lane]
                product += expected[lane] * x[lane]
            mass[j] += total
            moment[j] += product
            for lane in range(LANES):
                above[lane] += expected[lane] * from_above[lane]
            if j > 0:
                across = below[j - 1]
                beside = here[j - 1]
                for lane in range(LANES):
                    across[lane] = expected[lane] * from_diagonal[lane]
                for lane in range(LANES):
                    beside[lane] += expected[lane] * (np.float32(1.0) - from_diagonal[lane] - from_above[lane])
        here, below = below, here
        below[n_columns - 1, :] = np.float32(0.0)


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _alignments(
    series: Floats, weights: Floats, centre: Floats, gamma: np.float32, n_threads: int
) -> tuple[Floats, Floats, Floats]:
    n, n_dates = series.shape
    n_columns = centre.shape[0]
    n_blocks = (n + LANES - 1) // LANES
    values = np.zeros(n_blocks, np.float32)
    masses = np.zeros((n_blocks, n_columns), np.float32)
    moments = np.zeros((n_blocks, n_columns), np.float32)
    for thread in prange(n_threads):
        lanes = np.empty((n_dates, LANES), np.float32)
        rows = np.empty((2, n_columns, LANES), np.float32)
        cell = np.empty(LANES, np.float32)
        steps = np.empty((2, n_dates, n_columns, LANES), np.float32)
        others = np.empty((n_columns, LANES), np.float32)
        _spread_over_lanes(centre, others)
        for block in range(thread, n_blocks, n_threads):
            start = block * LANES
            count = _load_lanes(series, start, lanes)
            _forward(lanes, others, np.float32(1.0) / gamma, steps, rows, cell)
            for lane in range(count):
                values[block] += cell[lane] * gamma * weights[start + lane]
            _backward(lanes, count, weights[start : start + count], steps, rows, masses[block], moments[block])
    return values, masses, moments


def soft_dtw_distances(series: ArrayLike, centres: ArrayLike, gamma: float) -> Floats:
    """Soft-DTW of every series to every centre.

    Parameters
    ----------
    series : (n, T) float, mm
    centres : (k, S) float, mm
    gamma : float, mm²
        Smoothing of the minimum, > 0; `DTW_GAMMA` gives DTW.

    Returns
    -------
    (n, k) float32, mm²
        Sum of squared differences along the soft-minimal alignment: may be negative, and is not zero for equal series.
    """
    rows = np.ascontiguousarray(series, dtype=np.float32)
    columns = np.ascontiguousarray(centres, dtype=np.float32)
    result = np.empty((rows.shape[0], columns.shape[0]), np.float32)
    _distances(rows, columns, np.float32(gamma), result)
    return result


def soft_dtw_divergences(series: ArrayLike, centres: ArrayLike, gamma: float) -> Floats:
    """Soft-DTW divergence, sdtw(x, y) - (sdtw(x, x) + sdtw(y, y)) / 2: zero for equal series, never negative.

    Parameters and returns as `soft_dtw_distances` (Blondel, Mensch & Vert 2021).
    """
    rows = np.ascontiguousarray(series, dtype=np.float32)
    columns = np.ascontiguousarray(centres, dtype=np.float32)
    own_rows = np.empty(rows.shape[0], np.float32)
    own_columns = np.empty(columns.shape[0], np.float32)
    _self_distances(rows, np.float32(gamma), own_rows)
    _self_distances(columns, np.float32(gamma), own_columns)
    divergences = soft_dtw_distances(rows, columns, gamma) - (own_rows[:, None] + own_columns) / 2
    return np.maximum(divergences, 0.0)


@dataclass(frozen=True)
class Alignment:
    """How a set of series aligns to one centre, in expectation over the soft-minimal alignments.

    Attributes
    ----------
    value : float, mm²
        Weighted sum of the soft-DTW distances.
    mass : (S,) float64
        Expected number (weight) of samples aligned to each epoch of the centre.
    moment : (S,) float64, mm
        Their weighted sum. The gradient of `value` is `2 * (centre * mass - moment)`, and `moment / mass` is the centre
        that minimises the cost with these alignments held.
    """

    value: float
    mass: NDArray[np.float64]
    moment: NDArray[np.float64]


def align_to_centre(series: ArrayLike, centre: ArrayLike, gamma: float, weights: ArrayLike | None = None) -> Alignment:
    """Align series to a centre and return what a barycentre update needs.

    Parameters
    ----------
    series : (n, T) float, mm
    centre : (S,) float, mm
    gamma : float, mm²
    weights : (n,) float, optional
        One each by default.
    """
    rows = np.ascontiguousarray(series, dtype=np.float32)
    each = np.ones(rows.shape[0], np.float32) if weights is None else np.ascontiguousarray(weights, dtype=np.float32)
    column = np.ascontiguousarray(centre, dtype=np.float32)
    values, masses, moments = _alignments(rows, each, column, np.float32(gamma), get_num_threads())
    return Alignment(
        float(values.sum(dtype=np.float64)), masses.sum(axis=0, dtype=np.float64), moments.sum(axis=0, dtype=np.float64)
    )
