"""From a table's columns to clean rows of points: what goes where, and what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.days import days_of
from ...algorithms.sentences import Sentence, listed, shortened
from ...algorithms.series.plausible import MissingCodes
from ...algorithms.series.velocity import velocities
from ...algorithms.tables.dates import date_field
from ...algorithms.tables.formats import MM_PER_UNIT, CoordinateColumns, PointTable
from ...algorithms.tables.numbers import parse_numbers
from ...algorithms.tables.texts import as_texts
from ...translation import say, tr
from ..files.point_file import Block
from .places import columns_of, on_the_earth, places

__all__ = ["RATES", "CleanRows", "ImportOutcome", "ImportPlan", "clean_rows"]

RATES = ("velocity", "v_std")
# No series of millimetres stays below: GNSS and InSAR noise alone is larger.
_SMALLEST_PLAUSIBLE_MM = 0.5
_MOST_NAMED = 20


@dataclass(frozen=True)
class ImportPlan:
    """What goes where: columns to read, fields to write."""

    table: PointTable
    crs: QgsCoordinateReferenceSystem
    coordinates: CoordinateColumns | None  # None: the points have a geometry of their own
    attributes: dict[str, str]  # of the table's, those that hold something
    unit: str
    unit_is_stated: bool = True
    has_decimal_comma: bool = False
    reverse_sign: bool = False
    kept_texts: tuple[str, ...] = ()  # further columns, written as they are
    kept_numbers: tuple[str, ...] = ()

    @property
    def columns(self) -> list[str]:
        """Columns to read."""
        numbers = [*self.coordinate_columns, *self.attributes.values(), *self.kept_numbers, *self.date_columns]
        return list(dict.fromkeys([*self.texts, *numbers]))

    @property
    def texts(self) -> list[str]:
        """Columns that may hold anything: identifier and WKT, where there are such, and texts that are kept."""
        wkt = [self.coordinates.x] if self.coordinates and self.coordinates.is_wkt else []
        return [*([self.table.identifier] if self.table.identifier else []), *wkt, *self.kept_texts]

    @property
    def text_fields(self) -> list[str]:
        """Fields of text to write, before those of numbers."""
        return [*([self.table.identifier] if self.table.identifier else []), *self.kept_texts]

    @property
    def factor(self) -> float:
        """What displacement and velocity are multiplied by."""
        return -MM_PER_UNIT[self.unit] if self.reverse_sign else MM_PER_UNIT[self.unit]

    @property
    def coordinate_columns(self) -> list[str]:
        """Columns of x and y; none where the points have a geometry."""
        return columns_of(self.coordinates)

    @property
    def date_columns(self) -> list[str]:
        """Columns of displacement, in order of time."""
        return [column for _, column in self.table.dates]

    @property
    def field_names(self) -> list[str]:
        """Numeric attributes to write: the rates, computed where the table has none, then what it has."""
        return [*RATES, *(name for name in self.attributes if name not in RATES), *self.kept_numbers]

    @property
    def number_fields(self) -> list[str]:
        """Fields of numbers to write, in their order."""
        return [*self.field_names, *(date_field(day) for day, _ in self.table.dates)]

    @property
    def computed(self) -> list[str]:
        """Rates that the table lacks."""
        return [name for name in RATES if name not in self.attributes]

    @property
    def days(self) -> NDArray[np.float64]:
        """Days of the dates, (T,)."""
        return days_of(day for day, _ in self.table.dates)

    @property
    def fields(self) -> QgsFields:
        """Fields to write."""
        fields = QgsFields()
        if self.table.identifier:
            fields.append(QgsField(self.table.identifier, QMetaType.Type.QString))
        for name in self.kept_texts:
            fields.append(QgsField(name, QMetaType.Type.QString))
        for name in self.number_fields:
            fields.append(QgsField(name, QMetaType.Type.Double))
        return fields

    def log(self, feedback: QgsProcessingFeedback) -> None:
        """Say what was understood and what will be done."""
        table = self.table
        feedback.pushInfo(tr("Recognised: {source}.").format(source=table.source))
        where = tr("columns {names}").format(names=", ".join(self.coordinate_columns))
        feedback.pushInfo(
            tr("Coordinates: {where}, {crs}.").format(
                where=where if self.coordinates else tr("geometry"), crs=self.crs.userFriendlyIdentifier()
            )
        )
        displacement = (
            tr("Displacement: {unit} -> mm; sign: {sign}")
            if self.unit_is_stated
            else tr("Displacement: {unit} (not stated in the file) -> mm; sign: {sign}")
        ).format(unit=self.unit, sign=say(table.sign))
        feedback.pushInfo(displacement + (tr(", reversed here as asked.") if self.reverse_sign else "."))
        if self.has_decimal_comma:
            feedback.pushInfo(tr("Numbers are written with a decimal comma."))
        first, last = table.dates[0][0], table.dates[-1][0]
        feedback.pushInfo(
            tr("{n_dates} dates from {first} to {last}.").format(
                n_dates=len(table.dates), first=first.isoformat(), last=last.isoformat()
            )
        )
        mapped = ", ".join(f"{column} -> {name}" for name, column in self.attributes.items())
        feedback.pushInfo(tr("Columns: {columns}.").format(columns=mapped or tr("none besides the dates")))
        kept = [*self.kept_texts, *self.kept_numbers]
        if kept:
            feedback.pushInfo(tr("Kept as they are: {columns}.").format(columns=say(shortened(kept, _MOST_NAMED))))
        if table.smoothed:
            feedback.pushInfo(
                tr("Smoothed copies left out: {n_smoothed} columns such as {smoothed}.").format(
                    n_smoothed=len(table.smoothed), smoothed=table.smoothed[0]
                )
            )
        if self.computed:
            feedback.pushInfo(
                tr("Computed by regression, as the file has no values: {names}.").format(names=", ".join(self.computed))
            )


@dataclass
class ImportOutcome:
    """Counts, while points go by."""

    n_read: int = 0
    n_written: int = 0
    n_duplicate: int = 0
    n_ragged: int = 0
    n_unlocated: int = 0
    n_null: int = 0
    n_turned: int = 0
    missing: MissingCodes = field(default_factory=MissingCodes)
    first_xy: NDArray[np.float64] | None = None
    n_text: int = 0
    n_empty: int = 0
    first_text: str = ""
    first_unlocated: str = ""
    unreadable: Counter[str] = field(default_factory=Counter)
    largest_mm: float = 0.0
    velocities: list[NDArray[np.float32]] = field(default_factory=list)  # mm/yr, of the points written

    def refusals(self) -> list[Sentence]:
        """Return one part of a sentence for each reason that refused points."""
        reasons = [
            (self.n_ragged, Sentence("with more or fewer cells than there are columns")),
            (
                self.n_unlocated,
                Sentence("without valid coordinates (first: {place})", place=self.first_unlocated)
                if self.first_unlocated
                else Sentence("without valid coordinates"),
            ),
            (self.n_null, Sentence("at 0, 0, far from all the others")),
            (
                self.n_text,
                Sentence(
                    "with text or an infinite number in a displacement column (first: {text})", text=self.first_text
                ),
            ),
            (self.n_empty, Sentence("without a value at any date")),
        ]
        return [Sentence("{n} {reason}", n=count, reason=reason) for count, reason in reasons if count]

    def why_nothing(self) -> Sentence:
        """Return the sentence for a file that yields no point."""
        if self.n_read == 0:
            return Sentence("The file holds column names and no points: choose a file with data.")
        return Sentence(
            "None of the {n} points can be used: {reasons}. Correct the file.",
            n=self.n_read,
            reasons=listed(self.refusals(), "; "),
        )

    def log(self, feedback: QgsProcessingFeedback) -> None:
        """Say what was written and what was left out."""
        feedback.pushInfo(
            tr("{n_written} points written of {n_read}.").format(n_written=self.n_written, n_read=self.n_read)
        )
        if self.n_duplicate:
            feedback.pushInfo(
                tr("{n_duplicate} points are in two files or more, and written once.").format(
                    n_duplicate=self.n_duplicate
                )
            )
        if self.n_turned:
            feedback.pushInfo(
                tr("{n} longitudes from 180 to 360 degrees are brought to -180 to 0.").format(n=self.n_turned)
            )
        if self.missing.n_found:
            feedback.pushWarning(
                tr("{n} values are taken as missing, as they are no displacements: {codes}.").format(
                    n=self.missing.n_found, codes=self.missing.words()
                )
            )
        if self.refusals():
            feedback.pushWarning(tr("Points left out: {reasons}.").format(reasons=say(listed(self.refusals(), "; "))))
        for column, count in self.unreadable.items():
            feedback.pushWarning(
                tr("Column {column}: {count} cells hold no number and are NULL in the output.").format(
                    column=column, count=count
                )
            )
        if self.largest_mm < _SMALLEST_PLAUSIBLE_MM:
            feedback.pushWarning(
                tr(
                    "No displacement exceeds {largest_mm:.3g} mm: the file may be in another unit. If so, run again "
                    "with the unit set."
                ).format(largest_mm=self.largest_mm)
            )


@dataclass(frozen=True)
class CleanRows:
    """Valid points.

    Attributes
    ----------
    xy : (n, 2) float64
    texts : dict of list of str or None
        By field, the identifier first, where the table has one.
    numbers : (n, f) float64, in the order of columns
        The plan's fields but the identifier; NaN where NULL.
    """

    xy: NDArray[np.float64]
    texts: dict[str, list[str | None]]
    numbers: NDArray[np.float64]


def clean_rows(plan: ImportPlan, block: Block, outcome: ImportOutcome) -> CleanRows:
    """Return the valid points of a block, and count the others."""
    xy = places(plan.coordinates, block)
    at_null, n_turned = on_the_earth(xy, plan.crs.isGeographic())
    n_before = len(plan.field_names)
    numbers = np.empty((len(xy), n_before + len(plan.date_columns)), order="F")  # filled and written by columns
    displacement = numbers[:, n_before:]
    has_text = np.zeros(len(xy), dtype=bool)
    for j, column in enumerate(plan.date_columns):
        values, is_text = parse_numbers(block.cells[column])
        displacement[:, j] = values
        has_text |= is_text
    outcome.missing.remove(displacement)
    displacement *= plan.factor
    if has_text.any() and not outcome.first_text:
        outcome.first_text = _first_text(plan, block, int(np.argmax(has_text)))
    is_located = np.isfinite(xy).all(axis=1)
    is_empty = np.isnan(displacement).all(axis=1)
    is_whole = ~block.is_ragged
    is_lost = is_whole & ~is_located & ~at_null
    if is_lost.any() and not outcome.first_unlocated:
        outcome.first_unlocated = _cells(plan.coordinate_columns, block, int(np.argmax(is_lost)))
    keep = is_whole & is_located & ~has_text & ~is_empty & ~block.is_duplicate
    outcome.n_read += len(xy)
    outcome.n_written += int(keep.sum())
    outcome.n_duplicate += int(block.is_duplicate.sum())
    outcome.n_ragged += int(block.is_ragged.sum())
    outcome.n_unlocated += int(is_lost.sum())
    outcome.n_null += int((is_whole & at_null & ~is_located).sum())
    outcome.n_turned += n_turned
    outcome.n_text += int((is_located & has_text & ~block.is_duplicate).sum())
    outcome.n_empty += int((is_whole & is_located & ~has_text & is_empty & ~block.is_duplicate).sum())
    if not keep.all():
        xy, numbers = xy[keep], np.asfortranarray(numbers[keep])
        displacement = numbers[:, n_before:]
    texts = {name: as_texts(block.cells[name][keep]) for name in plan.text_fields}
    if not len(xy):
        return CleanRows(xy, texts, numbers)
    if outcome.first_xy is None:
        outcome.first_xy = xy
    outcome.largest_mm = max(outcome.largest_mm, float(np.nanmax(displacement)), -float(np.nanmin(displacement)))
    rates = dict(zip(RATES, velocities(displacement, plan.days))) if plan.computed else {}
    factors = {"velocity": plan.factor, "v_std": abs(plan.factor)}
    for j, name in enumerate(plan.field_names):
        if name in RATES and name not in plan.attributes:
            numbers[:, j] = rates[name]
            continue
        column = plan.attributes.get(name, name)
        values, unreadable = parse_numbers(block.cells[column][keep])
        numbers[:, j] = values * factors.get(name, 1.0)
        if unreadable.any():
            outcome.unreadable[column] += int(unreadable.sum())
    outcome.velocities.append(numbers[:, plan.field_names.index("velocity")].astype(np.float32))
    return CleanRows(xy, texts, numbers)


def _first_text(plan: ImportPlan, block: Block, row: int) -> str:
    """Say where in a row of a block there is text in place of a displacement, and what."""
    column = next(name for name in plan.date_columns if parse_numbers(block.cells[name][row : row + 1])[1][0])
    return _cells([column], block, row)


def _cells(columns: Sequence[str], block: Block, row: int) -> str:
    """Return what is in some columns of a row, for a sentence; nothing of none."""
    cells = [f"column {column}, '{as_texts(block.cells[column][row : row + 1])[0] or ''}'" for column in columns]
    where = f" of {block.file}" if block.file else ""
    return ", ".join([f"row {block.first_row + row}{where}", *cells]) if cells else ""
