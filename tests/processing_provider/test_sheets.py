"""Sheets through the Toolbox: how many pages, of what, in whose layout."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.sheets.covered import asset_words, hotspot_words
from insar_hotspots.processing_provider.sheets.ground import points_of
from insar_hotspots.processing_provider.sheets.layout import make_layout
from insar_hotspots.processing_provider.sheets.make_sheets import Sheets
from insar_hotspots.tests.hotspot_rows import make_row
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QMetaType

REAL, TEXT, INTEGER = QMetaType.Type.Double, QMetaType.Type.QString, QMetaType.Type.Int
EAST, NORTH = 500_000, 4_300_000
ASSET = {
    "name": "Town hall", "n_points": 12, "bare_pct": 0.0, "measured": "vertical", "v_up": -6.4, "v_err": 0.4,
    "motion": "faster", "changed": "2021-03-01", "changed_e": 20.0, "v_before": -2.0, "v_after": -9.0,
    "diff_up": 8.0, "diff_err": 1.0, "beta": 1.1, "beta_err": 0.1, "deflection": 0.28, "level": 1,
    "level_is": "very slight",
}  # fmt: skip


def box(x, y, size=60):
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    return "Polygon((" + ", ".join(f"{EAST + a} {NORTH + b}" for a, b in corners) + "))"


def n_pages(path):
    return path.read_bytes().count(b"/Type /Page\n")


@pytest.fixture
def assets(make_layer):
    """Three assets over the planted layer, the last without points."""
    kinds = {str: TEXT, int: INTEGER, float: REAL}
    fields = {name: kinds[type(value)] for name, value in ASSET.items()}
    quiet = {**ASSET, "name": "School", "v_up": 0.1, "motion": "still", "changed": None, "level": 0}
    away = {**ASSET, "name": "Barn", "n_points": 0, "level": None}
    shapes = box(300, 300), box(10, 10), box(5000, 0)
    rows = [(shape, *each.values()) for shape, each in zip(shapes, (quiet, ASSET, away))]
    return make_layer(fields, rows, geometry="Polygon", name="assets")


def test_each_asset_with_points_has_a_page_the_worst_first(run_algorithm, planted_layer, assets, tmp_path):
    target = tmp_path / "sheets.pdf"
    outputs = run_algorithm(Sheets, INPUT=planted_layer, COVERAGE=assets, OUTPUT=str(target))
    assert outputs["N_SHEETS"] == 2
    assert n_pages(target) == 2
    assert not list(tmp_path.glob("*.part*"))


def test_an_office_puts_its_own_header_on(run_algorithm, planted_layer, assets, tmp_path):
    template, target = tmp_path / "own.qpt", tmp_path / "sheets.pdf"
    run_algorithm(Sheets, INPUT=planted_layer, COVERAGE=assets, MOST=1, OUTPUT=str(target), SAVED=str(template))
    assert n_pages(target) == 1
    text = template.read_text(encoding="utf-8")
    assert '[% "title" %]' in text.replace("&quot;", '"')
    template.write_text(text.replace("[% &quot;title&quot; %]", "City of X: [% &quot;title&quot; %]"), encoding="utf-8")
    outputs = run_algorithm(Sheets, INPUT=planted_layer, COVERAGE=assets, OUTPUT=str(target), TEMPLATE=str(template))
    assert outputs["N_SHEETS"] == n_pages(target) == 2


def test_texts_of_a_page_are_those_of_its_feature(make_layer, tmp_path):
    names = ("title", "words", "numbers", "quality", "plot", "footer")
    pages = make_layer(dict.fromkeys(names, TEXT), [(box(0, 0), *names), (box(90, 0), *names)], geometry="Polygon")
    project = QgsProject()
    project.addMapLayer(pages)
    layout = make_layout(project, pages, [])
    atlas = layout.atlas()
    assert atlas.beginRender() and atlas.seekTo(1)
    for name in ("title", "words", "numbers", "quality", "footer"):
        assert layout.itemById(name).currentText() == name
    assert layout.itemById("page").currentText() == "2 / 2"
    size = layout.itemById("map").sizeWithUnits()
    assert (size.width(), size.height()) == pytest.approx((180, 110))


def test_an_asset_in_words():
    told = asset_words(ASSET, "Town hall", True)
    assert told.words.startswith("Sinking 6.4 ± 0.4 mm a year, faster since March 2021")
    assert "Differential settlement 8 ± 1 mm, angular distortion 1.10 mm/m" in told.words
    assert told.words.endswith("Damage to be expected: very slight.")
    assert "Angular distortion: 1.10 mm/m" in told.numbers
    assert "Level: very slight" in told.quality


def test_a_hotspot_in_words():
    row = make_row(number=3)
    told = hotspot_words(asdict(row))
    assert told.title == "Hotspot 3"
    assert told.numbers[0].startswith("Mean velocity: ")


def test_the_mean_series_is_that_of_the_points_inside(planted_layer, as_source, date_names, context):
    from insar_hotspots.processing_provider.layers.point_layer import find_date_fields

    columns = find_date_fields(planted_layer.fields())
    shape = QgsGeometry.fromWkt(box(-5, -5, 60))
    found = points_of(as_source(planted_layer), columns, shape, 0.0, (), context.transformContext())
    assert found.summary.n_points == 9
    assert found.summary.mean[-1] - found.summary.mean[0] == pytest.approx(-8 * 29 * 12 / 365.25, abs=1.5)
    assert len(found.xy) > 9 and np.isfinite(found.velocity).all()


def test_layers_of_something_else_are_refused(refusal, planted_layer, make_layer, tmp_path):
    parcels = make_layer({"name": TEXT}, [(box(0, 0), "one")], geometry="Polygon", name="parcels")
    told = refusal(Sheets, INPUT=planted_layer, COVERAGE=parcels, OUTPUT=str(tmp_path / "a.pdf"))
    assert "parcels holds neither hotspots nor assessed assets" in told


def test_a_template_that_is_none_is_refused(refusal, planted_layer, assets, tmp_path):
    template, target = tmp_path / "wrong.qpt", tmp_path / "a.pdf"
    template.write_text("no layout", encoding="utf-8")
    told = refusal(Sheets, INPUT=planted_layer, COVERAGE=assets, OUTPUT=str(target), TEMPLATE=str(template))
    assert "wrong.qpt is no layout template" in told
    assert not target.exists()


def test_assets_of_another_place_are_refused(refusal, planted_layer, make_layer, tmp_path):
    kinds = {"n_points": INTEGER, "measured": TEXT, "v_err": REAL}
    far = make_layer(kinds, [(box(90_000, 0), 3, "vertical", 0.1)], geometry="Polygon", name="far")
    told = refusal(Sheets, INPUT=planted_layer, COVERAGE=far, OUTPUT=str(tmp_path / "a.pdf"))
    assert "No point of points lies in or near far" in told
