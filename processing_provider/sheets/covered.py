"""Hotspots and assets as their layers describe them, in the words of a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from math import isfinite
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsProcessingFeatureSource, QgsVariantUtils

from ...algorithms.assets.figures import TOLD, UNSURE, AssetFigures, Motions
from ...algorithms.errors import InputError
from ...algorithms.hotspots.row import HotspotRow
from ...translation import say, tr
from ..assets.asset_fields import REASONS
from ..assets.asset_words import asset_sentence, difference_words
from ..assets.measures import MEASURE_WORDS, Measure
from ..report.hotspot_words import UNKNOWN, sentence
from ..report.words import area, capital, confidence_word, count_of_points, distance, number, percent, velocity
from ..styles.assets import level_words

__all__ = ["SheetWords", "asset_words", "covers_assets", "hotspot_words", "plain_values"]

_HOTSPOT_FIELDS = {"hotspot", "n_points", "v_mean", "kind"}
_ASSET_FIELDS = {"n_points", "measured", "v_err"}
_FIGURES = {
    "difference": "diff_up", "difference_err": "diff_err", "rate": "rate_up", "tilt": "tilt", "tilt_err": "tilt_err",
    "downhill": "downhill", "distortion": "beta", "distortion_err": "beta_err", "deflection": "deflection",
    "strain": "strain_h", "tensile": "strain_t", "velocity": "v_up", "velocity_err": "v_err", "fastest": "v_fastest",
    "worst": "worst_m",
}  # fmt: skip
"""Fields of the layer, by figure; of motion along the line of sight `_up` is `_los`."""
_DAMAGE = ("very slight", "slight", "moderate", "severe")


@dataclass(frozen=True)
class SheetWords:
    """What a sheet says.

    Attributes
    ----------
    title
    words
        One or two sentences.
    numbers, quality
        A line for each.
    changed
        When the motion changed last.
    velocity
        mm/yr; its sign gives the colour.
    """

    title: str
    words: str
    numbers: list[str]
    quality: list[str]
    changed: date | None
    velocity: float


def covers_assets(source: QgsProcessingFeatureSource) -> bool:
    """Say whether a layer is one of assets and not of hotspots; raise InputError where it is neither."""
    names = set(source.fields().names())
    if names >= _ASSET_FIELDS:
        return True
    if names >= _HOTSPOT_FIELDS:
        return False
    raise InputError(
        "{name} holds neither hotspots nor assessed assets: choose a layer of Detect hotspots or Assess assets.",
        name=source.sourceName(),
    )


def plain_values(feature: QgsFeature) -> dict[str, Any]:
    """Return the attributes of a feature by field, None where NULL."""
    attributes = [None if QgsVariantUtils.isNull(value) else value for value in feature.attributes()]
    return dict(zip(feature.fields().names(), attributes))


def hotspot_words(values: Mapping[str, Any]) -> SheetWords:
    """Return the words of a hotspot."""
    known: dict[str, Any] = {each.name: values.get(each.name) for each in fields(HotspotRow)}
    row = HotspotRow(**known)
    told = sentence(row, UNKNOWN)
    numbers = [
        tr("Mean velocity: {v}").format(v=velocity(row.v_mean, row.v_err)),
        tr("Lowest and highest velocity of a point: {low}, {high}").format(
            low=velocity(row.v_min), high=velocity(row.v_max)
        ),
        tr("Area: {area}").format(area=area(row.area_m2)),
        tr("Relative to the scene, whose own velocity is {v}").format(v=velocity(row.v_scene)),
    ]
    quality = [
        tr("Confidence: {confidence}").format(confidence=confidence_word(row.confidence)),
        tr("Significance: {n}").format(n=number(row.signif, 1)),
        count_of_points(row.n_points),
        tr("Dates: {first} to {last}").format(first=row.first_date, last=row.last_date),
    ]
    change = row.change
    title = tr("Hotspot {hotspot}").format(hotspot=row.hotspot)
    return SheetWords(title, capital(told), numbers, quality, change.when if change else None, row.v_mean)


def asset_words(values: Mapping[str, Any], name: str, has_extent: bool) -> SheetWords:
    """Return the words of an assessed asset."""
    measure = Measure(values["measured"])
    figures, motions = _figures(values, measure)
    level = str(values.get("level_is") or "")
    told = asset_sentence(figures, motions, 0, measure, has_extent, level if level in _DAMAGE else "")
    numbers = [tr("Velocity: {v}").format(v=velocity(float(figures.velocity[0]), float(figures.velocity_err[0])))]
    if isfinite(float(figures.difference[0])):
        numbers.append(f"{tr('Differential motion')}: {difference_words(figures, 0)} mm")
    for words, figure, unit in (
        (tr("Tilt"), "tilt", "mm/m"),
        (tr("Angular distortion"), "distortion", "mm/m"),
        (tr("Deflection ratio"), "deflection", "mm/m"),
        (tr("Horizontal strain"), "strain", "mm/m"),
    ):
        value = float(getattr(figures, figure)[0])
        if isfinite(value):
            numbers.append(f"{words}: {number(value, 2)} {unit}")
    if isfinite(float(figures.worst[0])):
        numbers.append(tr("Worst at {place} along it").format(place=distance(float(figures.worst[0]))))
    quality = [
        tr("Level: {level}").format(level=level_words(level) if level else tr("not known")),
        count_of_points(int(figures.n_points[0])),
        tr("Without points: {share}").format(share=percent(float(figures.bare[0]), 0)),
        say(MEASURE_WORDS[measure]),
    ]
    changed = values.get("changed")
    return SheetWords(
        name, told, numbers, quality, date.fromisoformat(changed) if changed else None, float(figures.velocity[0])
    )


def _figures(values: Mapping[str, Any], measure: Measure) -> tuple[AssetFigures, Motions]:
    """Return the figures of one asset from its fields."""
    side = "los" if measure is Measure.LINE_OF_SIGHT else "up"

    def figure(field: str) -> np.ndarray:
        value = values.get(field.replace("_up", f"_{side}") if field.endswith("_up") else field)
        return np.array([np.nan if value is None else float(value)])

    nothing = np.array([np.nan])
    found: dict[str, Any] = {each.name: nothing for each in fields(AssetFigures)}
    found |= {name: figure(field) for name, field in _FIGURES.items()}
    found["n_points"] = np.array([int(values.get("n_points") or 0)])
    found["bare"] = figure("bare_pct") / 100
    reasons = {word: why for why, word in REASONS.items()}
    found["why"] = np.array([reasons.get(str(values.get("why_not") or ""), TOLD)])
    if found["why"][0] == UNSURE:
        found["difference"] = figure("diff_high") - 2 * found["difference_err"]
    found["class_of"] = np.array([-1 if values.get("level") is None else int(values["level"])])
    found["hotspot"] = np.array([int(values.get("hotspot") or 0)])
    changed = values.get("changed")
    day = np.nan if not changed else float(date.fromisoformat(changed).toordinal())
    motions = Motions(
        np.array([str(values.get("motion") or "")]),
        np.array([day]),
        figure("changed_e"),
        figure("v_before"),
        figure("v_after"),
        figure("jump_mm"),
    )
    return AssetFigures(**found), motions
