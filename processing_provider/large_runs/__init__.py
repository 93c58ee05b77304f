"""Runs outside QGIS, on a workstation overnight or a cluster: what they are handed, and what they hand back."""
