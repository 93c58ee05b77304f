"""Batches of labelled series: drawn anew by simulation, or from a training file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..algorithms.patterns.names import PATTERNS
from .fitting import Batch, LabelledSeries
from .simulate import Case, simulate
from .static_predictors import Scaling, simulated_predictors

__all__ = ["FileSource", "SimulatedSource", "simulated_series", "stratified_parts"]

_BATCHES_PER_DRAW = 16  # of one length


@dataclass(frozen=True)
class SimulatedSource:
    """Series that no epoch repeats.

    Attributes
    ----------
    case : Case
    fewest, most : int
        Dates; each draw of some batches has a length of its own.
    n_batches, batch_size : int
        Of an epoch.
    seed : int
    scaling : Scaling, optional
        Of static predictors, where the network takes any.
    n_classes : int
    """

    case: Case
    fewest: int
    most: int
    n_batches: int
    batch_size: int
    seed: int
    scaling: Scaling | None = None
    n_classes: int = len(PATTERNS)

    def epoch(self, number: int) -> Iterator[Batch]:
        """Yield an epoch's batches."""
        for draw in range(0, self.n_batches, _BATCHES_PER_DRAW):
            seed = [self.seed, number, draw]
            n_dates = int(np.random.default_rng(seed).integers(self.fewest, self.most + 1))
            n_drawn = min(_BATCHES_PER_DRAW, self.n_batches - draw)
            series = simulated_series(n_drawn * self.batch_size, n_dates, self.case, seed, self.scaling, self.n_classes)
            yield from _batches(series, np.arange(len(series.labels)), self.batch_size)


@dataclass(frozen=True)
class FileSource:
    """Series of a training file, in a new order every epoch.

    Attributes
    ----------
    series : LabelledSeries
    batch_size : int
    seed : int
    flips : bool
        Half of the series are turned over, as a pattern is the same going up or down.
    """

    series: LabelledSeries
    batch_size: int
    seed: int
    flips: bool

    @property
    def n_batches(self) -> int:
        """Of an epoch."""
        return -(-len(self.series.labels) // self.batch_size)

    def epoch(self, number: int) -> Iterator[Batch]:
        """Yield an epoch's batches."""
        rng = np.random.default_rng([self.seed, number])
        for batch in _batches(self.series, rng.permutation(len(self.series.labels)), self.batch_size):
            signs = rng.choice(np.array([-1, 1], np.float32), (len(batch.labels), 1)) if self.flips else np.float32(1)
            yield LabelledSeries(batch.displacement * signs, batch.static, batch.labels)


def simulated_series(
    n: int,
    n_dates: int,
    case: Case,
    seed: int | list[int],
    scaling: Scaling | None = None,
    n_classes: int = len(PATTERNS),
) -> LabelledSeries:
    """Return simulated series, with standardised static predictors where a scaling is given."""
    drawn = simulate(n, n_dates, case, seed, n_classes)
    static = None if scaling is None else scaling.apply(simulated_predictors(drawn, seed))
    return LabelledSeries(drawn.displacement, static, drawn.labels)


def stratified_parts(labels: NDArray[np.int64], share: float, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Split rows at random: each class gives `share` of its rows to the second part, and at least one to each."""
    rng = np.random.default_rng(seed)
    second = np.zeros(len(labels), dtype=bool)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        second[rows[: min(max(1, round(share * rows.size)), rows.size - 1)]] = True
    return np.flatnonzero(~second), np.flatnonzero(second)


def _batches(series: LabelledSeries, order: NDArray[np.intp], batch_size: int) -> Iterator[Batch]:
    for start in range(0, len(order), batch_size):
        yield series.rows(order[start : start + batch_size])
