"""The style files are those of the code, fit the layers of their kind, and GeoPackages carry their style inside."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.geopackage.table import open_table
from insar_hotspots.processing_provider.styles import dressing
from insar_hotspots.processing_provider.styles.displacement import DISPLACEMENT_STYLE, style_displacement
from insar_hotspots.processing_provider.styles.renderers import style_velocity
from insar_hotspots.processing_provider.writing.hotspot_features import dispersion_fields, hotspot_fields
from insar_hotspots.scripts.style_files import KINDS, QML_FOLDER, style_text
from qgis.core import QgsExpression, QgsProcessingContext, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType


def comparable(layer: QgsVectorLayer) -> str:
    """Return the style without the order of attributes and the machine's font."""
    return re.sub(r'(fontFamily|namedStyle|description)="[^"]*"', "", canonicalize(style_text(layer), strip_text=True))


@pytest.mark.parametrize("kind", KINDS)
def test_a_style_file_is_that_of_the_code_and_fits_its_layer(kind, tmp_path):
    made_now = tmp_path / "now.qml"
    styled = KINDS[kind].empty_layer()
    KINDS[kind].style(styled)
    made_now.write_text(style_text(styled), encoding="utf-8")
    by_file, by_code = KINDS[kind].empty_layer(), KINDS[kind].empty_layer()
    for layer, path in ((by_file, QML_FOLDER / f"{kind}.qml"), (by_code, made_now)):
        message, loaded = layer.loadNamedStyle(str(path))
        assert loaded, message
    assert comparable(by_file) == comparable(by_code), "run scripts/make_styles"
    used = by_file.renderer().usedAttributes(QgsRenderContext())
    columns = set().union(*(QgsExpression(each).referencedColumns() for each in used))
    assert columns <= set(by_file.fields().names())


def test_there_is_a_file_for_each_kind_and_no_other():
    assert sorted(path.stem for path in QML_FOLDER.glob("*.qml")) == sorted(KINDS)


def test_the_kinds_of_polygons_have_the_fields_that_are_written():
    assert set(KINDS["hotspots"].fields) <= set(hotspot_fields().names())
    assert set(KINDS["ellipses"].fields) <= set(dispersion_fields("cluster").names())


def test_a_geopackage_opened_later_comes_with_its_style(make_series_layer, save_layer):
    saved = save_layer(make_series_layer([[0.0, 1.0], [0.0, 5.0]]))
    source = saved.source()
    before = open_table(source)
    others = {DISPLACEMENT_STYLE: partial(style_displacement, largest=6.0)}
    style = partial(style_velocity, largest=6.0, field="D20200117")
    dressing.attach(style, source, QgsProcessingContext(), others)
    opened = QgsVectorLayer(source, "opened later", "ogr")
    assert opened.renderer().type() == "graduatedSymbol"
    assert opened.renderer().classAttribute() == "D20200117"
    assert not opened.temporalProperties().isActive()
    assert sorted(opened.listStylesInDatabase()[2]) == sorted(["default", DISPLACEMENT_STYLE])
    assert opened.featureCount() == 2
    assert open_table(source.partition("|")[0]) == before, "still one table of points to what reads it by SQL"


def test_a_style_that_cannot_be_kept_leaves_the_layer_as_it_is_and_says_so(
    make_layer, save_layer, feedback, monkeypatch
):
    saved = save_layer(make_layer({"velocity": QMetaType.Type.Double}, [((0, 0), 1.0)]))
    path = Path(saved.source().partition("|")[0])
    content = path.read_bytes()
    context = QgsProcessingContext()
    context.setFeedback(feedback)
    monkeypatch.setattr(dressing, "_save_style", lambda *_: "the disk is full")
    dressing.attach(partial(style_velocity, largest=6.0), saved.source(), context)
    assert path.read_bytes() == content
    assert feedback.warnings == ["The layer is complete, but its style is not kept: the disk is full"]
