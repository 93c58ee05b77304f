"""How a quantity is spread in each of several groups: a violin with median, quartiles and the middle nine in ten."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...translation import tr
from ..styles.palette import INK
from .svg import TEXT, Plot
from .words import number

__all__ = ["distribution_plot"]

_HALF_WIDTH = 0.4
_SMOOTHING = np.array([1.0, 2.0, 1.0]) / 4


def distribution_plot(
    names: Sequence[str],
    colours: Sequence[str],
    quantiles: np.ndarray,
    edges: np.ndarray,
    shares: np.ndarray,
    y_label: str,
    digits: int = 1,
) -> str:
    """Return one violin for each group that has values, all of the same width.

    Parameters
    ----------
    names, colours
        Of the g groups.
    quantiles : (g, 5)
        5th, 25th, 50th, 75th and 95th percentile; NaN where a group has no value.
    edges : (B + 1,)
        Of the bins.
    shares : (g, B)
        Of each group's values in each bin.
    y_label
        The quantity, with its unit.
    digits
        Of the quantity, in words.
    """
    shown = [place for place in range(len(names)) if np.isfinite(quantiles[place]).all()]
    plot = Plot(
        (-0.5, len(shown) - 0.5),
        # To the inner edges of the outermost bins: coherence ends at 1, and so does its axis.
        (float(edges[1]), float(edges[-2])),
        y_label=y_label,
        x_ticks=[(float(x), names[place]) for x, place in enumerate(shown)],
    )
    middles = (edges[:-1] + edges[1:]) / 2
    said = []
    for x, place in enumerate(shown):
        width = np.convolve(shares[place], _SMOOTHING, "same")
        width *= _HALF_WIDTH / (width.max() or 1.0)
        # No hairline where there is no value.
        inside = np.flatnonzero(width > 0)
        part = slice(inside[0], inside[-1] + 1) if inside.size else slice(0, 0)
        median = tr("median {n}").format(n=number(quantiles[place, 2], digits))
        low, high = number(quantiles[place, 1], digits), number(quantiles[place, 3], digits)
        said.append(f"{names[place]} {median}")
        plot.area(
            np.concatenate([x - width[part], (x + width[part])[::-1]]),
            np.concatenate([middles[part], middles[part][::-1]]),
            colours[place],
            tr("{name}: {median}, half of the points from {low} to {high}").format(
                name=names[place], median=median, low=low, high=high
            ),
            outline=TEXT,
        )
        upright = np.array([x, x], float)
        plot.line(upright, quantiles[place, [0, 4]], INK, 1.2)
        plot.line(upright, quantiles[place, [1, 3]], INK, 6)
        plot.points(upright[:1], quantiles[place, [2]], "#FFFFFF", 3)
    return plot.render(tr("{what} by group: {medians}.").format(what=y_label, medians=", ".join(said)))
