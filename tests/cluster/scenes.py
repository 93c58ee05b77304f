"""Small scenes, and their tiles."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from insar_hotspots.algorithms.settings import ClusterSettings, DetectionSettings
from insar_hotspots.benchmarks.planted_scenes import Place, Recipe
from insar_hotspots.cluster.tiles import Tile, TileFooter, write_tile
from insar_hotspots.cluster.tiling import name_of, squares_of

__all__ = ["SCENES", "SETTINGS", "write"]

SETTINGS = DetectionSettings(0.2, ClusterSettings(n_clusters=2), 1000, 0.0, 2.0, 0.0)
PLACES = (
    Place("building", 45.0, "linear", -12.0),
    Place("bowl", 180.0, "step", -14.0),
    Place("bowl", 220.0, "linear", -12.0),
)


def dates_of(days):
    return [date(2019, 1, 3) + timedelta(days=int(day)) for day in days]


def planted(places, tilt=0.0, **kind):
    """Places in a town; `tilt` is a slope of the whole scene, mm/yr a kilometre."""
    recipe = Recipe(places, n_points=4000, extent=3500.0, n_dates=80, towns=5, in_fields=0.3, atmosphere=0.5, **kind)
    scene = recipe.make(np.random.default_rng(5))
    east = (scene.coordinates[:, 0] - scene.coordinates[:, 0].mean()) / 1000.0
    displacement = scene.displacement + np.outer(tilt * east, scene.days / 365.25).astype(np.float32)
    rng = np.random.default_rng(1)
    displacement[rng.random(displacement.shape) < 0.02] = np.nan
    displacement[rng.integers(0, len(displacement), 20), :40] = np.nan
    return scene.coordinates, displacement, dates_of(scene.days)


def grid():
    """Points every 100 m, as EGMS's L3: nearly all distances are equal to others."""
    rng = np.random.default_rng(7)
    column, row = (each.ravel() for each in np.meshgrid(np.arange(50), np.arange(50)))
    days = 12.0 * np.arange(60)
    inside = np.hypot(column - 24, row - 24) < 4
    series = rng.normal(0, 2, (2500, 60)) - np.outer(inside * 12.0, days / 365.25)
    coordinates = 100.0 * np.column_stack([column, row]) + [4_300_000.0, 2_500_000.0]
    return coordinates, series.astype(np.float32), dates_of(days)


def half():
    """A village, half of which slides."""
    rng = np.random.default_rng(3)
    coordinates = np.add(rng.uniform(0, 800, (1200, 2)), [4_300_000.0, 2_500_000.0])
    days = 12.0 * np.arange(60)
    moved = np.clip((coordinates[:, 0] - 4_300_350.0) / 100.0, 0, 1)
    series = rng.normal(0, 3, (1200, 60)) - np.outer(moved * 10.0, days / 365.25)
    return coordinates, series.astype(np.float32), dates_of(days)


SCENES = {
    "half": half,
    "places": lambda: planted(PLACES, tilt=10.0),
    "basin": lambda: planted((Place("basin", 3000.0, "linear", -25.0), *PLACES[:1])),
    "grid": grid,
}


def write(folder, scene, most, order=slice(None), **others):
    coordinates, displacement, dates = scene
    ids = np.arange(len(coordinates))[order]
    coordinates, displacement = coordinates[order], displacement[order]
    folder.mkdir()
    told = {"crs": "EPSG:3035", "release": "2019_2023", "dates": tuple(dates), **others}
    for square, rows in squares_of(coordinates, most):
        path = folder / f"{name_of(square)}.parquet"
        footer = TileFooter(path, 0, told["dates"], told["crs"], "mm", "made", told["release"], square, "")
        write_tile(path, Tile(ids[rows].astype(str), coordinates[rows], displacement[rows]), footer)
