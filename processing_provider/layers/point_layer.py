"""A point layer of displacement series -> arrays: date columns, coordinates in metres, points refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.errors import InputError
from ...algorithms.sentences import Sentence, shortened
from ...algorithms.series.plausible import noise_level, odd_dates
from ...algorithms.tables.dates import chosen_date_columns, date_columns, seen_columns, unit_in
from ...engine.row_file import RowFile
from ...translation import say, tr
from ..geopackage.table import GeoPackageTable
from .feature_blocks import feature_blocks
from .metric_crs import choose_metric_crs, transform_points
from .point_block import NO_LABEL, FieldsBeside
from .point_reading import ClassField, PointReading
from .table_blocks import table_blocks

__all__ = [
    "NO_LABEL",
    "ClassField",
    "FieldsBeside",
    "PointLayer",
    "check_labels",
    "check_source",
    "find_date_fields",
    "read_point_layer",
]

_MOST_NAMES = 5
# Between two dates InSAR scatters by more.
_SMALLEST_NOISE = 0.05  # mm
_UNIT_SAMPLE_ROWS = 5000


@dataclass(frozen=True)
class PointLayer:
    """The points of a layer that can be used; their series are in a file.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
        In `metric_crs`.
    feature_ids : (n,) int64
        Increasing: the order of the points.
    dates, date_fields
        Of the T columns of the series, in order of time; none where no series was asked for.
    metric_crs
        In which distances are measured.
    integers
        (n,) int64 per label field asked for, `NO_LABEL` where it is NULL.
    numbers
        (n,) float64 per field of numbers asked for, NaN where it is NULL or infinite.
    classes
        Per field of classes asked for.
    identifiers
        (n,) text per field of identifiers asked for, "" where it is NULL or blank.
    n_refused
        Number of features that were refused.
    table
        The GeoPackage table that the layer is, where it is no more than that.
    """

    coordinates: NDArray[np.float64]
    feature_ids: NDArray[np.int64]
    dates: list[date]
    date_fields: list[str]
    metric_crs: QgsCoordinateReferenceSystem
    integers: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    numbers: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    classes: dict[str, ClassField] = field(default_factory=dict)
    identifiers: dict[str, NDArray[np.str_]] = field(default_factory=dict)
    n_refused: int = 0
    table: GeoPackageTable | None = None

    @property
    def iso_dates(self) -> list[str]:
        """The T dates as the engine takes them."""
        return [day.isoformat() for day in self.dates]


def find_date_fields(fields: QgsFields, chosen: Sequence[str] = ()) -> list[tuple[date, str]]:
    """Return the displacement columns of a layer in order of time.

    Parameters
    ----------
    fields
        Of the layer.
    chosen
        Names to restrict the columns to; none = every column whose name is a date.

    Raises
    ------
    InputError
        Fewer than two dates, a date twice or not in the calendar, or a chosen column whose name is no date.
    """
    for name in chosen:
        if fields.lookupField(name) < 0:
            raise InputError("The layer has no field {name}: choose among its date fields.", name=name)
    found = chosen_date_columns(chosen) if chosen else date_columns(fields.names())
    if not found:
        raise InputError(
            "The layer has no displacement columns: their names must be dates, such as 20200131, D20200131 or "
            "2020-01-31, and here the fields are {fields}. Import the file first, or choose another layer.",
            fields=seen_columns(fields.names()),
        )
    if len(found) == 1:
        ((day, name),) = found
        raise InputError(
            "There is only one date, {day} (field {name}): a displacement series needs at least two.",
            day=day.isoformat(),
            name=name,
        )
    return found


def check_source(source: QgsProcessingFeatureSource) -> None:
    """Raise InputError where a layer cannot hold measurement points: no points, no CRS, no features."""
    name = source.sourceName()
    geometry_type = QgsWkbTypes.geometryType(source.wkbType())
    if geometry_type == Qgis.GeometryType.Null:
        raise InputError(
            "{name} is a table without geometry: a point layer is needed. Import the file first.", name=name
        )
    if geometry_type not in (Qgis.GeometryType.Point, Qgis.GeometryType.Unknown):
        kind = QgsWkbTypes.geometryDisplayString(geometry_type).lower()
        raise InputError(
            "{name} is a {kind} layer: a point layer is needed. Make points of it by Centroids first.",
            name=name,
            kind=kind,
        )
    if not source.sourceCrs().isValid():
        raise InputError(
            "{name} has no coordinate reference system: set its CRS, so that distances can be measured.", name=name
        )
    if source.hasFeatures() == Qgis.FeatureAvailability.NoFeaturesAvailable:
        raise InputError(_no_points(name))


def check_labels(points: PointLayer, field: str) -> None:
    """Raise InputError where a label field puts no point into a cluster."""
    if not (points.integers[field] >= 0).any():
        raise InputError(
            "No point has a cluster: field {field} is negative or NULL everywhere; choose another field.", field=field
        )


def read_point_layer(
    source: QgsProcessingFeatureSource,
    dates_chosen: Sequence[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    series_file: Path | None = None,
    beside: FieldsBeside | None = None,
    table: GeoPackageTable | None = None,
) -> PointLayer:
    """Read the points of a layer, block by block, and log what was found and what was refused.

    Parameters
    ----------
    source
        Any feature source of points; a multipoint of one part counts as a point.
    dates_chosen
        Names of the date fields to use; empty = all.
    context, feedback
        Of the running algorithm. Progress runs from 0 to 100.
    series_file
        Gets the displacement as `.npy`: (n, T) float32, mm, NaN where missing; None where labels and coordinates are
        enough.
    beside
        Fields to read along; none by default.
    table
        The source's table, as `input_table` finds it: its columns of numbers and classes are read several times as
        fast.

    Raises
    ------
    InputError
        The layer cannot be used, or fewer than two of its points can.
    QgsProcessingException
        Cancelled.
    """
    check_source(source)
    beside = beside or FieldsBeside()
    for names, what in ((beside.labels, "labels"), (beside.numbers, "numbers"), (beside.classes, "classes")):
        for name in names:
            if source.fields().lookupField(name) < 0:
                raise InputError(
                    "The layer has no field {name}: choose the field that holds the {what}.", name=name, what=what
                )
    if series_file is None:
        return _read(source, [], beside, table, None, context, feedback)
    columns = find_date_fields(source.fields(), dates_chosen)
    with closing(RowFile(series_file, len(columns))) as rows:
        return _read(source, columns, beside, table, rows, context, feedback)


def _read(
    source: QgsProcessingFeatureSource,
    columns: list[tuple[date, str]],
    beside: FieldsBeside,
    table: GeoPackageTable | None,
    rows: RowFile | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> PointLayer:
    reading = PointReading(len(columns), beside)
    refusals = reading.refusals
    names = [name for _, name in columns]
    if table is not None and _are_columns(source.fields(), names, beside):
        blocks = table_blocks(table, names, beside, refusals)
    else:
        blocks = feature_blocks(source, names, beside, refusals)
    with closing(blocks):
        reading.read_into(rows, blocks, source.featureCount(), feedback)

    ids = reading.feature_ids()
    if not len(ids) and not refusals.total:
        raise InputError(_no_points(source.sourceName()))
    feedback.pushInfo(say(refusals.summary(len(ids))))
    if reading.missing.n_found:
        feedback.pushWarning(
            tr("{n} values are taken as missing, as they are no displacements: {codes}.").format(
                n=reading.missing.n_found, codes=reading.missing.words()
            )
        )
    if len(ids) < 2:
        raise InputError("{summary} At least two points are needed.", summary=refusals.summary(len(ids)))
    # A selection comes in another order at every run, and the result must not depend on it.
    order = np.argsort(ids, kind="stable")
    xy = reading.coordinates()[order]
    metric = choose_metric_crs(source.sourceCrs(), xy, context.transformContext())
    feedback.pushInfo(say(metric.reason))
    metres = transform_points(xy, source.sourceCrs(), metric.crs, context.transformContext())
    if not np.isfinite(metres).all():
        n = int((~np.isfinite(metres)).any(axis=1).sum())
        raise InputError(
            "{n} of {n_ids} points have coordinates that do not fit the layer's CRS, {sourceCrs}: correct or "
            "deselect them, or set the right CRS.",
            n=n,
            n_ids=len(ids),
            sourceCrs=source.sourceCrs().userFriendlyIdentifier(),
        )
    if rows is not None:
        columns = _finish_series(rows, columns, reading.column_has_values, order, feedback)
    return PointLayer(
        coordinates=metres,
        feature_ids=ids[order],
        dates=[day for day, _ in columns],
        date_fields=[name for _, name in columns],
        metric_crs=metric.crs,
        integers={name: labels[order] for name, labels in reading.labels().items()},
        numbers={name: numbers[order] for name, numbers in reading.numbers().items()},
        classes={name: ClassField(each.names, each.codes[order]) for name, each in reading.classes().items()},
        identifiers={name: texts[order] for name, texts in reading.identifiers().items()},
        n_refused=refusals.total,
        table=table,
    )


def _are_columns(fields: QgsFields, date_names: Sequence[str], beside: FieldsBeside) -> bool:
    """Say whether GDAL gives these fields as columns that need no look at each value."""
    numeric = all(fields.field(name).isNumeric() for name in (*date_names, *beside.labels, *beside.numbers))
    named = [fields.field(name) for name in (*beside.classes, *beside.identifiers)]
    return numeric and all(each.isNumeric() or each.type() == QMetaType.Type.QString for each in named)


def _finish_series(
    rows: RowFile,
    columns: list[tuple[date, str]],
    has_values: NDArray[np.bool_],
    order: NDArray[np.intp],
    feedback: QgsProcessingFeedback,
) -> list[tuple[date, str]]:
    """Put the file in order, say what is in it, and return the columns that it keeps: those with values."""
    used = [column for column, has_value in zip(columns, has_values) if has_value]
    empty = [name for (_, name), has_value in zip(columns, has_values) if not has_value]
    if empty:
        feedback.pushWarning(
            tr("Left out, as they hold no value at all: {names}.").format(names=say(shortened(empty, _MOST_NAMES)))
        )
    if len(used) < 2:
        raise InputError(
            "Only field {name} holds any value: a displacement series needs at least two dates.", name=used[0][1]
        )
    in_order = bool((np.diff(order) == 1).all())
    rows.finish(None if in_order else order, np.flatnonzero(has_values))
    first, last = used[0][0], used[-1][0]
    feedback.pushInfo(
        tr("{n_used} dates from {first} to {last}.").format(
            n_used=len(used), first=first.isoformat(), last=last.isoformat()
        )
    )
    sample = rows.sample(_UNIT_SAMPLE_ROWS)
    odd = [name for (_, name), is_odd in zip(used, odd_dates(sample)) if is_odd]
    if odd:
        raise InputError(
            "In field {fields} the points scatter by more than twenty times what they do on the dates around: it holds "
            "something else, or is damaged. Leave it out of the date fields, or correct it.",
            fields=say(shortened(odd, _MOST_NAMES)),
        )
    unit = unit_in([name for _, name in used])
    if unit in ("cm", "m"):
        feedback.pushWarning(
            tr(
                "The names of the date fields, such as {name}, state {unit}, and numbers are read as millimetres: say "
                "so where a unit can be chosen, or import the file first."
            ).format(name=used[0][1], unit=unit)
        )
    _warn_of_metres(sample, feedback)
    return used


def _no_points(name: str) -> Sentence:
    return Sentence("{name} has no points: check its filter, or whether 'selected features only' was meant.", name=name)


def _warn_of_metres(displacement: NDArray[np.float32], feedback: QgsProcessingFeedback) -> None:
    sizes = np.abs(displacement)
    median, largest = float(np.nanmedian(sizes)), float(np.nanmax(sizes))
    if (0 < largest < 2 and median < 0.2) or 0 < noise_level(displacement) < _SMALLEST_NOISE:
        feedback.pushWarning(
            tr(
                "The displacements are very small (median {median:.2g}, largest {largest:.2g}) for millimetres: if "
                "they are metres, say so where a unit can be chosen, or import the file with its unit first."
            ).format(median=median, largest=largest)
        )
