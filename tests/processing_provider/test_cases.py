"""Files of people who do this job: read rightly, or refused with a sentence that says what is wrong and what helps."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.classify_series import ClassifyTcn
from insar_hotspots.processing_provider.detect_hotspots import DetectHotspots
from insar_hotspots.processing_provider.import_points import ImportPoints
from insar_hotspots.processing_provider.sample_stack import SampleStack
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer

CASES = Path(__file__).resolve().parents[1] / "data" / "cases.zip"
METRES = 3
DATE = re.compile(r"D[0-9]{8}")


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cases")
    with zipfile.ZipFile(CASES) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def truth(cases):
    return np.load(cases / "truth.npz")


@pytest.fixture(scope="module")
def cube(cases):
    """Series of the cells, row by row: (480, 25), mm."""
    return np.load(cases / "raster_truth.npz")["cube"].reshape(25, -1).T


@pytest.fixture
def read(engine, run_algorithm, open_layer, cases, feedback):
    """Import a file, or sample rasters; give names of dates, series and places."""

    def run(kind, name, **parameters):
        given = str(cases / name)
        outputs = run_algorithm(kind, INPUT=given if kind is ImportPoints else [given], OUTPUT="memory:", **parameters)
        layer = open_layer(outputs["OUTPUT"])
        names = [each for each in layer.fields().names() if DATE.fullmatch(each)]
        rows = [[feature[each] for each in names] for feature in layer.getFeatures()]
        values = np.array([[value if isinstance(value, (int, float)) else np.nan for value in row] for row in rows])
        points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
        return names, values, np.array([(point.x(), point.y()) for point in points]), layer

    return run


def said(feedback):
    return " ".join([*feedback.infos, *feedback.warnings])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("qgis_as_xy.csv", "taken as longitude and latitude"),
        ("point_xy.csv", "taken as longitude and latitude"),
        ("italian.csv", "decimal comma"),
        ("iso_header.csv", "not stated in the file"),
        ("date_prefix.csv", ""),
        ("upper_date_prefix.gpkg", ""),
        ("tidy.csv", "Displacement: mm -> mm"),
        ("pandas.xlsx", ""),
        ("pts.ods", ""),
        ("bom_sep.csv", ""),
        ("comments.csv", ""),
        ("spaces.txt", ""),
        ("tre_2d.csv", "positive = up"),
        ("text_fields.gpkg", ""),
        ("text_comma.gpkg", "decimal comma"),
        ("lon360.csv", "60 longitudes from 180 to 360"),
    ],
)
def test_a_table_is_read_and_what_was_decided_is_said(read, truth, feedback, name, words):
    names, values, places, layer = read(ImportPoints, name)
    assert names == [f"D{day.replace('-', '')}" for day in truth["days"]]
    np.testing.assert_allclose(values, np.round(truth["disp"], 2), atol=1e-9)
    assert words in said(feedback)
    if layer.crs().isGeographic():
        longitude = truth["lon"] - (110 if name == "lon360.csv" else 0)
        np.testing.assert_allclose(places, np.column_stack([longitude, truth["lat"]]), atol=1e-5)
        assert "in or near " in said(feedback)


def test_a_velocity_of_its_own_component_is_used(read, truth, column):
    *_, layer = read(ImportPoints, "tre_2d.csv")
    np.testing.assert_allclose(column(layer, "velocity"), truth["v"], atol=1e-9)


def test_codes_of_missing_values_are_missing_and_counted(read, truth, feedback):
    _, values, _, _ = read(ImportPoints, "minus9999.csv")
    missing = np.isnan(values)
    np.testing.assert_allclose(values[~missing], np.round(truth["disp"], 2)[~missing], atol=1e-9)
    assert f"{missing.sum()} values are taken as missing, as they are no displacements: -9999" in said(feedback)


def test_points_at_null_island_are_set_aside_and_counted(read, feedback):
    _, values, places, _ = read(ImportPoints, "null_island.csv")
    assert len(values) == 58
    assert (np.abs(places) > 1).all()
    assert "2 at 0, 0, far from all the others" in said(feedback)


def test_a_velocity_in_another_unit_is_not_believed(read, truth, column, feedback):
    _, values, _, layer = read(ImportPoints, "metres_vel_mm.csv", UNIT=METRES)
    np.testing.assert_allclose(values, truth["disp"], atol=0.01)
    assert np.ptp(column(layer, "velocity")) < 25
    assert "The series are believed" in said(feedback)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("metres_vel_mm.csv", "choose their unit"),
        ("metres_fast.csv", "choose it (metres are likely)"),
        ("ed_same", "two releases (2018_2022, 2019_2023)"),
        ("duplicate_dates.csv", "stand for the same date, 2018-02-11"),
        ("same_day_s1a_s1b.csv", "D20180211 and 20180211 stand for the same date"),
        ("gnss_neu.csv", "year, month, day, N_mm, E_mm and 1 more"),
        ("range_azimuth.csv", "coordinates (x, y) are: choose it (CRS)"),
    ],
)
def test_what_nobody_can_know_is_asked(refusal, cases, name, words):
    assert words in refusal(ImportPoints, INPUT=str(cases / name), OUTPUT="memory:")


@pytest.mark.parametrize("kind", [ClassifyTcn, DetectHotspots])
def test_too_many_fields_are_refused_before_anything_runs(run_algorithm, cases, tmp_path, kind):
    target = str(tmp_path / "wide.gpkg")
    run_algorithm(ImportPoints, INPUT=str(cases / "wide1990.csv"), OUTPUT=target)
    layer = QgsVectorLayer(target, "wide", "ogr")
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "POINTS", "HOTSPOTS", "ELLIPSES")}
    algorithm = kind()
    algorithm.initAlgorithm()
    given = {name: path for name, path in outputs.items() if algorithm.parameterDefinition(name) is not None}
    fine, sentence = algorithm.checkParameterValues({"INPUT": layer, **given}, QgsProcessingContext())
    assert not fine
    assert "A GeoPackage holds 1998 fields at most" in sentence
    with pytest.raises(QgsProcessingException, match="at most"):
        run_algorithm(kind, INPUT=layer, **given)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nc_utc/disp.nc", ""),
        ("nc_time/disp.nc", ""),
        ("pygmtsar/disp_sbas.nc", ""),
        ("licsbas/cum.h5", "Displacement: mm -> mm"),
        ("mintpy_utm/timeseries.h5", "Displacement: m -> mm"),
        ("mixed", "Left out, being called otherwise than the 25 others: coherence_20181102.tif, dem_20000211.tif"),
        ("gmtsar_doy", "Left out, having no date in their names: vel_ll.grd"),
        ("gmtsar_ymd360", ""),
        ("dolphin", "2018-01-06, from which the rasters are counted, is added with zeros"),
    ],
)
def test_a_stack_is_read_and_what_was_decided_is_said(read, cube, feedback, name, words):
    names, values, _, _ = read(SampleStack, name)
    assert (names[0], names[1], names[-1], len(names)) == ("D20180106", "D20180118", "D20181021", 25)
    np.testing.assert_allclose(values, cube, atol=1e-3)
    assert words in said(feedback)


def test_a_date_without_values_is_missing(read, cube):
    _, values, _, _ = read(SampleStack, "nan_date")
    known = np.isfinite(values)
    assert (~known).sum() == 480
    np.testing.assert_allclose(values[known], cube[known], atol=1e-3)


def test_undeclared_codes_in_rasters_are_missing(read, feedback):
    _, values, _, _ = read(SampleStack, "undeclared_nodata")
    assert np.nanmin(values) > -100
    assert "values are taken as missing, as they are no displacements: -9999" in said(feedback)


def test_the_corner_of_licsbas_is_the_centre_of_a_cell(read):
    _, _, places, _ = read(SampleStack, "licsbas/cum.h5")
    np.testing.assert_allclose(places[0], [-118.0, 34.1], atol=1e-9)


@pytest.mark.parametrize("as_variables", [False, True])
@pytest.mark.usefixtures("engine")
def test_operas_files_become_a_stack_with_its_first_epoch(run_algorithm, open_layer, cases, feedback, as_variables):
    given = [str(cases / "opera")]
    if as_variables:
        given = [f'NETCDF:"{path}":displacement' for path in sorted((cases / "opera").glob("*.nc"))]
    layer = open_layer(run_algorithm(SampleStack, INPUT=given, OUTPUT="memory:")["OUTPUT"])
    names = [each for each in layer.fields().names() if DATE.fullmatch(each)]
    assert (len(names), names[0], names[-1]) == (9, "D20180106", "D20180412")
    assert "coherence" in layer.fields().names()
    assert "where recommended_mask is 0" in said(feedback)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("shifted", "its first cell lies +0.5 columns and +0 rows away"),
        ("save_gdal", "choose their unit"),
        ("save_gdal_fast", "choose it (metres are likely)"),
        ("radar_grd", "geocode it first"),
    ],
)
@pytest.mark.usefixtures("engine")
def test_what_is_no_stack_is_refused(refusal, cases, name, words):
    assert words in refusal(SampleStack, INPUT=[str(cases / name)], OUTPUT="memory:")
