"""Writing the points of a layer back with new fields: every feature goes out, also those that were set aside."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...translation import tr
from ..layers.new_fields import NewField, PointValues, output_fields
from ..running.run import stop_if_cancelled

__all__ = ["add_features", "write_points"]

_BLOCK_ROWS = 1024


def add_features(sink: QgsFeatureSink, features: list[QgsFeature]) -> None:
    """Write features, or raise QgsProcessingException."""
    if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("The output cannot be written ({reason}): check that the disk is not full and run again.").format(
                reason=sink.lastError() or "for no stated reason"
            )
        )


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
        stop_if_cancelled(feedback)
        columns = values.of([feature.id() for feature in block])
        if dropped:
            for feature in block:
                attributes = feature.attributes()
                feature.setAttributes([attributes[position] for position in kept])
        for feature, row in zip(block, zip(*columns)):
            feature.resizeAttributes(fields.count())
            for position, value in zip(positions, row):
                feature.setAttribute(position, value)
        add_features(sink, block)
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
