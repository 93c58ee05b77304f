"""From a file of points to a layer: what goes where, and the writing of it."""
