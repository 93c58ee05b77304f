"""A profile through the Toolbox: which points, in what order, with which values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.profile import Profile
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMetaType

MEMORY = "TEMPORARY_OUTPUT"
REAL, TEXT = QMetaType.Type.Double, QMetaType.Type.QString


@pytest.fixture(autouse=True)
def _without_engine(monkeypatch):
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", "/nowhere/python")


@pytest.fixture
def make_line(make_layer):
    """Make a layer of lines, given as WKT."""

    def make(*lines, crs="EPSG:32633", geometry="LineString"):
        return make_layer({"name": TEXT}, [(line, "one") for line in lines], crs=crs, geometry=geometry)

    return make


@pytest.fixture
def eastward(make_line):
    """Through the scene from west to east, 30 m south of its fifth row."""
    return make_line("LineString(499990 4300070, 500490 4300070)")


def rows_of(layer):
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_the_points_near_the_line_come_in_its_order(run_algorithm, scene, eastward, open_layer):
    outputs = run_algorithm(Profile, INPUT=scene.layer(), LINE=eastward, WIDTH=40, OUTPUT=MEMORY)
    layer = open_layer(outputs["OUTPUT"])
    found = rows_of(layer)
    assert layer.fields().names() == ["along_m", "offset_m", "elevation", "velocity", "pattern"]
    assert layer.crs().authid() == "EPSG:32633"
    # Rows at 50, 75 and 100 m north, 20 columns each 25 m apart, the first 10 m from the beginning of the line.
    assert outputs["N_POINTS"] == len(found) == 60
    assert outputs["LENGTH"] == pytest.approx(500)
    along = [row["along_m"] for row in found]
    assert along == sorted(along)
    assert sorted(set(np.round(along, 6))) == [10 + 25 * column for column in range(20)]
    assert {round(row["offset_m"], 6) for row in found} == {-20, 5, 30}


def test_velocity_is_the_slope_of_the_series(run_algorithm, scene, eastward, open_layer):
    layer = open_layer(run_algorithm(Profile, INPUT=scene.layer(), LINE=eastward, WIDTH=10, OUTPUT=MEMORY)["OUTPUT"])
    row = 3  # 75 m north
    years = 12 * np.arange(24) / 365.25
    slopes = np.polyfit(years, scene.series[20 * row : 20 * (row + 1)].T, 1)[0]
    np.testing.assert_allclose([each["velocity"] for each in rows_of(layer)], slopes, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_distances_are_metres_whatever_the_crs_of_points_and_line(
    run_algorithm, scene, make_line, eastward, open_layer, crs
):
    given = QgsGeometry.fromWkt("LineString(499990 4300070, 500490 4300070)")
    there = QgsCoordinateReferenceSystem(crs)
    given.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), there, QgsProject()))
    straight = run_algorithm(Profile, INPUT=scene.layer(), LINE=eastward, WIDTH=40, OUTPUT=MEMORY)
    outputs = run_algorithm(
        Profile, INPUT=scene.layer(crs="EPSG:4326"), LINE=make_line(given.asWkt(12), crs=crs), WIDTH=40, OUTPUT=MEMORY
    )
    expected, found = (rows_of(open_layer(each["OUTPUT"])) for each in (straight, outputs))
    assert outputs["LENGTH"] == pytest.approx(500, abs=0.01)
    for name in ("along_m", "offset_m"):
        np.testing.assert_allclose(sorted(row[name] for row in found), sorted(row[name] for row in expected), atol=0.05)


@pytest.fixture
def hill(make_layer):
    """Three points along a line, with height, velocity and pattern under their usual names."""
    fields = {"height": REAL, "mean_velocity": REAL, "pattern": TEXT, "other": REAL}
    rows = [
        ((500010, 4300000), 12.0, -1.0, "stable", 1.0),
        ((500020, 4300000), 15.0, None, None, 2.0),
        ((500090, 4300000), 40.0, -8.5, "linear", 3.0),
    ]
    return make_layer(fields, rows)


@pytest.fixture
def along_hill(make_line):
    return make_line("LineString(500000 4300000, 500100 4300000)")


def test_fields_are_found_by_their_names(run_algorithm, hill, along_hill, open_layer, column):
    layer = open_layer(run_algorithm(Profile, INPUT=hill, LINE=along_hill, OUTPUT=MEMORY)["OUTPUT"])
    assert column(layer, "elevation") == [12, 15, 40]
    assert column(layer, "velocity") == [-1, None, -8.5]
    assert column(layer, "pattern") == ["stable", None, "linear"]


def test_fields_may_be_chosen(run_algorithm, hill, along_hill, open_layer, column):
    chosen = {"ELEVATION": "other", "VELOCITY": "other", "PATTERN": "other"}
    layer = open_layer(run_algorithm(Profile, INPUT=hill, LINE=along_hill, OUTPUT=MEMORY, **chosen)["OUTPUT"])
    assert column(layer, "elevation") == column(layer, "velocity") == [1, 2, 3]
    assert column(layer, "pattern") == ["1", "2", "3"]


@pytest.fixture
def dem(tmp_path):
    """A raster of 10 m cells whose value is 100 m more every cell to the east, none in the last column."""
    path = str(tmp_path / "dem.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 10, 2, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((500000, 10, 0, 4300010, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    raster.SetProjection(system.ExportToWkt())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-9999)
    values = np.tile(100.0 * np.arange(10), (2, 1))
    values[:, -1] = -9999
    band.WriteArray(values)
    del band, raster
    return QgsRasterLayer(path, "dem")


def test_elevation_is_taken_from_a_raster(run_algorithm, hill, along_hill, dem, open_layer, column, context):
    context.project().addMapLayer(dem)
    outputs = run_algorithm(Profile, INPUT=hill, LINE=along_hill, DEM=dem.id(), OUTPUT=MEMORY)
    assert column(open_layer(outputs["OUTPUT"]), "elevation") == [100, 200, None]


def test_the_report_shows_three_plots_on_one_axis(run_algorithm, hill, along_hill, tmp_path):
    path = tmp_path / "profile.html"
    outputs = run_algorithm(Profile, INPUT=hill, LINE=along_hill, OUTPUT=MEMORY, REPORT=str(path))
    assert outputs["REPORT"] == str(path)
    page = Path(path).read_text(encoding="utf-8")
    assert "3 points along 100 m" in page
    assert page.count("Distance along the line (m)") == 3
    assert "Patterns along the line: stable 50.0 %, linear 50.0 %." in page
    assert "3 points within 100 m of the line of 100 m." in page
    assert '<th scope="row">Line</th><td>points</td>' in page, "the layer's name, not its address"


def test_points_without_any_value_still_have_their_place(run_algorithm, make_layer, along_hill, open_layer, feedback):
    layer = make_layer({"name": TEXT}, [((500050, 4300001), "a")])
    outputs = run_algorithm(Profile, INPUT=layer, LINE=along_hill, OUTPUT=MEMORY)
    assert outputs["N_POINTS"] == 1
    assert any(line.startswith("There is no velocity: ") for line in feedback.infos)


# -- bad input


def test_a_line_far_from_all_points_is_refused(refusal, hill, make_line, old_file):
    line = make_line("LineString(510000 4300000, 510100 4300000)")
    assert "No point lies within 100 m of the line" in refusal(Profile, INPUT=hill, LINE=line, OUTPUT=str(old_file))


def test_one_line_is_needed(refusal, hill, make_line, old_file):
    line = "LineString(500000 4300000, 500100 4300000)"
    assert "has 2 lines" in refusal(Profile, INPUT=hill, LINE=make_line(line, line), OUTPUT=str(old_file))
    assert "has 0 lines" in refusal(Profile, INPUT=hill, LINE=make_line(), OUTPUT=str(old_file))


def test_parts_of_a_line_that_join_are_one_line(run_algorithm, refusal, hill, make_line, old_file):
    joined = "MultiLineString((500000 4300000, 500050 4300000), (500050 4300000, 500100 4300000))"
    lines = make_line(joined, geometry="MultiLineString")
    assert run_algorithm(Profile, INPUT=hill, LINE=lines, OUTPUT=MEMORY)["LENGTH"] == pytest.approx(100)
    apart = joined.replace("(500050", "(500060")
    lines = make_line(apart, geometry="MultiLineString")
    assert "in several pieces" in refusal(Profile, INPUT=hill, LINE=lines, OUTPUT=str(old_file))


def test_a_field_of_words_has_no_velocity(refusal, hill, along_hill, old_file):
    sentence = refusal(Profile, INPUT=hill, LINE=along_hill, VELOCITY="pattern", OUTPUT=str(old_file))
    assert "'stable', which is not a number" in sentence


def test_a_line_at_one_place_is_refused(refusal, hill, make_line, old_file):
    line = make_line("LineString(500010 4300000, 500010 4300000)")
    assert "no length" in refusal(Profile, INPUT=hill, LINE=line, OUTPUT=str(old_file))
