"""Numerics: NumPy arrays in, NumPy arrays and small dataclasses out. Knows nothing of QGIS."""
