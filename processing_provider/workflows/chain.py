"""The ready-made chains of this folder: models of the model designer, under names for people."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
)

from ...algorithms.patterns.names import PATTERNS
from ...translation import tr
from ..base import engine_answer
from ..running.lasting_thread import in_lasting_thread
from ..running.run import Run
from ..styles.dressing import attach
from ..styles.renderers import style_patterns
from ..writing.result_names import name_results, source_title

__all__ = ["Chain", "read_chain"]


class Chain(QgsProcessingModelAlgorithm):
    """A model whose id is not its name, so that the name can be translated and the id is easy to type.

    Parameters
    ----------
    name
        The id, frozen once released.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def createInstance(self) -> Chain:
        """Return a copy, with what was edited in the model designer."""
        copy = Chain(self._name)
        copy.load(self.toVariant())
        return copy

    def load(self, content: Any) -> bool:
        """Take over a model's content, its words in the language of QGIS; return whether it is a model's."""
        if not self.loadVariant(content):
            return False
        texts = {name: tr(text) for name, text in self.helpContent().items()}
        self.setHelpContent(texts)
        for definition in self.parameterDefinitions():
            # Not in the content: an output's name, which scripts use, is made of its description there.
            definition.setDescription(tr(definition.description()))
            definition.setHelp(definition.help() or texts.get(definition.name(), ""))
        return True

    def name(self) -> str:
        """Return the id."""
        return self._name

    def displayName(self) -> str:
        """Return the name for people, which is what a model's file calls its name."""
        return tr(super().name())

    def group(self) -> str:
        """Return the Toolbox group's name."""
        return tr(super().group())

    def groupId(self) -> str:
        """Return the Toolbox group's id, the same in every language."""
        return "workflows"

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the steps; give the layers their names, and draw as patterns what QGIS's own steps made of them."""
        return in_lasting_thread(lambda: self._run(Run(self, parameters, context, feedback)), context)

    def _run(self, run: Run) -> dict[str, Any]:
        outputs: dict[str, Any] = super().processAlgorithm(run.parameters, run.context, run.feedback)
        definitions = self.destinationParameterDefinitions()
        for definition in definitions:
            destination = str(outputs.get(definition.name(), ""))
            if not run.context.willLoadLayerOnCompletion(destination):
                continue
            details = run.context.layerToLoadOnCompletionDetails(destination)
            details.name = definition.description()  # not that of a step
            layer = QgsProcessingUtils.mapLayerFromString(destination, run.context)
            field = layer.fields().lookupField("pattern")
            if details.postProcessor() is None and layer.isSpatial() and field >= 0:
                values = layer.uniqueValues(field)
                found = [pattern for pattern in PATTERNS if pattern in values]
                attach(partial(style_patterns, patterns=found), destination, run.context)
        # What a chain declares first is what it is about, and lies below.
        order = [definition.name() for definition in definitions]
        name_results(run, outputs, f"{source_title(run)}: {{}}", order)
        return outputs

    def canExecute(self) -> tuple[bool, str]:
        """Say what to do where a step or the engine is missing."""
        fine, message = super().canExecute()
        if not fine:
            return fine, message
        return engine_answer()


def read_chain(path: Path) -> Chain | None:
    """Return the chain of a .model3 file, its id being the file's name; None where the file holds no model."""
    # Read into another, which knows the file: a model that is loaded twice has every output twice. And the plugin's own
    # file is not where the model designer is to save an edited chain.
    model = QgsProcessingModelAlgorithm()
    chain = Chain(path.stem.replace("_", ""))
    return chain if model.fromFile(str(path)) and chain.load(model.toVariant()) else None
