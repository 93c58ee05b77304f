"""Hotspots of a country: the numerics of `algorithms/`, tile by tile."""
