"""The plot of the dock. Imports pyqtgraph, so it is imported only once `plot_library` has found that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.days import date_of
from ..processing_provider.report.words import number
from ..processing_provider.styles.palette import INK
from ..translation import tr
from .series_figure import Mark, SeriesFigure, SeriesGroup

__all__ = ["SeriesPlot"]

_SECONDS = 86400.0
_EPOCH = date(1970, 1, 1).toordinal()
_MOST_MEMBERS = 200  # series drawn one by one behind their median
_MOST_READ = 8  # values that the crosshair tells
_MIDDLE = 128  # of lightness, between dark and light
_LEAST_CONTRAST = 70  # of lightness, 0 to 255, between a curve and the ground
_MARGIN = 8  # pixels around the heading
_EXPORT_SCALE = 2
_REPLICAS = 2  # above, and as many below
_NEAR_DAYS = 3  # of series with other dates, what is read together
_BESIDE_LINE = {"movable": False, "anchors": [(0, 1), (0, 1)]}
_LABEL_PLACES = (0.1, 0.02)  # of two dates, as shares of the height: they may be near each other


class SeriesPlot(pg.GraphicsLayoutWidget):
    """Draws a `SeriesFigure`: pan by dragging, zoom by the wheel, read by pointing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_built = False  # Qt sends events meanwhile
        super().__init__(parent)
        self.figure: SeriesFigure | None = None
        self._fixed: tuple[float, float] | None = None
        self.heading = self.addLabel(row=0, col=0, justify="left")
        axes = {"bottom": pg.DateAxisItem("bottom", utcOffset=0)}
        self.plot = self.addPlot(row=1, col=0, axisItems=axes)
        self.plot.getAxis("left").enableAutoSIPrefix(False)
        self.plot.hideButtons()
        self._bands = _Pool(self.plot, _band)
        self._regions = _Pool(self.plot, lambda: pg.LinearRegionItem(movable=False, pen=pg.mkPen(None)))
        self._members = _Pool(self.plot, pg.PlotCurveItem)
        self._curves = _Pool(self.plot, pg.PlotDataItem)
        self._dates = _Pool(self.plot, lambda: pg.InfiniteLine(label="", labelOpts=_BESIDE_LINE))
        self._pools = (self._bands, self._regions, self._members, self._curves, self._dates)
        for depth, pool in enumerate(self._pools):
            pool.depth = depth - len(self._pools)
        self.crosshair = _Crosshair(self.plot)
        self.scene().sigMouseMoved.connect(self._point_at)
        self._take_palette()
        self._is_built = True

    def draw(self, figure: SeriesFigure) -> None:
        """Show a figure, all of it."""
        self._draw(figure)
        self.reset_view()

    def clear_figure(self) -> None:
        """Show nothing."""
        self.figure = None
        self._put_away()
        self._write_heading()

    def reset_view(self) -> None:
        """Show all of the figure, or as much of it as the range lets that the user fixed."""
        self.plot.enableAutoRange()
        if self._fixed is not None:
            self.plot.setYRange(*self._fixed, padding=0)

    def fix_range(self, low_high: tuple[float, float] | None) -> None:
        """Keep the axis of displacement to a range, mm, whatever is drawn; None for what is drawn."""
        self._fixed = low_high
        self.reset_view()

    def export(self, path: Path) -> None:
        """Write the plot as it is seen, as PNG (twice the size on the screen) or SVG, by the file's suffix.

        Raises
        ------
        OSError
            The file cannot be written.
        """
        self.crosshair.hide()
        size = self.viewport().size()
        if path.suffix.lower() == ".svg":
            generator = QSvgGenerator()
            generator.setFileName(str(path))
            generator.setResolution(self.logicalDpiX())  # axes are drawn from pictures that know theirs
            generator.setSize(size)
            generator.setViewBox(QRectF(QPointF(0, 0), QPointF(size.width(), size.height())))
            generator.setTitle(self.figure.title if self.figure else "")
            self._paint(generator, size)
            written = path.is_file()
        else:
            image = QImage(size * _EXPORT_SCALE, QImage.Format.Format_ARGB32)
            self._paint(image, image.size())
            written = image.save(str(path), "PNG")
        if not written:
            raise OSError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if self._is_built and event.type() == QEvent.Type.PaletteChange:
            self._take_palette()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the heading anew."""
        super().resizeEvent(event)
        if self._is_built:
            self._fit_heading()

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading."""
        super().leaveEvent(event)
        self.crosshair.hide()

    def _paint(self, device: Any, size: QSize) -> None:
        painter = QPainter(device)
        if not painter.isActive():
            raise OSError
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = QRectF(0, 0, size.width(), size.height())
        painter.fillRect(target, self._ground)
        self.scene().render(painter, target, QRectF(self.viewRect()))
        painter.end()

    # --- drawing

    def _draw(self, figure: SeriesFigure) -> None:
        self.figure = figure
        self._put_away()
        self._write_heading()
        self._label_axis()
        for each in figure.groups:
            seconds = _seconds(figure.days_of(each))
            self._draw_group(each, seconds, alone=len(figure.groups) == 1)
            self._draw_replicas(each, seconds, figure.replica)

    def _put_away(self) -> None:
        self.crosshair.hide()
        for pool in self._pools:
            pool.put_away()

    def _draw_group(self, each: SeriesGroup, seconds: NDArray[np.float64], alone: bool) -> None:
        colour = self._readable(each.colour)
        is_point = len(each.displacement) == 1
        if not is_point:
            self._draw_band(each, seconds, colour)
            if alone:
                self._draw_members(each, seconds, colour)
        for place, mark in enumerate(each.marks):
            self._draw_mark(mark, _LABEL_PLACES[place])
        pen = self._pen(colour, 1 if is_point else 2.2)
        self._draw_curve(each.name, seconds, each.envelope.median, pen, colour if is_point else None)
        if each.fitted:
            name = tr("{name}, fitted").format(name=each.name)
            self._draw_curve(name, seconds, each.fitted.curve, self._pen(self._ink, 1.6))

    def _draw_curve(
        self, name: str, seconds: NDArray[np.float64], values: NDArray[np.float64], pen: Any, dots: QColor | None = None
    ) -> None:
        curve = self._curves.take()
        look = {"symbol": None if dots is None else "o", "symbolSize": 5, "symbolBrush": dots, "symbolPen": None}
        curve.setData(seconds, values, name=name, pen=pen, connect="finite", antialias=True, **look)

    def _draw_band(self, each: SeriesGroup, seconds: NDArray[np.float64], colour: QColor) -> None:
        seen = np.isfinite(each.envelope.low)
        band = self._bands.take()
        band.setBrush(_faint(colour, 55))
        for edge, values in zip(band.curves, (each.envelope.low, each.envelope.high)):
            edge.setData(seconds[seen], values[seen])

    def _draw_members(self, each: SeriesGroup, seconds: NDArray[np.float64], colour: QColor) -> None:
        """Draw series as one broken line, which is far quicker than many."""
        members = each.displacement[:: -(-len(each.displacement) // _MOST_MEMBERS)]
        parted = np.column_stack([members, np.full(len(members), np.nan)]).ravel()
        times = np.tile(np.append(seconds, seconds[-1]), len(members))
        pen = self._pen(_faint(colour, max(25, min(110, 2000 // len(members)))), 1)
        self._members.take().setData(times, parted, pen=pen, connect="finite")

    def _draw_replicas(self, each: SeriesGroup, seconds: NDArray[np.float64], distance: float) -> None:
        """Draw copies above and below, by which an error of unwrapping shows."""
        if distance:
            pen = self._pen(_faint(self._readable(each.colour), 110), 1, Qt.PenStyle.DotLine)
            for turn in filter(None, range(-_REPLICAS, _REPLICAS + 1)):
                copy = each.envelope.median + turn * distance
                self._members.take().setData(seconds, copy, pen=pen, connect="finite")

    def _draw_mark(self, mark: Mark, label_place: float) -> None:
        at = float(_seconds(mark.day))
        if mark.std > 0:
            region = self._regions.take()
            region.setBrush(_faint(self._ink, 30))
            region.setRegion((at - _SECONDS * mark.std, at + _SECONDS * mark.std))
        line = self._dates.take()
        line.setPos(at)
        line.setPen(self._pen(self._ink, 1, Qt.PenStyle.DashLine))
        line.label.setFormat(str(mark))
        line.label.setPosition(label_place)
        line.label.setColor(self._ink)

    def _write_heading(self) -> None:
        """Write the title, and below it the legend and the remark."""
        lines = []
        if self.figure is not None:
            groups = self.figure.groups
            entries = [entry for each in groups for entry in self._entries(each, alone=len(groups) == 1)]
            below = ["&nbsp;&nbsp; ".join(entries), *filter(None, [_escaped(self.figure.remark)])]
            small = f'<span style="font-size: small">{"<br>".join(below)}</span>'
            lines = [f"<b>{_escaped(self.figure.title)}</b>", small]
        self.heading.setText("<br>".join(lines), color=self._text)
        self._fit_heading()

    def _entries(self, each: SeriesGroup, alone: bool) -> Iterator[str]:
        """Yield what the legend says of a group."""
        if alone and len(each.displacement) > 1:
            yield self._entry("■", each.colour, tr("median, range and single series"))
        else:
            yield self._entry("■", each.colour, f"{each.name}: {each.note}" if each.note else each.name)
        if each.fitted:
            yield self._entry("━", self._ink.name(), each.fitted.text)

    def _entry(self, sign: str, colour: str, text: str) -> str:
        return f'<span style="color: {self._readable(colour).name()}">{sign}</span>&nbsp;{_escaped(text)}'

    def _fit_heading(self) -> None:
        self.heading.item.setTextWidth(max(100, self.viewport().width() - 2 * _MARGIN))
        height = self.heading.item.boundingRect().height()
        self.heading.setMinimumWidth(0)  # that of the text before it was wrapped
        self.heading.setMinimumHeight(height)
        self.heading.setMaximumHeight(height)
        # The layout held on to that width, and so out of the window, until now.
        self.ci.setGeometry(self.range)

    # --- reading

    def _point_at(self, place: QPointF) -> None:
        if self.figure is None or not self.plot.vb.sceneBoundingRect().contains(place):
            self.crosshair.hide()
            return
        at = self.plot.vb.mapSceneToView(place).x()
        nearest = int(np.abs(_seconds(self.figure.days) - at).argmin())
        self.crosshair.show(self.figure, nearest)

    # --- colours

    def _take_palette(self) -> None:
        palette = self.palette()
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._text = palette.color(QPalette.ColorRole.Text)
        self._ink = QColor(INK if _lightness(self._ground) > _MIDDLE else "white")
        self.setBackground(self._ground)
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(_faint(self._text, 120))
            axis.setTextPen(self._text)
            axis.setGrid(30)
        self._label_axis()
        self.crosshair.take_colours(self._text, self._ground)
        if self.figure is not None:
            self._draw(self.figure)

    def _label_axis(self) -> None:
        told = [tr("Displacement (mm)")] + ([self.figure.axis] if self.figure is not None and self.figure.axis else [])
        self.plot.setLabel("left", "<br>".join(told), color=self._text.name())

    def _pen(self, colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen of a width in points of the screen: pyqtgraph's are in its pixels, half as large at 200 %."""
        return pg.mkPen(colour, width=width * self.devicePixelRatioF(), style=style)

    def _readable(self, colour: str) -> QColor:
        """Return a colour, lighter or darker where it would hardly be seen on the ground."""
        found = QColor(colour)
        for _ in range(8):
            if abs(_lightness(found) - _lightness(self._ground)) >= _LEAST_CONTRAST:
                break
            found = found.lighter(130) if _lightness(self._ground) < _MIDDLE else found.darker(115)
        return found


class _Crosshair:
    """A line at a date, with the values of the curves there."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self.line = pg.InfiniteLine(angle=90)
        self.dots = pg.ScatterPlotItem(size=9, pxMode=True)
        self.text = pg.TextItem()
        for item in (self.line, self.dots, self.text):
            plot.addItem(item, ignoreBounds=True)
        self.hide()

    def take_colours(self, ink: QColor, ground: QColor) -> None:
        self.line.setPen(pg.mkPen(_faint(ink, 160), width=1))
        self.dots.setPen(pg.mkPen(ink, width=1.5))
        self.dots.setBrush(_faint(ground, 200))
        self.text.setColor(ink)
        self.text.fill = pg.mkBrush(_faint(ground, 220))
        self.text.border = pg.mkPen(_faint(ink, 120))

    def show(self, figure: SeriesFigure, index: int) -> None:
        """Read the figure's curves at one of its dates."""
        at = float(_seconds(figure.days[index]))
        read = [(each.name, _value_at(figure, each, float(figure.days[index]))) for each in figure.groups]
        known = [(name, value) for name, value in read if np.isfinite(value)]
        lines = [date_of(figure.days[index]).isoformat()]
        for name, value in known[:_MOST_READ]:
            lines.append(f"{name}: {number(value, 1)} mm" if len(read) > 1 else f"{number(value, 1)} mm")
        self.line.setPos(at)
        self.dots.setData([at] * len(known), [value for _, value in known])
        self.text.setText("\n".join(lines))
        (left, right), (_, top) = self._plot.vb.viewRange()
        self.text.setAnchor((-0.05, 0) if at < (left + right) / 2 else (1.05, 0))
        self.text.setPos(at, top)
        for item in (self.line, self.dots, self.text):
            item.setVisible(True)

    def hide(self) -> None:
        for item in (self.line, self.dots, self.text):
            item.setVisible(False)


class _Pool:
    """Items of one kind that are drawn with again and again.

    They are hidden, not removed: when an item leaves its scene, PyQt 5 raises for a value that it cannot convert
    (pyqtgraph issue 774).
    """

    depth = 0

    def __init__(self, plot: pg.PlotItem, make: Callable[[], Any]) -> None:
        self._plot, self._make = plot, make
        self._items: list[Any] = []
        self._n_taken = 0

    def take(self) -> Any:
        """Return an item that is visible and not in use."""
        if self._n_taken == len(self._items):
            item = self._make()
            item.setZValue(self.depth)
            self._plot.addItem(item)
            self._items.append(item)
        item = self._items[self._n_taken]
        self._n_taken += 1
        item.setVisible(True)
        return item

    def put_away(self) -> None:
        """Take none for used."""
        self._n_taken = 0
        for item in self._items:
            item.setVisible(False)


def _band() -> pg.FillBetweenItem:
    return pg.FillBetweenItem(pg.PlotDataItem(), pg.PlotDataItem(), pen=None)


def _value_at(figure: SeriesFigure, each: SeriesGroup, day: float) -> float:
    """Return a group's median at a day, NaN where it has no date near."""
    days = figure.days_of(each)
    nearest = int(np.abs(days - day).argmin())
    return float(each.envelope.median[nearest]) if abs(days[nearest] - day) <= _NEAR_DAYS else float("nan")


def _seconds(days: Any) -> Any:
    """Return ordinal days as the seconds since 1970 that the axis of dates takes."""
    return (np.asarray(days, dtype=np.float64) - _EPOCH) * _SECONDS


def _faint(colour: QColor, alpha: int) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)


def _lightness(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
