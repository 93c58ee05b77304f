"""The canonical patterns of Yang et al. 2024: names, shapes, quantities."""
