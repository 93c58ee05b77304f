"""The dock's list of hotspots or assets: one row each, sortable by every column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .hotspot_record import Frame, Record
from .list_columns import Column, columns_of

__all__ = ["HotspotTable"]

_ROWS_AT_FIRST = 6
_AS_GIVEN = -1  # what matters most first


class HotspotTable(QTableView):
    """Shows hotspots or assets; several can be chosen."""

    chosen = pyqtSignal()
    """The user chose others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _HotspotModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(_AS_GIVEN, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self._is_quiet = False
        self.selectionModel().selectionChanged.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Ask for room for several rows."""
        rows = _ROWS_AT_FIRST * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.horizontalHeader().sizeHint().height() + rows)

    def show_records(self, records: Sequence[Record], frame: Frame) -> None:
        """Fill the list anew, with the same ones chosen where they are still there."""
        numbers = {record.number for record in self.selected()}
        self._is_quiet = True
        self._model.fill(records, frame)
        for row in range(self._sorted.rowCount()):
            if self._record(row).number in numbers:
                flags = self.selectionModel().SelectionFlag
                self.selectionModel().select(self._sorted.index(row, 0), flags.Select | flags.Rows)
        self._is_quiet = False

    def records(self) -> list[Record]:
        """Return all, in the order given."""
        return list(self._model.records)

    def selected(self) -> list[Record]:
        """Return the chosen ones as the list shows them."""
        return [self._record(row) for row in sorted(index.row() for index in self.selectionModel().selectedRows())]

    def deselect(self) -> None:
        """Choose none, without telling."""
        self._is_quiet = True
        self.clearSelection()
        self._is_quiet = False
        self.colour({})

    def colour(self, colours: dict[int, str]) -> None:
        """Mark those with these numbers with the colours of their curves."""
        self._model.colour(colours)

    def _tell(self) -> None:
        if not self._is_quiet:
            self.chosen.emit()

    def _record(self, row: int) -> Record:
        return self._model.records[self._sorted.mapToSource(self._sorted.index(row, 0)).row()]


class _HotspotModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.records: list[Record] = []
        self._columns: list[Column] = []
        self._frame = Frame.RELATIVE
        self._colours: dict[int, str] = {}

    def fill(self, records: Sequence[Record], frame: Frame) -> None:
        self.beginResetModel()
        self.records, self._frame = list(records), frame
        self._columns = columns_of(records, frame)
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
        value = record.value(column.field, self._frame)
        if role == Qt.ItemDataRole.UserRole:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return column.write(record, self._frame)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, (int, float)):
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
