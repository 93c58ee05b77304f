"""The report of `standarddistance`: how widely each cluster is spread, as bars and as ellipses."""

from __future__ import annotations

from collections.abc import Sequence

from ...algorithms.space.dispersion import Dispersion
from ...translation import tr
from ..styles.palette import cluster_colour
from . import html
from .content import DrawnEllipse
from .ellipse_plot import ellipses_plot, shows_threshold
from .plots import Bar, standard_distance_plot
from .words import distance, number

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
    only = tr(" Only the {n} largest are shown.").format(n=len(shown)) if len(shown) < len(dispersions) else ""
    title = tr("Standard distance of clusters: {layer}").format(layer=layer_name)
    body = [
        html.header(title, _answer(dispersions, threshold), _explanation(threshold)),
        html.section(tr("How widely each cluster is spread"), [_bars(shown, threshold, only)]),
        html.section(tr("The ellipses, to scale"), [_ellipses(shown, threshold)]),
        html.section(tr("The numbers"), [_table(shown, only)]),
    ]
    source = tr("Standard distance: Tiwari and Shirzaei (2024), equation 7 and figure 10.")
    return html.report(title, body, parameters, version, source)


def _answer(dispersions: Sequence[Dispersion], threshold: float | None) -> str:
    count = tr("1 cluster") if len(dispersions) == 1 else tr("{n} clusters").format(n=number(len(dispersions)))
    spreads = [each.standard_distance for each in dispersions]
    if threshold is not None:
        within = sum(spread <= threshold for spread in spreads)
        told = tr("{n} of {clusters} within {distance}")
        return told.format(n=number(within), clusters=count, distance=distance(threshold))
    least, most = distance(min(spreads)), distance(max(spreads))
    told = tr("{clusters}, spread by {most}") if least == most else tr("{clusters}, spread by {least} to {most}")
    return told.format(clusters=count, least=least, most=most)


def _explanation(threshold: float | None) -> str:
    said = tr(
        "The standard distance says how far the points of a cluster lie from their centre: the root of their mean "
        "squared distance."
    )
    if threshold is None:
        return said
    wide = tr("A cluster of more than {distance} is too widely spread for one cause nearby.")
    return f"{said} {wide.format(distance=distance(threshold))}"


def _bars(shown: Sequence[Dispersion], threshold: float | None, only: str) -> str:
    bars = [Bar(each.label, each.standard_distance, cluster_colour(each.label)) for each in shown]
    caption = tr("Standard distance of each cluster, in the cluster's colour on the map.")
    return html.figure(standard_distance_plot(bars, threshold, tr("Cluster")), caption + only)


def _ellipses(shown: Sequence[Dispersion], threshold: float | None) -> str:
    # Of numbers that would overlap, that of the larger cluster is written.
    drawn = [
        DrawnEllipse(each.label, each.ellipse, cluster_colour(each.label))
        for each in sorted(shown, key=lambda each: -each.n_points)
    ]
    caption = tr("Deviational ellipses, of one standard deviation along the directions of largest and smallest spread.")
    if shows_threshold(drawn, threshold):
        caption += tr(" The radius of the dashed circle, about the widest of them, is the threshold.")
    return html.figure(ellipses_plot(drawn, threshold), caption)


def _table(shown: Sequence[Dispersion], only: str) -> str:
    rows = [
        [
            str(each.label),
            number(each.n_points),
            distance(each.standard_distance),
            distance(each.ellipse.semi_major),
            distance(each.ellipse.semi_minor),
            f"{number(each.ellipse.azimuth)}°",
        ]
        for each in shown
    ]
    caption = tr("Azimuth: direction of the longer axis, clockwise from north.")
    headings = [
        tr("Cluster"),
        tr("Points"),
        tr("Standard distance"),
        tr("Longer semi-axis"),
        tr("Shorter semi-axis"),
        tr("Azimuth"),
    ]
    return html.table(caption + only, headings, rows)
