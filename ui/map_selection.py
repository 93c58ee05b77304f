"""The map tool of the dock: click a point, or drag a box."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

__all__ = ["MapSelection"]


class MapSelection(QgsMapTool):
    """Says where the user clicked, and which box was dragged, in the map's CRS."""

    clicked = pyqtSignal(object)
    """QgsPointXY."""
    boxed = pyqtSignal(object)
    """QgsGeometry, a polygon: on a turned map it does not stand upright."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(QgsApplication.getThemeCursor(QgsApplication.Cursor.Select))
        self._start: QPoint | None = None
        self._band: QgsRubberBand | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a box may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw the box."""
        if self._start is None or not self._is_box(event.pos()):
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), Qgis.GeometryType.Polygon)
            colour = self.canvas().selectionColor()
            self._band.setStrokeColor(colour)
            self._band.setFillColor(QColor(colour.red(), colour.green(), colour.blue(), 40))
        self._band.setToGeometry(self._box(event.pos()), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell what was chosen."""
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box = self._box(event.pos()) if self._is_box(event.pos()) else None
        self._forget()
        if box is None:
            self.clicked.emit(self.toMapCoordinates(event.pos()))
        else:
            self.boxed.emit(box)

    def deactivate(self) -> None:
        """Take the box away."""
        self._forget()
        super().deactivate()

    def _is_box(self, position: QPoint) -> bool:
        return (position - self._start).manhattanLength() > QgsApplication.startDragDistance()

    def _box(self, position: QPoint) -> QgsGeometry:
        box = QRect(self._start, position).normalized()
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QgsGeometry.fromPolygonXY([[self.toMapCoordinates(corner) for corner in corners]])

    def _forget(self) -> None:
        self._start = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
