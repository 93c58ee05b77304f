"""Standard distance and ellipses through the Toolbox; and, as it needs no engine, where outputs may go."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.standard_distance import StandardDistance
from insar_hotspots.processing_provider.writing import outputs as outputs_module
from qgis.core import QgsProcessingException, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture(autouse=True)
def _without_engine(monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/nowhere/python")


@pytest.fixture
def cloud(make_layer):
    """Three clusters: 200 points stretched to the north-east, two points, one point; and noise."""
    rng = np.random.default_rng(1)
    along, across = rng.normal(0, 300, 200), rng.normal(0, 60, 200)
    angle = math.radians(90 - 40)
    xy = 5e6 + np.column_stack(
        [along * math.cos(angle) - across * math.sin(angle), along * math.sin(angle) + across * math.cos(angle)]
    )
    xy[:, 0] -= 4.5e6
    rows = [(tuple(place), 5) for place in xy.tolist()]
    rows += [((5e5, 5e6), 2), ((5e5, 5e6 + 60), 2), ((5e5, 5e6), 9), ((5e5 + 9e3, 5e6), -1), ((4e5, 5e6), None)]
    return make_layer({"cluster": QMetaType.Type.Int}, rows), xy


def rows_of(layer):
    return {feature["cluster"]: feature for feature in layer.getFeatures()}


def test_the_table_has_every_cluster_and_what_numpy_finds(cloud, run_algorithm, open_layer):
    layer, xy = cloud
    table = open_layer(run_algorithm(StandardDistance, INPUT=layer, OUTPUT=MEMORY, TABLE=MEMORY)["TABLE"])
    rows = rows_of(table)
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert list(rows) == [2, 5, 9]
    assert [rows[number]["n_points"] for number in rows] == [2, 200, 1]
    large = rows[5]
    local = xy - xy.mean(axis=0)
    variances, axes = np.linalg.eigh(local.T @ local / 200)
    assert large["std_dist"] == pytest.approx(math.sqrt(np.trace(local.T @ local) / 200), rel=1e-12)
    assert [large["semi_minor"], large["semi_major"]] == pytest.approx(np.sqrt(variances).tolist(), rel=1e-9)
    assert large["azimuth"] == pytest.approx(math.degrees(math.atan2(*axes[:, 1])) % 180, abs=1e-6)
    assert [large["x_centre"], large["y_centre"]] == pytest.approx(xy.mean(axis=0).tolist(), rel=1e-12)
    assert [rows[2]["std_dist"], rows[2]["semi_minor"], rows[9]["std_dist"]] == pytest.approx([30, 0, 0], abs=1e-9)


def test_the_ellipse_is_drawn_where_and_as_large_as_the_table_says(cloud, run_algorithm, open_layer):
    layer, _ = cloud
    ellipses = open_layer(run_algorithm(StandardDistance, INPUT=layer, OUTPUT=MEMORY)["OUTPUT"])
    rows = rows_of(ellipses)
    # Two points and one have an ellipse without area.
    assert list(rows) == [5]
    shape, large = rows[5].geometry(), rows[5]
    assert ellipses.crs() == layer.crs()
    assert shape.area() == pytest.approx(math.pi * large["semi_major"] * large["semi_minor"], rel=0.01)
    centre = shape.centroid().asPoint()
    assert math.hypot(centre.x() - large["x_centre"], centre.y() - large["y_centre"]) < 1
    _, _, turn, *_ = shape.orientedMinimumBoundingBox()
    assert turn % 90 == pytest.approx(large["azimuth"] % 90, abs=2)


def test_the_fields_are_those_promised(cloud, run_algorithm, open_layer):
    fields = open_layer(run_algorithm(StandardDistance, INPUT=cloud[0], OUTPUT=MEMORY)["OUTPUT"]).fields()
    whole, real = QMetaType.Type.Int, QMetaType.Type.Double
    assert {field.name(): field.type() for field in fields} == {
        "cluster": whole,
        "n_points": whole,
        "x_centre": real,
        "y_centre": real,
        "std_dist": real,
        "semi_major": real,
        "semi_minor": real,
        "azimuth": real,
    }
    assert all(len(field.name()) <= 10 for field in fields)


def test_a_layer_in_degrees_is_measured_in_metres_and_drawn_in_degrees(scene, run_algorithm, open_layer):
    measured = {}
    for crs in ("EPSG:32633", "EPSG:4326"):
        layer = open_layer(
            run_algorithm(StandardDistance, INPUT=scene.layer(crs=crs, cluster=scene.patch), OUTPUT=MEMORY)["OUTPUT"]
        )
        assert layer.crs().authid() == crs
        measured[crs] = [
            [feature[name] for name in ("n_points", "std_dist", "semi_major", "semi_minor")]
            for feature in layer.getFeatures()
        ]
    np.testing.assert_allclose(measured["EPSG:4326"], measured["EPSG:32633"], rtol=1e-6)
    assert layer.extent().xMaximum() < 180


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "csv"])
def test_files_of_any_format_hold_every_row(scene, run_algorithm, open_layer, column, tmp_path, suffix):
    path = str(tmp_path / f"ellipses.{suffix}")
    layer = scene.layer(cluster=scene.patch)
    assert run_algorithm(StandardDistance, INPUT=layer, OUTPUT=path) == {"OUTPUT": path}
    assert [int(number) for number in column(open_layer(path), "cluster")] == [0, 1, 2, 3]


# -- the report


def test_the_report_holds_the_clusters_of_the_table(cloud, run_algorithm, tmp_path):
    path = str(tmp_path / "spread.html")
    outputs = run_algorithm(StandardDistance, INPUT=cloud[0], MAX_DISTANCE=200, OUTPUT=MEMORY, REPORT=path)
    assert outputs["REPORT"] == path
    page = Path(path).read_text(encoding="utf-8")
    assert "2 of 3 clusters within 200 m" in page
    assert page.count("<rect") == 3
    assert "threshold 200 m" in page
    assert 'aria-label="Deviational ellipses to scale: 3,' in page


# -- bad input


def test_a_field_without_any_cluster_is_refused(refusal, scene, old_file):
    layer = scene.layer(cluster=scene.patch * 0 - 1)
    assert "field cluster is negative or NULL everywhere" in refusal(
        StandardDistance, INPUT=layer, OUTPUT=str(old_file)
    )


@pytest.mark.parametrize(
    ("geometry", "crs", "says"),
    [("Polygon", "EPSG:32633", "polygon layer"), ("Point", "", "no coordinate reference system")],
)
def test_a_layer_that_cannot_hold_points_is_refused(refusal, make_layer, old_file, geometry, crs, says):
    layer = make_layer({"cluster": QMetaType.Type.Int}, [], geometry=geometry, crs=crs)
    assert says in refusal(StandardDistance, INPUT=layer, OUTPUT=str(old_file))


def test_an_empty_layer_is_refused(refusal, make_layer, old_file):
    layer = make_layer({"cluster": QMetaType.Type.Int}, [])
    assert "has no points" in refusal(StandardDistance, INPUT=layer, OUTPUT=str(old_file))


# -- where outputs may go


@pytest.fixture
def package(scene, context, tmp_path):
    """A GeoPackage that holds the points with their clusters."""
    path = tmp_path / "package.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "points"
    layer = scene.layer(cluster=scene.patch)
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context.transformContext(), options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return path


def into(package, table):
    return f"ogr:dbname='{package}' table=\"{table}\" (geom)"


def layers_of(path):
    names = [one.name() for one in QgsProviderRegistry.instance().querySublayers(str(path))]
    return {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr").featureCount() for name in names}


def test_outputs_can_join_an_existing_geopackage(package, run_algorithm):
    run_algorithm(
        StandardDistance,
        INPUT=f"{package}|layername=points",
        OUTPUT=into(package, "ellipses"),
        TABLE=into(package, "table"),
    )
    assert layers_of(package) == {"points": 600, "ellipses": 4, "table": 4}
    assert list(package.parent.glob("*.before*")) == []


def test_a_failure_leaves_an_existing_geopackage_with_the_layers_it_had(package, run_algorithm, monkeypatch):
    def fail(*arguments):
        raise QgsProcessingException("The disk broke.")

    monkeypatch.setattr(outputs_module, "check_written", fail)
    before = package.read_bytes()
    with pytest.raises(QgsProcessingException, match="The disk broke"):
        run_algorithm(
            StandardDistance,
            INPUT=f"{package}|layername=points",
            OUTPUT=into(package, "ellipses"),
            TABLE=into(package, "table"),
        )
    assert layers_of(package) == {"points": 600}
    assert package.read_bytes() == before


def test_the_input_is_not_overwritten(package, refusal):
    before = package.read_bytes()
    sentence = refusal(StandardDistance, INPUT=str(package), OUTPUT=str(package))
    assert "would overwrite the input, package.gpkg" in sentence
    assert package.read_bytes() == before


def test_one_file_for_two_outputs_is_refused(scene, refusal, old_file):
    layer = scene.layer(cluster=scene.patch)
    sentence = refusal(StandardDistance, INPUT=layer, OUTPUT=str(old_file), TABLE=str(old_file))
    assert sentence.startswith("Deviational ellipses and Standard distance table are to be written to the same place")


def test_a_layer_name_in_a_path_is_refused_with_the_way_to_write_it(scene, refusal, old_file):
    sentence = refusal(
        StandardDistance, INPUT=scene.layer(cluster=scene.patch), OUTPUT=f"{old_file}|layername=ellipses"
    )
    assert "ogr:dbname=" in sentence


def test_a_folder_that_is_not_there_is_named(scene, refusal, tmp_path):
    sentence = refusal(
        StandardDistance, INPUT=scene.layer(cluster=scene.patch), OUTPUT=str(tmp_path / "missing" / "out.gpkg")
    )
    assert f"the folder {tmp_path / 'missing'} does not exist" in sentence


def test_a_folder_that_is_not_writable_is_named(scene, refusal, old_file, monkeypatch):
    monkeypatch.setattr("insar_hotspots.processing_provider.files.output_file.os.access", lambda path, mode: False)
    sentence = refusal(StandardDistance, INPUT=scene.layer(cluster=scene.patch), OUTPUT=str(old_file))
    assert f"the folder {old_file.parent} is not writable" in sentence


def test_a_file_that_cannot_be_made_is_named(scene, refusal):
    sentence = refusal(StandardDistance, INPUT=scene.layer(cluster=scene.patch), OUTPUT="/proc/out.gpkg")
    assert "/proc/out.gpkg cannot be written" in sentence
