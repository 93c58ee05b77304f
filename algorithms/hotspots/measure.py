"""From what moves to hotspots: measured, judged by the rules, numbered by speed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri_exp

from ..grouping import rows_by_label
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from ..settings import HotspotRules
from ..space.dispersion import dispersion_by_label
from .filter import Hotspots, dropped_sentence, judge, number_places
from .find import Moving
from .significance import NoiseOfMeans, noise_of_runs

__all__ = ["measure_hotspots"]

_AROUND = 1500.0  # m


def measure_hotspots(
    coordinates: NDArray[np.float64],
    velocity: NDArray[np.float64],
    moving: Moving,
    rules: HotspotRules,
    reporter: Reporter = SILENT,
    noise: NoiseOfMeans | None = None,
) -> Hotspots:
    """Return what moves as hotspots.

    The significance is that of a normal deviate with the place's chance. A share of false ones is that expected of
    quiet ground over the number of places that are at least as sure.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    velocity : (n,) float, mm/yr
        Relative to the scene.
    moving : Moving
    rules : HotspotRules
        The least velocity and the joining of neighbours are of no effect: the search knows both.
    reporter : Reporter
    noise : NoiseOfMeans, optional
        Of the velocity of quiet ground, where the points are only those that move; measured on the others by default.
    """
    # In the scene's own order, so that sums come out alike whatever that of the rows.
    order = moving.order
    coordinates, velocity, place = coordinates[order], velocity[order], moving.label[order] - 1
    spread = np.zeros(len(moving.digits))
    centre = np.zeros((len(moving.digits), 2))
    for dispersion in dispersion_by_label(coordinates, place):
        spread[dispersion.label] = dispersion.standard_distance
        centre[dispersion.label] = dispersion.ellipse.x, dispersion.ellipse.y
    significance = -ndtri_exp(-moving.digits * np.log(10) - np.log(2))
    kept, reasons = judge(
        {
            Sentence("spread too wide"): spread <= rules.max_standard_distance,
            Sentence("not significant"): significance >= rules.min_significance,
        }
    )
    place = np.where(np.append(kept, False)[place], place, -1)
    if noise is None:
        quiet = place < 0 if (place < 0).sum() > 1 else np.ones(len(place), dtype=bool)
        noise = noise_of_runs(velocity[quiet])
    rows_of = rows_by_label(place, len(kept))
    around = np.zeros(len(kept))
    for index, broad in enumerate(moving.inside - 1):
        if kept[index] and broad >= 0 and kept[broad]:
            rows = rows_of[broad]
            near = rows[np.hypot(*(coordinates[rows] - centre[index]).T) <= _AROUND]
            around[index] = np.median(velocity[near if near.size else rows])
    mean = np.array([velocity[rows].mean() if rows.size else 0.0 for rows in rows_of])
    picked, picked_std, noise_of_points = (
        np.array([(each.picked, each.picked_std, each.noise) for each in moving.selections]).reshape(-1, 3).T
    )
    labels, figures = number_places(coordinates, place, velocity, significance, noise, picked * (mean - around))

    number_of = np.zeros(len(kept) + 1, dtype=np.int64)
    inside_any = place >= 0
    number_of[place[inside_any] + 1] = labels[inside_any]
    rank = 1 + np.argsort(np.argsort(-moving.digits, kind="stable"), kind="stable")
    false_share = np.minimum(moving.expected_false / rank, 1.0)  # NaN of broad motion
    place_of = {int(number): index for index, number in enumerate(number_of[1:]) if number}
    hotspots = []
    for each in figures:
        index = place_of[each.number]
        # Only what a place does beyond the ground around it let its points in.
        own = mean[index] - around[index]
        share = float(np.clip(own / mean[index], 0.0, 1.0)) if around[index] else 1.0
        hotspots.append(
            replace(
                each,
                false_share=None if moving.is_broad[index] else float(false_share[index]),
                is_broad=bool(moving.is_broad[index]),
                inside=int(number_of[moving.inside[index]]),
                v_around=float(around[index]),
                picked=float(picked[index]) * share,
                v_noise=float(np.hypot(each.v_noise * noise_of_points[index], picked_std[index] * own)),
            )
        )
    dropped = dropped_sentence(reasons)
    n_broad = sum(each.is_broad for each in hotspots)
    reporter.log(
        "Hotspots: {n}, {n_broad} of broad motion; dropped: {dropped}."
        if dropped
        else "Hotspots: {n}, {n_broad} of broad motion.",
        n=len(hotspots),
        n_broad=n_broad,
        dropped=dropped,
    )
    of_rows = np.empty_like(labels)
    of_rows[order] = labels
    return Hotspots(of_rows, hotspots, moving.quiet, kept, reasons)
