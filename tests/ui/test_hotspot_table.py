"""The list of hotspots by itself, under whatever Qt there is."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.run_facts import AssetFacts
from insar_hotspots.ui.asset_record import AssetRecord
from insar_hotspots.ui.hotspot_record import Frame, HotspotRecord
from insar_hotspots.ui.hotspot_table import HotspotTable
from qgis.core import Qgis, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest


def record(number, velocity, points):
    values = {"hotspot": number, "v_mean": velocity, "v_err": 0.4, "n_points": points, "pattern": "linear"}
    return HotspotRecord(number, {**values, "confidence": "high", "v_scene": -1.0}, QgsGeometry())


@pytest.fixture
def table():
    table = HotspotTable()
    table.show_records([record(1, -12.0, 9), record(2, -6.0, 25), record(3, 4.0, None)], Frame.RELATIVE)
    table.resize(600, 200)
    table.show()
    QCoreApplication.processEvents()
    yield table
    table.close()
    table.deleteLater()


def column(table, heading):
    model = table.model()
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return [model.index(row, headings.index(heading)).data() for row in range(model.rowCount())]


def test_rows_say_what_the_layer_holds(table):
    assert column(table, "Rank") == ["1", "2", "3"]
    assert column(table, "mm/yr, relative") == ["−12.0 ± 0.4", "−6.0 ± 0.4", "4.0 ± 0.4"]
    assert column(table, "Points") == ["9", "25", "–"]


def test_an_asset_is_listed_by_name_level_and_how_one_part_moves_against_another(table):
    values = {"name": "school", "v_mean": -4.0, "v_err": 0.4, "n_points": 12, "level_is": "slight", "difference": 9.1}
    school = AssetRecord(
        5, values, QgsGeometry(), "school", AssetFacts(scene_velocity=-1.0), {}, Qgis.GeometryType.Polygon
    )
    table.show_records([school], Frame.MEASURED)
    assert [column(table, heading) for heading in ("Asset", "Level", "mm/yr, measured", "Difference (mm)")] == [
        ["school"], ["slight"], ["−5.0 ± 0.4"], ["9.1"],
    ]  # fmt: skip


def test_in_the_other_frame_the_scenes_motion_is_in(table):
    table.show_records(table.records(), Frame.MEASURED)
    assert column(table, "mm/yr, measured") == ["−13.0 ± 0.4", "−7.0 ± 0.4", "3.0 ± 0.4"]


def test_a_click_on_a_heading_sorts_by_number_not_by_text(table):
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(table, "Rank") == ["3", "2", "1"]


def test_numbers_stand_at_the_right_and_colours_beside_the_rank(table):
    table.colour({2: "#0072b2"})
    index = table.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.DecorationRole).name() == "#0072b2"
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert not table.grab().isNull()


def test_choosing_tells_and_the_choice_outlasts_a_new_list(table):
    told = []
    table.chosen.connect(lambda: told.append([each.number for each in table.selected()]))
    cell = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, cell)
    assert told == [[2]]
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(table.model().index(2, 0), flags.Select | flags.Rows)
    assert told[-1] == [2, 3]
    table.show_records(table.records()[1:], Frame.RELATIVE)
    assert [each.number for each in table.selected()] == [2, 3]
    table.deselect()
    assert table.selected() == [] and len(told) == 2
