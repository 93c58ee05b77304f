"""The dock: a list of hotspots, the map, and the series of what is chosen in either.

Whatever happens to the project or a layer only asks for a refresh, which looks at everything anew a moment later and
repeats what was asked for last; what can no longer be shown leaves a sentence in the plot's place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.errors import InputError
from ..algorithms.patterns import PATTERNS
from ..processing_provider.output_file import complete_or_untouched
from ..processing_provider.palette import CLUSTERS, NOISE, motion_colour
from ..processing_provider.report.svg import number
from ..translation import tr
from .hotspot_table import HotspotRecord, HotspotTable, lists_hotspots, read_hotspots
from .layer_series import LayerSeries, PointSeries, Sample, shows_series
from .map_selection import MapSelection
from .plot_library import load_plot_library
from .series_figure import Mark, SeriesFigure, SeriesGroup, group, write_csv

if TYPE_CHECKING:
    from .series_plot import SeriesPlot

__all__ = ["HotspotDock"]

_REFRESH_MILLISECONDS = 50
_CLICK_PIXELS = 12  # how near to a point a click must be
_LIST_PIXELS = 440  # the list's width at first
_MOST_COMPARED = 8
_ROOM = 1.8  # of a hotspot's extent, what the map shows around it
_WATCHED = (
    *("subsetStringChanged", "crsChanged", "nameChanged", "dataChanged", "editingStopped"),
    *("attributeValueChanged", "featureAdded", "featuresDeleted", "geometryChanged"),
)
_FILTERS = {".png": "PNG (*.png)", ".svg": "SVG (*.svg)", ".csv": "CSV (*.csv)"}


@dataclass(frozen=True)
class _Answer:
    """What is drawn, and outlined on the map: geometry, CRS, colour."""

    figure: SeriesFigure
    outlines: Sequence[tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]]


class HotspotDock(QgsDockWidget):
    """Shows hotspots and the series behind them."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("InsarHotspotsDock")
        self.setWindowTitle(tr("Hotspots and series"))
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._ask: Callable[[], _Answer] = self._nothing
        self._outlines: list[QgsRubberBand] = []
        self._watching: list[Any] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MILLISECONDS)
        self._later.timeout.connect(self.refresh)

        self.hotspots = _layer_box(Qgis.LayerFilter.PolygonLayer, tr("Layer of hotspots"))
        self.points = _layer_box(Qgis.LayerFilter.PointLayer, tr("Layer of points with date columns"))
        self.table = HotspotTable()
        self.plot: SeriesPlot | None = None
        self.message = QLabel()
        self.select_action = self._action("mActionSelect.svg", tr("Click a point on the map, or drag a box"))
        self.reset_action = self._action("mActionZoomFullExtent.svg", tr("Show all of the plot"))
        self.export_action = self._action("mActionSaveAsSVG.svg", tr("Export the plot: PNG, SVG or CSV"))
        self._lay_out()

        self.tool = MapSelection(self._canvas)
        self.select_action.setCheckable(True)
        self.tool.setAction(self.select_action)
        self.tool.clicked.connect(self._click)
        self.tool.boxed.connect(self._box)
        self.select_action.triggered.connect(self._take_map)
        self.reset_action.triggered.connect(lambda: self.plot and self.plot.reset_view())
        self.export_action.triggered.connect(self._export)
        self.table.chosen.connect(self._choose)
        project = QgsProject.instance()
        self._lasting = [
            *(project.layersAdded, project.layersRemoved, project.cleared, project.readProject),
            *(self.hotspots.layerChanged, self.points.layerChanged, self._canvas.destinationCrsChanged),
        ]
        for signal in self._lasting:
            signal.connect(self._refresh_later)
        self.closedStateChanged.connect(self._follow_closing)
        self._load_plot()
        self.refresh()
        self._take_map()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for text, box in ((tr("Hotspots"), self.hotspots), (tr("Points"), self.points)):
            bar.addWidget(QLabel(text))
            bar.addWidget(box, 1)
        for action in (self.select_action, self.reset_action, self.export_action):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            bar.addWidget(button)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = QWidget()
        empty_layout = QVBoxLayout(empty)
        empty_layout.addStretch()
        empty_layout.addWidget(self.message)
        empty_layout.addStretch()
        self.pages = QStackedWidget()
        self.pages.addWidget(empty)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_PIXELS, 2 * _LIST_PIXELS])
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(bar)
        layout.addWidget(splitter, 1)
        self.setWidget(content)

    def _action(self, icon: str, text: str) -> QAction:
        action = QAction(QIcon(QgsApplication.iconPath(icon)), text, self)
        action.setToolTip(text)
        return action

    # --- what the user does

    def _click(self, place: QgsPointXY) -> None:
        self.table.deselect()
        crs = self._canvas.mapSettings().destinationCrs()
        radius = _CLICK_PIXELS * self._canvas.mapUnitsPerPixel()
        self._show(lambda: self._point(place, crs, radius))

    def _box(self, box: QgsGeometry) -> None:
        self.table.deselect()
        crs = self._canvas.mapSettings().destinationCrs()
        self._show(lambda: self._points_in(box, crs))

    def _choose(self) -> None:
        chosen = self.table.selected()
        if not chosen:
            return
        self._zoom_to(chosen)
        self._show(self._chosen_hotspots)

    def _show(self, ask: Callable[[], _Answer]) -> None:
        self._ask = ask
        self._answer()

    def export(self, path: Path) -> None:
        """Write the plot (PNG, SVG) or its numbers (CSV), by the file's suffix, and say so."""
        if self.plot is None or self.plot.figure is None:
            return
        try:
            with complete_or_untouched(path):
                if path.suffix.lower() == ".csv":
                    write_csv(self.plot.figure, path)
                else:
                    self.plot.export(path)
        except OSError:
            text = tr("{file} cannot be written: choose another folder or name.").format(file=path)
            self._iface.messageBar().pushWarning(self.windowTitle(), text)
            return
        self._iface.messageBar().pushSuccess(self.windowTitle(), tr("Written: {file}").format(file=path))

    def _export(self) -> None:
        filters = ";;".join(_FILTERS.values())
        name, chosen = QFileDialog.getSaveFileName(self, self.export_action.text(), "series.png", filters)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in _FILTERS:
            suffix = next((suffix for suffix, text in _FILTERS.items() if text == chosen), ".png")
            path = path.with_name(path.name + suffix)
        self.export(path)

    def _take_map(self) -> None:
        self._canvas.setMapTool(self.tool)

    def _follow_closing(self, closed: bool) -> None:
        if closed:
            self._canvas.unsetMapTool(self.tool)
            self._outline([])
        else:
            self._take_map()
            self.refresh()

    # --- keeping up with the project

    def _refresh_later(self, *_: Any) -> None:
        self._later.start()

    def refresh(self) -> None:
        """Look at the project's layers anew, and show again what was asked for last."""
        layers = list(QgsProject.instance().mapLayers().values())
        _offer(self.hotspots, [layer for layer in layers if lists_hotspots(layer)], layers)
        _offer(self.points, [layer for layer in layers if shows_series(layer)], layers)
        self._watch(layers)
        hotspots = self.hotspots.currentLayer()
        self.table.show_hotspots([] if hotspots is None else read_hotspots(hotspots))
        self.table.setVisible(hotspots is not None)
        self._answer()

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        """Hear of every change to the layers shown, and of the fields of all others, which make them fit or not."""
        self._forget(self._watching)
        shown = (self.hotspots.currentLayer(), self.points.currentLayer())
        vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        self._watching = [layer.updatedFields for layer in vectors]
        self._watching += [getattr(layer, name) for layer in vectors if layer in shown for name in _WATCHED]
        for signal in self._watching:
            signal.connect(self._refresh_later)

    def _forget(self, signals: Iterable[Any]) -> None:
        for signal in signals:
            with suppress(TypeError, RuntimeError):  # the layer, and its connections with it, are gone
                signal.disconnect(self._refresh_later)

    def shut(self) -> None:
        """Leave QGIS as it was before the dock opened."""
        self._later.stop()
        self._forget([*self._lasting, *self._watching])
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()
        self._outline([])
        self._iface.removeDockWidget(self)
        self.deleteLater()

    # --- what is shown

    def _load_plot(self) -> None:
        problem = load_plot_library()
        if problem:
            self._say(problem)
        elif self.plot is None:
            from .series_plot import SeriesPlot

            self.plot = SeriesPlot()
            self.pages.addWidget(self.plot)

    def _answer(self) -> None:
        """Show what was asked for last, or why that cannot be."""
        if self.plot is None:
            return
        try:
            answer = self._ask()
        except InputError as nothing:
            self.plot.clear_figure()
            self._outline([])
            self._say(str(nothing))
            return
        self.plot.draw(answer.figure)
        self._outline(answer.outlines)
        self.pages.setCurrentWidget(self.plot)
        self.reset_action.setEnabled(True)
        self.export_action.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.pages.setCurrentIndex(0)
        self.table.colour({})
        self.reset_action.setEnabled(False)
        self.export_action.setEnabled(False)

    def _nothing(self) -> _Answer:
        self._series()
        raise InputError(self._invitation())

    def _invitation(self) -> str:
        if self.hotspots.currentLayer() is None:
            return tr("Click a point on the map, or drag a box around some, to see how they move.")
        return tr("Choose a hotspot in the list, click a point on the map, or drag a box around some.")

    def _series(self) -> LayerSeries:
        layer = self.points.currentLayer()
        if layer is None:
            raise InputError(
                tr(
                    "No layer with displacement series yet: add points with one field per date, such as those that "
                    "Import points or Detect hotspots makes."
                )
            )
        return LayerSeries(layer)

    def _point(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem, radius: float) -> _Answer:
        series = self._series()
        nearest = series.nearest(place, crs, radius)
        if nearest is None:
            raise InputError(
                tr("No point of {layer} there: click nearer to one, or drag a box around some.").format(
                    layer=self.points.currentLayer().name()
                )
            )
        feature, there = nearest
        point = self._read(series, [feature])
        name = tr("Point {name}").format(name=point.names[0])
        own = group(name, CLUSTERS[0], point.displacement, series.days, point.patterns[0])
        groups = [own]
        member = series.group_of(feature)
        if member is not None:
            field, label = member
            listed = self._listed(label) if field == "hotspot" else None
            sample = series.around(there, crs, radius, member) if listed is None else self._members(series, listed)
            of_group = self._read(series, sample.ids)
            title = self._group_title(field, label)
            others = group(title, NOISE, of_group.displacement, series.days)
            count = self._count(sample)
            note = tr("{points} around it").format(points=count) if listed is None else count
            groups.insert(0, replace(others, note=note))
        figure = SeriesFigure(_dotted(name, own.velocity), self._remark(series), series.days, groups)
        return _Answer(figure, [(QgsGeometry.fromPointXY(there), crs, own.colour)])

    def _points_in(self, box: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> _Answer:
        series = self._series()
        sample = series.inside(box, crs)
        if not sample.ids:
            raise InputError(
                tr("No point of {layer} in that box: drag it around some.").format(
                    layer=self.points.currentLayer().name()
                )
            )
        points = self._read(series, sample.ids)
        drawn = group(self._count(sample), CLUSTERS[0], points.displacement, series.days, _shared(points.patterns))
        figure = SeriesFigure(_dotted(drawn.name, drawn.velocity), self._remark(series), series.days, [drawn])
        return _Answer(figure, [(box, crs, drawn.colour)])

    def _chosen_hotspots(self) -> _Answer:
        series = self._series()
        chosen = self.table.selected()
        if not chosen:
            raise InputError(self._invitation())
        shown = chosen[:_MOST_COMPARED]
        alone = len(shown) == 1
        colours = [motion_colour(shown[0].values["v_mean"] or 0)] if alone else CLUSTERS
        groups = [self._hotspot(series, record, colour, alone) for record, colour in zip(shown, colours)]
        if alone:
            title = _dotted(groups[0].name, groups[0].note)
        else:
            title = tr("{n} hotspots: median and range of the points of each").format(n=len(shown))
            if len(chosen) > len(shown):
                title = _dotted(title, tr("the first of {n} chosen").format(n=len(chosen)))
        crs = self.hotspots.currentLayer().crs()
        outlines = [(record.outline, crs, each.colour) for record, each in zip(shown, groups)]
        self.table.colour({record.number: each.colour for record, each in zip(shown, groups)})
        return _Answer(SeriesFigure(title, self._remark(series), series.days, groups), outlines)

    def _hotspot(self, series: LayerSeries, record: HotspotRecord, colour: str, alone: bool) -> SeriesGroup:
        sample = self._members(series, record)
        if not sample.ids:
            raise InputError(
                tr("{layer} has no points in hotspot {n}: choose the layer of points that it was made of.").format(
                    layer=self.points.currentLayer().name(), n=record.number
                )
            )
        points = self._read(series, sample.ids)
        name = self._group_title("hotspot", record.number)
        if alone:
            named = record.values.get("pattern")
            pattern = named if named in PATTERNS else _shared(points.patterns)
            drawn = group(name, colour, points.displacement, series.days, pattern, _changes(record))
        else:
            drawn = group(name, colour, points.displacement, series.days)
        # The list's velocity is relative to the scene.
        measured = tr("{velocity} as measured").format(velocity=drawn.velocity) if drawn.velocity else ""
        return replace(drawn, note=_dotted(self._count(sample), measured))

    def _read(self, series: LayerSeries, ids: Sequence[int]) -> PointSeries:
        points = series.read(ids)
        if not np.isfinite(points.displacement).any():
            raise InputError(tr("There is no displacement: the date fields are NULL, or hold text."))
        return points

    def _members(self, series: LayerSeries, record: HotspotRecord) -> Sample:
        if record.outline.isNull():
            return Sample([], 0)
        crs = self.hotspots.currentLayer().crs()
        return series.inside(record.outline, crs, record.number, record.values["n_points"])

    def _listed(self, hotspot: int) -> HotspotRecord | None:
        """Return the hotspot of a number, where the list has it with its outline."""
        for record in self.table.records():
            if record.number == hotspot and not record.outline.isNull():
                return record
        return None

    def _group_title(self, field: str, label: int) -> str:
        titles = {
            "hotspot": tr("Hotspot {n}"),
            "cluster": tr("Cluster {n}"),
            "tcluster": tr("Temporal cluster {n}"),
            "label": tr("Class {n}"),
        }
        return titles[field].format(n=label)

    def _count(self, sample: Sample) -> str:
        if sample.n_points is None:
            return tr("a sample of {n} points").format(n=number(len(sample.ids)))
        if sample.n_points > len(sample.ids):
            total = number(sample.n_points)
            return tr("a sample of {n} of {total} points").format(n=number(len(sample.ids)), total=total)
        return tr("1 point") if sample.n_points == 1 else tr("{n} points").format(n=number(len(sample.ids)))

    def _remark(self, series: LayerSeries) -> str:
        if not series.is_slow:
            return ""
        return tr("Slow, as the layer has no spatial index: Layer Properties > Source makes one.")

    # --- the map

    def _zoom_to(self, records: Iterable[HotspotRecord]) -> None:
        extent = QgsRectangle()
        for record in records:
            extent.combineExtentWith(record.outline.boundingBox())
        crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(self.hotspots.currentLayer().crs(), crs, QgsProject.instance())
        try:
            there = transform.transformBoundingBox(extent)
        except QgsCsException:
            return
        if there.isFinite() and not there.isEmpty():
            there.scale(_ROOM)
            self._canvas.setExtent(there)
            self._canvas.refresh()

    def _outline(self, outlines: Sequence[tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]]) -> None:
        for band in self._outlines:
            self._canvas.scene().removeItem(band)
        self._outlines = []
        for geometry, crs, colour in outlines:
            band = QgsRubberBand(self._canvas, geometry.type())
            band.setToGeometry(geometry, crs)
            band.setWidth(3)
            band.setIconSize(13)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setStrokeColor(QColor(colour))
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            band.setFillColor(QColor(0, 0, 0, 0))
            self._outlines.append(band)


def _layer_box(kind: Qgis.LayerFilter, meaning: str) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(kind)
    box.setAllowEmptyLayer(True)
    box.setToolTip(meaning)
    return box


def _offer(box: QgsMapLayerComboBox, fitting: Sequence[QgsMapLayer], layers: Iterable[QgsMapLayer]) -> None:
    """Let a box offer only layers that fit, and choose one where none is chosen."""
    box.blockSignals(True)
    box.setExceptedLayerList([layer for layer in layers if layer not in fitting])
    if box.currentLayer() is None and fitting:
        box.setLayer(fitting[-1])
    box.blockSignals(False)


def _dotted(*texts: str) -> str:
    return " · ".join(text for text in texts if text)


def _shared(patterns: Sequence[str | None]) -> str | None:
    """Return the pattern that at least half of the points share."""
    ((pattern, n),) = Counter(patterns).most_common(1)
    return pattern if 2 * n >= len(patterns) else None


def _changes(record: HotspotRecord) -> tuple[Mark, ...]:
    """Return the date of a hotspot's latest change of motion, where its layer has it."""
    try:
        day = date.fromisoformat(str(record.values.get("changed")))
    except ValueError:
        return ()
    error = record.values.get("changed_e")
    return (Mark(day.toordinal(), float(error) if isinstance(error, (int, float)) else np.nan),)
