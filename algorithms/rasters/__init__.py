"""Stacks of rasters to points."""
