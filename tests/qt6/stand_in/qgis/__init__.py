"""A stand-in for QGIS 4 where only Qt 6 is at hand: enough of it for the parts of `ui/` that ask QGIS for little."""
