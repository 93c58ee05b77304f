"""The report of `assessassets`: how many assets fare how, the worst first in words, then how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...algorithms.assets.damage import Criterion, Limits
from ...algorithms.assets.figures import AssetFigures
from ...algorithms.assets.shapes import POINT
from ...engine.requests import Assessed
from ...translation import say, tr
from ..report import html
from ..report.content import MapPicture
from ..report.words import number, percent, with_error
from ..styles.assets import level_words
from .asset_fields import REASONS
from .asset_words import asset_sentence, difference_words, reason_words
from .levels import is_damage
from .measures import MEASURE_WORDS, Measure

__all__ = ["AssetContent", "asset_report", "worst_first"]

_MOST_ROWS = 50


@dataclass(frozen=True)
class AssetContent:
    """All that the report says.

    Attributes
    ----------
    layer_name, points_name
        Of assets and points.
    names
        What each of a assets is called.
    kind
        `POINT`, `LINE` or `POLYGON`.
    found
        By the engine.
    limits, levels
        And what these are called.
    measure
        What the motion is.
    picture
        The map.
    decisions
        Log lines.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """

    layer_name: str
    points_name: str
    names: Sequence[str]
    kind: int
    found: Assessed
    limits: Limits
    levels: Sequence[str]
    measure: Measure
    picture: MapPicture
    decisions: Sequence[str]
    parameters: Sequence[tuple[str, str]]
    version: str


def worst_first(assets: AssetFigures, criterion: Criterion) -> np.ndarray:
    """Return the rows of assets with points, the highest level first, and of equal ones the largest value."""
    value = {
        Criterion.VELOCITY: np.abs(assets.velocity),
        Criterion.DIFFERENCE: assets.difference,
        Criterion.BOSCARDIN_CORDING: assets.distortion,
        Criterion.BURLAND: assets.deflection,
    }.get(criterion, assets.distortion)
    order = np.lexsort((-np.abs(np.nan_to_num(assets.velocity)), -np.nan_to_num(value), -assets.class_of))
    return np.asarray(order[assets.n_points[order] > 0])


def asset_report(content: AssetContent) -> str:
    """Return the report as one HTML page."""
    title = tr("Assets on moving ground: {layer}").format(layer=content.layer_name)
    caption = tr(
        "Assets by level, the strongest colour the worst; hatched or dashed: not known. Grey dots: points. Land: "
        "Natural Earth, and the surroundings of the points."
    )
    body = [
        _answer(content, title),
        html.picture(content.picture.png, content.picture.description, caption),
        _counts(content),
        _worst(content),
        html.section(tr("What was found on the way"), [html.items(content.decisions)]),
    ]
    source = tr(
        "Limits: Boscardin and Cording (1989), Burland (1997), Skempton and MacDonald (1956). Definitions and rules: "
        "docs/assets.md."
    )
    return html.report(title, body, content.parameters, content.version, source)


def _answer(content: AssetContent, title: str) -> str:
    assets, total = content.found.assets, len(content.names)
    above = int((assets.class_of >= 1).sum())
    known = int((assets.class_of >= 0).sum())
    answer = tr("{above} of {total} assets are above the lowest level").format(above=number(above), total=number(total))
    bare = int((assets.n_points == 0).sum())
    explanation = " ".join(
        [
            *(
                [
                    tr("Of {unknown} no level is known, {bare} of them without any point near.").format(
                        unknown=number(total - known), bare=number(bare)
                    )
                ]
                if known < total
                else []
            ),
            say(MEASURE_WORDS[content.measure]),
            tr("Velocities are relative to the scene, whose own is {v} mm a year.").format(
                v=number(content.found.scene_velocity, 1)
            ),
        ]
    )
    return html.header(title, answer, explanation)


def _counts(content: AssetContent) -> str:
    assets = content.found.assets
    counts = np.bincount(assets.class_of + 1, minlength=len(content.levels) + 1)
    rows = [
        [level_words(name), number(int(count)), percent(count / len(assets.class_of))]
        for name, count in reversed(list(zip(content.levels, counts[1:])))
    ]
    rows.append([tr("Not known"), number(int(counts[0])), percent(counts[0] / len(assets.class_of))])
    parts = [html.table(_criterion(content), [tr("Level"), tr("Assets"), tr("Share")], rows)]
    if content.kind != POINT:
        reasons = np.bincount(assets.why, minlength=len(REASONS))
        told = ", ".join(
            f"{reason_words(REASONS[why])}: {number(int(count))}" for why, count in enumerate(reasons) if count and why
        )
        if told:
            parts.append(
                html.paragraph(tr("Why differential motion is not known: {reasons}.").format(reasons=told), "quiet")
            )
    return html.section(tr("Levels"), parts)


def _criterion(content: AssetContent) -> str:
    words = {
        Criterion.BOSCARDIN_CORDING: tr(
            "By the tensile strain of angular distortion and horizontal strain: {limits} mm/m."
        ),
        Criterion.BURLAND: tr("By the tensile strain of deflection and horizontal strain: {limits} mm/m."),
        Criterion.SKEMPTON_MACDONALD: tr("By angular distortion: {limits} mm/m."),
        Criterion.DISTORTION: tr("By angular distortion: {limits} mm/m."),
        Criterion.DIFFERENCE: tr("By differential motion: {limits} mm."),
        Criterion.VELOCITY: tr("By velocity, whichever way: {limits} mm/yr."),
    }
    limits = " – ".join(f"{value:.3g}" for value in content.limits.values)
    return words[content.limits.criterion].format(limits=limits)


def _worst(content: AssetContent) -> str:
    assets, motions = content.found.assets, content.found.motions
    damage = is_damage(content.limits.criterion)
    order = worst_first(assets, content.limits.criterion)
    rows = []
    for row in order[:_MOST_ROWS].tolist():
        level = int(assets.class_of[row])
        name = content.levels[level] if level >= 0 else ""
        told = name if damage and level > 0 else ""
        rows.append(
            [
                content.names[row],
                asset_sentence(assets, motions, row, content.measure, content.kind != POINT, told),
                level_words(name) if name else tr("not known"),
                with_error(float(assets.velocity[row]), float(assets.velocity_err[row])),
                difference_words(assets, row),
                percent(float(assets.bare[row]), 0),
            ]
        )
    headings = [
        tr("Asset"), tr("In words"), tr("Level"), tr("Velocity (mm/yr)"), tr("Difference (mm)"), tr("Without points"),
    ]  # fmt: skip
    caption = tr("The worst {n} of {total} assets with points; the layer has them all.").format(
        n=number(len(rows)), total=number(len(order))
    )
    return html.section(tr("The worst first"), [html.table(caption, headings, rows, 3)])
