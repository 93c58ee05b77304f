"""InSAR Hotspots: from displacement time series to hotspots of deformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import InsarHotspotsPlugin


def classFactory(iface: QgisInterface) -> InsarHotspotsPlugin:
    """Return the plugin; QGIS calls this."""
    from .plugin import InsarHotspotsPlugin

    return InsarHotspotsPlugin(iface)
