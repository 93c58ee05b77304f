"""The report of `classifytcn` and `classifylstm`: which patterns there are, and what their points have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ...algorithms.networks.model_card import ModelCard
from ...algorithms.patterns.names import PATTERNS
from ...algorithms.patterns.summary import QUANTILES, Distribution, PatternSummary
from ...translation import tr
from ..styles.palette import NOISE, PATTERN_COLOURS
from . import html
from .content import SeriesSummary
from .distribution_plot import distribution_plot
from .plots import series_plot, series_range
from .svg import Plot
from .words import count_of_points, day, number, or_dash, pattern_word, percent

__all__ = ["pattern_report"]

_NAMES = (*PATTERNS, "none")
_COLOURS = (*PATTERN_COLOURS, NOISE)
_MEDIAN, _LOWER, _UPPER = (QUANTILES.index(each) for each in (50, 25, 75))


def pattern_report(
    found: PatternSummary,
    layer_name: str,
    dates: Sequence[date],
    card: ModelCard,
    decisions: Sequence[str] = (),
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    found
        Of the points that were classified.
    layer_name
        The input layer.
    dates
        The T dates of acquisition, in order.
    card
        Of the model.
    decisions
        Sentences: what was found and chosen, in the order of the run.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    title = tr("Deformation patterns: {layer}").format(layer=layer_name)
    body = [
        html.header(
            title,
            _answer(found),
            tr(
                "The layer was measured on {n} dates from {first} to {last}. A point is named after the "
                "pattern that a network finds most probable in its series; it has none where no pattern is probable "
                "enough."
            ).format(n=number(len(dates)), first=day(dates[0]), last=day(dates[-1])),
        ),
        html.section(tr("The share of each pattern"), [_shares(found)]),
        html.section(tr("The patterns in numbers"), [_table(found)]),
        html.section(tr("How fast the points of each pattern move"), [_velocities(found)]),
        html.section(tr("How coherent they are"), [_coherence(found.coherence)]),
        html.section(tr("What a typical point does"), _series(found, dates)),
        html.section(tr("How patterns are found"), _method(card, decisions)),
    ]
    source = tr(
        "Patterns: Yang and others (2024), of which the plots follow figures "
        "5b, 10 and 11. All numbers are those of the points that were classified."
    )
    return html.report(title, body, parameters, version, source)


def _short_names() -> list[str]:
    """Return the patterns' names as they fit under a bar."""
    return [tr("piecewise") if name == "piecewise linear" else pattern_word(name) for name in _NAMES]


def _answer(found: PatternSummary) -> str:
    n_points = int(found.counts.sum())
    first, second = np.argsort(-found.counts[:-1], kind="stable")[:2]
    if not found.counts[first]:
        return tr("No pattern is probable enough at any of {n} points").format(n=number(n_points))
    answer = tr("{share} of {n} points are {pattern}").format(
        share=percent(found.counts[first] / n_points), n=number(n_points), pattern=pattern_word(PATTERNS[first])
    )
    if found.counts[second]:
        answer += f", {percent(found.counts[second] / n_points)} {pattern_word(PATTERNS[second])}"
    return answer


def _shares(found: PatternSummary) -> str:
    shares = found.counts / found.counts.sum()
    plot = Plot(
        (-0.5, len(_NAMES) - 0.5),
        (0.0, 100 * float(shares.max()) * 1.1),
        y_label="Points (%)",
        height=260,
        x_ticks=[(float(x), name) for x, name in enumerate(_short_names())],
    )
    for x, (share, colour) in enumerate(zip(shares, _COLOURS)):
        plot.bar(x, 100 * share, 0.6, colour)
        plot.text(plot.x(x), plot.y(100 * share) - 6, percent(float(share)))
    said = ", ".join(f"{pattern_word(name)} {percent(float(share))}" for name, share in zip(_NAMES, shares))
    return html.figure(
        plot.render(tr("Share of points by pattern: {said}.").format(said=said)),
        tr("Share of all points, in the pattern's colour on the map."),
    )


def _table(found: PatternSummary) -> str:
    n_points = int(found.counts.sum())
    headings = [tr("Pattern"), tr("Points"), tr("Share"), tr("Velocity"), tr("Quartiles")]
    if found.coherence is not None:
        headings.append(tr("Coherence"))
    rows = []
    for place, name in enumerate(_NAMES):
        velocity = found.velocity.quantiles[place]
        row = [
            pattern_word(name),
            number(found.counts[place]),
            percent(found.counts[place] / n_points),
            or_dash(velocity[_MEDIAN]),
        ]
        row.append(
            tr("{low} to {high}").format(low=or_dash(velocity[_LOWER]), high=or_dash(velocity[_UPPER]))
            if np.isfinite(velocity[0])
            else "–"
        )
        if found.coherence is not None:
            row.append(or_dash(found.coherence.quantiles[place, _MEDIAN], 2))
        rows.append([*row, or_dash(found.probability[place], 2)])
    caption = tr(
        "Medians over the points of each pattern; velocities in mm/yr, by regression, negative away from the satellite "
        "or down. The probability of points without a pattern is that of the likeliest one."
    )
    return html.table(caption, [*headings, tr("Probability")], rows)


def _velocities(found: PatternSummary) -> str:
    return _distribution(found.velocity, tr("Velocity (mm/yr)"), 1)


def _coherence(found: Distribution | None) -> str:
    if found is None:
        return html.paragraph(tr("The layer has no field of coherence, so that of the patterns is not known."))
    if not found.counts.any():
        return html.paragraph(tr("The layer's field of coherence has no value at any point that was classified."))
    return _distribution(found, tr("Coherence"), 2)


def _distribution(found: Distribution, y_label: str, digits: int) -> str:
    plot = distribution_plot(_short_names(), _COLOURS, found.quantiles, found.edges, found.shares, y_label, digits)
    caption = tr(
        "The wider the shape, the more of the pattern's points. The dot is the median, the bar holds the middle half "
        "of the points, the line nine in ten; the plot leaves out the farthest."
    )
    return html.figure(plot, caption)


def _series(found: PatternSummary, dates: Sequence[date]) -> list[str]:
    summaries = [
        SeriesSummary(place, int(found.typical[place]), *found.series[place])
        for place in range(len(PATTERNS))
        if found.typical[place]
    ]
    if not summaries:
        return [html.paragraph(tr("No point has a pattern."))]
    y_range = series_range(summaries)
    figures = []
    for summary in summaries:
        name = pattern_word(PATTERNS[summary.number])
        svg = series_plot(
            summary,
            dates,
            PATTERN_COLOURS[summary.number],
            y_range,
            tr("Typical points, {pattern}").format(pattern=name),
            310,
            170,
        )
        captions = {
            -1: tr("{pattern}, away or down: {points}"),
            0: tr("{pattern}: {points}"),
            1: tr("{pattern}, towards or up: {points}"),
        }
        caption = captions[int(found.direction[summary.number])]
        figures.append(
            html.figure(
                svg,
                caption.format(pattern=name, points=count_of_points(summary.n_points)),
                small=True,
            )
        )
    note = tr(
        "Mean displacement of typical points in mm, from the mean of their first five dates; the band holds four "
        "points in five. Typical are those named with at least the pattern's median probability that move in the "
        "direction of most, so that points that sink and points that rise do not cancel."
    )
    return [html.paragraph(note, "quiet"), html.group(figures)]


def _method(card: ModelCard, decisions: Sequence[str]) -> list[str]:
    model = [
        [tr("Model"), f"{card.name} {card.version}"],
        [tr("Network"), card.network],
        [tr("Threshold of the probability"), number(card.threshold, 2)],
        [tr("Trained on"), card.training_data],
    ]
    parts = [
        html.paragraph(
            tr(
                "A network reads the whole series of a point and gives each of six patterns a probability. A "
                "pattern is a description of the series, not of its cause."
            )
        ),
        html.table(tr("As the model's file says."), [tr("Entry"), tr("Value")], model, 2),
    ]
    if decisions:
        parts.append(html.section(tr("What was found on the way"), [html.items(decisions)], level=3))
    return parts
