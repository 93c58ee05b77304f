"""The report of `standarddistance`: how widely each cluster is spread, as bars and as ellipses."""

from __future__ import annotations

from collections.abc import Sequence

from ...algorithms.space.dispersion import Dispersion
from ..styles.palette import cluster_colour
from . import html
from .content import DrawnEllipse
from .ellipse_plot import ellipses_plot, shows_threshold
from .plots import Bar, distance_text, standard_distance_plot
from .svg import number

__all__ = ["dispersion_report"]

# More make pictures and a table that nobody reads; the layers have them all.
_MOST_CLUSTERS = 100


def dispersion_report(
    dispersions: Sequence[Dispersion],
    layer_name: str,
    threshold: float | None = None,
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    dispersions
        Of at least one cluster.
    layer_name
        The input layer.
    threshold
        Largest standard distance of a compact cluster in m; None where there is none.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    # The largest clusters are the ones to show; on the page they stand by number.
    largest = sorted(dispersions, key=lambda each: -each.n_points)[:_MOST_CLUSTERS]
    shown = sorted(largest, key=lambda each: each.label)
    only = f" Only the {len(shown)} largest are shown." if len(shown) < len(dispersions) else ""
    title = f"Standard distance of clusters: {layer_name}"
    body = [
        html.header(title, _answer(dispersions, threshold), _explanation(threshold)),
        html.section("How widely each cluster is spread", [_bars(shown, threshold, only)]),
        html.section("The ellipses, to scale", [_ellipses(shown, threshold)]),
        html.section("The numbers", [_table(shown, only)]),
    ]
    source = "Standard distance: Tiwari and Shirzaei (2024), equation 7 and figure 10."
    return html.report(title, body, parameters, version, source)


def _answer(dispersions: Sequence[Dispersion], threshold: float | None) -> str:
    count = f"{number(len(dispersions))} cluster{'' if len(dispersions) == 1 else 's'}"
    distances = [each.standard_distance for each in dispersions]
    if threshold is None:
        least, most = distance_text(min(distances)), distance_text(max(distances))
        spread = f"by {most}" if least == most else f"by {least} to {most}"
        return f"{count}, spread {spread}"
    within = sum(distance <= threshold for distance in distances)
    return f"{number(within)} of {count} within {distance_text(threshold)}"


def _explanation(threshold: float | None) -> str:
    said = (
        "The standard distance says how far the points of a cluster lie from their centre: the root of their mean "
        "squared distance."
    )
    if threshold is None:
        return said
    return f"{said} A cluster of more than {distance_text(threshold)} is too widely spread for one cause nearby."


def _bars(shown: Sequence[Dispersion], threshold: float | None, only: str) -> str:
    bars = [Bar(each.label, each.standard_distance, cluster_colour(each.label)) for each in shown]
    caption = "Standard distance of each cluster, in the cluster's colour on the map."
    return html.figure(standard_distance_plot(bars, threshold, "cluster"), caption + only)


def _ellipses(shown: Sequence[Dispersion], threshold: float | None) -> str:
    # Of numbers that would overlap, that of the larger cluster is written.
    drawn = [
        DrawnEllipse(each.label, each.ellipse, cluster_colour(each.label))
        for each in sorted(shown, key=lambda each: -each.n_points)
    ]
    caption = "Deviational ellipses, of one standard deviation along the directions of largest and smallest spread."
    if shows_threshold(drawn, threshold):
        caption += " The radius of the dashed circle, about the widest of them, is the threshold."
    return html.figure(ellipses_plot(drawn, threshold), caption)


def _table(shown: Sequence[Dispersion], only: str) -> str:
    rows = [
        [
            str(each.label),
            number(each.n_points),
            distance_text(each.standard_distance),
            distance_text(each.ellipse.semi_major),
            distance_text(each.ellipse.semi_minor),
            f"{number(each.ellipse.azimuth)}°",
        ]
        for each in shown
    ]
    caption = "Azimuth: direction of the longer axis, clockwise from north."
    headings = ["Cluster", "Points", "Standard distance", "Longer semi-axis", "Shorter semi-axis", "Azimuth"]
    return html.table(caption + only, headings, rows)
