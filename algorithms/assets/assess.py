"""What points say of each asset: how it moves as a whole, and how one part of it moves against another."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..hotspots.significance import noise_of_means
from ..reporting import SILENT, Reporter
from .damage import NOT_KNOWN, Criterion, classes_of, tensile_strain
from .figures import (
    NO_POINTS,
    SMALL_DIFFERENCE,
    SMALL_SLOPE,
    TOLD,
    TOO_FEW,
    UNSURE,
    Assessment,
    AssetFigures,
    AssetSettings,
    Motions,
    StationFigures,
    is_sure,
)
from .motion import PointSeries, motions_of, no_motions
from .near import Near, PointStrips, footprint_places, points_near, share_without_points, strips_of
from .shapes import LINE, POLYGON, Shapes, axes_of
from .stations import Bends, LineGround, Pieces, bends_of, ground_of, piece_at, pieces_of, points_of_lines
from .surface import fit_surfaces

__all__ = ["AssetPoints", "assess_assets"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Figures = TypeVar("Figures")

_BLOCK_ASSETS = 1 << 13
_STRIP = 25.0  # m: less than most assets with what is around them
_SURE = 2.0  # standard errors


@dataclass(frozen=True)
class AssetPoints:
    """Points, (n,) each.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
    change, change_err : float64, mm
        From the first date to the last; the error is NaN where it is not known.
    velocity : float64, mm/yr
        Relative to the scene, where that was wanted.
    east : float64, mm
        Change of the east component; None where it is not known.
    hotspot : int64
        Number of the hotspot that each lies in, 0 for none; None where hotspots were not given.
    """

    coordinates: Floats
    change: Floats
    change_err: Floats
    velocity: Floats
    east: Floats | None = None
    hotspot: Integers | None = None


def assess_assets(
    shapes: Shapes,
    points: AssetPoints,
    settings: AssetSettings,
    series: PointSeries | None = None,
    reporter: Reporter = SILENT,
) -> Assessment:
    """Hold assets against points.

    Parameters
    ----------
    shapes
        In the metres of the points.
    points
    settings
    series
        Of the points: tells the kinds of motion.
    reporter

    Raises
    ------
    InputError
        No asset has a point within reach.
    """
    ground = _Ground(points, settings, strips_of(points.coordinates, _STRIP), series)
    parts = []
    starts = range(0, len(shapes), _BLOCK_ASSETS)
    blocks = (shapes.taken(start, min(start + _BLOCK_ASSETS, len(shapes))) for start in starts)
    # The kernels let go of Python, so that blocks side by side keep all cores busy.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, part in enumerate(pool.map(ground.of, blocks, starts), start=1):
            parts.append(part)
            reporter.progress(number / len(starts))
    assets = _joined(AssetFigures, [part.assets for part in parts])
    if not assets.n_points.any():
        raise InputError(
            "No point lies within {reach:g} m of any of the {n} assets: choose a layer of the same place, or a longer "
            "reach.",
            reach=settings.reach,
            n=len(shapes),
        )
    reporter.log(
        "{n_near} of {n} assets have points within {reach:g} m; of {n_told} they are enough, and well enough placed, "
        "to tell differential motion to a tenth, or that it is below {small:g} mm.",
        n_near=int((assets.n_points > 0).sum()),
        n=len(shapes),
        reach=settings.reach,
        n_told=int((assets.why == TOLD).sum()),
        small=SMALL_DIFFERENCE,
    )
    stations = [part.stations for part in parts if part.stations is not None]
    return Assessment(
        assets,
        _joined(Motions, [part.motions for part in parts]),
        _joined(StationFigures, stations) if stations else None,
    )


class _Ground:
    """Points under assets."""

    def __init__(
        self, points: AssetPoints, settings: AssetSettings, strips: PointStrips, series: PointSeries | None
    ) -> None:
        self._points, self._settings, self._strips, self._series = points, settings, strips, series
        self._noise = noise_of_means(points.coordinates, points.velocity)
        east = np.full(len(points.change), np.nan) if points.east is None else points.east
        self._values = np.column_stack([points.change, points.velocity, east])

    def of(self, shapes: Shapes, first: int) -> Assessment:
        """Return what is told of some assets, whose rows begin with `first`."""
        stations = None
        if shapes.kind == LINE:
            figures, stations, own = self._lines(shapes, first)
        else:
            figures, own = self._areas(shapes) if shapes.kind == POLYGON else self._places(shapes)
        if self._series is None:
            return Assessment(figures, no_motions(len(shapes)), stations)
        moving = np.abs(figures.velocity) >= _SURE * figures.velocity_err
        if shapes.kind == LINE:
            moving |= np.abs(figures.fastest) >= _SURE * self._noise.at(own.counts.clip(1))
        return Assessment(figures, motions_of(own, moving, self._series, figures.velocity_err), stations)

    def _places(self, shapes: Shapes) -> tuple[AssetFigures, Near]:
        """Return what is told of places: how they move."""
        near = points_near(shapes, self._strips, self._settings.reach)
        found = self._whole(near)
        found["bare"] = (near.counts == 0).astype(np.float64)
        found["why"] = np.where(near.counts == 0, NO_POINTS, TOO_FEW)
        return self._classed(found, shapes.kind), near

    def _areas(self, shapes: Shapes) -> tuple[AssetFigures, Near]:
        """Return what is told of polygons."""
        reach, xy = self._settings.reach, self._points.coordinates
        near = points_near(shapes, self._strips, reach)
        found = self._whole(near)
        axes = axes_of(shapes)
        places = footprint_places(shapes, axes)
        found["bare"] = share_without_points(shapes, places, near, xy, reach)
        fitted = fit_surfaces(near, xy, self._values, self._points.change_err, axes, places, reach)
        found.update(vars(fitted))
        return self._classed(found, shapes.kind), near

    def _lines(self, shapes: Shapes, first: int) -> tuple[AssetFigures, StationFigures, Near]:
        """Return what is told of lines, of their stations, and the points of the fastest piece of each."""
        settings, points = self._settings, self._points
        near, beside = points_of_lines(shapes, self._strips, settings.reach, points.coordinates)
        pieces = pieces_of(shapes, settings.spacing)
        ground = ground_of(pieces, near, beside, self._values, points.change_err)
        bends = bends_of(pieces, ground)
        found = self._whole(near)
        empty = np.bincount(pieces.owner, ground.n_points == 0, minlength=len(shapes))
        found["bare"] = empty / np.diff(pieces.start)
        told = np.bincount(pieces.owner, np.isfinite(bends.distortion), minlength=len(shapes)) > 0
        found["why"] = np.where(near.counts == 0, NO_POINTS, np.where(told, TOLD, TOO_FEW))
        class_at = self._station_classes(ground, bends, pieces)
        found["class_of"] = np.maximum.reduceat(class_at, pieces.start[:-1])
        nothing = np.zeros(len(class_at))
        fastest = _worst_of(pieces.start, np.abs(ground.velocity), nothing)
        found["fastest"] = _at(ground.velocity, fastest)
        worst = _worst_of(pieces.start, bends.distortion, bends.distortion_err)
        for name in ("distortion", "distortion_err", "deflection", "deflection_err", "strain", "strain_err"):
            found[name] = _at(getattr(bends, name), worst)
        found["worst"] = _at(pieces.along, worst)
        steepest = _worst_of(pieces.start, bends.tilt, bends.tilt_err)
        found["tilt"], found["tilt_err"] = _at(bends.tilt, steepest), _at(bends.tilt_err, steepest)
        high, low = (_worst_of(pieces.start, sign * ground.change, nothing) for sign in (1, -1))
        found["difference"] = _at(ground.change, high) - _at(ground.change, low)
        found["difference_err"] = np.hypot(_at(ground.change_err, high), _at(ground.change_err, low))
        found["rate"] = np.abs(_at(ground.velocity, high) - _at(ground.velocity, low))
        stations = StationFigures(
            pieces.owner + first, pieces.along, pieces.xy, ground.n_points, ground.change, ground.change_err,
            ground.velocity, bends.tilt, bends.distortion, bends.distortion_err, bends.deflection, bends.strain,
            class_at,
        )  # fmt: skip
        return self._classed(found, shapes.kind), stations, _points_at(near, piece_at(pieces, beside), fastest)

    def _whole(self, near: Near) -> dict[str, NDArray[Any]]:
        """Return what the points of each asset say together."""
        counts, owner = near.counts, near.owner
        divisor = np.maximum(counts, 1)
        velocity = np.bincount(owner, self._points.velocity[near.rows], minlength=len(counts)) / divisor
        has = counts > 0
        found: dict[str, NDArray[Any]] = {each.name: np.full(len(counts), np.nan) for each in fields(AssetFigures)}
        found["n_points"] = counts
        found["velocity"] = np.where(has, velocity, np.nan)
        found["velocity_err"] = np.where(has, self._noise.at(divisor), np.nan)
        found["hotspot"] = _commonest(near, self._points.hotspot)
        found["class_of"] = np.full(len(counts), NOT_KNOWN)
        return found

    def _classed(self, found: dict[str, NDArray[Any]], kind: int) -> AssetFigures:
        """Return the figures with their classes, without what only vertical motion tells where it is none."""
        difference = found["difference"]
        unsure = np.isfinite(difference) & ~is_sure(difference, found["difference_err"], SMALL_DIFFERENCE)
        found["why"] = np.where(unsure, UNSURE, found["why"])
        figures = AssetFigures(**found)
        if not self._settings.vertical:
            nothing = np.full(len(figures.n_points), np.nan)
            for name in ("distortion", "distortion_err", "deflection", "deflection_err", "strain", "strain_err"):
                found[name] = nothing
        limits = self._settings.limits
        criterion = limits.criterion
        if criterion in (Criterion.BOSCARDIN_CORDING, Criterion.BURLAND):
            found["tensile"], found["tensile_err"] = _tensile(criterion, figures)
        value, error = {
            Criterion.VELOCITY: (np.abs(figures.velocity), figures.velocity_err),
            Criterion.DIFFERENCE: (figures.difference, figures.difference_err),
            Criterion.BOSCARDIN_CORDING: (found["tensile"], found["tensile_err"]),
            Criterion.BURLAND: (found["tensile"], found["tensile_err"]),
        }.get(criterion, (figures.distortion, figures.distortion_err))
        if kind != LINE or criterion is Criterion.DIFFERENCE:
            found["class_of"] = classes_of(value, error, limits.values)
        _forget_unsure(found)
        return AssetFigures(**found)

    def _station_classes(self, ground: LineGround, bends: Bends, pieces: Pieces) -> Integers:
        limits = self._settings.limits
        criterion = limits.criterion
        if criterion is Criterion.VELOCITY:
            return classes_of(np.abs(ground.velocity), self._noise.at(ground.n_points.clip(1)), limits.values)
        if criterion is Criterion.DIFFERENCE:
            apart = 2 * pieces.length[pieces.part]
            return classes_of(bends.tilt * apart, bends.tilt_err * apart, limits.values)
        if criterion in (Criterion.BOSCARDIN_CORDING, Criterion.BURLAND):
            return classes_of(*_tensile(criterion, bends), limits.values)
        return classes_of(bends.distortion, bends.distortion_err, limits.values)


def _forget_unsure(found: dict[str, NDArray[Any]]) -> None:
    """Leave no slope that is neither known to a tenth nor sure to be small; classes have their own rule."""
    for slope, others in (("tilt", ("downhill",)), ("distortion", ("deflection", "tensile"))):
        sure = is_sure(found[slope], found[f"{slope}_err"], SMALL_SLOPE)
        for name in (slope, *others):
            found[name] = np.where(sure, found[name], np.nan)


def _tensile(criterion: Criterion, figures: AssetFigures | Bends) -> tuple[Floats, Floats]:
    """Return the strain of walls and its error, that of strain and bending at their largest weights."""
    by_distortion = criterion is Criterion.BOSCARDIN_CORDING
    bending = figures.distortion if by_distortion else figures.deflection
    bending_err = figures.distortion_err / 2 if by_distortion else figures.deflection_err
    strain_err = np.where(np.isfinite(figures.strain), np.nan_to_num(figures.strain_err), 0.0)
    return tensile_strain(criterion, bending, figures.strain), np.hypot(bending_err, strain_err)


def _commonest(near: Near, hotspot: Integers | None) -> Integers:
    """Return the hotspot that most points of each asset in any hotspot lie in, the lowest of several; 0 for none."""
    result = np.zeros(len(near.start) - 1, dtype=np.int64)
    if hotspot is None:
        return result
    label = hotspot[near.rows]
    inside = np.flatnonzero(label > 0)
    pairs, counts = np.unique(np.column_stack([near.owner[inside], label[inside]]), axis=0, return_counts=True)
    order = np.lexsort((-pairs[:, 1], counts))
    result[pairs[order, 0]] = pairs[order, 1]
    return result


def _worst_of(start: Integers, value: Floats, error: Floats) -> Integers:
    """Return of each line the station whose value is the largest beyond doubt; -1 where none is known."""
    sure = np.where(np.isfinite(value), value - _SURE * np.nan_to_num(error), -np.inf)
    owner = np.repeat(np.arange(len(start) - 1), np.diff(start))
    order = np.lexsort((sure, owner))
    last = order[start[1:] - 1]
    return np.where(np.isfinite(sure[last]), last, -1)


def _at(values: Floats, stations: Integers) -> Floats:
    return np.where(stations >= 0, values[stations], np.nan)


def _points_at(near: Near, piece: Integers, stations: Integers) -> Near:
    """Return the points of one piece of each line; of a line without a station, all of them."""
    owner = near.owner
    kept = (stations[owner] < 0) | (piece == stations[owner])
    start = np.searchsorted(owner[kept], np.arange(len(near.start)))
    return Near(start, near.rows[kept], near.distance[kept])


def _joined(kind: type[Figures], parts: list[Figures]) -> Figures:
    names = [each.name for each in fields(kind)]  # type: ignore[arg-type]
    return kind(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in names})
