"""How a piece of ground moved then and moves now, relative to the stable ground around, with errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..hotspots.places import FEWEST_POINTS
from ..space.connected import connected
from ..space.neighbourhoods import neighbourhoods
from .ground import StableGround
from .periods import Periods
from .rates import Rates, bent_rates, last_motion_from, line_rates, point_rates
from .run import HotspotRun
from .verdict import Change, Rate, looks_ceased

__all__ = ["Meter", "Zone"]

Span = tuple[float, float]

_TOGETHER = 9  # neighbours whose motion is looked at as one


@dataclass(frozen=True)
class Zone:
    """A piece of ground: rows of the earlier and of the later run, (k,) and (l,)."""

    before: NDArray[np.int64]
    after: NDArray[np.int64]


class Meter:
    """Measures pieces of ground.

    Parameters
    ----------
    before, after
        Stable ground of the two runs.
    periods
    """

    def __init__(self, before: StableGround, after: StableGround, periods: Periods) -> None:
        self._ground = {id(before.run): before, id(after.run): after}
        self._before, self._after, self._periods = before.run, after.run, periods
        if periods.continued:
            self._bent_noise = after.noise((periods.then[0], periods.now[1]), periods.then[1])
        else:
            self._line_noise = [before.noise(periods.then)[0], after.noise(periods.now)[0]]
        if periods.common is not None:
            self._common_noise = [ground.noise(periods.common)[0] for ground in (before, after)]

    def series(self, run: HotspotRun, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the mean series of rows of a run, (T,) mm, relative to the ground around; NaN where there are none."""
        if not rows.size:
            return np.full(len(run.days), np.nan)
        mean = run.displacement[rows].mean(axis=0, dtype=np.float64)
        around = self._ground[id(run)].series_around(run.coordinates[rows].mean(axis=0))
        relative = mean - around
        return np.asarray(relative - relative.mean())

    def change(self, zone: Zone) -> Change:
        """Return the motion of a piece of ground then and now; NaN where points are lacking."""
        periods = self._periods
        nothing = Rate(np.nan, np.nan)
        if periods.continued:
            return self._bent(zone.after) if zone.after.size else Change(nothing, nothing, nothing)
        then = self._line(0, zone.before, periods.then) if zone.before.size else nothing
        now = self._line(1, zone.after, periods.now) if zone.after.size else nothing
        return Change(then, now, Rate(now.value - then.value, float(np.hypot(then.error, now.error))))

    def ceased(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Say at which rows (k,) of the later run motion has ceased, each looked at with its nearest eight.

        A series that holds the motion of before goes on being part of a hotspot, so outlines do not tell it. None where
        the two times are not read off one series: there they do.
        """
        if not self._periods.continued or len(rows) < _TOGETHER:
            return np.zeros(len(rows), dtype=bool)
        run, bend = self._after, self._periods.then[1]
        used = (run.days >= self._periods.then[0]) & (run.days <= self._periods.now[1])
        place = run.coordinates[rows]
        around = self._ground[id(run)].series_around(place.mean(axis=0))
        rates = point_rates(run.displacement[rows][:, used] - around[used], run.days[used], bend)
        _, nearest = cKDTree(place - place[0]).query(place - place[0], k=_TOGETHER)
        then, now = rates[nearest].mean(axis=1).T
        return looks_ceased(then, now, float(self._bent_noise[1].at(_TOGETHER)))

    def n_parts(self, rows: NDArray[np.int64]) -> int:
        """Return in how many parts, of four points or more, rows of the later run lie."""
        place = self._after.coordinates[rows]
        if len(rows) < 2 * FEWEST_POINTS:
            return 1
        around = neighbourhoods(place)
        first, column = np.nonzero(around.near)
        part = connected(len(rows), first, around.nearest[first, column])
        return int(np.count_nonzero(np.bincount(part) >= FEWEST_POINTS))

    def then(self, rows: NDArray[np.int64]) -> Rate:
        """Return how rows of the earlier run moved then."""
        if self._periods.continued:
            return self._whole(0, rows, self._periods.then)
        return self._line(0, rows, self._periods.then)

    def common(self, zone: Zone) -> tuple[Rate, Rate] | None:
        """Return the velocity over the dates that both have, in either run; None where that is not known."""
        span = self._periods.common
        if span is None or not (zone.before.size and zone.after.size):
            return None
        return self._whole(0, zone.before, span), self._whole(1, zone.after, span)

    def _whole(self, side: int, rows: NDArray[np.int64], span: Span) -> Rate:
        series, days = self._within((self._before, self._after)[side], rows, span)
        return _rate(line_rates(series, days), float(self._common_noise[side].at(rows.size)))

    def _line(self, side: int, rows: NDArray[np.int64], span: Span) -> Rate:
        series, days = self._within((self._before, self._after)[side], rows, span)
        since = float(last_motion_from(series, days)[0])
        used = days >= since
        noise = float(self._line_noise[side].at(rows.size)) * _slope_error(days[used]) / _slope_error(days)
        return _rate(line_rates(series[:, used], days[used]), noise)

    def _bent(self, rows: NDArray[np.int64]) -> Change:
        first, bend, last = *self._periods.then, self._periods.now[1]
        series, days = self._within(self._after, rows, (first, last))
        old = days <= bend
        since = float(last_motion_from(series[:, old], days[old])[0])
        used = days >= since
        then, now, difference = bent_rates(series[:, used], days[used], bend)
        # What stable points scatter by is of all the time before; a part of it says less.
        longer = _slope_error(days[used & old]) / _slope_error(days[old])
        noises = [float(noise.at(rows.size)) for noise in self._bent_noise]
        if longer > 1:
            noises[0] *= longer
            noises[2] = float(np.hypot(noises[0], noises[1]))
        return Change(*(_rate(each, noise) for each, noise in zip((then, now, difference), noises)))

    def _within(
        self, run: HotspotRun, rows: NDArray[np.int64], span: Span
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        used = (run.days >= span[0]) & (run.days <= span[1])
        return self.series(run, rows)[None, used], run.days[used]


def _rate(rates: Rates, in_space: float) -> Rate:
    return Rate(float(rates.value[0]), float(np.hypot(rates.error[0], in_space)))


def _slope_error(days: NDArray[np.float64]) -> float:
    """Return the error of a slope over these days, but for a factor."""
    return 1 / float(np.linalg.norm(days - days.mean()))
