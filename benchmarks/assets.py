"""Buildings against points: the join against shapely's tree, all of it in one process, differences against bowls."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..algorithms.assets.assess import AssetPoints, assess_assets
from ..algorithms.assets.damage import Criterion, Limits
from ..algorithms.assets.figures import TOLD, AssetFigures, AssetSettings
from ..algorithms.assets.near import points_near, strips_of
from .settled_town import SettlementBowl, Town, make_town, polygons_of
from .timing import alternate, in_fresh_process, say, timed

__all__ = ["run"]

TARGET = "1 000 000 buildings against 3 000 000 points within 3 minutes and 2 GB; differences within 10 % where dense"

_REACH, _STRIP = 20.0, 25.0
_AREA = 100.0  # m² a point
_STEEP = 10.0  # mm
_SETTINGS = AssetSettings(_REACH, 50.0, True, Limits(Criterion.BOSCARDIN_CORDING))


def run(n_points: int = 3_000_000, n_buildings: int = 1_000_000, repeats: int = 1, seed: int = 0) -> dict[str, Any]:
    """Time the join in turn with its peer's, then everything once, and compare differences with the bowls' own.

    The peer finds the points within reach of each building by shapely's STRtree (predicate dwithin): that join alone.
    """
    import shapely  # the peer's, not everywhere

    town = _town(n_points, n_buildings, seed)
    shapes = polygons_of(town.corners)
    points_near(shapes.taken(0, 1), strips_of(town.xy[:10], _STRIP), _REACH)  # compiled

    def ours() -> np.ndarray:
        return points_near(shapes, strips_of(town.xy, _STRIP), _REACH).counts

    def peer() -> np.ndarray:
        tree = shapely.STRtree(shapely.points(town.xy))
        found = tree.query(shapely.polygons(town.corners), predicate="dwithin", distance=_REACH)
        return np.bincount(found[0], minlength=n_buildings)

    timing = alternate(ours, peer, repeats)
    agree = bool(np.array_equal(timing.ours, timing.peer))
    say("all of it, in a process of its own")
    fresh = in_fresh_process(_all, n_points, n_buildings, seed)
    seconds, figures = fresh.result
    true = town.differences()
    steep = (true > _STEEP) & (figures.why == TOLD)
    off = np.abs(figures.difference[steep] / true[steep] - 1)
    pull = (figures.difference[steep] - true[steep]) / figures.difference_err[steep]
    return {
        **timing.figures(),
        "agree": agree,
        "target": TARGET,
        "all_s": seconds,
        "peak_bytes": fresh.peak_bytes,
        "pairs": int(timing.ours.sum()),
        "n_steep": int(steep.sum()),
        "told_of_steep": float((figures.why[true > _STEEP] == TOLD).mean()) if (true > _STEEP).any() else None,
        "off_median": float(np.median(off)) if len(off) else None,
        "off_95": float(np.percentile(off, 95)) if len(off) else None,
        "pull_std": float(pull.std()) if len(pull) else None,
    }


def _town(n_points: int, n_buildings: int, seed: int) -> Town:
    """Return a town with a point on every 100 m² and a bowl on every 4 km²."""
    side = float(np.sqrt(n_points * _AREA))
    rng = np.random.default_rng(seed + 1)
    n_bowls = max(1, int(side**2 / 4e6))
    bowls = tuple(
        SettlementBowl((float(x), float(y)), float(depth), float(width))
        for x, y, depth, width in zip(
            *rng.uniform(0.05 * side, 0.95 * side, (2, n_bowls)),
            rng.uniform(40, 150, n_bowls),
            rng.uniform(100, 300, n_bowls),
        )
    )
    return make_town(n_points, n_buildings, side, bowls, seed=seed)


def _all(n_points: int, n_buildings: int, seed: int) -> tuple[float, AssetFigures]:
    """Make the town anew and assess it; return the seconds of that alone."""
    town = _town(n_points, n_buildings, seed)
    points = AssetPoints(town.xy, town.change, np.full(n_points, town.noise), town.change / 4)
    shapes = polygons_of(town.corners)
    assess_assets(shapes.taken(0, 1), points, _SETTINGS)  # compiled
    found, seconds = timed(lambda: assess_assets(shapes, points, _SETTINGS))
    return seconds, found.assets
