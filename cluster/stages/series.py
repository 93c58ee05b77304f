"""From the series of a tile to courses, and how dense its points are."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...algorithms.errors import InputError
from ...algorithms.hotspots.find import most_bands
from ...algorithms.series.gaps import GapReport, fill_gaps, n_usable
from ...algorithms.series.sampling import share_of_every
from ...algorithms.series.scene import scene_motion
from ...algorithms.series.slow_courses import SlowCourses, courses_of, project, usual_remains
from ...algorithms.series.velocity import velocities
from ...algorithms.space.morton import curve_order
from ...algorithms.space.nearest import nearest_others
from ...algorithms.space.neighbourhoods import NEIGHBOURS, longest_reach, spacing_of
from ..scene import Arrays, Part, Scene
from ..tiles import read_tile

_FEWEST_POINTS = 10
_FIRST_HALO = 600.0  # m
_LARGEST_HALO = 200_000.0
_OUTLINED_BY = 12  # neighbours, that nine in ten points have within the reach of outlines
_COVERED_SHARE = 0.9


def sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the series that tell the scene's motion, and count those that can be used."""
    series = read_tile(scene.files[tile]).series
    return {
        "series": share_of_every(series, sum(scene.n_points[:tile]), sum(scene.n_points)),
        "n_usable": np.array(n_usable(series, scene.settings.max_gap_share)),
    }


def common(scene: Scene) -> Arrays:
    """Measure the scene's motion, and tell in how many bands a scene of so many points is searched."""
    n = int(scene.known("sample", "n_usable").sum())
    return {"motion": scene_motion(gathered(scene, "sample", "series")), "n_bands": np.array(most_bands(max(n, 1)))}


def with_points(scene: Scene) -> Scene:
    """Return the scene of the tiles in which there is anything to use; all later stages know no others."""
    kept = np.flatnonzero(scene.known("sample", "n_usable"))
    return scene.of_tiles(kept) if kept.size else scene


def series(scene: Scene, tile: int) -> Arrays:
    """Put what can be used into the order of the curve, and project it on slow and quicker courses.

    The series themselves, most of what a tile is, are read from it again where some are asked for (`series_of`).
    """
    read = read_tile(scene.files[tile])
    values = read.series
    gaps = _filled(scene, values)
    rows = np.flatnonzero(gaps.usable)
    rows = rows[curve_order(read.coordinates[rows], values[rows])]
    values = values[rows]
    coefficients, remains = project(values, scene.days, int(scene.known("common", "n_bands")))
    counts = {"n_points": len(rows), "n_filled": gaps.n_filled_values, "n_gappy": gaps.n_gappy_series}
    return {
        "row": rows,
        "coordinates": read.coordinates[rows],
        "velocity": velocities(values, scene.days)[0],
        "coefficients": coefficients,
        "remains": remains,
        **{name: np.array(count) for name, count in counts.items()},
    }


def series_of(scene: Scene, tile: int, rows: NDArray[np.integer]) -> NDArray[np.float32]:
    """Return the series of some of a tile's points, their gaps filled."""
    if not rows.size:
        return np.empty((0, len(scene.days)), dtype=np.float32)
    values = read_tile(scene.files[tile]).series[scene.load("series", "row", tile)[rows]]
    _filled(scene, values)
    return values


def _filled(scene: Scene, values: NDArray[np.float32]) -> GapReport:
    return fill_gaps(values, scene.days, scene.settings.max_gap_share, scene.known("common", "motion"))


def usable(scene: Scene) -> Arrays:
    """Refuse a scene of too few series."""
    n = int(scene.known("series", "n_points").sum())
    if n < _FEWEST_POINTS:
        raise InputError(
            "{n_usable} of {n} series can be used, and at least {fewest} are needed: give more tiles, or allow a "
            "larger share of missing dates.",
            n_usable=n,
            n=sum(scene.n_points),
            fewest=_FEWEST_POINTS,
        )
    return {"n_points": np.array(n)}


def remains_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of what remains of series."""
    remains = np.asarray(scene.load("series", "remains", tile))
    return {"sample": share_of_every(remains, *scene.first("series", "n_points", tile))}


def remaining(scene: Scene) -> Arrays:
    """Measure what usually remains of a series."""
    return {"usual": np.array(usual_remains(gathered(scene, "remains_sample", "sample")))}


def halo_of(trial: int) -> float:
    """Return how far neighbours are looked for at a trial, m."""
    return _FIRST_HALO * 4.0**trial


def spacing(scene: Scene, tile: int, trial: int) -> Arrays:
    """Measure how far the fourth neighbours are."""
    halo = halo_of(trial)
    part = Part.of_tile(scene, tile, halo)
    own = part.own(tile)
    first, total = scene.first("series", "n_points", tile)
    count = min(NEIGHBOURS, total - 1)
    distance, _ = nearest_others(part.coordinates, np.arange(own.start, own.stop), count, halo)
    of_outlines = distance[:, min(_OUTLINED_BY, count) - 1]
    return {
        "sample": share_of_every(spacing_of(distance), first, total),
        "outlined": share_of_every(of_outlines, first, total),
    }


def density(scene: Scene, stage: str, trial: int) -> Arrays:
    """Measure the longest reach; NaN where neighbours must be looked for further away."""
    longest = longest_reach(gathered(scene, stage, "sample"))
    known = longest <= halo_of(trial) or halo_of(trial) > _LARGEST_HALO
    reach = float(np.quantile(gathered(scene, stage, "outlined"), _COVERED_SHARE, method="lower"))
    return {
        "longest": np.array(min(longest, _LARGEST_HALO) if known else np.nan),
        "reach": np.array(reach if np.isfinite(reach) else longest),
    }


def courses_at(scene: Scene, part: Part) -> SlowCourses:
    """Return the courses of the points of a part."""
    coefficients, remains = part.take("series", "coefficients"), part.take("series", "remains")
    return courses_of(coefficients, remains, scene.days, float(scene.known("remaining", "usual")))


def least_motion(scene: Scene) -> float:
    """Return the norm of the coefficients of the least motion, mm."""
    nothing = np.empty((0, len(scene.days)))
    return courses_of(*project(nothing, scene.days, 0), scene.days, 0.0).size_of(scene.settings.min_velocity)


def gathered(scene: Scene, stage: str, name: str, axis: int = 0) -> NDArray[Any]:
    """Return what a stage left of all tiles, one after the other."""
    return np.concatenate([scene.load(stage, name, tile) for tile in range(len(scene.tiles))], axis=axis)
