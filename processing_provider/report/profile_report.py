"""The report of `profile`: elevation, velocity and pattern along a line, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...algorithms.patterns.names import PATTERNS
from ...algorithms.space.profile import ProfileSections, profile_sections
from ...translation import tr
from ..styles.palette import INK, NOISE, PATTERN_COLOURS, cluster_colour, motion_colour
from . import html
from .svg import Plot
from .words import count_of_points, distance, number, or_dash, pattern_word, percent

__all__ = ["PointsAlong", "profile_report"]

_MOST_DOTS = 2000
_MOST_SECTIONS, _LEAST_SECTIONS, _POINTS_PER_SECTION = 60, 8, 8
_TABLE_SECTIONS = 10
_MOST_CLASSES = 12
_ROW_HEIGHT = 26
# Pixels to the left of all three plots: as many as the longest pattern needs.
_LEFT = 112
_LONGEST_NAME = 16


@dataclass(frozen=True)
class PointsAlong:
    """The points of a profile, in any order.

    Attributes
    ----------
    length
        Of the line, m.
    along : (n,)
        Place of each point on the line, m.
    elevation, velocity : (n,)
        In m and mm/yr; NaN where not known.
    classes
        Names of the patterns that occur, or of any other classes.
    codes : (n,)
        Index into `classes`; negative where a point has none.
    """

    length: float
    along: np.ndarray
    elevation: np.ndarray
    velocity: np.ndarray
    classes: Sequence[str]
    codes: np.ndarray

    def sections(self, n_sections: int) -> ProfileSections:
        """Return what lies along equal sections of the line."""
        return profile_sections(
            self.along, self.length, n_sections, self.elevation, self.velocity, self.codes, len(self.classes)
        )


def profile_report(
    points: PointsAlong,
    width: float,
    layer_name: str,
    decisions: Sequence[str] = (),
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    points
        At least one.
    width
        Largest distance from the line, m.
    layer_name
        The point layer.
    decisions
        Sentences: what was found and chosen, in the order of the run.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    n_points = len(points.along)
    sections = points.sections(int(np.clip(n_points // _POINTS_PER_SECTION, _LEAST_SECTIONS, _MOST_SECTIONS)))
    rough = points.sections(_TABLE_SECTIONS)
    title = tr("Profile along a line: {layer}").format(layer=layer_name)
    body = [
        html.header(
            title,
            tr("{points} along {distance}").format(points=count_of_points(n_points), distance=distance(points.length)),
            tr("Points within {distance} of the line. {fastest}").format(
                distance=distance(width), fastest=_fastest(rough)
            ),
        ),
        html.section(tr("Along the line"), _plots(points, sections)),
        html.section(tr("Ten sections in numbers"), [_table(points, rough)]),
    ]
    if decisions:
        body.append(html.section(tr("What was found on the way"), [html.items(decisions)]))
    source = tr("The plots follow figure 6 of Yang and others (2024).")
    return html.report(title, body, parameters, version, source)


def _fastest(sections: ProfileSections) -> str:
    if not np.isfinite(sections.velocity).any():
        return tr("No velocity is known.")
    place = int(np.nanargmax(np.abs(sections.velocity)))
    return tr(
        "Of ten equal sections of the line, that from {stretch} moves fastest, by {n} mm a year in the "
        "median; negative is away from the satellite or down."
    ).format(stretch=_stretch(sections, place), n=number(float(sections.velocity[place]), 1))


def _stretch(sections: ProfileSections, place: int) -> str:
    start, end = (distance(float(metres)) for metres in sections.edges[place : place + 2])
    return tr("{low} to {high}").format(low=start, high=end)


def _plots(points: PointsAlong, sections: ProfileSections) -> list[str]:
    dots = np.linspace(0, len(points.along) - 1, min(_MOST_DOTS, len(points.along))).astype(np.int64)
    some = "" if len(dots) == len(points.along) else tr(" Of the points, {n} are drawn.").format(n=number(len(dots)))
    figures = []
    if np.isfinite(points.elevation).any():
        svg = _values(points, dots, points.elevation, sections.edges, sections.elevation, tr("Elevation (m)"), False)
        figures.append(
            html.figure(
                svg, tr("Elevation of the points; the line joins the medians of sections.{some}").format(some=some)
            )
        )
    if np.isfinite(points.velocity).any():
        svg = _values(points, dots, points.velocity, sections.edges, sections.velocity, tr("Velocity (mm/yr)"), True)
        colours = tr("in the colour of their pattern") if points.classes else tr("red away or down, blue towards or up")
        caption = tr("Velocity of the points, {colours}; the line joins the medians of sections.{some}").format(
            colours=colours, some=some
        )
        figures.append(html.figure(svg, caption))
    if points.classes:
        caption = tr("Share of each pattern in every section: the darker, the more.")
        figures.append(html.figure(_classes(points, sections), caption))
    if not figures:
        return [html.paragraph(tr("Neither elevation nor velocity nor pattern is known of any of these points."))]
    return figures


def _axis(points: PointsAlong) -> tuple[float, str]:
    """Return metres a unit, and the label, of the axis along the line."""
    return (
        (1000.0, tr("Distance along the line (km)"))
        if points.length >= 2000
        else (1.0, tr("Distance along the line (m)"))
    )


def _values(
    points: PointsAlong,
    dots: np.ndarray,
    values: np.ndarray,
    edges: np.ndarray,
    medians: np.ndarray,
    y_label: str,
    is_velocity: bool,
) -> str:
    scale, x_label = _axis(points)
    known = values[np.isfinite(values)]
    low, high = float(known.min()), float(known.max())
    if is_velocity:
        low, high = min(low, 0.0), max(high, 0.0)
    plot = Plot((0.0, points.length / scale), (low, high), x_label=x_label, y_label=y_label, height=250, left=_LEFT)
    x, y, codes = points.along[dots] / scale, values[dots], points.codes[dots]
    if not is_velocity:
        plot.points(x, y, "#9AA5B1", 1.8, rim="none")
    elif points.classes:
        for code in range(-1, len(points.classes)):
            plot.points(x[codes == code], y[codes == code], _colour(points.classes, code), 2, rim="none")
    else:
        for sign in (-1, 1):
            own = (y < 0) == (sign < 0)
            plot.points(x[own], y[own], motion_colour(sign), 2, rim="none")
    plot.line((edges[:-1] + edges[1:]) / 2 / scale, medians, INK, 1.8)
    low_text, high_text = number(float(known.min()), 1), number(float(known.max()), 1)
    return plot.render(
        tr("{what} of {n} points along the line, from {low} to {high}.").format(
            what=y_label, n=number(len(known)), low=low_text, high=high_text
        )
    )


def _classes(points: PointsAlong, sections: ProfileSections) -> str:
    scale, x_label = _axis(points)
    # The commonest ones; patterns in their own order, the first on top.
    counts = np.bincount(points.codes[points.codes >= 0], minlength=len(points.classes))
    shown = sorted(np.argsort(-counts, kind="stable")[:_MOST_CLASSES].tolist())
    rows = {code: len(shown) - place for place, code in enumerate(shown)}
    plot = Plot(
        (0.0, points.length / scale),
        (0.5, len(shown) + 0.5),
        x_label=x_label,
        height=60 + _ROW_HEIGHT * len(shown),
        y_ticks=[(float(row), _shortened(pattern_word(points.classes[code]))) for code, row in rows.items()],
        left=_LEFT,
    )
    for code, row in rows.items():
        for place, share in enumerate(sections.shares[:, code]):
            if share > 0:
                plot.cell(
                    (sections.edges[place] / scale, sections.edges[place + 1] / scale),
                    (row - 0.4, row + 0.4),
                    _colour(points.classes, code),
                    max(0.08, float(share)),
                    tr("{name}: {share} from {stretch}").format(
                        name=pattern_word(points.classes[code]),
                        share=percent(float(share)),
                        stretch=_stretch(sections, place),
                    ),
                )
    said = ", ".join(
        f"{pattern_word(points.classes[code])} {percent(counts[code] / max(counts.sum(), 1))}" for code in shown
    )
    return plot.render(tr("Patterns along the line: {said}.").format(said=said))


def _colour(classes: Sequence[str], code: int) -> str:
    if code < 0:
        return NOISE
    if classes[code] in PATTERNS:
        return PATTERN_COLOURS[PATTERNS.index(classes[code])]
    return cluster_colour(code)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _table(points: PointsAlong, sections: ProfileSections) -> str:
    has_elevation, has_velocity = np.isfinite(points.elevation).any(), np.isfinite(points.velocity).any()
    headings = [tr("Section"), *([tr("Pattern")] if points.classes else []), tr("Points")]
    headings += [*([tr("Elevation (m)")] if has_elevation else []), *([tr("Velocity (mm/yr)")] if has_velocity else [])]
    rows = []
    for place, count in enumerate(sections.counts):
        row = [_stretch(sections, place)]
        if points.classes:
            most = int(sections.shares[place].argmax())
            share = float(sections.shares[place, most])
            row.append(f"{pattern_word(points.classes[most])} ({percent(share)})" if share else "–")
        row.append(number(int(count)))
        row += [or_dash(sections.elevation[place])] if has_elevation else []
        row += [or_dash(sections.velocity[place])] if has_velocity else []
        rows.append(row)
    caption = tr("Medians over the points of each section, and the pattern that most of them have.")
    return html.table(caption, headings, rows, 2 if points.classes else 1)
