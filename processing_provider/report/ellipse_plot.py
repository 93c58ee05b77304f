"""Deviational ellipses drawn to scale, as seen from above (Tiwari and Shirzaei 2024, figure 10c, d)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...algorithms.space.dispersion import ellipse_outline
from ...translation import tr
from ..styles.palette import INK
from .content import DrawnEllipse
from .svg import Plot
from .words import distance

__all__ = ["ellipses_plot", "shows_threshold"]

_WIDTH = 640
_LEAST_HEIGHT, _MOST_HEIGHT = 260, 520
# Pixels that the axes take of the width and of the height.
_SIDES, _ENDS = 74, 60
_MARGIN = 0.04
_LETTER_WIDTH, _LETTER_HEIGHT = 7.5, 13
_SMALLEST = 2.5  # pixels
# A wider threshold would shrink the ellipses to dots.
_WIDEST_THRESHOLD = 5


def shows_threshold(drawn: Sequence[DrawnEllipse], threshold: float | None) -> bool:
    """Say whether the plot has the circle of a threshold, which is not far wider than all the ellipses."""
    return threshold is not None and 0 < threshold <= _WIDEST_THRESHOLD * max(each.ellipse.semi_major for each in drawn)


def ellipses_plot(drawn: Sequence[DrawnEllipse], threshold: float | None = None) -> str:
    """Return ellipses as a map: north is up, and a metre as long in every direction.

    Where numbers would overlap, those that come first in the sequence are written.

    Parameters
    ----------
    drawn
        At least one ellipse.
    threshold
        Largest standard distance in m, drawn as a circle about the widest ellipse: one that reaches beyond it is wider
        spread. None where there is none; left out where `shows_threshold` says so.
    """
    widest = max(drawn, key=lambda each: each.ellipse.semi_major).ellipse
    radius = threshold if threshold is not None and shows_threshold(drawn, threshold) else 0.0
    outlines = [ellipse_outline(each.ellipse) for each in drawn]
    corners = np.array([[widest.x - radius, widest.y - radius], [widest.x + radius, widest.y + 1.15 * radius]])
    everything = np.concatenate([*outlines, corners])
    low, high = everything.min(axis=0), everything.max(axis=0)
    margin = _MARGIN * float((high - low).max()) or 1.0
    low, high = low - margin, high + margin

    unit, scale = ("km", 1000.0) if float((high - low).max()) >= 2000 else ("m", 1.0)
    across, along = (high - low) / scale
    height = (_WIDTH - _SIDES) * along / across + _ENDS
    plot = Plot(
        (0.0, across),
        (0.0, along),
        x_label=tr("Distance east ({unit})").format(unit=unit),
        y_label=tr("Distance north ({unit})").format(unit=unit),
        width=_WIDTH,
        height=round(min(max(height, _LEAST_HEIGHT), _MOST_HEIGHT)),
        equal=True,
    )
    for each, outline in zip(drawn, outlines):
        x, y = ((outline - low) / scale).T
        title = tr("{number}: semi-axes {longer} and {shorter}").format(
            number=each.number, longer=distance(each.ellipse.semi_major), shorter=distance(each.ellipse.semi_minor)
        )
        plot.area(x, y, each.colour, title)
        if plot.x(each.ellipse.semi_major / scale) - plot.x(0) < _SMALLEST:
            plot.points(x[:1], y[:1], each.colour, _SMALLEST)
    if radius:
        x, y = (widest.x - low[0]) / scale, (widest.y - low[1]) / scale
        plot.circle(x, y, radius / scale)
        plot.text(
            plot.x(x),
            plot.y(y + radius / scale) - 6,
            tr("threshold {distance}").format(distance=distance(radius)),
            colour=INK,
        )
    _write_numbers(plot, drawn, low, scale)
    lengths = [each.ellipse.semi_major for each in drawn]
    return plot.render(
        tr("Deviational ellipses to scale: {n}, whose longer semi-axes are from {least} to {most}.").format(
            n=len(drawn), least=distance(min(lengths)), most=distance(max(lengths))
        )
    )


def _write_numbers(plot: Plot, drawn: Sequence[DrawnEllipse], low: np.ndarray, scale: float) -> None:
    """Write each number in the middle of its ellipse, or beside one too small, where no other stands."""
    taken: list[tuple[float, float, float]] = []
    for each in drawn:
        words = str(each.number)
        half = _LETTER_WIDTH * len(words) / 2
        x, y = plot.x((each.ellipse.x - low[0]) / scale), plot.y((each.ellipse.y - low[1]) / scale)
        long, short = (plot.x(axis / scale) - plot.x(0) for axis in (each.ellipse.semi_major, each.ellipse.semi_minor))
        if short < 1.2 * half:
            x += long * abs(np.sin(np.radians(each.ellipse.azimuth))) + half + 4
        if any(abs(x - tx) < half + other and abs(y - ty) < _LETTER_HEIGHT for tx, ty, other in taken):
            continue
        taken.append((x, y, half))
        plot.text(x, y + 4, words, colour=INK)
