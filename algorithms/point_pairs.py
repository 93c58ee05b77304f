"""Pairs of points drawn evenly over bins of distance, from millions of points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

__all__ = ["PointPairs", "draw_pairs"]

BATCH = 2**18
DRAWS_PER_PAIR = 20


@dataclass(frozen=True)
class PointPairs:
    """Pairs of different points.

    Attributes
    ----------
    first, second
        (m,) indices of the points, ascending in `first`.
    distance
        (m,) m.
    bin_index
        (m,) bin of the distance.
    """

    first: np.ndarray
    second: np.ndarray
    distance: np.ndarray
    bin_index: np.ndarray


def draw_pairs(
    coordinates: np.ndarray, edges: np.ndarray, n_pairs: int | None, generator: np.random.Generator
) -> Iterator[PointPairs]:
    """Draw pairs so that every bin of distance gets the same number, and every pair in a bin the same chance.

    Pairs drawn at random over a wide scene are nearly all far apart. Here the bins are taken in groups, each with
    upper edges within a factor of two: points are sorted into square cells of the group's largest distance, and pairs
    are drawn with equal chance among all whose cells touch; those outside the group's bins are dropped. Any two pairs
    of one bin come from the same group, so the mean over a bin is an unbiased estimate of the mean over all its pairs.
    No pair is drawn twice. A bin that holds fewer pairs than its share gives what it has.

    Parameters
    ----------
    coordinates
        (n, 2), m.
    edges
        (b + 1,) ascending, m; bin k is ``edges[k] < distance <= edges[k + 1]``, and the first includes its lower edge.
    n_pairs
        Number of pairs wanted in all bins together; None takes every pair within the bins (for some thousand points).
    generator
        Source of random numbers.

    Yields
    ------
    PointPairs
        The pairs of one group of bins after the other, from far to near. Bins without any pair are not found in it.
    """
    coordinates = coordinates - coordinates.min(axis=0)
    n_bins = len(edges) - 1
    share = len(coordinates) ** 2 if n_pairs is None else max(1, n_pairs // n_bins)
    stop = n_bins
    while stop > 0:
        start = int(np.searchsorted(edges[1:], edges[stop] / 2, side="right"))
        pairs = _draw_group(coordinates, edges, range(start, stop), share, generator)
        if len(pairs.first):
            yield pairs
        stop = start


class _TouchingCells:
    """All ordered pairs of points in touching cells, numbered from 0 to `count` - 1.

    Points are sorted by the row and column of their cell, so that the neighbourhood of a cell is three runs.
    """

    def __init__(self, coordinates: np.ndarray, side: float) -> None:
        cells = np.floor(coordinates / side).astype(np.int64)
        row_step = cells[:, 0].max() + 3  # a free column at each end keeps rows apart
        keys = cells[:, 1] * row_step + cells[:, 0]
        self._order = np.argsort(keys, kind="stable")
        keys = keys[self._order]
        occupied, self._start, members = np.unique(keys, return_index=True, return_counts=True)
        rows = occupied[:, None] + np.array([-row_step, 0, row_step])
        self._run_start = np.searchsorted(keys, rows - 1, side="left")
        self._run_end = np.cumsum(np.searchsorted(keys, rows + 1, side="right") - self._run_start, axis=1)
        self._partners = self._run_end[:, -1]
        self._end = np.cumsum(members * self._partners)
        self._begin = self._end - members * self._partners
        self.count = int(self._end[-1])

    def pairs(self, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cell = np.searchsorted(self._end, numbers, side="right")
        member, rank = np.divmod(numbers - self._begin[cell], self._partners[cell])
        run_end = self._run_end[cell]
        run = (rank[:, None] >= run_end[:, :2]).sum(axis=1)
        before = np.where(run > 0, run_end[np.arange(len(run)), run - 1], 0)
        return self._order[self._start[cell] + member], self._order[self._run_start[cell, run] + rank - before]


def _draw_group(
    coordinates: np.ndarray, edges: np.ndarray, bins: range, share: int, generator: np.random.Generator
) -> PointPairs:
    cells = _TouchingCells(coordinates, edges[bins.stop] * (1 + 1e-9))  # cells of two points at the edge still touch
    limit = DRAWS_PER_PAIR * share * len(bins)
    exhaustive = cells.count <= limit
    counts = np.zeros(len(edges) - 1, dtype=np.int64)
    found: list[tuple[np.ndarray, ...]] = []
    for offset in range(0, min(limit, cells.count), BATCH):
        if exhaustive:
            numbers = np.arange(offset, min(offset + BATCH, cells.count))
        elif (counts[bins.start : bins.stop] < share).any():
            numbers = generator.integers(cells.count, size=min(BATCH, limit - offset))
        else:
            break
        first, second = cells.pairs(numbers)
        if exhaustive:
            once = first < second
            first, second = first[once], second[once]
        else:
            first, second = np.minimum(first, second), np.maximum(first, second)
        distance = np.hypot(*(coordinates[first] - coordinates[second]).T)
        bin_index = np.searchsorted(edges, distance, side="left") - 1
        bin_index[distance == edges[0]] = 0
        kept = (first != second) & (bin_index >= bins.start) & (bin_index < bins.stop)
        if not exhaustive:
            kept[kept] = counts[bin_index[kept]] < share  # full since an earlier batch
        found.append((first[kept], second[kept], distance[kept], bin_index[kept]))
        counts += np.bincount(bin_index[kept], minlength=len(counts))
    first, second, distance, bin_index = (np.concatenate(parts) for parts in zip(*found))

    if not exhaustive:
        _, chosen = np.unique(first * len(coordinates) + second, return_index=True)
    else:
        chosen = np.arange(len(first))
    generator.shuffle(chosen)
    chosen = chosen[np.argsort(bin_index[chosen], kind="stable")]
    ordered = bin_index[chosen]
    chosen = chosen[np.arange(len(chosen)) - np.searchsorted(ordered, ordered, side="left") < share]
    chosen = chosen[np.lexsort((second[chosen], first[chosen]))]  # rows are then gathered almost in order
    return PointPairs(first[chosen], second[chosen], distance[chosen], bin_index[chosen])
