"""Training of the bundled and of site models with PyTorch, outside QGIS."""
