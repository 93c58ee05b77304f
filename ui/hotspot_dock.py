"""The dock: a list of hotspots, of a comparison's or of assets, the map, and the series of what is chosen in either.

Whatever happens to the project or a layer only asks for a refresh, which looks at everything anew a moment later and
repeats what was asked for last; what can no longer be shown leaves a sentence in the plot's place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
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
from ..processing_provider.files.output_file import complete_or_untouched
from ..processing_provider.layers.point_layer import find_date_fields
from ..processing_provider.layers.run_facts import asset_facts_of, scene_motion_of
from ..translation import tr
from .asset_record import is_listed, lists_assets, read_records
from .change_watch import ChangeWatch
from .explore_panel import ExplorePanel
from .hotspot_answers import Answer, HotspotAnswers, partner_of
from .hotspot_record import Frame, Record
from .hotspot_table import HotspotTable
from .layer_series import LayerSeries, shows_series
from .map_marks import MapMarks
from .map_selection import MapSelection
from .plot_library import load_plot_library
from .series_figure import write_csv

if TYPE_CHECKING:
    from .series_plot import SeriesPlot

__all__ = ["HotspotDock"]

_CLICK_PIXELS = 12  # how near to a point a click must be
_LIST_PIXELS = 660  # the list's width at first, where there is room for it and as much for the plot
_PLOT_PIXELS = 360  # the plot's width at least
_FRAME_SETTING = "insar_hotspots/frame"
_FILTERS = {".png": "PNG (*.png)", ".svg": "SVG (*.svg)", ".csv": "CSV (*.csv)"}

Ask = Callable[[HotspotAnswers], Answer]


class HotspotDock(QgsDockWidget):
    """Shows hotspots and the series behind them."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("InsarHotspotsDock")
        self.setWindowTitle(tr("Hotspots and series"))
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._ask: Ask = self._chosen_records
        self._paired = ""
        self._answered: Answer | None = None
        self._problem = ""
        self._marks = MapMarks(self._canvas)

        self.listed = _layer_box(
            Qgis.LayerFilter.HasGeometry, tr("Layer of hotspots, of what changed, or of assessed assets")
        )
        self.points = _layer_box(Qgis.LayerFilter.PointLayer, tr("Layer of points with date columns"))
        self.table = HotspotTable()
        self.plot: SeriesPlot | None = None
        self.frames = QComboBox()
        for text, frame in ((tr("Relative to the scene"), Frame.RELATIVE), (tr("As measured"), Frame.MEASURED)):
            self.frames.addItem(text, frame.value)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)  # names of layers are in it
        self.select_action = self._action("mActionSelect.svg", tr("Click a point on the map, or drag a box"))
        self.explore = ExplorePanel()
        self.explore_action = self._action("mActionOptions.svg", tr("Compare, reference, trend, colours, axis"))
        self.reset_action = self._action("mActionZoomFullExtent.svg", tr("Show all of the plot"))
        self.export_action = self._action("mActionSaveAsSVG.svg", tr("Export the plot: PNG, SVG or CSV"))
        self._lay_out()

        self.tool = MapSelection(self._canvas)
        self.select_action.setCheckable(True)
        self.explore_action.setCheckable(True)
        self.explore_action.toggled.connect(self.explore.setVisible)
        self.explore.changed.connect(self._draw)
        self.explore.range_changed.connect(lambda low_high: self.plot and self.plot.fix_range(low_high))
        self.explore.zoom_asked.connect(lambda outline: self._marks.zoom(outline[0].boundingBox(), outline[1]))
        self.tool.setAction(self.select_action)
        self.tool.clicked.connect(self._click)
        self.tool.boxed.connect(self._box)
        self.select_action.triggered.connect(self._take_map)
        self.reset_action.triggered.connect(lambda: self.plot and self.plot.reset_view())
        self.export_action.triggered.connect(self._export)
        self.table.chosen.connect(self._choose)
        self.frames.currentIndexChanged.connect(lambda _: self._choose_frame())
        project = QgsProject.instance()
        self._changes = ChangeWatch(
            self,
            [
                *((project, name) for name in ("layersAdded", "layersRemoved", "cleared", "readProject")),
                *((self.listed, "layerChanged"), (self.points, "layerChanged")),
                (self._canvas, "destinationCrsChanged"),
            ],
        )
        self._changes.changed.connect(self.refresh)
        self.closedStateChanged.connect(self._follow_closing)
        self._load_plot()
        self.refresh()
        self._take_map()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for text, box in ((tr("List"), self.listed), (tr("Points"), self.points)):
            bar.addWidget(QLabel(text))
            bar.addWidget(box, 1)
        bar.addWidget(self.frames)
        for action in (self.select_action, self.explore_action, self.reset_action, self.export_action):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            bar.addWidget(button)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.message)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pages)
        self.pages.setMinimumWidth(_PLOT_PIXELS)
        splitter.addWidget(self.explore)
        splitter.setStretchFactor(1, 1)
        self.explore.hide()
        splitter.setSizes([_LIST_PIXELS, _LIST_PIXELS, _PLOT_PIXELS])
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
        self._show(lambda answers: answers.point(place, crs, radius))

    def _box(self, box: QgsGeometry) -> None:
        self.table.deselect()
        crs = self._canvas.mapSettings().destinationCrs()
        self._show(lambda answers: answers.points_in(box, crs))

    def _choose(self) -> None:
        chosen = self.table.selected()
        if not chosen:
            return
        self._zoom_to(chosen)
        self._show(self._chosen_records)

    def _show(self, ask: Ask) -> None:
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
            self._marks.outline([])
        else:
            self._take_map()
            self.refresh()

    # --- keeping up with the project

    def refresh(self) -> None:
        """Look at the project's layers anew, and show again what was asked for last."""
        layers = list(QgsProject.instance().mapLayers().values())
        _offer(self.listed, [layer for layer in layers if is_listed(layer)], layers)
        with_series = [layer for layer in layers if shows_series(layer)]
        _offer(self.points, with_series, layers)
        listed = self.listed.currentLayer()
        records = read_records(listed)
        self._pair(listed, records, with_series)
        self._changes.watch(layers, [listed, self.points.currentLayer()])
        self._offer_frames()
        self._offer_fields()
        self.table.show_records(records, self.frame)
        self.table.setVisible(listed is not None)
        self._answer()

    def show_layer(self, layer_id: str) -> None:
        """Choose a layer of hotspots or assets, and the points that it was made of."""
        self._changes.forgive()
        self.refresh()
        self.listed.setLayer(QgsProject.instance().mapLayer(layer_id))
        self.refresh()

    def follow_layer(self, layer: QgsMapLayer | None) -> None:
        """List the layer that the user has chosen among the project's, if it is one to list."""
        if layer is not None and self.isUserVisible() and is_listed(layer):
            self.listed.setLayer(layer)

    @property
    def frame(self) -> Frame:
        """What motion is told against."""
        return Frame(self.frames.currentData())

    def _pair(self, listed: QgsVectorLayer | None, records: Sequence[Record], layers: Sequence[QgsVectorLayer]) -> None:
        """Choose the points of what is listed, once: the user may then choose others."""
        if listed is None or listed.id() == self._paired:
            return
        partner = partner_of(listed, records, layers)
        if partner is not None:
            self._paired = listed.id()
            with QSignalBlocker(self.points):
                self.points.setLayer(partner)

    def _offer_frames(self) -> None:
        """Let the frame be chosen where the layer of points knows the motion of the scene."""
        layer, listed = self.points.currentLayer(), self.listed.currentLayer()
        knows = layer is not None and bool(scene_motion_of(layer, len(LayerSeries(layer).days)))
        facts = asset_facts_of(listed) if listed is not None else None
        knows = knows and (facts is None or facts.relative)
        wanted = Frame(QgsSettings().value(_FRAME_SETTING, Frame.RELATIVE.value)) if knows else Frame.MEASURED
        with QSignalBlocker(self.frames):
            self.frames.setCurrentIndex(self.frames.findData(wanted.value))
        self.frames.setEnabled(knows)
        self.frames.setToolTip(
            tr("What motion is told against, in list and plot: the motion of the whole scene, or the data's reference.")
            if knows
            else tr("This layer does not know the motion of its scene: Detect hotspots makes layers that do.")
        )

    def _offer_fields(self) -> None:
        layer = self.points.currentLayer()
        self.explore.set_layer(layer, [] if layer is None else [name for _, name in find_date_fields(layer.fields())])

    def _choose_frame(self) -> None:
        QgsSettings().setValue(_FRAME_SETTING, self.frame.value)
        self.refresh()

    def shut(self) -> None:
        """Leave QGIS as it was before the dock opened."""
        self._changes.shut()
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()
        self._marks.outline([])
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
            answers = HotspotAnswers(
                self.points.currentLayer(), self.listed.currentLayer(), self.table.records(), self.frame
            )
            answer = self._ask(answers)
        except InputError as nothing:
            told = [each.words for each in self.table.selected()] if self._ask == self._chosen_records else []
            self._answered, self._problem = None, "\n\n".join([*filter(None, told[:1]), str(nothing)])
        else:
            self._answered = answer
        self._draw()

    def _draw(self) -> None:
        """Draw the answer with what the user lays over it, or say why there is none."""
        if self.plot is None:
            return
        answer = self._answered
        answered = None if answer is None else answer.figure
        self.explore.set_answer(answered, answer.outlines if answer else ())
        figure = self.explore.exploration.applied(answered)
        self._marks.outline(answer.outlines if answer else [])
        if figure is None:
            self.plot.clear_figure()
            self._say(self._problem)
            return
        self.table.colour(answer.colours if answer else {})
        self.plot.draw(figure)
        self.pages.setCurrentWidget(self.plot)
        self.reset_action.setEnabled(True)
        self.export_action.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.pages.setCurrentIndex(0)
        self.table.colour({})
        self.reset_action.setEnabled(False)
        self.export_action.setEnabled(False)

    def _invitation(self) -> str:
        listed = self.listed.currentLayer()
        if listed is None:
            return tr("Click a point on the map, or drag a box around some, to see how they move.")
        if lists_assets(listed):
            return tr("Choose an asset in the list, click a point on the map, or drag a box around some.")
        return tr("Choose a hotspot in the list, click a point on the map, or drag a box around some.")

    def _chosen_records(self, answers: HotspotAnswers) -> Answer:
        chosen = self.table.selected()
        if not chosen:
            raise InputError(self._invitation())
        return answers.records(chosen)

    # --- the map

    def _zoom_to(self, records: Iterable[Record]) -> None:
        crs, extent = self.listed.currentLayer().crs(), QgsRectangle()
        for record in records:
            extent.combineExtentWith(record.area(crs).boundingBox())
        self._marks.zoom(extent, crs)


def _layer_box(kind: Qgis.LayerFilter, meaning: str) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(kind)
    box.setAllowEmptyLayer(True)
    box.setToolTip(meaning)
    return box


def _offer(box: QgsMapLayerComboBox, fitting: Sequence[QgsMapLayer], layers: Iterable[QgsMapLayer]) -> None:
    """Let a box offer only layers that fit, and choose one where none is chosen."""
    with QSignalBlocker(box):
        box.setExceptedLayerList([layer for layer in layers if layer not in fitting])
        if box.currentLayer() is None and fitting:
            box.setLayer(fitting[-1])
