"""A QGIS without a window that runs one algorithm and says in one line how it ended: what `tries.py` is unkind to."""

from __future__ import annotations

import importlib
import json
import sys

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

BEGINS, DONE, REFUSED = "begins", "done", "refused: "


def main() -> None:
    """Run the class that is named by module and name, with parameters in JSON."""
    module, name, parameters = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    kind = getattr(importlib.import_module(f"insar_hotspots.processing_provider.{module}"), name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = kind().create({})
    values = json.loads(parameters)
    print(BEGINS, flush=True)
    fine, words = algorithm.checkParameterValues(values, context)
    if fine:
        try:
            algorithm.run(values, context, QgsProcessingFeedback(False), {}, False)
        except QgsProcessingException as error:
            words = str(error)
        else:
            words = ""
    print(REFUSED + words.splitlines()[0] if words else DONE, flush=True)
    del algorithm, context
    application.exitQgis()


if __name__ == "__main__":
    main()
