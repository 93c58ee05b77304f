"""The picture of a confusion matrix: a shaded cell for each pair of true and predicted class."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ...algorithms.sentences import Sentence
from ...translation import say, tr
from ..styles.palette import AWAY, TOWARDS
from .svg import TEXT, drawing, text
from .words import number, percent

__all__ = ["NO_LABEL", "confusion_plot"]

NO_LABEL = Sentence("no label")
"""Heading of the column of points without a prediction."""

_WIDTH = 760
_LARGEST_CELL = 72
_LETTER = 0.56  # of the font size, on average
_LONGEST_NAME = 20
_RULE = "#D9E0E7"
# Cells of so many pixels hold a share and a count, or a share alone.
_FOR_COUNTS, _FOR_SHARES = 48, 26


def confusion_plot(classes: Sequence[str], counts: np.ndarray, points: np.ndarray) -> str:
    """Return the matrix as a picture: right predictions in blue and wrong ones in red, darker for larger shares.

    Parameters
    ----------
    classes
        Names of the c classes.
    counts : (c, c + 1) int
        Points by true class (row) and predicted class (column); in the last column those without a prediction.
    points : (c,) int
        Points of each true class, of which the shares are.
    """
    names = [*classes, *([say(NO_LABEL)] if counts[:, -1].any() else [])]
    short = [_shortened(name) for name in names]
    longest = max(map(len, short))
    left = 34 + longest * 12 * _LETTER
    right = 16 + _LETTER * 12 * len(number(int(points.max())))
    cell = min(_LARGEST_CELL, (_WIDTH - left - right) / len(names))
    size = min(12.0, max(7.0, 0.8 * cell))
    left = 34 + longest * size * _LETTER
    # The picture stands in the middle of the page.
    left += (_WIDTH - left - right - cell * len(names)) / 2
    upright = longest * size * _LETTER < cell - 4
    top = 34 + (size if upright else longest * size * _LETTER)
    middle_x, bottom = left + cell * len(names) / 2, top + cell * len(classes)

    shapes = [text(middle_x, 13, tr("Predicted class"))]
    shapes.append(text(left - longest * size * _LETTER - 20, (top + bottom) / 2, tr("True class"), turn=-90))
    shapes.append(text(left + cell * len(names) + 8, top - 8, tr("points"), anchor="start", size=size))
    for column, name in enumerate(short):
        x = left + (column + 0.5) * cell
        if upright:
            shapes.append(text(x, top - 8, name, size=size))
        else:
            shapes.append(text(x + 0.35 * size, top - 6, name, anchor="start", size=size, turn=-90))
    for row, name in enumerate(classes):
        y = top + (row + 0.5) * cell + 0.35 * size
        shapes.append(text(left - 8, y, short[row], anchor="end", size=size))
        shapes.append(text(left + cell * len(names) + 8, y, number(int(points[row])), anchor="start", size=size))
        for column, other in enumerate(names):
            shapes += _cell(
                left + column * cell, top + row * cell, cell, name, other, int(counts[row, column]), int(points[row])
            )
    for line in range(len(classes) + 1):
        shapes.append(_rule(left, top + line * cell, left + cell * len(names), top + line * cell))
    for line in range(len(names) + 1):
        shapes.append(_rule(left + line * cell, top, left + line * cell, bottom))
    right_share = np.trace(counts[:, :-1]) / max(int(points.sum()), 1)
    return drawing(
        _WIDTH,
        float(np.ceil(bottom + 6)),
        shapes,
        tr("Confusion matrix of {n_classes} classes: {share} of the points are on its diagonal.").format(
            n_classes=len(classes), share=percent(float(right_share))
        ),
    )


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _cell(x: float, y: float, side: float, true: str, predicted: str, count: int, points: int) -> list[str]:
    if not count:
        return []
    share = count / points
    colour = TOWARDS[-1] if true == predicted else AWAY[-1]
    told = (
        tr("{true} found: {share}, {n} of {total} points")
        if true == predicted
        else tr("{true} labelled as {predicted}: {share}, {n} of {total} points")
    )
    said = told.format(true=true, predicted=predicted, share=percent(share), n=number(count), total=number(points))
    # By the root: one in a hundred wrong is to be seen, and to be told from one in ten.
    depth = max(0.04, 0.95 * share**0.5)
    shapes = [
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{side:.1f}" height="{side:.1f}" fill="{colour}" '
        f'fill-opacity="{depth:.2f}"><title>{escape(said)}</title></rect>'
    ]
    middle, ink = x + side / 2, "#FFFFFF" if depth > 0.6 else TEXT
    if side >= _FOR_COUNTS:
        shapes.append(text(middle, y + side / 2, percent(share), colour=ink, size=13))
        shapes.append(text(middle, y + side / 2 + 15, number(count), colour=ink, size=10.5))
    elif side >= _FOR_SHARES:
        shapes.append(text(middle, y + side / 2 + 4, number(100 * share), colour=ink, size=min(12, 0.4 * side)))
    return shapes


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{_RULE}"/>'
