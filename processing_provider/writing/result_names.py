"""What results are called when QGIS loads them: after their source, those of one run together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameters

__all__ = ["name_results", "source_title"]


def source_title(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return what the input of an algorithm is called; empty where it has none."""
    definition = algorithm.parameterDefinition("INPUT")
    if definition is None:
        return ""
    source = QgsProcessingParameters.parameterAsSource(definition, parameters, context)
    if source is not None:
        return str(source.sourceName())
    name = Path(QgsProcessingParameters.parameterAsString(definition, parameters, context)).name
    return name.partition(".")[0]


def name_results(
    algorithm: QgsProcessingAlgorithm,
    outputs: Mapping[str, Any],
    context: QgsProcessingContext,
    title: str,
    grouped: Sequence[str] = (),
) -> None:
    """Say how the results of a run are called where QGIS will load them.

    A name that the user gave stays, and so does a file's where QGIS's settings call layers after their files.

    Parameters
    ----------
    algorithm, outputs, context
        Of the run.
    title
        Of results: `{}` stands for what one is.
    grouped
        Outputs that lie in one group of the layer tree, from the lowest that is drawn to the highest.
    """
    run = title.replace("{}", algorithm.displayName().lower())
    group = f"{run}, {datetime.now():%H:%M}" if grouped else ""
    for definition in algorithm.destinationParameterDefinitions():
        destination = str(outputs.get(definition.name(), ""))
        if not context.willLoadLayerOnCompletion(destination):
            continue
        details = context.layerToLoadOnCompletionDetails(destination)
        if details.name in ("", definition.name(), definition.description()):
            details.name = title.replace("{}", definition.description().lower())
        if definition.name() in grouped:
            details.layerSortKey = grouped.index(definition.name())
            details.groupName = group
