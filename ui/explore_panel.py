"""The panel beside the plot: series to compare, a reference, a trend, the map's colours, the axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.series.trend import TrendKind
from ..processing_provider.styles.palette import CLUSTERS
from ..translation import tr
from .exploration import Exploration, KeptSeries, Outline, reference_of
from .map_colours import RAMPS, MapColours, fields_to_colour_by, usual_range
from .series_figure import SeriesFigure

__all__ = ["ExplorePanel"]

_WIDEST = 1e6


class ExplorePanel(QTabWidget):
    """Holds an `Exploration` and the widgets that change it."""

    changed = pyqtSignal()
    """The plot is to be drawn anew."""
    range_changed = pyqtSignal(object)
    """(low, high) in mm that the axis is to keep to, or None."""
    zoom_asked = pyqtSignal(object)
    """An outline to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exploration = Exploration()
        self._figure: SeriesFigure | None = None
        self._outlines: Sequence[Outline] = ()
        self._layer: QgsVectorLayer | None = None
        self._colours = MapColours()
        self._range_is_known = False
        self.addTab(self._compare_tab(), tr("Compare"))
        self.addTab(self._trend_tab(), tr("Trend"))
        self.addTab(self._map_tab(), tr("Map"))
        self.addTab(self._axis_tab(), tr("Axis"))
        self.set_answer(None, ())

    def set_answer(self, figure: SeriesFigure | None, outlines: Sequence[Outline]) -> None:
        """Take what the dock answers, before anything is laid over it."""
        self._figure, self._outlines = figure, outlines
        self.keep_button.setEnabled(figure is not None)
        self.refer_button.setEnabled(figure is not None)

    def set_layer(self, layer: QgsVectorLayer | None, dates: Sequence[str]) -> None:
        """Take the layer that the map's colours are of."""
        if layer is self._layer:
            return
        self._layer = layer
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItems([] if layer is None else fields_to_colour_by(layer, dates))
        self.field.blockSignals(False)
        self._range_is_known = False
        if self.isVisible():
            self._offer_range()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the layer's values, which takes a moment, only now."""
        super().showEvent(event)
        if not self._range_is_known:
            self._offer_range()

    # --- compare

    def _compare_tab(self) -> QWidget:
        self.kept = QListWidget()
        self.kept.itemChanged.connect(self._take_names)
        self.kept.setToolTip(tr("Tick what is drawn; double-click a name to change it."))
        self.keep_button = _button(tr("Keep what is drawn"), self.keep)
        self.refer_button = _button(tr("Take it as reference"), self.refer)
        self.clear_button = _button(tr("No reference"), self.clear_reference)
        self.reference = QLabel()
        self.reference.setWordWrap(True)
        layout = QVBoxLayout()
        layout.addWidget(self.keep_button)
        layout.addWidget(self.kept, 1)
        layout.addLayout(
            _row(
                _button(tr("Colour…"), self.recolour),
                _button(tr("Go to"), self.go_to),
                _button(tr("Remove"), self.remove),
            )
        )
        layout.addWidget(self.reference)
        layout.addLayout(_row(self.refer_button, self.clear_button))
        self._tell_reference()
        return _page(layout)

    def keep(self) -> None:
        """Keep the points or the box that are drawn."""
        if self._figure is None:
            return
        for each, outline in zip(reversed(self._figure.groups), reversed(self._outlines)):
            colour = CLUSTERS[(len(self.exploration.kept) + 1) % len(CLUSTERS)]
            kept = KeptSeries(each.name, colour, self._figure.days_of(each), each.displacement, outline)
            self.exploration.kept.append(kept)
        self._fill()
        self.changed.emit()

    def remove(self) -> None:
        """Forget the chosen series."""
        row = self.kept.currentRow()
        if row >= 0:
            del self.exploration.kept[row]
            self._fill()
            self.changed.emit()

    def recolour(self) -> None:
        """Ask for another colour of the chosen series."""
        row = self.kept.currentRow()
        if row < 0:
            return
        colour = QColorDialog.getColor(QColor(self.exploration.kept[row].colour), self)
        if colour.isValid():
            self.exploration.kept[row].colour = colour.name()
            self._fill()
            self.changed.emit()

    def go_to(self) -> None:
        """Show where the chosen series is."""
        row = self.kept.currentRow()
        if row >= 0:
            self.zoom_asked.emit(self.exploration.kept[row].outline)

    def _fill(self) -> None:
        row = self.kept.currentRow()
        self.kept.blockSignals(True)
        self.kept.clear()
        for each in self.exploration.kept:
            pixmap = QPixmap(12, 12)
            pixmap.fill(QColor(each.colour))
            item = QListWidgetItem(QIcon(pixmap), each.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.is_shown else Qt.CheckState.Unchecked)
            self.kept.addItem(item)
        self.kept.setCurrentRow(min(max(row, 0), self.kept.count() - 1))
        self.kept.blockSignals(False)

    def _take_names(self, item: QListWidgetItem) -> None:
        each = self.exploration.kept[self.kept.row(item)]
        each.name, each.is_shown = item.text(), item.checkState() == Qt.CheckState.Checked
        self.changed.emit()

    # --- reference

    def refer(self) -> None:
        """Take the point or the box that is drawn as the reference."""
        if self._figure is not None:
            self.exploration.reference = reference_of(self._figure.groups, self._figure.days)
            self._tell_reference()
            self.changed.emit()

    def clear_reference(self) -> None:
        """Take nothing off any more."""
        self.exploration.reference = None
        self._tell_reference()
        self.changed.emit()

    def _tell_reference(self) -> None:
        reference = self.exploration.reference
        name = tr("none") if reference is None else reference.name
        self.reference.setText(f"<b>{escape(tr('Reference: {name}').format(name=name))}</b>")
        self.clear_button.setEnabled(reference is not None)

    # --- trend

    def _trend_tab(self) -> QWidget:
        self.trend = QComboBox()
        for text, kind in (
            (tr("As the pattern says"), None),
            (tr("Linear"), TrendKind.LINEAR),
            (tr("Quadratic"), TrendKind.QUADRATIC),
            (tr("Cubic"), TrendKind.CUBIC),
            (tr("Exponential"), TrendKind.EXPONENTIAL),
            (tr("Logarithmic"), TrendKind.LOGARITHMIC),
        ):
            self.trend.addItem(text, kind)
        self.annual = QCheckBox(tr("With a yearly season"))
        self.residuals = QCheckBox(tr("Show what it leaves"))
        self.replicas = _spin(0.0, 0.0, 1000.0, " mm")
        self.replicas.setSpecialValueText(tr("none"))
        self.replicas.setToolTip(
            tr("Copies above and below: at half a wavelength (C band: 27.7 mm) errors of unwrapping show.")
        )
        self.trend.currentIndexChanged.connect(self._take_trend)
        self.annual.toggled.connect(self._take_trend)
        self.residuals.toggled.connect(self._take_trend)
        self.replicas.valueChanged.connect(self._take_trend)
        form = QFormLayout()
        form.addRow(tr("Trend"), self.trend)
        form.addRow(self.annual)
        form.addRow(self.residuals)
        form.addRow(tr("Replicas"), self.replicas)
        self._take_trend()
        return _page(form)

    def _take_trend(self, *_: object) -> None:
        kind = self.trend.currentData()
        self.annual.setEnabled(kind is not None)
        self.residuals.setEnabled(kind is not None)
        self.exploration = replace(
            self.exploration,
            trend=kind,
            annual=self.annual.isChecked(),
            residuals=self.residuals.isChecked(),
            replica_mm=self.replicas.value(),
        )
        self.changed.emit()

    # --- map

    def _map_tab(self) -> QWidget:
        self.field, self.ramp = QComboBox(), QComboBox()
        self.ramp.addItems(RAMPS)
        self.low, self.high = _spin(0.0, -_WIDEST, _WIDEST), _spin(1.0, -_WIDEST, _WIDEST)
        self.symmetrical = QCheckBox(tr("About zero"))
        self.symmetrical.setChecked(True)
        self.referred = QCheckBox(tr("Less the reference's velocity"))
        self.apply_button = _button(tr("Colour the map"), self.colour_map)
        self.undo_button = _button(tr("As before"), self.undo_map)
        self.field.currentIndexChanged.connect(lambda _: self._offer_range())
        self.symmetrical.toggled.connect(lambda _: self._offer_range())
        form = QFormLayout()
        form.addRow(tr("Field"), self.field)
        form.addRow(tr("Colours"), self.ramp)
        form.addRow(tr("From, to"), _row(self.low, self.high))
        form.addRow(_row(self.symmetrical, self.referred))
        form.addRow(_row(self.apply_button, self.undo_button))
        return _page(form)

    def _offer_range(self) -> None:
        self._range_is_known = True
        if self._layer is not None and self.field.currentText():
            low, high = usual_range(self._layer, self.field.currentText(), self.symmetrical.isChecked())
            self.low.setValue(low)
            self.high.setValue(high)

    def colour_map(self) -> None:
        """Colour the layer of points by the field that is chosen."""
        if self._layer is None or not self.field.currentText() or self.low.value() >= self.high.value():
            return
        expression = '"' + self.field.currentText().replace('"', '""') + '"'
        reference = self.exploration.reference
        if self.referred.isChecked() and reference is not None:
            expression = f"{expression} - ({reference.velocity:.6f})"
        self._colours.colour(self._layer, expression, self.ramp.currentText(), self.low.value(), self.high.value())

    def undo_map(self) -> None:
        """Give the layer of points back its look."""
        if self._layer is not None:
            self._colours.undo(self._layer)

    # --- axis

    def _axis_tab(self) -> QWidget:
        self.fixed = QCheckBox(tr("The same for every plot"))
        self.lowest, self.highest = _spin(-30.0, -_WIDEST, _WIDEST, " mm"), _spin(30.0, -_WIDEST, _WIDEST, " mm")
        self.fixed.toggled.connect(self._take_range)
        self.lowest.valueChanged.connect(self._take_range)
        self.highest.valueChanged.connect(self._take_range)
        form = QFormLayout()
        form.addRow(self.fixed)
        form.addRow(tr("From, to"), _row(self.lowest, self.highest))
        return _page(form)

    def _take_range(self, *_: object) -> None:
        low_high = self.lowest.value(), self.highest.value()
        is_range = self.fixed.isChecked() and low_high[0] < low_high[1]
        self.range_changed.emit(low_high if is_range else None)


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _: act())
    return button


def _spin(value: float, least: float, most: float, suffix: str = "") -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(least, most)
    spin.setDecimals(1)
    spin.setValue(value)
    spin.setSuffix(suffix)
    return spin


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _page(layout: QVBoxLayout | QFormLayout) -> QWidget:
    page = QWidget()
    page.setLayout(layout)
    return page
