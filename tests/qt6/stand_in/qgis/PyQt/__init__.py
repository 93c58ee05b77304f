"""Qt 6 under the names that QGIS gives it; PyQt6's own modules, without what QGIS patches back into them."""

import importlib
import sys

for _name in ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtTest", "QtWidgets", "sip"):
    sys.modules[f"{__name__}.{_name}"] = globals()[_name] = importlib.import_module(f"PyQt6.{_name}")
