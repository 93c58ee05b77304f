"""Lines by stations: what the points beside each piece of a line say, and how one piece moves against the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .near import Near, PointStrips, points_near
from .shapes import LINE, Shapes
from .surface import ALONG_EAST, FEWEST_FREE

__all__ = [
    "Bends",
    "Beside",
    "LineGround",
    "Pieces",
    "bends_of",
    "ground_of",
    "piece_at",
    "pieces_of",
    "points_of_lines",
]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

FEWEST_AT_STATION = 3
FAR_AT_STATION = 0.5
"""Largest a'(X'X)^-1 a in the middle of a piece: at least as well known as by the mean of two points."""

_SHORTEST = 1e-3  # m
_DISAGREE = 25.0  # times the variance that the points' own errors leave


@dataclass(frozen=True)
class Pieces:
    """Equal pieces of the parts of lines; the middle of each is a station.

    Attributes
    ----------
    start : (a + 1,) int64
        Where the pieces of each line begin.
    of_part : (p + 1,) int64
        Where those of each part begin.
    length : (p,) float64, m
        Of the pieces of each part.
    along : (s,) float64, m
        Of each station, from the beginning of its line, whose parts follow one upon the other.
    xy : (s, 2) float64, m
    east : (s,) float64
        Square of the cosine between line and east there.
    """

    start: Integers
    of_part: Integers
    length: Floats
    along: Floats
    xy: Floats
    east: Floats

    @property
    def owner(self) -> Integers:
        """The line of each station, (s,)."""
        return np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))

    @property
    def part(self) -> Integers:
        """The part of each station, (s,)."""
        return np.repeat(np.arange(len(self.length)), np.diff(self.of_part))


def pieces_of(lines: Shapes, spacing: float) -> Pieces:
    """Divide each part of lines into equal pieces of about `spacing` metres."""
    edges = _edges_of_parts(lines)
    n_parts = len(lines.parts) - 1
    lengths = np.bincount(edges.part, edges.length, minlength=n_parts)
    counts = np.maximum(1, np.round(lengths / spacing).astype(np.int64))
    of_part = np.concatenate([[0], np.cumsum(counts)])
    part = np.repeat(np.arange(n_parts), counts)
    within = (np.arange(of_part[-1]) - of_part[part] + 0.5) * (lengths / counts)[part]
    before = np.cumsum(lengths) - lengths
    # One axis for all parts, on which the edges of each follow those of the one before.
    edge = np.searchsorted(edges.before + before[edges.part], within + before[part], side="right") - 1
    edge = np.clip(edge, np.searchsorted(edges.part, part), np.searchsorted(edges.part, part, side="right") - 1)
    step = edges.step[edge] / np.maximum(edges.length[edge], _SHORTEST)[:, None]
    xy = edges.begin[edge] + step * (within - edges.before[edge])[:, None]
    line = np.repeat(np.arange(len(lines)), np.diff(lines.shapes))
    in_line = before - before[lines.shapes[:-1]][line]
    length = np.maximum(lengths / counts, _SHORTEST)
    return Pieces(of_part[lines.shapes], of_part, length, within + in_line[part], xy, step[:, 0] ** 2)


@dataclass(frozen=True)
class Beside:
    """Where along their line points are, (k,) each.

    Attributes
    ----------
    part : int64
        The part of the line.
    within : float64, m
        From the beginning of that part to the place nearest to the point.
    """

    part: Integers
    within: Floats


def points_of_lines(lines: Shapes, strips: PointStrips, reach: float, xy: Floats) -> tuple[Near, Beside]:
    """Return the points within reach of each line, each once, and where along it they are.

    Parameters
    ----------
    lines
    strips
        The points in order.
    reach : float, m
    xy : (n, 2) float64, m
        The points.
    """
    edges = _edges_of_parts(lines)
    vertices = np.stack([edges.begin, edges.begin + edges.step], axis=1).reshape(-1, 2)
    counted = np.arange(len(edges.part) + 1)
    near = points_near(Shapes(LINE, vertices, 2 * counted, counted), strips, reach)
    edge = near.owner
    offset = np.einsum("ij,ij->i", xy[near.rows] - edges.begin[edge], edges.step[edge])
    share = np.clip(offset / np.maximum(edges.length[edge] ** 2, _SHORTEST**2), 0.0, 1.0)
    within = edges.before[edge] + share * edges.length[edge]
    part = edges.part[edge]
    owner = np.repeat(np.arange(len(lines)), np.diff(lines.shapes))[part]
    order = np.lexsort((within, part, near.distance, near.rows, owner))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(owner[order]) != 0) | (np.diff(near.rows[order]) != 0)
    kept = order[first]
    start = np.searchsorted(owner[kept], np.arange(len(lines) + 1))
    return Near(start, near.rows[kept], near.distance[kept]), Beside(part[kept], within[kept])


def piece_at(pieces: Pieces, beside: Beside) -> Integers:
    """Return the piece beside which each of the points is, (k,)."""
    last = np.diff(pieces.of_part)[beside.part] - 1
    return pieces.of_part[beside.part] + np.minimum((beside.within / pieces.length[beside.part]).astype(np.int64), last)


@dataclass(frozen=True)
class LineGround:
    """What the points of each piece say, (s,) each; NaN where it is not known.

    Attributes
    ----------
    n_points : int64
    change, change_err : mm
        In the middle of the piece, of a line through its points.
    velocity : mm/yr
        Likewise.
    east, east_err : mm
        Change of the east component.
    """

    n_points: Integers
    change: Floats
    change_err: Floats
    velocity: Floats
    east: Floats
    east_err: Floats


def ground_of(pieces: Pieces, near: Near, beside: Beside, values: Floats, errors: Floats) -> LineGround:
    """Fit a line to the points of each piece, along it.

    A station is known where the piece has three points, and the line in its middle is at least as sure as the mean of
    two points: so not where all of them are at one end. Nor is it where they contradict each other by more than five
    times their own errors.

    Parameters
    ----------
    pieces
    near, beside
        As `points_of_lines` gives them.
    values : (n, 3) float64
        Change, velocity and change of the east component of all points, as for surfaces.
    errors : (n,) float64, mm
        Of the change.
    """
    piece = piece_at(pieces, beside)
    size = len(pieces.along)

    def total(weights: Floats) -> Floats:
        return np.asarray(np.bincount(piece, weights, minlength=size), dtype=np.float64)

    count = np.bincount(piece, minlength=size)
    begin = (piece - pieces.of_part[beside.part]) * pieces.length[beside.part]
    offset = (beside.within - begin) / pieces.length[beside.part] - 0.5
    divisor = np.maximum(count, 1)
    mean = total(offset) / divisor
    moved = offset - mean[piece]
    spread = np.maximum(total(moved**2), 1e-12)
    leverage = 1 / divisor + mean**2 / spread
    enough = (count >= FEWEST_AT_STATION) & (leverage <= FAR_AT_STATION)
    own = total(errors[near.rows] ** 2) / divisor
    fitted = []
    for column in values[near.rows].T:
        middle = total(column) / divisor
        slope = total(moved * (column - middle[piece])) / spread
        left = total((column - middle[piece] - slope[piece] * moved) ** 2) / np.maximum(count - 2, 1)
        fitted.append((middle - slope * mean, left))
    (change, left), (velocity, _), (east, left_east) = fitted
    # Of three points the residuals say little of the noise: the points' own errors then stand for it.
    agree = ~((left > _DISAGREE * own) & (own > 0))
    free = count - 2
    alone = left * free / np.maximum(free - 2, 1)  # as of surfaces, where points know no error of their own
    noise = np.where(np.isfinite(own), np.maximum(own, np.where(count > FEWEST_AT_STATION, left, 0.0)), alone)
    known = enough & agree & (np.isfinite(own) | (free >= FEWEST_FREE))
    return LineGround(
        count,
        np.where(known, change, np.nan),
        np.where(known, np.sqrt(noise * leverage), np.nan),
        np.where(known, velocity, np.nan),
        np.where(known, east, np.nan),
        np.where(known, np.sqrt(np.maximum(noise, left_east) * leverage), np.nan),
    )


@dataclass(frozen=True)
class Bends:
    """How each piece moves against its neighbours on either side, (s,) each; NaN where one of them is not known.

    Attributes
    ----------
    tilt, tilt_err : mm/m
        From the station before to the one after.
    distortion, distortion_err : mm/m
        Slope from here to the next station less that from the one before.
    deflection, deflection_err : mm/m
        Distance from the line between the two neighbours, over the distance between these.
    strain, strain_err : mm/m
        Along the line, of the east component alone: where the line runs within 30 degrees of east.
    """

    tilt: Floats
    tilt_err: Floats
    distortion: Floats
    distortion_err: Floats
    deflection: Floats
    deflection_err: Floats
    strain: Floats
    strain_err: Floats


def bends_of(pieces: Pieces, ground: LineGround) -> Bends:
    """Return how the stations of lines move against each other."""
    size = len(pieces.along)
    part = pieces.part
    has_both = np.zeros(size, dtype=bool)
    has_both[1:-1] = (part[:-2] == part[1:-1]) & (part[2:] == part[1:-1])
    here = np.flatnonzero(has_both)
    step = pieces.length[part[here]]
    before, at, after = (ground.change[here + move] for move in (-1, 0, 1))
    error_before, error_at, error_after = (ground.change_err[here + move] for move in (-1, 0, 1))
    bend = np.abs(after - 2 * at + before) / step
    bend_err = np.sqrt(error_after**2 + 4 * error_at**2 + error_before**2) / step
    stretch = (ground.east[here + 1] - ground.east[here - 1]) / (2 * step)
    stretch_err = np.hypot(ground.east_err[here + 1], ground.east_err[here - 1]) / (2 * step)
    is_east = pieces.east[here] >= ALONG_EAST

    def placed(values: Floats) -> Floats:
        result = np.full(size, np.nan)
        result[here] = values
        return result

    cosine = np.sqrt(pieces.east[here])
    return Bends(
        placed(np.abs(after - before) / (2 * step)),
        placed(np.hypot(error_after, error_before) / (2 * step)),
        placed(bend),
        placed(bend_err),
        placed(bend / 4),
        placed(bend_err / 4),
        placed(np.where(is_east, stretch * cosine, np.nan)),
        placed(np.where(is_east, stretch_err * cosine, np.nan)),
    )


@dataclass(frozen=True)
class _Edges:
    """Edges of lines: where each begins, its vector and length, the length of its part before it, and that part."""

    begin: Floats
    step: Floats
    length: Floats
    before: Floats
    part: Integers


def _edges_of_parts(lines: Shapes) -> _Edges:
    begins = np.ones(len(lines.vertices), dtype=bool)
    begins[lines.parts[1:] - 1] = False  # the last vertex of a part begins no edge
    first = np.flatnonzero(begins)
    part = np.repeat(np.arange(len(lines.parts) - 1), np.diff(lines.parts))[first]
    step = lines.vertices[first + 1] - lines.vertices[first]
    length = np.hypot(*step.T)
    before = np.cumsum(length) - length
    return _Edges(lines.vertices[first], step, length, before - before[np.searchsorted(part, part)], part)
