"""A print layout with an atlas: one A4 page for each feature, from the plugin's own design or an office's template."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ...algorithms.errors import InputError
from ..styles.palette import INK

__all__ = ["export_pdf", "make_layout", "save_template"]

_MM = Qgis.LayoutUnit.Millimeters
_LEFT, _WIDTH = 15.0, 180.0
_QUIET = "#52606D"
_ROOM = 0.0  # the view of each feature has its room


def make_layout(
    project: QgsProject, coverage: QgsVectorLayer, layers: Sequence[QgsMapLayer], template: str = ""
) -> QgsPrintLayout:
    """Return a layout whose atlas runs over a layer.

    Parameters
    ----------
    project
        That holds all these layers.
    coverage
        A rectangle for each page, its view, with the fields title, words, numbers, quality, plot and footer.
    layers
        Of the map, the first on top.
    template
        File of a layout template (.qpt); empty = the plugin's own.

    Raises
    ------
    InputError
        The template cannot be read, or has no map.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    if template:
        _load(layout, template)
    else:
        _design(layout)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(coverage)
    atlas.setHideCoverage(True)
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    if not maps:
        raise InputError(
            "The template {file} has no map: begin with the one that this tool saves, and add to it.",
            file=Path(template).name,
        )
    for item in maps:
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.setCrs(coverage.crs())
        # The atlas keeps the proportions of the extent, and the item would follow it: they begin as the item's own.
        item.zoomToExtent(coverage.extent())
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        item.setAtlasMargin(_ROOM)
    return layout


def save_template(layout: QgsPrintLayout, path: str) -> bool:
    """Save a layout as a template; return whether that worked."""
    return bool(layout.saveAsTemplate(path, QgsReadWriteContext()))


def export_pdf(layout: QgsPrintLayout, path: str, feedback: QgsFeedback) -> str:
    """Write a page for each feature of the atlas; return what went wrong, empty for nothing."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 200
    settings.rasterizeWholeImage = False
    outcome, problem = QgsLayoutExporter.exportToPdf(layout.atlas(), path, settings, feedback)
    return "" if outcome == QgsLayoutExporter.ExportResult.Success else problem or str(outcome)


def _load(layout: QgsPrintLayout, template: str) -> None:
    document = QDomDocument()
    try:
        text = Path(template).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    read = bool(text) and bool(document.setContent(text))
    if not read or not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise InputError(
            "{file} is no layout template: choose a .qpt that QGIS's layout window has saved.", file=Path(template).name
        )


def _design(layout: QgsPrintLayout) -> None:
    """Lay out the plugin's own page."""
    layout.pageCollection().page(0).setPageSize("A4", layout.pageCollection().page(0).Orientation.Portrait)
    _label(layout, "title", '[% "title" %]', (_LEFT, 14, _WIDTH, 10), 20, bold=True)
    _label(layout, "words", '[% "words" %]', (_LEFT, 26, _WIDTH, 24), 11)
    view = QgsLayoutItemMap(layout)
    view.setId("map")
    view.setFrameEnabled(True)
    view.setFrameStrokeColor(QColor("#A9B8C2"))
    view.setBackgroundColor(QColor("#D3E4EE"))
    _place(layout, view, (_LEFT, 52, _WIDTH, 110))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale bar")
    bar.setStyle("Single Box")
    bar.setLinkedMap(view)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(20)
    bar.setMaximumBarWidth(45)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(_format(8))
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 190))
    _place(layout, bar, (_LEFT + 3, 149, 60, 11))
    plot = QgsLayoutItemPicture(layout)
    plot.setId("plot")
    plot.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    plot.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.PictureSource, QgsProperty.fromField("plot")
    )
    _place(layout, plot, (_LEFT, 166, _WIDTH, 68))
    _label(layout, "numbers", '[% "numbers" %]', (_LEFT, 238, 88, 42), 9.5)
    _label(layout, "quality", '[% "quality" %]', (_LEFT + 92, 238, 88, 42), 9.5)
    _label(layout, "footer", '[% "footer" %]', (_LEFT, 284, _WIDTH - 30, 6), 7.5, colour=_QUIET)
    page = _label(
        layout, "page", "[% @atlas_featurenumber %] / [% @atlas_totalfeatures %]", (_LEFT + 150, 284, 30, 6), 7.5,
        colour=_QUIET,
    )  # fmt: skip
    page.setHAlign(Qt.AlignmentFlag.AlignRight)


def _label(
    layout: QgsPrintLayout,
    name: str,
    text: str,
    box: tuple[float, float, float, float],
    size: float,
    bold: bool = False,
    colour: str = INK,
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setText(text)
    label.setTextFormat(_format(size, bold, colour))
    label.setMarginX(0)
    label.setMarginY(0)
    _place(layout, label, box)
    return label


def _format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    font = QFont()
    font.setBold(bold)
    written = QgsTextFormat()
    written.setFont(font)
    written.setSize(size)
    written.setColor(QColor(colour))
    return written


def _place(layout: QgsPrintLayout, item: QgsLayoutItem, box: tuple[float, float, float, float]) -> None:
    x, y, width, height = box
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, _MM))
    item.attemptResize(QgsLayoutSize(width, height, _MM))
