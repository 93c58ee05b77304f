"""What the dock does to the map: outlines of what is drawn, and the way there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

__all__ = ["MapMarks"]

_ROOM = 1.8  # of a hotspot's extent, what the map shows around it


class MapMarks:
    """Outlines on a canvas, and its extent."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def zoom(self, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Show an extent, with room around it; one that has no place on the map changes nothing."""
        map_crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, map_crs, QgsProject.instance())
        try:
            there = transform.transformBoundingBox(extent)
        except QgsCsException:
            return
        if there.isFinite() and not there.isEmpty():
            there.scale(_ROOM)
            self._canvas.setExtent(there)
            self._canvas.refresh()

    def outline(self, outlines: Sequence[tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]]) -> None:
        """Outline geometries in their colours, and nothing else."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
        for geometry, crs, colour in outlines:
            band = QgsRubberBand(self._canvas, geometry.type())
            band.setToGeometry(geometry, crs)
            band.setWidth(3)
            band.setIconSize(13)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setStrokeColor(QColor(colour))
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            band.setFillColor(QColor(0, 0, 0, 0))
            self._bands.append(band)
