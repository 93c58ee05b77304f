"""Raster stacks through the Toolbox: the layer holds what GDAL itself reads from the files."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.sample_stack import SampleStack
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("engine")

DATA = Path(__file__).resolve().parent.parent / "data"
NEAREST, BILINEAR = range(2)
CENTIMETRES, METRES = 2, 3
AWAY = 1
DAYS = [str(np.datetime64("2018-01-01") + number) for number in range(260)]


@pytest.fixture(scope="module")
def mexico_city(tmp_path_factory):
    """The folder of the stack of Mexico City."""
    folder = tmp_path_factory.mktemp("rasters")
    with ZipFile(DATA / "mexico_city_stack.zip") as archive:
        archive.extractall(folder)
    return folder / "mexico_city_stack"


@pytest.fixture(scope="module")
def sampled(run_once, mexico_city, tmp_path_factory):
    """Sample the stack with coherence and elevation model; give the file and the log."""
    path = tmp_path_factory.mktemp("sampled") / "points.gpkg"
    _, log = run_once(
        SampleStack,
        INPUT=[str(mexico_city)],
        COHERENCE=str(mexico_city / "coh_mean.tif"),
        DEM=str(mexico_city / "cropA_T005A_dem.tif"),
        OUTPUT=str(path),
    )
    return path, log


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform()


def test_the_layer_holds_what_gdal_reads(sampled, mexico_city, column):
    path, log = sampled
    layer = QgsVectorLayer(str(path), "points", "ogr")
    files = sorted(mexico_city.glob("displacement_*"))
    values = np.array([read(each)[0] for each in files])
    valid = np.isfinite(values).all(axis=0)
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.featureCount() == valid.sum() == 5882
    dates = ["D" + each.name.split("_")[1] for each in files]
    attributes = ["fid", "pid", "velocity", "v_std", "coherence", "height", "slope", "aspect"]
    assert layer.fields().names() == [*attributes, *dates]
    for name, band in zip(dates, values):
        np.testing.assert_allclose(column(layer, name), band[valid], atol=6e-5)
    np.testing.assert_allclose(column(layer, "coherence"), read(mexico_city / "coh_mean.tif")[0][valid], atol=1e-6)
    np.testing.assert_allclose(column(layer, "height"), read(mexico_city / "cropA_T005A_dem.tif")[0][valid], atol=1e-3)
    (left, width, _, top, _, height), (row, col) = read(files[0])[1], np.nonzero(valid)
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    np.testing.assert_allclose([place.x() for place in places], left + width * (col + 0.5), atol=1e-9)
    np.testing.assert_allclose([place.y() for place in places], top + height * (row + 0.5), atol=1e-9)
    assert "13 dates from 2018-01-06 to 2018-07-17." in log
    assert any(line.startswith("5882 points of 6000.") for line in log)


def write_raster(path, bands, crs="EPSG:32633", corner=(498000, 5002000), descriptions=()):
    """Write bands on cells of 100 m through GDAL."""
    bands = np.asarray(bands, dtype=np.float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *bands.shape[:0:-1], len(bands), gdal.GDT_Float32)
    dataset.SetGeoTransform([corner[0], 100, 0, corner[1], 0, -100])
    dataset.SetProjection(crs)
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        if descriptions:
            dataset.GetRasterBand(number).SetDescription(descriptions[number - 1])
    return str(path)


def test_slope_and_aspect_are_those_of_gdal(run_algorithm, open_layer, column, tmp_path):
    """On the central meridian of UTM, whose grid is 0.04 % too small there and points north."""
    rng = np.random.default_rng(2)
    stack = write_raster(tmp_path / "stack.tif", rng.normal(0, 5, (3, 40, 40)), descriptions=DAYS[:3])
    dem = write_raster(tmp_path / "dem.tif", rng.uniform(100, 150, (1, 40, 40)))
    layer = open_layer(run_algorithm(SampleStack, INPUT=[stack], DEM=dem, OUTPUT="memory:")["OUTPUT"])
    for name, tolerance in (("slope", 0.03), ("aspect", 0.3)):
        theirs = gdal.DEMProcessing("", dem, name, format="MEM").ReadAsArray()[1:-1, 1:-1]
        ours = np.array(column(layer, name), dtype=float).reshape(40, 40)
        assert np.isnan(ours[[0, -1]]).all()
        assert np.isnan(ours[:, [0, -1]]).all()
        apart = (ours[1:-1, 1:-1] - theirs + 180) % 360 - 180
        assert np.abs(apart).max() < tolerance


def test_given_points_keep_their_place_crs_and_number(run_algorithm, mexico_city, make_layer, open_layer, column):
    values, (left, width, _, top, _, height) = read(mexico_city / "displacement_20180717_mm.tif")
    inside = (left + 40.2 * width, top + 20.7 * height)
    points = make_layer({}, [((0.0, 0.0),), (inside,), ("Point EMPTY",)], crs="EPSG:4326")
    run = {"INPUT": [str(mexico_city)], "POINTS": points, "OUTPUT": "memory:"}
    layer = open_layer(run_algorithm(SampleStack, **run)["OUTPUT"])
    assert layer.crs().authid() == "EPSG:4326"
    assert column(layer, "pid") == [2]
    (feature,) = layer.getFeatures()
    assert feature.geometry().asPoint() == QgsPointXY(*inside)
    assert feature["D20180717"] == pytest.approx(values[20, 40], abs=1e-4)
    layer = open_layer(run_algorithm(SampleStack, **run, METHOD=BILINEAR)["OUTPUT"])
    (feature,) = layer.getFeatures()
    square = values[20:22, 39:41].astype(float)
    expected = (square * np.outer([0.8, 0.2], [0.3, 0.7])).sum()
    assert feature["D20180717"] == pytest.approx(expected, abs=1e-3)


def test_a_pattern_a_date_range_and_another_unit(run_algorithm, mexico_city, open_layer, column):
    outputs = run_algorithm(
        SampleStack,
        INPUT=str(mexico_city / "displacement_20180[56]*.tif"),
        UNIT=CENTIMETRES,
        SIGN=AWAY,
        FIRST="2018-05-18",
        OUTPUT="memory:",
    )
    layer = open_layer(outputs["OUTPUT"])
    dates = [name for name in layer.fields().names() if name.startswith("D2")]
    assert dates == ["D20180518", "D20180530", "D20180611", "D20180623"]
    values, _ = read(mexico_city / "displacement_20180623_mm.tif")
    np.testing.assert_allclose(column(layer, "D20180623"), -10 * values[np.isfinite(values)], rtol=1e-6)


def test_a_raster_layer_whose_crs_the_user_set_is_read_in_it(run_algorithm, tmp_path, open_layer, column, context):
    stack = write_raster(
        tmp_path / "stack.tif", np.random.default_rng(0).normal(0, 5, (3, 4, 4)), descriptions=DAYS[:3]
    )
    path = write_raster(tmp_path / "coherence.tif", np.linspace(0, 1, 16).reshape(1, 4, 4), "EPSG:32634")
    coherence = QgsRasterLayer(path, "coherence")
    coherence.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    context.project().addMapLayer(coherence)
    outputs = run_algorithm(SampleStack, INPUT=[stack], COHERENCE=coherence.id(), OUTPUT="memory:")
    np.testing.assert_allclose(column(open_layer(outputs["OUTPUT"]), "coherence"), np.linspace(0, 1, 16), atol=1e-6)


def test_what_is_refused_leaves_an_old_file_as_it_was(refusal, mexico_city, old_file):
    stack = [str(mexico_city)]
    assert "no date of the calendar" in refusal(
        SampleStack, INPUT=[*map(str, mexico_city.glob("*.tif"))], OUTPUT=str(old_file)
    )
    assert "no file or folder" in refusal(SampleStack, INPUT=["/nowhere/a_20180101.tif"], OUTPUT=str(old_file))
    assert "not in metres" not in refusal(
        SampleStack, INPUT=stack, UNIT=METRES, MIN_COHERENCE=0.5, OUTPUT=str(old_file)
    )
    assert "needs a coherence raster" in refusal(SampleStack, INPUT=stack, MIN_COHERENCE=0.5, OUTPUT=str(old_file))


def test_cancelling_the_writing_leaves_the_old_file(run_algorithm, feedback, mexico_city, old_file):
    feedback.progressChanged.connect(lambda percentage: feedback.cancel() if percentage > 60 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run_algorithm(SampleStack, INPUT=[str(mexico_city)], OUTPUT=str(old_file))


def test_a_shapefile_is_refused_where_it_could_not_hold_the_dates(refusal, tmp_path):
    bands = np.arange(1, 261)[:, None, None] * np.ones((2, 2))
    stack = write_raster(tmp_path / "stack.tif", bands, descriptions=DAYS)
    sentence = refusal(SampleStack, INPUT=[stack], OUTPUT=str(tmp_path / "points.shp"))
    assert "255 fields at most, and this output needs 263: choose a GeoPackage" in sentence
    assert [path.name for path in tmp_path.iterdir()] == ["stack.tif"]
