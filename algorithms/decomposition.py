"""Vertical and east motion from lines of sight of two or more geometries, on a common grid and common dates.

The motion of a cell along the line of sight l = (l_e, l_n, l_u), a unit vector towards the satellite, is
d = l_e e + l_n n + l_u u. Satellites fly nearly north or south, so l_n is small and n is taken as zero; two lines of
sight that differ then give e and u, and more give them by least squares (Wright, Parsons & Lu 2004).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from .days import date_of
from .errors import InputError
from .reporting import SILENT, Reporter
from .sentences import Sentence
from .series.gaps import fill_gaps
from .series.resampling import resample
from .tracks import (
    NORTH,
    PLANE,
    SMALLEST_ANGLE,
    Track,
    angle_between,
    check_angles,
    check_sight,
    is_ascending,
    usable_points,
)

__all__ = ["Decomposition", "common_days", "decompose"]

_BLOCK_CELLS = 1 << 12
_BLOCK_ROWS = 1 << 13


@dataclass(frozen=True)
class Decomposition:
    """Motion of the c cells that enough geometries see; velocities in mm/yr.

    Attributes
    ----------
    xy : (c, 2) float64, m
        Centres.
    v_up, v_up_std, v_east, v_east_std : (c,) float64
        NaN where unknown.
    n_ascending, n_descending : (c,) int64
        Points of tracks that look east and west.
    """

    xy: NDArray[np.float64]
    v_up: NDArray[np.float64]
    v_up_std: NDArray[np.float64]
    v_east: NDArray[np.float64]
    v_east_std: NDArray[np.float64]
    n_ascending: NDArray[np.int64]
    n_descending: NDArray[np.int64]


def common_days(days: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return the dates, within the time that all tracks cover, of the track that has most of them there.

    Raises
    ------
    InputError
        If the tracks have no time, or fewer than two dates, in common.
    """
    first, last = max(each[0] for each in days), min(each[-1] for each in days)
    if first > last:
        raise InputError(
            "The layers have no time in common: one begins on {first}, when another has ended on {last}; "
            "choose layers of the same years.",
            first=date_of(first),
            last=date_of(last),
        )
    within = [each[(each >= first) & (each <= last)] for each in days]
    densest = max(within, key=len)
    if len(densest) < 2:
        raise InputError(
            "The layers have only the time from {first} to {last} in common, with fewer than two dates in "
            "it; choose layers of the same years.",
            first=date_of(first),
            last=date_of(last),
        )
    return densest


def decompose(
    tracks: Sequence[Track],
    cell_size: float,
    max_gap_share: float,
    series: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
    reporter: Reporter = SILENT,
) -> Decomposition:
    """Solve for vertical and east motion in every cell that lines of sight far enough apart see.

    Of each track a cell takes the mean of its points' lines of sight, velocities and series, whose gaps are filled
    first. Series are interpolated at the common dates and counted from the first of them. Tracks weigh alike.
    The errors of velocities are propagated as if points were independent; a bias that points share is not in them.

    Parameters
    ----------
    tracks : sequence of Track
        Two or more.
    cell_size : float, m
        The grid's lines are at its multiples.
    max_gap_share : float
        Points that lack more of their dates are left out.
    series : pair of (m, S) float32, mm, optional
        Get the vertical and the east series at the `common_days` of the tracks in their first c rows; as a cell takes
        two points, half as many rows as there are points are enough.
    reporter : Reporter
        Receives the log and progress.

    Raises
    ------
    InputError
        If a line of sight is none, all are too alike, or no cell is seen by two of them.
    """
    wanted = common_days([track.days for track in tracks])
    usable = [usable_points(track, max_gap_share) for track in tracks]
    for track, rows in zip(tracks, usable):
        check_sight(track, rows)
    check_angles(tracks, usable)
    rates = [track.rates(reporter) for track in tracks]
    grid = _Grid([track.coordinates[rows] for track, rows in zip(tracks, usable)], cell_size)
    parts = [
        _CellTrack(track, rows, cells, len(grid.centres)) for track, rows, cells in zip(tracks, usable, grid.cells)
    ]
    sights = np.stack([part.mean(part.track.los) for part in parts])
    told = _told_apart(sights)
    if not told.any():
        raise InputError(
            "No cell of {cell_size:g} m has points of two layers with different lines of sight: choose larger "
            "cells, or layers that overlap.",
            cell_size=cell_size,
        )
    kept = np.flatnonzero(told)
    sights = sights[:, kept]
    inverse = _inverse(sights)
    _log_geometry(tracks, usable, grid, kept, inverse, sights, reporter)
    if series is not None:
        reporter.log(
            "Series at {n} dates from {first} to {last}, those of the layer that has most in the "
            "time common to all; counted from the first.",
            n=len(wanted),
            first=date_of(wanted[0]),
            last=date_of(wanted[-1]),
        )
        _solve_series(parts, kept, inverse, wanted, series, reporter)
    velocity = _combine(inverse, np.stack([part.mean(each[:, None])[kept, 0] for part, (each, _) in zip(parts, rates)]))
    std = np.stack([part.error_of_mean(each)[kept] for part, (_, each) in zip(parts, rates)])
    variance = _combine(inverse**2, std**2)
    counts = np.stack([part.counts[kept] for part in parts])
    ascending = np.array([is_ascending(track, rows) for track, rows in zip(tracks, usable)])
    return Decomposition(
        grid.centres[kept],
        velocity[:, 1],
        np.sqrt(variance[:, 1]),
        velocity[:, 0],
        np.sqrt(variance[:, 0]),
        counts[ascending].sum(axis=0),
        counts[~ascending].sum(axis=0),
    )


class _Grid:
    """Cells of a square grid that hold points of any track.

    Attributes
    ----------
    centres : (g, 2) float64, m
    cells : list of (n,) int64
        Of each track's points.
    """

    def __init__(self, coordinates: Sequence[NDArray[np.float64]], size: float) -> None:
        corners = np.floor(np.concatenate(coordinates) / size).astype(np.int64)
        low = corners.min(axis=0)
        width = int(np.ptp(corners[:, 1])) + 1
        keys, cells = np.unique((corners[:, 0] - low[0]) * width + corners[:, 1] - low[1], return_inverse=True)
        self.size = size
        self.centres = (np.column_stack(np.divmod(keys, width)) + low + 0.5) * size
        self.cells = np.split(cells, np.cumsum([len(each) for each in coordinates])[:-1])


class _CellTrack:
    """The points of one track, cell by cell; `counts` (g,) of them."""

    def __init__(self, track: Track, rows: NDArray[np.int64], cells: NDArray[np.int64], n_cells: int) -> None:
        order = np.argsort(cells, kind="stable")
        self.track, self.rows, self.cells = track, rows[order], cells[order]
        self.counts = np.bincount(cells, minlength=n_cells)
        self._starts = np.concatenate([[0], np.cumsum(self.counts)])

    def mean(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the means (g, k) of what is known of values (n, k); NaN where nothing is."""
        total, known = self._sums(values)
        return np.divide(total, known, out=np.full(total.shape, np.nan), where=known > 0)

    def error_of_mean(self, std: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the standard errors (g,) of the means of values whose own are known."""
        total, known = self._sums(std[:, None] ** 2)
        return np.divide(np.sqrt(total), known, out=np.full(total.shape, np.nan), where=known > 0)[:, 0]

    def _sums(self, values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        chosen = values[self.rows]
        known = np.isfinite(chosen)
        shape = len(self.counts), values.shape[1]
        total, count = np.zeros(shape), np.zeros(shape)
        np.add.at(total, self.cells, np.where(known, chosen, 0.0))
        np.add.at(count, self.cells, known)
        return total, count

    def mean_series(self, cells: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the mean series (b, T) of some cells, increasing; NaN where the track has no point."""
        first, stop = self._starts[cells[0]], self._starts[cells[-1] + 1]
        total = np.zeros((len(cells), len(self.track.days)))
        for start in range(first, stop, _BLOCK_ROWS):
            chosen = slice(start, min(start + _BLOCK_ROWS, stop))
            place = np.searchsorted(cells, self.cells[chosen])
            wanted = cells[np.minimum(place, len(cells) - 1)] == self.cells[chosen]
            place = place[wanted]
            if not place.size:
                continue
            block = self.track.displacement[self.rows[chosen][wanted]]
            fill_gaps(block, self.track.days, 1.0)
            heads = np.flatnonzero(np.diff(place, prepend=-1))
            total[place[heads]] += np.add.reduceat(block, heads, axis=0, dtype=np.float64)
        count = self.counts[cells][:, None]
        return np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)


def _told_apart(sights: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Say which cells two lines of sight of (L, g, 3), far enough apart, see."""
    told = np.zeros(sights.shape[1], dtype=bool)
    for one, other in combinations(sights, 2):
        told |= angle_between(one, other) >= SMALLEST_ANGLE  # NaN, where a track has no point, is not
    return told


def _inverse(sights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what makes east and up of motion along lines of sight (L, c, 3): the pseudo-inverses (c, 2, L)."""
    design = np.nan_to_num(sights[:, :, PLANE]).transpose(1, 0, 2)
    return np.linalg.pinv(design).astype(np.float64)


def _combine(inverse: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return east and up (c, 2) of one value (L, c) along each line of sight; NaN where one that is seen is unknown."""
    seen = (inverse != 0).any(axis=1).T
    combined: NDArray[np.float64] = np.einsum("ckl,lc->ck", inverse, np.where(seen, values, 0.0))
    return combined


def _solve_series(
    parts: Sequence[_CellTrack],
    kept: NDArray[np.int64],
    inverse: NDArray[np.float64],
    wanted: NDArray[np.float64],
    series: tuple[NDArray[np.float32], NDArray[np.float32]],
    reporter: Reporter,
) -> None:
    up, east = series
    for start in range(0, len(kept), _BLOCK_CELLS):
        cells = kept[start : start + _BLOCK_CELLS]
        motion = np.zeros((2, len(cells), len(wanted)))
        for number, part in enumerate(parts):
            along = resample(part.mean_series(cells), part.track.days, wanted)
            weights = inverse[start : start + _BLOCK_CELLS, :, number].T
            motion += weights[:, :, None] * np.where(part.counts[cells][:, None] > 0, along, 0.0)
        motion -= motion[:, :, :1]
        east[start : start + len(cells)], up[start : start + len(cells)] = motion
        reporter.progress(min(1.0, (start + _BLOCK_CELLS) / len(kept)))


def _log_geometry(
    tracks: Sequence[Track],
    usable: Sequence[NDArray[np.int64]],
    grid: _Grid,
    kept: NDArray[np.int64],
    inverse: NDArray[np.float64],
    sights: NDArray[np.float64],
    reporter: Reporter,
) -> None:
    in_kept = np.zeros(len(grid.centres), dtype=bool)
    in_kept[kept] = True
    for track, rows, cells in zip(tracks, usable, grid.cells):
        direction = Sentence("ascending") if is_ascending(track, rows) else Sentence("descending")
        east, north, up = np.median(track.los[rows], axis=0)
        reporter.log(
            "{track}: {direction}, line of sight {east:+.2f} east, {north:+.2f} north, {up:+.2f} up; {first} "
            "to {last}; {n_usable} of {n} points can be used, {n_used} are in cells that are "
            "solved.",
            track=track.name,
            direction=direction,
            east=east,
            north=north,
            up=up,
            first=date_of(track.days[0]),
            last=date_of(track.days[-1]),
            n_usable=len(rows),
            n=len(track.los),
            n_used=np.count_nonzero(in_kept[cells]),
        )
    reporter.log(
        "{n_seen} of {n} cells of {size:g} m are seen from two directions.",
        n_seen=len(kept),
        n=len(grid.centres),
        size=grid.size,
    )
    growth = np.median(np.sqrt((inverse**2).sum(axis=2)), axis=0)
    reporter.log(
        "Independent errors of 1 mm along each line of sight become {up:.2f} mm vertically and "
        "{east:.2f} mm to the east.",
        up=growth[1],
        east=growth[0],
    )
    north = np.median(np.einsum("ckl,lc->ck", inverse, np.nan_to_num(sights[:, :, NORTH])), axis=0)
    reporter.log(
        "Motion to the north is taken as zero: 1 mm of it would show as {up:+.2f} mm vertically and "
        "{east:+.2f} mm to the east.",
        up=north[1],
        east=north[0],
    )
