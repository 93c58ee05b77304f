"""Layers to arrays: fields, values, coordinates, series, lines of sight, profiles."""
