"""The algorithms in QGIS's batch window, which has a row for each run."""

from __future__ import annotations

import time

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.filter_hotspots import FilterHotspots
from insar_hotspots.processing_provider.provider import HotspotProvider
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsLayerTreeView

REGISTRY = QgsApplication.processingRegistry()
PLACES = ("POINTS", "HOTSPOTS", "ELLIPSES")


@pytest.fixture
def batch_window(qgis_iface, engine, qgis_algorithms, monkeypatch):
    """Open the batch window of an algorithm."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    tree = QgsLayerTreeView()  # from 3.44 on, QGIS asks for the real one when a run is over
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot()))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: tree)
    assert REGISTRY.addProvider(HotspotProvider())
    windows = []

    def show(name):
        windows.append(BatchAlgorithmDialog(REGISTRY.createAlgorithmById(f"insarhotspots:{name}")))
        windows[-1].show()
        return windows[-1]

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QgsApplication.processEvents()
    REGISTRY.removeProvider("insarhotspots")


def wait_for(condition, seconds=240):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "The batch did not end."
        QgsApplication.processEvents()
        time.sleep(0.02)


def features(path):
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    assert layer.isValid(), path
    return [(each.attributes(), each.geometry().asWkt(3)) for each in layer.getFeatures()]


def test_a_batch_over_two_layers_gives_what_two_runs_give(batch_window, run_once, scene, save_layer, tmp_path):
    layers = [scene.layer(rows, cluster=scene.patch - 1) for rows in (range(600), range(240))]
    inputs = [save_layer(layer, f"{layer.featureCount()}.gpkg").source() for layer in layers]
    files = [{name: tmp_path / f"{row}_{name}.gpkg" for name in PLACES} for row in (1, 2)]
    window = batch_window("filterhotspots")
    # As the window opens what it saved: the rows are filled in, and what is not named keeps its default.
    rows = [
        {"parameters": {"INPUT": layer}, "outputs": {name: str(path) for name, path in places.items()}}
        for layer, places in zip(inputs, files)
    ]
    panel = window.mainWidget()
    named = {"parameters": panel.PARAMETERS, "outputs": panel.OUTPUTS}
    panel.load_batch_file_3_40_version({panel.ROWS: [{named[key]: row[key] for key in row} for row in rows]})
    panel.checkLoadLayersOnCompletion.setChecked(False)
    assert panel.batchRowCount() == 2

    window.runAlgorithm()
    wait_for(lambda: not QgsApplication.taskManager().activeTasks() and window.cancelButton().isEnabled() is False)
    for layer, places in zip(inputs, files):
        alone = {name: tmp_path / f"alone_{name}.gpkg" for name in PLACES}
        run_once(FilterHotspots, INPUT=layer, **{name: str(path) for name, path in alone.items()})
        for name in PLACES:
            assert features(places[name]) == features(alone[name]), name
    assert [len(features(places["HOTSPOTS"])) for places in files] == [3, 1]
