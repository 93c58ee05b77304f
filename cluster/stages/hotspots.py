"""From places and broad motion to hotspots: numbered, measured, described."""

from __future__ import annotations

import json
from dataclasses import asdict, astuple
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...algorithms.hotspots.describe import with_motions
from ...algorithms.hotspots.filter import Hotspots
from ...algorithms.hotspots.find import Moving, Tail, numbered
from ...algorithms.hotspots.hotspot import Hotspot
from ...algorithms.hotspots.measure import measure_hotspots
from ...algorithms.hotspots.motion import means_of, sum_series
from ...algorithms.hotspots.quiet import quiet_means
from ...algorithms.hotspots.selection import NOTHING_PICKED, Selection
from ...algorithms.hotspots.significance import NoiseOfMeans, RunSums
from ...algorithms.series.sampling import share_of_every
from ...algorithms.series.scene import relative_to_scene, scene_motion
from ...algorithms.settings import HotspotRules
from ...algorithms.space.dispersion import DeviationalEllipse
from ..scene import Arrays, Scene
from .broad import broad_of
from .ground import telling
from .series import gathered, series_of


def numbers(scene: Scene) -> Arrays:
    """Give numbers to places, and to broad motion after them."""
    rows, length = np.asarray(scene.known("sure_places", "rows")), np.asarray(scene.known("sure_places", "length"))
    cell = np.empty(len(rows), dtype=np.int64)
    for tile in range(len(scene.tiles)):
        here, own = _here(scene, rows, tile)
        cell[here] = scene.load("company", "cell", tile)[own]
    of_broad = broad_of(scene, cell)
    parts = np.split(of_broad, np.cumsum(length)[:-1]) if len(length) else []
    found = numbered(parts, np.asarray(scene.known("broad", "sizes")), np.asarray(scene.known("broad", "excess")))
    order = np.argsort(rows)
    digits = np.concatenate([scene.known("sure_places", "digits"), found.digits])
    of_broad = np.tile(astuple(NOTHING_PICKED), (len(found.digits), 1))
    tail = Tail(*map(float, scene.known("sure_places", "tail")))
    return {
        "rows": rows[order],
        "number": np.repeat(np.arange(1, len(length) + 1), length)[order],
        "of_broad": found.of_broad,
        "digits": digits,
        "expected": np.where(found.is_broad, np.nan, tail.expected(digits)),
        "is_broad": found.is_broad,
        "inside": found.inside,
        "selection": np.concatenate([scene.known("sure_places", "selection"), of_broad]),
    }


def _here(scene: Scene, rows: NDArray[np.int64], tile: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return which rows lie in a tile, and where there."""
    first, _ = scene.first("series", "n_points", tile)
    here = np.flatnonzero((rows >= first) & (rows < first + scene.known("series", "n_points")[tile]))
    return here, rows[here] - first


def labels(scene: Scene, tile: int) -> Arrays:
    """Label the points of a tile, and find those of quiet ground."""
    cell = np.asarray(scene.load("company", "cell", tile))
    label = scene.known("numbers", "of_broad")[broad_of(scene, cell)]
    rows, number = np.asarray(scene.known("numbers", "rows")), scene.known("numbers", "number")
    here, own = _here(scene, rows, tile)
    label[own] = number[here]
    if len(scene.known("own", "quiet")):
        quiet, _, _ = telling(scene, tile)
    else:
        quiet = _in_quiet_cells(scene, cell)
    quiet = quiet & (label == 0)
    return {"label": label, "quiet": quiet, "n_quiet": np.array(np.count_nonzero(quiet))}


def _in_quiet_cells(scene: Scene, cell: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which points, whose cells these are, lie in quiet ones."""
    cells = scene.known("cells", "n_cells").cumsum()
    quiet = np.zeros(len(cell), dtype=bool)
    of_cell = np.searchsorted(cells, cell, side="right")
    for other in np.unique(of_cell):
        inside = of_cell == other
        first, _ = scene.first("cells", "n_cells", int(other))
        quiet[inside] = scene.load("quiet_cells", "quiet", int(other))[cell[inside] - first]
    return quiet


def quiet_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the points of quiet ground."""
    first, total = scene.first("labels", "n_quiet", tile)
    rows = np.flatnonzero(scene.load("labels", "quiet", tile))
    if not total:
        rows, (first, total) = (
            np.arange(len(scene.load("labels", "quiet", tile))),
            scene.first("series", "n_points", tile),
        )
    share = share_of_every(rows, first, total)
    return {"velocity": scene.load("series", "velocity", tile)[share], "series": series_of(scene, tile, share)}


def quiet_motion(scene: Scene) -> Arrays:
    """Measure the motion of quiet ground."""
    velocity, series = (gathered(scene, "quiet_sample", name) for name in ("velocity", "series"))
    return {"velocity": np.array(np.median(velocity)), "motion": scene_motion(series)}


def members(scene: Scene, tile: int) -> Arrays:
    """Take the points of a tile that move."""
    rows = np.flatnonzero(scene.load("labels", "label", tile))
    return {
        "label": scene.load("labels", "label", tile)[rows],
        "coordinates": scene.load("series", "coordinates", tile)[rows],
        "velocity": scene.load("series", "velocity", tile)[rows] - scene.known("quiet_motion", "velocity"),
    }


def _measured(scene: Scene, noise: NoiseOfMeans) -> tuple[Hotspots, NDArray[np.int64]]:
    """Return hotspots, and the place of each point that moves."""
    label, coordinates, velocity = (gathered(scene, "members", name) for name in ("label", "coordinates", "velocity"))
    known = {name: np.asarray(scene.known("numbers", name)) for name in ("digits", "expected", "is_broad", "inside")}
    moving = Moving(
        label,
        known["digits"],
        known["expected"],
        known["is_broad"],
        known["inside"],
        [Selection(*each) for each in scene.known("numbers", "selection").tolist()],
        np.empty(0, dtype=np.int64),
        np.arange(len(label)),
    )
    settings = scene.settings
    rules = HotspotRules(settings.max_standard_distance or np.inf, settings.min_velocity, settings.min_significance)
    return measure_hotspots(coordinates, velocity, moving, rules, noise=noise), label


def judged(scene: Scene) -> Arrays:
    """Return the number of the hotspot that each place became, (h + 1,); 0 = none."""
    found, label = _measured(scene, NoiseOfMeans(np.ones(1), np.zeros(1)))
    number = np.zeros(len(scene.known("numbers", "digits")) + 1, dtype=np.int64)
    number[label] = found.labels
    return {"number": number}


def still(scene: Scene, tile: int) -> Arrays:
    """Give points their hotspots, count those in none, and add up the series of each."""
    hotspot = scene.known("judged", "number")[scene.load("labels", "label", tile)]
    inside = np.flatnonzero(hotspot)
    values = series_of(scene, tile, inside)
    relative_to_scene(values, scene.known("quiet_motion", "motion"))
    present, own = np.unique(hotspot[inside], return_inverse=True)
    return {
        "hotspot": hotspot,
        "present": present,
        "counts": np.bincount(own, minlength=len(present)),
        "sums": sum_series(values, own + 1, len(present)),
        "n_still": np.array(np.count_nonzero(hotspot == 0)),
    }


def still_runs(scene: Scene, tile: int) -> Arrays:
    """Add up what the velocities of a tile's points in no hotspot give to groups of neighbours."""
    quiet, first, total = _still(scene, tile)
    velocity = scene.load("series", "velocity", tile)[quiet] - scene.known("quiet_motion", "velocity")
    parts: dict[str, NDArray[Any]] = {}
    for level, (start, part) in enumerate(RunSums(total).part(velocity, first)):
        parts[f"start_{level}"], parts[f"sums_{level}"] = np.array(start), part
    return parts


def _still(scene: Scene, tile: int) -> tuple[NDArray[np.bool_], int, int]:
    first, total = scene.first("still", "n_still", tile)
    hotspot = scene.load("still", "hotspot", tile)
    if total > 1:
        return np.asarray(hotspot == 0), first, total
    return np.ones(len(hotspot), dtype=bool), *scene.first("series", "n_points", tile)


def described(scene: Scene) -> Arrays:
    """Describe the hotspots."""
    sums = RunSums(_still(scene, 0)[2])
    n = int(scene.known("judged", "number").max())
    of_series, counts = np.zeros((n, len(scene.days)), dtype=np.int64), np.zeros(n, dtype=np.int64)
    for tile in range(len(scene.tiles)):
        for level, whole in enumerate(sums.sums):
            start, part = (
                int(scene.load("still_runs", f"start_{level}", tile)),
                scene.load("still_runs", f"sums_{level}", tile),
            )
            whole[start : start + len(part)] += part
        present = scene.load("still", "present", tile) - 1
        of_series[present] += scene.load("still", "sums", tile)
        counts[present] += scene.load("still", "counts", tile)
    found, _ = _measured(scene, sums.noise())
    means = means_of(of_series, counts)
    quiet = gathered(scene, "quiet_sample", "series")
    relative_to_scene(quiet, scene.known("quiet_motion", "motion"))
    hotspots = with_motions(found, means, scene.days, scene.settings.min_velocity, quiet_means(quiet)) if n else []
    text = json.dumps([asdict(each) for each in hotspots])
    return {"hotspots": np.frombuffer(text.encode(), dtype=np.uint8), "series": means}


def result(scene: Scene, tile: int) -> Arrays:
    """Keep what is asked of a tile in the end: rows of its file; the hotspot, group and velocity of each."""
    return {
        "row": scene.load("series", "row", tile),
        "hotspot": scene.load("still", "hotspot", tile),
        "cluster": np.asarray(scene.load("labels", "label", tile)) - 1,
        "velocity": scene.load("series", "velocity", tile) - scene.known("quiet_motion", "velocity"),
    }


def hotspots_of(scene: Scene) -> list[Hotspot]:
    """Return the hotspots that were described."""
    return [_hotspot(each) for each in json.loads(bytes(np.asarray(scene.known("described", "hotspots"))))]


def _hotspot(told: dict[str, Any]) -> Hotspot:
    from ...algorithms.hotspots.hotspot import HotspotMotion

    motion = dict(told.pop("motion"))
    course = tuple((float(day), float(mm)) for day, mm in motion.pop("course"))
    ellipse = DeviationalEllipse(**told.pop("ellipse"))
    return Hotspot(**told, ellipse=ellipse, motion=HotspotMotion(**motion, course=course))
