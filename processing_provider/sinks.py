"""Writing the points of a layer back with new fields: every feature goes out, also those that were set aside."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["NewField", "PointValues", "output_fields", "write_points"]

_BLOCK_ROWS = 1024


@dataclass(frozen=True)
class NewField:
    """A field of the output.

    Attributes
    ----------
    field
        Name, of at most 10 characters, and type.
    values : (n,) array
        One per point that was read, in the order of its feature ids; NaN is written as NULL.
    set_aside
        What a feature gets that was not read: -1 for a cluster, None for a quantity.
    decimals
        Digits to which values are rounded on writing, so that float32 does not show; None for values as they are.
    """

    field: QgsField
    values: NDArray[Any]
    set_aside: int | None = None
    decimals: int | None = None

    def of(self, rows: NDArray[np.intp]) -> list[Any]:
        """Return the values of some points as Python objects."""
        values = self.values[rows]
        if self.decimals is not None:
            values = values.astype(np.float64).round(self.decimals)
        found: list[Any] = values.tolist()
        return found


class PointValues:
    """What new fields hold, by feature id.

    Parameters
    ----------
    new_fields
        The fields.
    feature_ids : (n,) int64
        Of the points that their `values` are of.
    """

    def __init__(self, new_fields: Sequence[NewField], feature_ids: NDArray[np.int64]) -> None:
        self._new_fields, self._feature_ids = new_fields, feature_ids
        self._order = np.argsort(feature_ids, kind="stable")

    def of(self, ids: Sequence[int]) -> list[list[Any]]:
        """Return per new field the values of the features with these ids, as Python objects."""
        if not len(self._order):
            return [[new.set_aside] * len(ids) for new in self._new_fields]
        wanted = np.array(ids, dtype=np.int64)
        places = np.searchsorted(self._feature_ids, wanted, sorter=self._order)
        rows = self._order[np.minimum(places, len(self._order) - 1)]
        read = (self._feature_ids[rows] == wanted).tolist()
        return [
            [
                (None if value != value else value) if found else new.set_aside
                for value, found in zip(new.of(rows), read)
            ]
            for new in self._new_fields
        ]


def output_fields(fields: QgsFields, added: Sequence[QgsField], dropped: Collection[str] = ()) -> QgsFields:
    """Return the input's fields but those dropped, and the added ones; one takes the place of one of its name."""
    replacing = {field.name().lower(): field for field in added}
    result = QgsFields()
    for field in fields:
        if field.name() not in dropped:
            result.append(replacing.pop(field.name().lower(), field))
    for field in replacing.values():
        result.append(field)
    return result


def write_points(
    source: QgsProcessingFeatureSource,
    sink: QgsFeatureSink,
    new_fields: Sequence[NewField],
    feature_ids: NDArray[np.int64],
    feedback: QgsProcessingFeedback,
    dropped: Collection[str] = (),
) -> int:
    """Write every feature of the source with the new fields.

    Parameters
    ----------
    source
        The layer that was read.
    sink
        Made with `output_fields(source.fields(), ...)`.
    new_fields
        In the order given to `output_fields`.
    feature_ids : (n,) int64
        Of the points that `values` are of; other features get `set_aside`.
    feedback
        Of the running algorithm. Progress runs from 0 to 100.
    dropped
        As given to `output_fields`.

    Returns
    -------
    int
        Number of features written.

    Raises
    ------
    QgsProcessingException
        Cancelled, or the output cannot be written.
    """
    fields = output_fields(source.fields(), [new.field for new in new_fields], dropped)
    kept = [position for position, field in enumerate(source.fields()) if field.name() not in dropped]
    positions = [fields.lookupField(new.field.name()) for new in new_fields]
    values = PointValues(new_fields, feature_ids)
    expected = source.featureCount()
    n_written = 0
    block: list[QgsFeature] = []

    def flush() -> None:
        nonlocal n_written, block
        if feedback.isCanceled():
            raise QgsProcessingException("Cancelled.")
        columns = values.of([feature.id() for feature in block])
        if dropped:
            for feature in block:
                attributes = feature.attributes()
                feature.setAttributes([attributes[position] for position in kept])
        for feature, row in zip(block, zip(*columns)):
            feature.resizeAttributes(fields.count())
            for position, value in zip(positions, row):
                feature.setAttribute(position, value)
        if not sink.addFeatures(block, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(f"The output cannot be written: {sink.lastError() or 'unknown reason'}")
        n_written += len(block)
        block = []
        if expected > 0:
            feedback.setProgress(100 * n_written / expected)

    for feature in source.getFeatures():
        block.append(feature)
        if len(block) == _BLOCK_ROWS:
            flush()
    if block:
        flush()
    return n_written
