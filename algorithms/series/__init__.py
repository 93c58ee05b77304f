"""Displacement series: gaps, velocity, the scene's motion, samples, summaries."""
