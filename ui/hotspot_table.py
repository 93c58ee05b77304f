"""The dock's list of hotspots: one row each, sortable by every column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsGeometry, QgsMapLayer, QgsVariantUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..processing_provider.report.svg import number
from ..translation import tr

__all__ = ["HotspotRecord", "HotspotTable", "lists_hotspots", "read_hotspots"]

_NEEDED = {"hotspot", "n_points", "v_mean"}
_SQUARE_METRES_PER_HECTARE = 10_000


@dataclass(frozen=True)
class HotspotRecord:
    """A feature of a hotspot layer.

    Attributes
    ----------
    number
        From 1, the rank.
    values
        By field; None where NULL.
    outline
        In the layer's CRS; may be null.
    """

    number: int
    values: dict[str, Any]
    outline: QgsGeometry


def lists_hotspots(layer: QgsMapLayer | None) -> bool:
    """Say whether a layer is one of hotspots."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == Qgis.GeometryType.Polygon
        and set(layer.fields().names()) >= _NEEDED
    )


def read_hotspots(layer: QgsVectorLayer) -> list[HotspotRecord]:
    """Return the hotspots of a layer by rank; features without a number are left out."""
    names = layer.fields().names()
    records = []
    for feature in layer.getFeatures(QgsFeatureRequest()):
        attributes = [None if QgsVariantUtils.isNull(value) else value for value in feature.attributes()]
        values = dict(zip(names, attributes))
        if isinstance(values.get("hotspot"), (int, float)):
            records.append(HotspotRecord(int(values["hotspot"]), values, QgsGeometry(feature.geometry())))
    return sorted(records, key=lambda record: record.number)


@dataclass(frozen=True)
class _Column:
    """A field, its heading, what the heading means, and how values are written."""

    field: str
    heading: str
    meaning: str
    write: Callable[[Any], str]


def _columns() -> list[_Column]:
    velocity = tr(
        "Mean velocity of its points relative to the whole scene, mm/yr; negative is away or down. "
        "The plot shows the series as the layer has them, scene's motion included."
    )
    return [
        _Column("hotspot", tr("Rank"), tr("1 is the strongest."), str),
        _Column("v_mean", tr("mm/yr (relative)"), velocity, _one_digit),
        _Column("v_err", tr("±"), tr("Standard error of the velocity, mm/yr."), _one_digit),
        _Column("n_points", tr("Points"), tr("How many points it has."), number),
        _Column("area_m2", tr("ha"), tr("Area in hectares."), _hectares),
        _Column("pattern", tr("Pattern"), tr("Which at least half of its points share."), str),
        _Column("changed", tr("Changed"), tr("Date of the latest change of motion."), str),
        _Column("changed_e", tr("± days"), tr("Standard error of that date."), number),
        _Column("v_before", tr("before"), tr("Velocity before that date, mm/yr."), _one_digit),
        _Column("v_after", tr("after"), tr("Velocity after that date, mm/yr."), _one_digit),
        _Column("jump_mm", tr("Jump"), tr("Jump at that date, mm."), _one_digit),
        _Column("confidence", tr("Confidence"), tr("How sure the hotspot is."), str),
        _Column("v_std", tr("Spread"), tr("Standard deviation of its points' velocities, mm/yr."), _one_digit),
        _Column("signif", tr("Signif."), tr("Motion in units of what noise would give."), _one_digit),
    ]


class HotspotTable(QTableView):
    """Shows hotspots; several can be chosen."""

    chosen = pyqtSignal()
    """The user chose other hotspots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _HotspotModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self._is_quiet = False
        self.selectionModel().selectionChanged.connect(self._tell)

    def show_hotspots(self, records: Sequence[HotspotRecord]) -> None:
        """Fill the list anew, with the same hotspots chosen where they are still there."""
        numbers = {record.number for record in self.selected()}
        self._is_quiet = True
        self._model.fill(records)
        for row in range(self._sorted.rowCount()):
            if self._record(row).number in numbers:
                flags = self.selectionModel().SelectionFlag
                self.selectionModel().select(self._sorted.index(row, 0), flags.Select | flags.Rows)
        self._is_quiet = False

    def records(self) -> list[HotspotRecord]:
        """Return all hotspots by rank."""
        return list(self._model.records)

    def selected(self) -> list[HotspotRecord]:
        """Return the chosen hotspots as the list shows them."""
        return [self._record(row) for row in sorted(index.row() for index in self.selectionModel().selectedRows())]

    def deselect(self) -> None:
        """Choose none, without telling."""
        self._is_quiet = True
        self.clearSelection()
        self._is_quiet = False
        self.colour({})

    def colour(self, colours: dict[int, str]) -> None:
        """Mark hotspots, by number, with the colours of their curves."""
        self._model.colour(colours)

    def _tell(self) -> None:
        if not self._is_quiet:
            self.chosen.emit()

    def _record(self, row: int) -> HotspotRecord:
        return self._model.records[self._sorted.mapToSource(self._sorted.index(row, 0)).row()]


class _HotspotModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.records: list[HotspotRecord] = []
        self._columns: list[_Column] = []
        self._colours: dict[int, str] = {}

    def fill(self, records: Sequence[HotspotRecord]) -> None:
        self.beginResetModel()
        self.records = list(records)
        present = set(records[0].values) if records else _NEEDED
        self._columns = [column for column in _columns() if column.field in present]
        self.endResetModel()

    def colour(self, colours: dict[int, str]) -> None:
        self._colours = colours
        if self.records:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.records) - 1, 0))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record, column = self.records[index.row()], self._columns[index.column()]
        value = record.values.get(column.field)
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return "–" if value is None else column.write(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and record.number in self._colours:
            return QColor(self._colours[record.number])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return self._columns[section].meaning if role == Qt.ItemDataRole.ToolTipRole else None


def _one_digit(value: float) -> str:
    return number(value, 1)


def _hectares(square_metres: float) -> str:
    return number(square_metres / _SQUARE_METRES_PER_HECTARE, 2)
