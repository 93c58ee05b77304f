"""HTML reports that people can read and print: strings in, one self-contained page out. No QGIS."""
