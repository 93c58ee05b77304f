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
    for dispersion in dispersion_by_label(coordinates, place):
        spread[dispersion.label] = dispersion.standard_distance
    significance = -ndtri_exp(-moving.digits * np.log(10) - np.log(2))
    kept, reasons = judge(
        {
            Sentence("spread too wide"): spread <= rules.max_standard_distance,
            Sentence("not significant"): significance >= rules.min_significance,
        }
    )
    place = np.where(np.append(kept, False)[place], place, -1)
    labels, figures = number_places(coordinates, place, velocity, significance)
    if noise is None:
        quiet = place < 0 if (place < 0).sum() > 1 else np.ones(len(place), dtype=bool)
        noise = noise_of_runs(velocity[quiet])

    number_of = np.zeros(len(kept) + 1, dtype=np.int64)
    inside_any = place >= 0
    number_of[place[inside_any] + 1] = labels[inside_any]
    rank = 1 + np.argsort(np.argsort(-moving.digits, kind="stable"), kind="stable")
    false_share = np.minimum(moving.expected_false / rank, 1.0)  # NaN of broad motion
    place_of = {int(number): index for index, number in enumerate(number_of[1:]) if number}
    rows_of = rows_by_label(labels - 1, len(figures))
    hotspots = []
    for each in figures:
        index = place_of[each.number]
        inside = int(number_of[moving.inside[index]])
        around = 0.0
        if inside:
            broad = rows_of[inside - 1]
            near = broad[np.hypot(*(coordinates[broad] - [each.ellipse.x, each.ellipse.y]).T) <= _AROUND]
            around = float(np.median(velocity[near if near.size else broad]))
        hotspots.append(
            replace(
                each,
                false_share=None if moving.is_broad[index] else float(false_share[index]),
                is_broad=bool(moving.is_broad[index]),
                inside=inside,
                v_around=around,
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
    return Hotspots(of_rows, hotspots, noise, kept, reasons)
