"""QGIS's side of the engine: its environment, and the client of the worker."""
