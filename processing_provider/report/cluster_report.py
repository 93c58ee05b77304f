"""The report of `clustertimeseries`: how many clusters and why, and what each does over time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ...algorithms.days import days_of
from ...translation import tr
from ..styles.palette import cluster_colour
from . import html
from .content import ChoiceCurve, SeriesSummary
from .plots import choice_plot, cluster_plot, series_range
from .svg import Plot, date_ticks
from .words import count_of_points, day, number, percent

__all__ = ["cluster_report"]

# More curves in one plot, or more plots on a page, say nothing to anyone.
_MOST_CURVES, _MOST_PLOTS = 12, 40


def cluster_report(
    clusters: Sequence[SeriesSummary],
    choices: Sequence[ChoiceCurve],
    dates: Sequence[date],
    layer_name: str,
    decisions: Sequence[str] = (),
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    clusters
        One summary per temporal cluster, the largest first.
    choices
        The scores by which the number of clusters was chosen; none where it was given.
    dates
        The T dates of acquisition, in order.
    layer_name
        The input layer.
    decisions
        Sentences: what was chosen and why, in the order of the run.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    n_points = sum(each.n_points for each in clusters)
    told = tr("1 temporal cluster among {points}") if len(clusters) == 1 else tr("{n} temporal clusters among {points}")
    title = tr("Temporal clusters: {layer}").format(layer=layer_name)
    body = [
        html.header(
            title,
            told.format(n=number(len(clusters)), points=count_of_points(n_points)),
            tr(
                "Points of one cluster move alike over time, wherever they are. The layer was measured on {n} "
                "dates from {first} to {last}."
            ).format(n=number(len(dates)), first=day(dates[0]), last=day(dates[-1])),
        ),
        html.section(tr("What each cluster does"), [_overlay(clusters, dates), *_plots(clusters, dates)]),
        html.section(tr("The clusters in numbers"), [_table(clusters, n_points)]),
    ]
    if choices:
        figures = [
            html.figure(
                choice_plot(choice),
                tr("{score} over the number of temporal clusters.").format(score=choice.score_name),
            )
            for choice in choices
        ]
        body.append(html.section(tr("Number of clusters"), figures))
    if decisions:
        body.append(html.section(tr("What was decided, and why"), [html.items(decisions)]))
    source = tr("Time-series k-means: Tiwari and Shirzaei (2024), section 3.1; the plots follow figure 6c and d.")
    return html.report(title, body, parameters, version, source)


def _overlay(clusters: Sequence[SeriesSummary], dates: Sequence[date]) -> str:
    shown = [each for each in clusters[:_MOST_CURVES] if each.n_points]
    days = days_of(dates)
    means = np.concatenate([each.mean for each in shown])
    plot = Plot(
        # Room at the end for the numbers.
        (days[0], days[-1] + 0.04 * (days[-1] - days[0])),
        (float(means.min()), float(means.max())),
        y_label=tr("Displacement (mm)"),
        x_ticks=date_ticks(dates[0], dates[-1]),
    )
    lowest = np.inf
    for each in sorted(shown, key=lambda each: -float(each.mean[-1])):
        colour = cluster_colour(each.number)
        plot.line(days, each.mean, colour, 1.8)
        # Numbers of curves that end close together stand below one another.
        y = plot.y(float(each.mean[-1])) + 4
        y = y if not np.isfinite(lowest) else max(y, lowest + 13)
        lowest = y
        plot.text(plot.x(days[-1]) + 6, y, str(each.number), anchor="start")
    caption = tr("Mean series of the clusters, each in its colour on the map, with its number at the end.")
    if len(clusters) > len(shown):
        caption += tr(" Those of the {n} largest.").format(n=len(shown))
    return html.figure(plot.render(tr("Mean series of {n} temporal clusters over time.").format(n=len(shown))), caption)


def _plots(clusters: Sequence[SeriesSummary], dates: Sequence[date]) -> list[str]:
    shown = [each for each in clusters[:_MOST_PLOTS] if each.n_points]
    y_range = series_range(shown)
    figures = [
        html.figure(
            cluster_plot(each, dates, y_range),
            tr("Cluster {cluster}: {n} points").format(cluster=each.number, n=number(each.n_points)),
            small=True,
        )
        for each in shown
    ]
    note = tr("Mean displacement in mm; the band holds four points in five.")
    if len(clusters) > len(shown):
        note += tr(" The {n} largest clusters.").format(n=len(shown))
    return [html.paragraph(note, "quiet"), html.group(figures)]


def _table(clusters: Sequence[SeriesSummary], n_points: int) -> str:
    rows = [
        [
            str(each.number),
            number(each.n_points),
            percent(each.n_points / max(n_points, 1)),
            number(float(each.mean[-1] - each.mean[0]), 1),
        ]
        for each in clusters
    ]
    caption = tr("Change: of the mean series, in mm, from the first date to the last.")
    return html.table(caption, [tr("Cluster"), tr("Points"), tr("Share"), tr("Change")], rows)
