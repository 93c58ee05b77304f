"""Names that are SQL, markup or quotes are names: of layers, files, tables, fields and classes."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.evaluate_labels import EvaluateLabels
from insar_hotspots.processing_provider.split_clusters import SplitClusters
from insar_hotspots.processing_provider.standard_distance import StandardDistance
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

SQL = "a'b\"c]); DROP TABLE points; --"
FIELD = "a'b\"c]) OR 1=1 --"  # QGIS takes a semicolon for the end of a field's name
MARKUP = "<script>alert(1)</script>"
PLACES = [(500000 + 40 * x, 4500000 + 40 * y) for x in range(5) for y in range(4)]

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture
def layer(make_layer, save_layer):
    """A table, a file and fields of such names."""
    rows = [(place, 1, MARKUP if i % 2 else SQL, SQL if i % 3 else MARKUP) for i, place in enumerate(PLACES)]
    kinds = {FIELD: QMetaType.Type.Int, MARKUP: QMetaType.Type.QString, 'it\'s "predicted"': QMetaType.Type.QString}
    return save_layer(make_layer(kinds, rows, name=SQL), "it's $(x) ;--.gpkg", layerName=SQL)


def test_points_keep_their_rows_and_values(run_algorithm, layer, tmp_path, column):
    before = [feature.attributes() for feature in layer.getFeatures()]
    output = run_algorithm(SplitClusters, INPUT=layer, FIELD=FIELD, OUTPUT=str(tmp_path / "o'u\"t;--.gpkg"))["OUTPUT"]
    written = QgsVectorLayer(output, "", "ogr")
    assert [feature.attributes()[: len(before[0])] for feature in written.getFeatures()] == before
    assert len(column(written, "cluster")) == len(PLACES)
    assert [feature.attributes() for feature in layer.getFeatures()] == before


def test_a_table_of_dispersion_and_its_page_take_them_as_text(run_algorithm, layer, tmp_path):
    outputs = run_algorithm(
        StandardDistance,
        INPUT=layer,
        FIELD=FIELD,
        OUTPUT=str(tmp_path / "out.gpkg"),
        REPORT=str(tmp_path / "page.html"),
    )
    assert QgsVectorLayer(outputs["OUTPUT"], "", "ogr").featureCount() == 1
    assert "DROP TABLE points; --" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_classes_and_their_fields_are_text_on_the_page(run_algorithm, layer, tmp_path):
    page = tmp_path / "page.html"
    outputs = run_algorithm(
        EvaluateLabels,
        INPUT=layer,
        TRUTH=MARKUP,
        PREDICTED='it\'s "predicted"',
        TABLE=str(tmp_path / "table.gpkg"),
        REPORT=str(page),
    )
    text = page.read_text(encoding="utf-8")
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text
    classes = {value for row in QgsVectorLayer(outputs["TABLE"], "", "ogr").getFeatures() for value in row.attributes()}
    assert {SQL, MARKUP} <= classes
