"""What points share with their neighbours, band by band: the scales of the scene, and the seeds of a tile."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...algorithms.hotspots.shared_motion import (
    FEWEST_GROUPS,
    Company,
    Scale,
    company_of,
    is_quiet,
    noise_of_company,
    positive_noise_of_means,
    products_of,
    seeds_among,
    smoothed_courses,
)
from ...algorithms.hotspots.significance import NoiseOfMeans, RunSums
from ...algorithms.series.sampling import share_of_every
from ...algorithms.space.neighbourhoods import neighbourhoods
from ..scene import Arrays, Part, Scene
from .ground import bands_of, telling
from .series import gathered, least_motion


def company(scene: Scene, tile: int) -> Arrays:
    """Find the neighbours of a tile's points and what they do, and keep what later stages ask of the points.

    A point's neighbours are within the longest reach, and whether they are near depends on theirs: twice that around
    the tile is enough.
    """
    longest = float(scene.known("density", "longest"))
    _, total = scene.first("series", "n_points", tile)
    part = Part.of_tile(scene, tile, 2 * longest)
    own = part.own(tile)
    courses, bands, cell = bands_of(scene, part)
    around = neighbourhoods(part.coordinates, longest, total).taken(own)
    found = [
        company_of(band, noise, courses.noise, around, own) for band, noise in zip(bands, scene.known("noise", "noise"))
    ]
    surrounded = found[0].surrounded & telling(scene, tile)[0]
    return {
        "courses": np.array([band[own] for band in bands]),
        "noise": courses.noise[own],
        "cell": cell[own],
        "nearest": part.rows[around.nearest].astype(np.int32 if total < 1 << 31 else np.int64),
        "near": around.near,
        "reach": around.reach,
        "mean": np.array([each.mean for each in found]),
        "single": np.array([each.single for each in found]),
        "near_five": found[0].n_near,
        "surrounded": surrounded,
        "n_surrounded": np.array(np.count_nonzero(surrounded)),
    }


def company_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the means of neighbours that tell their noise."""
    rows = np.flatnonzero(scene.load("company", "surrounded", tile))
    share = share_of_every(rows, *scene.first("company", "n_surrounded", tile))
    return {"mean": scene.load("company", "mean", tile)[:, share]}


def company_noise(scene: Scene) -> Arrays:
    """Measure the noise of such means in each band, (B, K)."""
    means = gathered(scene, "company_sample", "mean", axis=1)
    return {"noise": np.array([noise_of_company(*each) for each in zip(means, scene.known("noise", "noise"))])}


def company_in(scene: Scene, tile: int, band: int) -> Company:
    """Return the company of a tile's points in a band."""
    mean, single = (scene.load("company", name, tile)[band] for name in ("mean", "single"))
    n_near, surrounded = (np.asarray(scene.load("company", name, tile)) for name in ("near_five", "surrounded"))
    return Company(np.asarray(mean), n_near, surrounded, np.asarray(single))


def products(scene: Scene, tile: int) -> Arrays:
    """Multiply courses with those of their company."""
    courses, point_noise = scene.load("company", "courses", tile), np.asarray(scene.load("company", "noise", tile))
    noises = zip(courses, scene.known("noise", "noise"), scene.known("company_noise", "noise"))
    found = [
        products_of(np.asarray(own), noise, point_noise, company_in(scene, tile, band), mean_noise)
        for band, (own, noise, mean_noise) in enumerate(noises)
    ]
    with_mean, with_two = (np.array(each) for each in zip(*found))
    tells, _, _ = telling(scene, tile)
    return {
        "with_mean": with_mean,
        "with_two": with_two,
        "n_mean": (np.isfinite(with_mean) & tells).sum(axis=1),
        "n_two": (np.isfinite(with_two) & tells).sum(axis=1),
    }


def products_sample(scene: Scene, tile: int) -> Arrays:
    """Take a tile's share of the products that tell their scale, band by band."""
    shares = {}
    tells, _, _ = telling(scene, tile)
    for name in ("mean", "two"):
        for band, values in enumerate(scene.load("products", f"with_{name}", tile)):
            known = values[np.isfinite(values) & tells]
            counts = scene.known("products", f"n_{name}")[:, band]
            shares[f"{name}_{band}"] = share_of_every(known, int(counts[:tile].sum()), int(counts.sum()))
    return shares


def scales(scene: Scene) -> Arrays:
    """Measure the scales of both products in each band, (B, 2, 2)."""
    return {
        "scale": np.array(
            [
                [_pair(Scale.of(gathered(scene, "products_sample", f"{name}_{band}"))) for name in ("mean", "two")]
                for band in range(len(scene.known("noise", "noise")))
            ]
        )
    }


def _pair(scale: Scale) -> tuple[float, float]:
    return scale.middle, scale.spread


def seeds(scene: Scene, tile: int) -> Arrays:
    """Find a tile's seeds in each band, and its quiet points."""
    courses, point_noise = scene.load("company", "courses", tile), np.asarray(scene.load("company", "noise", tile))
    least = least_motion(scene)
    found, quiet, smoothed = [], [], {}
    for band, own in enumerate(np.asarray(courses)):
        company, noise = company_in(scene, tile, band), scene.known("noise", "noise")[band]
        of_band = tuple(scene.load("products", f"with_{name}", tile)[band] for name in ("mean", "two"))
        scale = tuple(Scale(*map(float, each)) for each in scene.known("scales", "scale")[band])
        found.append(seeds_among(own, noise, point_noise, company, of_band, scale, least))
        quiet.append(is_quiet(of_band, scale) & telling(scene, tile)[0])
        smoothed[f"smoothed_{band}"] = smoothed_courses(own, noise, company, np.flatnonzero(found[-1]))
    return {"seed": np.array(found), "quiet": np.array(quiet), "n_quiet": np.sum(quiet, axis=1), **smoothed}


def runs(scene: Scene, tile: int) -> Arrays:
    """Add up what a tile's quiet points give to groups of neighbours."""
    parts: dict[str, NDArray[np.int64]] = {}
    for band, courses in enumerate(scene.load("company", "courses", tile)):
        quiet, first, total = quiet_run(scene, tile, band)
        sums = RunSums(total, courses.shape[1:])
        for level, (start, part) in enumerate(sums.part(courses[quiet], first)):
            parts[f"start_{band}_{level}"], parts[f"sums_{band}_{level}"] = np.array(start), part
    return parts


def quiet_run(scene: Scene, tile: int, band: int) -> tuple[NDArray[np.bool_], int, int]:
    """Return which points of a tile are quiet, how many are in the tiles before it, and in all; all where few are."""
    counts = scene.known("seeds", "n_quiet")[:, band]
    if counts.sum() < FEWEST_GROUPS:
        first, total = scene.first("series", "n_points", tile)
        return np.ones(int(scene.known("series", "n_points")[tile]), dtype=bool), first, total
    quiet = np.asarray(scene.load("seeds", "quiet", tile)[band])
    return quiet, int(counts[:tile].sum()), int(counts.sum())


def groups(scene: Scene) -> Arrays:
    """Measure how the means of neighbours scatter on quiet ground, band by band."""
    measured: dict[str, NDArray[np.float64]] = {}
    for band, noise in enumerate(scene.known("noise", "noise")):
        sums = RunSums(quiet_run(scene, 0, band)[2], noise.shape)
        for tile in range(len(scene.tiles)):
            for level, whole in enumerate(sums.sums):
                start = int(scene.load("runs", f"start_{band}_{level}", tile))
                part = scene.load("runs", f"sums_{band}_{level}", tile)
                whole[start : start + len(part)] += part
        found = positive_noise_of_means(sums.noise())
        measured[f"n_{band}"], measured[f"std_{band}"] = found.n_points, found.std
    return measured


def groups_in(scene: Scene, band: int) -> NoiseOfMeans:
    """Return that scatter in a band."""
    return NoiseOfMeans(
        np.asarray(scene.known("groups", f"n_{band}")), np.asarray(scene.known("groups", f"std_{band}"))
    )
