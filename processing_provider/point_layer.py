"""A point layer of displacement series -> arrays: date columns, coordinates in metres, points refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..algorithms.errors import InputError
from ..algorithms.formats import parse_date_field
from .feature_blocks import feature_blocks
from .geopackage import GeoPackageTable
from .metric_crs import choose_metric_crs, transform_points
from .point_block import NO_LABEL
from .point_reading import PointReading
from .row_store import FileRows, MemoryRows, RowStore
from .table_blocks import table_blocks

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..engine.client import JobFolder

__all__ = ["NO_LABEL", "PointLayer", "check_labels", "check_source", "find_date_fields", "read_point_layer"]

_UNIT_SAMPLE_ROWS = 5000


@dataclass(frozen=True)
class PointLayer:
    """The points of a layer that can be used.

    Attributes
    ----------
    displacement : (n, T) float32, mm
        NaN where missing; memory-mapped from the job folder where one was given. T = 0 where no series was asked for.
    coordinates : (n, 2) float64, m
        In `metric_crs`.
    feature_ids : (n,) int64
        Increasing: the order of the points.
    dates, date_fields
        Of the T columns, in order of time.
    metric_crs
        In which distances are measured.
    integers
        (n,) int64 per label field asked for, `NO_LABEL` where it is NULL.
    n_refused
        Number of features that were refused.
    table
        The GeoPackage table that the layer is, where it is no more than that.
    """

    displacement: NDArray[np.float32]
    coordinates: NDArray[np.float64]
    feature_ids: NDArray[np.int64]
    dates: list[date]
    date_fields: list[str]
    metric_crs: QgsCoordinateReferenceSystem
    integers: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    n_refused: int = 0
    table: GeoPackageTable | None = None

    @property
    def days(self) -> NDArray[np.float64]:
        """(T,) days since the first date."""
        return np.array([(day - self.dates[0]).days for day in self.dates], dtype=np.float64)

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
    found: dict[date, str] = {}
    for name in chosen or fields.names():
        if fields.lookupField(name) < 0:
            raise InputError(f"The layer has no field {name}: choose among its date fields.")
        day = parse_date_field(name)
        if day is None:
            if chosen:
                raise InputError(
                    f"The name of field {name} is not a date: choose fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD."
                )
            continue
        if day in found:
            raise InputError(
                f"Fields {found[day]} and {name} stand for the same date, {day.isoformat()}: "
                "choose the date fields to use, or remove one."
            )
        found[day] = name
    if not found:
        raise InputError(
            "The layer has no displacement columns: their names must be dates, "
            "such as 20200131, D20200131 or D_20200131. Import the file first, or choose another layer."
        )
    if len(found) == 1:
        ((day, name),) = found.items()
        raise InputError(
            f"There is only one date, {day.isoformat()} (field {name}): a displacement series needs at least two."
        )
    return sorted(found.items())


def check_source(source: QgsProcessingFeatureSource) -> None:
    """Raise InputError where a layer cannot hold measurement points: no points, no CRS, no features."""
    name = source.sourceName()
    geometry_type = QgsWkbTypes.geometryType(source.wkbType())
    if geometry_type == Qgis.GeometryType.Null:
        raise InputError(f"{name} is a table without geometry: a point layer is needed. Import the file first.")
    if geometry_type not in (Qgis.GeometryType.Point, Qgis.GeometryType.Unknown):
        kind = QgsWkbTypes.geometryDisplayString(geometry_type).lower()
        raise InputError(f"{name} is a {kind} layer: a point layer is needed.")
    if not source.sourceCrs().isValid():
        raise InputError(f"{name} has no coordinate reference system: set its CRS, so that distances can be measured.")
    if source.hasFeatures() == Qgis.FeatureAvailability.NoFeaturesAvailable:
        raise InputError(_no_points(name))


def check_labels(points: PointLayer, field: str) -> None:
    """Raise InputError where a label field puts no point into a cluster."""
    if not (points.integers[field] >= 0).any():
        raise InputError(f"No point has a cluster: field {field} is negative or NULL everywhere; choose another field.")


def read_point_layer(
    source: QgsProcessingFeatureSource,
    dates_chosen: Sequence[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    job: JobFolder | None = None,
    label_fields: Sequence[str] = (),
    *,
    need_series: bool = True,
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
    job
        Folder that gets the displacement as `displacement.npy`; None = in memory.
    label_fields
        Fields of whole numbers to read along.
    need_series
        False where the labels and coordinates are enough.
    table
        The source's table, as `input_table` finds it: its columns of numbers are read several times as fast.

    Raises
    ------
    InputError
        The layer cannot be used, or fewer than two of its points can.
    QgsProcessingException
        Cancelled.
    """
    check_source(source)
    columns = find_date_fields(source.fields(), dates_chosen) if need_series else []
    for name in label_fields:
        if source.fields().lookupField(name) < 0:
            raise InputError(f"The layer has no field {name}: choose the field that holds the labels.")
    if job is not None and columns:
        store: RowStore = FileRows(job.file("displacement"), len(columns))
    else:
        store = MemoryRows(len(columns), max(source.featureCount(), 0))
    reading = PointReading(len(columns), label_fields)
    refusals = reading.refusals
    names = [name for _, name in columns]
    if table is not None and all(source.fields().field(name).isNumeric() for name in [*names, *label_fields]):
        blocks = table_blocks(table, names, label_fields, refusals)
    else:
        blocks = feature_blocks(source, names, label_fields, refusals)
    with closing(blocks):
        reading.read_into(blocks, source.featureCount(), store, feedback)
    ids = reading.feature_ids()

    if not len(ids) and not refusals.total:
        raise InputError(_no_points(source.sourceName()))
    feedback.pushInfo(refusals.summary(len(ids)))
    if len(ids) < 2:
        raise InputError(f"{refusals.summary(len(ids))} At least two points are needed.")
    # A selection comes in another order at every run, and the result must not depend on it.
    order = np.argsort(ids, kind="stable")
    in_order = bool((np.diff(order) == 1).all())
    ids, xy = ids[order], reading.coordinates()[order]
    metric = choose_metric_crs(source.sourceCrs(), xy, context.transformContext())
    feedback.pushInfo(metric.reason)
    metres = transform_points(xy, source.sourceCrs(), metric.crs, context.transformContext())
    if not np.isfinite(metres).all():
        n = int((~np.isfinite(metres)).any(axis=1).sum())
        raise InputError(
            f"{n} of {len(ids)} points have coordinates that do not fit the layer's CRS, "
            f"{source.sourceCrs().userFriendlyIdentifier()}: correct or deselect them, or set the right CRS."
        )

    used = np.flatnonzero(reading.column_has_values)
    empty = [name for (_, name), has_values in zip(columns, reading.column_has_values) if not has_values]
    if empty:
        feedback.pushWarning(f"Left out, as they hold no value at all: {_listed(empty)}.")
    if columns and len(used) < 2:
        raise InputError(
            f"Only field {columns[used[0]][1]} holds any value: a displacement series needs at least two dates."
        )
    columns = [columns[index] for index in used]
    displacement = store.finish(None if in_order else order, used)
    if columns:
        days = [day for day, _ in columns]
        feedback.pushInfo(f"{len(days)} dates from {days[0].isoformat()} to {days[-1].isoformat()}.")
        _warn_of_metres(displacement, feedback)
    return PointLayer(
        displacement=displacement,
        coordinates=metres,
        feature_ids=ids,
        dates=[day for day, _ in columns],
        date_fields=[name for _, name in columns],
        metric_crs=metric.crs,
        integers={name: labels[order] for name, labels in reading.labels().items()},
        n_refused=refusals.total,
        table=table,
    )


def _no_points(name: str) -> str:
    return f"{name} has no points: check its filter, or whether 'selected features only' was meant."


def _listed(names: list[str], most: int = 5) -> str:
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def _warn_of_metres(displacement: NDArray[np.float32], feedback: QgsProcessingFeedback) -> None:
    sample = np.abs(displacement[:: max(1, len(displacement) // _UNIT_SAMPLE_ROWS)])
    median, largest = float(np.nanmedian(sample)), float(np.nanmax(sample))
    if 0 < largest < 2 and median < 0.2:
        feedback.pushWarning(
            f"The displacements are very small (median {median:.2g}, largest {largest:.2g}) and are taken as "
            "millimetres: if they are metres, import the file with its unit first."
        )
