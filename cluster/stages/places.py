"""From the seeds of tiles to places: linked over the edges of tiles, grown where they lie.

Bands are numbered from 0, the slow one; in the others nothing moves, and only how sure their places are is kept.
"""

from __future__ import annotations

from dataclasses import astuple, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...algorithms.hotspots.find import Tail, disjoint, judged, may_be_sure
from ...algorithms.hotspots.places import Grower, Place, groups_of, links
from ...algorithms.hotspots.selection import Selection
from ...algorithms.hotspots.shared_motion import SharedMotion
from ...algorithms.space.connected import connected
from ...algorithms.space.neighbourhoods import Neighbourhoods
from ..scene import Arrays, Part, Scene
from .company import groups_in
from .series import gathered, least_motion

_FIRST_MARGIN = 4.0  # of the longest reach, around groups that grow


def barred(scene: Scene, tile: int) -> Arrays:
    """Find the points of a tile that move, or have a neighbour that does: they say nothing of noise."""
    part = Part.of_tile(scene, tile, float(scene.known("density", "longest")))
    moves = np.isin(part.rows, scene.known("places", "rows"))
    first, _ = scene.first("series", "n_points", tile)
    found = np.zeros(int(scene.known("series", "n_points")[tile]), dtype=bool)
    found[moves[part.own(tile)]] = True
    beside = part.take("company", "nearest")[moves][part.take("company", "near")[moves]] - first
    found[beside[(beside >= 0) & (beside < len(found))]] = True
    return {"barred": found}


def seeds_in(scene: Scene, tile: int, band: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the rows in a tile of the seeds of a band, and which of all that share a motion there they are."""
    shares = np.flatnonzero(scene.load("seeds", "seed", tile)[band])
    kept = ~scene.load("barred", "barred", tile)[shares] if band else np.ones(len(shares), dtype=bool)
    return shares[kept], np.asarray(kept)


def linked(scene: Scene, tile: int, bands: range) -> Arrays:
    """Link a tile's seeds with those that are near and alike, here and in the tiles around."""
    longest = float(scene.known("density", "longest"))
    low, high = scene.squares[tile].box
    found: dict[str, NDArray[Any]] = {}
    for band in bands:
        rows, places, reach, smoothed, own = [], [], [], [], []
        for other in scene.around(low - longest, high + longest):
            seeds, kept = seeds_in(scene, other, band)
            coordinates = scene.load("series", "coordinates", other)[seeds]
            near = ((coordinates >= low - longest) & (coordinates <= high + longest)).all(axis=1)
            rows.append(seeds[near] + scene.first("series", "n_points", other)[0])
            places.append(coordinates[near])
            reach.append(scene.load("company", "reach", other)[seeds[near]])
            smoothed.append(scene.load("seeds", f"smoothed_{band}", other)[kept][near])
            own.append(np.full(near.sum(), other == tile))
        row, is_own = np.concatenate(rows), np.concatenate(own)
        first, second = links(
            np.concatenate(places), np.concatenate(reach), np.concatenate(smoothed), longest, np.flatnonzero(is_own)
        )
        # Within the tile it is enough to know what each seed hangs together with.
        inside = is_own[second]
        group = connected(len(row), first[inside], second[inside]) if len(row) else row
        _, root = np.unique(group, return_index=True)
        mine = np.flatnonzero(is_own)
        found[f"seed_{band}"] = row[mine]
        found[f"root_{band}"] = row[root[group[mine]]] if len(mine) else mine
        found[f"across_{band}"] = np.column_stack([row[first[~inside]], row[second[~inside]]])
    return found


def grouped(scene: Scene, stage: str, bands: range) -> Arrays:
    """Put seeds that hang together over the edges of tiles into groups, and say which tile each is grown in."""
    found: dict[str, NDArray[Any]] = {}
    ends = scene.known("series", "n_points").cumsum()
    for band in bands:
        seeds, roots = gathered(scene, stage, f"seed_{band}"), gathered(scene, stage, f"root_{band}")
        across = np.searchsorted(seeds, gathered(scene, stage, f"across_{band}"))
        first = np.concatenate([np.arange(len(seeds)), across[:, 0]])
        second = np.concatenate([np.searchsorted(seeds, roots), across[:, 1]])
        groups = groups_of(seeds, connected(len(seeds), first, second)) if len(seeds) else []
        found[f"seeds_{band}"] = np.concatenate([np.empty(0, dtype=np.int64), *groups])
        found[f"length_{band}"] = np.array([len(each) for each in groups], dtype=np.int64)
        found[f"tile_{band}"] = np.searchsorted(ends, [each[0] for each in groups], side="right")
    return found


def grown(scene: Scene, tile: int, stage: str, bands: range) -> Arrays:
    """Grow the groups whose first seed lies in a tile, each as far as it goes."""
    found: dict[str, NDArray[Any]] = {}
    for band in bands:
        length = np.asarray(scene.known(stage, f"length_{band}"))
        ends = np.cumsum(length)
        mine = np.flatnonzero(scene.known(stage, f"tile_{band}") == tile)
        seeds = [
            np.asarray(scene.known(stage, f"seeds_{band}")[ends[each] - length[each] : ends[each]]) for each in mine
        ]
        places = _grown(scene, seeds, band)
        found[f"rows_{band}"] = np.concatenate([np.empty(0, dtype=np.int64), *(each.rows for each in places)])
        found[f"length_{band}"] = np.array([len(each.rows) for each in places], dtype=np.int64)
        found[f"size_{band}"] = np.array([each.size for each in places], dtype=np.float64)
        found[f"digits_{band}"] = np.array([each.digits for each in places], dtype=np.float64)
        found[f"selection_{band}"] = np.array([astuple(each.selection) for each in places]).reshape(-1, 3)
    return found


def _grown(scene: Scene, groups: list[NDArray[np.int64]], band: int) -> list[Place]:
    places: list[Place] = []
    margin = _FIRST_MARGIN * float(scene.known("density", "longest"))
    while groups:
        corners = _coordinates(scene, np.concatenate(groups))
        part = Part.within(scene, corners.min(axis=0) - margin, corners.max(axis=0) + margin)
        grower = _grower(scene, part, band)
        left = []
        for seeds in groups:
            try:
                place = grower.place(part.places(seeds)[0])
            except LookupError:
                left.append(seeds)
            else:
                if place is not None:
                    places.append(replace(place, rows=part.rows[place.rows]))
        groups, margin = left, 2 * margin
    return _judged(scene, places, band)


def _judged(scene: Scene, places: list[Place], band: int) -> list[Place]:
    """Return places with how sure they are, given what their points do in the quicker bands."""
    if not places:
        return []
    part = Part.of_rows(scene, np.unique(np.concatenate([each.rows for each in places])))
    motions = [_motion(scene, part, each) for each in range(len(scene.known("noise", "noise")))]
    here = [replace(each, rows=part.places(each.rows)[0]) for each in places]
    found = judged(here, motions[band], motions[1:])
    return [replace(each, rows=place.rows) for each, place in zip(found, places)]


def _coordinates(scene: Scene, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    ends = scene.known("series", "n_points").cumsum()
    tiles = np.searchsorted(ends, rows, side="right")
    found = np.empty((len(rows), 2))
    for tile in np.unique(tiles):
        first, _ = scene.first("series", "n_points", int(tile))
        found[tiles == tile] = scene.load("series", "coordinates", int(tile))[rows[tiles == tile] - first]
    return found


def _grower(scene: Scene, part: Part, band: int) -> Grower:
    """Return what grows groups in a part of the scene, and says where that ends."""
    nearest, near = part.take("company", "nearest"), part.take("company", "near")
    here, is_here = part.places(nearest)
    around = Neighbourhoods(
        here.astype(np.int32), near & is_here, part.take("company", "reach"), float(scene.known("density", "longest"))
    )
    known = np.asarray((is_here | ~near).all(axis=1))
    return Grower(_motion(scene, part, band), around, least_motion(scene), known)


def _motion(scene: Scene, part: Part, band: int) -> SharedMotion:
    """Return the courses of a band in a part of the scene, and their noise."""
    courses = part.take_band("company", "courses", band)
    noise = np.asarray(scene.known("noise", "noise")[band])
    no_seeds = np.empty(0, dtype=np.int64)
    return SharedMotion(courses, noise, part.take("company", "noise"), no_seeds, courses[:0], groups_in(scene, band))


def places(scene: Scene) -> Arrays:
    """Return all points of places that may be sure, in order: they say nothing of noise."""
    length, digits = gathered(scene, "grown", "length_0"), gathered(scene, "grown", "digits_0")
    kept = np.repeat(np.array([may_be_sure(each) for each in digits], dtype=bool), length)
    return {"rows": np.unique(gathered(scene, "grown", "rows_0")[kept])}


def sure_places(scene: Scene) -> Arrays:
    """Keep the places that are surer than those that noise gives."""
    n_quicker = len(scene.known("noise", "noise")) - 1
    false = [gathered(scene, "grown_of_noise", f"digits_{band}") for band in range(1, 1 + n_quicker)]
    tail = Tail.of(np.concatenate([np.empty(0), *false]).tolist(), n_quicker)
    rows = np.split(gathered(scene, "grown", "rows_0"), np.cumsum(gathered(scene, "grown", "length_0")))
    sizes, digits = gathered(scene, "grown", "size_0").tolist(), gathered(scene, "grown", "digits_0").tolist()
    selections = [Selection(*each) for each in gathered(scene, "grown", "selection_0").tolist()]
    found = [Place(*each) for each in zip(rows, sizes, digits, selections)]
    kept = disjoint([each for each in found if each.digits >= tail.least_digits])
    certainty = np.array([each.digits for each in kept], dtype=np.float64)
    return {
        "rows": np.concatenate([np.empty(0, dtype=np.int64), *(each.rows for each in kept)]),
        "length": np.array([len(each.rows) for each in kept], dtype=np.int64),
        "digits": certainty,
        "selection": np.array([astuple(each.selection) for each in kept]).reshape(-1, 3),
        "tail": np.array([tail.start, tail.scale, tail.rate]),
        "n_found": np.array(len(found)),
        "n_false": np.array(sum(len(each) for each in false)),
    }
