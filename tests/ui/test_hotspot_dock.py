"""The dock in a real window: what is drawn when a user chooses, clicks, drags and exports."""

from __future__ import annotations

import csv
import datetime
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.run_facts import RunFacts
from insar_hotspots.ui import hotspot_dock
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QMetaType, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QFileDialog

EPOCH = datetime.date(1970, 1, 1).toordinal()
SCENE_MOTION = -3.0 * np.arange(60) * 12 / 365.25  # mm, on the dates of the scene in conftest


def seconds(days):
    return (np.asarray(days) - EPOCH) * 86400.0


def curves(dock):
    """Return the named curves that are drawn: name -> (x, y)."""
    return {item.name(): item.getData() for item in named_items(dock)}


def named_items(dock):
    return [item for item in dock.plot.plot.listDataItems() if item.isVisible() and item.name()]


def drawn(dock, kind):
    """Return the visible items of a kind, the crosshair's apart."""
    return [item for item in dock.plot.plot.items if type(item).__name__ == kind and item.isVisible()]


def bands(dock):
    """Return lower and upper edge of the filled ranges that are drawn."""
    return [tuple(curve.getData()[1] for curve in fill.curves) for fill in drawn(dock, "FillBetweenItem")]


def regions(dock):
    return [item.getRegion() for item in drawn(dock, "LinearRegionItem")]


def labels_of_lines(dock):
    return [line.label.format for line in drawn(dock, "InfiniteLine")]


def heading(dock):
    return dock.plot.heading.item.toPlainText().replace("\xa0", " ")


def choose(dock, *rows):
    dock.table.clearSelection()
    flags = dock.table.selectionModel().SelectionFlag
    for row in rows:
        dock.table.selectionModel().select(dock.table.model().index(row, 0), flags.Select | flags.Rows)


def cell(dock, row, column):
    return dock.table.model().index(row, column).data()


def column_of(dock, heading):
    model = dock.table.model()
    names = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    return names.index(heading)


def is_empty(dock):
    return dock.pages.currentIndex() == 0 and dock.plot.figure is None and not curves(dock)


# --- hotspots


def test_at_first_the_dock_lists_the_hotspots_and_says_what_to_do(dock):
    assert [cell(dock, row, 0) for row in range(dock.table.model().rowCount())] == ["1", "2"]
    assert dock.message.text() == ("Choose a hotspot in the list, click a point on the map, or drag a box around some.")
    assert is_empty(dock)
    assert not dock.export_action.isEnabled()


def test_a_chosen_hotspot_is_drawn_with_median_and_range_of_its_points(dock, ui_scene, qgis_canvas):
    choose(dock, 0)
    members = ui_scene.series[ui_scene.hotspot == 1]
    x, y = curves(dock)["Hotspot 1"]
    np.testing.assert_allclose(x, seconds(dock.plot.figure.days))
    np.testing.assert_allclose(y, np.median(members, axis=0), atol=1e-5)
    ((low, high),) = bands(dock)
    np.testing.assert_allclose(low, members.min(axis=0), atol=1e-5)
    np.testing.assert_allclose(high, members.max(axis=0), atol=1e-5)
    assert heading(dock).startswith("Hotspot 1 · 25 points · −10.0 mm/yr"), "as the layer says, and nothing fitted"
    assert dock.plot.plot.getAxis("left").labelText == "Displacement (mm)<br>as measured"
    outline = dock.table.records()[0].outline.boundingBox()
    assert qgis_canvas.extent().contains(outline)
    assert qgis_canvas.extent().width() < 10 * outline.width()
    assert [band.asGeometry().boundingBox() for band in dock._marks._bands] == [outline]


def test_a_hotspot_without_a_change_is_a_line_of_its_velocity(dock, ui_scene):
    choose(dock, 1)
    x, fitted = curves(dock)["Hotspot 2, fitted"]
    years = (x - x[0]) / (365.25 * 86400)
    np.testing.assert_allclose(fitted - fitted[0], -6.2 * years, atol=1e-9)
    assert labels_of_lines(dock) == []
    assert "−6.2 mm/yr throughout" in heading(dock)


COURSE = "2020-01-05 0.0, 2020-07-01 -1.0, 2021-03-01 -8.0, 2021-12-13 -9.0"


@pytest.fixture
def changed_dock(ui_scene, project, open_dock):
    """Open the dock on hotspots of which the first has changed twice, in a scene that sinks by 3 mm/yr."""
    project.removeAllMapLayers()
    text, number = QMetaType.Type.QString, QMetaType.Type.Double
    changed = {
        "changed": (text, ["2021-03-01", None]),
        "changed_e": (number, [9.0, None]),
        "v_before": (number, [-10.5, None]),
        "v_after": (number, [-1.3, None]),
        "v_err": (number, [0.4, 1.2]),
        "course": (text, [COURSE, None]),
        "v_scene": (number, [-3.0, -3.0]),
        "confidence": (text, ["high", "fair"]),
    }
    points, outlines = ui_scene.points(), ui_scene.outlines(**changed)
    facts = RunFacts(scene=tuple(SCENE_MOTION))
    for layer in (points, outlines):
        facts.apply(layer)
    project.addMapLayers([points, outlines])
    QgsSettings().remove("insar_hotspots/frame")
    yield open_dock()
    QgsSettings().remove("insar_hotspots/frame")


def test_every_change_that_is_told_is_drawn_as_the_layer_describes_it(changed_dock):
    dock = changed_dock
    choose(dock, 0)
    at = seconds(datetime.date(2021, 3, 1).toordinal())
    np.testing.assert_allclose(regions(dock), [(at - 9 * 86400, at + 9 * 86400)])
    assert labels_of_lines(dock) == ["2020-07-01", "2021-03-01 ± 9 days"]
    assert cell(dock, 0, column_of(dock, "How it moves")) == "stopped in Mar 2021"
    assert cell(dock, 1, column_of(dock, "How it moves")) == "–"
    assert cell(dock, 0, column_of(dock, "mm/yr, relative")) == "−10.0 ± 0.4"
    assert cell(dock, 1, column_of(dock, "mm/yr, relative")) == "−6 ± 1", "in the digits that the error leaves"
    assert "−10.0 ± 0.4 mm/yr" in heading(dock)
    assert "stopped in Mar 2021: −10.5, then −1.3 mm/yr" in heading(dock)
    _, fitted = curves(dock)["Hotspot 1, fitted"]
    days = dock.plot.figure.days
    bend = np.abs(days - datetime.date(2021, 3, 1).toordinal()).argmin()
    assert fitted[bend] - fitted[0] == pytest.approx(-8.0, abs=0.3)


def test_one_switch_changes_list_and_plot_to_as_measured_and_back(changed_dock, ui_scene, user):
    dock = changed_dock
    members = ui_scene.series[ui_scene.hotspot == 1]
    choose(dock, 0)
    np.testing.assert_allclose(curves(dock)["Hotspot 1"][1], np.median(members - SCENE_MOTION, axis=0), atol=1e-3)
    assert dock.plot.plot.getAxis("left").labelText == "Displacement (mm)<br>relative to the scene"
    dock.frames.setCurrentIndex(1)
    user.settle()
    assert cell(dock, 0, column_of(dock, "mm/yr, measured")) == "−13.0 ± 0.4"
    assert cell(dock, 0, column_of(dock, "after (mm/yr)")) == "−4.3"
    assert "−13.0 ± 0.4 mm/yr" in heading(dock)
    np.testing.assert_allclose(curves(dock)["Hotspot 1"][1], np.median(members, axis=0), atol=1e-4)
    assert dock.plot.plot.getAxis("left").labelText == "Displacement (mm)<br>as measured"
    user.look_at_all()
    user.click(ui_scene.places[42] + 3)
    np.testing.assert_allclose(curves(dock)["Point P42"][1], ui_scene.series[42], atol=1e-5)
    dock.frames.setCurrentIndex(0)
    user.settle()
    np.testing.assert_allclose(curves(dock)["Point P42"][1], ui_scene.series[42] - SCENE_MOTION, atol=1e-3)


def test_a_layer_that_does_not_know_its_scene_is_shown_as_measured_and_says_why(dock):
    assert not dock.frames.isEnabled()
    assert dock.frames.currentText() == "As measured"
    assert "does not know the motion of its scene" in dock.frames.toolTip()


def test_hotspots_come_with_the_points_of_their_run(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    dock = open_dock()
    before = ui_scene.points(name="Imported")
    project.addMapLayer(before)
    user.settle()
    assert dock.points.currentLayer() == before
    runs = []
    for number in (1, 2):
        points, outlines = ui_scene.points(name=f"points {number}"), ui_scene.outlines(name=f"hotspots {number}")
        facts = RunFacts()
        for layer in (points, outlines):
            facts.apply(layer)
        project.addMapLayers([points, outlines])
        runs.append((points, outlines))
        user.settle()
    assert (dock.points.currentLayer(), dock.listed.currentLayer()) == runs[0], "those that came first"
    dock.show_layer(runs[1][1].id())
    assert (dock.points.currentLayer(), dock.listed.currentLayer()) == runs[1]
    dock.points.setLayer(before)
    user.settle()
    assert dock.points.currentLayer() == before, "the user's choice stays"


def test_the_layer_chosen_among_the_projects_is_listed(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    first, second = ui_scene.outlines(name="first"), ui_scene.outlines(name="second")
    points = ui_scene.points()
    project.addMapLayers([points, first])
    dock = open_dock()
    project.addMapLayer(second)
    user.settle()
    assert dock.listed.currentLayer() == first
    dock.follow_layer(second)
    user.settle()
    assert dock.listed.currentLayer() == second
    for not_listed in (points, None):
        dock.follow_layer(not_listed)
        assert dock.listed.currentLayer() == second
    dock.setUserVisible(False)
    dock.follow_layer(first)
    assert dock.listed.currentLayer() == second, "who does not look at the dock means something else"


def test_hotspots_of_no_known_run_come_with_points_that_are_as_many(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    fitting, other = ui_scene.points(name="fitting"), ui_scene.points(name="other")
    other.dataProvider().deleteFeatures([f.id() for f in other.getFeatures() if f["hotspot"] == 1][:3])
    project.addMapLayers([fitting, other])
    dock = open_dock()
    dock.points.setLayer(other)
    project.addMapLayer(ui_scene.outlines())
    user.settle()
    assert dock.points.currentLayer() == fitting


def test_points_that_are_not_those_of_the_hotspot_are_said_to_be_others(dock, ui_scene, project):
    fewer = ui_scene.points(name="Fewer")
    fewer.dataProvider().deleteFeatures([f.id() for f in fewer.getFeatures() if f["hotspot"] == 1][:3])
    project.addMapLayer(fewer)
    dock.points.setLayer(fewer)
    choose(dock, 0)
    assert "Hotspot 1 was made of 25 points: choose the layer that it was made of." in heading(dock)


def test_a_plot_that_gets_narrower_still_shows_all_of_its_dates(dock, user):
    choose(dock, 0)
    for width in (900, 420):
        dock.plot.setFixedWidth(width)
        user.settle()
        assert dock.plot.ci.geometry().width() == dock.plot.viewport().width()


def test_the_list_opens_with_room_for_several_rows(dock):
    rows = dock.table.sizeHint().height() / dock.table.verticalHeader().defaultSectionSize()
    assert rows >= 6


def test_two_hotspots_are_compared_each_in_its_colour(dock, ui_scene):
    choose(dock, 0, 1)
    found = curves(dock)
    assert set(found) == {"Hotspot 1", "Hotspot 2"}
    for number in (1, 2):
        median = np.median(ui_scene.series[ui_scene.hotspot == number], axis=0)
        np.testing.assert_allclose(found[f"Hotspot {number}"][1], median, atol=1e-5)
    assert len(bands(dock)) == 2
    assert "2 chosen" in heading(dock)
    assert "Hotspot 2: 16 points · −" in heading(dock)
    pens = {item.opts["pen"].color().name() for item in named_items(dock)}
    assert len(pens) == 2
    swatches = [dock.table.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole).name() for row in (0, 1)]
    assert len(set(swatches)) == 2


def test_the_list_is_sorted_by_numbers_not_by_their_text(dock):
    column = column_of(dock, "mm/yr, measured")
    dock.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert [cell(dock, row, column) for row in (0, 1)] == ["−6.2", "−10.0"]
    dock.table.sortByColumn(column_of(dock, "Points"), Qt.SortOrder.AscendingOrder)
    assert [cell(dock, row, 0) for row in (0, 1)] == ["2", "1"]


def test_points_that_do_not_lie_in_the_hotspot_are_refused_in_words(dock, ui_scene, project):
    far = ui_scene.points(name="Elsewhere")
    far.dataProvider().deleteFeatures([f.id() for f in far.getFeatures() if f["hotspot"] == 1])
    project.addMapLayer(far)
    dock.points.setLayer(far)
    choose(dock, 0)
    assert is_empty(dock)
    assert dock.message.text().startswith("Hotspot 1 has no points in Elsewhere")


# --- the map


def test_a_click_draws_the_nearest_point_and_the_range_of_its_hotspot(dock, ui_scene, user):
    user.look_at_all()
    user.click(ui_scene.places[42] + 3)
    assert ui_scene.hotspot[42] == 1
    np.testing.assert_allclose(curves(dock)["Point P42"][1], ui_scene.series[42], atol=1e-5)
    members = ui_scene.series[ui_scene.hotspot == 1]
    np.testing.assert_allclose(curves(dock)["Hotspot 1"][1], np.median(members, axis=0), atol=1e-5)
    ((low, _),) = bands(dock)
    np.testing.assert_allclose(low, members.min(axis=0), atol=1e-5)
    assert "Point P42, fitted" in curves(dock)
    assert "Hotspot 1: 25 points" in heading(dock)
    assert heading(dock).startswith("Point P42 · −")
    assert dock._marks._bands[0].asGeometry().asPoint().x() == ui_scene.places[42, 0]


def test_a_click_beside_all_points_says_so(dock, ui_scene, user):
    user.click(ui_scene.places[0] - 45)
    assert is_empty(dock)
    assert dock.message.text() == "No point of Points there: click nearer to one, or drag a box around some."


def test_a_cluster_around_a_point_is_drawn_where_there_is_no_hotspot(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    cluster = np.where(ui_scene.hotspot == 2, 7, -1).tolist()
    points = ui_scene.points(cluster=(QMetaType.Type.Int, cluster), hotspot=(QMetaType.Type.Int, [0] * 400))
    project.addMapLayer(points)
    dock = open_dock()
    user.look_at_all()
    inside, outside = np.flatnonzero(ui_scene.hotspot == 2)[5], 210
    user.click(ui_scene.places[inside])
    median = np.median(ui_scene.series[ui_scene.hotspot == 2], axis=0)
    np.testing.assert_allclose(curves(dock)["Cluster 7"][1], median, atol=1e-5)
    assert "Cluster 7: 16 points around it" in heading(dock)
    assert not dock.table.isVisible()
    user.click(ui_scene.places[outside])
    assert not bands(dock)


def test_a_dragged_box_draws_the_points_in_it(dock, ui_scene, user):
    user.drag(ui_scene.places[0] - 12, ui_scene.places[22] + 12)
    chosen = ui_scene.series[[0, 1, 2, 20, 21, 22]]
    np.testing.assert_allclose(curves(dock)["6 points"][1], np.median(chosen, axis=0), atol=1e-5)
    ((low, high),) = bands(dock)
    np.testing.assert_allclose(low, chosen.min(axis=0), atol=1e-5)
    np.testing.assert_allclose(high, chosen.max(axis=0), atol=1e-5)
    assert heading(dock).startswith("6 points · −")
    assert "6 points, fitted" in curves(dock)
    user.drag(ui_scene.places[0] - 40, ui_scene.places[0] - 20)
    assert is_empty(dock)
    assert "No point of Points in that box" in dock.message.text()


def test_a_turned_map_gives_a_turned_box(dock, ui_scene, user, qgis_canvas):
    qgis_canvas.setRotation(45)
    try:
        user.drag(ui_scene.places[190] + [0, 140], ui_scene.places[190] - [0, 140])
        offset = ui_scene.places - ui_scene.places[190]
        # Two corners above one another: turned by 45 degrees, the box is a square that stands on its tip.
        inside = np.abs(offset).sum(axis=1) < 139
        n_drawn = len(dock.plot.figure.groups[0].displacement)
        assert abs(n_drawn - inside.sum()) <= 12
    finally:
        qgis_canvas.setRotation(0)


def test_a_large_box_is_sampled_and_the_title_says_so(dock, user, monkeypatch, ui_scene):
    from insar_hotspots.ui import layer_series

    monkeypatch.setattr(layer_series, "MOST_SERIES", 50)
    user.drag(ui_scene.places[0] - 30, ui_scene.places[399] + 30)
    assert heading(dock).startswith("a sample of 50 of 400 points")
    assert len(dock.plot.figure.groups[0].displacement) == 50
    monkeypatch.setattr(layer_series, "_MOST_LOOKED_AT", 100)
    user.drag(ui_scene.places[0] - 30, ui_scene.places[399] + 30)
    n_drawn = len(dock.plot.figure.groups[0].displacement)
    assert 30 <= n_drawn <= 50
    assert heading(dock).startswith(f"a sample of {n_drawn} points")


def test_the_map_may_have_another_crs_than_the_layers(dock, ui_scene, qgis_canvas, user):
    from qgis.core import QgsCoordinateTransform, QgsProject

    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), mercator, QgsProject.instance())
    qgis_canvas.setDestinationCrs(mercator)
    box = QgsRectangle(*(ui_scene.places[0] - 50), *(ui_scene.places[399] + 50))
    qgis_canvas.setExtent(transform.transformBoundingBox(box))
    place = transform.transform(*ui_scene.places[42])
    user.click((place.x(), place.y()))
    assert "Point P42" in curves(dock)
    choose(dock, 0)
    assert "Hotspot 1 · 25 points" in heading(dock)


# --- reading and exporting


def test_the_crosshair_reads_date_and_millimetres(dock, ui_scene, user):
    user.click(ui_scene.places[42])
    box = dock.plot.plot.vb
    at = seconds(dock.plot.figure.days[20]) + 2 * 86400
    place = box.mapViewToScene(QPointF(at, float(ui_scene.series[42, 20])))
    dock.plot.scene().sigMouseMoved.emit(place)
    said = dock.plot.crosshair.text.toPlainText().splitlines()
    assert said[0] == datetime.date.fromordinal(int(dock.plot.figure.days[20])).isoformat()
    assert said[-1] == f"Point P42: {ui_scene.series[42, 20]:.1f} mm".replace("-", "−")
    assert dock.plot.crosshair.line.isVisible()
    dock.plot.scene().sigMouseMoved.emit(QPointF(-5, -5))
    assert not dock.plot.crosshair.line.isVisible()


def test_zooming_is_undone_by_the_reset(dock, user):
    choose(dock, 0)
    user.settle()
    before = dock.plot.plot.vb.viewRange()
    dock.plot.plot.vb.scaleBy((0.2, 0.2))
    assert dock.plot.plot.vb.viewRange() != before
    dock.reset_action.trigger()
    user.settle()
    np.testing.assert_allclose(dock.plot.plot.vb.viewRange()[0], before[0], rtol=1e-3)


def test_the_numbers_are_exported_as_drawn(dock, ui_scene, tmp_path):
    choose(dock, 1)
    dock.export(tmp_path / "series.csv")
    header, *rows = csv.reader((tmp_path / "series.csv").read_text(encoding="utf-8").splitlines())
    assert header == ["date", *(f"Hotspot 2, {what}" for what in ("median", "minimum", "maximum", "fitted"))]
    assert rows[0][0] == "2020-01-05"
    values = np.array([row[1:4] for row in rows], dtype=float)
    members = ui_scene.series[ui_scene.hotspot == 2]
    expected = np.column_stack([np.median(members, axis=0), members.min(axis=0), members.max(axis=0)])
    np.testing.assert_allclose(values, expected, atol=1e-3)


def test_the_picture_is_exported_with_the_curve_in_its_colour(dock, tmp_path):
    choose(dock, 0)
    dock.export(tmp_path / "series.png")
    image = QImage(str(tmp_path / "series.png"))
    assert image.width() == 2 * dock.plot.viewport().width()
    colour = QColor("#A50F26")
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert colour.name() in seen


def test_the_drawing_is_exported_with_its_title(dock, tmp_path):
    choose(dock, 0)
    dock.export(tmp_path / "series.svg")
    root = ElementTree.parse(tmp_path / "series.svg").getroot()
    assert root.find("{http://www.w3.org/2000/svg}title").text.startswith("Hotspot 1 · 25 points")
    text = "".join(root.itertext())
    assert "Displacement (mm)" in text
    assert "Hotspot 1" in text


def test_picture_and_drawing_show_the_same(dock, tmp_path):
    choose(dock, 0)
    for suffix in ("png", "svg"):
        dock.export(tmp_path / f"series.{suffix}")
    picture = QImage(str(tmp_path / "series.png"))
    drawing = QImage(picture.size(), QImage.Format.Format_ARGB32)
    painter = QPainter(drawing)
    QSvgRenderer(str(tmp_path / "series.svg")).render(painter)
    painter.end()
    for is_seen in (lambda c: c.red() > 140 and c.green() < 60, lambda c: c.lightness() < 60):  # curve; axis and text
        boxes = [extent_of(image, is_seen) for image in (picture, drawing)]
        np.testing.assert_allclose(boxes[0], boxes[1], atol=0.03)


def extent_of(image, is_seen):
    """Return the smallest and largest place of pixels that are seen, as shares of the image's size."""
    step = 2
    places = [
        (x / image.width(), y / image.height())
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
        if is_seen(image.pixelColor(x, y))
    ]
    return np.concatenate([np.min(places, axis=0), np.max(places, axis=0)])


def test_the_file_dialog_gives_a_name_without_suffix_the_chosen_one(dock, tmp_path, monkeypatch):
    choose(dock, 0)
    answer = (str(tmp_path / "series"), "CSV (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    dock.export_action.trigger()
    assert (tmp_path / "series.csv").read_text(encoding="utf-8").startswith("date,")


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_what_cannot_be_written_is_said_and_leaves_nothing(dock, tmp_path, suffix, qgis_iface, monkeypatch):
    choose(dock, 0)
    said = []
    monkeypatch.setattr(qgis_iface.messageBar(), "pushWarning", lambda _, text: said.append(text))
    path = tmp_path / "no folder" / f"series.{suffix}"
    dock.export(path)
    assert said == [f"{path} cannot be written: choose another folder or name."]
    assert not path.exists()


# --- looks


def test_the_colours_follow_the_theme(dock):
    choose(dock, 0)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#202326"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#EFF0F1"))
    dock.plot.setPalette(dark)
    assert dock.plot.backgroundBrush().color().name() == "#202326"
    assert dock.plot.plot.getAxis("left").textPen().color().name() == "#eff0f1"
    (curve,) = [item for item in named_items(dock) if item.name() == "Hotspot 1"]
    assert curve.opts["pen"].color().lightness() > 80


def test_without_pyqtgraph_the_dock_says_where_it_comes_from(project, open_dock, monkeypatch, user):
    monkeypatch.setattr(hotspot_dock, "load_plot_library", lambda: "Plots need pyqtgraph.")
    dock = open_dock()
    assert dock.message.text() == "Plots need pyqtgraph."
    choose(dock, 0)
    user.settle()
    assert dock.plot is None


def test_a_comparison_lists_what_is_pressing_first_and_what_is_gone_last(ui_scene, project, open_dock, user):
    text, number = QMetaType.Type.QString, QMetaType.Type.Double
    told = {"happened": (text, ["gone", "faster"]), "hotspot_b": (text, ["7", "2"]), "v_now": (number, [0.1, -12.0])}
    compared = ui_scene.outlines(name="What changed", hotspot=(QMetaType.Type.Int, [None, 2]), **told)
    project.removeMapLayers([layer.id() for layer in project.mapLayersByName("Hotspots")])
    project.addMapLayer(compared)
    dock = open_dock()
    user.settle()
    assert [cell(dock, row, column_of(dock, "Rank")) for row in (0, 1)] == ["2", "was 7"]
    assert [cell(dock, row, column_of(dock, "What happened")) for row in (0, 1)] == ["faster", "gone"]
    assert [cell(dock, row, column_of(dock, "now (mm/yr)")) for row in (0, 1)] == ["−12.0", "0.1"]
    choose(dock, 1)
    # Of what is gone no point has the number: those in its outline tell how it is there now.
    assert heading(dock).startswith("Hotspot 7 of before · 25 points")
    assert dock.plot.figure.groups[0].fitted is None, "what was told is not how it moves now"
