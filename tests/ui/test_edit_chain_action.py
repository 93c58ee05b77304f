from __future__ import annotations

import pytest

pytest.importorskip("qgis")

import insar_hotspots
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm


@pytest.fixture
def plugin(qgis_iface, qgis_algorithms):
    plugin = insar_hotspots.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def entries(algorithm):
    """Return the entries of the Toolbox's context menu that can be chosen for an algorithm, and are ours."""
    from processing.gui.ProviderActions import ProviderContextMenuActions

    chosen = QgsApplication.processingRegistry().algorithmById(f"insarhotspots:{algorithm}")
    for action in ProviderContextMenuActions.actions:
        action.setData(chosen, None)
    return [
        one for one in ProviderContextMenuActions.actions if "copy in the model" in str(one.name) and one.isEnabled()
    ]


def test_only_a_chain_can_be_edited(plugin):
    assert len(entries("patternmap")) == 1
    assert entries("detecthotspots") == []


def test_the_model_designer_opens_with_a_copy_that_has_no_file_yet(plugin, monkeypatch):
    from processing.modeler import ModelerDialog as Designer

    monkeypatch.setattr(Designer, "iface", None)  # the tests' has no main window to take the looks from
    (entry,) = entries("patternmap")
    entry.execute()
    window = Designer.ModelerDialog.dlgs.pop()
    try:
        model = window.model()
        assert isinstance(model, QgsProcessingModelAlgorithm)
        assert model.displayName() == "Pattern map"
        assert set(model.childAlgorithms()) == {"classify", "moving", "statistics", "table"}
        assert model.sourceFilePath() == ""
    finally:
        window.close()


def test_the_entry_leaves_with_the_plugin(plugin):
    plugin.unload()
    from processing.gui.ProviderActions import ProviderContextMenuActions

    assert not [one for one in ProviderContextMenuActions.actions if "copy in the model" in str(one.name)]
