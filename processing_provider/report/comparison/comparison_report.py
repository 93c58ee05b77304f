"""The report of `comparehotspots`: what one must know today, then every hotspot, then how it was compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ....algorithms.comparison.comparison import Compared, Comparison
from ....algorithms.comparison.row import comparison_row
from ....algorithms.comparison.verdict import NOTHING
from ....algorithms.days import date_of, days_of
from ....translation import tr
from ...styles.changes import change_colour, happened_word
from ...styles.palette import INK, NOISE
from .. import html
from ..content import MapPicture
from ..hotspot_words import Direction
from ..svg import Plot, date_ticks
from ..words import confidence_word, count_of_points, day, number, or_dash, with_error
from .comparison_words import counts_in_words, what_happened

__all__ = ["ComparisonContent", "comparison_report"]

_MOST_TODAY = 8
_MOST_PLOTS = 20
_MOST_ROWS = 100
_PRESSING = ("new", "turned", "faster", "merged", "grown")


@dataclass(frozen=True)
class ComparisonContent:
    """All that the report says.

    Attributes
    ----------
    before_name, after_name
        Layers of hotspots.
    before_dates, after_dates
        Of the series.
    found
        By the engine.
    direction
        What the sign of the displacement means.
    map_picture
    decisions, parameters
        Log lines; description and value of each input.
    version
        Of the plugin.
    """

    before_name: str
    after_name: str
    before_dates: Sequence[date]
    after_dates: Sequence[date]
    found: Comparison
    direction: Direction
    map_picture: MapPicture
    decisions: Sequence[str]
    parameters: Sequence[tuple[str, str]]
    version: str


def comparison_report(content: ComparisonContent) -> str:
    """Return the report as one HTML page."""
    hotspots = content.found.hotspots
    body = [_answer(content)]
    if hotspots:
        body += [_today(content)]
    body.append(
        html.picture(
            content.map_picture.png,
            content.map_picture.description,
            tr(
                "Each hotspot with its number and what happened to it; numbers in brackets are those of the earlier "
                "run. Dark red is new, orange worse, blue calmer, grey unchanged."
            ),
            tr("layer What changed (happened)"),
        )
    )
    if hotspots:
        body.append(_each(content))
    expert = [_list(content), _method(content), *html.parameter_section(content.parameters)]
    body.append(html.folded(tr("For the expert: the full list, the method, every decision and parameter"), expert))
    footer = tr(
        "{plugin}. Velocities are relative to the stable ground around each hotspot. All numbers are those of the "
        "layer written with this report."
    ).format(plugin=f"InSAR Hotspots {content.version}".strip())
    return html.page(_title(content), body, footer)


def _title(content: ComparisonContent) -> str:
    return tr("What changed: {before} and {after}").format(before=content.before_name, after=content.after_name)


def _pressing(content: ComparisonContent) -> list[Compared]:
    return [each for each in content.found.hotspots if {each.happened, *each.also} & {*_PRESSING}]


def _answer(content: ComparisonContent) -> str:
    hotspots, worse = content.found.hotspots, _pressing(content)
    if not hotspots:
        answer = tr("No hotspot in either run")
    elif not worse:
        answer = tr("No hotspot is told to be new or worse")
    elif len(worse) == 1:
        answer = tr("1 hotspot is new or got worse")
    else:
        answer = tr("{n} hotspots are new or got worse").format(n=number(len(worse)))
    sentences = (
        [
            tr("Of {n} hotspots: {counts}.").format(
                n=number(len(hotspots)), counts=counts_in_words([each.happened for each in hotspots])
            )
        ]
        if hotspots
        else []
    )
    periods = content.found.periods
    sentences.append(
        tr(
            "Compared is the motion from {now_first} to {now_last} with that from {then_first} to {then_last}. {note}"
        ).format(
            now_first=_day(periods.now[0]),
            now_last=_day(periods.now[1]),
            then_first=_day(periods.then[0]),
            then_last=_day(periods.then[1]),
            note=content.direction.note,
        )
    )
    return html.header(_title(content), answer, " ".join(sentences))


def _today(content: ComparisonContent) -> str:
    worse = _pressing(content)
    shown = worse[:_MOST_TODAY] or content.found.hotspots[:_MOST_TODAY]
    caption = (
        tr("What is new or got worse, the most pressing first. Sure is how sure that is.")
        if worse
        else tr("What there is, the most pressing first. Sure is how sure that is.")
    )
    if len(worse) > len(shown):
        caption += tr(" The first {n} of {total}; the full list is at the end.").format(
            n=len(shown), total=number(len(worse))
        )
    cells = [[_name(each), _sentence(content, each), confidence_word(each.sure)] for each in shown]
    headings = [tr("Hotspot"), tr("In words"), tr("Sure")]
    return html.section(tr("What to know today"), [html.table(caption, headings, cells, 3)])


def _each(content: ComparisonContent) -> str:
    found = content.found
    changed = [place for place, each in enumerate(found.hotspots) if each.happened not in NOTHING]
    places = (changed or [*range(len(found.hotspots))])[:_MOST_PLOTS]
    values = np.concatenate([[0.0], *(each[places].ravel() for each in (found.series_before, found.series_after))])
    y_range = float(np.nanmin(values)), float(np.nanmax(values))
    note = html.paragraph(
        tr(
            "Displacement in mm relative to the stable ground around, mean of its points: dark the later run, grey "
            "dots the earlier. The upright is the end of what the earlier run knew."
        ),
        "quiet",
    )
    first, *others = (_card(content, place, y_range) for place in places)
    parts = [html.together([note, first]), *others]
    if len(changed) > len(places):
        parts.append(
            html.paragraph(
                tr("The plots of the other {rest} hotspots are left out here.").format(
                    rest=number(len(changed) - len(places))
                ),
                "quiet",
            )
        )
    return html.section(tr("Each hotspot that changed") if changed else tr("Each hotspot"), parts)


def _card(content: ComparisonContent, place: int, y_range: tuple[float, float]) -> str:
    each = content.found.hotspots[place]
    words = [
        html.paragraph(_sentence(content, each)),
        html.paragraph(
            tr("Sure: {sure}. {before} in the earlier run, {after} in the later.").format(
                sure=confidence_word(each.sure),
                before=count_of_points(each.n_before),
                after=count_of_points(each.n_after),
            ),
            "quiet",
        ),
    ]
    return html.card(_name(each, tr("Hotspot {number}")), words, _plot(content, place, y_range))


def _plot(content: ComparisonContent, place: int, y_range: tuple[float, float]) -> str:
    found, each = content.found, content.found.hotspots[place]
    old, new = days_of(content.before_dates), days_of(content.after_dates)
    before, after = found.series_before[place], found.series_after[place]
    # Two series of one place, each about its own mean: laid over each other where both have dates.
    common = found.periods.common
    if common is not None and np.isfinite(before[0]) and np.isfinite(after[0]):
        inside = [(days >= common[0]) & (days <= common[1]) for days in (old, new)]
        before = before - before[inside[0]].mean() + after[inside[1]].mean()
    first, last = date_of(min(old[0], new[0])), date_of(max(old[-1], new[-1]))
    plot = Plot(
        (float(first.toordinal()), float(last.toordinal())),
        y_range,
        y_label="mm",
        width=440,
        height=190,
        x_ticks=date_ticks(first, last, 6),
    )
    plot.points(old, before, NOISE, 2.0, "none")
    plot.line(new, after, INK, 1.5)
    plot.mark_x(float(old[-1]), day(content.before_dates[-1]), change_colour(each.happened))
    return plot.render(
        tr("{name}: {happened}. Mean displacement in both runs.").format(
            name=_name(each, tr("Hotspot {number}")), happened=happened_word(each.happened)
        )
    )


def _list(content: ComparisonContent) -> str:
    rows = content.found.hotspots[:_MOST_ROWS]
    if not rows:
        return ""
    caption = tr("Layer What changed, by field. Velocities in mm/yr relative to the stable ground around.")
    headings = [
        (tr("Hotspot"), "hotspot"),
        (tr("Before"), "hotspot_b"),
        (tr("What happened"), "happened, also"),
        (tr("Sure"), "sure"),
        (tr("Then"), "v_then ± v_then_e"),
        (tr("Now"), "v_now ± v_now_e"),
        (tr("Change"), "v_change ± change_e"),
        (tr("Common dates"), "v_com_b, v_com_a"),
        (tr("Points"), "n_then, n_now"),
    ]
    cells = [
        [
            str(each.hotspot or "–"),
            ", ".join(map(str, each.before)) or "–",
            ", ".join(map(happened_word, (each.happened, *each.also))),
            confidence_word(each.sure),
            *(
                with_error(rate.value, rate.error) if np.isfinite(rate.value) else "–"
                for rate in (each.change.then, each.change.now, each.change.difference)
            ),
            ", ".join(or_dash(rate.value) if rate else "–" for rate in (each.common_before, each.common_after)),
            f"{number(each.n_before)}, {number(each.n_after)}",
        ]
        for each in rows
    ]
    return html.section(tr("All hotspots"), [html.table(caption, headings, cells, 4)])


def _method(content: ComparisonContent) -> str:
    told = tr(
        "Hotspots of the two runs are the same where a quarter of the points of either, of those near a point of the "
        "other run, lie in the other. The ground in no hotspot of either run is stable ground; velocities are relative "
        "to that around each hotspot, so that neither another reference nor what releases differ by over kilometres "
        "counts. Where the later run holds most of a year of the time before, both velocities are read off its series "
        "by one regression with a bend at the end of the earlier run, a yearly season apart. An error is the root of "
        "the sum of two squares: that of the regression, its noise correlated in time, and the spread that stable "
        "ground gives to the same velocity of as many neighbouring points. New means that the ground itself was at "
        "rest, and gone that it is at rest now; what moved before and was not told is newly seen."
    )
    decisions = html.section(tr("What was decided, and why"), [html.items(content.decisions)], level=3)
    return html.section(tr("How runs are compared"), [html.paragraph(told), decisions])


def _sentence(content: ComparisonContent, each: Compared) -> str:
    return what_happened(comparison_row(each), content.direction, date_of(content.found.periods.now[0]))


def _name(each: Compared, pattern: str = "{number}") -> str:
    before = ", ".join(map(str, each.before))
    return pattern.format(number=each.hotspot or f"({before})")


def _day(ordinal: float) -> str:
    return day(date_of(ordinal))
