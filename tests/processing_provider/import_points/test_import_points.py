"""From a processor's file to a clean point layer."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from osgeo import ogr
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

DATA = Path(__file__).resolve().parents[2] / "data"
L2B = DATA / "egms_ustica_l2b_300.csv.gz"
L3 = DATA / "egms_ustica_l3_300.csv.gz"
BOISSANO = DATA / "boissano_tre.zip"


def rows_of(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def names(layer):
    return [name for name in layer.fields().names() if name != "fid"]


def text(rows, delimiter=","):
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def test_egms_l2b_gets_clean_fields_with_the_values_of_the_file(run, feedback, column):
    layer = run(L2B)
    raw = rows_of(L2B)
    assert layer.crs().authid() == "EPSG:3035"
    assert layer.featureCount() == len(raw) == 300
    assert column(layer, "pid") == [row["pid"] for row in raw]
    for clean, name in {
        "velocity": "mean_velocity",
        "v_std": "mean_velocity_std",
        "coherence": "temporal_coherence",
        "incidence": "incidence_angle",
        "height": "height_ortho",
        "los_u": "los_up",
        "D20200103": "20200103",
        "D20241225": "20241225",
    }.items():
        assert column(layer, clean) == [float(row[name]) for row in raw], clean
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert [(place.x(), place.y()) for place in places] == [(float(r["easting"]), float(r["northing"])) for r in raw]
    log = "\n".join(feedback.infos)
    for said in (
        "EGMS L2",
        "EPSG:3035",
        "mm",
        "towards the satellite",
        "210 dates from 2020-01-03 to 2024-12-25",
        "mean_velocity -> velocity",
        "300 points written of 300",
    ):
        assert said in log
    assert feedback.warnings == []


def test_the_layer_has_the_fields_that_insar_explorer_looks_for(run):
    fields = names(run(L2B))
    dates = [name for name in fields if name[0] == "D" and name[1:].isdigit()]
    assert "velocity" in fields
    assert len(dates) == 210
    assert dates == sorted(dates)
    assert max(map(len, fields)) <= 10


def test_egms_l3_is_read_with_its_304_dates(run, feedback, column):
    layer = run(L3)
    raw = rows_of(L3)
    assert layer.featureCount() == 300
    assert layer.crs().authid() == "EPSG:3035"
    assert len(names(layer)) == 4 + 304
    assert column(layer, "D20200103") == [float(row["20200103"]) for row in raw]
    assert any("EGMS L3" in line for line in feedback.infos)
    assert any("positive = up" in line for line in feedback.infos)


def test_a_zipped_tre_shapefile_keeps_its_crs_velocity_and_series(run, column):
    layer = run(BOISSANO)
    raw = QgsVectorLayer(f"/vsizip/{BOISSANO}/boissano_tre.shp", "raw", "ogr")
    assert layer.featureCount() == raw.featureCount() == 1372
    assert layer.crs().authid() == "EPSG:3003"
    for clean, name in {"CODE": "CODE", "velocity": "VEL", "coherence": "COHERENCE", "D20101217": "D20101217"}.items():
        assert column(layer, clean) == column(raw, name), clean
    first, raw_first = next(layer.getFeatures()), next(raw.getFeatures())
    assert first.geometry().asWkt(6) == raw_first.geometry().asWkt(6)


@pytest.mark.parametrize("suffix", [".csv", ".csv.gz", ".txt", ".zip"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_containers_and_delimiters_give_the_same_layer(run, write, tmp_path, suffix, delimiter, column, small):
    table = small.replace(",", delimiter)
    if suffix == ".zip":
        path = tmp_path / "points.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("product/points.csv", table)
            archive.writestr("product/about.xml", "<about/>")
            archive.writestr("__MACOSX/product/._points.csv", "x")
    else:
        path = write(table, f"points{suffix}")
    layer = run(path)
    assert column(layer, "pid") == ["a", "b"]
    assert column(layer, "D20200121") == [4, 3]
    assert layer.crs().authid() == "EPSG:4326"
    assert next(layer.getFeatures()).geometry().asPoint().x() == 13.1


def test_egmstoolkit_semicolon_tables_with_an_index_column_are_recognised(run, write, feedback, column):
    with gzip.open(L2B, "rt", encoding="utf-8") as stream:
        lines = [line.rstrip("\n").split(",") for line in stream]
    rows = [["", *lines[0]], *([str(i), *line] for i, line in enumerate(lines[1:4]))]
    layer = run(write(text(rows, ";")))
    assert column(layer, "pid") == [line[0] for line in lines[1:4]]
    assert layer.crs().authid() == "EPSG:3035"
    assert any("EGMS L2" in line for line in feedback.infos)


def test_egms_with_longitude_and_latitude_only_is_placed_by_them(run, write):
    raw = [{k: v for k, v in row.items() if k not in ("easting", "northing")} for row in rows_of(L2B)[:3]]
    layer = run(write(text([list(raw[0]), *(row.values() for row in raw)])))
    place = next(layer.getFeatures()).geometry().asPoint()
    assert layer.crs().authid() == "EPSG:4326"
    assert (place.x(), place.y()) == (float(raw[0]["longitude"]), float(raw[0]["latitude"]))


def test_a_byte_order_mark_and_latin_1_names_do_no_harm(run, write, tmp_path, column, small):
    table = "\ufeff" + small
    assert column(run(write(table), tmp_path / "marked.gpkg"), "pid") == ["a", "b"]
    latin = small.replace("pid", "pid,qualité").replace("a,", "é,très bien,").replace("b,", "b,bien,")
    layer = run(write(latin, encoding="latin-1"))
    assert column(layer, "pid") == ["é", "b"]
    assert column(layer, "D20200103") == [1, -1]


def test_geopackages_with_more_columns_than_gdals_arrow_reader_bears_are_read(run, tmp_path, column):
    first = run(L2B, tmp_path / "first.gpkg")
    second = run(tmp_path / "first.gpkg", tmp_path / "second.gpkg")
    assert names(second) == names(first)
    assert column(second, "D20241225") == column(first, "D20241225")
    assert second.crs() == first.crs()


def test_numbers_that_arrive_as_strings_become_numbers(run, make_layer, save, column):
    text_fields = dict.fromkeys(["pid", "20200103", "20200109"], QMetaType.Type.QString)
    path = save(make_layer(text_fields, [((500000, 4300000), "a", "1.5", None), ((500100, 4300000), "b", "-2", "3")]))
    layer = run(path)
    assert column(layer, "D20200103") == [1.5, -2]
    assert column(layer, "D20200109") == [None, 3]


# -- values -------------------------------------------------------------------------------------------------------


def test_empty_cells_stay_null(run, write, column, small):
    assert column(run(write(small)), "D20200109") == [2, None]


def test_velocity_and_its_error_come_from_the_regression_where_the_file_has_none(run, write, feedback, column, small):
    layer = run(write(small))
    days = np.array([0, 6, 18])
    slope, (variance, *_) = np.polyfit(days / 365.25, [1, 2, 4], 1), (0.0,)
    assert column(layer, "velocity") == pytest.approx([slope[0], 4 / 18 * 365.25])
    assert column(layer, "v_std")[0] == pytest.approx(variance, abs=1e-6)
    assert column(layer, "v_std")[1] is None  # two values leave nothing to estimate an error from
    assert any("regression" in line and "velocity, v_std" in line for line in feedback.infos)


@pytest.mark.parametrize("cell", ["0", "0.0", "", "NULL"])
def test_a_velocity_column_that_is_zero_or_null_throughout_is_computed(run, write, cell, column):
    table = f"lon,lat,velocity,20200103,20200109\n13,38,{cell},0,6\n13.1,38,{cell},0,-6\n"
    assert column(run(write(table)), "velocity") == pytest.approx([365.25, -365.25])


def test_a_velocity_column_with_some_zeros_is_taken_as_it_is(run, write, column):
    table = "lon,lat,velocity,v_std,20200103,20200109\n13,38,0,0.0,0,6\n13.1,38,,0.1,0,-6\n13.1,38,2.5,0.1,0,-6\n"
    layer = run(write(table))
    assert column(layer, "velocity") == [0, None, 2.5]
    assert column(layer, "v_std") == [0, 0.1, 0.1]


def test_the_velocity_of_a_tre_file_equals_the_regression_of_its_series(run, tmp_path, feedback, column):
    stated = column(run(BOISSANO), "velocity")
    with zipfile.ZipFile(BOISSANO) as archive:
        archive.extractall(tmp_path)
    source = ogr.Open(str(tmp_path / "boissano_tre.shp"), update=1)
    source.GetLayer(0).DeleteField(source.GetLayer(0).FindFieldIndex("VEL", True))
    source = None
    computed = column(run(tmp_path / "boissano_tre.shp", tmp_path / "computed.gpkg"), "velocity")
    np.testing.assert_allclose(computed, stated, atol=0.02)


@pytest.mark.parametrize(("unit", "factor"), [(1, 1), (2, 10), (3, 1000)])
def test_the_unit_scales_displacement_velocity_and_its_error_and_nothing_else(run, write, unit, factor, column):
    table = "lon,lat,velocity,v_std,coherence,height,20200103,20200109\n13,38,0.5,0.25,0.75,100,1,2\n"
    layer = run(write(table), UNIT=unit)
    assert [column(layer, name)[0] for name in names(layer)] == [
        0.5 * factor, 0.25 * factor, 0.75, 100, factor, 2 * factor
    ]  # fmt: skip


def test_what_may_be_metres_is_asked(run, write):
    with pytest.raises(QgsProcessingException, match="choose their unit"):
        run(write("lon,lat,20200103,20200109\n13,38,0.001,-0.02\n"))


def test_a_chosen_crs_is_that_of_the_coordinates(run, write):
    layer = run(write("x,y,20200103,20200109\n500000,4300000,1,2\n"), CRS="EPSG:32633")
    assert layer.crs().authid() == "EPSG:32633"
    assert next(layer.getFeatures()).geometry().asPoint().x() == 500000


# -- points left out ----------------------------------------------------------------------------------------------


def test_points_without_place_or_value_are_left_out_and_counted(run, write, feedback, column):
    rows = ["a,13,38,1,2", "b,,38,1,2", "c,13,x,1,2", "d,13,95,1,2", "e,13,38,,", "f,13,38,NaN,5", "g,13"]
    table = "\n".join(["pid,lon,lat,20200103,20200109", *rows, ""])
    layer = run(write(table))
    assert column(layer, "pid") == ["a", "f"]
    assert len(feedback.warnings) == 1
    assert "1 with more or fewer cells than there are columns" in feedback.warnings[0]
    assert "3 without valid coordinates" in feedback.warnings[0]
    assert "1 without a value at any date" in feedback.warnings[0]


def test_text_is_found_however_far_down_the_file(run, write, feedback):
    rows = ["pid,lon,lat,20200103,20200109\n", *(f"p{i},13,38,1,{i}\n" for i in range(25_000))]
    rows[20_000] = "p19999,13,38,1,broken\n"
    rows[24_000] = "p23999,13,38,inf,1\n"
    layer = run(write("".join(rows)))
    assert layer.featureCount() == 24_998
    assert "2 with text or an infinite number" in feedback.warnings[0]
    assert "row 20000, column 20200109, 'broken'" in feedback.warnings[0]


def test_text_in_another_column_costs_only_that_cell(run, write, feedback, column):
    layer = run(write("lon,lat,coherence,20200103,20200109\n13,38,0.9,1,2\n13,38,high,1,2\n"))
    assert column(layer, "coherence") == [0.9, None]
    assert "Column coherence: 1 cells" in feedback.warnings[0]


def test_geometries_that_are_no_single_point_are_left_out(run, make_layer, save, feedback):
    kinds = dict.fromkeys(["20200103", "20200109"], QMetaType.Type.Double)
    places = ["MultiPoint((5 6))", "MultiPoint((5 6),(7 8))", "MultiPoint EMPTY", None]
    path = save(make_layer(kinds, [(place, 1.0, 2.0) for place in places], geometry="MultiPoint"))
    layer = run(path)
    assert [feature.geometry().asWkt() for feature in layer.getFeatures()] == ["Point (5 6)"]
    assert "3 without valid coordinates" in feedback.warnings[0]
