"""Running the import on files that a test writes."""

from __future__ import annotations

import gzip

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.import_points import ImportPoints
from qgis.core import QgsProcessingUtils, QgsVectorFileWriter


@pytest.fixture
def run(context, feedback, tmp_path):
    """Run the import and give the output layer."""

    def run_import(path, output=None, **parameters):
        algorithm = ImportPoints().create({})
        parameters = {"INPUT": str(path), "OUTPUT": str(output or tmp_path / "out.gpkg"), **parameters}
        assert algorithm.checkParameterValues(parameters, context)[0]
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
        assert layer.isValid()
        return layer

    return run_import


@pytest.fixture
def write(tmp_path):
    """Write a file of text or bytes and give its path."""

    def write_file(content, name="points.csv", encoding="utf-8"):
        path = tmp_path / name
        data = content if isinstance(content, bytes) else content.encode(encoding)
        path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return path

    return write_file


@pytest.fixture
def save(tmp_path, context):
    """Write a memory layer to a GeoPackage and give its path."""

    def save_layer(layer, name="input.gpkg", layer_name="points", append=False):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = layer_name
        options.driverName = QgsVectorFileWriter.driverForExtension(name.rpartition(".")[2])
        if append:
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        path = tmp_path / name
        error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context.transformContext(), options)
        assert error == QgsVectorFileWriter.WriterError.NoError
        return path

    return save_layer


def _column(layer, name):
    position = layer.fields().lookupField(name)
    assert position >= 0, name
    values = [feature.attribute(position) for feature in layer.getFeatures()]
    return [None if hasattr(value, "isNull") and value.isNull() else value for value in values]


@pytest.fixture
def column():
    """Give a field's values of all features, None where NULL."""
    return _column


@pytest.fixture
def small():
    """Give the text of a table of two points and three dates, one value missing."""
    return "pid,lon,lat,20200103,20200109,20200121\na,13.1,38.7,1,2,4\nb,13.2,38.7,-1,,3\n"
