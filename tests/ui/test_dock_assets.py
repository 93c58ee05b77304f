"""Assessed assets in the dock: listed by what matters, drawn from the points within their reach, in words."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.run_facts import AssetFacts, RunFacts, mark_of
from insar_hotspots.ui import asset_record
from insar_hotspots.ui.asset_record import lists_assets, read_assets
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QMetaType, Qt

from .conftest import CORNER, CRS, _layer

INTEGER, REAL, TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
REACH = 20.0
HOUSES = {"quiet": (200, 200), "sinking": (40, 40), "away": (2000, 2000), "dropped": (380, 390)}
LEVEL = {"quiet": 0, "sinking": 3, "away": None, "dropped": None}
NAMES = ["negligible", "very slight", "slight", "moderate", "severe"]


def house(name):
    x, y = CORNER + HOUSES[name]
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + 30, y + 16))


def is_near(ui_scene, name, reach=REACH):
    """Say which points are within reach of a house, by the distance to its rectangle."""
    low = CORNER + HOUSES[name]
    outside = np.maximum(np.maximum(low - ui_scene.places, ui_scene.places - low - [30, 16]), 0)
    return np.hypot(*outside.T) <= reach


@pytest.fixture
def assets(ui_scene):
    """Four houses as Assess assets writes them: vertical, relative to the scene."""
    n_points = [int(is_near(ui_scene, name).sum()) for name in HOUSES]
    jumped = [name == "dropped" for name in HOUSES]
    return _layer(
        "Polygon",
        "Assessed",
        CRS,
        {
            "name": (TEXT, list(HOUSES)),
            "n_points": (INTEGER, n_points),
            "bare_pct": (REAL, [0.0, 0.0, 100.0, 0.0]),
            "measured": (TEXT, ["vertical"] * 4),
            "v_up": (REAL, [0.1, -10.0, None, -6.2]),
            "v_err": (REAL, [0.2, 0.2, None, 0.3]),
            "motion": (TEXT, ["still", "steady", None, "jump"]),
            "changed": (TEXT, ["2021-01-05" if yes else None for yes in jumped]),
            "changed_e": (REAL, [3.0 if yes else None for yes in jumped]),
            "v_before": (REAL, [0.0 if yes else None for yes in jumped]),
            "v_after": (REAL, [0.0 if yes else None for yes in jumped]),
            "jump_mm": (REAL, [-20.0 if yes else None for yes in jumped]),
            "diff_up": (REAL, [0.3, 12.0, None, None]),
            "diff_err": (REAL, [0.3, 1.0, None, None]),
            "beta": (REAL, [0.1, 2.5, None, None]),
            "deflection": (REAL, [0.02, 0.6, None, None]),
            "why_not": (TEXT, [None, None, "no points", "points disagree"]),
            "level": (INTEGER, [LEVEL[name] for name in HOUSES]),
            "level_is": (TEXT, [None if LEVEL[name] is None else NAMES[LEVEL[name]] for name in HOUSES]),
        },
        [house(name) for name in HOUSES],
    )


@pytest.fixture
def asset_dock(project, assets, open_dock, user):
    """The dock on houses that know the points they were held against; others came later."""
    project.removeMapLayers([layer.id() for layer in project.mapLayersByName("Hotspots")])
    AssetFacts(points=mark_of(project.mapLayersByName("Points")[0]), reach=REACH).apply(assets)
    project.addMapLayer(assets)
    dock = open_dock()
    user.settle()
    return dock


def column(dock, heading):
    model = dock.table.model()
    names = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    return [model.index(row, names.index(heading)).data() for row in range(model.rowCount())]


def heading(dock):
    return dock.plot.heading.item.toPlainText().replace("\xa0", " ")


def test_assets_are_listed_with_the_highest_level_first_and_without_those_that_no_point_tells_of(asset_dock):
    assert column(asset_dock, "Asset") == ["sinking", "quiet", "dropped"]
    assert column(asset_dock, "Level") == ["moderate", "negligible", "–"]
    assert column(asset_dock, "mm/yr, measured") == ["−10.0 ± 0.2", "0.1 ± 0.2", "−6.2 ± 0.3"]
    assert column(asset_dock, "How it moves") == ["steady", "still", "jump of −20.0 mm in Jan 2021"]
    assert column(asset_dock, "Angular distortion (mm/m)") == ["2.50", "0.10", "–"]
    assert column(asset_dock, "Not known because") == ["–", "–", "points disagree"]
    assert asset_dock.message.text().startswith("Choose an asset in the list")


def test_a_chosen_asset_is_drawn_from_the_points_within_its_reach_and_said_in_words(asset_dock, ui_scene, qgis_canvas):
    asset_dock.table.selectRow(0)
    (drawn,) = asset_dock.plot.figure.groups
    np.testing.assert_allclose(
        drawn.envelope.median, np.median(ui_scene.series[is_near(ui_scene, "sinking")], axis=0), atol=1e-5
    )
    told = heading(asset_dock)
    assert told.startswith(f"sinking · moderate · {is_near(ui_scene, 'sinking').sum()} points · −10.0 ± 0.2 mm/yr")
    assert "Differential settlement 12 ± 1 mm, angular distortion 2.50 mm/m" in told
    assert "Damage to be expected: moderate." in told
    outline = house("sinking").boundingBox()
    assert qgis_canvas.extent().contains(outline)
    assert qgis_canvas.extent().width() < 20 * outline.width()
    assert [band.asGeometry().boundingBox() for band in asset_dock._marks._bands] == [outline]


def test_the_motion_of_an_asset_is_drawn_as_it_is_told(asset_dock):
    asset_dock.table.selectRow(2)
    (drawn,) = asset_dock.plot.figure.groups
    assert np.ptp(drawn.fitted.curve) == pytest.approx(20.0)
    assert [str(mark) for mark in drawn.marks] == ["2021-01-05 ± 3 days"]
    assert "level not known" in heading(asset_dock)
    assert "is not known: points disagree" in heading(asset_dock)


def test_several_assets_are_compared(asset_dock):
    asset_dock.table.selectAll()
    assert [each.name for each in asset_dock.plot.figure.groups] == ["sinking", "quiet", "dropped"]
    assert heading(asset_dock).startswith("3 chosen")


def test_assets_come_with_the_points_they_were_held_against(project, assets, ui_scene, open_dock, user):
    points = project.mapLayersByName("Points")[0]
    others = ui_scene.points(name="Others")
    project.addMapLayer(others)
    dock = open_dock()
    for facts in (AssetFacts(points=mark_of(points), reach=REACH), AssetFacts("of a run", reach=REACH)):
        dock.points.setLayer(others)
        known = assets.clone()
        facts.apply(known)
        if facts.run:
            RunFacts(run=facts.run).apply(points)
        project.addMapLayer(known)
        dock.show_layer(known.id())
        user.settle()
        assert dock.points.currentLayer() == points


def test_assets_that_have_lost_what_they_knew_come_with_points_that_are_as_many(
    project, assets, ui_scene, open_dock, user
):
    fewer = ui_scene.points(name="Fewer")
    near = {f"P{row}" for row in np.flatnonzero(is_near(ui_scene, "sinking"))}
    fewer.dataProvider().deleteFeatures([each.id() for each in fewer.getFeatures() if each["pid"] in near])
    project.addMapLayer(fewer)
    dock = open_dock()
    dock.points.setLayer(fewer)
    project.addMapLayer(assets)
    dock.show_layer(assets.id())
    user.settle()
    assert dock.points.currentLayer().name() == "Points"


def test_other_points_are_said_to_be_others(asset_dock, project, ui_scene, user):
    fewer = ui_scene.points(name="Fewer")
    fewer.dataProvider().deleteFeatures([each.id() for each in fewer.getFeatures()][1::2])
    project.addMapLayer(fewer)
    asset_dock.points.setLayer(fewer)
    asset_dock.table.selectRow(0)
    user.settle()
    assert "sinking was made of" in heading(asset_dock)


def test_without_series_the_words_are_still_told(asset_dock, project, user):
    asset_dock.table.selectRow(0)
    project.removeMapLayer(project.mapLayersByName("Points")[0].id())
    user.settle()
    assert asset_dock.message.text().startswith("Sinking 10.0 ± 0.2 mm a year")
    assert "No layer with displacement series yet" in asset_dock.message.text()


def test_velocities_are_told_in_the_frame_of_the_plot(asset_dock, assets, project):
    points = project.mapLayersByName("Points")[0]
    RunFacts(scene=tuple(np.linspace(0, -6, 60))).apply(points)
    AssetFacts(points=mark_of(points), reach=REACH, scene_velocity=-3.0).apply(assets)
    asset_dock.refresh()
    assert column(asset_dock, "mm/yr, relative")[0] == "−10.0 ± 0.2"
    asset_dock.frames.setCurrentIndex(1)
    assert column(asset_dock, "mm/yr, measured")[0] == "−13.0 ± 0.2"
    asset_dock.frames.setCurrentIndex(0)
    # Assessed as measured: there is no other frame that list and plot could share.
    AssetFacts(points=mark_of(points), reach=REACH, relative=False).apply(assets)
    asset_dock.refresh()
    assert not asset_dock.frames.isEnabled()
    assert column(asset_dock, "mm/yr, measured")[0] == "−10.0 ± 0.2"


@pytest.mark.parametrize("kind", ["Point", "LineString"])
def test_places_and_lines_are_listed_zoomed_to_and_drawn(kind, project, assets, open_dock, user, ui_scene, qgis_canvas):
    x, y = CORNER + 50
    shape = f"Point({x} {y})" if kind == "Point" else f"LineString({x - 50} {y}, {x + 50} {y})"
    columns = {
        field.name(): (field.type(), [feature[field.name()]])
        for feature in assets.getFeatures()
        if feature["name"] == "sinking"
        for field in assets.fields()
    }
    layer = _layer(kind, "Assessed", CRS, columns, [QgsGeometry.fromWkt(shape)])
    AssetFacts(points=mark_of(project.mapLayersByName("Points")[0]), reach=REACH).apply(layer)
    project.addMapLayer(layer)
    dock = open_dock()
    dock.show_layer(layer.id())
    dock.table.selectRow(0)
    (drawn,) = dock.plot.figure.groups
    offset = np.abs(ui_scene.places - [x, y])
    if kind == "Point":
        assert len(drawn.displacement) == (np.hypot(*offset.T) <= REACH).sum()
        assert drawn.fitted is not None
    else:
        assert drawn.fitted is None, "what is told of a line is its fastest piece's"
    assert qgis_canvas.extent().width() < 1000


def test_of_very_many_assets_the_worst_are_listed(asset_dock, assets, monkeypatch):
    monkeypatch.setattr(asset_record, "MOST_LISTED", 1)
    asset_dock.refresh()
    assert column(asset_dock, "Asset") == ["sinking"]


def test_stations_and_hotspots_are_no_assets(ui_scene, assets):
    assert lists_assets(assets)
    assert not lists_assets(ui_scene.outlines())
    assets.dataProvider().deleteAttributes([assets.fields().lookupField("measured")])
    assets.updateFields()
    assert not lists_assets(assets)


def test_an_asset_without_a_name_is_called_by_its_id(assets):
    assets.dataProvider().deleteAttributes([assets.fields().lookupField("name")])
    assets.updateFields()
    assert [each.title for each in read_assets(assets)] == ["Asset 2", "Asset 1", "Asset 4"]
