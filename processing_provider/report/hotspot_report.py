"""The report of `detecthotspots`: first the answer, then each hotspot, then, folded away, how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import ceil

import numpy as np

from ...algorithms.hotspots.row import HotspotRow
from ...algorithms.series.velocity import DAYS_PER_YEAR
from ...translation import say, tr
from ..styles.palette import motion_colour
from . import html
from .content import DrawnEllipse, ReportContent, SeriesSummary
from .ellipse_plot import ellipses_plot
from .hotspot_words import confidence_rules, counts_by_way, directions, sentence
from .plots import (
    Bar,
    choice_plot,
    cluster_plot,
    covariogram_plot,
    series_plot,
    series_range,
    standard_distance_plot,
)
from .words import (
    area,
    capital,
    confidence_word,
    count_of_points,
    date_with_error,
    day,
    distance,
    month,
    number,
    pattern_word,
    with_error,
)

__all__ = ["hotspot_report"]

# What a reader takes in at a glance.
_MOST_AT_A_GLANCE = 6
# Plots of more hotspots than this make a page nobody scrolls; the table and the layers have them all.
_MOST_PLOTS = 20
# A table for people; the layer has the rest.
_MOST_ROWS = 100
# Of the extent of all ellipses.
_DOT = 0.02


def hotspot_report(content: ReportContent) -> str:
    """Return the report as one HTML page."""
    body = [_answer(content)]
    if content.map_picture is not None:
        body.append(html.picture(content.map_picture.png, content.map_picture.description, *_map_caption(content)))
    if content.hotspots:
        body += [_glance(content), _hotspots(content)]
    expert = [_list(content), *_method(content), *html.parameter_section(content.parameters)]
    body.append(html.folded(tr("For the expert: the full list, the method, every decision and parameter"), expert))
    footer = tr(
        "{plugin}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based deformation hotspots. "
        "Velocities are relative to the motion of the whole scene. All numbers are those of the layers written with "
        "this report."
    ).format(plugin=f"InSAR Hotspots {content.version}".strip())
    return html.page(_title(content), body, footer)


# --- for everyone


def _title(content: ReportContent) -> str:
    return tr("Deformation hotspots: {layer}").format(layer=content.layer_name)


def _answer(content: ReportContent) -> str:
    count, direction = len(content.hotspots), content.direction
    found = {
        0: tr("No hotspot found among {points}"),
        1: tr("1 hotspot found among {points}"),
    }.get(count, tr("{n} hotspots found among {points}"))
    sentences = [directions(content.hotspots, content.direction)] if count else []
    sentences.append(
        tr(
            "A hotspot is a group of neighbouring points that share one motion over time, significantly more than "
            "the ground around them or the scene as a whole. It was measured on {n} dates from {first} to "
            "{last}. {note}"
        ).format(
            n=number(len(content.dates)),
            first=day(content.dates[0]),
            last=day(content.dates[-1]),
            note=say(direction.note),
        )
    )
    if content.n_refused:
        sentences.append(tr("Left out as unusable: {points}.").format(points=count_of_points(content.n_refused)))
    answer = found.format(n=number(count), points=count_of_points(content.n_points))
    return html.header(_title(content), answer, " ".join(sentences))


def _map_caption(content: ReportContent) -> tuple[str, str]:
    direction = content.direction
    if not content.hotspots:
        return tr("The points measured. Land: Natural Earth, and the surroundings of the points."), tr("layer Points")
    caption = tr(
        "Each hotspot with its number and its mean velocity in mm a year: red is motion {down}, blue {up}; grey "
        "dots are points outside hotspots. Land: Natural Earth, and the surroundings of the points."
    ).format(down=direction.way(-1.0), up=direction.way(1.0))
    if counts_by_way(content.hotspots)[2]:
        caption += tr(" Ochre is motion that came back, or goes with the seasons.")
    return caption, tr("layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses")


def _glance(content: ReportContent) -> str:
    rows = content.hotspots[:_MOST_AT_A_GLANCE]
    caption = tr("Velocities are relative to the motion of the whole scene, ± their standard error. {rules}").format(
        rules=confidence_rules(content.by_motion)
    )
    if len(content.hotspots) > len(rows):
        caption += tr(" The fastest {n} of {total}; the full list is at the end.").format(
            n=len(rows), total=number(len(content.hotspots))
        )
    cells = [
        [
            str(row.hotspot),
            capital(sentence(row, content.direction)),
            confidence_word(row.confidence),
        ]
        for row in rows
    ]
    headings = [tr("Hotspot"), tr("In words"), tr("Confidence")]
    return html.section(tr("The hotspots at a glance"), [html.table(caption, headings, cells, 3)])


def _hotspots(content: ReportContent) -> str:
    summaries = {summary.number: summary for summary in content.hotspot_series}
    shown = content.hotspots[:_MOST_PLOTS]
    drawn = [summaries[row.hotspot] for row in shown if row.hotspot in summaries]
    y_range = series_range(drawn)
    note = html.paragraph(
        tr(
            "Displacement in mm relative to the motion of the whole scene; line: mean of its points; band: four "
            "points in five; dashed: the latest change. From layer Points, the date fields of each hotspot, and "
            "layer Hotspots."
        ),
        "quiet",
    )
    first, *others = (_card(content, row, summaries.get(row.hotspot), y_range) for row in shown)
    parts = [html.together([note, first]), *others]
    if len(content.hotspots) > len(shown):
        rest = number(len(content.hotspots) - len(shown))
        parts.append(
            html.paragraph(tr("The plots of the other {rest} hotspots are left out here.").format(rest=rest), "quiet")
        )
    return html.section(tr("Each hotspot"), parts)


def _card(content: ReportContent, row: HotspotRow, summary: SeriesSummary | None, y_range: tuple[float, float]) -> str:
    words = [html.paragraph(capital(sentence(row, content.direction)))]
    words.append(
        html.paragraph(
            tr("Confidence: {confidence} (significance {significance}, {points}). {details}").format(
                confidence=confidence_word(row.confidence),
                significance=number(row.signif, 1),
                points=count_of_points(row.n_points),
                details=_details(row),
            ),
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
            tr("Hotspot {hotspot}").format(hotspot=row.hotspot),
            width=440,
            height=190,
            changed=row.change.when if row.change else None,
        )
    return html.card(tr("Hotspot {hotspot}").format(hotspot=row.hotspot), words, plot)


def _details(row: HotspotRow) -> str:
    first, last = date.fromisoformat(row.first_date), date.fromisoformat(row.last_date)
    years = (last - first).days / DAYS_PER_YEAR
    fastest = row.v_min if row.v_mean < 0 else row.v_max
    told = tr("About {mm} mm from {first} to {last}; its fastest point moves {fastest} mm a year.").format(
        mm=number(abs(row.v_mean) * years),
        first=month(first),
        last=month(last),
        fastest=number(abs(float(fastest)), 1),
    )
    if row.change:
        told += tr(" Latest change: {when}.").format(when=date_with_error(row.change.when, row.change.error))
    if row.pattern is not None and row.pat_share is not None:
        told += tr(" Pattern, that of {n} % of its points: {pattern}.").format(
            n=number(100 * row.pat_share), pattern=pattern_word(row.pattern)
        )
    return told


# --- for the expert


def _list(content: ReportContent) -> str:
    rows = content.hotspots[:_MOST_ROWS]
    if not rows:
        return ""
    caption = tr("Layer Hotspots, by field. Velocities in mm/yr relative to the scene; negative is {down}. ").format(
        down=content.direction.way(-1.0)
    )
    caption += (
        tr("Significance is that of a normal deviate as rare as such motion of as many neighbours on quiet ground.")
        if content.by_motion
        else tr(
            "Significance is the motion that the surroundings of its points share, in units of what noise and spatial "
            "correlation give to as many points on quiet ground."
        )
    )
    if len(content.hotspots) > len(rows):
        caption += tr(" The fastest {n} of {total}; the layer has them all.").format(
            n=len(rows), total=number(len(content.hotspots))
        )
    named = any(row.pattern is not None for row in content.hotspots)
    changed = any(row.change for row in content.hotspots)
    headings = [(tr("Hotspot"), "hotspot"), (tr("Confidence"), "confidence")]
    headings += [(tr("Pattern"), "pattern")] * named
    n_text = len(headings)
    headings += [
        (tr("Points"), "n_points"),
        (tr("Area"), "area_m2"),
        (tr("Mean"), "v_mean ± v_err"),
        (tr("Range"), "v_min, v_max"),
        (tr("Significance"), "signif"),
        (tr("Standard distance"), "std_dist"),
        *([(tr("Changed"), "changed ± changed_e")] * changed),
    ]
    cells = []
    for row in rows:
        slow, fast = sorted((float(row.v_min), float(row.v_max)), key=abs)
        change = row.change
        date_told = date_with_error(change.when, change.error) if change else "–"
        cells.append(
            [
                str(row.hotspot),
                confidence_word(row.confidence),
                *([pattern_word(row.pattern or "–")] * named),
                number(row.n_points),
                area(float(row.area_m2)),
                with_error(row.v_mean, row.v_err),
                tr("{low} to {high}").format(low=number(slow, 1), high=number(fast, 1)),
                number(row.signif, 1),
                distance(float(row.std_dist)),
                *([date_told] * changed),
            ]
        )
    return html.section(tr("All hotspots"), [html.table(caption, headings, cells, n_text)])


def _method(content: ReportContent) -> list[str]:
    grouped = (
        tr("Points are grouped by their labels, those of field {label_field}").format(label_field=content.label_field)
        if content.label_field
        else "Points whose displacement evolves alike are grouped in time"
    )
    searched = (
        tr(
            "Every series becomes a few slow courses of time. Where neighbouring points share more of them than "
            "the ground around does, and more than the same search finds among quick courses, in which nothing "
            "moves, there is a hotspot; it ends where the motion does. Broad motion is that of cells of 200 m "
            "against the quiet ground of the scene. The courses of the hotspots are compared by time-series "
            "k-means after."
        )
        if content.by_motion
        else tr(
            "{grouped}; each group is split into compact patches in space; patches that are spread too widely, "
            "or whose motion noise could explain, are dropped. What stays are the hotspots."
        ).format(grouped=grouped)
    )
    parts = [html.paragraph(searched)]
    if content.hotspots:
        parts.append(
            html.paragraph(
                tr(
                    "The error of a velocity is the root of the sum of two squares: that of the regression of "
                    "the mean series, its noise correlated in time, and the spread that quiet ground gives to "
                    "the mean velocity of as many neighbouring points. A change of motion is told where a step, "
                    "or two or three segments, describe the mean series very much better than a line does "
                    "(Bayesian information criterion, by more than 10). Begun and stopped mean slower than a "
                    "fifth of the other side of the change; a length is that of an evenly filled ellipse with "
                    "the spread of the points, four times semi_major."
                )
            )
        )
    if content.decisions:
        parts.append(html.section(tr("What was decided, and why"), [html.items(content.decisions)], level=3))
    if content.choices:
        figures = [
            html.figure(
                choice_plot(choice),
                tr("{score} over the number of temporal clusters.").format(score=choice.score_name),
            )
            for choice in content.choices
        ]
        parts.append(html.section(tr("Number of clusters"), figures, level=3))
    if content.cluster_series:
        parts += _clusters(content)
    if content.covariogram is not None:
        caption = tr("How much two points move alike, by the distance between them: dots as measured, line as fitted.")
        figure = html.figure(
            covariogram_plot(content.covariogram), caption, tr("layer Points, pairs of its date fields")
        )
        parts.append(html.section(tr("Correlation in space"), [figure], level=3))
    if content.hotspots:
        parts.append(_spread(content))
    return [html.section(tr("How hotspots are found"), parts)]


def _clusters(content: ReportContent) -> list[str]:
    y_range = series_range(content.cluster_series)
    figures = [
        html.figure(
            cluster_plot(summary, content.dates, y_range),
            tr("Temporal cluster {cluster}: {n} points").format(cluster=summary.number, n=number(summary.n_points)),
            small=True,
        )
        for summary in content.cluster_series
    ]
    note = html.paragraph(
        tr(
            "Mean series relative to the scene, in mm; the band holds four points in five. From layer Points, the date "
            "fields of each tcluster."
        ),
        "quiet",
    )
    return [html.section(tr("Temporal clusters"), [note], level=3), html.group(figures)]


def _spread(content: ReportContent) -> str:
    caption = tr("Standard distance: how widely a hotspot's points are spread around their centre.")
    if content.dispersion_threshold is not None:
        caption += tr(" Wider than {distance} is no hotspot.").format(distance=distance(content.dispersion_threshold))
    bars = [Bar(row.hotspot, row.std_dist, motion_colour(row.v_mean)) for row in content.hotspots[:_MOST_ROWS]]
    svg = standard_distance_plot(bars, content.dispersion_threshold, tr("Hotspot"))
    figures = [html.figure(svg, caption, tr("layer Hotspots (hotspot, std_dist)"))]
    if content.ellipses:
        drawn, where = content.ellipses[:_MOST_ROWS], tr("where they lie")
        if _are_far_apart(drawn):
            drawn, where = _side_by_side(drawn), tr("side by side, as they are far apart")
        figures.append(
            html.figure(
                ellipses_plot(drawn, content.dispersion_threshold),
                tr("The deviational ellipses of the hotspots, by number, to scale, {where}; north is up.").format(
                    where=where
                ),
                tr("layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth)"),
            )
        )
    return html.section(tr("Spread of the hotspots"), figures, level=3)


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
