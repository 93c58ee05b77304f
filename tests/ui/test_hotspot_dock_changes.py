"""Whatever happens to project and layers while the dock is open: it never raises, and never shows what is gone."""

from __future__ import annotations

import insar_hotspots
import numpy as np
import pytest

pytest.importorskip("qgis")

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QMetaType


def layer(project, name):
    return project.mapLayersByName(name)[0]


def is_empty(dock):
    return (
        dock.pages.currentIndex() == 0 and dock.plot.figure is None and not dock._marks._bands and dock.message.text()
    )


def is_drawn(dock):
    return dock.pages.currentWidget() is dock.plot and dock.plot.figure is not None


@pytest.fixture(params=["hotspot", "point", "box"])
def showing(request, dock, ui_scene, user):
    """The dock showing a hotspot, a point or a box."""
    if request.param == "hotspot":
        dock.table.selectRow(0)
    elif request.param == "point":
        user.click(ui_scene.places[42])
    else:
        user.drag(ui_scene.places[0] - 12, ui_scene.places[44] + 12)
    assert is_drawn(dock)
    return dock


def test_closing_the_project_empties_the_dock(showing, project, user):
    project.clear()
    user.settle()
    assert is_empty(showing)
    assert "No layer with displacement series yet" in showing.message.text()
    assert showing.points.currentLayer() is None


def test_without_its_points_there_is_nothing_to_draw(showing, project, user):
    project.removeMapLayer(layer(project, "Points").id())
    user.settle()
    assert is_empty(showing)


def test_without_the_hotspots_the_list_goes_and_points_stay(showing, project, user):
    project.removeMapLayer(layer(project, "Hotspots").id())
    user.settle()
    assert not showing.table.isVisible()
    assert showing.table.model().rowCount() == 0
    assert is_empty(showing) or is_drawn(showing)
    user.look_at_all()


def test_another_project_brings_its_own_layers(showing, project, user, ui_scene):
    project.clear()
    project.addMapLayers([ui_scene.points(name="Others")])
    user.settle()
    assert showing.points.currentLayer().name() == "Others"


def test_a_project_is_saved_closed_and_opened_again(showing, project, user, tmp_path, ui_scene):
    project.write(str(tmp_path / "project.qgz"))
    project.read(str(tmp_path / "project.qgz"))
    user.settle()
    assert showing.table.model().rowCount() == 0 or showing.listed.currentLayer() is not None


def test_without_date_fields_a_layer_is_no_longer_offered(showing, project, user):
    points = layer(project, "Points")
    dates = [i for i, name in enumerate(points.fields().names()) if name.startswith("D20")]
    points.startEditing()
    points.deleteAttributes(dates[1:])
    user.settle()
    assert is_empty(showing)
    assert showing.points.currentLayer() is None or not is_drawn(showing)
    points.rollBack()
    user.settle()
    assert showing.points.currentLayer() == points


def test_a_field_may_be_renamed_or_deleted(showing, project, user):
    points = layer(project, "Points")
    points.startEditing()
    points.renameAttribute(points.fields().lookupField("D20200105"), "was_date")
    points.deleteAttribute(points.fields().lookupField("D20200117"))
    user.settle()
    assert is_drawn(showing)
    assert len(showing.plot.figure.days) == 58
    points.commitChanges()
    user.settle()
    assert len(showing.plot.figure.days) == 58


def test_labels_may_go(showing, project, user):
    points = layer(project, "Points")
    points.dataProvider().deleteAttributes([points.fields().lookupField(name) for name in ("pid", "hotspot")])
    points.updateFields()
    user.settle()
    assert is_drawn(showing)


def test_a_field_of_the_hotspots_may_go(showing, project, user):
    hotspots = layer(project, "Hotspots")
    hotspots.dataProvider().deleteAttributes([hotspots.fields().lookupField("v_std")])
    hotspots.updateFields()
    user.settle()
    headings = [showing.table.model().headerData(i, 1) for i in range(showing.table.model().columnCount())]
    assert "Spread" not in headings


def test_an_edited_value_is_drawn_anew(dock, project, user, ui_scene):
    user.click(ui_scene.places[42])
    points = layer(project, "Points")
    feature = next(f for f in points.getFeatures() if f["pid"] == "P42")
    points.startEditing()
    points.changeAttributeValue(feature.id(), points.fields().lookupField("D20200105"), 99.0)
    user.settle()
    assert dock.plot.figure.groups[-1].displacement[0, 0] == 99.0
    points.rollBack()
    user.settle()
    assert dock.plot.figure.groups[-1].displacement[0, 0] == pytest.approx(ui_scene.series[42, 0], abs=1e-5)


def test_deleted_features_are_gone(showing, project, user):
    points = layer(project, "Points")
    points.startEditing()
    points.deleteFeatures(points.allFeatureIds())
    user.settle()
    assert is_empty(showing)
    points.rollBack()
    user.settle()
    assert is_drawn(showing)


def test_a_filter_counts(dock, project, user, ui_scene):
    layer(project, "Points").setSubsetString('"hotspot" = 2')
    user.settle()
    user.click(ui_scene.places[42])
    assert is_empty(dock)
    layer(project, "Points").setSubsetString("")
    user.settle()
    assert is_drawn(dock)


def test_deleting_a_chosen_hotspot_leaves_the_others(dock, project, user):
    dock.table.selectRow(1)
    hotspots = layer(project, "Hotspots")
    hotspots.startEditing()
    hotspots.deleteFeature(next(f.id() for f in hotspots.getFeatures() if f["hotspot"] == 2))
    user.settle()
    assert dock.table.model().rowCount() == 1
    assert is_empty(dock)
    hotspots.rollBack()


def test_a_refresh_keeps_what_is_chosen(dock, project, user):
    dock.table.selectRow(1)
    layer(project, "Points").setName("Renamed")
    user.settle()
    assert [record.number for record in dock.table.selected()] == [2]
    assert is_drawn(dock)


@pytest.mark.parametrize("crs", ["", "EPSG:32633"])
def test_layers_without_crs_are_taken_as_they_lie_on_the_map(ui_scene, project, open_dock, user, crs):
    project.removeAllMapLayers()
    project.addMapLayers([ui_scene.points(crs=crs), ui_scene.outlines(crs=crs)])
    dock = open_dock()
    user.look_at_all()
    user.click(ui_scene.places[42])
    assert "Point P42" in dock.plot.figure.title
    dock.table.selectRow(0)
    assert "25 points" in dock.plot.figure.title


def test_features_without_geometry_and_with_null_values_do_no_harm(dock, project, user, ui_scene):
    points, hotspots = layer(project, "Points"), layer(project, "Hotspots")
    nowhere, silent = QgsFeature(points.fields()), QgsFeature(points.fields())
    silent.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(ui_scene.places[42] + 6))))
    assert points.dataProvider().addFeatures([nowhere, silent])[0]
    lost, unnumbered = QgsFeature(hotspots.fields()), QgsFeature(hotspots.fields())
    lost["hotspot"] = 3
    assert hotspots.dataProvider().addFeatures([lost, unnumbered])[0]
    dock.refresh()
    assert dock.table.model().rowCount() == 3
    assert dock.table.model().index(2, 1).data() == "–"
    dock.table.selectRow(2)
    assert is_empty(dock)
    assert "Hotspot 3 has no points in" in dock.message.text()
    user.look_at_all()
    user.click(ui_scene.places[42] + 6)
    assert is_empty(dock)
    assert "There is no displacement" in dock.message.text()
    user.drag(ui_scene.places[0] - 12, ui_scene.places[44] + 12)
    assert is_drawn(dock)
    dock.table.selectRow(0)
    assert is_drawn(dock)


def test_missing_values_break_the_curve_and_not_the_plot(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    points = ui_scene.points()
    index = points.fields().lookupField("D20200117")
    points.dataProvider().changeAttributeValues({feature.id(): {index: NULL} for feature in points.getFeatures()})
    project.addMapLayers([points, ui_scene.outlines()])
    dock = open_dock()
    user.look_at_all()
    dock.table.selectRow(0)
    shown = dock.plot.figure.groups[0].envelope
    assert np.isnan(shown.median[1]) and np.isfinite(np.delete(shown.median, 1)).all()
    assert dock.plot.figure.groups[0].fitted is not None


def test_text_in_place_of_numbers_is_left_out(ui_scene, project, open_dock, user):
    project.removeAllMapLayers()
    points = ui_scene.points(D20191224=(QMetaType.Type.QString, ["1.5"] * 42 + ["a lot"] + ["2"] * 357))
    project.addMapLayers([points, ui_scene.outlines()])
    dock = open_dock()
    user.look_at_all()
    user.click(ui_scene.places[42])
    assert is_empty(dock)
    user.click(ui_scene.places[43])
    assert dock.plot.figure.groups[-1].displacement[0, 0] == 2.0


def test_two_docks_live_side_by_side(showing, open_dock, project, user, ui_scene):
    other = open_dock()
    other.table.selectRow(0)
    assert is_drawn(other)
    project.removeMapLayer(layer(project, "Points").id())
    user.settle()
    assert is_empty(showing) and is_empty(other)


def test_the_map_moves_to_another_crs(showing, qgis_canvas, user):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    user.settle()
    assert is_drawn(showing)


# --- the plugin around it


@pytest.fixture
def plugin(qgis_iface, project, _plots, qgis_canvas):
    plugin = insar_hotspots.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_the_button_opens_and_closes_the_dock_and_follows_it(plugin, window, qgis_canvas, user):
    action = plugin._dock_action
    action.trigger()
    user.settle()
    assert plugin._dock.isVisible()
    assert qgis_canvas.mapTool() is plugin._dock.tool
    plugin._dock.close()
    user.settle()
    assert not action.isChecked()
    assert qgis_canvas.mapTool() is not plugin._dock.tool
    action.trigger()
    assert plugin._dock.isVisible()
    action.trigger()
    assert not plugin._dock.isVisible()


def test_a_reloaded_plugin_leaves_nothing_of_its_first_dock(plugin, qgis_iface, qgis_canvas, project, user, ui_scene):
    plugin._dock_action.trigger()
    plugin._dock.table.selectRow(0)
    plugin.unload()
    user.settle()
    assert qgis_canvas.mapTool() is None or not qgis_canvas.mapTool().objectName()
    again = insar_hotspots.classFactory(qgis_iface)
    again.initGui()
    again._dock_action.trigger()
    again._dock.table.selectRow(0)
    assert is_drawn(again._dock)
    again.unload()
    project.removeAllMapLayers()
    QgsProject.instance().clear()
    user.settle()
