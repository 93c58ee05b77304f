"""What results are called when QGIS loads them: after their source, those of one run together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameters

from ..running.run import Run

__all__ = ["name_results", "source_title"]


def source_title(run: Run) -> str:
    """Return what the input of an algorithm is called; empty where it has none."""
    definition = run.algorithm.parameterDefinition("INPUT")
    if definition is None:
        return ""
    source = QgsProcessingParameters.parameterAsSource(definition, run.parameters, run.context)
    if source is not None:
        return str(source.sourceName())
    name = Path(QgsProcessingParameters.parameterAsString(definition, run.parameters, run.context)).name
    return name.partition(".")[0]


def name_results(
    run: Run,
    outputs: Mapping[str, Any],
    title: str,
    grouped: Sequence[str] = (),
) -> None:
    """Say how the results of a run are called where QGIS will load them.

    A name that the user gave stays, and so does a file's where QGIS's settings call layers after their files.

    Parameters
    ----------
    run, outputs
        Of the algorithm.
    title
        Of results: `{}` stands for what one is.
    grouped
        Outputs that lie in one group of the layer tree, from the lowest that is drawn to the highest.
    """
    about = title.replace("{}", run.algorithm.displayName().lower())
    group = f"{about}, {datetime.now():%H:%M}" if grouped else ""
    for definition in run.algorithm.destinationParameterDefinitions():
        destination = str(outputs.get(definition.name(), ""))
        if not run.context.willLoadLayerOnCompletion(destination):
            continue
        details = run.context.layerToLoadOnCompletionDetails(destination)
        if details.name in ("", definition.name(), definition.description()):
            details.name = title.replace("{}", definition.description().lower())
        if definition.name() in grouped:
            details.layerSortKey = grouped.index(definition.name())
            details.groupName = group
