"""What layers know of their run stays with them: in a GeoPackage, in a project, and only as far as it fits."""

from __future__ import annotations

from functools import partial

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.run_facts import RunFacts, last_number_of, run_of, scene_motion_of
from insar_hotspots.processing_provider.styles import renderers as styles
from insar_hotspots.processing_provider.styles.dressing import attach
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

FACTS = RunFacts((0.0, -1.2345, 2.5), last_number=7)


@pytest.fixture
def dressed(make_layer, save_layer):
    """Save a layer with the facts of a run in its file."""
    saved = save_layer(make_layer({"velocity": QMetaType.Type.Double}, [((0, 0), 1.0)]))
    attach(partial(styles.style_velocity, largest=6.0), saved.source(), QgsProcessingContext(), facts=FACTS)
    return saved.source()


def test_a_geopackage_keeps_them_for_whoever_opens_it(dressed):
    opened = QgsVectorLayer(dressed, "opened", "ogr")
    assert run_of(opened) == FACTS.run
    assert scene_motion_of(opened, 3) == (0.0, -1.234, 2.5)
    assert last_number_of(opened) == 7


def test_a_project_keeps_them(dressed, tmp_path):
    project = QgsProject()
    project.addMapLayer(QgsVectorLayer(dressed, "opened", "ogr"))
    assert project.write(str(tmp_path / "saved.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "saved.qgz"))
    (layer,) = project.mapLayers().values()
    assert run_of(layer) == FACTS.run
    project.clear()


def test_a_scene_of_other_dates_is_not_that_of_the_layer(dressed):
    assert scene_motion_of(QgsVectorLayer(dressed, "opened", "ogr"), 4) == ()


@pytest.mark.parametrize("text", ["", "no list", "[1, null, 3]", "{}"])
def test_a_damaged_scene_is_none(dressed, text):
    layer = QgsVectorLayer(dressed, "opened", "ogr")
    layer.setCustomProperty("insar_hotspots/scene", text)
    assert scene_motion_of(layer, 3) == ()


def test_every_run_is_another():
    assert RunFacts().run != RunFacts().run
