"""From a table's columns to clean point features: what goes where, and what is left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.formats import MM_PER_UNIT, CoordinateColumns, PointTable, parse_numbers
from ..algorithms.series import velocities
from .point_file import Block

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["RATES", "ImportOutcome", "ImportPlan", "clean_features"]

RATES = ("velocity", "v_std")
# No series of millimetres stays below: GNSS and InSAR noise alone is larger.
_SMALLEST_PLAUSIBLE_MM = 0.5


@dataclass(frozen=True)
class ImportPlan:
    """What goes where: columns to read, fields to write."""

    table: PointTable
    crs: QgsCoordinateReferenceSystem
    coordinates: CoordinateColumns | None  # None: the points have a geometry of their own
    attributes: dict[str, str]  # of the table's, those that hold something
    unit: str

    @property
    def columns(self) -> list[str]:
        """Columns to read."""
        named = [self.table.identifier] if self.table.identifier else []
        return list(dict.fromkeys([*named, *self.coordinate_columns, *self.attributes.values(), *self.date_columns]))

    @property
    def coordinate_columns(self) -> list[str]:
        """Columns of x and y; none where the points have a geometry."""
        return [self.coordinates.x, self.coordinates.y] if self.coordinates else []

    @property
    def date_columns(self) -> list[str]:
        """Columns of displacement, in order of time."""
        return [column for _, column in self.table.dates]

    @property
    def field_names(self) -> list[str]:
        """Numeric attributes to write: the rates, computed where the table has none, then what it has."""
        return [*RATES, *(name for name in self.attributes if name not in RATES)]

    @property
    def computed(self) -> list[str]:
        """Rates that the table lacks."""
        return [name for name in RATES if name not in self.attributes]

    @property
    def days(self) -> NDArray[np.float64]:
        """Days since the first date."""
        first = self.table.dates[0][0]
        return np.array([(day - first).days for day, _ in self.table.dates], dtype=np.float64)

    @property
    def fields(self) -> QgsFields:
        """Fields to write."""
        fields = QgsFields()
        if self.table.identifier:
            fields.append(QgsField(self.table.identifier, QMetaType.Type.QString))
        for name in (*self.field_names, *(f"D{day:%Y%m%d}" for day, _ in self.table.dates)):
            fields.append(QgsField(name, QMetaType.Type.Double))
        return fields

    def log(self, feedback: QgsProcessingFeedback) -> None:
        """Say what was understood and what will be done."""
        table = self.table
        feedback.pushInfo(f"Recognised: {table.source}.")
        where = f"columns {', '.join(self.coordinate_columns)}" if self.coordinates else "geometry"
        feedback.pushInfo(f"Coordinates: {where}, {self.crs.userFriendlyIdentifier()}.")
        stated = "" if table.unit or self.unit != "mm" else " (not stated in the file)"
        feedback.pushInfo(f"Displacement: {self.unit}{stated} -> mm; sign: {table.sign}.")
        first, last = table.dates[0][0], table.dates[-1][0]
        feedback.pushInfo(f"{len(table.dates)} dates from {first.isoformat()} to {last.isoformat()}.")
        mapped = ", ".join(f"{column} -> {name}" for name, column in self.attributes.items())
        feedback.pushInfo(f"Columns: {mapped or 'none besides the dates'}.")
        if self.computed:
            feedback.pushInfo(f"Computed by regression, as the file has no values: {', '.join(self.computed)}.")


@dataclass
class ImportOutcome:
    """Counts, while points go by."""

    n_read: int = 0
    n_written: int = 0
    n_unlocated: int = 0
    n_text: int = 0
    n_empty: int = 0
    first_text: str = ""
    unreadable: Counter[str] = field(default_factory=Counter)
    largest_mm: float = 0.0
    velocities: list[NDArray[np.float32]] = field(default_factory=list)  # mm/yr, of the points written

    def refusals(self) -> list[str]:
        """Return one part of a sentence for each reason that refused points."""
        reasons = [
            (self.n_unlocated, "without valid coordinates"),
            (self.n_text, f"with text or an infinite number in a displacement column (first: {self.first_text})"),
            (self.n_empty, "without a value at any date"),
        ]
        return [f"{count} {reason}" for count, reason in reasons if count]

    def why_nothing(self) -> str:
        """Return the sentence for a file that yields no point."""
        if self.n_read == 0:
            return "The file holds column names and no points: choose a file with data."
        return f"None of the {self.n_read} points can be used: {'; '.join(self.refusals())}. Correct the file."

    def log(self, feedback: QgsProcessingFeedback) -> None:
        """Say what was written and what was left out."""
        feedback.pushInfo(f"{self.n_written} points written of {self.n_read}.")
        if self.refusals():
            feedback.pushWarning(f"Points left out: {'; '.join(self.refusals())}.")
        for column, count in self.unreadable.items():
            feedback.pushWarning(f"Column {column}: {count} cells hold no number and are NULL in the output.")
        if self.largest_mm < _SMALLEST_PLAUSIBLE_MM:
            feedback.pushWarning(
                f"No displacement exceeds {self.largest_mm:.3g} mm: the file may be in another unit. "
                "If so, run again with the unit set."
            )


def clean_features(plan: ImportPlan, block: Block, outcome: ImportOutcome) -> list[QgsFeature]:
    """Return the valid points of a block as features, and count the others."""
    factor = MM_PER_UNIT[plan.unit]
    xy = _located(plan, block)
    displacement = np.empty((len(xy), len(plan.date_columns)))
    is_text = np.zeros(displacement.shape, dtype=bool)
    for j, column in enumerate(plan.date_columns):
        values, is_text[:, j] = parse_numbers(block.cells[column])
        displacement[:, j] = values * factor
    if is_text.any() and not outcome.first_text:
        row, j = np.argwhere(is_text)[0]
        column = plan.date_columns[j]
        outcome.first_text = f"row {block.first_row + row}, column {column}, '{_text(block.cells[column][row])}'"
    has_text = is_text.any(axis=1)
    is_located = np.isfinite(xy).all(axis=1)
    is_empty = np.isnan(displacement).all(axis=1)
    keep = is_located & ~has_text & ~is_empty
    outcome.n_read += len(xy)
    outcome.n_written += int(keep.sum())
    outcome.n_unlocated += int((~is_located).sum())
    outcome.n_text += int((is_located & has_text).sum())
    outcome.n_empty += int((is_located & ~has_text & is_empty).sum())
    if not keep.any():
        return []
    displacement = displacement[keep]
    outcome.largest_mm = max(outcome.largest_mm, float(np.nanmax(np.abs(displacement))))
    attributes: dict[str, NDArray[np.float64]] = {}
    if plan.computed:
        attributes.update(zip(RATES, velocities(displacement, plan.days)))
    for name, column in plan.attributes.items():
        values, unreadable = parse_numbers(block.cells[column][keep])
        attributes[name] = values * factor if name in RATES else values
        if unreadable.any():
            outcome.unreadable[column] += int(unreadable.sum())
    outcome.velocities.append(attributes["velocity"].astype(np.float32))
    numbers = np.column_stack([*(attributes[name] for name in plan.field_names), displacement])
    cells = numbers.astype(object)
    cells[np.isnan(numbers)] = None
    rows = cells.tolist()
    if plan.table.identifier:
        names = block.cells[plan.table.identifier][keep].tolist()
        rows = [[_text(name), *row] for name, row in zip(names, rows)]
    features = []
    for (x, y), row in zip(xy[keep].tolist(), rows):
        feature = QgsFeature()
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    return features


def _located(plan: ImportPlan, block: Block) -> NDArray[np.float64]:
    """Return x and y of a block's points; NaN where they are no place."""
    if plan.coordinates is None:
        xy = block.shapes.xy
    else:
        xy = np.column_stack([parse_numbers(block.cells[column])[0] for column in plan.coordinate_columns])
    if plan.crs.isGeographic():
        xy[(np.abs(xy[:, 0]) > 180) | (np.abs(xy[:, 1]) > 90)] = np.nan
    return xy


def _text(cell: Any) -> str | None:
    if cell is None or cell is np.ma.masked:
        return None
    return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
