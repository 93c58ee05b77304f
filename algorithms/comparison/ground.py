"""Ground that is stable in both runs: what motion is told against, and how much the motion of quiet points scatters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..hotspots.significance import NoiseOfMeans, noise_of_means
from ..series.robust import spread
from ..space.neighbourhoods import Cells, cells_of
from .rates import point_rates
from .run import HotspotRun

__all__ = ["StableGround", "reference_offset"]

_CELLS_AROUND = 150
_OF_EACH_CELL = 8  # points
_LONGEST_REACH = 250.0  # m


@dataclass(frozen=True)
class StableGround:
    """Stable points of a run.

    Attributes
    ----------
    run
    rows : (s,) int64
        Of the run, that are in no hotspot of either.
    cells
        That they lie in.
    tree
        Of the cells' centres.
    """

    run: HotspotRun
    rows: NDArray[np.int64]
    cells: Cells
    tree: cKDTree

    @classmethod
    def of(cls, run: HotspotRun, rows: NDArray[np.int64]) -> StableGround:
        """Return the stable ground that is made of these rows."""
        cells = cells_of(run.coordinates[rows], _LONGEST_REACH)
        return cls(run, rows, cells, cKDTree(cells.centre))

    def series_around(self, place: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return what the ground around a place (2,) does, (T,) mm: the median over the cells nearest to it.

        A few points of each, so that a town does not outvote the fields; so whatever releases differ by over kilometres
        goes, as another reference does.
        """
        count = min(_CELLS_AROUND, len(self.cells.centre))
        _, nearest = self.tree.query(place, k=[*range(1, count + 1)])
        near = self.rows[np.concatenate([self.cells.members[cell][:_OF_EACH_CELL] for cell in nearest])]
        series = self.run.displacement[near].astype(np.float64)
        return np.asarray(np.median(series - series.mean(axis=1, keepdims=True), axis=0))

    def noise(self, span: tuple[float, float], bend: float | None = None) -> list[NoiseOfMeans]:
        """Return how the mean velocity of stable neighbours scatters, relative to the ground around them.

        Of the velocity of a span of days; or of those until and since a day in it, and of their difference.
        """
        days = self.run.days
        used = (days >= span[0]) & (days <= span[1])
        rates = point_rates(self.run.displacement[self.rows][:, used], days[used], bend)
        if bend is not None:
            rates = np.column_stack([rates, rates[:, 1] - rates[:, 0]])
        rates -= self.cells.around(self.cells.medians(rates))[self.cells.of_point]
        return [noise_of_means(self.run.coordinates[self.rows], column) for column in rates.T]


def reference_offset(
    before: StableGround, after: StableGround, nearest: NDArray[np.int64], span: tuple[float, float]
) -> tuple[float, float]:
    """Return by how much the later run's velocities exceed the earlier's on stable ground, and the error, mm/yr.

    Parameters
    ----------
    before, after
    nearest : (m,) int64
        Row of the earlier run nearest to each point of the later; -1 for none.
    span : (first, last)
        Days that both have.
    """
    pairs = after.rows[nearest[after.rows] >= 0]
    velocity = []
    for run, rows in ((after.run, pairs), (before.run, nearest[pairs])):
        used = (run.days >= span[0]) & (run.days <= span[1])
        velocity.append(point_rates(run.displacement[rows][:, used], run.days[used])[:, 0])
    cells = cells_of(after.run.coordinates[pairs], _LONGEST_REACH)
    medians = cells.medians((velocity[0] - velocity[1])[:, None])[:, 0]
    return float(np.median(medians)), spread(medians) * float(np.sqrt(np.pi / 2 / len(medians)))
