"""The dock's list of hotspots: one row each, sortable by every column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..processing_provider.report.words import (
    confidence_word,
    number,
    pattern_word,
    with_error,
)
from ..processing_provider.styles.changes import happened_word
from ..translation import tr
from .hotspot_record import Frame, HotspotRecord, RecordField

__all__ = ["HotspotTable"]

_SQUARE_METRES_PER_HECTARE = 10_000
_ROWS_AT_FIRST = 6

Write = Callable[[HotspotRecord, Frame], str]


@dataclass(frozen=True)
class _Column:
    """A field to sort by, the heading, what it means, and how a hotspot is written there."""

    field: RecordField
    heading: str
    meaning: str
    write: Write


def _columns(frame: Frame) -> list[_Column]:
    if frame is Frame.RELATIVE:
        heading = tr("mm/yr, relative")
        velocity = tr("Mean velocity of its points relative to the whole scene, with its standard error.")
    else:
        heading = tr("mm/yr, measured")
        velocity = tr(
            "Mean velocity of its points as measured, the scene's own motion included, with its standard error."
        )
    sign = tr("Negative is away from the satellite, or down.")
    return [
        _Column(
            "hotspot",
            tr("Rank"),
            tr("1 is the fastest against the scene; in an update hotspots keep their numbers."),
            lambda each, _: str(each.number),
        ),
        _Column("v_mean", heading, f"{velocity} {sign}", _velocity),
        _Column("changed", tr("How it moves"), tr("Steady, or when the motion changed last and how."), _change),
        _Column(
            "happened", tr("What happened"), tr("Since the run it was compared with."), _word("happened", happened_word)
        ),
        _Column("n_points", tr("Points"), tr("How many points it has."), _plain("n_points")),
        _Column(
            "pattern", tr("Pattern"), tr("Which at least half of its points share."), _word("pattern", pattern_word)
        ),
        _Column("confidence", tr("Confidence"), tr("How sure the hotspot is."), _word("confidence", confidence_word)),
        _Column("v_before", tr("before (mm/yr)"), tr("Velocity before the latest change."), _plain("v_before", 1)),
        _Column("v_after", tr("after (mm/yr)"), tr("Velocity after the latest change."), _plain("v_after", 1)),
        _Column("jump_mm", tr("Jump (mm)"), tr("Jump at the latest change."), _plain("jump_mm", 1)),
        _Column("changed_e", tr("± days"), tr("Standard error of the date of that change."), _plain("changed_e")),
        _Column("area_m2", tr("ha"), tr("Area in hectares."), _hectares),
        _Column("v_std", tr("Spread (mm/yr)"), tr("Standard deviation of its points' velocities."), _plain("v_std", 1)),
        _Column("signif", tr("Signif."), tr("Motion in units of what noise would give."), _plain("signif", 1)),
    ]


def _plain(field: RecordField, digits: int = 0) -> Write:
    def write(record: HotspotRecord, frame: Frame) -> str:
        value = record.value(field, frame)
        return "–" if value is None else number(value, digits)

    return write


def _word(field: RecordField, word: Callable[[str], str]) -> Write:
    return lambda record, _: word(str(record.values.get(field) or "–"))


def _velocity(record: HotspotRecord, frame: Frame) -> str:
    value = record.value("v_mean", frame)
    return "–" if value is None else with_error(value, record.values.get("v_err"))


def _change(record: HotspotRecord, frame: Frame) -> str:
    return record.motion_in_brief(frame)


def _hectares(record: HotspotRecord, _: Frame) -> str:
    area = record.values.get("area_m2")
    return "–" if area is None else number(area / _SQUARE_METRES_PER_HECTARE, 2)


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

    def sizeHint(self) -> QSize:
        """Ask for room for several rows."""
        rows = _ROWS_AT_FIRST * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), self.horizontalHeader().sizeHint().height() + rows)

    def show_hotspots(self, records: Sequence[HotspotRecord], frame: Frame) -> None:
        """Fill the list anew, with the same hotspots chosen where they are still there."""
        numbers = {record.number for record in self.selected()}
        self._is_quiet = True
        self._model.fill(records, frame)
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
        self._frame = Frame.RELATIVE
        self._colours: dict[int, str] = {}

    def fill(self, records: Sequence[HotspotRecord], frame: Frame) -> None:
        self.beginResetModel()
        self.records, self._frame = list(records), frame
        self._columns = [column for column in _columns(frame) if not records or column.field in records[0].values]
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
