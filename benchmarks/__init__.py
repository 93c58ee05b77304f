"""Synthetic scenes and timings; never part of what ships."""
