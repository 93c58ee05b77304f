"""Pairs of points drawn evenly over bins of distance, from millions of points.

Longer than most: drawing evenly from bins is one argument, from the cells of a grid to the pairs, in kernels that lean
on each other.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numba import get_num_threads, njit, prange
from numpy.typing import NDArray

from .morton import EVEN_BITS, spread_bits

__all__ = ["DrawnPairs", "PointPairs", "draw_pairs"]

DRAWS_PER_PAIR = 100
PILOT = 2**16  # draws that show how rare the pairs of a bin are
_PILOT_BLOCKS = 512
_ENOUGH = 1000  # pairs of a bin that show it well
_SURELY = 3.0  # standard errors
_PARTS = 256
_BLOCK = 512  # points that share a stream of random numbers, and whose series share the processor's cache
_AHEAD = 64  # random numbers made at once
_BATCH = 512  # pairs whose distances are taken together, in vector instructions
_MARGIN = 1 + 1e-9  # for the rounding of distances and cells
_MOST_BITS = 20  # of a cell's number along an axis; rounding then stays far below the margin
_NARROWEST = 1.1 / 4  # cell, of the first bin's edge: where bins grow by a root of two, their edges fit into cells
_FINEST = 16  # cells that a distance may span
_SECONDS_PER_DRAW, _SECONDS_PER_CELL = 8e-9, 6e-9  # about what drawing a pair takes, and finding a cell
_ODD_BITS = EVEN_BITS << 1
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MANTISSA = (1 << 52) - 1
_ONE = 1023 << 52  # exponent of 1.0
_LN2 = 0.6931471805599453
_FURTHEST = 2.0**61

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PointPairs:
    """Pairs of different points.

    Attributes
    ----------
    first, second
        (m,) indices of the points; the first points of pairs that follow each other lie close together.
    distance
        (m,) m.
    bin_index
        (m,) bin of the distance.
    """

    first: Integers
    second: Integers
    distance: Floats
    bin_index: Integers


class _Tree(NamedTuple):
    """Points along a Morton curve: every square cell of 1, 2, 4, ... finest sides is a run of them.

    `keys` (n,) number the finest cells, of `side` (m); `points` (n, 2) are in m, `order` (n,) are the points' own
    indices. The points with ``key >> shift == i`` begin at ``table[i]``.
    """

    keys: Integers
    points: Floats
    order: Integers
    table: Integers
    shift: int
    side: float


class _Bins(NamedTuple):
    """Where to look for the pairs of each bin: above `low` and up to `high` (m); (b,) each.

    From a cell of side ``2**level`` finest sides, in the cells that lie `x`, `y` (as Morton keys) away from it. Those
    of a bin are numbered from `begin` to before `end`.
    """

    low: Floats
    high: Floats
    level: Integers
    begin: Integers
    end: Integers
    x: Integers
    y: Integers


class _Samples(NamedTuple):
    """A sample for each of these bins.

    `stride` is ``1 / log(1 - p)``, where p is the chance of each pair that is looked at; `seed` starts the random
    numbers.
    """

    bin_index: Integers
    stride: Floats
    seed: NDArray[np.uint64]


class _Found(NamedTuple):
    """Pairs of points, by their places along the curve, and their bins, (m,) each; and how many each bin has, (b,)."""

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    bin_index: NDArray[np.int16]
    counts: Integers


class DrawnPairs:
    """Pairs drawn from a scene, part by part; several threads may ask for parts at once.

    Attributes
    ----------
    n_parts : int
    """

    def __init__(self, tree: _Tree, found: list[_Found], share: int, seed: np.random.SeedSequence) -> None:
        self.n_parts = len(found)
        self._tree, self._found = tree, found
        counts = np.array([part.counts for part in found])
        self._quota = counts.copy()
        generator = np.random.default_rng(seed)
        for k in np.flatnonzero(counts.sum(axis=0) > share):
            self._quota[:, k] = generator.multivariate_hypergeometric(counts[:, k], share, method="marginals")
        self._seeds = generator.integers(2**64, size=self.n_parts, dtype=np.uint64)

    def part(self, number: int) -> PointPairs:
        """Return the pairs whose first points lie in this part of the scene."""
        return PointPairs(*_choose(self._tree, self._found[number], self._quota[number], self._seeds[number]))


def draw_pairs(coordinates: Floats, edges: Floats, n_pairs: int | None, seed: int) -> DrawnPairs:
    """Draw pairs so that every bin of distance gets the same number, and every pair in a bin the same chance.

    Pairs drawn at random over a wide scene are nearly all far apart. Here points are sorted into square cells, of a
    size that suits each bin, and looked for in the cells that lie as far away as its distances. Each pair of points in
    two such cells is drawn or not, with one chance (a Bernoulli sample, made by leaps over the pairs not drawn), and
    dropped where its distance is not in the bin. The chance is raised until the bin has its share; what it then holds
    beyond is left out at random. So no pair is drawn twice, and the mean over a bin is an unbiased estimate of the mean
    over all its pairs. A bin that holds fewer pairs than its share gives what it has; only where they are rarer than
    one in `DRAWS_PER_PAIR` of those in its cells may it give less.

    The pairs depend on the seed alone, not on the number of threads. Memory: some 60 bytes a point and 12 a pair.

    Parameters
    ----------
    coordinates
        (n, 2), m.
    edges
        (b + 1,) ascending, m; bin k is ``edges[k] < distance <= edges[k + 1]``, and the first includes its lower edge.
    n_pairs
        Number of pairs wanted in all bins together; None takes every pair within the bins (for some thousand points).
    seed
        Of the random numbers.
    """
    n, n_bins = len(coordinates), len(edges) - 1
    share = n * n if n_pairs is None else max(1, n_pairs // n_bins)
    sample_seed, choice_seed = np.random.SeedSequence(seed).spawn(2)
    tree = _grow(coordinates, edges[1])
    found = _find(tree, _look(tree, edges, min(share, n * n / 2)), share, sample_seed)
    return DrawnPairs(tree, found, share, choice_seed)


def _grow(coordinates: Floats, nearest: float) -> _Tree:
    """Sort the points into cells that suit distances from `nearest` on."""
    n = len(coordinates)
    index_bits = n.bit_length()
    corner = np.array([axis.min() for axis in coordinates.T])
    extent = max(np.ptp(axis) for axis in coordinates.T)
    most_cells = 2 ** min(_MOST_BITS, (62 - index_bits) // 2) - 1
    side = max(nearest * _NARROWEST, extent / most_cells)
    packed = np.empty(n, np.int64)
    _pack_keys(coordinates, corner, side, index_bits, packed)
    packed.sort()
    order = packed & ((1 << index_bits) - 1)
    keys = packed >> index_bits
    shift = max(0, int(keys[-1]).bit_length() - index_bits)
    table = np.concatenate(([0], np.cumsum(np.bincount(keys >> shift))))
    return _Tree(keys, coordinates[order] - corner, order, table, shift, side)


def _look(tree: _Tree, edges: Floats, share: float) -> _Bins:
    """Choose for each bin the cells that make its share quickest to find."""
    low, high = edges[:-1].astype(np.float64), edges[1:].astype(np.float64)
    low[0] = np.nextafter(low[0], -np.inf)  # the first bin includes its lower edge
    n_levels = -(-int(tree.keys[-1]).bit_length() // 2) + 1  # the last is one cell
    n_cells = _count_cells(tree.keys, n_levels) + len(tree.keys) / _BLOCK
    level, offsets = [], []
    for k in range(len(low)):
        best = np.inf
        level.append(n_levels - 1)
        offsets.append(np.array([[0], [0]]))
        for each in range(n_levels):
            side = tree.side * 2.0**each
            if high[k] > _FINEST * side:
                continue
            cells = _cells_between(low[k] / side, high[k] / side)
            n_draws = share * 2 * len(cells[0]) * side**2 / (np.pi * (high[k] ** 2 - max(low[k], 0.0) ** 2))
            seconds = n_cells[each] * len(cells[0]) * _SECONDS_PER_CELL + n_draws * _SECONDS_PER_DRAW
            if seconds < best:
                best, level[k], offsets[k] = seconds, each, cells
    end = np.cumsum([cells.shape[1] for cells in offsets])
    x, y = np.concatenate(offsets, axis=1)
    return _Bins(low, high, np.array(level), np.append(0, end[:-1]), end, spread_bits(x), spread_bits(y) << 1)


def _cells_between(low: float, high: float) -> Integers:
    """Return (2, m) offsets x, y of cells that hold points `low` to `high` sides from points in the cell 0, 0.

    Of two cells opposite each other only one, for the other has the cell 0, 0 among its own.
    """
    reach = int(high * _MARGIN) + 1
    y, x = np.mgrid[0 : reach + 1, -reach : reach + 1].reshape(2, -1)
    nearest = np.hypot(np.maximum(abs(x) - 1, 0), np.maximum(y - 1, 0))
    furthest = np.hypot(abs(x) + 1, y + 1)
    kept = ((y > 0) | (x >= 0)) & (nearest <= high * _MARGIN) & (furthest * _MARGIN >= low)
    return np.array([x[kept], y[kept]])


def _find(tree: _Tree, bins: _Bins, share: int, seed: np.random.SeedSequence) -> list[_Found]:
    """Draw from some blocks to see how rare the pairs are, then from all until every bin has its share.

    Returns what each part of the scene has.
    """
    n = len(tree.keys)
    short = np.arange(len(bins.low))
    with ThreadPoolExecutor(get_num_threads()) as pool:
        ends = _ends(n, -(-n // (_BLOCK * _PILOT_BLOCKS)) * _BLOCK, _BLOCK)
        looked_at = np.maximum(1, np.sum(list(pool.map(_count, repeat(tree), repeat(bins), *ends)), axis=0))
        weight = n / np.diff(ends, axis=0).sum()
        most = np.minimum(1.0, np.maximum(PILOT, float(DRAWS_PER_PAIR * share)) / (weight * looked_at))
        chance = np.minimum(1.0, PILOT / looked_at)
        counts = np.array([part.counts for part in _draw_parts(pool, tree, bins, short, chance, seed, ends)])
        deviation = np.sqrt(len(counts)) * counts.std(axis=0)
        chance = np.minimum(_raised(chance, weight * counts.sum(axis=0), weight * deviation, share), most)

        ends = _ends(n, -(-n // (_BLOCK * _PARTS)) * _BLOCK)
        found: list[list[_Found]] = [[] for _ in ends[0]]
        while len(short):
            drawn = _draw_parts(pool, tree, bins, short, chance, seed, ends)
            total = np.sum([part.counts for part in drawn], axis=0)
            settled = (total >= share) | (chance >= most)
            for parts, part in zip(found, drawn):
                parts.append(part if settled[short].all() else _only(part, settled))
            short = short[~settled[short]]
            chance = np.minimum(_raised(chance, total, np.sqrt(total), share), most)
    return [parts[0] if len(parts) == 1 else _joined(parts) for parts in found]


def _only(found: _Found, bins: NDArray[np.bool_]) -> _Found:
    kept = bins[found.bin_index]
    return _Found(found.first[kept], found.second[kept], found.bin_index[kept], np.where(bins, found.counts, 0))


def _joined(parts: list[_Found]) -> _Found:
    first, second, bin_index, counts = zip(*parts)
    return _Found(np.concatenate(first), np.concatenate(second), np.concatenate(bin_index), np.sum(counts, axis=0))


def _ends(n: int, step: int, length: int | None = None) -> Integers:
    """Return (2, m) where runs of points begin and end; they are as long as a step by default."""
    start = np.arange(0, n, step)
    return np.array([start, np.minimum(start + (length or step), n)])


def _raised(chance: Floats, found: Floats, deviation: Floats, share: int) -> Floats:
    """Return chances that would surely have found each bin's share, or larger ones where little was found."""
    surely = np.maximum(found - _SURELY * deviation, np.maximum(found / 2, 1))
    growth = share / surely * (1 + _SURELY / np.sqrt(share))
    return chance * np.where(found < _ENOUGH, 8.0, growth)


def _draw_parts(
    pool: ThreadPoolExecutor,
    tree: _Tree,
    bins: _Bins,
    short: Integers,
    chance: Floats,
    seed: np.random.SeedSequence,
    ends: Integers,
) -> list[_Found]:
    """Draw pairs of the bins that are short, from runs of points."""
    with np.errstate(divide="ignore"):  # a chance of 1 is a stride of 0
        stride = 1 / np.log1p(-chance[short])
    seeds = seed.spawn(1)[0].generate_state(len(short), np.uint64).astype(np.uint64)
    samples = _Samples(short, stride, seeds)
    return list(pool.map(_draw, repeat(tree), repeat(bins), repeat(samples), *ends))


@njit(cache=True)
def _count_cells(keys: Integers, n_levels: int) -> Integers:
    """Count the cells of each level that hold points."""
    count = np.ones(n_levels, np.int64)
    for i in range(1, len(keys)):
        change = keys[i] ^ keys[i - 1]
        level = 0
        while change:
            count[level] += 1
            change >>= 2
            level += 1
    return count


_spread_one = njit(spread_bits)


@njit(parallel=True, cache=True, nogil=True)
def _pack_keys(coordinates: Floats, corner: Floats, side: float, index_bits: int, packed: Integers) -> None:
    for i in prange(len(packed)):
        x = np.int64((coordinates[i, 0] - corner[0]) / side)
        y = np.int64((coordinates[i, 1] - corner[1]) / side)
        packed[i] = (_spread_one(x) | _spread_one(y) << 1) << index_bits | i


@njit
def _scatter(state: np.uint64) -> np.uint64:
    """Return 64 random bits: the output function of SplitMix64."""
    z = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


@njit
def _uniform(state: np.uint64) -> float:
    """Return a random number above 0, at most 1."""
    return (float(_scatter(state) >> np.uint64(11)) + 1.0) * 2.0**-53


@njit(error_model="numpy")
def _log(x: float) -> float:
    """Logarithm to 1e-10, as 2 artanh((m - 1) / (m + 1)) of the mantissa: a few times as fast as the library's."""
    bits = np.float64(x).view(np.int64)
    m = np.int64(bits & _MANTISSA | _ONE).view(np.float64)
    s = (m - 1.0) / (m + 1.0)
    t = s * s
    series = 1 / 9 + t * (1 / 11 + t * (1 / 13 + t * (1 / 15 + t * (1 / 17))))
    series = 1 + t * (1 / 3 + t * (1 / 5 + t * (1 / 7 + t * series)))
    return 2.0 * s * series + _LN2 * float((bits >> 52) - 1023)


@njit(error_model="numpy")
def _leap(state: np.uint64, stride: float, leaps: Integers) -> None:
    """Choose how many pairs to pass over before each one that is drawn."""
    for i in range(len(leaps)):
        u = _uniform(state + np.uint64(i) * _GOLDEN)
        leaps[i] = np.int64(min(_log(u) * stride, _FURTHEST))


@njit
def _position(keys: Integers, table: Integers, shift: int, key: int) -> int:
    """Return where the points of this key or a later one begin."""
    row = key >> shift
    low, high = table[min(row, len(table) - 1)], table[min(row + (key != row << shift), len(table) - 1)]
    while low < high:
        middle = (low + high) >> 1
        if keys[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low


@njit
def _run(keys: Integers, table: Integers, shift: int, cell: int, x: int, y: int, level: int) -> tuple[int, int]:
    """Return from where to where the points of the cell `x`, `y` away from a cell are.

    A Morton key moves along an axis by adding to that axis's bits alone.
    """
    beside = (((cell | _ODD_BITS) + x) & EVEN_BITS) | (((cell | EVEN_BITS) + y) & _ODD_BITS)
    beside = min(beside, (keys[-1] >> 2 * level) + 1)
    return (
        _position(keys, table, shift, beside << 2 * level),
        _position(keys, table, shift, (beside + 1) << 2 * level),
    )


@njit(cache=True, nogil=True)
def _count(tree: _Tree, bins: _Bins, begin: int, stop: int) -> Integers:
    """Count the pairs that there are to draw from for each bin."""
    keys, table, shift = tree.keys, tree.table, tree.shift  # once: numba counts references wherever it takes them
    x, y = bins.x, bins.y
    count = np.zeros(len(bins.level), np.int64)
    for k in range(len(bins.level)):
        level = bins.level[k]
        i = begin
        while i < stop:
            cell = keys[i] >> 2 * level
            n_rows = min(_position(keys, table, shift, (cell + 1) << 2 * level), stop) - i
            for o in range(bins.begin[k], bins.end[k]):
                start, end = _run(keys, table, shift, cell, x[o], y[o], level)
                count[k] += n_rows * (end - start)
            i += n_rows
    return count


@njit(cache=True, nogil=True)
def _draw(tree: _Tree, bins: _Bins, samples: _Samples, begin: int, stop: int) -> _Found:
    """Draw the pairs of a part of the points and keep those within the bins."""
    counts = np.zeros(len(bins.low), np.int64)
    room, used = 8 * _BATCH, 0
    first, second, bin_index = np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int16)
    for block in range(begin, stop, _BLOCK):
        for s in range(len(samples.bin_index)):
            need = _draw_into(tree, bins, samples, s, block, min(block + _BLOCK, stop), first, second, used)
            if need > room:
                room = 2 * need
                first = np.concatenate((first[:used], np.empty(room - used, np.int32)))
                second = np.concatenate((second[:used], np.empty(room - used, np.int32)))
                bin_index = np.concatenate((bin_index[:used], np.empty(room - used, np.int16)))
                need = _draw_into(tree, bins, samples, s, block, min(block + _BLOCK, stop), first, second, used)
            bin_index[used:need] = samples.bin_index[s]
            counts[samples.bin_index[s]] += need - used
            used = need
    return _Found(first[:used].copy(), second[:used].copy(), bin_index[:used].copy(), counts)


@njit(error_model="numpy")
def _draw_into(
    tree: _Tree,
    bins: _Bins,
    samples: _Samples,
    s: int,
    block: int,
    stop: int,
    first: NDArray[np.int32],
    second: NDArray[np.int32],
    used: int,
) -> int:
    """Write the pairs down as long as there is room, and return the room that they need."""
    keys, points, table, shift = tree.keys, tree.points, tree.table, tree.shift
    k, stride = samples.bin_index[s], samples.stride[s]
    low, high, level, x, y = bins.low[k], bins.high[k], bins.level[k], bins.x, bins.y
    row, column = np.empty(_BATCH, np.int64), np.empty(_BATCH, np.int64)
    state = _scatter(samples.seed[s] + np.uint64(block))
    leaps = np.empty(_AHEAD, np.int64)
    _leap(state, stride, leaps)
    leap, n_leaps = leaps[0], 1
    m = 0
    i = block
    while i < stop:
        cell = keys[i] >> 2 * level
        n_rows = min(_position(keys, table, shift, (cell + 1) << 2 * level), stop) - i
        for o in range(bins.begin[k], bins.end[k]):
            start, end = _run(keys, table, shift, cell, x[o], y[o], level)
            own = (x[o] | y[o]) == 0
            while leap < n_rows * (end - start):
                b = np.int64(leap / n_rows)
                a = i + leap - b * n_rows
                b += start
                row[m], column[m] = a, b
                m += int((not own) | (b > a))  # within a cell each pair counts once
                if n_leaps == _AHEAD:
                    state += np.uint64(_AHEAD) * _GOLDEN
                    _leap(state, stride, leaps)
                    n_leaps = 0
                leap += 1 + leaps[n_leaps]
                n_leaps += 1
                if m == _BATCH:
                    used = _keep(points, low, high, row, column, m, first, second, used)
                    m = 0
            leap -= n_rows * (end - start)
        i += n_rows
    return _keep(points, low, high, row, column, m, first, second, used)


@njit
def _keep(
    points: Floats,
    low: float,
    high: float,
    row: Integers,
    column: Integers,
    m: int,
    first: NDArray[np.int32],
    second: NDArray[np.int32],
    used: int,
) -> int:
    """Write down the pairs that lie within the sample's bins; return the room used."""
    if used + m > len(first):
        return used + m
    inside = np.empty(_BATCH, np.bool_)
    for q in range(m):
        dx = points[column[q], 0] - points[row[q], 0]
        dy = points[column[q], 1] - points[row[q], 1]
        apart = np.sqrt(dx * dx + dy * dy)
        inside[q] = (apart > low) & (apart <= high)
    for q in range(m):
        first[used], second[used] = row[q], column[q]
        used += inside[q]
    return used


@njit(cache=True, nogil=True)
def _choose(
    tree: _Tree, found: _Found, quota: Integers, state: np.uint64
) -> tuple[Integers, Integers, Floats, Integers]:
    """Choose the quota of each bin, each of its pairs with the same chance."""
    points, order = tree.points, tree.order
    left, needed = found.counts.copy(), quota.copy()
    m = quota.sum()
    first, second = np.empty(m, np.int64), np.empty(m, np.int64)
    distance, bin_index = np.empty(m), np.empty(m, np.int64)
    used = 0
    for q in range(len(found.bin_index)):
        k = found.bin_index[q]
        state += _GOLDEN
        if _uniform(state) * left[k] <= needed[k]:
            a, b = found.first[q], found.second[q]
            first[used], second[used], bin_index[used] = order[a], order[b], k
            dx, dy = points[b, 0] - points[a, 0], points[b, 1] - points[a, 1]
            distance[used] = np.sqrt(dx * dx + dy * dy)
            needed[k] -= 1
            used += 1
        left[k] -= 1
    return first, second, distance, bin_index
