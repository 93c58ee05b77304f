"""The styles as files in `processing_provider/qml`: to be loaded on a layer opened later, or on one of a database.

`scripts/make_styles` writes them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from uuid import UUID

from insar_hotspots.processing_provider.styles.dressing import STYLE_PARTS, Style
from insar_hotspots.processing_provider.styles.renderers import (
    style_any_clusters,
    style_ellipses,
    style_hotspot_points,
    style_hotspots,
    style_patterns,
    style_velocity,
)
from qgis.core import QgsField, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtXml import QDomDocument

__all__ = ["KINDS", "QML_FOLDER", "LayerKind", "style_text", "write_style_files"]

QML_FOLDER = Path(__file__).resolve().parents[1] / "processing_provider" / "qml"

_INTEGER, _REAL, _TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
# A file knows no layer: its classes are those of a fast scene, 5 and 10 mm/yr.
_LARGEST = 15.0
_IDENTIFIER = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")


@dataclass(frozen=True)
class LayerKind:
    """A kind of result layer.

    Attributes
    ----------
    geometry
        As QGIS says it.
    fields
        Those that the style needs.
    style
        What dresses it.
    """

    geometry: str
    fields: Mapping[str, QMetaType.Type]
    style: Style

    def empty_layer(self) -> QgsVectorLayer:
        """Return a layer of this kind in memory."""
        layer = QgsVectorLayer(self.geometry, "", "memory")
        layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in self.fields.items()])
        layer.updateFields()
        return layer


KINDS: dict[str, LayerKind] = {
    "velocity": LayerKind("Point", {"velocity": _REAL}, partial(style_velocity, largest=_LARGEST)),
    "relative_velocity": LayerKind("Point", {"v_rel": _REAL}, partial(style_velocity, largest=_LARGEST, field="v_rel")),
    "temporal_clusters": LayerKind("Point", {"tcluster": _INTEGER}, partial(style_any_clusters, field="tcluster")),
    "clusters": LayerKind("Point", {"cluster": _INTEGER}, style_any_clusters),
    "labels": LayerKind("Point", {"label": _INTEGER}, partial(style_any_clusters, field="label")),
    "patterns": LayerKind("Point", {"pattern": _TEXT}, style_patterns),
    "hotspot_points": LayerKind(
        "Point", {"hotspot": _INTEGER, "v_rel": _REAL}, partial(style_hotspot_points, largest=_LARGEST)
    ),
    "hotspots": LayerKind(
        "Polygon",
        {"hotspot": _INTEGER, "v_mean": _REAL, "kind": _TEXT, "area_m2": _REAL, "label": _TEXT},
        style_hotspots,
    ),
    "ellipses": LayerKind("Polygon", {}, style_ellipses),
}


def style_text(layer: QgsVectorLayer) -> str:
    """Return the style of a layer as QML, its symbols numbered: QGIS gives them random names."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), STYLE_PARTS)
    names: dict[str, str] = {}
    numbers = count(1)

    def numbered(found: re.Match[str]) -> str:
        if found[0] not in names:
            names[found[0]] = "{" + str(UUID(int=next(numbers))) + "}"
        return names[found[0]]

    return _IDENTIFIER.sub(numbered, document.toString(1))


def write_style_files(folder: Path = QML_FOLDER) -> list[Path]:
    """Write a file for each kind of layer; return their paths."""
    folder.mkdir(exist_ok=True)
    paths = []
    for name, kind in KINDS.items():
        layer = kind.empty_layer()
        kind.style(layer)
        path = folder / f"{name}.qml"
        path.write_text(style_text(layer), encoding="utf-8")
        paths.append(path)
    return paths
