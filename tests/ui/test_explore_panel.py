"""The panel in the dock, used as a user does: keep, refer, fit, colour, fix."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.series.trend import TrendKind
from insar_hotspots.ui.map_colours import fields_to_colour_by, usual_range
from qgis.core import QgsGraduatedSymbolRenderer, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QMetaType, Qt

YEARS = 12.0 * np.arange(60) / 365.25


@pytest.fixture
def explored(ui_scene, project, open_dock):
    """Open the dock, its panel shown, on points with a velocity."""
    project.removeAllMapLayers()
    speeds = np.polyfit(YEARS, ui_scene.series.T, 1)[0]
    project.addMapLayer(ui_scene.points(velocity=(QMetaType.Type.Double, speeds.tolist())))
    dock = open_dock()
    dock.explore_action.trigger()
    return dock


def names(dock):
    return [item.name() for item in dock.plot.plot.listDataItems() if item.isVisible() and item.name()]


def heading(dock):
    return dock.plot.heading.item.toPlainText().replace("\xa0", " ")


def test_the_panel_is_hidden_until_it_is_asked_for(dock):
    assert not dock.explore.isVisible()
    dock.explore_action.trigger()
    assert dock.explore.isVisible()


def test_points_are_kept_named_hidden_and_removed(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    user.click(ui_scene.places[42] + 3)
    panel.keep_button.click()
    user.click(ui_scene.places[399] - 3)
    assert {"Point P42", "Point P399"} <= set(names(dock))
    panel.kept.item(0).setText("The church")
    assert "The church" in names(dock)
    panel.kept.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert "The church" not in names(dock)
    panel.kept.setCurrentRow(0)
    panel.remove()
    assert panel.kept.count() == 0


def test_a_point_as_reference_is_taken_off_until_it_is_cleared(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    user.click(ui_scene.places[42] + 3)
    panel.refer_button.click()
    assert "Point P42" in panel.reference.text()
    user.click(ui_scene.places[399] - 3)
    (curve,) = [item for item in dock.plot.plot.listDataItems() if item.isVisible() and item.name() == "Point P399"]
    np.testing.assert_allclose(curve.getData()[1], ui_scene.series[399] - ui_scene.series[42], atol=1e-4)
    assert dock.plot.plot.getAxis("left").labelText.endswith("less Point P42")
    panel.clear_button.click()
    assert dock.plot.plot.getAxis("left").labelText.endswith("as measured")


def test_a_trend_is_fitted_to_what_is_chosen(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    user.click(ui_scene.places[42] + 3)
    panel.trend.setCurrentIndex(panel.trend.findData(TrendKind.LINEAR))
    assert "linear trend, −1" in heading(dock) and "RMSE" in heading(dock) and "R²" in heading(dock)
    panel.residuals.setChecked(True)
    assert dock.plot.plot.getAxis("left").labelText.endswith("residuals")


def test_replicas_lie_at_their_distance(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    user.click(ui_scene.places[399] - 3)
    panel.replicas.setValue(27.7)
    drawn = [
        item.getData()[1]
        for item in dock.plot.plot.items
        if type(item).__name__ == "PlotCurveItem" and item.isVisible()
    ]
    shifts = sorted(round(float(np.median(values - ui_scene.series[399])), 1) for values in drawn if len(values) == 60)
    assert shifts == [-55.4, -27.7, 27.7, 55.4]


def test_the_map_is_coloured_by_a_field_less_the_reference_and_as_before(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    layer = dock.points.currentLayer()
    layer.setRenderer(QgsSingleSymbolRenderer(layer.renderer().symbol().clone()))
    assert panel.field.currentText() == "velocity"
    assert panel.low.value() == -panel.high.value() < 0
    user.click(ui_scene.places[42] + 3)
    panel.refer_button.click()
    panel.referred.setChecked(True)
    panel.apply_button.click()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsGraduatedSymbolRenderer)
    assert renderer.classAttribute().startswith('"velocity" - (-')
    labels = [each.label() for each in renderer.ranges()]
    assert labels[0].startswith("< −") and labels[-1].startswith("> ")
    panel.undo_button.click()
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)


def test_fields_are_those_of_numbers_that_are_no_dates(ui_scene):
    layer = ui_scene.points(velocity=(QMetaType.Type.Double, [1.0] * 400))
    dates = [name for name in layer.fields().names() if name.startswith("D20")]
    assert fields_to_colour_by(layer, dates) == ["velocity", "hotspot"]


def test_a_range_leaves_out_the_outermost(ui_scene):
    values = [1000.0, *np.linspace(-5, 5, 398), float("nan")]
    layer = ui_scene.points(velocity=(QMetaType.Type.Double, values))
    low, high = usual_range(layer, "velocity", symmetrical=False)
    assert (low, high) == (pytest.approx(-4.8, abs=0.1), pytest.approx(4.9, abs=0.1))
    assert usual_range(layer, "velocity", symmetrical=True) == (-high, high)


def test_the_axis_keeps_to_a_range(explored, ui_scene, user):
    dock, panel = explored, explored.explore
    panel.lowest.setValue(-50)
    panel.highest.setValue(20)
    panel.fixed.setChecked(True)
    for place in (42, 399):
        user.click(ui_scene.places[place] + (3 if place == 42 else -3))
        assert dock.plot.plot.viewRange()[1] == [-50, 20]
    panel.fixed.setChecked(False)
    user.settle()
    assert dock.plot.plot.viewRange()[1] != [-50, 20]
