"""Every algorithm in a thread of QGIS's tasks, as a window runs it, and what is left when that thread has ended."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.provider import ALGORITHMS, HotspotProvider
from osgeo import osr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt

from tests.tiny_networks import PATTERNS_CARD, write_model

pytestmark = [
    pytest.mark.usefixtures("engine"),
    # One of QGIS's own steps of a chain calls what QGIS calls deprecated.
    pytest.mark.filterwarnings("ignore:.*parameterAsFields:DeprecationWarning"),
]

REGISTRY = QgsApplication.processingRegistry()
DATA = Path(__file__).resolve().parent.parent / "data"
DEGREES, METRES, WORLD = "EPSG:4258", "EPSG:32633", "EPSG:3857"
"""Of the layers, in which their distances are measured, and of a usual project."""
CHAINS = ("hotspotsstepbystep", "hotspotsbymodel", "patternmap", "yearlyupdate")
MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture(autouse=True)
def session(qgis_app, qgis_algorithms):
    """Begin as QGIS does: knowing no coordinate system; and end no thread before a test does."""
    provider = HotspotProvider()
    assert REGISTRY.addProvider(provider)
    end_threads()
    QgsCoordinateReferenceSystem.invalidateCache()
    QgsCoordinateTransform.invalidateCache()
    yield
    QgsProject.instance().clear()
    REGISTRY.removeProvider(provider)


def end_threads():
    """Let the threads of QGIS's tasks end, as they do by themselves when they were idle for half a minute."""
    assert QgsApplication.taskManager().threadPool().waitForDone()


def run_as_task(name, context, feedback, **parameters):
    """Run an algorithm as the Toolbox does; give whether it succeeded, and its outputs."""
    algorithm = REGISTRY.createAlgorithmById(f"insarhotspots:{name}")
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    for output in algorithm.destinationParameterDefinitions():
        if output.type() == "sink" and output.name() in parameters:
            place = QgsProcessingOutputLayerDefinition(parameters[output.name()], QgsProject.instance())
            parameters[output.name()] = place
    fine, message = algorithm.checkParameterValues(parameters, context)
    assert fine, message
    ended = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda *outcome: ended.append(outcome))
    QgsApplication.taskManager().addTask(task)
    end = time.monotonic() + 240
    while not ended:
        assert time.monotonic() < end, "The task did not end."
        QgsApplication.processEvents()
        time.sleep(0.01)
    return ended[0]


def layers_of(name, feedback, **parameters):
    """Run an algorithm as the Toolbox does; give the layers that are then in the project, by output."""
    context = QgsProcessingContext()
    fine, _ = run_as_task(name, context, feedback, **parameters)
    assert fine, feedback.errors
    layers = {}
    for place, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(place, context, True)
        assert layer.thread() == QgsApplication.instance().thread()
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        context.temporaryLayerStore().takeMapLayer(layer)
        layer.setName(details.name)
        QgsProject.instance().addMapLayer(layer)
        layers[details.outputName] = layer
    return layers


def transformed(places, source, target):
    """Transform by GDAL alone, x before y: what QGIS must come to."""
    systems = []
    for name in (source, target):
        system = osr.SpatialReference()
        system.SetFromUserInput(name)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    there = osr.CoordinateTransformation(*systems).TransformPoints(np.asarray(places).tolist())
    return np.array(there)[:, :2]


def by_qgis(crs, place, target):
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(target), QgsProject.instance())
    assert transform.isValid()
    there = transform.transform(QgsPointXY(*place))
    return there.x(), there.y()


def assert_in_place(crs, place, target):
    """Have QGIS transform a place, and hold it against GDAL."""
    (expected,) = transformed([place], crs.authid(), target)
    assert by_qgis(crs, place, target) == pytest.approx(tuple(expected), rel=1e-6)


def shown(layers, crs):
    """Draw layers and give the number of pixels that are not of the background."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs)
    settings.setLayers(layers)
    settings.setOutputSize(QSize(300, 200))
    settings.setTransformContext(QgsProject.instance().transformContext())
    view = settings.fullExtent()
    view.grow(view.width() / 10)
    settings.setExtent(view)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pixels = image.constBits().asarray(image.sizeInBytes())
    return int((np.frombuffer(pixels, np.uint32) != 0xFFFFFFFF).sum())


@pytest.fixture
def places(scene):
    """Give the places of the scene, in degrees."""
    return transformed(scene.coordinates, METRES, DEGREES)


@pytest.fixture
def make_scene(scene, places, date_names):
    """Make the scene in degrees, with all that any algorithm wants of a layer, seen from the west unless said."""

    def make(east=-0.6, n_dates=24, interval=1):
        return _scene_layer(scene, places, date_names(interval * n_dates)[::interval], (east, -0.1, 0.8))

    return make


def _scene_layer(scene, places, dates, line_of_sight):
    reals = ["los_e", "los_n", "los_u", "velocity", "v_std", *dates]
    kinds = {"tcluster": "int", "cluster": "int", "kind": "string", "pattern": "string"}
    fields = "".join(f"&field={name}:{kind}" for name, kind in {**kinds, **dict.fromkeys(reals, "double")}.items())
    layer = QgsVectorLayer(f"Point?crs={DEGREES}{fields}", "scene", "memory")
    features = []
    for i, place in enumerate(places.tolist()):
        feature = QgsFeature(layer.fields())
        patch = int(scene.patch[i])
        pattern = "linear" if patch else "stable"
        rates = (float(scene.velocity[i]), 0.5)
        feature.setAttributes(
            [patch, patch - 1, pattern, pattern, *line_of_sight, *rates, *scene.series[i, : len(dates)].tolist()]
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


class _Feedback(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.errors = []

    def reportError(self, error, fatalError=False):  # noqa: N803  QGIS's name
        self.errors.append(error)


@pytest.fixture
def feedback():
    return _Feedback()


def patterns_model(folder):
    """Write a model by motion in mm: linear below -2, step above 2, stable between."""
    weights = np.array([[-1.0], [1.0]]) @ [[0, -8, 8, 0, 0, 0]]
    path = folder / "patterns.onnx"
    return str(write_model(path, PATTERNS_CARD, [0, -1], weights, bias=[16, 0, 0, -99, -99, -99]))


def line_layer(places):
    low, high = places.min(axis=0), places.max(axis=0)
    layer = QgsVectorLayer(f"LineString?crs={DEGREES}", "line", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*low), QgsPointXY(*high)]))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


OF_A_LAYER = {
    "prepareseries": {},
    "decompose": {"UP": MEMORY, "EAST": MEMORY},
    "clustertimeseries": {"N_CLUSTERS": 3},
    "covariogram": {"N_PAIRS": 20_000},
    "splitclusters": {},
    "standarddistance": {},
    "filterhotspots": {"ELLIPSES": MEMORY},
    "detecthotspots": {"ELLIPSES": MEMORY},
    "classifylstm": {},
    "classifytcn": {},
    "exporttrainingset": {"FIELD": "kind"},
    "evaluatelabels": {"TRUTH": "kind", "PREDICTED": "pattern"},
    "profile": {"WIDTH": 100},
    "exportresults": {},
    "assessassets": {},
    "updateseries": {},
    "comparehotspots": {},
    "yearlyupdate": {},
    "hotspotsstepbystep": {},
    "hotspotsbymodel": {},
    "patternmap": {"RELATIVE": True},
}
WITHOUT_LAYER = {"importpoints", "samplestack", "preparelargerun", "readlargerun"}
IN_THE_WINDOW = {"sheets"}
"""Runs in the window's own thread, as layouts must."""


def test_every_algorithm_is_among_those_run_here():
    names = {algorithm.name() for algorithm in REGISTRY.providerById("insarhotspots").algorithms()}
    assert names == set(OF_A_LAYER) | WITHOUT_LAYER | IN_THE_WINDOW
    for name in IN_THE_WINDOW:
        flags = REGISTRY.algorithmById(f"insarhotspots:{name}").flags()
        assert flags & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert len(ALGORITHMS) + len(CHAINS) == len(names)


def run_layers(side, points, feedback):
    """Detect hotspots; give the layers that a comparison takes, by their parameters."""
    layers = layers_of("detecthotspots", feedback, INPUT=points, PATTERNS=False, POINTS=MEMORY, HOTSPOTS=MEMORY)
    return {side: layers["HOTSPOTS"], f"{side}_POINTS": layers["POINTS"]}


def parameters_of(name, make_scene, places, folder, feedback):
    """Return what an algorithm is run with, its layers in GeoPackages unless said otherwise, and with its report."""
    given = {"INPUT": make_scene(), **OF_A_LAYER[name]}
    algorithm = REGISTRY.createAlgorithmById(f"insarhotspots:{name}")
    for output in algorithm.destinationParameterDefinitions():
        end = {"sink": "gpkg", "REPORT": "html", "MODEL_OUTPUT": "npz"}
        kind = end.get(output.type()) or end.get(output.name(), "npz" if name == "exporttrainingset" else "csv")
        given.setdefault(output.name(), str(folder / f"{output.name()}.{kind}"))
    if algorithm.parameterDefinition("MODEL") and name not in ("clustertimeseries", "covariogram"):
        given["MODEL"] = patterns_model(folder)
    if name == "decompose":
        given["DESCENDING"] = make_scene(0.6)
    if name == "profile":
        given["LINE"] = line_layer(places)
    if name == "assessassets":
        given["ASSETS"] = line_layer(places)
    if name == "updateseries":
        given["BEFORE"] = make_scene(n_dates=12)
    if name in ("comparehotspots", "yearlyupdate"):
        given["INPUT"] = make_scene(interval=3)  # half a year and more is new
        given |= run_layers("BEFORE", make_scene(n_dates=12, interval=3), feedback)
    if name == "comparehotspots":
        given |= run_layers("AFTER", given["INPUT"], feedback)
    return given


@pytest.mark.parametrize("name", OF_A_LAYER)
def test_when_its_thread_has_ended_all_is_in_place(name, make_scene, places, feedback, tmp_path):
    given = parameters_of(name, make_scene, places, tmp_path, feedback)
    layers = layers_of(name, feedback, **given)
    place, metres = places[300].tolist(), (500000.0, 4300000.0)
    drawn = [each for each in layers.values() if each.isSpatial()]
    # What a user does next, while that thread waits for more work.
    shown(drawn, QgsCoordinateReferenceSystem(METRES))
    end_threads()

    for each in drawn:
        assert each.crs().authid() == DEGREES
        assert_in_place(each.crs(), place, WORLD)
        assert_in_place(each.crs(), place, "EPSG:3035")
    for crs, where in ((DEGREES, place), (METRES, metres), ("EPSG:3035", (4321000.0, 3210000.0))):
        assert_in_place(QgsCoordinateReferenceSystem(crs), where, WORLD)
        assert_in_place(QgsCoordinateReferenceSystem(crs), where, "EPSG:4326")
        assert_in_place(QgsCoordinateReferenceSystem(crs), where, "EPSG:32632")
    for each in drawn:
        ground = QgsCoordinateTransform(each.crs(), QgsCoordinateReferenceSystem(METRES), QgsProject.instance())
        assert ground.transformBoundingBox(each.extent()).intersects(QgsRectangle(500000, 4300000, 500475, 4300725))
        assert shown([each], QgsCoordinateReferenceSystem(WORLD)) > 0
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(METRES), QgsProject.instance().transformContext())
    measure.setEllipsoid(given["INPUT"].crs().ellipsoidAcronym())
    length = measure.measureLine(QgsPointXY(500000, 4300000), QgsPointXY(500000, 4301000))
    assert length == pytest.approx(1000 / 0.9996, rel=1e-4)


def sampled(folder):
    with ZipFile(DATA / "mexico_city_stack.zip") as archive:
        archive.extractall(folder)
    return "samplestack", {"INPUT": [str(folder / "mexico_city_stack")]}, "EPSG:4326", (-99.1, 19.4)


def of_egms(folder):
    return "importpoints", {"INPUT": str(DATA / "egms_ustica_l2b.csv.gz")}, "EPSG:3035", (4599000.0, 1741400.0)


@pytest.mark.parametrize("output", ["points.gpkg", "points.shp", MEMORY])
@pytest.mark.parametrize("source", [of_egms, sampled])
def test_points_that_were_read_are_in_place(source, output, feedback, tmp_path):
    name, given, crs, place = source(tmp_path)
    path = MEMORY if output == MEMORY else str(tmp_path / output)
    layers = layers_of(name, feedback, **given, OUTPUT=path)
    (layer,) = layers.values()
    shown([layer], QgsCoordinateReferenceSystem(WORLD))
    end_threads()
    assert layer.crs().authid() == crs
    assert_in_place(layer.crs(), place, WORLD)
    assert_in_place(layer.crs(), place, "EPSG:32633")
    centre = layer.extent().center()
    assert np.hypot(centre.x() - place[0], centre.y() - place[1]) < (5000 if crs == "EPSG:3035" else 1)
    again = REGISTRY.createAlgorithmById("native:reprojectlayer")
    found, fine = again.run(
        {"INPUT": layer, "TARGET_CRS": "EPSG:32632", "OUTPUT": str(tmp_path / "again.gpkg")},
        context := QgsProcessingContext(),
        feedback,
    )
    assert fine
    moved = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    (there,) = transformed([(centre.x(), centre.y())], crs, "EPSG:32632")
    assert np.hypot(*(np.array([moved.extent().center().x(), moved.extent().center().y()]) - there)) < 1000


def test_hotspots_are_found_on_a_layer_imported_before(feedback, tmp_path):
    given = {"INPUT": str(DATA / "egms_ustica_l2b_300.csv.gz"), "OUTPUT": str(tmp_path / "points.gpkg")}
    layers = layers_of("importpoints", feedback, **given)
    (points,) = layers.values()
    shown([points], QgsCoordinateReferenceSystem(WORLD))
    end_threads()
    places = {name: str(tmp_path / f"{name}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    layers = layers_of("detecthotspots", feedback, INPUT=points, N_CLUSTERS=3, PATTERNS=False, **places)
    assert len(layers) == 3
    end_threads()
    for each in layers.values():
        assert_in_place(each.crs(), (4599000.0, 1741400.0), WORLD)


def test_a_large_run_is_prepared_and_read(make_scene, places, feedback, tmp_path):
    python = Path(__file__).resolve().parents[2] / "build" / "test-engine" / "bin" / "python"
    # A run is in metres: a layer in degrees is prepared in those of its UTM zone.
    given = {"LAYER": make_scene(), "FOLDER": str(tmp_path / "run")}
    (tmp_path / "run").mkdir()
    fine, outputs = run_as_task("preparelargerun", QgsProcessingContext(), feedback, **given)
    assert fine, feedback.errors
    end_threads()
    environ = {**os.environ, "INSAR_HOTSPOTS_CLUSTER_PYTHON": str(python)}
    subprocess.run(f"{outputs['COMMAND']} --workers 1", shell=True, env=environ, check=True, capture_output=True)
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    result = str(tmp_path / "run" / "results.gpkg")
    layers = layers_of("readlargerun", feedback, INPUT=result, METRIC=2, N_CLUSTERS=3, PATTERNS=False, **files)
    assert len(layers) == 3
    assert layers["HOTSPOTS"].name() == "run: hotspots", "after its folder, as every result has the same name"
    end_threads()
    for each in layers.values():
        (there,) = transformed([places.mean(axis=0)], DEGREES, METRES)
        assert each.crs().authid() == METRES
        assert_in_place(each.crs(), there, WORLD)


def test_a_run_is_cancelled_from_outside(make_scene, feedback, tmp_path):
    feedback.progressChanged.connect(lambda _: feedback.cancel(), Qt.ConnectionType.DirectConnection)
    places = {"POINTS": str(tmp_path / "points.gpkg"), "HOTSPOTS": MEMORY}
    fine, _ = run_as_task("detecthotspots", QgsProcessingContext(), feedback, INPUT=make_scene(), **places)
    assert not fine
    assert list(tmp_path.iterdir()) == []
