"""The ready-made chains give what their algorithms give one by one."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.classify_series import ClassifyTcn
from insar_hotspots.processing_provider.cluster_time_series import ClusterTimeSeries
from insar_hotspots.processing_provider.covariogram import Covariogram
from insar_hotspots.processing_provider.detect_hotspots import DetectHotspots
from insar_hotspots.processing_provider.filter_hotspots import FilterHotspots
from insar_hotspots.processing_provider.provider import HotspotProvider
from insar_hotspots.processing_provider.split_clusters import SplitClusters
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingOutputLayerDefinition

from tests.tiny_networks import PATTERNS_CARD, clusters_card, write_model

REGISTRY = QgsApplication.processingRegistry()
MEMORY = "TEMPORARY_OUTPUT"
DAYS = [(date(2020, 1, 5) + timedelta(days=12 * i)).isoformat() for i in range(24)]
ENDS, MOTION = [0, -1], np.array([[-1.0], [1.0]])

# One of QGIS's own steps calls what QGIS calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.*parameterAsFields:DeprecationWarning")


@pytest.fixture(autouse=True)
def provider(engine, qgis_algorithms):
    """Register the algorithms, which a chain looks up."""
    provider = HotspotProvider()
    assert REGISTRY.addProvider(provider)
    yield provider
    REGISTRY.removeProvider(provider)


@pytest.fixture
def run_chain(context, feedback):
    """Run a chain with all its outputs temporary, and give them."""

    def run(name, **parameters):
        chain = REGISTRY.createAlgorithmById(f"insarhotspots:{name}")
        places = {one.name(): MEMORY for one in chain.destinationParameterDefinitions()}
        parameters = {**places, **parameters}
        fine, message = chain.checkParameterValues(parameters, context)
        assert fine, message
        assert chain.canExecute() == (True, "")
        results, fine = chain.run(parameters, context, feedback)
        assert fine
        return results

    return run


@pytest.fixture
def rows(open_layer):
    """Give the attributes and geometries of an output."""

    def read(output):
        layer = open_layer(output)
        features = [(each.attributes(), each.geometry().asWkt(3)) for each in layer.getFeatures()]
        return layer.fields().names(), features

    return read


def patterns_model(path):
    """Write a model by motion in mm: linear below -2, step above 2, stable between."""
    return str(write_model(path, PATTERNS_CARD, ENDS, MOTION @ [[0, -8, 8, 0, 0, 0]], bias=[16, 0, 0, -99, -99, -99]))


def site_model(path):
    """Write a model by motion in mm: cluster 7 below -2, else 4."""
    return str(write_model(path, clusters_card(DAYS, reference="scene"), ENDS, MOTION @ [[4, -4]], bias=[16, 0]))


def test_step_by_step_gives_what_the_steps_give(run_chain, run_algorithm, scene, rows):
    layer = scene.layer()
    found = run_chain("hotspotsstepbystep", INPUT=layer)

    length = run_algorithm(Covariogram, INPUT=layer)["CORRELATION_LENGTH"]
    clusters = run_algorithm(ClusterTimeSeries, INPUT=layer, OUTPUT=MEMORY)["OUTPUT"]
    split = run_algorithm(SplitClusters, INPUT=clusters, FIELD="tcluster", CORRELATION_LENGTH=length, OUTPUT=MEMORY)
    limits = {"MAX_DISTANCE": length, "MERGE_DISTANCE": split["EPS"], "MIN_VELOCITY": 2.5, "SIGNIFICANCE": 4.0}
    places = {"POINTS": MEMORY, "HOTSPOTS": MEMORY, "ELLIPSES": MEMORY}
    expected = run_algorithm(FilterHotspots, INPUT=split["OUTPUT"], FIELD="cluster", **limits, **places)
    assert expected["N_HOTSPOTS"] == 3
    assert rows(found["points_with_hotspots"]) == rows(expected["POINTS"])
    assert rows(found["hotspots"]) == rows(expected["HOTSPOTS"])
    assert rows(found["hotspot_ellipses"]) == rows(expected["ELLIPSES"])


@pytest.mark.parametrize(("write", "field"), [(site_model, "label"), (patterns_model, "pattern")])
def test_hotspots_of_a_models_labels_are_those_of_its_two_steps(
    run_chain, run_algorithm, scene, rows, column, open_layer, tmp_path, write, field
):
    model = write(tmp_path / "model.onnx")
    found = run_chain("hotspotsbymodel", INPUT=scene.layer(), MODEL=model)

    labelled = run_algorithm(
        ClassifyTcn, INPUT=scene.layer(), MODEL=model, RELATIVE=True, QUANTITIES=False, OUTPUT=MEMORY
    )
    assert labelled["FIELD"] == field
    places = {"POINTS": MEMORY, "HOTSPOTS": MEMORY, "ELLIPSES": MEMORY}
    expected = run_algorithm(DetectHotspots, INPUT=labelled["OUTPUT"], LABELS=field, **places)
    assert expected["N_HOTSPOTS"] >= 2
    assert rows(found["points_with_hotspots"]) == rows(expected["POINTS"])
    assert rows(found["hotspots"]) == rows(expected["HOTSPOTS"])
    # The two patches that sink alike are two hotspots, as labels know no place.
    hotspots = np.array(column(open_layer(found["points_with_hotspots"]), "hotspot"))
    assert {*hotspots[scene.patch == 1]}.isdisjoint({*hotspots[scene.patch == 2], 0})


def test_the_thresholds_of_a_chain_are_the_users(run_chain, scene, open_layer, tmp_path):
    model = site_model(tmp_path / "site.onnx")
    found = run_chain("hotspotsbymodel", INPUT=scene.layer(), MODEL=model, MIN_VELOCITY=50.0)
    assert open_layer(found["hotspots"]).featureCount() == 0


def test_the_pattern_map_has_the_patterns_the_moving_points_and_the_figures(
    run_chain, run_algorithm, scene, rows, column, open_layer, tmp_path
):
    model = patterns_model(tmp_path / "patterns.onnx")
    given = {"INPUT": scene.layer(), "MODEL": model, "RELATIVE": True}
    found = run_chain("patternmap", **given)
    expected = run_algorithm(ClassifyTcn, OUTPUT=MEMORY, **given)["OUTPUT"]
    assert rows(found["patterns"]) == rows(expected)

    patterns, velocities = (np.array(column(open_layer(expected), name)) for name in ("pattern", "fit_v"))
    moving = open_layer(found["moving_points"])
    assert column(moving, "pattern") == [pattern for pattern in patterns if pattern != "stable"]
    assert moving.fields().names() == open_layer(expected).fields().names()

    names, figures = rows(found["figures_of_each_pattern"])
    assert names == ["pattern", "n", "share", "v_mean", "v_min", "v_max"]
    assert {values[0] for values, _ in figures} == set(patterns) == {"stable", "linear", "step"}
    for (pattern, *values), _ in figures:
        own = velocities[patterns == pattern]
        assert values == pytest.approx([len(own), len(own) / 600, own.mean(), own.min(), own.max()])


def test_the_layers_of_a_pattern_map_are_drawn_as_patterns(run_chain, context, feedback, scene, tmp_path):
    names = ("patterns", "moving_points", "figures_of_each_pattern")
    places = {name: QgsProcessingOutputLayerDefinition(MEMORY, context.project()) for name in names}
    found = run_chain("patternmap", INPUT=scene.layer(), MODEL=patterns_model(tmp_path / "patterns.onnx"), **places)
    loaded = context.layersToLoadOnCompletion()
    assert {found[name] for name in names} == set(loaded)
    for name, expected in zip(names, (["Stable", "Linear", "Step"], ["Linear", "Step"])):
        layer = context.temporaryLayerStore().mapLayer(found[name])
        loaded[found[name]].postProcessor().postProcessLayer(layer, context, feedback)
        words = [item.label() for item in layer.renderer().legendSymbolItems()]
        assert words[: len(expected)] == expected, "only what there is"
    assert loaded[found[names[2]]].postProcessor() is None
    assert [loaded[found[name]].name for name in names] == [
        "points: patterns",
        "points: moving points",
        "points: figures of each pattern",
    ]
    order = [loaded[found[name]].layerSortKey for name in names[:2]]
    assert order[0] < order[1], "the moving points are drawn over all"
    assert len({loaded[found[name]].groupName for name in names}) == 1


def test_a_chain_says_what_a_step_refuses(context, feedback, make_series_layer):
    chain = REGISTRY.createAlgorithmById("insarhotspots:patternmap")
    few = make_series_layer([[1.0, 2.0, 3.0]] * 12)
    places = {one.name(): MEMORY for one in chain.destinationParameterDefinitions()}
    with pytest.raises(QgsProcessingException) as refusal:
        chain.run({"INPUT": few, **places}, context, feedback, {}, False)
    sentence = str(refusal.value)
    del refusal
    assert "dates, and the layer has 3" in sentence
    assert "Traceback" not in sentence


def test_without_an_engine_a_chain_says_so_before_it_runs(monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/nowhere/python")
    for name in ("hotspotsstepbystep", "hotspotsbymodel", "patternmap"):
        fine, sentence = REGISTRY.createAlgorithmById(f"insarhotspots:{name}").canExecute()
        assert not fine
        assert "INSAR_HOTSPOTS_PYTHON names /nowhere/python" in sentence


def test_a_chain_is_edited_as_a_copy_that_keeps_the_edits(provider, tmp_path):
    chain = REGISTRY.createAlgorithmById("insarhotspots:patternmap")
    # The model designer saves a model where it came from, and this one would be lost with the plugin's next version.
    assert chain.sourceFilePath() == ""
    help_of_mine = {**chain.helpContent(), "ALG_DESC": "Mine."}
    chain.setHelpContent(help_of_mine)
    copy = chain.create()
    assert "Mine." in copy.shortHelpString()
    assert copy.id() == "insarhotspots:patternmap"
    assert copy.displayName() == "Pattern map"
    assert [one.name() for one in copy.parameterDefinitions()] == [one.name() for one in chain.parameterDefinitions()]
    assert copy.toFile(str(tmp_path / "mine.model3"))
