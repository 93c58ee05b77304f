"""Writing results: sinks that are complete or untouched, and pages of HTML."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ...engine.moving import move_into_place
from ..files.output_file import check_written, complete_or_untouched, large_to_file, output_path
from ..geopackage.table import GeoPackageTable, is_geopackage, large_pages
from ..layers.new_fields import NewField, output_fields
from ..running.run import Run
from .sinks import add_features, write_points
from .table_copy import copy_points, copy_target

__all__ = ["ReadLayer", "safe_outputs", "write_features", "write_labelled_points", "write_table", "write_text"]

_BLOCK_ROWS = 1024


class ReadLayer(Protocol):
    """What was read of a layer, such as a `PointLayer`: which features, and the table that it is, if it is no more."""

    @property
    def feature_ids(self) -> NDArray[np.int64]:
        """Of what was read, (n,)."""

    @property
    def table(self) -> GeoPackageTable | None:
        """The GeoPackage table, or None."""


@contextmanager
def safe_outputs(run: Run, *names: str) -> Iterator[None]:
    """Leave every file that these output parameters name complete, or as it was before."""
    with ExitStack() as stack:
        for path in dict.fromkeys(output_path(run, name) for name in names):
            stack.enter_context(complete_or_untouched(path))
        yield


def write_labelled_points(
    run: Run,
    name: str,
    source: QgsProcessingFeatureSource,
    new_fields: Sequence[NewField],
    points: ReadLayer,
    dropped: Collection[str] = (),
) -> str:
    """Write all features of the source with new fields to the sink parameter `name`; return where, "" where nowhere.

    Fields of the source that are `dropped` are left out, or make way for new ones at the end.
    """
    fields = output_fields(source.fields(), [new.field for new in new_fields], dropped)
    n_values = source.featureCount() * fields.count()
    run = large_to_file(run, name, n_values)

    def make_sink() -> tuple[QgsFeatureSink | None, str]:
        with large_pages():
            return run.sink(name, fields, source.wkbType(), source.sourceCrs())

    sink, destination = make_sink()
    if sink is None:
        return ""
    if points.table is not None and is_geopackage(destination):
        del sink  # closed, it is an empty table
        target = copy_target(points.table, destination, fields)
        if target is not None:
            check_written(destination, copy_points(points.table, target, new_fields, points.feature_ids, run.feedback))
            return destination
        sink, destination = make_sink()
    try:
        n_written = write_points(source, sink, new_fields, points.feature_ids, run.feedback, dropped)
    finally:
        # An exception keeps this frame alive, and the sink its file open.
        del sink
    check_written(destination, n_written)
    return destination


def write_features(
    run: Run,
    name: str,
    fields: QgsFields,
    geometry_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
) -> str:
    """Write features, as they come, to the sink parameter `name`; return where, "" where nowhere."""
    sink, destination = run.sink(name, fields, geometry_type, crs)
    if sink is None:
        return ""
    coming, n_written = iter(features), 0
    try:
        while rows := list(islice(coming, _BLOCK_ROWS)):
            add_features(sink, rows)
            n_written += len(rows)
    finally:
        del sink
    check_written(destination, n_written)
    return destination


def write_table(run: Run, name: str, fields: QgsFields, rows: Iterable[QgsFeature]) -> str:
    """Write rows without geometry, as `write_features` does."""
    return write_features(run, name, fields, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem(), rows)


def write_text(path: str, text: str) -> str:
    """Write a text file aside, then move it into place; return its path."""
    target = Path(path)
    aside = target.with_name(target.name + ".part")
    try:
        aside.write_text(text, encoding="utf-8")
        move_into_place(aside, target)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    return path
