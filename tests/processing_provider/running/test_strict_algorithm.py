"""A parameter or an output that QGIS does not take is no silence."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.running.strict_algorithm import StrictAlgorithm
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBoolean


class Sample(StrictAlgorithm):
    def name(self):
        return "sample"


def test_a_name_that_is_taken_is_refused():
    algorithm = Sample()
    algorithm.add_parameter(QgsProcessingParameterBoolean("SWITCH", "Switch"))
    algorithm.add_output(QgsProcessingOutputNumber("COUNT", "Count"))
    with pytest.raises(ValueError, match="parameter SWITCH of sample"):
        algorithm.add_parameter(QgsProcessingParameterBoolean("SWITCH", "Switch"))
    with pytest.raises(ValueError, match="output COUNT of sample"):
        algorithm.add_output(QgsProcessingOutputNumber("COUNT", "Count"))
    assert [each.name() for each in algorithm.parameterDefinitions()] == ["SWITCH"]
