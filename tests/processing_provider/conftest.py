"""Small synthetic point layers in memory, and how algorithms get them."""

from __future__ import annotations

import datetime

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType


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
