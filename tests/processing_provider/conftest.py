"""Small synthetic point layers in memory, and how algorithms get them."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.geopackage.table import input_table
from insar_hotspots.processing_provider.layers.point_layer import FieldsBeside, read_point_layer
from insar_hotspots.processing_provider.running.run import Run
from insar_hotspots.processing_provider.split_clusters import SplitClusters
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

ROOT = Path(__file__).resolve().parent.parent.parent


class RecordingFeedback(QgsProcessingFeedback):
    """Keeps what was said to the user."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.percentages = [], [], []
        self.progressChanged.connect(self.percentages.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def feedback():
    return RecordingFeedback()


@pytest.fixture
def context():
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    yield context
    context.temporaryLayerStore().removeAllMapLayers()
    project.clear()


def _date_names(n, prefix="D"):
    start = datetime.date(2020, 1, 5)
    return [f"{prefix}{start + datetime.timedelta(days=12 * i):%Y%m%d}" for i in range(n)]


@pytest.fixture
def date_names():
    """Give n names of date fields, twelve days apart."""
    return _date_names


def _make_layer(fields, rows, crs="EPSG:32633", geometry="Point", name="points"):
    layer = QgsVectorLayer(geometry, name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(field, kind) for field, kind in fields.items()])
    layer.updateFields()
    features = []
    for place, *values in rows:
        feature = QgsFeature(layer.fields())
        if isinstance(place, str):
            feature.setGeometry(QgsGeometry.fromWkt(place))
        elif place is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes(values)
        features.append(feature)
    assert provider.addFeatures(features)[0]
    layer.updateExtents()
    return layer


@pytest.fixture
def make_layer():
    """Make a memory layer of `fields` (name: QMetaType type) and rows (geometry, *values).

    A geometry is (x, y), WKT or None.
    """
    return _make_layer


@pytest.fixture
def make_series_layer():
    """Make a layer of displacement series, given as rows of values, 25 m apart on one line."""

    def make(series, names=None, kind=QMetaType.Type.Double, **how):
        names = names or _date_names(len(series[0]))
        rows = [((500000 + 25 * i, 4300000), *values) for i, values in enumerate(series)]
        return _make_layer(dict.fromkeys(names, kind), rows, **how)

    return make


@pytest.fixture
def planted_layer():
    """400 points on a 25 m grid, 30 dates in mm: still, but for 25 in one corner that sink by 8 mm/yr."""
    rows = []
    for i in range(400):
        column, row = i % 20, i // 20
        speed = -8.0 if column < 5 and row < 5 else 0.0
        series = [speed * 12 * j / 365.25 + 0.2 * ((7 * i + 13 * j) % 11 - 5) for j in range(30)]
        rows.append(((500000 + 25 * column, 4300000 + 25 * row), i, *series))
    fields = {"pid": QMetaType.Type.Int, **dict.fromkeys(_date_names(30), QMetaType.Type.Double)}
    return _make_layer(fields, rows)


@pytest.fixture
def save_layer(tmp_path, context):
    """Write a layer to a file and give the layer of the file; a GeoPackage unless the name says otherwise."""

    def save(layer, name="saved.gpkg", **options):
        path = tmp_path / name
        how = QgsVectorFileWriter.SaveVectorOptions()
        how.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
        for key, value in options.items():
            setattr(how, key, value)
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), context.transformContext(), how
        )
        assert error == QgsVectorFileWriter.WriterError.NoError, message
        saved = QgsVectorLayer(str(path), layer.name(), "ogr")
        assert saved.isValid()
        return saved

    return save


@pytest.fixture
def table_of(context):
    """Give the GeoPackage table that a layer is as an input of an algorithm, or None."""

    def find(layer, **how):
        context.project().addMapLayer(layer)
        value = QgsProcessingFeatureSourceDefinition(layer.id(), **how) if how else layer.id()
        return input_table(Run(SplitClusters().create({}), {"INPUT": value}, context, QgsProcessingFeedback()), "INPUT")

    return find


@pytest.fixture
def as_source(context):
    """Give a layer the way an algorithm gets it as parameter; of its selected features only if asked."""

    def make(layer, selected_only=False):
        context.project().addMapLayer(layer)
        return QgsProcessingParameters.parameterAsSource(
            QgsProcessingParameterFeatureSource("INPUT"),
            {"INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), selected_only)},
            context,
        )

    return make


@pytest.fixture
def read_source(context, feedback, tmp_path):
    """Read a source of points; what is given has their series as well."""

    def read(source, dates=(), with_series=True, table=None, **fields):
        path = tmp_path / "series.npy" if with_series else None
        points = read_point_layer(source, dates, context, feedback, path, FieldsBeside(**fields), table)
        return SimpleNamespace(**vars(points), displacement=path and np.load(path))

    return read


@pytest.fixture(scope="session")
def engine():
    """The engine that the tests run with: the one named from outside, or the checkout's own."""
    python = os.environ.get("INSAR_HOTSPOTS_PYTHON") or str(ROOT / "build" / "engine" / "bin" / "python")
    if not Path(python).is_file():
        pytest.fail("No engine; run scripts/engine.")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INSAR_HOTSPOTS_PYTHON", python)
        yield


def _run(kind, context, feedback, parameters):
    """Run an algorithm class as the Toolbox does and give its outputs; what it refuses raises."""
    algorithm = kind().create({})
    fine, message = algorithm.checkParameterValues(parameters, context)
    if not fine:
        raise QgsProcessingException(message)
    return algorithm.run(parameters, context, feedback, {}, False)[0]


@pytest.fixture
def run_algorithm(context, feedback):
    """Run an algorithm class."""

    def run(kind, feedback=feedback, **parameters):
        return _run(kind, context, feedback, parameters)

    return run


@pytest.fixture(scope="session")
def run_once(engine):
    """Run an algorithm class whose results, in files, many tests look at; give its outputs and its log."""

    def run(kind, **parameters):
        feedback = RecordingFeedback()
        return _run(kind, QgsProcessingContext(), feedback, parameters), feedback.infos

    return run


@pytest.fixture
def refusal(run_algorithm):
    """Run an algorithm that must refuse, and give what the user reads: one line and no traceback."""

    def run(kind, **parameters):
        # What an exception keeps alive, layers among it, must not outlive QGIS.
        try:
            run_algorithm(kind, **parameters)
        except QgsProcessingException as error:
            sentence = str(error)
        else:
            pytest.fail("It was not refused.")
        assert "\n" not in sentence
        assert "Traceback" not in sentence
        assert len(sentence.split()) > 3
        return sentence

    return run


@pytest.fixture
def old_file(tmp_path):
    """Give a file that stands at an output's place and must survive what fails."""
    path = tmp_path / "old.gpkg"
    path.write_bytes(b"what was there before")
    yield path
    assert path.read_bytes() == b"what was there before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def open_layer(context):
    """Give the layer of an output, as the Toolbox gets it."""

    def open_output(output):
        layer = QgsProcessingUtils.mapLayerFromString(output, context)
        assert layer is not None, output
        assert layer.isValid()
        return layer

    return open_output


@pytest.fixture
def column():
    """Give a field's values of all features, None where NULL."""

    def read(layer, name):
        position = layer.fields().lookupField(name)
        assert position >= 0, f"no field {name} among {layer.fields().names()}"
        values = [feature.attribute(position) for feature in layer.getFeatures()]
        return [None if hasattr(value, "isNull") and value.isNull() else value for value in values]

    return read


class Scene:
    """A synthetic scene of 600 points, 25 m apart, 24 dates: two patches sink alike, one rises, all else is noise.

    Attributes
    ----------
    coordinates : (600, 2), m, in EPSG:32633
    series : (600, 24), mm
    patch : (600,) 1 and 2 sink by 10 mm/yr, 3 rises by 7 mm/yr, 0 stays
    velocity : (600,) mm/yr, by regression, relative to the scene's median
    """

    def __init__(self):
        rng = np.random.default_rng(4)
        row, column = np.divmod(np.arange(600), 20)
        self.patch = np.zeros(600, dtype=int)
        for number, corner in enumerate([(2, 2), (22, 13), (12, 4)], start=1):
            offset = np.column_stack([row, column]) - corner
            self.patch[((offset >= 0) & (offset < 5)).all(axis=1)] = number
        speed = np.array([0.0, -10.0, -10.0, 7.0])[self.patch] + rng.normal(0, 0.3, 600)
        years = 12.0 * np.arange(24) / 365.25
        scene_motion = np.sin(2 * np.pi * years) - 3 * years
        self.series = (speed[:, None] * years + scene_motion + rng.normal(0, 0.5, (600, 24))).round(3)
        self.coordinates = np.column_stack([500000 + 25.0 * column, 4300000 + 25.0 * row])
        slope = np.polyfit(years, self.series.T, 1)[0]
        self.velocity = slope - np.median(slope)

    def layer(self, rows=slice(None), crs="EPSG:32633", names=None, **labels):
        """Make a memory layer of some of the points and further integer fields; `names` may take fewer dates."""
        names = names or _date_names(24)
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem(crs), QgsProject()
        )
        features = []
        for i in np.arange(600)[rows].tolist():
            place = transform.transform(QgsPointXY(*self.coordinates[i]))
            chosen = [int(values[i]) for values in labels.values()]
            features.append((place, i, *chosen, *self.series[i, : len(names)].tolist()))
        integers = dict.fromkeys(["pid", *labels], QMetaType.Type.Int)
        return _make_layer({**integers, **dict.fromkeys(names, QMetaType.Type.Double)}, features, crs=crs)


@pytest.fixture(scope="session")
def scene():
    """Give the synthetic scene."""
    return Scene()
