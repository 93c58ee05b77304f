"""The worker's side of the engine: it knows no QGIS."""
