"""The report of `detecthotspots`: first the answer, then each hotspot, then how it was found."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..palette import motion_colour
from . import html
from .content import ReportContent
from .plots import (
    choice_plot,
    cluster_plot,
    covariogram_plot,
    distance_text,
    series_plot,
    series_range,
    standard_distance_plot,
)
from .svg import MONTHS, number

__all__ = ["hotspot_report", "hotspot_sentence"]

# Plots of more hotspots than this make a page nobody scrolls; the table and the layers have them all.
_MOST_PLOTS = 20
# A table for people; the layer has the rest.
_MOST_ROWS = 100


def hotspot_report(content: ReportContent) -> str:
    """Return the report as one HTML page."""
    body = [_answer(content)]
    if content.hotspots:
        body += [_table(content), _hotspots(content)]
    body += [_method(content), _parameters(content)]
    version = f" {content.version}" if content.version else ""
    footer = (
        f"InSAR Hotspots{version}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based "
        "deformation hotspots. Velocities are relative to the motion of the whole scene; all numbers are those of the "
        "layers written with this report."
    )
    return html.page(f"{content.title}: {content.layer_name}", body, footer)


def hotspot_sentence(row: Mapping[str, Any]) -> str:
    """Return what a hotspot does in one sentence made of the fields of its row."""
    speed, spread = abs(float(row["v_mean"])), float(row["v_std"])
    motion = (
        "moves away from the satellite, or sinks," if row["v_mean"] < 0 else "moves towards the satellite, or rises,"
    )
    years = (date.fromisoformat(row["last_date"]) - date.fromisoformat(row["first_date"])).days / 365.25
    fastest = row["v_min"] if row["v_mean"] < 0 else row["v_max"]
    return (
        f"Hotspot {row['hotspot']} {motion} by {number(speed, 1)} ± {number(spread, 1)} mm a year: "
        f"{number(row['n_points'])} points over {_area(float(row['area_m2']))}, "
        f"about {number(speed * years)} mm between {_month(row['first_date'])} and {_month(row['last_date'])}; "
        f"its fastest point moves by {number(abs(float(fastest)), 1)} mm a year.{_pattern(row)}"
    )


def _pattern(row: Mapping[str, Any]) -> str:
    if row.get("pattern") is None:
        return ""
    return f" Its pattern, that of {number(100 * float(row['pat_share']))} % of its points, is {row['pattern']}."


def _area(square_metres: float) -> str:
    if square_metres < 10_000:
        return f"{number(square_metres, 0)} m²"
    if square_metres < 1_000_000:
        return f"{number(square_metres / 10_000, 1)} hectares"
    return f"{number(square_metres / 1_000_000, 1)} km²"


def _month(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{MONTHS[day.month - 1]} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _answer(content: ReportContent) -> str:
    count = len(content.hotspots)
    found = {0: "No hotspot", 1: "1 hotspot"}.get(count, f"{number(count)} hotspots")
    away = sum(row["v_mean"] < 0 for row in content.hotspots)
    sentences = [
        f"The layer was measured on {number(len(content.dates))} dates from {_day(content.dates[0])} "
        f"to {_day(content.dates[-1])}."
    ]
    if content.n_refused:
        are = "point was" if content.n_refused == 1 else "points were"
        sentences.append(f"{number(content.n_refused)} {are} left out as unusable.")
    if count:
        sentences.append(
            f"{number(away) if away else 'None'} of the hotspots "
            f"{'moves' if away == 1 else 'move'} away from the satellite or down, "
            f"{number(count - away) if count > away else 'none'} towards it or up."
        )
    sentences.append(
        "A hotspot is a compact group of points that share one motion over time and move significantly faster than "
        "the scene as a whole."
    )
    return (
        f"<header><h1>{html.escape(content.title)}: {html.escape(content.layer_name)}</h1>"
        + html.paragraph(f"{found} found among {number(content.n_points)} points", "answer")
        + html.paragraph(" ".join(sentences))
        + "</header>"
    )


def _table(content: ReportContent) -> str:
    rows = content.hotspots[:_MOST_ROWS]
    caption = (
        "Velocities in mm/yr relative to the scene; negative is away from the satellite, or down. "
        "Significance is the motion that the surroundings of its points share, in units of what noise and spatial "
        "correlation give to as many points on quiet ground."
    )
    if len(content.hotspots) > len(rows):
        caption += f" The strongest {len(rows)} of {number(len(content.hotspots))}; the hotspot layer has them all."
    headings = ["Hotspot", "Points", "Area", "Mean", "Range", "Standard distance", "Significance"]
    named = any(row.get("pattern") is not None for row in content.hotspots)
    if named:
        headings.insert(1, "Pattern")
    cells = []
    for row in rows:
        slow, fast = sorted((float(row["v_min"]), float(row["v_max"])), key=abs)
        cells.append(
            [
                str(row["hotspot"]),
                *([row["pattern"] or "–"] if named else []),
                number(row["n_points"]),
                _area(float(row["area_m2"])),
                number(row["v_mean"], 1),
                f"{number(slow, 1)} to {number(fast, 1)}",
                distance_text(float(row["std_dist"])),
                number(row["signif"], 1),
            ]
        )
    return html.section("The hotspots at a glance", [html.table(caption, headings, cells, 1 + named)])


def _hotspots(content: ReportContent) -> str:
    summaries = {summary.number: summary for summary in content.hotspot_series}
    shown = content.hotspots[:_MOST_PLOTS]
    drawn = [summaries[row["hotspot"]] for row in shown if row["hotspot"] in summaries]
    y_range = series_range(drawn)
    parts = []
    for row in shown:
        lines = [html.paragraph(hotspot_sentence(row))]
        summary = summaries.get(row["hotspot"])
        if summary is not None:
            svg = series_plot(
                summary, content.dates, motion_colour(row["v_mean"]), y_range, f"Hotspot {row['hotspot']}"
            )
            lines.append(
                html.figure(svg, "Mean of its points relative to the scene; the band holds four points in five.")
            )
        parts.append(html.section(f"Hotspot {row['hotspot']}", lines, level=3))
    if len(content.hotspots) > len(shown):
        rest = number(len(content.hotspots) - len(shown))
        parts.append(html.paragraph(f"The plots of the other {rest} hotspots are left out here.", "quiet"))
    return html.section("Each hotspot", parts)


def _method(content: ReportContent) -> str:
    grouped = (
        f"Points are grouped by their labels, those of field {content.label_field}"
        if content.label_field
        else "Points whose displacement evolves alike are grouped in time"
    )
    parts = [
        html.paragraph(
            f"{grouped}; each group is split into compact patches in space; patches that are spread too widely, or "
            "whose motion noise could explain, are dropped. What stays are the hotspots."
        )
    ]
    if content.decisions:
        parts.append(html.section("What was decided, and why", [html.items(content.decisions)], level=3))
    if content.choices:
        figures = [
            html.figure(choice_plot(choice), f"{choice.score_name} over the number of temporal clusters.")
            for choice in content.choices
        ]
        parts.append(html.section("Number of clusters", figures, level=3))
    if content.cluster_series:
        y_range = series_range(content.cluster_series)
        figures = [
            html.figure(
                cluster_plot(summary, content.dates, y_range),
                f"Temporal cluster {summary.number}: {number(summary.n_points)} points",
                small=True,
            )
            for summary in content.cluster_series
        ]
        note = html.paragraph("Mean series relative to the scene, in mm; the band holds four points in five.", "quiet")
        parts += [html.section("Temporal clusters", [note], level=3), "<div>", *figures, "</div>"]
    if content.covariogram is not None:
        caption = "How much two points move alike, by the distance between them: dots as measured, line as fitted."
        figure = html.figure(covariogram_plot(content.covariogram), caption)
        parts.append(html.section("Correlation in space", [figure], level=3))
    if content.hotspots:
        caption = "Standard distance: how widely a hotspot's points are spread around their centre."
        if content.dispersion_threshold is not None:
            caption += f" Wider than {distance_text(content.dispersion_threshold)} is no hotspot."
        svg = standard_distance_plot(content.hotspots[:_MOST_ROWS], content.dispersion_threshold)
        parts.append(html.section("Spread of the hotspots", [html.figure(svg, caption)], level=3))
    return html.section("How hotspots are found", parts)


def _parameters(content: ReportContent) -> str:
    rows = [list(pair) for pair in content.parameters]
    if not rows:
        return ""
    table = html.table("As used in this run.", ["Parameter", "Value"], rows, text_columns=2)
    return html.section("Parameters", [table])
