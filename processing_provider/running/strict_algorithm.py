"""An algorithm that does not go on without a parameter or an output that QGIS did not take."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputDefinition, QgsProcessingParameterDefinition

__all__ = ["StrictAlgorithm"]


class StrictAlgorithm(QgsProcessingAlgorithm):
    """Looks at what QGIS answers, which is all it does where a name is taken."""

    def add_parameter(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter.

        Raises
        ------
        ValueError
            QGIS does not take it.
        """
        name = parameter.name()  # QGIS deletes what it does not take
        if not self.addParameter(parameter):
            raise ValueError(f"QGIS does not take the parameter {name} of {self.name()}.")

    def add_output(self, output: QgsProcessingOutputDefinition) -> None:
        """Add an output.

        Raises
        ------
        ValueError
            QGIS does not take it.
        """
        name = output.name()
        if not self.addOutput(output):
            raise ValueError(f"QGIS does not take the output {name} of {self.name()}.")
