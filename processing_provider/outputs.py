"""Writing results: sinks that are complete or untouched, and pages of HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from .output_file import check_written, complete_or_untouched, output_path
from .sinks import NewField, output_fields, write_points

__all__ = ["safe_outputs", "write_features", "write_labelled_points", "write_text"]


@contextmanager
def safe_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], names: Sequence[str], context: QgsProcessingContext
) -> Iterator[None]:
    """Leave every file that these output parameters name complete, or as it was before."""
    with ExitStack() as stack:
        for path in dict.fromkeys(output_path(algorithm, parameters, name, context) for name in names):
            stack.enter_context(complete_or_untouched(path))
        yield


def write_labelled_points(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
    new_fields: Sequence[NewField],
    feature_ids: Any,
    feedback: QgsProcessingFeedback,
) -> str:
    """Write all features of the source with new fields to the sink parameter `name`; return where, "" where nowhere."""
    fields = output_fields(source.fields(), [new.field for new in new_fields])
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, source.wkbType(), source.sourceCrs()
    )
    if sink is None:
        return _no_sink(algorithm, parameters, name)
    try:
        n_written = write_points(source, sink, new_fields, feature_ids, feedback)
    finally:
        # An exception keeps this frame alive, and the sink its file open.
        del sink
    check_written(destination, n_written)
    return str(destination)


def write_features(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
) -> str:
    """Write features to the sink parameter `name`; return where, "" where nowhere."""
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry_type, crs)
    if sink is None:
        return _no_sink(algorithm, parameters, name)
    rows = list(features)
    try:
        if not sink.addFeatures(rows, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(f"The output {name} cannot be written: {sink.lastError() or 'unknown reason'}")
    finally:
        del sink
    check_written(destination, len(rows))
    return str(destination)


def write_text(path: str, text: str) -> str:
    """Write a text file aside, then move it into place; return its path."""
    target = Path(path)
    aside = target.with_name(target.name + ".part")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(target)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    return path


def _no_sink(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str) -> str:
    """Return "" for an optional output that was not asked for; raise for one that cannot be made."""
    if parameters.get(name) is None:
        return ""
    raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
