"""A small plotting surface that writes SVG: axes, ticks, lines, bands, points and bars, as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from math import ceil, floor, log10

import numpy as np

from ..styles.palette import INK
from .words import number, short_month

__all__ = ["TEXT", "Plot", "date_ticks", "drawing", "nice_ticks", "text"]

TEXT = "#4A5560"
_GRID = "#E3E8EE"
_DIGIT_WIDTH = 8  # pixels
# Least pixels from one tick of the y axis to the next; of both axes of a map.
_STEP, _MAP_STEP = 28, 44


def nice_ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Return at most about `most` round values from `low` to `high`, 1, 2 or 5 times a power of ten apart."""
    step = _nice_step((high - low) / most)
    return [round(i * step, 12) for i in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def _nice_step(least: float) -> float:
    magnitude = 10.0 ** floor(log10(least))
    return next(nice * magnitude for nice in (1, 2, 5, 10) if nice * magnitude >= least * (1 - 1e-9))


def date_ticks(first: date, last: date, most: int = 6) -> list[tuple[int, str]]:
    """Return (ordinal day, label) of round dates: Januaries of every n-th year, or firsts of every n-th month."""
    months = (last.year - first.year) * 12 + last.month - first.month
    every = next((n for n in (1, 2, 3, 6, 12, 24, 60, 120) if months / n <= most), 240)
    ticks = []
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(month // 12, month % 12 + 1, 1)
        # A series that begins a little after New Year still gets the tick of its year.
        if month % every == 0 and (first - day).days <= 20:
            label = str(day.year) if every >= 12 else short_month(day)
            ticks.append((max(day, first).toordinal(), label))
    return ticks


def drawing(width: float, height: float, shapes: Sequence[str], description: str) -> str:
    """Return an SVG element of shapes; `description` is what a screen reader says in its place."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img" '
        f'aria-label="{escape(description)}" width="{width:g}" height="{height:g}" '
        f'font-family="sans-serif" font-size="12" fill="{TEXT}">{"".join(shapes)}</svg>'
    )


def text(
    x: float, y: float, words: str, *, anchor: str = "middle", colour: str = TEXT, size: float = 12, turn: float = 0
) -> str:
    """Return words at a pixel position, `size` pixels high, turned by so many degrees clockwise."""
    place = f'x="{x:.1f}" y="{y:.1f}"'
    if turn:
        place = f'transform="translate({x:.1f} {y:.1f}) rotate({turn:g})"'
    height = "" if size == 12 else f' font-size="{size:g}"'
    return f'<text {place} text-anchor="{anchor}" fill="{colour}"{height}>{escape(words)}</text>'


class Plot:
    """One plot: add shapes in data units, then take the SVG by `render`.

    Parameters
    ----------
    x_range, y_range
        Data range of each axis; the y axis is widened to whole or half steps between ticks.
    x_label, y_label
        What the axes show, with the unit.
    width, height
        Size in pixels; the page may scale it.
    x_ticks
        (value, label) pairs where the ticks are not plain numbers.
    equal
        Whether a unit is as long on one axis as on the other: a map. One of the ranges is widened for it.
    y_ticks
        (value, label) pairs where the y axis shows no numbers; its range is then taken as it is.
    left
        Pixels to the left of the plot, for plots that share their x axis; by default as many as the labels need.
    """

    def __init__(
        self,
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        *,
        x_label: str = "",
        y_label: str = "",
        width: int = 640,
        height: int = 300,
        x_ticks: Sequence[tuple[float, str]] | None = None,
        equal: bool = False,
        y_ticks: Sequence[tuple[float, str]] | None = None,
        left: int = 0,
    ) -> None:
        self._width, self._height = width, height
        self._right, self._top = width - 16, 14
        self._bottom = height - (46 if x_label else 28)
        self._x0, self._x1 = _open(*x_range)
        self._y0, self._y1 = _open(*y_range)
        step = _nice_step((self._y1 - self._y0) * (_MAP_STEP if equal else _STEP) / (self._bottom - self._top))
        if y_ticks is None:
            half = step / 2
            self._y0, self._y1 = floor(self._y0 / half + 1e-9) * half, ceil(self._y1 / half - 1e-9) * half
            y_ticks = _ticks(self._y0, self._y1, step)
        # Room for the label of the axis beside those of its ticks.
        self._left = left or max(58, 28 + _DIGIT_WIDTH * max(len(label) for _, label in y_ticks))
        self._shapes: list[str] = []
        if equal:
            self._equalise()
            x_ticks, y_ticks = _ticks(self._x0, self._x1, step), _ticks(self._y0, self._y1, step)
            self._shapes += [
                _line(self.x(value), self._top, self.x(value), self._bottom, _GRID) for value, _ in x_ticks
            ]
        self._axes(x_ticks, x_label, y_ticks, y_label)

    def x(self, value: float) -> float:
        """Return the pixel of a data value on the x axis."""
        return self._left + (value - self._x0) / (self._x1 - self._x0) * (self._right - self._left)

    def y(self, value: float) -> float:
        """Return the pixel of a data value on the y axis."""
        return self._bottom - (value - self._y0) / (self._y1 - self._y0) * (self._bottom - self._top)

    def _equalise(self) -> None:
        """Widen the range of one axis about its middle until a unit is as long as on the other."""
        width, height = self._right - self._left, self._bottom - self._top
        unit = max((self._x1 - self._x0) / width, (self._y1 - self._y0) / height)
        x, y = (self._x0 + self._x1) / 2, (self._y0 + self._y1) / 2
        self._x0, self._x1 = x - unit * width / 2, x + unit * width / 2
        self._y0, self._y1 = y - unit * height / 2, y + unit * height / 2

    def _axes(
        self,
        x_ticks: Sequence[tuple[float, str]] | None,
        x_label: str,
        y_ticks: Sequence[tuple[float, str]],
        y_label: str,
    ) -> None:
        for value, label in y_ticks:
            y = self.y(value)
            colour = "#9AA5B1" if value == 0 else _GRID
            self._shapes.append(_line(self._left, y, self._right, y, colour))
            self.text(self._left - 8, y + 4, label, anchor="end")
        if x_ticks is None:
            values = nice_ticks(self._x0, self._x1, 7)
            digits = max(0, -floor(log10(values[1] - values[0]))) if len(values) > 1 else 0
            x_ticks = [(value, number(value, digits)) for value in values]
        self._shapes.append(_line(self._left, self._bottom, self._right, self._bottom, "#9AA5B1"))
        for value, label in x_ticks:
            x = self.x(value)
            self._shapes.append(_line(x, self._bottom, x, self._bottom + 5, "#9AA5B1"))
            self.text(x, self._bottom + 19, label)
        if x_label:
            self.text((self._left + self._right) / 2, self._height - 8, x_label)
        if y_label:
            middle = (self._top + self._bottom) / 2
            self._shapes.append(text(13, middle, y_label, turn=-90))

    def text(self, x: float, y: float, words: str, *, anchor: str = "middle", colour: str = TEXT) -> None:
        """Write words at a pixel position."""
        self._shapes.append(text(x, y, words, anchor=anchor, colour=colour))

    def line(self, x: np.ndarray, y: np.ndarray, colour: str = INK, width: float = 2.0) -> None:
        """Draw a line through the points; it is broken where y is not finite."""
        path, pen_down = [], False
        for px, py in zip(x, y):
            if np.isfinite(py):
                path.append(f"{'L' if pen_down else 'M'}{self.x(px):.1f} {self.y(py):.1f}")
            pen_down = bool(np.isfinite(py))
        self._shapes.append(
            f'<path d="{" ".join(path)}" fill="none" stroke="{colour}" stroke-width="{width}" '
            'stroke-linejoin="round" stroke-linecap="round"/>'
        )

    def band(self, x: np.ndarray, low: np.ndarray, high: np.ndarray, colour: str) -> None:
        """Fill between two lines, leaving out where either is not finite."""
        use = np.isfinite(low) & np.isfinite(high)
        if not use.any():
            return
        there = [f"{self.x(px):.1f} {self.y(py):.1f}" for px, py in zip(x[use], high[use])]
        back = [f"{self.x(px):.1f} {self.y(py):.1f}" for px, py in zip(x[use][::-1], low[use][::-1])]
        self._shapes.append(f'<path d="M{" L".join(there + back)} Z" fill="{colour}" fill-opacity="0.4"/>')

    def points(self, x: np.ndarray, y: np.ndarray, colour: str = INK, radius: float = 3.5, rim: str = "#fff") -> None:
        """Draw a disc with a rim at each point with a finite y; where they crowd, white rims would hide them."""
        for px, py in zip(x, y):
            if np.isfinite(py):
                self._shapes.append(
                    f'<circle cx="{self.x(px):.1f}" cy="{self.y(py):.1f}" r="{radius}" fill="{colour}" stroke="{rim}"/>'
                )

    def bar(self, x: float, top: float, width: float, colour: str) -> None:
        """Draw a bar from zero to `top`, `width` in data units, centred on `x`."""
        left, right, y = self.x(x - width / 2), self.x(x + width / 2), self.y(top)
        size = f'width="{right - left:.1f}" height="{self.y(0) - y:.1f}"'
        self._shapes.append(f'<rect x="{left:.1f}" y="{y:.1f}" {size} fill="{colour}"/>')

    def area(self, x: np.ndarray, y: np.ndarray, colour: str, title: str, outline: str = "") -> None:
        """Draw a closed outline, its inside tinted; `title` is what a pointer held over it reads."""
        path = " L".join(f"{self.x(px):.1f} {self.y(py):.1f}" for px, py in zip(x, y))
        self._shapes.append(
            f'<path d="M{path} Z" fill="{colour}" fill-opacity="0.3" stroke="{outline or colour}" stroke-width="1.2">'
            f"<title>{escape(title)}</title></path>"
        )

    def cell(self, x: tuple[float, float], y: tuple[float, float], colour: str, share: float, title: str) -> None:
        """Fill a rectangle, the darker the larger a share is; `title` is what a pointer held over it reads."""
        left, right, top, bottom = *map(self.x, x), self.y(y[1]), self.y(y[0])
        size = f'width="{right - left:.1f}" height="{bottom - top:.1f}" fill="{colour}" fill-opacity="{share:.2f}"'
        self._shapes.append(f'<rect x="{left:.1f}" y="{top:.1f}" {size}><title>{escape(title)}</title></rect>')

    def circle(self, x: float, y: float, radius: float, colour: str = INK) -> None:
        """Draw a dashed circle, `radius` in units of the x axis."""
        size = f'cx="{self.x(x):.1f}" cy="{self.y(y):.1f}" r="{self.x(radius) - self.x(0):.1f}"'
        self._shapes.append(f'<circle {size} fill="none" stroke="{colour}" stroke-dasharray="5 4"/>')

    def mark_x(self, value: float, words: str, colour: str = INK) -> None:
        """Draw a dashed upright at `value` and name it on the side with more room."""
        x = self.x(value)
        self._shapes.append(_line(x, self._top, x, self._bottom, colour, dashed=True))
        is_left_half = x < (self._left + self._right) / 2
        self.text(
            x + (7 if is_left_half else -7),
            self._top + 11,
            words,
            anchor="start" if is_left_half else "end",
            colour=colour,
        )

    def mark_y(self, value: float, words: str, colour: str = INK) -> None:
        """Draw a dashed level at `value` and name it at the right end."""
        y = self.y(value)
        self._shapes.append(_line(self._left, y, self._right, y, colour, dashed=True))
        self.text(self._right - 2, y - 6, words, anchor="end", colour=colour)

    def render(self, description: str) -> str:
        """Return the SVG element; `description` is what a screen reader says in its place."""
        return drawing(self._width, self._height, self._shapes, description)


def _ticks(low: float, high: float, step: float) -> list[tuple[float, str]]:
    """Return the multiples of a nice step from `low` to `high`, with their labels."""
    digits = max(0, -floor(log10(step)))
    return [(value, number(value, digits)) for value in nice_ticks(low, high, ceil((high - low) / step - 1e-9))]


def _open(low: float, high: float) -> tuple[float, float]:
    """Return the range, widened where it has no width."""
    if high > low:
        return low, high
    room = abs(low) * 0.1 or 1.0
    return low - room, high + room


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, dashed: bool = False) -> str:
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{dash}/>'
