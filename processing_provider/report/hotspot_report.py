"""The report of `detecthotspots`: first the answer, then each hotspot, then, folded away, how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import ceil

import numpy as np

from ...algorithms.hotspots.row import HotspotRow
from ...algorithms.series.velocity import DAYS_PER_YEAR
from ..styles.palette import motion_colour
from . import html
from .content import DrawnEllipse, ReportContent, SeriesSummary
from .ellipse_plot import ellipses_plot
from .hotspot_words import area, confidence_rules, day, month, sentence, with_error
from .plots import (
    Bar,
    choice_plot,
    cluster_plot,
    covariogram_plot,
    distance_text,
    series_plot,
    series_range,
    standard_distance_plot,
)
from .svg import number

__all__ = ["hotspot_report"]

# What a reader takes in at a glance.
_MOST_AT_A_GLANCE = 6
# Plots of more hotspots than this make a page nobody scrolls; the table and the layers have them all.
_MOST_PLOTS = 20
# A table for people; the layer has the rest.
_MOST_ROWS = 100
# Of the extent of all ellipses.
_DOT = 0.02

_RELATIVE = "relative to the motion of the whole scene"
_BAND = "line: mean of its points; band: four points in five; dashed: the latest change"


def hotspot_report(content: ReportContent) -> str:
    """Return the report as one HTML page."""
    body = [_answer(content)]
    if content.map_picture is not None:
        body.append(html.picture(content.map_picture.png, content.map_picture.description, *_map_caption(content)))
    if content.hotspots:
        body += [_glance(content), _hotspots(content)]
    expert = [_list(content), *_method(content), *html.parameter_section(content.parameters)]
    body.append(html.folded("For the expert: the full list, the method, every decision and parameter", expert))
    version = f" {content.version}" if content.version else ""
    footer = (
        f"InSAR Hotspots{version}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based "
        f"deformation hotspots. Velocities are {_RELATIVE}. All numbers are those of the layers written with this "
        "report."
    )
    return html.page(f"{content.title}: {content.layer_name}", body, footer)


# --- for everyone


def _answer(content: ReportContent) -> str:
    count, direction = len(content.hotspots), content.direction
    found = {0: "No hotspot", 1: "1 hotspot"}.get(count, f"{number(count)} hotspots")
    away = sum(row.v_mean < 0 for row in content.hotspots)
    sentences = []
    if count:
        negative, positive = (words.rstrip(",") for words in (direction.negative, direction.positive))
        sentences.append(
            f"{_are(away)} {negative}, {_are(count - away)} {positive}."
            if 0 < away < count
            else f"{'It is' if count == 1 else 'All are'} {negative if away else positive}."
        )
    sentences.append(
        "A hotspot is a group of neighbouring points that share one motion over time, significantly more than the "
        f"ground around them or the scene as a whole. It was measured on {number(len(content.dates))} dates from "
        f"{day(content.dates[0])} to {day(content.dates[-1])}. {direction.note}"
    )
    if content.n_refused:
        are = "point was" if content.n_refused == 1 else "points were"
        sentences.append(f"{number(content.n_refused)} {are} left out as unusable.")
    answer = f"{found} found among {number(content.n_points)} points"
    return html.header(f"{content.title}: {content.layer_name}", answer, " ".join(sentences))


def _are(count: int) -> str:
    return "1 is" if count == 1 else f"{number(count)} are"


def _map_caption(content: ReportContent) -> tuple[str, str]:
    direction = content.direction
    if not content.hotspots:
        return "The points measured. Land: Natural Earth, and the surroundings of the points.", "layer Points"
    caption = (
        f"Each hotspot with its number and its mean velocity in mm a year: red is motion {direction.down}, blue "
        f"{direction.up}; grey dots are points outside hotspots. Land: Natural Earth, and the surroundings of the "
        "points."
    )
    return caption, "layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses"


def _glance(content: ReportContent) -> str:
    rows = content.hotspots[:_MOST_AT_A_GLANCE]
    caption = f"Velocities are {_RELATIVE}, ± their standard error. {confidence_rules(content.by_motion)}"
    if len(content.hotspots) > len(rows):
        caption += f" The fastest {len(rows)} of {number(len(content.hotspots))}; the full list is at the end."
    cells = [
        [
            str(row.hotspot),
            _capital(sentence(row, content.direction)),
            row.confidence,
        ]
        for row in rows
    ]
    headings = ["Hotspot", "In words", "Confidence"]
    return html.section("The hotspots at a glance", [html.table(caption, headings, cells, 3)])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _hotspots(content: ReportContent) -> str:
    summaries = {summary.number: summary for summary in content.hotspot_series}
    shown = content.hotspots[:_MOST_PLOTS]
    drawn = [summaries[row.hotspot] for row in shown if row.hotspot in summaries]
    y_range = series_range(drawn)
    note = html.paragraph(
        f"Displacement in mm {_RELATIVE}; {_BAND}. From layer Points, the date fields of each hotspot, and layer "
        "Hotspots.",
        "quiet",
    )
    first, *others = (_card(content, row, summaries.get(row.hotspot), y_range) for row in shown)
    parts = [html.together([note, first]), *others]
    if len(content.hotspots) > len(shown):
        rest = number(len(content.hotspots) - len(shown))
        parts.append(html.paragraph(f"The plots of the other {rest} hotspots are left out here.", "quiet"))
    return html.section("Each hotspot", parts)


def _card(content: ReportContent, row: HotspotRow, summary: SeriesSummary | None, y_range: tuple[float, float]) -> str:
    words = [html.paragraph(_capital(sentence(row, content.direction)))]
    words.append(
        html.paragraph(
            f"Confidence: {row.confidence} (significance {number(row.signif, 1)}, {number(row.n_points)} "
            f"{'point' if row.n_points == 1 else 'points'}). {_details(row)}",
            "quiet",
        )
    )
    plot = ""
    if summary is not None:
        plot = series_plot(
            summary,
            content.dates,
            motion_colour(row.v_mean),
            y_range,
            f"Hotspot {row.hotspot}",
            width=440,
            height=190,
            changed=row.change.when if row.change else None,
        )
    return html.card(f"Hotspot {row.hotspot}", words, plot)


def _details(row: HotspotRow) -> str:
    first, last = date.fromisoformat(row.first_date), date.fromisoformat(row.last_date)
    years = (last - first).days / DAYS_PER_YEAR
    fastest = row.v_min if row.v_mean < 0 else row.v_max
    told = (
        f"About {number(abs(row.v_mean) * years)} mm from {month(first)} to {month(last)}; its fastest point moves "
        f"{number(abs(float(fastest)), 1)} mm a year."
    )
    if row.change:
        error = max(1.0, row.change.error)
        told += f" Latest change: {day(row.change.when)} ± {number(error)} days."
    if row.pattern is not None and row.pat_share is not None:
        told += f" Pattern, that of {number(100 * row.pat_share)} % of its points: {row.pattern}."
    return told


# --- for the expert


def _list(content: ReportContent) -> str:
    rows = content.hotspots[:_MOST_ROWS]
    if not rows:
        return ""
    caption = (
        f"Layer Hotspots, by field. Velocities in mm/yr relative to the scene; negative is {content.direction.down}. "
    )
    caption += (
        "Significance is that of a normal deviate as rare as such motion of as many neighbours on quiet ground."
        if content.by_motion
        else "Significance is the motion that the surroundings of its points share, in units of what noise and spatial "
        "correlation give to as many points on quiet ground."
    )
    if len(content.hotspots) > len(rows):
        caption += f" The fastest {len(rows)} of {number(len(content.hotspots))}; the layer has them all."
    named = any(row.pattern is not None for row in content.hotspots)
    changed = any(row.change for row in content.hotspots)
    headings = [("Hotspot", "hotspot"), ("Confidence", "confidence")]
    headings += [("Pattern", "pattern")] * named
    n_text = len(headings)
    headings += [
        ("Points", "n_points"),
        ("Area", "area_m2"),
        ("Mean", "v_mean ± v_err"),
        ("Range", "v_min, v_max"),
        ("Significance", "signif"),
        ("Standard distance", "std_dist"),
        *([("Changed", "changed ± changed_e")] * changed),
    ]
    cells = []
    for row in rows:
        slow, fast = sorted((float(row.v_min), float(row.v_max)), key=abs)
        change = row.change
        date_told = f"{change.when.isoformat()} ± {number(max(1.0, change.error))} d" if change else "–"
        cells.append(
            [
                str(row.hotspot),
                row.confidence,
                *([row.pattern or "–"] * named),
                number(row.n_points),
                area(float(row.area_m2)),
                with_error(row.v_mean, row.v_err),
                f"{number(slow, 1)} to {number(fast, 1)}",
                number(row.signif, 1),
                distance_text(float(row.std_dist)),
                *([date_told] * changed),
            ]
        )
    return html.section("All hotspots", [html.table(caption, headings, cells, n_text)])


def _method(content: ReportContent) -> list[str]:
    grouped = (
        f"Points are grouped by their labels, those of field {content.label_field}"
        if content.label_field
        else "Points whose displacement evolves alike are grouped in time"
    )
    searched = (
        "Every series becomes a few slow courses of time. Where neighbouring points share more of them than the ground "
        "around does, and more than the same search finds among quick courses, in which nothing moves, there is a "
        "hotspot; it ends where the motion does. Broad motion is that of cells of 200 m against the quiet ground of "
        "the scene. The courses of the hotspots are compared by time-series k-means after."
        if content.by_motion
        else f"{grouped}; each group is split into compact patches in space; patches that are spread too widely, or "
        "whose motion noise could explain, are dropped. What stays are the hotspots."
    )
    parts = [html.paragraph(searched)]
    if content.hotspots:
        parts.append(
            html.paragraph(
                "The error of a velocity is the root of the sum of two squares: that of the regression of the mean "
                "series, its noise correlated in time, and the spread that quiet ground gives to the mean velocity of "
                "as many neighbouring points. A change of motion is told where a step, or two or three segments, "
                "describe the mean series very much better than a line does (Bayesian information criterion, by more "
                "than 10). Begun and stopped mean slower than a fifth of the other side of the change; a length is "
                "that of an evenly filled ellipse with the spread of the points, four times semi_major."
            )
        )
    if content.decisions:
        parts.append(html.section("What was decided, and why", [html.items(content.decisions)], level=3))
    if content.choices:
        figures = [
            html.figure(choice_plot(choice), f"{choice.score_name} over the number of temporal clusters.")
            for choice in content.choices
        ]
        parts.append(html.section("Number of clusters", figures, level=3))
    if content.cluster_series:
        parts += _clusters(content)
    if content.covariogram is not None:
        caption = "How much two points move alike, by the distance between them: dots as measured, line as fitted."
        figure = html.figure(covariogram_plot(content.covariogram), caption, "layer Points, pairs of its date fields")
        parts.append(html.section("Correlation in space", [figure], level=3))
    if content.hotspots:
        parts.append(_spread(content))
    return [html.section("How hotspots are found", parts)]


def _clusters(content: ReportContent) -> list[str]:
    y_range = series_range(content.cluster_series)
    figures = [
        html.figure(
            cluster_plot(summary, content.dates, y_range),
            f"Temporal cluster {summary.number}: {number(summary.n_points)} points",
            small=True,
        )
        for summary in content.cluster_series
    ]
    note = html.paragraph(
        "Mean series relative to the scene, in mm; the band holds four points in five. From layer Points, the date "
        "fields of each tcluster.",
        "quiet",
    )
    return [html.section("Temporal clusters", [note], level=3), html.group(figures)]


def _spread(content: ReportContent) -> str:
    caption = "Standard distance: how widely a hotspot's points are spread around their centre."
    if content.dispersion_threshold is not None:
        caption += f" Wider than {distance_text(content.dispersion_threshold)} is no hotspot."
    bars = [Bar(row.hotspot, row.std_dist, motion_colour(row.v_mean)) for row in content.hotspots[:_MOST_ROWS]]
    svg = standard_distance_plot(bars, content.dispersion_threshold, "hotspot")
    figures = [html.figure(svg, caption, "layer Hotspots (hotspot, std_dist)")]
    if content.ellipses:
        drawn, where = content.ellipses[:_MOST_ROWS], "where they lie"
        if _are_far_apart(drawn):
            drawn, where = _side_by_side(drawn), "side by side, as they are far apart"
        figures.append(
            html.figure(
                ellipses_plot(drawn, content.dispersion_threshold),
                f"The deviational ellipses of the hotspots, by number, to scale, {where}; north is up.",
                "layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth)",
            )
        )
    return html.section("Spread of the hotspots", figures, level=3)


def _are_far_apart(drawn: Sequence[DrawnEllipse]) -> bool:
    """Return whether even the widest would be a dot in a plot of all of them."""
    extent = max(np.ptp([each.ellipse.x for each in drawn]), np.ptp([each.ellipse.y for each in drawn]))
    return bool(max(each.ellipse.semi_major for each in drawn) < _DOT * extent)


def _side_by_side(drawn: Sequence[DrawnEllipse]) -> list[DrawnEllipse]:
    """Return the ellipses moved into rows, in their order, none over another."""
    apart = 2.4 * max(each.ellipse.semi_major for each in drawn)
    n_columns = ceil((2 * len(drawn)) ** 0.5)
    return [
        replace(each, ellipse=replace(each.ellipse, x=apart * (place % n_columns), y=-apart * (place // n_columns)))
        for place, each in enumerate(drawn)
    ]
