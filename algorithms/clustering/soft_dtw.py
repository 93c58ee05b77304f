"""Soft-DTW between many series and a few centres (Cuturi & Blondel 2017; Tiwari & Shirzaei 2024, Eq. 2).

The ground cost is the squared difference, in mm² when series are in mm. `gamma` has the unit of that cost: alignments
whose total costs differ by much less than `gamma` are averaged, by much more are ignored.

The dynamic programme runs on the weights exp(-cost / gamma) rather than on costs: a cell is the sum of its three
predecessors times one exponential, and needs no logarithm. As such weights leave the range of any float, each is kept
as a mantissa in [1, 2) and a whole exponent of its own, m * 2^-e, which neither overflows nor underflows whatever the
series and `gamma`. Series are processed in lanes: `LANES` of them advance cell by cell together, so that each operation
is one vector instruction. All is float32; a distance's error is below 5e-5 of itself, or of `gamma` where it is nearer
to zero.

Longer than most: the kernels share their weights' arithmetic, which numba inlines within a module.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit, prange
from numpy.typing import ArrayLike, NDArray

from ..errors import InputError

__all__ = [
    "DTW_GAMMA",
    "Alignments",
    "align_to_centres",
    "nearest_centres",
    "soft_dtw_distances",
    "soft_dtw_divergences",
    "soft_dtw_self_distances",
]

LANES = 128
DTW_GAMMA = 1e-6
"""A `gamma` in mm² so small that soft-DTW is DTW (squared, without the final root)."""

# Rows whose steps are kept at a time for the way back: what they hold then stays in the processor's cache.
_STRIP = 16
_NEXT_TO_NOTHING = np.float32(1e-15)  # of an expected alignment, far below its rounding
_NEVER = np.float32(1e30)  # exponent of a cell that no alignment reaches
_LOG_PATHS_PER_EPOCH = 1.7627472  # log(3 + sqrt(8)): growth of the Delannoy numbers, which count the alignments
_FAST = {"contract", "reassoc", "nsz", "arcp"}
_MANTISSA = np.int32(0x007FFFFF)
_ONE = np.int32(0x3F800000)
_BITS = np.int32(23)
_BIAS = np.float32(127.0)
_TO_BITS = np.float32(1.5 * 2**23 + 127)  # added to a small whole float, leaves it in the lowest bits, biased
Floats = NDArray[np.float32]


@njit(inline="always")
def _power_of_two(e: np.float32) -> np.float32:
    """Return 2^e of whole e <= 0; zero below -126."""
    shifted = max(e, -_BIAS) + _TO_BITS
    return np.int32(np.float32(shifted).view(np.int32) << _BITS).view(np.float32)


@njit(inline="always")
def _exponent(x: np.float32) -> np.float32:
    """Return the whole part of log2(x), x > 0."""
    return np.float32(np.int32(np.float32(x).view(np.int32) >> _BITS)) - _BIAS


@njit(inline="always")
def _mantissa(x: np.float32) -> np.float32:
    """Return x / 2^exponent, in [1, 2)."""
    return np.int32((np.float32(x).view(np.int32) & _MANTISSA) | _ONE).view(np.float32)


@njit(inline="always")
def _exp2_negative(f: np.float32) -> np.float32:
    """Return 2^-f of -0.5 <= f <= 0.5, to 2e-7 (minimax, exact at 0: an error would add up along the diagonal)."""
    p = np.float32(0.009671513) - f * np.float32(0.0013264726)
    p = np.float32(-0.055507336) + f * p
    p = np.float32(0.24022242) + f * p
    p = np.float32(-0.693147) + f * p
    return np.float32(1.0) + f * p


@njit(inline="always")
def _or_nothing(share: np.float32) -> np.float32:
    """Return a share, or zero where it is next to nothing: products of such are denormal, and slow."""
    return share if share > _NEXT_TO_NOTHING else np.float32(0.0)


@njit(fastmath=_FAST, error_model="numpy")
def _advance(
    lanes: Floats, others: Floats, radius: int, first: int, stop: int, state: Floats, steps: Floats | None
) -> None:
    """Fill the rows from `first` to `stop` of the dynamic programme of series (T, LANES) with others (S, LANES).

    `state` (2, 2, S + 2, LANES) holds the mantissas and exponents of the row before, at the place of its parity, and
    takes the last row at its own; column j is at j + 1, between borders that no alignment reaches. `steps` (2, rows, S,
    LANES), unless None, takes the share of each cell that came from the diagonal and from above.
    """
    # The cell on the left is kept in arrays of its own: LLVM vectorises only what cannot alias.
    left_m = np.empty(LANES, np.float32)
    left_e = np.empty(LANES, np.float32)
    diagonal_share = np.empty(LANES, np.float32)
    above_share = np.empty(LANES, np.float32)
    n_columns = others.shape[0]
    for i in range(first, stop):
        # Slices that start at the band, and a loop that starts at 0: LLVM then takes its checks out of the loop.
        start, end = max(0, i - radius), min(n_columns, i + radius + 1)
        before_m, before_e = state[1 - (i & 1), 0, start : end + 1], state[1 - (i & 1), 1, start : end + 1]
        row_m, row_e = state[i & 1, 0, start : end + 2], state[i & 1, 1, start : end + 2]
        row_m[0], row_m[-1], left_m[:] = np.float32(1.0), np.float32(1.0), np.float32(1.0)
        row_e[0], row_e[-1], left_e[:] = _NEVER, _NEVER, _NEVER
        x, band = lanes[i], others[start:end]
        if steps is not None:
            diagonal_steps, above_steps = steps[0, i - first, start:end], steps[1, i - first, start:end]
        for j in range(end - start):
            y = band[j]
            diagonal_m, diagonal_e = before_m[j], before_e[j]
            above_m, above_e = before_m[j + 1], before_e[j + 1]
            out_m, out_e = row_m[j + 1], row_e[j + 1]
            for lane in range(LANES):
                difference = x[lane] - y[lane]
                cost = difference * difference
                whole = np.rint(cost)
                e = min(left_e[lane], min(diagonal_e[lane], above_e[lane]))
                diagonal = diagonal_m[lane] * _power_of_two(e - diagonal_e[lane])
                above = above_m[lane] * _power_of_two(e - above_e[lane])
                m = diagonal + above + left_m[lane] * _power_of_two(e - left_e[lane])
                if steps is not None:
                    share = np.float32(1.0) / m
                    diagonal_share[lane] = diagonal * share
                    above_share[lane] = above * share
                m *= _exp2_negative(cost - whole)
                e = (e + whole) - _exponent(m)
                m = _mantissa(m)
                left_m[lane] = m
                left_e[lane] = e
                out_m[lane] = m
                out_e[lane] = e
            if steps is not None:
                from_diagonal, from_above = diagonal_steps[j], above_steps[j]
                for lane in range(LANES):
                    from_diagonal[lane] = _or_nothing(diagonal_share[lane])
                for lane in range(LANES):
                    from_above[lane] = _or_nothing(above_share[lane])


@njit
def _begin(state: Floats) -> None:
    """Make the row before the first: one empty alignment at its border."""
    state[1, 0] = np.float32(1.0)
    state[1, 1] = _NEVER
    state[1, 1, 0] = np.float32(0.0)


@njit(fastmath=_FAST, error_model="numpy")
def _finish(state: Floats, n_rows: int, unit: np.float32, value: Floats) -> None:
    """Turn the last cell into soft-DTW."""
    last = state[(n_rows - 1) & 1, :, -2]
    for lane in range(LANES):
        value[lane] = (last[1, lane] - np.log2(last[0, lane])) * unit


@njit
def _load_lanes(series: Floats, start: int, scale: np.float32, lanes: Floats) -> int:
    """Interleave `LANES` series from row `start` as (T, LANES); the last one fills the lanes that are left over."""
    count = min(LANES, series.shape[0] - start)
    for lane in range(LANES):
        row = start + min(lane, count - 1)
        for i in range(series.shape[1]):
            lanes[i, lane] = series[row, i] * scale
    return count


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _distances(
    series: Floats, centres: Floats, unit: np.float32, radius: int, upper_only: bool, result: Floats
) -> None:
    """Fill `result` (n, k); of a square one of series with themselves, on and above the blocks of the diagonal."""
    n, n_rows = series.shape
    n_centres, n_columns = centres.shape
    scale = np.float32(1.0) / np.sqrt(unit)
    n_blocks = (n + LANES - 1) // LANES
    for turn in prange(n_blocks):
        # First and last blocks in turn: each thread's share is then as much work, also where it is a triangle.
        start = LANES * (turn // 2 if turn % 2 == 0 else n_blocks - 1 - turn // 2)
        lanes = np.empty((n_rows, LANES), np.float32)
        others = np.empty((n_columns, LANES), np.float32)
        state = np.empty((2, 2, n_columns + 2, LANES), np.float32)
        value = np.empty(LANES, np.float32)
        count = _load_lanes(series, start, scale, lanes)
        for k in range(start if upper_only else 0, n_centres):
            for j in range(n_columns):
                others[j, :] = centres[k, j] * scale
            _begin(state)
            _advance(lanes, others, radius, 0, n_rows, state, None)
            _finish(state, n_rows, unit, value)
            for lane in range(count):
                result[start + lane, k] = value[lane]


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _self_distances(series: Floats, unit: np.float32, radius: int, result: Floats) -> None:
    n, n_rows = series.shape
    for block in prange((n + LANES - 1) // LANES):
        start = block * LANES
        lanes = np.empty((n_rows, LANES), np.float32)
        state = np.empty((2, 2, n_rows + 2, LANES), np.float32)
        value = np.empty(LANES, np.float32)
        count = _load_lanes(series, start, np.float32(1.0) / np.sqrt(unit), lanes)
        _begin(state)
        _advance(lanes, lanes, radius, 0, n_rows, state, None)
        _finish(state, n_rows, unit, value)
        for lane in range(count):
            result[start + lane] = value[lane]


@njit(fastmath=_FAST, error_model="numpy")
def _retreat(
    lanes: Floats, radius: int, first: int, stop: int, steps: Floats, expected: Floats, mass: Floats, moment: Floats
) -> None:
    """Add the expected alignment of rows `stop` - 1 down to `first` to `mass` and `moment` (S, LANES).

    `expected` (2, S + 1, LANES) holds the expectations of two rows at the places of their parity, column j at j + 1:
    each cell's flows to its three predecessors by the stored shares.
    """
    n_columns = mass.shape[0]
    for i in range(stop - 1, first - 1, -1):
        start, end = max(0, i - radius), min(n_columns, i + radius + 1)
        here, before = expected[i & 1, start : end + 1], expected[1 - (i & 1), start : end + 1]
        before[-1] = np.float32(0.0)
        diagonal_steps, above_steps = steps[0, i - first, start:end], steps[1, i - first, start:end]
        x, band_mass, band_moment = lanes[i], mass[start:end], moment[start:end]
        for back in range(end - start):
            j = end - start - 1 - back
            cell, beside, above, across = here[j + 1], here[j], before[j + 1], before[j]
            from_diagonal, from_above = diagonal_steps[j], above_steps[j]
            mass_j, moment_j = band_mass[j], band_moment[j]
            for lane in range(LANES):
                cell[lane] = _or_nothing(cell[lane])
                mass_j[lane] += cell[lane]
                moment_j[lane] += cell[lane] * x[lane]
            for lane in range(LANES):
                above[lane] += cell[lane] * from_above[lane]
            for lane in range(LANES):
                across[lane] = cell[lane] * from_diagonal[lane]
            for lane in range(LANES):
                beside[lane] += cell[lane] * (np.float32(1.0) - from_diagonal[lane] - from_above[lane])


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _alignments(
    series: Floats, centres: Floats, labels: NDArray[np.int64], unit: np.float32, radius: int
) -> tuple[Floats, Floats, Floats]:
    """Sum over each block of lanes, and in it over each label: in the same order whatever the threads."""
    n, n_rows = series.shape
    n_centres, n_columns = centres.shape
    n_blocks = (n + LANES - 1) // LANES
    n_strips = (n_rows + _STRIP - 1) // _STRIP
    scale = np.float32(1.0) / np.sqrt(unit)
    values = np.zeros((n_blocks, n_centres), np.float32)
    masses = np.zeros((n_blocks, n_centres, n_columns), np.float32)
    moments = np.zeros((n_blocks, n_centres, n_columns), np.float32)
    for block in prange(n_blocks):
        start = block * LANES
        lanes = np.empty((n_rows, LANES), np.float32)
        others = np.empty((n_columns, LANES), np.float32)
        state = np.empty((2, 2, n_columns + 2, LANES), np.float32)
        entries = np.empty((n_strips, 2, n_columns + 2, LANES), np.float32)
        steps = np.empty((2, _STRIP, n_columns, LANES), np.float32)
        expected = np.zeros((2, n_columns + 1, LANES), np.float32)
        mass = np.zeros((n_columns, LANES), np.float32)
        moment = np.zeros((n_columns, LANES), np.float32)
        value = np.empty(LANES, np.float32)
        count = _load_lanes(series, start, scale, lanes)
        for lane in range(LANES):
            label = labels[start + min(lane, count - 1)]
            for j in range(n_columns):
                others[j, lane] = centres[label, j] * scale
        # Every step of all rows would not fit into the cache: forward to keep the row before each strip, then strip by
        # strip from the last, forward again for its steps and back through them.
        _begin(state)
        for strip in range(n_strips):
            first = strip * _STRIP
            entries[strip] = state[1 - (first & 1)]
            _advance(lanes, others, radius, first, min(first + _STRIP, n_rows), state, None)
        _finish(state, n_rows, unit, value)
        expected[(n_rows - 1) & 1, -1] = np.float32(1.0)
        for strip in range(n_strips - 1, -1, -1):
            first, stop = strip * _STRIP, min((strip + 1) * _STRIP, n_rows)
            state[1 - (first & 1)] = entries[strip]
            _advance(lanes, others, radius, first, stop, state, steps)
            _retreat(lanes, radius, first, stop, steps, expected, mass, moment)
        for lane in range(count):
            label = labels[start + lane]
            values[block, label] += value[lane]
            for j in range(n_columns):
                masses[block, label, j] += mass[j, lane]
                moments[block, label, j] += moment[j, lane] / scale
    return values, masses, moments


@njit(fastmath=_FAST, error_model="numpy")
def _cost_to_range(values: Floats, low: np.float32, high: np.float32) -> np.float32:
    """Sum the squared distances of values from a range."""
    total = np.float32(0.0)
    for value in values:
        outside = max(value - high, low - value, np.float32(0.0))
        total += outside * outside
    return total


@njit(parallel=True, cache=True, nogil=True, fastmath=_FAST, error_model="numpy")
def _range_costs(series: Floats, centres: Floats, result: Floats) -> None:
    """Fill `result` (n, k) with the larger of the costs of either side to the range of the other."""
    for row in prange(series.shape[0]):
        low, high = series[row].min(), series[row].max()
        for k in range(centres.shape[0]):
            ours = _cost_to_range(series[row], centres[k].min(), centres[k].max())
            result[row, k] = max(ours, _cost_to_range(centres[k], low, high))


def soft_dtw_distances(
    series: ArrayLike, centres: ArrayLike, gamma: float, sakoe_chiba_radius: int | None = None
) -> Floats:
    """Soft-DTW of every series to every centre.

    Parameters
    ----------
    series : (n, T) float, mm
    centres : (k, S) float, mm
    gamma : float, mm²
        Smoothing of the minimum, > 0; `DTW_GAMMA` gives DTW.
    sakoe_chiba_radius : int, optional
        Epochs are aligned only if they are at most so many apart (Sakoe & Chiba 1978), which needs S = T; any by
        default.

    Returns
    -------
    (n, k) float32, mm²
        Sum of squared differences along the soft-minimal alignment: may be negative, and is not zero for equal series.

    Raises
    ------
    InputError
        If a radius is given and the series and centres differ in length.
    """
    rows, columns = _contiguous(series), _contiguous(centres)
    result = np.empty((rows.shape[0], columns.shape[0]), np.float32)
    _distances(rows, columns, _unit(gamma), _radius(rows, columns, sakoe_chiba_radius), False, result)
    return result


def soft_dtw_self_distances(series: ArrayLike, gamma: float, sakoe_chiba_radius: int | None = None) -> Floats:
    """Soft-DTW of each series to itself, (n,) float32 in mm²; parameters as `soft_dtw_distances`."""
    rows = _contiguous(series)
    result = np.empty(rows.shape[0], np.float32)
    _self_distances(rows, _unit(gamma), _radius(rows, rows, sakoe_chiba_radius), result)
    return result


def soft_dtw_divergences(
    series: ArrayLike, centres: ArrayLike | None, gamma: float, sakoe_chiba_radius: int | None = None
) -> Floats:
    """Soft-DTW divergence, sdtw(x, y) - (sdtw(x, x) + sdtw(y, y)) / 2: zero for equal series, never negative.

    Parameters, returns and errors as `soft_dtw_distances` (Blondel, Mensch & Vert 2021); without centres, of the series
    with each other: exactly symmetric, with a zero diagonal.
    """
    rows = _contiguous(series)
    columns = rows if centres is None else _contiguous(centres)
    unit, radius = _unit(gamma), _radius(rows, columns, sakoe_chiba_radius)
    distances = np.empty((rows.shape[0], columns.shape[0]), np.float32)
    _distances(rows, columns, unit, radius, centres is None, distances)
    own_rows = soft_dtw_self_distances(rows, gamma, sakoe_chiba_radius)
    if centres is None:
        below = np.tril_indices(len(rows), -1)
        distances[below] = distances.T[below]
        own_columns = own_rows
    else:
        own_columns = soft_dtw_self_distances(columns, gamma, sakoe_chiba_radius)
    distances -= (own_rows[:, None] + own_columns) / 2
    if centres is None:
        np.fill_diagonal(distances, 0.0)
    return np.maximum(distances, 0.0, out=distances)


def nearest_centres(
    series: ArrayLike, centres: ArrayLike, gamma: float, sakoe_chiba_radius: int | None = None
) -> tuple[NDArray[np.int64], Floats]:
    """Nearest centre of each series by soft-DTW, and the distance to it.

    Distances that cannot be the least are not computed. Every alignment visits each epoch of either side, so DTW is at
    least the sum over a series' epochs of the squared difference to the range of the centre, and the other way round;
    and soft-DTW lies below DTW by at most `gamma` times the logarithm of the number of alignments (Delannoy's, below
    (3 + sqrt(8))^T). Centres that move fast are so ruled out for the many quiet series.

    Parameters and errors as `soft_dtw_distances`.

    Returns
    -------
    labels : (n,) int64
    distances : (n,) float32, mm²
    """
    rows, columns = _contiguous(series), _contiguous(centres)
    every = np.arange(len(rows))
    bounds = _lower_bounds(rows, columns, gamma)
    labels = bounds.argmin(axis=1)
    least = np.empty(len(rows), np.float32)
    for k in range(len(columns)):
        members = every[labels == k]
        least[members] = soft_dtw_distances(rows[members], columns[k : k + 1], gamma, sakoe_chiba_radius)[:, 0]
    first = labels.copy()
    for k in range(len(columns)):
        rivals = every[(first != k) & (bounds[:, k] <= least)]
        distances = soft_dtw_distances(rows[rivals], columns[k : k + 1], gamma, sakoe_chiba_radius)[:, 0]
        # Of equal centres the first wins, as in argmin.
        nearer = (distances < least[rivals]) | ((distances == least[rivals]) & (k < labels[rivals]))
        labels[rivals[nearer]] = k
        least[rivals[nearer]] = distances[nearer]
    return labels, least


def _lower_bounds(rows: Floats, columns: Floats, gamma: float) -> Floats:
    """Return bounds (n, k) that no soft-DTW distance goes below, by more than the kernels' rounding."""
    dtw = np.empty((len(rows), len(columns)), np.float32)
    _range_costs(rows, columns, dtw)
    paths = _LOG_PATHS_PER_EPOCH * max(rows.shape[1], columns.shape[1])
    return dtw * np.float32(1 - 1e-4) - np.float32(gamma * paths * (1 + 1e-4))


@dataclass(frozen=True)
class Alignments:
    """How series align to their centres, in expectation over the soft-minimal alignments.

    Attributes
    ----------
    value : (k,) float64, mm²
        Sum of the soft-DTW distances of a centre's series to it.
    mass : (k, S) float64
        Expected number of epochs of the series that are aligned to each epoch of the centre.
    moment : (k, S) float64, mm
        Sum of the displacements there. The gradient of `value` is `2 * (centre * mass - moment)`, and `moment / mass`
        is the centre that minimises the cost with these alignments held.
    """

    value: NDArray[np.float64]
    mass: NDArray[np.float64]
    moment: NDArray[np.float64]


def align_to_centres(
    series: ArrayLike, centres: ArrayLike, labels: ArrayLike, gamma: float, sakoe_chiba_radius: int | None = None
) -> Alignments:
    """Align each series to the centre of its label and return what a barycentre update needs.

    Parameters
    ----------
    series : (n, T) float, mm
    centres : (k, S) float, mm
    labels : (n,) int
    gamma, sakoe_chiba_radius
        As in `soft_dtw_distances`, and so are the errors.
    """
    rows, columns = _contiguous(series), _contiguous(centres)
    radius = _radius(rows, columns, sakoe_chiba_radius)
    sums = _alignments(rows, columns, np.asarray(labels, dtype=np.int64), _unit(gamma), radius)
    return Alignments(*(blocks.sum(axis=0, dtype=np.float64) for blocks in sums))


def _contiguous(series: ArrayLike) -> Floats:
    return np.ascontiguousarray(series, dtype=np.float32)


def _unit(gamma: float) -> np.float32:
    """Cost in mm² that halves a weight."""
    return np.float32(gamma * np.log(2))


def _radius(rows: Floats, columns: Floats, radius: int | None) -> int:
    if radius is None:
        return max(rows.shape[1], columns.shape[1])
    if rows.shape[1] != columns.shape[1]:
        raise InputError(
            "Series of {n_rows} dates cannot be aligned within a radius to centres of {n_columns}; resample them to "
            "the same dates.",
            n_rows=rows.shape[1],
            n_columns=columns.shape[1],
        )
    return radius
