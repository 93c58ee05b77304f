"""One run of an algorithm: what QGIS hands over, and its parameters read by name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFeedback,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...translation import tr
from .part_feedback import PartFeedback

__all__ = ["Run", "stop_if_cancelled"]


@dataclass(frozen=True)
class Run:
    """A run of an algorithm, or the look at its parameters before one.

    Attributes
    ----------
    algorithm
        Whose parameters these are.
    parameters
        Values by name.
    context, feedback
        As QGIS hands them over.
    settled
        Where files that outputs name will be when the run is over, by where they are written.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    settled: dict[str, str] = field(default_factory=dict)

    def settled_path(self, path: str) -> str:
        """Return where a file will be when the run is over."""
        return self.settled.get(Path(path).as_posix(), path)

    def part(self, start: float, end: float) -> Run:
        """Return the run with the progress of one part of it, from `start` to `end` percent."""
        return replace(self, feedback=PartFeedback(self.feedback, start, end))

    def text(self, name: str) -> str:
        """Return a text, or the name of a field; empty where there is none."""
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context))

    def texts(self, name: str) -> list[str]:
        """Return texts, or names of fields."""
        found: list[str] = self.algorithm.parameterAsStrings(self.parameters, name, self.context)
        return found

    def number(self, name: str) -> float:
        """Return a number; 0 where it is not set."""
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def integer(self, name: str) -> int:
        """Return a whole number; 0 where it is not set."""
        return int(self.algorithm.parameterAsInt(self.parameters, name, self.context))

    def switch(self, name: str) -> bool:
        """Return whether a switch is on."""
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def choice(self, name: str) -> int:
        """Return the place of what was chosen among the options."""
        return int(self.algorithm.parameterAsEnum(self.parameters, name, self.context))

    def file(self, name: str) -> str:
        """Return the path of a file to read; empty where there is none."""
        return str(self.algorithm.parameterAsFile(self.parameters, name, self.context))

    def output_file(self, name: str) -> str:
        """Return the path of a file to write; empty where none is wanted."""
        return str(self.algorithm.parameterAsFileOutput(self.parameters, name, self.context))

    def sink(
        self, name: str, fields: QgsFields, geometry_type: Qgis.WkbType, crs: QgsCoordinateReferenceSystem
    ) -> tuple[QgsFeatureSink | None, str]:
        """Return the sink of an output and where it is; none and "" for one that is optional and not wanted.

        Raises
        ------
        QgsProcessingException
            The output cannot be made.
        """
        sink, destination = self.algorithm.parameterAsSink(
            self.parameters, name, self.context, fields, geometry_type, crs
        )
        if sink is None and self.parameters.get(name) is not None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
        return sink, str(destination or "")

    def source(self, name: str = "INPUT") -> QgsProcessingFeatureSource:
        """Return a source of features, or raise QgsProcessingException with QGIS's own sentence."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        return source


def stop_if_cancelled(feedback: QgsFeedback) -> None:
    """Raise QgsProcessingException where the user has cancelled."""
    if feedback.isCanceled():
        raise QgsProcessingException(tr("Cancelled."))
